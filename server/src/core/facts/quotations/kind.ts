import type { Attribution } from "./attribution.ts";
import type { Marked } from "./marks.ts";
import type { Quotation } from "./quotation.ts";
import { isSayingBeside } from "./verbs.ts";

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
  // How far it reaches cannot be told: a stray mark is likelier than speech.
  if ((run.open === "" || run.close === "") && !attribution) return "words";
  if (isAside(text, run, attribution, words)) return "words";
  if (introduced && !attribution?.verb && !capital && words.length < LONG) return "words";
  if (isNamed(text, opening, words)) return "title";
  if (attribution?.reach === "beside" && !embedded && (attribution.side === "after" || introduced))
    return "speech";
  const opens = before === "" || /[.?!][”"]?$/.test(before);
  if (opens && ended && capital && (stopped || words.length >= 3)) return "speech";
  if (isTitle(words, attribution)) return "title";
  if (!attribution && /[\p{L}\p{N}]$/u.test(before)) return "words";
  if (attribution?.reach === "beside" && ended && capital) return "speech";
  if (stopped && (capital || /^\p{N}/u.test(words[0] ?? "")) && words.length >= 3) return "speech";
  if (run.close === "" && words.length > LONG) return "speech";
  return words.length > LONG && attribution !== undefined ? "speech" : "words";
}

/** A run of lower-case words longer than this, with a verb of saying in its sentence, is speech and no scare quote. */
const LONG = 12;

/** "(Applause.)", and a few words in single marks that are all of their paragraph: a crosshead. */
function isAside(
  text: string,
  run: Marked,
  attribution: Attribution | undefined,
  words: readonly string[],
): boolean {
  if (attribution) return false;
  if (/^[([]/.test(text[run.start]!) && /[)\]]/.test(text[run.end - 1]!)) return words.length <= CROSSHEAD;
  const alone = text.slice(0, run.start).trim() === run.open && text.slice(run.after).trim() === "";
  return alone && SINGLE.test(run.open) && words.length <= CROSSHEAD;
}

/** The most words of a crosshead. */
const CROSSHEAD = 6;
const SINGLE = /^['‘]/;

/** `Friday's "New Day,"`, `known as "Gull,"` and `in her memoir, "Hard Tides."`: a title, though a stop stands inside the marks. */
function isNamed(text: string, opening: number, words: readonly string[]): boolean {
  const [, last = "", comma = ""] =
    /(?<![\p{L}\p{N}’'-])([\p{L}\p{N}’'-]+)(,?)\s*$/u.exec(text.slice(Math.max(0, opening - 40), opening)) ??
    [];
  if (last === "" || words.length > LONGEST_TITLE || !isTitleCase(words)) return false;
  const lower = last.toLowerCase();
  return comma === "" ? !isSayingBeside(lower) && !ASIDE.has(lower) : WORK.has(lower);
}

/** The most words of a title that what stands before it announces; subtitles are long. */
const LONGEST_TITLE = 16;

/** What a verb of saying may be followed by before the marks: "said today", "told me". */
const ASIDE = new Set("me us him her them it you today yesterday later then again out back".split(" "));

/** Kinds of works whose titles stand in marks. */
const WORK = new Set(
  `book memoir novel autobiography biography story poem play musical opera film movie documentary series show programme
  program sitcom drama comedy podcast album song single record track video advert ad advertisement commercial spot painting
  sculpture exhibition essay paper report study article column editorial blog magazine newspaper game`.split(
    /\s+/,
  ),
);

const SMALL = new Set("a an the and or of in on at to for with from by as de la le s".split(" "));

function isTitle(words: readonly string[], attribution: Attribution | undefined): boolean {
  return attribution?.reach !== "beside" && words.length <= 10 && isTitleCase(words);
}

function isTitleCase(words: readonly string[]): boolean {
  if (words.length === 0 || !/^[\p{Lu}\p{N}]/u.test(words[0]!)) return false;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.has(word));
}
