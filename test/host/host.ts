import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root, where the extension is developed. */
export const project = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Runs a script of the project with Node; resolves with what it printed, and rejects where it failed. */
export function runNode(script: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(project, script), ...args], { cwd: project });
  let output = "";
  const keep = (data: Buffer) => {
    output += data;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) done(output);
      else fail(new Error(`${script} ended with ${code}:\n${output}`));
    });
  });
}
