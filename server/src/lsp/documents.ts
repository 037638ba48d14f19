import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { normalUri } from "../references/uri.ts";

export type Documents = TextDocuments<TextDocument>;

export function createDocuments(): Documents {
  return new TextDocuments(TextDocument);
}

/** The open document that a URI means, in whatever spelling the client opened it. */
export function openDocument(documents: Documents, uri: string): TextDocument | undefined {
  return documents.get(uri) ?? documents.all().find((document) => normalUri(document.uri) === uri);
}
