import { pairQuotations } from "./alignment/quotations/quotations.ts";
import { evidenceAt, evidenceOf } from "./checks/evidence.ts";
import type { Comparison } from "./comparison.ts";
import { type Placed, sourceSpan } from "./document.ts";
import type { Evidence } from "./findings/finding.ts";
import { linesOf, reported } from "./findings/to-report.ts";
import { comparedIn } from "./passages.ts";
import type { Position, Range, Report, ReportedEvidence } from "./report.ts";
import type { Span } from "./text/span.ts";

/** A fact of the draft on which a reference agrees. */
export interface Confirmation {
  /** In the draft. */
  readonly range: Range;
  readonly reference: ReportedEvidence;
}

/**
 * Where the fact at a position of the draft is confirmed, for a report as a checker made it; undefined where no fact stands
 * there, or no reference agrees. Of facts inside one another the innermost counts: a figure in a quotation.
 */
export function confirmationAt(report: Report, position: Position): Confirmation | undefined {
  const comparison = comparedIn.get(report)?.comparison;
  if (!comparison) return undefined;
  const { source, blocks } = comparison.draft;
  const lines = linesOf(source);
  const at = lines.offsetAt(position);
  const block = blocks.findIndex(({ start, end }) => start <= at && at <= end);
  if (block < 0) return undefined;
  const [innermost] = agreedIn(comparison, block)
    .map(({ fact, reference }) => ({ span: sourceSpan(comparison.draft, block, fact), reference }))
    .filter(({ span }) => span.start <= at && at <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return innermost && { range: lines.rangeOf(innermost.span), reference: reported(innermost.reference()) };
}

/** A fact in the text of a block. */
interface Agreed {
  readonly fact: Span;
  reference(): Evidence;
}

function agreedIn({ figures, dates, names, draft, authorities, older }: Comparison, block: number): Agreed[] {
  const facts: readonly { state: string; draft: Placed<Span>; reference?: Placed<Span> }[] = [
    ...figures,
    ...dates,
    ...names,
  ];
  const quotations = pairQuotations(draft, block, [...authorities, ...older]);
  return [
    ...facts.flatMap(({ state, draft: ours, reference }) =>
      ours.sentence.block === block && reference && (state === "same" || state === "elsewhere")
        ? { fact: ours.fact, reference: () => evidenceOf(reference) }
        : [],
    ),
    ...quotations.flatMap((pairing) => {
      if (pairing.state !== "same") return [];
      const { document, block: place, start, end } = pairing.reference;
      return { fact: pairing.draft, reference: () => evidenceAt(document, place, { start, end }) };
    }),
  ];
}
