import type { Aligned } from "../alignment/aligned.ts";
import { createKeep } from "../cache.ts";
import type { Compared, Comparison } from "../comparison.ts";
import { type Finding, moved } from "../findings/finding.ts";
import type { Severity } from "../report.ts";
import { surroundingsOf, toldBeside } from "../surroundings.ts";
import type { HouseStyle } from "../text/house-style.ts";
import type { Check } from "./check.ts";
import { checks } from "./index.ts";
import { withSentenceFix } from "./sentence-fix.ts";

/** What a newsroom has decided about the checks. */
export interface CheckOptions {
  /** Severity by code, over the default of each check. */
  readonly severity?: Readonly<Record<string, Severity | "off">>;
  /** With a house style, the other spelling is hinted at; without one UK and US are equal. */
  readonly houseStyle?: HouseStyle;
}

/** Runs every check on a comparison, a check or a paragraph a step. */
export type RunChecks = (compared: Compared) => Generator<void, Finding[]>;

/**
 * The checks that look at the story as a whole are run each time; those that look at one paragraph only where it, what the
 * references say of it or its surroundings have changed.
 */
export function createRunChecks({ severity: severities, houseStyle }: CheckOptions): RunChecks {
  /** What each paragraph was found to say, with spans counted from its start. */
  const keep = createKeep<Aligned, readonly Finding[]>();

  function said(comparison: Comparison, list: readonly Check[]): Finding[] {
    const findings: Finding[] = [];
    for (const { meta, run, asksForAll } of list) {
      if (asksForAll && comparison.draft.story.unread) continue;
      const severity = severities?.[meta.code] ?? meta.severity;
      if (severity === "off") continue;
      for (const finding of run(comparison, houseStyle))
        findings.push(withSentenceFix({ code: meta.code, severity, ...finding }, comparison));
    }
    return findings;
  }

  return function* ({ whole, paragraphs }) {
    const { draft, authorities, closenessAt } = whole;
    const isTrusted = ({ code, span, isSlip }: Finding) => {
      const least = leastCloseness.get(code);
      return isSlip || least === undefined || closenessAt(span.start) >= least;
    };
    const findings: Finding[] = [];
    for (const check of storyChecks) {
      findings.push(...said(whole, [check]));
      yield;
    }
    for (const [block, { aligned, verdicts, comparison }] of paragraphs.entries()) {
      const { start } = draft.blocks[block]!;
      const parts = [
        ...verdicts,
        ...surroundingsOf(draft, block, authorities),
        ...toldBeside(draft, verdicts),
      ];
      const known = keep(aligned, parts, () =>
        said(comparison(), paragraphChecks).map((finding) => moved(finding, -start)),
      );
      for (const finding of known) findings.push(moved(finding, start));
      yield;
    }
    return findings.filter(isTrusted);
  };
}

const leastCloseness = new Map(
  checks.map(({ meta, leastCloseness }) => [meta.code as string, leastCloseness]),
);

const paragraphChecks = checks.filter(({ looksAt }) => looksAt === "paragraph");
const storyChecks = checks.filter(({ looksAt }) => looksAt === "story");
