import type { Linked } from "../alignment/aligned.ts";
import { closenessOf } from "../alignment/closeness.ts";
import { isYearsAgoOfNone } from "../alignment/pairs/dates/years-ago.ts";
import { isOffByWords } from "../alignment/pairs/derived/date-days.ts";
import { followsFromReferences } from "../alignment/pairs/derived/dates.ts";
import { isWeekdayKnown } from "../alignment/pairs/derived/weekdays.ts";
import type { Placed, Sentence } from "../document.ts";
import { weekdayOf } from "../facts/dates/calendar.ts";
import type { DateFact } from "../facts/dates/date.ts";
import type { Check } from "./check.ts";
import { spanOf } from "./evidence.ts";

/** A date that no reference gives, nor leads to. */
export const dateUnsupported: Check = {
  meta: {
    code: "date/unsupported",
    severity: "warning",
    says: "No reference gives this date.",
    means:
      "The draft states a date, and none of the references mentions it in any form, as a weekday or relative to its own day. It is silent about a date that follows from what a reference says, such as the year in which a woman of 40 was born, and about a weekday within a day of any version. A weekday, a month or an hour alone must stand in a sentence that is otherwise the reference's.",
    example: {
      reference: "Engineers will blow up the chimney.",
      draft: "Engineers will blow up the chimney on April 12.",
    },
  },
  looksAt: "paragraph",
  leastCloseness: 0.36,
  *run({ dates, references, authorities, older }) {
    if (references.length === 0) return;
    for (const { state, draft } of dates) {
      if (state !== "unsupported") continue;
      const isKnown = isOneWeekday(draft.fact)
        ? isWeekdayKnown(draft, [...authorities, ...older]) || isLedToByWords(draft, authorities)
        : !isPinned(draft.fact.stated) ||
          isYearAsNumber(draft.fact, authorities) ||
          followsFromReferences(draft, authorities);
      const isKnownLength = isKnown && !isYearsAgoOfNone(draft, authorities);
      if (isKnownLength || isEndOfQuarter(draft, authorities)) continue;
      if (
        isLoose(draft.fact) &&
        closenessOf(draft.document, draft.sentence, [...authorities, ...older]) < close
      )
        continue;
      yield { message: `No reference gives ${draft.fact.text}.`, span: spanOf(draft), fixes: [] };
    }
  },
};

/** A weekday, a month or an hour alone is led to by more words than can be listed. */
const isLoose = ({ stated }: DateFact) =>
  !stated.includes("year") && !(stated.includes("day") && stated.includes("month"));

/** The share of a sentence's words that its counterpart has. */
const close = 0.68;

/** "Until four on Wednesday afternoon" for "begins at 4 a.m. on Tuesday and lasts 36 hours". */
const isLedToByWords = (draft: Placed<DateFact>, references: readonly Linked[]) =>
  references.some(({ document }) =>
    document.sentences.some(
      (one) => isOffByWords(draft, one) || isWeekdayOf(draft, one) || COUNTED.test(wordsOf(one)),
    ),
  );

/** "Monday and Tuesday" for "the last two days" of a match. */
const COUNTED =
  /\b(?:last|final|next|remaining|following|coming) (?:two|three|four|five|six|\d) (?:days|nights|mornings|evenings)\b/;

const wordsOf = ({ tokens }: Sentence) => tokens.map(({ norm }) => norm).join(" ");

/** "On that Sunday" for Aug. 4, 2013, which was one. */
const isWeekdayOf = ({ fact, sentence, document }: Placed<DateFact>, { dates }: Sentence) =>
  /\b(?:that|the same) $/i.test(
    document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 12), fact.start),
  ) &&
  dates.some(
    ({ from, granularity }) =>
      granularity === "day" && from !== undefined && weekdayOf(from) === fact.weekday,
  );

/** "The July to September quarter", where a reference tells of quarters: a firm's first may begin in any of the four. */
function isEndOfQuarter(
  { fact, sentence, document }: Placed<DateFact>,
  references: readonly Linked[],
): boolean {
  const { text } = document.blocks[sentence.block]!;
  const around = text.slice(Math.max(sentence.start, fact.start - 16), Math.min(sentence.end, fact.end + 32));
  return (
    fact.granularity === "month" &&
    QUARTER.test(around) &&
    references.some(({ document: { sentences } }) =>
      sentences.some(({ tokens }) => tokens.some(({ norm }) => /(?:^|-)quarter(?:s|ly)?$/.test(norm))),
    )
  );
}

const QUARTER =
  /\b(?:January|April|July|October)(?: to |[-–]| and | through )(?:March|June|September|December) quarter\b/;

/** "Profit in 2026" for "2026 operating profit": a year that is read as no date there. */
function isYearAsNumber({ text, granularity }: DateFact, references: readonly Linked[]): boolean {
  if (granularity !== "year" || !/^\d{4}$/.test(text)) return false;
  return references.some(({ document }) =>
    document.sentences.some(({ figures }) => figures.some((figure) => figure.text === text)),
  );
}

/** "Friday" of one week and "Friday evening", not "Fridays". */
const isOneWeekday = ({ stated, granularity }: DateFact) =>
  stated.length === 1 && stated[0] === "weekday" && (granularity === "day" || granularity === "part");

/** Only what is written out can want support: "last week" and "recently" are the writer's own clock. */
function isPinned(stated: readonly string[]): boolean {
  return (
    stated.includes("day") || stated.includes("month") || stated.includes("year") || stated.includes("time")
  );
}
