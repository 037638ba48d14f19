import { describe, expect, it } from "vitest";
import { createChecker } from "../../server/src/core/index.ts";
import { readStories } from "../accuracy/stories.ts";
import { deskOf, deskOfAll, difference, edited, inHtml } from "./editing.ts";
import { randomFrom } from "./random.ts";

const stories = readStories();
/** `npm run soak` does the same for longer. */
const seed = Number(process.env.STET_SEED ?? 20_160_114);

describe(`a checker that has seen the edits before says what a new one says (seed ${seed})`, () => {
  it.each(stories.map((story, at) => [story.name, story, seed + at] as const))("%s", (_, story, own) => {
    const warm = createChecker();
    const desk = own % 3 === 0 ? inHtml(deskOf(story)) : deskOf(story);
    const desks = edited(desk, randomFrom(own));
    for (let step = 0; step < 12; step++) {
      const found = difference(warm, desks.next().value!, step % 5);
      expect(found?.warm, `step ${step}`).toEqual(found?.cold);
    }
  });

  it("in a story that says one thing a hundred times", () => {
    const say = (toll: number) => `The toll of ${toll} rose again in Marlow on Monday, said Ada Fenwick.`;
    const text = Array.from({ length: 80 }, (_, i) => say(i % 3 ? 12 : i)).join("\n\n");
    const warm = createChecker();
    const desks = edited(
      {
        draft: { uri: "d", text },
        references: [{ uri: "w", text: `${say(12)}\n\n${say(21)}\n\n${say(33)}` }],
      },
      randomFrom(seed),
    );
    for (let step = 0; step < 10; step++) {
      const found = difference(warm, desks.next().value!, step % 5);
      expect(found?.warm, `step ${step}`).toEqual(found?.cold);
    }
  });

  it("where a paragraph of a reference becomes its headline", () => {
    const draft = { uri: "d", text: "Rescuers searched a valley near Fundo on Monday." };
    const wire = (tag: string) => ({
      uri: "w",
      format: "html" as const,
      text: `<${tag}>A court in Lima has known of the cracks in the wall for a year, its clerk Ada Bee said in a letter of twelve pages.</${tag}>\n<p>${draft.text}</p>`,
    });
    const warm = createChecker();
    for (const tag of ["p", "h1", "p"]) {
      const found = difference(warm, { draft, references: [wire(tag)] });
      expect(found?.warm, tag).toEqual(found?.cold);
    }
  });

  it("where a paragraph is the lead no more", () => {
    const references = [
      {
        uri: "w",
        text: "Some 35,000 people were marching through Fundo on Wednesday, according to police, as parliament prepared to vote.",
      },
    ];
    const claim = "Some 35,000 people marched through Fundo on Wednesday as parliament prepared to vote.";
    const warm = createChecker();
    for (const above of ["", "Trains stood still all day.\n\n"]) {
      const text = `${above}# Thousands march\n\n${claim}`;
      const draft = { uri: "d", format: "markdown" as const, text };
      const found = difference(warm, { draft, references });
      expect(found?.warm).toEqual(found?.cold);
    }
  });

  it("where two paragraphs that are nearly the same change places", () => {
    const references = [{ uri: "w", text: "She said the valve had not failed in tests last winter." }];
    const tests = (who: string) => `${who} found that the valve had failed in tests last winter.`;
    const between = (text: string) => `A week is left.\n\n${text}\n\nThe moon was up.`;
    const warm = createChecker();
    for (const [first, second] of [
      ["Engineers", "An engineer"],
      ["An engineer", "Engineers"],
    ] as const) {
      const text = `${between(tests(first))}\n\n${between(tests(second))}`;
      const found = difference(warm, { draft: { uri: "d", text }, references });
      expect(found?.warm).toEqual(found?.cold);
    }
  });

  it("where another paragraph begins to tell the figure that a slip stood for", () => {
    const wire =
      "The storm closed 2,184 schools in Tolland on Monday, officials said.\n\nThe ferries were cancelled. The harbour stayed shut all day.";
    const references = [{ uri: "w", text: wire }];
    const own = (letter: string) =>
      `Nothing about paragraph ${letter} resembles anything that agencies wrote about ferries yesterday.`;
    const story = (counted: string) =>
      [
        counted,
        ...[..."abcdefghijklmnop"].map(own),
        "Altogether pupils of 2,814 places stayed at home because of wind.",
      ].join("\n\n");
    const warm = createChecker();
    for (const counted of [
      "Headmasters counted.",
      "Headmasters counted 2,184 schools.",
      "Headmasters counted.",
    ]) {
      const found = difference(warm, { draft: { uri: "d", text: story(counted) }, references });
      expect(found?.warm).toEqual(found?.cold);
    }
  });

  it("in a story of many thousand words", () => {
    const warm = createChecker();
    const desks = edited(deskOfAll(stories.slice(0, 8)), randomFrom(seed));
    for (let step = 0; step < 6; step++) {
      const found = difference(warm, desks.next().value!, step % 5);
      expect(found?.warm, `step ${step}`).toEqual(found?.cold);
    }
  }, 120_000);
});
