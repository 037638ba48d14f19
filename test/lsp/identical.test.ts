import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import type { Report, ReportedFinding, Source } from "../../server/src/core/index.ts";
import { TestClient } from "./client.ts";

const dist = join(import.meta.dirname, "../../server/dist");
const cases = join(import.meta.dirname, "../cases");
const severities = ["error", "warning", "information", "hint"];

interface Key {
  readonly draft: string;
  readonly references: readonly string[];
}

const seen = (finding: ReportedFinding) => ({
  code: finding.code,
  severity: finding.severity,
  range: finding.range,
  message: finding.message,
  fixes: finding.fixes ?? [],
});

const shown = (diagnostic: Diagnostic) => ({
  code: diagnostic.code,
  severity: severities[(diagnostic.severity ?? 1) - 1],
  range: diagnostic.range,
  message: diagnostic.message,
  fixes: diagnostic.data.fixes,
});

test.each(readdirSync(cases).filter((_, i) => i % 5 === 0))(
  "%s is told alike by the editor, the command line and the library",
  async (name) => {
    const folder = join(cases, name);
    const key = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as Key;
    const textOf = (path: string) => readFileSync(join(folder, path), "utf8");
    const formatOf = (path: string) => (extname(path) === ".md" ? "markdown" : "plain");
    const draft = basename(key.draft);
    const files = Object.fromEntries(key.references.map((path) => [`wire/${basename(path)}`, textOf(path)]));

    const client = await new TestClient({ ...files, [draft]: textOf(key.draft) }).start();
    const uri = client.uri(draft);
    await client.open(uri, extname(draft) === ".md" ? "markdown" : "plaintext", textOf(key.draft));
    const inEditor = (await client.diagnostics(uri)).map(shown);

    const cli = join(dist, "cli.js");
    const ran = spawnSync(process.execPath, [cli, "check", draft, "--format", "json"], {
      cwd: client.folder,
    });
    const printed = JSON.parse(ran.stdout.toString()) as Report;

    const { createChecker } = await import(pathToFileURL(join(dist, "core.js")).href);
    const sourceOf = (path: string, text: string): Source => ({ uri: path, text, format: formatOf(path) });
    const report: Report = createChecker().check(
      sourceOf(draft, textOf(key.draft)),
      printed.references.map(({ path }) => sourceOf(path, files[path]!)),
    );

    expect(inEditor).toEqual(printed.findings.map(seen));
    expect(JSON.parse(JSON.stringify(report))).toEqual(printed);
    await client.stop();
  },
);
