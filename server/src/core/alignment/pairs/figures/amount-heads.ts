import type { NamedSentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import type { Matched } from "../family.ts";

/**
 * Whether two amounts have changed places by what each is of: never in "a profit of €71m on €2.6bn of sales" for "a profit of 71
 * million euros on sales of 2.6 billion". Undefined where one of them is said to be of nothing, or both of the same.
 */
export function haveSwappedHeads(
  sentence: NamedSentence,
  a: Matched<Figure>,
  b: Matched<Figure>,
): boolean | undefined {
  if (![a, b].every(({ ours }) => ours.kind === "money" || ours.kind === "measure")) return undefined;
  const [ourA, ourB] = [headOf(sentence, a.ours), headOf(sentence, b.ours)];
  const [theirA, theirB] = [headOf(a.in, a.theirs), headOf(b.in, b.theirs)];
  if (!ourA || !ourB || ourA === ourB) return undefined;
  if (ourA === theirA && ourB === theirB) return false;
  return ourA === theirB && ourB === theirA ? true : undefined;
}

/** "Profit" in "a profit of €71m", "sales" in "€2.6bn of sales" and "€2.6bn in sales". */
function headOf({ tokens }: NamedSentence, { start, end }: Figure): string | undefined {
  const [of, head] = tokens.filter((token) => token.end <= start).reverse();
  if (of?.norm === "of" && head?.kind === "word" && !isFunctionWord(head)) return concept(head.stem);
  const [behind, first, second] = tokens.filter((token) => token.start >= end);
  if (!/^(?:of|in)$/.test(behind?.norm ?? "") || first?.kind !== "word" || isFunctionWord(first))
    return undefined;
  const last = second?.kind === "word" && !isFunctionWord(second) ? second : first;
  return concept(last.stem);
}
