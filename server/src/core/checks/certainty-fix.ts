import type { LostReserve } from "../alignment/statements/certainty/reserves.ts";
import type { Document, Sentence } from "../document.ts";
import type { Fix } from "../findings/finding.ts";
import { replace, wordsAt } from "./evidence.ts";

/**
 * Puts the reference's reserve back before what the draft states: "will order" → "might order", "has acted" → "may have acted", "was
 * related" → "was possibly related". Where the grammar asks for more, there is no fix.
 */
export function certaintyFix(
  { hedge, stated }: LostReserve,
  { tokens, block }: Sentence,
  draft: Document,
): Fix[] {
  const before = tokens.findLast(({ end }) => end <= stated.start);
  const isLed = before !== undefined && AUXILIARY.test(before.norm) && before.kind === "word";
  const span = { start: isLed ? before.start : stated.start, end: stated.end };
  const words = wordsAt(draft, block, span);
  const reserved = MODAL.test(hedge.norm)
    ? withModal(hedge.norm, words)
    : ADVERB.test(hedge.norm)
      ? withAdverb(hedge.norm, words)
      : undefined;
  return reserved === undefined
    ? []
    : [{ title: `Change to “${reserved}”`, preferred: true, edits: [replace(draft, block, span, reserved)] }];
}

const MODAL = /^(?:may|might|could)$/;
const ADVERB = /^(?:probably|possibly|perhaps|apparently|presumably|allegedly|reportedly|likely)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would)$/;

function withModal(modal: string, words: string): string | undefined {
  const [first = "", ...rest] = words.split(/\s+/);
  const behind = rest.join(" ");
  if (rest.length === 0) return /^[a-z]{3,}ed$/.test(first) ? `${modal} have ${first}` : undefined;
  if (/^(?:will|would)$/.test(first)) return `${modal} ${behind}`;
  if (/^(?:is|are)$/.test(first)) return `${modal} be ${behind}`;
  if (/^(?:was|were)$/.test(first)) return `${modal} have been ${behind}`;
  return /^(?:has|have|had)$/.test(first) ? `${modal} have ${behind}` : undefined;
}

function withAdverb(adverb: string, words: string): string | undefined {
  const [first = "", ...rest] = words.split(/\s+/);
  if (AUXILIARY.test(first)) return [first, adverb, ...rest].join(" ");
  return /^[a-z]{3,}(?:ed|es|s)$/.test(first) ? `${adverb} ${words}` : undefined;
}
