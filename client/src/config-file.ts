import { applyEdits, getNodeValue, modify, type ParseError, parseTree } from "jsonc-parser";
import { Uri, WorkspaceEdit, workspace } from "vscode";
import type { Replacement } from "../../server/src/protocol.ts";
import { literal } from "../../server/src/references/glob.ts";
import { folderOf } from "./paths.ts";

/**
 * The `stet.json` that a draft is under, the nearest one upwards; a new one in its workspace folder where there is none.
 * Undefined where the draft lies in no workspace folder.
 */
export async function configOf(draft: Uri): Promise<{ readonly uri: Uri } | undefined> {
  const root = workspace.getWorkspaceFolder(draft)?.uri;
  if (!root) return undefined;
  for (let folder = folderOf(draft); folder.path.startsWith(root.path); folder = folderOf(folder)) {
    const uri = Uri.joinPath(folder, "stet.json");
    if (await exists(uri)) return { uri };
    if (folder.path === root.path || folder.path === "/") break;
  }
  const uri = Uri.joinPath(root, "stet.json");
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode("{}\n") });
  return (await workspace.applyEdit(edit)) ? { uri } : undefined;
}

/** The edit that adds references for one draft; undefined where the file is not valid JSON. Paths are relative to it. */
export function withReferencesFor(
  text: string,
  draft: string,
  references: readonly string[],
): Replacement | undefined {
  const errors: ParseError[] = [];
  const value: unknown = getNodeValue(parseTree(text, errors) ?? { type: "object", offset: 0, length: 0 });
  if (errors.length > 0 || typeof value !== "object" || value === null) return undefined;
  const key = literal(draft);
  const known = namedFor(value, key);
  const list = [...known, ...references.filter((reference) => !known.includes(reference))];
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };
  const edits = modify(text, ["references", key], list, { formattingOptions });
  return { start: 0, end: text.length, newText: applyEdits(text, edits) };
}

function namedFor(config: object, draft: string): readonly unknown[] {
  const references = "references" in config ? config.references : undefined;
  if (typeof references !== "object" || references === null) return [];
  const list = (references as Readonly<Record<string, unknown>>)[draft];
  return Array.isArray(list) ? list : [];
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
