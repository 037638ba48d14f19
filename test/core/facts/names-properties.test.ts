import fc from "fast-check";
import { expect, it } from "vitest";
import {
  compareNames,
  joinNames,
  readNames,
  type Scan,
  scanBlock,
} from "../../../server/src/core/facts/names/index.ts";

const piece = fc.constantFrom(
  "Ines",
  "Roth",
  "al-",
  "van",
  "der",
  "Berg",
  "of",
  "the",
  "Ministry",
  "'s",
  "’",
  "U.S.",
  "J.",
  "K.",
  "-",
  "&",
  ", ",
  ". ",
  "(BGF)",
  "Minister",
  "said",
  "British",
  '"',
  "“",
  "É",
  "ß",
  "😀",
  "1",
  "and",
  "New",
  "York",
  " ",
  "  ",
  "\u00a0",
  "May",
  '"The',
  'Clerk"',
  "Corp.",
  "(AP)",
  ", Va.",
  "Moody's",
  "OSLO",
);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(piece).map((pieces) => pieces.join(" ")),
  fc.array(piece).map((pieces) => pieces.join("")),
);

it("gives spans that lie in their block and hold the name's text", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (blocks) => {
      const { byBlock } = readNames(blocks);
      for (const [block, mention] of byBlock.flatMap((names, i) =>
        names.map((name) => [blocks[i]!, name] as const),
      )) {
        expect(block.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.entity.forms).toContain(mention.text);
        if (mention.title)
          expect(block.slice(mention.title.start, mention.title.end)).toBe(mention.title.text);
      }
    }),
  );
});

it("finds a name the same with itself", () => {
  fc.assert(fc.property(text, (name) => compareNames(name, name) === "same"));
});

it("compares any two strings", () => {
  const likenesses = ["same", "variant", "close", "different"];
  fc.assert(fc.property(text, text, (left, right) => likenesses.includes(compareNames(left, right))));
});

it("finds the same in blocks that were read before, in whatever company", () => {
  const scans = new Map<string, Scan>();
  const scan = (block: string) => {
    const known = scans.get(block) ?? scanBlock(block);
    scans.set(block, known);
    return known;
  };
  const story = fc.array(text, { maxLength: 60 });
  fc.assert(
    fc.property(story, fc.nat(60), text, (blocks, at, typed) => {
      joinNames(blocks.map(scan));
      const edited = [...blocks.slice(0, at), typed, ...blocks.slice(at + 1)];
      expect(joinNames(edited.map(scan))).toEqual(readNames(edited));
    }),
  );
});
