import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import {
  type LetStandParams,
  letStand,
  letStandWithReason,
  type OpenReferenceParams,
  openReference,
} from "../protocol.ts";
import type { Client } from "./client.ts";
import { readData } from "./diagnostic-data.ts";
import { textEdits, workspaceEdit } from "./edits.ts";

/** More choices than this help nobody. */
const maximumFixes = 5;

/** The quick fixes that the diagnostics carry; none where they were made for another version of the document. */
export function quickFixes(
  document: { readonly uri: string; readonly version: number },
  diagnostics: readonly Diagnostic[],
  client: Client,
): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const data = readData(diagnostic);
    if (data?.version !== document.version) return [];
    return data.fixes.slice(0, maximumFixes).map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(fix.preferred && { isPreferred: true }),
      edit: workspaceEdit(document, textEdits(fix), client),
    }));
  });
}

/** What shows the words of the reference beside the draft, where the client can. */
export function openActions(diagnostics: readonly Diagnostic[], client: Client): CodeAction[] {
  if (!client.options.opens) return [];
  return diagnostics.flatMap((diagnostic) => {
    const [evidence] = readData(diagnostic)?.evidence ?? [];
    if (!evidence) return [];
    const title = "Open the reference beside";
    const { path: uri, range } = evidence;
    const command = {
      title,
      command: openReference,
      arguments: [{ uri, range } satisfies OpenReferenceParams],
    };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }];
  });
}

/**
 * What lets a finding stand: this one, its fact wherever the draft has it, or its check in the draft. With a reason where the
 * client can ask for one.
 */
export function standActions(
  { uri, version }: { readonly uri: string; readonly version: number },
  diagnostics: readonly Diagnostic[],
  client: Client,
): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const data = readData(diagnostic);
    if (data?.version !== version) return [];
    const { anchor, code } = data;
    const action = (
      title: string,
      scope: LetStandParams["scope"],
      command: string = letStand,
    ): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command, arguments: [{ uri, scope, anchor } satisfies LetStandParams] },
    });
    return [
      action("Let it stand", "finding"),
      ...(client.options.reasons
        ? [action("Let it stand, with a reason…", "finding", letStandWithReason)]
        : []),
      ...(anchor.text === undefined ? [] : [action("Let this fact stand in the whole draft", "fact")]),
      action(`Do not check ${code} in this draft`, "check"),
    ];
  });
}

/** Whether a request asks for actions of a kind, by itself or under a wider kind. */
export function asksFor(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}
