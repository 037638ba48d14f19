import { once } from "../../cache.ts";
import type { NamedSentence, Placed } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Aligned, Aside } from "../aligned.ts";
import { type Context, contextOf, likeness } from "../context.ts";
import type { Links } from "../links.ts";
import type { Candidate, Family } from "./family.ts";

/** The references that judge a sentence: a passage that only an older version has is held against that version. */
export function judgesOf({ authorities, older }: Aligned, at: number): readonly Aside[] {
  const isLinked = ({ counterparts }: Aside) => counterparts[at]!.length > 0;
  return !authorities.some(isLinked) && older.some(isLinked) ? older : authorities;
}

/**
 * The facts of all counterparts of sentence `at`. A sentence without any ("She was 48.") goes on from the one before it in
 * its paragraph and is held against what that one came from.
 */
export function candidatesFor<F extends Span>(
  family: Family<F>,
  at: number,
  references: readonly Aside[],
): Candidate<F>[] {
  return references.flatMap(({ document, weight, counterparts }) => {
    const own = counterparts[at]!;
    const before = own.length > 0 ? [] : (counterparts[at - 1] ?? []);
    return [...own, ...before.map((link) => ({ ...link, exact: false }))].flatMap((link) =>
      family
        .facts(link.reference)
        .map((fact) => ({ placed: { fact, sentence: link.reference, document }, link, weight })),
    );
  });
}

/** How well a fact of the draft fits the place of the candidate, 0 to 1. */
export function scoreOf<F extends Span>(
  fact: F,
  sentence: NamedSentence,
  { placed, link, weight }: Candidate<F>,
): number {
  // Twins stand at the same place of the same sentence.
  if (link.exact) return fact.start - sentence.start === placed.fact.start - placed.sentence.start ? 1 : 0.3;
  return 0.8 * placeLikeness(fact, sentence, placed, weight) + 0.2 * link.score;
}

/** How alike the places are that two facts have in their sentences, 0 to 1; `weight` is that of the reference's words. */
export function placeLikeness<F extends Span>(
  fact: F,
  sentence: NamedSentence,
  other: Pick<Placed<F>, "fact" | "sentence">,
  weight: Links["weight"],
): number {
  return likeness(placeOf(fact, sentence, weight), placeOf(other.fact, other.sentence, weight));
}

/** What stands around a fact is described once for the words of its sentence and a reference. */
const places = once((_: Links["weight"]) => once((_: readonly Token[]) => new Map<Span, Context>()));

function placeOf(fact: Span, sentence: NamedSentence, weight: Links["weight"]): Context {
  const known = places(weight)(sentence.tokens);
  const made = known.get(fact) ?? contextOf(sentence, fact, weight);
  known.set(fact, made);
  return made;
}
