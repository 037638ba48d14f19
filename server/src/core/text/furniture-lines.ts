import { creditOf, creditStart, endMark, opensTail, signOff } from "./credits.ts";
import { readDateline } from "./dateline.ts";
import { noticeOf } from "./notices.ts";
import type { Role } from "./story.ts";

/** The role of a line or paragraph that is furniture as a whole, wherever it stands. */
export function furnitureRole(text: string): Role | undefined {
  if (creditOf(text) !== undefined || endMark.test(text) || signOff.test(text)) return "credit";
  if (noticeOf(text)) return "update";
  return wholeLines.find(([pattern]) => pattern.test(text))?.[1];
}

/** True where the lines of wire copy cannot be one paragraph, whatever their length. */
export function furnitureLine(before: string, line: string): boolean {
  if (line.startsWith("(") && (updateLine.test(line) || creditStart.test(line))) return true;
  if (endMark.test(before) || endMark.test(line) || signOff.test(before) || signOff.test(line)) return true;
  if (opensTail.test(line) || contactLine.test(line) || contactLine.test(before)) return true;
  if (versionPrefix.test(line) || wholeLines.some(([pattern]) => pattern.test(line))) return true;
  if (wholeLines.some(([pattern]) => pattern.test(before)) && /^\p{Lu}/u.test(line)) return true;
  if (headerField.test(line) || headerField.test(before)) return true;
  if (timeLine.test(line) || timeLine.test(before)) return true;
  if (bylineLine.test(before) && /^\p{Lu}/u.test(line)) return true;
  const dateline = readDateline(line);
  if (dateline?.day && dateline.agency) return true;
  return bylineLine.test(line) && !/[.!?…,;"”]$/.test(before);
}

/** "(Adds details)", "(Updates throughout)", "(Raises toll to 12)". */
export const updateLine =
  /^\((?:Adds|Add|Raises|Lowers|Lifts|Tops with|Leads with|Trims|Edits|Expands|Tightens|Combines|Merges|Shortens|Attributes|Replaces|Reworks|Rewords|Reorders|Moves (?:byline|dateline|paragraph|quote)|Updates|Updated|Corrects|Correcting|Recasts|Rewrites|Refiles|Refiled|Removes|Deletes|Drops|Clarifies|Fixes|Changes|Restores|Repeats|Releads|Writes through|Recaps|New throughout|Repeating|Amends|Inserts|Includes|No change|This (?:[\w,]+ ){0,4}(?:story|article|version|item)(?: [\w ]{1,20})? (?:has been|was|is|corrects|removes|clarifies|adds))\b/i;

/** "By Oliver Trent and Salma Idrissi", with nothing behind the names but a place or a paper. */
export const bylineLine =
  /^(?:By|BY|Words by|Story by) \p{Lu}[\p{L}.'’-]+(?:(?:,? and|,| &|, in| in)? (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|le|al|bin|el))+$/u;

/** "by Ann Marr", as French agencies write it; inside a story such a line is the end of a sentence. */
export const lowerByline =
  /^by \p{Lu}[\p{L}'’-]+(?:(?:,? and|,)? (?:\p{Lu}[\p{L}'’-]*|de|van|von|der|den|la|le|al|bin|el))+$/u;

/** "Northern Wire", "Political Editor": a line below a byline. */
export const belowByline = /^(?:The )?\p{Lu}[\p{L}.&'’-]*(?: (?:of|and|\p{Lu}[\p{L}.&'’-]*)){0,5}$/u;

/** "MIDEAST STOCKS-", "SOCCER-" before the first word of a headline: what it is about, or "AFX-": who sends it. */
export const topicPrefix =
  /^(?:[A-Z]{4,}|A[FP]P?|AFX|DPA|UPI|EFE|PA|[A-Z]{2,}[ &/][A-Z]{2,}(?:[ &/][A-Z]{2,}){0,3})-(?=\p{Lu}\p{Ll})/u;

