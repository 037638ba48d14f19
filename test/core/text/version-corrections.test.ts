import { describe, expect, it } from "vitest";
import { correctionsOf } from "../../../server/src/core/text/corrections.ts";
import { noticeOf } from "../../../server/src/core/text/notices.ts";
import { readStory } from "../../../server/src/core/text/read-story.ts";

const of = (note: string) =>
  correctionsOf(
    readStory({
      uri: "w",
      text: `Ferry runs aground\n\n${note}\n\nORRIN, June 12 (Northern Wire) - It ran aground.`,
    }),
  ).map(({ span: _span, text: _text, ...said }) => said);

describe("a correction", () => {
  it.each([
    ["(Corrects figure in paragraph 3)", [{ paragraphs: [3], topic: "figure" }]],
    [
      "(Corrects figure in paragraph 3 to 43, not 34)",
      [{ paragraphs: [3], topic: "figure", right: "43", wrong: "34" }],
    ],
    [
      "(Corrects toll to 43 from 34 in paragraphs 2 and 5)",
      [{ paragraphs: [2, 5], topic: "figure", right: "43", wrong: "34" }],
    ],
    ["(Corrects to 43 instead of 34 in second paragraph)", [{ paragraphs: [2], right: "43", wrong: "34" }]],
    ["(Corrects toll from 34 to 43)", [{ paragraphs: [], topic: "figure", right: "43", wrong: "34" }]],
    [
      "(Corrects spelling of name to Marlow, not Barlow)",
      [{ paragraphs: [], topic: "name", right: "Marlow", wrong: "Barlow" }],
    ],
    [
      "(Corrects spelling of Marlow in final paragraph)",
      [{ paragraphs: [-1], topic: "name", right: "Marlow" }],
    ],
    [
      "(Corrects day of vote in 2nd para to Thursday (not Tuesday))",
      [{ paragraphs: [2], topic: "date", right: "Thursday", wrong: "Tuesday" }],
    ],
    ["(Corrects headline and first paragraph)", [{ paragraphs: [1, 0] }]],
    ["(Adds detail; corrects name in paragraph four)", [{ paragraphs: [4], topic: "name" }]],
    ["(Adds detail)", []],
    ["In paragraph 3 please read 43, not 34.", [{ paragraphs: [3], right: "43", wrong: "34" }]],
    [
      'In third paragraph please read "on Thursday" instead of "on Tuesday".',
      [{ paragraphs: [3], right: "on Thursday", wrong: "on Tuesday" }],
    ],
    ["It ran aground on Monday.", []],
  ])("%s", (note, said) => {
    expect(of(note)).toEqual(said);
  });
});

describe("a notice to editors", () => {
  it.each([
    ['The story headlined "Pier to close" is withdrawn.', "withdrawal"],
    ["The Northern Wire story about the pier, sent at 1100 GMT, has been withdrawn.", "withdrawal"],
    ["EDITORS: Please disregard the earlier story.", "withdrawal"],
    ["This story has been withdrawn.", "withdrawal"],
    ["Please read in paragraph 2 Thursday instead of Tuesday.", "correction"],
    ["CORRECTION: In the story sent on Monday please read 43 instead of 34.", "correction"],
    ['"Please read my story instead of his," she said.', undefined],
    ['She said: "Please disregard the story."', undefined],
    ["The report was withdrawn on Monday.", undefined],
    ["The story of the pier is long, and troops were withdrawn.", undefined],
    ["The army has withdrawn its troops.", undefined],
    ["The bill was killed in the Senate.", undefined],
    ["Twelve people were killed in the storm, a report said.", undefined],
    ["Visitors are asked to please read the notice in the hall.", undefined],
    ["The newspaper's story about the mayor was withdrawn on Monday after a complaint.", undefined],
  ])("%s", (text, notice) => {
    expect(noticeOf(text)).toBe(notice);
  });
});
