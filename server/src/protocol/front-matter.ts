import type { Span } from "../core/text/span.ts";

/** One edit of a text, in UTF-16 offsets. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * Client to server, a request: the edit that adds paths to `references:` in a draft's front matter; `null` where that cannot be
 * edited. The server reads YAML, so that no client has to.
 */
export const attachReferences = "stet/frontMatter/attach";
export interface AttachReferencesParams {
  /** The whole draft. */
  readonly text: string;
  /** As they are to be written. */
  readonly paths: readonly string[];
}
export type AttachReferencesResult = Replacement | null;

/** Client to server, a request: the paths that a draft's front matter names, and where they stand, quotes included. */
export const namedReferences = "stet/frontMatter/references";
export interface NamedReferencesParams {
  readonly text: string;
}
export type NamedReferencesResult = readonly { readonly path: string; readonly at: Span }[];
