import { matchesIn } from "../base.ts";
import { has, type Plant, type Planter, replaceMatch } from "../plant.ts";
import { pick } from "../random.ts";

const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const months = "January February March April May June July August September October November December".split(
  " ",
);
const month = `(?:${months.join("|")}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)`;

const planted = (kind: string, match: RegExpExecArray, text: string): Plant => ({
  kind: `dates: ${kind}`,
  edits: [replaceMatch(match, text)],
  at: "words",
});

/** Neither "Good Friday" nor "Friday's". */
const weekday: Planter = function* (base, random) {
  for (const match of matchesIn(base, new RegExp(`(?<!Good |Easter )\\b(?:${weekdays.join("|")})\\b`, "g"))) {
    const free = weekdays.filter((each) => !has(base.references, each) && !has(base.text, each));
    const other = pick(free, random);
    if (other) yield planted("weekday", match, other);
  }
};

const day: Planter = function* (base, random) {
  const pattern = new RegExp(
    `(?<![\\d.,])\\b\\d{1,2}(?= ${month}\\b)|(?<=\\b${month} )\\d{1,2}\\b(?![\\d.:,-]\\d)`,
    "g",
  );
  for (const match of matchesIn(base, pattern)) {
    const free = Array.from({ length: 28 }, (_, i) => String(i + 1)).filter(
      (each) => each !== match[0] && !has(base.references, each) && !has(base.text, each),
    );
    const other = pick(free, random);
    if (other) yield planted("day", match, other);
  }
};

/** "May" is a verb, too; and what "since mid-December" is rounded from is left alone. */
const otherMonth: Planter = function* (base, random) {
  const pattern = new RegExp(`\\b(?:${months.filter((each) => each !== "May").join("|")})\\b`, "g");
  for (const match of matchesIn(base, pattern)) {
    const free = months.filter(
      (each) => each !== "May" && !new RegExp(`\\b${each.slice(0, 3)}`).test(base.references + base.text),
    );
    const other = pick(free, random);
    if (other) yield planted("month", match, other);
  }
};

const year: Planter = function* (base, random) {
  for (const match of matchesIn(base, /(?<![\w£$€,.-])(?:1[89]|20)\d\d\b(?![,.]\d|%| [a-z]+s\b)/g)) {
    if (!has(base.references, match[0])) continue;
    const free = [-12, -3, -2, -1, 1, 2, 3, 12]
      .map((step) => String(Number(match[0]) + step))
      .filter((each) => !base.references.includes(each) && !base.text.includes(each));
    const other = pick(free, random);
    if (other) yield planted("year", match, other);
  }
};

/** An hour that the references give by the same clock; by the clock of Greenwich alone they do not tell what it was on the spot. */
const time: Planter = function* (base, random) {
  for (const match of matchesIn(base, /(?<![\d.:])\b(\d{1,2})(?=(?:[.:]\d\d)?\s?[ap]\.?m\b)/g)) {
    const hour = Number(match[1]);
    if (!new RegExp(`\\b${hour}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b`, "i").test(base.references)) continue;
    yield planted("time", match, String(((hour + 1 + random(4)) % 12) + 1));
  }
};

export const datePlanters: readonly Planter[] = [weekday, day, otherMonth, year, time];
