import type { Placed } from "../../../document.ts";
import { sameCurrency } from "../../../facts/figures/currencies.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { close } from "./alike.ts";
import { areContrary } from "./complements.ts";
import { wholeBehind } from "./parts-of-wholes.ts";

/** What the reference tells a part at a time, told by the draft as a whole, or as what a part leaves. */
export const isToldWhole = (ours: Placed<Figure>, theirs: Placed<Figure>): boolean =>
  isSumOfSteps(ours, theirs) ||
  isRunAtRate(ours.fact, theirs) ||
  isRestOfLength(ours, theirs) ||
  isRunOfQuarters(ours.fact, theirs) ||
  isAfterFirst(ours, theirs);

/** "Were offered 7 percent in two steps" for "4 percent this year and 3 percent next". */
function isSumOfSteps({ fact, sentence, document }: Placed<Figure>, { sentence: theirs }: Placed<Figure>) {
  if (fact.kind !== "percent") return false;
  const { text } = document.blocks[sentence.block]!;
  const rest = text.slice(fact.end, Math.min(sentence.end, fact.end + 48));
  const shares = theirs.figures.filter(({ kind }) => kind === "percent");
  return (
    STEPS.test(rest) &&
    shares.some(
      (one, i) => shares[i + 1] !== undefined && close(fact.value, one.value + shares[i + 1]!.value),
    )
  );
}

const STEPS =
  /^[^.;:\d]{0,24}\b(?:in|over) (?:all|(?:the )?(?:two|three|four|several) (?:steps|stages|parts|instal?lments|phases|rounds|years|months))\b/i;

/** "Cost 27 million" for "3 million a day for nine days". */
function isRunAtRate(fact: Figure, { fact: rate, sentence }: Placed<Figure>): boolean {
  if (rate.per === undefined || fact.per !== undefined || fact.kind !== rate.kind) return false;
  if (fact.unit !== rate.unit && !sameCurrency(fact, rate)) return false;
  return sentence.figures.some(
    ({ kind, unit, value }) =>
      kind === "duration" && unit === rate.per && close(fact.value, value * rate.value),
  );
}

/** "Only seven days were dry" for "rain fell on 23 of the 30 days". */
const isRestOfLength = (ours: Placed<Figure>, { sentence, document }: Placed<Figure>) =>
  sentence.figures.some((fact) => {
    const part = { fact, sentence, document };
    const whole = wholeBehind(part);
    return whole !== undefined && whole - fact.value === ours.fact.value && areContrary(ours, part);
  });

/** "For a year and nine months" for "the seventh quarter running". */
function isRunOfQuarters({ kind, unit, value }: Figure, { fact, sentence }: Placed<Figure>): boolean {
  if (kind !== "duration" || fact.kind !== "ordinal") return false;
  const of = sentence.tokens.find(({ start }) => start >= fact.end)?.norm;
  const months = unit === "year" ? 12 * value : unit === "month" ? value : Number.NaN;
  return of === "quarter" && close(months, 3 * fact.value);
}

/** "Start in the fourth year" for "with the first three free": what follows the first few. */
function isAfterFirst({ fact, sentence, document }: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (fact.kind !== "ordinal") return false;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  const { text } = theirs.document.blocks[theirs.sentence.block]!;
  return (
    /\b(?:start|begin|from|after|due)\w* (?:in |with |on )?the $/i.test(lead) &&
    theirs.sentence.figures.some(
      ({ value, start }) =>
        value + 1 === fact.value &&
        /\bfirst $/i.test(text.slice(Math.max(theirs.sentence.start, start - 8), start)),
    )
  );
}
