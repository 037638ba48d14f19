import { otherCount, otherLength } from "../alignment/pairs/dates/other-length.ts";
import { followsFromCounterparts } from "../alignment/pairs/derived/dates.ts";
import { isDateOfTable } from "../alignment/table-rows.ts";
import type { Placed } from "../document.ts";
import type { DateFact } from "../facts/dates/date.ts";
import { fitPreposition, writeDate } from "../facts/dates/index.ts";
import type { Check } from "./check.ts";
import { evidenceOf, isQuoted, replace, spanOf, whereOf } from "./evidence.ts";

/** A date or time stands where the reference has another. */
export const dateChanged: Check = {
  meta: {
    code: "date/changed",
    severity: "error",
    says: "A date or time differs from the one that the reference gives in the same place.",
    means:
      "A day, a weekday, a month, a year or a time of day is another than in the passage that the draft's was made from. Dates are compared by the day they mean, counted from the day of the story: “Jan. 20”, “20 January 2016” and “next Wednesday” are equal where they mean one day, and so are “9 p.m. GMT” and “21:00 GMT”. Where the story's day is unknown, “last week” is compared as words only.",
    example: {
      reference: "The meeting is scheduled for Jan. 20.",
      draft: "The meeting is scheduled for Jan. 22.",
      fixed: "The meeting is scheduled for Jan. 20.",
    },
  },
  looksAt: "paragraph",
  leastCloseness: 0.36,
  *run({ dates, authorities }) {
    for (const pairing of dates) {
      const count = pairing.state === "elsewhere" ? otherCount(pairing.draft, authorities) : undefined;
      const length = pairing.state === "unsupported" ? otherLength(pairing.draft, authorities) : undefined;
      const other = count ?? length;
      if (other)
        yield {
          message: `Reference says ${other.fact.text} ${whereOf(other)}.`,
          span: spanOf(pairing.draft),
          reference: evidenceOf(other),
          fixes: count ? [countFix(pairing.draft, count)] : [],
        };
      if (pairing.state !== "changed" || followsFromCounterparts(pairing, authorities)) continue;
      const { draft: ours, reference } = pairing;
      if (isDateOfTable(ours.fact, reference.document)) continue;
      // What somebody said on another day, "tonight" was and is.
      if (ours.fact.text.toLowerCase() === reference.fact.text.toLowerCase() && isQuoted(ours)) continue;
      const words = writeDate(reference.fact, ours.fact);
      const { text } = ours.document.blocks[ours.sentence.block]!;
      const preposition = fitPreposition(text, ours.fact, words, reference.fact);
      yield {
        message: `Reference says ${reference.fact.text} ${whereOf(reference)}.`,
        span: spanOf(ours),
        reference: evidenceOf(reference),
        fixes: [
          {
            title: `Change to ${preposition?.newText ?? ""}${words}`,
            preferred: true,
            edits: [preposition, { ...ours.fact, newText: words }].flatMap((change) =>
              change ? [replace(ours.document, ours.sentence.block, change, change.newText)] : [],
            ),
          },
        ],
      };
    }
  },
};

/** "14 months ago" for "18 months ago": the words can be exchanged as they stand. */
const countFix = ({ document, sentence, fact }: Placed<DateFact>, { fact: { text } }: Placed<DateFact>) => ({
  title: `Change to ${text}`,
  preferred: true,
  edits: [replace(document, sentence.block, fact, text)],
});
