import { dayOf, monthOf, weekdayOf, yearOf } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { MONTH, MONTHS, WEEKDAYS, YEAR } from "./words.ts";
import { zoneOffsets } from "./zones.ts";

/**
 * The reference's date in the draft's style, for a fix: "Jan. 20" is "20 January" where the draft has "20 August". The
 * reference's own words, where the draft's form cannot say it.
 */
export function writeDate(reference: DateFact, draft: DateFact): string {
  const written =
    reference.time !== undefined && draft.time !== undefined
      ? writeTime(reference, draft)
      : (writeWeekday(reference, draft) ?? writeDay(reference, draft) ?? writeYear(reference, draft));
  return written ?? likeInitial(ownWords(reference), draft.text);
}

/** Two weekdays in the same words: "last Monday", "Friday morning". */
function writeWeekday(reference: DateFact, draft: DateFact): string | undefined {
  if (reference.weekday === undefined || draft.weekday === undefined) return undefined;
  if (/\d/.test(draft.text) || /\d/.test(reference.text)) return undefined;
  const rest = (text: string) => text.toLowerCase().replace(WEEKDAY_NAME, "");
  if (rest(reference.text) !== rest(draft.text)) return undefined;
  return draft.text.replace(WEEKDAY_NAME, WEEKDAYS[reference.weekday]!);
}

/** Puts weekday, day, month and year of the reference in the places where the draft has its own. */
function writeDay(reference: DateFact, draft: DateFact): string | undefined {
  const { from, to } = reference;
  if (from === undefined || to === undefined || draft.from === undefined) return undefined;
  if (reference.within !== draft.within || reference.part !== draft.part) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(draft.text)) return from === to ? from : undefined;
  if (which(reference.text) !== which(draft.text)) return undefined;
  const places = PLACES.exec(draft.text)?.groups ?? PLACES_MONTH_FIRST.exec(draft.text)?.groups;
  if (places === undefined || draft.stated.includes("day") !== (places.day !== undefined)) return undefined;
  const daily = places.day !== undefined;
  if (daily ? from !== to : reference.granularity !== "month" || reference.slack === "unit") return undefined;
  if (places.month === undefined && from.slice(0, 7) !== draft.from.slice(0, 7)) return undefined;
  const needsYear =
    places.year === undefined && reference.stated.includes("year") && yearOf(from) !== yearOf(draft.from);
  const weekday = places.weekday && WEEKDAYS[weekdayOf(from)]!;
  const monthFirst =
    places.month !== undefined &&
    daily &&
    draft.text.indexOf(places.month) < draft.text.indexOf(places.day!, (places.weekday ?? "").length);
  const month = places.month && monthLike(monthOf(from), places.month, monthFirst ? reference.text : "");
  const day = places.day && dayLike(dayOf(from), places.day);
  const year = needsYear ? `${monthFirst ? ", " : " "}${yearOf(from)}` : places.year && String(yearOf(from));
  const shortened =
    places.weekday !== undefined && /^[A-Z][a-z]{2,4}$/.test(places.weekday) && !/day$/.test(places.weekday);
  const named = shortened ? weekday!.slice(0, places.weekday!.length) : weekday;
  const [first, second] = monthFirst ? [month, day] : [day, month];
  const pieces = [
    places.head,
    named,
    places.gap,
    first,
    places.join,
    second,
    places.comma,
    year,
    places.tail,
  ];
  return pieces.map((piece) => piece ?? "").join("");
}

/** The words that count from the story's day, where there are any: they would say another date of another month. */
function which(text: string): string | undefined {
  return /\b(?:last|next|this)(?: year)?\b|(?<!\S)\S+ years? ago$/i.exec(text)?.[0].toLowerCase();
}

const WEEKDAY_NAME = new RegExp(WEEKDAYS.join("|"), "i");
const HEAD = `^(?<head>(?:the )?(?:[a-z]+[- ](?:of |on )?)??)(?:(?<weekday>(?:${WEEKDAYS.join("|")}|Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b)(?<gap>\\.?,? (?:the )?))?`;
const TAIL = `(?:(?<comma>,? | of )(?<year>${YEAR}))?(?<tail>(?: [a-z]+)*)$`;
const DAYS = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const PLACES = new RegExp(
  `${HEAD}(?<day>${DAYS})?(?:(?<join>(?:(?<=\\d\\D*)[ -](?:of )?)?)(?<month>${MONTH}))?${TAIL}`,
  "u",
);
const PLACES_MONTH_FIRST = new RegExp(
  `${HEAD}(?<month>${MONTH})(?<join> (?:the )?)(?<day>${DAYS})${TAIL}`,
  "u",
);

/** The AP abbreviates the long months only; any other style abbreviates as the draft's word does. */
const AP = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
const WHOLE_IN_AP = new Set(["March", "April", "May", "June", "July"]);

function monthLike(month: number, written: string, reference: string): string {
  const name = MONTHS[month - 1]!;
  const abbreviated = AP[month - 1]!;
  if (written.endsWith(".")) return abbreviated;
  if (written.length <= 4 && !MONTHS.some((full) => full === written)) return name.slice(0, 3);
  return WHOLE_IN_AP.has(written) && reference.includes(`${abbreviated} `) ? abbreviated : name;
}

