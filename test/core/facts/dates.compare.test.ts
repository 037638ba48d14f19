import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  contradictory,
  type DateFact,
  readDates,
  sameDate,
  writeDate,
} from "../../../server/src/core/facts/dates/index.ts";

const comparisons: readonly (readonly [day: string | undefined, a: string, b: string, expected: string])[] = [
  ["2025-06-20", "12/06/2025", "June 12", "compatible"],
  ["2025-06-20", "12/06/2025", "Dec. 6", "compatible"],
  ["2025-06-20", "12/06/2025", "June 13", "different"],
  ["2025-06-20", "12/06/2025", "in May", "different"],
  ["2025-06-20", "25/06/2025", "June 25", "same"],
  ["2025-06-20", "12/06/2025", "06/12/2025", "different"],
  ["2025-06-20", "the latest quarter", "the latest quarter", "same"],
  ["2025-06-20", "the latest quarter", "the year-ago quarter", "different"],
  ["2025-06-20", "in the current fiscal year", "in 2025", "compatible"],
  ["2025-06-20", "the year ended March 31", "fiscal 2025", "same"],
  ["2025-06-20", "the quarter ended March 31", "the first quarter", "same"],
  ["2025-06-20", "this year's second quarter", "the second quarter", "same"],
  ["2025-06-20", "in nineteen ninety-six", "in 1996", "same"],
  ["2025-06-20", "over the last year", "over the past year", "same"],
  ["2025-06-20", "Monday week", "June 30", "same"],
  ["2025-06-20", "that year", "the year before", "different"],
  ["2016-01-14", "on Thursday", "on Jan. 14", "same"],
  ["2016-01-14", "Jan. 20", "20 January 2016", "same"],
  ["2016-01-14", "Jan. 20", "next Wednesday", "same"],
  ["2016-01-14", "Jan. 20", "Jan. 22", "different"],
  ["2024-10-16", "on Tuesday", "yesterday", "same"],
  ["2024-10-16", "on Monday", "yesterday", "different"],
  ["2024-11-20", "9 p.m. GMT", "21:00 GMT", "same"],
  ["2024-11-20", "9 p.m. GMT", "4 p.m. ET", "same"],
  ["2024-11-20", "1100 GMT", "1300 GMT", "different"],
  ["2025-09-09", "0930 GMT", "10.30am", "compatible"],
  ["2025-09-09", "3.42am local time", "3:24 a.m.", "different"],
  ["2025-09-09", "3.42am local time", "0842 GMT", "compatible"],
  ["2025-08-20", "in 1975", "50 years ago", "same"],
  ["2024-03-07", "since Monday", "since March 4", "same"],
  ["2025-09-16", "by the end of the year", "by Dec. 31", "same"],
  ["2025-02-19", "since Sunday", "since Monday", "different"],
  ["2025-08-13", "the second quarter", "the third quarter", "different"],
  ["2025-08-13", "the first quarter of 2025", "the first three months of 2025", "same"],
  ["2024-05-09", "July 10", "June 10", "different"],
  ["2024-08-28", "fiscal 2024", "fiscal 2025", "different"],
  ["2025-03-14", "March 19", "next Thursday", "different"],
  ["2024-09-09", "Friday, Sept. 13", "13 September", "same"],
  ["2025-06-20", "June 18", "in June", "compatible"],
  ["2025-06-20", "on Tuesday", "this week", "compatible"],
  ["2025-06-20", "this year", "in 2025", "same"],
  ["2025-06-20", "last year", "in 2024", "same"],
  ["2025-06-20", "last month", "in May", "same"],
  ["2025-06-20", "late on Tuesday", "on Tuesday", "compatible"],
  ["2025-06-20", "early May", "late May", "different"],
  ["2025-06-20", "mid-May", "May 15", "compatible"],
  ["2025-06-20", "early May", "May 25", "different"],
  ["2025-06-20", "Friday morning", "Friday night", "different"],
  ["2025-06-20", "on Friday night", "late on Friday", "compatible"],
  ["2025-06-20", "the 1990s", "in 1995", "compatible"],
  ["2025-06-20", "the seventh century", "the seventeenth century", "different"],
  ["2025-06-20", "six weeks ago", "in early May", "compatible"],
  ["2025-06-20", "six weeks ago", "five weeks ago", "different"],
  ["2025-06-20", "two days ago", "on Wednesday", "same"],
  ["2025-06-20", "three months later", "four months later", "different"],
  ["2025-06-20", "a year earlier", "the year before", "same"],
  ["2025-06-20", "during Ramadan", "during Ramadan", "same"],
  ["2025-06-20", "Christmas Day", "Dec. 25", "same"],
  ["2025-06-20", "every Monday", "every Tuesday", "different"],
  ["2025-06-20", "on Mondays", "every Monday", "same"],
  ["2025-06-20", "the weekend", "on Saturday", "compatible"],
  ["2025-06-20", "the next day", "on Tuesday", "unknown"],
  ["2025-06-20", "noon", "midday", "same"],
  ["2025-06-20", "noon", "12:00 GMT", "same"],
  ["2025-06-20", "the end of May", "on May 31", "same"],
  ["2025-06-20", "the end of March", "the end of May", "different"],
  ["2025-06-20", "2015/16", "2015-16", "same"],
  ["2025-06-20", "this summer", "in July", "compatible"],
  ["2025-06-20", "half past six", "6:30 p.m.", "compatible"],
  ["2025-06-20", "nine months ago", "last September", "same"],
  ["2025-06-20", "1 to 3 December", "Dec. 1", "same"],
  ["2025-06-20", "next week", "on Wednesday", "different"],
  [undefined, "Monday", "Monday", "same"],
  [undefined, "Monday", "Tuesday", "different"],
  [undefined, "last week", "next week", "different"],
  [undefined, "yesterday", "today", "different"],
  [undefined, "Jan. 20", "20 January", "same"],
  [undefined, "Jan. 20", "Jan. 22", "different"],
  [undefined, "Jan. 20", "20 February 2016", "different"],
  [undefined, "in May", "in June", "different"],
  [undefined, "Jan. 20, 2016", "20 January", "same"],
  [undefined, "last month", "in May", "unknown"],
  [undefined, "Tuesday, Aug. 20", "20 August", "same"],
  [undefined, "Tuesday, Aug. 20", "Thursday, Aug. 20", "different"],
  [undefined, "last week", "Friday of last week", "compatible"],
  [undefined, "yesterday", "yesterday morning", "compatible"],
  ["2025-08-13", "the first half of 2025", "the first quarter of 2025", "different"],
  ["2025-08-13", "the first quarter of 2025", "in 2025", "compatible"],
  ["2025-08-13", "the first quarter", "the first quarter of 2024", "compatible"],
  ["2025-08-13", "Wednesday, Aug. 13", "today", "same"],
  ["2025-08-13", "yesterday evening", "on Tuesday night", "compatible"],
  ["2025-08-13", "overnight", "early Wednesday", "compatible"],
  ["2025-08-13", "the summer of 2024", "last summer", "same"],
  ["2025-08-13", "7:30 p.m. ET", "2330 GMT", "same"],
  ["2025-08-13", "9 a.m. CEST", "0700 GMT", "same"],
  ["2025-08-13", "9am IST", "0330 GMT", "same"],
  ["2025-08-13", "midnight", "noon", "different"],
  ["2025-08-13", "Q3", "the third quarter", "same"],
  ["2025-08-13", "the fourth of July", "July 4", "same"],
  ["2025-08-13", "the last three months of 2024", "the fourth quarter of 2024", "same"],
  ["2025-08-13", "the nineties", "the 1990s", "same"],
  ["2025-08-13", "end-2026", "by the end of 2026", "same"],
  ["2025-08-13", "a decade ago", "in 2015", "same"],
  ["2025-08-13", "a decade ago", "in 2005", "different"],
  ["2025-08-13", "three years ago", "in 2019", "different"],
  ["2025-06-20", "Wednesday 18 June", "Tuesday, June 18", "same"],
];

