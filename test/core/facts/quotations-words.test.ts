import { describe, expect, it } from "vitest";
import { readNames } from "../../../server/src/core/facts/names/index.ts";
import {
  quotedWords,
  readQuotations,
  resolveSpeaker,
} from "../../../server/src/core/facts/quotations/index.ts";

/** The words with brackets around inserted ones and "|" where an ellipsis stands. */
function shown(text: string): string {
  const { words, ellipses } = quotedWords(text);
  const shownWords = words.map(
    (word, at) => `${ellipses.includes(at) ? "| " : ""}${word.bracketed ? `[${word.text}]` : word.text}`,
  );
  return shownWords.join(" ") + (words.length > 0 && ellipses.includes(words.length) ? " |" : "");
}

describe("the words of a quotation", () => {
  const rows: [text: string, words: string][] = [
    ["We Will sail.", "we will sail"],
    ["Don’t sail, don't!", "don't sail don't"],
    ["We sail ... at noon", "we sail | at noon"],
    ["We sail… at noon", "we sail | at noon"],
    ["We sail . . . at noon ...", "we sail | at noon |"],
    ["[They] sail (at noon)", "[they] sail [at] [noon]"],
    [
      "Making this ..., France is not basing (them) on facts",
      "making this | france is not basing [them] on facts",
    ],
    ["20% of U.S. boats", "20 percent of us boats"],
    ["20 per cent of US boats", "20 percent of us boats"],
    ["1,200 boats & 3.5 tons", "1200 boats and 3.5 tons"],
    ["a well-known 'rogue'", "a well known rogue"],
    ["", ""],
  ];
  it.each(rows)("%s", (text, words) => {
    expect(shown(text)).toBe(words);
  });
});

describe("who a speaker is", () => {
  const rows: [blocks: string[], speaker: string | undefined][] = [
    [["Trade Minister Helen Marsh left early.", "“We are ready,” Marsh said."], "Helen Marsh"],
    [["“We are ready,” said Trade Minister Helen Marsh."], "Helen Marsh"],
    [["Trade Minister Helen Marsh left early. “We are ready,” she said."], "Helen Marsh"],
    [["Trade Minister Helen Marsh left early.", "“We are ready,” she said."], "Helen Marsh"],
    [["Trade Minister Helen Marsh left early. “We are ready,” the minister said."], "Helen Marsh"],
    [["Lawyers Dag Holm and Per Lund met. “We are ready,” he said."], undefined],
    [["Helen Marsh met Peter Lund. “We are ready,” she said."], "Helen Marsh"],
    [["The Geophysical Institute met. “We are ready,” the institute said."], "Geophysical Institute"],
    [["The crew met. “We are ready,” they said."], undefined],
    [["Callum Reid came third.", "“We are ready,” the Scot said."], undefined],
    [["“We are ready.”"], undefined],
    [["“We are ready,” said Cortes’s wife, Roxana."], "Roxana"],
    [["“We are ready,” said Cortes’s wife."], undefined],
    [["“We are ready,” said Brennholt’s head of production."], undefined],
    [["“We are ready,” said the chief executive of Brennholt."], undefined],
    [["“We are ready,” the Garland PTA president said."], undefined],
    [["“We are ready,” said the Brennholt chief executive, Otto Faber."], "Otto Faber"],
    [["“We are ready,” Bank of Norland said."], "Bank of Norland"],
    [["“Keane is ready,” he said."], undefined],
    [["“We are ready,” said the port's chief, Anneli Korhonen, in Turku."], "Anneli Korhonen"],
    [["Union boss Dermot Keane met Mr Hale. “We are ready,” Mr Keane said."], "Dermot Keane"],
  ];
  it.each(rows)("%s", (blocks, speaker) => {
    const quotation = readQuotations(blocks)[0]!;
    expect(resolveSpeaker(quotation, readNames(blocks))).toBe(speaker);
  });
});
