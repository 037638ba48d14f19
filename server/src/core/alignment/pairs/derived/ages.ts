import { once } from "../../../cache.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { daysBetween, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import { DECADES } from "../../../facts/figures/code-words.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import { isBare } from "./alike.ts";
import { isSpanOfDates } from "./spans.ts";

/**
 * True where a story tells when something began, and a figure how old it is or how long it lasts: "eight months old" in
 * September for "founded in January", "11 years in office" for "has governed since 2013", "3,000 years" for 1350 B.C.
 */
export function isSinceBeginning(draft: Placed<Figure>, reference: Linked): boolean {
  const { fact } = draft;
  const { document } = reference;
  if (fact.high !== undefined) return false;
  if (isAgeThen(draft, reference)) return true;
  if (fact.kind !== "age" && fact.kind !== "duration") return false;
  if (isAgeUntil(fact, document)) return true;
  const { day } = document;
  if (day === undefined) return false;
  if (isBeforeChrist(fact, Number(day.slice(0, 4)), document)) return true;
  const length: Figure = { ...fact, kind: "duration", unit: fact.unit ?? "year" };
  return document.sentences.some((told) =>
    told.dates.some(
      (date) =>
        (fact.kind === "age"
          ? fact.unit !== "year" && BEGAN.test(wordsBefore(told, date.start, document))
          : fact.unit === "year" &&
            ((SINCE.test(wordsBefore(told, date.start, document)) &&
              aboutIt(draft).some((one) => sharesName(one, told))) ||
              (date.stated.includes("day") && BEGAN.test(wordsBefore(told, date.start, document))))) &&
        isSpanOfDates(length, [date], day),
    ),
  );
}

/** "He was 27 when he became a doctor" */
const isAgeWhen = ({ fact, sentence, document }: Placed<Figure>) =>
  /^ when\b/.test(document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 5));

/** "A woman in her 70s" for one who is 74, or in her seventies. */
export function isDecadeOfAge({ kind, text, value }: Figure, { sentences }: Document): boolean {
  if (kind !== "code" || !(/^\d0s$/.test(text) || DECADES.includes(text.toLowerCase()))) return false;
  const inWords = DECADES[value / 10 - 2];
  if (sentences.some(({ tokens }) => tokens.some(({ norm }) => norm === inWords))) return true;
  return sentences.some(({ figures }) =>
    figures.some(
      (age) =>
        age.kind === "age" && (age.unit ?? "year") === "year" && Math.floor(age.value / 10) * 10 === value,
    ),
  );
}

/** "In two years" in 2024 for what a counterpart tells "since 2022", "31 months before the dive" for "31 months earlier". */
export function isTimeSinceTold({ fact, sentence }: Placed<Figure>, { document, links }: Linked): boolean {
  return (
    fact.kind === "duration" &&
    links.ofDraft[sentence.index]!.some(({ reference }) =>
      reference.dates.some(
        (date) =>
          isCountOf(date, fact) || (date.relation === "since" && isSpanOfDates(fact, [date], document.day)),
      ),
    )
  );
}

/** "For 74 years she has looked down" for "has hung there since 1951", wherever the story says so: so long a time comes by chance of no year. */
export const isLongSince = (
  { fact, sentence, document: { blocks } }: Placed<Figure>,
  { document: { sentences, day }, links }: Linked,
): boolean =>
  fact.kind === "duration" &&
  fact.unit === "year" &&
  fact.value >= longSince &&
  // What its own counterparts tell since another year is not this long.
  !links.ofDraft[sentence.index]!.some(({ reference }) =>
    reference.dates.some(({ relation }) => relation === "since"),
  ) &&
  (LASTS.test(blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 24), fact.start)) ||
    /^[- ](?:high|low)\b/.test(blocks[sentence.block]!.text.slice(fact.end, fact.end + 6))) &&
  sentences.some(({ dates }) =>
    dates.some(
      (date) => date.relation === "since" && date.stated.includes("year") && isSpanOfDates(fact, [date], day),
    ),
  );

const LASTS = /\b(?:for|in)(?: [a-z]+){0,3} $/i;

/** In years. */
const longSince = 10;

/** "Quiet for five and a half years, since November 2019": the length from a day that stands beside it, and is a fact itself. */
export function isSinceBeside({ fact, sentence, document: { day } }: Placed<Figure>): boolean {
  if (fact.kind !== "duration" || day === undefined) return false;
  return sentence.dates.some(
    (date) =>
      date.relation === "since" &&
      date.stated.includes("year") &&
      date.granularity !== "year" &&
      isSpanOfDates(fact, [date], day),
  );
}

/** "In two weeks" for what is "due to end on March 6", in a story of Feb. 20: the time that is left until a day. */
export function isTimeLeftToDay(
  { kind, unit, value, high }: Figure,
  { day, sentences, blocks }: Document,
): boolean {
  const days = unit === "week" ? 7 * value : unit === "day" ? value : 0;
  if (kind !== "duration" || high !== undefined || days < 5 || day === undefined) return false;
  return sentences.some((told) =>
    told.dates.some(
      ({ granularity, from, start }) =>
        granularity === "day" &&
        from !== undefined &&
        UNTIL.test(blocks[told.block]!.text.slice(Math.max(told.start, start - 32), start)) &&
        [0, 1].includes(days - daysBetween(day, from)),
    ),
  );
}

const UNTIL = /\b(?:until|till|to end on|ends? on|runs? to|lasts? until|by) $/i;

/** "31 months earlier", "two years ago": a date that is told by the length itself. */
function isCountOf({ key }: DateFact, { unit, value, high }: Figure): boolean {
  const counted = /(?:^|:)(?<of>[a-z]+)-?(?<count>[\d.]+)$/.exec(key ?? "")?.groups;
  return counted?.of === unit && Number(counted?.count) === value && high === undefined;
}

