import type { Document, Placed, Sentence } from "../../../document.ts";
import { clockSeconds } from "../../../facts/figures/clocks.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { unitNamed } from "../../../facts/figures/units.ts";
import { digitsIn } from "./alike.ts";
import { reckons } from "./wording.ts";

/**
 * True for a mark or a time that is exactly what two others of the passages make: "2.28 short of her best" of 66.12 and 68.40, "her
 * record of 2.04" for 2.05, "one centimetre above" it, "10.88" for 10.91, "three hundredths outside the record". In the place of a
 * figure that is as exact it would be a slip.
 */
export function isExactGap(
  draft: Placed<Figure>,
  theirs: Figure | undefined,
  { sentences }: Document,
  around: readonly Sentence[],
): boolean {
  const { fact, sentence } = draft;
  if (theirs && isExact(theirs)) return false;
  const [value] = marksIn([fact]);
  const isGap = (a: number, b: number) => Math.abs(Math.abs(a - b) - value!) < near;
  const isRaised = fact.kind === "measure" && STEP.test(fact.text) && reckons(draft);
  if (!isExact(fact) && !isRaised) return false;
  const own = marksIn(sentence.figures.filter((one) => one !== fact && isExact(one)));
  if (
    isExact(fact) &&
    sentences.some(({ figures }) => {
      const marks = marksIn(figures.filter(isExact));
      return marks.some((a) => own.some((b) => isGap(a, b)));
    })
  )
    return true;
  const figures = around.flatMap((one) => one.figures);
  const marks = marksIn(figures.filter(isExact));
  const steps = around.flatMap(stepsIn);
  return (
    marks.some((a, i) => marks.slice(i + 1).some((b) => isGap(a, b))) ||
    (isExact(fact) && marks.some((mark) => steps.some((step) => isGap(mark, step))))
  );
}

/** How far the other mark lies from the one that a passage steps from, below zero where it lies above: "one centimetre above her record". */
function stepsIn({ figures, tokens }: Sentence): number[] {
  return figures
    .filter((one) => !isExact(one) && STEP.test(one.text))
    .flatMap((one) => {
      const [step] = marksIn([one]);
      const word = tokens.find(({ start }) => start >= one.end)?.norm ?? "";
      return /^(?:above|over|outside|more|higher|longer|farther|further|slower|past|beyond|better)$/.test(
        word,
      )
        ? [step!]
        : /^(?:below|under|inside|short|less|lower|shorter|faster|quicker|shy)$/.test(word)
          ? [-step!]
          : [step!, -step!];
    });
}

/** Three digits, and two places behind the point. */
const isExact = (fact: Figure): boolean =>
  MARKS.has(fact.kind) &&
  fact.comparator === "exactly" &&
  fact.high === undefined &&
  HUNDREDTHS.test(fact.text) &&
  (digitsIn(fact.value) >= 3 || fact.unit === "second");

const HUNDREDTHS = /\.\d\d/;

const MARKS: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "measure", "duration"]);

/** "One centimetre", "three hundredths", "0.11". */
const STEP = /(?:centimet(?:re|er)s?|cm|(?:hundred|ten|thousand)ths?)$|^0\.\d+$/;

const near = 1e-3;

/** In metres or in seconds, as which a bare number may count. */
const marksIn = (figures: readonly Figure[]): number[] =>
  figures.map(({ kind, value, unit, text }) => {
    if (kind === "fraction") return value / 100;
    const [seconds] = clockSeconds(text) ?? [];
    if (seconds !== undefined) return seconds;
    const of = unitNamed(unit);
    return of && (of.dimension === "length" || of.dimension === "time") ? value * of.factor : value;
  });
