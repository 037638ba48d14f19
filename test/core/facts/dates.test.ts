import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateFact, readDates } from "../../../server/src/core/facts/dates/index.ts";
import { rows } from "./dates.rows.ts";

describe("readDates", () => {
  for (const [day, line] of rows) {
    it(`${day} ${line}`, () => {
      expect(marked(line.replace(/=[^\]]*\]/g, "]").replace(/[[\]]/g, ""), day)).toBe(line);
    });
  }

  it("leaves relative dates open where the story's day is unknown", () => {
    const dates = readDates("He said on Monday that last week, six weeks ago and in May all was well.");
    expect(dates.map(({ text, from }) => [text, from])).toEqual([
      ["Monday", undefined],
      ["last week", undefined],
      ["six weeks ago", undefined],
      ["May", undefined],
    ]);
  });

  it("stays inside the text, in order, without overlap, and does not throw", () => {
    const words = rows.flatMap(([, line]) => line.replace(/=[^\]]*\]/g, "]").split(/[ [\]]+/));
    const noise = fc.array(
      fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme" }), fc.integer().map(String)),
    );
    fc.assert(
      fc.property(
        noise,
        fc.option(fc.constantFrom("2024-02-29", "2016-01-14", "0001-01-01", "9999-12-31", "x"), {
          nil: undefined,
        }),
        (list, day) => {
          const text = list.join(" ");
          let end = 0;
          for (const date of readDates(text, day)) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.end).toBeGreaterThan(date.start);
            expect(text.slice(date.start, date.end)).toBe(date.text);
            end = date.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The text with each date in brackets, followed by what was read. */
function marked(text: string, day: string): string {
  const dates = readDates(text, day);
  const last = dates.at(-1)?.end ?? 0;
  const pieces = dates.map(
    (date, index) => `${text.slice(dates[index - 1]?.end ?? 0, date.start)}[${date.text}=${meaning(date)}]`,
  );
  return pieces.join("") + text.slice(last);
}

function meaning(date: DateFact): string {
  return [date.relation, date.within, days(date), date.part, time(date), date.zone, date.basis]
    .filter((part) => part !== undefined)
    .join(" ");
}

function days({ from, to, granularity, time }: DateFact): string | undefined {
  if (from === undefined || to === undefined) return time === undefined ? `? ${granularity}` : undefined;
  if (from === to) return from;
  return to.endsWith("-12-31") && from.endsWith("-01-01") && from.slice(0, 4) === to.slice(0, 4)
    ? from.slice(0, 4)
    : `${from}/${to}`;
}

function time({ time }: DateFact): string | undefined {
  return time === undefined
    ? undefined
    : `${String(Math.floor(time / 60)).padStart(2, "0")}:${String(time % 60).padStart(2, "0")}`;
}
