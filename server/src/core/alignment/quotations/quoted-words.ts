import { once } from "../../cache.ts";
import { type Document, quotationsIn, type Sentence, sentencesIn } from "../../document.ts";
import type { Quotation } from "../../facts/quotations/quotation.ts";
import type { Span } from "../../text/span.ts";

/** A word of running text, with where it stands; bracketed words and ellipses are the editor's. */
export interface Word extends Span {
  readonly norm: string;
  readonly block: number;
  readonly quotation?: Quotation;
}

/** The words of a document, those inside quotation marks also by themselves. */
export interface Words {
  readonly document: Document;
  readonly quoted: readonly Word[];
  readonly all: readonly Word[];
}

/** The words of a document, read once. */
export const readWords = once((document: Document): Words => {
  const all = document.blocks.flatMap((_, block) => wordsIn(document, block));
  return { document, all, quoted: all.filter((word) => word.quotation) };
});

/** The words of one quotation. */
export function quotedIn(document: Document, quotation: Quotation): Word[] {
  return wordsIn(document, quotation.block).filter(
    (word) => word.start >= quotation.start && word.end <= quotation.end,
  );
}

/** The words of one block. */
function wordsIn(document: Document, block: number): readonly Word[] {
  const known = blocks(document);
  const made =
    known.get(block) ?? sentencesIn(document, block).flatMap((sentence) => words(document, sentence));
  known.set(block, made);
  return made;
}

const blocks = once((_: Document) => new Map<number, readonly Word[]>());

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
/** From "third" on: "first" and "second" alone are seldom numbers. */
const ordinals =
  "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** Words that a style sheet may put in figures, and signs and short forms that it may write out. */
const styled = new Map([
  ...small.split(" ").map((word, i) => [word, String(i)] as const),
  ...tens.split(" ").map((word, i) => [word, `${i + 2}0`] as const),
  ...ordinals.split(" ").map((word, i) => [word, i === 0 ? "3rd" : `${i + 3}th`] as const),
  ["%", "percent"],
  ["&", "and"],
]);
const scales = new Map([
  ["m", "million"],
  ["bn", "billion"],
  ["tn", "trillion"],
]);
const unitDigits = new Map([
  ["first", "1st"],
  ["second", "2nd"],
]);
const brackets = /^[()[\]]$/;
const isAmount = /^(?:[\d.,]+|hundred|thousand|million|billion|trillion)$/;
const isCurrency = /^(?:dollars?|pounds?|euros?|yen|rupees?)$/;

/**
 * The words of a sentence as they count in a comparison: style alone (40% for 40 percent, 2 for two, $5 for five dollars)
 * is no difference. Which currency it is the checks on figures see.
 */
function words(document: Document, sentence: Sentence): Word[] {
  const found: Word[] = [];
  let depth = 0;
  const quotations = quotationsIn(document, sentence.block);
  let at = 0;
  for (const [i, token] of sentence.tokens.entries()) {
    if (brackets.test(token.text)) depth = Math.max(0, depth + (/[([]/.test(token.text) ? 1 : -1));
    if (token.kind === "mark" && !styled.has(token.text)) continue;
    const last = found.at(-1);
    if (token.norm === "cent" && last?.norm === "per") {
      found[found.length - 1] = { ...last, end: token.end, norm: "percent" };
      continue;
    }
    if (depth > 0) continue;
    const afterAmount = last !== undefined && isAmount.test(last.norm);
    if (afterAmount && isCurrency.test(token.norm)) {
      found[found.length - 1] = { ...last, end: token.end };
      continue;
    }
    const mark = sentence.tokens[i - 1];
    // "e-mail", "north-west": a hyphen joins, so that its loss is no changed word. "21st" is one as well.
    const hyphened = mark?.text === "-" && mark.start === last?.end && mark.end === token.start;
    const ordinal = last?.end === token.start && /^(?:st|nd|rd|th)$/.test(token.norm);
    if (last && (hyphened || ordinal)) {
      found[found.length - 1] = { ...last, end: token.end, norm: joined(last.norm, token.norm) };
      continue;
    }
    while (at < quotations.length && quotations[at]!.end < token.end) at++;
    const quote = quotations[at];
    const quotation = quote && quote.start <= token.start ? quote : undefined;
    found.push({
      start: token.start,
      end: token.end,
      block: sentence.block,
      norm: (afterAmount ? scales.get(token.norm) : undefined) ?? styled.get(token.norm) ?? token.norm,
      ...(quotation && { quotation }),
    });
  }
  return found;
}

/** "twenty-first" is 21st, "forty-two" is 42; of other words the letters are put together. */
function joined(head: string, tail: string): string {
  const unit = unitDigits.get(tail) ?? styled.get(tail);
  return unit && /^[2-9]0$/.test(head) && /^[1-9](?:st|nd|rd|th)?$/.test(unit) ? head[0] + unit : head + tail;
}
