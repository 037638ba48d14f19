import { createKeep } from "../cache.ts";
import type { Document, Sentence } from "../document.ts";
import { daysBetween } from "../facts/dates/calendar.ts";
import type { DateFact } from "../facts/dates/date.ts";
import { sameDate } from "../facts/dates/index.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { sameFigure } from "../facts/figures/index.ts";
import type { Quotation } from "../facts/quotations/quotation.ts";
import { contains, overlaps } from "../text/span.ts";
import { stemOf } from "../text/stem.ts";
import type { Linked } from "./candidates.ts";
import { dateFamily, figureFamily } from "./families.ts";
import { featuresOf, wordFeature } from "./features.ts";
import type { Links } from "./links.ts";
import { bestReader, type Nearby, readersOf, roomFor, sourcesOf } from "./nearby.ts";
import { concept } from "./synonyms.ts";

/** How much of a sentence of a reference the draft tells. */
export interface Coverage {
  readonly sentence: Sentence;
  readonly kept: boolean;
}

/** The sentence is told where this share of it, by weight, stands in one sentence of the draft and comes from no other. */
const ownFrom = 0.25;
/** Where others tell the same, it takes more; and more still where the sentence stands elsewhere altogether. */
const sharedFrom = 0.4;
const farFrom = 0.35;
/** Another sentence of the reference that is told has this much of it: it says the same twice. */
const repeatedFrom = 0.6;
/** With room left beside its neighbours in the draft, a word of its own is enough. */
const hintFrom = 0.12;
/** A word that hints stands nearly nowhere else in the reference: it has this share of the weight of one that does not at all. */
const rareFrom = 0.75;
const roomFrom = 0.6;
/** A short one may be told without any of its words: the longer, the more room that takes. */
const most = 5;
const roomForEach = 0.2;
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
  const told = { draft, document, links, others: others.filter((other) => other !== linked) };
  return document.sentences.map((sentence) => {
    if (featuresOf(sentence).size < fewest || links.ofReference[sentence.index]!.some((link) => link.exact)) {
      return { sentence, kept: true };
    }
    const readers = find(sentence);
    return keep(sentence, [draft.day, ...seen(sentence, readers, told)], () => ({
      sentence,
      kept:
        isTold(sentence, scaleFor(sentence, links, days), readers, told, days) ||
        isQuotedInPart(sentence, document, links),
    }));
  });
}

const keep = createKeep<Sentence, Coverage>();

/** All that is looked at for a sentence of the reference: where it is the same, the sentence is told as it was. */
function seen(sentence: Sentence, readers: readonly Nearby[], { draft, links, others }: Told): unknown[] {
  const parts: unknown[] = [
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

/** What each feature of a sentence tells. */
interface Scale {
  readonly features: readonly string[];
  readonly total: number;
  weigh(features: readonly string[]): number;
}

/** Names come back all over a story, and a long one tells no more than a short one. */
const nameWorth = 0.45;
/** So do small numbers, verbs that go with anything and, above all, the day of the story. */
const smallWorth = 0.5;
const dateWorth = 0.6;
const dayWorth = 0.1;

const lightVerbs = new Set(
  "make take give get put leave go come keep hold set bring use see find show become seem turn call try ask want need start stop end"
    .split(" ")
    .map((verb) => concept(stemOf(verb))),
);

function scaleFor(sentence: Sentence, { weight }: Links, days: ReadonlySet<string>): Scale {
  const features = [...featuresOf(sentence)];
  const named = nameLengths(sentence);
  const worth = (feature: string) => {
    const words = named.get(feature);
    if (words !== undefined) return nameWorth / Math.sqrt(words);
    if (feature.startsWith("@")) return days.has(feature) ? dayWorth : dateWorth;
    return /^#\d$/.test(feature) || lightVerbs.has(feature) ? smallWorth : 1;
  };
  const weigh = (list: readonly string[]) =>
    list.reduce((sum, feature) => sum + weight(feature) * worth(feature), 0);
  return { features, total: weigh(features), weigh };
}

/** The features of the names in a sentence, each with the number of words of its name. */
function nameLengths(sentence: Sentence): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const name of sentence.names) {
    const words = sentence.tokens
      .filter((token) => token.start >= name.start && token.end <= name.end)
      .flatMap((token) => wordFeature(token) ?? []);
    for (const word of words) lengths.set(word, words.length);
  }
  return lengths;
}

interface Told {
  readonly draft: Document;
  readonly document: Document;
  readonly links: Links;
  readonly others: readonly Linked[];
}

/** Headlines and captions say again what the story says. */
const isBody = (blocks: Document["blocks"], { block }: Sentence) => blocks[block]!.role === "body";

