#!/usr/bin/env node
// Runs the suites of test/host/suite in a VS Code with the extension under development:
//   node test/host/run-suites.mjs [current|oldest] [node|web]
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";

const [version = "current", kind = "node"] = process.argv.slice(2);
const project = resolve(fileURLToPath(new URL("../..", import.meta.url)));

// The suites change what they open, so they get a copy.
const folder = mkdtempSync(join(tmpdir(), "stet-suites-"));
const workspace = join(folder, "desk");
cpSync(join(project, "test/host/workspace"), workspace, { recursive: true });
for (const command of [
  "init -q",
  "add -A",
  "-c user.name=Desk -c user.email=desk@example.org commit -qm Save",
])
  execFileSync("git", command.split(" "), { cwd: workspace });

try {
  await runTests({
    vscodeExecutablePath: join(project, "test/host/code.mjs"),
    extensionDevelopmentPath: project,
    extensionTestsPath: await bundleSuites(),
    extensionTestsEnv: { STET_VSCODE: version },
    launchArgs: [
      workspace,
      `--user-data-dir=${join(folder, "user")}`,
      `--extensions-dir=${join(folder, "extensions")}`,
      ...(kind === "web" ? ["--extensionDevelopmentKind=web"] : []),
    ],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** In the project's folder: a worker gets its files from there alone. */
async function bundleSuites() {
  const outfile = join(project, `.cache/host-suites/${kind}.js`);
  await build({
    absWorkingDir: project,
    entryPoints: ["test/host/suite/run.ts"],
    outfile,
    bundle: true,
    // Mocha's browser build writes to module.exports itself, so the suites do it after all else.
    format: "iife",
    globalName: "suites",
    footer: { js: "module.exports = suites;" },
    logLevel: "warning",
    external: kind === "web" ? ["vscode"] : ["vscode", "mocha"],
    ...(kind === "web" ? { platform: "browser", alias: { mocha: "mocha/mocha.mjs" } } : { platform: "node" }),
  });
  return outfile;
}
