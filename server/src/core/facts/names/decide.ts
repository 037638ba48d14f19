import { countryOf } from "./demonyms.ts";
import { classOf, looksCommon } from "./lexicon.ts";
import type { Candidate, Scan } from "./scan.ts";
import { ORGANISATION_TAILS, PLACE_TAILS } from "./vocabulary.ts";

/** What a document as a whole shows about the words that start its sentences. */
export interface Evidence {
  /** Words, in lower case, that stand capitalised inside a sentence, or that are known names' words. */
  readonly capital: ReadonlySet<string>;
  /** Keys of the names that stand inside a sentence, and of known names. */
  readonly keys: ReadonlySet<string>;
  readonly scans: readonly Scan[];
}

export function evidenceOf(
  scans: readonly Scan[],
  known: readonly (readonly [key: string, parts: readonly string[]])[],
): Evidence {
  const capital = new Set<string>();
  const keys = new Set<string>();
  const add = (key: string, parts: readonly string[]) => {
    keys.add(key);
    for (const part of parts) capital.add(part);
  };
  for (const [key, parts] of known) add(key, parts);
  for (const scan of scans) {
    for (const candidate of scan.candidates) {
      if (!candidate.initial) add(candidate.key, candidate.parts);
      else for (const part of candidate.parts.slice(1)) capital.add(part);
    }
  }
  return { capital, keys, scans };
}

/** What to do with a candidate whose first word starts a sentence. */
export type Verdict = "name" | "drop" | "drop-first";

export function judge(candidate: Candidate, evidence: Evidence): Verdict {
  if (!candidate.initial) return "name";
  const first = candidate.parts[0]!;
  if (evidence.keys.has(candidate.key) || countryOf(candidate.text)) return "name";
  if (candidate.parts.length > 1) return judgeRun(candidate, first, evidence);
  if (evidence.capital.has(first)) return "name";
  if (/^\p{Lu}{2,6}$/u.test(candidate.text) || /^(?:\p{Lu}\.)+$/u.test(candidate.text)) return "name";
  if (/\p{Ll}\p{Lu}|-\p{Lu}/u.test(candidate.text) || candidate.title) return "name";
  if (evidence.scans.some((scan) => scan.lower.has(first))) return "drop";
  const known = classOf(first);
  if (known !== undefined) return known === "common" ? "drop" : "name";
  if (candidate.context === "speaks" || candidate.context === "aged")
    return /[^s]s$/.test(first) ? "drop" : "name";
  return looksCommon(first) ? "drop" : "name";
}

function judgeRun(candidate: Candidate, first: string, evidence: Evidence): Verdict {
  const rest = candidate.parts.slice(1).join(" ");
  const known = classOf(first);
  const ordinary = known === "common" || (known === undefined && looksCommon(first));
  if (!ordinary || evidence.capital.has(first)) return "name";
  if (evidence.keys.has(rest)) return "drop-first";
  const tail = candidate.parts.at(-1)!;
  if (ORGANISATION_TAILS.has(tail) || PLACE_TAILS.has(tail)) return "name";
  return evidence.scans.some((scan) => scan.lower.has(first)) || countryOf(rest) ? "drop-first" : "name";
}
