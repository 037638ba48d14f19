import { exists, isoDate, oneDay, yearOf } from "./calendar.ts";
import { type Context, DIGIT, type Found, pattern, type Reading, type Rule } from "./rule.ts";

/** Days in numbers alone: "25/12/2024", "12/25/24", "20.01.2016". */
export const slashedDays: readonly Rule[] = [
  {
    starts: [DIGIT],
    pattern: pattern(
      "(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d|(?<=/)\\d\\d)(?![/.]\\d)",
    ),
    read: slashed,
  },
];

/**
 * Which number is the day is known where the other reading is no date or the same, or where a date beside it shows the
 * order. Elsewhere the day stays open, and `slashedReadings` says what it may be.
 */
function slashed({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const year = fullYear(groups.year!, context.day);
  const readings = readingsOf(first, second, year, groups.mark === ".");
  if (readings.length === 0) return [];
  const order = readings.length === 1 ? undefined : orderBeside(context.text, start, end);
  const day = readings.length === 1 ? readings[0] : order === undefined ? undefined : readings[order];
  return [
    {
      granularity: "day",
      stated: ["day", "month", "year"],
      key: `slashed:${first}/${second}/${year}`,
      ...(day === undefined ? {} : oneDay(day)),
    },
  ];
}

/** The days that an open date in numbers may mean, by its key; none for other dates. */
export function slashedReadings(key: string | undefined): readonly string[] {
  const said = /^slashed:(\d+)\/(\d+)\/(\d+)$/.exec(key ?? "");
  return said ? readingsOf(Number(said[1]), Number(said[2]), Number(said[3]), false) : [];
}

/** Day first, then month first, where they differ. */
function readingsOf(first: number, second: number, year: number, dotted: boolean): string[] {
  return [
    ...(exists(year, second, first) ? [isoDate(year, second, first)] : []),
    ...(!dotted && first !== second && exists(year, first, second) ? [isoDate(year, first, second)] : []),
  ];
}

/** "98" is 1998: the year that ends so and lies no more than twenty years ahead of the story. */
function fullYear(year: string, day: string | undefined): number {
  if (year.length === 4) return Number(year);
  const latest = (day === undefined ? 2025 : yearOf(day)) + 20;
  return latest - ((latest - Number(year)) % 100);
}

/** 0 where the dates in numbers close by put the day first, 1 where they put the month first. */
function orderBeside(text: string, start: number, end: number): 0 | 1 | undefined {
  const around = `${text.slice(Math.max(0, start - 200), start)} ${text.slice(end, end + 200)}`;
  const others = [...around.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/g)];
  const dayFirst = others.some(([, first]) => Number(first) > 12);
  const monthFirst = others.some(([, , second]) => Number(second) > 12);
  return dayFirst === monthFirst ? undefined : dayFirst ? 0 : 1;
}
