import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type QuickPickItem,
  type TreeDataProvider,
  type TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type PassageState,
  type PassagesParams,
  type PassagesResult,
  passages,
  type ReportedPassage,
  type Status,
} from "../../server/src/protocol.ts";
import { insertPassage, showPassage } from "./passage-actions.ts";
import {
  type PassageNode,
  passageItem,
  type ReferenceNode,
  referenceItem,
  stateInWords,
  states,
} from "./passage-items.ts";
import { followSelection } from "./selected-row.ts";
import type { StatusView } from "./status.ts";

export type Node = ReferenceNode | PassageNode;

/** The view *References*: every passage of every reference of the draft, and what became of it. */
export interface ReferencesView extends Disposable {
  readonly tree: Required<Pick<TreeDataProvider<Node>, "getChildren" | "getTreeItem">>;
  /** The draft whose references are shown. */
  shown(): Uri | undefined;
}

/** How long after a check the view follows, in milliseconds: nobody reads it while typing. */
const pause = 200;

export function createReferencesView(
  client: BaseLanguageClient,
  status: Pick<StatusView, "of" | "onDidCheck" | "encodingOf">,
): ReferencesView {
  const changed = new EventEmitter<undefined>();
  let shown: Uri | undefined;
  let filter: ReadonlySet<PassageState> = new Set(states);
  let roots: readonly ReferenceNode[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const tree = {
    onDidChangeTreeData: changed.event,
    getChildren: (node?: Node): Node[] => [...(node?.children ?? roots)].filter(isShown),
    getTreeItem(node: Node): TreeItem {
      const item = node.kind === "reference" ? referenceItem(node) : passageItem(node);
      // There is nothing to open where the filter leaves nothing.
      if (tree.getChildren(node).length === 0) item.collapsibleState = TreeItemCollapsibleState.None;
      return item;
    },
  };
  const view = window.createTreeView<Node>("stet.references", {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const selected = followSelection(view);

  function isShown(node: Node): boolean {
    if (node.kind === "reference") return true;
    return filter.has(node.passage.state) || node.children.some(isShown);
  }

  async function load(): Promise<void> {
    const turn = ++latest;
    const known = shown && status.of(shown);
    const result = known?.draft && client.isRunning() ? await ask(client, shown!) : null;
    if (turn !== latest) return;
    roots = known?.draft ? rootsOf(shown!, known, result) : [];
    view.description = shown && roots.length > 0 ? workspace.asRelativePath(shown) : "";
    changed.fire(undefined);
  }

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => view.visible && void load(), pause);
  }

  /** The view stays with the draft while one of its references is looked at. */
  function follow(): void {
    const active = window.activeTextEditor?.document.uri;
    if (!active || active.toString() === shown?.toString() || !status.of(active)?.draft) return;
    shown = active;
    schedule();
  }

  async function choose(given?: readonly PassageState[]): Promise<void> {
    const chosen = given ?? (await pickStates(filter));
    if (!chosen) return;
    filter = new Set(chosen.length > 0 ? chosen : states);
    const only = l10n.t("Only: {0}", [...filter].map(stateInWords).join(", "));
    view.message = filter.size < states.length ? only : "";
    changed.fire(undefined);
  }

  follow();
  const listeners = [
    view,
    selected,
    changed,
    view.onDidChangeVisibility(({ visible }) => visible && schedule()),
    window.onDidChangeActiveTextEditor(follow),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() !== shown?.toString()) return;
      shown = undefined;
      schedule();
    }),
    status.onDidCheck(({ uri }) => {
      follow();
      if (client.protocol2CodeConverter.asUri(uri).toString() === shown?.toString()) schedule();
    }),
    commands.registerCommand("stet.filterPassages", choose),
    commands.registerCommand("stet.showPassage", (node) =>
      showPassage(node ?? passage(selected.get()), status),
    ),
    commands.registerCommand("stet.insertPassage", (node) =>
      insertPassage(node ?? passage(selected.get()), (draft) => ask(client, draft)),
    ),
  ];
  return {
    tree,
    shown: () => shown,
    dispose() {
      clearTimeout(timer);
      for (const each of listeners) each.dispose();
    },
  };
}

const passage = (node: Node | undefined) => (node?.kind === "passage" ? node : undefined);

function ask(client: BaseLanguageClient, draft: Uri): Promise<PassagesResult> {
  const params: PassagesParams = { uri: client.code2ProtocolConverter.asUri(draft) };
  return client.sendRequest<PassagesResult>(passages, params);
}

function rootsOf(draft: Uri, { references, namedBy }: Status, result: PassagesResult): ReferenceNode[] {
  return references.map((reference) => {
    const read = result?.references.find(({ path }) => path === reference.uri);
    const nodeOf = (passage: ReportedPassage, id: string): PassageNode => ({
      kind: "passage",
      draft,
      path: reference.uri,
      id,
      passage,
      children: (passage.sentences ?? []).map((sentence, i) => nodeOf(sentence, `${id}.${i}`)),
    });
    return {
      kind: "reference",
      draft,
      reference,
      namedBy,
      ...(read && { read }),
      children: (read?.passages ?? []).map((passage, i) => nodeOf(passage, `${reference.uri}#${i}`)),
    };
  });
}

async function pickStates(filter: ReadonlySet<PassageState>): Promise<PassageState[] | undefined> {
  const items: (QuickPickItem & { readonly state: PassageState })[] = states.map((state) => ({
    state,
    label: stateInWords(state),
    picked: filter.has(state),
  }));
  const title = l10n.t("Show the passages that are");
  const picked = await window.showQuickPick(items, { title, canPickMany: true });
  return picked?.map(({ state }) => state);
}
