import type { Span } from "./text/span.ts";

/** How a source is written. What is absent is read as `plain`. */
export type Format = "plain" | "markdown" | "html" | "nitf" | "newsml" | "ninjs";

/** A document as it stands: the draft, or one version of the story that serves as a reference. */
export interface Source {
  /** A URI or a path; it is only passed through to the report. */
  readonly uri: string;
  /** The whole text, front matter and markup included. All offsets of a report point into it. */
  readonly text: string;
  readonly format?: Format;
  /** The day of the story, `YYYY-MM-DD`; wins over what the text itself says. */
  readonly date?: string;
  /** How the reference is named to the editor ("UPDATE 2"); by default the slug's version, else the file's name. */
  readonly label?: string;
  /** Set by hand: orders the references, lowest first, and overrules date, update line and name. */
  readonly rank?: number;
  /** The status that a feed's metadata states, such as `canceled` or `withheld`. */
  readonly status?: string;
}

/** A reference that was named but could not be read. It becomes a `reference/unreadable` finding. */
export interface Unreadable {
  readonly uri: string;
  /** One plain clause for the editor: "is missing", "is a directory", "is not text". */
  readonly unreadable: string;
  /** Where the draft's front matter names it, in UTF-16 offsets; absent where something else named it. */
  readonly at?: Span;
  /** What the words at `at` should be instead, where that is known. */
  readonly instead?: string;
}
