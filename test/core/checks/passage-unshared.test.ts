import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker, type Source } from "../../../server/src/core/index.ts";
import { readStories } from "../../accuracy/stories.ts";

const orient = (text: string) => `ORPE, May 5 (Orient Wire) - ${text}`;
const northern = (text: string) => `ORPE, May 5 (Northern Wire) - ${text}`;
const press = (text: string) => `${text}\n\n(c) Mediterranean Press Agency`;

const lead = "A barge hit the bridge at Orpe on Monday and sank within minutes, police said.";
const crew = "The crew of four swam to the bank and were treated for shock.";
const owner = "The owner of the barge, Nordfracht, was fined in 2019 for carrying too much coal.";
const draft = "A barge sank at Orpe on Monday minutes after it struck the bridge, according to police.";

const rows: readonly [
  string,
  { references: readonly string[]; draft: string; missing: readonly string[]; unshared: readonly string[] },
][] = [
  [
    "what both agencies have is missing, and said once",
    {
      references: [orient(`${lead}\n\n${crew}`), northern(`${lead}\n\n${crew}`)],
      draft,
      missing: [crew],
      unshared: [],
    },
  ],
  [
    "what both have in other words is missing, and said once",
    {
      references: [
        orient(`${lead}\n\n${crew}`),
        northern(`${lead}\n\nAll four of the crew swam to the bank, where they were treated for shock.`),
      ],
      draft,
      missing: [crew],
      unshared: [],
    },
  ],
  [
    "what one of two has is unshared",
    { references: [orient(`${lead}\n\n${owner}`), northern(lead)], draft, missing: [], unshared: [owner] },
  ],
  [
    "what two of three have is missing, what one has is unshared",
    {
      references: [orient(`${lead}\n\n${crew}`), northern(`${lead}\n\n${crew}\n\n${owner}`), press(lead)],
      draft,
      missing: [crew],
      unshared: [owner],
    },
  ],
  [
    "what the draft tells as one agency has it is told",
    {
      references: [
        orient(`${lead}\n\n${crew}`),
        northern(`${lead}\n\nThe four in the crew reached the bank and had treatment for shock.`),
      ],
      draft: `${draft} Its crew of four got to the bank by swimming and were being treated for shock.`,
      missing: [],
      unshared: [],
    },
  ],
  [
    "an older version of one agency is asked for nothing",
    {
      references: [orient(`${lead}\n\n${owner}`), `UPDATE 1-Barge\n\n${orient(lead)}`],
      draft,
      missing: [],
      unshared: [],
    },
  ],
  [
    "a withdrawn version is asked for nothing",
    {
      references: [
        orient(lead),
        `WITHDRAWN-Barge sinks\n\n${northern("The story about a barge is withdrawn. It was sent in error.")}`,
      ],
      draft,
      missing: [],
      unshared: [],
    },
  ],
];

describe("passages of several agencies", () => {
  it.each(rows)("%s", (_, { references, draft, missing, unshared }) => {
    const sources = references.map((text, i) => ({ uri: `wire-${i + 1}.txt`, text }));
    for (const order of [sources, [...sources].reverse()]) {
      const { findings } = createChecker().check({ uri: "draft.txt", text: draft }, order);
      const said = (code: string) =>
        findings.filter((finding) => finding.code === code).map(({ reference }) => reference?.text);
      expect([said("passage/missing"), said("passage/unshared")]).toEqual([missing, unshared]);
    }
  });

  it("points at the passage of each agency that has it", () => {
    const sources = [orient, northern].map((by, i) => ({
      uri: `wire-${i + 1}.txt`,
      text: by(`${lead}\n\n${crew}`),
    }));
    const { findings } = createChecker().check({ uri: "draft.txt", text: draft }, sources);
    expect(findings[0]?.evidence?.map(({ path, text }) => [path, text])).toEqual([
      ["wire-1.txt", crew],
      ["wire-2.txt", crew],
    ]);
  });
});

describe("the order of the references", () => {
  const stories = readStories().filter(({ key }) => key.references.length > 1);

  it.each(stories.map((story) => [story.name, story] as const))(
    "changes nothing in %s",
    (_, { key, text }) => {
      const source = (uri: string): Source => ({
        uri,
        text: text.get(uri)!,
        format: uri.endsWith(".md") ? "markdown" : "plain",
      });
      const checker = createChecker();
      const draft = { ...source(key.draft), date: key.date };
      const usual = checker.check(draft, key.references.map(source));
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...key.references], { minLength: key.references.length }),
          (order) => {
            expect(checker.check(draft, order.map(source))).toEqual(usual);
          },
        ),
        { numRuns: 6 },
      );
    },
  );

  it("changes nothing between equal agencies, whatever they say", () => {
    const sentences = [
      lead,
      crew,
      owner,
      "Two divers went down at noon.",
      "The bridge is shut until Friday.",
    ];
    const text = fc.shuffledSubarray(sentences, { minLength: 1 }).map((chosen) => chosen.join("\n\n"));
    fc.assert(
      fc.property(text, text, text, text, (ours, a, b, c) => {
        const sources = [orient(a), northern(b), press(c)].map((text, i) => ({ uri: `wire-${i}.txt`, text }));
        const check = (order: readonly Source[]) =>
          createChecker().check({ uri: "d", text: ours }, order).findings;
        expect(check([...sources].reverse())).toEqual(check(sources));
        expect(check([sources[1]!, sources[2]!, sources[0]!])).toEqual(check(sources));
      }),
      { numRuns: 40 },
    );
  });
});
