import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../server/src/core/text/front-matter.ts";
import { withReferences } from "../../server/src/references/front-matter-edit.ts";

function attached(text: string, ...paths: string[]): string | undefined {
  const edit = withReferences(text, paths);
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

describe("attaching a reference in the front matter", () => {
  it.each([
    ["makes front matter", "# Head\n", "---\nreferences:\n  - wire/a.txt\n---\n\n# Head\n"],
    ["into an empty draft", "", "---\nreferences:\n  - wire/a.txt\n---\n\n"],
    ["behind a byte-order mark", "\ufeffStory\n", "\ufeff---\nreferences:\n  - wire/a.txt\n---\n\nStory\n"],
    [
      "with the draft's line ends",
      "Story\r\n",
      "---\r\nreferences:\r\n  - wire/a.txt\r\n---\r\n\r\nStory\r\n",
    ],
    ["into empty front matter", "---\n---\nStory", "---\nreferences:\n  - wire/a.txt\n---\nStory"],
    [
      "beside other keys",
      "---\ntitle: T # x\n---\nS",
      "---\ntitle: T # x\nreferences:\n  - wire/a.txt\n---\nS",
    ],
    [
      "under an empty key",
      "---\nreferences:\ntitle: T\n---\n",
      "---\nreferences:\n  - wire/a.txt\ntitle: T\n---\n",
    ],
    [
      "after a single path",
      "---\nreferences: b.txt\n---\n",
      "---\nreferences:\n  - b.txt\n  - wire/a.txt\n---\n",
    ],
    [
      "into brackets",
      "---\nreferences: [b.txt] # two\n---\n",
      "---\nreferences: [b.txt, wire/a.txt] # two\n---\n",
    ],
    ["into empty brackets", "---\nreferences: []\n---\n", "---\nreferences: [wire/a.txt]\n---\n"],
    [
      "into a list",
      "---\nreferences:\n  - b.txt # old\ntitle: T\n---\n",
      "---\nreferences:\n  - b.txt # old\n  - wire/a.txt\ntitle: T\n---\n",
    ],
    [
      "into a list that is not indented",
      "---\nreferences:\n- b\n---\n",
      "---\nreferences:\n- b\n- wire/a.txt\n---\n",
    ],
    [
      "after an entry of several lines",
      "---\nreferences:\n    - path: b.txt\n      label: Desk\n---\n",
      "---\nreferences:\n    - path: b.txt\n      label: Desk\n    - wire/a.txt\n---\n",
    ],
    [
      "with Windows line ends",
      "---\r\nreferences:\r\n  - b\r\n---\r\n",
      "---\r\nreferences:\r\n  - b\r\n  - wire/a.txt\r\n---\r\n",
    ],
  ])("%s", (_, before, after) => {
    expect(attached(before, "wire/a.txt")).toBe(after);
  });

  it.each([
    ["TOML", "+++\ntitle = 'T'\n+++\nStory"],
    ["a mistake", "---\nreferences: [b.txt\n---\nStory"],
    ["a flow mapping", "---\n{ title: T }\n---\nStory"],
    ["a mapping of references", "---\nreferences: { a: b }\n---\nStory"],
  ])("leaves %s alone", (_, text) => {
    expect(attached(text, "wire/a.txt")).toBeUndefined();
  });

  it("writes every path so that it is read back as it is", () => {
    const path = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((each) => each.trim() === each && each !== "");
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 3 }), (paths) => {
        const named = readFrontMatter(attached("Story\n", ...paths) ?? "")?.references?.map(
          (each) => each.path,
        );
        expect(named).toEqual(paths);
      }),
    );
  });
});
