import { isBrief } from "./alignment/closeness.ts";
import { figureFamily } from "./alignment/pairs/figures/figure-family.ts";
import { once } from "./cache.ts";
import type { Comparison } from "./comparison.ts";
import { type Document, isLead, quotationsIn, type Sentence, sentencesIn } from "./document.ts";
import type { Figure } from "./facts/figures/figure.ts";
import type { SourceMap } from "./text/source-map.ts";

/** How many characters before a paragraph may make it an item of a list. */
const lead = 8;
/** How many paragraphs back a pronoun may point to the speaker of a quotation. */
const reach = 3;

/**
 * What the checks of one paragraph may look at besides what the paragraph says and its references say of it. Where all of
 * it is the same, their findings are.
 */
export function surroundingsOf(
  draft: Document,
  block: number,
  authorities: Comparison["authorities"],
): unknown[] {
  const sentences = sentencesIn(draft, block);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return [];
  const { start, map } = draft.blocks[block]!;
  const seen: unknown[] = [
    draft.day,
    isBrief(draft),
    // The lead of a story may state what the rest must attribute.
    isLead(draft, block),
    mapKey(map),
    draft.source.text.slice(Math.max(0, start - lead), start),
    draft.sentences[first.index - 1]?.tokens,
    draft.sentences[last.index + 1]?.tokens,
  ];
  for (const { links } of authorities) {
    for (const sentence of sentences) {
      for (const { reference } of links.ofDraft[sentence.index]!) {
        for (const { draft: beside } of links.ofReference[reference.index]!) {
          // Of equals the first is looked at first, and so its place among them counts too.
          // A pronoun in it means somebody of the sentence before.
          seen.push(beside === sentence || beside.tokens, draft.sentences[beside.index - 1]?.tokens);
        }
      }
    }
  }
  seen.push(...speakersOf(draft, block));
  // What a headline rounds the story may tell in full.
  if (isAboveBody(draft, sentences)) seen.push(...figuresIn(draft));
  return seen;
}

const isAboveBody = ({ blocks }: Document, sentences: readonly Sentence[]) =>
  sentences.some(({ block, figures }) => blocks[block]!.role !== "body" && figures.length > 0);

/**
 * The figures of the whole draft, for a paragraph in which a fact is changed or
 * unsupported: such a figure may stand for one that the draft tells elsewhere, or nowhere.
 */
export function toldBeside(draft: Document, verdicts: readonly (readonly object[])[]): unknown[] {
  const isOpen = verdicts.some((list) =>
    list.some((verdict) => "state" in verdict && /^(?:changed|unsupported)$/.test(String(verdict.state))),
  );
  return isOpen ? [figuresToldIn(draft)] : [];
}

const figuresToldIn = once(({ sentences }: Document) =>
  sentences
    .flatMap(({ figures }) => figures)
    .map((figure) => figureFamily.key(figure))
    .join("|"),
);

/** They stay the same objects while their paragraphs do. */
const figuresIn = once(({ blocks, sentences }: Document): readonly Figure[] =>
  sentences.flatMap(({ block, figures }) => (blocks[block]!.role === "body" ? figures : [])),
);

/** Who says the quotations of a block, and who is named before. */
function speakersOf(draft: Document, block: number): unknown[] {
  return quotationsIn(draft, block).flatMap(({ kind, unbalanced, speaker }) => {
    if (!speaker) return [kind, unbalanced];
    const [ours, theirs] = [draft.blocks[block]!, draft.blocks[speaker.block]!];
    const apart = speaker.block === block ? [] : [ours.start - theirs.start, mapKey(theirs.map)];
    const named = draft.names.byBlock.slice(Math.max(0, speaker.block - reach), speaker.block + 1);
    return [
      kind,
      unbalanced,
      block - speaker.block,
      speaker.start,
      speaker.end,
      speaker.text,
      ...apart,
      ...named,
    ];
  });
}

const mapKey = once((map: SourceMap) =>
  map.map(({ text, source, length, verbatim }) => `${text} ${source} ${length} ${verbatim}`).join(),
);
