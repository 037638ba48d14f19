import { dateFamily } from "../alignment/pairs/dates/date-family.ts";
import { isSumOrDifference } from "../alignment/pairs/derived/arithmetic.ts";
import { isReckonedFromCounterparts } from "../alignment/pairs/derived/index.ts";
import { figureFamily } from "../alignment/pairs/figures/figure-family.ts";
import { type Kind, type Replaced, replacedIn, saidBetween } from "../alignment/pairs/replaced.ts";
import type { Pairing } from "../alignment/pairs/verdict.ts";
import type { Comparison } from "../comparison.ts";
import type { Placed } from "../document.ts";
import type { DateFact } from "../facts/dates/date.ts";
import { sameDate, writeDate } from "../facts/dates/index.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { sameComparator, sameFigure, writeFigure } from "../facts/figures/index.ts";
import { labelOf } from "../label.ts";
import type { Span } from "../text/span.ts";
import { stemOf } from "../text/stem.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** The draft carries what an older version said, where a newer one says otherwise. */
export const versionSuperseded: Check = {
  meta: {
    code: "version/superseded",
    severity: "error",
    says: "The draft agrees with an older version where a newer one differs.",
    means:
      "The draft has what an older version of the same agency said, where the newest says something else: yesterday's toll. The fix brings what the newest version has. It is silent where the draft says that it looks back (“the first count was 17”) in the newest version's own words.",
    example: {
      reference: "First version: at least 17 dead. UPDATE 1: at least 43 dead.",
      draft: "At least 17 people were killed.",
      fixed: "At least 43 people were killed.",
    },
  },
  looksAt: "paragraph",
  *run(comparison) {
    const figures: WrittenKind<Figure> = { family: figureFamily, same: sameFigure, write: writeFigure };
    const dates: WrittenKind<DateFact> = { family: dateFamily, same: sameDate, write: writeDate };
    for (const pairing of comparison.figures) {
      const isOfPlace = isLevel(pairing.draft) || isInPlace(pairing);
      if (!isOfPlace && isReckonedFromCounterparts(pairing.draft, comparison.authorities)) continue;
      if (isRest(pairing) || isBoth(pairing.draft, comparison)) continue;
      const replaced = replacedIn(figures, pairing, comparison);
      if (replaced && !countsOther(pairing.draft.fact, replaced.newest.fact))
        yield judged(figures, pairing.draft, replaced, comparison);
    }
    for (const pairing of comparison.dates) {
      if (pairing.state === "elsewhere" && isCoarser(pairing.draft.fact, pairing.reference.fact)) continue;
      const replaced = replacedIn(dates, pairing, comparison);
      if (replaced && isDayOfReport(pairing, replaced)) continue;
      if (replaced) yield judged(dates, pairing.draft, replaced, comparison);
    }
  },
};

/** "This year" holds whatever day of it the older version names. */
const isCoarser = (ours: DateFact, theirs: DateFact) =>
  ours.granularity !== theirs.granularity && ours.granularity === "year";

/** "Three of them by Saturday": the older version was of that day, and the newer is of its own; only who says so on a day changes it. */
const isDayOfReport = ({ draft, state }: Pairing<DateFact>, { old, newest }: Replaced<DateFact>) =>
  state === "elsewhere" &&
  [old, newest].every(({ fact, document }) => fact.from !== undefined && fact.from === document.day) &&
  !/\b(?:said|says|told|announced|reported|according|statement|confirmed)\b/.test(
    draft.document.blocks[draft.sentence.block]!.text.slice(draft.sentence.start, draft.sentence.end),
  );

/** A kind of fact with how one is written in the style of another. */
interface WrittenKind<F extends Span> extends Kind<F> {
  write(fact: F, like: F): string;
}

function judged<F extends Span & { text: string }>(
  kind: WrittenKind<F>,
  draft: Placed<F>,
  { old, newest }: Replaced<F>,
  comparison: Comparison,
) {
  const between = saidBetween(kind.family, comparison, { draft, old, newest });
  return superseded(draft, [old, ...between, newest], kind.write(newest.fact, draft.fact));
}

/** "Thousands" that fled are not what "160 homes" stands for. */
const countsOther = (draft: Figure, newest: Figure): boolean =>
  (draft.unit === "vague" && newest.noun !== undefined && newest.noun !== draft.noun) ||
  // "Three times as many" as in another year
  (draft.kind === "multiple" && newest.kind !== "multiple") ||
  // "11 minutes the first time": it was once
  (draft.kind === "ordinal" && draft.noun === "time" && draft.value < newest.value) ||
  isArticle(draft, newest);

/** "Two doses" for the newest version's "both doses". */
const isBoth = ({ fact, sentence }: Placed<Figure>, { authorities }: Comparison): boolean =>
  fact.kind === "cardinal" &&
  fact.words &&
  fact.value === 2 &&
  fact.noun !== undefined &&
  authorities.some(({ links }) =>
    links.ofDraft[sentence.index]!.some(({ reference: { tokens } }) =>
      tokens.some(
        ({ norm }, at) =>
          norm === "both" && tokens.slice(at + 1, at + 3).some(({ stem }) => stem === stemOf(fact.noun!)),
      ),
    ),
  );

/** "One arm of the ride" is no count of the dead. */
const isArticle = (draft: Figure, newest: Figure): boolean =>
  draft.kind === "cardinal" &&
  draft.words &&
  draft.value === 1 &&
  draft.noun !== undefined &&
  draft.noun !== newest.noun &&
  PARTS.test(draft.noun);

const PARTS =
  /^(?:arm|leg|wing|part|end|side|point|way|wall|wheel|corner|door|window|car|carriage|day|hour|minute)$/;

/** "Has reached at least 26": what stands now is no difference of what the newest version tells. */
const isLevel = ({ fact, sentence, document }: Placed<Figure>): boolean =>
  /\b(?:reach(?:es|ed)|st(?:ands|ood) at|(?:rose|risen|climbed|grown|grew) to|is now|now) (?:at least |more than |about |some )?$/i.test(
    document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 32), fact.start),
  );

/** "At least 31 people" for "at least 48 people": the old toll is no sum of two of the parts that are listed beside the new one. */
const isInPlace = (pairing: Pairing<Figure>): boolean =>
  pairing.state === "changed" &&
  pairing.likeness >= surely &&
  pairing.draft.fact.noun === pairing.reference.fact.noun &&
  sameComparator(pairing.draft.fact, pairing.reference.fact);

/** From this likeness on two figures stand in one place. */
const surely = 0.5;

/** "All but two of the 16" tells the newest version's "14 of 16". */
function isRest(pairing: Pairing<Figure>): boolean {
  if (pairing.state !== "changed") return false;
  const { fact, sentence, document } = pairing.draft;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return /\b(?:but|except|bar) $/i.test(lead) && isSumOrDifference(fact, pairing.reference.sentence.figures);
}

/** `versions` are what the old one says, those between, and the newest. */
function superseded(
  draft: Placed<Span & { text: string }>,
  versions: readonly Placed<Span & { text: string }>[],
  newText: string,
) {
  const [old, newest] = [versions[0]!, versions.at(-1)!];
  return {
    message: `${labelOf(old.document)} said ${old.fact.text}; the newer version says ${newest.fact.text} ${whereOf(newest)}.`,
    span: spanOf(draft),
    reference: evidenceOf(newest),
    evidence: versions.map(evidenceOf),
    fixes: [
      {
        title: `Update to ${newText}`,
        preferred: true,
        edits: [replace(draft.document, draft.sentence.block, draft.fact, newText)],
      },
    ],
  };
}
