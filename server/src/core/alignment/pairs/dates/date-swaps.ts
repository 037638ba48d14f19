import type { NamedSentence } from "../../../document.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import type { Span } from "../../../text/span.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import { shareField } from "../../topics.ts";
import type { Matched } from "../family.ts";

/** True for two dates of a sentence that have not changed places, in whatever order they now stand. */
export const keepTheirPlaces = (sentence: NamedSentence, a: Matched<DateFact>, b: Matched<DateFact>) =>
  keepTheirFigures(sentence, a, b) ||
  (a.in !== b.in && [a, b].some((one) => keepsFigureBeside(sentence, one))) ||
  keepTheirSides(a, b) ||
  keepTheirOrder(a, b) ||
  areUnlikeInOrder(a, b) ||
  [a, b].some((one) => keepsItsWord(sentence, one) || keepsItsOwn(sentence, one));

/** "Sunday's ballot" for "Sunday's vote": what is the day's own is so still. */
function keepsItsOwn(sentence: NamedSentence, { ours, theirs, in: other }: Matched<DateFact>): boolean {
  const [own, their] = [ownOf(sentence, ours), ownOf(other, theirs)];
  return own !== undefined && their !== undefined && (own === their || shareField(own, their));
}

/** The word behind the possessive of a date, by its meaning. */
function ownOf({ tokens }: NamedSentence, date: Span): string | undefined {
  const at = tokens.findIndex(
    ({ start, end, text }) => start < date.end && end > date.end && /['’]s$/.test(text),
  );
  const next = tokens[at + 1];
  return at >= 0 && next?.kind === "word" ? concept(next.stem) : undefined;
}

/** "Due to end next March" for "was to have ended in March": a date behind the same word of content, which stands but once, is where it was. */
function keepsItsWord(sentence: NamedSentence, { ours, theirs, in: other }: Matched<DateFact>): boolean {
  const [own, their] = [wordBefore(sentence, ours), wordBefore(other, theirs)];
  const isSingle = ({ tokens }: NamedSentence) => tokens.filter(({ stem }) => stem === own).length === 1;
  return own !== undefined && own === their && isSingle(sentence) && isSingle(other);
}

/** The word of content right before a date and its small words. */
function wordBefore({ tokens }: NamedSentence, { start }: Span): string | undefined {
  const before = tokens.filter((token) => token.end <= start).slice(-3);
  const last = before.findLast((token) => token.kind !== "word" || !isFunctionWord(token));
  return last?.kind === "word" && /ed$|^\p{L}{3,}$/u.test(last.norm) && !UNITS.test(last.norm)
    ? last.stem
    : undefined;
}

const UNITS =
  /^(?:percent|per|cent|million|billion|pounds?|dollars?|euros?|points?|people|year|month|week|day)s?$/;

/** "6.2% in 2024 … 8.9% in 2023" on both sides: what each date tells the figures of, it tells still. */
function keepTheirFigures({ figures }: NamedSentence, a: Matched<DateFact>, b: Matched<DateFact>): boolean {
  const kept = figures.flatMap((figure) => {
    const isIt = (other: Figure) => figure.kind !== "ordinal" && sameFigure(figure, other);
    const [first, second] = [a.in.figures.find(isIt), b.in.figures.find(isIt)];
    const theirs = a.in === b.in ? first && isNearer(first, a.theirs, b.theirs) : isEither(first, second);
    return theirs === undefined ? [] : isNearer(figure, a.ours, b.ours) === theirs;
  });
  return kept.length > 1 && kept.every((is) => is);
}

/** "From a loss of €12.8m in 2023" for "a loss of 12.8 million euros in 2023": the figure right before a date, with a preposition between. */
const keepsFigureBeside = ({ figures }: NamedSentence, { ours, theirs, in: other }: Matched<DateFact>) =>
  figures.some(
    (figure) =>
      isBeside(figure, ours) && other.figures.some((one) => sameFigure(figure, one) && isBeside(one, theirs)),
  );

const isBeside = (figure: Span, date: Span) => date.start >= figure.end && gap(figure, date) <= besideDate;

/** In UTF-16 units: " in ", " for ". */
const besideDate = 5;

/** True for the first alone, false for the second alone. */
const isEither = (first: unknown, second: unknown) =>
  (first === undefined) === (second === undefined) ? undefined : first !== undefined;

const isNearer = (fact: Span, one: Span, other: Span) => gap(fact, one) < gap(fact, other);

const gap = (a: Span, b: Span) => Math.max(b.start - a.end, a.start - b.end);

/** "closed since 17 November, until the 26th": what a stretch of time ends with on both sides has not changed places. */
function keepTheirSides(a: Matched<DateFact>, b: Matched<DateFact>): boolean {
  const isEnd = ({ relation }: DateFact) => /^(?:until|before|by)$/.test(relation ?? "");
  return (
    isEnd(a.ours) === isEnd(a.theirs) && isEnd(b.ours) === isEnd(b.theirs) && isEnd(a.ours) !== isEnd(b.ours)
  );
}

/** "On 17 May they play", "who meet on Sunday": a day of a month and a weekday that come in the order of the reference. */
function areUnlikeInOrder(a: Matched<DateFact>, b: Matched<DateFact>): boolean {
  const isWeekday = ({ stated }: DateFact) => stated.length === 1 && stated[0] === "weekday";
  const isOfMonth = ({ stated }: DateFact) => stated.includes("month");
  const areUnlike = (one: DateFact, other: DateFact) =>
    (isWeekday(one) && isOfMonth(other)) || (isWeekday(other) && isOfMonth(one));
  return (
    areUnlike(a.ours, b.ours) &&
    areUnlike(a.theirs, b.theirs) &&
    a.ours.start < b.ours.start === a.theirs.start < b.theirs.start
  );
}

/** "In 2024 than in 2023" for "in 2024, … than in the year before": what is counted from the other still comes behind it. */
function keepTheirOrder(a: Matched<DateFact>, b: Matched<DateFact>): boolean {
  const isCounted = a.theirs.anchor !== undefined || b.theirs.anchor !== undefined;
  return isCounted && a.ours.start < b.ours.start === a.theirs.start < b.theirs.start;
}
