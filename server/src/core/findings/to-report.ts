import { once } from "../cache.ts";
import type { Document } from "../document.ts";
import { labelOf } from "../label.ts";
import { Lines } from "../position.ts";
import type { Report, ReportedEvidence, ReportedFinding, Severity } from "../report.ts";
import type { Source } from "../source.ts";
import { toStory } from "../text/source-map.ts";
import type { Span } from "../text/span.ts";
import type { Evidence, Finding } from "./finding.ts";

/** Puts findings into the words of the report: positions instead of offsets, paths instead of documents. */
export function toReport(
  draft: Source,
  references: readonly Document[],
  findings: readonly Finding[],
): Report {
  const lines = linesOf(draft);
  const summary: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of findings) summary[finding.severity]++;
  return {
    version: 1,
    draft: draft.uri,
    references: references.map((document) => ({
      path: document.source.uri,
      label: labelOf(document),
      ...(document.day && { date: document.day }),
    })),
    findings: findings.map(
      (finding): ReportedFinding => ({
        code: finding.code,
        severity: finding.severity,
        message: finding.message,
        range: lines.rangeOf(finding.span),
        text: draft.text.slice(finding.span.start, finding.span.end),
        ...(finding.reference && { reference: reported(finding.reference) }),
        ...(finding.fixes.length > 0 && {
          fixes: finding.fixes.map((fix) => ({
            title: fix.title,
            preferred: fix.preferred,
            edits: fix.edits.map((edit) => ({ range: lines.rangeOf(edit.span), newText: edit.newText })),
          })),
        }),
        ...(finding.evidence && { evidence: finding.evidence.map(reported) }),
      }),
    ),
    summary,
  };
}

/** Evidence in the words of the report. */
export const reported = once((evidence: Evidence): ReportedEvidence => {
  const { document, span, context } = evidence;
  const { source } = document;
  const text = source.text.slice(span.start, span.end);
  return {
    path: source.uri,
    label: labelOf(document),
    range: linesOf(source).rangeOf(span),
    text,
    sentence: {
      before: readable(document, { start: context.start, end: span.start }),
      words: readable(document, span) || text,
      after: readable(document, { start: span.end, end: context.end }),
    },
  };
});

/** What stands between two offsets of a source, as the reader of the story sees it. */
function readable({ blocks }: Document, { start, end }: Span): string {
  return blocks
    .filter((block) => block.start < end && start < block.end)
    .map((block) => block.text.slice(toStory(block, start), toStory(block, end)))
    .join(" ");
}

/** A reference serves many findings, and its text never changes. */
export const linesOf = once((source: Source) => new Lines(source.text));
