import { l10n } from "vscode";
import type { NamedBy, Status, WhyNoDraft } from "../../server/src/protocol.ts";

/** "2 errors, 1 warning", in the order of weight; "nothing to report" where there is nothing. */
export function countsInWords({ counts }: Pick<Status, "counts">): string {
  const words = [
    counted(counts.error, l10n.t("1 error"), l10n.t("{0} errors", counts.error)),
    counted(counts.warning, l10n.t("1 warning"), l10n.t("{0} warnings", counts.warning)),
    counted(counts.information, l10n.t("1 note"), l10n.t("{0} notes", counts.information)),
    counted(counts.hint, l10n.t("1 hint"), l10n.t("{0} hints", counts.hint)),
  ];
  return words.flat().join(", ") || l10n.t("nothing to report");
}

/** "Compared with wire-1, wire-2", or that there is nothing to compare with. */
export function referencesInWords(status: Pick<Status, "references">): string {
  const names = namesInWords(status, 60);
  return names ? l10n.t("Compared with {0}", names) : l10n.t("Compared with no reference");
}

/**
 * The references that were read, the newest last: as many as fit into so many characters, and how many there are besides.
 * Empty where there is none.
 */
export function namesInWords({ references }: Pick<Status, "references">, longest: number): string {
  const names = references.flatMap(({ label, unreadable }) => (unreadable === undefined ? [label] : []));
  const fits = (from: number) => names.slice(from).join(", ").length <= longest;
  const from = Math.max(
    0,
    Math.min(
      names.findIndex((_, i) => fits(i)),
      names.length - 1,
    ),
  );
  const shown = names.slice(from).join(", ");
  return from > 0 ? l10n.t("{0} and {1} more", shown, from) : shown;
}

/** How many references could not be read; empty where all were. */
export function unreadInWords({ references }: Pick<Status, "references">): string {
  const count = references.filter(({ unreadable }) => unreadable !== undefined).length;
  return counted(count, l10n.t("1 reference not read"), l10n.t("{0} references not read", count)).join();
}

/** Where the references were named, as a clause. */
export function namedInWords(namedBy: NamedBy): string {
  switch (namedBy) {
    case "front matter":
      return l10n.t("named at the top of the draft");
    case "stet.json":
      return l10n.t("named in stet.json");
    case "setting":
      return l10n.t("named in the settings");
    case "folder":
      return l10n.t("found in the folder beside the draft");
    case "discovery":
      return l10n.t("found in the workspace by its content");
    case "command":
      return l10n.t("asked for by a command");
    case "command line":
      return l10n.t("named on the command line");
    case "nothing":
      return l10n.t("none is named");
  }
}

/** Why a document is not compared, as a clause. */
export function whyNotInWords(why: WhyNoDraft): string {
  return {
    "no story": l10n.t("it is no story"),
    "a reference": l10n.t("it serves as a reference"),
    hidden: l10n.t("the setting files.exclude hides it"),
    ignored: l10n.t("git is told to ignore it"),
    "no reference": l10n.t("no reference is named or was found"),
  }[why];
}

function counted(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? one : many];
}
