import type { Check } from "./check.ts";

/** The draft is longer than what is read. */
export const draftPartial: Check = {
  meta: {
    code: "draft/partial",
    severity: "information",
    says: "The draft is so long that only its beginning is checked.",
    means:
      "A draft is read up to the setting `stet.limits.draft`, a million characters where nothing else is set, which no story reaches; of HTML, up to elements that are nested more than 5,000 deep. This finding stands where reading stopped. Nothing behind it is checked, and what the draft lacks is not asked for, since it may stand there.",
    example: { reference: "Any reference.", draft: "A draft of more than a million characters." },
  },
  looksAt: "story",
  *run({ draft: { story } }) {
    const { unread } = story;
    if (!unread) return;
    const length = unread.start.toLocaleString("en");
    yield {
      message: `Only the first ${length} characters of the draft are checked.`,
      span: { start: unread.start, end: unread.start },
      fixes: [],
    };
  },
};
