import type { Span } from "../../text/span.ts";

/** Characters between two outermost quotation marks of one paragraph, the marks left out. */
export interface Marked extends Span {
  /** The opening mark; empty where only a closing one stands. */
  readonly open: string;
  /** The closing mark; empty where the paragraph ends first. */
  readonly close: string;
  /** How far the closing mark reaches; `end` where there is none. */
  readonly after: number;
  /** True for a single mark that is a quotation only where the next paragraph opens with one as well. */
  readonly doubtful: boolean;
}

/** Finds what stands between outermost quotation marks. Apostrophes, feet and inches are no marks. */
export function findMarked(text: string): Marked[] {
  const found: Marked[] = [];
  const marks = new RegExp(MARK);
  let open: { mark: string; start: number } | undefined;
  let floor = 0;
  const push = (opened: string, start: number, end: number, close: string, doubtful: boolean) => {
    const span = trim(text, start, end);
    if (span) found.push({ open: opened, close, after: end + close.length, doubtful, ...span });
    floor = end + close.length;
  };
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const next = at + mark.length;
    if (isSingle(mark)) {
      if (open || !opensSingle(text, at)) continue;
      const close = closeOfSingle(text, next);
      if (close >= 0) {
        push(mark, next, close, text[close]!, false);
        marks.lastIndex = close + 1;
      } else if (mayRunOn(text, at)) {
        push(mark, next, text.length, "", true);
      }
      continue;
    }
    if (isInch(text, at, open !== undefined)) continue;
    if (opensDouble(text, at, mark, open !== undefined)) {
      if (open) push(open.mark, open.start, at, "", false);
      open = { mark, start: next };
    } else if (open) {
      push(open.mark, open.start, at, mark, false);
      open = undefined;
    } else if (closesWithout(text, at, floor)) {
      push("", sentenceStart(text, at, floor), at, mark, false);
    }
  }
  if (open) push(open.mark, open.start, text.length, "", false);
  return found;
}

const MARK = /``|''|["“”„‟«»‹›'‘’‚]/g;
const BEFORE_OPENING = /[\s([{—–\-/“‘"'«]/;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const AFTER_OPENING = /[\p{L}\p{N}$£€¥#@[(…'‘’.“"¿¡*_-]/u;
const SPOKEN_END = /[,.?!…—–]/;

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "‘" || mark === "’" || mark === "‚";
}

function opensDouble(text: string, at: number, mark: string, isOpen: boolean): boolean {
  if (mark === "«" || mark === "‹" || mark === "„" || mark === "``") return !isOpen;
  if (mark === "»" || mark === "›" || mark === "''") return false;
  const before = text[at - 1];
  const after = text[at + mark.length];
  const bounded = before === undefined || BEFORE_OPENING.test(before);
  const worded = after !== undefined && AFTER_OPENING.test(after);
  if (mark === "“" && !isOpen) return after !== undefined;
  if (bounded && worded) return true;
  if (isOpen) return false;
  if (bounded) return after !== undefined && mark !== "”" && text.indexOf('"', at + 1) > 0;
  return worded && /[,:;]/.test(before!);
}

/** `6'2"` and `a 5" gun` measure; after a bare number inside a quotation the mark closes, unless another one does. */
function isInch(text: string, at: number, isOpen: boolean): boolean {
  if (text[at] !== '"' && text[at] !== "”") return false;
  const before = text[at - 1];
  if (before === undefined || !/[\d½¼¾]/.test(before)) return false;
  if (!isOpen) return true;
  if (/\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))) return true;
  if (!/^\s?\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const later = text.slice(at + 1).search(/["“”]/);
  return later > 0 && !SPACE.test(text[at + later]!);
}

/** A closing mark that nothing opened counts where speech visibly ends: after punctuation and before space. */
function closesWithout(text: string, at: number, floor: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (
    at > floor &&
    before !== undefined &&
    SPOKEN_END.test(before) &&
    (after === undefined || SPACE.test(after))
  );
}

function sentenceStart(text: string, at: number, floor: number): number {
  const before = text.slice(floor, at - 1);
  const last = Math.max(before.lastIndexOf(". "), before.lastIndexOf("? "), before.lastIndexOf("! "));
  return last < 0 ? floor : floor + last + 2;
}

/** Words whose first letters an apostrophe stands for. Only in lower case where they are words of their own too. */
const ELISION =
  /(?:\d\ds|[Nn]|em|til|tis|Tis|twas|Twas|cause|cos|coz|bout|round|neath|tween|twere|ello|appen)(?![\p{L}\p{N}])/uy;

function opensSingle(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (text[at] === "’" || after === undefined || !AFTER_OPENING.test(after)) return false;
  if (before !== undefined && !BEFORE_OPENING.test(before)) return false;
  ELISION.lastIndex = at + 1;
  return !ELISION.test(text);
}

/**
 * The closing single mark that belongs to an opening one before `from`, or -1. After an s it may be a plural's
 * possessive ("the workers' pay"), so a better one is looked for first.
 */
function closeOfSingle(text: string, from: number): number {
  const marks = /["“”'‘’]/g;
  marks.lastIndex = from;
  let possessive = -1;
  let inner = false;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index;
    const before = text[at - 1] ?? " ";
    const after = text[at + 1];
    if (match[0] === '"' || match[0] === "“" || match[0] === "”") {
      if (!inner && isInch(text, at, false)) continue;
      inner = match[0] === '"' ? !inner : match[0] === "“";
      continue;
    }
    const closes = match[0] !== "‘" && !SPACE.test(before) && (after === undefined || !WORD.test(after));
    if (closes && !inner) {
      if (/[nN]/.test(before) && /[\s'‘’]/.test(text[at - 2] ?? "")) continue;
      if (!/[sz]/i.test(before) || after === undefined || !SPACE.test(after)) return at;
      if (possessive < 0) possessive = at;
    } else if (possessive >= 0 && opensSingle(text, at)) {
      return possessive;
    }
  }
  return possessive;
}

/** A single mark that is never closed: at the start of a paragraph or of speech, before a capital. */
function mayRunOn(text: string, at: number): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(at + 1, at + 3)) &&
    /(?:^|[:,]\s)\s*$/.test(text.slice(Math.max(0, at - 3), at))
  );
}

function trim(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text[from]!)) from++;
  while (to > from && SPACE.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : undefined;
}
