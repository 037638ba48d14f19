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
import { createIgnored } from "../../server/src/references/ignored.ts";
import { ignoreFile } from "../../server/src/references/ignored-files.ts";
import { type Entry, walk } from "../../server/src/references/walk.ts";

/** Lets the server see files through the editor, so that virtual, remote and browser workspaces work. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(fsRead, async ({ uri }: FsReadParams): Promise<FsReadResult> => {
      return { base64: toBase64(await read(uri)) };
    }),
    client.onRequest(fsWrite, ({ uri, base64 }: FsWriteParams) => write(Uri.parse(uri), fromBase64(base64))),
    client.onRequest(fsStat, ({ uri }: FsStatParams) => stat(Uri.parse(uri))),
    client.onRequest(fsList, (params: FsListParams) => list(params)),
  ];
}

async function read(uri: string): Promise<Uint8Array> {
  return workspace.fs.readFile(Uri.parse(uri));
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
    const isLink = (type & FileType.SymbolicLink) !== 0;
    const found = { kind: kindOf(type), size, modified: mtime, ...(isLink && { link: true as const }) };
    return { ...found, ...(open && { dirty: open.isDirty }) };
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
async function list({ folder, glob, leaveOut }: FsListParams): Promise<FsListResult> {
  const root = Uri.parse(folder);
  if ((await stat(root))?.kind !== "folder") return [];
  const isIgnored = createIgnored((path) => ignoreFile({ read }, Uri.joinPath(root, path).toString()));
  const paths = await walk(
    glob,
    (path) => entriesOf(Uri.joinPath(root, path)),
    leaveOut === "ignored" ? isIgnored : undefined,
  );
  return paths.map((path) => Uri.joinPath(root, path).toString());
}

async function entriesOf(folder: Uri): Promise<Entry[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name, type]) => ({
      name,
      kind: entryKind(type),
    }));
  } catch {
    return [];
  }
}

/** What is no folder may be read, if only to say that it is no file. */
function entryKind(type: FileType): Entry["kind"] {
  if (!(type & FileType.Directory)) return "file";
  return type & FileType.SymbolicLink ? "other" : "folder";
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
