import { type Name, readNames } from "../../../../server/src/core/facts/names/index.ts";

/** The names of the blocks, in order. */
export function namesIn(blocks: string | readonly string[], known: readonly string[] = []): Name[] {
  return readNames([blocks].flat(), known).byBlock.flat();
}

/** The mentions as written, each with its title in front where it has one: "captain: Ines Roth". */
export function mentions(blocks: string | readonly string[], known: readonly string[] = []): string[] {
  return namesIn(blocks, known).map((name) => (name.title ? `${name.title.text}: ${name.text}` : name.text));
}
