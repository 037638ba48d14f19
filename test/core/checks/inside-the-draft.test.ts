import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";

/**
 * Drafts without a reference, as a desk editor reads them: what does not add up in itself is said, with its code and the
 * words it points at, and nothing else is.
 */
const rows: readonly (readonly [draft: string, ...said: string[]])[] = [
  // Disasters.
  ["Nine people died in the fire: four women, three men and two children."],
  ["Nine people died in the fire: four women, three men and three children.", "figure/sum Nine"],
  ["The dead were seven firefighters and two residents; nine people in all died."],
  ["Rescuers found 14 bodies on Monday and six on Tuesday, bringing the toll to 20."],
  ["The boat had 31 passengers and three crew on board. All 34 aboard were brought ashore."],
  ["The boat had 31 passengers and three crew on board. All 43 aboard were brought ashore.", "figure/sum 43"],
  [
    "Landslide kills 23 in Bellor\n\nA landslide killed 32 people in the town of Bellor on Sunday.",
    "figure/inconsistent 23",
  ],
  [
    "Landslide kills 32 in Bellor\n\nA landslide killed 32 people in the town of Bellor on Sunday, 23 of them children.",
  ],
  [
    "Landslide kills 30 in Bellor\n\nA landslide killed at least 30 people in Bellor, after one in Orrin that killed 12.",
  ],
  ["Storm deaths rise to 17\n\nThe number of deaths in the storm rose to 17 from 12, the governor said."],
  [
    "Two more bodies found in Bellor\n\nThe bodies of two more miners were found in Bellor, taking the death toll to 14.",
  ],
  // Courts and crime.
  ["The jury of seven women and five men was out for three days."],
  ["The appeal court split 3-2 among its five judges."],
  ["The appeal court split 4-2 among its five judges.", "figure/sum five"],
  ["Victor Dunmore, 51, was jailed for six years. Dunmore, 51, showed no remorse."],
  [
    "Victor Dunmore, 51, was jailed for six years. The court heard that Victor Dunmore, 41, had stolen from a charity.",
    "figure/inconsistent 41",
  ],
  ["Victor Dunmore, 51, was jailed. Dunmore, then 44, had run the charity since 2018."],
  ["Police arrested 12 men and three women. All 15 were released on bail."],
  ["Of the 20 arrested, 14 were charged and the remaining six released."],
  ["Of the 20 arrested, 14 were charged and the remaining eight released.", "figure/sum 20"],
  ["Victor Dunmore, 51, was jailed with his son, Otis Dunmore, 22. Dunmore, 51, wept."],
  // Politics.
  ["The bill passed by 61 votes to 38 with one abstention in the 100-seat chamber."],
  ["The bill passed by 61 votes to 48 in the 100-seat chamber.", "figure/sum 100"],
  ["In the poll 44 percent backed the party, 31 percent the opposition and 12 percent were undecided."],
  ["In the referendum 54 percent voted yes and 56 percent voted no.", "figure/sum 56 percent"],
  ["The party rose to 44 percent from 38 percent, and those against it fell to 31 percent from 40."],
  ["Some 62 percent approve of the mayor's work on parks and 58 percent disapprove of his budget."],
  // Sport.
  ["They have won nine, drawn four and lost seven of their 20 games."],
  ["They have won nine, drawn four and lost eight of their 20 games.", "figure/sum 20"],
  ["She won 20 matches and lost three of them in the first round of other years."],
  ["Norland took 11 medals: four gold, four silver and three bronze."],
  ["Norland took 12 medals: four gold, four silver and three bronze.", "figure/sum 12"],
  ["Harwick won 4-1, with two goals from Sayle and one each from Lund and Hruska."],
  // Markets.
  ["Orvane profit falls 8%\n\nNet profit at Orvane fell by 8.4 percent to 1.2 billion dollars."],
  [
    "Orvane profit falls 8%\n\nNet profit at Orvane fell by 4.8 percent to 1.2 billion dollars.",
    "figure/inconsistent 8%",
  ],
  ["Orvane to shed 300 jobs\n\nOrvane will cut 120 jobs in Leeds and 180 in York, it said."],
  ["Asia brings 52 percent of sales, Europe 30 percent and the other 18 percent come from Africa."],
  [
    "Asia brings 52 percent of sales, Europe 30 percent and the other 28 percent come from Africa.",
    "figure/sum 28 percent",
  ],
  ["Sales grew 52 percent in Asia, 30 percent in Europe and 28 percent in Africa."],
  // Lives.
  ["Greta Fenwick, the novelist, died on Friday aged 84. She was born in Leith in 1941."],
  ["Greta Fenwick, the novelist, died on Friday aged 84. She was born in Leith in 1914.", "figure/sum 84"],
  ["Ivo Lund (1931-2019) died at 88. He wrote his first song at 12."],
  ["Born in Oslo in 1931, Lund died in 2019 at the age of 88."],
  ["Born in Oslo in 1931, Lund died in 2019 at the age of 78.", "figure/sum 78"],
  ["The bridge, born of an idea in 1931, opened in 1950. Its builder died at 62."],
  // Words, names, marks.
  ["The theatre's programme was colourful, and the Lincoln Center sent a star."],
  [
    "The theatre opened late. The old theater had burned down, and the theatre is new.",
    "spelling/inconsistent theater",
  ],
  ["The Kennedy Center for the Performing Arts is a centre for theatre."],
  [
    "Chancellor Otis Brandt resigned. Brandt will leave on Monday. “I am tired,” Brand said.",
    "spelling/inconsistent Brand",
  ],
  ["Anna Lindt and Anna Lund were elected. Lindt leads. Lund is her deputy."],
  ["Yusuf Karimi and his brother Yousef Karimi run the shop."],
  ["“We will rebuild,” the mayor said. “It will take years.\n\n“But we will.”"],
  ["“We will rebuild, the mayor said.\n\nThe storm hit on Monday.", "quote/unbalanced “We"],
  ['The actor, 6\'2", said: "I\'m tall."'],
  ["'We will rebuild,' the mayors' spokesman said. 'It's the people's town.'"],
  ["The wind tore off “roofs, trees and “everything”, she said.", "quote/unbalanced “roofs,"],
  ["On Wednesday, June 11, the bridge (2 miles, or 3.2 km) was shut."],
  ["On Friday, June 11, the bridge was shut.", "date/weekday Friday, June 11"],
  ["The bridge is 2 miles (5.2 km) long.", "figure/conversion 2 miles (5.2 km"],
];

describe("inside the draft alone", () => {
  it.each([
    ["The bridge was shut on Friday, June 11, 2025.", "On Friday 11 June 2025 the bridge was shut."],
    ["The bridge is 2 miles (5.2 km) long.", "The bridge, two miles (5.2km) long, was shut."],
    ["Twelve men and five women are among the 18 dead.", "The 18 dead were five women and 12 men."],
    ["Ada Marlow, 51, left. The 54-year-old Marlow wept.", "Ada Marlow, 51, left. Marlow, 54, wept."],
    ["Greta Fenwick, born in 1914, has died aged 84.", "Greta Fenwick, born in 1914, died aged 84."],
  ])("leaves to the agency what it wrote so itself: %s", (reference, text) => {
    const { findings } = createChecker().check({ uri: "draft", text, date: "2025-06-12" }, [
      { uri: "wire.txt", text: reference, date: "2025-06-12" },
    ]);
    expect(findings).toEqual([]);
  });

  it.each(rows)("%s", (text, ...said) => {
    const { findings } = createChecker().check({ uri: "draft", text, date: "2025-06-12" }, []);
    expect(findings.map((finding) => `${finding.code} ${finding.text}`)).toEqual(said);
  });
});
