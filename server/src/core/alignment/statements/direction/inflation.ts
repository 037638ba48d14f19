import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Token } from "../../../text/tokens.ts";

/** Prices that fall in the draft by what the reference calls inflation. */
export interface FallingPrices {
  readonly ours: Token;
  readonly theirs: Token;
  readonly reference: Sentence;
}

/**
 * "Prices were 2.8% lower than a year before" where the reference has "inflation slowed to 2.8 percent": inflation that slows is
 * a rise of prices still. Silent where the reference tells of a minus.
 */
export function* fallingPrices(
  sentence: Sentence,
  references: readonly Sentence[],
): Generator<FallingPrices> {
  const { tokens } = sentence;
  const prices = tokens.findIndex(({ norm }) => /^prices?$/.test(norm));
  if (prices < 0 || tokens.some(({ norm }) => norm === "inflation")) return;
  const ours = tokens.find(({ norm }, at) => at > prices && falls.test(norm) && at - prices <= reach);
  const share = ours && shares(sentence).find(({ start }) => start > tokens[prices]!.end);
  if (!ours || !share || Math.abs(share.start - ours.start) > near) return;
  for (const reference of references) {
    const theirs = reference.tokens.find(({ norm }) => norm === "inflation");
    if (
      !theirs ||
      reference.tokens.some(({ norm, text }) => negative.test(norm) || text === "-" || text === "−")
    )
      continue;
    if (!shares(reference).some(({ value }) => value === share.value)) continue;
    yield { ours, theirs, reference };
    return;
  }
}

const shares = ({ figures }: Sentence): readonly Figure[] => figures.filter(({ kind }) => kind === "percent");

/** So many tokens the verb may stand behind what it is said of, and so many units the figure away from the verb. */
const reach = 4;
const near = 30;
const falls = /^(?:fell|fall|fallen|falling|lower|dropped|down|declined|cheaper)$/;
const negative = /^(?:minus|negative|deflation|prices|below)$/;
