import { type Disposable, Uri, workspace } from "vscode";
import { pageScheme } from "../../server/src/protocol.ts";

/**
 * The link of each finding's code, as the server is told it. VS Code follows it in hovers and in the list of problems, on
 * the desktop and in the browser, and shows the page as Markdown is read: so the manifest associates the scheme.
 */
export const checkPage = `${pageScheme}:/{page}.md`;

/** Gives the pages of the checks, which come with the extension. */
export function provideCheckPages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(pageScheme, {
    async provideTextDocumentContent({ path }) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      const page = Uri.joinPath(extension, "docs/checks", name);
      return new TextDecoder().decode(await workspace.fs.readFile(page));
    },
  });
}
