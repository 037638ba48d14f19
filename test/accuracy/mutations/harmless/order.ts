import { type Base, overlapsAny, type Span } from "../base.ts";
import { apply, type Edit } from "../plant.ts";
import type { HarmlessRewrite } from "./rewrite.ts";

const exchange = (text: string, a: Span, b: Span): Edit[] => [
  { ...a, text: text.slice(b.start, b.end) },
  { ...b, text: text.slice(a.start, a.end) },
];

/** Neighbours in a paragraph that do not lean on each other: neither begins with a word that points back. */
function freePairs({ text, paragraphs, sentences, quotations }: Base): [Span, Span][] {
  return paragraphs.flatMap(({ start, end }) => {
    const [a, b, ...rest] = sentences.filter((each) => each.start >= start && each.end <= end).slice(-2);
    if (!a || !b || rest.length > 0 || overlapsAny(quotations, a) || overlapsAny(quotations, b)) return [];
    const stands = ({ start: from }: Span) =>
      !/^(?:He|She|It|They|This|That|These|Those|But|And|Its|His|Her|Their|The|Another|One|Both|Some|Others?|There|Then|Not|All|Instead|Even)\b/.test(
        text.slice(from),
      );
    return stands(a) && stands(b) ? [[a, b] as [Span, Span]] : [];
  });
}

const firstLower = (words: string) => words[0]!.toLowerCase() + words.slice(1);

/** Sentences whose first word is no name, so that it can lose its capital. */
function mergeable({ text, paragraphs, sentences, quotations }: Base): Edit[] {
  return paragraphs.flatMap(({ start, end }) => {
    const within = sentences.filter((each) => each.start >= start && each.end <= end);
    const [a, b] = within;
    if (!a || !b || overlapsAny(quotations, a) || overlapsAny(quotations, b)) return [];
    const second = text.slice(b.start, b.end);
    // In a hard-wrapped paragraph the longer line would break the column.
    if (
      text[a.end - 1] !== "." ||
      text.slice(start, end).includes("\n") ||
      !/^(?:The|It|He|She|They|In|There|Its|His|Her|Their|A) /.test(second)
    )
      return [];
    return [{ start: a.end - 1, end: b.end, text: `; ${firstLower(second)}` }];
  });
}

/** ", and it was" becomes ". It was". */
function splittable({ text, sentences, quotations }: Base): Edit[] {
  return sentences.flatMap(({ start, end }) => {
    const match =
      /(?<=\w{3}), (?:and|but) (the|it|he|she|they|there) (?=\w+ (?:\w+ )?(?:\w+ed|was|were|is|are|had|has|will)\b)/.exec(
        text.slice(start, end),
      );
    if (!match || overlapsAny(quotations, { start, end })) return [];
    const [all, first] = match;
    const from = start + match.index;
    return [
      { start: from, end: from + all.length, text: `. ${first![0]!.toUpperCase()}${first!.slice(1)} ` },
    ];
  });
}

const edited = (kind: string, edits: (base: Base) => readonly Edit[]): HarmlessRewrite => ({
  kind: `order: ${kind}`,
  rewrite: (base) => apply(base.text, edits(base)),
});

export const orderRewrites = [
  edited("sentences exchanged", (base) => freePairs(base).flatMap(([a, b]) => exchange(base.text, a, b))),
  edited("last paragraph second", ({ text, paragraphs }) => {
    const [, second] = paragraphs;
    const last = paragraphs.at(-1)!;
    if (!second || second === last) return [];
    const words = text.slice(last.start, last.end);
    return [
      { start: second.start, end: second.start, text: `${words}\n\n` },
      { ...last, text: "" },
    ];
  }),
  edited("paragraphs exchanged", ({ text, paragraphs }) => {
    const [, , third, fourth] = paragraphs;
    return third && fourth ? exchange(text, third, fourth) : [];
  }),
  edited("sentences merged", mergeable),
  edited("sentences split", splittable),
];
