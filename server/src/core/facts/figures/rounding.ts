import { clockSeconds } from "./clocks.ts";
import { convertedValue, lastPlace } from "./conversion.ts";
import { close, sameFigure } from "./equality.ts";
import type { Comparator, Figure } from "./figure.ts";
import { unitNamed } from "./units.ts";

/** True where the draft rounds the reference's figure and says so truly: 4,973 is "almost 5,000", never "more than 5,000". */
export function isRounding(draft: Figure, reference: Figure): boolean {
  const { comparator } = draft;
  if (isAgeInYears(draft, reference)) return true;
  if (isWholeSecond(draft, reference)) return true;
  if (isPlainShare(draft, reference) || isPlainChance(draft, reference)) return true;
  if (isPlainSpell(draft, reference)) return true;
  if (comparator === "exactly" || comparator === "at-most" || draft.parts || reference.parts) return false;
  if (
    draft.kind === "code" ||
    draft.kind === "ordinal" ||
    draft.unit === "vague" ||
    reference.unit === "vague"
  )
    return false;
  if (draft.high !== undefined || reference.high !== undefined) return false;
  const value = comparableValue(draft, reference);
  if (value === undefined || close(value, draft.value)) return false;
  if (!hedgesAgree(draft, reference) && !isBeyondDoubt(draft, value, reference)) return false;
  // "about three-quarters" is no rounding of "two-thirds".
  if (draft.kind === "fraction" && reference.kind === "fraction") return false;
  if (isOtherBound(draft, reference)) return false;
  return isRounder(draft, value, reference) && isTrue(draft, value, reference);
}

/** "He was 19" for "19 years and four months": nobody has an age before the birthday. */
const isAgeInYears = (draft: Figure, reference: Figure) =>
  (draft.kind === "age" || (draft.kind === "cardinal" && draft.noun === undefined)) &&
  draft.comparator === "exactly" &&
  reference.kind === "duration" &&
  /\byears?(?:,| and) /.test(reference.text) &&
  Math.floor(reference.value) === draft.value;

/** "Under 1:58" for 1:57.83: the second that it is short of, or beyond. */
function isWholeSecond(draft: Figure, reference: Figure): boolean {
  const [[ours], [theirs]] = [clockSeconds(draft.text) ?? [], clockSeconds(reference.text) ?? []];
  if (ours === undefined || theirs === undefined || !Number.isInteger(ours) || Number.isInteger(theirs))
    return false;
  return /^(?:less|nearly)$/.test(draft.comparator)
    ? Math.ceil(theirs) === ours
    : /^(?:more|over)$/.test(draft.comparator) && Math.floor(theirs) === ours;
}

/** "a third" for 34.3 percent: a share in words claims to be no nearer than this, in percent. */
function isPlainShare(draft: Figure, reference: Figure): boolean {
  return (
    draft.kind === "fraction" &&
    draft.words &&
    draft.comparator === "exactly" &&
    reference.kind === "percent" &&
    reference.comparator === "exactly" &&
    Math.abs(draft.value - reference.value) <= plainShare
  );
}
const plainShare = 1;
/** In percent: "four in ten" for 41.2 percent. */
const ofTen = 1.5;

/** "Three-quarters of an hour" for 47 minutes, "a minute and a half" for 94 seconds: quarters in words claim to be no nearer. */
function isPlainSpell(draft: Figure, reference: Figure): boolean {
  // "11 more days" counts days.
  const isCount = reference.kind === "cardinal" && !reference.words;
  const [ours, theirs] = [unitNamed(draft.unit), unitNamed(isCount ? reference.noun : reference.unit)];
  if (draft.kind !== "duration" || !(isCount || reference.kind === "duration") || !ours || !theirs)
    return false;
  // "A week and a half" for 11 days
  const isLong = /^(?:week|month)$/.test(draft.unit ?? "") && !Number.isInteger(draft.value);
  if (!(isLong || /^(?:hour|minute)$/.test(draft.unit ?? "")) || theirs.factor >= ours.factor) return false;
  if (draft.comparator !== "exactly" || reference.comparator !== "exactly" || reference.high !== undefined)
    return false;
  if (!draft.words || !(isOfQuarters(draft) || draft.value === 1)) return false;
  const value = (reference.value * theirs.factor) / ours.factor;
  return Math.abs(value - draft.value) <= plainSpell * draft.value;
}
const plainSpell = 0.07;

