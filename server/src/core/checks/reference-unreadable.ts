import type { Fix } from "../findings/finding.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";

/** A reference that is named cannot be read. */
export const referenceUnreadable: Check = {
  meta: {
    code: "reference/unreadable",
    severity: "warning",
    says: "A reference that the draft names is missing, binary, too large or malformed.",
    means:
      "The draft is checked against the references that could be read, and this finding stands on the line that names the other: a path without a file, a file that is no text, one too large to read, or a story file that does not parse. It is silent about files that a pattern finds and that are no stories.",
    example: { reference: "references: [wire/pier.txt], and no such file", draft: "Any draft." },
  },
  looksAt: "story",
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
