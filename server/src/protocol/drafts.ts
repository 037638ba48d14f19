import type { ReferencePassages } from "../core/passages.ts";
import type { Range } from "../core/report.ts";
import type { Status } from "./status.ts";

/**
 * Client to server, a request: check this open document although it is no draft by the rules (*Check This Document*).
 * It counts as a draft until it is closed. The answer says what was found.
 */
export const checkDocument = "stet/check";
export interface CheckDocumentParams {
  readonly uri: string;
  /** References to compare with in place of its own, as front matter would name them: `git:HEAD`. */
  readonly against?: readonly string[];
}
export type CheckDocumentResult = Status | null;

/**
 * Client to server, a request: the stories of the workspace that seem to be versions of this open document, whatever its
 * references are, likest first (*Attach Suggested References*).
 */
export const suggestReferences = "stet/suggest";
export interface SuggestReferencesParams {
  readonly uri: string;
}
/** URIs: of those that are versions beyond doubt, and of likely ones. */
export interface SuggestReferencesResult {
  readonly certain: readonly string[];
  readonly likely: readonly string[];
}

/** Client to server, a request: every passage of every reference of an open draft, for *References*; `null` where it is none. */
export const passages = "stet/passages";
export interface PassagesParams {
  readonly uri: string;
}
export type PassagesResult = {
  /** The version of the document that was checked; ranges in the draft and inserts hold for no other. */
  readonly version: number;
  /** In the order of the status. */
  readonly references: readonly ReferencePassages[];
} | null;

/** The scheme of documents that show a reference in the shape of a draft; their query is an `AlignedParams` as JSON. */
export const alignedScheme = "stet-aligned";

/** Client to server, a request: a reference in the shape of an open draft, for *Compare*; `null` where there is none. */
export const aligned = "stet/aligned";
export interface AlignedParams {
  /** The draft. */
  readonly uri: string;
  /** The reference, as the status names it. */
  readonly reference: string;
}
export type AlignedResult = { readonly version: number; readonly text: string } | null;

/** Client to server, a notification: a document came to the front. What its check depends on and nobody watches is read anew. */
export const documentFocused = "stet/focus";
export interface DocumentFocusedParams {
  readonly uri: string;
}

/** A command of the client: shows words of a reference beside the draft. Its argument is an `OpenReferenceParams`. */
export const openReference = "stet.openReference";
export interface OpenReferenceParams {
  readonly uri: string;
  readonly range: Range;
}
