import { daysBetween } from "../../../server/src/core/facts/dates/calendar.ts";
import { loadPeers } from "./dates-install.ts";
import type { FoundDate, Reader } from "./dates-readers.ts";
import { type DateValue, timexValue } from "./dates-values.ts";

/** The libraries that read dates, each with its defaults but for the day of the story. */
export function datePeers(): Reader[] {
  const load = loadPeers({
    "chrono-node": "2.10.3",
    "@microsoft/recognizers-text-suite": "1.3.1",
    compromise: "14.17.0",
    "compromise-dates": "3.9.0",
  });
  return [
    chrono(load("chrono-node") as Chrono),
    recognizers(load("@microsoft/recognizers-text-suite") as Recognizers),
    compromise(load("compromise") as Compromise, load("compromise-dates")),
  ];
}

/** What is used of chrono-node. */
interface Chrono {
  readonly parse: (
    text: string,
    day: Date,
  ) => readonly { index: number; text: string; start: Moment; end: Moment | null }[];
}
interface Moment {
  readonly isCertain: (part: string) => boolean;
  readonly get: (part: string) => number | null;
}

/** chrono-node: the finest part that it calls certain is the granularity. */
function chrono(library: Chrono): Reader {
  return {
    name: "chrono-node",
    read: (paragraphs, day) => {
      const noon = localNoon(day);
      return paragraphs.map((text) =>
        library.parse(text, noon).map(({ index, text: said, start, end }) => ({
          start: index,
          end: index + said.length,
          value: momentValue(said, start, end),
        })),
      );
    },
  };
}

function momentValue(said: string, start: Moment, end: Moment | null): DateValue {
  const [first, last] = [dayIn(start), dayIn(end ?? start)];
  const time = (start.get("hour") ?? 0) * 60 + (start.get("minute") ?? 0);
  // It calls the hour that it takes for "Friday night" certain.
  if (/morning|afternoon|evening|night/i.test(said) && !/\d/.test(said))
    return { granularity: "part", from: first, to: first, time };
  if (start.isCertain("hour")) return { granularity: "minute", from: first, to: first, time };
  if (end !== null) return { granularity: granularityOf(first, last), from: first, to: last };
  const year = String(start.get("year") ?? 0);
  const unit = start.isCertain("day") || start.isCertain("weekday") ? first : undefined;
  const month = start.isCertain("month")
    ? `${year}-${String(start.get("month")).padStart(2, "0")}`
    : undefined;
  return (
    timexValue(unit ?? month ?? (start.isCertain("year") ? year : first)) ?? {
      granularity: "day",
      from: first,
      to: first,
    }
  );
}

function dayIn(moment: Moment): string {
  const pad = (part: string, width: number) => String(moment.get(part) ?? 0).padStart(width, "0");
  return `${pad("year", 4)}-${pad("month", 2)}-${pad("day", 2)}`;
}

/** What is used of the Recognizers. */
interface Recognizers {
  readonly recognizeDateTime: (
    text: string,
    culture: string,
    options: number,
    day: Date,
  ) => readonly Recognized[];
}
interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly Readonly<Record<string, string>>[] } | null;
}

/** The Recognizers: of their two readings, past and future, the one nearer to the story's day; lengths of time left out. */
function recognizers(library: Recognizers): Reader {
  return {
    name: "Recognizers",
    read: (paragraphs, day) => {
      const noon = localNoon(day);
      return paragraphs.map((text) =>
        library
          .recognizeDateTime(text, "en-us", 0, noon)
          .filter(({ typeName }) => !/duration|set|timezone/.test(typeName))
          .map((date) => recognizedDate(date, day)),
      );
    },
  };
}

function recognizedDate({ start, end, resolution }: Recognized, day: string): FoundDate {
  const values = (resolution?.values ?? []).map(recognizedValue).filter((value) => value !== undefined);
  const distance = ({ from }: Partial<DateValue>) =>
    from === undefined ? 0 : Math.abs(daysBetween(day, from));
  const nearest = values.sort((a, b) => distance(a) - distance(b))[0];
  return { start, end: end + 1, ...(nearest && { value: nearest }) };
}

/** Dates by their `timex` where it is a calendar's unit, else by `start` and an `end` that is not included. */
function recognizedValue({
  timex = "",
  type,
  value,
  start,
  end,
}: Readonly<Record<string, string>>): Partial<DateValue> | undefined {
  if (type === "time" && value !== undefined) return { granularity: "minute", time: minutesOf(value) };
  if (type === "datetime" && value !== undefined)
    return {
      granularity: "minute",
      from: value.slice(0, 10),
      to: value.slice(0, 10),
      time: minutesOf(value.slice(11)),
    };
  if (type === "date" && value !== undefined) return timexValue(value);
  const unit = type === "daterange" ? timexValue(timex) : undefined;
  if (unit !== undefined || start === undefined) return unit;
  if (type === "datetimerange")
    return timexValue(`${start.slice(0, 10)}${/T[A-Z]{2}$/.exec(timex)?.[0] ?? ""}`);
  if (end === undefined || type === "timerange") return undefined;
  const last = timexValue(end.slice(0, 10));
  return last && { granularity: granularityOf(start, before(last.from)), from: start, to: before(last.from) };
}

function before(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number);
  return hours! * 60 + (minutes ?? 0);
}

/** What is used of compromise with compromise-dates. */
interface Compromise {
  readonly plugin: (plugin: unknown) => void;
  (
    text: string,
  ): { readonly dates: (options: { today: string }) => { readonly json: () => readonly Said[] } };
}
interface Said {
  readonly text: string;
  readonly dates: { readonly start: string | null; readonly end: string | null };
}

/** compromise with compromise-dates: a span is looked up behind the one before, as its JSON has no offsets. */
function compromise(library: Compromise, plugin: unknown): Reader {
  library.plugin(plugin);
  return {
    name: "compromise-dates",
    read: (paragraphs, day) =>
      paragraphs.map((text) => {
        let from = 0;
        return library(text)
          .dates({ today: day })
          .json()
          .flatMap(({ text: said, dates }) => {
            const start = text.indexOf(said, from);
            if (start < 0) return [];
            from = start + said.length;
            return [{ start, end: from, ...saidValue(dates) }];
          });
      }),
  };
}

function saidValue({ start, end }: Said["dates"]): { value?: DateValue } {
  if (start === null || end === null) return {};
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  const whole = start.slice(11, 16) === "00:00" && end.slice(11, 16) === "23:59";
  if (whole) return { value: { granularity: granularityOf(from, to), from, to } };
  return { value: { granularity: "minute", from, to: from, time: minutesOf(start.slice(11, 16)) } };
}

/** The unit that an interval from one day to another is as long as. */
function granularityOf(from: string, to: string): DateValue["granularity"] {
  const days = daysBetween(from, to) + 1;
  if (days <= 1) return "day";
  if (days === 2) return "weekend";
  if (days === 7) return "week";
  if (days >= 28 && days <= 31) return "month";
  if (days >= 89 && days <= 94)
    return from.slice(5, 7) === "03" || from.slice(5, 7) === "06" || from.slice(5, 7) === "09"
      ? "season"
      : "quarter";
  if (days >= 180 && days <= 185) return "half";
  if (days >= 365 && days <= 366) return "year";
  return days > 30_000 ? "century" : days > 3000 ? "decade" : "week";
}

function localNoon(day: string): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year!, month! - 1, date, 12);
}
