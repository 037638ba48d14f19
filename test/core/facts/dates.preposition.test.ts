import { describe, expect, it } from "vitest";
import { fitPreposition, readDates, writeDate } from "../../../server/src/core/facts/dates/index.ts";

/** The draft, the reference and the draft with the reference's date in the place of its own; the day is 14 January 2016. */
const rows: readonly (readonly [draft: string, reference: string, fixed: string])[] = [
  ["The fair opens in May.", "The fair opens on Friday.", "The fair opens on Friday."],
  ["The mine was shut on Tuesday.", "The mine was shut last month.", "The mine was shut last month."],
  ["The mine was shut on Tuesday.", "The mine was shut in March.", "The mine was shut in March."],
  ["The mine was shut in 2011.", "The mine was shut on 3 May 2012.", "The mine was shut on 3 May 2012."],
  ["The mine was shut in 2011.", "The mine was shut three years ago.", "The mine was shut three years ago."],
  [
    "The mine has been shut since May.",
    "It has been shut since Monday.",
    "The mine has been shut since Monday.",
  ],
  ["The fair opens on 3 June.", "It opens on 5 June.", "The fair opens on 5 June."],
  ["She won yesterday.", "She won on Monday.", "She won Monday."],
  ["The match starts at 3pm.", "It starts at noon.", "The match starts at noon."],
];

describe("fitPreposition", () => {
  it.each(rows)("%s with the date of: %s", (draft, reference, fixed) => {
    const [ours, theirs] = [readDates(draft, "2016-01-14")[0]!, readDates(reference, "2016-01-14")[0]!];
    const words = writeDate(theirs, ours);
    const preposition = fitPreposition(draft, ours, words, theirs);
    const head = preposition
      ? draft.slice(0, preposition.start) + preposition.newText
      : draft.slice(0, ours.start);
    expect(head + words + draft.slice(ours.end)).toBe(fixed);
  });
});
