import { URI } from "vscode-uri";
import { relativePath, resolvePath } from "../references/uri.ts";

/** The working directory as the URI that relative paths start from. */
export function folderUri(cwd: string): string {
  return URI.file(cwd).toString();
}

/** How a file that the command line did not name itself is written in reports: relative to the working directory below it. */
export function shownPath(cwd: string, uri: string): string {
  if (!uri.startsWith("file:")) return uri;
  return relativePath(folderUri(cwd), uri) ?? URI.parse(uri).fsPath;
}

/** Where a path on the command line leads. A backslash separates on Windows only, and may be part of a name elsewhere. */
export function argumentUri(cwd: string, path: string): string {
  return path.includes("\\") && !/^[a-z]:/i.test(cwd)
    ? URI.file(path.startsWith("/") ? path : `${cwd}/${path}`).toString()
    : resolvePath(folderUri(cwd), path);
}
