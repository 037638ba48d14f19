/** The words of dates as tables, and as pieces of regular expressions (for the flags `iy`) built from them. */

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

const CARDINALS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );

const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const NUMBERS = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ["a couple of", 2],
  ["a dozen", 12],
  ...CARDINALS.map((word, index) => [word, index + 1] as const),
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ...Object.entries(TENS),
]);

/** The value of a cardinal or ordinal in digits or words ("20th", "two", "seventeenth", "a"), undefined for other words. */
export function numberOf(word: string): number | undefined {
  const digits = /^\d+/.exec(word);
  return digits
    ? Number(digits[0])
    : (NUMBERS.get(word.toLowerCase().replace(" ", "-")) ?? NUMBERS.get(word.toLowerCase()));
}

/** The month, 1 to 12, that a name or abbreviation ("Sept.", "Jan") begins. */
export function monthNamed(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === head) + 1;
}

/** The weekday, 0 Sunday to 6 Saturday, that a name or abbreviation ("Tues.") begins. */
export function weekdayNamed(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((name) => name.slice(0, 3).toLowerCase() === head);
}

const SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"];
const SHORT_WEEKDAYS = ["Sun", "Mon", "Tues", "Tue", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat"];

/** First words by which a rule is found: months and weekdays, abbreviations included, in lower case. */
export const MONTH_WORDS = [...MONTHS, ...SHORT_MONTHS].map((word) => word.toLowerCase());
export const WEEKDAY_WORDS = WEEKDAYS.map((word) => word.toLowerCase());
export const ANY_WEEKDAY_WORDS = [...WEEKDAY_WORDS, ...SHORT_WEEKDAYS.map((word) => word.toLowerCase())];

export const MONTH = `(?:${MONTHS.join("|")}|(?:${SHORT_MONTHS.join("|")})\\b\\.?)`;
export const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
export const ANY_WEEKDAY = `(?:${WEEKDAYS.join("|")}|(?:${SHORT_WEEKDAYS.join("|")})\\b\\.?)`;
/** A day of the month, with or without "th"; not the head of a longer number, a decimal or a percentage. */
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\w|[.,:]\\d|%|[-–][\\p{L}])";
/** A year from 1000 to 2099; not the head of a longer number. */
export const YEAR = "(?:1\\d|20)\\d\\d(?![\\p{L}\\d]|[.,:]\\d|%)";
export const COUNT = `(?:a couple of|a dozen|an?|${CARDINALS.join("|")}|${Object.keys(TENS).join("|")}|\\d{1,3})`;
/** Behind a month or a day: "last year", "two years ago". */
export const WHICH_YEAR = `(?:(?<which>last|this|next) year|(?<ago>${COUNT}) years? ago)`;
/** Behind a month or a day: "of that year", the year that was named before it. */
export const THAT_YEAR = "(?<that>(?:that|the same) year)(?![’'\\p{L}])";
export const COUNT_WORDS = ["a", "an", ...CARDINALS, ...Object.keys(TENS)];
export const ORDINAL = `(?:${[...ORDINALS].reverse().join("|").replaceAll("-", "[- ]")}|\\d{1,2}(?:st|nd|rd|th))`;
export const ORDINAL_WORDS = [...new Set(ORDINALS.map((word) => word.split("-")[0]!))];
