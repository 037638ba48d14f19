import type { DateFact } from "./date.ts";
import type { Comparison } from "./equality.ts";
import { compareParts } from "./equality-of-intervals.ts";

/** Without days the words decide, where both say the same kind of thing. */
export function compareWords(a: DateFact, b: DateFact): Comparison {
  if (plain(a.text) === plain(b.text)) return "same";
  const resolved = a.from !== undefined || b.from !== undefined;
  if (resolved && !/^(?:feast|date|month):/.test(a.key ?? "")) return "unknown";
  if (kindOf(a) !== kindOf(b)) return "unknown";
  if (a.key !== b.key) return "different";
  if (a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday) return "different";
  const finer = a.granularity !== b.granularity && a.part === b.part;
  return finer ? "compatible" : compareParts(a, b);
}

/** "week" of "week-1", "elsewhere:reported/" and other "elsewhere:", "weekday": what kind of thing a date says. */
function kindOf({ key, weekday, text }: DateFact): string {
  if (key === undefined) return weekday === undefined ? text : "weekday";
  return /^[a-z]+(?::(?:reported\/)?)?/.exec(key)?.[0] ?? key;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, "")
    .replaceAll("’", "'")
    .replace(/[.,]/g, "")
    .replaceAll("-", " ");
}
