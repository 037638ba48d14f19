import { followsFromCounterparts } from "../alignment/pairs/derived/dates.ts";
import type { Placed } from "../document.ts";
import { weekdayOf } from "../facts/dates/calendar.ts";
import type { DateFact } from "../facts/dates/date.ts";
import type { Check } from "./check.ts";
import { replace, spanOf } from "./evidence.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A weekday stands beside a date that falls on another day. */
export const dateWeekday: Check = {
  meta: {
    code: "date/weekday",
    severity: "error",
    says: "The weekday and the date do not go together.",
    means:
      "A weekday stands beside a date that falls on another in the year it belongs to. The calendar alone decides, so this is said without any reference too. It is silent where the newest reference has the same pair, since somebody has then to ask the agency.",
    example: {
      reference: "The court will rule on Jan. 20, 2016.",
      draft: "The court will rule on Friday, Jan. 20, 2016.",
      fixed: "The court will rule on Wednesday, Jan. 20, 2016.",
    },
  },
  looksAt: "paragraph",
  *run({ dates, authorities }) {
    for (const [i, pairing] of dates.entries()) {
      const { draft, state } = pairing;
      const { sentence, document } = draft;
      const fact = withWeekday(draft, dates[i + 1]?.draft);
      if (!isFullDay(fact) || fact.weekday === weekdayOf(fact.from) || isOfNextYear(fact, draft)) continue;
      // Where the reference has another day, the weekday may be right and the number wrong.
      if (state === "changed" && !followsFromCounterparts(pairing, authorities)) continue;
      const inReference = authorities.some((linked) =>
        linked.document.sentences.some((other) =>
          other.dates.some((date) => date.weekday === fact.weekday && date.from === fact.from),
        ),
      );
      if (inReference) continue;
      const right = weekdays[weekdayOf(fact.from)]!;
      const written = /(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?/.exec(fact.text);
      yield {
        message: `${fact.text}: that day is a ${right} by the calendar.`,
        span: spanOf({ ...draft, fact }),
        // Where no reference has the day, its number may be what is wrong.
        fixes:
          written && state !== "unsupported"
            ? [
                {
                  title: `Change to ${right}`,
                  preferred: state === "same",
                  edits: [
                    replace(
                      document,
                      sentence.block,
                      {
                        start: fact.start + written.index,
                        end: fact.start + written.index + written[0].length,
                      },
                      right,
                    ),
                  ],
                },
              ]
            : [],
      };
    }
  },
};

/** "On May 14, a Thursday": the weekday that a comma and an article set behind a day. */
function withWeekday({ fact, sentence, document }: Placed<DateFact>, next?: Placed<DateFact>): DateFact {
  const behind = next?.fact;
  if (behind?.weekday === undefined || behind.stated.length > 1 || next?.sentence !== sentence) return fact;
  const { text } = document.blocks[sentence.block]!;
  if (fact.weekday !== undefined || !/^,? an? $/.test(text.slice(fact.end, behind.start))) return fact;
  return { ...fact, end: behind.end, text: text.slice(fact.start, behind.end), weekday: behind.weekday };
}

/** "Next year's race, on Sunday 28 September": the day falls in the year that its sentence names. */
function isOfNextYear(
  { from, weekday, stated }: DateFact,
  { sentence, document }: Placed<DateFact>,
): boolean {
  if (from === undefined || stated.includes("year")) return false;
  const text = document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);
  const shift = /\bnext year\b/i.test(text) ? 1 : /\blast year\b/i.test(text) ? -1 : 0;
  return shift !== 0 && weekdayOf(`${Number(from.slice(0, 4)) + shift}${from.slice(4)}`) === weekday;
}

/** Weekday, day and month are written, and the year is written or known from the story's day. */
function isFullDay(fact: DateFact): fact is DateFact & { from: string; weekday: number } {
  return (
    fact.weekday !== undefined &&
    fact.from !== undefined &&
    fact.stated.includes("day") &&
    fact.stated.includes("month")
  );
}
