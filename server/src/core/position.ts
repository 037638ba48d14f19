import type { Position, Range } from "./report.ts";
import type { Span } from "./text/span.ts";

/** Turns UTF-16 offsets of a text into LSP positions. CRLF, CR and LF end a line. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = text.includes("\r") ? startsBehindAny(text) : startsBehindFeeds(text);
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - this.#starts[low]! };
  }

  /** The offset of a position; of one beyond the text, the nearest that the table of lines knows. */
  offsetAt({ line, character }: Position): number {
    const start = this.#starts[Math.min(line, this.#starts.length - 1)]!;
    return start + character;
  }

  /** The words of a line, without what ends it; none of a line that the text has not. */
  wordsOf(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) return "";
    return this.#text.slice(start, this.#starts[line + 1]).replace(/(?:\r\n?|\n)$/, "");
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}

function startsBehindFeeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function startsBehindAny(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
