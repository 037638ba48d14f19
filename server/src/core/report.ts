/** What a check of one draft says: `findings.schema.json` as types. Positions are LSP positions. */
export interface Report {
  readonly version: 1;
  readonly draft: string;
  /** Oldest first, in the order that was used. */
  readonly references: readonly { readonly path: string; readonly label?: string; readonly date?: string }[];
  readonly findings: readonly ReportedFinding[];
  /** How many findings of each severity stand, decided ones left out. */
  readonly summary: Readonly<Record<Severity, number>>;
}

export type Severity = "error" | "warning" | "information" | "hint";

/** Zero-based line and UTF-16 character, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportedFinding {
  /** The check's code, such as `figure/changed`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** In the draft. For a missing passage: the last word before the place where it would be inserted. */
  readonly range: Range;
  /** The draft's characters in `range`, unchanged. */
  readonly text: string;
  /** The decisive evidence; absent where no reference has any. */
  readonly reference?: ReportedEvidence;
  readonly fixes?: readonly ReportedFix[];
  /** What each version says, oldest first. */
  readonly evidence?: readonly ReportedEvidence[];
  /** Present where the editor let the finding stand. */
  readonly decision?: { readonly scope: "finding" | "fact" | "check"; readonly reason?: string };
}

export interface ReportedEvidence {
  readonly path: string;
  readonly label?: string;
  readonly range: Range;
  /** The source's characters in `range`, unchanged. */
  readonly text: string;
  /** The sentence (or sentences) around `range` as its reader sees it, without markup and entities. */
  readonly sentence: QuotedSentence;
}

/** A sentence in three: before the words that differ, the words, and after them. */
export interface QuotedSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly preferred?: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}
