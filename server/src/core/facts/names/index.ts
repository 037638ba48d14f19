import { withoutFirst } from "./candidate.ts";
import { evidenceOf, isKnown, judge } from "./decide.ts";
import { keyOf } from "./forms.ts";
import { link, type Mention } from "./link.ts";
import type { Names } from "./name.ts";
import { type Scan, scanBlock } from "./scan.ts";
import { findKnown } from "./shouted.ts";

export { compareNames, type Likeness } from "./equality.ts";
export type { Entity, Name, Names, NameType } from "./name.ts";
export { type Scan, scanBlock } from "./scan.ts";

/**
 * Reads the names of consecutive story paragraphs and ties their mentions together. `known` are forms that the
 * references have: they decide about sentence-initial words and about headlines in capitals.
 */
export function readNames(blocks: readonly string[], known: readonly string[] = []): Names {
  return joinNames(blocks.map(scanBlock), known);
}

/** The same from blocks that were scanned before. */
export function joinNames(scans: readonly Scan[], known: readonly string[] = []): Names {
  const entries = known.map((form) => [keyOf(form), form.toLowerCase().split(/\s+/)] as const);
  const evidence = evidenceOf(scans, entries);
  const mentions: Mention[] = [];
  scans.forEach((scan, block) => {
    const found = scan.shouted
      ? findKnown(scan.words, (key, text) => isKnown(key, text, evidence))
      : scan.candidates;
    for (const candidate of found) {
      const verdict = scan.shouted ? "name" : judge(candidate, evidence);
      if (verdict === "name") mentions.push({ block, candidate });
      if (verdict === "drop-first") mentions.push({ block, candidate: withoutFirst(candidate) });
    }
  });
  return link(mentions);
}
