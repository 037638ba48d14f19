import { readStory } from "../../core/text/read-story.ts";
import type { World } from "../file-system.ts";
import { formatOf } from "../format.ts";
import { readText } from "../read-text.ts";
import { folderOf } from "../uri.ts";
import type { Discovered } from "./discover.ts";

/**
 * The versions of a draft among the stories around. A wire is never compared unasked with its own update, nor a story with
 * the copy of it that lies beside it: those are only offered.
 */
export async function discoverReferences(
  draft: { readonly uri: string; readonly text: string },
  world: World,
): Promise<Discovered> {
  const { used, offered } = world.stories?.of(draft) ?? { used: [], offered: [] };
  if (used.length === 0) return { used, offered };
  const isNew = draft.uri.startsWith("untitled:");
  if (!isNew && isWire(draft.uri, draft.text)) return { used: [], offered: [...used, ...offered] };
  const wires: string[] = [];
  for (const uri of used) {
    if (isNew || folderOf(uri) !== folderOf(draft.uri) || (await isWireFile(uri, world))) wires.push(uri);
  }
  return { used: wires, offered: [...used.filter((uri) => !wires.includes(uri)), ...offered] };
}

/** Copy as an agency sends it says whose it is, or which version. */
function isWire(uri: string, text: string): boolean {
  const { version, blocks } = readStory({ uri, text, format: formatOf(uri, text) });
  const hasMarks = blocks.some(({ role }) => role === "slug" || role === "update" || role === "keywords");
  return version.agency !== undefined || version.update > 0 || hasMarks;
}

async function isWireFile(uri: string, world: World): Promise<boolean> {
  const read = await readText(world, uri);
  return "text" in read && isWire(uri, read.text);
}
