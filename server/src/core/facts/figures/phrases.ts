/** What a table's phrase means where it stands in a text; `end` is the offset behind it. */
export interface Phrase<T> {
  readonly end: number;
  readonly means: T;
}

export type PhraseReader<T> = (text: string, at: number) => Phrase<T> | undefined;

/**
 * Reads the longest phrase of a table that stands at an offset and ends there as a word. A space in the table stands
 * for a space, a no-break space or a hyphen in the text. With `"exact"` upper and lower case are told apart.
 */
export function phraseReader<T>(
  table: Readonly<Record<string, T>>,
  letters: "exact" | "any",
): PhraseReader<T> {
  const fold = letters === "any" ? (text: string) => text.toLowerCase() : (text: string) => text;
  const entries = new Map(Object.entries(table).map(([phrase, means]) => [fold(phrase), means]));
  const alternatives = [...entries.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(
    `(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`,
    letters === "any" ? "iuy" : "uy",
  );
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) return undefined;
    return { end: at + match.length, means: entries.get(fold(match.replace(GAPS, " ")))! };
  };
}

/** Tries one reader after the other. */
export function firstOf<T>(...readers: readonly PhraseReader<T>[]): PhraseReader<T> {
  return (text, at) => {
    for (const read of readers) {
      const phrase = read(text, at);
      if (phrase) return phrase;
    }
    return undefined;
  };
}

/** The offset behind the one space or hyphen at an offset; the offset itself where there is none. */
export function gapEnd(text: string, at: number): number {
  return isGap(text.charCodeAt(at)) ? at + 1 : at;
}

export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7)
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What a sticky pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Up to `length` characters before an offset, for patterns that end in `$`. */
export function before(text: string, at: number, length = 40): string {
  return text.slice(Math.max(0, at - length), at);
}

const GAPS = /[\s\u2010\u2011-]+/g;

function isGap(code: number): boolean {
  return (
    code === 32 ||
    code === 45 ||
    code === 0xa0 ||
    code === 0x2009 ||
    code === 0x202f ||
    code === 0x2010 ||
    code === 0x2011
  );
}

function patternOf(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "[\\s\\u2010\\u2011\\-]");
}