/** The same with words around the date, which say where it lies. */
const clauses: typeof comparisons = [
  ["2025-06-20", "he said on Tuesday", "June 17", "same"],
  ["2025-06-20", "he said on Tuesday", "June 24", "different"],
  ["2025-06-20", "he will speak on Tuesday", "June 17", "compatible"],
  ["2025-06-20", "he said on Tuesday", "he will speak on Tuesday", "compatible"],
  ["2025-06-20", "up from $3m a year ago", "up from $3m two years ago", "different"],
  ["2025-06-20", "up from $3m a year ago", "last year", "same"],
];

const rewritings: readonly (readonly [day: string, draft: string, reference: string, expected: string])[] = [
  ["2016-01-14", "20 August", "Jan. 20", "20 January"],
  ["2016-01-14", "Jan. 22", "Jan. 20", "Jan. 20"],
  ["2016-01-14", "Sunday", "Saturday", "Saturday"],
  ["2024-08-14", "Thursday 20 August", "Tuesday, Aug. 20", "Tuesday 20 August"],
  ["2016-01-14", "1300 GMT", "1100 GMT", "1100 GMT"],
  ["2016-01-14", "the third quarter", "the second quarter", "the second quarter"],
  ["2016-01-14", "3.42am", "3:24 a.m.", "3.24am"],
  ["2016-01-14", "22 January 2016", "Jan. 20, 2016", "20 January 2016"],
  ["2016-01-14", "January 22nd", "20 January", "January 20th"],
  ["2016-01-14", "22:00 GMT", "9 p.m. GMT", "21:00 GMT"],
  ["2016-01-14", "8 p.m.", "9:30 p.m.", "9:30 p.m."],
  ["2016-01-14", "8pm", "noon", "noon"],
  ["2016-01-14", "in June", "in May", "May"],
  ["2016-01-14", "March 2022", "April 2021", "April 2021"],
  ["2016-01-14", "fiscal 2025", "fiscal 2024", "fiscal 2024"],
  ["2016-01-14", "Sept. 3", "5 March", "March 5"],
  ["2016-01-14", "last year", "2013", "2013"],
  ["2016-01-14", "Last week", "yesterday", "Yesterday"],
  ["2016-01-14", "last Monday", "last Tuesday", "last Tuesday"],
  ["2016-01-14", "Monday morning", "Tuesday morning", "Tuesday morning"],
  ["2016-01-14", "late on Monday", "late on Tuesday", "late on Tuesday"],
  ["2016-01-14", "early June", "early July", "early July"],
  ["2016-01-14", "20 August", "Jan. 20, 2013", "20 January 2013"],
  ["2016-01-14", "Aug. 20", "20 January 2013", "Jan. 20, 2013"],
  ["2016-01-14", "Thursday", "Jan. 20", "Jan. 20"],
  ["2016-01-14", "20 August", "Saturday", "16 January"],
  ["2016-01-14", "Friday, Jan. 22", "Wednesday, Jan. 20", "Wednesday, Jan. 20"],
  ["2016-01-14", "in 2019", "in 2018", "2018"],
  ["2016-01-14", "the 1980s", "the 1990s", "the 1990s"],
  ["2016-01-14", "2016-01-22", "Jan. 20", "2016-01-20"],
  ["2016-01-14", "July 10", "Jan. 10", "Jan. 10"],
  ["2016-01-14", "10 July", "Jan. 10", "10 January"],
  ["2016-01-14", "at 10:30", "11:30", "11:30"],
  ["2016-01-14", "0930 GMT", "10:30 a.m. EST", "1030 EST"],
];

