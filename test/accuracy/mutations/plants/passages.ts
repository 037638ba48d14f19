import { type Base, inside, overlapsAny, type Span, sentencesOf, wordsIn } from "../base.ts";
import type { Planter } from "../plant.ts";

const common =
  /^(?:that|this|with|from|have|were|been|said|will|would|which|their|they|about|after|before|there|than|also|into|more|when|where|year|years|people|told|could|other|first|some|only|over)$/i;

/** The words that make a passage what it is. */
const contentOf = (words: string) =>
  [...words.matchAll(/[\p{L}]{4,}|\d[\d.,]*\d|\d/gu)]
    .map(([word]) => word)
    .filter((word) => !common.test(word));

/** A passage whose facts mostly stand nowhere else in the draft, and in whose words the reference tells them. */
function isTelling({ text, references }: Base, { start, end }: Span): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.toLowerCase();
  const content = contentOf(text.slice(start, end));
  const own = content.filter((word) => !rest.includes(word.toLowerCase()));
  const shared = own.filter((word) => references.toLowerCase().includes(word.toLowerCase()));
  const isOwn = own.length >= 6 && own.length >= 0.6 * content.length && shared.length >= 4;
  return isOwn && isSentence(references, own, rest);
}

/**
 * True where the reference's sentence that tells it is left out mostly. Of one that the draft tells in several, a clause is lost,
 * which is another finding and no loud one.
 */
function isSentence(references: string, own: readonly string[], rest: string): boolean {
  const words = new Set(own.map((word) => word.toLowerCase()));
  const [told] = [...references.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)]
    .flatMap((match) => sentencesOf(references, { start: match.index, end: match.index + match[0].length }))
    .map(({ start, end }) => contentOf(references.slice(start, end)).map((word) => word.toLowerCase()))
    .map((content) => ({ content, shared: content.filter((word) => words.has(word)).length }))
    .sort((a, b) => b.shared - a.shared);
  const lost = told?.content.filter((word) => !rest.includes(withoutEnding(word))) ?? [];
  return told !== undefined && lost.length >= 0.5 * told.content.length;
}

const withoutEnding = (word: string) => word.slice(0, Math.max(4, word.length - 2));

/** What one of several agencies has is not missing, and neither is what stands beside a gap a gap of its own. */
const sentence: Planter = function* (base) {
  if (!base.clean || base.story.key.references.length > 1) return;
  for (const each of base.sentences) {
    // A quotation may stop early.
    if (overlapsAny(base.quotations, each)) continue;
    const alone = base.paragraphs.some(({ start, end }) => start === each.start && end === each.end);
    if (alone || wordsIn(base.text.slice(each.start, each.end)) < 8 || !isTelling(base, each)) continue;
    const end = each.end + /^ */.exec(base.text.slice(each.end))![0].length;
    yield {
      kind: "passages: a sentence dropped",
      edits: [{ start: each.start, end, text: "" }],
      at: "anywhere",
    };
  }
};

const paragraph: Planter = function* (base) {
  if (!base.clean || base.story.key.references.length > 1) return;
  for (const each of base.paragraphs.slice(1))
    if (isTelling(base, each) && !inside([base.paragraphs[0]!], each))
      yield { kind: "passages: a paragraph dropped", edits: [{ ...each, text: "" }], at: "anywhere" };
};

export const passagePlanters: readonly Planter[] = [sentence, paragraph];
