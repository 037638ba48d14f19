import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Status } from "../../server/src/protocol.ts";

/** What VS Code can do, as far as the server asks. */
export const ableClient: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What `workspace/configuration` answers for the section `stet`. */
  readonly settings?: () => unknown;
  readonly onRequest?: Readonly<Record<string, (params: never) => unknown>>;
}

/** A small editor on the other end of the server's standard input and output, in a folder of its own. */
export class TestClient {
  readonly #process: ChildProcess;
  readonly #documents = new Map<string, TextDocument>();
  readonly connection: ProtocolConnection;
  readonly folder: string;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: Status[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  result!: InitializeResult;

  constructor(files: Readonly<Record<string, string | Uint8Array>>, bundle = "server/dist/node.cjs") {
    this.folder = mkdtempSync(join(tmpdir(), "stet-lsp-"));
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    const server = fileURLToPath(new URL(`../../${bundle}`, import.meta.url));
    this.#process = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
  }

  /** `folder` is what is opened; without it, the client's own. */
  async start(
    { capabilities = ableClient, initializationOptions, settings, onRequest }: ClientOptions = {},
    folder = this.folder,
  ): Promise<this> {
    const { connection } = this;
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    connection.onNotification("stet/status", (status: Status) => void this.statuses.push(status));
    connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === "stet" ? (settings?.() ?? null) : null)),
    );
    connection.onRequest("client/registerCapability", (params: { registrations: { method: string }[] }) => {
      this.registered.push(...params.registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
      return null;
    });
    for (const [method, answer] of Object.entries(onRequest ?? {})) connection.onRequest(method, answer);
    connection.listen();
    this.result = await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...(initializationOptions !== undefined && { initializationOptions }),
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: "test" }],
    });
    await connection.sendNotification("initialized", {});
    return this;
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).toString();
  }

  async open(uri: string, languageId: string, text: string): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends edits as an editor does, incrementally, with the next version. */
  async change(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.document(uri);
    const contentChanges = [...edits]
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, contentChanges, version));
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Replaces the one place where some words stand. */
  async replace(uri: string, words: string, newText: string): Promise<void> {
    const document = this.document(uri);
    const start = document.getText().indexOf(words);
    const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
    await this.change(uri, [{ range, newText }]);
  }

  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const change of edit.documentChanges ?? []) {
      if ("textDocument" in change) await this.change(change.textDocument.uri, change.edits as TextEdit[]);
    }
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) await this.change(uri, edits);
  }

  document(uri: string): TextDocument {
    return this.#documents.get(uri)!;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === "full" ? report.items : [];
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position });
  }

  codeActions(uri: string, diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> {
    const range = diagnostics[0]?.range ?? {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    };
    const params: CodeActionParams = {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only && { only }) },
    };
    return this.connection.sendRequest("textDocument/codeAction", params);
  }

  /** Ends the server from one moment to the next; the folder stays as it is then. */
  async crash(): Promise<void> {
    const exited = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exited;
    this.connection.dispose();
  }

  /** Ends the session as an editor does; gives the server's exit status. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest("shutdown");
    const exited = once(this.#process, "exit");
    await this.connection.sendNotification("exit");
    const [code] = await exited;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

/** Asks again until something holds; the test's own time limit ends it. */
export async function until<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const value = await ask();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
