import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { beforeTo, nouns, setOf, withoutPrefix, words } from "./negation-words.ts";
import { negativeSense } from "./negative-words.ts";
import type { Negation } from "./polarity.ts";

/** True for the second half of "not unhappy", "never denied" and "few of them have failed to". */
export function isUndone(tokens: readonly Token[], at: number): boolean {
  // "Not unhappy", "had not been unlawful"
  const before = /^(?:be|been|being)$/.test(tokens[at - 1]?.norm ?? "") ? tokens[at - 2] : tokens[at - 1];
  if (before !== undefined && (words.has(before.norm) || nouns.has(before.norm))) return true;
  const start = tokens.findLastIndex(({ kind }, i) => i < at && kind === "mark") + 1;
  return tokens.slice(Math.max(start, at - 6), at).some(({ norm }, i, all) => {
    const isSome = norm === "few" && all[i - 1]?.norm === "a";
    return (scarce.has(norm) && !isSome) || (norm === "no" && all[i + 1]?.norm === "one");
  });
}

/** "Nobody was unaware of it", "none of them failed to": all were, and all did. "No one under 16" is a limit. */
export function undoesAnother(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const isOne = norm === "no" && tokens[at + 1]?.norm === "one";
  if (!isOne && !/^(?:nobody|none|neither)$/.test(norm)) return false;
  if (/^(?:under|over|below|above)$/.test(tokens[isOne ? at + 2 : at + 1]?.norm ?? "")) return true;
  const end = tokens.findIndex(({ kind }, i) => i > at && kind === "mark");
  const clause = tokens.slice(at + 1, Math.min(at + 9, end < 0 ? tokens.length : end));
  return clause.some(
    ({ norm: word, stem }, i) =>
      (withoutPrefix(word) !== undefined &&
        /^(?:is|are|was|were|be|been|remain|remained|went|go)$/.test(clause[i - 1]?.norm ?? "")) ||
      (beforeTo.has(stem) && clause[i + 1]?.norm === "to"),
  );
}

/** "Hardly any of the 70 statues had not been damaged": nearly all were. */
export function isOfHardlyAny(tokens: readonly Token[], at: number): boolean {
  const start =
    tokens.findLastIndex((token, i) => i < at && (token.kind === "mark" || token.norm === "that")) + 1;
  const first = tokens[start]?.norm ?? "";
  return (
    (scarce.has(first) && tokens[start + 1]?.norm === "of") ||
    (/^(?:hardly|barely|scarcely)$/.test(first) && tokens[start + 1]?.norm === "any")
  );
}

/** Subjects that there are none of, or hardly any. */
const scarce = setOf("few none nobody neither");

/** "No seat was empty" and "nobody voted against it": what is denied is a denial itself, and the other side has none of its kind. */
export function isUndoneWithin(
  { from }: Pick<Negation, "from">,
  { tokens }: Sentence,
  others: readonly Sentence[],
): boolean {
  const end = tokens.findIndex(({ kind, text }, i) => i > from && kind === "mark" && text !== "-");
  const clause = tokens.slice(0, Math.min(end < 0 ? tokens.length : end, from + clauseReach));
  return clause.some((token, at) => {
    const sense = at > from ? negativeSense(tokens, at) : undefined;
    return (
      sense !== undefined &&
      !others.some((other) =>
        other.tokens.some(
          ({ stem }, i) => stem === token.stem || (sense >= 0 && negativeSense(other.tokens, i) === sense),
        ),
      )
    );
  });
}

const clauseReach = 9;
