/**
 * What Stet's own client and server say to each other beyond LSP. Plain types, without `vscode` and without
 * `vscode-languageserver`, so that both sides import them. A client that knows none of this works too.
 */

export type { PassageState, ReferencePassages, ReportedPassage } from "./core/passages.ts";
export type { Range as PlainRange } from "./core/report.ts";
export * from "./protocol/decisions.ts";
export * from "./protocol/drafts.ts";
export * from "./protocol/files.ts";
export * from "./protocol/front-matter.ts";
export * from "./protocol/status.ts";

/** What the client announces in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `stet/fs/*`: the server then reads no file itself. */
  readonly fs?: boolean;
  /** The client answers `stet/store/*`: the server then keeps its index of stories there. */
  readonly store?: boolean;
  /** The client answers `stet/git/show`; else the server runs the `git` program where there is one. */
  readonly git?: boolean;
  /** Where the page of a check opens: a URI with `{page}` in place of the page's name, such as `figure-changed`. */
  readonly checkPage?: string;
  /** The client wants `stet/status`. */
  readonly status?: boolean;
  /** The client has the command `stet.letStandWithReason`, which asks for a reason and then runs `stet.letStand`. */
  readonly reasons?: boolean;
  /** The client has the command `stet.openReference`. */
  readonly opens?: boolean;
  /** Whether the workspace is trusted (default true). Without trust nothing outside the workspace is read. */
  readonly trusted?: boolean;
}

/** Client to server: the workspace became trusted, or stopped being so. */
export const trustChanged = "stet/trust";
export interface TrustChangedParams {
  readonly trusted: boolean;
}
