import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { letStand } from "../protocol.ts";
import type { Client } from "./client.ts";

/** The kind under which figures and dates of undisputed value are fixed all at once, only when asked by this name. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.stet`;

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    executeCommandProvider: { commands: [letStand] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: { filters: [{ pattern: { glob: "**/*", matches: "file" } }] } },
    },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: "stet", interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}