/** "UPDATE 2-", "CORRECTED-UPDATE 1-" at the head of a headline. */
export const versionPrefix =
  /^(?:(?:UPDATE|WRAPUP|WRAP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|EXCLUSIVE|ANALYSIS|FEATURE|INSIGHT|FACTBOX|TIMELINE|NEWSMAKER|INTERVIEW|ADVISORY|WITHDRAWN|KILL|LEAD|URGENT|FLASH|BRIEF|EXPLAINER|PREVIEW|SNAPSHOT)(?: ?\(?(?:OFFICIAL|\d{1,3})\)?)?(?:-|: | - )){1,4}/;

/** The name of a field at the head of a message, and what the field holds. */
export const headerField =
  /^(Headline|Title|Byline|Author|Dateline|Slug|Desk|Section|Service|Source|Priority|Urgency|Category|Version|Words|Word ?count|Length|Language|Status|Embargo|(?:Story|Article) ?ID|URN) ?: ?(?=\S)/i;

/** "2026-02-04 09:12:33.110 GMT", "Date: 2026-02-04". */
export const timeLine =
  /^(?:(?:date|published|updated|sent):? ?)?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)? ?(?:[A-Z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;

/** A line of the part for other editors that a wrapped paragraph must not swallow. */
const contactLine =
  /[\p{L}\p{N}._+-]@[\p{L}\p{N}-]+\.[\p{L}.]{2,20}>?$|^\p{Lu}[^.!?:]{1,60}: ?(?:\+|\(?0)[\d() -]{6,24}$/u;

/** Lines that are furniture by their shape alone. */
const wholeLines: readonly (readonly [RegExp, Role])[] = [
  // "Keywords: PERU QUAKE/".
  [/^(?:Keywords?|Key words|Tags|Topics|Slug ?line|Categories) ?:/i, "keywords"],
  [/^INDEX: ?[\p{Lu} ,/-]{3,80}$/u, "keywords"],
  // "TRADE-BRITAIN/MOROCCO (UPDATE 2)".
  [/^[\p{Lu}\p{N}][\p{Lu}\p{N}&.'’ -]*\/[\p{Lu}\p{N}&.,'’/ -]*(?:\([A-Z0-9 ,]+\))?$/u, "slug"],
  // "BC-EU--Greece-Fire, 2nd Ld-Writethru": the slug of American agencies.
  [
    /^[A-Z]{2,4}(?:-[A-Z]{2,6})*--[\p{Lu}\p{N}][^.!?]{2,100}$|^[\p{Lu}\p{N}][^.!?]{2,80}, ?(?:\d(?:st|nd|rd|th) (?:Ld|[Ll]ead)|Ld|Writethr[ua])(?:[-, ][^.!?]{0,40})?$/u,
    "slug",
  ],
  // "BC-Ferry-Fire,1st Ld,0280", with or without the codes of its line before: "r i BC-Ferry-Fire 11-04".
  [/^(?:[a-z] ){0,3}(?:BC|AM|PM)-\p{Lu}[^ .!?-]*-[^.!?]{2,80}$/u, "slug"],
  // "ZCZC", "MMQ0412 4 OVR 0280": the start of a message.
  [/^(?:ZCZC\b[^.!?a-z]{0,40}|\p{Lu}{2,5}\d{3,4}(?= [^\d]{0,20}\d)(?: [\p{Lu}\d]{1,5}){1,5})$/u, "slug"],
  // "FERRY FIRE TAKE TWO": the head of a message's next part.
  [/^[\p{Lu}\d ,.-]{2,60} TAKE (?:TWO|THREE|FOUR|\d)$/u, "slug"],
  // "TRANSPORT-BUS-CRASH (2nd take of 2)"
  [
    /^[\p{Lu}\d]{2,}(?:-[\p{Lu}\d]{2,}){1,6} \((?:\d(?:st|nd|rd|th) )?(?:[Tt]ake|TAKE|[Pp]age|[Pp]art)\b[^()]{0,20}\)$/u,
    "slug",
  ],
  [/^\(Picks up\b.{0,80}\)$/, "slug"],
  // "Slugged FERRY-FIRE. 430 words. With photos."
  [/^Slugged [\p{Lu}\d][\p{Lu}\d/-]+(?:[.,;] [^!?]{0,80})?$/u, "slug"],
  // "Norland-ship-transport,3rdlead URGENT", "bc-ship-norland": the slugs of French and German agencies.
  [
    /^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+){1,6}(?:-[\p{L}\p{N}]+|,(?:\d(?:st|nd|rd|th))?(?:lead|LEAD)(?:-\p{Lu}+)?)(?: +(?:URGENT|BULLETIN|FLASH|ALERT|PRIORITY))?$/u,
    "slug",
  ],
  // "AP-NY-11-08-25 2214EST": when an agency sent it, below the story.
  [/^[A-Z]{2,4}(?:-[A-Z]{2,4})?-\d\d-\d\d-\d\d,? \d{4}[A-Z]{0,4}$/, "slug"],
  // "August 13, 2024 03:02 ET (07:02 GMT)", "08-13-24 0302ET": the same, below the mark of the end.
  [
    /^(?:(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4},? \d{1,2}:\d\d ?(?:[AaPp]\.?[Mm]\.? ?)?[A-Z]{2,4}(?: \(\d{1,2}:\d\d (?:GMT|UTC)\))?)|\d\d-\d\d-\d\d(?:\d\d)? \d{4} ?[A-Z]{2,4})$/u,
    "slug",
  ],
  // "2 WEATHER Storm", "PA 2 COURTS Carver": the pages of British copy, and the name of the service above the first.
  [
    /^(?:PA )?\d{1,2} \p{Lu}{3,}(?: \p{Lu}[\p{L}-]+){1,3}(?: [Tt]ake \d)?(?: \((?:\p{L}|[ ,\d-])+\))?$/u,
    "slug",
  ],
  [
    /^(?:PA (?:Mediapoint|Media)|URGENT|BULLETIN|FLASH|ALERT|FOR IMMEDIATE RELEASE|(?:PRESS|NEWS|MEDIA) RELEASE)$/i,
    "slug",
  ],
  [
    /^(?:(?:STRICTLY )?EMBARGO(?:ED)?\b[^.!?]{0,100}|NOT FOR (?:PUBLICATION|RELEASE|USE) (?:UNTIL|BEFORE)\b.{0,80})$/i,
    "slug",
  ],
  [
    /^Source: ?\p{Lu}[\p{L} ]{1,40}(?: +Editor: ?[\p{L} ]{1,40})?(?: +\d{4}-\d{2}-\d{2} [\d:]{4,8})?$/u,
    "slug",
  ],
  // "Eds: Updates with quotes.", "Editors: note the new figures.", "ATTENTION - ADDS quotes ///".
  [
    /^\(?(?:EDS|Eds|EDITORS|Editors|Editor['’]s [Nn]ote|EDITOR['’]S NOTE|Note to [Ee]ditors|Attention [Ee]ditors)\.?: /,
    "update",
  ],
  // "This story has been corrected to show that he died in 2004."
  [
    /^This (?:story|article|report|version|item) (?:has been|was|is) (?:corrected|updated|amended|edited)(?: (?:throughout )?to (?:show|reflect|add|correct|remove|include|clarify|say|make|fix)\b|[.,]?$)/,
    "update",
  ],
  // "(NW-Court-Fraud) Writethru: adds statements; CLARIFIES that ...".
  [/^(?:\([^)]{3,40}\) )?(?:Writethr[ua]|Write-through): /i, "update"],
  [/^ATTENTION ?[-–—:] ?.*$/, "update"],
];
