import type { Sentence } from "../../../document.ts";
import { isIrregularPast } from "../../../text/irregular.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { isSpeech } from "../attribution/sayings.ts";
import { isTime, range } from "../polarity/denied.ts";
import { itemAt, itemsBefore, itemsBehind, type Part, readingOf } from "../polarity/readings.ts";
import { statementAt, tellingOf } from "../polarity/statements.ts";
import { contentWithin, hedgesOf } from "./hedges.ts";
import { leavesOpen } from "./kept-reserves.ts";
import { isOpening } from "./openings.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * What a reference hedges, told in whatever words by a clause of the draft that states it and has no word at all that could
 * leave it open: "the source was a broken sewer" for "a broken sewer may be the source". A faithful rewrite nearly always has
 * one; `beside` are the draft's other counterparts, any of which may state it too.
 */
export function toldAsFact(
  ours: Sentence,
  theirs: Sentence,
  beside: readonly Sentence[],
  weight: (feature: string) => number,
): LostReserve | undefined {
  for (const at of reservesIn(theirs)) {
    const statement = statementAt(theirs, at, weight);
    const { share, features, parts } = tellingOf(statement, [ours]);
    const behind = itemsBehind(theirs, at).slice(0, range);
    const near = behind.length > 0 ? behind : itemsBefore(theirs, at);
    // "Cut the rate and said it was likely to lower it once more": the cut is told, and what may follow is not.
    const isDone = theirs.tokens[at + 1]?.norm === "to" && isToldBesides(near[0] ?? "", ours, theirs);
    const told = near.filter((feature, i) => features.has(feature) && !(isDone && i === 0));
    const isTold = told.length > 1 ? share >= enough && told.length * 2 >= near.length : share >= enoughAlone;
    if (!isTold || told.every(isTime)) continue;
    const telling = parts.filter(({ places }) =>
      places.some((place) => told.includes(itemAt(ours, place) ?? "")),
    );
    const hedge = theirs.tokens[at]!;
    if (timesOf(hedge, ours) >= timesOf(hedge, theirs)) continue;
    if (telling.some((part) => leavesOpen(part, theirs, hedge))) continue;
    const isStated = beside.some(
      (other) =>
        other !== theirs &&
        !other.tokens.some((_, place) => isOpening(other.tokens, place)) &&
        tellingOf(statement, [other]).share >= share * nearly,
    );
    const stated = isStated ? undefined : verbOf(telling);
    if (stated) return { hedge, stated };
  }
  return undefined;
}

/** So much of what stands around the hedge the draft must tell. */
const enough = 0.42;
/** The same where it tells one word alone of what the hedge reaches. */
const enoughAlone = 0.5;
/** And so much of that another counterpart, for the draft to have it from there. */
const nearly = 0.7;

/** True where the reference has a feature more than once, and the draft less often. */
function isToldBesides(feature: string, ours: Sentence, theirs: Sentence): boolean {
  const [own, all] = [ours, theirs].map(
    (sentence) => readingOf(sentence).items.filter((item) => item.feature === feature).length,
  );
  return all! > Math.max(1, own!);
}

/** "It is possible, according to police, that it was" has the very word, however far off. */
const timesOf = ({ norm }: Token, { tokens }: Sentence) =>
  tokens.filter((token) => token.norm === norm).length;

/** The places of all words of a sentence that leave something open where they stand, purposes aside: what is planned may be told as what will be. */
function reservesIn(theirs: Sentence): number[] {
  const { tokens } = theirs;
  const hedges = new Set(
    hedgesOf(theirs).flatMap(({ token, stands }) =>
      stands === "purpose" || interim.test(token.norm) ? [] : token,
    ),
  );
  return [...tokens.keys()].filter((at) => hedges.has(tokens[at]!) || isReserve(tokens, at));
}

/** "Will publish a report" says nothing of a preliminary one. */
const interim = /^(?:preliminary|provisional)$/;

/** "Is possible", "possible sabotage", "doubtful for Sunday", "is seen rising", "suggest that", "are said to be in talks". */
function isReserve(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const [before, next] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]];
  if (norm === "seen") return next?.norm.endsWith("ing") ?? false;
  if (norm === "said") return next?.norm === "to" && /^(?:is|are|was|were)$/.test(before);
  if (/^(?:possible|probable|potential|apparent)$/.test(norm))
    return before !== "as" && !/^(?:best|all|every|other)$/.test(before) && next?.norm !== "to";
  if (/^(?:suggest|indicate|hint|seem|appear)(?:s|ed|ing)?$/.test(norm))
    return /^(?:that|to|he|she|it|they|the)$/.test(next?.norm ?? "");
  return /^(?:doubtful|uncertain|purported|supposed|presumed)$/.test(norm);
}

/** Where the clauses state something: a form of "be", "have" or "will" with the word behind it. */
function verbOf(parts: readonly Part[]): Span | undefined {
  for (const { sentence, places } of parts) {
    const { tokens } = sentence;
    const find = (form: RegExp) =>
      places.find((at) => form.test(tokens[at]!.norm)) ??
      tokens.findLastIndex(({ norm }, at) => at < places[0]! && form.test(norm));
    const at = find(finite);
    if (at >= 0) return { start: tokens[at]!.start, end: (contentWithin(tokens, at + 1) ?? tokens[at]!).end };
    const verb = places.find((place) => isPast(tokens, place));
    // "He limped, on his left leg."
    const before = tokens.findLastIndex((_, at) => at < places[0]! && isPast(tokens, at));
    const stated = verb ?? (before < 0 ? undefined : before);
    if (stated !== undefined) return { start: tokens[stated]!.start, end: tokens[stated]!.end };
  }
  return undefined;
}

/** "Limped", "went"; not "the left bank" nor "a broken pipe". */
const isPast = (tokens: readonly Token[], at: number) => {
  const { norm } = tokens[at]!;
  if (past.test(norm)) return true;
  return (
    isIrregularPast(norm) &&
    !isSpeech(tokens[at]!) &&
    !/^(?:the|an?|its|his|her|their|of|in|on|to)$/.test(tokens[at - 1]?.norm ?? "")
  );
};

const finite = /^(?:will|is|are|was|were|has|have|had)$/;
const past = /^(?!indeed|hundred|need|speed|breed)[a-z]{2,}ed$/;
