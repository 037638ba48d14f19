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
    for (const { uri, unreadable: reason, at } of unreadable) {
      yield { message: `Reference ${uri} ${reason}.`, span: at ?? { start: 0, end: 0 }, fixes: [] };
    }
  },
};
