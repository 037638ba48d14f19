import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link } from "../../links.ts";

/** A "denied" of the draft, and the word of the reference that only declines to say. */
export interface Declined {
  readonly ours: Token;
  readonly theirs: Token;
  readonly link: Link;
}

/** "Denied that they had been slow" where whoever it was declined to say whether they had: to keep silent is not to deny. */
export function deniedForDeclined(ours: Sentence, linked: readonly Link[]): Declined | undefined {
  const denied = ours.tokens.find(({ norm }) => /^den(?:y|ies|ied)$/.test(norm));
  if (!denied || ours.tokens.some((_, at) => isDeclining(ours.tokens, at))) return undefined;
  if (linked.some(({ reference }) => reference.tokens.some(({ norm }) => denies.test(norm))))
    return undefined;
  for (const link of linked) {
    const { tokens } = link.reference;
    const at = tokens.findIndex((_, i) => isDeclining(tokens, i));
    if (link.score >= tellsIt && at >= 0) return { ours: denied, theirs: tokens[at]!, link };
  }
  return undefined;
}

/** "Confirmed the report" where the best counterpart has the same party decline to comment on it, or neither confirm nor deny it. */
export function confirmedForDeclined(ours: Sentence, [link]: readonly Link[]): Declined | undefined {
  if (!link || link.score < tellsItWell) return undefined;
  const { tokens } = link.reference;
  const at = tokens.findIndex((_, i) => isDeclining(tokens, i) || isNeither(tokens, i));
  if (at < 0 || tokens.some((_, i) => affirms(tokens, i))) return undefined;
  // "Has not said when, but said that 300 would be paid": what is confirmed may be what was said.
  if (
    tokens.some(({ norm }, i) => Math.abs(i - at) > near && /^(?:said|says|added|told|announced)$/.test(norm))
  )
    return undefined;
  const place = ours.tokens.findIndex((_, i) => affirms(ours.tokens, i));
  if (place < 0 || ours.tokens.some((_, i) => isDeclining(ours.tokens, i) || isNeither(ours.tokens, i)))
    return undefined;
  const before = tokens.slice(0, at).map(({ stem }) => stem);
  const who = ours.tokens[place - 1];
  return who?.kind === "word" && before.includes(who.stem)
    ? { ours: ours.tokens[place]!, theirs: tokens[at]!, link }
    : undefined;
}

/** In words and marks. */
const near = 3;

/** "Neither confirmed nor denied" */
const isNeither = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "neither" && /^confirm/.test(tokens[at + 1]?.norm ?? "");

/** "Confirmed"; not what was not, or would not be. */
const affirms = (tokens: readonly Token[], at: number) =>
  /^(?:confirm(?:s|ed)?|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?)$/.test(tokens[at]!.norm) &&
  !tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ norm }) => /^(?:not|never|neither|nor|declin\w+|refus\w+|to|be|been|could)$|n't$/.test(norm));

/** From this likeness on a counterpart tells the sentence, and no other does. */
const tellsItWell = 0.5;

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.4;

/** True where somebody will say nothing: "The Treasury declined to comment", "his department would not discuss it". */
export const declinesToSay = ({ tokens }: Sentence): boolean =>
  tokens.length <= brief && tellsOfDeclining({ tokens });

/** True where somebody does so in whatever sentence. */
export const tellsOfDeclining = ({ tokens }: Pick<Sentence, "tokens">): boolean =>
  tokens.some((_, at) => isDeclining(tokens, at) || leavesOpen.test(wordsFrom(tokens, at)));

const wordsFrom = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + 5)
    .map(({ norm }) => norm)
    .join(" ");

/** In words and marks: so brief a sentence says nothing else. */
const brief = 12;

/** "Declined to say", "refused to comment", "would not discuss". */
function isDeclining(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 5).map(({ norm }) => norm);
  const isRefused = /^(?:declin|refus)(?:e|es|ed|ing)$/.test(tokens[at]!.norm) && next.includes("to");
  const isWould = /^(?:would|could|did)$/.test(tokens[at]!.norm) && next[0] === "not";
  if (declines.test(wordsFrom(tokens, at))) return true;
  return (
    (isRefused || isWould) &&
    next.some((norm) => /^(?:say|comment|discuss|confirm|answer|respond|talk|speak|drawn)$/.test(norm))
  );
}

/** "She refused a fee.": a sentence that says no more than that somebody would not have something. */
export const refuses = ({ tokens, names, figures }: Sentence): boolean =>
  tokens.length <= briefest &&
  names.length + figures.length === 0 &&
  /^(?:he|she|they|it|both|the \w+) (?:refused|declined|rejected|turned down|would not|did not (?:want|accept|take))\b/.test(
    tokens.map(({ norm }) => norm).join(" "),
  );

const briefest = 7;

/** True where somebody would have none of something: "would take nothing for it". */
export const tellsOfRefusing = ({ tokens }: Sentence): boolean =>
  /\b(?:would|did|will) (?:not (?:take|accept|have|want|hear)|(?:take|accept|have|want|hear) (?:no|none|nothing))\b|\b(?:refus|declin|reject|turned down|turning down|waiv|forgo|spurn)/.test(
    tokens.map(({ norm }) => norm).join(" "),
  );

/** "Declined further comment", "had no comment", "could not be reached". */
const declines =
  /^(?:declin\w{1,3} (?:any |all |further |more |immediate )?comments?|(?:had|ha[sd]|made|offered|gave|was|were) no (?:immediate |further |other )?comments?|(?:could|can|would) not (?:immediately )?be (?:reached|contacted|drawn)|did not (?:immediately )?(?:repl(?:y|ies)|return|respond)|(?:was|were) (?:unavailable|not available) for comment)\b/;

/** "Has not said whether", "is yet to say" */
const leavesOpen =
  /^(?:(?:ha[sd]|have) not (?:yet )?(?:said|disclosed|announced|revealed|decided) (?:whether|if|when|how|who|which|what|where|why)|(?:ha[sd]|have|is|are|was|were) (?:yet|still) to (?:say|disclose|announce|reveal|decide))\b/;

const denies =
  /^(?:den(?:y|ies|ied|ials?)|reject(?:s|ed|ion)?|disput(?:e|es|ed)|dismiss(?:es|ed)?|refut(?:e|es|ed)|contest(?:s|ed)?|rebut(?:s|ted)?|false|untrue|insist(?:s|ed)?|baseless|disagree[sd]?)$/;