/** "one in 12" for 8 percent, "one in six" for 15.8: no nearer chance can be told in so few. */
function isPlainChance(draft: Figure, reference: Figure): boolean {
  if (draft.kind !== "percent" || reference.kind !== "percent" || !CHANCE.test(draft.text)) return false;
  const off = Math.abs(draft.value - reference.value);
  // "Two in five" for "some 41 percent"
  if (draft.comparator === "exactly" && /^(?:exactly|about)$/.test(reference.comparator) && off <= plainShare)
    return !/ (?:100|1,000)$/.test(draft.text);
  // "About one in six" for 17 percent
  if (draft.comparator === "about" && /^(?:exactly|about)$/.test(reference.comparator) && off <= plainShare)
    return /^one /i.test(draft.text);
  const isOfTen = / (?:in|out of) (?:ten|10)$/i.test(draft.text);
  if (isOfTen && draft.comparator === "exactly" && reference.comparator === "exactly") return off <= ofTen;
  // "Close to three in ten" for "some 29 percent"
  if (isOfTen && draft.comparator === "nearly" && /^(?:exactly|about)$/.test(reference.comparator))
    return draft.value > reference.value && off <= ofTen;
  // "Just over seven in ten" for "some 71 percent"
  if (isOfTen && draft.comparator === "over" && reference.comparator === "about")
    return draft.value < reference.value && off <= ofTen;
  if (draft.comparator !== reference.comparator || Number.isInteger(draft.value)) return false;
  const isNearest = Math.round(100 / draft.value) === Math.round(100 / reference.value);
  return off <= 0.5 || (/^one /i.test(draft.text) && isNearest && off <= 0.06 * reference.value);
}

const CHANCE = /^\S+(?: [a-z-]+){0,2} (?:in|out of) (?:every )?\S+$/i;

/** A reference that is hedged itself leaves open on which side of a round number it lies. */
function hedgesAgree(draft: Figure, reference: Figure): boolean {
  if (reference.comparator === "exactly") return true;
  // What comes to 149 in the other unit at most is almost 150.
  if (draft.comparator === "nearly" && reference.comparator === "at-most") return true;
  // "Rose as much as 5.1 percent" tells what was reached.
  const isPeak = /^as [a-z]+ as$/i.test(reference.hedge?.text ?? "") && reference.decimals > 0;
  if (draft.comparator === "over" && isPeak) return true;
  return agreeing(draft.comparator, reference.comparator);
}

function agreeing(draft: Comparator, reference: Comparator): boolean {
  if (draft === "about") return reference === "about" || reference === "nearly" || reference === "over";
  if (draft === "more" || draft === "at-least" || draft === "over")
    return reference === "more" || reference === "over" || reference === "at-least";
  return draft === "less" && (reference === "less" || reference === "nearly" || reference === "at-most");
}

/** "At least 60" is another bound than "at least 65", and who is over 60 may not be over 65; "more than 3,000" rounds "more than 3,450". */
const isOtherBound = (draft: Figure, reference: Figure) =>
  LOWER.has(draft.comparator) &&
  draft.comparator === reference.comparator &&
  (draft.kind === "age" ||
    reference.kind === "age" ||
    (draft.unit === reference.unit &&
      digits(reference.value) <= 2 &&
      (reference.value < 100 || draft.comparator === "at-least")));
const LOWER: ReadonlySet<Comparator> = new Set(["more", "over", "at-least"]);

/** "some 48.7 percent" is "almost half", "some 8.9 million" "nearly nine million": what "some" leaves open is less than what is left out. */
function isBeyondDoubt(draft: Figure, value: number, reference: Figure): boolean {
  const places = draft.comparator === "nearly" && reference.decimals > 0 ? 0.99 : 5;
  return (
    reference.comparator === "about" && Math.abs(value - draft.value) > places * lastPlace(reference, value)
  );
}

