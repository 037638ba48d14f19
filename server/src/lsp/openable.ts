import { URI } from "vscode-uri";
import type { Unreadable } from "../core/index.ts";
import { readableScheme } from "../protocol.ts";
import { revisionIn } from "../references/git.ts";
import type { Loaded } from "../references/load-references.ts";
import { extensionOf } from "../references/uri.ts";

/**
 * A reference under a URI that the editor can open at the words: a revision of the draft as the editor's git extension
 * names it; a Word document, and a text that editors take for none, as what was read from it.
 */
export function openable(reference: Loaded | Unreadable, draft: string): Loaded | Unreadable {
  if ("unreadable" in reference) return reference;
  const { uri, unmarked } = reference;
  const revision = revisionIn(uri);
  if (revision !== undefined) {
    const { path, fsPath } = URI.parse(draft);
    const query = JSON.stringify({ path: fsPath, ref: revision });
    return { ...reference, uri: URI.from({ scheme: "git", path, query }).toString() };
  }
  if (extensionOf(uri) !== ".docx" && !unmarked) return reference;
  return { ...reference, uri: URI.parse(uri).with({ scheme: readableScheme, query: uri }).toString() };
}
