import type { Document, Placed, Sentence } from "../../../document.ts";
import { addDays, daysBetween } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** In days; undefined for what is no count of days or weeks. */
const daysOf = ({ kind, unit, value, high }: Figure): number | undefined =>
  kind === "duration" && high === undefined
    ? unit === "day" || unit === "night"
      ? value
      : unit === "week"
        ? 7 * value
        : undefined
    : undefined;

/** "Eight days before Friday's announcement" for Nov. 5 in a story of Nov. 13: the draft's words lead from its date to the reference's. */
export function isSteppedFrom({ fact, sentence, document }: Placed<DateFact>, theirs: DateFact): boolean {
  const { text } = document.blocks[sentence.block]!;
  return sentence.figures.some((figure) => {
    const days = figure.end <= fact.start ? daysOf(figure) : undefined;
    if (days === undefined || fact.from === undefined) return false;
    const way = /^ (before|after|ahead of) (?:the |last |that )?$/.exec(
      text.slice(figure.end, fact.start),
    )?.[1];
    return way !== undefined && addDays(fact.from, way === "after" ? days : -days) === theirs.from;
  });
}

/** "5 August" for "11 days before his death" where the story dates that: so many days from a day that it names. */
export const isStepFromDay = (
  { granularity, from }: DateFact,
  passages: readonly Sentence[],
  { sentences, blocks }: Document,
): boolean =>
  granularity === "day" &&
  from !== undefined &&
  // What the reference dates itself is told by its date.
  !sentences.some(({ dates }) => dates.some((date) => date.granularity === "day" && date.from === from)) &&
  passages.some(({ figures, block }) =>
    figures.some((figure) => {
      const days = daysOf(figure);
      const way = /^ (before|after|earlier|later)\b/.exec(
        blocks[block]!.text.slice(figure.end, figure.end + 9),
      )?.[1];
      if (days === undefined || days < 2 || way === undefined) return false;
      const day = addDays(from, /^(?:before|earlier)$/.test(way) ? days : -days);
      return sentences.some(({ dates }) =>
        dates.some((date) => date.granularity === "day" && date.from === day),
      );
    }),
  );

/** "Its figures follow in ten days", "off for at least another fortnight" for a day of the story's that is so far ahead. */
export function isAheadOfStory({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean {
  const days = daysOf(fact);
  const { day } = reference;
  const { text } = document.blocks[sentence.block]!;
  const lead = text.slice(Math.max(sentence.start, fact.start - 24), fact.start);
  const behind = text.slice(fact.end, fact.end + 10);
  if (days === undefined || days < 3 || day === undefined || !/\b(?:in|within|another) $/i.test(lead))
    return false;
  if (/^ (?:ago|earlier|before|after|later|of|since|at)\b/.test(behind)) return false;
  return reference.sentences.some(({ dates }) =>
    dates.some(
      ({ granularity, from, stated }) =>
        granularity === "day" &&
        stated.includes("month") &&
        from !== undefined &&
        daysBetween(day, from) === days,
    ),
  );
}

/** "On 14 August, four days before the grace period runs out" for Aug. 18 of another passage. */
export function isBetweenTold({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean {
  const days = daysOf(fact);
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 9);
  const way = /^ (before|after)\b/.exec(behind)?.[1];
  if (days === undefined || way === undefined) return false;
  const named = ({ granularity, stated }: DateFact) => granularity === "day" && stated.includes("month");
  return sentence.dates.some(
    (own) =>
      named(own) &&
      own.from !== undefined &&
      reference.sentences.some(({ dates }) =>
        dates.some(
          (date) =>
            named(date) &&
            date.from !== undefined &&
            daysBetween(own.from!, date.from) === (way === "before" ? days : -days),
        ),
      ),
  );
}

/** "In early June" for "on May 14. It took them 19 days to answer": what a count of days leads to from the day that was named last. */
export const isPartReached = (
  { granularity, from, to, slack }: DateFact,
  { sentences }: Pick<Document, "sentences">,
): boolean =>
  (granularity === "month" || granularity === "part") &&
  from !== undefined &&
  to !== undefined &&
  daysBetween(from, to) < 31 &&
  sentences.some((passage) =>
    passage.figures.some((figure) => {
      const days = daysOf(figure);
      const before = sentences
        .slice(Math.max(0, passage.index - 1), passage.index + 1)
        .filter(({ block }) => block === passage.block)
        .flatMap(({ dates }) => dates)
        .findLast(
          (date) => date.granularity === "day" && date.stated.includes("month") && date.from !== undefined,
        );
      if (days === undefined || days < 4 || before === undefined) return false;
      const reached = addDays(before.from!, days);
      // "Early June" in a story of years before
      const inYear = (end: string) => (slack === "year" ? `${reached.slice(0, 4)}${end.slice(4)}` : end);
      return inYear(from) <= reached && reached <= inYear(to);
    }),
  );
