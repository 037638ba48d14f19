import {
  type Disposable,
  type Selection,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { StatusView } from "./status.ts";

/**
 * Old feeds come in encodings that the editor takes for UTF-8. Whichever way a reference is opened, by a link in a card or in
 * the list of problems, it is shown in the encoding that it was compared in; what the reader chooses after that stays.
 */
export function followEncodings(status: Pick<StatusView, "encodingOf" | "onDidCheck">): Disposable[] {
  const decoded = new WeakSet<TextDocument>();

  function decode(document: TextDocument): void {
    const encoding = encodingFor(document.uri, status);
    if (encoding === undefined || decoded.has(document)) return;
    decoded.add(document);
    if (document.isDirty || isSame(document.encoding, encoding)) return;
    void keepingPlaces(document, () => reopen(document.uri, encoding));
  }

  const decodeAll = () => {
    for (const { document } of window.visibleTextEditors) decode(document);
  };
  return [window.onDidChangeVisibleTextEditors(decodeAll), status.onDidCheck(decodeAll)];
}

/** A link leads to a place in the text as it is to be, and other characters in a line would move it. */
async function keepingPlaces(document: TextDocument, change: () => Promise<unknown>): Promise<void> {
  const places = new Map<TextEditor, Selection>();
  let isChanged = false;
  for (const editor of window.visibleTextEditors)
    if (editor.document === document) places.set(editor, editor.selection);
  const listeners = [
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (textEditor.document === document && selection && !isChanged) places.set(textEditor, selection);
    }),
    workspace.onDidChangeTextDocument((event) => {
      isChanged ||= event.document === document;
    }),
  ];
  await change();
  for (const listener of listeners) listener.dispose();
  for (const [editor, place] of places) {
    if (place.isEmpty && place.active.line === 0) continue;
    editor.selection = place;
    editor.revealRange(place);
  }
}

/** Opens a document in the encoding that its file was found to be in, where that is known and nobody is changing it. */
export async function openDecoded(uri: Uri, status: Pick<StatusView, "encodingOf">): Promise<TextDocument> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const encoding = encodingFor(uri, status);
  if (encoding === undefined || open?.isDirty || (open && isSame(open.encoding, encoding)))
    return workspace.openTextDocument(uri);
  return (await reopen(uri, encoding)) ?? workspace.openTextDocument(uri);
}

/** Undefined where the editor does not know the encoding. */
async function reopen(uri: Uri, encoding: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri, { encoding });
  } catch {
    return undefined;
  }
}

/** As the editor names it: "windows1252" for "windows-1252". */
function encodingFor(uri: Uri, status: Pick<StatusView, "encodingOf">): string | undefined {
  return status.encodingOf(uri)?.replace(/[^a-z\d]/g, "");
}

/** "utf8bom" is UTF-8 too. */
function isSame(editor: string, found: string): boolean {
  return editor === found || (found === "utf8" && editor.startsWith("utf8"));
}
