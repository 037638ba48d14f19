import { describe, expect, it } from "vitest";
import { mentions } from "./read.ts";

describe("tables, lists and results", () => {
  const rows: [text: string, names: string[]][] = [
    ["1. Gail Denver (U.S.) 10.89 seconds", ["Gail Denver", "U.S."]],
    ["Middlesbrough 0 Leeds 0", ["Middlesbrough", "Leeds"]],
    ["Kelbrook 16 7 5 4 12 8 26", ["Kelbrook"]],
    ["Postponed: Birmingham v Barnsley", ["Birmingham", "Barnsley"]],
    [
      "Defenders - Rudi Vatt, Saimir Malk, Arjan Xhaka, Nevil Ded",
      ["Rudi Vatt", "Saimir Malk", "Arjan Xhaka", "Nevil Ded"],
    ],
    [
      "6 - Marcus Gale (Wimbledon), Gary Speed (Everton)",
      ["Marcus Gale", "Wimbledon", "Gary Speed", "Everton"],
    ],
    ["Best actor: Jun Tanabe (Quiet Streets)", ["Jun Tanabe", "Quiet Streets"]],
    ["Jan Novotny, best of the goalkeepers", ["Jan Novotny"]],
    ["Austria II won from Austria I.", ["Austria II", "Austria"]],
    ["Berlin Frankfurt Hanover Leipzig", ["Berlin Frankfurt Hanover Leipzig"]],
  ];
  it.each(rows)("%s", (text, names) => expect(mentions(text)).toEqual(names));
});

describe("headlines", () => {
  const rows: [blocks: string[], names: string[]][] = [
    [["Ferry Firm Cuts Hundreds of Jobs as Fuel Price Soars"], []],
    [["Court Frees Man Jailed for Murder of Shop Owner"], []],
    [
      ["Court Frees Ole Berg After Appeal Over Murder", "Ole Berg walked free in Mosul."],
      ["Ole Berg", "Ole Berg", "Mosul"],
    ],
    [
      ["FERRY SINKS OFF NORWAY", "A ferry sank off Norway."],
      ["NORWAY", "Norway"],
    ],
  ];
  it.each(rows)("%s", (blocks, names) => expect(mentions(blocks)).toEqual(names));
});

describe("datelines that were left in", () => {
  const rows: [text: string, names: string[]][] = [
    ["OSLO, Norway (AP) - Police shut the port.", ["OSLO", "Norway", "AP"]],
    ["WASHINGTON - Eager to please, they left.", ["WASHINGTON"]],
  ];
  it.each(rows)("%s", (text, names) => expect(mentions(text)).toEqual(names));
});