function dayLike(day: number, written: string): string {
  if (/\d$/.test(written))
    return written.length === 2 && written.startsWith("0") ? String(day).padStart(2, "0") : String(day);
  const teen = day > 10 && day < 14;
  return `${day}${teen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;
}

/** A year alone, or with the words around it alike: "fiscal 2025", "early 2024". */
function writeYear(reference: DateFact, draft: DateFact): string | undefined {
  const year = new RegExp(`\\b${YEAR}`, "u");
  const [from, to] = [year.exec(reference.text)?.[0], year.exec(draft.text)?.[0]];
  if (from === undefined || to === undefined) return undefined;
  const rest = (text: string) => text.toLowerCase().replace(year, "");
  return rest(reference.text) === rest(draft.text) ? draft.text.replace(year, from) : undefined;
}

const MILITARY = /^(?<hour>\d\d)(?<separator>)(?<minute>\d\d)(?<gap> ?)(?<rest>\D.*)$/;
const CLOCK =
  /^(?<hour>\d{1,2})(?:(?<separator>[:.h])(?<minute>\d\d))?(?<gap>[ -]?)(?<meridiem>[ap]\.?m\.?)?(?<rest>.*)$/i;

function writeTime(reference: DateFact, draft: DateFact): string | undefined {
  // No style guide has "12 p.m.".
  if (/noon|midday|midnight/i.test(reference.text)) return undefined;
  const form = (MILITARY.exec(draft.text) ?? CLOCK.exec(draft.text))?.groups;
  if (form === undefined) return undefined;
  const rest = zoneRest(reference, draft, form.rest ?? "");
  if (rest === undefined) return undefined;
  const [hours, minutes] = [Math.floor(reference.time! / 60), reference.time! % 60];
  const minute = String(minutes).padStart(2, "0");
  if (form.meridiem === undefined) {
    if (form.minute === undefined) return undefined;
    const hour =
      form.hour!.length === 2 || form.separator === "" ? String(hours).padStart(2, "0") : String(hours);
    return `${hour}${form.separator}${minute}${form.gap}${rest}`.trimEnd();
  }
  const half = hours < 12 ? "a" : "p";
  const meridiem = form.meridiem.replace(/^[ap]/i, (letter) =>
    letter === letter.toUpperCase() ? half.toUpperCase() : half,
  );
  const shown = minutes > 0 || form.minute !== undefined;
  const separator = form.separator ?? (/[.]\d/.test(reference.text) ? "." : ":");
  const hour = hours % 12 || 12;
  return `${hour}${shown ? `${separator}${minute}` : ""}${form.gap}${meridiem}${rest}`;
}

/** What stands behind the time: the draft's words where the zone is one and the same, else the reference's zone. */
function zoneRest(reference: DateFact, draft: DateFact, rest: string): string | undefined {
  if (reference.zone === draft.zone) return rest;
  const [own, other] = [reference.zone, draft.zone];
  if (own !== undefined && other !== undefined) {
    const index = rest.indexOf(other);
    return index < 0 || zoneOffsets(own).length === 0 ? undefined : rest.replace(other, own);
  }
  if (own === undefined) return undefined;
  return `${/\s$/.test(rest) ? "" : " "}${own === "local" ? "local time" : own}`;
}

/**
 * The reference's words; the bare "1" of "from 1 to 3 December" and "9" of "9 to 11 a.m." borrow what they leave out, and "the year" of
 * "the year ended March 31" its end.
 */
function ownWords({ text, from, time, key }: DateFact): string {
  const ended = /^ended:(\d+)/.exec(key ?? "")?.[1];
  if (ended !== undefined) return `${text} to ${MONTHS[Number(ended) - 1]}`;
  // "over the last year" is the past one; "in the last year" may be another.
  if (key?.startsWith("past:")) return text.replace(/\blast\b/i, "past");
  if (!/^\d{1,2}$/.test(text)) return text;
  if (from !== undefined) return `${text} ${MONTHS[monthOf(from) - 1]}`;
  return time === undefined ? text : `${text} ${time < 720 ? "a.m." : "p.m."}`;
}

/** A capital that the name of a day or a month brings along. */
const NAMED = new RegExp(`^(?:[A-Z][a-z]+day|[A-Z][a-z.]+ \\d|${MONTH})`);

/** The reference's words with the draft's capital at the start, and without one that only its sentence gave it. */
function likeInitial(words: string, draft: string): string {
  const [first, other] = [words[0] ?? "", draft[0] ?? ""];
  if (/[A-Z]/.test(other) && /^[a-z]/.test(words) && !NAMED.test(draft))
    return first.toUpperCase() + words.slice(1);
  if (
    /[a-z]/.test(other) &&
    /^(?:The|This|Last|Next|Early|Late|Mid|Yesterday|Today|Tomorrow|Overnight|Tonight|Noon|Midnight|Midday)\b/.test(
      words,
    )
  ) {
    return first.toLowerCase() + words.slice(1);
  }
  return words;
}
