import { createKeep } from "../../cache.ts";
import type { Document, Sentence } from "../../document.ts";
import type { Linked } from "../aligned.ts";
import { featuresOf } from "../features.ts";
import type { Link } from "../links.ts";
import { bestReader, type Nearby, readersOf } from "./nearby.ts";
import { isQuotedInPart } from "./quoted-in-part.ts";
import { type Claim, shareOut } from "./sharing.ts";
import { type Found, isMostlyIn, lookFor, type Surroundings } from "./telling.ts";

/** How much of a sentence of a reference the draft tells. */
export interface Coverage {
  readonly sentence: Sentence;
  readonly kept: boolean;
}

/** A sentence with fewer words of content cannot be told apart from chance. */
const fewest = 2;

/**
 * Measures each sentence of a reference against the draft, in the order of the reference. `others` are the other references
 * of the comparison: what the draft has from them leaves no room for this one.
 */
export function coverage(draft: Document, linked: Linked, others: readonly Linked[]): readonly Coverage[] {
  const known = measured.get(linked) ?? measure(draft, linked, others);
  measured.set(linked, known);
  return known;
}

/** Links belong to one draft and one reference, and more than one check asks. */
const measured = new WeakMap<Linked, readonly Coverage[]>();

function measure(draft: Document, linked: Linked, others: readonly Linked[]): Coverage[] {
  const { document, links } = linked;
  const days = new Set([`@${draft.day}`, `@${document.day}`]);
  const find = readersOf(draft, document, links);
  const around = { draft, document, links, others: others.filter((other) => other !== linked), days };
  const looked = document.sentences.map((sentence): Looked => {
    const counterparts = links.ofReference[sentence.index]!;
    const plain = keepPlain(
      counterparts,
      [draft.day, counterparts[0] && roleIn(draft, counterparts[0])],
      () => plainly(sentence, counterparts, around),
    );
    if (plain.kept) return plain;
    const readers = find(sentence);
    const { kept, by, claim } = keep(sentence, seen(sentence, readers, around), () => {
      const found = lookFor(sentence, readers, around);
      return { ...found, kept: found.by !== undefined || isQuotedInPart(sentence, document, links) };
    });
    const placed = claim && { ...claim, sentence, places: claim.places.map((at) => readers[at]!.draft) };
    return {
      sentence,
      kept,
      ...(by !== undefined && { by: readers[by]!.draft }),
      ...(!kept && placed && { claim: placed }),
    };
  });
  const claims = looked.flatMap(({ claim }) => claim ?? []);
  if (claims.length === 0) return looked;
  const told = looked.flatMap(({ sentence, by }) => (by ? [{ sentence, by }] : []));
  const met = shareOut(claims, told, links);
  return looked.map((one) => (met.has(one.sentence) ? { sentence: one.sentence, kept: true } : one));
}

interface Looked extends Coverage {
  /** The sentence of the draft that is known to tell it. */
  readonly by?: Sentence;
  /** Where it may be told without any proof. */
  readonly claim?: Claim;
}

/** Most sentences are told by their best counterpart, and no more has to be looked at. */
function plainly(sentence: Sentence, counterparts: readonly Link[], around: Surroundings): Looked {
  const twin = counterparts.find(({ exact }) => exact);
  if (twin) return { sentence, kept: true, by: twin.draft };
  if (featuresOf(sentence).size < fewest) return { sentence, kept: true };
  const [best] = counterparts;
  return best && isMostlyIn(best.draft, sentence, around)
    ? { sentence, kept: true, by: best.draft }
    : { sentence, kept: false };
}

/** By the list of a sentence's counterparts, which is another one as soon as one of them changes or moves. */
const keepPlain = createKeep<readonly Link[], Looked>();

const roleIn = ({ blocks }: Document, { draft: { block } }: Link) => blocks[block]!.role;

const keep = createKeep<Sentence, Found & Pick<Coverage, "kept">>();

/** All that is looked at for a sentence of the reference: where it is the same, the sentence is told as it was. */
function seen(
  sentence: Sentence,
  readers: readonly Nearby[],
  { draft, document, links, others }: Surroundings,
): unknown[] {
  const parts: unknown[] = [
    // What its words weigh is a matter of the whole reference.
    document,
    draft.day,
    links.ofReference[sentence.index - 1]?.length === 0,
    links.ofReference[sentence.index + 1]?.length === 0,
  ];
  for (const { draft: reader, place } of readers) {
    const own = links.counterparts[reader.index]!;
    parts.push(place, reader.tokens, draft.blocks[reader.block]!.role, own);
    for (const { reference } of own) parts.push(bestReader(reference, links) === reader);
    for (const other of others) parts.push(other.links.counterparts[reader.index]);
  }
  return parts;
}
