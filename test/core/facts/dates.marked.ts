import { type DateFact, joinDates, readDates } from "../../../server/src/core/facts/dates/index.ts";

/** The text of a story's only paragraph with each date in brackets, followed by what was read. */
export function marked(text: string, day: string): string {
  const dates = joinDates([readDates(text, day)], day)[0]!;
  const last = dates.at(-1)?.end ?? 0;
  const pieces = dates.map(
    (date, index) => `${text.slice(dates[index - 1]?.end ?? 0, date.start)}[${date.text}=${meaning(date)}]`,
  );
  return pieces.join("") + text.slice(last);
}

/** The text without brackets and meanings. */
export function unmarked(line: string): string {
  return line.replace(/=[^\]]*\]/g, "]").replace(/[[\]]/g, "");
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
