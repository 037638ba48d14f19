import {
  commands,
  type Disposable,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type CheckDocumentParams,
  type CheckDocumentResult,
  checkDocument,
} from "../../server/src/protocol.ts";
import { goToFinding } from "./next-finding.ts";
import { countsInWords, referencesInWords } from "./words.ts";

/** The commands that need no more than the server and the editor. */
export function registerCommands(client: BaseLanguageClient, output: LogOutputChannel): Disposable[] {
  const byName: Readonly<Record<string, () => unknown>> = {
    "stet.restartServer": () => restart(client, output),
    "stet.checkDocument": () => checkActiveDocument(client),
    "stet.compareWithCommitted": () => checkActiveDocument(client, ["git:HEAD"]),
    "stet.showOutput": () => output.show(),
    "stet.nextFinding": () => goToFinding("next"),
    "stet.previousFinding": () => goToFinding("previous"),
  };
  return Object.entries(byName).map(([name, run]) => commands.registerCommand(name, run));
}

async function restart(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
  output.info("The server was started anew");
}

/** Checks against its own references, or against those given. */
async function checkActiveDocument(client: BaseLanguageClient, against?: readonly string[]): Promise<void> {
  const document = window.activeTextEditor?.document;
  const status = document && (await check(client, document, against));
  // Not awaited: a message stands until someone closes it, and the command has done its work.
  void window.showInformationMessage(answer(document, status));
}

function answer(document: TextDocument | undefined, status: CheckDocumentResult | undefined): string {
  if (!document) return l10n.t("Open the story to check first.");
  if (!status) return l10n.t("Stet reads plain text, Markdown, HTML and wire copy.");
  return `${workspace.asRelativePath(document.uri)}: ${countsInWords(status)}. ${referencesInWords(status)}.`;
}

function check(
  client: BaseLanguageClient,
  document: TextDocument,
  against: readonly string[] = [],
): Promise<CheckDocumentResult> {
  const params: CheckDocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri), against };
  return client.sendRequest<CheckDocumentResult>(checkDocument, params);
}
