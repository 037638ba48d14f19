import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";

const north = (text: string) => `ORRIN, June 12 (Northern Wire) - ${text}`;
const south = (text: string) => `TANSA, June 12 (Southern Press) - ${text}`;
const bus =
  "At least 43 people were killed on Tuesday when a bus fell into a gorge near Tansa, and 12 were hurt.";

/** A draft, what each agency says, and the words at which they are said to disagree. */
const rows: readonly (readonly [draft: string, north: string, south: string, said: readonly string[]])[] = [
  [bus, bus, bus, []],
  [
    bus,
    bus,
    "A bus fell into a gorge near Tansa on Tuesday, killing at least 47 people and injuring 12, police said.",
    ["43"],
  ],
  [
    bus,
    bus,
    "A bus fell into a gorge near Tansa on Tuesday, killing more than 40 people and injuring a dozen.",
    [],
  ],
  [
    bus,
    bus,
    "A bus fell into a gorge near Tansa on Wednesday, killing at least 43 people. Fifteen were hurt.",
    ["Tuesday", "12"],
  ],
  [
    bus,
    bus,
    "Police closed the road between Tansa and Orrin for six hours. The mayor will visit on Friday.",
    [],
  ],
  [
    "The quake, of magnitude 6.4, struck off Marrel at a depth of 10 km.",
    "A magnitude 6.4 quake struck off Marrel. It was 10 km deep.",
    "A quake of magnitude 6.1 struck off Marrel, 10 km below the sea.",
    ["6.4"],
  ],
  [
    "The quake, 10 km deep, struck off Marrel.",
    "The quake struck off Marrel at a depth of 10 km.",
    "The quake struck off Marrel at a depth of 6 miles.",
    [],
  ],
  [
    "Orvane will cut 1,200 jobs in Leeds.",
    "Orvane said it will cut 1,200 jobs in Leeds.",
    "Orvane is to cut more than 1,000 jobs in Leeds.",
    [],
  ],
  [
    "Orvane will cut 1,200 jobs in Leeds.",
    "Orvane said it will cut 1,200 jobs in Leeds.",
    "Orvane is to cut 1,400 jobs in Leeds.",
    ["1,200"],
  ],
  [
    "The court will rule on June 20 on the appeal by Marlow.",
    "The court will rule on the appeal by Marlow on June 20.",
    "The court will rule next week on the appeal by Marlow.",
    [],
  ],
  [
    "The court will rule on June 20 on the appeal by Marlow.",
    "The court will rule on the appeal by Marlow on June 20.",
    "The court will rule on the appeal by Marlow on June 27.",
    ["June 20"],
  ],
  [
    "Half of the 80 houses in Pellin burned.",
    "Forty of the 80 houses in Pellin burned.",
    "Half of the 80 houses in Pellin burned.",
    [],
  ],
  [
    "Harwick beat Denby 3-1 with two goals from Otis Sayle.",
    "Harwick beat Denby 3-1. Otis Sayle scored two goals.",
    "Otis Sayle scored twice as Harwick won 3-1 against Denby.",
    [],
  ],
  [
    "In all 27 people were rescued, 15 of them children.",
    "In all 27 people were rescued, 15 of them children.",
    "In all 27 people were rescued, 12 adults and 15 children.",
    [],
  ],
];

describe("version/conflict", () => {
  it.each(rows)("%s", (text, one, other, said) => {
    const references = [
      { uri: "north.txt", text: north(one) },
      { uri: "south.txt", text: south(other) },
    ];
    for (const order of [references, [...references].reverse()]) {
      const { findings } = createChecker().check({ uri: "draft", text, date: "2025-06-12" }, order);
      const found = findings.filter(({ code }) => code === "version/conflict");
      expect(found.map((finding) => finding.text)).toEqual(said);
      for (const { evidence, fixes } of found) {
        expect(evidence).toHaveLength(2);
        expect(fixes?.some(({ preferred }) => preferred)).toBe(false);
      }
      expect(findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual([]);
    }
  });

  it("is silent about versions of one agency", () => {
    const { findings } = createChecker().check(
      { uri: "draft", text: "At least 47 people were killed near Tansa." },
      [
        { uri: "wire-1.txt", text: north("At least 43 people were killed near Tansa.") },
        { uri: "wire-2.txt", text: north("At least 47 people were killed near Tansa.") },
      ],
    );
    expect(findings).toEqual([]);
  });
});
