import { commands, workspace } from "vscode";
import { assert, eventually, file, finding, findings, open } from "./editor.ts";

describe("Attach Reference", () => {
  it("names the reference in the front matter of Markdown, and the draft is compared with it", async () => {
    const document = await open("ferry.md");
    assert.deepEqual(findings(document), []);
    await commands.executeCommand("stet.attachReference", document.uri, [file("desk/ferry-agency.txt")]);
    assert.ok(document.getText().startsWith("---\nreferences:\n  - desk/ferry-agency.txt\n---\n\n# Ferry"));
    assert.match((await finding(document, "figure/changed")).message, /420/);
  });

  it("names it in stet.json for plain text, which stays as it is", async () => {
    const document = await open("orchard.txt");
    const before = document.getText();
    await commands.executeCommand(
      "stet.attachReference",
      document.uri,
      [file("desk/orchard-agency.txt")],
      "stet.json",
    );
    const config = await eventually("stet.json", () => read("stet.json"));
    assert.deepEqual(JSON.parse(config), { references: { "orchard.txt": ["desk/orchard-agency.txt"] } });
    assert.equal(document.getText(), before);
    await finding(document, "figure/changed");
  });
});

async function read(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file(path)));
  } catch {
    return undefined;
  }
}
