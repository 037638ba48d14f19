import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type SuggestReferencesParams,
  type SuggestReferencesResult,
  suggestReferences,
} from "../../server/src/protocol.ts";

/** The command *Attach Suggested References*: offers the stories of the workspace that seem to be versions of the draft. */
export function registerSuggest(client: BaseLanguageClient): Disposable {
  return commands.registerCommand("stet.attachSuggestedReferences", async () => {
    const document = window.activeTextEditor?.document;
    if (!document) {
      void window.showInformationMessage(l10n.t("Open the draft first, then attach its reference."));
      return;
    }
    const picked = await pick(document, await suggested(client, document));
    if (picked && picked.length > 0)
      await commands.executeCommand("stet.attachReference", document.uri, picked);
  });
}

async function suggested(client: BaseLanguageClient, document: TextDocument): Promise<Uri[]> {
  const params: SuggestReferencesParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const uris = await client.sendRequest<SuggestReferencesResult>(suggestReferences, params);
  return uris.map((uri) => Uri.parse(uri));
}

async function pick(document: TextDocument, uris: readonly Uri[]): Promise<Uri[] | undefined> {
  if (uris.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        "No story of the workspace seems to be a version of {0}.",
        workspace.asRelativePath(document.uri),
      ),
    );
    return undefined;
  }
  const items: (QuickPickItem & { readonly uri: Uri })[] = uris.map((uri, i) => ({
    uri,
    label: workspace.asRelativePath(uri),
    picked: i === 0,
  }));
  const title = l10n.t("Compare {0} with", workspace.asRelativePath(document.uri));
  const placeHolder = l10n.t("The likest first");
  const picked = await window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return picked?.map(({ uri }) => uri);
}
