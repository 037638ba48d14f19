import type { NamedSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Matched } from "./family.ts";

/**
 * Whether two facts that each stand before a place of their own have kept it: "17 children in Lleida, eight in Girona and three
 * in Reus" told from the last one on. Undefined where one of them has none.
 */
export function keepPlaces(sentence: NamedSentence, a: Matched, b: Matched): boolean | undefined {
  const [ourA, ourB] = [placeBehind(sentence, a.ours), placeBehind(sentence, b.ours)];
  const [theirA, theirB] = [placeBehind(a.in, a.theirs), placeBehind(b.in, b.theirs)];
  if (!ourA || !ourB || !theirA || !theirB || ourA === ourB) return undefined;
  if (ourA === theirA && ourB === theirB) return true;
  return ourA === theirB && ourB === theirA ? false : undefined;
}

/** The name behind the next "in" or "at", where neither a mark nor another figure comes between. */
function placeBehind({ tokens, names, figures }: NamedSentence, fact: Span): string | undefined {
  const from = tokens.findIndex(({ start }) => start >= fact.end);
  if (from < 0) return undefined;
  for (let at = from; at < Math.min(from + range, tokens.length - 1); at++) {
    const [token, next] = [tokens[at]!, tokens[at + 1]!];
    if (token.kind !== "word" || figures.some(({ start }) => start === token.start)) return undefined;
    if (!/^(?:in|at)$/.test(token.norm)) continue;
    const name = names.find(({ start }) => start === next.start);
    if (name) return name.text;
  }
  return undefined;
}

/** In words: "three children in hospital in". */
const range = 6;
