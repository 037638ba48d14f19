import type { Sentence } from "../../../document.ts";
import type { Negation } from "../polarity/polarity.ts";

/** "May not be ready for a year" is "will take up to a year": what is denied is only that it comes sooner. */
export function isOfDelay(
  { from }: Pick<Negation, "from">,
  { tokens }: Sentence,
  others: readonly Sentence[],
): boolean {
  if (!AHEAD.test(tokens[from - 1]?.norm ?? "") && tokens[from]?.norm !== "won't") return false;
  const behind = tokens.slice(from + 1, from + reach);
  const span = behind.findIndex(
    ({ norm }, i) => norm === "for" && isLength(behind.slice(i + 1, i + 6).map((token) => token.norm)),
  );
  return span >= 0 && others.some((other) => other.tokens.some(({ norm }) => TAKES.test(norm)));
}

const reach = 12;
const AHEAD = /^(?:will|would|may|might|could|can|is|are|likely|expected)$/;
const isLength = (words: readonly string[]) =>
  words.some((word) => /^(?:day|week|month|year|hour|minute|decade)s?$/.test(word));
const TAKES = /^(?:takes?|taking|took|lasts?|need|needs|until|till|before|within|wait|delay(?:ed|s)?)$/;
