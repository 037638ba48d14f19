import type { Linked } from "../alignment/aligned.ts";
import { isReckoned } from "../alignment/pairs/derived/index.ts";
import { areLocalDollars } from "../alignment/pairs/figures/local-dollars.ts";
import { misrated } from "../alignment/pairs/figures/misrated.ts";
import { otherPeriods } from "../alignment/pairs/figures/periods.ts";
import { areRivals } from "../alignment/pairs/figures/rivals.ts";
import type { Pairing } from "../alignment/pairs/verdict.ts";
import type { Placed } from "../document.ts";
import { sameCurrency } from "../facts/figures/currencies.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { nounAfter } from "../facts/figures/nouns.ts";
import { rateAt } from "../facts/figures/rates.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";
import { crossesKind, figureFix, isUnitChange } from "./figure-fix.ts";

/** The number is kept, its unit or rate is not. */
export const figureUnit: Check = {
  meta: {
    code: "figure/unit",
    severity: "error",
    says: "The number is the reference's, but its unit, currency or period is another.",
    means:
      "The number has stayed and what it counts in has not: percent and percentage points, dollars and euros, a month and a year, milligrams and micrograms. A conversion, whose number changes too, is compared by what it comes to and stays silent where that is right.",
    example: {
      reference: "Unemployment rose half a percentage point.",
      draft: "Unemployment rose half a percent.",
      fixed: "Unemployment rose half a percentage point.",
    },
  },
  looksAt: "paragraph",
  *run(comparison) {
    const { figures, draft, authorities } = comparison;
    for (const { ours, theirs } of otherPeriods(comparison))
      yield {
        message: `Reference says ${theirs.fact.text} ${whereOf(theirs)}.`,
        span: spanOf(ours),
        reference: evidenceOf(theirs),
        fixes: [
          {
            title: `Change to ${theirs.fact.text}`,
            preferred: true,
            edits: [replace(draft, ours.sentence.block, ours.fact, theirs.fact.text)],
          },
        ],
      };
    for (const pairing of figures) {
      const rated = otherRate(pairing);
      if (rated)
        yield {
          message: `Reference says ${withUnit(rated.fact, undefined)} ${whereOf(rated)}.`,
          span: spanOf(pairing.draft),
          reference: evidenceOf(rated),
          fixes: [],
        };
      const changed =
        pairing.state === "unsupported" ? misratedFrom(pairing, authorities) : inOtherMoney(pairing);
      if (changed?.state !== "changed" || !isUnitChange(changed) || isRelay(changed.draft.fact)) continue;
      const { draft: ours, reference } = changed;
      if (
        pairing.state !== "same" &&
        (crossesKind(changed) || crossesDimension(changed)) &&
        !isOfPoints(changed) &&
        !isInPlaceOf(changed) &&
        isReckoned(ours, authorities)
      )
        continue;
      if (isCountOfYearly(ours.fact, reference)) continue;
      if (isPronoun(ours.fact, reference.fact) || haveSameRates(ours, reference)) continue;
      if (isHouse(reference) && ours.fact.noun === "vote") continue;
      if (areLocalDollars(reference.fact.text, ours.fact.unit, reference.document)) continue;
      const rate = reference.fact.rate;
      const nouns = areRivals(ours.fact, reference.fact) ? [nounOf(ours), nounOf(reference)] : [];
      const inRate = rate && ours.fact.rate && ours.fact.per !== reference.fact.per;
      yield {
        message: `Reference says ${withUnit(reference.fact, nouns[1])} ${whereOf(reference)}.`,
        span: spanOf(until(ours, inRate ? ours.fact.rate : nouns[0])),
        reference: evidenceOf(reference),
        fixes: [
          inRate
            ? {
                title: `Change to ${rate.text}`,
                preferred: true,
                edits: [replace(ours.document, ours.sentence.block, ours.fact.rate!, rate.text)],
              }
            : (nounFix(ours, nouns) ?? figureFix(changed)),
        ],
      };
    }
  },
};

/** "For up to two days" for "for up to two hours": the number stands in the same place, and is no reckoning. */
const isInPlaceOf = ({ draft, reference, likeness }: Extract<Pairing<Figure>, { state: "changed" }>) =>
  draft.fact.value === reference.fact.value &&
  draft.fact.words === reference.fact.words &&
  likeness >= samePlace;

const samePlace = 0.5;

/** "Thirty of the 45 votes" in "the 45-seat Senate" */
const isHouse = ({ fact, sentence, document }: Placed<Figure>) =>
  /^-(?:seat|member)\b/.test(document.blocks[sentence.block]!.text.slice(fact.number.end));

/** "A 4x400m relay" and "4x400 metres". */
const isRelay = ({ text }: Figure) => /^\d+ ?[x×] ?\d/.test(text);

/** "One costs 2.50" for "a kilo costs 2.50". */
const isPronoun = ({ words, value, kind }: Figure, theirs: Figure) =>
  words && value === 1 && kind === "cardinal" && /^an? /i.test(theirs.text);

