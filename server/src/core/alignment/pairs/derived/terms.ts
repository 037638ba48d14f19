import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** "Held office for 16 years in all" for "from 2004 to 2012 and again from 2016 until 2024": the terms that one passage gives, added up. */
export const isSumOfTerms = (fact: Figure, passages: readonly Sentence[]): boolean =>
  fact.kind === "duration" &&
  fact.unit === "year" &&
  passages.some(({ dates }) => {
    const years = dates.filter(({ granularity, from }) => granularity === "year" && from !== undefined);
    const terms = years.flatMap(({ from, relation }, i) => {
      const end = years[i + 1];
      return relation === "from" && end?.from ? [yearOf(end.from) - yearOf(from!)] : [];
    });
    return terms.length > 1 && terms.reduce((sum, term) => sum + term, 0) === fact.value;
  });

const yearOf = (day: string) => Number(day.slice(0, 4));
