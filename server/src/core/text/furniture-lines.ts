import { readDateline } from "./dateline.ts";

/** "(Adds details)", "(Updates throughout)", "(Raises toll to 12)". */
export const updateLine =
  /^\((?:Adds|Add|Raises|Lowers|Lifts|Tops with|Leads with|Trims|Edits|Expands|Tightens|Combines|Merges|Shortens|Attributes|Replaces|Reworks|Rewords|Reorders|Moves (?:byline|dateline|paragraph|quote)|Updates|Updated|Corrects|Correcting|Recasts|Rewrites|Refiles|Refiled|Removes|Deletes|Drops|Clarifies|Fixes|Changes|Restores|Repeats|Releads|Writes through|Recaps|New throughout|Repeating|Amends|Inserts|Includes|No change|This (?:[\w,]+ ){0,4}(?:story|article|version|item)(?: [\w ]{1,20})? (?:has been|was|is|corrects|removes|clarifies|adds))\b/i;

/** "(Reporting by ...", "Editing by ...". */
export const creditStart =
  /^[([]?(?:Additional )?(?:Reporting|Reported|Writing|Written|Editing|Edited|Compiled|Compiling|Additional reporting|Translated|Translating|Graphics?|Produced) by\b/i;

/** "By Oliver Trent and Salma Idrissi", with nothing behind the names but a place or a paper. */
export const bylineLine =
  /^(?:By|BY|Words by|Story by) \p{Lu}[\p{L}.'’-]+(?:(?:,? and|,| &|, in| in)? (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|le|al|bin|el))+$/u;

/** "Keywords: PERU QUAKE/". */
export const keywordsLine = /^(?:Keywords?|Key words|Tags|Topics|Slug ?line|Categories) ?:/i;

/** "TRADE-BRITAIN/MOROCCO (UPDATE 2)", alone on its line. */
export const slugLine = /^[\p{Lu}\p{N}][\p{Lu}\p{N}&.'’ -]*\/[\p{Lu}\p{N}&.,'’/ -]*(?:\([A-Z0-9 ,]+\))?$/u;

/** "BC-EU--Greece-Fire, 2nd Ld-Writethru": the slug of American agencies, alone on its line. */
export const keyLine =
  /^[A-Z]{2,4}(?:-[A-Z]{2,6})*--[\p{Lu}\p{N}][^.!?]{2,100}$|^[\p{Lu}\p{N}][^.!?]{2,80}, ?(?:\d(?:st|nd|rd|th) (?:Ld|[Ll]ead)|Ld|Writethr[ua])(?:[-, ][^.!?]{0,40})?$/u;

/** "Eds: Updates with quotes.", "Editors: note the new figures." */
export const editorsNote = /^(?:EDS|Eds|EDITORS|Editors|Note to [Ee]ditors|Attention [Ee]ditors)\.?: /;

/** "UPDATE 2-", "CORRECTED-UPDATE 1-" at the head of a headline. */
export const versionPrefix =
  /^(?:(?:UPDATE|WRAPUP|WRAP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|EXCLUSIVE|ANALYSIS|FEATURE|INSIGHT|FACTBOX|TIMELINE|NEWSMAKER|INTERVIEW|ADVISORY|WITHDRAWN|KILL|LEAD|URGENT|FLASH|BRIEF|EXPLAINER|PREVIEW|SNAPSHOT)(?: ?\(?(?:OFFICIAL|\d{1,3})\)?)?(?:-|: | - )){1,4}/;

/** True where the lines of wire copy cannot be one paragraph, whatever their length. */
export function furnitureLine(before: string, line: string): boolean {
  if (line.startsWith("(") && (updateLine.test(line) || creditStart.test(line))) return true;
  if (endMark.test(before) || endMark.test(line)) return true;
  if (versionPrefix.test(line) || keywordsLine.test(line) || slugLine.test(before)) return true;
  if (keyLine.test(before) || keyLine.test(line) || editorsNote.test(line)) return true;
  if (editorsNote.test(before) && /^\p{Lu}/u.test(line)) return true;
  if (bylineLine.test(before) && /^\p{Lu}/u.test(line)) return true;
  const dateline = readDateline(line);
  if (dateline?.day && dateline.agency) return true;
  return bylineLine.test(line) && !/[.!?…,;"”]$/.test(before);
}

/** "- ENDS -", "###", "-30-", "* * *". */
export const endMark =
  /^(?:[-–—*#_=~. ]{2,}|[-–—*#= ]*(?:ENDS?|[Ee]nds?|MORE|30|EOM)[-–—*#= ]*|[Mm]ore (?:follows|to follow|to come)\.?)$/;

const exchangeRate = /^\([^()=]{1,40}= ?[^()=]{1,80}(?:\([^()]*\))?\.?\)$/;
const contributed =
  /^[\p{Lu}_(][^.!?]{3,240} (?:contributed (?:reporting )?(?:to this (?:report|story|article)|reporting)|reported from \p{Lu}[^.!?]{2,80})\.?\)?$/u;
const copyright =
  /^(?:©|\([cC]\) ?(?=\d{4})|Copyright\b)[ ,]*(?:\(c\) )?(?:\d{4}(?:-\d{4})?,? )?(?:by )?(?:The )?(\p{Lu}[\p{L}&. ]{1,38}[\p{L}])?/u;

/**
 * The agency that a credit names, empty where it names none; undefined where the text is no credit. Credits are names of
 * reporters and editors, copyright lines and exchange-rate notes.
 */
export function creditOf(text: string): string | undefined {
  if (text.length > 500) return undefined;
  const owner = copyright.exec(text);
  if (owner && text.length < 160) return owner[1] ?? "";
  if (creditStart.test(text) && (/^[([]/.test(text) || text.length < 250)) return "";
  if (text.startsWith("(") && exchangeRate.test(text) && /\d/.test(text)) return "";
  if (text.startsWith("((") && text.endsWith("))")) return "";
  return contributed.test(text) ? "" : undefined;
}

/** "Northern Wire", "Political Editor": a line below a byline. */
export const belowByline = /^(?:The )?\p{Lu}[\p{L}.&'’-]*(?: (?:of|and|\p{Lu}[\p{L}.&'’-]*)){0,5}$/u;
