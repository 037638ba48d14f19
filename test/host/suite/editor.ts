import { assert } from "chai";
import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Hover,
  languages,
  MarkdownString,
  type Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";

export { assert };

/** A file of the workspace that the tests run in. */
export function file(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, "the tests run in a folder");
  return Uri.joinPath(folder.uri, path);
}

export async function open(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(file(path));
  await window.showTextDocument(document);
  return document;
}

/** Asks until the answer is one, and gives up after a while. Hosts are slow at times, and never say when. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Thenable<T | undefined>,
): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function findings(document: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === "stet");
}

/** The finding with a code, once it is there. */
export function finding(document: TextDocument, code: string): Promise<Diagnostic> {
  return eventually(`${code} in ${document.uri.path}`, () =>
    findings(document).find((each) => codeOf(each) === code),
  );
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** All that is shown when the mouse rests on a range. */
export function hoverText(document: TextDocument, range: Range): Promise<string> {
  return eventually("a hover", async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      range.start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
      .join("\n");
    return text === "" ? undefined : text;
  });
}

/** All that the light bulb offers for a finding, as soon as there is anything. */
export function quickActions(document: TextDocument, { range }: Diagnostic): Promise<CodeAction[]> {
  return eventually("a quick fix", async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      "quickfix",
    );
    return actions.length > 0 ? actions : undefined;
  });
}

/** The quick fixes among them. */
export async function quickFixes(document: TextDocument, diagnostic: Diagnostic): Promise<CodeAction[]> {
  return (await quickActions(document, diagnostic)).filter(({ edit }) => edit !== undefined);
}
