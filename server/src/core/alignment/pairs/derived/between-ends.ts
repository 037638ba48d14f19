import type { Document, Placed, Sentence } from "../../../document.ts";
import { daysBetween } from "../../../facts/dates/calendar.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { close, inUnitOf } from "./alike.ts";

/** What lies between two ends that passages give, or beyond one of them: degrees, places of a ranking, times an amount. */
export const isBetweenEnds = (
  draft: Placed<Figure>,
  passages: readonly Sentence[],
  reference: Document,
): boolean =>
  isDegreesApart(draft, passages) ||
  isPlacesApart(draft, passages) ||
  (!draft.sentence.figures.some(({ kind }) => kind === "multiple") &&
    isTimesTheLast(draft.fact, passages, reference)) ||
  isMonthsOfLength(draft.fact, reference.sentences) ||
  isBirthdayOfAge(draft, reference) ||
  isDayInCount(draft, passages, reference);

/** "12 degrees cooler" for 41.3 degrees on Sunday and 29 by Friday, in whole degrees. */
function isDegreesApart(draft: Placed<Figure>, passages: readonly Sentence[]): boolean {
  const { fact } = draft;
  if (fact.kind !== "temperature" || fact.high !== undefined || fact.value < 1 || !WARMER.test(behind(draft)))
    return false;
  return passages.some(({ figures }) => {
    const ends = figures.flatMap((one) =>
      one.kind === "temperature" || (one.kind === "cardinal" && one.noun === undefined)
        ? (inUnitOf(fact, one) ?? [])
        : [],
    );
    return ends.some((a) =>
      ends.some((b) => Math.abs(a - b - fact.value) <= (fact.decimals > 0 ? 0.05 : 0.5)),
    );
  });
}

const WARMER = /^ (?:[a-z]+ )?(?:cooler|colder|warmer|hotter|higher|lower|milder|below|above)\b/;

/** "Has climbed 22 places to ninth" for "ranked ninth, up from 31st". */
function isPlacesApart(draft: Placed<Figure>, passages: readonly Sentence[]): boolean {
  if (draft.fact.kind !== "cardinal" || !/^ (?:places|spots|rungs|positions|ranks)\b/.test(behind(draft)))
    return false;
  return passages.some(({ figures, tokens }) => {
    if (!tokens.some(({ norm }) => norm === "from")) return false;
    const places = figures.filter(({ kind }) => kind === "ordinal").map(({ value }) => value);
    return places.some((a) => places.some((b) => a - b === draft.fact.value));
  });
}

/** "Had wanted 60 million" for "approved 12 million. The association asked for five times as much." */
const isTimesTheLast = (
  fact: Figure,
  passages: readonly Sentence[],
  { blocks, sentences }: Document,
): boolean =>
  passages.some(({ figures, block, index }) =>
    figures.some(
      (times) =>
        times.kind === "multiple" &&
        /^ (?:as (?:much|many)|that|the (?:sum|amount|number))\b/.test(
          blocks[block]!.text.slice(times.end, times.end + 16),
        ) &&
        [...(sentences[index - 1]?.figures ?? []), ...figures].some((base) => {
          const value = base.kind === "multiple" ? undefined : inUnitOf(fact, base);
          return value !== undefined && close(fact.value, value * times.value);
        }),
    ),
  );

/** "Two months after her 14th birthday" for "at 14 years and two months". */
const isMonthsOfLength = ({ kind, unit, value, text }: Figure, passages: readonly Sentence[]): boolean =>
  kind === "duration" &&
  unit === "month" &&
  value < 12 &&
  passages.some(({ figures }) =>
    figures.some(
      (one) =>
        one.kind === "duration" &&
        one.unit === "year" &&
        one.text.toLowerCase().endsWith(` and ${text.toLowerCase()}`),
    ),
  );

/** "Her 14th birthday", where a passage tells of "14 years and two months". */
const isBirthdayOfAge = (draft: Placed<Figure>, { sentences }: Document): boolean =>
  draft.fact.kind === "ordinal" &&
  /^ birthday\b/.test(behind(draft)) &&
  sentences.some(({ figures }) =>
    figures.some(
      ({ kind, unit, value }) =>
        (kind === "age" || (kind === "duration" && !Number.isInteger(value))) &&
        (unit ?? "year") === "year" &&
        Math.floor(value) === draft.fact.value,
    ),
  );

/** "Is in its fourth day" on a Thursday for what "began on Monday". */
function isDayInCount(draft: Placed<Figure>, passages: readonly Sentence[], { day }: Document): boolean {
  const { fact } = draft;
  if (fact.kind !== "ordinal" || fact.value < 2 || day === undefined || !/^ day\b/.test(behind(draft)))
    return false;
  // "On the third day" counts by itself.
  const isCounted = passages.some(({ figures, tokens }) =>
    figures.some(
      ({ kind, end }) => kind === "ordinal" && tokens.find(({ start }) => start >= end)?.norm === "day",
    ),
  );
  if (isCounted) return false;
  return passages.some(({ dates }) =>
    dates.some(
      ({ from, granularity }) =>
        granularity === "day" && from !== undefined && daysBetween(from, day) === fact.value - 1,
    ),
  );
}

const behind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 24));
