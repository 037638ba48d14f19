import { commands, extensions } from "vscode";
import type { Running } from "../../../client/src/extension.ts";
import { assert, eventually, open } from "./editor.ts";

describe("activation", () => {
  it("starts with the first story", async () => {
    await open("bridge.md");
    await eventually("the extension", () => extensions.getExtension("stet.stet")?.isActive || undefined);
  });

  it("registers every command of the manifest", async () => {
    const known = await commands.getCommands();
    const { contributes } = extensions.getExtension("stet.stet")?.packageJSON ?? {};
    for (const { command } of contributes.commands) assert.ok(known.includes(command), command);
  });

  it("gives wire copy its language", async () => {
    const document = await open("desk/notice.wire");
    assert.equal(document.languageId, "wire");
  });

  it("tells which references a draft is compared with", async () => {
    const document = await open("bridge.md");
    const running = extensions.getExtension<Running>("stet.stet")?.exports;
    const status = await eventually("the status", () => running?.status.of(document.uri));
    assert.equal(status.draft, true);
    assert.equal(status.namedBy, "front matter");
    assert.equal(status.references.length, 1);
  });

  it("checks a document that is no draft when it is told to", async () => {
    const document = await open("desk/notice.wire");
    const running = extensions.getExtension<Running>("stet.stet")?.exports;
    await eventually("no draft", () => running?.status.of(document.uri)?.draft === false || undefined);
    await commands.executeCommand("stet.checkDocument");
    await eventually("a draft", () => running?.status.of(document.uri)?.draft || undefined);
  });

  it("restarts its server", async () => {
    await commands.executeCommand("stet.restartServer");
  });
});
