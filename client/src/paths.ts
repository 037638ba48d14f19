import { Uri } from "vscode";

/** The folder that holds a file. */
export function folderOf(uri: Uri): Uri {
  return Uri.joinPath(uri, "..");
}

/** A file as a path relative to a folder, upwards where need be; as a URI where the two share no file system. */
export function pathFrom(folder: Uri | undefined, file: Uri): string {
  if (!folder || folder.scheme !== file.scheme || folder.authority !== file.authority) return file.toString();
  const from = segmentsOf(folder);
  const to = segmentsOf(file);
  const common = from.findIndex((segment, i) => segment !== to[i]);
  const shared = common < 0 ? from.length : common;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function segmentsOf(uri: Uri): string[] {
  return uri.path.split("/").filter((segment) => segment !== "");
}

/** The last segment of a path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The extension of a file with its dot; empty where it has none. */
export function extensionOf(uri: Uri): string {
  return /(?<=.)\.[^.]*$/.exec(nameOf(uri))?.[0] ?? "";
}
