import { type Document, isLead, type Sentence } from "../../document.ts";
import { sameFigure } from "../../facts/figures/index.ts";
import type { Linked } from "../aligned.ts";
import { featuresOf } from "../features.ts";
import type { Links } from "../links.ts";
import {
  declinesToSay,
  refuses,
  tellsOfDeclining,
  tellsOfRefusing,
} from "../statements/direction/declined.ts";
import { type Nearby, sourcesOf } from "./nearby.ts";
import { keepsQuotation } from "./quoted-in-part.ts";
import { isReckonedInto } from "./reckoned.ts";
import { type Scale, scaleFor } from "./scale.ts";
import type { Claim } from "./sharing.ts";
import { isToldByNumber } from "./told-by-numbers.ts";
import { lacksDate, lacksFigure, lacksName, sharesFact } from "./told-facts.ts";

/** The sentence is told where this share of it, by weight, stands in one sentence of the draft and comes from no other. */
const ownFrom = 0.25;
/** Where others tell the same, it takes more; and more still where the sentence stands elsewhere altogether. */
const sharedFrom = 0.4;
const farFrom = 0.35;
/** Another sentence of the reference that is told has this much of it: it says the same twice. */
const repeatedFrom = 0.6;
/** A sentence of so many features may be told in pieces that have this share of it together, as a lead is that sums up. */
const longest = 8;
const piecesFrom = 0.5;
/** A word here and a word there of a whole story are no telling, but of a lead, which sums the story up. */
const mostPieces = 3;
const shortest = 5;

/** What is looked at beside a sentence of the reference. */
export interface Surroundings {
  readonly draft: Document;
  readonly document: Document;
  readonly links: Links;
  readonly others: readonly Linked[];
  /** The features of the days of both stories. */
  readonly days: ReadonlySet<string>;
}

/** What is found among the readers of a sentence, which are given by their indices: they are other objects once they move. */
export interface Found {
  /** The one that tells the sentence. */
  readonly by?: number;
  /** Or else where it may be told without any proof. */
  readonly claim?: Pick<Claim, "kind" | "telling"> & { readonly places: readonly number[] };
}

/** Looks for the sentence of the draft that tells a sentence of the reference. */
export function lookFor(sentence: Sentence, readers: readonly Nearby[], around: Surroundings): Found {
  const scale = scaleFor(sentence, around.document, around.links, around.days);
  const by = readers.findIndex((reader) => isToldBy(reader, sentence, scale, around));
  if (by >= 0) return { by };
  const reckoned = readers.findIndex(
    ({ draft }) =>
      isBody(around.draft.blocks, draft) &&
      (isReckonedInto(sentence, draft, around.document) ||
        isToldByNumber(sentence, draft, around.document, around.draft)),
  );
  if (reckoned >= 0) return { by: reckoned };
  const silent = declinesToSay(sentence)
    ? readers.findIndex(
        ({ draft, place }) => declinesToSay(draft) || (place !== "far" && tellsOfDeclining(draft)),
      )
    : -1;
  if (silent >= 0) return { by: silent };
  const refused = refuses(sentence)
    ? readers.findIndex(({ draft, place }) => place !== "far" && tellsOfRefusing(draft))
    : -1;
  if (refused >= 0) return { by: refused };
  const quoted = readers.findIndex(({ draft }) => keepsQuotation(draft, sentence, around.document));
  if (quoted >= 0) return { by: quoted };
  const most = isLead(around.document, sentence.block) ? readers.length : mostPieces;
  const pieces = piecesOf(readers, sentence, scale, most, around);
  // A figure is not told in pieces; a lead may round it away.
  const isWhole = most > mostPieces || !lacksFigure(sentence, readers);
  if (pieces.length > 0 && isWhole) return { by: pieces[0]! };
  const places = readers.flatMap((reader, at) => (isRoom(reader, around) ? [at] : []));
  return places.length === 0
    ? {}
    : { claim: { places, kind: kindOf(sentence, readers, scale, around.days), telling: scale.telling } };
}

/** True where a counterpart in the draft's body has so much of a sentence that nothing else is asked. */
export function isMostlyIn(
  reader: Sentence,
  sentence: Sentence,
  { draft: { blocks }, document, links, days }: Surroundings,
): boolean {
  return isBody(blocks, reader) && isRepeated(scaleFor(sentence, document, links, days), reader);
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
  if (lacksFigure(sentence, readers) || lacksName(sentence, readers) || lacksDate(sentence, readers, days))
    return "fact";
  return isShort(sentence, scale, days) ? "short" : "long";
}

