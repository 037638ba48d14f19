import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createConnection,
  type Diagnostic,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { peersFolder, textlintRules } from "./peers.ts";

/** A language server that is nothing but the checker named in its first argument: `empty` says nothing at all. */
type Check = (text: string) => Promise<Diagnostic[]>;

const load = createRequire(join(resolve(peersFolder), "package.json"));
const loadModule = (path: string) =>
  import(pathToFileURL(join(resolve(peersFolder), "node_modules", path)).href);
const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const said = (message: string): Diagnostic => ({ range: first, message });

const checkers: Readonly<Record<string, () => Promise<Check>>> = {
  empty: async () => async () => [],
  harper: async () => {
    const { LocalLinter } = await loadModule("harper.js/dist/index.js");
    const { binary } = await loadModule("harper.js/dist/binary.js");
    const linter = new LocalLinter({ binary });
    return async (text) => {
      const lints: readonly { message(): string }[] = await linter.lint(text, { language: "markdown" });
      return lints.map((lint) => said(lint.message()));
    };
  },
  cspell: async () => {
    const { getDefaultSettings, spellCheckDocument } = await loadModule("cspell-lib/dist/index.js");
    const settings = await getDefaultSettings();
    return async (text) => {
      const document = { uri: "file:///draft.md", text, languageId: "markdown", locale: "en" };
      const options = { generateSuggestions: false, noConfigSearch: true };
      const result: { issues: readonly { text: string }[] } = await spellCheckDocument(
        document,
        options,
        settings,
      );
      return result.issues.map((issue) => said(issue.text));
    };
  },
  textlint: async () => {
    const { TextlintKernel } = load("@textlint/kernel");
    const kernel = new TextlintKernel();
    const plain = (loaded: { default?: unknown }) => loaded.default ?? loaded;
    const rules = Object.keys(textlintRules).map((ruleId) => ({
      ruleId,
      rule: plain(load(`textlint-rule-${ruleId}`)),
    }));
    const plugins = [{ pluginId: "markdown", plugin: plain(load("@textlint/textlint-plugin-markdown")) }];
    return async (text) => {
      const options = { filePath: "draft.md", ext: ".md", plugins, rules };
      const result: { messages: readonly { message: string }[] } = await kernel.lintText(text, options);
      return result.messages.map(({ message }) => said(message));
    };
  },
};

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const checker = checkers[process.argv[2] ?? "empty"]!();
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    codeActionProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(async ({ textDocument }) => {
  const check = await checker;
  const { uri, version } = documents.get(textDocument.uri)!;
  void connection.sendNotification("stet/status", { uri, version });
  return { kind: "full", items: await check(documents.get(uri)!.getText()) };
});
connection.onHover(() => null);
connection.onCodeAction(() => []);
connection.onRequest("stet/passages", () => null);
connection.onRequest("stet/aligned", () => null);
connection.onRequest("stet/decisions", () => null);
documents.listen(connection);
connection.listen();
