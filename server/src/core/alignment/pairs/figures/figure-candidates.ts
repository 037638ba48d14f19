import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { concept } from "../../synonyms.ts";
import type { Candidate } from "../family.ts";
import { areRivals } from "./rivals.ts";

type Candidates = readonly Candidate<Figure>[];

/** The figures of the counterparts that a figure of the draft may be the same as: those that others beside them do not rule out. */
export function figuresAmong(fact: Figure, candidates: Candidates): Candidates {
  const isEqual = ({ placed }: Candidate<Figure>) => placed.fact.value === fact.value;
  // "12 complaints" are not the "12 stations" of another sentence where "38 complaints" stand beside them.
  if (countsOther(fact, candidates.filter(isEqual), candidates))
    return candidates.filter((one) => !isEqual(one));
  // "Four children" are no "fourth of six children".
  if (candidates.some(({ placed }) => countsSame(fact, placed.fact)))
    return candidates.filter(({ placed }) => placed.fact.kind !== "ordinal");
  // "three bogeys" are no "three strokes" where "three eagles" stand beside them.
  if (candidates.some((one) => isEqual(one) && areRivals(fact, one.placed.fact)))
    return candidates.filter(({ placed }) => placed.fact.noun === fact.noun);
  // "more than 190,000" is no rounding of 214,000 where "about 190,000" stands beside it.
  if (!candidates.some((one) => isEqual(one) && sameFigure(fact, one.placed.fact))) return candidates;
  const near = candidates.filter(({ placed }) => !isFarFrom(fact, placed.fact));
  // Of "20 centimetres (eight inches)" a figure is held against the one in its own unit.
  return near.some((one) => isEqual(one) && one.placed.fact.unit === fact.unit)
    ? near.filter(({ placed }) => placed.fact.kind !== "measure" || placed.fact.unit === fact.unit)
    : near;
}

/**
 * True where all figures of a count's value count something else, and a nearer counterpart has another that counts the same as it
 * does: "12 stations" and "38 complaints" for "12 complaints".
 */
function countsOther(fact: Figure, equal: Candidates, candidates: Candidates): boolean {
  if (fact.kind !== "cardinal" || fact.noun === undefined || equal.length === 0) return false;
  const noun = concept(fact.noun);
  const counts = ({ placed: { fact: other } }: Candidate<Figure>) =>
    other.kind === "cardinal" && other.noun !== undefined && !/^(?:other|more)$/.test(other.noun)
      ? concept(other.noun)
      : undefined;
  return (
    equal.every((one) => counts(one) !== undefined && counts(one) !== noun) &&
    candidates.some((one) => counts(one) === noun && equal.every(({ link }) => link.score < one.link.score))
  );
}

/** Another number of the same things. */
const countsSame = (fact: Figure, other: Figure) =>
  fact.kind === "cardinal" &&
  other.kind === "cardinal" &&
  fact.noun !== undefined &&
  fact.noun === other.noun &&
  fact.value !== other.value;

/** In the same unit, and further off than "about" allows. */
const isFarFrom = (a: Figure, b: Figure) =>
  a.kind === b.kind && a.unit === b.unit && Math.abs(a.value - b.value) > 0.05 * Math.abs(a.value);
