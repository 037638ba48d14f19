import type { Linked } from "../alignment/aligned.ts";
import { featuresOf, figureFeature, isFunctionWord, wordFeature } from "../alignment/features.ts";
import type { Link, Links } from "../alignment/links.ts";
import { figureFamily } from "../alignment/pairs/figures/figure-family.ts";
import { createKeep } from "../cache.ts";
import type { Comparison } from "../comparison.ts";
import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import type { Edit } from "../findings/finding.ts";
import { overlaps, type Span } from "../text/span.ts";
import { stemOf } from "../text/stem.ts";
import type { Check } from "./check.ts";
import { evidenceOf, matchCase, replace, spanOf, whereOf } from "./evidence.ts";
import { isBrief } from "./passage-brief.ts";

/** The sentence is kept, its figure is not. */
export const figureMissing: Check = {
  meta: {
    code: "figure/missing",
    severity: "information",
    says: "The sentence is kept, and a figure of it is not.",
    means:
      "The draft has all else that a sentence of the newest reference tells, and leaves one figure out. A figure that the draft gives elsewhere, or that others follow from, is not missing; nor are small numbers in words.",
    example: {
      reference: "The storm cut power to 14,000 homes in the valley.",
      draft: "The storm cut power to homes in the valley.",
      fixed: "The storm cut power to 14,000 homes in the valley.",
    },
  },
  looksAt: "story",
  *run(comparison) {
    const { authorities } = comparison;
    if (authorities.length !== 1 || isBrief(comparison)) return;
    const [authority] = authorities as [Linked];
    const { document, links } = authority;
    for (const sentence of document.sentences) {
      if (sentence.figures.length === 0) continue;
      const counterparts = links.ofReference[sentence.index]!;
      const [link] = counterparts;
      if (!link || link.exact) continue;
      const left = keepLeft(counterparts, [], () => leftIn(sentence, counterparts, authority));
      if (left.length === 0 || counterparts.some(({ draft }) => isOpen(draft, comparison))) continue;
      for (const fact of left) {
        if (isTold(fact, comparison) || isAnswered(fact, counterparts, comparison)) continue;
        const place = placeOf(comparison.draft, link.draft, document, sentence, fact);
        const reference = { fact, sentence, document };
        yield {
          message: `Reference gives ${fact.text} here ${whereOf(reference)}.`,
          span: spanOf({ fact: place.marked, sentence: link.draft, document: comparison.draft }),
          reference: evidenceOf(reference),
          fixes: place.edit ? [{ title: `Insert ${fact.text}`, preferred: true, edits: [place.edit] }] : [],
        };
      }
    }
  },
};

/** By the list of a sentence's counterparts, which is another one as soon as one of them changes. */
const keepLeft = createKeep<readonly Link[], readonly Figure[]>();

/** The figures of a sentence that its counterparts have not, of which they have all else. */
function leftIn(sentence: Sentence, counterparts: readonly Link[], { document, links }: Linked): Figure[] {
  const ours = counterparts.map(({ draft }) => draft);
  return sentence.figures.filter(
    (fact) =>
      !isTurnOfPhrase(fact) &&
      !isBracketed(fact, document, sentence) &&
      !isIn(ours, fact) &&
      hasAllElse(fact, sentence, ours, links),
  );
}

/** True where a sentence of the draft has a figure without its like. */
function isOpen(ours: Sentence, comparison: Comparison): boolean {
  return comparison
    .figuresIn(ours.block)
    .some(({ state, draft }) => state !== "same" && draft.sentence === ours);
}

/** True where another figure of a counterpart's paragraph stands in its place; there is no like of it. */
function isAnswered(fact: Figure, counterparts: readonly Link[], comparison: Comparison): boolean {
  return counterparts.some(({ draft }) =>
    comparison
      .figuresIn(draft.block)
      .some((pairing) => pairing.state !== "unsupported" && pairing.reference.fact === fact),
  );
}

/** The share of a sentence's words, by weight, that the draft must have. */
const enough = 0.9;
/** A shorter sentence is not known by its words. */
const fewest = 3;

function isTurnOfPhrase({ kind, words, value, unit }: Figure): boolean {
  return (
    kind === "ordinal" || kind === "code" || kind === "multiple" || unit === "vague" || (words && value <= 3)
  );
}

/** A conversion in brackets is told with what it converts. */
function isBracketed({ start }: Figure, document: Document, sentence: Sentence): boolean {
  const { text } = document.blocks[sentence.block]!;
  return /\((?:about |some |around |or )?$/.test(text.slice(Math.max(sentence.start, start - 10), start));
}

function isTold(fact: Figure, { draft }: Comparison): boolean {
  return isIn(draft.sentences, fact);
}

function isIn(sentences: readonly Sentence[], fact: Figure): boolean {
  return sentences.some(({ figures }) => figures.some((other) => figureFamily.same(other, fact)));
}

/** True where the counterparts have every other word of the sentence. */
function hasAllElse(fact: Figure, sentence: Sentence, ours: readonly Sentence[], links: Links): boolean {
  const told = new Set(ours.flatMap((other) => [...featuresOf(other)]));
  const around = [fact.hedge, fact.rate].flatMap((span) =>
    span ? sentence.tokens.filter((token) => overlaps(span, token)).map(wordFeature) : [],
  );
  const own = new Set([figureFeature(fact), fact.unit, ...around]);
  const others = [...featuresOf(sentence)].filter((feature) => !own.has(feature));
  const weigh = (list: readonly string[]) => list.reduce((sum, feature) => sum + links.weight(feature), 0);
  if (others.length < fewest || weigh(others.filter((one) => told.has(one))) < enough * weigh(others))
    return false;
  const inWords =
    fact.kind === "duration" && ours.some(({ tokens }) => tokens.some(({ stem }) => spells.has(stem)));
  return !inWords;
}

/** Lengths of time that are words of their own. */
const spells: ReadonlySet<string> = new Set(
  ["decade", "century", "fortnight", "weekend", "overnight"].map(stemOf),
);

interface Place {
  /** The word of the draft that the figure stands beside in the reference. */
  readonly marked: Span;
  /** Absent where the words around the figure are not the reference's. */
  readonly edit?: Edit;
}

function placeOf(draft: Document, ours: Sentence, document: Document, theirs: Sentence, fact: Figure): Place {
  const { text } = document.blocks[theirs.block]!;
  const span = {
    start: Math.min(fact.start, fact.hedge?.start ?? fact.start),
    end: Math.max(fact.end, fact.hedge?.end ?? fact.end),
  };
  const next = theirs.tokens.findIndex(({ start }) => start >= span.end);
  const after = theirs.tokens[next];
  const before = theirs.tokens.findLast(({ end }) => end <= span.start);
  const written = text.slice(span.start, span.end);
  const words = ours.tokens.filter((token) => token.kind === "word" && !isFunctionWord(token));
  const at = ours.tokens.findIndex(
    (token, i) => token.norm === after?.norm && ours.tokens[i - 1]?.norm === before?.norm,
  );
  const beside = ours.tokens[at];
  if (beside && after && text[span.end] === " ") {
    const opens = at === 0;
    const word = opens ? matchCase(beside.text, after.text) : beside.text;
    return {
      marked: beside,
      edit: replace(
        draft,
        ours.block,
        beside,
        `${opens ? matchCase(written, beside.text) : written} ${word}`,
      ),
    };
  }
  const noun = words.find(
    ({ stem }) => stem === after?.stem || (fact.noun !== undefined && stem === stemOf(fact.noun)),
  );
  return { marked: noun ?? words.at(-1) ?? ours };
}
