import type { Placed } from "../../../document.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import { isReckoned } from "../derived/index.ts";

/**
 * The length of time that stands in the place of a date that is counted from another: "put off by six weeks" for "five weeks later".
 * None where a counterpart gives the draft's length, several, or dates that lie so far apart.
 */
export function otherLength(
  draft: Placed<DateFact>,
  references: readonly Linked[],
): Placed<Figure> | undefined {
  const counted = COUNTED.exec(draft.fact.key ?? "")?.groups;
  if (counted === undefined) return undefined;
  const unit = counted.unit!;
  const count = Math.abs(Number(counted.count));
  const told = references.flatMap(({ document, links }) =>
    links.ofDraft[draft.sentence.index]!.filter(({ score }) => score >= tellsIt).map(({ reference }) => ({
      sentence: reference,
      document,
    })),
  );
  if (told.some(({ sentence }) => sentence.dates.some(({ key }) => COUNTED.test(key ?? ""))))
    return undefined;
  const lengths = told.flatMap(({ sentence, document }) =>
    sentence.figures.flatMap((fact) => (fact.kind === "duration" ? [{ fact, sentence, document }] : [])),
  );
  const [only, ...others] = lengths;
  if (!only || others.length > 0 || only.fact.unit !== unit || only.fact.value === count) return undefined;
  if (only.fact.high !== undefined || only.fact.comparator !== "exactly") return undefined;
  // Weeks are days to those who reckon: what the two dates of a passage come to is asked as a figure is.
  const { hedge: _, ...length } = only.fact;
  const fact: Figure = { ...length, start: draft.fact.start, end: draft.fact.end, value: count };
  return isReckoned({ ...draft, fact }, references) ? undefined : only;
}

/** "14 months ago" of a counterpart for "18 months ago", which may lie in a year that the story tells elsewhere. */
export function otherCount(
  { fact, sentence }: Placed<DateFact>,
  references: readonly Linked[],
): Placed<DateFact> | undefined {
  const unit = AGO.exec(fact.key ?? "")?.[1];
  if (unit === undefined) return undefined;
  const told = references.flatMap(({ document, links }) =>
    links.ofDraft[sentence.index]!.filter(({ score }) => score >= mayTell).flatMap(({ reference }) =>
      reference.dates.map((date) => ({ fact: date, sentence: reference, document })),
    ),
  );
  // "16 years ago" beside "last year", which both tell
  const isKept = ({ key }: DateFact) => sentence.dates.some((one) => one !== fact && one.key === key);
  const counted = told.filter((one) => AGO.exec(one.fact.key ?? "")?.[1] === unit && !isKept(one.fact));
  return counted.length === 1 && counted[0]!.fact.key !== fact.key ? counted[0] : undefined;
}

/** The same where both count from today, in one unit. */
const mayTell = 0.2;
const AGO = /^(day|week|month|year)-\d+$/;
const COUNTED = /^elsewhere:(?<unit>day|week|month|year)(?<count>-?\d+)$/;
/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;
