import type { DateFact } from "../../../facts/dates/date.ts";
import { compareDates } from "../../../facts/dates/index.ts";
import type { Candidate } from "../family.ts";

type Candidates = readonly Candidate<DateFact>[];

/** The dates of the counterparts that one of the draft, beside the others of its sentence, may be the same as. */
export const datesAmong = (fact: DateFact, facts: readonly DateFact[], candidates: Candidates) =>
  fact.time === undefined ? amongPeriods(fact, facts, candidates) : amongTimes(fact, candidates);

/** "the fourth quarter" is no coarser "Oct. 30" where that is told too, and "the third quarter" stands beside it. */
function amongPeriods(fact: DateFact, facts: readonly DateFact[], candidates: Candidates): Candidates {
  if (fact.granularity !== "quarter" && fact.granularity !== "half") return candidates;
  const alike = candidates.filter(({ placed }) => placed.fact.granularity === fact.granularity);
  const isTold = ({ placed }: Candidate<DateFact>) =>
    facts.some((other) => other !== fact && compareDates(other, placed.fact) === "same");
  return alike.length > 0 ? candidates.filter((one) => alike.includes(one) || !isTold(one)) : candidates;
}

/**
 * Where the reference says "7 p.m. (1600 GMT)", a bare "7am" is held against its own clock; and so it is against the "1600 GMT"
 * of another sentence.
 */
function amongTimes(fact: DateFact, candidates: Candidates): Candidates {
  const times = candidates.filter(({ placed }) => placed.fact.time !== undefined);
  const isLikeFact = (other: DateFact) => isOnTheSpot(other) === isOnTheSpot(fact);
  const hasClock = ({ time, zone }: DateFact) =>
    times.some(
      ({ placed: { fact: other } }) =>
        other.clock !== undefined && other.time === time && other.zone === zone,
    );
  return times.filter(
    ({ placed }) =>
      isLikeFact(placed.fact) ||
      placed.fact.time === fact.time ||
      (!hasClock(placed.fact) &&
        !times.some((other) => other.placed.sentence === placed.sentence && isLikeFact(other.placed.fact))),
  );
}

/** By the clock of the place: "4:20 a.m.", "4:20 a.m. local time". */
const isOnTheSpot = ({ zone }: DateFact) => zone === undefined || /^local/i.test(zone);
