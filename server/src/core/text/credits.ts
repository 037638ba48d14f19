/**
 * The agency that a credit names, empty where it names none; undefined where the text is no credit. Credits are names of
 * reporters and editors, copyright lines, exchange rates, and what an agency tells its clients and readers below a story.
 */
export function creditOf(text: string): string | undefined {
  if (text.length > 500) return undefined;
  const owner = copyright.exec(text);
  if (owner && text.length < 160) return owner[1] ?? "";
  if (creditStart.test(text) && (/^[([]/.test(text) || text.length < 250)) return "";
  if (text.startsWith("(") && exchangeRate.test(text) && /\d/.test(text)) return "";
  if (text.startsWith("((") && text.endsWith("))")) return "";
  if (text.length < 160 && below.some((pattern) => pattern.test(text))) return "";
  const [first, ...more] = text.split(sentenceBreak);
  const isCredit = (sentence: string) =>
    contributed.test(sentence) || (sentence.length < 160 && below.some((pattern) => pattern.test(sentence)));
  return contributed.test(first!) && more.every(isCredit) ? "" : undefined;
}

/** "(Reporting by ...", "Editing by ...", "--With assistance from ...". */
export const creditStart =
  /^[([]?(?:[-–—_]{1,2} ?)?(?:by \p{Lu}[^.!?;]{2,60}; ?(?=(?:additional )?(?:reporting|writing|editing)\b)|(?:Additional )?(?:Reporting|Reported|Writing|Written|Editing|Edited|Compiled|Compiling|Translated|Translating|Graphics?|Produced) by|With (?:assistance|reporting) (?:from|by))\b/iu;

/** "- ENDS -", "NNNN", "-0-", "###", "-30-", "* * *", "Enditem", "(END) Northern Newswires". */
export const endMark =
  /^(?:\(ENDS?\)(?: \p{Lu}[\p{L}.&'’-]*){0,4}(?: \d\d-\d\d-\d\d(?:\d\d)? ?\d{4}[A-Z]{0,4})?|[-–—*#_=~. ]{2,}|[-–—*#= ]*(?:ENDS?|[Ee]nds?|Enditem|NNNN|nnnn|MORE|\([Mm]ore\)|[Mm]f|30|EOM)[-–—*#= ]*|-[0oO]-|[Mm]ore (?:follows|to follow|to come)\.?)$/u;

/** "Enditem", at the end of the last paragraph. */
export const closingMark = /(?<=[.!?"”] )(?:Enditem|ENDITEM|-?ENDS-?)$/;

/** Where the credits begin that stand in brackets at the end of the last paragraph: "... (1 euro = $1.09) (Editing by ...)". */
export function closingCredits(text: string): number {
  let end = text.length;
  for (;;) {
    const open = text.endsWith(")", end) ? text.lastIndexOf("(", end - 1) : -1;
    const isApart = open > 1 && /[.!?"”’)]/.test(text[open - 2]!) && text[open - 1] === " ";
    if (!isApart || creditOf(text.slice(open, end)) === undefined) break;
    end = open - 1;
  }
  return end;
}

/** "About Marlow Water": what a press release tells of its sender, at its foot. */
export const aboutSender =
  /^About (?:the )?\p{Lu}[\p{L}&’'-]*(?: (?:of|and|the|\p{Lu}[\p{L}&’'-]*)){0,5}:?$/u;

/** What opens the part below a story that speaks to other editors: all that follows belongs to it. */
export const opensTail =
  /^(?:#{1,3} ?)?(?:Notebook(?: for editors)?|NOTES (?:TO|FOR) EDITORS\b.*|Notes (?:to|for) [Ee]ditors\b.*|Editorial contacts?|To contact the (?:reporters?|editors?|authors?|writers?)\b.{0,60}:.*)$/;

/** "as-tf/xx", "burs/tf", "gd/phl (North Wire, sport desk +44 113 496 0000)", "dpa tf xx as", "031820 Feb 26", "AGP 101355 GMT FEB 26", "kv/ehm BNA 201542 Mar 25", "KPA/ts/md 1450 29JUN26": initials and the time of sending. */
export const signOff =
  /^(?:(?:[A-Z]{2,6}\/|(?:[A-Z][A-Za-z]{1,10} ){1,2})[a-z]{2,4}(?:\/[a-z]{2,4}){1,3}(?: \d{4,6}(?: ?GMT| ?UTC)?)?(?: \d{1,2} ?[A-Z][A-Za-z]{2} ?\d{2,4})?|[a-z]{2,6}(?:[-/][a-z]{2,4}){1,6}(?: [A-Z]{2,4} \d{6}(?: [A-Z][a-z]{2} \d{2})?)?|dpa(?: [a-z]{2,4}){1,6}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,3} \([^()]{4,80}\)|[a-z]{2,4} \d{6} [A-Z][a-z]{2} \d{2}(?: \/ [a-z]{2,3}(?:,[a-z]{2,3})*)?|(?:[A-Z]{2,6} )?\d{6}Z? (?:GMT |UTC )?[A-Z][a-zA-Z]{2} \d{2,4})$/;

/** "($1 = 0.87 euros)", with the initials of whoever sent it on the same line or without: "(1 dollar = 10.11 kroner) ___ oh/tk". */
const exchangeRate =
  /^\([^()=]{1,40}= ?[^()=]{1,80}(?:\([^()]*\))?\.?\)(?: ?_{2,10})?(?: [a-z]{2,6}\/[a-z]{2,4})?$/;

/** "Siddal reported from Hollin.", "Associated Press writer Tom Farrow in Arden contributed to this report.", or just "contributed". */
const contributed =
  /^[\p{Lu}_(][^!?]{2,240} (?:contributed (?:reporting )?(?:to this (?:report|story|article)|reporting)|reported from \p{Lu}[^.!?]{2,80})\.?\)?$|^\(?\p{Lu}[^!?.,]{1,60} (?:writers?|reporters?|correspondents?|journalists?|editors?) \p{Lu}[^!?]{3,160} contributed(?: from \p{Lu}[^.!?]{2,80})?\.?\)?$/u;
const sentenceBreak = /(?<=\.) (?=\p{Lu})/u;

const copyright =
  /^(?:©|\([cC]\) ?(?=\d{4})|Copyright\b)[ ,]*(?:\(c\) )?(?:\d{4}(?:-\d{4})?,? )?(?:by )?(?:The )?(\p{Lu}[\p{L}&. ]{1,38}[\p{L}])?/u;

/** What stands below a story and is none of it: ways to reach the writer, and what else there is to read. */
const below: readonly RegExp[] = [
  // A name with an address or a number to call, and no sentence around it.
  /^(?!.*[.!?] )[^@]{1,120}(?:@|[([]at[)\]])[\p{L}\p{N}-]+\.[^ ]{2,40}$/u,
  /^[^.!?]{0,90}\b(?:tel|phone|mobile|mob|email|e-mail|fax)\b\.?:? ?(?:[+(]?\d|[\p{L}\p{N}._+-]{1,40}@)/iu,
  /^(?:Follow|Find|More|Read more|See more|Full coverage|Online|Web ?site|Links?)\b[^.!?]{0,100}\bhttps?:\/\/[^ ]+$/i,
  /^(?:On the Net|Online): *$|^https?:\/\/[^ ]+$/i,
  /^(?:For more information,? (?:please )?contact:? |(?:(?:Press|Media|News) )?(?:Contacts?|Enquiries|Inquiries): )[^!?]{1,160}$/i,
  /^(?:\d{1,2}[.)] )?(?:Photographs?|Photos|Pictures|Images|Interviews) (?:is|are) available (?:from|on|at|to)\b[^!?]{1,100}$/,
  // "Northern Wire newsdesk: 0161 555 0142"
  /^[^.!?:]{1,60}: ?(?:\+|\(?0)[\d() -]{6,24}$/,
  // "All figures are in Canadian dollars."
  /^(?:All |Unless stated otherwise, all )?(?:figures|amounts|sums|times|prices)(?: in this (?:story|report|article))? are (?:given )?in [\p{L}. ]{0,24}\b(?:dollars|pounds|euros|francs|kron[aeo]r|crowns|currency|GMT|UTC|time)\.?$/iu,
  /^This (?:report|story|article)(?: by [^.!?]{2,60})? was first published\b/,
  // "ADVISORY: EANS will next move a story by 0600 GMT."
  /^(?:ADVISORY|Advisory)(?: to (?:editors|clients|subscribers))?: [^.!?]{1,60} will (?:next )?(?:move|file|follow|issue|send|update)\b[^!?]{1,90}$/,
  // "AP tennis: https://…"
  /^[^.!?:]{1,60}: ?https?:\/\/[^ ]+$/i,
  // "Follow our coverage: northernwire.example/courts"
  /^(?:Follow|Find|More|Read more|See|See more|Full coverage|Online|Web ?site|Links?|Details)\b[^.!?:]{0,60}: ?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){1,3}(?:\/[^ ]*)?$/iu,
  // "<org idsrc="isin">MARLOW</org>": what a machine is to read.
  /^<[a-z][^<>]{0,200}>[^<>]{0,80}<\/[a-z]{1,20}>$/i,
  /^(?:Follow \p{Lu}[^.!?]{1,60} (?:on|at) (?:Twitter|X|Facebook|Instagram|Bluesky)|Follow us\b)/u,
  /^(?:Our Standards: |Sign up (?:here|for|to)\b|Read (?:more|next|also)\b ?[:|]|Related(?: (?:stories|articles|coverage|news))?:|See also:|Click (?:here|on)\b)/,
  /^(?:Some names (?:have been|were) changed|The (?:views|opinions) expressed\b|\(The (?:views|opinions) expressed\b)/,
];