/** "She was 34 when, in 1967, she sailed", "she sailed at 34", for one who was born in 1933 and of whom the year is told. */
function isAgeThen(draft: Placed<Figure>, { document, links }: Linked): boolean {
  const { fact, sentence } = draft;
  if (!isAge(draft) || (fact.unit ?? "year") !== "year") return false;
  const { sentences, blocks } = document;
  const told = [sentence, ...links.ofDraft[sentence.index]!.map(({ reference }) => reference)];
  const then = told.flatMap(({ dates }) => dates.flatMap((date) => dayThen(date) ?? []));
  // "Aged 36", in a story of today
  const days = document.day === undefined ? [...then] : [...then, document.day];
  // "Born in 1938, he took his doctorate in 1965", told apart as "was 27 when he became a doctor"
  const ofLife = (block: number) =>
    isAgeWhen(draft)
      ? sentences
          .filter((one) => one.block === block)
          .flatMap(({ dates }) => dates.flatMap((date) => dayThen(date) ?? []))
      : [];
  return sentences.some(({ dates, block, start }) =>
    dates.some(
      (date) =>
        date.from !== undefined &&
        BORN.test(blocks[block]!.text.slice(start, date.start)) &&
        [...days, ...ofLife(block)].some((then) => mayBeAged(fact.value, date.from!, then)),
    ),
  );
}

/** "When she was 24" */
const isAge = ({ fact, sentence, document }: Placed<Figure>) =>
  fact.kind === "age" ||
  (isBare(fact) &&
    /\b(?:when|until|since|before) (?:he|she) (?:was|turned) $/i.test(
      document.blocks[sentence.block]!.text.slice(sentence.start, fact.start),
    ));

/** People are born, and ships and houses built. */
const BORN = /\bborn\b|\b(?:built|launched|completed|founded|opened)(?: in| on)? $/i;

/** A day of a year that is named, or of one of its months. */
const dayThen = ({ from, granularity, stated }: DateFact) =>
  granularity === "year" || stated.includes("year") ? from : undefined;

/** "In October 2019, at 85" for one who was born in 1934: then or by the end of that year. */
const mayBeAged = (age: number, born: string, then: string) =>
  [0, 1].includes(yearOf(then) - yearOf(born) - age);

/** "She is 39" for one who turns 40 this year. */
export const isAgeUntil = ({ kind, value, unit }: Figure, { sentences, blocks }: Document): boolean =>
  kind === "age" &&
  (unit ?? "year") === "year" &&
  sentences.some(({ figures, block }) =>
    figures.some(
      (age) =>
        age.kind === "age" &&
        age.value === value + 1 &&
        TURNS.test(blocks[block]!.text.slice(Math.max(0, age.start - 16), age.start)),
    ),
  );

const TURNS = /\b(?:turns|will (?:turn|be)|turning|shortly before (?:his|her)) $/i;

const BEGAN =
  /\b(?:born|found(?:ed|ing)|establish(?:ed|ment)|launch(?:ed)?|formed|formation|created|creation|set up|opened|began|begun|started|introduced)\b[^.;:]{0,16}$/i;
const SINCE = /\bsince $/i;

const wordsBefore = ({ block, start }: Sentence, end: number, { blocks }: Document) =>
  blocks[block]!.text.slice(Math.max(start, end - 40), end);

/** "Toller is leaving. The premier, in office for nine years, ...": who is named right before is meant still, where nobody else is. */
const aboutIt = ({ sentence, document: { sentences } }: Placed<Figure>): readonly Sentence[] =>
  [sentence.names.length > 0 ? undefined : sentences[sentence.index - 1], sentence].flatMap((one) =>
    one?.block === sentence.block ? [one] : [],
  );

/** The years of some other politician in office are no support. */
const sharesName = (ours: Sentence, theirs: Sentence) =>
  ours.names.some(({ text }) => {
    const last = text.slice(text.lastIndexOf(" ") + 1);
    return theirs.names.some((other) => other.text.endsWith(last));
  });

function isBeforeChrist(fact: Figure, year: number, document: Document): boolean {
  if (fact.unit !== "year" || fact.value < 100) return false;
  const slack = /^(?:more|at-least|over)$/.test(fact.comparator) ? 0.15 : 0.05;
  return yearsBeforeChrist(document).some((before) => {
    const off = (before + year - fact.value) / fact.value;
    return (
      Math.abs(off) <= slack && (off >= 0 || fact.comparator === "about" || fact.comparator === "nearly")
    );
  });
}

/** Counted back from the year one. */
const yearsBeforeChrist = once(({ blocks }: Document): readonly number[] =>
  blocks.flatMap(({ text }) =>
    [...text.matchAll(/\b(\d{1,5}) ?B\.?C\b/g)].map(([, digits]) => Number(digits)),
  ),
);

/** "Had been flying since the age of 23" for "58, had flown for 35 years": the age that a length of years leads back to. */
export function isAgeBefore(
  { fact, sentence, document }: Placed<Figure>,
  { fact: theirs, sentence: { figures } }: Placed<Figure>,
): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(Math.max(0, fact.start - 20), fact.start);
  return (
    (fact.kind === "age" || /\b(?:at|the age of|aged) $/.test(lead)) &&
    theirs.kind === "duration" &&
    theirs.unit === "year" &&
    figures.some(
      (age) =>
        age !== theirs &&
        (age.kind === "age" || (age.kind === "cardinal" && !age.noun)) &&
        age.value - theirs.value === fact.value,
    )
  );
}
