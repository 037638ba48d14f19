import { commands, type Uri, window, workspace } from "vscode";
import { assert, eventually, file, finding, quickActions } from "./editor.ts";

const story =
  "The café quay at Skelby – “Ström’s Landing” – will stay shut for 14 weeks, at a cost of £20,000, the harbour board said.\n";

/** As a byte a character, with the curly marks of Windows-1252. */
const windows = Uint8Array.from(story, (character) => {
  const marks: Readonly<Record<string, number>> = { "–": 0x96, "“": 0x93, "”": 0x94, "’": 0x92 };
  return marks[character] ?? character.charCodeAt(0);
});

/** Without a byte-order mark. */
const wide = (isLittle: boolean) =>
  Uint8Array.from(
    [...story].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe("a reference in an old encoding", () => {
  for (const { name, bytes } of [
    { name: "windows-1252", bytes: windows },
    { name: "utf-16le", bytes: wide(true) },
    { name: "utf-16be", bytes: wide(false) },
  ]) {
    it(`is opened at the words, without a broken character: ${name}`, async () => {
      const { document, reference } = await draftOf(name, bytes);
      const changed = await finding(document, "figure/changed");
      const action = (await quickActions(document, changed)).find(
        ({ title }) => title === "Open the reference beside",
      );
      assert.ok(action?.command);
      await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
      await shows(reference);
      await commands.executeCommand("workbench.action.closeEditorsInGroup");
    });
  }

  it("is opened so by a link, too", async () => {
    const { document, reference } = await draftOf("linked", windows);
    const { relatedInformation } = await finding(document, "figure/changed");
    const place = relatedInformation?.[0]?.location;
    assert.ok(place);
    await commands.executeCommand("vscode.open", place.uri, { selection: place.range });
    await shows(reference);
    await commands.executeCommand("workbench.action.closeActiveEditor");
  });

  async function draftOf(name: string, bytes: Uint8Array) {
    const reference = file(`desk/quay-${name}.txt`);
    await workspace.fs.writeFile(reference, bytes);
    const draft = file(`quay-${name}.md`);
    const text = `---\nreferences: desk/quay-${name}.txt\n---\n\n${story.replace("14 weeks", "40 weeks")}`;
    await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    const document = await workspace.openTextDocument(draft);
    await window.showTextDocument(document);
    return { document, reference };
  }

  function shows(reference: Uri): Promise<unknown> {
    return eventually(`the words in ${reference.path}`, () => {
      const editor = window.visibleTextEditors.find(
        // What editors take for a binary file is shown as the text that was read from it.
        ({ document: { uri } }) => uri.path === reference.path,
      );
      return (
        (editor?.document.getText() === story && editor.document.getText(editor.selection) === "14 weeks") ||
        undefined
      );
    });
  }
});
