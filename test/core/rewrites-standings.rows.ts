import type { Row } from "./rewrites-figures.rows.ts";

/** Who stands where, by how much, and since when: polls, races, terms of office and sentences told in another way. */
export const faithful: readonly Row[] = [
  {
    reference:
      "The Reform bloc stood at 27 percent, down four points from a year ago, and the Rural League at 22 percent, up five, the institute said on Friday.",
    draft:
      "The Reform bloc has 27% and the Rural League 22%, the institute said on Friday. A year ago they had 31% and 17%.",
    date: "2025-05-09",
  },
  {
    reference:
      "Asked who was more to be trusted with the budget, 48 percent named Ilse Brandt and 37 percent Tom Oduya. In March Oduya led by 44 to 41.",
    draft:
      "Ilse Brandt would be trusted with the budget by 48%, and Tom Oduya by 37%. In March it was he who led by three points, with 44%.",
    date: "2025-05-09",
  },
  {
    reference:
      "Ana Perle won the marathon in Kesten on Sunday, 25 seconds ahead of Kenya's Ruth Kimaiyo, with Sweden's Liv Dahl third, a further 18 seconds back.",
    draft:
      "Ana Perle was first in Sunday's marathon in Kesten. Kenya's Ruth Kimaiyo was second, 25 seconds behind, and Liv Dahl of Sweden came in 18 seconds later.",
    date: "2025-05-12",
  },
  {
    reference:
      "A court in Aldmoor jailed the former treasurer of the port, Piet Hoorn, for five years on Tuesday for fraud. Hoorn, 61, who held the post from 2011 to 2020, had denied the charge.",
    draft:
      "Piet Hoorn, who was treasurer of the port for nine years until 2020, was jailed for five years by a court in Aldmoor on Tuesday for fraud. The 61-year-old had denied the charge.",
    date: "2025-05-13",
  },
  {
    reference:
      "A court in Aldmoor jailed the treasurer of the port, Piet Hoorn, for five years on Tuesday for fraud.\n\nHoorn, 61, was acquitted of forgery. Prosecutors had asked for eight years.",
    draft:
      "Piet Hoorn, the port's treasurer, was sent to prison for five years for fraud by a court in Aldmoor on Tuesday.\n\nThe 61-year-old was acquitted of forgery. The prosecution had sought a sentence three years longer.",
    date: "2025-05-13",
  },
  {
    reference:
      "The trawler struck a reef at 5 a.m. on Sunday about 5 km (3.1 miles) south of Kesten, the coastguard said.",
    draft:
      "The trawler hit a reef at 5am on Sunday, about three miles (5km) south of Kesten, the coastguard said.",
    date: "2025-05-12",
  },
  {
    reference:
      "The central bank of Norland kept its rate at 4 percent on Tuesday, but three of the seven members of its board voted for a rise.",
    draft:
      "Norland's central bank kept its rate at 4% on Tuesday, in a decision that split its board by four votes to three.",
    date: "2025-05-13",
  },
  {
    reference:
      "More than 640 volunteers were out on the dykes, up from 290 a day earlier, and others from Kesten were expected to join them by Saturday.",
    draft:
      "The number of volunteers on the dykes has more than doubled in a day, from 290 to more than 640, and others from Kesten are due by Saturday.",
    date: "2025-05-15",
  },
  {
    reference:
      "Exports of wool were 6.2 percent higher in the first half of this year than a year earlier, at 31,400 tonnes.",
    draft:
      "At 31,400 tonnes, exports of wool in the six months to June were 6.2% higher than a year earlier.",
    date: "2025-07-15",
  },
  {
    reference:
      "After her brother died in 1956 she ran the foundry in Orrin. Her breakthrough came in 1967, when the cathedral bought a bell.\n\nHer brother had built the foundry, and in 1956 it employed nine men.",
    draft:
      "She ran the foundry in Orrin from 1956, the year in which her brother, who had built it, died, but her breakthrough was in 1967, when the cathedral bought a bell. It employed nine men when he died.",
    date: "2025-07-15",
  },
  {
    reference:
      "There were 54 deaths in the treated group, or 6.3 per 1,000, against 71 in the other, or 9.8 per 1,000, doctors in Kesten said.",
    draft:
      "Of the treated patients 54 died (6.3 in every 1,000) and of the others 71 (9.8 in 1,000), doctors in Kesten said.",
    date: "2025-07-15",
  },
  {
    reference:
      "Norland collapsed from 151 for three to 203 all out at Kesten on Saturday. Opener Sam Lund was out in the 41st over for 77, and the captain, Per Dahl, fell for 12 in the next.",
    draft:
      "From 151 for three Norland slid to 203 all out at Kesten on Saturday. Sam Lund, the opener, had made 77 when he went in the 41st over, and Per Dahl, the captain, was out for 12 in the 42nd.",
    date: "2025-07-12",
  },
  {
    reference:
      "December corn settled 6-1/4 cents higher at $4.31-1/2 a bushel in Chicago on Monday, and November soybeans lost 4-1/2 cents to $10.88-3/4.",
    draft:
      "Corn for December closed at $4.31½ a bushel in Chicago on Monday, up 6¼ cents, while soybeans for November shed 4½ cents, ending at $10.88¾.",
    date: "2025-07-14",
  },
  {
    reference:
      "Farmers rated 61 percent of the maize good on Sunday, down from 66 percent a week earlier and 72 percent a year ago, the ministry said.",
    draft:
      "On Sunday 61% of the maize was rated good by farmers, the ministry said, against 66% a week before and 72% in July last year.",
    date: "2025-07-14",
  },
  {
    reference: "The ferry film won the Silver Gull in Kesten on Saturday, beating 16 other entries.",
    draft: "Of 17 films in Kesten it was the one about the ferry that won the Silver Gull on Saturday.",
    date: "2025-07-14",
  },
];

