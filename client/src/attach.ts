import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type AttachReferencesParams,
  type AttachReferencesResult,
  attachReferences,
  type Replacement,
} from "../../server/src/protocol.ts";
import { configOf, withReferencesFor } from "./config-file.ts";
import { folderOf, pathFrom } from "./paths.ts";

/** Where the references of a draft are written down. */
type Place = "front matter" | "stet.json";

/** What a story can be read from. */
const storyExtensions = [
  "txt",
  "text",
  "wire",
  "md",
  "markdown",
  "html",
  "htm",
  "xml",
  "nitf",
  "json",
  "docx",
];

/**
 * The command *Attach Reference*. Run from code it takes the draft, its references, and the place to write them;
 * what is left out is asked for.
 */
export function registerAttach(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(
    "stet.attachReference",
    async (draft?: Uri, references?: readonly Uri[], place?: Place) => {
      const document = draft ? await workspace.openTextDocument(draft) : window.activeTextEditor?.document;
      if (document) await attach(client, document, references, place);
      else void window.showInformationMessage(l10n.t("Open the draft first, then attach its reference."));
    },
  );
}

async function attach(
  client: BaseLanguageClient,
  document: TextDocument,
  given?: readonly Uri[],
  asked?: Place,
): Promise<void> {
  const references = given ?? (await pickReferences(document));
  if (!references || references.length === 0) return;
  const place = asked ?? (await placeFor(document));
  if (place === "front matter") await attachInFrontMatter(client, document, references);
  if (place === "stet.json") await attachInConfig(document, references);
}

function pickReferences(document: TextDocument): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    title: l10n.t("Compare {0} with", workspace.asRelativePath(document.uri)),
    openLabel: l10n.t("Attach"),
    canSelectMany: true,
    filters: { [l10n.t("Stories")]: storyExtensions, [l10n.t("All files")]: ["*"] },
    ...defaultFolder(document),
  });
}

function defaultFolder(document: TextDocument): { defaultUri?: Uri } {
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : folderOf(document.uri);
  return folder ? { defaultUri: folder } : {};
}

/** Markdown has front matter by custom. HTML has none, and in plain text it would stand in the copy: so it is asked. */
async function placeFor(document: TextDocument): Promise<Place | undefined> {
  if (document.languageId === "markdown") return "front matter";
  const canConfigure = workspace.getWorkspaceFolder(document.uri) !== undefined;
  if (document.languageId === "html" && canConfigure) return "stet.json";
  if (!canConfigure) return "front matter";
  const choices: (QuickPickItem & { readonly place: Place })[] = [
    {
      place: "stet.json",
      label: l10n.t("In stet.json"),
      description: l10n.t("a file of the folder: the draft stays as it is"),
    },
    {
      place: "front matter",
      label: l10n.t("At the top of the draft"),
      description: l10n.t("between two lines of ---"),
    },
  ];
  const placeHolder = l10n.t("Where should the reference be named?");
  return (await window.showQuickPick(choices, { placeHolder }))?.place;
}

async function attachInFrontMatter(
  client: BaseLanguageClient,
  document: TextDocument,
  references: readonly Uri[],
): Promise<void> {
  const base = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : folderOf(document.uri);
  const { version } = document;
  const params: AttachReferencesParams = {
    text: document.getText(),
    paths: references.map((reference) => pathFrom(base, reference)),
  };
  const replacement = await client.sendRequest<AttachReferencesResult>(attachReferences, params);
  // What was asked of another text holds no more.
  if (document.version !== version) return attachInFrontMatter(client, document, references);
  if (replacement) await replace(document, replacement);
  else
    void window.showWarningMessage(
      l10n.t("The lines between --- at the top of the draft cannot be read, so nothing was changed."),
    );
}

async function attachInConfig(document: TextDocument, references: readonly Uri[]): Promise<void> {
  const config = await configOf(document.uri);
  if (!config) {
    void window.showWarningMessage(
      l10n.t("The draft lies in no folder of the workspace that could hold a stet.json."),
    );
    return;
  }
  const folder = folderOf(config.uri);
  const file = await workspace.openTextDocument(config.uri);
  const replacement = withReferencesFor(
    file.getText(),
    pathFrom(folder, document.uri),
    references.map((reference) => pathFrom(folder, reference)),
  );
  if (replacement) {
    await replace(file, replacement);
    await file.save();
  } else void window.showWarningMessage(l10n.t("stet.json is not valid, so nothing was changed."));
}

async function replace(document: TextDocument, { start, end, newText }: Replacement): Promise<void> {
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, newText);
  await workspace.applyEdit(edit);
}
