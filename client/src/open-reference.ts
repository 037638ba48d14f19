import { commands, type Disposable, l10n, Selection, Uri, ViewColumn, window } from "vscode";
import { type OpenReferenceParams, openReference, type PlainRange } from "../../server/src/protocol.ts";
import { argumentAtCaret } from "./caret.ts";
import { openDecoded } from "./encodings.ts";
import { rangeOf } from "./ranges.ts";
import type { StatusView } from "./status.ts";

/**
 * The command *Open the Reference Beside*: its words are selected, and the draft keeps its place. Without an argument, the
 * words behind the finding at the caret.
 */
export function registerOpenReference(status: Pick<StatusView, "encodingOf">): Disposable {
  return commands.registerCommand(openReference, async (given?: OpenReferenceParams) => {
    const params = given ?? (await argumentAtCaret<OpenReferenceParams>(openReference));
    if (!params) {
      void window.showInformationMessage(l10n.t("No finding at the caret points to a reference."));
      return;
    }
    await showWords(Uri.parse(params.uri), params.range, {
      status,
      viewColumn: ViewColumn.Beside,
      preserveFocus: false,
    });
  });
}

/** Shows words of a reference, read in the encoding that its file was found to be in. */
export async function showWords(
  uri: Uri,
  range: PlainRange,
  {
    status,
    ...where
  }: {
    readonly status: Pick<StatusView, "encodingOf">;
    readonly viewColumn: ViewColumn;
    readonly preserveFocus: boolean;
  },
): Promise<void> {
  const selection = rangeOf(range);
  const document = await openDecoded(uri, status);
  const editor = await window.showTextDocument(document, { ...where, preview: true, selection });
  // A tab that was there keeps the place where its reader left it.
  editor.selection = new Selection(selection.start, selection.end);
  editor.revealRange(selection);
}
