import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, isDay } from "../../../server/src/core/facts/dates/calendar.ts";
import type { FoundDate, Reader } from "./dates-readers.ts";
import { type DateValue, timexValue } from "./dates-values.ts";
import { type Half, halfOf, type Section } from "./section.ts";

/** The file of the Recognizers' own tests of dates in English, in the folder of the gold sets. */
export const specsFile = (folder: string) =>
  join(folder, "recognizers/Specs/DateTime/English/DateTimeModel.json");

/** What is used of a test: a sentence, the day, and what is in it with the values it may have. */
interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly TypeName?: string;
    readonly Start: number;
    readonly End: number;
    readonly Resolution: { readonly values?: readonly Readonly<Record<string, string>>[] };
  }[];
}

const KINDS = ["date", "daterange", "datetime", "time"] as const;

/** How many dates of the Recognizers' own tests a reader gets right, a kind a column. */
export function measureSpecs(folder: string, half: Half, readers: readonly Reader[]): Section {
  const text = readFileSync(specsFile(folder), "utf8").replace(/^\uFEFF/, "");
  const specs = halfOf(JSON.parse(text) as Spec[], half);
  return {
    title: "Dates: tests of the Recognizers, value right",
    columns: ["reader", ...KINDS.map((kind) => `${kind} (${count(specs, kind)})`)],
    rows: readers.map((reader) => [
      reader.name,
      ...KINDS.map((kind) => ((100 * right(reader, specs, kind)) / count(specs, kind)).toFixed(1)),
    ]),
    notes: [
      "The Recognizers are at home here: these are the phrases of assistants, with “now” and “from 4 to 5”. A value is right " +
        "where it is one of those that the test allows; of a range the first day and the last, with or without the day that the test ends before.",
    ],
  };
}

function wanted({ Results }: Spec, kind: string): Spec["Results"] {
  return Results.filter(({ TypeName }) => TypeName === `datetimeV2.${kind}`);
}

function count(specs: readonly Spec[], kind: string): number {
  return specs.reduce((sum, spec) => sum + wanted(spec, kind).length, 0);
}

function right({ read }: Reader, specs: readonly Spec[], kind: string): number {
  let sum = 0;
  for (const spec of specs) {
    const results = wanted(spec, kind);
    if (results.length === 0) continue;
    const found = attempt(
      () => read([spec.Input], (spec.Context?.ReferenceDateTime ?? "2016-11-07").slice(0, 10))[0] ?? [],
    );
    for (const { Start, End, Resolution } of results) {
      const inside = found
        .filter(({ start, end }) => start <= End && end > Start)
        .flatMap(({ value }) => value ?? []);
      if ((Resolution.values ?? []).some((value) => agrees(value, inside))) sum += 1;
    }
  }
  return sum;
}

function attempt(read: () => readonly FoundDate[]): readonly FoundDate[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** True where all that was found in a span, taken together, is the value. */
function agrees(value: Readonly<Record<string, string>>, inside: readonly Partial<DateValue>[]): boolean {
  const from = inside.flatMap((date) => date.from ?? []).sort()[0];
  const to = inside
    .flatMap((date) => date.to ?? [])
    .sort()
    .at(-1);
  const time = inside.find((date) => date.time !== undefined)?.time;
  const said = value.value ?? "";
  switch (value.type) {
    case "time":
      return time === minutesIn(said);
    case "datetime":
      return from === said.slice(0, 10) && time === minutesIn(said.slice(11));
    case "date":
      return from === said && to === said;
    default:
      return agreesOnDays(value, from, to);
  }
}

function agreesOnDays(
  { timex = "", start, end }: Readonly<Record<string, string>>,
  from?: string,
  to?: string,
): boolean {
  const unit = timexValue(timex);
  if (unit !== undefined) return unit.from === from && unit.to === to;
  if (start === undefined || end === undefined || !isDay(end)) return false;
  return from === start && (to === end || to === addDays(end, -1));
}

function minutesIn(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
