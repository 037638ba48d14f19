import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.ts";
import { normalUri } from "../references/uri.ts";

/** What the client can do, as far as the server asks. */
export interface Client {
  readonly options: InitializationOptions;
  /** The URIs of the workspace's folders. */
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Also those outside the workspace. */
  readonly watchesFolders: boolean;
  readonly tellsFolders: boolean;
  readonly rendersMarkdown: boolean;
  readonly takesDocumentChanges: boolean;
}

export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities;
  const folders =
    params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    options: isRecord(params.initializationOptions) ? params.initializationOptions : {},
    folders: folders.map(normalUri),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsRelatedInformation:
      textDocument?.diagnostic?.relatedInformation ??
      textDocument?.publishDiagnostics?.relatedInformation ??
      false,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    tellsFolders: workspace?.workspaceFolders === true,
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes("markdown") ?? false,
    takesDocumentChanges: workspace?.workspaceEdit?.documentChanges === true,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
