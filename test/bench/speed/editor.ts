import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Story } from "./story.ts";

/** One editor with one draft open, on the other end of a server's standard input and output. */
export class Editor {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #folder = mkdtempSync(join(tmpdir(), "stet-speed-"));
  readonly uri: string;
  readonly #text: string;
  #version = 1;
  #resultId: string | undefined;

  /** The server is started; the story lies in a folder of its own, with its wires in `wire`. */
  constructor(command: readonly string[], story: Story) {
    const names = story.wires.map((text, i) => {
      const name = `wire/${i + 1}.txt`;
      mkdirSync(dirname(join(this.#folder, name)), { recursive: true });
      writeFileSync(join(this.#folder, name), text);
      return name;
    });
    this.#text = `---\ndate: 2025-06-20\nreferences: [${names.join(", ")}]\n---\n\n${story.draft}`;
    this.uri = pathToFileURL(join(this.#folder, "draft.md")).href;
    this.#process = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "ignore"] });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
  }

  async open(): Promise<void> {
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.onRequest("workspace/diagnostic/refresh", () => null);
    this.#connection.listen();
    await this.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } },
        workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
      },
      workspaceFolders: [{ uri: pathToFileURL(this.#folder).href, name: "speed" }],
    });
    await this.#connection.sendNotification("initialized", {});
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: this.uri, languageId: "markdown", version: 1, text: this.#text },
    });
    await this.diagnostics();
  }

  async request(method: string, params: object = {}): Promise<unknown> {
    return this.#connection.sendRequest(method, { textDocument: { uri: this.uri }, ...params });
  }

  /** Types a letter at the end of a paragraph, or takes it back, and waits for the diagnostics. */
  async keystroke(step: number): Promise<void> {
    const ends = [...this.#text.matchAll(/\.(?=\n\n)/g)].map(({ index }) => index);
    const end = ends[(Math.floor(step / 10) * 7 + (ends.length >> 1)) % ends.length]!;
    const line = this.#text.slice(0, end).split("\n").length - 1;
    const character = end - this.#text.lastIndexOf("\n", end - 1) - 1;
    const typed = step % 10;
    const start = { line, character: character + (typed < 5 ? typed : 9 - typed) };
    const change =
      typed < 5
        ? { range: { start, end: start }, text: " soon"[typed]! }
        : { range: { start, end: { line, character: start.character + 1 } }, text: "" };
    await this.#connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri, version: ++this.#version },
      contentChanges: [change],
    });
    await this.diagnostics();
  }

  async diagnostics(): Promise<void> {
    const previousResultId = this.#resultId && { previousResultId: this.#resultId };
    const result: { resultId?: string } = await this.#connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri: this.uri },
      ...previousResultId,
    });
    this.#resultId = result.resultId;
  }

  /** Resident memory of the server, in megabytes. */
  memory(): number {
    return (
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(this.#process.pid)], { encoding: "utf8" })) / 1024
    );
  }

  close(): void {
    this.#connection.dispose();
    this.#process.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
