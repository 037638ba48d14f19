import type { Comparison } from "../comparison.ts";
import { type Document, type Sentence, sourceSpan } from "../document.ts";
import type { Finding } from "../findings/finding.ts";
import type { Span } from "../text/span.ts";
import { replace } from "./evidence.ts";

/**
 * A finding that a few words cannot mend is mended by the reference's sentence, where the draft's tells that one and nothing else, and
 * no other of the draft's tells it.
 */
export function withSentenceFix(
  finding: Finding,
  { draft, sentences, authorities, older }: Comparison,
): Finding {
  const { reference, fixes, span, severity } = finding;
  const isLoud = severity === "error" || severity === "warning";
  if (!reference || fixes.length > 0 || !isLoud) return finding;
  const links = [...authorities, ...older].find(({ document }) => document === reference.document)?.links;
  const theirs = sentenceAt(reference.document, reference.document.sentences, reference.span);
  const ours = sentenceAt(draft, sentences, span);
  if (!links || !theirs || !ours) return finding;
  const [told, ...others] = links.ofDraft[ours.index]!;
  const isAlone =
    told?.reference === theirs && others.length === 0 && links.ofReference[theirs.index]!.length === 1;
  if (!isAlone) return finding;
  const { text } = reference.document.blocks[theirs.block]!;
  const edit = replace(draft, ours.block, ours, text.slice(theirs.start, theirs.end));
  return { ...finding, fixes: [{ title: "Use the reference’s sentence", preferred: false, edits: [edit] }] };
}

const sentenceAt = (document: Document, sentences: readonly Sentence[], { start, end }: Span) =>
  sentences.find((sentence) => {
    const around = sourceSpan(document, sentence.block, sentence);
    return around.start <= start && end <= around.end;
  });
