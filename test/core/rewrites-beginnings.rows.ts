import type { Row } from "./rewrites-figures.rows.ts";

/** Ages and lengths of time from a beginning, shares and rests of a whole told elsewhere, and what is denied. */
export const faithful: readonly Row[] = [
  {
    reference:
      "The sculptor Anton Vasek made 27 bronzes, none of them taller than 52 centimetres, his gallery in Brno said.",
    draft:
      "Of the sculptor Anton Vasek's 27 bronzes none ran to as much as 60 centimetres, his gallery in Brno said.",
    date: "2025-03-19",
  },
  {
    reference:
      "Nine people were charged over the fire. A court in Tampere jailed four of them on Monday. Three others were fined and two were acquitted, the court said.",
    draft:
      "A court in Tampere jailed four people over the fire on Monday. Of the five others three were fined and two acquitted, the court said.",
    date: "2025-03-19",
  },
  {
    reference: "Tenants occupy 15.8 percent of the island's homes, the housing office in Ronne said.",
    draft: "One in six homes on the island is occupied by tenants, the housing office in Ronne said.",
    date: "2025-03-19",
  },
  {
    reference:
      "A joint panel of ten, five from each country, will settle disputes over the lake, officials said.",
    draft:
      "Disputes over the lake will be settled by a panel of ten, half of them from either country, officials said.",
    date: "2025-03-19",
  },
  {
    reference:
      "Boats may not anchor within 300 metres of the reef, the harbour office in Darwin said on Monday.",
    draft:
      "No boat may anchor less than 300 metres from the reef, the harbour office in Darwin said on Monday.",
    date: "2025-03-19",
  },
  {
    reference: "Hansen won the chess match in Bergen inside three days, the federation said.",
    draft: "It took Hansen less than three days to win the chess match in Bergen, the federation said.",
    date: "2025-03-19",
  },
  {
    reference:
      "The port of Varna will open its new terminal in the second half of this year, its director said.",
    draft: "The new terminal at the port of Varna will open between July and December, its director said.",
    date: "2025-03-19",
  },
  {
    reference:
      "The new moon is about 1.3 times as wide as the old one, the observatory at Tartu said on Monday.",
    draft: "The new moon is some 30% wider than the old one, the observatory at Tartu said on Monday.",
    date: "2025-03-19",
  },
  {
    reference:
      "Dornwell is recalling 52,000 heaters in Ireland and Scotland over a faulty switch.\n\nDornwell said the fault affected heaters made between June 2023 and May 2024, and that roughly 41,000 of them were in Scotland.",
    draft:
      "A faulty switch has led Dornwell to recall 52,000 heaters.\n\nAll the heaters concerned were built from June 2023 to May 2024, Dornwell said, and some 11,000 are in Ireland.",
    date: "2025-03-19",
  },
  {
    reference:
      "The party Clear Water, which was founded only in January, won 14 seats in the election on Sunday.",
    draft: "Clear Water, a party that is eight months old, won 14 seats in Sunday's election.",
    date: "2025-09-15",
  },
  {
    reference:
      "Mayor Ines Duarte, who has governed the city since 2014, said on Monday that she would not stand again.",
    draft: "Ines Duarte, mayor for the past 11 years, said on Monday that she would not stand again.",
    date: "2025-09-15",
  },
  {
    reference: "Among voters aged 18 to 29 the Liberals were ahead, with 31 percent, the pollster said.",
    draft: "Of the under-30s, 31% chose the Liberals, who were ahead among them, the pollster said.",
    date: "2025-09-15",
  },
  {
    reference: "The kiln near Hvar was built in about 1350 B.C., according to a study published on Monday.",
    draft: "The kiln near Hvar was built more than 3,000 years ago, says a study published on Monday.",
    date: "2025-09-15",
  },
  {
    reference: "The hall could have held a boat up to 18 metres long, the museum in Aarhus said.",
    draft: "The hall could have held a boat of up to 18 metres, or almost 60ft, the museum in Aarhus said.",
    date: "2025-09-15",
  },
  {
    reference: "The dig cost 9.4 million kroner, of which 6 million came from the Vestby Foundation.",
    draft: "The dig cost 9.4m kroner, almost two thirds of it from the Vestby Foundation.",
    date: "2025-09-15",
  },
  {
    reference: "Clara Duval gets $87,600 and will stay at No. 6 in the rankings on Monday.",
    draft: "Clara Duval, who takes home $87,600, will remain sixth in Monday's rankings.",
    date: "2025-09-15",
  },
  {
    reference: "It was the fourth ruling of its kind by a Swiss court since 2021, lawyers said.",
    draft: "Swiss courts have handed down three other rulings of this kind since 2021, lawyers said.",
    date: "2025-09-15",
  },
  {
    reference: "The central bank of Uruguay raised its rate to 9.5 percent seven weeks before the vote.",
    draft: "Less than two months before the vote, Uruguay's central bank raised its rate to 9.5%.",
    date: "2025-09-15",
  },
  {
    reference:
      "Greta Lindahl came from Kalmar, where she was born in 1933.\n\nIn 1967 she led a party of six across the ice, her institute said.",
    draft:
      "Greta Lindahl came from Kalmar.\n\nShe was 34 when, in 1967, she led a party across the ice, her institute said.",
    date: "2025-09-15",
  },
  {
    reference:
      "The operator did not call police until 4:02 a.m., prosecutors said. The patrol was at the scene six minutes later.",
    draft:
      "Only at 4.02am did the operator call police, prosecutors said. The patrol was at the scene by 4.08am.",
    date: "2025-09-15",
  },
];

