import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDates } from "../../../server/src/core/facts/dates/index.ts";
import { kinds } from "./dates.kinds.rows.ts";
import { marked, unmarked } from "./dates.marked.ts";
import { rows } from "./dates.rows.ts";

describe("readDates", () => {
  for (const [day, line] of rows) {
    it(`${day} ${line}`, () => {
      expect(marked(unmarked(line), day)).toBe(line);
    });
  }

  for (const [kind, lines] of Object.entries(kinds)) {
    for (const line of lines) {
      it(`${kind}: ${line}`, () => expect(marked(unmarked(line), "2025-08-13")).toBe(line));
    }
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
