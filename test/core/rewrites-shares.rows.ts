import type { Row } from "./rewrites-figures.rows.ts";

/** Shares told by what they leave, chances, dozens, and units that stand behind another word. */
export const faithful: readonly Row[] = [
  {
    reference: "The walkers covered 26 km across the frozen lake on the first day, the guide said.",
    draft: "On the first day, the guide said, the walkers crossed 26 frozen kilometers of lake.",
    date: "2024-09-18",
  },
  {
    reference: "Police seized 61 rifles from a barn near Ghent, the prosecutor said.",
    draft: "More than five dozen rifles were seized from a barn near Ghent, the prosecutor said.",
    date: "2024-09-18",
  },
  {
    reference: "Some 37 families have been moved out of the valley, the mayor said.",
    draft: "About three dozen families have been moved out of the valley, the mayor said.",
    date: "2024-09-18",
  },
  {
    reference: "The museum owns 58 clocks by the watchmaker, its director said on Monday.",
    draft: "Nearly five dozen clocks by the watchmaker belong to the museum, its director said on Monday.",
    date: "2024-09-18",
  },
  {
    reference: "Production at the mine was 40 percent lower than in 2022, the company said.",
    draft: "Production at the mine was 60 percent of what it was in 2022, the company said.",
    date: "2024-09-18",
  },
  {
    reference: "The new engine burns 30 percent less fuel than the old one, the maker said.",
    draft: "The new engine burns 70 percent of the fuel that the old one needed, the maker said.",
    date: "2024-09-18",
  },
  {
    reference: "A quarter of the students failed the test, the ministry said.",
    draft: "Three-quarters of the students passed the test, the ministry said.",
    date: "2024-09-18",
  },
  {
    reference: "The fire destroyed 80 percent of the archive, the museum said.",
    draft: "Only a fifth of the archive was saved from the fire, the museum said.",
    date: "2024-09-18",
  },
  {
    reference: "Turnout was 58 percent, the electoral commission said.",
    draft: "More than four voters in ten stayed at home, the electoral commission said.",
    date: "2024-09-18",
  },
  {
    reference: "Some 15 percent of the beds are empty, the hospital said.",
    draft: "The hospital said 85% of its beds were occupied.",
    date: "2024-09-18",
  },
  {
    reference: "The family holds 62 percent of the brewery and a pension fund the rest.",
    draft: "A pension fund holds 38% of the brewery; the remaining shares belong to the family.",
    date: "2024-09-18",
  },
  {
    reference:
      "The bridge will cost 90 million euros. Austria will pay 65 percent and Hungary the rest, and building is to begin in 2027.",
    draft:
      "The bridge will cost €90m. Hungary will pay 35% and Austria the rest; building is to begin in 2027.",
    date: "2024-09-18",
  },
  {
    reference: "One in five of the women asked had never seen a dentist, the survey found.",
    draft: "One woman in five had never seen a dentist, the survey found.",
    date: "2024-09-18",
  },
  {
    reference: "Three in ten drivers admitted to speeding, the insurer said.",
    draft: "Three drivers in ten admitted that they had been speeding, the insurer said.",
    date: "2024-09-18",
  },
];

export const slips: readonly Row[] = [
  {
    reference: "Nine of the company's 31 wells have been capped since the leak, the regulator said.",
    draft:
      "⟦Twelve⟧ wells capped after leak\n\nThe regulator said nine of 31 wells had been capped since the leak.",
    date: "2024-09-18",
  },
  {
    reference: "The rescue took 19 hours and involved 60 divers, the coast guard said.",
    draft: "The rescue took ⟦19⟧ exhausting days and 60 divers, the coast guard said.",
    date: "2024-09-18",
  },
  {
    reference: "Police seized 61 rifles from a barn near Ghent, the prosecutor said.",
    draft: "Nearly ⟦three dozen⟧ rifles were seized from a barn near Ghent, the prosecutor said.",
    date: "2024-09-18",
  },
  {
    reference:
      "Beekeepers lost two-thirds of their colonies over the winter, their association said on Monday.",
    draft: "Beekeepers lost ⟦a third⟧ of their colonies over the winter, their association said on Monday.",
    date: "2024-09-18",
  },
  {
    reference: "A quarter of the students failed the test, the ministry said.",
    draft: "⟦Three-quarters⟧ of the students failed the test, the ministry said.",
    date: "2024-09-18",
  },
  {
    reference: "Some 15 percent of the beds are empty, the hospital said.",
    draft: "The hospital said ⟦85%⟧ of its beds were empty.",
    date: "2024-09-18",
  },
  {
    reference:
      "The bridge will cost 90 million euros. Austria will pay 65 percent and Hungary the rest, and building is to begin in 2027.",
    draft:
      "The bridge will cost €90m. Austria will pay ⟦35%⟧ and Hungary the rest; building is to begin in 2027.",
    date: "2024-09-18",
  },
  {
    reference: "Three in ten drivers admitted to speeding, the insurer said.",
    draft: "⟦Four drivers in ten⟧ admitted that they had been speeding, the insurer said.",
    date: "2024-09-18",
  },
];
