import { type Decoded, decode } from "./decode.ts";
import { readDocx } from "./docx.ts";
import type { World } from "./file-system.ts";
import { extensionOf } from "./uri.ts";

/** Larger files are no stories: 100,000 words are about 600 kB. */
const megabytes = 5;

/**
 * A file's text, with how it was decoded where it is a text file, and one clause on its tab where that was passed over; or
 * one clause on why there is none: "is missing".
 */
export type ReadText =
  | ({ readonly text: string; readonly aside?: string } & Partial<Decoded>)
  | { readonly unreadable: string };

/**
 * The text of an open document, else of the file where it has no more than `limit` megabytes. A tab that shows the file as it was decoded, and not somebody's changes, is
 * passed over: the bytes tell their encoding better than the editor's guess did.
 */
export async function readText(world: World, uri: string, limit = megabytes): Promise<ReadText> {
  const open = world.openText(uri);
  if (open === undefined) return readFile(world, uri, limit);
  // Null where the file is gone, undefined where that cannot be told.
  const stat = await world.files
    .stat(uri)
    .then((found) => found ?? null)
    .catch(() => undefined);
  if (stat === null && world.files.knowsTabs) return readFile(world, uri, limit);
  const mayBeMisread = stat?.kind === "file" && (stat.dirty === false || open.includes("\ufffd"));
  const read = mayBeMisread ? await readFile(world, uri, limit) : undefined;
  if (!read || "unreadable" in read) return { text: open };
  if (stat?.dirty === false) return read;
  return read.text.includes("\ufffd") ? { text: open } : { ...read, aside: brokenTab };
}

async function readFile(world: World, uri: string, limit: number): Promise<ReadText> {
  if (!(await world.mayRead(uri))) return { unreadable: outside };
  try {
    const stat = await world.files.stat(uri);
    if (!stat) return { unreadable: "is missing" };
    if (stat.kind === "folder") return { unreadable: "is a directory" };
    if (stat.kind === "other") return { unreadable: "is not a file" };
    if (isTooLarge(stat.size, limit)) return tooLarge(limit);
    const bytes = await world.files.read(uri);
    return extensionOf(uri) === ".docx" ? readDocx(bytes) : textOf(bytes, limit);
  } catch (error) {
    return { unreadable: reasons.find(([pattern]) => isOf(error, pattern))?.[1] ?? "cannot be read" };
  }
}

/** Turns bytes into text by the same rules, for standard input. */
export function textOf(bytes: Uint8Array, limit = megabytes): ReadText {
  if (isTooLarge(bytes.length, limit)) return tooLarge(limit);
  return decode(bytes) ?? { unreadable: "is not text" };
}

/** By the codes of Node and the names of VS Code. A file may go between the look at it and the reading of it. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/\b(?:EACCES|EPERM|NoPermissions)\b/, "may not be read: permission denied"],
  [/\b(?:ENOENT|FileNotFound)\b/, "is missing"],
];

const isOf = (error: unknown, pattern: RegExp) =>
  error instanceof Error && pattern.test(`${error.name} ${error.message}`);

/** Why a file is not read where the workspace is not trusted. */
export const outside = "lies outside the workspace, which is not trusted";

const brokenTab = "has broken characters in its tab, so the file itself was read";
const isTooLarge = (bytes: number, limit: number) => bytes > limit * 1_000_000;
const tooLarge = (limit: number) => ({ unreadable: `is larger than ${limit} MB` });
