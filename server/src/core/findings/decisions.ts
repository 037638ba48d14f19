import { rememberLast } from "../cache.ts";
import { Lines } from "../position.ts";
import type { Range, Report, ReportedFinding, Severity } from "../report.ts";

/**
 * What the editor let stand: one finding, one fact wherever the draft has it, or one check in the draft. It is anchored to
 * the words of both sides, so it follows a passage that moves and ends when the fact changes.
 */
export interface Decision {
  readonly id: string;
  readonly scope: "finding" | "fact" | "check";
  /** The draft's path below the folder that the decisions are kept for, or its URI. */
  readonly draft: string;
  readonly code: string;
  /** The draft's words; absent for a whole check and for a missing passage, which has none. */
  readonly text?: string;
  /** The reference's words; absent where no reference has any. */
  readonly reference?: string;
  /** The words of the draft around the finding, which tell it from another of the same words. */
  readonly around?: string;
  readonly reason?: string;
  /** When it was made, an ISO timestamp. */
  readonly at: string;
}

/** Every part of a decision but those that only its maker knows. */
export type Anchor = Pick<Decision, "code" | "text" | "reference" | "around">;

/** What a decision on a finding is tied to. `draft` is the text that was checked. */
export function anchorOf(finding: ReportedFinding, draft: string): Anchor {
  const text = finding.code.startsWith("passage/") ? undefined : plain(finding.text);
  const reference = finding.reference && plain(finding.reference.text);
  return {
    code: finding.code,
    ...(text !== undefined && { text }),
    ...(reference !== undefined && { reference }),
    around: aroundOf(finding, draft),
  };
}

/**
 * Marks the findings that a decision covers, and counts the others. `applied` has the ids of the decisions that still hold,
 * and where the first finding of each stands.
 */
export function withDecisions(
  report: Report,
  draft: string,
  decisions: readonly Decision[],
): { readonly report: Report; readonly applied: ReadonlyMap<string, Range> } {
  const applied = new Map<string, Range>();
  if (decisions.length === 0) return { report, applied };
  const anchors = report.findings.map((finding) => anchorOf(finding, draft));
  const decided = new Map<number, Decision>();
  for (const decision of decisions) {
    const open = anchors.flatMap((anchor, i) => (!decided.has(i) && covers(decision, anchor) ? [i] : []));
    const chosen = decision.scope === "finding" ? likest(decision, anchors, open) : open;
    for (const i of chosen) decided.set(i, decision);
    const [first] = chosen;
    if (first !== undefined) applied.set(decision.id, report.findings[first]!.range);
  }
  const findings = report.findings.map((finding, i) => {
    const decision = decided.get(i);
    if (!decision) return finding;
    const { scope, reason } = decision;
    return { ...finding, decision: { scope, ...(reason !== undefined && { reason }) } };
  });
  const summary: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of findings) if (!finding.decision) summary[finding.severity]++;
  return { report: { ...report, findings, summary }, applied };
}

function covers(decision: Decision, anchor: Anchor): boolean {
  if (decision.scope === "check") return decision.code === anchor.code;
  const isSameFact = decision.text === anchor.text && decision.reference === anchor.reference;
  return isSameFact && (decision.scope === "fact" || decision.code === anchor.code);
}

/** The one finding that a decision was made on: of several with the same words, the one among the same neighbours. */
function likest(decision: Decision, anchors: readonly Anchor[], open: readonly number[]): readonly number[] {
  const [best] = open
    .map((i) => ({ i, shared: shareOf(decision.around ?? "", anchors[i]!.around ?? "") }))
    .sort((a, b) => b.shared - a.shared || a.i - b.i);
  return best ? [best.i] : [];
}

/** Which share of the words of `a` stand in `b`. */
function shareOf(a: string, b: string): number {
  const words = a.split(" ");
  const others = new Set(b.split(" "));
  return words.filter((word) => others.has(word)).length / words.length;
}

/** So many characters on each side tell a place from another. */
const reach = 60;

/** The words around a finding, in its own paragraph. */
function aroundOf({ range }: ReportedFinding, draft: string): string {
  const line = linesOf(draft).wordsOf(range.start.line);
  const end = range.end.line === range.start.line ? range.end.character : line.length;
  return plain(line.slice(Math.max(0, range.start.character - reach), end + reach));
}

/** Every finding of a draft is asked for its line. */
const linesOf = rememberLast((draft) => new Lines(draft));

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
