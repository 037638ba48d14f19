import { once } from "../cache.ts";
import type { Document } from "../document.ts";

/** The blocks of a document that are rows of a table or of a ranking: cells, or a place ("1. Jure Kobal (Slovenia) 298.4 pts"). */
export const rowBlocks = once(
  ({ blocks }: Document): ReadonlySet<number> =>
    new Set(blocks.flatMap(({ text }, i) => (/ \| |^\d{1,3}[.)] \p{Lu}/u.test(text) ? i : []))),
);
