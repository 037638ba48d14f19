import type { Document, Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { close, inUnitOf } from "./alike.ts";
import { figuresOfStory } from "./reach.ts";

/**
 * "Is 13 short of the majority of 51" for 38 seats, "four points off the 12 it needed": the step from what the story counts to a mark
 * that stands behind it, and that the story gives too.
 */
export function isShortOf({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean {
  if (fact.parts || fact.high !== undefined || fact.comparator !== "exactly") return false;
  const mark = sentence.figures.find(({ start }) => start >= fact.end);
  const { text } = document.blocks[sentence.block]!;
  if (!mark || !SHORT.test(text.slice(fact.end, mark.start))) return false;
  const aim = amountOf(fact, mark);
  if (aim === undefined || aim <= fact.value) return false;
  const told = figuresOfStory(reference).flatMap((one) => amountOf(fact, one) ?? []);
  return [aim, aim - fact.value].every((value) => told.some((one) => close(one, value)));
}

const amountOf = (fact: Figure, other: Figure): number | undefined =>
  fact.kind === "cardinal" && other.kind === "cardinal" ? other.value : inUnitOf(fact, other);

const SHORT =
  /^ (?:[a-z]+ )?(?:short of|shy of|off|below|away from|fewer than|less than) (?:[a-z’'-]+ ){0,4}$/;