/** Weighs what the sentences of the draft that may tell a sentence have of it and from nowhere else. */
function isTold(
  sentence: Sentence,
  scale: Scale,
  readers: readonly Nearby[],
  { draft: { blocks }, document, links, others }: Told,
  days: ReadonlySet<string>,
): boolean {
  let hint = false;
  for (const { draft, place } of readers) {
    const inBody = isBody(blocks, draft);
    const theirs = featuresOf(draft);
    const shared = scale.features.filter((feature) => theirs.has(feature));
    if (inBody && place === "linked" && scale.weigh(shared) >= sharedFrom * scale.total) return true;
    const made = sourcesOf(draft, sentence, links)?.filter((source) => isBody(document.blocks, source));
    if (made === undefined) continue;
    const sources = [...made, ...others.flatMap((other) => sourcesElsewhere(draft, other))];
    const own = shared.filter((feature) => !sources.some((source) => featuresOf(source).has(feature)));
    const share = scale.weigh(own) / scale.total;
    if (place === "far") {
      if (share >= farFrom && (own.length > 1 || /^(?:#\d\d|@)/.test(own[0]!))) return true;
      if (own.some((feature) => /^\p{L}/u.test(feature)) && sharesFact(draft, sentence, sources, days))
        return true;
      continue;
    }
    if ((share >= ownFrom && (inBody || own.length > 1)) || sharesFact(draft, sentence, sources, days))
      return true;
    if (inBody && sources.some((source) => isRepeated(scale, source))) return true;
    const named = nameLengths(sentence);
    const telling = own.filter(
      (feature) => !named.has(feature) && links.weight(feature) >= rareFrom * links.weight(""),
    );
    hint ||= inBody && scale.weigh(telling) >= hintFrom * scale.total;
  }
  if (lacksFigure(sentence, readers)) return false;
  const size = scale.features.length;
  const elsewhere = ({ draft: { index } }: Nearby) =>
    others.some((other) => other.links.ofDraft[index]!.length > 0);
  const room = roomFor(
    sentence,
    readers.filter((reader) => !elsewhere(reader)),
    links,
  );
  return (hint && room >= roomFrom) || (size <= most && room >= roomForEach * size);
}

function sourcesElsewhere({ index }: Sentence, { document, links }: Linked): Sentence[] {
  return links.ofDraft[index]!.map(({ reference }) => reference).filter((one) =>
    isBody(document.blocks, one),
  );
}

function isRepeated(scale: Scale, source: Sentence): boolean {
  const theirs = featuresOf(source);
  const shared = scale.features.filter((feature) => theirs.has(feature));
  return scale.weigh(shared) >= repeatedFrom * scale.total;
}

/**
 * True where a figure or a date of the sentence stands in the draft's and in none of its other sources. Small numbers and
 * the day of the story tell nothing, nor does a date that only lies within another.
 */
function sharesFact(
  draft: Sentence,
  sentence: Sentence,
  sources: readonly Sentence[],
  days: ReadonlySet<string>,
): boolean {
  const isNew = <F>(
    family: { facts(sentence: Sentence): readonly F[]; same(draft: F, reference: F): boolean },
    fact: F,
    fits: (theirs: F) => boolean,
  ) =>
    family.facts(sentence).some((theirs) => fits(theirs) && family.same(fact, theirs)) &&
    !sources.some((other) => family.facts(other).some((theirs) => family.same(fact, theirs)));
  return (
    draft.figures.some((fact) => isNew(figureFamily, fact, (theirs) => isTelling(fact, theirs))) ||
    draft.dates.some(
      (fact) => !days.has(`@${fact.from}`) && isNew(dateFamily, fact, (theirs) => isAsCoarse(fact, theirs)),
    )
  );
}

const isTelling = (fact: Figure, theirs: Figure) =>
  fact.kind !== "cardinal" ||
  theirs.kind !== "cardinal" ||
  fact.value > 12 ||
  !Number.isInteger(fact.value) ||
  (fact.noun !== undefined && fact.noun === theirs.noun);

/** "late 2027" tells "the last quarter of 2027", "2027" is not told by "January 2027". */
function isAsCoarse(fact: DateFact, theirs: DateFact): boolean {
  return sameDate(fact, theirs) || lengthOf(fact) >= lengthOf(theirs);
}

function lengthOf({ from, to }: DateFact): number {
  return from === undefined || to === undefined ? 0 : daysBetween(from, to);
}

/** A figure is never told in other words alone. */
function lacksFigure({ figures }: Sentence, readers: readonly Nearby[]): boolean {
  const stands = (fact: Figure) =>
    readers.some(
      ({ draft, place }) => place !== "far" && draft.figures.some((ours) => sameFigure(ours, fact)),
    );
  return figures.some((fact) => fact.value > 2 && !stands(fact));
}

/** A quotation may stop early or begin late: where a part of it is kept, the rest is not missing. */
function isQuotedInPart(sentence: Sentence, { quotations, sentences }: Document, links: Links): boolean {
  const quotation = quotations.find((one) => holdsAll(one, sentence));
  if (!quotation) return false;
  return sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    .some(
      (other) =>
        other !== sentence &&
        links.ofReference[other.index]!.length > 0 &&
        quotations.some(
          (one) => one.utterance === quotation.utterance && one.block === other.block && overlaps(one, other),
        ),
    );
}

/** True where a sentence has nothing but the quotation, "she said" aside. */
function holdsAll(quotation: Quotation, { block, tokens, start, end }: Sentence): boolean {
  if (quotation.block !== block || !overlaps(quotation, { start, end })) return false;
  return tokens.every((token) => contains(quotation, token) || wordFeature(token) === undefined);
}
