import {
  type CodeAction,
  commands,
  type Disposable,
  l10n,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";

/** Asked for by this name alone, so that no save changes a fact. */
const kind = "source.fixAll.stet";

/** The command *Fix All Safe Findings*: figures and dates of undisputed value, each to be looked at before it is changed. */
export function registerFixAll(): Disposable {
  return commands.registerCommand("stet.fixAllSafe", async () => {
    const document = window.activeTextEditor?.document;
    const edit = document && (await safeEdit(document));
    if (edit) await workspace.applyEdit(edit, { isRefactoring: true });
    else
      void window.showInformationMessage(
        l10n.t("There is no figure and no date of undisputed value to fix."),
      );
  });
}

/** The server's fixes, each with a tick box in VS Code's preview of refactorings. */
async function safeEdit(document: TextDocument): Promise<WorkspaceEdit | undefined> {
  const whole = document.validateRange(document.lineAt(document.lineCount - 1).rangeIncludingLineBreak);
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole.with(document.positionAt(0)),
    kind,
  );
  const edits = actions.find((action) => action.kind?.value === kind)?.edit?.entries() ?? [];
  if (edits.length === 0) return undefined;
  const asked = new WorkspaceEdit();
  for (const [uri, list] of edits) {
    for (const { range, newText } of list) {
      asked.replace(uri, range, newText, {
        needsConfirmation: true,
        label: `${document.getText(range)} → ${newText}`,
        description: l10n.t("as the reference has it"),
      });
    }
  }
  return asked;
}
