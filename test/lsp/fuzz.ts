import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { type Message, StreamMessageReader } from "vscode-languageserver/node";
import { type Random, randomFrom } from "../core/random.ts";
import { ableClient } from "./client.ts";

const patience = 60_000;
const methods = [
  "textDocument/didOpen",
  "textDocument/didChange",
  "textDocument/didSave",
  "textDocument/didClose",
  "textDocument/diagnostic",
  "textDocument/hover",
  "textDocument/codeAction",
  "codeAction/resolve",
  "workspace/executeCommand",
  "workspace/didChangeConfiguration",
  "workspace/didChangeWatchedFiles",
  "workspace/didChangeWorkspaceFolders",
  "workspace/didRenameFiles",
  "stet/text",
  "stet/trust",
  "stet/check",
  "stet/suggest",
  "stet/frontMatter/attach",
  "stet/frontMatter/references",
  "stet/decisions",
  "stet/revoke",
  "stet/passages",
  "stet/aligned",
  "stet/focus",
  "initialize",
  "initialized",
  "$/cancelRequest",
  "$/setTrace",
  "no/such/method",
];
const draft = "---\nreferences: [wire.txt]\n---\n\nNine people died in the fire on Monday, police said.\n";
const garbage = [
  "Content-Length: 5\r\n\r\n{nope",
  "Content-Length: 4\r\n\r\nnull",
  "Content-Length: 2\r\n\r\n[]",
  "Content-Length: 0\r\n\r\n",
  'Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}',
  framed({ jsonrpc: "2.0", id: {}, method: "textDocument/hover" }),
  framed({ jsonrpc: "2.0", id: 1, result: null, error: 5 }),
  "content-length: 2\r\nContent-Type: text/plain; charset=none\r\n\r\n{}",
  "Content-Length: many\r\n\r\n",
  "Content-Length:\r\n\r\n",
  "Content-Type: application/json\r\n\r\n",
  "no header at all\r\n\r\n",
  "\u0000\u0001\u007fé\ud83d\ude00:\r\n\r\n",
  "\r\n\r\n",
];

/** A server on standard input and output that is sent bytes rather than well-made calls. */
class Target {
  readonly process: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #id = 1_000_000;

  constructor(folder: string) {
    const server = fileURLToPath(new URL("../../server/dist/node.cjs", import.meta.url));
    this.process = spawn(process.execPath, [server, "--stdio"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.process.stdin!.on("error", () => undefined);
    new StreamMessageReader(this.process.stdout!).listen((message) => this.#receive(message));
  }

  async start(folder: string): Promise<void> {
    // Too early: answered with an error, or not at all.
    await this.send({ id: 1, method: "textDocument/hover", params: {} });
    await this.send({ method: "textDocument/didChange", params: {} });
    await this.ask("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: ableClient,
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: "fuzz" }],
    });
    await this.send({ method: "initialized", params: {} });
  }

  /** Waits while the pipe is full. */
  async write(bytes: string): Promise<void> {
    if (this.process.exitCode !== null) throw new Error(`the server ended with ${this.process.exitCode}`);
    if (!this.process.stdin!.write(bytes)) await once(this.process.stdin!, "drain");
  }

  send(message: object): Promise<void> {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    return this.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Fails where the server ends or says nothing for a minute. */
  async ask(method: string, params: unknown): Promise<Message> {
    const id = this.#id++;
    // Behind a broken header the protocol's library reads on when more comes.
    const more = setInterval(() => void this.send({ method: "$/more" }).catch(() => undefined), 100);
    let timer: NodeJS.Timeout | undefined;
    let ended: (code: number | null) => void = () => undefined;
    const answer = new Promise<Message>((resolve, reject) => {
      this.#waiting.set(id, resolve);
      timer = setTimeout(() => reject(new Error(`${method} has no answer`)), patience);
      ended = (code) => reject(new Error(`the server ended with ${code}`));
      this.process.once("exit", ended);
    });
    await this.send({ id, method, params });
    return answer.finally(() => {
      clearTimeout(timer);
      clearInterval(more);
      this.process.off("exit", ended);
      this.#waiting.delete(id);
    });
  }

  async kill(): Promise<void> {
    const exited = once(this.process, "exit");
    this.process.kill("SIGKILL");
    await exited;
  }

  #receive(message: Message): void {
    const { id, method, params } = message as {
      id?: number;
      method?: string;
      params?: { items?: unknown[] };
    };
    if (id === undefined) return;
    if (method === undefined) this.#waiting.get(id)?.(message);
    else void this.send({ id, result: params?.items?.map(() => null) ?? null });
  }
}

/**
 * Sends a server broken frames, wrong types, unknown documents and storms of cancelled requests, kills it now and
 * then under edits, and asks after every hundred messages whether it still checks a draft, and says the same of it as
 * before. Gives how often it did.
 */
