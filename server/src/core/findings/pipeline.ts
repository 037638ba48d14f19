import type { Severity } from "../report.ts";
import { overlaps } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** The weight of a severity: the smaller, the graver. */
const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * One change is one finding: of two that overlap, the one stands whose check is more particular. A passage that is missing
 * points at the place before it, so it competes with nobody.
 */
export function withoutOverlaps(findings: readonly Finding[], rankOf: (code: string) => number): Finding[] {
  const ranked = [...findings].sort((a, b) => rankOf(a.code) - rankOf(b.code) || a.span.start - b.span.start);
  const kept: Finding[] = [];
  for (const finding of ranked) {
    const beside = finding.code.startsWith("passage/");
    if (
      !beside &&
      kept.some((other) => !other.code.startsWith("passage/") && overlaps(other.span, finding.span))
    )
      continue;
    kept.push(finding);
  }
  return kept;
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
