import { once } from "../../../cache.ts";
import type { NamedSentence } from "../../../document.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import { compareDates, contradictory } from "../../../facts/dates/index.ts";
import { isDisplaced } from "../displaced.ts";
import type { Family } from "../family.ts";
import { boundToDate } from "../kin.ts";
import { areSwapped } from "../swaps.ts";
import { datesAmong } from "./date-candidates.ts";
import { isAnaphoric, isCountedInOtherUnit, isCountedTheWrongWay } from "./date-counts.ts";
import { isToldByEdge } from "./date-edges.ts";
import { isFarCoarser, isFiner, isOnlyInside } from "./date-precision.ts";
import { keepTheirPlaces } from "./date-swaps.ts";
import { isFarFromWeekday, isItsWeekday } from "./date-weekdays.ts";
import { isDayOfDeed } from "./reported-day.ts";

/** Dates match when the one is the other, or the draft says it more coarsely. */
export const dateFamily: Family<DateFact> = {
  facts: (sentence) => datesOf(sentence),
  areSwapped: (sentence, a, b, weight) =>
    a.ours.granularity === b.ours.granularity &&
    !keepTheirPlaces(sentence, a, b) &&
    areSwapped(sentence, a, b, boundToDate, weight),
  among: datesAmong,
  isDisplaced,
  isAlike: (draft, reference) =>
    draft.granularity === reference.granularity &&
    (draft.time === undefined) === (reference.time === undefined) &&
    (draft.time !== undefined ||
      draft.granularity === "year" ||
      draft.granularity === "day" ||
      (draft.granularity === "month" && draft.stated.includes("year"))) &&
    draft.stated.join() === reference.stated.join(),
  areBound: isTimeOfDay,
  isOfDeed: isDayOfDeed,
  isIdle: () => false,
  isOneWherever: () => true,
  isAssumed: ({ fact, document }) =>
    fact.from === document.day && fact.to === document.day && fact.time === undefined,
  key: ({ text, from, to, time, relation, within, denied }) =>
    [text, from, to, time, relation, within, denied].join(" "),
  same: (draft, reference) => {
    if (contradictory(draft, reference)) return false;
    if (isToldByEdge(draft, reference)) return true;
    const verdict = compareDates(draft, reference);
    return (
      verdict === "same" ||
      (verdict === "compatible" && !isOnlyInside(draft, reference) && !isFiner(draft, reference)) ||
      isItsWeekday(draft, reference)
    );
  },
  comparable: (draft, reference) => {
    // A time of day never stands for a day.
    if ((draft.time === undefined) !== (reference.time === undefined)) return 0;
    if (isCountedTheWrongWay(draft, reference) || isCountedInOtherUnit(draft, reference)) return 1;
    const verdict = compareDates(draft, reference);
    // "the year before" hangs on a date of its own; nothing can be said of it.
    if (verdict === "unknown") return 0;
    // "June 12" where the reference has "in June" is unsupported, not changed.
    if (verdict !== "different" && !contradictory(draft, reference)) return 0;
    // Nobody calls a day of last month "Saturday".
    if (isFarFromWeekday(draft, reference) || isFarFromWeekday(reference, draft)) return 0;
    // "a year earlier" for "a month earlier" is a change only where all around it is the same.
    if (isAnaphoric(draft) || isAnaphoric(reference)) return 0.25;
    if (draft.granularity === reference.granularity) return 1;
    return isFarCoarser(draft, reference) || isFarCoarser(reference, draft) ? 0.3 : 0.85;
  },
};

/** "11:20 p.m. (0420 GMT on Wednesday)": what is another day elsewhere is no date of the story's. */
const datesOf = once(({ tokens, dates }: NamedSentence): readonly DateFact[] => {
  if (!dates.some(({ zone }) => zone !== undefined)) return dates;
  return dates.filter((date, i) => {
    const last = dates[i - 1];
    if (date.weekday === undefined || last?.zone === undefined) return true;
    const between = tokens.filter(({ start, end }) => start >= last.end && end <= date.start);
    const opener = tokens.findLast(({ end }) => end <= last.start);
    return opener?.text !== "(" || between.some(({ norm }) => norm !== "on");
  });
});

/** "at 21.09 GMT on Tuesday", "on Tuesday at 21.09": a time of day beside its day. */
function isTimeOfDay({ tokens }: NamedSentence, time: DateFact, day: DateFact): boolean {
  if (time.time === undefined || day.time !== undefined || day.granularity !== "day") return false;
  const [from, to] = time.start < day.start ? [time.end, day.start] : [day.end, time.start];
  const between = tokens.filter(({ start, end }) => start >= from && end <= to);
  return between.length <= 2 && between.every(({ norm }) => /^(?:on|at|,|of|from|gmt)$/.test(norm));
}
