import { describe, expect, it } from "vitest";
import type { Document } from "../../server/src/core/document.ts";
import { createChecker } from "../../server/src/core/index.ts";
import { createParagraphReader } from "../../server/src/core/paragraph.ts";
import { readDocument } from "../../server/src/core/read-document.ts";
import type { Source } from "../../server/src/core/source.ts";
import { readStory } from "../../server/src/core/text/read-story.ts";
import { timelines } from "../../server/src/core/timelines.ts";

const lead = "A barge hit the bridge at Orpe on Monday, police said.";
const more = "Nobody was hurt. The bridge is closed to lorries until an engineer has seen it.";

const credited = (agency: string, text = `${lead}\n\n${more}`, slug = "") =>
  `${slug}ORPE, May 5 (${agency}) - ${text}`;

/** Names of files with their texts or more, and the timelines that they are to form. */
const rows: readonly [string, Readonly<Record<string, string | Partial<Source>>>, readonly string[][]][] = [
  ["one reference", { "a.txt": lead }, [["a"]]],
  [
    "two versions by one agency",
    { "a.txt": credited("Orient Wire"), "b.txt": credited("Orient Wire", more) },
    [["a", "b"]],
  ],
  [
    "two agencies with the same text",
    { "a.txt": credited("Orient Wire"), "b.txt": credited("Northern Wire") },
    [["a"], ["b"]],
  ],
  [
    "an agency by its name and its initials",
    { "a.txt": credited("MPA"), "b.txt": `${lead}\n\n(c) Mediterranean Press Agency` },
    [["a", "b"]],
  ],
  [
    "an agency that signs on the last line",
    { "a.txt": credited("Orient Wire"), "b.txt": `${lead}\n\nAtlantic Press Association` },
    [["a"], ["b"]],
  ],
  [
    "a version that lost its credit, by its text",
    {
      "a.txt": credited("Northern Wire", more),
      "b.txt": credited("Orient Wire", lead),
      "c.txt": `${lead} A diver is on his way.`,
    },
    [["a"], ["b", "c"]],
  ],
  [
    "a version that lost its credit, by its slug",
    {
      "a.txt": credited("Orient Wire", lead, "NORLAND-BRIDGE/\n"),
      "b.txt": `NORLAND-BRIDGE/ (UPDATE 1)\n\n${more}`,
    },
    [["a", "b"]],
  ],
  [
    "a text that has nothing of the credited one",
    {
      "a.txt": credited("Orient Wire", lead),
      "b.txt": "Trains to Lauben ran late after a signal failed near the depot.",
    },
    [["a"], ["b"]],
  ],
  [
    "numbered files without any credit",
    { "fire-1.txt": lead, "fire-2.txt": "Engineers have found a crack in a pier of the crossing." },
    [["fire-1", "fire-2"]],
  ],
  ["files by number, not by letters", { "a-10.txt": lead, "a-9.txt": lead }, [["a-9", "a-10"]]],
  ["a file before its numbered versions", { "a-2.txt": lead, "a.txt": lead }, [["a", "a-2"]]],
  [
    "versions by their slug",
    {
      "a.txt": credited("Orient Wire", lead, "UPDATE 2-Barge hits bridge\n\n"),
      "b.txt": credited("Orient Wire", lead, "UPDATE 1-Barge hits bridge\n\n"),
      "c.txt": credited("Orient Wire", lead, "Barge hits bridge\n\n"),
    },
    [["c", "b", "a"]],
  ],
  [
    "a correction after what it corrects, and an update after both",
    {
      "a.txt": credited("Orient Wire", lead, "UPDATE 2-Barge hits bridge\n\n"),
      "b.txt": credited("Orient Wire", lead, "CORRECTED-UPDATE 1-Barge hits bridge\n\n"),
      "c.txt": credited("Orient Wire", lead, "UPDATE 1-Barge hits bridge\n\n"),
    },
    [["c", "b", "a"]],
  ],
  [
    "a wrap-up after the updates",
    {
      "a.txt": credited("Orient Wire", lead, "WRAPUP 1-Barge hits bridge\n\n"),
      "b.txt": credited("Orient Wire", lead, "UPDATE 3-Barge hits bridge\n\n"),
    },
    [["b", "a"]],
  ],
  [
    "an update line after none",
    {
      "a.txt": credited("Orient Wire", lead, "Barge hits bridge\n\n(Adds engineer)\n\n"),
      "b.txt": credited("Orient Wire", lead, "Barge hits bridge\n\n"),
    },
    [["b", "a"]],
  ],
  [
    "stated days before slugs",
    {
      "a.txt": { text: credited("Orient Wire", lead, "UPDATE 2-Barge\n\n"), date: "2025-05-04" },
      "b.txt": { text: credited("Orient Wire", lead), date: "2025-05-05" },
    },
    [["a", "b"]],
  ],
  [
    "a rank that turns days round",
    {
      "a.txt": { text: credited("Orient Wire"), date: "2025-05-04", rank: 2 },
      "b.txt": { text: credited("Orient Wire"), date: "2025-05-05", rank: 1 },
    },
    [["b", "a"]],
  ],
  [
    "a rank that puts one agency before another",
    {
      "a.txt": { text: credited("Orient Wire"), rank: 2 },
      "b.txt": { text: credited("Northern Wire"), rank: 1 },
    },
    [["b", "a"]],
  ],
  [
    "equal ranks",
    {
      "a.txt": { text: credited("Orient Wire"), rank: 1 },
      "b.txt": { text: credited("Northern Wire"), rank: 1 },
    },
    [["a"], ["b"]],
  ],
  [
    "a label that joins",
    {
      "a.txt": { text: credited("Orient Wire"), label: "Desk 1" },
      "b.txt": { text: credited("Northern Wire"), label: "Desk 2" },
    },
    [["a", "b"]],
  ],
  [
    "labels that name versions only",
    {
      "a.txt": { text: credited("Orient Wire"), label: "UPDATE 1" },
      "b.txt": { text: credited("Northern Wire"), label: "UPDATE 2" },
    },
    [["a"], ["b"]],
  ],
];

