import type { Row } from "./rewrites-figures.rows.ts";

/** Sentences of whole wires, told as a sub turns them round: nothing may be said of any. */
export const faithful: readonly Row[] = [
  {
    reference:
      "The European Fisheries Agency, which pays 62 percent of the cost, said it would decide in May whether to buy a second ship.",
    draft: "Efa bears 62% of the cost and will say in May if it pays for a second ship.",
    date: "2025-06-12",
  },
  {
    reference:
      "Two private firms, Tarvane of Spain and Britain's Oriograph, gave 65 million euros between them.",
    draft: "Two companies, Oriograph of Britain and Spain's Tarvane, have given a combined €65m.",
    date: "2025-06-12",
  },
  {
    reference: "The inquest, which opened on April 14, heard 93 witnesses over 41 days.",
    draft: "In an inquest of 41 days that began on 14 April the court listened to 93 witnesses.",
    date: "2025-06-12",
  },
  {
    reference:
      "No side has made more than 239 in the fourth innings to win at the ground, and the captain hinted he might declare.",
    draft:
      "The highest total with which a match was ever won in the fourth innings on this ground is 239. The captain hinted he might declare.",
    date: "2025-06-12",
  },
  {
    reference: "Nobody older than 91 has swum the lake at Orrin.",
    draft: "The oldest person to have swum the lake at Orrin was 91.",
    date: "2025-06-12",
  },
  {
    reference: "The gauge at Orrin showed 7.84 metres. The record of 7.61 metres was set in November 1968.",
    draft:
      "Orrin beats 1968 record\n\nAt 7.84m, the gauge at Orrin stood above the record of 7.61m, which was set in November 1968.",
    date: "2025-06-12",
  },
  {
    reference: "The brewery now sees 2026 operating profit of 44 million euros.",
    draft: "The brewery now puts operating profit in 2026 at €44m.",
    date: "2025-06-12",
  },
  {
    reference: "The company raised its forecast for profit to 440 million euros from 410 million.",
    draft: "The company had expected profit of €410m. It now sees €440m.",
    date: "2025-06-12",
  },
  {
    reference: "Unemployment in Orrin rose to 5.2 percent in June from 4.9 percent in May.",
    draft: "In May unemployment in Orrin was 4.9%. A month later it was 5.2%.",
    date: "2025-06-12",
  },
  {
    reference: "Flames fanned by gusts of up to 95 km per hour destroyed 61 homes in Alkara.",
    draft: "Winds gusted to 95kph and 61 homes in Alkara were destroyed.",
    date: "2025-06-12",
  },
  {
    reference: "The third seed saved four match points to beat Tanemura 4-6 7-6(8) 7-5.",
    draft: "The third seed saved four match points to defeat Tanemura 4-6, 7-6 (10-8), 7-5.",
    date: "2025-06-12",
  },
  {
    reference: "She was a point from defeat three times in the tiebreak and once at 4-5 in the third set.",
    draft:
      "Three of the match points came in the tie-break. The fourth, at 5-4 to her opponent in the third set, was lost with a forehand into the net.",
    date: "2025-06-12",
  },
  {
    reference: "The champion took a medical timeout for her wrist after the second set.",
    draft: "Before the third set the champion had her wrist treated.",
    date: "2025-06-12",
  },
  {
    reference: "She will rise to at least second in the rankings on Monday.",
    draft: "On Monday she will be second or better in the rankings.",
    date: "2025-06-12",
  },
  {
    reference: "The bank in Orrin sees unemployment peaking at 4.8 percent in the fourth quarter.",
    draft:
      "In the last quarter of this year unemployment is to reach its peak of 4.8%, the bank in Orrin says.",
    date: "2025-06-12",
  },
  {
    reference: "The train hit the wagons at 95 km per hour. The speed limit there is 140 km per hour.",
    draft: "The train was going at 95kph, 45kph slower than is allowed there, when it hit the wagons.",
    date: "2025-06-12",
  },
  {
    reference: "The north of Orrin lost 58 houses in the fire. The south lost 41 houses.",
    draft: "The fire destroyed 58 houses in the north of Orrin. In the south 41 houses were lost.",
    date: "2025-06-12",
  },
  {
    reference: "Rovers drew a crowd of 11,450 on Saturday. Town were watched by 9,320 the same day.",
    draft: "On Saturday 11,450 came to see Rovers. Town had 9,320 spectators on the same day.",
    date: "2025-06-12",
  },
  {
    reference:
      "Marcetti has died at the age of 93, her family said on Thursday. She died at her home on Tuesday after a short illness.",
    draft: "Marcetti died at her home on Tuesday. Her family announced it on Thursday and said she was 93.",
    date: "2026-02-19",
  },
  {
    reference:
      "Exports could fall to 13 million tonnes from 18.2 million in the season that ends this month.",
    draft:
      "Only 13m tonnes may be exported in the new season, after 18.2m in the one that runs out this month.",
    date: "2025-06-12",
  },
  {
    reference: "Nineteen people gave up on the mask, 14 of them because they slept badly.",
    draft: "Of the 19 people who gave up on the mask, 14 did so because they slept badly.",
    date: "2025-06-12",
  },
  {
    reference: "The Greens won nine seats in Varn, three fewer than four years ago. Homeland won 27 seats.",
    draft: "Homeland has 27 seats in Varn. The Greens, who lost three, have nine.",
    date: "2025-06-12",
  },
];

