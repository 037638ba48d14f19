import { type Aligned, align, type Linked } from "./alignment/aligned.ts";
import { closenessIn } from "./alignment/closeness.ts";
import { linkSentences } from "./alignment/links.ts";
import { dateFamily } from "./alignment/pairs/dates/date-family.ts";
import { figureFamily } from "./alignment/pairs/figures/figure-family.ts";
import { type NamePairing, type NameVerdict, pairNames, placedNames } from "./alignment/pairs/names/names.ts";
import { pairingOf } from "./alignment/pairs/pairing.ts";
import { type Pairing, placed, type Verdict } from "./alignment/pairs/verdict.ts";
import { pairQuotations, type QuotationPairing } from "./alignment/quotations/quotations.ts";
import { createKeep } from "./cache.ts";
import { type Document, type Sentence, sentencesIn } from "./document.ts";
import type { DateFact } from "./facts/dates/date.ts";
import type { Figure } from "./facts/figures/figure.ts";
import type { Unreadable } from "./source.ts";
import { type Timeline, timelines } from "./timelines.ts";

/** Everything the checks look at: the draft, its references, and what corresponds to what. */
export interface Comparison {
  readonly draft: Document;
  /** Oldest first. */
  readonly references: readonly Document[];
  readonly unreadable: readonly Unreadable[];
  /** The newest version of each timeline: what the draft ought to agree with. */
  readonly authorities: readonly Linked[];
  /** The versions that a newer one has replaced, newest first. */
  readonly older: readonly Linked[];
  /** How closely the draft keeps to the words of its references around an offset of its source, 0 to 1. */
  closenessAt(offset: number): number;
  /** The sentences of the draft that are looked at, all of them or those of one paragraph, and what stands in them. */
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Pairing<Figure>[];
  /** Those of one paragraph. */
  figuresIn(block: number): readonly Pairing<Figure>[];
  readonly dates: readonly Pairing<DateFact>[];
  readonly names: readonly NamePairing[];
  readonly quotations: readonly QuotationPairing[];
  /** Where agencies are of equal standing: what each of them says, the others left aside. */
  readonly apart: readonly Apart[];
}

/** What one authority says of the facts of the draft. */
export interface Apart {
  readonly authority: Linked;
  readonly figures: readonly Pairing<Figure>[];
  readonly dates: readonly Pairing<DateFact>[];
}

/** The comparison as a whole, and for each paragraph of the draft by itself. */
export interface Compared {
  readonly whole: Comparison;
  readonly paragraphs: readonly ComparedParagraph[];
}

export interface ComparedParagraph {
  /** The paragraph beside its references, wherever it stands. */
  readonly aligned: Aligned;
  /** What the references say of its facts. */
  readonly verdicts: readonly (readonly object[])[];
  comparison(): Comparison;
}

/** References are sorted once. */
function timelinesOf(references: readonly Document[]): Timeline[] {
  const [first, ...others] = references;
  return first ? keepTimelines(first, others, () => timelines(references)) : [];
}

const keepTimelines = createKeep<Document, Timeline[]>();

const pairFigures = pairingOf(figureFamily);
const pairDates = pairingOf(dateFamily);

/** Compares, a step at a time, so that a caller can see to other things in between. */
export function* compare(
  draft: Document,
  references: readonly Document[],
  unreadable: readonly Unreadable[],
): Generator<void, Compared> {
  const lines = timelinesOf(references);
  const linked = new Map<Document, Linked>();
  for (const document of references) {
    linked.set(document, { document, links: yield* linkSentences(draft, document) });
    yield;
  }
  const authorities = lines.map((line) => linked.get(line.at(-1)!)!);
  const older = lines.flatMap((line) => line.slice(0, -1).map((document) => linked.get(document)!)).reverse();
  const passages = align(draft, authorities, older);
  yield;
  const apart = (authorities.length > 1 ? authorities : []).map((authority) => {
    const alone = align(draft, [authority], []);
    return { authority, figures: pairFigures(alone), dates: pairDates(alone) };
  });
  const found = {
    figures: pairFigures(passages),
    dates: pairDates(passages),
    names: pairNames(passages),
    apart,
  };
  yield;
  const closenessAt = closenessIn(draft, passages);
  const common = { draft, references: lines.flat(), unreadable, authorities, older, closenessAt };
  return {
    whole: comparisonOf(common, found, [...passages.keys()]),
    paragraphs: passages.map((aligned, block) => ({
      aligned,
      verdicts: [
        found.names[block]!,
        ...[found, ...apart].flatMap(({ figures, dates }) => [figures[block]!, dates[block]!]),
      ],
      comparison: () => comparisonOf(common, found, [block]),
    })),
  };
}

/** By block of the draft. */
interface Found {
  readonly figures: readonly (readonly Verdict<Figure>[])[];
  readonly dates: readonly (readonly Verdict<DateFact>[])[];
  readonly names: readonly (readonly NameVerdict[])[];
  readonly apart: readonly (Pick<Found, "figures" | "dates"> & Pick<Apart, "authority">)[];
}

/** What stands in the given blocks of the draft; worked out when it is asked for. */
function comparisonOf(
  common: Omit<Comparison, "sentences" | keyof Found | "figuresIn" | "quotations">,
  found: Found,
  blocks: readonly number[],
): Comparison {
  const { draft, authorities, older } = common;
  const lazy = <T>(of: (block: number) => readonly T[]) => {
    let all: readonly T[] | undefined;
    return () => (all ??= blocks.flatMap(of));
  };
  const sentences = lazy((block) => sentencesIn(draft, block));
  const figuresIn = (block: number) => placed(found.figures[block]!, draft, block);
  const figures = lazy(figuresIn);
  const dates = lazy((block) => placed(found.dates[block]!, draft, block));
  const names = lazy((block) => placedNames(found.names[block]!, draft, block));
  const apart = found.apart.map((one) => ({
    authority: one.authority,
    figures: lazy((block) => placed(one.figures[block]!, draft, block)),
    dates: lazy((block) => placed(one.dates[block]!, draft, block)),
  }));
  const quotations = lazy((block) => pairQuotations(draft, block, [...authorities, ...older]));
  return {
    ...common,
    figuresIn,
    get sentences() {
      return sentences();
    },
    get figures() {
      return figures();
    },
    get dates() {
      return dates();
    },
    get names() {
      return names();
    },
    get quotations() {
      return quotations();
    },
    get apart() {
      return apart.map((one) => ({ ...one, figures: one.figures(), dates: one.dates() }));
    },
  };
}
