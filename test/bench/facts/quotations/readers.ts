import nlp from "compromise";
import { joinNames, scanBlock } from "../../../../server/src/core/facts/names/index.ts";
import type { Names } from "../../../../server/src/core/facts/names/name.ts";
import {
  type Quotation,
  readQuotations,
  resolveSpeaker,
} from "../../../../server/src/core/facts/quotations/index.ts";
import type { Placed } from "./gold.ts";

/** A quotation that a reader found. */
export interface Found extends Placed {
  /** True where the reader says that someone says it, not that a few words or a title stand in marks. */
  readonly spoken: boolean;
  readonly speaker?: Placed;
  readonly verb?: Placed;
  /** The name that the speaker's words refer to. */
  readonly entity?: string;
}

/** Reads the quotations of a story's paragraphs. */
export interface Reader {
  readonly name: string;
  readonly read: (paragraphs: readonly string[]) => Found[];
  /** Adds who speaks; outside the time that is taken, since it needs the names of the story. */
  readonly attribute?: (paragraphs: readonly string[], names: Names) => Found[];
}

export const stet: Reader = {
  name: "Stet",
  read: (paragraphs) => readQuotations(paragraphs).map((quotation) => foundOf(quotation, undefined)),
  attribute: (paragraphs, names) => readQuotations(paragraphs).map((quotation) => foundOf(quotation, names)),
};

function foundOf(quotation: Quotation, names: Names | undefined): Found {
  const { block, start, end, kind, speaker, verb } = quotation;
  const entity = names && resolveSpeaker(quotation, names);
  return {
    block,
    start,
    end,
    spoken: kind === "speech",
    ...(speaker && { speaker }),
    ...(verb && { verb }),
    ...(entity && { entity }),
  };
}

/** The names of a story, by which speakers are told to be one. */
export function namesOf(paragraphs: readonly string[]): Names {
  return joinNames(paragraphs.map(scanBlock));
}

/** compromise's `quotations()`, which has no speakers and no kinds. */
export const compromise: Reader = {
  name: "compromise",
  read: (paragraphs) =>
    paragraphs.flatMap((text, block) => {
      const doc = nlp(text);
      const terms: [start: number, end: number][][] = [];
      let at = 0;
      for (const sentence of doc.docs) {
        const row: [number, number][] = [];
        for (const { pre, text: word, post } of sentence) {
          row.push([at + pre.length, at + pre.length + word.length]);
          at += pre.length + word.length + post.length;
        }
        terms.push(row);
      }
      const pointers = (doc.quotations() as unknown as { fullPointer: [number, number, number][] })
        .fullPointer;
      return pointers.map(([sentence, from, to]) => ({
        block,
        start: terms[sentence]![from]![0],
        end: terms[sentence]![to - 1]![1],
        spoken: true,
      }));
    }),
};
