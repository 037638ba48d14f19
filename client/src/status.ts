import {
  type Disposable,
  type Event,
  EventEmitter,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Status, statusChanged, type WhyNoDraft } from "../../server/src/protocol.ts";
import { countsInWords, namedInWords, namesInWords, unreadInWords, whyNotInWords } from "./words.ts";

/** What the language status (the braces in the status bar) says of the active document. */
export interface StatusView extends Disposable {
  /** The last check of a document, as the server told it. */
  of(uri: Uri): Status | undefined;
  /** The encoding that the file of a reference was found to be in, by any draft that is open. */
  encodingOf(reference: Uri): string | undefined;
  /** Fires after each check of a document. */
  readonly onDidCheck: Event<Status>;
  listenTo(client: BaseLanguageClient): Disposable[];
}

/** So many characters fit on a line of the status, with what else it says and what may be done about it. */
const [longestNames, longestNote] = [18, 60];

export function createStatus(selector: readonly string[]): StatusView {
  const known = new Map<string, Status>();
  const checked = new EventEmitter<Status>();
  const findings = languages.createLanguageStatusItem("stet.findings", [...selector]);
  const references = languages.createLanguageStatusItem("stet.references", [...selector]);
  findings.name = l10n.t("Stet: Findings");
  references.name = l10n.t("Stet: References");
  references.command = { title: l10n.t("Attach…"), command: "stet.attachReference" };
  const notes = languages.createLanguageStatusItem("stet.notes", []);
  notes.name = l10n.t("Stet: Notes");

  function show(): void {
    const active = window.activeTextEditor?.document.uri.toString();
    const status = active === undefined ? undefined : known.get(active);
    if (status?.draft) showDraft(status);
    else showNoDraft(status?.why);
  }

  function showDraft(status: Status): void {
    findings.text = `Stet: ${countsInWords(status)}`;
    findings.detail = "";
    findings.accessibilityInformation = { label: findings.text };
    findings.command = { title: l10n.t("Problems"), command: "workbench.actions.view.problems" };
    references.text = namesInWords(status, longestNames) || l10n.t("No reference");
    references.detail = namedInWords(status.namedBy);
    references.accessibilityInformation = { label: `${references.text}: ${references.detail}` };
    showNotes([...unread(status), ...status.problems]);
  }

  function showNoDraft(why: WhyNoDraft | undefined): void {
    findings.text = l10n.t("Stet: not compared");
    findings.detail = why ? whyNotInWords(why) : "";
    findings.accessibilityInformation = {
      label: [findings.text, findings.detail].filter(Boolean).join(": "),
    };
    findings.command = { title: l10n.t("Check"), command: "stet.checkDocument" };
    references.text = l10n.t("No reference");
    references.detail = "";
    references.accessibilityInformation = { label: references.text };
    showNotes([]);
  }

  /** A line of its own, where there is something to say: the editor cuts off lines that are long. */
  function showNotes(problems: readonly string[]): void {
    const all = workspace.isTrusted
      ? problems
      : [l10n.t("the folder is not trusted: nothing outside it is read"), ...problems];
    const [first = "", ...others] = all;
    notes.selector = first ? [...selector] : [];
    notes.text = first.length > longestNote ? `${first.slice(0, longestNote)}…` : first;
    notes.detail = others.length > 0 ? l10n.t("and {0} more", others.length) : "";
    notes.accessibilityInformation = { label: all.join("; ") };
    notes.severity =
      problems.length > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    notes.command = workspace.isTrusted
      ? { title: l10n.t("Output"), command: "stet.showOutput" }
      : { title: l10n.t("Trust…"), command: "workbench.trust.manage" };
  }

  show();
  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    workspace.onDidGrantWorkspaceTrust(show),
  ];
  return {
    of: (uri) => known.get(uri.toString()),
    encodingOf(reference) {
      const uri = reference.toString();
      const all = [...known.values()].flatMap((status) => status.references);
      return all.find((each) => each.encoding && Uri.parse(each.uri).toString() === uri)?.encoding;
    },
    onDidCheck: checked.event,
    listenTo: (client) => [
      client.onNotification(statusChanged, (status: Status) => {
        known.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
        show();
        checked.fire(status);
      }),
    ],
    dispose() {
      for (const each of [findings, references, notes, checked, ...listeners]) each.dispose();
    },
  };
}

/** Why a reference was not read; where there are more, how many: the line is short, and the problems say the rest. */
function unread(status: Status): string[] {
  const [first, ...others] = status.references.filter((each) => each.unreadable !== undefined);
  if (!first) return [];
  return [others.length > 0 ? unreadInWords(status) : `${first.label} ${first.unreadable}`];
}
