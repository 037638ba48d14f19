import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from "vscode-languageserver";
import type { FileSystem } from "../references/file-system.ts";
import { referenceFolders } from "../references/reference-folders.ts";
import { folderOf, normalUri, relativePath, resolvePath } from "../references/uri.ts";
import type { Client } from "./client.ts";

/** What a reference or a configuration can be called. */
const watched = [
  "**/stet.json",
  "**/.stet/decisions.json",
  "**/.gitignore",
  "**/{references,wire}/*",
  "**/*.{txt,text,wire,md,markdown,html,htm,xml,nitf,json,docx}",
] as const;

/** More folders than this are not followed; a draft has a handful. */
const maximumFolders = 100;

/** Hears of changes of files: through the client, or by itself where the client does not watch. */
export interface Watcher {
  /** Asks the client to watch the workspace. */
  start(): void;
  /** Follows the files that a draft depends on, wherever they lie. */
  follow(draft: string, used: readonly string[]): void;
  dispose(): void;
}

export function createWatcher(
  connection: Connection,
  client: Client,
  files: FileSystem,
  onChange: () => void,
): Watcher {
  const followed = new Map<string, () => void>();

  function ask(watchers: FileSystemWatcher[]): void {
    // A client that refuses leaves the files unwatched; everything else works.
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  }

  function follow(folder: string): void {
    if (followed.has(folder) || followed.size >= maximumFolders) return;
    const isInWorkspace = client.folders.some(
      (each) => each === folder || relativePath(each, folder) !== undefined,
    );
    if (!client.watchesFiles) followed.set(folder, files.watch?.(folder, onChange) ?? nothing);
    else if (client.watchesFolders && !isInWorkspace) {
      followed.set(folder, nothing);
      ask([{ globPattern: { baseUri: folder, pattern: "*" } }]);
    }
  }

  return {
    start() {
      if (client.watchesFiles) ask(watched.map((globPattern) => ({ globPattern })));
    },
    follow(draft, used) {
      const own = folderOf(normalUri(draft));
      const beside = referenceFolders.map((name) => resolvePath(own, name));
      // What was never saved lies in no folder.
      const around = draft.startsWith("untitled:") ? [] : [own, ...beside];
      for (const folder of [...around, ...used.map(folderOf)]) follow(folder);
    },
    dispose() {
      for (const end of followed.values()) end();
      followed.clear();
    },
  };
}

function nothing(): void {}
