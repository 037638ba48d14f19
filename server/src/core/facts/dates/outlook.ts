import type { Context } from "./rule.ts";

/**
 * Which way the words around a date look, where they leave no doubt: "will meet on Sunday", "since Sunday", "said on
 * Sunday". Only the clause and only what governs the date counts; in news a verb further off says little.
 */
export function outlook(context: Context, start: number, end: number): "past" | "future" | undefined {
  const lead = context.text.slice(Math.max(0, start - 80), start);
  const clause = lead.slice(Math.max(...[...'.;:!?"“”'].map((mark) => lead.lastIndexOf(`${mark} `))) + 1);
  if (PAST_WORD.test(clause)) return "past";
  if (FUTURE_WORD.test(clause)) return "future";
  if (PAST_VERB.test(clause)) return "past";
  if (FUTURE_VERB.test(clause) && !SAYING.test(clause)) return "future";
  const rest = /^[^.;:!?"“”]*/.exec(context.text.slice(end, end + 50))![0];
  return /^,? (?:[\p{L}’']+ ){0,3}(?:will|is to|are to) /u.test(rest) ? "future" : undefined;
}

const PAST_WORD = /\b(?:since|last|earlier|this past|following)(?: on| in| the)? $/i;
const FUTURE_WORD =
  /\b(?:by|until|till|before|ahead of|due|scheduled|later|coming|upcoming|(?:due|scheduled|planned|expected|set|slated) (?:for|on|in))(?: the)? $/i;
const PAST_VERB =
  /\b(?:said|told|was|were|had|did|died|held|began|met|won|lost|beat|fell|rose|came|took|made|broke|sank|hit|shot|found|left|sent|struck|(?!due|need|exceed|succeed|proceed|schedul|expect|plann|plan|postpon|delay)[a-z]{2,}ed)(?: (?:late|early|here|there))?(?: on| in)? $/i;
const FUTURE_VERB =
  /\b(?:will|shall|won't|won’t|would|due|scheduled|expected|planned|plans?|planning|set|slated|going|hopes?|aims?|intends?|may|should|must|can) [^,]*$/i;
const SAYING = /\b(?:said|told|announced|reported|added|showed|wrote)\b[^,]*$/i;
