import { env, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from "vscode";
import type {
  NamedBy,
  PassageState,
  ReferencePassages,
  ReportedPassage,
  StatusReference,
} from "../../server/src/protocol.ts";
import { namedInWords } from "./words.ts";

/** A reference in the view, with its passages where it could be read. */
export interface ReferenceNode {
  readonly kind: "reference";
  readonly draft: Uri;
  readonly reference: StatusReference;
  readonly namedBy: NamedBy;
  readonly read?: ReferencePassages;
  readonly children: readonly PassageNode[];
}

/** A paragraph or a sentence of a reference. */
export interface PassageNode {
  readonly kind: "passage";
  readonly draft: Uri;
  /** Of the reference. */
  readonly path: string;
  /** The same for the same place of the same reference. */
  readonly id: string;
  readonly passage: ReportedPassage;
  readonly children: readonly PassageNode[];
}

export const states: readonly PassageState[] = ["missing", "changed", "moved", "kept"];

export function stateInWords(state: PassageState): string {
  return {
    missing: l10n.t("missing"),
    changed: l10n.t("changed"),
    moved: l10n.t("moved"),
    kept: l10n.t("kept"),
  }[state];
}

/** "2 missing, 9 kept". */
export function countsOfStates(counts: ReadonlyMap<PassageState, number>): string {
  const counted = {
    missing: (n: number) => l10n.t("{0} missing", n),
    changed: (n: number) => l10n.t("{0} changed", n),
    moved: (n: number) => l10n.t("{0} moved", n),
    kept: (n: number) => l10n.t("{0} kept", n),
  };
  return states.flatMap((state) => (counts.has(state) ? counted[state](counts.get(state)!) : [])).join(", ");
}

export function countStates(passages: readonly ReportedPassage[]): ReadonlyMap<PassageState, number> {
  const counts = new Map<PassageState, number>();
  for (const { state } of passages) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** As a row that opens; the view knows whether there is anything in it. */
export function referenceItem({ reference, namedBy, read }: ReferenceNode): TreeItem {
  const { label, unreadable } = reference;
  const isOlder = read?.standing === "older";
  const item = new TreeItem(
    label,
    isOlder ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = reference.uri;
  item.contextValue = read ? "reference" : "unreadable";
  item.iconPath =
    unreadable === undefined ? new ThemeIcon("file-text") : icon("warning", "list.warningForeground");
  const what = unreadable ?? (read ? countsOfStates(countStates(read.passages)) : "");
  const day = read?.date && dayInWords(read.date, { month: "short", day: "numeric" });
  const standing = isOlder ? l10n.t("an older version") : "";
  item.description = [day, what].filter(Boolean).join(" · ");
  item.tooltip = [
    label,
    read?.date && dayInWords(read.date, { dateStyle: "full" }),
    what,
    standing,
    namedInWords(namedBy),
    reference.uri,
  ]
    .filter(Boolean)
    .join("\n");
  item.accessibilityInformation = { label: [label, item.description, standing].filter(Boolean).join(", ") };
  return item;
}

/** As a row that opens, too. */
export function passageItem(node: PassageNode): TreeItem {
  const { passage, id } = node;
  const words = stateInWords(passage.state);
  const item = new TreeItem(shortened(passage.text), TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = words;
  item.tooltip = `${words}\n${passage.text}`;
  item.iconPath = icons[passage.state];
  item.contextValue = `passage.${passage.insert ? "insertable" : passage.state}`;
  item.accessibilityInformation = { label: `${words}: ${passage.text}` };
  item.command = { title: l10n.t("Show Both Sides"), command: "stet.showPassage", arguments: [node] };
  return item;
}

function icon(name: string, color: string): ThemeIcon {
  return new ThemeIcon(name, new ThemeColor(color));
}

/** Told apart by shape as well as by colour. */
const icons: Readonly<Record<PassageState, ThemeIcon>> = {
  missing: icon("diff-removed", "gitDecoration.deletedResourceForeground"),
  changed: icon("diff-modified", "gitDecoration.modifiedResourceForeground"),
  moved: icon("arrow-swap", "gitDecoration.renamedResourceForeground"),
  kept: icon("check", "charts.green"),
};

/** `day` is an ISO date. */
function dayInWords(day: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(env.language, { ...style, timeZone: "UTC" }).format(new Date(day));
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
