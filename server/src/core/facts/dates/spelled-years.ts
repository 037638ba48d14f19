import { months as span, years } from "./calendar.ts";
import { before, isCapital, pattern, type Reading, type Rule } from "./rule.ts";
import { MONTH, MONTH_WORDS, monthNamed, numberOf } from "./words.ts";

const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const ONES = "one|two|three|four|five|six|seven|eight|nine";
const TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const SPELLED = `(?<century>seventeen|eighteen|nineteen|twenty)[- ](?:(?<tens>${TENS})(?:[- ](?<ones>${ONES}))?|(?<teen>${TEENS})|oh[- ](?<low>${ONES}))(?!s|[- ](?:year|minute|hour|day|week|point|percent|per|people|dollar|thousand|hundred|million))`;
const THOUSAND = `two thousand(?: and)?(?: (?<after>${ONES}|${TEENS}))?`;

/** Years in words, as in copy that is read aloud: "nineteen ninety-six", "May twenty sixteen", "the year two thousand". */
export const spelledYears: readonly Rule[] = [
  {
    starts: MONTH_WORDS,
    pattern: pattern(`(?<month>${MONTH})(?: of|,)? ${SPELLED}`),
    read: ({ groups, start }, context) => {
      if (!isCapital(context, start)) return [];
      const month = monthNamed(groups.month!);
      return [
        {
          granularity: "month",
          stated: ["month", "year"],
          key: `month:${month}`,
          ...span(yearIn(groups), month, 1),
        },
      ];
    },
  },
  {
    starts: ["seventeen", "eighteen", "nineteen", "twenty"],
    pattern: pattern(SPELLED),
    // "twenty ten" may be a sum of something else without a preposition of time, and "Nineteen Eighty-Four" is a book.
    read: ({ groups, start, end }, context) => {
      const sure = groups.century!.toLowerCase() === "nineteen" && groups.ones !== undefined;
      const titled = /[A-Z]/.test(context.text.slice(start + 1, end));
      return !titled && (sure || CUE.test(before(context, start))) ? [yearFact(yearIn(groups))] : [];
    },
  },
  {
    starts: ["the", "year"],
    pattern: pattern(`(?:the )?year ${THOUSAND}`),
    read: ({ groups }) => [yearFact(2000 + (numberOf(groups.after ?? "") ?? 0))],
  },
];

const CUE = /\b(?:in|since|until|by|from|of|early|late|mid|during|before|after|to)[ -]$/i;

function yearFact(year: number): Reading {
  return { granularity: "year", stated: ["year"], ...years(year, year) };
}

function yearIn(groups: Readonly<Record<string, string | undefined>>): number {
  const [tens, ones] = [groups.tens ?? groups.teen, groups.ones ?? groups.low].map(
    (word) => numberOf(word ?? "") ?? 0,
  );
  return numberOf(groups.century!)! * 100 + tens! + ones!;
}