/** And sentences like them with a ⟦slip⟧. */
export const slips: readonly Row[] = [
  {
    reference: "The company raised its forecast for profit to 440 million euros from 410 million.",
    draft: "The company now expects profit of ⟦€410m⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "Net debt stood at 1.04 billion euros at the end of June, compared with 1.21 billion a year earlier.",
    draft: "Net debt came to ⟦€1.21bn⟧ at the end of June.",
    date: "2025-06-12",
  },
  {
    reference:
      "The probe sent 17 pictures before the signal stopped at 2109 GMT on Wednesday.\n\nThe 1.9-tonne craft landed at 0216 GMT on Tuesday, 240 metres from its target.",
    draft: "The signal broke off at 21.09 GMT on ⟦Tuesday⟧, not quite two days after the landing.",
    date: "2025-06-12",
  },
  {
    reference:
      "The hosts were all out for 231 on Friday and had the visitors at 87 for two at the end of that day. Rain is forecast for Tuesday, the last day.",
    draft:
      "The hosts, dismissed for 231 on ⟦Saturday⟧, fear the rain that is forecast for Tuesday, the last day.",
    date: "2026-01-18",
  },
  {
    reference: "Flames fanned by gusts of up to 95 km per hour destroyed 61 homes in Alkara.",
    draft: "Winds of ⟦95kph⟧ destroyed 61 homes in Alkara.",
    date: "2025-06-12",
  },
  {
    reference: "The third seed saved four match points to beat Tanemura 4-6 7-6(8) 7-5.",
    draft: "The third seed saved four match points to defeat Tanemura ⟦4-6, 7-6 (12-10), 7-5⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The champion took a medical timeout for her wrist after the second set.",
    draft: "After the ⟦third⟧ set the champion had her wrist treated.",
    date: "2025-06-12",
  },
  {
    reference: "The bank in Orrin sees unemployment peaking at 4.8 percent in the fourth quarter.",
    draft:
      "In the ⟦third quarter⟧ of this year unemployment is to reach its peak of 4.8%, the bank in Orrin says.",
    date: "2025-06-12",
  },
  {
    reference: "The north of Orrin lost 58 houses in the fire. The south lost 41 houses.",
    draft: "The fire destroyed ⟦41⟧ houses in the north of Orrin. In the south ⟦58⟧ houses were lost.",
    date: "2025-06-12",
  },
  {
    reference: "Rovers drew a crowd of 11,450 on Saturday. Town were watched by 9,320 the same day.",
    draft: "Rovers were watched by ⟦9,320⟧ on Saturday. On the same day ⟦11,450⟧ came to see Town.",
    date: "2025-06-12",
  },
  {
    reference: "Profit at the bank rose to 412 million crowns. Costs at the bank were 388 million crowns.",
    draft: "The bank's profit grew to ⟦388m crowns⟧. Its costs came to ⟦412m crowns⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "Marcetti has died at the age of 93, her family said on Thursday. She died at her home on Tuesday after a short illness.",
    draft: "Marcetti, who was 93, died on ⟦Thursday⟧ at her home after a short illness.",
    date: "2026-02-19",
  },
  {
    reference: "Nineteen people gave up on the mask, 14 of them because they slept badly.",
    draft: "Of the 19 people who gave up on the mask, ⟦19⟧ did so because they slept badly.",
    date: "2025-06-12",
  },
  {
    reference:
      "Pannia, the world's fourth-largest exporter, cut its harvest forecast by a fifth because of drought.",
    draft:
      "Pannia, the ⟦fifth⟧-biggest exporter in the world, cut its forecast of the harvest by a fifth because of drought.",
    date: "2025-06-12",
  },
  {
    reference: "The alliance won 62 of the 169 seats in parliament on Sunday, and 27 went to the farmers.",
    draft: "The alliance took 62 of the ⟦196⟧ seats in parliament on Sunday, and the farmers have 27.",
    date: "2025-06-12",
  },
];
