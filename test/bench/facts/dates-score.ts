import type { FoundDate, Reader } from "./dates-readers.ts";
import type { GoldDate, Story } from "./dates-timeml.ts";
import { type DateValue, hasValue, isSame } from "./dates-values.ts";

/** How a reader did on some stories: counts, and milliseconds. */
export interface Score {
  readonly gold: number;
  readonly right: number;
  readonly strict: number;
  readonly goldSpans: number;
  readonly goldHit: number;
  readonly foundSpans: number;
  readonly foundHit: number;
  readonly crashes: number;
  readonly words: number;
  readonly time: number;
  readonly misses: readonly string[];
}

/** Has a reader read every story, and compares what it found with what the gold marks. */
export function score({ read }: Reader, stories: readonly Story[]): Score {
  const sum = { gold: 0, right: 0, strict: 0, goldSpans: 0, goldHit: 0, foundSpans: 0, foundHit: 0 };
  let [crashes, words, time] = [0, 0, 0];
  const misses: string[] = [];
  for (const { name, day, paragraphs } of stories) {
    const start = performance.now();
    const { all, failed } = readAll(
      read,
      paragraphs.map(({ text }) => text),
      day,
    );
    time += performance.now() - start;
    crashes += failed;
    for (const [index, { text, gold }] of paragraphs.entries()) {
      const found = all[index] ?? [];
      words += text.split(/\s+/).length;
      sum.goldSpans += gold.length;
      sum.foundSpans += found.length;
      sum.goldHit += gold.filter((date) => found.some((other) => overlap(date, other))).length;
      const [hits, extras] = split(found, (date) => gold.some((other) => overlap(date, other)));
      sum.foundHit += hits.length;
      for (const date of extras) misses.push(`${name}: no date in ${around(text, date)}`);
      for (const date of gold) {
        if (date.value === undefined) {
          if (!found.some((other) => overlap(date, other)))
            misses.push(`${name}: nothing found in ${around(text, date)}`);
          continue;
        }
        const value = together(date, found, day);
        sum.gold += 1;
        if (value && hasValue(value, date.value)) sum.right += 1;
        if (value && isSame(value, date.value)) sum.strict += 1;
        else misses.push(miss(name, day, text, date, value));
      }
    }
  }
  return { ...sum, crashes, words, time, misses };
}

/** What a reader finds in a story; where it throws, in one paragraph after the other, so that it loses only those. */
function readAll(
  read: Reader["read"],
  paragraphs: readonly string[],
  day: string,
): { readonly all: readonly (readonly FoundDate[])[]; readonly failed: number } {
  try {
    return { all: read(paragraphs, day), failed: 0 };
  } catch {
    if (paragraphs.length === 1) return { all: [[]], failed: 1 };
    const alone = paragraphs.map((text) => readAll(read, [text], day));
    return {
      all: alone.map(({ all }) => all[0]!),
      failed: alone.reduce((sum, { failed }) => sum + failed, 0),
    };
  }
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * What was found in a gold span, put together: where the gold marks "9 a.m. Thursday" as one and the reader gives a time
 * and a day, both count; a time of day without a day is of the day found last before it in the
 * paragraph, or of the story's.
 */
function together(gold: GoldDate, found: readonly FoundDate[], day: string): DateValue | undefined {
  const inside = found.filter((date) => overlap(date, gold)).map(({ value }) => value);
  const days = inside.find((value) => value?.from !== undefined);
  const clock = inside.find((value) => value?.time !== undefined);
  const { from, to } = days ?? (clock ? dayBefore(gold, found, day) : {});
  if (from === undefined || to === undefined) return undefined;
  if (clock?.time === undefined) return { ...days, granularity: days?.granularity ?? "day", from, to };
  return { granularity: "minute", from, to, time: clock.time };
}

function dayBefore(
  { start }: GoldDate,
  found: readonly FoundDate[],
  day: string,
): { from: string; to: string } {
  const named = found.findLast((date) => date.end <= start && isOneDay(date))?.value?.from ?? day;
  return { from: named, to: named };
}

function isOneDay({ value }: FoundDate): boolean {
  return value?.from !== undefined && value.from === value.to;
}

function miss(
  name: string,
  day: string,
  text: string,
  { start, end, value }: GoldDate,
  found: DateValue | undefined,
): string {
  return `${name} ${day}: ${said(value!)} but ${found ? said(found) : "nothing"} in ${around(text, { start, end })}`;
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
}

function split<T>(list: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}

function said({ granularity, from, to, time, part }: DateValue): string {
  return [granularity, from === to ? from : `${from}/${to}`, time, part]
    .filter((word) => word !== undefined)
    .join(" ");
}
