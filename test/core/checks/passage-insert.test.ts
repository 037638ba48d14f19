import { describe, expect, it } from "vitest";
import { createChecker, type Format } from "../../../server/src/core/index.ts";
import { applyFix } from "./table.ts";

const first = "A barge hit the bridge at Orpe on Monday and sank within minutes.";
const second = "The crew of four swam to the bank and were treated for shock.";
const third = "Divers will search the wreck for leaking oil on Wednesday.";
const fourth = "The river is shut to ships between Orpe and Lauben.";

const rows: readonly [
  string,
  { reference: string; draft: string; fixed: string; text: string; format?: Format },
][] = [
  [
    "neighbouring passages with one insert",
    {
      reference: `${first}\n\n${second}\n\n${third}\n\n${fourth}`,
      draft: `${first}\n\n${fourth}`,
      fixed: `${first}\n\n${second}\n\n${third}\n\n${fourth}`,
      text: "minutes",
    },
  ],
  [
    "a sentence in its paragraph",
    {
      reference: `${first} ${second}\n\n${fourth}`,
      draft: `${first}\n\n${fourth}`,
      fixed: `${first} ${second}\n\n${fourth}`,
      text: "minutes",
    },
  ],
  [
    "paragraphs as the draft parts them",
    {
      reference: `${first}\n\n${second}\n\n${third}\n\n${fourth}`,
      draft: `${first}\r\n\r\n${third}\r\n\r\n${fourth}`,
      fixed: `${first}\r\n\r\n${second}\r\n\r\n${third}\r\n\r\n${fourth}`,
      text: "minutes",
    },
  ],
  [
    "hard wraps off",
    {
      reference: `${first}\n\nThe crew of four swam to the\nbank and were treated for shock.\n\n${fourth}`,
      draft: `${first}\n\n${fourth}`,
      fixed: `${first}\n\n${second}\n\n${fourth}`,
      text: "minutes",
    },
  ],
  [
    "markup around the word before",
    {
      reference: `${first}\n\n${second}\n\n${fourth}`,
      draft: `A barge hit the bridge at Orpe on Monday and sank within **minutes**.\n\n${fourth}`,
      fixed: `A barge hit the bridge at Orpe on Monday and sank within **minutes**.\n\n${second}\n\n${fourth}`,
      text: "minutes",
      format: "markdown",
    },
  ],
  [
    "the draft's quotation marks",
    {
      reference: `${first} "It went down like a stone," said a witness.\n\n${fourth}\n\n"It's cold down there," said the diver Ivo Lund. "We need better lamps."`,
      draft: `${first} “It went down like a stone,” said a witness.\n\n${fourth}`,
      fixed: `${first} “It went down like a stone,” said a witness.\n\n${fourth}\n\n“It’s cold down there,” said the diver Ivo Lund. “We need better lamps.”`,
      text: "Lauben",
    },
  ],
  [
    "paragraphs of HTML",
    {
      reference: `${first}\n\n${second}\n\n${third}\n\n${fourth}`,
      draft: `<p>${first}</p>\n<p>${third}</p>\n<p>${fourth}</p>`,
      fixed: `<p>${first}</p>\n<p>${second}</p>\n<p>${third}</p>\n<p>${fourth}</p>`,
      text: "minutes",
      format: "html",
    },
  ],
  [
    "line breaks of HTML",
    {
      reference: `${first}\n\n${second}\n\n${third}`,
      draft: `${first}<br><br>${third}`,
      fixed: `${first}<br><br>${second}<br><br>${third}`,
      text: "minutes",
      format: "html",
    },
  ],
];

describe("the place of what is missing", () => {
  it.each(rows)("%s", (_, { reference, draft, fixed, text, format }) => {
    const check = (words: string) =>
      createChecker()
        .check({ uri: "draft", text: words, ...(format && { format }) }, [
          { uri: "wire.txt", text: reference },
        ])
        .findings.filter(({ code }) => code === "passage/missing");
    const found = check(draft);
    expect(found.map((finding) => finding.text)).toEqual([text]);
    expect(applyFix(draft, found[0]?.fixes?.[0])).toBe(fixed);
    expect(check(fixed)).toEqual([]);
  });
});

describe("what the update line announced", () => {
  it.each([
    ["(Adds crew, oil)", "crew"],
    ["(Recasts, adds details on crew)", "details on crew"],
    ["(Adds witness, paragraph 2)", "witness"],
    ["(Updates with crew rescued, paragraphs 2-3, byline)", "crew rescued"],
    ["(Adds owner, share price)", undefined],
    ["(Adds background)", undefined],
  ])("%s", (line, item) => {
    const reference = `UPDATE 1-Barge sinks\n${line}\nORPE, May 5 (Orient Wire) - ${first}\n\n${second}\n\n${fourth}`;
    const { findings } = createChecker().check({ uri: "draft.txt", text: `${first}\n\n${fourth}` }, [
      { uri: "wire.txt", text: reference },
    ]);
    const announced = item ? `, announced as “${item}”` : "";
    expect(findings.map(({ message }) => message)).toEqual([
      `A sentence of the reference is not in the draft${announced}: “${second}” (UPDATE 1, paragraph 2).`,
    ]);
  });

  it("knows a people by its country", () => {
    const reference = `UPDATE 1-Barge sinks\n(Adds Russian reaction)\nORPE, May 5 (Orient Wire) - ${first}\n\nRussia said on Monday that the barge was one of its own.\n\n${fourth}`;
    const { findings } = createChecker().check({ uri: "draft.txt", text: `${first}\n\n${fourth}` }, [
      { uri: "wire.txt", text: reference },
    ]);
    expect(findings[0]?.message).toContain("announced as “Russian reaction”");
  });
});
