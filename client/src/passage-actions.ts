import { l10n, TextEditorRevealType, Uri, ViewColumn, WorkspaceEdit, window, workspace } from "vscode";
import type { PassagesResult, ReportedPassage } from "../../server/src/protocol.ts";
import { showWords } from "./open-reference.ts";
import type { PassageNode } from "./passage-items.ts";
import { rangeOf } from "./ranges.ts";
import type { StatusView } from "./status.ts";

/** Shows the draft at the counterpart of a passage, or at the place where it is missing, and beside it the reference. */
export async function showPassage(
  node: PassageNode | undefined,
  status: Pick<StatusView, "encodingOf">,
): Promise<void> {
  if (!node) return;
  const { draft, path, passage } = node;
  const ours = passage.draft ?? passage.insert?.range;
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === draft.toString());
  const left = await window.showTextDocument(draft, {
    viewColumn: open?.viewColumn ?? ViewColumn.One,
    preserveFocus: true,
    preview: false,
    ...(ours && { selection: rangeOf(ours) }),
  });
  const viewColumn = (left.viewColumn ?? ViewColumn.One) + 1;
  await showWords(Uri.parse(path), passage.range, { status, viewColumn, preserveFocus: true });
  // The draft is narrower now, and its lines have moved.
  if (ours) left.revealRange(rangeOf(ours), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Puts a missing passage into the draft as it is now: the list may be a moment behind. */
export async function insertPassage(
  node: PassageNode | undefined,
  passagesOf: (draft: Uri) => Promise<PassagesResult>,
): Promise<void> {
  if (!node) return;
  const document = await workspace.openTextDocument(node.draft);
  const current = await passagesOf(node.draft);
  const insert = current?.version === document.version ? insertFor(node, current) : undefined;
  if (!insert) {
    void window.showInformationMessage(l10n.t("The draft has changed: this passage has no place in it now."));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(insert.range), insert.newText);
  await workspace.applyEdit(edit);
}

function insertFor(
  { path, passage: { range } }: PassageNode,
  { references }: NonNullable<PassagesResult>,
): ReportedPassage["insert"] {
  const read = references.find((each) => each.path === path)?.passages ?? [];
  const place = JSON.stringify(range);
  return read
    .flatMap((passage) => [passage, ...(passage.sentences ?? [])])
    .find((each) => JSON.stringify(each.range) === place)?.insert;
}
