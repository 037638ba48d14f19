import type { Aligned } from "./alignment/aligned.ts";
import { createKeep } from "./cache.ts";
import type { Check } from "./checks/check.ts";
import { checks } from "./checks/index.ts";
import { type Comparison, compare } from "./comparison.ts";
import type { Document } from "./document.ts";
import { type KnownNames, knownNames } from "./facts/names/index.ts";
import { type Finding, moved } from "./findings/finding.ts";
import { inOrder, withoutOverlaps } from "./findings/pipeline.ts";
import { toReport } from "./findings/to-report.ts";
import { createParagraphReader } from "./paragraph.ts";
import { comparedIn } from "./passages.ts";
import { readDocument } from "./read-document.ts";
import { createReferenceReader } from "./reference.ts";
import type { Report, Severity } from "./report.ts";
import type { Source, Unreadable } from "./source.ts";
import { surroundingsOf } from "./surroundings.ts";
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

export interface CheckerOptions {
  /** Severity by code, over the default of each check. */
  readonly severity?: Readonly<Record<string, Severity | "off">>;
  /** With a house style, the other spelling is hinted at; without one UK and US are equal. */
  readonly houseStyle?: "en-GB" | "en-US";
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
  const readReference = createReferenceReader(readParagraphs);

  function* steps(whole: Source, sources: readonly (Source | Unreadable)[]): Generator<void, Report> {
    const { read: draft, unread } = withinLimit(whole, options.draftLimit);
    let story = yield* readLongStory(draft);
    const draftDay = draft.date ?? story.day;
    yield;
    const references: Document[] = [];
    const unreadable: Unreadable[] = [];
    for (const source of sources) {
      if ("unreadable" in source) {
        unreadable.push(source);
        continue;
      }
      const reference = yield* readReference(source, draftDay);
      const { fault } = reference.story;
      if (fault) unreadable.push({ uri: source.uri, unreadable: fault });
      else references.push(reference);
      yield;
    }
    // The draft's own day comes first; the newest reference's does where it has none.
    const newest = newestDay(references);
    if (!draftDay && newest && story.blocks.some(({ role }) => role === "dateline"))
      story = readStory(draft, newest);
    const day = draftDay ?? story.day ?? newest;
    story = unread ? { ...story, unread } : storyWithin(story, options.draftLimit, draft.text.length);
    const read = yield* readDocument(draft, story, readParagraphs, day, namesOf(references));
    yield;
    const { whole: comparison, paragraphs } = yield* compare(read, references, unreadable);
    const findings: Finding[] = [];
    for (const check of storyChecks) {
      findings.push(...said(comparison, [check]));
      yield;
    }
    for (const [block, { aligned, verdicts, comparison: own }] of paragraphs.entries()) {
      const { start } = read.blocks[block]!;
      const known = keepSaid(
        aligned,
        [...verdicts, ...surroundingsOf(read, block, comparison.authorities)],
        () => said(own(), paragraphChecks).map((finding) => moved(finding, -start)),
      );
      for (const finding of known) findings.push(moved(finding, start));
      yield;
    }
    const kept = inOrder(withoutOverlaps(findings, rankOf));
    const report = toReport(whole, comparison.references, kept);
    comparedIn.set(report, { comparison, findings: kept });
    return report;
  }

  /** What each paragraph was found to say, with spans counted from its start. */
  const keepSaid = createKeep<Aligned, readonly Finding[]>();

  function said(comparison: Comparison, list: Iterable<Check>): Finding[] {
    const findings: Finding[] = [];
    for (const { meta, run, asksForAll } of list) {
      if (asksForAll && comparison.draft.story.unread) continue;
      const severity = options.severity?.[meta.code] ?? meta.severity;
      if (severity === "off") continue;
      for (const finding of run(comparison, options.houseStyle))
        findings.push({ code: meta.code, severity, ...finding });
    }
    return findings;
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

const paragraphChecks = checks.filter(({ looksAt }) => looksAt === "paragraph");
const storyChecks = checks.filter(({ looksAt }) => looksAt === "story");
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
