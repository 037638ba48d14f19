import {
  l10n,
  Position,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { showWords } from "./open-reference.ts";
import type { PassageNode } from "./passage-items.ts";
import type { StatusView } from "./status.ts";

type PlainRange = PassageNode["passage"]["range"];

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

/** Puts a missing passage into the draft, in the version that it was found missing from. */
export async function insertPassage(node?: PassageNode): Promise<void> {
  const insert = node?.passage.insert;
  if (!node || !insert) return;
  const document = await workspace.openTextDocument(node.draft);
  if (document.version !== node.version) {
    void window.showInformationMessage(
      l10n.t("The draft has changed since the passages were read. Try again in a moment."),
    );
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(insert.range), insert.newText);
  await workspace.applyEdit(edit);
}

function rangeOf({ start, end }: PlainRange): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}
