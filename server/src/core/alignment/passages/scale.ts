import { type Document, quotationsIn, type Sentence } from "../../document.ts";
import { contains, type Span } from "../../text/span.ts";
import { featuresOf, wordFeature } from "../features.ts";
import type { Links } from "../links.ts";
import { isLight } from "./light-words.ts";

/** What each feature of a sentence of a reference tells of it. */
export interface Scale {
  readonly features: readonly string[];
  /** Those that say what is told and not only who said it. */
  readonly telling: readonly string[];
  readonly total: number;
  weigh(features: readonly string[]): number;
}

/** Names come back all over a story, and a long one tells no more than a short one. */
const nameWorth = 0.45;
/** So do small numbers, words that go with anything and, above all, the day of the story. */
const smallWorth = 0.5;
const dateWorth = 0.6;
const dayWorth = 0.1;

/** Who said it tells little of what was said. */
const speakerWorth = 0.3;

/** A currency goes with any sum of a story. */
const isCurrency = /^[A-Z]{3}$/;

/** `days` are the features of the days of both stories. */
export function scaleFor(
  sentence: Sentence,
  document: Document,
  { weight }: Links,
  days: ReadonlySet<string>,
): Scale {
  const features = [...featuresOf(sentence)];
  const named = nameLengths(sentence);
  const beside = besideQuotation(sentence, document);
  const worth = (feature: string) => worthAlone(feature) * (beside.has(feature) ? speakerWorth : 1);
  const worthAlone = (feature: string) => {
    const words = named.get(feature);
    if (words !== undefined) return nameWorth / Math.sqrt(words);
    if (feature.startsWith("@")) return days.has(feature) ? dayWorth : dateWorth;
    return isLight(feature) || isCurrency.test(feature) ? smallWorth : 1;
  };
  const weigh = (list: readonly string[]) =>
    list.reduce((sum, feature) => sum + weight(feature) * worth(feature), 0);
  const telling = features.filter((feature) => !beside.has(feature));
  return { features, telling, total: weigh(features), weigh };
}

/** The words beside a quotation in a sentence that hardly has more than that and who said it; none of any other. */
function besideQuotation(sentence: Sentence, document: Document): ReadonlySet<string> {
  const quotation = quotationsIn(document, sentence.block).find(
    (one) => one.kind === "speech" && contains(sentence, one),
  );
  if (!quotation) return nothing;
  const isName = (token: Span) => sentence.names.some((name) => contains(name, token));
  const words = (within: (token: Span) => boolean) =>
    sentence.tokens.filter(within).flatMap((token) => wordFeature(token) ?? []);
  const quoted = new Set(words((token) => contains(quotation, token)));
  const beside = words((token) => !contains(quotation, token));
  const told = words((token) => !contains(quotation, token) && !isName(token));
  if (quoted.size < fewestQuoted || told.length > quoted.size) return nothing;
  return new Set(beside.filter((feature) => !quoted.has(feature)));
}

const nothing: ReadonlySet<string> = new Set();
const fewestQuoted = 3;

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
