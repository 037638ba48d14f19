import {
  type Diagnostic,
  type Disposable,
  Position,
  Range,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  TextDocumentSaveReason,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient, DiagnosticProviderMiddleware } from "vscode-languageclient";
import { DocumentDiagnosticRequest, type vsdiag } from "vscode-languageclient";

/**
 * Keeps new findings back from the passage that is being typed in, until the caret has left it. What was shown there before
 * stays, so that nothing flickers; other passages show at once.
 */
export interface Withhold extends Disposable {
  readonly middleware: DiagnosticProviderMiddleware;
  /** Shows what was kept back, through the client's next pull. */
  follow(client: BaseLanguageClient): void;
}

export function createWithhold(): Withhold {
  /** The passage that is being typed in; there is only one caret that matters. */
  let typing: { readonly uri: string; passage: Range } | undefined;
  const shown = new Map<string, ReadonlySet<string>>();
  const kept = new Set<string>();
  let pull: (document: TextDocument) => void = () => {};

  function leave(): void {
    const uri = typing?.uri;
    typing = undefined;
    if (uri === undefined || !kept.has(uri)) return;
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri);
    if (document) pull(document);
  }

  function visible(uri: string, items: readonly Diagnostic[]): Diagnostic[] {
    const before = shown.get(uri) ?? new Set();
    const isKept = (item: Diagnostic) =>
      typing?.uri === uri &&
      typing.passage.intersection(item.range) !== undefined &&
      !before.has(keyOf(item));
    const now = items.filter((item) => !isKept(item));
    if (now.length < items.length) kept.add(uri);
    shown.set(uri, new Set(now.map(keyOf)));
    return now;
  }

  const listeners = [
    workspace.onDidChangeTextDocument(({ document, contentChanges: [change], reason }) => {
      if (!change || reason !== undefined) return;
      // Not the active editor alone: VS Code names none for a moment while it takes the focus elsewhere.
      const editors = window.visibleTextEditors.filter((each) => each.document === document);
      if (!editors.some((each) => isTyped(change, each))) return;
      typing = { uri: document.uri.toString(), passage: passageAt(document, change.range.start) };
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document.uri.toString() !== typing?.uri) return;
      if (!selections.some(({ active }) => typing?.passage.contains(active))) leave();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document.uri.toString() !== typing?.uri) leave();
    }),
    // A save that nobody asked for comes amid the words, a second after the last key, where drafts are saved of themselves.
    workspace.onWillSaveTextDocument(({ reason }) => {
      if (reason === TextDocumentSaveReason.Manual) leave();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
  ];

  return {
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const uri = uriOf(document).toString();
        // What was kept back is unknown to the editor, so an unchanged result would not bring it.
        const known = kept.has(uri) ? undefined : previousResultId;
        const report = await next(document, known, token);
        if (!report || !("items" in report)) return report;
        kept.delete(uri);
        return { ...report, items: visible(uri, report.items) } satisfies vsdiag.DocumentDiagnosticReport;
      },
    },
    follow(client) {
      pull = (document) =>
        client
          .getFeature(DocumentDiagnosticRequest.method)
          .getProvider(document)
          ?.onDidChangeDiagnosticsEmitter.fire();
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}

function uriOf(document: TextDocument | Uri): Uri {
  return "uri" in document ? document.uri : document;
}

/** Two findings are one to the editor where they say the same of the same words; their place moves as text is typed above. */
function keyOf({ code, message }: Diagnostic): string {
  return `${typeof code === "object" ? code.value : code}\n${message}`;
}

/** A keystroke changes little, and at the caret; a quick fix, a paste or a command does not. */
function isTyped({ range, text }: TextDocumentContentChangeEvent, { selection }: TextEditor): boolean {
  return text.length <= 2 && Math.abs(range.start.line - selection.active.line) <= 1;
}

/** More lines than this are no passage: copy without blank lines is taken a few lines at a time. */
const longest = 6;

/** The lines around a position up to the next blank ones. */
function passageAt(document: TextDocument, { line }: Position): Range {
  const isText = (at: number) =>
    at >= 0 &&
    at < document.lineCount &&
    Math.abs(at - line) <= longest &&
    !document.lineAt(at).isEmptyOrWhitespace;
  let [first, last] = [line, line];
  while (isText(first - 1)) first--;
  while (isText(last + 1)) last++;
  return new Range(new Position(first, 0), document.lineAt(Math.min(last, document.lineCount - 1)).range.end);
}