export const slips: readonly Row[] = [
  {
    reference: "Tenants occupy 19.8 percent of the island's homes, the housing office in Ronne said.",
    draft: "⟦One in six⟧ homes on the island is occupied by tenants, the housing office in Ronne said.",
    date: "2025-03-19",
  },
  {
    reference:
      "The new moon is about 1.3 times as wide as the old one, the observatory at Tartu said on Monday.",
    draft: "The new moon is some ⟦13%⟧ wider than the old one, the observatory at Tartu said on Monday.",
    date: "2025-03-19",
  },
  {
    reference:
      "Dornwell is recalling 52,000 heaters in Ireland and Scotland over a faulty switch.\n\nDornwell said the fault affected heaters made between June 2023 and May 2024, and that roughly 41,000 of them were in Scotland.",
    draft:
      "A faulty switch has led Dornwell to recall 52,000 heaters.\n\nAll the heaters concerned were built from June 2023 to May 2024, Dornwell said, and some ⟦14,000⟧ are in Scotland.",
    date: "2025-03-19",
  },
  {
    reference:
      "Boats may not anchor within 300 metres of the reef, the harbour office in Darwin said on Monday.",
    draft:
      "No boat may anchor less than ⟦800 metres⟧ from the reef, the harbour office in Darwin said on Monday.",
    date: "2025-03-19",
  },
  {
    reference:
      "The party Clear Water, which was founded only in January, won 14 seats in the election on Sunday.",
    draft: "Clear Water, a party that is ⟦four months old⟧, won 14 seats in Sunday's election.",
    date: "2025-09-15",
  },
  {
    reference:
      "Mayor Ines Duarte, who has governed the city since 2014, said on Monday that she would not stand again.",
    draft: "Ines Duarte, mayor for the past ⟦17 years⟧, said on Monday that she would not stand again.",
    date: "2025-09-15",
  },
  {
    reference: "The kiln near Hvar was built in about 1350 B.C., according to a study published on Monday.",
    draft: "The kiln near Hvar was built more than ⟦4,000 years⟧ ago, says a study published on Monday.",
    date: "2025-09-15",
  },
  {
    reference: "Clara Duval gets $87,600 and will stay at No. 6 in the rankings on Monday.",
    draft: "Clara Duval, who takes home $87,600, will remain ⟦ninth⟧ in Monday's rankings.",
    date: "2025-09-15",
  },
  {
    reference: "It was the fourth ruling of its kind by a Swiss court since 2021, lawyers said.",
    draft: "Swiss courts have handed down ⟦five⟧ other rulings of this kind since 2021, lawyers said.",
    date: "2025-09-15",
  },
  {
    reference: "The central bank of Uruguay raised its rate to 9.5 percent seven weeks before the vote.",
    draft: "Less than ⟦one month⟧ before the vote, Uruguay's central bank raised its rate to 9.5%.",
    date: "2025-09-15",
  },
  {
    reference:
      "Greta Lindahl came from Kalmar, where she was born in 1933.\n\nIn 1967 she led a party of six across the ice, her institute said.",
    draft:
      "Greta Lindahl came from Kalmar.\n\nShe was ⟦43⟧ when, in 1967, she led a party across the ice, her institute said.",
    date: "2025-09-15",
  },
];
