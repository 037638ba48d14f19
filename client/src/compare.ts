import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type AlignedParams,
  type AlignedResult,
  aligned,
  alignedScheme,
  type PassagesParams,
  type PassagesResult,
  passages,
  type ReferencePassages,
} from "../../server/src/protocol.ts";
import type { ReferenceNode } from "./passage-items.ts";
import { extensionOf, nameOf } from "./paths.ts";
import type { StatusView } from "./status.ts";

/** How long after a check the other side follows, in milliseconds. */
const pause = 250;

/** The command *Compare with the Reference*: the draft beside a reference in the draft's own shape, which follows the draft. */
export function registerCompare(
  client: BaseLanguageClient,
  { status, shown }: { readonly status: Pick<StatusView, "onDidCheck">; shown(): Uri | undefined },
): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const texts = new Map<string, string>();

  function follow(draft: string): void {
    clearTimeout(timers.get(draft));
    const update = () => {
      timers.delete(draft);
      for (const { uri } of workspace.textDocuments)
        if (uri.scheme === alignedScheme && readQuery(uri).uri === draft) changed.fire(uri);
    };
    timers.set(draft, setTimeout(update, pause));
  }

  async function compare(node?: ReferenceNode): Promise<void> {
    const draft = node?.draft ?? activeDraft() ?? shown();
    if (!draft) return tell(l10n.t("Open the draft first, then compare it."));
    const uri = client.code2ProtocolConverter.asUri(draft);
    const reference = node?.read ?? (await chooseReference(client, { uri }));
    if (reference === "none") return tell(l10n.t("This document has no reference to compare with."));
    if (reference) await openDiff(draft, { uri, reference: reference.path }, reference.label);
  }

  return [
    changed,
    workspace.registerTextDocumentContentProvider(alignedScheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        const params = readQuery(uri);
        const result = await client.sendRequest<AlignedResult>(aligned, params);
        // A draft that is just being closed has no references any more; what was shown stays.
        const text = result?.text ?? texts.get(uri.toString()) ?? "";
        texts.set(uri.toString(), text);
        return text;
      },
    }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
    status.onDidCheck(({ uri }) => follow(uri)),
    commands.registerCommand("stet.compare", compare),
    {
      dispose() {
        for (const timer of timers.values()) clearTimeout(timer);
      },
    },
  ];
}

/** Also when the aligned side of a comparison has the focus. */
function activeDraft(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  return uri?.scheme === alignedScheme ? Uri.parse(readQuery(uri).uri) : uri;
}

function readQuery({ query }: Uri): AlignedParams {
  return JSON.parse(query);
}

async function openDiff(draft: Uri, params: AlignedParams, label: string): Promise<void> {
  // With the draft's extension both sides are of one language.
  const path = `/${label.replaceAll("/", "-")}${extensionOf(draft)}`;
  const left = Uri.from({ scheme: alignedScheme, path, query: JSON.stringify(params) });
  const document = await workspace.openTextDocument(left);
  const { languageId } = await workspace.openTextDocument(draft);
  if (document.languageId !== languageId) await languages.setTextDocumentLanguage(document, languageId);
  const title = l10n.t("{0} (reference) ↔ {1}", label, nameOf(draft));
  await commands.executeCommand("vscode.diff", left, draft, title);
}

/** The newest version; where agencies are of equal standing, the one that is picked. */
async function chooseReference(
  client: BaseLanguageClient,
  params: PassagesParams,
): Promise<ReferencePassages | "none" | undefined> {
  const result = await client.sendRequest<PassagesResult>(passages, params);
  const newest = result?.references.filter(({ standing }) => standing === "newest") ?? [];
  if (newest.length <= 1) return newest[0] ?? "none";
  const items: (QuickPickItem & { readonly reference: ReferencePassages })[] = newest.map((reference) => ({
    reference,
    label: reference.label,
    description: reference.date ?? "",
  }));
  return (await window.showQuickPick(items, { title: l10n.t("Compare with") }))?.reference;
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
