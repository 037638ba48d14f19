import {
  CodeLens,
  type CodeLensProvider,
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
} from "vscode";
import type { StatusView } from "./status.ts";
import { countsInWords, namedInWords, namesInWords, unreadInWords } from "./words.ts";

/** So many characters of names leave the line room for more. */
const longestNames = 60;

/** The line above a draft: what it is compared with and why, and how many findings stand. */
export function registerLens(
  selector: readonly string[],
  status: Pick<StatusView, "of" | "onDidCheck">,
): Disposable[] {
  const lens = new DraftLens(status);
  return [
    languages.registerCodeLensProvider(
      selector.map((language) => ({ language })),
      lens,
    ),
    status.onDidCheck(() => lens.changed()),
  ];
}

class DraftLens implements CodeLensProvider {
  readonly #status: Pick<StatusView, "of">;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses: Event<void> = this.#changed.event;

  constructor(status: Pick<StatusView, "of">) {
    this.#status = status;
  }

  changed(): void {
    this.#changed.fire();
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    const status = this.#status.of(uri);
    if (!status?.draft) return [];
    const top = new Range(0, 0, 0, 0);
    const names = namesInWords(status, longestNames);
    const unread = unreadInWords(status);
    const compared = names
      ? l10n.t("Compared with {0} ({1})", names, namedInWords(status.namedBy))
      : l10n.t("No reference: only the draft itself is checked");
    const show = "stet.references.focus";
    return [
      new CodeLens(top, { title: compared, command: names ? show : "stet.attachSuggestedReferences" }),
      ...(unread ? [new CodeLens(top, { title: unread, command: show })] : []),
      new CodeLens(top, { title: countsInWords(status), command: "workbench.actions.view.problems" }),
    ];
  }
}
