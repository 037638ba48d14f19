import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import type { Linked } from "../../aligned.ts";
import { digitsIn } from "../derived/alike.ts";

/**
 * The reference's figure that has the amount of an unsupported one and another rate, wherever it stands: "2.3 million euros a
 * day" for "€2.3m a month". So exact an amount is no other's by chance.
 */
export function misrated(
  { fact }: Placed<Figure>,
  references: readonly Linked[],
): Placed<Figure> | undefined {
  const { per, rate: _rate, ...amount } = fact;
  if (per === undefined || digitsIn(fact.value) < 2) return undefined;
  for (const { document } of references) {
    for (const sentence of document.sentences) {
      const found = sentence.figures.find(
        (other) => other.rate && other.per !== per && other.kind === fact.kind && sameFigure(amount, other),
      );
      if (found) return { fact: found, sentence, document };
    }
  }
  return undefined;
}
