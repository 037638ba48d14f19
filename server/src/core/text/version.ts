import type { Block, Version } from "./story.ts";

const withdrawn = /\b(?:WITHDRAWN|WITHDRAWAL|MANDATORY KILL|STORY KILLED|KILL)\b/;
/** "The story headlined "..." is withdrawn." */
const saysWithdrawn =
  /\b(?:story|article|item|report|headline|dispatch)\b[^.]{0,160}\b(?:is|are|was|has been|have been) (?:hereby )?(?:withdrawn|killed|retracted)\b/i;

/** What slug, update line, headline and the first paragraphs say of the version. */
export function readVersion(blocks: readonly Block[], agency: string | undefined): Version {
  const slugs = blocks.filter((block) => block.role === "slug").map((block) => block.text);
  const updates = blocks.filter((block) => block.role === "update").map((block) => block.text);
  const announces = updates
    .map((line) => line.replace(/^\(+|\)+\.?$/g, "").trim())
    .filter((line) => line !== "")
    .join("; ");
  const marks = slugs.join(" ");
  const number = /\b(?:UPDATE|UPDATED|WRAPUP|WRAP) ?(\d{1,3})\b/.exec(marks)?.[1];
  return {
    update: Number(number ?? 0),
    kind: kindOf(marks, announces, blocks),
    ...(announces && { announces }),
    ...(agency && { agency }),
  };
}

function kindOf(marks: string, announces: string, blocks: readonly Block[]): Version["kind"] {
  const opening = blocks.filter((block) => block.role === "body").slice(0, 2);
  if (withdrawn.test(marks) || opening.some((block) => saysWithdrawn.test(block.text))) return "withdrawn";
  if (
    /\bCORRECT(?:ED|ION)\b/.test(marks) ||
    /^(?:Correct(?:s|ing|ed|ion)\b|This\b.*\bcorrect(?:s|ed)\b)/i.test(announces)
  )
    return "corrected";
  if (/\bWRAP(?:UP)?\b/.test(marks)) return "wrapup";
  if (/\bREFILE\b/.test(marks) || /^Refiles?\b/i.test(announces)) return "refile";
  return "story";
}
