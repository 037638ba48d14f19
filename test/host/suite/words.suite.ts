import { type CodeLens, commands, env, extensions } from "vscode";
import { assert, eventually, finding, open } from "./editor.ts";

describe("the line above a draft", () => {
  it("names the references and why, and counts the findings", async () => {
    const document = await open("crossing.md");
    await finding(document, "figure/changed");
    const titles = await eventually("the lenses", async () => {
      const lenses = await commands.executeCommand<CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
        10,
      );
      return lenses.length > 0 ? lenses.map(({ command }) => command?.title) : undefined;
    });
    assert.deepEqual(titles, [
      "Compared with crossing-agency (named at the top of the draft)",
      "1 error, 1 warning",
    ]);
  });

  it("does not stand above what is no draft", async () => {
    const { uri } = await open("desk/crossing-agency.txt");
    assert.deepEqual(
      await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", uri, 10),
      [],
    );
  });
});

describe("the diagnostic information for a bug report", () => {
  it("has versions, counts and sizes, and no word of the story", async () => {
    const document = await open("crossing.md");
    await finding(document, "figure/changed");
    await env.clipboard.writeText("");
    await commands.executeCommand("stet.copyDiagnosticInformation");
    const text = await eventually("the copy", async () => (await env.clipboard.readText()) || undefined);
    const { version } = extensions.getExtension("stet.stet")?.packageJSON ?? {};
    assert.include(text, `Stet ${version}`);
    assert.include(text, `${document.getText().length} characters`);
    assert.match(text, /references: 1 \(txt\), unreadable: 0/);
    assert.match(text, /1 figure\/changed/);
    for (const word of ["crossing", "Tarnholm", "bridge", "12,500", "15,200"]) assert.notInclude(text, word);
  });
});
