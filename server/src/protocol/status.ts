/** Server to client, a notification after each check of an open draft. */
export const statusChanged = "stet/status";
export interface Status {
  readonly uri: string;
  /** The version of the document that was checked. */
  readonly version: number;
  /** False where the document is no draft; then only `why` is set besides. */
  readonly draft: boolean;
  readonly why?: WhyNoDraft;
  /** Which way named the references. */
  readonly namedBy: NamedBy;
  /** Oldest first. */
  readonly references: readonly StatusReference[];
  readonly counts: Readonly<Record<"error" | "warning" | "information" | "hint", number>>;
  /** One clause each, about `stet.json`, the front matter or the settings; empty when all is well. */
  readonly problems: readonly string[];
  /** How long the check took, in milliseconds. */
  readonly took: number;
}
/** Why a document is not compared: what it is, or which rule leaves it out. */
export type WhyNoDraft = "no story" | "a reference" | "hidden" | "ignored" | "no reference";
export interface StatusReference {
  /** Where it could not be read: its path as written. */
  readonly uri: string;
  readonly label: string;
  /** Why it could not be read: "is missing". */
  readonly unreadable?: string;
  /** The encoding that its file was found to be in, as the Encoding Standard names it: "windows-1252". */
  readonly encoding?: string;
}
export type NamedBy =
  | "front matter"
  | "stet.json"
  | "setting"
  | "folder"
  | "discovery"
  | "command"
  | "command line"
  | "nothing";
