import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Settings of a calm window that asks nothing and calls nobody. */
export const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "editor.hover.delay": 100,
  "files.autoSave": "off",
};

/**
 * Starts a VS Code server on loopback.
 * @param {{ root: string, node: string }} installed
 * @param {{
 *   userData?: string, extensions?: string, settings?: Record<string, unknown>,
 *   trustEveryFolder?: boolean, log?: string, arguments?: readonly string[]
 * }} [options] `userData` and `extensions` are folders; without them the server has its own, and forgets all
 */
export async function serveVSCode({ root, node }, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "stet-vscode-"));
  const userData = options.userData ?? join(folder, "user");
  const extensions = options.extensions ?? join(folder, "extensions");
  const home = join(folder, "home");
  for (const each of [extensions, home]) mkdirSync(each, { recursive: true });
  writeSettings(join(userData, "User/settings.json"), { ...quietSettings, ...options.settings });

  const server = spawn(
    node,
    [
      join(root, "out/server-main.js"),
      ...[
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--without-connection-token",
        "--accept-server-license-terms",
      ],
      ...["--telemetry-level", "off", "--enable-smoke-test-driver", "--log", options.log ?? "info"],
      ...[
        "--server-data-dir",
        join(folder, "server"),
        "--user-data-dir",
        userData,
        "--extensions-dir",
        extensions,
      ],
      ...(options.trustEveryFolder === false ? [] : ["--disable-workspace-trust"]),
      ...(options.arguments ?? []),
    ],
    // The server puts its sockets into XDG_RUNTIME_DIR, so that they go with the folder.
    {
      env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: folder },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    },
  );
  let log = "";
  const exited = new Promise((resolve) => server.once("exit", resolve));
  const keepLog = (/** @type {Buffer} */ data) => {
    log = (log + data).slice(-200_000);
  };
  server.stdout.on("data", keepLog);
  server.stderr.on("data", keepLog);

  async function stop() {
    signal(server, "SIGTERM");
    const slow = setTimeout(() => signal(server, "SIGKILL"), 3000);
    await exited;
    clearTimeout(slow);
    signal(server, "SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  const port = await listening(server, () => log).catch(async (error) => {
    await stop();
    throw error;
  });
  return { port, url: `http://127.0.0.1:${port}`, log: () => log, stop };
}

/** @param {string} path @param {Record<string, unknown>} settings */
function writeSettings(path, settings) {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(settings, null, 2));
}

/** @param {import("node:child_process").ChildProcess} server @param {() => string} log @returns {Promise<number>} */
function listening(server, log) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The VS Code server did not start:\n${log()}`)), 30_000);
    server.stdout?.on("data", () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port) settle(() => resolve(Number(port)));
    });
    server.once("exit", (code) =>
      settle(() => reject(new Error(`The VS Code server ended with ${code}:\n${log()}`))),
    );
    const settle = (/** @type {() => void} */ end) => {
      clearTimeout(late);
      end();
    };
  });
}

/** The server's children are in its process group. @param {import("node:child_process").ChildProcess} server @param {NodeJS.Signals} name */
function signal(server, name) {
  try {
    if (server.pid) process.kill(-server.pid, name);
  } catch {
    // It has ended already.
  }
}
