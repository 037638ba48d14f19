import type { FileStat } from "../protocol.ts";
import type { WorkspaceStories } from "./discovery/workspace-stories.ts";
import type { Git } from "./git.ts";

export type { FileStat };

/** All that finding and reading references asks of the outside. Files are URIs, so that virtual workspaces work. */
export interface FileSystem {
  /** What stands at the URI; undefined where nothing does. */
  stat(uri: string): Promise<FileStat | undefined>;
  /** True where `stat` finds unsaved documents too: what it does not find is gone, even where it is still open. */
  readonly knowsTabs?: boolean;
  /** The file's bytes; rejects where they cannot be read. */
  read(uri: string): Promise<Uint8Array>;
  /**
   * The files below a folder whose relative path matches the glob, in no certain order; empty where there is no folder.
   * Folders whose name starts with a dot, and `node_modules`, are never entered; what git is told to ignore can be left out.
   */
  list(folder: string, glob: string, leaveOut?: "ignored"): Promise<readonly string[]>;
  /** Where a file lies when links are followed; undefined where nobody here can say, as of a virtual file. */
  realUri?(uri: string): Promise<string | undefined>;
  /**
   * Writes a file whole, with the folders above it, so that a reader never sees half of it and a failure leaves what was
   * there; rejects where it cannot be written.
   */
  write?(uri: string, bytes: Uint8Array): Promise<void>;
  /** Tells of changes in a folder itself, where the file system can; the result ends it. */
  watch?(folder: string, onChange: () => void): () => void;
}

/** The files together with what the editor knows better. */
export interface World {
  readonly files: FileSystem;
  /** The text of a document that is open in the editor: it wins over the disk. */
  openText(uri: string): string | undefined;
  /** False for what must not be read or written: outside an untrusted workspace, if only by way of a link. */
  mayRead(uri: string): Promise<boolean>;
  /** True for what git is told to ignore: such a file is no draft, nor a story that is looked for. */
  isIgnored(uri: string): Promise<boolean>;
  /** Earlier versions of a draft; absent where none may be read. */
  readonly git?: Git | undefined;
  /** The stories around, among which a draft without named references finds its own; absent where none are looked for. */
  readonly stories?: WorkspaceStories;
}
