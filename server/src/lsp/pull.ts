import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Checks } from "./checks.ts";

/** Answers when the client asks for a document's diagnostics. */
export function answerPulls(connection: Connection, checks: Checks): void {
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const checked = await orCancelled(checks.of(textDocument.uri), token);
    if (!checked) return { kind: "full", items: [] } satisfies DocumentDiagnosticReport;
    const { resultId, diagnostics } = checked;
    return previousResultId === resultId
      ? { kind: "unchanged", resultId }
      : { kind: "full", resultId, items: [...diagnostics] };
  });
}

/** Ends the wait for a result when the client no longer wants it; the check itself goes on for who asks next. */
export function orCancelled<T>(result: Promise<T>, token: CancellationToken): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancelled = () => reject(new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled"));
    const listener = token.onCancellationRequested(cancelled);
    result.then(resolve, reject).finally(() => listener.dispose());
  });
}
