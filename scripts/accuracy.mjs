// npm run accuracy [NAME...]: checks the whole stories of test/cases against their keys and prints each miss, each false
// alarm and the sums.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, ".cache/accuracy/report.cjs");
mkdirSync(join(root, ".cache/accuracy"), { recursive: true });
await build({
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  mainFields: ["module", "main"],
  logLevel: "warning",
  entryPoints: ["test/accuracy/report.ts"],
  outfile: bundle,
  define: { "import.meta.url": JSON.stringify(new URL("../test/accuracy/report.ts", import.meta.url).href) },
});
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
