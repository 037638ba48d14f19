import { addDays, easter, isoDate, nthWeekday } from "./calendar.ts";
import { nearestYear, yearSaid } from "./resolve.ts";
import {
  after,
  before,
  type Context,
  type Found,
  isCapital,
  pattern,
  type Reading,
  type Rule,
} from "./rule.ts";
import { WHICH_YEAR, YEAR } from "./words.ts";

type DayIn = (year: number) => string;

const on =
  (month: number, day: number): DayIn =>
  (year) =>
    isoDate(year, month, day);
const fromEaster =
  (days: number): DayIn =>
  (year) =>
    addDays(easter(year), days);
const nth =
  (month: number, weekday: number, n: number): DayIn =>
  (year) =>
    nthWeekday(year, month, weekday, n);
const thanksgiving = nth(11, 4, 4);

/** Feasts by name, straight apostrophe, lower case; without a day where it depends on the moon or the country. */
const FEASTS: Readonly<Record<string, DayIn | undefined>> = {
  "new year's day": on(1, 1),
  "new year's eve": on(12, 31),
  "martin luther king day": nth(1, 1, 3),
  "holocaust memorial day": on(1, 27),
  "groundhog day": on(2, 2),
  "new year": on(1, 1),
  "valentine's day": on(2, 14),
  "presidents' day": nth(2, 1, 3),
  "presidents day": nth(2, 1, 3),
  "international women's day": on(3, 8),
  "st patrick's day": on(3, 17),
  "st. patrick's day": on(3, 17),
  "april fools' day": on(4, 1),
  "april fool's day": on(4, 1),
  "shrove tuesday": fromEaster(-47),
  "ash wednesday": fromEaster(-46),
  "palm sunday": fromEaster(-7),
  "maundy thursday": fromEaster(-3),
  "good friday": fromEaster(-2),
  "holy saturday": fromEaster(-1),
  "easter sunday": fromEaster(0),
  "easter saturday": fromEaster(-1),
  "easter monday": fromEaster(1),
  "easter weekend": fromEaster(0),
  "thanksgiving weekend": thanksgiving,
  "easter day": fromEaster(0),
  easter: fromEaster(0),
  "ascension day": fromEaster(39),
  "whit monday": fromEaster(50),
  "may day": on(5, 1),
  "ve day": on(5, 8),
  "v-e day": on(5, 8),
  "memorial day": nth(5, 1, -1),
  juneteenth: on(6, 19),
  "canada day": on(7, 1),
  "fourth of july": on(7, 4),
  "bastille day": on(7, 14),
  "labor day": nth(9, 1, 1),
  "columbus day": nth(10, 1, 2),
  halloween: on(10, 31),
  "all saints' day": on(11, 1),
  "all saints day": on(11, 1),
  "bonfire night": on(11, 5),
  "armistice day": on(11, 11),
  "veterans day": on(11, 11),
  "remembrance sunday": nth(11, 0, 2),
  "thanksgiving day": thanksgiving,
  thanksgiving,
  "black friday": (year) => addDays(thanksgiving(year), 1),
  "cyber monday": (year) => addDays(thanksgiving(year), 4),
  "christmas eve": on(12, 24),
  "christmas day": on(12, 25),
  christmas: on(12, 25),
  "boxing day": on(12, 26),
  "st stephen's day": on(12, 26),
  "leap day": (year) => addDays(isoDate(year, 2, 28), 1),
  epiphany: on(1, 6),
  "orthodox christmas": on(1, 7),
  "mlk day": nth(1, 1, 3),
  "burns night": on(1, 25),
  "australia day": on(1, 26),
  "mardi gras": fromEaster(-47),
  "earth day": on(4, 22),
  "anzac day": on(4, 25),
  "cinco de mayo": on(5, 5),
  "victory day": on(5, 9),
  "whit sunday": fromEaster(49),
  "corpus christi": fromEaster(60),
  "vj day": on(8, 15),
  "v-j day": on(8, 15),
  "indigenous peoples' day": nth(10, 1, 2),
  "all souls' day": on(11, 2),
  "guy fawkes night": on(11, 5),
  "world aids day": on(12, 1),
  "orthodox easter": undefined,
  "election day": (year) => addDays(nthWeekday(year, 11, 1, 1), 1),
  "rosh hashana": undefined,
  "national day": undefined,
  ramadan: undefined,
  "eid al-fitr": undefined,
  "eid al-adha": undefined,
  eid: undefined,
  passover: undefined,
  "yom kippur": undefined,
  "rosh hashanah": undefined,
  hanukkah: undefined,
  diwali: undefined,
  "lunar new year": undefined,
  "chinese new year": undefined,
  nowruz: undefined,
  "labour day": undefined,
  "independence day": undefined,
  "mother's day": undefined,
  "father's day": undefined,
};

