import fc from "fast-check";
import { expect, it } from "vitest";
import { readNames } from "../../../server/src/core/facts/names/index.ts";
import {
  quotedWords,
  readQuotations,
  resolveSpeaker,
} from "../../../server/src/core/facts/quotations/index.ts";

const piece = fc.constantFrom(
  '"',
  "'",
  "“",
  "”",
  "‘",
  "’",
  "«",
  "»",
  "``",
  "''",
  "he said",
  "Roth said",
  "The boat",
  "sinks",
  ", ",
  ". ",
  "? ",
  ": ",
  "6'2\"",
  "'90s",
  "—",
  "…",
  "",
  " ",
);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(piece).map((pieces) => pieces.join(" ")),
  fc.array(piece).map((pieces) => pieces.join("")),
);

it("gives spans that lie in their block, in order and apart", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (blocks) => {
      const names = readNames(blocks);
      let last = { block: 0, end: 0 };
      for (const quotation of readQuotations(blocks)) {
        const block = blocks[quotation.block]!;
        expect(block.slice(quotation.start, quotation.end)).toBe(quotation.text);
        if (quotation.block === last.block) expect(quotation.start).toBeGreaterThanOrEqual(last.end);
        last = quotation;
        const { speaker } = quotation;
        if (speaker) expect(blocks[speaker.block]!.slice(speaker.start, speaker.end)).toBe(speaker.text);
        resolveSpeaker(quotation, names);
      }
    }),
  );
});

it("gives words that lie in the quotation", () => {
  fc.assert(
    fc.property(text, (quotation) => {
      const { words, ellipses } = quotedWords(quotation);
      for (const word of words) expect(word.end).toBeGreaterThan(word.start);
      for (const at of ellipses) expect(at).toBeLessThanOrEqual(words.length);
    }),
  );
});
