import { describe, expect, it } from "vitest";
import { readStory } from "../../../server/src/core/text/read-story.ts";

const read = (text: string, format: "plain" | "markdown" = "plain") =>
  readStory({ uri: "story", text, format, date: "2016-02-01" });
const roles = (text: string, format: "plain" | "markdown" = "plain") =>
  read(text, format).blocks.map((block) => `${block.role}: ${block.text}`);

const body = "The ship had run aground on Saturday with grain on board, the harbour master of Orrin said.";

describe("datelines", () => {
  it.each([
    ["ORRIN, June 12 (Northern Wire) - ", "Northern Wire", "2016-06-12"],
    ["ORRIN, June 12, 2015 (Northern Wire) - ", "Northern Wire", "2015-06-12"],
    ["ORRIN, Norland, Dec. 30 (Northern Wire) - ", "Northern Wire", "2015-12-30"],
    ["ORRIN Jan 14 ", undefined, "2016-01-14"],
    ["ORRIN, Norland March 13 ", undefined, "2016-03-13"],
    ["PORT ORRIN, Jan 14 — ", undefined, "2016-01-14"],
    ["ORRIN, 14 January - ", undefined, "2016-01-14"],
    ["ORRIN, Thursday, Jan. 14 -- ", undefined, "2016-01-14"],
    ["ORRIN (AP) — ", "AP", undefined],
    ["Orrin (AFP) - ", "AFP", undefined],
    ["Orrin, Jan 14 – ", undefined, "2016-01-14"],
    ["(Northern Wire) - ", "Northern Wire", undefined],
    ["ORRIN — ", undefined, undefined],
    ["ORRIN/FENWICK, Sept 9 - ", undefined, "2015-09-09"],
  ])("%s", (dateline, agency, day) => {
    const story = read(`Ship refloated\n\n${dateline}${body}\n\n${body}`);
    expect(story.blocks.map((block) => block.role)).toEqual(["headline", "dateline", "body", "body"]);
    expect(story.blocks[2]!.text).toBe(body);
    expect(story.version.agency).toBe(agency);
    expect(story.day).toBe(day);
  });

  it.each([
    "Orrin harbour was closed on June 12 after a ship ran aground there, its master said.",
    "NATO, the alliance, said on June 12 that it would help.",
    "March 13 is the day of the vote, the council said.",
    "June 12 - a Thursday - is the last day.",
    "U.S. stocks fell on Jan 14 as oil slid.",
    "The BBC (which has its seat in London) - or so it said - would not comment.",
    "May 5 (Thursday) - the vote is on.",
    "John Marlow, Jan Fenn and Ruth Orr - the three pilots - said no.",
  ])("none in %j", (text) => {
    expect(roles(`Ship refloated\n\n${text}\n\n${body}`)[1]).toBe(`body: ${text}`);
  });
});

describe("furniture", () => {
  it.each([
    ["ORRIN-SHIP/", "slug"],
    ["SHIP-NORLAND/ORRIN (CORRECTED, UPDATE 2)", "slug"],
    ["(Adds harbour master, details)", "update"],
    ["(Updates toll (now 12), adds president)", "update"],
    ["(Corrects name in paragraph 3 to Tully, not Tulley)", "update"],
    ["(Recasts with arrests)", "update"],
    ["(Raises number treated for smoke; adds engineer)", "update"],
    ["(Tops with minister, trims)", "update"],
    ["By Ann Marr", "byline"],
    ["By Ann Marr and Tom Ilsley", "byline"],
    ["By ANN MARR, Tom O'Neill and Jean-Luc van den Berg", "byline"],
    ["date 2016-01-14", "dateline"],
    ["Keywords: SHIP ORRIN/", "keywords"],
  ])("%s is %s", (text, role) => {
    expect(roles(`${text}\n\nGrain ship refloated\n\n${body}\n\n${body}`)[0]).toBe(`${role}: ${text}`);
  });

  it.each([
    "(Reporting by Ann Marr; Editing by Ruth Pardoe)",
    "(Additional reporting by Ann Marr in Orrin)",
    "(Writing by Ann Marr)",
    "Editing by Ruth Pardoe",
    "Reporting by Ann Marr; Editing by Ruth Pardoe",
    "($1 = 0.7370 pounds)",
    "(1 euro = 9.51 crowns)",
    "($1 = 6.4570 Chinese yuan renminbi)",
    "© 2016 Northern Wire",
    "Copyright 2016 The Northern Wire. All rights reserved.",
    "- ENDS -",
    "ENDS",
    "###",
    "Northern Wire writer Ann Marr contributed to this report.",
  ])("%s is a credit", (text) => {
    expect(roles(`Grain ship refloated\n\n${body}\n\n${text}`)[2]).toBe(`credit: ${text}`);
  });

  it.each([
    "Rain fell.",
    "London was quiet.",
    "By Friday, the ship was gone.",
    "By Monday 40 ships had gathered off Orrin.",
    "(The ship was built in 1998, Tully said.)",
    '"We (Adds on) sell boats," he said.',
    "Reporting by the BBC showed that the ship was old and had failed two inspections in the year before it ran aground, a finding that its owners in Norland denied in a statement on Friday, and that led to an inquiry by the harbour board into its own pilots as well.",
    "The tug sank on March 3, 2016.",
    "He arrives in Orrin on 3 May 2016, Tully said.",
    "UPDATE is the name of the tug.",
    "Tugs pulled at dawn. Nobody spoke.",
    "(She later adds that the ship was old.)",
    "It leaves Orrin carrying 12 people, as the harbour board said on March 3, 2016.",
  ])("%j is story", (text) => {
    expect(roles(`Grain ship refloated\n\n${body}\n\n${text}\n\n${body}`)[2]).toBe(`body: ${text}`);
  });

  it.each([
    "Harbour master Joan Tully leaves the town hall in Orrin, Norland, January 4, 2016.",
    "Tugs are seen at the mouth of the Orrin, 4 January 2016.",
    "FILE PHOTO: The Lady Fenwick at anchor.",
    "Photo: Ann Marr",
    "The Lady Fenwick off Orrin. REUTERS/Ann Marr",
    "A tug in the harbour. Photograph: Ann Marr/Northern Wire",
  ])("%s is a caption", (text) => {
    expect(roles(`Grain ship refloated\n\n${text}\n\n${body}`)[1]).toBe(`caption: ${text}`);
  });

  it("takes apart a header that shares its line with the headline", () => {
    const text =
      " date 2016-01-14 UPDATE 3-Grain ship refloated at Orrin after three\ndays (Adds divers, background)\nORRIN Jan 14 Port crews refloated a grain ship on Tuesday that\nhad blocked the river.\n";
    expect(roles(text)).toEqual([
      "dateline: date 2016-01-14",
      "slug: UPDATE 3-",
      "headline: Grain ship refloated at Orrin after three days",
      "update: (Adds divers, background)",
      "dateline: ORRIN Jan 14",
      "body: Port crews refloated a grain ship on Tuesday that had blocked the river.",
    ]);
  });

  it("finds headline, standfirst and subheadings", () => {
    const text = `Grain ship refloated\n\nFour tugs pull it free on the morning tide\n\n${body}\n\nOwners silent\n\n${body}`;
    expect(read(text).blocks.map((block) => block.role)).toEqual([
      "headline",
      "standfirst",
      "body",
      "headline",
      "body",
    ]);
  });

  it("takes a short sentence above a byline for a standfirst", () => {
    expect(roles(`Ship freed\n\nFour tugs pull it free.\n\nBy Ann Marr\n\n${body}`)[1]).toBe(
      "standfirst: Four tugs pull it free.",
    );
  });

  it("takes a lone paragraph for the story", () => {
    expect(roles("Four tugs pulled it free")).toEqual(["body: Four tugs pulled it free"]);
  });

  it("reads Markdown's headings and bylines", () => {
    const text = `# UPDATE 1-Ship *freed*\n\n*By Ann Marr*\n\n**ORRIN, June 12** (Northern Wire) — ${body}\n\n## Tugs\n\n${body}`;
    expect(read(text, "markdown").blocks.map((block) => block.role)).toEqual([
      "slug",
      "headline",
      "byline",
      "dateline",
      "body",
      "headline",
      "body",
    ]);
  });
});

