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
  const byHead = new Map<string, [phrase: string, means: T][]>();
  for (const [written, means] of Object.entries(table)) {
    const phrase = fold(written);
    const head = phrase.slice(0, headEnd(phrase, 0));
    byHead.set(head, [...(byHead.get(head) ?? []), [phrase, means]]);
  }
  for (const phrases of byHead.values()) phrases.sort((a, b) => b[0].length - a[0].length);
  return (text, at) => {
    const phrases = byHead.get(fold(text.slice(at, headEnd(text, at))));
    if (phrases === undefined) return undefined;
    for (const [phrase, means] of phrases) {
      const end = at + phrase.length;
      const next = text.charCodeAt(end);
      if (isLetter(next) || isDigit(next)) continue;
      const found = fold(text.slice(at, end));
      if (found === phrase || found.replace(GAP, " ") === phrase) return { end, means };
    }
    return undefined;
  };
}

/** Behind the letters at an offset, or behind the one other character there. */
function headEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end === at ? at + 1 : end;
}

const GAP = /[\s\u2010\u2011-]/g;

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
