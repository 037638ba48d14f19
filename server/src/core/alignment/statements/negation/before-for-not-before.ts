import type { Sentence } from "../../../document.ts";
import { endsClause } from "../../context.ts";
import type { Link } from "../../links.ts";
import { isTime } from "../polarity/denied.ts";
import { negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemAt, itemsBehind, saidIn } from "../polarity/readings.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * "A return to profit is likely before 2027" where a counterpart says that it is not expected before 2027: both sides have the same
 * bound, and only one of them a "not".
 */
export function beforeForNotBefore(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const at = ours.tokens.findIndex(({ norm }) => norm === "before");
  const bound = boundBehind(ours, at);
  if (bound === undefined || isDenied(ours, at)) return undefined;
  const said = saidIn(ours);
  for (const { reference, score } of linked) {
    if (score < tellsIt) continue;
    for (const negation of negationsIn(reference)) {
      // "A strike before May is possible" for "refused to rule out a strike before May"
      if (/^(?:rule|exclud)/.test(negation.target ?? "")) continue;
      const before = beforeOf(negation, reference);
      if (before < 0 || boundBehind(reference, before) !== bound) continue;
      const told = itemsBehind(reference, negation.from).filter(
        (feature) => said.has(feature) && !isTime(feature),
      );
      if (told.length > 0) return { negation, negated: reference, stated: ours, word: ours.tokens[at]! };
    }
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.45;

/** The day or the year that stands right behind a "before". */
function boundBehind(sentence: Sentence, at: number): string | undefined {
  if (at < 0) return undefined;
  const feature = [at + 1, at + 2].map((place) => itemAt(sentence, place)).find((each) => each !== undefined);
  return feature !== undefined && isTime(feature) ? feature : undefined;
}

/** The place of the "before" in the clause of a "not". */
function beforeOf({ from, kind }: Negation, { tokens }: Sentence): number {
  if (kind !== "word" && kind !== "prefix") return -1;
  const end = tokens.findIndex((token, i) => i > from && endsClause(token) && token.norm !== "before");
  return tokens.findIndex(({ norm }, i) => i > from && (end < 0 || i < end) && norm === "before");
}

/** True where anything in the sentence denies, or says by itself that something is not so until then. */
const isDenied = (sentence: Sentence, at: number) =>
  negationsIn(sentence).length > 0 ||
  sentence.tokens.some(
    ({ norm }, i) =>
      negativeSense(sentence.tokens, i) !== undefined ||
      /^(?:earliest|only|after|until|till|first|least|sooner|years?|months?|weeks?|days?)$/.test(norm) ||
      (norm === "the" && i === at - 1),
  );
