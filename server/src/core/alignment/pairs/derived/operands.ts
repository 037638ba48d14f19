import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { unitNamed } from "../../../facts/figures/units.ts";
import { inUnitOf, isBare } from "./alike.ts";
import { figuresIn } from "./reach.ts";

/** The amounts that a figure may be made of, in its unit and in order. */
export function amountsIn(
  fact: Figure,
  around: readonly Sentence[],
  mayBe: typeof isOfSort = () => true,
): number[] {
  return around
    .flatMap(withUnits)
    .slice(0, most)
    .flatMap((other) => (mayBe(fact, other) ? (inUnitOf(fact, other) ?? []) : []));
}

/** A number of trains is no difference of hours and carriages, nor of small numbers that do not say what they count. */
export const isOfSort = (fact: Figure, other: Figure) =>
  fact.kind !== "cardinal" ||
  fact.noun === undefined ||
  fact.noun === other.noun ||
  (other.noun === undefined && other.value >= large);

const large = 100;

/** No paragraph has more figures than this beside its neighbours. */
export const most = 60;

/** The figures of a sentence, a bare number in the unit of the one before it: "46 days, compared with 32". */
function withUnits(sentence: Sentence): Figure[] {
  let unit: Pick<Figure, "kind" | "unit"> | undefined;
  return figuresIn(sentence).map((figure) => {
    if (figure.unit !== undefined && UNITS.has(figure.kind)) unit = { kind: figure.kind, unit: figure.unit };
    return unit && isBare(figure) ? { ...figure, ...unit } : figure;
  });
}

const UNITS: ReadonlySet<Figure["kind"]> = new Set(["money", "measure", "duration"]);

/** What an amount may be told by: a number of things, a distance, or a length of time in the periods of the rate. */
export function countsIn({ per }: Figure, around: readonly Sentence[]): number[] {
  const period = secondsIn(per);
  const lengthOf = (unit: string | undefined, value: number) => {
    const seconds = secondsIn(unit);
    return period && seconds ? (value * seconds) / period : value;
  };
  const counts = around
    .flatMap(figuresIn)
    .slice(0, most)
    .flatMap(({ kind, value, unit }) =>
      kind === "cardinal" || kind === "measure"
        ? [value]
        : kind === "duration"
          ? [lengthOf(unit, value)]
          : [],
    );
  const isOfYear = around.some(({ tokens }) =>
    tokens.some(({ norm }) => /^(?:years?|annual(?:ly)?)$/.test(norm)),
  );
  return [...counts, ...(period && isOfYear ? [Math.round(lengthOf("year", 1))] : [])].filter(
    (count) => count > 1,
  );
}

function secondsIn(name: string | undefined): number | undefined {
  const unit = unitNamed(name);
  if (unit?.dimension === "months") return unit.factor * MONTH;
  return unit?.dimension === "time" ? unit.factor : undefined;
}

/** In seconds, on average. */
const MONTH = 30.4375 * 86_400;

/** The other amounts of the draft's own sentence. */
export const besideIn = (fact: Figure, { figures }: Sentence) =>
  figures.flatMap((other) => (other === fact ? [] : (inUnitOf(fact, other) ?? [])));
