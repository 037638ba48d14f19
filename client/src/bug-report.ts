import {
  commands,
  type Disposable,
  EndOfLine,
  type Extension,
  env,
  l10n,
  languages,
  type TextDocument,
  UIKind,
  version,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Log } from "./log.ts";
import type { StatusView } from "./status.ts";

/** What the report is made from. */
interface Sources {
  readonly extension: Pick<Extension<unknown>, "packageJSON">;
  readonly client: Pick<BaseLanguageClient, "isRunning" | "initializeResult">;
  readonly status: Pick<StatusView, "of">;
  readonly log: Log;
}

/** The command *Copy Diagnostic Information for a Bug Report*: counts, sizes and settings, and no word of a story. */
export function registerBugReport(sources: Sources): Disposable {
  return commands.registerCommand("stet.copyDiagnosticInformation", async () => {
    const text = bugReport(sources);
    await env.clipboard.writeText(text);
    const show = l10n.t("Show");
    const message = l10n.t("Copied. It holds no text of a story and no name of a file.");
    void window.showInformationMessage(message, show).then(async (picked) => {
      if (picked !== show) return;
      const content = { content: text, language: "markdown" };
      await window.showTextDocument(await workspace.openTextDocument(content));
    });
  });
}

function bugReport({ extension, client, status, log }: Sources): string {
  const document = window.activeTextEditor?.document;
  return [
    section("Versions", versions(extension, client)),
    section("Workspace", aboutWorkspace()),
    section("Document", document ? aboutDocument(document) : ["none is open"]),
    section("Check", document ? aboutCheck(document, status) : ["none"]),
    section("Settings that are set, by name", settingsSet(extension)),
    section("Log", log.tail()),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${(lines.length > 0 ? lines : ["none"]).map((line) => `- ${line}\n`).join("")}`;
}

function versions({ packageJSON }: Sources["extension"], client: Sources["client"]): string[] {
  const { name, version: server } = client.initializeResult?.serverInfo ?? {};
  return [
    `Stet ${packageJSON.version}`,
    `server: ${client.isRunning() ? `${name} ${server}` : "not running"}`,
    `VS Code ${version}, ${env.uiKind === UIKind.Web ? "in a browser" : "desktop"}, ${env.appHost}`,
    `extension host: ${typeof process === "object" && process.versions?.node ? `Node ${process.versions.node}, ${process.platform}` : "web worker"}`,
    `language: ${env.language}`,
    `remote: ${env.remoteName ?? "no"}`,
  ];
}

function aboutWorkspace(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = [...new Set(folders.map(({ uri }) => uri.scheme))].join(", ");
  return [
    `folders: ${folders.length} (${schemes || "none"})`,
    `trusted: ${workspace.isTrusted ? "yes" : "no"}`,
  ];
}

function aboutDocument(document: TextDocument): string[] {
  const text = document.getText();
  return [
    `language: ${document.languageId}, scheme: ${document.uri.scheme}`,
    `size: ${text.length} characters, ${document.lineCount} lines, ${text.match(/\S+/g)?.length ?? 0} words`,
    `lines end with ${document.eol === EndOfLine.CRLF ? "CRLF" : "LF"}`,
    `front matter: ${/^\uFEFF?---\r?\n/.test(text) ? "yes" : "no"}`,
  ];
}

function aboutCheck(document: TextDocument, { of }: Sources["status"]): string[] {
  const known = of(document.uri);
  if (!known) return ["not checked"];
  const unread = known.references.filter(({ unreadable }) => unreadable !== undefined).length;
  const formats = known.references.map(({ uri }) => /\.(\w{1,5})$/.exec(uri)?.[1] ?? "?");
  const codes = new Map<string, number>();
  for (const { source, code } of languages.getDiagnostics(document.uri)) {
    if (source !== "stet") continue;
    const name = String(typeof code === "object" ? code.value : code);
    codes.set(name, (codes.get(name) ?? 0) + 1);
  }
  return [
    `draft: ${known.draft ? "yes" : "no"}, references named by: ${known.namedBy}`,
    `references: ${known.references.length} (${formats.join(", ")}), unreadable: ${unread}`,
    `problems with the configuration: ${known.problems.length}`,
    `findings: ${Object.entries(known.counts)
      .map(([severity, count]) => `${count} ${severity}`)
      .join(", ")}`,
    `shown: ${[...codes].map(([code, count]) => `${count} ${code}`).join(", ") || "none"}`,
    `the check took ${known.took.toFixed(1)} ms, version ${known.version} of ${document.version}`,
  ];
}

function settingsSet({ packageJSON }: Sources["extension"]): string[] {
  const settings = workspace.getConfiguration();
  const groups: readonly { readonly properties: object }[] = packageJSON.contributes.configuration;
  return groups
    .flatMap(({ properties }) => Object.keys(properties))
    .filter((name) => {
      const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect(name) ?? {};
      return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined);
    });
}