describe("compareDates", () => {
  it.each([...comparisons, ...clauses])("%s: %s and %s are %s", (day, a, b, expected) => {
    const [first, second] = [read(a, day), read(b, day)];
    expect(compareDates(first, second)).toBe(expected);
    expect(compareDates(second, first)).toBe(expected);
    expect(sameDate(first, second)).toBe(expected === "same");
  });

  it("is the same for any date and itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.constantFrom(undefined, ...days), (phrase, day) => {
        const [fact] = readDates(sentence(phrase), day);
        if (fact) expect(compareDates(fact, fact)).toBe("same");
      }),
    );
  });
});

describe("contradictory", () => {
  it("sees a relation turned round, and no other difference", () => {
    expect(contradictory(read("until Friday"), read("since Friday"))).toBe(true);
    expect(contradictory(read("by Friday"), read("until Friday"))).toBe(false);
    expect(contradictory(read("on Friday"), read("until Friday"))).toBe(false);
    expect(contradictory(read("between May 1 and May 3"), read("from May 1"))).toBe(false);
  });
});

describe("writeDate", () => {
  it.each(rewritings)(
    "%s: for the draft's %s and the reference's %s writes %s",
    (day, draft, reference, expected) => {
      expect(writeDate(read(reference, day), read(draft, day))).toBe(expected);
    },
  );

  it("is read back as the reference's date", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.constantFrom(...phrases),
        fc.constantFrom(...days),
        (a, b, day) => {
          const [draft, reference] = [readDates(sentence(a), day)[0], readDates(sentence(b), day)[0]];
          if (!draft || !reference || draft.relation !== reference.relation) return;
          const written = writeDate(reference, draft);
          // The reference's own words may need their own preposition; those in the draft's style must stand in its place.
          if (written === reference.text || /^\d+ to /.test(a)) return;
          const text = sentence(a);
          const fixed = text.slice(0, draft.start) + written + text.slice(draft.end);
          const back = readDates(fixed, day).find(({ start }) => Math.abs(start - draft.start) < 5);
          expect(back && compareDates(back, reference), `${day} ${a} <- ${b}: ${fixed}`).toBe("same");
        },
      ),
      { numRuns: 3000 },
    );
  });
});

const days = ["2016-01-14", "2024-02-29", "2024-12-30", "2025-01-02", "2025-08-13"];
const phrases = [...new Set([...comparisons, ...rewritings].flatMap(([, a, b]) => [a, b]))];

function sentence(phrase: string): string {
  return `It was at ${phrase} in Lyon.`;
}

function read(phrase: string, day?: string): DateFact {
  const [fact] = readDates(sentence(phrase), day);
  if (!fact) throw new Error(`no date in ${phrase}`);
  return fact;
}
