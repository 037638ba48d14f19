import "./node-engine.ts";
import { buffer } from "node:stream/consumers";
import { isColorSupported } from "picocolors";
import { main } from "./cli/main.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeGit } from "./node-git.ts";

// A reader that stops early, such as `head`, is no fault of the report's.
process.stdout.on("error", () => process.exit(process.exitCode ?? 0));

try {
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    files: nodeFiles,
    git: nodeGit,
    colors: isColorSupported && Boolean(process.stdout.isTTY),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    input: () => buffer(process.stdin),
  });
} catch (error) {
  process.stderr.write(`stet: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
