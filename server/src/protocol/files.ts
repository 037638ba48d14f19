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
