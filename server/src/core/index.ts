import { createKeep } from "./cache.ts";
import { checks } from "./checks/index.ts";
import { type CheckOptions, createRunChecks } from "./checks/run.ts";
import { compare } from "./comparison.ts";
import type { Document } from "./document.ts";
import { type KnownNames, knownNames } from "./facts/names/index.ts";
import { inOrder, withoutOverlaps } from "./findings/pipeline.ts";
import { toReport } from "./findings/to-report.ts";
import { createParagraphReader } from "./paragraph.ts";
import { comparedIn } from "./passages.ts";
import { readDocument } from "./read-document.ts";
import { createReferencesReader } from "./reference.ts";
import type { Report } from "./report.ts";
import type { Source, Unreadable } from "./source.ts";
import { storyWithin, withinLimit } from "./text/limit.ts";
import { readLongStory, readStory } from "./text/read-story.ts";

export { alignedText } from "./aligned-text.ts";
export { checks } from "./checks/index.ts";
export { type Confirmation, confirmationAt } from "./confirmation.ts";
export { type Anchor, anchorOf, type Decision, withDecisions } from "./findings/decisions.ts";
export { type PassageState, passagesOf, type ReferencePassages, type ReportedPassage } from "./passages.ts";
export type {
  Position,
  Range,
  Report,
  ReportedEvidence,
  ReportedFinding,
  ReportedFix,
  Severity,
} from "./report.ts";
export type { Format, Source, Unreadable } from "./source.ts";

/** What a checker does in one way or another. */
export interface CheckerOptions extends CheckOptions {
  /** How much of a draft is read, in UTF-16 units; all of it where not set. A finding says where reading stopped. */
  readonly draftLimit?: number;
}

export interface Checker {
  /** Compares a draft with its references. Runs to the end; never throws, whatever the input. */
  check(draft: Source, references: readonly (Source | Unreadable)[]): Report;
  /** The same work in steps of a few milliseconds; the return value of the generator is the report. */
  steps(draft: Source, references: readonly (Source | Unreadable)[]): Generator<void, Report>;
}

/** Makes a checker. It caches what it reads by content, so keep one for as long as the options stay the same. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const readParagraphs = createParagraphReader();
  const readReferences = createReferencesReader(readParagraphs);
  const runChecks = createRunChecks(options);

  function* steps(whole: Source, sources: readonly (Source | Unreadable)[]): Generator<void, Report> {
    const { read: source, unread } = withinLimit(whole, options.draftLimit);
    let story = yield* readLongStory(source);
    const ownDay = source.date ?? story.day;
    yield;
    const { references, unreadable } = yield* readReferences(sources, ownDay);
    const newest = newestDay(references);
    // A dateline without a year is the one nearest to the references'.
    if (!ownDay && newest && story.blocks.some(({ role }) => role === "dateline"))
      story = readStory(source, newest);
    const day = ownDay ?? story.day ?? newest;
    story = unread ? { ...story, unread } : storyWithin(story, options.draftLimit, source.text.length);
    const draft = yield* readDocument(source, story, readParagraphs, day, namesOf(references));
    yield;
    const compared = yield* compare(draft, references, unreadable);
    const findings = inOrder(withoutOverlaps(yield* runChecks(compared), rankOf));
    const comparison = compared.whole;
    const report = toReport(whole, comparison.references, findings);
    comparedIn.set(report, { comparison, findings });
    return report;
  }

  return {
    steps,
    check(draft, sources) {
      const work = steps(draft, sources);
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
      }
    },
  };
}

/** ISO days stand in the order of the calendar. */
function newestDay(references: readonly Document[]): string | undefined {
  return references
    .flatMap(({ day }) => day ?? [])
    .sort()
    .at(-1);
}

/** Of two findings on the same words the one is heard whose check stands first in the list. */
const ranks = new Map<string, number>(checks.map(({ meta }, rank) => [meta.code, rank]));
const rankOf = (code: string) => ranks.get(code) ?? ranks.size;

/** The forms of the names that the references have. */
function namesOf([first, ...others]: readonly Document[]): KnownNames | undefined {
  return (
    first &&
    keepNames(first, others, () =>
      knownNames([first, ...others].flatMap(({ names }) => names.entities.flatMap(({ forms }) => forms))),
    )
  );
}

const keepNames = createKeep<Document, KnownNames>();
