import type { Document } from "./document.ts";

/** The agency that a reference is by: its dateline or credit says so, else a name alone on its last line. */
export function agencyOf({ story }: Document): string | undefined {
  if (story.version.agency !== undefined) return story.version.agency;
  const last = story.blocks.findLast(({ role }) => role === "body" || role === "credit");
  const signed = last?.text.replace(copyright, "") ?? "";
  return signature.test(signed) ? signed : undefined;
}

const copyright = /^(?:©|\([cC]\)|Copyright)[ ,]*(?:\d{4}[ ,]*)?(?:by )?/;

/** "Atlantic Press Association": names in capitals, one of which says what agencies are. */
const signature =
  /^(?=.{4,60}$)(?=.*\b(?:Press|News|Wire|Newswire|Newsroom|Agency|Agence|Agentur|Associated|Association|Media|Reuters)\b)(?:The )?\p{Lu}[\p{L}&'’.-]*(?: (?:of |de |the |and )?\p{Lu}[\p{L}&'’.-]*){0,6}$/u;

/** The slug without what tells one version from another: "BRITAIN-RAIL/" of "BRITAIN-RAIL/ (UPDATE 2)". */
export function slugOf({ story }: Document): string | undefined {
  const slug = story.blocks.find(({ role, text }) => role === "slug" && text.includes("/"))?.text;
  const bare = slug
    ?.toUpperCase()
    .replace(/\([^()]*\)|\b(?:UPDATE|WRAPUP|CORRECTED|REFILE|URGENT|LEAD|PIX|TV|GRAPHIC)\b ?\d*/g, "")
    .replace(/[^\p{L}\p{N}/-]+/gu, "");
  return bare || undefined;
}
