import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type DecisionItem,
  type DecisionsResult,
  listDecisions,
  type RevokeDecisionParams,
  revokeDecision,
} from "../../server/src/protocol.ts";
import { rangeOf } from "./ranges.ts";
import { followSelection } from "./selected-row.ts";
import type { StatusView } from "./status.ts";

/** The view *Let Stand*: every decision by its draft, stale ones marked, each to be taken back. */
export interface DecisionsView extends Disposable {
  readonly tree: Required<Pick<TreeDataProvider<DecisionNode>, "getChildren" | "getTreeItem">>;
}

export function createDecisionsView(
  client: BaseLanguageClient,
  status: Pick<StatusView, "onDidCheck">,
): DecisionsView {
  const tree = new DecisionTree(client);
  const view = window.createTreeView("stet.decisions", { treeDataProvider: tree, showCollapseAll: true });
  const selected = followSelection(view);
  const all = [
    view,
    selected,
    commands.registerCommand("stet.revokeDecision", async (given?: DecisionItem) => {
      const item = given ?? selected.get();
      if (!item || "items" in item) return;
      await client.sendRequest(revokeDecision, { id: item.id } satisfies RevokeDecisionParams);
      tree.refresh();
    }),
    commands.registerCommand("stet.refreshDecisions", () => tree.refresh()),
    status.onDidCheck(() => view.visible && tree.refresh()),
    view.onDidChangeVisibility(({ visible }) => visible && tree.refresh()),
  ];
  return {
    tree,
    dispose() {
      for (const each of all) each.dispose();
    },
  };
}

/** A draft with its decisions, or one of them. */
export type DecisionNode = { readonly uri: string; readonly items: readonly DecisionItem[] } | DecisionItem;

class DecisionTree implements TreeDataProvider<DecisionNode> {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: DecisionNode): Promise<DecisionNode[]> {
    if (node) return "items" in node ? [...node.items] : [];
    if (!this.#client.isRunning()) return [];
    const items = await this.#client.sendRequest<DecisionsResult>(listDecisions);
    const drafts = [...new Set(items.map(({ uri }) => uri))].sort();
    return drafts.map((uri) => ({ uri, items: items.filter((item) => item.uri === uri) }));
  }

  getTreeItem(node: DecisionNode): TreeItem {
    return "items" in node ? draftItem(node) : decisionItem(node);
  }
}

function draftItem({ uri }: { readonly uri: string }): TreeItem {
  const item = new TreeItem(Uri.parse(uri), TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.description = true;
  item.contextValue = "draft";
  return item;
}

function decisionItem(item: DecisionItem): TreeItem {
  const row = new TreeItem(labelOf(item));
  row.id = item.id;
  const scope = { finding: "", fact: l10n.t("in the whole draft"), check: l10n.t("in the whole draft") }[
    item.scope
  ];
  const passing = item.kept === "in memory" ? l10n.t("Kept until the window closes") : "";
  const stale = item.state === "stale" ? l10n.t("the words have changed since") : "";
  row.description = [item.reason ?? "", scope, stale].filter(Boolean).join(" · ");
  row.iconPath = new ThemeIcon(item.state === "stale" ? "warning" : "pass");
  row.tooltip = [
    item.code,
    item.text === undefined ? "" : l10n.t("The draft says {0}", item.text),
    item.reference === undefined ? "" : l10n.t("The reference says {0}", item.reference),
    item.reason ?? "",
    new Date(item.at).toLocaleString(),
    passing,
  ]
    .filter(Boolean)
    .join("\n");
  row.contextValue = "decision";
  row.command = {
    title: l10n.t("Open the draft"),
    command: "vscode.open",
    arguments: [Uri.parse(item.uri), item.range ? { selection: rangeOf(item.range) } : {}],
  };
  // A tooltip is not read out.
  const spoken = [labelOf(item), row.description, passing].filter(Boolean).join(". ");
  row.accessibilityInformation = { label: spoken };
  return row;
}

function labelOf({ code, text, reference, scope }: DecisionItem): string {
  if (scope === "check") return code;
  if (text === undefined) return `${code}: ${shortened(reference ?? "")}`;
  return reference === undefined ? shortened(text) : `${shortened(text)} (${shortened(reference)})`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
