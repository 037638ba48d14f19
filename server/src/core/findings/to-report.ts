import { once } from "../cache.ts";
import type { Document } from "../document.ts";
import { labelOf } from "../label.ts";
import { Lines } from "../position.ts";
import type { Report, ReportedEvidence, ReportedFinding, Severity } from "../report.ts";
import type { Source } from "../source.ts";
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
  const { source } = evidence.document;
  const lines = linesOf(source);
  return {
    path: source.uri,
    label: labelOf(evidence.document),
    range: lines.rangeOf(evidence.span),
    text: source.text.slice(evidence.span.start, evidence.span.end),
    context: {
      range: lines.rangeOf(evidence.context),
      text: source.text.slice(evidence.context.start, evidence.context.end),
    },
  };
});

/** A reference serves many findings, and its text never changes. */
export const linesOf = once((source: Source) => new Lines(source.text));