describe("timelines", () => {
  it.each(rows)("%s", (_, files, expected) => {
    const documents = Object.entries(files).map(([uri, file]) =>
      read({ uri, text: "", ...(typeof file === "string" ? { text: file } : file) }),
    );
    for (const order of [documents, [...documents].reverse(), [...documents.slice(1), documents[0]!]]) {
      const found = timelines(order).map((line) =>
        line.map(({ source }) => source.uri.replace(/\.txt$/, "")),
      );
      expect(found).toEqual(expected);
    }
  });
});

const paragraphs = createParagraphReader();

function read(source: Source): Document {
  const steps = readDocument(source, readStory(source), paragraphs, "2025-05-05");
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it("orders the versions of a feed by its timestamps, whatever their files are called", () => {
  const item = (minute: string, toll: number) =>
    JSON.stringify({
      type: "text",
      versioncreated: `2026-01-14T09:${minute}:00Z`,
      slugline: "QUAY-FIRE",
      copyrightholder: "Coastline",
      headline: "Fire at quay",
      body_text: `The fire at the quay killed ${toll} people on Wednesday, the harbour master said.`,
    });
  const references = [
    { uri: "a.json", text: item("45", 9), format: "ninjs" as const },
    { uri: "b.json", text: item("05", 7), format: "ninjs" as const },
  ];
  const report = createChecker().check(
    { uri: "d.txt", text: "The fire at the quay killed 7 people on Wednesday, the harbour master said." },
    references,
  );
  expect(report.references.map(({ path }) => path)).toEqual(["b.json", "a.json"]);
  expect(report.findings).toMatchObject([{ code: "version/superseded", text: "7" }]);
});
