#!/usr/bin/env node
// Installs a real VS Code for the host tests where the desktop build is out of reach: the npm package code-server carries
// the same VS Code as a built server with its web workbench. Only its lib/vscode is used, and no install script is run.
//
//   node test/host/install-vscode.mjs [current] [oldest]     into .cache/; what is there already stays
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The current VS Code and the oldest one that package.json supports, with the major version of Node each runs on. */
export const versions = /** @type {const} */ ({
  current: { codeServer: "4.139.1", node: 24 },
  oldest: { codeServer: "4.100.3", node: 20 },
});

const here = fileURLToPath(new URL(".", import.meta.url));
const cache = resolve(here, "../../.cache");
const platform = `${process.platform}-${process.arch}`;
const run = promisify(execFile);

/**
 * Installs a version, unless it is there, and tells where.
 * @param {keyof typeof versions} name
 * @returns {Promise<{ root: string, node: string }>} the server's folder and the Node binary that runs it
 */
export async function installVSCode(name) {
  const { codeServer, node } = versions[name];
  if (process.platform !== "linux")
    throw new Error(`The VS Code server is installed on Linux only, not on ${platform}.`);
  return { root: await installServer(codeServer), node: await installNode(node) };
}

/** @param {string} version */
async function installServer(version) {
  const root = await once(join(cache, `vscode-${version}`), async (folder) => {
    await unpack(`code-server@${version}`, folder, ["--strip-components=3", "package/lib/vscode"]);
    await npm(
      ["install", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--engine-strict=false"],
      folder,
    );
    await trim(folder);
    await provideSearch(folder);
  });
  await copyFile(join(here, "spdlog.cjs"), join(root, "node_modules/@vscode/spdlog/index.js"));
  return root;
}

/** The running Node where it is of that major version, else one from npm. @param {number} major */
async function installNode(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const folder = await once(join(cache, `node-${major}`), (to) =>
    unpack(`node-${platform}@${major}`, to, ["--strip-components=1"]),
  );
  return join(folder, "bin/node");
}

/** Leaves out what the tests never use: the agents, and other platforms' binaries. @param {string} folder */
async function trim(folder) {
  const modules = join(folder, "node_modules");
  for (const path of ["node_modules/@github", "node_modules/@microsoft/mxc-sdk", "extensions/copilot"]) {
    await rm(join(folder, path), { recursive: true, force: true });
  }
  for (const prebuilt of ["@vscode/ripgrep-universal/bin", "node-pty/prebuilds"]) {
    const parent = join(modules, prebuilt);
    const others = existsSync(parent) ? (await readdir(parent)).filter((each) => each !== platform) : [];
    await Promise.all(others.map((each) => rm(join(parent, each), { recursive: true })));
  }
}

/** Older versions fetch ripgrep in an install script; it comes from npm here. @param {string} folder */
async function provideSearch(folder) {
  const bin = join(folder, "node_modules/@vscode/ripgrep/bin");
  if (existsSync(join(folder, "node_modules/@vscode/ripgrep-universal")) || existsSync(join(bin, "rg")))
    return;
  const from = await mkdtemp(join(cache, "ripgrep-"));
  await unpack("@vscode/ripgrep-universal", from, ["--strip-components=1", `package/bin/${platform}`]);
  await mkdir(bin, { recursive: true });
  await copyFile(join(from, "bin", platform, "rg"), join(bin, "rg"));
  await chmod(join(bin, "rg"), 0o755);
  await rm(from, { recursive: true });
}

/**
 * Makes a folder whole or not at all: what breaks off half-way leaves nothing that looks installed.
 * @param {string} folder
 * @param {(to: string) => Promise<unknown>} make
 */
async function once(folder, make) {
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const to = await mkdtemp(join(cache, "installing-"));
  try {
    await make(to);
    await rename(to, folder);
  } finally {
    await rm(to, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} spec @param {string} to @param {readonly string[]} tarArguments */
async function unpack(spec, to, tarArguments) {
  const archive = (await npm(["pack", "--silent", spec], to)).trim();
  await run("tar", ["xzf", archive, ...tarArguments], { cwd: to });
  await rm(join(to, archive));
}

/** @param {readonly string[]} args @param {string} cwd */
async function npm(args, cwd) {
  const { stdout } = await run("npm", args, { cwd, maxBuffer: 1 << 26, shell: process.platform === "win32" });
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  const known = /** @type {(keyof typeof versions)[]} */ (Object.keys(versions));
  for (const name of asked.length > 0 ? known.filter((each) => asked.includes(each)) : known) {
    const { root } = await installVSCode(name);
    console.log(`VS Code, ${name} (code-server ${versions[name].codeServer}): ${root}`);
  }
}
