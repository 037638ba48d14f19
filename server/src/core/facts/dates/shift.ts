import { addDays, type Interval, isDay, monthOf, months, oneDay, weekOf, yearOf, years } from "./calendar.ts";

/**
 * The calendar's unit ("week", "month", "quarter" …) that lies `count` of them from the one that holds a day, `YYYY-MM-DD`;
 * undefined before the year 1 and after 9999, where there are no such dates here.
 */
export function shifted(day: string, unit: string, count: number): Interval | undefined {
  const days = unitOf(day, unit, count);
  return isDay(days.from) && isDay(days.to) ? days : undefined;
}

function unitOf(day: string, unit: string, count: number): Interval {
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (unit) {
    case "day":
      return oneDay(addDays(day, count));
    case "week":
      return weekOf(day, count);
    case "fortnight":
      return weekOf(day, count * 2);
    case "month":
      return months(year, month + count, 1);
    case "quarter":
      return months(year, Math.floor((month - 1) / 3) * 3 + 1 + count * 3, 3);
    case "decade": {
      const first = Math.floor(year / 10) * 10 + count * 10;
      return years(first, first + 9);
    }
    case "century": {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + count * 100;
      return years(first, first + 99);
    }
    default:
      return years(year + count, year + count);
  }
}
