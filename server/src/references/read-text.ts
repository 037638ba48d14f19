import { decode } from "./decode.ts";
import type { World } from "./file-system.ts";

/** Larger files are no stories: 100,000 words are about 600 kB. */
const maximumBytes = 5_000_000;

/** A file's text, or one clause on why there is none: "is missing". */
export type ReadText = { readonly text: string } | { readonly unreadable: string };

/** The text of an open document, else of the file. */
export async function readText(world: World, uri: string): Promise<ReadText> {
  const open = world.openText(uri);
  if (open !== undefined) return { text: open };
  if (!world.mayRead(uri)) return { unreadable: "lies outside the workspace, which is not trusted" };
  try {
    const stat = await world.files.stat(uri);
    if (!stat) return { unreadable: "is missing" };
    if (stat.kind === "folder") return { unreadable: "is a directory" };
    if (stat.kind === "other") return { unreadable: "is not a file" };
    if (stat.size > maximumBytes) return { unreadable: tooLarge };
    return textOf(await world.files.read(uri));
  } catch {
    return { unreadable: "cannot be read" };
  }
}

/** Turns bytes into text by the same rules, for standard input. */
export function textOf(bytes: Uint8Array): ReadText {
  if (bytes.length > maximumBytes) return { unreadable: tooLarge };
  const text = decode(bytes);
  return text === undefined ? { unreadable: "is not text" } : { text };
}

const tooLarge = `is larger than ${maximumBytes / 1_000_000} MB`;
