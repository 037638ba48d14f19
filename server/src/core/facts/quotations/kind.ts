import type { Attribution } from "./attribution.ts";
import type { Marked } from "./marks.ts";
import type { Quotation } from "./quotation.ts";

/** Tells speech from a few quoted words and from the title of a work. */
export function kindOf(text: string, run: Marked, attribution: Attribution | undefined): Quotation["kind"] {
  const words = text.slice(run.start, run.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const opening = run.start - run.open.length;
  const before = text.slice(Math.max(0, opening - 3), opening).trimEnd();
  const capital = /^\p{Lu}/u.test(words[0] ?? "");
  const stopped = /[.?!…]$/.test(text.slice(run.start, run.end));
  const ended =
    stopped ||
    /[.?!…,]["”'’)\]]?$/.test(text.slice(run.end - 2, run.end)) ||
    /[.?!]/.test(text[run.after] ?? "");
  const embedded = before !== "" && /^\p{Ll}/u.test(words[0] ?? "") && !/[,:.?!”"]$/.test(before);
  const introduced = before.endsWith(":");
  if (attribution?.reach === "beside" && !embedded && (attribution.side === "after" || introduced))
    return "speech";
  const opens = before === "" || /[.?!][”"]?$/.test(before);
  if (opens && ended && capital && (stopped || words.length >= 3)) return "speech";
  if (isTitle(words, attribution)) return "title";
  if (attribution?.reach === "beside" && ended && capital) return "speech";
  if (stopped && (capital || /^\p{N}/u.test(words[0] ?? "")) && words.length >= 3) return "speech";
  if (run.close === "" && words.length > LONG) return "speech";
  return words.length > LONG && attribution !== undefined ? "speech" : "words";
}

/** A run of lower-case words longer than this, with a verb of saying in its sentence, is speech and no scare quote. */
const LONG = 12;

const SMALL = new Set("a an the and or of in on at to for with from by as de la le s".split(" "));

function isTitle(words: readonly string[], attribution: Attribution | undefined): boolean {
  if (words.length === 0 || words.length > 10 || attribution?.reach === "beside") return false;
  if (!/^[\p{Lu}\p{N}]/u.test(words[0]!)) return false;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.has(word));
}
