import { type DateFact, joinDates, readDates } from "../../../server/src/core/facts/dates/index.ts";
import type { DateValue } from "./dates-values.ts";

/** What a reader found in a paragraph, UTF-16 offsets into it; without a value where it gives none. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value?: Partial<DateValue>;
}

/** A program that reads the dates in the paragraphs of a story of a day, `YYYY-MM-DD`: a list for each paragraph. */
export interface Reader {
  readonly name: string;
  readonly read: (paragraphs: readonly string[], day: string) => readonly (readonly FoundDate[])[];
}

/** This project. */
export const stet: Reader = {
  name: "Stet",
  read: (paragraphs, day) =>
    joinDates(
      paragraphs.map((text) => readDates(text, day)),
      day,
    ).map((dates) => dates.map(found)),
};

function found({ start, end, granularity, from, to, time, part }: DateFact): FoundDate {
  return {
    start,
    end,
    value: {
      granularity,
      ...(from && to ? { from, to } : {}),
      ...(time === undefined ? {} : { time }),
      ...(part === undefined ? {} : { part }),
    },
  };
}
