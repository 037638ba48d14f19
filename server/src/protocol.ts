/**
 * What Stet's own client and server say to each other beyond LSP. Plain types, without `vscode` and without
 * `vscode-languageserver`, so that both sides import them. A client that knows none of this works too.
 */

import type { ReferencePassages } from "./core/passages.ts";
import type { Range } from "./core/report.ts";

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

/** A file's bytes. The request fails where the file cannot be read. */
export const fsRead = "stet/fs/read";
export interface FsReadParams {
  readonly uri: string;
}
export interface FsReadResult {
  readonly base64: string;
}

/** What stands at a URI; `null` where nothing does. */
export const fsStat = "stet/fs/stat";
export interface FsStatParams {
  readonly uri: string;
}
export type FsStatResult = FileStat | null;
export interface FileStat {
  readonly kind: "file" | "folder" | "other";
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970; absent where the file system does not say. */
  readonly modified?: number;
  /** It is a symbolic link; absent where it is none, or nobody knows. */
  readonly link?: true;
  /** Whether the editor has it open with changes that are not saved; absent where it is not open, or nobody knows. */
  readonly dirty?: boolean;
}

/** The URIs of the files below a folder whose path relative to it matches a glob; empty where there is no folder. */
export const fsList = "stet/fs/list";
export interface FsListParams {
  /** The folder's URI. */
  readonly folder: string;
  /** With `/` between segments, such as `*` or `wire/**` followed by `/*.txt`. */
  readonly glob: string;
  /** Leaves out what the `.gitignore` files from the folder down name. */
  readonly leaveOut?: "ignored";
}
export type FsListResult = readonly string[];

/** The scheme of the pages that tell about the checks. */
export const pageScheme = "stet-page";

/** The scheme of documents that show what was read from a file which is no text itself; their query is the file's URI. */
export const readableScheme = "stet-text";

/** Client to server, a request: the text that was read from such a file; `null` where it cannot be read. */
export const readableText = "stet/text";
export interface ReadableTextParams {
  readonly uri: string;
}
export type ReadableTextResult = { readonly text: string } | null;

/** A file as a revision of its repository has it. */
export const gitShow = "stet/git/show";
export interface GitShowParams {
  readonly uri: string;
  readonly revision: string;
}
export type GitShowResult = { readonly base64: string } | { readonly failure: GitFailure };

/** Why git shows nothing: there is none, or what it says on standard error with the state of the repository. */
export type GitFailure =
  | "no git"
  | "no repository"
  | "not trusted"
  | { readonly says: string; readonly hasCommits: boolean; readonly isShallow: boolean };

/** What the server kept in the storage of the workspace; `null` where it kept nothing. */
export const storeLoad = "stet/store/load";
export type StoreLoadResult = { readonly text: string } | null;

/** Keeps a text in the storage of the workspace, in place of what was there. */
export const storeSave = "stet/store/save";
export interface StoreSaveParams {
  readonly text: string;
}

/** Writes a file whole, with the folders above it. The request fails where the file cannot be written. */
export const fsWrite = "stet/fs/write";
export interface FsWriteParams {
  readonly uri: string;
  readonly base64: string;
}

/** Client to server: the workspace became trusted, or stopped being so. */
export const trustChanged = "stet/trust";
export interface TrustChangedParams {
  readonly trusted: boolean;
}

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

/**
 * A command of the server (`workspace/executeCommand`): let a finding stand. Its argument is a `LetStandParams`, as the code
 * actions of a finding carry it.
 */
export const letStand = "stet.letStand";
export interface LetStandParams {
  readonly uri: string;
  /** This finding, this fact wherever the draft has it, or this check in the draft. */
  readonly scope: "finding" | "fact" | "check";
  /** What the decision is tied to: the words of both sides. */
  readonly anchor: {
    readonly code: string;
    readonly text?: string;
    readonly reference?: string;
    readonly around?: string;
  };
  readonly reason?: string;
}

/** A command of the client, with the same argument: it asks for a reason first. */
export const letStandWithReason = "stet.letStandWithReason";

/** A command of the client: shows words of a reference beside the draft. Its argument is an `OpenReferenceParams`. */
export const openReference = "stet.openReference";
export interface OpenReferenceParams {
  readonly uri: string;
  readonly range: Range;
}

/** Client to server, a request: everything that was let stand. */
export const listDecisions = "stet/decisions";
export type DecisionsResult = readonly DecisionItem[];
export interface DecisionItem {
  readonly id: string;
  /** The draft. */
  readonly uri: string;
  readonly code: string;
  readonly scope: "finding" | "fact" | "check";
  readonly text?: string;
  readonly reference?: string;
  readonly reason?: string;
  /** An ISO timestamp. */
  readonly at: string;
  /** Whether the words that it was made on still stand; drafts that are not open are not looked at. */
  readonly state: "holds" | "stale" | "not looked at";
  /** Where in the draft it holds. */
  readonly range?: Range;
  readonly kept: "in a file" | "in memory";
}

/** Client to server, a request: take a decision back. */
export const revokeDecision = "stet/revoke";
export interface RevokeDecisionParams {
  readonly id: string;
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
export type { PassageState, ReferencePassages, ReportedPassage } from "./core/passages.ts";
export type { Range as PlainRange } from "./core/report.ts";

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
