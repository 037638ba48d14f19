import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import { close, inUnitOf } from "./alike.ts";
import { figuresIn, passagesAround } from "./reach.ts";

/**
 * True where a difference is told the wrong way round: "30kph slower than the 80kph allowed" where the reference has 110 and 80,
 * and no 50. Where both ends fit, or neither does, nothing is known.
 */
export function isWrongWay(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact } = draft;
  if (fact.parts || fact.high !== undefined || fact.kind === "multiple") return false;
  const told = differenceOf(draft);
  if (!told) return false;
  const [expected, opposite] = [told.base + told.step, told.base - told.step];
  const figures = references.flatMap((one) => passagesAround(draft, one).flatMap(figuresIn));
  const isTold = (value: number) =>
    figures.some((other) => {
      const theirs = inUnitOf(fact, other);
      return theirs !== undefined && close(theirs, value);
    });
  return opposite > 0 && isTold(opposite) && !isTold(expected);
}

/** "30kph slower than the 80kph": what the other end is counted from, and how far it lies from that, below zero for less. */
function differenceOf({ fact, sentence, document }: Placed<Figure>) {
  const { text } = document.blocks[sentence.block]!;
  const [, word = ""] = BEHIND.exec(text.slice(fact.end, Math.min(sentence.end, fact.end + 48))) ?? [];
  const way = MORE.test(word) ? 1 : LESS.test(word) ? -1 : undefined;
  if (way === undefined) return undefined;
  const next = sentence.figures.find(({ start }) => start > fact.end);
  const base = next && inUnitOf(fact, next);
  if (!next || base === undefined || next.kind === "ordinal") return undefined;
  return THAN.test(text.slice(fact.end, next.start)) ? { base, step: way * fact.value } : undefined;
}

const BEHIND = /^ (?:[a-z]{3,14} )?([a-z]{3,9}) than /;
const MORE =
  /^(?:more|higher|faster|longer|larger|bigger|greater|older|heavier|taller|deeper|wider|dearer|warmer|hotter|later)$/;
const LESS =
  /^(?:less|fewer|lower|slower|shorter|smaller|younger|lighter|shallower|narrower|cheaper|cooler|colder|earlier)$/;
const THAN =
  /^ (?:[a-z]{3,14} )?[a-z]{3,9} than (?:the |its |their |that of |last year's |some |about |a |an )?$/;
