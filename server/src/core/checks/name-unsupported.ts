import type { Document } from "../document.ts";
import { stemOf } from "../text/stem.ts";
import type { Check } from "./check.ts";
import { isQuoted, spanOf } from "./evidence.ts";

/** A person or an organisation that no reference mentions. */
export const nameUnsupported: Check = {
  meta: {
    code: "name/unsupported",
    severity: "warning",
    says: "No reference mentions this person or organisation.",
    means:
      "The draft names a person or an organisation, and none of the references mentions it in any form. It is silent about what any reader knows without a source, such as the country of a city.",
    example: {
      reference: "The mayor opened the bridge.",
      draft: "The mayor, Ada Fenwick, opened the bridge.",
    },
  },
  *run({ names, references, draft }) {
    if (references.length === 0) return;
    for (const { state, draft: ours, ...rest } of names) {
      if (state !== "unsupported" || ("close" in rest && rest.close)) continue;
      // Places and short names are what an editor adds from general knowledge.
      const full = ours.fact.text.trim().includes(" ");
      if (!full || (ours.fact.type !== "person" && ours.fact.type !== "organisation")) continue;
      if (references.some((reference) => isDescribed(ours.fact.text, reference))) continue;
      if (isQuoted(ours) || draft.blocks[ours.sentence.block]!.role !== "body") continue;
      yield { message: `No reference mentions ${ours.fact.text}.`, span: spanOf(ours), fixes: [] };
    }
  },
};

/** "The health ministry" is the Ministry of Health: all its words stand in one sentence, close together. */
function isDescribed(name: string, { sentences }: Document): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .map(stemOf);
  if (words.length === 0) return false;
  return sentences.some(({ tokens }) => {
    const places = words.map((word) => tokens.findIndex((token) => token.stem === word));
    return places.every((at) => at >= 0) && Math.max(...places) - Math.min(...places) <= words.length;
  });
}
