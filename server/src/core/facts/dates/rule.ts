import type { DateFact } from "./date.ts";

/** The key under which rules that begin with a digit are found. */
export const DIGIT = "#";

/**
 * One notation. A rule is tried at the words of `starts` (lower case letters, or `DIGIT`) only; its pattern is sticky and
 * matches from there.
 */
export interface Rule {
  readonly starts: readonly string[];
  readonly pattern: RegExp;
  /** What the match says; nothing where the context shows that it is no date. */
  readonly read: (found: Found, context: Context) => readonly Reading[];
}

/** A match: its groups by name, and where it stands in the text. */
export interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
}

export interface Context {
  readonly text: string;
  /** The text in lower case, as long as it: what patterns are matched against. */
  readonly lower: string;
  /** The story's day, where it is known. */
  readonly day: string | undefined;
}

/** A fact in the making; it covers the whole match unless it has a span of its own. */
export type Reading = Omit<DateFact, "start" | "end" | "text"> & {
  readonly start?: number;
  readonly end?: number;
};

/**
 * A pattern from its source: sticky, case-blind. It is matched against lower case and knows letters by their ranges: with the
 * flag `i` and `\p{L}` the engine would spend a tenth of a second on compiling all the patterns before the first result.
 */
export function pattern(source: string): RegExp {
  const lower = `${source}(?![\\p{L}\\d])`.replace(ESCAPE_OR_CAPITAL, (found) =>
    found === "\\p{L}" ? LETTERS : found.length > 1 ? found : found.toLowerCase(),
  );
  return new RegExp(lower, "dy");
}

const ESCAPE_OR_CAPITAL = /\\p\{L\}|\\.|[A-Z]/g;
/** Within brackets. */
const LETTERS = "a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff";

/** In lower case, each character where it was. */
export function lowered(text: string): string {
  return text.replaceAll("\u0130", "I").toLowerCase();
}

/** The characters before an offset, few enough that looking back costs nothing. */
export function before(context: Context, offset: number): string {
  return context.text.slice(Math.max(0, offset - 40), offset);
}

/** The characters after an offset, few enough that looking ahead costs nothing. */
export function after(context: Context, offset: number): string {
  return context.text.slice(offset, offset + 40);
}

/** True where a capital letter stands at the offset: "May" is a month, "may" is not. */
export function isCapital({ text }: Context, offset: number): boolean {
  const letter = text[offset] ?? "";
  return letter !== letter.toLowerCase();
}
