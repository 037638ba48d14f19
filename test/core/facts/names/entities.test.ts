import { expect, it } from "vitest";
import { namesIn } from "./read.ts";

/** Every mention of a story, each as the fullest form of what it means. */
const rows: [blocks: string | string[], fullest: string[]][] = [
  ["They met Robin van der Berg. Then Van der Berg left.", ["Robin van der Berg", "Robin van der Berg"]],
  ["They met Omar al-Rashid. Then al-Rashid left.", ["Omar al-Rashid", "Omar al-Rashid"]],
  ["They met Siobhan O'Dwyer. Then O’Dwyer left.", ["Siobhan O'Dwyer", "Siobhan O'Dwyer"]],
  ["They met Kim Dae-jung. Then Kim left.", ["Kim Dae-jung", "Kim Dae-jung"]],
  [
    "The Transport Safety Board met. The TSB said no. The Board left.",
    ["Transport Safety Board", "Transport Safety Board", "Transport Safety Board"],
  ],
  [
    "Aid came from Médecins du Nord (MDN). An MDN nurse left.",
    ["Médecins du Nord", "Médecins du Nord", "Médecins du Nord"],
  ],
  ["Shares in Delta Advisors Corp. fell. Then Delta left.", ["Delta Advisors Corp.", "Delta Advisors Corp."]],
  ["The Ryton Post said he left for Ryton.", ["Ryton Post", "Ryton Post"]],
  ["The Washington Post said he left for Washington.", ["Washington Post", "Washington"]],
  ["They met Neil Jordan. “It is done,” Jordan said.", ["Neil Jordan", "Neil Jordan"]],
  ["They met Neil Jordan in Jordan.", ["Neil Jordan", "Jordan"]],
  ["In Florida and Tampa, Fla., they voted.", ["Florida", "Tampa", "Florida"]],
  ["Germans left Germany.", ["Germany", "Germany"]],
  ["They met John Major. Then Major's party left.", ["John Major", "John Major"]],
];

it.each(rows)("%s", (blocks, fullest) => {
  expect(namesIn(blocks).map(({ entity }) => entity.name)).toEqual(fullest);
});
