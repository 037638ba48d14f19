import { expect, test } from "vitest";
import type { Document } from "../../server/src/core/document.ts";
import { createChecker } from "../../server/src/core/index.ts";
import { createParagraphReader, type ParagraphReader } from "../../server/src/core/paragraph.ts";
import { createReferenceReader } from "../../server/src/core/reference.ts";
import type { Source } from "../../server/src/core/source.ts";

const paragraphs = Array.from(
  { length: 200 },
  (_, i) => `The authority of pier ${i + 1} said on Wednesday that its tolls had risen by ${i + 2} percent.`,
);
const wire: Source = { uri: "wire.txt", text: paragraphs.join("\n\n"), date: "2016-01-20" };
const update: Source = { ...wire, text: wire.text.replace("by 20 percent", "by 30 percent") };

/** A reader of paragraphs that counts how many it has not read before. */
function counting(): { readonly read: ParagraphReader; count: number } {
  const read = createParagraphReader();
  const counter = {
    count: 0,
    *read(texts: readonly string[], day: string | undefined) {
      const work = read(texts, day);
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return step.value;
        counter.count++;
        yield;
      }
    },
  };
  return counter;
}

test("each version of a reference is read once, and of a new one only what is new", () => {
  const counter = counting();
  const reader = createReferenceReader(counter.read);
  const read = (source: Source): Document => {
    const work = reader(source, "2016-01-20");
    for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
  };
  const first = read(wire);
  expect(counter.count).toBe(200);
  expect(read({ ...wire })).toBe(first);
  expect(counter.count).toBe(200);
  const second = read(update);
  expect(second).not.toBe(first);
  expect(counter.count).toBe(201);
  expect(read(wire)).toBe(first);
  expect(read(update)).toBe(second);
  expect(counter.count).toBe(201);
});

test("drafts share their references: the second one pays for itself alone", () => {
  const checker = createChecker();
  const stepsOf = (draft: Source) => {
    let count = 0;
    for (const work = checker.steps(draft, [wire]); !work.next().done; ) count++;
    return count;
  };
  const first = stepsOf({
    uri: "a.txt",
    text: "Tolls at one pier rose, its owner said.",
    date: "2016-01-20",
  });
  const second = stepsOf({ uri: "b.txt", text: "Tolls at a pier fell, its owner said.", date: "2016-01-20" });
  expect(first).toBeGreaterThan(200);
  expect(first - second).toBe(200);
});

test("a long Markdown draft is parsed in steps", () => {
  const long = (format: "markdown" | "plain"): Source => ({
    uri: "long.md",
    text: Array(1_500).fill(paragraphs[0]).join("\n\n"),
    format,
  });
  const steps = (draft: Source) => {
    let count = 0;
    for (const work = createChecker().steps(draft, []); !work.next().done; ) count++;
    return count;
  };
  expect(steps(long("markdown")) - steps(long("plain"))).toBe(1_500);
});
