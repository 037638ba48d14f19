// node scripts/run-typescript.mjs FILE [ARGUMENT...]: bundles a program of the tests and runs it, from the project's root.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const [file = "", ...rest] = process.argv.slice(2);
const entry = resolve(root, file);
const bundle = join(root, ".cache/programs", file.replace(/\.ts$/, ".cjs"));
await build({
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  mainFields: ["module", "main"],
  logLevel: "warning",
  entryPoints: [entry],
  outfile: bundle,
  define: { "import.meta.url": JSON.stringify(pathToFileURL(entry).href) },
});
const { status } = spawnSync(process.execPath, [bundle, ...rest], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
