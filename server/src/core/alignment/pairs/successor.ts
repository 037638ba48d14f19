import { once } from "../../cache.ts";
import type { Document, Placed } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Linked } from "../aligned.ts";
import { contextOf, likeness } from "../context.ts";
import type { Family } from "./family.ts";

/** How alike the two places must be: an agency moves most of its sentences to the next version nearly as they are. */
const samePlace = 0.4;

/**
 * The fact that a newer version has where an older one has `old`: "127 of its 340 boxes" for "90 of its 340 boxes". Nothing
 * where the newer version has the old fact in a place as likely, or tells of something else.
 */
export function successorOf<F extends Span>(
  family: Family<F>,
  old: Placed<F>,
  newer: Linked,
): Placed<F> | undefined {
  const known = successors(newer.document)(old.fact) as { found?: Placed<F> | undefined };
  if (!("found" in known))
    known.found = search(family, old, newer) ?? nextOnScale(family, old, newer.document);
  return known.found;
}

/** Looked for once in each version. */
const successors = once((_: Document) => once((_: object): object => ({})));

function search<F extends Span>(
  family: Family<F>,
  old: Placed<F>,
  { document, links: { weight } }: Linked,
): Placed<F> | undefined {
  const [around, ...besides] = [
    old.fact,
    ...family.facts(old.sentence).filter((fact) => fact !== old.fact),
  ].map((fact) => ({ fact, context: contextOf(old.sentence, fact, weight) }));
  let best: { readonly placed: Placed<F>; readonly score: number } | undefined;
  for (const sentence of document.sentences) {
    for (const fact of family.facts(sentence)) {
      // What stood beside it then stands beside it still.
      if (family.comparable(old.fact, fact) < 1 || besides.some((other) => family.same(other.fact, fact)))
        continue;
      if (isWhole(sentence, fact) || tellsOfBefore({ sentence, document })) continue;
      const place = contextOf(sentence, fact, weight);
      const score = likeness(around!.context, place);
      if (score < samePlace || score <= (best?.score ?? 0)) continue;
      // Two facts of one sentence have two successors.
      if (besides.every(({ context }) => likeness(context, place) < score))
        best = { placed: { fact, sentence, document }, score };
    }
  }
  return best && !family.same(old.fact, best.placed.fact) ? best.placed : undefined;
}

/**
 * A rating on a scale, "EF-2" or "Category 4", where either version has one rating on it alone: whatever stands around it, the
 * one has replaced the other.
 */
function nextOnScale<F extends Span>(
  family: Family<F>,
  old: Placed<F>,
  newer: Document,
): Placed<F> | undefined {
  const scale = scaleOf(old);
  if (scale === undefined) return undefined;
  const ratingsIn = (document: Document) =>
    document.sentences.flatMap((sentence) =>
      family
        .facts(sentence)
        .filter((other) => scaleOf({ fact: other, sentence, document }) === scale)
        .map((other) => ({ fact: other, sentence, document })),
    );
  const isOne = (ratings: readonly Placed<F>[]) =>
    ratings.every((rating) => family.same(rating.fact, ratings[0]!.fact));
  const ratings = ratingsIn(newer);
  const [rating] = ratings;
  return rating && isOne(ratings) && isOne(ratingsIn(old.document)) && !family.same(old.fact, rating.fact)
    ? rating
    : undefined;
}

/** "ef-" of "EF-2"; undefined for what is no rating. */
function scaleOf({ fact, sentence, document }: Placed<Span>): string | undefined {
  const text = document.blocks[sentence.block]!.text.slice(fact.start, fact.end);
  return RATING.exec(text)?.[1]?.toLowerCase();
}

/** Letters or a word of degree with a single digit. */
const RATING = /^([A-Z]{1,3}-|(?:category|level|grade|stage|tier|phase|class) )\d$/i;

/** True for a sentence that tells what was said before: "The previous toll was 17." */
export function tellsOfBefore({ sentence, document }: Omit<Placed<Span>, "fact">): boolean {
  return saidBefore.test(document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end));
}

const saidBefore =
  /\b(?:previous|earlier|initial|first|preliminary|provisional)(?: [a-z]+)? (?:toll|count|tally|figure|estimate|number|total|report|forecast)s?\b|\b(?:earlier|previously|initially|originally)\b[^.]{0,30}\b(?:said|put|reported|estimated|given|counted)\b/i;

/** True for a sentence that is all about an earlier count: "The previous toll was 17", but not a preliminary report's finding. */
export function isEarlierCount({ sentence, document }: Omit<Placed<Span>, "fact">): boolean {
  return earlierCount.test(document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end));
}

const earlierCount =
  /^(?:The|An?|Its|Their|His|Her) (?:previous|earlier|initial|first)(?: [a-z]+)? (?:toll|count|tally|figure|estimate|number|total)\b/;

/** "127 of its 340 boxes": what is told is the part. */
function isWhole({ tokens, figures }: Placed<Span>["sentence"], { start }: Span): boolean {
  const of = tokens.findLast((token) => token.end <= start && token.norm === "of");
  if (!of) return false;
  const between = tokens.filter((token) => token.start >= of.end && token.end <= start);
  const part = tokens.findLast((token) => token.end <= of.start);
  return between.length <= 1 && figures.some(({ end }) => end === part?.end);
}
