import { coverage } from "../alignment/passages/coverage.ts";
import type { Comparison } from "../comparison.ts";
import { sourceSpan } from "../document.ts";
import { labelOf } from "../label.ts";
import type { Check } from "./check.ts";

/** The draft is a news-in-brief: what it leaves out is one finding instead of many. */
export const passageBrief: Check = {
  meta: {
    code: "passage/brief",
    severity: "information",
    says: "The draft is much shorter than the reference; what it leaves out is not listed.",
    means:
      "The draft tells less than a third of the newest reference, so that it was shortened on purpose. This one finding then stands for everything left out, in place of a finding for each passage. The facts that the draft does tell are checked as ever.",
    example: { reference: "A story of thirty sentences.", draft: "A story of five." },
  },
  looksAt: "story",
  asksForAll: true,
  *run(comparison) {
    if (!isBrief(comparison)) return;
    const { draft, authorities } = comparison;
    const [first] = draft.sentences;
    if (!first) return;
    const { document } = authorities[0]!;
    const left = coverage(draft, authorities[0]!, authorities).filter(({ kept }) => !kept).length;
    yield {
      message: `A brief: ${left} of ${document.sentences.length} sentences of the reference are left out (${labelOf(document)}).`,
      span: sourceSpan(draft, first.block, first),
      fixes: [],
    };
  },
};

/** True where fewer than a third of the sentences of each authority have a counterpart. */
export function isBrief({ draft, authorities }: Comparison): boolean {
  return (
    authorities.length > 0 &&
    draft.sentences.length > 0 &&
    authorities.every((authority) => {
      const measured = coverage(draft, authority, authorities);
      // A reference of a few sentences cannot be briefed: there each loss counts.
      return measured.length >= 9 && measured.filter(({ kept }) => kept).length < measured.length / 3;
    })
  );
}
