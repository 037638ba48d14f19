import type { Context } from "./rule.ts";
import { isPastForm } from "./verbs.ts";

export type Outlook = "past" | "future" | undefined;

/**
 * Which way the words around a date look, where they leave no doubt: "will meet on Sunday", "since Sunday", "said on
 * Sunday". Only the clause and only what governs the date counts; in news a verb further off says little.
 */
export function outlook(context: Context, start: number, end: number): Outlook {
  const rest = /^[^.;:!?"“”]*/.exec(context.text.slice(end, end + 90))![0];
  const possessive = /^[’']s\b/.test(rest);
  const lead = clauseBefore(context, start).replace(CLOCK, "");
  if (PAST_WORD.test(lead)) return "past";
  const clause = possessive ? lead.replace(/\bby $/i, "") : lead.replace(RANGE, "");
  // "had been due on Friday" and "planned for Saturday was called off" leave it open, as does "by the Tuesday deadline".
  if (OVERTAKEN.test(clause)) return undefined;
  if (/^ (?:was|were|had) /.test(rest)) return PLAN.test(clause) || PUT_OFF.test(rest) ? undefined : "past";
  if (FUTURE_WORD.test(clause) && !(/ the $/.test(clause) && /^ [a-z]/.test(rest)))
    return PAST_REST.test(rest) ? "past" : "future";
  const past = endsInPastForm(clause);
  if (past && !PASSIVE.test(clause)) return "past";
  const planned = PLAN.exec(clause)?.groups;
  if (planned && !PAST_AFTER.test(planned.tail!)) return "future";
  if (past) return ARRANGED.test(clause) ? "future" : "past";
  if (PRESENT_VERB.test(clause)) return "future";
  const event = EVENT.exec(clause)?.groups;
  if (event && !INTENT.test(event.tail!)) return "past";
  if (/^,? (?:[\p{L}’']+ ){0,3}(?:will|is to|are to) /u.test(rest)) return "future";
  return OPENING.test(clause) ? outlookBehind(rest) : undefined;
}

/** "In January, the board brought in a new head": at the start of a clause its own verb tells. */
function outlookBehind(rest: string): Outlook {
  const future = FUTURE_BEHIND.exec(rest)?.index ?? rest.length;
  const words = rest
    .slice(0, future)
    .toLowerCase()
    .split(/[^a-z’']+/, 10);
  if (words.some((word, i) => isPastForm(word) && !/^(?:is|are|be|to)$/.test(words[i - 1] ?? "")))
    return "past";
  return future < rest.length ? "future" : undefined;
}

function endsInPastForm(clause: string): boolean {
  const word = /(?<![a-z])[a-z]+$/i.exec(clause.replace(BETWEEN, ""))?.[0];
  return word !== undefined && isPastForm(word.toLowerCase());
}

/** The words before a date, back to the last mark that ends a clause, 80 characters at most. */
function clauseBefore({ text }: Context, start: number): string {
  return text
    .slice(Math.max(0, start - 80), start)
    .split(CLAUSE_END)
    .at(-1)!;
}

/** A mark and a space; not the dot of "9 p.m.", "Jan." or an initial. */
const CLAUSE_END =
  /[;:!?"“”] |(?<!\b(?:[ap]\.m|[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mrs?|Ms|Dr|St|Gen|Sen|Rep|Gov))\. /;
const PAST_WORD = /\b(?:since|last|earlier|this past|following|speaking)(?: on| in| the)* $/i;
const FUTURE_WORD =
  /\b(?:by|until|till|before|ahead of|due|scheduled|later|coming|upcoming|(?:due|scheduled|planned|expected|set|slated) (?:for|on|in))(?: the)?(?: (?:end|start|beginning|middle|close) of)? $/i;
const PLAN =
  /^.*\b(?:[Ww]ill|shall|won['’]t|would|[Dd]ue|scheduled|(?<!as )expected|[Pp]lanned|[Pp]lans?|planning|(?:is|are|was|were|set) to|slated|going to|hopes?|aims?|intends?|may|should|must|[Cc]an)\b(?<tail>[^,]*)$/;
const PAST_AFTER =
  /\b(?:said|told|announced|reported|added|showed|wrote|was|were|had|have|did|came|took|fell|rose|began|won|lost|beat|died)\b/i;
/** What may stand between a verb and its date: "fell late on", "said so on". */
const BETWEEN = /(?: (?:late|early|here|there|so|it|this|that))?(?: on| in)?(?: early| late)? $/i;
/** "will be held on Monday", "to be published in May": the verb before decides. */
const PASSIVE =
  /\b(?:be|is|are|get|being|and|or) (?:[a-z]+ly )?[a-z]+(?: (?:late|early))?(?: on| in)?(?: early| late)? $/i;
const ARRANGED = /\b(?:to be|is|are) [a-z]+(?: on| in)?(?: early| late)? $/i;
/** "until Thursday, they had not": what ended then is over. */
const PAST_REST = /^,? (?:[\p{L}’']+ ){0,2}(?:was|were|had|did)\b/u;
const FUTURE_BEHIND =
  /\b(?:will|shall|won['’]t|[a-z]+['’]ll|(?:is|are) (?:to|due|set|scheduled|expected|planned|likely|going)|(?:plan|hope|expect|intend|aim)s? to)\b/i;
/** Nothing but a preposition and a conjunction before the date. */
const OPENING = /^(?:(?:and|but|then|also|earlier|late|early|in|on|at|as|when|for|during)[, ]+)*$/i;
/** A plan of the past, which something came between. */
const OVERTAKEN =
  /\b(?:previously|had(?: originally| once)?(?: been)?) (?:due|scheduled|planned|expected|set|slated)\b[^,]*$/i;
const PUT_OFF =
  /^ (?:was|were|had been) (?:also )?(?:cancel|postpon|call|scrap|drop|mov|put|due|schedul|expect|plan|set|to )/;
/** The range that the date ends: "bought from Sept. 14 to Thursday". */
const RANGE = /\bfrom (?:[^\s,]+ ){1,4}(?:to|through) $/i;
/** A time of day that stands between the word that looks ahead and the day: "until 9 a.m. EST Tuesday". */
const CLOCK =
  /(?:\b(?:(?:shortly|just|soon) )?(?:before|after|at|around|about) (?:about |around )?)?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|noon|midnight)(?: [A-Z]{2,4})?,? (?:on )?$/;
const PRESENT_VERB =
  /\b(?:ends?|begins?|starts?|opens?|reopens?|expires?|closes?|leaves?|returns?|meets?|takes? (?:place|effect|office)|comes? into force|falls? due|go(?:es)? (?:to the polls|on (?:sale|trial|show|strike))|kicks? off|matures?|votes?|play|plays)(?: on| in)? $/i;
/** An event some words before the date ("lost 2-1 to Leeds on Saturday"), unless it is one of asking or agreeing. */
const EVENT =
  /\b(?:won|lost|beat|drew|died|fell|rose|came|took|broke|sank|hit|shot|found|left|struck|(?!due|need|exceed|succeed|proceed|schedul|expect|plan|postpon|delay|agree|ask|vow|promis|pledg|urg|call|want|announc|warn)[a-z]{2,}ed)(?<tail>(?: [^\s,]+){1,6}?)(?: on)? $/i;
const INTENT = /\b(?:to|for|against|ahead|next|before|that)\b|\b(?:the|an?|its|his|her|their|in|of)$/i;
