import type { Severity } from "../report.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Evidence, Finding } from "./finding.ts";

/** The weight of a severity: the smaller, the graver. */
const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * One change is one finding: of two that overlap, the one stands whose check is more particular, and so it does of two on
 * what is stated that rest on the same words of a reference. A passage that is missing points at the place before it, so it
 * competes with nobody.
 */
export function withoutOverlaps(findings: readonly Finding[], rankOf: (code: string) => number): Finding[] {
  const ranked = findings
    .map((finding) => ({ finding, rank: rankOf(finding.code) }))
    .sort((a, b) => a.rank - b.rank || a.finding.span.start - b.finding.span.start);
  const heard: Finding[] = [];
  /** What has been heard, by its place; no two of these overlap. */
  const places: Span[] = [];
  const evidence: Evidence[] = [];
  for (const { finding } of ranked) {
    const { code, reference } = finding;
    if (code.startsWith("statement/") && reference) {
      if (evidence.some((other) => isSameEvidence(other, reference))) continue;
      evidence.push(reference);
    }
    if (!finding.code.startsWith("passage/")) {
      const { span } = finding;
      const at = placeFor(span, places);
      if ([places[at - 1], places[at]].some((other) => other && overlaps(other, span))) continue;
      places.splice(at, 0, span);
    }
    heard.push(finding);
  }
  return heard;
}

const isSameEvidence = (one: Evidence, other: Evidence) =>
  one.document === other.document && overlaps(one.span, other.span);

/** The index of the first place that ends behind the start of the span. */
function placeFor({ start }: Span, places: readonly Span[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By place in the draft, then the graver first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      gravity[a.severity] - gravity[b.severity] ||
      a.span.end - b.span.end ||
      (a.code < b.code ? -1 : 1),
  );
}
