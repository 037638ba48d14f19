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
import { nameOf } from "./paths.ts";

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

function suggested(client: BaseLanguageClient, document: TextDocument): Promise<SuggestReferencesResult> {
  const params: SuggestReferencesParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  return client.sendRequest<SuggestReferencesResult>(suggestReferences, params);
}

/** Every version that is one beyond doubt is picked already: the likest may be an older one. */
async function pick(
  document: TextDocument,
  { certain, likely }: SuggestReferencesResult,
): Promise<Uri[] | undefined> {
  if (certain.length + likely.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        "No story of the workspace seems to be a version of {0}.",
        workspace.asRelativePath(document.uri),
      ),
    );
    return undefined;
  }
  const items: (QuickPickItem & { readonly uri: Uri })[] = [...certain, ...likely]
    .map((uri) => Uri.parse(uri))
    .map((uri, i) => ({
      uri,
      label: nameOf(uri),
      description: workspace.asRelativePath(uri).slice(0, -nameOf(uri).length),
      picked: i < Math.max(1, certain.length),
    }));
  const title = l10n.t("Compare {0} with", workspace.asRelativePath(document.uri));
  const placeHolder = l10n.t("The most similar first");
  const picked = await window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return picked?.map(({ uri }) => uri);
}
