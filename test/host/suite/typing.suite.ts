import { commands, extensions, languages, Selection, type TextDocument, window, workspace } from "vscode";
import type { Running } from "../../../client/src/extension.ts";
import { assert, codeOf, eventually, file, finding, findings } from "./editor.ts";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const draft = `---
references: ../desk/typed.txt
---

The news of the day.

Tolls at the harbour rose 25 percent on Wednesday, the authority said.
`;

describe("a finding, while one types", () => {
  let document: TextDocument;
  let status: Running["status"];

  before(async () => {
    for (const [path, text] of [
      ["desk/typed.txt", wire],
      ["late/typed.md", draft],
    ] as const)
      await workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
    document = await workspace.openTextDocument(file("late/typed.md"));
    await window.showTextDocument(document);
    await finding(document, "figure/changed");
    ({ status } = extensions.getExtension<Running>("stet.stet")?.exports ?? assert.fail("no extension"));
  });

  after(async () => {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  for (const { where, words, typed } of [
    { where: "above", words: "of the day", typed: " and of the night" },
    { where: "beside", words: "on Wednesday", typed: " at the latest" },
  ]) {
    it(`stays, and stays under its words: ${where} it`, async () => {
      const editor = await window.showTextDocument(document);
      const at = document.positionAt(document.getText().indexOf(words) + words.length);
      editor.selection = new Selection(at, at);
      const shown: string[] = [];
      const listener = languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === document.uri.toString())) shown.push(whatIsShown(document));
      });
      for (const text of typed) {
        await commands.executeCommand("type", { text });
        await eventually(
          "the check",
          () => status.of(document.uri)?.version === document.version || undefined,
        );
      }
      await eventually("what is shown then", () => shown.length > 0 || undefined);
      listener.dispose();
      assert.deepEqual([...new Set(shown)], ["figure/changed: 25 percent"]);
    });
  }
});

function whatIsShown(document: TextDocument): string {
  return findings(document)
    .map((each) => `${codeOf(each)}: ${document.getText(each.range)}`)
    .join();
}
