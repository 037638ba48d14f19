import type { Comparison } from "../../comparison.ts";
import type { Placed, Sentence } from "../../document.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Span } from "../../text/span.ts";
import type { Linked } from "../aligned.ts";
import { scoreOf } from "./candidates.ts";
import type { Family } from "./family.ts";
import { successorOf, tellsOfBefore } from "./successor.ts";
import type { Pairing } from "./verdict.ts";

/** A kind of fact: how it is paired, and when two of it say the same. */
export interface Kind<F extends Span> {
  readonly family: Family<F>;
  same(a: F, b: F): boolean;
}

/** What an older version says as the draft does, and what the newest has in its place. */
export interface Replaced<F extends Span> {
  readonly old: Placed<F>;
  readonly newest: Placed<F>;
}

/** What an update has replaced, where the draft's fact is that; undefined where it is not. */
export function replacedIn<F extends Span>(
  kind: Kind<F>,
  pairing: Pairing<F>,
  comparison: Comparison,
): Replaced<F> | undefined {
  switch (pairing.state) {
    case "changed":
      return replacedBeside(kind, pairing, comparison);
    case "same":
    case "elsewhere":
      return replacedElsewhere(kind, pairing, comparison);
    default:
      return undefined;
  }
}

/** The newest version has another fact in the draft's place, and an older one beside it has the draft's. */
function replacedBeside<F extends Span>(
  { family, same }: Kind<F>,
  { draft, reference, swapped }: Extract<Pairing<F>, { state: "changed" }>,
  { older }: Comparison,
): Replaced<F> | undefined {
  if (swapped) return undefined;
  const old = besideIn(older, draft, family, same);
  return old && { old, newest: reference };
}

/**
 * Only an older version has the draft's fact, or the newest has it as what was said before ("the previous toll was 17"), and
 * another in that one's place.
 */
function replacedElsewhere<F extends Span>(
  { family, same }: Kind<F>,
  { draft, reference }: Extract<Pairing<F>, { state: "same" | "elsewhere" }>,
  { references, authorities, older }: Comparison,
): Replaced<F> | undefined {
  const { document } = reference;
  if (looksBack.test(textOf(draft)) || isDatedTo(document.day, draft, authorities)) return undefined;
  const old = older.some((one) => one.document === document)
    ? reference
    : tellsOfBefore(reference)
      ? besideIn(older, draft, family, same)
      : undefined;
  if (!old) return undefined;
  const newer = references.slice(references.indexOf(old.document));
  const authority = authorities.find(({ document }) => newer.includes(document));
  const newest =
    authority && (successorOf(family, old, authority) ?? onlyOneBeside(family, draft, old, authority));
  // "from 17 to 43": who tells both looks back.
  const isTold =
    newest &&
    family
      .facts(draft.sentence)
      .some((fact) => same(fact, newest.fact) || wordsOf({ ...draft, fact }) === wordsOf(newest));
  if (!newest || isTold || isSaidElsewhere(authority!, draft, newest, family, same)) return undefined;
  return { old, newest };
}

/** "12% below its forecast", which the newest version has too; what it says in the place of another 12 percent the draft's sentence does not tell. */
const isSaidElsewhere = <F extends Span>(
  { document, links }: Linked,
  { fact, sentence }: Placed<F>,
  newest: Placed<F>,
  family: Family<F>,
  same: Kind<F>["same"],
): boolean =>
  !links.ofDraft[sentence.index]!.some(({ reference }) => reference === newest.sentence) &&
  document.sentences.some((one) => family.facts(one).some((other) => same(other, fact)));

/**
 * What the newest version has of the kind where the draft, that counterpart and the older version's sentence each have but one of it
 * and all name the same: "Renewal had 24.8 percent" and "Renewal took 26.1 percent of the vote", in whatever words.
 */
function onlyOneBeside<F extends Span>(
  family: Family<F>,
  draft: Placed<F>,
  old: Placed<F>,
  { document, links }: Linked,
): Placed<F> | undefined {
  const [best] = links.ofDraft[draft.sentence.index]!;
  const likes = (sentence: Sentence) =>
    family.facts(sentence).filter((one) => family.comparable(old.fact, one) === 1);
  if (!best || best.score < surely || document.blocks[best.reference.block]!.role !== "body")
    return undefined;
  const [fact, ...more] = likes(best.reference);
  const isOne =
    fact && more.length === 0 && likes(draft.sentence).length === 1 && likes(old.sentence).length === 1;
  const { names } = best.reference;
  const areNamed = names.some((name) =>
    [draft, old].every(({ sentence }) =>
      sentence.names.some(({ text }) => compareNames(text, name.text) === "same"),
    ),
  );
  return isOne && areNamed && !family.same(old.fact, fact)
    ? { fact, sentence: best.reference, document }
    : undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const surely = 0.4;

/** The draft's fact in the counterparts of its sentence in the older versions, the newest of them first. */
function besideIn<F extends Span>(
  older: Comparison["older"],
  draft: Placed<F>,
  family: Family<F>,
  same: Kind<F>["same"],
): Placed<F> | undefined {
  for (const { document, links } of older) {
    for (const { reference: sentence } of links.ofDraft[draft.sentence.index]!) {
      const fact = family.facts(sentence).find((one) => same(draft.fact, one));
      if (fact) return { fact, sentence, document };
    }
  }
  return undefined;
}

/** What a draft has that tells what was said before on purpose; "it had 140 on board" tells what it had. */
const looksBack =
  /\b(?:previous|previously|earlier|initial|initially|at first|original|originally|preliminary|provisional|by (?:noon|midday|dawn|dusk|then)|had (?!(?:been|an?|the|its|their|his|her|no|some|about|around|at|only|just|more|less|fewer|over|nearly|almost|up|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[\d$£€]))/i;

/** "could lose 250 million, they said on Tuesday": of the day of the older version. */
function isDatedTo(
  day: string | undefined,
  { sentence }: Placed<Span>,
  authorities: Comparison["authorities"],
): boolean {
  return (
    day !== undefined &&
    authorities.every(({ document }) => document.day !== day) &&
    sentence.dates.some(({ from, to }) => from === day && to === day)
  );
}

const wordsOf = ({ fact, sentence, document }: Placed<Span>) =>
  document.blocks[sentence.block]!.text.slice(fact.start, fact.end);

const textOf = ({ sentence, document }: Placed<Span>) =>
  document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);

/** How sure it must be that a version between the two tells the same thing. */
const sure = 0.5;

/** What the versions between the old one and the newest say in the same place, oldest first: 17, then 30, then 43. */
export function saidBetween<F extends Span>(
  family: Family<F>,
  { references, older }: Comparison,
  { draft, old, newest }: Readonly<Record<"draft" | "old" | "newest", Placed<F>>>,
): Placed<F>[] {
  const between = references.slice(
    references.indexOf(old.document) + 1,
    Math.max(0, references.indexOf(newest.document)),
  );
  return between.flatMap((document) => {
    const links = older.find((linked) => linked.document === document)?.links;
    const [best] = (links?.ofDraft[draft.sentence.index] ?? [])
      .flatMap((link) =>
        family
          .facts(link.reference)
          .filter((fact) => family.comparable(draft.fact, fact) === 1)
          .map((fact) => ({
            placed: { fact, sentence: link.reference, document },
            link,
            weight: links!.weight,
          })),
      )
      .map((candidate) => ({ ...candidate, score: scoreOf(draft.fact, draft.sentence, candidate) }))
      .sort((a, b) => b.score - a.score);
    return best && best.score >= sure ? [best.placed] : [];
  });
}
