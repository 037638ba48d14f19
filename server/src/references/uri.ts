import { URI, Utils } from "vscode-uri";

/** One spelling for a URI that clients write in several ways (`file:///c:/` and `file:///c%3A/`). */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The folder that holds a file; of a root, the root. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The decoded last segment: `pier 2.txt`. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The name without its last extension: `pier 2`. */
export function stemOf(uri: string): string {
  const name = nameOf(uri);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/** In lower case, with the dot: `.txt`; empty where there is none. */
export function extensionOf(uri: string): string {
  return Utils.extname(URI.parse(uri)).toLowerCase();
}

/** Where a path as an editor writes it leads: relative to a folder, absolute, or itself a URI. No `..` is left in it. */
export function resolvePath(folder: string, path: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return Utils.joinPath(URI.parse(path), ".").toString();
  const slashed = path.replaceAll("\\", "/");
  const absolute = /^[a-z]:\//i.test(slashed) ? `/${slashed}` : slashed;
  const base = URI.parse(folder);
  const from = absolute.startsWith("/") ? base.with({ path: "/" }) : base;
  return Utils.joinPath(from, absolute).toString();
}

/** The decoded path of a file relative to a folder it lies in; undefined where it does not. */
export function relativePath(folder: string, uri: string): string | undefined {
  const from = URI.parse(folder);
  const to = URI.parse(uri);
  if (from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
  const base = from.path.endsWith("/") ? from.path : `${from.path}/`;
  return to.path.startsWith(base) ? to.path.slice(base.length) : undefined;
}

/** The folder and every folder above it, nearest first. */
export function foldersUpwards(folder: string): string[] {
  const folders = [normalUri(folder)];
  for (;;) {
    const parent = folderOf(folders.at(-1)!);
    if (parent === folders.at(-1)) return folders;
    folders.push(parent);
  }
}
