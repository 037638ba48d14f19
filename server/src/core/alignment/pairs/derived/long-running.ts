import type { Document, Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isSpanOfDates } from "./spans.ts";

/**
 * "Has been going for nearly 40 years" for "was first published in 1986": the draft says that something has lasted till now, and a
 * story tells in which year the first of it was, wherever that stands.
 */
export function isRunningSince({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean {
  const { kind, unit, value, high } = fact;
  if (kind !== "duration" || unit !== "year" || value < fewest || high !== undefined || !reference.day)
    return false;
  const lead = document.blocks[sentence.block]!.text.slice(
    Math.max(sentence.start, fact.start - 60),
    fact.start,
  );
  if (!LASTING.test(lead)) return false;
  return reference.sentences.some(({ dates, block, start }) =>
    dates.some(
      (date) =>
        date.stated.includes("year") &&
        FIRST.test(reference.blocks[block]!.text.slice(Math.max(start, date.start - 32), date.start)) &&
        isSpanOfDates(fact, [date], reference.day),
    ),
  );
}

/** Fewer years come by chance. */
const fewest = 10;

const LASTING =
  /\b(?:has|have) (?:been (?:going|running|around|published|held|made|compiled|kept|there|in (?:print|use|business|being))|existed|run|appeared|gone on|lasted)\b[^.,;:]{0,24} for (?:\p{L}+ ){0,2}$/iu;
const FIRST =
  /\bfirst (?:\p{Ll}+ed|held|made|run|kept|came out|ran) (?:\p{Ll}+ )?(?:in )?(?:\p{Lu}\p{L}+ )?$/u;

/** "Of four model years" for "from model years 2019 through 2022": the years of a run, its ends among them. */
export function isRunOfYears({ fact, sentence, document }: Placed<Figure>, { blocks }: Document): boolean {
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 16);
  if (
    fact.value < 3 ||
    fact.high !== undefined ||
    !/^ (?:model |consecutive )?(?:years|seasons)\b/.test(behind)
  )
    return false;
  return blocks.some(({ text }) =>
    [...text.matchAll(RUN)].some(([, from, to]) => {
      const last = to!.length === 2 ? Number(from!.slice(0, 2) + to) : Number(to);
      return last - Number(from) + 1 === fact.value;
    }),
  );
}

const RUN = /\b((?:19|20)\d\d)(?: through |[-–])((?:19|20)?\d\d)\b(?!-)/g;
