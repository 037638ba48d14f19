import type { Format, Source, Unreadable } from "../core/index.ts";
import { faultOf } from "../core/text/read-story.ts";
import type { Decoded } from "./decode.ts";
import type { World } from "./file-system.ts";
import { formatOf } from "./format.ts";
import { readCommitted } from "./git.ts";
import type { NamedFile } from "./name-references.ts";
import { readText, textOf } from "./read-text.ts";
import { nameOf } from "./uri.ts";

/** A reference with how its file was decoded; absent where an open tab or git gave the text. */
export interface Loaded extends Source, Omit<Partial<Decoded>, "text"> {
  /** One clause on its tab, where that was passed over. */
  readonly aside?: string;
}

/** Reads the named files for the draft at a URI, oldest first as far as names and dates set by hand tell; core knows slugs and finishes it. */
export async function loadReferences(
  files: readonly NamedFile[],
  world: World,
  draft = "",
  limit?: number,
): Promise<readonly (Loaded | Unreadable)[]> {
  const within = { world, draft, limit };
  return Promise.all([...files].sort(byAge).map((file) => loadReference(file, within)));
}

/** The draft's URI, and the largest file that is read, in megabytes, where that is set. */
interface Within {
  readonly world: World;
  readonly draft: string;
  readonly limit: number | undefined;
}

async function loadReference(file: NamedFile, within: Within): Promise<Loaded | Unreadable> {
  const { uri, written, at, unreadable, instead, revision, ...set } = file;
  const read = unreadable === undefined ? await readStory(file, within) : { unreadable };
  // The message names what cannot be read, and it is to read alike in the editor and on the command line.
  if ("unreadable" in read) {
    const words = written ?? nameOf(uri);
    return { uri: words, unreadable: read.unreadable, ...(at && { at }), ...(instead && { instead }) };
  }
  return { uri, ...read, ...set };
}

/** The text of a file that holds a story, or one clause on why it does not. */
async function readStory(
  { uri, revision }: NamedFile,
  { world, draft, limit }: Within,
): Promise<(Omit<Loaded, "uri" | "format"> & { readonly format: Format }) | { readonly unreadable: string }> {
  const read =
    revision === undefined
      ? await readText(world, uri, limit)
      : await readCommitted(world.git, draft, revision, (bytes) => textOf(bytes, limit));
  if ("unreadable" in read) return read;
  const format = formatOf(revision === undefined ? uri : draft, read.text);
  const fault = faultOf({ text: read.text, format });
  if (fault) return { unreadable: fault };
  // What a revision has is shown by the editor's git extension, in an encoding of its choice.
  return revision === undefined ? { ...read, format } : { text: read.text, format };
}

/** "wire-2" goes before "wire-10". */
const names = new Intl.Collator("en", { numeric: true });

function byAge(a: NamedFile, b: NamedFile): number {
  return (
    (a.rank ?? 0) - (b.rank ?? 0) ||
    names.compare(a.date ?? "", b.date ?? "") ||
    names.compare(nameOf(a.uri), nameOf(b.uri)) ||
    names.compare(a.uri, b.uri)
  );
}
