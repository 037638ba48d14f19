import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentences } from "../../../server/src/core/text/sentences.ts";

const isBlank = (text: string) => [...text].every((character) => character.charCodeAt(0) <= 32);

describe("sentences", () => {
  // A bar stands where one sentence ends and the next begins.
  it.each([
    "The ferry sank on Monday. | Nobody was hurt.",
    "Mr. Dunmore met Gen. Ashby and Lt. Col. Fenn. | They talked.",
    "The talks open on Jan. 20 in Oslo. | More follow on Feb. 3.",
    "It begins at 9 p.m. GMT. | Doors open at 8 p.m. | Entry is free.",
    "The U.S. Treasury declined to comment. | So did the U.N. envoy.",
    "It moved to the U.S. | The company had 40 staff.",
    "J. K. Harlow and George W. Tate won. | Others lost.",
    "It rained, said Ana Kos, 61. | Jon Reis, 30, slept.",
    "See No. 3 on the list. | It is short.",
    '"We need it now," she said. | "We cannot wait."',
    '"Where is the boat?" he asked. | Nobody knew.',
    '"Why?" Marwood asked. | She left.',
    '"It is over." | The mayor left the room.',
    "“It is over.” | The mayor left the room.",
    '"Go home!" the crowd shouted at him. | He stayed.',
    "Profit rose 3.5 percent to 4.2 million. | Sales fell.",
    "Norland Motor Co. Chief Executive Ann Vey resigned. | Shares fell.",
    "He joined Tarn Inc. | Shares in the group rose.",
    "The case, Ardley v. Board of Works, opens today. | It may last.",
    "We will ... see about that. | He paused.",
    "“Is Islamic rule back? | At the moment, no,” he said.",
    "She lives on St. Anne's Road. | He does not.",
    "He fled (police said he ran). | Then he was caught.",
    "Prices rose in Dec. | The bank held rates.",
    "He cited e.g. Norway. | It worked.",
    "Sen. Lucy Pell, R-Ohio, voted no. | Sen. Tom Orr, of Norfolk, Va., voted yes.",
    "Was it a bomb? | Was it gas? | No one could say!",
    "1. Wash the pan.",
    "Moulding Corp. fell 3 percent. | Orrin Ltd. and Sons gained.",
    "He was born in Washington, D.C. | His father taught.",
    'It was "the worst day of my life." | Crews arrived at dawn.',
    "The award went to Dr. A. B. Sayle Jr. of Leeds. | He wept.",
  ])("%s", (marked) => {
    const text = marked.replaceAll(" | ", " ");
    const found = readSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(found.join(" | ")).toBe(marked);
  });

  it("covers every character but white space, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const { start, end } of readSentences(text)) {
          expect(isBlank(text.slice(at, start))).toBe(true);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(isBlank(text.slice(at))).toBe(true);
      }),
    );
  });
});
