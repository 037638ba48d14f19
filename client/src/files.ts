import { type Disposable, FileSystemError, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { fromBase64, toBase64 } from "../../server/src/base64.ts";
import {
  type FsListParams,
  type FsListResult,
  type FsReadParams,
  type FsReadResult,
  type FsStatParams,
  type FsStatResult,
  type FsWriteParams,
  fsList,
  fsRead,
  fsStat,
  fsWrite,
} from "../../server/src/protocol.ts";
import { depthOf, matcher } from "../../server/src/references/glob.ts";

/** A walk ends after so many entries: a pattern such as `/**` must not read a whole disk. */
const maximumEntries = 20_000;

/** Lets the server see files through the editor, so that virtual, remote and browser workspaces work. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(fsRead, async ({ uri }: FsReadParams): Promise<FsReadResult> => {
      return { base64: toBase64(await workspace.fs.readFile(Uri.parse(uri))) };
    }),
    client.onRequest(fsWrite, ({ uri, base64 }: FsWriteParams) => write(Uri.parse(uri), fromBase64(base64))),
    client.onRequest(fsStat, ({ uri }: FsStatParams) => stat(Uri.parse(uri))),
    client.onRequest(fsList, ({ folder, glob }: FsListParams) => list(Uri.parse(folder), glob)),
  ];
}

/** To a file of its own beside it first, which then takes its place: a crash in between leaves what was there. */
async function write(uri: Uri, bytes: Uint8Array): Promise<null> {
  const draft = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  await workspace.fs.createDirectory(Uri.joinPath(uri, ".."));
  try {
    await workspace.fs.writeFile(draft, bytes);
    await workspace.fs.rename(draft, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(draft)).catch(() => undefined);
    throw error;
  }
  return null;
}

async function stat(uri: Uri): Promise<FsStatResult> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  try {
    const { type, size, mtime } = await workspace.fs.stat(uri);
    return { kind: kindOf(type), size, modified: mtime, ...(open && { dirty: open.isDirty }) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    // The editor keeps documents for a while whose tabs are closed and whose files are gone; only changes are somebody's.
    return open?.isDirty ? { kind: "file", size: open.getText().length, dirty: true } : null;
  }
}

/**
 * Walks the folder level by level. `findFiles` is not for this: it knows nothing of folders outside the workspace, and
 * file systems without a search provider have nothing to find.
 */
async function list(root: Uri, glob: string): Promise<FsListResult> {
  if ((await stat(root))?.kind !== "folder") return [];
  const accepts = matcher(glob);
  const depth = depthOf(glob);
  const found: string[] = [];
  let entries = 0;
  let level = [""];
  for (let at = 1; level.length > 0 && at <= depth; at++) {
    const next: string[] = [];
    for (const folder of level) {
      for (const [name, type] of await entriesOf(Uri.joinPath(root, folder))) {
        if (++entries > maximumEntries) return found;
        const path = folder ? `${folder}/${name}` : name;
        if (type & FileType.Directory) {
          if (isEntered(name, type)) next.push(path);
        } else if (accepts(path)) {
          found.push(Uri.joinPath(root, path).toString());
        }
      }
    }
    level = next;
  }
  return found;
}

/** Links to folders could lead in a circle. */
function isEntered(name: string, type: FileType): boolean {
  return name !== "node_modules" && !name.startsWith(".") && !(type & FileType.SymbolicLink);
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

function kindOf(type: FileType): "file" | "folder" | "other" {
  if (type & FileType.File) return "file";
  return type & FileType.Directory ? "folder" : "other";
}

/** A scheme that no file system serves has no files either. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof FileSystemError &&
    ["FileNotFound", "FileNotADirectory", "Unavailable"].includes(error.code)
  );
}
