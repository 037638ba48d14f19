import type { Linked } from "./alignment/aligned.ts";
import { paragraphGap, quotedAs } from "./checks/passage-insert.ts";
import { type Document, type Sentence, sentencesIn } from "./document.ts";
import { comparedIn, tellerOf, untoldIn } from "./passages.ts";
import type { Report } from "./report.ts";
import { writeIn } from "./text/formats/write.ts";

/**
 * A reference in the shape of the draft, to be laid beside it: its sentences without wraps and furniture, in the draft's
 * paragraphs and order, with the draft's marks between them; what the draft leaves out stands at its place. Undefined
 * where the report knows no such reference. `path` is the reference's as the report has it.
 */
export function alignedText(report: Report, path: string): string | undefined {
  const comparison = comparedIn.get(report)?.comparison;
  const linked =
    comparison &&
    [...comparison.authorities, ...comparison.older].find(({ document }) => document.source.uri === path);
  if (!linked) return undefined;
  const { draft } = comparison;
  return written(draft, linked.document, placesOf(draft, linked, untoldIn(linked, comparison)));
}

/** The sentences of the reference for each paragraph of the draft, and the paragraphs that go behind it. */
interface Place {
  readonly within: Sentence[];
  readonly behind: Sentence[][];
}

/** Sentences go where their counterparts are; those without any stay with the one before them. */
function placesOf(draft: Document, linked: Linked, untold: ReadonlySet<Sentence>): Place[] {
  const { document } = linked;
  const places = draft.blocks.map((): Place => ({ within: [], behind: [] }));
  const ranks = new Map<Sentence, number>();
  let [home, rank] = [draft.blocks.findIndex(({ role }) => role === "body"), -1];
  for (const [block, { role }] of document.blocks.entries()) {
    const sentences = sentencesIn(document, block);
    if (role !== "body") {
      const same = draft.blocks.findIndex((other) => other.role === role);
      if (places[same]?.within.length === 0) places[same]!.within.push(...sentences);
    } else if (sentences.every((sentence) => untold.has(sentence))) {
      places[home]?.behind.push([...sentences]);
    } else {
      for (const sentence of sentences) {
        const told = untold.has(sentence) ? undefined : tellerOf(sentence, linked, draft)?.draft;
        if (told && draft.blocks[told.block]!.role === "body") [home, rank] = [told.block, told.index];
        ranks.set(sentence, rank);
        places[home]?.within.push(sentence);
      }
    }
  }
  for (const [block, { within }] of places.entries()) {
    if (draft.blocks[block]!.role === "body")
      within.sort((a, b) => ranks.get(a)! - ranks.get(b)! || a.index - b.index);
  }
  return places;
}

/** Where the reference has nothing for a paragraph of the draft its line stays empty, so that the lines go side by side. */
function written(draft: Document, reference: Document, places: readonly Place[]): string {
  const { source, blocks } = draft;
  const between = paragraphGap(draft);
  const words = (sentences: readonly Sentence[]) => {
    const texts = sentences.map(({ block, start, end }) => reference.blocks[block]!.text.slice(start, end));
    return writeIn(source, quotedAs(draft, texts.join(" ")));
  };
  let text = "";
  let from = 0;
  for (const [i, { start, end }] of blocks.entries()) {
    const { within, behind } = places[i]!;
    const before = source.text.slice(from, start);
    text += within.length > 0 ? before + words(within) : before.slice(0, before.lastIndexOf("\n") + 1);
    for (const paragraph of behind) text += between + words(paragraph);
    from = end;
  }
  return text + source.text.slice(from);
}
