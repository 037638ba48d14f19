import type { CodeAction, Diagnostic, Position, TextEdit } from "vscode-languageserver";
import { fixAllKind } from "./capabilities.ts";
import type { Client } from "./client.ts";
import { readData } from "./diagnostic-data.ts";
import { textEdits, workspaceEdit } from "./edits.ts";

/**
 * One action that takes the preferred fix of every changed figure and date. Names and quotations need an editor's eye,
 * and so does a value with more than one wording, which has no preferred fix.
 */
export function fixAll(
  document: { readonly uri: string; readonly version: number },
  diagnostics: readonly Diagnostic[],
  client: Client,
): CodeAction[] {
  const edits: TextEdit[] = [];
  const fixed: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const data = readData(diagnostic);
    const fix = data?.version === document.version && data.fixes.find((each) => each.preferred);
    if (!data || !fix || !/^(?:figure|date)\/(?!missing$)/.test(data.code)) continue;
    const wanted = textEdits(fix);
    if (wanted.some((edit) => edits.some((taken) => touches(edit, taken)))) continue;
    edits.push(...wanted);
    fixed.push(diagnostic);
  }
  if (edits.length === 0) return [];
  const title = "Restore the reference's figures and dates";
  return [{ title, kind: fixAllKind, diagnostics: fixed, edit: workspaceEdit(document, edits, client) }];
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return !isBefore(a.range.end, b.range.start) && !isBefore(b.range.end, a.range.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
