import type { Sentence } from "../../document.ts";
import { featuresOf, wordFeature } from "../features.ts";
import type { Links } from "../links.ts";
import { isLight } from "./light-words.ts";

/** What each feature of a sentence of a reference tells of it. */
export interface Scale {
  readonly features: readonly string[];
  readonly total: number;
  weigh(features: readonly string[]): number;
}

/** Names come back all over a story, and a long one tells no more than a short one. */
const nameWorth = 0.45;
/** So do small numbers, words that go with anything and, above all, the day of the story. */
const smallWorth = 0.5;
const dateWorth = 0.6;
const dayWorth = 0.1;

/** `days` are the features of the days of both stories. */
export function scaleFor(sentence: Sentence, { weight }: Links, days: ReadonlySet<string>): Scale {
  const features = [...featuresOf(sentence)];
  const named = nameLengths(sentence);
  const worth = (feature: string) => {
    const words = named.get(feature);
    if (words !== undefined) return nameWorth / Math.sqrt(words);
    if (feature.startsWith("@")) return days.has(feature) ? dayWorth : dateWorth;
    return isLight(feature) ? smallWorth : 1;
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
