import type { Passage } from "../alignment/passages/passages.ts";
import { type Document, type Sentence, sourceSpan } from "../document.ts";
import type { Evidence, Finding } from "../findings/finding.ts";
import { where } from "./evidence.ts";
import { insertOf } from "./passage-insert.ts";

/** The finding on a passage that the draft leaves out, with the edit that puts it in. */
export function findingOf(
  draft: Document,
  passage: Passage,
  { says }: { says(what: string): string },
): Omit<Finding, "code" | "severity"> {
  const { authority, sentences, elsewhere } = passage;
  const { document } = authority;
  const [first, last] = [sentences[0]!, sentences.at(-1)!];
  const reference = evidenceOfRun(document, first, last);
  const insert = insertOf(draft, passage);
  const others = elsewhere.map((other) => evidenceOfRun(other.document, other.sentence, other.sentence));
  return {
    message: `${says(whatIs(sentences))}: “${beginning(document, sentences)}” ${where(document, first.block)}.`,
    span: insert.marked,
    reference,
    ...(others.length > 0 && { evidence: [reference, ...others] }),
    fixes: [{ title: "Insert the missing passage", preferred: true, edits: [insert.edit] }],
  };
}

/** "A sentence of the reference is", "Paragraphs of the reference are". */
function whatIs(sentences: readonly Sentence[]): string {
  if (sentences.length === 1) return "A sentence of the reference is";
  return sentences[0]!.block === sentences.at(-1)!.block
    ? "A passage of the reference is"
    : "Paragraphs of the reference are";
}

function evidenceOfRun(document: Document, first: Sentence, last: Sentence): Evidence {
  const span = {
    start: sourceSpan(document, first.block, first).start,
    end: sourceSpan(document, last.block, last).end,
  };
  return { document, span, context: span };
}

function beginning(document: Document, sentences: readonly Sentence[]): string {
  const words = sentences
    .flatMap(({ block, start, end }) => document.blocks[block]!.text.slice(start, end).split(/\s+/))
    .slice(0, 15);
  return words.length > 14 ? `${words.slice(0, 12).join(" ")} …` : words.join(" ");
}
