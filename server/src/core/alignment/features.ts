import type { ReadSentence } from "../document.ts";
import type { DateFact } from "../facts/dates/date.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { countryOf } from "../facts/names/demonyms.ts";
import type { Token } from "../text/tokens.ts";
import { phraseAt } from "./phrases.ts";
import { concept } from "./synonyms.ts";

const functionWords = new Set(
  `a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon via with within
  without about above across after against along among around before behind below beneath beside between beyond down during
  except inside near outside past since through throughout till toward under until while is are was were be been being am do
  does did done doing have has had having will would shall should can could may might must it its itself he him his himself she
  her hers herself they them their theirs themselves we us our ours you your i me my mine this that these those there here who
  whom whose which what when where why how all any both each few more most other some such no not only own same too very just
  also even still again ever never much many one said says say told tell saying according mr mrs ms dr it's he's she's that's
  there's they're we're i'm isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't hasn't haven't
  hadn't because although though however meanwhile whether however`.split(/\s+/),
);

/** True for a word that carries no subject matter of its own. */
export function isFunctionWord(token: Token): boolean {
  return functionWords.has(token.norm);
}

/** The key by which a word takes part in likeness; undefined for marks and function words. */
export function wordFeature(token: Token): string | undefined {
  if (token.kind !== "word" || isFunctionWord(token)) return undefined;
  return concept(token.stem);
}

/** "Swedish" and "Sweden" tell of one country; "polish" of none. */
export function countryFeature({ text, norm }: Token): string | undefined {
  return /^\p{Lu}/u.test(text) ? countryOf(norm)?.country.toLowerCase() : undefined;
}

export function figureFeature(figure: Figure): string {
  return `#${figure.value}${figure.kind === "percent" || figure.kind === "points" ? "%" : ""}`;
}

export function dateFeature(date: DateFact): string | undefined {
  if (date.from !== undefined) return `@${date.from}`;
  return date.time === undefined ? undefined : `@${date.time}`;
}

/** What a sentence is about: content words by stem and concept, figures by value, dates by day. */
export function featuresOf(sentence: ReadSentence): ReadonlySet<string> {
  const known = cache.get(sentence.tokens);
  if (known) return known;
  const features = new Set<string>();
  const facts = [...sentence.figures, ...sentence.dates];
  let next = 0;
  for (const [at, token] of sentence.tokens.entries()) {
    if (at < next || facts.some((fact) => token.start >= fact.start && token.end <= fact.end)) continue;
    const phrase = phraseAt(sentence.tokens, at);
    if (phrase) {
      features.add(concept(phrase.meaning));
      next = at + phrase.length;
      continue;
    }
    const feature = countryFeature(token) ?? wordFeature(token);
    if (feature !== undefined) features.add(feature);
  }
  for (const figure of sentence.figures) {
    features.add(figureFeature(figure));
    // The unit and the thing counted are words of the sentence as well.
    if (figure.unit) features.add(figure.unit);
  }
  for (const date of sentence.dates) {
    const feature = dateFeature(date);
    if (feature !== undefined) features.add(feature);
  }
  cache.set(sentence.tokens, features);
  return features;
}

/** The tokens of a sentence are read once and never change, so its features live exactly as long as they do. */
const cache = new WeakMap<readonly Token[], ReadonlySet<string>>();
