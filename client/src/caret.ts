import { type CodeAction, commands, Range, window } from "vscode";

/** What a quick fix at the caret would run: the argument of the first one that runs some command. */
export async function argumentAtCaret<T>(command: string): Promise<T | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { active } = editor.selection;
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    editor.document.uri,
    new Range(active, active),
    "quickfix",
  );
  return actions.find((action) => action.command?.command === command)?.command?.arguments?.[0];
}