export async function fuzz(messages: number, seed: number, tell: (line: string) => void): Promise<number> {
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), "stet-fuzz-"));
  writeFileSync(join(folder, "wire.txt"), draft.replace("Nine", "Seven").slice(draft.indexOf("\n\n") + 2));
  const uris = ["a.md", "b.md", "none.md"].map((name) => pathToFileURL(join(folder, name)).toString());
  uris.push("", "untitled:1", "file:///%zz", "nonsense", "http://[::1");
  let target = new Target(folder);
  let alive = 0;
  let said: unknown;
  try {
    await target.start(folder);
    for (let sent = 1; sent <= messages; sent++) {
      await target.write(frame(sent, random, uris));
      if (sent % 100 === 0) {
        if (random(3) === 0) await storm(target, sent, random);
        const found = await checks(target, pathToFileURL(join(folder, "probe.md")).toString());
        said ??= found;
        if (!isDeepStrictEqual(found, said)) throw new Error(`other findings: ${JSON.stringify(found)}`);
        alive++;
      }
      if (sent % 2_000 === 0) tell(`${sent} messages of seed ${seed}, ${alive} drafts checked`);
      if (sent % 250 === 0 && random(4) === 0) {
        await target.kill();
        target = new Target(folder);
        await target.start(folder);
      }
    }
    return alive;
  } finally {
    if (target.process.exitCode === null && target.process.signalCode === null) await target.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Requests for one document, typed into all the while, and all of them cancelled in another order. */
async function storm(target: Target, from: number, random: Random): Promise<void> {
  const uri = "untitled:storm";
  const ids = Array.from({ length: 50 }, (_, at) => 2_000_000 + 100 * from + at);
  await target.send({
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "markdown", version: 1, text: draft.repeat(20) } },
  });
  for (const [at, id] of ids.entries()) {
    const range = { start: { line: 4, character: at }, end: { line: 4, character: at } };
    const textDocument = { uri, version: at + 2 };
    await target.send({
      method: "textDocument/didChange",
      params: { textDocument, contentChanges: [{ range, text: "x" }] },
    });
    await target.send({ id, method: "textDocument/diagnostic", params: { textDocument: { uri } } });
  }
  for (const id of ids.toSorted(() => random(3) - 1))
    await target.send({ method: "$/cancelRequest", params: { id } });
  await target.send({ method: "textDocument/didClose", params: { textDocument: { uri } } });
}

/** A healthy server finds the one figure that was changed; gives what it said. */
async function checks(target: Target, uri: string): Promise<readonly unknown[]> {
  const textDocument = { uri, languageId: "markdown", version: 1, text: draft };
  await target.send({ method: "textDocument/didOpen", params: { textDocument } });
  const answer = await target.ask("textDocument/diagnostic", { textDocument: { uri } });
  const found = (answer as { result?: { items?: readonly unknown[] } }).result?.items ?? [];
  if (found.length === 0) throw new Error(`a draft is not checked: ${JSON.stringify(answer)}`);
  await target.send({ method: "textDocument/didClose", params: { textDocument: { uri } } });
  return found;
}

function frame(id: number, random: Random, uris: readonly string[]): string {
  const pick = <T>(values: readonly T[]): T => values[random(values.length)]!;
  if (random(12) === 0) return pick(garbage);
  const method = pick(methods);
  const params = random(3) === 0 ? wrong(random, 3) : likely(random, pick(uris), id);
  const isRequest = random(3) > 0;
  const call = framed({ jsonrpc: "2.0", ...(isRequest && { id }), method, params });
  return isRequest && random(3) === 0
    ? call + framed({ jsonrpc: "2.0", method: "$/cancelRequest", params: { id } })
    : call;
}

function framed(message: object): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** What would do for most methods, with positions and versions that may not fit. */
function likely(random: Random, uri: string, version: number): object {
  const position = () => ({ line: random(12) - 2, character: random(90) - 5 });
  const range = { start: position(), end: position() };
  return {
    uri,
    textDocument: { uri, languageId: random(2) ? "markdown" : "plaintext", version, text: draft },
    contentChanges: random(2) ? [{ range, text: "twelve\ud800\r\n" }] : [{ text: draft.repeat(random(5)) }],
    position: position(),
    range,
    context: { diagnostics: [] },
    command: "stet.letStand",
    arguments: [wrong(random, 2)],
    settings: { stet: wrong(random, 2) },
    changes: [{ uri, type: random(5) }],
    files: [{ oldUri: uri, newUri: uri }],
    event: { added: [], removed: [] },
  };
}

function wrong(random: Random, depth: number): unknown {
  const kind = random(depth > 0 ? 9 : 7);
  if (kind === 7) return Array.from({ length: random(4) }, () => wrong(random, depth - 1));
  if (kind === 8) {
    const keys = ["uri", "textDocument", "position", "contentChanges", "__proto__", "references"];
    return Object.fromEntries(keys.slice(random(keys.length)).map((key) => [key, wrong(random, depth - 1)]));
  }
  return [null, -1, 1e308, "", "\u0000é\udfff", true, {}][kind];
}
