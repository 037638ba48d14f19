import { commands, type Disposable, Uri } from "vscode";

const command = "stet.showCheckPage";

/**
 * The link of each finding's code, as the server is told it. VS Code follows a command from there, in hovers and in the
 * list of problems; a link to the file would open its source, and in the browser another window.
 */
export const checkPage = `command:${command}?%5B%22{page}%22%5D`;

/** Shows the page of a check, which comes with the extension, as Markdown is read. */
export function registerCheckPages(extension: Uri): Disposable {
  return commands.registerCommand(command, (page: string) =>
    commands.executeCommand("markdown.showPreview", Uri.joinPath(extension, "docs/checks", `${page}.md`)),
  );
}
