import { alignedScheme, pageScheme, readableScheme, type WhyNoDraft } from "../protocol.ts";
import { liesInReferenceFolder } from "./beside.ts";
import { matches } from "./glob.ts";
import type { Named } from "./name-references.ts";
import type { Settings } from "./settings.ts";
import { nameOf, relativePath } from "./uri.ts";

/** A document of the editor, as far as the question needs it. */
export interface EditorDocument {
  readonly uri: string;
  readonly languageId: string;
}

const draftLanguages = ["plaintext", "markdown", "html", "wire"];

/** Documents under these schemes are never a story under edit: another side of a diff, an output, a comment box. */
const otherSchemes = [
  alignedScheme,
  pageScheme,
  readableScheme,
  "git",
  "gitlens",
  "gitfs",
  "review",
  "pr",
  "scm",
  "vscode-scm",
  "comment",
  "output",
  "debug",
  "search-editor",
  "vscode-notebook-cell",
  "vscode-interactive",
  "vscode-settings",
  "vscode-userdata",
  "vscode-terminal",
  "vscode-chat-code-block",
  "walkthrough",
];

/** Whether a document can be a draft at all, by its language and where it lies. */
export function canBeDraft({ uri, languageId }: EditorDocument): boolean {
  const scheme = uri.slice(0, uri.indexOf(":")).toLowerCase();
  return (
    draftLanguages.includes(languageId) && !otherSchemes.includes(scheme) && !uri.includes("/node_modules/")
  );
}

/**
 * Why a document that can be one is no draft; undefined where it is: not itself a reference, neither hidden nor ignored, and
 * compared with a reference or listed in the settings.
 */
export function whyNoDraft(
  document: EditorDocument,
  settings: Settings,
  named: Named,
  around: { readonly folders: readonly string[]; readonly serves: boolean; readonly ignored: boolean },
): WhyNoDraft | undefined {
  if (around.serves || liesInReferenceFolder(document.uri)) return "a reference";
  if (isListed(document.uri, settings.excluded, around.folders)) return "hidden";
  if (around.ignored) return "ignored";
  const isCompared = named.by !== "nothing" || isListed(document.uri, settings.drafts, around.folders);
  return isCompared ? undefined : "no reference";
}

/** Whether a pattern, relative to a folder of the workspace, matches a document or a folder that it lies in. */
function isListed(uri: string, patterns: readonly string[], folders: readonly string[]): boolean {
  const paths = folders.flatMap((folder) => relativePath(folder, uri) ?? []);
  const path = paths[0] ?? nameOf(uri);
  return patterns.some((pattern) => matches(pattern, path) || matches(`${pattern}/**`, path));
}
