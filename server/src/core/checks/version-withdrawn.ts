import { type Document, sourceSpan } from "../document.ts";
import { labelOf } from "../label.ts";
import { noticeOf } from "../text/notices.ts";
import type { Span } from "../text/span.ts";
import { type Block, isStory } from "../text/story.ts";
import type { Check } from "./check.ts";

/** A reference says that the story must not be used. */
export const versionWithdrawn: Check = {
  meta: {
    code: "version/withdrawn",
    severity: "error",
    says: "A reference says that the story is withdrawn or killed.",
    means:
      "A notice to editors, the slug or a feed's status says that the story must not be used. A version of the same agency from a later day stands in for it, and then nothing is said.",
    example: {
      reference: 'ADVISORY: The story headlined "Pier to close" is withdrawn. The council has denied it.',
      draft: "The pier is to close.",
    },
  },
  looksAt: "story",
  *run({ draft, references }) {
    const place = openingOf(draft);
    for (const [i, document] of references.entries()) {
      const state = withdrawal(document);
      if (!state || references.slice(i + 1).some((later) => replaces(later, document))) continue;
      const notice = noticeBlock(document);
      yield {
        message: `Reference says that the story is ${state}${notice ? `: “${beginning(notice.text)}”` : ""} (${labelOf(document)}).`,
        span: place,
        ...(notice && { reference: { document, span: notice, context: notice } }),
        fixes: [],
      };
      return;
    }
  },
};

/** The headline; the first word where there is none, so that what else is said of the first paragraph is heard. */
function openingOf(draft: Document): Span {
  const [first] = draft.blocks;
  if (!first) return { start: 0, end: 0 };
  if (first.role === "headline") return { start: first.start, end: first.end };
  const [word] = draft.sentences[0]?.tokens ?? [];
  return word ? sourceSpan(draft, 0, word) : { start: first.start, end: first.end };
}

/** The IPTC's publishing statuses of what must not be used, as feeds spell them. */
const statuses: readonly (readonly [RegExp, string])[] = [
  [/(?:^|:)cancell?ed$/i, "canceled"],
  [/(?:^|:)(?:withheld|embargoed)$/i, "withheld"],
  [/(?:^|:)(?:killed|withdrawn|retracted)$/i, "withdrawn"],
];

function withdrawal({ source, story }: Document): string | undefined {
  const status = source.status ?? story.metadata?.status ?? "";
  const stated = statuses.find(([pattern]) => pattern.test(status.trim()))?.[1];
  if (stated) return stated;
  const noted = noticeOf(story.metadata?.note ?? "") === "withdrawal";
  return noted || story.version.kind === "withdrawn" ? "withdrawn" : undefined;
}

/** A version of the same agency from a later day stands in for the one that was withdrawn. */
function replaces(later: Document, document: Document): boolean {
  const [before, after] = [document.story.day, later.story.day];
  return (
    later.story.version.agency === document.story.version.agency &&
    before !== undefined &&
    after !== undefined &&
    before < after
  );
}

/** The paragraph that says why; else the headline. */
function noticeBlock({ story: { blocks } }: Document): Block | undefined {
  return blocks.find(({ text }) => noticeOf(text) === "withdrawal") ?? blocks.find(isStory);
}

function beginning(text: string): string {
  const words = text.split(" ");
  return words.length > 34 ? `${words.slice(0, 30).join(" ")} …` : text;
}
