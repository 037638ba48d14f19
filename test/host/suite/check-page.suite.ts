import { commands, TabInputCustom, window } from "vscode";
import { assert, eventually, finding, open } from "./editor.ts";

describe("the code of a finding", () => {
  it("links to the page of its check", async () => {
    const { code } = await finding(await open("bridge.md"), "figure/changed");
    assert.ok(typeof code === "object");
    await commands.executeCommand("vscode.open", code.target);
    await eventually("the page", () => {
      const input = window.tabGroups.activeTabGroup.activeTab?.input;
      return (input instanceof TabInputCustom && input.uri.path === "/figure-changed.md") || undefined;
    });
    await commands.executeCommand("workbench.action.closeActiveEditor");
  });
});
