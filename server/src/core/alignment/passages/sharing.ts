import type { Sentence } from "../../document.ts";
import { featuresOf } from "../features.ts";
import type { Links } from "../links.ts";
import { shareField } from "../topics.ts";
import { nearnessIn } from "./nearness.ts";
import { type Room, roomOf, weigh, worthOf } from "./room.ts";

/** A sentence of the reference for which the draft gives no proof, and where it could be told in other words. */
export interface Claim {
  readonly sentence: Sentence;
  readonly places: readonly Sentence[];
  /** What it tells, as features of the sentence. */
  readonly telling: readonly string[];
  /** A `short` one without a date may be told by none of its words; a `fact` has a figure or a name that no place has. */
  readonly kind: "short" | "long" | "fact";
}

/** A sentence of the reference that a sentence of the draft is known to tell. */
export interface Told {
  readonly sentence: Sentence;
  readonly by: Sentence;
}

/** A claim is met by this much of what speaks for a place. */
const needed: Readonly<Record<Claim["kind"], number>> = { short: 0.76, long: 0.66, fact: 1.25 };
/** What hints of such a share of the weight say is 1, of less in proportion. */
const fullHint = 0.43;
/** A word of the same field says nearly what the word itself would. */
const fieldWorth = 0.75;
/** What room for all of a claim says, and that much of it in clauses of their own. */
const roomWorth = 0.3;
const clearWorth = 0.3;
/** What standing beside each of its neighbours says. */
const besideWorth = 0.12;
/** What is told in other words takes more of them. */
const claimTakes = 1.5;

/**
 * Shares out what the draft says and has no source for among the sentences that no word of it proves: a passage told in
 * other words takes up room, and the same room cannot tell two of them. Returns those that are met.
 */
export function shareOut(
  claims: readonly Claim[],
  told: readonly Told[],
  links: Links,
): ReadonlySet<Sentence> {
  const roomIn = roomsFor(claims, told, links);
  const nearness = nearnessIn(told);
  const offers = claims
    .flatMap((claim) =>
      claim.places.map((place) => {
        const room = roomIn(place);
        const hint = Math.min(1, hintOf(claim, room, links) / fullHint);
        return { claim, room, hint, promise: hint + besideWorth * nearness(claim.sentence, place) };
      }),
    )
    .sort((a, b) => b.promise - a.promise || a.claim.places.length - b.claim.places.length);
  const met = new Set<Sentence>();
  for (const { claim, room, hint, promise } of offers) {
    if (met.has(claim.sentence) || room.left <= 0 || (hint === 0 && claim.kind !== "short")) continue;
    const weight = weigh(featuresOf(claim.sentence), links);
    const fits = roomWorth * Math.min(1, room.left / weight);
    const standsAlone = clearWorth * Math.min(1, room.left / weight, room.clear / weight);
    if (promise + fits + standsAlone < needed[claim.kind]) continue;
    met.add(claim.sentence);
    room.left -= claimTakes * weight;
  }
  return met;
}

/** A function that gives the room in each place, the same for all. */
function roomsFor(claims: readonly Claim[], told: readonly Told[], links: Links): (place: Sentence) => Room {
  const byTeller = new Map<Sentence, Sentence[]>();
  for (const { sentence, by } of told) {
    const tells = byTeller.get(by);
    if (tells) tells.push(sentence);
    else byTeller.set(by, [sentence]);
  }
  const byIndex = new Map([...byTeller].map(([{ index }, tells]) => [index, tells]));
  const claimed = new Set(claims.map(({ sentence }) => sentence));
  const rooms = new Map<Sentence, Room>();
  return (place) => {
    const known = rooms.get(place);
    if (known) return known;
    const tells = byTeller.get(place) ?? [];
    const linked = links.ofDraft[place.index]!.map(({ reference }) => reference);
    const own = [...tells, ...linked.filter((source) => !claimed.has(source))];
    // Where it tells no sentence, it may tell what is left of its neighbours'.
    const sources = own.length > 0 ? own : besides.flatMap((step) => byIndex.get(place.index + step) ?? []);
    const room = roomOf(place, { tells, sources }, links);
    rooms.set(place, room);
    return room;
  };
}

const besides = [-1, 1];

/** How much hints at a sentence being told in a place, in shares of its weight: words of its own, and words of their fields. */
function hintOf({ telling }: Claim, { own, free }: Room, links: Links): number {
  let hint = 0;
  for (const feature of telling) {
    if (own.has(feature)) hint += worthOf(feature, links);
    else if (free.some((other) => areKin(feature, other))) hint += fieldWorth * worthOf(feature, links);
  }
  return hint / weigh(telling, links);
}

/** Words of one field, or with one root: "sentimentality" and "sentimental". */
const areKin = (a: string, b: string) =>
  shareField(a, b) || (a.length >= rootLength && a.slice(0, rootLength) === b.slice(0, rootLength));

const rootLength = 6;
