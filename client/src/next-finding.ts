import {
  commands,
  type Diagnostic,
  l10n,
  languages,
  type Position,
  Selection,
  type Uri,
  window,
} from "vscode";

/** Puts the caret on the next finding of the active draft, or the one before, round its end; and shows its card. */
export async function goToFinding(way: "next" | "previous"): Promise<void> {
  const editor = window.activeTextEditor;
  const findings = editor ? findingsOf(editor.document.uri) : [];
  if (!editor || findings.length === 0) {
    void window.showInformationMessage(l10n.t("There is no finding in this document."));
    return;
  }
  const { range } = neighbour(findings, editor.selection.active, way);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range);
  await commands.executeCommand("editor.action.showHover");
}

function findingsOf(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "stet")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

function neighbour(findings: readonly Diagnostic[], caret: Position, way: "next" | "previous"): Diagnostic {
  const after = ({ range }: Diagnostic) => range.start.isAfter(caret);
  const before = ({ range }: Diagnostic) => range.start.isBefore(caret);
  return way === "next"
    ? (findings.find(after) ?? findings[0]!)
    : (findings.findLast(before) ?? findings.at(-1)!);
}
