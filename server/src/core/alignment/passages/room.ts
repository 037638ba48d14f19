import type { Sentence } from "../../document.ts";
import { featuresOf } from "../features.ts";
import type { Links } from "../links.ts";
import { shareField } from "../topics.ts";
import { clausesOf } from "./clauses.ts";

/** A sentence of the reference for which the draft gives no proof, and where it could be told in other words. */
export interface Claim {
  readonly sentence: Sentence;
  readonly places: readonly Sentence[];
  /** The words of the sentence that the places have, as hints. */
  readonly hints: ReadonlySet<string>;
  /** What must be hinted at: all but a `short` one without a date; one with a figure or a name that no place has, a `fact`. */
  readonly kind: "short" | "long" | "fact";
}

/** A sentence of the reference that a sentence of the draft is known to tell. */
export interface Told {
  readonly sentence: Sentence;
  readonly by: Sentence;
}

/** What is told in other words takes this share of its weight in words that stand for nothing else. */
const restTakes = 0.5;
const claimTakes = 0.8;
/** A claim is met by this much room, in shares of its weight, where nothing hints at the place, where all does. */
const unhintedFrom = 0.75;
const hintedFrom = 0.3;
/** A word of the same field says nearly what the word itself would. */
const fieldWorth = 0.7;
/** So much of a hint, in shares of the weight, is as good as any more. */
const fullHint = 0.35;
/** With less of a hint, only a clause that stands for nothing else is room, and only for a short sentence. */
const clueFrom = 0.2;
/** A clause is clear where this share of its words is free. */
const clearFrom = 0.6;
/** A sentence of the draft that tells nothing else tells what it hints at. */
const orphanFrom = 0.3;
const shortFrom = 0.1;

/**
 * Shares out what the draft says and has no source for among the sentences that no word of it proves: a passage told in
 * other words takes up room, and the same room cannot tell two of them. Returns those that are met.
 */
export function shareOut(
  claims: readonly Claim[],
  told: readonly Told[],
  links: Links,
): ReadonlySet<Sentence> {
  const byTeller = new Map<Sentence, Sentence[]>();
  for (const { sentence, by } of told) {
    const tells = byTeller.get(by);
    if (tells) tells.push(sentence);
    else byTeller.set(by, [sentence]);
  }
  const claimed = new Set(claims.map(({ sentence }) => sentence));
  const rooms = new Map<Sentence, Room>();
  const roomIn = (place: Sentence) => {
    const tells = byTeller.get(place) ?? [];
    const linked = links.ofDraft[place.index]!.map(({ reference }) => reference);
    const sources = [...tells, ...linked.filter((source) => !claimed.has(source))];
    const known = rooms.get(place) ?? roomOf(place, tells, sources, links);
    rooms.set(place, known);
    return known;
  };
  const offers = claims
    .flatMap((claim) =>
      claim.places.map((place) => ({ claim, place, hint: hintOf(claim, roomIn(place), links) })),
    )
    .sort((a, b) => b.hint - a.hint || a.claim.places.length - b.claim.places.length);
  const met = new Set<Sentence>();
  for (const { claim, place, hint } of offers) {
    if (met.has(claim.sentence)) continue;
    const room = roomIn(place);
    const weight = weigh(featuresOf(claim.sentence), links);
    if (!isMet(claim, hint, room, weight)) continue;
    room.isOrphan = false;
    met.add(claim.sentence);
    room.left -= Math.min(room.left, claimTakes * weight);
  }
  return met;
}

function isMet({ kind }: Claim, hint: number, room: Room, weight: number): boolean {
  const isHinted = hint >= clueFrom;
  if (room.isOrphan && hint >= (kind === "short" ? shortFrom : orphanFrom)) return true;
  if (kind === "fact" || (kind === "long" && !isHinted)) return false;
  if (!isHinted) return Math.min(room.left, room.clear) >= unhintedFrom * weight;
  const from = unhintedFrom - (unhintedFrom - hintedFrom) * Math.min(1, hint / fullHint);
  return room.left >= from * weight;
}

interface Room {
  /** The words that stand for nothing that the sentence is known to tell. */
  readonly free: readonly string[];
  /** What such words weigh in clauses that have hardly any others: only there may a sentence stand that nothing hints at. */
  readonly clear: number;
  /** True while it is not known to tell anything. */
  isOrphan: boolean;
  left: number;
}

/** What a sentence of the draft says beyond those that it is known to tell. */
function roomOf(
  place: Sentence,
  tells: readonly Sentence[],
  sources: readonly Sentence[],
  links: Links,
): Room {
  const known = sources.map(featuresOf);
  const ours = featuresOf(place);
  const rest = tells.flatMap((source) => [...featuresOf(source)].filter((feature) => !ours.has(feature)));
  const extra = [...ours].filter((feature) => isWord.test(feature) && !known.some((one) => one.has(feature)));
  // "The pipe" stands for the sewer of the sentence that is told here, and so for no other.
  const free = extra.filter((feature) => !rest.some((other) => shareField(feature, other)));
  const open = rest.filter((feature) => !extra.some((other) => shareField(feature, other)));
  const clear = clausesOf(place)
    .map(({ features }) => ({ features, own: free.filter((feature) => features.has(feature)) }))
    .filter(({ features, own }) => own.length >= clearFrom * features.size)
    .reduce((sum, { own }) => sum + weigh(own, links), 0);
  return {
    free,
    clear,
    isOrphan: tells.length === 0,
    left: weigh(free, links) - restTakes * weigh(open, links),
  };
}

/** A figure stands for no word. */
const isWord = /^\p{L}/u;

/** How much hints at a sentence being told in a place, in shares of its weight: words of its own, and words of their fields. */
function hintOf({ sentence, hints }: Claim, { free }: Room, links: Links): number {
  let hint = 0;
  for (const feature of featuresOf(sentence)) {
    if (hints.has(feature)) hint += links.weight(feature);
    else if (free.some((other) => areKin(feature, other))) hint += fieldWorth * links.weight(feature);
  }
  return hint / weigh(featuresOf(sentence), links);
}

function weigh(features: Iterable<string>, { weight }: Links): number {
  let sum = 0;
  for (const feature of features) sum += weight(feature);
  return sum;
}

/** Words of one field, or with one root: "sentimentality" and "sentimental". */
const areKin = (a: string, b: string) =>
  shareField(a, b) || (a.length >= rootLength && a.slice(0, rootLength) === b.slice(0, rootLength));

const rootLength = 6;