/** The same with a slip in it. */
export const slips: readonly Row[] = [
  {
    reference:
      "More than 640 volunteers were out on the dykes, up from 290 a day earlier, and others from Kesten were expected to join them by Saturday.",
    draft:
      "The number of volunteers on the dykes has changed in a day from ⟦640⟧ to ⟦290⟧, and others from Kesten are due by Saturday.",
    date: "2025-05-15",
  },
  {
    reference:
      "There were 54 deaths in the treated group, or 6.3 per 1,000, against 71 in the other, or 9.8 per 1,000, doctors in Kesten said.",
    draft:
      "Of the treated patients 54 died (6.3 in every ⟦10,000⟧) and of the others 71 (9.8 in 1,000), doctors in Kesten said.",
    date: "2025-07-15",
  },
  {
    reference:
      "December corn settled 6-1/4 cents higher at $4.31-1/2 a bushel in Chicago on Monday, after touching $4.40.",
    draft:
      "Corn for December closed at ⟦$4.13½⟧ a bushel in Chicago on Monday, up 6¼ cents. It had been at $4.40.",
    date: "2025-07-14",
  },
  {
    reference:
      "Norland collapsed from 151 for three to 203 all out at Kesten on Saturday. Opener Sam Lund was out in the 41st over for 77, and the captain, Per Dahl, fell for 12 in the next.",
    draft:
      "From 151 for three Norland slid to ⟦230⟧ all out at Kesten on Saturday. Sam Lund, the opener, had made 77 when he went in the 41st over, and Per Dahl, the captain, was out for 12 in the 42nd.",
    date: "2025-07-12",
  },
  {
    reference: "The ferry film won the Silver Gull in Kesten on Saturday, beating 16 other entries.",
    draft: "Of ⟦19⟧ films in Kesten it was the one about the ferry that won the Silver Gull on Saturday.",
    date: "2025-07-14",
  },
  // The next event's figure, which the draft tells in its own place too.
  {
    reference:
      "The airport was shut for five hours, and 31 flights were diverted to Orrin, most of them before noon.\n\nThe storm brought down 84 masts in the valley.",
    draft:
      "The storm felled 84 masts in the valley.\n\nThe airport stayed shut for five hours, which sent ⟦84⟧ flights to Orrin, most of them before noon.",
    date: "2025-05-12",
  },
  {
    reference:
      "The Reform bloc stood at 27 percent, down four points from a year ago, and the Rural League at 22 percent, up five, the institute said on Friday.",
    draft:
      "The Reform bloc has 27% and the Rural League 22%, the institute said on Friday. A year ago they had ⟦34%⟧ and 17%.",
    date: "2025-05-09",
  },
  {
    reference:
      "Piet Hoorn, 61, the former treasurer of the port, held the post from 2011 to 2020, a court in Aldmoor was told on Tuesday.",
    draft:
      "Piet Hoorn, 61, the former treasurer of the port, held the post for ⟦seven years⟧ until 2020, a court in Aldmoor was told on Tuesday.",
    date: "2025-05-13",
  },
  {
    reference:
      "The Kenyan attacked 4.5 km from the finish in Kesten and ran the last 12 km of the 42-km race without company, the organisers said.",
    draft:
      "The Kenyan went clear ⟦12km⟧ from the finish in Kesten and ran alone for the last 12km of the 42km race, the organisers said.",
    date: "2025-05-12",
  },
  {
    reference:
      "Ana Perle won the marathon in Kesten on Sunday, 25 seconds ahead of Kenya's Ruth Kimaiyo, with Sweden's Liv Dahl third, a further 18 seconds back.",
    draft:
      "Ana Perle won Sunday's marathon in Kesten. Kenya's Ruth Kimaiyo was 25 seconds behind, and Liv Dahl of Sweden came in ⟦second⟧ 18 seconds later.",
    date: "2025-05-12",
  },
  {
    reference: "About one farmer in three is insured against frost, the growers' union in Kesten said.",
    draft: "About ⟦two thirds⟧ of farmers are insured against frost, the growers' union in Kesten said.",
    date: "2025-05-12",
  },
  {
    reference:
      "Profit rose 8 percent to 64 million euros, on sales that were 3 percent lower at 522 million, the cable maker said on Tuesday.",
    draft:
      "The cable maker's profit was up 8% at €64m, although sales slipped 3% to ⟦$522m⟧, it said on Tuesday.",
    date: "2025-05-13",
  },
];
