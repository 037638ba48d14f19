import type { Document, Sentence } from "../../document.ts";
import { daysBetween } from "../../facts/dates/calendar.ts";
import type { DateFact } from "../../facts/dates/date.ts";
import { sameDate } from "../../facts/dates/index.ts";
import type { Figure } from "../../facts/figures/figure.ts";
import { sameFigure } from "../../facts/figures/index.ts";
import { contains } from "../../text/span.ts";
import { stemOf } from "../../text/stem.ts";
import { featuresOf, wordFeature } from "../features.ts";
import type { Links } from "../links.ts";
import type { Linked } from "../pairs/candidates.ts";
import { dateFamily, figureFamily } from "../pairs/families.ts";
import { concept } from "../synonyms.ts";
import { type Nearby, sourcesOf } from "./nearby.ts";
import type { Claim } from "./room.ts";

/** The sentence is told where this share of it, by weight, stands in one sentence of the draft and comes from no other. */
const ownFrom = 0.25;
/** Where others tell the same, it takes more; and more still where the sentence stands elsewhere altogether. */
const sharedFrom = 0.4;
const farFrom = 0.35;
/** Another sentence of the reference that is told has this much of it: it says the same twice. */
const repeatedFrom = 0.6;
const shortest = 5;

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

/** What is looked at beside a sentence of the reference. */
export interface Surroundings {
  readonly draft: Document;
  readonly document: Document;
  readonly links: Links;
  readonly others: readonly Linked[];
  /** The features of the days of both stories. */
  readonly days: ReadonlySet<string>;
}

/** Headlines and captions say again what the story says. */
const isBody = (blocks: Document["blocks"], { block }: Sentence) => blocks[block]!.role === "body";

/** What is found among the readers of a sentence, which are given by their indices: they are other objects once they move. */
export interface Found {
  /** The one that tells the sentence. */
  readonly by?: number;
  /** Or else where it may be told without any proof. */
  readonly claim?: Pick<Claim, "hints" | "kind"> & { readonly places: readonly number[] };
}

/** Looks for the sentence of the draft that tells a sentence of the reference. */
export function lookFor(sentence: Sentence, readers: readonly Nearby[], around: Surroundings): Found {
  const scale = scaleFor(sentence, around.links, around.days);
  const hints = new Set<string>();
  const places: number[] = [];
  for (const [at, reader] of readers.entries()) {
    const found = proofIn(reader, sentence, scale, around);
    if (found === "told") return { by: at };
    for (const hint of found) hints.add(hint);
    if (isRoom(reader, around)) places.push(at);
  }
  return places.length === 0
    ? {}
    : { claim: { places, hints, kind: kindOf(sentence, readers, scale, around.days) } };
}

/** True where a counterpart in the draft's body has so much of a sentence that nothing else is asked. */
export function isMostlyIn(
  reader: Sentence,
  sentence: Sentence,
  { draft: { blocks }, links, days }: Surroundings,
): boolean {
  const scale = scaleFor(sentence, links, days);
  return isBody(blocks, reader) && scale.weigh(sharedWith(reader, scale)) >= sharedFrom * scale.total;
}

const sharedWith = (reader: Sentence, { features }: Scale) => {
  const theirs = featuresOf(reader);
  return features.filter((feature) => theirs.has(feature));
};

function kindOf(
  sentence: Sentence,
  readers: readonly Nearby[],
  scale: Scale,
  days: ReadonlySet<string>,
): Claim["kind"] {
  if (lacksFigure(sentence, readers) || lacksName(sentence, readers)) return "fact";
  return isShort(sentence, scale, days) ? "short" : "long";
}

/** Weighs what a sentence of the draft has of a sentence of the reference and from nowhere else; what is no proof may hint. */
function proofIn(
  { draft, place }: Nearby,
  sentence: Sentence,
  scale: Scale,
  { draft: { blocks }, document, links, others, days }: Surroundings,
): "told" | readonly string[] {
  const inBody = isBody(blocks, draft);
  const shared = sharedWith(draft, scale);
  const named = nameLengths(sentence);
  if (place === "around") return shared.filter((feature) => !named.has(feature));
  if (inBody && place === "linked" && scale.weigh(shared) >= sharedFrom * scale.total) return "told";
  const made = sourcesOf(draft, sentence, links)?.filter((source) => isBody(document.blocks, source));
  if (made === undefined) return [];
  const sources = [...made, ...others.flatMap((other) => sourcesElsewhere(draft, other))];
  const own = shared.filter((feature) => !sources.some((source) => featuresOf(source).has(feature)));
  const share = scale.weigh(own) / scale.total;
  const isFact = sharesFact(draft, sentence, sources, days);
  if (place === "far") {
    if (share >= farFrom && (own.length > 1 || /^(?:#\d\d|@)/.test(own[0]!))) return "told";
    return isFact && own.some((feature) => /^\p{L}/u.test(feature)) ? "told" : [];
  }
  if (isFact || (share >= ownFrom && (own.length > 1 || (inBody && sources.length === 0)))) return "told";
  if (!inBody) return [];
  if (sources.some((source) => isRepeated(scale, source))) return "told";
  return own;
}

/** What another agency has a source for is no room. */
function isRoom({ draft }: Nearby, { draft: { blocks }, others }: Surroundings): boolean {
  return isBody(blocks, draft) && others.every((other) => other.links.ofDraft[draft.index]!.length === 0);
}

function sourcesElsewhere({ index }: Sentence, { document, links }: Linked): Sentence[] {
  return links.ofDraft[index]!.map(({ reference }) => reference).filter((one) =>
    isBody(document.blocks, one),
  );
}

function isRepeated(scale: Scale, source: Sentence): boolean {
  return scale.weigh(sharedWith(source, scale)) >= repeatedFrom * scale.total;
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
    sentence.figures.some((theirs) => Math.max(...(theirs.parts ?? [])) > 12 && hasParts(draft, theirs)) ||
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

/** "811 in favour and 790 against" has both parts of "811 votes to 790". */
const hasParts = ({ figures }: Sentence, { parts }: Figure) =>
  parts?.every((part) => figures.some(({ value }) => value === part)) ?? false;

/** "The third meeting in a row" is the last of three. */
const isNth = (ours: Figure, { kind, value }: Figure) => kind === "ordinal" && ours.value === value;

/** A figure is never told in other words alone. */
function lacksFigure({ figures }: Sentence, readers: readonly Nearby[]): boolean {
  const stands = (fact: Figure) =>
    readers.some(
      ({ draft, place }) =>
        place !== "far" &&
        (hasParts(draft, fact) || draft.figures.some((ours) => sameFigure(ours, fact) || isNth(ours, fact))),
    );
  return figures.some((fact) => fact.value > 2 && !stands(fact));
}

/** Nor is a name that none of the places has. */
function lacksName({ names, tokens }: Sentence, readers: readonly Nearby[]): boolean {
  return names.some((name) => {
    const words = tokens
      .filter((token) => contains(name, token))
      .flatMap((token) => wordFeature(token) ?? []);
    return (
      words.length > 0 && !readers.some(({ draft }) => words.some((word) => featuresOf(draft).has(word)))
    );
  });
}

/** A short sentence without a date of its own may be told by none of its words. */
const isShort = ({ dates }: Sentence, { features }: Scale, days: ReadonlySet<string>) =>
  features.length <= shortest && dates.every(({ from }) => from === undefined || days.has(`@${from}`));
