import type { Sentence } from "../../document.ts";
import { featuresOf } from "../features.ts";
import type { Links } from "../links.ts";
import { shareField } from "../topics.ts";
import { clausesOf } from "./clauses.ts";
import { isLight } from "./light-words.ts";

/** What a sentence of the draft says beyond those of the reference that it is known to tell. */
export interface Room {
  /** What none of them has. */
  readonly own: ReadonlySet<string>;
  /** The words of it that stand for nothing that they say. */
  readonly free: readonly string[];
  /** What such words weigh in clauses that have hardly any others. */
  readonly clear: number;
  /** What they weigh, less what is likely to be told by them of those that are known. */
  left: number;
}

/** What is known to be told, and not by words of its own, takes this share of its weight. */
const restTakes = 0.8;
/** A clause is clear where this share of its words is free. */
const clearFrom = 0.6;
const lightWorth = 0.5;

/** `tells` are the sentences that a place is known to tell, `sources` all that it may come from. */
export function roomOf(
  place: Sentence,
  { tells, sources }: Readonly<Record<"tells" | "sources", readonly Sentence[]>>,
  links: Links,
): Room {
  const known = sources.map(featuresOf);
  const ours = featuresOf(place);
  const rest = tells.flatMap((source) => [...featuresOf(source)].filter((feature) => !ours.has(feature)));
  const own = [...ours].filter((feature) => !known.some((one) => one.has(feature)));
  const words = own.filter((feature) => isWord.test(feature));
  // "The pipe" stands for the sewer of the sentence that is told here, and so for no other.
  const free = words.filter((feature) => !rest.some((other) => shareField(feature, other)));
  const open = rest.filter((feature) => !words.some((other) => shareField(feature, other)));
  const clear = clausesOf(place)
    .map(({ features }) => ({ features, own: free.filter((feature) => features.has(feature)) }))
    .filter(({ features, own }) => own.length >= clearFrom * features.size)
    .reduce((sum, { own }) => sum + weigh(own, links), 0);
  return { own: new Set(own), free, clear, left: weigh(free, links) - restTakes * weigh(open, links) };
}

/** A figure stands for no word. */
const isWord = /^\p{L}/u;

/** What a feature tells in a story: the rarer the more, and little where it goes with anything. */
export function worthOf(feature: string, { weight }: Links): number {
  return weight(feature) * (isLight(feature) ? lightWorth : 1);
}

/** What features tell together. */
export function weigh(features: Iterable<string>, links: Links): number {
  let sum = 0;
  for (const feature of features) sum += worthOf(feature, links);
  return sum;
}