/** "Every minute 12 litres flow" for "12 litres a second": the period stands before the figure. */
function otherRate({ state, draft, ...pairing }: Pairing<Figure>): Placed<Figure> | undefined {
  if (state !== "same" || !("reference" in pairing) || draft.fact.per !== undefined) return undefined;
  const { fact, sentence, document } = draft;
  const lead = document.blocks[sentence.block]!.text.slice(
    Math.max(sentence.start, fact.start - 32),
    fact.start,
  );
  const period = EVERY.exec(lead)?.[1]?.toLowerCase();
  const { per } = pairing.reference.fact;
  return period && PERIODS.test(per ?? "") && per !== period ? pairing.reference : undefined;
}

const PERIODS = /^(?:second|minute|hour|day|week|month|year)$/;
const EVERY =
  /(?:^|[,;:] )(?:every|each|per) (second|minute|hour|day|week|month|year),? (?:(?:some|about|around|up to) )?$/i;

/** "$84,000 per patient per year" for "84,000 dollars a year per patient": the rates of the one are among the other's. */
function haveSameRates(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [mine, other] = [ratesOf(ours), ratesOf(theirs)];
  const [few, many] = mine.length < other.length ? [mine, other] : [other, mine];
  return (
    ours.fact.value === theirs.fact.value &&
    few.length > 0 &&
    many.length > 1 &&
    few.every((per) => many.includes(per))
  );
}

/** "For 20 years" for "in 20 equal yearly sums". */
const isCountOfYearly = ({ kind, unit = "" }: Figure, { fact, sentence, document }: Placed<Figure>) =>
  kind === "duration" &&
  fact.kind === "cardinal" &&
  BY_UNIT[unit]?.test(document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 32)) === true;

const BY_UNIT: Readonly<Record<string, RegExp>> = {
  year: /^ (?:[a-z]+ )?(?:yearly|annual)\b/,
  month: /^ (?:[a-z]+ )?monthly\b/,
  week: /^ (?:[a-z]+ )?weekly\b/,
  day: /^ (?:[a-z]+ )?daily\b/,
};

/** What a figure is told by, and what that is told by: "a year per patient". */
function ratesOf({ fact: { per, rate }, sentence, document }: Placed<Figure>): string[] {
  if (per === undefined || !rate) return [];
  const second = rateAt(document.blocks[sentence.block]!.text, rate.end);
  return second ? [per, second.per] : [per];
}

/** "almost three years" between two dates may stand beside "three days". */
const crossesDimension = ({ draft: { fact } }: Changed) =>
  fact.kind === "duration" && fact.comparator !== "exactly";

type Changed = Pairing<Figure> & { readonly state: "changed" };

/** A gap between two shares is in points, and never in percent: no reckoning turns the one into the other. */
const isOfPoints = ({ draft, reference }: Changed) =>
  draft.fact.kind === "percent" && reference.fact.kind === "points";

/** "$711m" for a bare "711 million" among euros, in a story without a dollar. */
function inOtherMoney(pairing: Pairing<Figure>): Pairing<Figure> {
  if (pairing.state !== "same") return pairing;
  const { draft, reference } = pairing;
  const { kind, unit, noun, value } = reference.fact;
  if (draft.fact.kind !== "money" || kind !== "cardinal" || unit || noun || value < 1e5) return pairing;
  const isMoney = (one: Figure) => one.kind === "money";
  const beside = reference.sentence.figures.filter(isMoney);
  const all = reference.document.sentences.flatMap(({ figures }) => figures.filter(isMoney));
  const isOther = (one: Figure) => !sameCurrency(one, draft.fact);
  return beside.length > 0 && all.every(isOther) ? { ...pairing, state: "changed", likeness: 1 } : pairing;
}

function misratedFrom({ draft }: Pairing<Figure>, authorities: readonly Linked[]): Changed | undefined {
  const reference = misrated(draft, authorities);
  return reference && { state: "changed", draft, reference, likeness: 1 };
}

/** The words that say what a figure counts: "overs" of "in 11 overs". */
function nounOf({ fact, sentence, document }: Placed<Figure>): Words | undefined {
  const { text } = document.blocks[sentence.block]!;
  const end = nounAfter(text, fact.end, fact.value)?.end;
  if (end === undefined) return undefined;
  const start = Math.max(text.lastIndexOf(" ", end - 1), text.lastIndexOf("\u00a0", end - 1)) + 1;
  return { start, end, text: text.slice(start, end) };
}

type Words = Span & { readonly text: string };

function nounFix({ document, sentence }: Placed<Figure>, [ours, theirs]: readonly (Words | undefined)[]) {
  if (!ours || !theirs) return undefined;
  return {
    title: `Change to ${theirs.text}`,
    preferred: true,
    edits: [replace(document, sentence.block, ours, theirs.text)],
  };
}

function until(figure: Placed<Figure>, { end }: Span = figure.fact): Placed<Span> {
  return { ...figure, fact: { start: figure.fact.start, end } };
}

function withUnit({ text, rate }: Figure, noun: Words | undefined): string {
  return [text, rate?.text ?? noun?.text].join(" ").trimEnd();
}
