import type { Document } from "../document.ts";
import type { Severity } from "../report.ts";
import type { Span } from "../text/span.ts";

/** What a check says, in offsets. Plain data: everything an editor needs to see it and act on it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** In the draft's source. */
  readonly span: Span;
  /** True where the draft's words are the reference's mistyped, which no telling makes of them, however free. */
  readonly isSlip?: boolean;
  /** The decisive evidence. */
  readonly reference?: Evidence;
  /** What each version says, oldest first; absent where only one says anything. */
  readonly evidence?: readonly Evidence[];
  readonly fixes: readonly Fix[];
}

export interface Evidence {
  readonly document: Document;
  /** The exact words, in the reference's source. */
  readonly span: Span;
  /** The sentence around them, in the reference's source. */
  readonly context: Span;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where this is the only thing to do. */
  readonly preferred: boolean;
}

export interface Edit {
  /** In the draft's source. */
  readonly span: Span;
  readonly newText: string;
}

/** The finding where its paragraph has moved `by` characters on in the draft. */
export function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return {
    ...finding,
    span: move(finding.span),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })),
    })),
  };
}
