import { announcedAs } from "../alignment/passages/announcements.ts";
import { leftOut } from "../alignment/passages/passages.ts";
import type { Check } from "./check.ts";
import { isBrief } from "./passage-brief.ts";
import { findingOf } from "./passage-finding.ts";

/** A paragraph or a sentence of the newest reference has no counterpart in the draft. */
export const passageMissing: Check = {
  meta: {
    code: "passage/missing",
    severity: "warning",
    says: "A passage of the newest reference has no counterpart in the draft.",
    means:
      "Of several equal agencies at least two have it. What only one of them has is passage/unshared, and what a news-in-brief leaves out is one finding, passage/brief.",
    example: {
      reference: "The mine was closed in May. The owner has appealed.",
      draft: "The mine was closed in May.",
      fixed: "The mine was closed in May. The owner has appealed.",
    },
  },
  looksAt: "story",
  leastCloseness: 0.36,
  asksForAll: true,
  *run(comparison) {
    if (isBrief(comparison)) return;
    for (const passage of leftOut(comparison).missing) {
      const item = announcedAs({ document: passage.authority.document, sentences: passage.sentences });
      yield findingOf(comparison.draft, passage, {
        says: (what) => `${what} not in the draft${item ? `, announced as “${item}”` : ""}`,
      });
    }
  },
};
