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
];
