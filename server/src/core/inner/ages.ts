import type { Document, Sentence } from "../document.ts";
import type { DateFact } from "../facts/dates/date.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { eachSentence, type Misfit } from "./misfit.ts";

/** Ages that do not go with the year of birth that is stated beside them; a birthday may be to come, so a year is left. */
export function misfitAges(document: Document): Misfit[] {
  const births = birthsIn(document);
  if (births.length === 0) return [];
  const ages = agesIn(document);
  return births.flatMap((birth) => {
    const own = ages.filter(({ sentence }) => sentence === birth.sentence);
    const told = own.length > 0 ? own : obituary(document, birth, births, ages);
    return told.flatMap(({ figure, sentence, year }) => {
      const years = year - birth.year;
      if (years < 0 || figure.value === years || figure.value === years - 1) return [];
      return {
        key: `born ${birth.year}, ${figure.value} in ${year}`,
        sentence,
        at: figure,
        others: [],
        date: birth.date,
        message: `Somebody born in ${birth.year} was ${years - 1} or ${years} in ${year}, not ${figure.value}.`,
      };
    });
  });
}

interface Birth {
  readonly year: number;
  readonly date: DateFact;
  readonly sentence: Sentence;
}

interface Age {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** The year in which somebody was as old as that. */
  readonly year: number;
}

const born = /\bborn\b([^.;]{0,60})$/i;

/** True for the words before a date that is a day of birth. */
function isOfBirth(before: string): boolean {
  const between = born.exec(before)?.[1];
  return between !== undefined && !/\b(?:died|dies|death|married|moved|when)\b/.test(between);
}

const uncertain = /\b(?:about|around|circa|c\.|or|probably|thought|believed|reportedly)\b[^.;]{0,20}$/i;

/** The births that sentences tell of, each the only one in its sentence. */
const birthsIn = eachSentence((document, sentence): Birth[] => {
  const birth = birthIn(document, sentence);
  return birth ? [birth] : [];
});

function birthIn(document: Document, sentence: Sentence): Birth | undefined {
  if (sentence.dates.length === 0) return undefined;
  const { text } = document.blocks[sentence.block]!;
  if (text.slice(sentence.start, sentence.end).split(/\bborn\b/i).length !== 2) return undefined;
  const date = sentence.dates.find(
    ({ start, stated, from }) =>
      from !== undefined && stated.includes("year") && isOfBirth(text.slice(sentence.start, start)),
  );
  if (!date?.from || date.within || date.from.slice(0, 4) !== date.to?.slice(0, 4)) return undefined;
  if (uncertain.test(text.slice(sentence.start, date.start))) return undefined;
  return { year: Number(date.from.slice(0, 4)), date, sentence };
}

const died =
  /\b(?:died|dies|dead|death|passed away)\b[^.;]{0,80}?\b(?:aged|at (?:the )?age(?: of)?|at)(?: just| only)? $/i;
/** "Ada Fenwick, 62, who was born …". */
const apposed = /\p{Lu}[\p{L}.'’-]{1,40}, $/u;

/** Ages at death, and those that follow a name, with the year that they are of. */
const agesIn = eachSentence((document, sentence): Age[] => {
  const { text } = document.blocks[sentence.block]!;
  const today = document.day && Number(document.day.slice(0, 4));
  return sentence.figures.flatMap((figure): Age[] => {
    if (
      !/^(?:age|cardinal)$/.test(figure.kind) ||
      figure.comparator !== "exactly" ||
      figure.high !== undefined
    )
      return [];
    const before = text.slice(sentence.start, figure.start);
    const after = text.slice(figure.end, sentence.end);
    if (died.test(before)) {
      const year = yearOfDeath(sentence, text) ?? today;
      return year ? [{ figure, sentence, year }] : [];
    }
    const now = figure.kind === "age" && apposed.test(before) && /^,/.test(after) && !/\bthen\b/.test(before);
    const dated = sentence.dates.some(
      ({ stated, start }) => stated.includes("year") && !isOfBirth(text.slice(sentence.start, start)),
    );
    return now && today && !dated ? [{ figure, sentence, year: today }] : [];
  });
});

/** The year behind "died", where one is stated. */
function yearOfDeath({ dates, start }: Sentence, text: string): number | undefined {
  const dated = dates.filter(({ from, stated }) => from !== undefined && stated.includes("year"));
  const own = dated.filter((date) => !isOfBirth(text.slice(start, date.start)));
  const deaths = own.filter((date) =>
    /\b(?:died|dies|dead|death|passed away)\b[^.;]{0,60}$/i.test(text.slice(start, date.start)),
  );
  if (deaths.length > 0) return Number(deaths[0]!.from!.slice(0, 4));
  return own.length > 0 ? Number.NaN : undefined;
}

/** In the one obituary of a story, "She was born in 1941" goes with "has died aged 84". */
function obituary(document: Document, birth: Birth, births: readonly Birth[], ages: readonly Age[]): Age[] {
  const deaths = ages.filter(({ sentence, figure }) =>
    died.test(document.blocks[sentence.block]!.text.slice(sentence.start, figure.start)),
  );
  const [death] = deaths;
  const alone = births.length === 1 && new Set(deaths.map(({ figure }) => figure.value)).size === 1;
  if (!death || !alone) return [];
  const { text } = document.blocks[birth.sentence.block]!;
  if (/^(?:He|She|Born)\b/.test(text.slice(birth.sentence.start))) return [death];
  const subject = birth.sentence.names[0];
  const leads = subject !== undefined && subject.start - birth.sentence.start < 3;
  return leads && death.sentence.names.some(({ entity }) => entity === subject.entity) ? [death] : [];
}
