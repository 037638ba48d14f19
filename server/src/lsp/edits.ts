import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { ReportedFix } from "../core/index.ts";
import type { Client } from "./client.ts";

/** Edits of one version of a document. A client that knows versions refuses them for any other. */
export function workspaceEdit(
  document: { readonly uri: string; readonly version: number },
  edits: readonly TextEdit[],
  client: Client,
): WorkspaceEdit {
  const { uri, version } = document;
  return client.takesDocumentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}

export function textEdits(fix: ReportedFix): TextEdit[] {
  return fix.edits.map(({ range, newText }) => ({ range, newText }));
}
