import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type Diagnostic,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { type Story, writeStory } from "./story.ts";

/** How diagnostics come: asked for, as VS Code does it, or sent by the server unasked. */
export type Way = "pull" | "push";

interface Pulled {
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

/** One editor with one draft open, on the other end of a server's standard input and output. */
export class Editor {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #folder = mkdtempSync(join(tmpdir(), "stet-speed-"));
  readonly #way: Way;
  readonly #text: string;
  /** Before the full stops of its paragraphs. */
  readonly #ends: readonly Position[];
  readonly #waiting = new Map<string, () => void>();
  readonly uri: string;
  /** What the server found when it was last asked. */
  findings: readonly Diagnostic[] = [];
  #version = 1;
  #resultId: string | undefined;

  /** The server is started; the story lies in a folder of its own. */
  constructor(command: readonly string[], story: Story, way: Way = "pull") {
    const path = writeStory(this.#folder, "draft", story);
    this.#way = way;
    this.#text = readFileSync(path, "utf8");
    this.#ends = this.#text
      .split("\n")
      .flatMap((text, line) => (text.endsWith(".") ? [{ line, character: text.length - 1 }] : []));
    this.uri = pathToFileURL(path).href;
    this.#process = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "ignore"] });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.#process.once("exit", () => this.#connection.dispose());
  }

  /** Until the first diagnostics are there. */
  async open(): Promise<void> {
    for (const method of ["client/registerCapability", "workspace/diagnostic/refresh"])
      this.#connection.onRequest(method, () => null);
    for (const method of ["textDocument/publishDiagnostics", "stet/status"])
      this.#connection.onNotification(method, ({ version }) => this.#waiting.get(`${method} ${version}`)?.());
    this.#connection.listen();
    await this.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          ...(this.#way === "pull" ? { diagnostic: {} } : { publishDiagnostics: {} }),
          hover: { contentFormat: ["markdown"] },
        },
        workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
      },
      initializationOptions: { status: true },
      workspaceFolders: [{ uri: pathToFileURL(this.#folder).href, name: "speed" }],
    });
    await this.#connection.sendNotification("initialized", {});
    const published = this.told("textDocument/publishDiagnostics");
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: this.uri, languageId: "markdown", version: 1, text: this.#text },
    });
    await (this.#way === "pull" ? this.diagnostics() : published);
  }

  async request(method: string, params: object = {}): Promise<unknown> {
    return this.#connection.sendRequest(method, { textDocument: { uri: this.uri }, ...params });
  }

  /** Types a letter, or takes it back, and waits for the diagnostics. */
  async keystroke(step: number): Promise<void> {
    const typing = this.type(step);
    const published = this.told("textDocument/publishDiagnostics");
    await typing;
    await (this.#way === "pull" ? this.diagnostics() : published);
  }

  /** Types a letter at the end of a paragraph, or takes it back: ten steps are a word of five letters, there and gone. */
  async type(step: number): Promise<void> {
    const { line, character } =
      this.#ends[(Math.floor(step / 10) * 7 + (this.#ends.length >> 1)) % this.#ends.length]!;
    const typed = step % 10;
    const start = { line, character: character + (typed < 5 ? typed : 9 - typed) };
    const change =
      typed < 5
        ? { range: { start, end: start }, text: " soon"[typed]! }
        : { range: { start, end: { line, character: start.character + 1 } }, text: "" };
    const version = ++this.#version;
    await this.#connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri, version },
      contentChanges: [change],
    });
  }

  async diagnostics(): Promise<void> {
    const previousResultId = this.#resultId && { previousResultId: this.#resultId };
    const result = (await this.request("textDocument/diagnostic", { ...previousResultId })) as Pulled;
    this.#resultId = result.resultId;
    this.findings = result.items ?? this.findings;
  }

  /** When a notification comes about the text as it is now. */
  told(method: string): Promise<void> {
    return new Promise((resolve) => this.#waiting.set(`${method} ${this.#version}`, resolve));
  }

  /** Resident memory of the server, in megabytes. */
  memory(): number {
    return (
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(this.#process.pid)], { encoding: "utf8" })) / 1024
    );
  }

  /** What the server has had of the processors since it was started, in milliseconds; NaN where the system does not say. */
  processorTime(): number {
    const stat = `/proc/${this.#process.pid}/stat`;
    if (!existsSync(stat)) return Number.NaN;
    // Behind the name in brackets: ticks of a hundredth of a second, its own and the system's for it.
    const fields = readFileSync(stat, "utf8").split(") ").at(-1)!.split(" ");
    return 10 * (Number(fields[11]) + Number(fields[12]));
  }

  close(): void {
    this.#connection.dispose();
    this.#process.kill("SIGKILL");
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
