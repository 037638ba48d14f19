import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { fits } from "../../../inner/misshared.ts";
import type { Linked } from "../../aligned.ts";
import { isOfNoPart } from "./other-fractions.ts";

/** True where a figure that is told as reckoned cannot be so by what its counterparts tell. */
export const isMisreckoned = (draft: Placed<Figure>, references: readonly Linked[]): boolean =>
  isOtherShareOf(draft, references) ||
  isOtherRise(draft, references) ||
  isOtherRemainder(draft, references) ||
  isOtherRestOfShares(draft, references) ||
  isOtherStep(draft, references) ||
  isOfNoPart(draft, references);

/** "Two thirds of the 4.8km tunnel" for 3.6 of them, "more than 40% of the 2,000" for "nearly 800": the one part that a counterpart gives of that whole. */
function isOtherShareOf(
  { fact, sentence, document }: Placed<Figure>,
  references: readonly Linked[],
): boolean {
  const whole = sentence.figures[sentence.figures.indexOf(fact) + 1];
  if (!isShare(fact) || fact.high !== undefined || !whole || !AMOUNTS.has(whole.kind)) return false;
  const { text } = document.blocks[sentence.block]!;
  if (!/^ of (?:the|its|their|all|his|her) (?:[\p{L}’'-]+ ){0,2}$/u.test(text.slice(fact.end, whole.start)))
    return false;
  return counterparts(sentence, references).some(({ figures }) => {
    const alike = figures.filter(({ kind, unit }) => kind === whole.kind && unit === whole.unit);
    const part = alike.find(({ value }) => value < whole.value);
    if (alike.length !== 2 || !part || !alike.some(({ value }) => value === whole.value)) return false;
    const share = (100 * part.value) / whole.value;
    if (Math.abs(share - fact.value) < 1)
      return (
        (BELOW.test(part.comparator) && ABOVE.test(fact.comparator)) ||
        (ABOVE.test(part.comparator) && BELOW.test(fact.comparator))
      );
    return fact.kind === "fraction" && fact.words && !fits(fact, share) && !fits(fact, 100 - share);
  });
}

const isShare = ({ kind }: Figure) => kind === "fraction" || kind === "percent";
const AMOUNTS: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "money", "measure"]);
const BELOW = /^(?:less|nearly)$/;
const ABOVE = /^(?:more|over|at-least)$/;

/** "A quarter higher, at 20 euros" for "rises from 15 to 20 euros". */
function isOtherRise({ fact, sentence, document }: Placed<Figure>, references: readonly Linked[]): boolean {
  if (fact.kind !== "fraction" || !fact.words) return false;
  const { text } = document.blocks[sentence.block]!;
  const to = sentence.figures[sentence.figures.indexOf(fact) + 1];
  const lead = text.slice(Math.max(sentence.start, fact.start - 8), fact.start);
  const between = to ? text.slice(fact.end, to.start) : "";
  const isBy = /\bby $/.test(lead) && /^[^.;:]{0,24},? to $/.test(between);
  if (!to || !(isBy || /^ (?:higher|lower|more|less|cheaper|dearer),? (?:at|to) $/.test(between)))
    return false;
  // "Fell to 9 million from 12 million" beside other amounts: which of them it was is not known.
  const ends = counterparts(sentence, references).flatMap(({ figures }) => {
    const amounts = figures.filter(
      ({ kind, unit }) => (kind === to.kind && unit === to.unit) || kind === "cardinal",
    );
    const from = amounts.find(({ value }) => value !== to.value);
    return amounts.length === 2 && from && amounts.some(({ value }) => value === to.value) ? [from] : [];
  });
  if (ends.length !== 1) return false;
  // "Rose 3 euros to 15" gives the step, and "rose from 12 to 15" the base.
  const other = ends[0]!.value;
  const rises = [
    Math.abs(to.value - other) / other,
    other / (to.value - other || 1),
    other / (to.value + other),
  ];
  return !rises.some((rise) => rise > 0 && fits(fact, 100 * rise));
}

/** "26 of the 51 seats" where the counterpart gives 14 and 12 of the 51 to others, "and the rest" to these. */
function isOtherRemainder(
  { fact, sentence, document }: Placed<Figure>,
  references: readonly Linked[],
): boolean {
  const whole = sentence.figures[sentence.figures.indexOf(fact) + 1];
  if (fact.kind !== "cardinal" || whole?.kind !== "cardinal" || fact.comparator !== "exactly") return false;
  const { text } = document.blocks[sentence.block]!;
  if (!/^ of (?:the|its|their) $/.test(text.slice(fact.end, whole.start))) return false;
  return counterparts(sentence, references).some(({ figures, tokens }) => {
    const told = figures.filter(({ kind }) => kind === "cardinal").map(({ value }) => value);
    const parts = told.filter((value) => value < whole.value);
    const rest = whole.value - parts.reduce((sum, value) => sum + value, 0);
    return (
      tokens.some(({ norm }) => /^(?:rest|remainder|others)$/.test(norm)) &&
      told.length === parts.length + 1 &&
      told.includes(whole.value) &&
      parts.length > 1 &&
      rest > 0 &&
      !parts.includes(fact.value) &&
      !(areTogether(sentence) && sumsOf([...parts, rest]).includes(fact.value))
    );
  });
}

/** "The state gets a quarter" for "Lund 45 percent, Orkla 35 and the state the rest". */
function isOtherRestOfShares({ fact, sentence }: Placed<Figure>, references: readonly Linked[]): boolean {
  if (!isShare(fact) || fact.high !== undefined) return false;
  const from = sentence.figures[sentence.figures.indexOf(fact) - 1]?.end ?? sentence.start;
  const beside = sentence.tokens.filter(({ start, end }) => start >= from && end <= fact.start);
  return counterparts(sentence, references).some(({ figures, tokens }) => {
    const at = tokens.findIndex(({ norm }) => /^(?:rest|remainder)$/.test(norm));
    const bearer = tokens
      .slice(Math.max(0, at - 4), Math.max(0, at))
      .findLast(({ kind, norm }) => kind === "word" && !LINKING.test(norm));
    const shares = figures.filter(isShareOrElided);
    const rest = 100 - shares.reduce((sum, { value }) => sum + value, 0);
    return (
      bearer !== undefined &&
      shares.length > 1 &&
      shares.length === figures.length &&
      rest > 0 &&
      // Shares of change are no shares of a whole.
      rest <= mostLeft &&
      beside.some(({ stem }) => stem === bearer.stem) &&
      !(areTogether(sentence) ? sumsOf([...shares.map(({ value }) => value), rest]) : [rest]).some((sum) =>
        fits({ ...fact, comparator: "exactly" }, sum),
      ) &&
      !shares.some(({ value }) => value === fact.value)
    );
  });
}

/** What some parts come to, all subsets of them. */
function sumsOf(parts: readonly number[]): readonly number[] {
  const sums: number[] = [];
  for (const part of parts) sums.push(...sums.map((sum) => sum + part), part);
  return sums;
}

/** "Together they won 26" */
const areTogether = ({ tokens }: Sentence) =>
  tokens.some(({ norm }) => /^(?:together|combined|jointly|both|between|own|hold)$/.test(norm));

/** In percent. */
const mostLeft = 60;

const LINKING = /^(?:the|with|for|to|of|and|gets?|takes?|has|have|holds?|own(?:s|ed)?)$/;

const isShareOrElided = ({ kind, noun, unit, high }: Figure) =>
  high === undefined &&
  (kind === "percent" ||
    kind === "fraction" ||
    (kind === "cardinal" && noun === undefined && unit === undefined));

/** "With 31 seats, five short of its result" for 31 now and 34 then: the two counts of the counterpart lie otherwise apart. */
function isOtherStep({ fact, sentence, document }: Placed<Figure>, references: readonly Linked[]): boolean {
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24);
  if (fact.kind !== "cardinal" || !fact.words || fact.value < 2) return false;
  if (!/^ (?:short of|(?:more|fewer|less) than|ahead of|behind) (?:its|their|his|her|the)\b/.test(behind))
    return false;
  const own = sentence.figures.filter((one) => one !== fact && one.kind === "cardinal");
  return (
    own.length === 1 &&
    counterparts(sentence, references).some(({ figures }) => {
      const counts = figures.filter(({ kind }) => kind === "cardinal").map(({ value }) => value);
      const apart = Math.abs(counts[0]! - counts[1]!);
      return (
        counts.length === 2 &&
        counts.includes(own[0]!.value) &&
        apart !== fact.value &&
        apart <= 3 * fact.value &&
        !counts.includes(fact.value)
      );
    })
  );
}

const counterparts = ({ index }: Sentence, references: readonly Linked[]): readonly Sentence[] =>
  references.flatMap(({ links }) => links.ofDraft[index]!.map(({ reference }) => reference));
