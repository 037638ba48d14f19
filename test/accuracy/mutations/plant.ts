import type { Base, Span } from "./base.ts";
import type { Random } from "./random.ts";

export interface Edit extends Span {
  readonly text: string;
}

/** One error, to be put into a faithful rewrite. */
export interface Plant {
  /** What is spoiled and how: "figures: digits exchanged". */
  readonly kind: string;
  readonly edits: readonly Edit[];
  /**
   * Where a finding must point: at the words of the edits, at the sentence around them (a lost "not" leaves no words), or
   * anywhere (a dropped passage is missed where the reference has it).
   */
  readonly at: "words" | "sentence" | "anywhere";
}

/** Everything of a kind that can be planted into a story. Doubtful plants are thrown away, not planted. */
export type Planter = (base: Base, random: Random) => Iterable<Plant>;

export function apply(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: words } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + words + result.slice(end);
  return result;
}

/** Where the edits stand in the text that they make, each reaching to the words beside it. */
export function editedSpans(text: string, edits: readonly Edit[]): Span[] {
  const after = apply(text, edits);
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit) => {
      const start = edit.start + shift;
      shift += edit.text.length - (edit.end - edit.start);
      const before = /\S*\s*$/.exec(after.slice(Math.max(0, start - 40), start))![0].length;
      const behind = /^\s*\S*/.exec(after.slice(start + edit.text.length))![0].length;
      return { start: start - before, end: start + edit.text.length + behind };
    });
}

/** The part of a match that a named group stands for, with other words. */
export function replaceMatch(match: RegExpExecArray, text: string): Edit {
  return { start: match.index, end: match.index + match[0].length, text };
}

/** True where some words stand in a text as words of their own. */
export function has(text: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\w.,])${escaped}(?![\\w]|[.,]\\d)`, "i").test(text);
}
