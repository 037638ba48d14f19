import { type Notice, noticeOf } from "./notices.ts";
import type { Block, Version } from "./story.ts";

/** "WITHDRAWN-", "MANDATORY KILL:", "(KILL)"; in "ROAD-KILL/" it is what the story is about. */
const withdrawn = /(?:^|[\s(-])(?:WITHDRAWN|WITHDRAWAL|MANDATORY KILL|STORY KILLED|KILL)(?=[-:)]|\s-|\s*$)/;
/** "ADVISORY-Story on pier withdrawn". */
const advises = /\b(?:story|item|article|alert|dispatch)\b.*\b(?:withdrawn|killed|retracted)\b/i;

/** "UPDATE 2", "2nd Ld-Writethru", "3rdlead", "(2)" behind a headline; the first lead has no number. */
const numbered =
  /\b(?:UPDATE|UPDATED|WRAPUP|WRAP) ?(\d{1,3})\b|\b(\d)(?:st|nd|rd|th) ?(?:Ld|[Ll]ead)\b|(?:^| )\((?:UPDATE ?)?(\d)\)$/;
const unnumbered = /[, -](?:Ld|lead)\b/;

/** What slug, update line, headline and the first paragraphs say of the version. */
export function readVersion(blocks: readonly Block[], agency: string | undefined): Version {
  const slugs = blocks.filter((block) => block.role === "slug").map((block) => block.text);
  const updates = blocks.filter((block) => block.role === "update").map((block) => block.text);
  const notices = updates.map(noticeOf);
  const announces = updates
    .filter((_, i) => notices[i] === undefined)
    .map((line) => line.replace(/^\(+|^ATTENTION ?[-–—:] ?|(?<!\))\)+\.?$|(?<! ) *\/{2,3}$/g, "").trim())
    .filter((line) => line !== "")
    .join("; ");
  const marks = slugs.join(" ");
  const number = numbered.exec(marks)?.slice(1).find(Boolean) ?? (unnumbered.test(marks) ? 1 : 0);
  return {
    update: Number(number),
    kind: kindOf(slugs, announces, notices, blocks),
    ...(announces && { announces }),
    ...(agency && { agency }),
  };
}

function kindOf(
  slugs: readonly string[],
  announces: string,
  notices: readonly (Notice | undefined)[],
  blocks: readonly Block[],
): Version["kind"] {
  const marks = slugs.join(" ");
  const headline = blocks.find(({ role }) => role === "headline")?.text ?? "";
  if (slugs.some((slug) => withdrawn.test(slug)) || notices.includes("withdrawal")) return "withdrawn";
  if (/\bADVISORY\b/.test(marks) && advises.test(headline)) return "withdrawn";
  if (
    /\bCORRECT(?:ED|ION)\b/.test(marks) ||
    notices.includes("correction") ||
    /(?:^|; )(?:Correct(?:s|ing|ed|ion)\b|This\b.*\bcorrect(?:s|ed)\b)/i.test(announces)
  )
    return "corrected";
  if (/\bWRAP(?:UP)?\b/.test(marks)) return "wrapup";
  if (/\bREFILE\b/.test(marks) || /^Refiles?\b/i.test(announces)) return "refile";
  return "story";
}
