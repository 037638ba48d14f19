import type { Linked } from "../alignment/aligned.ts";
import type { NamePairing } from "../alignment/pairs/names/names.ts";
import type { Pairing } from "../alignment/pairs/verdict.ts";
import type { Comparison } from "../comparison.ts";
import { type Document, type Placed, sourceSpan } from "../document.ts";
import type { DateFact } from "../facts/dates/date.ts";
import { readDates, sameDate, writeDate } from "../facts/dates/index.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { readFigures, sameFigure, writeFigure } from "../facts/figures/index.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import { labelOf } from "../label.ts";
import { type Correction, correctionsOf } from "../text/corrections.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** The draft carries what a corrected version puts right. */
export const versionCorrected: Check = {
  meta: {
    code: "version/corrected",
    severity: "error",
    says: "The draft has what a CORRECTED version of the reference puts right.",
    means:
      "A version of the wire says that it corrects an earlier one, and the draft still has the words that it puts right. Read are “(Corrects figure in paragraph 3)”, “please read … instead of …” and a slug such as CORRECTED- together with what changed since the version before. It is silent about what a plain update brings, which is a version that was superseded.",
    example: {
      reference: "CORRECTED-Ferry runs aground (Corrects number of passengers to 58 from 85)",
      draft: "The ferry was carrying 85 passengers.",
      fixed: "The ferry was carrying 58 passengers.",
    },
  },
  looksAt: "story",
  *run(comparison) {
    for (const authority of comparison.authorities) {
      if (authority.document.story.version.kind !== "corrected" && !authority.document.story.metadata?.note)
        continue;
      const corrections = correctionsOf(authority.document.story);
      const said: Said[] = [
        ...changed(comparison.figures, figures(authority.document), corrections, comparison),
        ...changed(comparison.dates, dates(authority.document), corrections, comparison),
        ...changed(comparison.names, names, corrections, comparison),
      ];
      yield* said;
      yield* leftWords(comparison, authority, corrections, said);
    }
  },
};

type Said = Omit<Finding, "code" | "severity">;

/** What there is to know of a kind of fact. */
interface Kind<F extends Span> {
  readonly topic: NonNullable<Correction["topic"]>;
  readonly document?: Document;
  same(a: F, b: F): boolean;
  /** True where the words of a note are this fact. */
  isSaid(words: string, fact: F): boolean;
  facts(sentence: Placed<F>["sentence"]): readonly F[];
  write(reference: F, draft: F): string;
}

const figures = (document: Document): Kind<Figure> => ({
  topic: "figure",
  document,
  same: sameFigure,
  isSaid: (words, fact) => readFigures(words).some((figure) => sameFigure(figure, fact)),
  facts: (sentence) => sentence.figures,
  write: writeFigure,
});

const dates = (document: Document): Kind<DateFact> => ({
  topic: "date",
  document,
  same: sameDate,
  isSaid: (words, fact) => readDates(words, document.day).some((date) => sameDate(date, fact)),
  facts: (sentence) => sentence.dates,
  write: writeDate,
});

const names: Kind<Placed<NamePairing["draft"]["fact"]>["fact"]> = {
  topic: "name",
  same: (a, b) => a.text === b.text,
  isSaid: (words, { text }) => words.includes(text) || text.includes(words),
  facts: (sentence) => sentence.names,
  write: ({ text }) => text,
};

/** Facts that differ from what the corrected version has in their place, and that a correction names. */
function changed<F extends Span & { readonly text: string }>(
  pairings: readonly (Pairing<F> & { readonly close?: Placed<F> })[],
  kind: Kind<F>,
  corrections: readonly Correction[],
  comparison: Comparison,
): Said[] {
  return pairings.flatMap((pairing) => {
    const { draft } = pairing;
    const reference = pairing.close ?? (pairing.state === "changed" ? pairing.reference : undefined);
    if (reference?.document.story.version.kind !== "corrected") return [];
    const correction = corrections.find((one) => covers(one, kind, draft, reference, comparison));
    const silent = corrections.length === 0 && isOld(kind, draft, comparison);
    if (!correction && !silent) return [];
    const newText = kind.write(reference.fact, draft.fact);
    return {
      message: `Corrected: the reference says ${reference.fact.text} ${whereOf(reference)}${noteOf(correction)}.`,
      span: spanOf(draft),
      reference: evidenceOf(reference),
      fixes: [fixOf(replace(draft.document, draft.sentence.block, draft.fact, newText), newText)],
    };
  });
}

function covers<F extends Span>(
  { topic, right, wrong, paragraphs }: Correction,
  kind: Kind<F>,
  draft: Placed<F>,
  reference: Placed<F>,
  comparison: Comparison,
): boolean {
  if (right !== undefined && kind.isSaid(right, reference.fact))
    return wrong === undefined || kind.isSaid(wrong, draft.fact) || paragraphs.length > 0;
  if (topic !== undefined && topic !== kind.topic) return false;
  if (right !== undefined && wrong !== undefined) return false;
  return paragraphs.length > 0
    ? paragraphs.some((number) => isParagraph(reference, number))
    : isOld(kind, draft, comparison);
}

/** True where the fact stands in the paragraph that a note means: 0 is the headline, -1 the last. */
function isParagraph({ document, sentence }: Placed<Span>, number: number): boolean {
  const block = document.blocks[sentence.block]!;
  if (number === 0) return block.role === "headline";
  const paragraphs = document.blocks.filter(({ role }) => role === "body");
  return paragraphs.at(number < 0 ? number : number - 1) === block;
}

/** True where a counterpart in a replaced version has the draft's fact. */
function isOld<F extends Span>(kind: Kind<F>, { fact, sentence }: Placed<F>, { older }: Comparison): boolean {
  return older.some(({ links }) =>
    links.ofDraft[sentence.index]!.some(({ reference }) =>
      kind.facts(reference).some((other) => kind.same(fact, other)),
    ),
  );
}

/** The wrong words of a note, where they stand in the draft and nowhere in the corrected story. */
function* leftWords(
  { draft }: Comparison,
  { document }: Linked,
  corrections: readonly Correction[],
  said: readonly Said[],
): Generator<Said> {
  for (const correction of corrections) {
    const { right, wrong, span } = correction;
    if (!right || !wrong || document.blocks.some(({ text }) => placesOf(wrong, text).length > 0)) continue;
    for (const [block, { text }] of draft.blocks.entries()) {
      for (const place of placesOf(wrong, text)) {
        const at = sourceSpan(draft, block, place);
        if (said.some((other) => other.span.start < at.end && at.start < other.span.end)) continue;
        yield {
          message: `Corrected: the reference says ${right} (${labelOf(document)})${noteOf(correction)}.`,
          span: at,
          ...(span && { reference: { document, span, context: span } }),
          fixes: [fixOf(replace(draft, block, place, right), right)],
        };
      }
    }
  }
}

/** Where the words stand by themselves in a text. */
function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length);
    const number = /[.,]\d|\d[.,]/.test(
      text.slice(at - 2, at) + text.slice(at + words.length, at + words.length + 2),
    );
    if (!/[\p{L}\p{N}]/u.test(around) && !(number && /\d/.test(words)))
      places.push({ start: at, end: at + words.length });
  }
  return places;
}

const noteOf = (correction: Correction | undefined) => (correction ? `: “${correction.text}”` : "");

function fixOf(edit: Fix["edits"][number], newText: string): Fix {
  return { title: `Correct to ${newText}`, preferred: true, edits: [edit] };
}