/** Names of days that are also names of other things: a date only where a preposition of time leads up to them. */
const NEEDS_CUE = new Set([
  "new year",
  "christmas",
  "easter",
  "thanksgiving",
  "halloween",
  "ramadan",
  "eid",
  "passover",
  "diwali",
  "hanukkah",
]);
const CUE =
  /\b(?:at|by|before|after|since|over|until|till|on|around|of|from|this|last|next|every|each|during|for|in time for|ahead of|in) $/i;
const THING =
  /^ (?:[A-Z]|tree|present|card|market|carol|lights|dinner|lunch|pudding|party|parties|celebrations?|resolutions?|honours|wishes|greetings?|fireworks|song|single|number|egg|bunny|shopping|period|holiday|service|message|speech|gift|sale|sweater|jumper|cake|turkey|costume)/;

/** How far the weekend of a feast reaches before and after its day. */
const WEEKENDS: Readonly<Record<string, readonly [number, number]>> = {
  "easter weekend": [-2, 1],
  "thanksgiving weekend": [0, 3],
};

const names = Object.keys(FEASTS).sort((a, b) => b.length - a.length);

/** Days that have a name: "New Year's Day 2026", "Good Friday", "Christmas". */
export const holidays: readonly Rule[] = [
  {
    starts: [...new Set(names.map((name) => /^[a-z]+/.exec(name)![0]))],
    pattern: pattern(
      `(?<name>${names.map((name) => name.replaceAll(".", "\\.").replaceAll("'", "[’']?")).join("|")})(?:,? (?:in |of )?(?<year>${YEAR})|(?: of)?,? ${WHICH_YEAR})?`,
    ),
    read: holiday,
  },
];

function holiday({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const name = groups.name!;
  if (!isCapital(context, start)) return [];
  const key = keyOf(name);
  const rest = after(context, end);
  if (
    NEEDS_CUE.has(key) &&
    groups.year === undefined &&
    (!CUE.test(before(context, start)) || THING.test(rest))
  )
    return [];
  if (/^ (?:Agreement|Massacre|massacre|accord|agreement|Uprising|peace)\b/.test(rest)) return [];
  const dayIn = FEASTS[key];
  const year = yearSaid(groups, context);
  const found = dayIn && (year ?? nearestYear(context, dayIn, { start, end }));
  const weekend = WEEKENDS[key];
  const [first, last] = weekend ?? [0, 0];
  const date = dayIn && found !== undefined ? dayIn(found) : undefined;
  return [
    {
      granularity: weekend ? "weekend" : "day",
      stated: groups.year === undefined ? [] : ["year"],
      key: `feast:${key.replace(/ weekend$/, "")}`,
      ...(year === undefined && found !== undefined && { slack: "year" }),
      ...(date === undefined ? {} : { from: addDays(date, first), to: addDays(date, last) }),
    },
  ];
}

/** The table's spelling of a name as written, with or without its apostrophe. */
function keyOf(name: string): string {
  const lower = name.toLowerCase().replaceAll("’", "'");
  return lower in FEASTS ? lower : (names.find((key) => key.replaceAll("'", "") === lower) ?? lower);
}
