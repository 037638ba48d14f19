import { once } from "../../cache.ts";
import { withoutFirst } from "./candidate.ts";
import { isKnown, judge } from "./decide.ts";
import { evidenceOf, type KnownNames, knownNames } from "./evidence.ts";
import { link, type Mention } from "./link.ts";
import type { Names } from "./name.ts";
import { type Scan, scanBlock } from "./scan.ts";
import { findKnown } from "./shouted.ts";

export { compareNames, type Likeness } from "./equality.ts";
export { type KnownNames, knownNames } from "./evidence.ts";
export type { Entity, Name, Names, NameType } from "./name.ts";
export { type Scan, scanBlock } from "./scan.ts";

/**
 * Reads the names of consecutive story paragraphs and ties their mentions together. `known` are forms that the
 * references have: they decide about sentence-initial words and about headlines in capitals.
 */
export function readNames(blocks: readonly string[], known: readonly string[] = []): Names {
  return joinNames(blocks.map(scanBlock), knownNames(known));
}

/** The same from blocks that were scanned before. */
export function joinNames(scans: readonly Scan[], known: KnownNames = knownNames([])): Names {
  const evidence = evidenceOf(scans, known);
  const mentions: Mention[] = [];
  scans.forEach((scan, block) => {
    const found = scan.shouted
      ? findKnown(scan.words, (key, text) => isKnown(key, text, evidence))
      : scan.candidates;
    for (const candidate of found) {
      const verdict = scan.shouted ? "name" : judge(candidate, evidence);
      if (verdict === "name") mentions.push({ block, candidate });
      if (verdict === "drop-first") mentions.push({ block, candidate: shortened(candidate) });
    }
  });
  return link(mentions, scans);
}

const shortened = once(withoutFirst);
