import type { Name, Names } from "../../../../server/src/core/facts/names/name.ts";
import { overlaps } from "../../../../server/src/core/text/span.ts";
import type { GoldDocument, Placed } from "./gold.ts";
import { type Found, namesOf, type Reader } from "./readers.ts";

/** How many of how many. */
export interface Share {
  met: number;
  of: number;
}

export interface Score {
  readonly recall: Share;
  readonly spoken: Share;
  /** The same without what the annotators set aside. */
  readonly judged: Share;
  readonly speaker: Share;
  readonly verb: Share;
  readonly wordsPerSecond: number;
  readonly misses: readonly string[];
}

/** How an answer is judged, printed under the table. */
export const JUDGING =
  "Recall: gold quotations of which a reader has both ends, marks and the punctuation beside them left out. Precision: of what a reader calls speech (compromise tells no kinds: all it finds), that which lies in words that the set attributes to someone; a few words in marks that no attribution covers are scare quotes, and calling them speech is an error. Strict: all of it; judged: without what the annotators set aside as no part of the story (Discard). Both count as errors the quotations to which they gave no source. Speaker right, of the gold quotations that have a source: the speaker's words overlap the source's, or both refer to one name of the story; not found or without a speaker is wrong. Verb right: it overlaps the gold cue.";

/** Measures a reader on documents, after one unmeasured run; the best of three runs is its speed. */
export function score(reader: Reader, documents: readonly GoldDocument[]): Score {
  const recall = { met: 0, of: 0 };
  const spoken = { met: 0, of: 0 };
  const judged = { met: 0, of: 0 };
  const speaker = { met: 0, of: 0 };
  const verb = { met: 0, of: 0 };
  const misses: string[] = [];
  for (const document of documents) {
    const names = namesOf(document.paragraphs);
    const found = (reader.attribute ?? reader.read)(document.paragraphs, names);
    const miss = (what: string, where: Placed) => misses.push(`${what}: ${shown(document, where)}`);
    for (const gold of document.quotations) {
      const answer = found.find((each) => sameEnds(document, each, gold));
      count(recall, answer !== undefined);
      if (!answer) miss("not found", gold);
      if (gold.source) {
        const right = answer !== undefined && speakerRight(answer, gold.source, names);
        count(speaker, right);
        if (answer && !right)
          miss(
            `speaker ${words(document, answer.speaker)} (${answer.entity ?? "-"}), not ${words(document, gold.source)}`,
            gold,
          );
      }
      if (gold.cue) {
        const right = answer?.verb !== undefined && meets(answer.verb, gold.cue);
        count(verb, right);
        if (answer && !right)
          miss(`verb ${words(document, answer.verb)}, not ${words(document, gold.cue)}`, gold);
      }
    }
    for (const each of found.filter((each) => each.spoken)) {
      const right = document.contents.some((content) => meets(content, each));
      count(spoken, right);
      if (!document.discarded.some((aside) => meets(aside, each))) count(judged, right);
      if (!right) miss("said by nobody", each);
    }
  }
  return { recall, spoken, judged, speaker, verb, wordsPerSecond: speedOf(reader, documents), misses };
}

function count(share: Share, holds: boolean): void {
  share.of++;
  if (holds) share.met++;
}

function meets(a: Placed, b: Placed): boolean {
  return a.block === b.block && overlaps(a, b);
}

function sameEnds({ paragraphs }: GoldDocument, a: Placed, b: Placed): boolean {
  if (a.block !== b.block || !overlaps(a, b)) return false;
  const text = paragraphs[a.block]!;
  const between = (from: number, to: number) => text.slice(Math.min(from, to), Math.max(from, to));
  return !WORD.test(between(a.start, b.start)) && !WORD.test(between(a.end, b.end));
}

const WORD = /[\p{L}\p{N}]/u;

function speakerRight({ speaker, entity }: Found, source: Placed, names: Names): boolean {
  if (speaker && meets(speaker, source)) return true;
  return entity !== undefined && namesIn(source, names).some((name) => name.entity.name === entity);
}

function namesIn(source: Placed, names: Names): readonly Name[] {
  return (names.byBlock[source.block] ?? []).filter((name) => overlaps(name, source));
}

function words({ paragraphs }: GoldDocument, placed: Placed | undefined): string {
  return placed ? `[${paragraphs[placed.block]!.slice(placed.start, placed.end)}]` : "-";
}

function shown({ name, paragraphs }: GoldDocument, { block, start, end }: Placed): string {
  const text = paragraphs[block]!;
  return `${name} ${block} …${text.slice(Math.max(0, start - 90), start)}{${text.slice(start, end)}}${text.slice(end, end + 90)}…`;
}

function speedOf(reader: Reader, documents: readonly GoldDocument[]): number {
  const sample = documents.slice(0, SAMPLE);
  const count = sample
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const run = () => {
    const start = performance.now();
    for (const { paragraphs } of sample) reader.read(paragraphs);
    return performance.now() - start;
  };
  run();
  return count / (Math.min(run(), run(), run()) / 1000);
}

/** Stories read for the speed. */
const SAMPLE = 60;
