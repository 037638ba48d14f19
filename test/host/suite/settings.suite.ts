import {
  type CompletionList,
  ConfigurationTarget,
  commands,
  extensions,
  languages,
  Position,
  type Uri,
  workspace,
} from "vscode";
import type { Running } from "../../../client/src/extension.ts";
import { assert, eventually, file, finding, findings, open } from "./editor.ts";

const toll = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const story = `Berths in the basin will cost 20 percent more from April.

The ferry company Brayford Lines, which pays most of them, asked the harbour master Judith Penhallow for a delay until
October. Fishermen from Skelby and Orrin blocked the eastern quay with nets, crates and two tractors, and the lifeboat was
moved to the customs house.
`;

async function write(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
}

/** Sets what an editor would set for the workspace; undefined takes it back. */
async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration("stet").update(name, value, ConfigurationTarget.Workspace);
}

async function statusOf(uri: Uri) {
  const running = await eventually(
    "the extension",
    () => extensions.getExtension<Running>("stet.stet")?.exports,
  );
  return eventually("a status", () => running.status.of(uri));
}

async function completions(uri: Uri, at: Position): Promise<string[]> {
  const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", uri, at);
  return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

const silent = (path: string) =>
  eventually("no finding", async () => findings(await open(path)).length === 0 || undefined);

describe("the settings", () => {
  const names = ["references", "limits.draft", "limits.reference", "drafts", "houseStyle", "discover"];

  // What one test sets is no concern of the next, even where it fails.
  afterEach(async () => {
    for (const name of names) await set(name, undefined);
  });

  it("stet.references names references by the draft's name, in whatever language it is written", async () => {
    await write("desk/tolls-agency.txt", toll);
    await set("references", [`../desk/\${name}-agency.txt`]);
    for (const [extension, language] of [
      ["md", "markdown"],
      ["txt", "plaintext"],
      ["html", "html"],
      ["wire", "wire"],
    ]) {
      const changed = toll.replace("20", "25");
      await write(`late/tolls.${extension}`, extension === "html" ? `<p>${changed}</p>\n` : changed);
      const document = await open(`late/tolls.${extension}`);
      assert.equal(document.languageId, language);
      await finding(document, "figure/changed");
      assert.equal((await statusOf(document.uri)).namedBy, "setting");
    }
    await set("references", undefined);
    await silent("late/tolls.md");
  });

  it("stet.limits.draft and stet.limits.reference leave out what is longer, with a word", async () => {
    const long =
      "The keeper of the lamp counted the boats in and the boats out, and wrote them down.\n\n".repeat(1300);
    await write("desk/long-1.txt", toll + long);
    await write("desk/long.md", `---\nreferences: [long-1.txt]\n---\n\n${toll.replace("20", "25")}${long}`);
    const document = await open("desk/long.md");
    await finding(document, "figure/changed");
    await set("limits.draft", 10_000);
    const { range } = await finding(document, "draft/partial");
    assert.ok(document.offsetAt(range.start) <= 10_000);
    assert.match((await statusOf(document.uri)).problems.join(), /no more than 10,000 characters/);
    await set("limits.reference", 0.1);
    assert.match((await finding(document, "reference/unreadable")).message, /is larger than 0\.1 MB/);
    await set("limits.reference", undefined);
    await finding(document, "figure/changed");
  });

  it("stet.drafts has documents checked that have no reference", async () => {
    await write("late/lone.md", "---\ndate: 2016-01-25\n---\n\nThe council met on Friday, Jan. 20, 2016.\n");
    const document = await open("late/lone.md");
    assert.equal((await statusOf(document.uri)).why, "no reference");
    await set("drafts", ["late/*.md"]);
    await finding(document, "date/weekday");
  });

  it("stet.houseStyle marks the other spelling", async () => {
    await set("drafts", ["late/*.md"]);
    await write("late/colours.md", "The harbor has a new color, the authority said.\n");
    await set("houseStyle", "en-GB");
    await finding(await open("late/colours.md"), "spelling/variant");
    await set("houseStyle", undefined);
    await silent("late/colours.md");
  });

  it("stet.discover has the stories of the workspace searched, or not", async () => {
    await write("desk/basin.txt", story);
    await write("late/berths.md", story.replace("20 percent", "25 percent"));
    const document = await open("late/berths.md");
    await finding(document, "figure/changed");
    assert.equal((await statusOf(document.uri)).namedBy, "discovery");
    await set("discover", false);
    await silent("late/berths.md");
  });
});

describe("settings.json", () => {
  it("offers the code of every check, and what it may weigh", async () => {
    const text = '{ "stet.severity": { "" } }';
    await write("late/.vscode/settings.json", text);
    const { uri } = await open("late/.vscode/settings.json");
    const offered = await eventually("the codes", async () => {
      const labels = await completions(uri, new Position(0, text.indexOf('"" }') + 1));
      return labels.includes("figure/changed") ? labels : undefined;
    });
    const { contributes } = extensions.getExtension("stet.stet")?.packageJSON ?? {};
    const known = contributes.configuration
      .flatMap((group: { properties: object }) => Object.entries(group.properties))
      .find(([name]: [string]) => name === "stet.severity")[1].properties;
    assert.deepEqual(
      Object.keys(known).filter((code) => !offered.includes(code)),
      [],
    );
    await workspace.fs.delete(uri);
  });
});

describe("stet.json", () => {
  it("is checked as it is written, and offers what it may hold", async () => {
    await write("late/stet.json", '{ "severity": { "figure/changed": "loud" }, "" }');
    const { uri } = await open("late/stet.json");
    await eventually(
      "a word about the value",
      () =>
        languages.getDiagnostics(uri).some(({ message }) => /Value is not accepted/.test(message)) ||
        undefined,
    );
    const at = new Position(0, '{ "severity": { "figure/changed": "loud" }, "'.length);
    await eventually("its keys", async () => {
      const labels = await completions(uri, at);
      return (labels.includes("references") && labels.includes("houseStyle")) || undefined;
    });
    await workspace.fs.delete(uri);
  });
});

describe("what git is told to ignore", () => {
  it("is no draft, and is one as soon as the rules say so", async () => {
    await write("late/.gitignore", "night.md\n");
    await write("late/night.md", `---\nreferences: ../desk/night.txt\n---\n\n${toll.replace("20", "25")}`);
    await write("desk/night.txt", toll);
    const document = await open("late/night.md");
    await eventually(
      "it to be ignored",
      async () => (await statusOf(document.uri)).why === "ignored" || undefined,
    );
    await workspace.fs.delete(file("late/.gitignore"));
    await finding(document, "figure/changed");
  });

  it("is not found by its content", async () => {
    await write("late/made/.gitignore", "*\n");
    await write("late/made/fair.txt", story.replace(/Brayford|Skelby|Orrin/g, "Velden"));
    await write("late/fair.md", story.replace(/Brayford|Skelby|Orrin/g, "Velden").replace("20", "25"));
    const document = await open("late/fair.md");
    const named = await eventually("a search", async () => {
      const { references } = await statusOf(document.uri);
      return references.length > 0 ? references.map(({ uri }) => uri) : undefined;
    });
    assert.deepEqual(
      named.filter((uri) => uri.includes("/made/")),
      [],
    );
  });
});
