import { type CodeLens, commands, env, extensions, type Uri, workspace } from "vscode";
import { assert, eventually, file, finding, open } from "./editor.ts";

describe("the line above a draft", () => {
  it("names the references and why, and counts the findings", async () => {
    const document = await open("crossing.md");
    await finding(document, "figure/changed");
    const titles = await eventually("the lenses", async () => {
      const shown = await lenses(document.uri);
      return shown.length > 0 ? shown : undefined;
    });
    assert.deepEqual(titles, [
      "Compared with crossing-agency (named at the top of the draft)",
      "1 error, 1 warning",
    ]);
  });

  it("names the newest of many references, and how many more there are", async () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `desk/quarry-report-of-day-${day}.txt`);
    for (const [i, path] of days.entries())
      await write(
        path,
        `QUARRY, March ${i + 1} (Fenland Wire) - The quarry at Corve has ${230 + i} workers.\n`,
      );
    await write(
      "late/reports.md",
      `---\nreferences: ["../desk/quarry-report*.txt"]\n---\n\nThe quarry at Corve has 237 workers.\n`,
    );
    const document = await open("late/reports.md");
    const [first] = await eventually("the lens", async () => {
      const titles = await lenses(document.uri);
      return titles.length > 0 ? titles : undefined;
    });
    assert.equal(
      first,
      "Compared with quarry-report-of-day-7, quarry-report-of-day-8 and 6 more (named at the top of the draft)",
    );
  });

  it("does not stand above what is no draft", async () => {
    const { uri } = await open("desk/crossing-agency.txt");
    assert.deepEqual(await lenses(uri), []);
  });

  async function lenses(uri: Uri): Promise<(string | undefined)[]> {
    const shown = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", uri, 10);
    return shown.map(({ command }) => command?.title);
  }

  async function write(path: string, text: string): Promise<void> {
    await workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
  }
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
