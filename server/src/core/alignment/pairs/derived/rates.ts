import { once } from "../../../cache.ts";
import type { Document, Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { comesTo } from "./rounded.ts";

/**
 * True where an amount of money is another of its sentence at the rate that the story converts at: "50,000 somoni (some
 * $4,600)" where the reference has "12 million somoni ($1.1 million)". What the story converts itself is not asked.
 */
export function isAtRate(fact: Figure, beside: readonly Figure[], document: Document): boolean {
  if (fact.kind !== "money") return false;
  return beside.some(
    (other) =>
      other.kind === "money" &&
      ratesIn(document).some(
        ({ from, to, rate }) =>
          from === other.unit &&
          to === fact.unit &&
          comesTo({ ...fact, comparator: "about" }, other.value * rate),
      ),
  );
}

interface Rate {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly rate: number;
}

/** One amount in brackets behind another. */
const ratesIn = once(({ sentences, blocks }: Document): readonly Rate[] =>
  sentences.flatMap(({ figures, block }) =>
    figures.flatMap((to, i): Rate[] => {
      const from = figures[i - 1];
      if (from?.kind !== "money" || to.kind !== "money" || from.unit === to.unit || from.value === 0)
        return [];
      if (!/^ \((?:about |some |around )?$/.test(blocks[block]!.text.slice(from.end, to.start))) return [];
      const rate = to.value / from.value;
      return [
        { from: from.unit, to: to.unit, rate },
        { from: to.unit, to: from.unit, rate: 1 / rate },
      ];
    }),
  ),
);

/** "13 infusions a year" for "an infusion every four weeks" */
export const isTimesInYear = (
  { fact, sentence, document }: Placed<Figure>,
  { sentences, blocks }: Document,
): boolean =>
  fact.kind === "cardinal" &&
  fact.value >= 3 &&
  /\b(?:a|per|each|every) year\b|\bannual|\byearly\b/i.test(
    document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 24), fact.end + 24),
  ) &&
  sentences.some(({ figures, block }) =>
    figures.some(
      ({ kind, unit, value, start }) =>
        kind === "duration" &&
        /\bevery $/.test(blocks[block]!.text.slice(Math.max(0, start - 8), start)) &&
        fact.value === (IN_YEAR.get(unit ?? "") ?? 0) / value,
    ),
  );

const IN_YEAR: ReadonlyMap<string, number> = new Map([
  ["month", 12],
  ["week", 52],
]);