/** The reference's value in the draft's unit, where the two differ in nothing but the value. */
function comparableValue(draft: Figure, reference: Figure): number | undefined {
  const isSame = sameFigure({ ...draft, value: reference.value }, { ...reference, kind: reference.kind });
  // "Degrees" may be of either scale.
  const isBare = draft.unit === "degree" && reference.unit !== "degree";
  if (isSame && !isBare) return reference.value;
  const converted = convertedValue(reference, draft);
  if (isSame && converted !== undefined)
    return Math.abs(converted - draft.value) < Math.abs(reference.value - draft.value)
      ? converted
      : reference.value;
  return converted ?? spellIn(draft, reference);
}

/** "less than two months" for seven weeks. */
function spellIn(draft: Figure, reference: Figure): number | undefined {
  const [ours, theirs] = [unitNamed(draft.unit), unitNamed(reference.unit)];
  if (ours?.dimension !== "months" || theirs?.dimension !== "time" || theirs.factor < DAY) return undefined;
  return (reference.value * theirs.factor) / (ours.factor * MONTH * DAY);
}

/** In seconds, and in days on average. */
const DAY = 86_400;
const MONTH = 30.4375;

/** True where the draft's number has fewer digits that count than the reference's. */
function isRounder(draft: Figure, value: number, reference: Figure): boolean {
  if (draft.kind === "fraction" || (draft.words && draft.kind === "percent")) return true;
  if (draft.kind !== reference.kind && reference.kind === "fraction") return true;
  // "more than three-quarters of an hour" for 48 minutes.
  if (isOfQuarters(draft)) return true;
  if (isOfDozens(draft)) return lastPlace(reference, value) < DOZEN;
  return (
    (draft.words ? stepOf(draft) : lastPlace(draft, draft.value)) > lastPlace(reference, value) * 1.001 &&
    digits(draft.value) <= digits(value)
  );
}

const isOfQuarters = ({ words, value }: Figure) =>
  words && !Number.isInteger(value) && Number.isInteger(4 * value);

/** "nearly four dozen" for 46. */
const isOfDozens = ({ text }: Figure) => / dozen\b/i.test(text);
const DOZEN = 12;

/** How many digits a value has before its trailing zeros. */
function digits(value: number): number {
  return String(Number(Math.abs(value).toPrecision(10)))
    .replace(".", "")
    .replace(/^0+|(?<!0)0+$/g, "").length;
}

function isTrue(draft: Figure, value: number, reference: Figure): boolean {
  const written = draft.value;
  const off = Math.abs(value - written) / Math.max(Math.abs(value), Math.abs(written));
  const sign = Math.sign(written) || 1;
  const above = (value - written) * sign > 0;
  const near = draft.kind === "fraction" ? 0.12 : 0.1;
  const isWithin = off <= near && (draft.kind === "fraction" || Math.abs(value - written) <= stepOf(draft));
  switch (draft.comparator) {
    case "about":
      // "200-odd" are some more than 200.
      if (draft.hedge?.text === "odd") return above && off <= 0.2;
      return draft.kind === "fraction" || isOfDozens(draft)
        ? off <= near
        : off <= 0.05 &&
            Math.abs(value - written) <= 0.5 * (isOfQuarters(draft) ? 0.25 : lastPlace(draft, written));
    case "nearly":
      // "Nearly two months" for 54 days
      if (draft.unit === "month" && reference.unit !== "month") return !above && off <= 0.13;
      return !above && isWithin;
    case "over":
      // "Just over half an hour" for 35 minutes
      if (isOfQuarters(draft) && draft.unit === "hour") return above && value - written <= 0.1;
      return above && isWithin;
    case "more":
    case "at-least":
      // "More than a quarter of an hour" for 19 minutes: to the next quarter.
      if (isOfQuarters(draft) && draft.unit === "hour") return above && value - written < 0.25;
      return above && off <= (isFar(draft) ? 0.45 : 0.2);
    case "less":
      return !above && off <= (isFar(draft) ? 0.45 : 0.2);
    default:
      return false;
  }
}

/** How far "nearly" reaches: to the next number that is as round. "nearly 45" is rounder than "nearly 44". */
function stepOf(draft: Figure): number {
  if (isOfDozens(draft)) return DOZEN;
  const place = lastPlace(draft, draft.value);
  return Math.round(draft.value / place) % 5 === 0 ? 5 * place : place;
}

/** "well under half" leaves more room than "under half". */
const isFar = ({ hedge }: Figure) =>
  /^(?:well|far|much|considerably|significantly) /i.test(hedge?.text ?? "");