describe("the version", () => {
  it.each([
    ["ORRIN-SHIP/ (UPDATE 2)", { update: 2, kind: "story" }],
    ["UPDATE 3-Ship freed", { update: 3, kind: "story" }],
    ["CORRECTED-UPDATE 1-Ship freed", { update: 1, kind: "corrected" }],
    ["REFILE-Ship freed", { update: 0, kind: "refile" }],
    ["WRAPUP 4-Ship freed", { update: 4, kind: "wrapup" }],
    ["WITHDRAWN-Ship freed", { update: 0, kind: "withdrawn" }],
    ["(Adds divers, tide)", { update: 0, kind: "story", announces: "Adds divers, tide" }],
    [
      "(Corrects tonnage to 12,000)",
      { update: 0, kind: "corrected", announces: "Corrects tonnage to 12,000" },
    ],
    ["Ship freed", { update: 0, kind: "story" }],
  ])("%s", (head, version) => {
    expect(read(`${head}\n\nShip freed at Orrin\n\n${body}\n\n${body}`).version).toEqual(version);
  });

  it("sees a withdrawal in words", () => {
    const text =
      'ADVISORY-Story withdrawn\n\nThe story headlined "Ship freed at Orrin" is withdrawn. The ship is aground still.';
    expect(read(text).version.kind).toBe("withdrawn");
  });

  it("sees the agency in a copyright line", () => {
    expect(read(`Ship freed\n\n${body}\n\n${body}\n\n© 2016 Northern Wire`).version.agency).toBe(
      "Northern Wire",
    );
  });
});

describe("the day", () => {
  it.each([
    ["---\ndate: 2016-03-04\n---\n\nShip freed\n\nORRIN, Jan 14 - ", "2016-03-04"],
    ["date 2016-01-15\nORRIN Jan 14 ", "2016-01-15"],
    ["2016-01-15\n\nORRIN, Jan 14 - ", "2016-01-15"],
    ["Ship freed\n\nOrrin, 12 June 2015\n\n", "2015-06-12"],
    ["Ship freed\n\nPublished: 12 June 2015\n\n", "2015-06-12"],
    ["Ship freed\n\n", undefined],
  ])("%j", (head, day) => {
    expect(read(`${head}${body}\n\n${body}`).day).toBe(day);
  });

  it("needs a year from somewhere", () => {
    expect(readStory({ uri: "d", text: `ORRIN, Jan 14 - ${body}` }).day).toBeUndefined();
  });
});

describe("the head of American agencies' copy", () => {
  it("is a slug, a note to editors and a byline, hard-wrapped", () => {
    const head =
      "BC-EU--Norland-Ship, 2nd Ld-Writethru\nEds: Updates with quotes, details.\nBy ADA FENWICK\nNorthern Wire";
    expect(roles(`${head}\n   ORRIN, Norland (NW) -- ${body}`)).toEqual([
      "slug: BC-EU--Norland-Ship, 2nd Ld-Writethru",
      "update: Eds: Updates with quotes, details.",
      "byline: By ADA FENWICK",
      "byline: Northern Wire",
      "dateline: ORRIN, Norland (NW) --",
      `body: ${body}`,
    ]);
  });
});
