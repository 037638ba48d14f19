import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

/** A Web Worker's global scope over Node's, as far as the message reader and writer use it. */
const scope = `
  const { parentPort, workerData } = require("node:worker_threads");
  globalThis.self = globalThis;
  globalThis.addEventListener = () => {};
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on("message", (data) => globalThis.onmessage({ data }));
  const code = require("node:fs").readFileSync(workerData, "utf8");
  delete globalThis.process;
  require("node:vm").runInThisContext(code);
`;

const bundles = ["server/dist/browser.js", "client/dist/server.js"];

test.each(bundles)("%s is a classic worker script that serves a client without Node", async (bundle) => {
  const path = join(import.meta.dirname, "../..", bundle);
  const worker = new Worker(scope, { eval: true, workerData: path });
  const draft = "---\nreferences: wire.txt\n---\nTolls rose 25 percent, the authority said.\n";
  const answers = new Map<number, (result: unknown) => void>();
  const files: Record<string, (params: { uri: string }) => unknown> = {
    "stet/fs/stat": ({ uri }) => (uri === "virtual://desk/news/wire.txt" ? { kind: "file", size: 50 } : null),
    "stet/fs/read": () => ({ base64: btoa("Tolls rose 20 percent, the authority said.\n") }),
    "stet/fs/list": () => [],
  };
  worker.on("message", ({ id, method, params, result, error }) => {
    if (method) worker.postMessage({ jsonrpc: "2.0", id, result: files[method]?.(params) ?? null });
    else answers.get(id)?.(error ?? result);
  });
  const request = (id: number, method: string, params: unknown) =>
    new Promise<unknown>((resolve) => {
      answers.set(id, resolve);
      worker.postMessage({ jsonrpc: "2.0", id, method, params });
    });

  const uri = "virtual://desk/news/tolls.md";
  await request(1, "initialize", {
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { fs: true },
    processId: null,
    rootUri: null,
  });
  const textDocument = { uri, languageId: "markdown", version: 1, text: draft };
  worker.postMessage({ jsonrpc: "2.0", method: "textDocument/didOpen", params: { textDocument } });
  const report = await request(2, "textDocument/diagnostic", { textDocument: { uri } });
  expect(report).toMatchObject({ kind: "full", items: [{ code: "figure/changed" }] });
  await worker.terminate();
});
