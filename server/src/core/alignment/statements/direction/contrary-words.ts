import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { contraries, offices, portfolios, quantifiers } from "./contrary-tables.ts";

/** A word, or the phrase that begins with it, as the tables have it. */
export interface Keyed {
  readonly key: string;
  /** The place of the token behind it. */
  readonly to: number;
}

/** Reads the word or phrase at a place; undefined for a mark, and for "home" that is of no minister. */
export function keyAt(tokens: readonly Token[], at: number): Keyed | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind !== "word") return undefined;
  if (phrases.has(`${first.norm} ${second?.norm}`))
    return { key: `${first.norm}-${second!.norm}`, to: at + 2 };
  if (second?.text === "-" && phrases.has(`${first.norm} ${third?.norm}`))
    return { key: `${first.norm}-${third!.norm}`, to: at + 3 };
  const isPortfolio = sides.get(first.stem)?.some(({ pair }) => pair.startsWith("portfolios"));
  return isPortfolio && !MINISTRY.test(second?.norm ?? "") ? undefined : { key: first.stem, to: at + 1 };
}

const MINISTRY =
  /^(?:minist(?:er|ers|ry|ries)|secretar(?:y|ies)|departments?|committees?|portfolios?|spokes(?:man|woman))$/;

/** True for two words that say of how many, or how often. */
export const areQuantifiers = (a: string, b: string): boolean =>
  opposed(a, b).some(({ pair }) => pair.startsWith("quantifiers"));

/** True for two words that are offices. */
export const areOffices = (a: string, b: string): boolean =>
  opposed(a, b).some(({ pair }) => /^(?:offices|portfolios) /.test(pair));

/** True where a word has a contrary at all. */
export const hasContrary = (key: string): boolean => sides.has(key);

/** True for two words on different sides of one pair. */
export const areContrary = (a: string, b: string): boolean => opposed(a, b).length > 0;

/** The sides of the first that the second is against. */
const opposed = (a: string, b: string): readonly Side[] =>
  (sides.get(a) ?? []).filter((one) =>
    (sides.get(b) ?? []).some((other) => one.pair === other.pair && one.side !== other.side),
  );

/** True for two words on one side of a pair. */
export const areOfOneSide = (a: string, b: string): boolean =>
  a === b ||
  (sides.get(a) ?? []).some((one) =>
    (sides.get(b) ?? []).some((other) => one.pair === other.pair && one.side === other.side),
  );

/** What a word stands for in a table: its stem, or the words of a phrase with hyphens between them. */
const keyOf = (word: string) => (word.includes("-") ? word : stemOf(word));

/** The sides of each word: of which table, in which line of it, and which side. */
interface Side {
  readonly pair: string;
  readonly side: number;
}
const sides = new Map<string, Side[]>();
for (const [name, lines] of Object.entries({ contraries, quantifiers, portfolios, offices }))
  for (const [pair, line] of lines.trim().split("\n").entries())
    for (const [side, words] of line.split("|").entries())
      for (const key of new Set(words.trim().split(/\s+/).map(keyOf)))
        sides.set(key, [...(sides.get(key) ?? []), { pair: `${name} ${pair}`, side }]);

/** The phrases of the tables, with spaces between their words. */
const phrases: ReadonlySet<string> = new Set(
  [...sides.keys()].filter((key) => key.includes("-")).map((key) => key.replaceAll("-", " ")),
);
