import type { Document, Placed, Sentence } from "../../../document.ts";
import { daysBetween, isDay } from "../../../facts/dates/calendar.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { readFigures } from "../../../facts/figures/index.ts";

/**
 * True for what a life leads to: "six weeks short of her 92nd birthday" for one who was born on March 3, 1933, and died on Jan. 20 at
 * 91; "won it at 17" for "was 12 when she began. Five years later she won it".
 */
export function isOfLife(draft: Placed<Figure>, document: Document): boolean {
  return isBirthday(draft, document) || isTimeToBirthday(draft, document) || isAgeYearsLater(draft, document);
}

/** "Short of her 92nd birthday" for one who is 91, "celebrated her 91st birthday" too. */
function isBirthday(draft: Placed<Figure>, { sentences }: Document): boolean {
  const { kind, value } = draft.fact;
  if (kind !== "ordinal" || !/^ birthday\b/.test(behind(draft))) return false;
  const age = AHEAD.test(before(draft)) ? value - 1 : value;
  return sentences.some(({ figures }) =>
    figures.some((one) => isAge(one) && one.value === age && (one.kind === "age" || value > child)),
  );
}

/** "Six weeks short of her birthday": from a day that the story tells to the day of the year on which she was born. */
function isTimeToBirthday(draft: Placed<Figure>, { sentences, blocks, day }: Document): boolean {
  const { fact } = draft;
  const length = fact.kind === "duration" ? DAYS[fact.unit ?? ""] : undefined;
  if (length === undefined || fact.high !== undefined || !TO_BIRTHDAY.test(behind(draft))) return false;
  const days = sentences.flatMap(({ dates }) =>
    dates.flatMap(({ granularity, from }) =>
      from !== undefined && /^(?:day|part)$/.test(granularity) ? from : [],
    ),
  );
  const born = sentences.flatMap(({ dates, block, start }) =>
    dates.flatMap(({ granularity, from, start: at }) =>
      granularity === "day" &&
      from !== undefined &&
      /\bborn\b/i.test(blocks[block]!.text.slice(Math.max(start, at - 40), at))
        ? from.slice(4)
        : [],
    ),
  );
  return born.some((of) =>
    [...days, ...(day === undefined ? [] : [day])].some((then) => {
      const year = Number(then.slice(0, 4));
      return [year, year + 1].some((one) => {
        const left = isDay(`${one}${of}`) ? daysBetween(then, `${one}${of}`) : 0;
        return left > 0 && Math.abs(left - fact.value * length) <= Math.max(1, 0.5 * length - 1);
      });
    }),
  );
}

/** "17 when she won" for "was 12 ... Five years later she won": the age stands in the same sentence or the one before it. */
function isAgeYearsLater(draft: Placed<Figure>, { sentences, blocks }: Document): boolean {
  const { value } = draft.fact;
  if (!isAge(draft.fact) || value <= child / 2 || value > 110) return false;
  return sentences.some((told, i) => {
    const last = sentences[i - 1];
    const ages = [...(last?.block === told.block ? last.figures : []), ...told.figures].filter(isAge);
    return (
      ages.length > 0 &&
      yearsLaterIn(told, blocks).some((years) => ages.some((age) => age.value + years === value))
    );
  });
}

/** The same of an age in whose place the reference has the one that it is reckoned from, where the draft adds no years again. */
export const isAgeReckonedFrom = (draft: Placed<Figure>, { fact, sentence, document }: Placed<Figure>) =>
  isAge(draft.fact) &&
  isAge(fact) &&
  !draft.document.sentences.some((one) => yearsLaterIn(one, draft.document.blocks).length > 0) &&
  document.sentences
    .slice(sentence.index, sentence.index + 2)
    .some(
      (told) =>
        told.block === sentence.block &&
        yearsLaterIn(told, document.blocks).some((years) => fact.value + years === draft.fact.value),
    );

function yearsLaterIn({ block, start, end }: Sentence, blocks: Document["blocks"]): readonly number[] {
  const text = blocks[block]!.text.slice(start, end);
  return [...text.matchAll(YEARS_LATER)].flatMap(([years]) =>
    readFigures(years.replace(/ (?:later|on|after that|afterwards)$/i, "")).flatMap(({ unit, value }) =>
      unit === "year" ? value : [],
    ),
  );
}

const YEARS_LATER = /\b[a-z\d-]{1,12} years (?:later|on|after that|afterwards)\b/gi;

/** "He was 12", "aged 12", "12 before she ever held a cello": an age, or a number that counts nothing. */
const isAge = ({ kind, noun, unit, high, decimals }: Figure) =>
  high === undefined &&
  decimals === 0 &&
  (kind === "age" ? (unit ?? "year") === "year" : kind === "cardinal" && noun === undefined);

/** Younger than that a bare number may count anything. */
const child = 20;

const AHEAD =
  /\b(?:short of|shy of|before|ahead of|until|till|away from|from|missed|miss|approaching|nearing|to) (?:what would have been )?(?:his|her|their) $/i;
const TO_BIRTHDAY =
  /^ (?:short of|shy of|before|ahead of|away from|from) (?:what would have been )?(?:his|her|their) (?:[\w-]{1,16} )?birthday\b/;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4 };

const behind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 80));
const before = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 60), fact.start);
