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
    ["(ANSA) - ORRIN, JAN 14 - ", "ANSA", "2016-01-14"],
    ["Port Orrin, Jan 14 (EFE).- ", "EFE", "2016-01-14"],
    ["ORRIN, January 14. /TASS/. ", "TASS", "2016-01-14"],
    ["ORRIN. Jan 14 (Interfax) - ", "Interfax", "2016-01-14"],
    ["Jan. 14 (UPI) -- ", "UPI", "2016-01-14"],
    ["Port Orrin, Jan 14 (PTI) ", "PTI", "2016-01-14"],
    ["Orrin (dpa) - ", "dpa", undefined],
    ["Orrin (dpa/nw) - ", "dpa/nw", undefined],
    ["PORT ORRIN: ", undefined, undefined],
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
    "Orrin (left) - the elder of the two - said no.",
    "Marlow (dpa) said that he had not been asked.",
    "Orrin: the harbour that nobody wanted, and nobody could close.",
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
    ["PA 2 COURTS Harbour (2)", "slug"],
    ["ZCZC", "slug"],
    ["NWQ0412 4 OVR 0280", "slug"],
    ["r i BC-Norland-Ship 01-14", "slug"],
    ["BC-Norland-Ship,1st Ld,0280", "slug"],
    ["NNNN", "credit"],
    ["nnnn", "credit"],
    ["Norland-mountain-obit,LEAD", "slug"],
    ["Norland-coup-trial,3rdlead-WRAP", "slug"],
    ["by Ann Marr", "byline"],
  ])("%s is %s", (text, role) => {
    expect(roles(`${text}\n\nGrain ship refloated\n\n${body}\n\n${body}`)[0]).toBe(`${role}: ${text}`);
  });

  it.each([
    "(Reporting by Ann Marr; Editing by Ruth Pardoe)",
    "(Additional reporting by Ann Marr in Orrin)",
    "(Writing by Ann Marr)",
    "Editing by Ruth Pardoe",
    "Reporting by Ann Marr; Editing by Ruth Pardoe",
    "Rej reported from Orrin.",
    "gd/phl (Northern Wire, sport desk +44 113 496 0000)",
    "($1 = 0.7370 pounds)",
    "(1 euro = 9.51 crowns)",
    "(1 dollar = 10.11 kroner) ___ oh/tk",
    "($1 = 6.4570 Chinese yuan renminbi)",
    "© 2016 Northern Wire",
    "Copyright 2016 The Northern Wire. All rights reserved.",
    "- ENDS -",
    "ENDS",
    "###",
    "Northern Wire writer Ann Marr contributed to this report.",
    "Marr reported from Orrin. Northern Wire writer Tom Ilsley in Sandle contributed to this report.",
    "AP tennis: https://example.org/hub/tennis",
    "Follow our coverage of the river at https://example.org/hub/river",
    "Read more: https://example.org/river",
    "Our Standards: The Northern Wire Principles.",
    "Press contact: Ann Marr, ann.marr@example.org",
    "Ann Marr, tel: +44 0000 0000",
    "--With assistance from Tom Ilsley.",
    "am-ti/rp",
    "dpa am xx ti",
    "nwd 061544 Nov 25 / if,kp",
    "___",
    "Mf",
    "Enditem",
    "(END) Northern Newswires",
    "(END)",
  ])("%s is a credit", (text) => {
    expect(roles(`Grain ship refloated\n\n${body}\n\n${text}`)[2]).toBe(`credit: ${text}`);
  });

  it.each(["August 13, 2024 03:02 ET (07:02 GMT)", "08-13-24 0302ET"])(
    "%s is the time of sending",
    (time) => {
      expect(roles(`Grain ship refloated\n\n${body}\n\n(END) Northern Newswires\n${time}`).slice(2)).toEqual([
        "credit: (END) Northern Newswires",
        `slug: ${time}`,
      ]);
    },
  );

  it.each([
    "Rain fell.",
    "London was quiet.",
    "(END) was painted on her bow.",
    "August 13, 2024 was the last day.",
    "August 13, 2024 03:02 ET (07:02 GMT) is when the tug sank.",
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
    "Follow the river to Orrin, and you come to the old light, where the pilots lived.",
    "Tully said that she had sent an email: nobody had answered it.",
    "Tully reported from the bridge that nobody was hurt. She was relieved of her post on Friday.",
    "The ship is well-to-do. Its owner, well-off.",
    "He told them to read more: it would do them good.",
    "The board can be reached by phone, Tully said, on weekdays only.",
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

describe("what looks like furniture and is the story", () => {
  it.each([
    "Contact with the ship was lost at 3 a.m., the coast guard said.",
    "Inquiries into the grounding have begun.",
    "Prices in Orrin have doubled since May.",
    "Figures are in dispute.",
    "Pictures of the wreck are available only to the police.",
    "Passengers carried: 1 250 000 in three years.",
  ])("%s", (text) => {
    expect(roles(`Grain ship refloated\n\n${body}\n\n${text}\n\n${body}`)[2]).toBe(`body: ${text}`);
  });

  it.each(["GUNMEN TAKE TWO HOSTAGES", "MH370 FOUND", "By-election called in Orrin"])(
    "%s, a headline",
    (text) => {
      expect(roles(`${text}\n\n${body}\n\n${body}`)[0]).toBe(`headline: ${text}`);
    },
  );

  it("a name that ends a wrapped sentence", () => {
    const wrapped = "The report on the harbour, which nobody has seen so far, was written\nby Ann Marr.";
    expect(roles(`Grain ship refloated\n\n${body}\n\n${wrapped}`)[2]).toBe(
      `body: ${wrapped.replace("\n", " ")}`,
    );
  });
});

describe("the foot of a story", () => {
  it.each([
    [
      "what speaks to other editors",
      `# Notebook\n\n## Internet\n\n- [Harbour board](https://example.org)\n\nThe following is for you.`,
    ],
    [
      "ways to reach the reporters",
      "To contact the reporters on this story:\n\nAnn Marr in Orrin at ann.marr@example.org\n\nTo contact the editor responsible for this story:\n\nRuth Pardoe",
    ],
  ])("is %s, to the end", (_, foot) => {
    const [headline, first, second, ...rest] = read(
      `Grain ship refloated\n\n${body}\n\n${body}\n\n${foot}`,
    ).blocks;
    expect([headline, first, second].map((block) => block?.role)).toEqual(["headline", "body", "body"]);
    expect(new Set(rest.map(({ role }) => role))).toEqual(new Set(["credit"]));
  });

  it("tells of whoever sent a press release, and whom to ask", () => {
    const foot = "About Orrin Harbour\n\nIt is run by a trust.\n\nMedia contact: Ann Marr, ann@orrin.example";
    expect(
      roles(`PRESS RELEASE\n\nGrain ship refloated\n\n${body}\n\n${body}\n\nENDS\n\n${foot}`).map(
        (each) => each.split(":")[0],
      ),
    ).toEqual(["slug", "headline", "body", "body", "credit", "credit", "credit", "credit"]);
    const long = Array.from({ length: 9 }, () => body).join("\n\n");
    expect(roles(`Grain ship refloated\n\n${body}\n\nAbout Orrin\n\n${long}`).at(-1)).toBe(`body: ${body}`);
  });

  it("may be a word behind the last sentence", () => {
    expect(roles(`Grain ship refloated\n\n${body}\n\nNobody was hurt. Enditem`).slice(2)).toEqual([
      "body: Nobody was hurt.",
      "credit: Enditem",
    ]);
  });
});

describe("the version", () => {
  it.each([
    ["BC-EU--Norland-Ship, 2nd Ld-Writethru", { update: 2, kind: "story" }],
    ["Norland-ship-river,3rdlead URGENT", { update: 3, kind: "story" }],
    ["Norland-ship-river,lead", { update: 1, kind: "story" }],
    ["ATTENTION - ADDS divers, tide ///", { update: 0, kind: "story", announces: "ADDS divers, tide" }],
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

describe("the heads of agencies' copy", () => {
  it.each([
    ["Norland-ship-river,2ndlead", "slug"],
    ["bc-ship-norland", "slug"],
    ["PA Mediapoint", "slug"],
    ["1 RIVER Ship", "slug"],
    ["EMBARGOED UNTIL 00:01 GMT ON MONDAY", "slug"],
    ["Slug: SHIP", "slug"],
    ["Byline: Ann Marr", "byline"],
    ["Source: Northern Wire   Editor: marr   2016-01-14 18:20:11", "slug"],
    ["2016-01-14 09:12:33.110 GMT", "dateline"],
    ["ATTENTION - UPDATES toll ///", "update"],
  ])("%s is %s", (line, role) => {
    const seen = line.replace(/ +/g, " ");
    for (const text of [
      `${line}\n\nShip freed\n\n${body}\n\n${body}`,
      `${line}\nShip freed\n\n${body}\n\n${body}`,
    ])
      expect(roles(text).slice(0, 2)).toEqual([`${role}: ${seen}`, "headline: Ship freed"]);
  });

  it.each([
    ["Ship freed; Owner’s Shares Fall (2)", "Ship freed; Owner’s Shares Fall", "(2)"],
    ["Ship freed off Orrin =", "Ship freed off Orrin", "="],
  ])("a headline may end with a mark: %s", (line, headline, mark) => {
    expect(roles(`${line}\n\n${body}\n\n${body}`).slice(0, 2)).toEqual([
      `headline: ${headline}`,
      `slug: ${mark}`,
    ]);
  });

  it("a field may hold the headline", () => {
    expect(roles(`Headline: Ship freed\nDate: 14 January 2016\n\n${body}\n\n${body}`).slice(0, 3)).toEqual([
      "slug: Headline:",
      "headline: Ship freed",
      "dateline: Date: 14 January 2016",
    ]);
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

  it("and the whole of a message as a teleprinter marks it", () => {
    const message = `ZCZC
NWQ0412 4 OVR 0280
r i BC-Norland-Ship 01-14
^BC-Norland-Ship,1st Ld,0280<
^Grain ship refloated off Orrin<
^Eds: UPDATES with the harbour master, corrects number of tugs to four sted five. ADDS byline. With NW Photos.<
^By ADA FENWICK=
^Northern Wire Writer=
    ORRIN, Norland (NW) _ A ship that had run aground on Saturday with
grain on board _ 12,000 tonnes of it _ was refloated, the harbour
master said.
    ^Divers wait@
    Divers will look at her hull on Friday, when the wind has turned
to the north.

        Tug          Built    Crew
        Lady Orr     1998     6
        Fenwick      2007     8

    On the Net:
    http://www.example.org
NNNN`;
    expect(roles(message)).toEqual([
      "slug: ZCZC",
      "slug: NWQ0412 4 OVR 0280",
      "slug: r i BC-Norland-Ship 01-14",
      "slug: BC-Norland-Ship,1st Ld,0280",
      "headline: Grain ship refloated off Orrin",
      "update: Eds: UPDATES with the harbour master, corrects number of tugs to four sted five. ADDS byline. With NW Photos.",
      "byline: By ADA FENWICK",
      "byline: Northern Wire Writer",
      "dateline: ORRIN, Norland (NW) –",
      "body: A ship that had run aground on Saturday with grain on board – 12,000 tonnes of it – was refloated, the harbour master said.",
      "headline: Divers wait",
      "body: Divers will look at her hull on Friday, when the wind has turned to the north.",
      "body: Tug | Built | Crew",
      "body: Lady Orr | 1998 | 6",
      "body: Fenwick | 2007 | 8",
      "credit: On the Net:",
      "credit: http://www.example.org",
      "credit: NNNN",
    ]);
  });

  it("has its dateline on a line of its own", () => {
    expect(roles(`Grain ship refloated\nORRIN, Jan 14 (Northern Wire) -\n    ${body}`)).toEqual([
      "headline: Grain ship refloated",
      "dateline: ORRIN, Jan 14 (Northern Wire) -",
      `body: ${body}`,
    ]);
  });

  it("has subheadings between dashes", () => {
    expect(roles(`Grain ship refloated\n\n${body}\n\n- 'A question of tides' -\n\n${body}`)[2]).toBe(
      "headline: - 'A question of tides' -",
    );
  });

  it("goes on below the text, and between its parts", () => {
    const parts = `${body}\n\n-0-\n\nORRIN SHIP TAKE TWO\n(Picks up: master said)\n\n${body}\n\nContact: Ada Fenwick, 020 7946 0123\nNWP 021655 GMT JAN 26`;
    expect(roles(`Grain ship refloated\n\n${parts}`).map((each) => each.split(":")[0])).toEqual([
      "headline",
      "body",
      "credit",
      "slug",
      "slug",
      "body",
      "credit",
      "credit",
    ]);
  });
});
