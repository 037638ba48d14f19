// Builds Stet and opens the sample story with it in a real VS Code: the installed one; else one that is downloaded; else,
// on a machine without a display, a VS Code server for any browser on this machine. It says which.
//
//   npm start                 npm start -- --browser     goes straight to the browser
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { installVSCode } from "../test/host/install-vscode.mjs";
import { serveVSCode } from "../test/host/serve-vscode.mjs";

const root = resolve(fileURLToPath(new URL("..", import.meta.url)));
const folder = join(root, "examples");
const draft = join(folder, "pier/draft.md");
const isWindows = process.platform === "win32";

const built = spawnSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

const ways = process.argv.includes("--browser") ? [inBrowser] : [inInstalled, inDownloaded, inBrowser];
for (const way of ways) if (await way()) break;

async function inInstalled() {
  const code = hasDisplay() ? installedCode() : undefined;
  if (!code) return false;
  console.log(`Opening the sample story in the installed VS Code: ${code}`);
  open(code, ["--new-window"]);
  return true;
}

async function inDownloaded() {
  if (!hasDisplay() || !(await canDownload())) return false;
  console.log("VS Code is not installed, so it is downloaded into .cache/ first.");
  const code = await downloadAndUnzipVSCode({ cachePath: join(root, ".cache/desktop") });
  console.log(`Opening the sample story in ${code}`);
  const own = join(root, ".cache/start");
  open(code, [
    ...["--user-data-dir", join(own, "user"), "--extensions-dir", join(own, "extensions")],
    ...["--disable-workspace-trust", "--skip-welcome", "--skip-release-notes"],
  ]);
  return true;
}

async function inBrowser() {
  console.log("Starting a VS Code server on this machine, as there is no VS Code with a window.");
  const server = await serveVSCode(await installVSCode("current"));
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(root)],
    ["openFile", remote(draft)],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  console.log(
    `\nOpen the sample story in a browser:\n\n  ${server.url}/?${query}\n\nControl+C ends the server.`,
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => server.stop().then(() => process.exit(0)));
  }
  return true;
}

/** @param {string} code @param {readonly string[]} args */
function open(code, args) {
  const all = [...args, `--extensionDevelopmentPath=${root}`, folder, draft];
  const quoted = isWindows ? [code, ...all].map((each) => `"${each}"`) : [code, ...all];
  spawn(quoted[0], quoted.slice(1), { stdio: "ignore", detached: true, shell: isWindows }).unref();
}

function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The `code` that opens windows on this machine. In a remote terminal there is one that asks another machine to. */
function installedCode() {
  const names = isWindows ? ["code.cmd", "code.exe"] : ["code"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  if (process.platform === "darwin")
    folders.push("/Applications/Visual Studio Code.app/Contents/Resources/app/bin");
  return folders
    .flatMap((each) => names.map((name) => join(each, name)))
    .find((path) => isExecutable(path) && !/[\\/]remote-cli[\\/]/.test(realpathSync(path)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A few seconds tell whether the download is in reach. */
async function canDownload() {
  try {
    const releases = "https://update.code.visualstudio.com/api/releases/stable";
    return (await fetch(releases, { method: "HEAD", signal: AbortSignal.timeout(4000) })).ok;
  } catch {
    return false;
  }
}
