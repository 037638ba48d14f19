import type { Span } from "../../text/span.ts";
import { frames } from "./slip-frames.ts";
import { isVerblessWhere } from "./verbless-where.ts";

/** A small word that hardly fits where it stands, and the one that sounds like it and does. */
export interface Slip extends Span {
  /** Lower case. */
  readonly right: string;
  /** Whether nothing else can be meant; otherwise the reference must have the right word before the same next one. */
  readonly isCertain: boolean;
}

const slippery = new RegExp(`\\b(?:${[...frames.keys()].join("|")})(?![a-z'])`, "gi");
/** So much before and behind a word is looked at, in characters. */
const reach = 80;

/** The small words of a text that may be slips. */
export function slipsIn(text: string): Slip[] {
  const plain = text
    .replace(/[’ʼ＇]/g, "'")
    .replace(/\s/g, " ")
    .toLowerCase();
  return [...plain.matchAll(slippery)].flatMap((match): Slip[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = plain.slice(Math.max(0, span.start - reach), span.start).trimEnd();
    const after = plain.slice(span.end, span.end + reach).trimStart();
    const fitting = frames.get(match[0])!.filter((one) => one.before.test(before) && one.after.test(after));
    const frame = fitting.find(({ isCertain }) => isCertain) ?? fitting[0];
    if (frame?.isCertain) return [{ ...span, right: frame.right, isCertain: true }];
    const isVerbless =
      match[0] === "where" &&
      isVerblessWhere(plain.slice(0, span.start).trimEnd(), plain.slice(span.end).trimStart());
    if (isVerbless) return [{ ...span, right: "were", isCertain: true }];
    return frame ? [{ ...span, right: frame.right, isCertain: false }] : [];
  });
}
