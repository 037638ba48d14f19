/**
 * The proleptic Gregorian calendar on plain integers and ISO dates (`YYYY-MM-DD`, years 1 to 9999). Days are counted
 * from 1970-01-01; weekdays run from 0 Sunday to 6 Saturday, months from 1 to 12.
 */

/** A first and a last day, both included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** The weekday of an ISO date, 0 Sunday to 6 Saturday. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** The ISO date `days` after (or, negative, before) another. */
export function addDays(iso: string, days: number): string {
  return isoOf(dayNumber(iso) + days);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function isoDate(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** True for `YYYY-MM-DD` that names a day there is. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && yearOf(text) > 0 && exists(yearOf(text), monthOf(text), dayOf(text))
  );
}

/** True where the month has such a day. */
export function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}

export function dayOf(iso: string): number {
  return Number(iso.slice(8, 10));
}

/** How many days the month has. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function oneDay(iso: string): Interval {
  return { from: iso, to: iso };
}

/** The week, Monday to Sunday, `weeks` after the one of a day. */
export function weekOf(iso: string, weeks: number): Interval {
  const monday = addDays(iso, weeks * 7 - ((weekdayOf(iso) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** `length` months from the given one on; months below 1 and above 12 run into the years before and after. */
export function months(year: number, month: number, length: number): Interval {
  const first = year * 12 + month - 1;
  const last = first + length - 1;
  const [endYear, endMonth] = [Math.floor(last / 12), (last % 12) + 1];
  return {
    from: isoDate(Math.floor(first / 12), (first % 12) + 1, 1),
    to: isoDate(endYear, endMonth, monthLength(endYear, endMonth)),
  };
}

/** Whole years, both included. */
export function years(first: number, last: number): Interval {
  return { from: isoDate(first, 1, 1), to: isoDate(last, 12, 31) };
}

/** The n-th weekday of a month, counted from its end where `nth` is negative: -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  if (nth < 0) {
    const last = isoDate(year, month, monthLength(year, month));
    return addDays(last, (nth + 1) * 7 - ((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = isoDate(year, month, 1);
  return addDays(first, (nth - 1) * 7 + ((weekday - weekdayOf(first) + 7) % 7));
}

/** Easter Sunday of the western churches (Gregorian computus). */
export function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0);
  const full = addDays(isoDate(year, 3, 21), moon);
  return addDays(full, 7 - weekdayOf(full));
}

function dayNumber(iso: string): number {
  const month = monthOf(iso);
  const year = yearOf(iso) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(iso) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function isoOf(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return isoDate(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** True where all days of the second lie in the first. */
export function holds(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** True where the two have a day in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to;
}
