import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { discover } from "../../../server/src/references/discovery/discover.ts";
import { createStoryIndex } from "../../../server/src/references/discovery/story-index.ts";
import { termsOf } from "../../../server/src/references/discovery/terms.ts";
import { readStories } from "../../accuracy/stories.ts";

const stories = readStories();
const index = createStoryIndex();
for (const { folder, key } of stories)
  for (const file of key.references)
    index.add(`${folder}/${file}`, termsOf(readFileSync(join(folder, file), "utf8")));

describe("the versions of a draft, among the wires of all stories", () => {
  it.each(stories.map((story) => [story.name, story] as const))("%s", (_, { folder, key }) => {
    const text = readFileSync(join(folder, key.draft), "utf8");
    const { used, offered } = discover(index, { uri: `${folder}/${key.draft}`, text });
    expect(used).toContain(`${folder}/${key.references.at(-1)}`);
    for (const uri of [...used, ...offered]) expect(uri.startsWith(`${folder}/`)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    [
      "a recipe",
      "Whisk two eggs with sugar, fold in the flour and bake in a hot oven until the crust is golden brown.",
    ],
    ["a short remark", "The minister said on Tuesday that the government would not comment on the report."],
  ])("are none for %s", (_, text) => {
    expect(discover(index, { uri: "untitled:1", text })).toEqual({ used: [], offered: [] });
  });

  it("never count the draft itself", () => {
    const [story] = stories;
    const uri = `${story!.folder}/${story!.key.references.at(-1)}`;
    const { used, offered } = discover(index, { uri, text: readFileSync(uri, "utf8") });
    expect([...used, ...offered]).not.toContain(uri);
  });
});

describe("the index", () => {
  it("forgets what is removed and takes a story's newest text", () => {
    const index = createStoryIndex();
    index.add("a", termsOf("Harbour bridge at Tarn closed after engineer Mara Finch found cracks"));
    index.add("b", termsOf("Chess prodigy Ilya Brandt wins the open at Velden"));
    index.add("c", termsOf("Cocoa prices fell in Abidjan"));
    expect(index.find(termsOf("Mara Finch found cracks in a Tarn bridge"), 1)[0]?.uri).toBe("a");
    index.add("a", termsOf("Nothing of the kind"));
    expect(index.find(termsOf("Mara Finch found cracks in a Tarn bridge"), 3)).toEqual([]);
    index.remove("b");
    expect(index.size).toBe(2);
    expect(index.find(termsOf("Ilya Brandt at Velden"), 3)).toEqual([]);
  });

  it("finds a word with and without accents, possessives and plurals", () => {
    expect(termsOf("Orbán’s cafés")).toEqual(termsOf("ORBAN café"));
  });
});
