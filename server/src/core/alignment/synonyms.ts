import { stemOf } from "../text/stem.ts";
import { families, groups } from "./synonym-groups.ts";

/** One form for a stem and its synonyms: that of "buy" for that of "purchase". */
export function concept(stemmed: string): string {
  return concepts.get(stemmed) ?? stemmed;
}

/** A word that stands in several groups belongs to the first. */
const concepts = new Map<string, string>();
for (const line of `${groups.trim()}\n${families.trim()}`.split("\n")) {
  const words = line.split(" ").map(stemOf);
  const head = words.map((word) => concepts.get(word)).find(Boolean) ?? words[0]!;
  for (const word of words) if (!concepts.has(word)) concepts.set(word, head);
}
