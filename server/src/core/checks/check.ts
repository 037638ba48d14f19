import type { Comparison } from "../comparison.ts";
import type { Finding } from "../findings/finding.ts";
import type { Severity } from "../report.ts";
import type { HouseStyle } from "../text/house-style.ts";

/** One check: what it is, and what it says of a comparison. Each lives in a file of its own, named after its code. */
export interface Check {
  readonly meta: CheckMeta;
  /**
   * How much of the draft it reads. One that needs no more than a paragraph and what `surroundingsOf` it names is run for
   * each paragraph by itself, and what it said holds until something of that changes.
   */
  readonly looksAt: "paragraph" | "story";
  /** True where it speaks of what the draft lacks, so that it is silent on a draft of which a part is not read. */
  readonly asksForAll?: true;
  /**
   * How closely the draft must keep to the words of its references around a finding, 0 to 1: where a story is told more freely,
   * what the check says was a false alarm more often than not in stories that it had never been tried on.
   */
  readonly leastCloseness?: number;
  /** `house` is the spelling that the newsroom prefers, where it has said so. */
  run(comparison: Comparison, house?: HouseStyle): Iterable<Omit<Finding, "code" | "severity">>;
}

/** What a check is: shown in the documentation, in settings, and on the page that a diagnostic links to. */
export interface CheckMeta {
  readonly code: `${string}/${string}`;
  /** The default; a setting can change it or turn the check off. */
  readonly severity: Severity | "off";
  /** One sentence for the editor: what differs when this check speaks. */
  readonly says: string;
  /** A paragraph for the check's page: what is compared, and where the check stays silent. */
  readonly means: string;
  readonly example: { readonly reference: string; readonly draft: string; readonly fixed?: string };
}

/** The name of a check's page in `docs/checks`, without its extension. */
export function pageOf(code: string): string {
  return code.replace("/", "-");
}
