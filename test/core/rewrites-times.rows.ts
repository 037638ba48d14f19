import type { Row } from "./rewrites-figures.rows.ts";

/** Days, times and lengths of time told in another way. */
export const faithful: readonly Row[] = [
  {
    reference:
      "The tunnel was closed on Monday after a guard saw water on the rails, and it will not reopen before next Wednesday, the railway in Brno said.",
    draft:
      "Until 26 November at the earliest no train can use the tunnel, which has been shut since 17 November, when a guard saw water on the rails, the railway in Brno said.",
    date: "2025-11-19",
  },
  {
    reference:
      '"The ice was thin and we knew it," Sgt. Ole Tuktu of the island\'s police said on Tuesday, a day after six sledges broke through near the bay. Nobody drowned.',
    draft:
      'Six sledges broke through the ice near the bay on Monday, but nobody drowned. "The ice was thin and we knew it," a sergeant of the island\'s police, Ole Tuktu, said a day later.',
    date: "2026-04-15",
  },
  {
    reference:
      "The sale of the zoo's animals, which had been planned for Saturday, was put off on Wednesday by two weeks after the camel refused to enter the hall.",
    draft:
      "The camel would not go into the hall, and so the zoo's animals will now be sold on April 26, two weeks later than planned, it was decided on Wednesday.",
    date: "2025-04-10",
  },
  {
    reference:
      "The lighthouse radio, which went on the air in 1974, will fall silent on the last day of August.",
    draft: "The lighthouse radio, on the air since 1974, is to fall silent on Aug. 31.",
    date: "2024-07-22",
  },
  {
    reference:
      "Thieves cut through a skylight of the museum at 3:42 a.m. and were gone by 3:46, prosecutors said on Monday. The guard did not call the police until 4:02 a.m. The first patrol was at the museum six minutes later.",
    draft:
      "Thieves cut their way through a skylight of the museum at 3.42am and had left by 3.46am, prosecutors said on Monday. Not until 4.02am did the guard ring the police. A patrol was there by 4.08am.",
    date: "2026-06-15",
  },
  {
    reference:
      "The blast at the El Pozo mine occurred at about 11:20 p.m. (0420 GMT on Wednesday) during the night shift, the company said.",
    draft:
      "It was about 11.20pm on Tuesday, during the night shift, when the blast shook the El Pozo mine, the company said.",
    date: "2026-06-17",
  },
  {
    reference:
      "The safety authority said it had been informed on Feb. 6, the day after the cracks were discovered in the cooling pump.",
    draft:
      "The cracks in the cooling pump came to light on 5 February and the safety authority was told about them a day later.",
    date: "2025-02-17",
  },
  {
    reference:
      "Voimaverkko has hedged two thirds of its output for the year, it said, and did not plan to change its dividend.",
    draft:
      "Two thirds of this year's output is hedged, Voimaverkko said, and it does not plan to change its dividend.",
    date: "2025-02-17",
  },
  {
    reference:
      "Five tugs freed the ship at 3:20 p.m. (1320 GMT), on the third attempt, the canal authority said. Traffic would resume in both directions at 6 p.m., it said.",
    draft:
      "The ship was pulled free by five tugs at 3.20pm at the third try, said the canal authority. It expected ships to be moving in both directions from 6pm.",
    date: "2025-10-09",
  },
  {
    reference:
      "Voters go to the polls on May 4, two weeks before the mandate of the outgoing parliament ends, the election commission said on Monday.",
    draft:
      "The election will be held on Sunday week, the election commission said on Monday, a fortnight before the outgoing parliament's mandate ends.",
    date: "2025-04-22",
  },
  {
    reference:
      "Police received the first call at 11:47 p.m. on Friday and the fire was out by 3 a.m., a spokeswoman said.",
    draft:
      "The first call reached police shortly before midnight on Friday, a spokeswoman said. By three in the morning the fire was out.",
    date: "2025-04-22",
  },
  {
    reference:
      "The exhibition runs from May 9 to Aug. 31 and will then travel to Ghent, where it opens in October, the museum said.",
    draft:
      "The exhibition will be on for nearly four months from 9 May, the museum said, and moves to Ghent in October.",
    date: "2025-04-22",
  },
  {
    reference:
      "Born in Accra in 1931, she came to London at 19 and was called to the bar in 1957. She died on Saturday aged 93.",
    draft:
      "She was born in Accra in 1931, came to London in 1950 and became a barrister in 1957. Her death, on Saturday, came at the age of 93.",
    date: "2025-04-22",
  },
  {
    reference:
      "The central bank's next decision is on June 12. Its last cut, of 25 basis points, came on March 6, when it also lowered its forecast.",
    draft:
      "When it last cut rates, by a quarter of a point in early March, the central bank also lowered its forecast. It decides again on 12 June.",
    date: "2025-04-22",
  },
  {
    reference:
      "The mayor resigned last month after an audit found that 300,000 euros were missing from the school fund, the council said.",
    draft:
      "An audit found that €300,000 had gone missing from the school fund, the council said. The mayor resigned in March.",
    date: "2025-04-22",
  },
  {
    reference: "It was the first win in 11 matches for Dundrum, whose last had come at Corrie on Dec. 14.",
    draft: "Dundrum had gone 10 games without a win since beating Corrie on 14 December.",
    date: "2025-04-22",
  },
  {
    reference:
      "The bridge, opened in 1968, has been closed to lorries since a crack was found in its eastern tower in February.",
    draft: "A crack found two months ago in its eastern tower has closed the 57-year-old bridge to lorries.",
    date: "2025-04-22",
  },
  {
    reference:
      "The tribunal will sit again on Oct. 6, when the former commissioner is to give evidence for a third day, its clerk said on Wednesday.",
    draft:
      "The former commissioner will give evidence for a third day when the tribunal sits again on Monday week, its clerk said on Wednesday.",
    date: "2025-09-24",
  },
  {
    reference:
      "The company will report its third-quarter results on Oct. 30 before the market opens, a week later than planned.",
    draft:
      "Results for the three months to the end of September are due before the market opens on 30 October, a week later than planned, the company said.",
    date: "2025-09-24",
  },
  {
    reference:
      "The blast happened shortly after 7 p.m. (1600 GMT) on Tuesday in a fireworks store in the Besiktas district, the governor said.",
    draft:
      "A fireworks store in the Besiktas district blew up soon after 7pm local time on Tuesday, the governor said.",
    date: "2025-09-24",
  },
  {
    reference:
      "Sales rose 6 percent in the six weeks to Dec. 27 from the same period of 2024, the retailer said. Boxing Day was its busiest ever.",
    draft:
      "The retailer said that sales were up by 6% over the six weeks to 27 December. It had never been as busy as on 26 December.",
    date: "2025-12-29",
  },
  {
    reference:
      "The law takes effect on Jan. 1 and gives landlords until the end of March to register their flats with the council.",
    draft:
      "From New Year's Day the law will apply, and landlords must register their flats with the council by 31 March.",
    date: "2025-12-29",
  },
  {
    reference:
      "The couple, who married in June 1965, celebrated their 60th anniversary this summer and died within hours of each other on Saturday.",
    draft:
      "They had been married for 60 years, since June 1965, and died on the same day, on Saturday, within hours of each other.",
    date: "2025-12-29",
  },
  {
    reference:
      "Applications close at noon on Jan. 9, and interviews will be held in the week of Jan. 19, the university said.",
    draft:
      "The university wants applications by midday on 9 January and will hold interviews ten days later, in the week beginning 19 January.",
    date: "2025-12-29",
  },
  {
    reference:
      "The two sides last met in February 2023, when talks broke down after three days. They meet again in Vienna on Friday.",
    draft: "Talks resume in Vienna on Friday, almost three years after they broke down on the third day.",
    date: "2025-12-29",
  },
  {
    reference:
      "Schools in the north reopen on Jan. 5 and those in the south on Jan. 12, the education ministry said on Monday.",
    draft:
      "Pupils in the south will go back a week after those in the north, where schools reopen on 5 January, the education ministry said on Monday.",
    date: "2025-12-29",
  },
  {
    reference:
      "The ship left Bergen at 10:15 p.m. on Friday and had been due in Aberdeen 17 hours later, but turned back at about 2 a.m. because of the swell.",
    draft:
      "Due in Aberdeen at a quarter past three on Saturday afternoon, the ship, which had left Bergen at 10.15 on Friday night, turned round at about two because of the swell.",
    date: "2025-12-29",
  },
  {
    reference:
      "The inquiry, set up in November 2022, was to have reported last summer. Its chairman now promises a report by Easter.",
    draft:
      "By 20 April, says its chairman, the inquiry will report. It has been at work since November 2022 and is running most of a year late.",
    date: "2025-03-19",
  },
  {
    reference:
      "Kick-off is at 8 p.m. local time (1900 GMT) on Thursday, and the winners will play Braga or Lyon on April 10 and 17.",
    draft:
      "The match begins at 7pm GMT tomorrow. In the quarter-finals, on 10 and 17 April, Braga or Lyon await.",
    date: "2025-03-19",
  },
  {
    reference:
      "The contract runs for three years from July 1, with an option of a further two, the federation announced on Monday.",
    draft:
      "On Monday the federation announced a contract that begins on 1 July and ends in mid-2028, and may be extended by two years.",
    date: "2025-03-19",
  },
  {
    reference:
      "Production stopped at 6 a.m. on Monday and will resume on Thursday evening once a new pump has been fitted, the refinery said.",
    draft:
      "The refinery will have stood idle for more than three days, since six on Monday morning, when it starts up with a new pump on Thursday evening.",
    date: "2025-03-19",
  },
  {
    reference:
      "Unemployment was 4.4 percent in the three months to January, unchanged from the previous quarter, the statistics office said.",
    draft:
      "Between November and January 4.4% of the workforce had no job, the statistics office said, as in the quarter before.",
    date: "2025-03-19",
  },
];

