import { expect, test } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";

test("evidence has the source's characters, and its sentence as a reader sees it", () => {
  const text = `<html><body><p>Rain fell.</p><p>&ldquo;The port&rsquo;s tolls rose <b>20&nbsp;percent</b> on
Wednesday,&rdquo; said A&amp;B, which handles 310 ships a year.</p></body></html>`;
  const draft =
    "Rain fell.\n\n“The port’s tolls rose 25 percent on Wednesday,” said A&B, which handles 310 ships.\n";
  const { findings } = createChecker().check({ uri: "a.md", text: draft, format: "markdown" }, [
    { uri: "wire.html", text, format: "html" },
  ]);
  const { reference } = findings.find(({ code }) => code === "figure/changed")!;
  expect(reference).toMatchObject({
    text: "20&nbsp;percent",
    sentence: {
      before: "“The port’s tolls rose ",
      words: "20 percent",
      after: " on Wednesday,” said A&B, which handles 310 ships a year.",
    },
  });
});

test("a passage of several paragraphs is all words", () => {
  const kept = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.";
  const gone = ["<p>Fishermen blocked the <i>eastern</i> quay.</p>", "<p>The lifeboat was moved.</p>"];
  const { findings } = createChecker().check({ uri: "a.md", text: `${kept}\n`, format: "markdown" }, [
    { uri: "wire.html", text: `<body><p>${kept}</p>${gone.join("")}</body>`, format: "html" },
  ]);
  const { reference } = findings.find(({ code }) => code === "passage/missing")!;
  expect(reference?.sentence).toEqual({
    before: "",
    words: "Fishermen blocked the eastern quay. The lifeboat was moved.",
    after: "",
  });
});
