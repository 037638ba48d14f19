import { URI } from "vscode-uri";
import type { Source, Unreadable } from "../core/index.ts";
import { readableScheme } from "../protocol.ts";
import { revisionIn } from "../references/git.ts";
import { extensionOf } from "../references/uri.ts";

/**
 * A reference under a URI that the editor can open at the words: a revision of the draft as the editor's git extension
 * names it, a Word document as the text that was read from it.
 */
export function openable<T extends Source | Unreadable>(reference: T, draft: string): T {
  if ("unreadable" in reference) return reference;
  const { uri } = reference;
  const revision = revisionIn(uri);
  if (revision !== undefined) {
    const { path, fsPath } = URI.parse(draft);
    const query = JSON.stringify({ path: fsPath, ref: revision });
    return { ...reference, uri: URI.from({ scheme: "git", path, query }).toString() };
  }
  if (extensionOf(uri) !== ".docx") return reference;
  return { ...reference, uri: URI.parse(uri).with({ scheme: readableScheme, query: uri }).toString() };
}
