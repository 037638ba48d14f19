import { places, readStories, type WholeStory } from "../stories.ts";

/** Offsets into the text of a draft as it stands, UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rewrite to be spoiled, or to be rewritten once more. All of it is read here by plain patterns, not by Stet. */
export interface Base {
  readonly story: WholeStory;
  /** True where all of it is faithful. */
  readonly clean: boolean;
  readonly text: string;
  /** The text of all references. */
  readonly references: string;
  /** The faithful paragraphs that are running text: no front matter, headings, tables or lists. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** What stands between quotation marks, marks left out. */
  readonly quotations: readonly Span[];
}

/** The stories of `test/cases`, or `test/blind`; of those with errors, the paragraphs without one. */
export function readBases(kind: "cases" | "blind" = "cases"): Base[] {
  return readStories(kind).map(baseOf);
}

export function baseOf(story: WholeStory): Base {
  const { key } = story;
  const text = story.text.get(key.draft)!;
  const spoiled = [...key.errors, ...(key.open ?? [])].flatMap(({ draft }) =>
    places(text, draft).map(([start, end]) => ({ start, end })),
  );
  const paragraphs = paragraphsOf(text).filter((paragraph) => !overlapsAny(spoiled, paragraph));
  return {
    story,
    clean: key.errors.length + key.missing.length === 0,
    text,
    references: story.key.references.map((file) => story.text.get(file)!).join("\n\n"),
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph)),
    quotations: paragraphs.flatMap((paragraph) => quotationsOf(text, paragraph)),
  };
}

export const inside = (spans: readonly Span[], { start, end }: Span) =>
  spans.some((span) => span.start <= start && end <= span.end);

export const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** The matches of a global pattern in the running text, outside quotations. */
export function* matchesIn(base: Base, pattern: RegExp): Generator<RegExpExecArray> {
  for (const match of base.text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (inside(base.paragraphs, span) && !overlapsAny(base.quotations, span)) yield match;
  }
}

export const overlapsAny = (spans: readonly Span[], { start, end }: Span) =>
  spans.some((span) => span.start < end && start < span.end);

function paragraphsOf(text: string): Span[] {
  const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  const found: Span[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const isText = !/^(?:[#|>*_-]|\d+\. )/.test(match[0]) && wordsIn(match[0]) >= 12;
    // A dateline is no story.
    const dateline = /^\p{Lu}{3,}[^—\n]{0,30} — /u.exec(match[0])?.[0].length ?? 0;
    if (match.index >= frontMatter && isText)
      found.push({ start: match.index + dateline, end: match.index + match[0].trimEnd().length });
  }
  return found;
}

const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|No|vs|[A-Z]|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[ap]\.m)\.$/;

/** "1. Chepkorir 2:19.44; 2. Worku": an exchange of what stands behind the numbers would tell another result. */
const listNumber = /[;:] \d{1,2}\.$/;

export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.!?]["”’)]*(?=\s+["“‘(]?[A-Z0-9£$€])/g)) {
    const to = start + match.index + match[0].length;
    const words = text.slice(from, start + match.index + 1);
    if (abbreviation.test(words) || listNumber.test(words)) continue;
    if (unclosed(text.slice(from, to))) continue;
    found.push({ start: from, end: to });
    from = to + /^\s*/.exec(text.slice(to))![0].length;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** A sentence inside a quotation of several is no sentence to be moved or dropped alone. */
function unclosed(words: string): boolean {
  const straight = words.split('"').length - 1;
  return straight % 2 === 1 || words.split("“").length !== words.split("”").length;
}

function quotationsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/“([^”]*)”|"([^"]*)"/g)].map((match) => ({
    start: start + match.index + 1,
    end: start + match.index + match[0].length - 1,
  }));
}
