import { type Notice, noticeOf } from "./notices.ts";
import type { Block, Version } from "./story.ts";

/** "WITHDRAWN-", "MANDATORY KILL:", "(KILL)"; in "ROAD-KILL/" it is what the story is about. */
const withdrawn = /(?:^|[\s(-])(?:WITHDRAWN|WITHDRAWAL|MANDATORY KILL|STORY KILLED|KILL)(?=[-:)]|\s-|\s*$)/;
/** "ADVISORY-Story on pier withdrawn". */
const advises = /\b(?:story|item|article|alert|dispatch)\b.*\b(?:withdrawn|killed|retracted)\b/i;

/** What slug, update line, headline and the first paragraphs say of the version. */
export function readVersion(blocks: readonly Block[], agency: string | undefined): Version {
  const slugs = blocks.filter((block) => block.role === "slug").map((block) => block.text);
  const updates = blocks.filter((block) => block.role === "update").map((block) => block.text);
  const notices = updates.map(noticeOf);
  const announces = updates
    .filter((_, i) => notices[i] === undefined)
    .map((line) => line.replace(/^\(+|\)+\.?$/g, "").trim())
    .filter((line) => line !== "")
    .join("; ");
  const marks = slugs.join(" ");
  const number = /\b(?:UPDATE|UPDATED|WRAPUP|WRAP) ?(\d{1,3})\b/.exec(marks)?.[1];
  return {
    update: Number(number ?? 0),
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
