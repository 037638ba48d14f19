import { execFile } from "node:child_process";
import { basename, dirname } from "node:path";
import { URI } from "vscode-uri";
import type { Git } from "./references/git.ts";

/** Git as a program of this machine. The only code that starts one. */
export const nodeGit: Git = {
  async show(uri, revision) {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== "file") return { failure: "no repository" };
    const folder = dirname(fsPath);
    const file = `${revision}:./${basename(fsPath)}`;
    const shown = await git(folder, ["show", "--no-textconv", "--no-ext-diff", "--end-of-options", file]);
    if ("bytes" in shown) return shown;
    if (shown.says === undefined) return { failure: "no git" };
    const head = await git(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]);
    const shallow = await git(folder, ["rev-parse", "--is-shallow-repository"]);
    const isShallow = "bytes" in shallow && Buffer.from(shallow.bytes).toString().trim() === "true";
    return { failure: { says: shown.says, hasCommits: "bytes" in head, isShallow } };
  },
};

/** `says` is what git printed on standard error; undefined where there is no such program. */
type Ran = { readonly bytes: Uint8Array } | { readonly says: string | undefined };

/** A story is no larger, in bytes. */
const maximumBytes = 5_000_000;
/** How long git may take, in milliseconds. */
const patience = 10_000;

/** Runs git in a folder, without what a repository's own configuration could make it start. */
function git(folder: string, args: readonly string[]): Promise<Ran> {
  const safe = ["--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false"];
  const env = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
  return new Promise((resolve) => {
    execFile(
      "git",
      [...safe, ...args],
      { cwd: folder, env, encoding: "buffer", maxBuffer: maximumBytes, timeout: patience, windowsHide: true },
      (error, stdout, stderr) => {
        if (!error) resolve({ bytes: stdout });
        else resolve({ says: error.code === "ENOENT" ? undefined : `${stderr.toString()} ${error.message}` });
      },
    );
  });
}
