import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { endsClause } from "../../context.ts";
import { wordFeature } from "../../features.ts";

/** What a word of the draft about an event or a place is contradicted by in the reference. */
const contraries = new Map([
  ["before", ["after"]],
  ["after", ["before", "by"]],
  ["inside", ["outside"]],
  ["within", ["outside"]],
  ["outside", ["inside", "within"]],
]);

/** A word of the draft that sets before an event what the reference's word sets after it, or inside a place what it has outside. */
export interface Reordered {
  readonly ours: Token;
  readonly theirs: Token;
  readonly reference: Sentence;
}

/** "After the wind got up" where the reference has "before the wind got up", inside for outside a place. */
export function* reordered(sentence: Sentence, references: readonly Sentence[]): Generator<Reordered> {
  for (const [i, ours] of sentence.tokens.entries()) {
    const contrary = contraries.get(ours.norm);
    if (!contrary) continue;
    for (const reference of references) {
      if (reference.tokens.some(({ norm }) => norm === ours.norm)) continue;
      const theirs =
        reference.tokens.find(
          ({ norm }, j) =>
            contrary.includes(norm) &&
            isSameEvent(sentence, i, reference, j) &&
            !isNextDeed(sentence, reference, j) &&
            !isToldBehind(sentence, i, reference, j) &&
            placeBehind(sentence, i) === placeBehind(reference, j),
        ) ?? (ours.norm === "after" ? thenOf(eventBehind(sentence, i), reference) : undefined);
      if (!theirs) continue;
      yield { ours, theirs, reference };
      break;
    }
  }
}

/** "Was held before the ransom was paid" for "was held and freed after it had been paid": another deed is told of. */
function isNextDeed({ tokens: own }: Sentence, { tokens }: Sentence, at: number): boolean {
  const [and, deed] = [tokens[at - 2], tokens[at - 1]];
  return (
    and?.norm === "and" &&
    deed?.kind === "word" &&
    /ed$/.test(deed.norm) &&
    !own.some(({ stem }) => stem === deed.stem)
  );
}

/** "It overturned three times after it came off the road" for "before it left the road and rolled three times": what comes after stands behind. */
function isToldBehind(ours: Sentence, i: number, theirs: Sentence, j: number): boolean {
  const and = theirs.tokens.findIndex(({ norm }, at) => at > j && norm === "and");
  if (and < 0) return false;
  const features = ({ tokens }: Sentence, from: number, to: number) =>
    new Set(tokens.slice(from, to).flatMap((token) => wordFeature(token) ?? []));
  const deed = features(ours, 0, i);
  const shared = (other: ReadonlySet<string>) => [...deed].filter((feature) => other.has(feature)).length;
  return shared(features(theirs, and, theirs.tokens.length)) > shared(features(theirs, 0, j));
}

/** "Before the third set" is no "after the second set": which of a row of events is meant. */
function placeBehind({ tokens, figures }: Sentence, at: number): number | undefined {
  const last = tokens[at + 3]?.end ?? 0;
  return figures.find(({ kind, start, end }) => kind === "ordinal" && start > tokens[at]!.end && end <= last)
    ?.value;
}

function isSameEvent(sentence: Sentence, i: number, reference: Sentence, j: number): boolean {
  const [ours, theirs] = [eventBehind(sentence, i), eventBehind(reference, j)];
  // "Before dawn" says when, "after the army stormed the camp" what came first.
  if (isTime(sentence, i + 1) !== isTime(reference, j + 1)) return false;
  // "Two minutes before the end of extra time" is in the course of what something else came after.
  if (isBeforeEnd(sentence, i) && !isBeforeEnd(reference, j)) return false;
  // "by dawn" names its hour at once; "hit by engine trouble" names no time, and other events may be told at more length.
  if (reference.tokens[j]!.norm === "by")
    return isTime(reference, j + 1) && ours[0] !== undefined && ours[0] === theirs[0];
  // "against 300,000 before" leaves the event to be understood.
  if (ours.length === 0) return isLast(sentence, i) && sharesFigureBefore(sentence, i, reference, j);
  return ours.slice(0, near).some((feature) => theirs.slice(0, near).includes(feature));
}

const isBeforeEnd = ({ tokens }: Sentence, at: number) =>
  tokens.slice(at + 1, at + 3).some(({ norm }) => norm === "end" || norm === "close") &&
  tokens[at + 3]?.norm === "of";

/** True where a date or an hour of the day begins at a token, or behind a "the" there. */
function isTime({ tokens, dates }: Sentence, at: number): boolean {
  const first = tokens[at]?.norm === "the" ? tokens[at + 1] : tokens[at];
  return (
    first !== undefined &&
    (HOURS.test(first.norm) || dates.some(({ start, end }) => start <= first.start && first.start < end))
  );
}

const HOURS =
  /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall|noon|midday|midnight|lunchtime|teatime|bedtime|morning|afternoon|evening|night|day|half-time|full-time|kick-off|interval|deadline|start|end|close|weekend|spring|summer|autumn|winter)$/;

/** So many words of content after the word name the event. */
const near = 3;

/** The "then" of a reference's sentence that tells the event: what comes before it there does not come after it. */
function thenOf(event: readonly string[], { tokens }: Sentence): Token | undefined {
  const [first] = tokens;
  if (!first || !/^(?:then|later|afterwards|subsequently)$/.test(first.norm) || event.length < 2)
    return undefined;
  const told = new Set(tokens.map(wordFeature));
  return event.every((feature) => told.has(feature)) ? first : undefined;
}

/** The words of content behind a word, up to the end of the clause. */
function eventBehind({ tokens }: Sentence, at: number): string[] {
  const event: string[] = [];
  for (const token of tokens.slice(at + 1, at + 9)) {
    if (endsClause(token) || token.text === "." || token.kind === "number") break;
    const feature = wordFeature(token);
    if (feature !== undefined) event.push(feature);
  }
  return event;
}

function isLast({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind === "mark";
}

function sharesFigureBefore(ours: Sentence, i: number, theirs: Sentence, j: number): boolean {
  const a = figureBefore(ours, i);
  return a !== undefined && a === figureBefore(theirs, j);
}

/** The figure that ends right before a token. */
function figureBefore({ tokens, figures }: Sentence, at: number): number | undefined {
  const last = tokens[at - 1];
  return last && figures.find(({ start, end }) => start <= last.start && last.end <= end)?.value;
}