/** The same with a slip. */
export const slips: readonly Row[] = [
  {
    reference:
      "The safety authority said it had been informed on Feb. 6, the day after the cracks were discovered in the cooling pump.",
    draft:
      "The cracks in the cooling pump came to light on ⟦4 February⟧ and the safety authority was told about them two days later, on 6 February.",
    date: "2025-02-17",
  },
  {
    reference:
      "Five tugs freed the ship at 3:20 p.m. (1320 GMT), on the third attempt, the canal authority said. Traffic would resume in both directions at 6 p.m., it said.",
    draft:
      "The ship was pulled free by five tugs at 3.20pm at the third try, said the canal authority. It expected ships to be moving in both directions from ⟦7pm⟧.",
    date: "2025-10-09",
  },
  {
    reference:
      "The company said it had received one warning, on Jan. 22, and had acted on it within two days. The union speaks of two warnings.",
    draft:
      "The union speaks of two warnings in January. The company said it knew of one, which it received on ⟦24 January⟧ and acted upon within two days.",
    date: "2025-05-20",
  },
  {
    reference:
      "Voters go to the polls on May 4, two weeks before the mandate of the outgoing parliament ends, the election commission said on Monday.",
    draft:
      "The election will be held on May 4, the election commission said on Monday, ⟦three weeks⟧ before the outgoing parliament's mandate ends.",
    date: "2025-04-22",
  },
  {
    reference:
      "Police received the first call at 11:47 p.m. on Friday and the fire was out by 3 a.m., a spokeswoman said.",
    draft:
      "The first call reached police at 11.47pm on Friday, a spokeswoman said. By ⟦five in the morning⟧ the fire was out.",
    date: "2025-04-22",
  },
  {
    reference:
      "The exhibition runs from May 9 to Aug. 31 and will then travel to Ghent, where it opens in October, the museum said.",
    draft:
      "The exhibition will be on from 9 May to 31 August, the museum said, and opens in Ghent in ⟦September⟧.",
    date: "2025-04-22",
  },
  {
    reference:
      "The exhibition runs from May 9 to Aug. 31 and will then travel to Ghent, where it opens in October, the museum said.",
    draft:
      "The exhibition can be seen from ⟦9 June⟧ to 31 August, the museum said, and moves to Ghent in October.",
    date: "2025-04-22",
  },
  {
    reference:
      "Born in Accra in 1931, she came to London at 19 and was called to the bar in 1957. She died on Saturday aged 93.",
    draft:
      "She was born in Accra in 1931, came to London at 19 and was called to the bar in ⟦1975⟧. She died on Saturday aged 93.",
    date: "2025-04-22",
  },
  {
    reference:
      "The mayor resigned in January after an audit found that 300,000 euros were missing from the school fund, the council said.",
    draft:
      "An audit found that €300,000 had gone missing from the school fund, the council said. The mayor resigned ⟦last month⟧.",
    date: "2025-04-22",
  },
  {
    reference:
      "The bridge, opened in 1968, has been closed to lorries since a crack was found in its eastern tower in February.",
    draft: "A crack found in February in its eastern tower has closed the ⟦47-year-old⟧ bridge to lorries.",
    date: "2025-04-22",
  },
  {
    reference:
      "The tribunal will sit again on Oct. 6, when the former commissioner is to give evidence for a third day, its clerk said on Wednesday.",
    draft:
      "The former commissioner will give evidence for a third day when the tribunal sits again on ⟦6 November⟧, its clerk said on Wednesday.",
    date: "2025-09-24",
  },
  {
    reference:
      "The company will report its third-quarter results on Oct. 30 before the market opens, a week later than planned.",
    draft:
      "Results for ⟦the fourth quarter⟧ are due before the market opens on 30 October, a week later than planned, the company said.",
    date: "2025-09-24",
  },
  {
    reference:
      "The blast happened shortly after 7 p.m. (1600 GMT) on Tuesday in a fireworks store in the Besiktas district, the governor said.",
    draft:
      "A fireworks store in the Besiktas district blew up soon after ⟦7am⟧ on Tuesday, the governor said.",
    date: "2025-09-24",
  },
  {
    reference:
      "Sales rose 6 percent in the six weeks to Dec. 27 from the same period of 2024, the retailer said. Boxing Day was its busiest ever.",
    draft:
      "The retailer said that sales were up by 6% over the six weeks to ⟦24 December⟧. Boxing Day was its busiest ever.",
    date: "2025-12-29",
  },
  {
    reference:
      "The law takes effect on Jan. 1 and gives landlords until the end of March to register their flats with the council.",
    draft:
      "The law takes effect on 1 January, and landlords must register their flats with the council by ⟦30 April⟧.",
    date: "2025-12-29",
  },
  {
    reference:
      "The couple, who married in June 1965, celebrated their 60th anniversary this summer and died within hours of each other on Saturday.",
    draft: "The couple had been married since ⟦May 1965⟧ and died within hours of each other on Saturday.",
    date: "2025-12-29",
  },
  {
    reference:
      "Applications close at noon on Jan. 9, and interviews will be held in the week of Jan. 19, the university said.",
    draft:
      "Applications close at ⟦midnight⟧ on 9 January, the university said, and interviews will be held in the week of 19 January.",
    date: "2025-12-29",
  },
  {
    reference:
      "The two sides last met in February 2023, when talks broke down after three days. They meet again in Vienna on Friday.",
    draft:
      "Talks resume in Vienna on Friday. In ⟦February 2022⟧, when the two sides last met, they broke down after three days.",
    date: "2025-12-29",
  },
  {
    reference:
      "Parliament will vote on the budget on Friday and adjourn on Saturday until the middle of January, the speaker said.",
    draft:
      "Parliament will vote on the budget on ⟦Saturday⟧ and adjourn until the middle of January, the speaker said.",
    date: "2025-12-29",
  },
  {
    reference:
      "The ship left Bergen at 10:15 p.m. on Friday and had been due in Aberdeen 17 hours later, but turned back at about 2 a.m. because of the swell.",
    draft:
      "The ship, which had left Bergen at ⟦11.15⟧ on Friday night for Aberdeen, turned back at about 2am because of the swell.",
    date: "2025-12-29",
  },
  {
    reference:
      "The inquiry, set up in November 2022, was to have reported last summer. Its chairman now promises a report by Easter.",
    draft:
      "The inquiry has been at work since November 2022 and was to have reported ⟦last spring⟧. Its chairman now promises a report by Easter.",
    date: "2025-03-19",
  },
  {
    reference:
      "Kick-off is at 8 p.m. local time (1900 GMT) on Thursday, and the winners will play Braga or Lyon on April 10 and 17.",
    draft:
      "The match begins at 7pm GMT on Thursday. In the quarter-finals, on 10 and ⟦18 April⟧, Braga or Lyon await.",
    date: "2025-03-19",
  },
  {
    reference:
      "The contract runs for three years from July 1, with an option of a further two, the federation announced on Monday.",
    draft:
      "On Monday the federation announced a contract that begins on 1 July and ends in ⟦mid-2027⟧, and may be extended by two years.",
    date: "2025-03-19",
  },
  {
    reference:
      "Production stopped at 6 a.m. on Monday and will resume on Thursday evening once a new pump has been fitted, the refinery said.",
    draft:
      "The refinery has stood idle since six on Monday morning and will start up with a new pump on ⟦Friday evening⟧, it said.",
    date: "2025-03-19",
  },
  {
    reference:
      "Unemployment was 4.4 percent in the three months to January, unchanged from the previous quarter, the statistics office said.",
    draft:
      "In the three months to ⟦December⟧ 4.4% of the workforce had no job, the statistics office said, as in the quarter before.",
    date: "2025-03-19",
  },
  {
    reference:
      "The first match of the series is in Perth from Nov. 21 to 25, and the last ends in Sydney on Jan. 8, 2026.",
    draft: "The first match starts in Perth on 21 November and the last ends in Sydney on ⟦8 January 2025⟧.",
    date: "2025-03-19",
  },
];
