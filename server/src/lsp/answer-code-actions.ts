import { type CodeAction, CodeActionKind, type Connection } from "vscode-languageserver";
import { fixAllKind } from "./capabilities.ts";
import type { Checks } from "./checks.ts";
import type { Client } from "./client.ts";
import { asksFor, openActions, quickFixes, standActions } from "./code-actions.ts";
import type { Documents } from "./documents.ts";
import { fixAll } from "./fix-all.ts";
import { orCancelled } from "./pull.ts";

/** Quick fixes for what the client shows; the fix of all only when asked for by its own name, so that no save runs it unasked. */
export function answerCodeActions(
  connection: Connection,
  documents: Documents,
  checks: Checks,
  client: Client,
): void {
  connection.onCodeAction(async ({ textDocument: { uri }, context }, token): Promise<CodeAction[]> => {
    const document = documents.get(uri);
    if (!document) return [];
    const fixes = asksFor(CodeActionKind.QuickFix, context.only)
      ? [
          ...quickFixes(document, context.diagnostics, client),
          ...openActions(context.diagnostics, client),
          ...standActions(document, context.diagnostics, client),
        ]
      : [];
    if (!context.only?.includes(fixAllKind)) return fixes;
    const checked = await orCancelled(checks.of(uri), token);
    return [...fixes, ...fixAll(document, checked?.diagnostics ?? [], client)];
  });
}
