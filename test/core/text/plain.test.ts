import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlain } from "../../../server/src/core/text/formats/plain.ts";

const texts = (text: string) => readPlain(text).map((block) => block.text);

const wire = `HARBOUR Port crews refloated a grain ship on Tuesday that
had blocked the mouth of the Orrin river for three days, the
harbour master said.
The ship, the Lady Fenwick, ran aground on Saturday night with
12,000 tonnes of barley on board. Nobody was hurt and no oil was
spilled.
"She came off on the morning tide, as we had hoped," harbour
master Joan Tully said. "We had four tugs on her."
Divers will look at the hull today.
Forty vessels had been waiting outside the river. Traffic would
be back to normal by Thursday, Tully said.
(Reporting by Ann Marr and Tom Ilsley; Editing by Ruth
Pardoe)
Keywords: SHIP ORRIN/
`;

it("begins a paragraph at a dateline, though the headline before it fills its line", () => {
  const wire = [
    "Ferry service to Sandle stops after crew find water in two holds",
    "SANDLE, Jan 15 (Coastline) - The ferry to Sandle was stopped on",
    "Thursday after the crew found water in two of its holds, and its",
    "owner said.",
  ].join("\n");
  expect(readPlain(wire).map(({ text }) => text.slice(0, 10))).toEqual(["Ferry serv", "SANDLE, Ja"]);
});

describe("plain text", () => {
  it("finds the paragraphs of wrapped wire copy without blank lines", () => {
    expect(texts(wire).map((text) => `${text.slice(0, 12)}…${text.slice(-9)}`)).toEqual([
      "HARBOUR Port…ter said.",
      "The ship, th… spilled.",
      '"She came of… on her."',
      "Divers will …ll today.",
      "Forty vessel…lly said.",
      "(Reporting b…h Pardoe)",
      "Keywords: SH…IP ORRIN/",
    ]);
  });

  it.each([
    ["blank lines", "One is here.\n\nTwo is there.", ["One is here.", "Two is there."]],
    ["CRLF", "One is\r\nhere.\r\n\r\nTwo is there.\r\n", ["One is here.", "Two is there."]],
    ["CR", "One is\rhere.\r\rTwo.", ["One is here.", "Two."]],
    ["blank lines with white space", "One.\n \t\n\u00a0\nTwo.", ["One.", "Two."]],
    [
      "indented first lines",
      "   The ferry left at\nnoon on Monday with\n   The crew of four\nwere all well.",
      ["The ferry left at noon on Monday with", "The crew of four were all well."],
    ],
    [
      "a hanging indent",
      "The ferry left\n  port at noon\n  on Monday.",
      ["The ferry left port at noon on Monday."],
    ],
    ["spaces in a row and tabs", "One  two\tthree .", ["One two three ."]],
    ["no-break and thin spaces", "10\u00a0km, 5\u202fkg, 3\u2009m", ["10 km, 5 kg, 3 m"]],
    [
      "the codes of companies and markets",
      "Miners <.ORRX> fell. Dalen <DALEN.CO>, a maker of aids, rose, and copper <CMCU3> did. <b> stays.",
      ["Miners fell. Dalen, a maker of aids, rose, and copper did. <b> stays."],
    ],
    ["soft hyphens and invisible characters", "par\u00adlia\u200bment\ufeff sat", ["parliament sat"]],
    ["a compound at a wrap", "The Anglo-\nSaxon hoard", ["The Anglo-Saxon hoard"]],
    ["a suspended hyphen at a wrap", "a two-\nand three-storey block", ["a two- and three-storey block"]],
    ["a dash at a wrap", "the crew -\nall four", ["the crew - all four"]],
    ["a byte order mark", "\ufeffThe start.", ["The start."]],
    [
      "wrapped lines below one long line",
      `${"A note to all editors that goes on ".repeat(4)}here.\nThe ferry left the old port\nat noon on Monday with four\npeople on board.\nNobody was hurt.`,
      [
        `${"A note to all editors that goes on ".repeat(4)}here.`,
        "The ferry left the old port at noon on Monday with four people on board.",
        "Nobody was hurt.",
      ],
    ],
    [
      "a table set in columns",
      "Results:\nMarlow     12    4\nFenwick     9    7\nBoth play again.",
      ["Results:", "Marlow | 12 | 4", "Fenwick | 9 | 7", "Both play again."],
    ],
    [
      "a table with narrow gaps before its numbers, and two spaces behind a full stop",
      "                    AUG     JUL\nRate (pct)  5.1     4.8\nJobless  52,300  49,200\nIt rose.  10 firms closed.\nIt fell.  12 firms opened.",
      [
        "AUG | JUL",
        "Rate (pct) | 5.1 | 4.8",
        "Jobless | 52,300 | 49,200",
        "It rose. 10 firms closed. It fell. 12 firms opened.",
      ],
    ],
    ["a table set with tabs", "Ship\tBuilt\nOrr\t1998", ["Ship | Built", "Orr | 1998"]],
    ["one wide gap in prose", "The ferry    left.\nIt was noon.", ["The ferry left. It was noon."]],
    [
      "a numbered list, its further lines indented",
      "1. The ferry left on\n   Monday at noon.\n2. It came back on\n   Friday.\n3. Nobody was hurt.",
      ["1. The ferry left on Monday at noon.", "2. It came back on Friday.", "3. Nobody was hurt."],
    ],
    ["a question and its answer", "Q: Where is it?\nA: At sea.", ["Q: Where is it?", "A: At sea."]],
    ["nothing", "", []],
    ["white space", " \n\n\t", []],
    [
      "a bullet per line",
      "They want:\n• more pay\n• fewer hours",
      ["They want:", "• more pay", "• fewer hours"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("takes long lines for a paragraph each", () => {
    const line = (word: string) => `${`${word} `.repeat(40).trim()}.`;
    const text = ["A short headline", line("Harbour"), line("River water"), line("Ship")].join("\n");
    expect(texts(text)).toHaveLength(4);
  });

  it("begins a paragraph where an open quotation opens again", () => {
    const text = 'Tully said: "We had four tugs on her that night.\n"She came off on the tide."';
    expect(texts(text)).toHaveLength(2);
    expect(texts(text.replaceAll(/"(?=\w)/g, "“").replaceAll('"', "”"))).toHaveLength(2);
    expect(
      texts('Tully, of the harbour board, said: "We had tugs."\n"She came off", said Ilsley.'),
    ).toHaveLength(1);
  });

  it("keeps furniture lines apart, whatever their length", () => {
    const text =
      "ORRIN-SHIP/ (UPDATE 1)\nUPDATE 1-Grain ship refloated at Orrin after three days\n(Adds divers)";
    expect(texts(text)).toHaveLength(3);
  });

  const word = fc.constantFrom(
    "ship",
    "harbour",
    "the",
    "a",
    "12,000",
    "well-known",
    "said",
    "two- and",
    "Tully",
    "U.S.",
    "river",
  );
  const sentence = fc
    .array(word, { minLength: 3, maxLength: 25 })
    .map((words) => `The ${words.join(" ")} sank.`);
  const paragraph = fc
    .array(sentence, { minLength: 1, maxLength: 5 })
    .map((sentences) => sentences.join(" "));

  it("gives the same text at any width", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 20, max: 99 }),
        (paragraphs, width) => {
          expect(texts(paragraphs.map((text) => wrap(text, width)).join("\n\n"))).toEqual(paragraphs);
        },
      ),
    );
  });
});

function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
