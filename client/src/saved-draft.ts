import { type Disposable, Range, type TextDocument, Uri, WorkspaceEdit, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type NamedReferencesParams,
  type NamedReferencesResult,
  namedReferences,
} from "../../server/src/protocol.ts";
import { folderOf, pathFrom } from "./paths.ts";

/**
 * The references of a draft that was never saved are named from the folder of the workspace. When it is saved into another
 * folder its front matter is written anew from there, so that they are still the same.
 */
export function keepReferencesOnSave(client: BaseLanguageClient): Disposable {
  return workspace.onDidSaveTextDocument(async (saved) => {
    const root = workspace.workspaceFolders?.[0]?.uri;
    const text = saved.getText();
    // The document that was never saved is closed only after the file that it became was written.
    const wasUntitled = workspace.textDocuments.some((each) => each.isUntitled && each.getText() === text);
    if (root && wasUntitled && !saved.isUntitled) await rewritePaths(client, saved, root);
  });
}

async function rewritePaths(client: BaseLanguageClient, saved: TextDocument, root: Uri): Promise<void> {
  const { version } = saved;
  const params: NamedReferencesParams = { text: saved.getText() };
  const named = await client.sendRequest<NamedReferencesResult>(namedReferences, params);
  // What was asked of another text holds no more.
  if (saved.version !== version) return rewritePaths(client, saved, root);
  const edit = movedPaths(saved, root, named);
  if (edit.size === 0) return;
  await workspace.applyEdit(edit);
  await saved.save();
}

function movedPaths(document: TextDocument, root: Uri, named: NamedReferencesResult): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const folder = folderOf(document.uri);
  for (const { path, at } of named) {
    if (!isRelative(path)) continue;
    const moved = pathFrom(folder, Uri.joinPath(root, path));
    if (moved === path) continue;
    const range = new Range(document.positionAt(at.start), document.positionAt(at.end));
    edit.replace(document.uri, range, JSON.stringify(moved));
  }
  return edit;
}

/** Neither absolute nor a URI nor a revision. */
function isRelative(path: string): boolean {
  return !/^(?:[/\\]|[a-z][a-z\d+.-]*:)/i.test(path);
}
