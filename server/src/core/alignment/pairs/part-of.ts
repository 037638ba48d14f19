import type { ReadSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import { wordsBetween } from "./between.ts";

/** Which of two. */
export type Which = "first" | "second";

/**
 * Which of two facts is a part of the other: "140 of the 325 points", "18 months, 12 of them suspended". The whole is no smaller
 * than its part, wherever the two stand.
 */
export function partOf(sentence: ReadSentence, a: Span, b: Span): Which | undefined {
  const [part, whole] = a.start < b.start ? (["first", "second"] as const) : (["second", "first"] as const);
  const between = wordsBetween(sentence, a, b).join(" ");
  if (/^of(?: (?:the|its|his|her|their|those|these))?$/.test(between)) return part;
  const last = Math.max(a.end, b.end);
  const at = sentence.tokens.findIndex(({ start }) => start >= last);
  const [of, them] = [sentence.tokens[at]?.norm, sentence.tokens[at + 1]?.norm];
  const isOfThem = at >= 0 && of === "of" && /^(?:them|whom|which|it|those)$/.test(them ?? "");
  return isOfThem && /^(?:[a-z]+ )?,(?: including)?$/.test(between) ? whole : undefined;
}

/** The same where words stand between: "61 people for food poisoning since Friday, 14 of whom", "14 people are still there out of the 61". */
export function looselyPartOf(sentence: ReadSentence, a: Span, b: Span): Which | undefined {
  const strictly = partOf(sentence, a, b);
  if (strictly) return strictly;
  const [part, whole] = a.start < b.start ? (["first", "second"] as const) : (["second", "first"] as const);
  const between = wordsBetween(sentence, a, b);
  if (between.length > longestPart || between.includes(";")) return undefined;
  if (/\bout of(?: (?:the|its|his|her|their|those|these|a total of|all))?$/.test(between.join(" ")))
    return part;
  // "Of the 94 shops in the town, 61 have closed"
  const lead = sentence.tokens.filter(({ end }) => end <= Math.min(a.start, b.start)).slice(-3);
  const of = lead.at(-1)?.norm === "the" ? lead.slice(0, -1) : lead;
  if (of.at(-1)?.norm === "of" && between.includes(",") && (of.length < 2 || of.at(-2)!.kind === "mark"))
    return whole;
  const last = Math.max(a.end, b.end);
  const at = sentence.tokens.findIndex(({ start }) => start >= last);
  const behind = sentence.tokens.slice(Math.max(0, at), at + 2).map(({ norm }) => norm);
  return at >= 0 && /^of (?:them|whom|which)$/.test(behind.join(" ")) && between.includes(",")
    ? whole
    : undefined;
}

/** In words and marks between a whole and its part. */
const longestPart = 14;