/** Weighs what a sentence of the draft has of a sentence of the reference and from nowhere else. */
function isToldBy(
  { draft, place }: Nearby,
  sentence: Sentence,
  scale: Scale,
  { draft: { blocks }, document, links, others, days }: Surroundings,
): boolean {
  if (place === "around") return false;
  const inBody = isBody(blocks, draft);
  const theirs = featuresOf(draft);
  const shared = sharedWith(draft, scale);
  const made = sourcesOf(draft, sentence, links)?.filter((source) => isBody(document.blocks, source));
  if (made === undefined) return false;
  const sources = [...made, ...others.flatMap((other) => sourcesElsewhere(draft, other))];
  const own = shared.filter((feature) => !sources.some((source) => featuresOf(source).has(feature)));
  // What all comes from others tells it only where no word of it is left.
  const isOwn =
    own.length > 0 || scale.features.every((feature) => theirs.has(feature) || !isWord.test(feature));
  if (inBody && isOwn && place === "linked" && scale.weigh(shared) >= sharedFrom * scale.total) return true;
  const share = scale.weigh(own) / scale.total;
  if (!inBody && lacksFigure(sentence, [{ draft, place }])) return false;
  const isFact = sharesFact(draft, sentence, sources, days);
  if (place === "far") {
    if (share >= farFrom && (own.length > 1 || /^(?:#\d\d|@)/.test(own[0]!))) return true;
    return (
      isFact && (own.some((feature) => /^\p{L}/u.test(feature)) || isItsFigure(draft, sentence, scale, days))
    );
  }
  if (isFact || (share >= ownFrom && own.length > 1)) return true;
  return inBody && sources.some((source) => isRepeated(scale, source));
}

/** "Which looked at 610,000 adverts" for "The survey is based on 610,000 listings": a short sentence tells its one large figure. */
const isItsFigure = (draft: Sentence, sentence: Sentence, scale: Scale, days: ReadonlySet<string>) =>
  isShort(sentence, scale, days) &&
  sentence.figures.length === 1 &&
  sentence.figures[0]!.value >= 1000 &&
  draft.figures.some((ours) => sameFigure(ours, sentence.figures[0]!));

/** Figures and dates are said otherwise without another word. */
const isWord = /^\p{L}/u;

/** The readers, by index, that tell enough of a long sentence together, the one that has most of it first. */
function piecesOf(
  readers: readonly Nearby[],
  sentence: Sentence,
  scale: Scale,
  most: number,
  { draft: { blocks }, links }: Surroundings,
): number[] {
  if (scale.features.length < longest) return [];
  const tellers = readers.flatMap(({ draft, place }, at) =>
    place !== "around" && isBody(blocks, draft) ? [at] : [],
  );
  const said = tellers.map((at) => {
    const { draft } = readers[at]!;
    const sources = most > mostPieces ? [] : (sourcesOf(draft, sentence, links) ?? [draft]);
    const features = [...featuresOf(draft)].filter(
      (one) => !sources.some((source) => featuresOf(source).has(one)),
    );
    return { at, features: new Set(features) };
  });
  const pieces: number[] = [];
  let left: readonly string[] = scale.features;
  while (pieces.length < most) {
    const [next] = said
      .map(({ at, features }) => ({
        at,
        features,
        weight: scale.weigh(left.filter((one) => features.has(one))),
      }))
      .sort((a, b) => b.weight - a.weight);
    if (!next || next.weight === 0) break;
    pieces.push(next.at);
    left = left.filter((one) => !next.features.has(one));
  }
  return scale.weigh(left) <= (1 - piecesFrom) * scale.total ? pieces : [];
}

/** Headlines and captions say again what the story says. */
const isBody = (blocks: Document["blocks"], { block }: Sentence) => blocks[block]!.role === "body";

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

/** A short sentence without a date of its own may be told by none of its words. */
const isShort = ({ dates }: Sentence, { features }: Scale, days: ReadonlySet<string>) =>
  features.length <= shortest && dates.every(({ from }) => from === undefined || days.has(`@${from}`));
