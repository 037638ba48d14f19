import type { Linked } from "./alignment/aligned.ts";
import type { Link } from "./alignment/links.ts";
import { coverage } from "./alignment/passages/coverage.ts";
import { leftOut } from "./alignment/passages/passages.ts";
import { insertOf } from "./checks/passage-insert.ts";
import { longestRise } from "./checks/passage-moved.ts";
import type { Comparison } from "./comparison.ts";
import { type Document, type Sentence, sentencesIn, sourceSpan } from "./document.ts";
import type { Finding } from "./findings/finding.ts";
import { linesOf } from "./findings/to-report.ts";
import { labelOf } from "./label.ts";
import type { Range, Report } from "./report.ts";
import { overlaps, type Span } from "./text/span.ts";

/** Missing: the draft does not tell it. Changed: a finding points to it. Moved: the draft has it in another order. */
export type PassageState = "kept" | "changed" | "missing" | "moved";

/** A paragraph or a sentence of a reference, and what became of it in the draft. */
export interface ReportedPassage {
  readonly state: PassageState;
  /** As a reader sees it: on one line, without markup. */
  readonly text: string;
  /** In the reference. */
  readonly range: Range;
  /** Its counterpart in the draft; absent where it has none. */
  readonly draft?: Range;
  /** The edit of the draft that puts a missing one in at its place. */
  readonly insert?: { readonly range: Range; readonly newText: string };
  /** Of a paragraph: its sentences, where they are not all of one state. */
  readonly sentences?: readonly ReportedPassage[];
}

/** One reference, in the order of the report. */
export interface ReferencePassages {
  readonly path: string;
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Whether it is what the draft ought to agree with, or a version that a newer one has replaced. */
  readonly standing: "newest" | "older";
  readonly passages: readonly ReportedPassage[];
}

/** What a report was made from. */
export interface Compared {
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
}

/** Kept as long as the report is. */
export const comparedIn = new WeakMap<Report, Compared>();

/**
 * Every passage of every reference, in order, for a report as a checker made it; worked out when it is asked for. Where a part of
 * the draft was not read, a passage that the rest does not tell is left out.
 */
export function passagesOf(report: Report): readonly ReferencePassages[] {
  const compared = comparedIn.get(report);
  if (!compared) return [];
  const { references, authorities } = compared.comparison;
  return references.map((document) => ({
    path: document.source.uri,
    label: labelOf(document),
    ...(document.day && { date: document.day }),
    standing: authorities.some((one) => one.document === document) ? "newest" : "older",
    passages: passagesIn(document, compared),
  }));
}

/** The paragraphs of one reference. */
function passagesIn(document: Document, { comparison, findings }: Compared): ReportedPassage[] {
  const { draft, authorities, older } = comparison;
  const linked = [...authorities, ...older].find((one) => one.document === document);
  if (!linked) return [];
  const untold = untoldIn(linked, comparison);
  // The part of the draft that was not read may tell it.
  const [missing, unknown] = draft.story.unread ? [nothing, untold] : [untold, nothing];
  const pointedAt = findings.flatMap(({ code, reference }) =>
    reference?.document === document && !aboutPlaces.has(code) ? reference.span : [],
  );
  const [here, there] = [linesOf(document.source), linesOf(draft.source)];

  function stateOf(sentence: Sentence): PassageState {
    if (missing.has(sentence)) return "missing";
    const span = sourceSpan(document, sentence.block, sentence);
    return pointedAt.some((pointed) => overlaps(pointed, span)) ? "changed" : "kept";
  }

  function report(sentences: readonly Sentence[], state: PassageState): ReportedPassage {
    const [first, last] = [sentences[0]!, sentences.at(-1)!];
    const { block } = first;
    const edit = state === "missing" ? insertOf(draft, insertion(linked!, sentences)).edit : undefined;
    const told = state === "missing" ? undefined : counterpartOf(sentences, linked!, draft);
    return {
      state,
      text: document.blocks[block]!.text.slice(first.start, last.end),
      range: here.rangeOf(sourceSpan(document, block, { start: first.start, end: last.end })),
      ...(told && { draft: there.rangeOf(told) }),
      ...(edit && { insert: { range: there.rangeOf(edit.span), newText: edit.newText } }),
    };
  }

  const moved = movedIn(linked, draft);
  return document.blocks.flatMap(({ role }, block) => {
    const sentences = sentencesIn(document, block).filter((sentence) => !unknown.has(sentence));
    if (sentences.length === 0) return [];
    const states = sentences.map(stateOf);
    // A headline or a caption that was written anew is not missing: the story itself says the same.
    if (role !== "body" && !states.includes("changed") && !isLinked(sentences, linked)) return [];
    const state = wholeOf(states);
    const whole = report(sentences, state === "kept" && moved.has(block) ? "moved" : state);
    if (new Set(states).size === 1) return whole;
    return { ...whole, sentences: sentences.map((sentence, i) => report([sentence], states[i]!)) };
  });
}

