import { commands, TabInputWebview, Uri, window } from "vscode";
import { assert, eventually, finding, open } from "./editor.ts";

describe("the code of a finding", () => {
  it("links to the page of its check", async () => {
    const { code } = await finding(await open("bridge.md"), "figure/changed");
    assert.ok(typeof code === "object");
    const { scheme, path, query } = Uri.parse(code.target.toString());
    assert.equal(scheme, "command");
    await commands.executeCommand(path, ...JSON.parse(query));
    await eventually("the page", () => {
      const tab = window.tabGroups.activeTabGroup.activeTab;
      const shown = tab?.input instanceof TabInputWebview && tab.label.includes("figure-changed.md");
      return shown || undefined;
    });
    await commands.executeCommand("workbench.action.closeActiveEditor");
  });
});
