import { createKeep, once } from "../../cache.ts";
import { type Candidate, withoutFirst } from "./candidate.ts";
import { isKnown, judge } from "./decide.ts";
import { type Evidence, evidenceOf, type KnownNames, knownNames } from "./evidence.ts";
import { link } from "./link.ts";
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
  return link(
    scans.map((scan) => keepTaken(scan, [evidence], () => takenFrom(scan, evidence))),
    scans,
  );
}

/** What a block was found to name stays as long as the evidence does, and the same names are the same list. */
const keepTaken = createKeep<Scan, readonly Candidate[]>();
const keepList = createKeep<Scan, readonly Candidate[]>();

function takenFrom(scan: Scan, evidence: Evidence): readonly Candidate[] {
  const taken = scan.shouted
    ? findKnown(scan.words, (key, text) => isKnown(key, text, evidence))
    : scan.candidates.flatMap((candidate) => {
        const verdict = judge(candidate, evidence);
        if (verdict === "drop") return [];
        return verdict === "name" ? candidate : shortened(candidate);
      });
  return keepList(scan, taken, () => taken);
}

const shortened = once(withoutFirst);
