import { leftOut } from "../alignment/passages/passages.ts";
import { labelOf } from "../label.ts";
import type { Check } from "./check.ts";
import { isBrief } from "./passage-brief.ts";
import { findingOf } from "./passage-finding.ts";

/** A passage that one of several equal agencies has, and neither the others nor the draft. */
export const passageUnshared: Check = {
  meta: {
    code: "passage/unshared",
    severity: "information",
    says: "One of several equal agencies has a passage that the draft has not.",
    means: "The other agencies do not have it either, so it may be left out for good reason.",
    example: {
      reference: "One agency: The road was reopened at noon. Another agency: nothing of it.",
      draft: "Neither has the draft.",
    },
  },
  looksAt: "story",
  asksForAll: true,
  *run(comparison) {
    if (isBrief(comparison)) return;
    for (const passage of leftOut(comparison).unshared) {
      const label = labelOf(passage.authority.document);
      yield findingOf(comparison.draft, passage, {
        says: (what) => `${what} in ${label} alone, and not in the draft`,
      });
    }
  },
};
