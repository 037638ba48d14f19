import type { Fix } from "../findings/finding.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";

/** A reference that is named cannot be read. */
export const referenceUnreadable: Check = {
  meta: {
    code: "reference/unreadable",
    severity: "warning",
    says: "A reference that the draft names is missing, binary, too large or malformed.",
    example: { reference: "references: [wire/pier.txt], and no such file", draft: "Any draft." },
  },
  *run({ unreadable }) {
    for (const { uri, unreadable: reason, at, instead } of unreadable) {
      const message = `Reference ${uri} ${reason}.`;
      yield { message, span: at ?? { start: 0, end: 0 }, fixes: at && instead ? [fixOf(at, instead)] : [] };
    }
  },
};

function fixOf(span: Span, newText: string): Fix {
  return { title: `Change to ${newText}`, edits: [{ span, newText }], preferred: true };
}