const nothing: ReadonlySet<Sentence> = new Set();

/** What these say is shown as the state of a passage itself. */
const aboutPlaces = new Set(["passage/missing", "passage/unshared", "passage/brief", "passage/moved"]);

function wholeOf(states: readonly PassageState[]): PassageState {
  const [first] = states;
  return states.every((state) => state === first) ? first! : "changed";
}

/** The sentences of a reference that the draft does not tell. */
export function untoldIn(linked: Linked, comparison: Comparison): ReadonlySet<Sentence> {
  if (comparison.older.includes(linked)) {
    // Beside the version that replaced it, an older one would have nothing of its own.
    const told = coverage(comparison.draft, linked, []);
    return new Set(told.flatMap(({ sentence, kept }) => (kept || !isBody(linked, sentence) ? [] : sentence)));
  }
  const { missing, unshared } = leftOut(comparison);
  return new Set(
    [...missing, ...unshared].flatMap(({ sentences, elsewhere }) => [
      ...sentences,
      ...elsewhere.map(({ sentence }) => sentence),
    ]),
  );
}

const isBody = ({ document }: Linked, { block }: Sentence) => document.blocks[block]!.role === "body";

const isLinked = (sentences: readonly Sentence[], { links }: Linked) =>
  sentences.some(({ index }) => links.ofReference[index]!.length > 0);

const insertion = (authority: Linked, sentences: readonly Sentence[]) => ({
  authority,
  sentences,
  elsewhere: [],
});

/** The sentence of the draft that tells one of the reference best: headlines say again what paragraphs say. */
export function tellerOf({ index }: Sentence, { links }: Linked, draft: Document): Link | undefined {
  const all = links.ofReference[index]!;
  return all.find((link) => draft.blocks[link.draft.block]!.role === "body") ?? all[0];
}

/** Where the draft tells some sentences, in its source: in the paragraph that has most of them. */
function counterpartOf(sentences: readonly Sentence[], linked: Linked, draft: Document): Span | undefined {
  const best = sentences.flatMap((sentence) => tellerOf(sentence, linked, draft) ?? []);
  const inBlock = new Map<number, { score: number; start: number; end: number }>();
  for (const { score, draft: told } of best) {
    const known = inBlock.get(told.block) ?? { score: 0, start: told.start, end: told.end };
    inBlock.set(told.block, {
      score: known.score + score,
      start: Math.min(known.start, told.start),
      end: Math.max(known.end, told.end),
    });
  }
  const [most] = [...inBlock].sort(([, a], [, b]) => b.score - a.score);
  return most && sourceSpan(draft, most[0], most[1]);
}

/** The paragraphs of a reference that the draft has in another order. */
function movedIn(linked: Linked, draft: Document): ReadonlySet<number> {
  const { document } = linked;
  const pairs = document.blocks.flatMap(({ role }, block) => {
    const [best] = sentencesIn(document, block)
      .flatMap((sentence) => tellerOf(sentence, linked, draft) ?? [])
      .sort((a, b) => b.score - a.score);
    return role === "body" && best && best.score >= likeFrom ? [{ block, draft: best.draft.block }] : [];
  });
  const inOrder = new Set(longestRise(pairs.map(({ draft }) => draft)));
  return new Set(pairs.flatMap(({ block }, i) => (inOrder.has(i) ? [] : block)));
}

/** A paragraph goes with the one it is this much like. */
const likeFrom = 0.4;
