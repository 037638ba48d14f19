import { rewriting } from "./rewrite.ts";

const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const months = "January February March April May June July August September October November December".split(
  " ",
);
const short = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
const dayMonth = new RegExp(`(?<![\\d.,])(\\d{1,2}) (${months.join("|")})(?! \\d{4})\\b`, "g");

const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** The weekday of a day and month in the year that brings it nearest to the story's day. */
function weekdayOf(day: number, month: number, story: string): string {
  const now = dayOf(story).getTime();
  const year = Number(story.slice(0, 4));
  const [nearest] = [year - 1, year, year + 1]
    .map((each) => new Date(Date.UTC(each, month, day)))
    .sort((a, b) => Math.abs(a.getTime() - now) - Math.abs(b.getTime() - now));
  return weekdays[nearest!.getUTCDay()]!;
}

export const dateRewrites = [
  rewriting("dates: month first", dayMonth, ([, day, month]) => `${month} ${day}`),
  rewriting(
    "dates: month first, short",
    dayMonth,
    ([, day, month]) => `${short[months.indexOf(month!)]} ${day}`,
  ),
  rewriting("dates: weekday added", new RegExp(`(?<=on )${dayMonth.source}`, "g"), (match, { story }) => {
    const [words, day, month] = match;
    return `${weekdayOf(Number(day), months.indexOf(month!), story.key.date)} ${words}`;
  }),
  rewriting(
    "dates: the day's weekday to its date",
    new RegExp(
      `(?<=\\bon )(?:${weekdays.join("|")})\\b(?!,? \\d|’s|'s| (?:morning|evening|night|afternoon))`,
      "g",
    ),
    ([weekday], { story }) => {
      const today = dayOf(story.key.date);
      return weekdays[today.getUTCDay()] === weekday
        ? `${today.getUTCDate()} ${months[today.getUTCMonth()]}`
        : weekday;
    },
  ),
  rewriting(
    "dates: clock with points",
    /\b(\d{1,2})(?:[.:](\d\d))?([ap])m\b/g,
    ([, hour, minute, half]) => `${hour}${minute ? `:${minute}` : ""} ${half}.m.`,
  ),
  rewriting(
    "dates: clock of 24 hours",
    /\b(\d{1,2})[.:](\d\d)([ap])m\b/g,
    ([, hour, minute, half]) =>
      `${String((Number(hour) % 12) + (half === "p" ? 12 : 0)).padStart(2, "0")}:${minute}`,
  ),
];
