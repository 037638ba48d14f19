import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, openLoopbackPage } from "./chromium.mjs";
import { project, runNode } from "./host.ts";

describe("npm start without a display", () => {
  let start: ChildProcess;
  let output = "";

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    start = spawn(process.execPath, [join(project, "scripts/start.mjs"), "--browser"], { cwd: project });
    const keep = (data: Buffer) => {
      output += data;
    };
    start.stdout?.on("data", keep);
    start.stderr?.on("data", keep);
  });

  afterAll(() => start.kill("SIGKILL"));

  it("prints an address under which the sample story stands, with its findings", {
    timeout: 90_000,
  }, async () => {
    const address = () => /^ +(http:\/\/127\.0\.0\.1:\S+)/m.exec(output)?.[1];
    await expect.poll(address, { timeout: 60_000 }).toBeDefined();
    const browser = await launchChromium();
    const page = await openLoopbackPage(browser);
    await page.goto(address()!);
    await page.locator(".squiggly-error").first().waitFor({ state: "attached" });
    await browser.close();
  });

  it("ends with Control+C", async () => {
    start.kill("SIGINT");
    await expect.poll(() => start.exitCode, { timeout: 15_000 }).toBe(0);
  });
});
