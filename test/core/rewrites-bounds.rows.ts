import type { Row } from "./rewrites-figures.rows.ts";

/** Ceilings, floors and ranges told in other words, and by how much one thing is more than another. */
export const faithful: readonly Row[] = [
  {
    reference: "Officials urged residents to use no more than 80 litres of water a day.",
    draft: "Residents were urged not to use more than 80 litres of water a day, officials said.",
    date: "2024-09-18",
  },
  {
    reference: "The museum asked visitors to keep the rooms no warmer than 19 degrees.",
    draft: "Visitors were asked by the museum not to heat the rooms above 19 degrees.",
    date: "2024-09-18",
  },
  {
    reference: "The law allows no more than 30 days between a complaint and the answer.",
    draft: "The legal maximum between a complaint and the answer is 30 days.",
    date: "2024-09-18",
  },
  {
    reference: "Under the contract drivers may work at most 48 hours a week.",
    draft: "Under the contract the limit for drivers is 48 hours a week.",
    date: "2024-09-18",
  },
  {
    reference: "Under the contract drivers may work at most 48 hours a week.",
    draft: "Drivers' hours are capped by the contract at 48 a week.",
    date: "2024-09-18",
  },
  {
    reference: "The fund requires a deposit of at least 500 euros.",
    draft: "The minimum deposit that the fund requires is €500.",
    date: "2024-09-18",
  },
  {
    reference: "Players must be no older than 23 to take part.",
    draft: "The age limit for players is 23.",
    date: "2024-09-18",
  },
  {
    reference: "The repairs will cost at least 7 billion crowns ($1.04 billion), the ministry said.",
    draft: "The repairs will cost 7 billion kroner (just over $1 billion) or more, the ministry said.",
    date: "2024-09-18",
  },
  {
    reference: "It takes at least 40 minutes to reach the village by boat, the rescuers said.",
    draft: "To reach the village by boat takes 40 minutes and often more, the rescuers said.",
    date: "2024-09-18",
  },
  {
    reference: "Shares in the smelter fell as much as 8.3 percent in Oslo.",
    draft: "At one stage the smelter's shares were down 8.3% in Oslo.",
    date: "2024-09-18",
  },
  {
    reference: "Shares in the smelter fell as much as 8.3 percent in Oslo.",
    draft: "The smelter's shares were down by 8.3% at their lowest in Oslo.",
    date: "2024-09-18",
  },
  {
    reference: "The old mark in Cuernavo, 38 degrees, was set in 1951. On Thursday it was 41 degrees.",
    draft: "It was 41C in Cuernavo on Thursday, 3C more than in 1951, the year of the old mark.",
    date: "2024-09-18",
  },
  {
    reference: "The oldest of the six victims was 88 and the youngest, a postwoman, was 41.",
    draft: "The six victims were aged between 41 and 88; the youngest was a postwoman.",
    date: "2024-09-18",
  },
  {
    reference: "The cheapest ticket costs 12 pounds and the dearest 95, the theatre said.",
    draft: "Tickets cost between £12 and £95, the theatre said.",
    date: "2024-09-18",
  },
];

export const slips: readonly Row[] = [
  {
    reference: "The fund requires a deposit of at least 500 euros.",
    draft: "The fund requires a deposit of ⟦€500⟧.",
    date: "2024-09-18",
  },
  {
    reference: "Shares in the smelter fell as much as 8.3 percent in Oslo.",
    draft: "The smelter's shares fell by ⟦8.3%⟧ in Oslo.",
    date: "2024-09-18",
  },
  {
    reference: "The cheapest ticket costs 12 pounds and the dearest 95, the theatre said.",
    draft: "Tickets cost between ⟦£12 and £85⟧, the theatre said.",
    date: "2024-09-18",
  },
];
