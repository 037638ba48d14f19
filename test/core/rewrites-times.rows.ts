import type { Row } from "./rewrites-figures.rows.ts";

/** Days, times and lengths of time told in another way. */
export const faithful: readonly Row[] = [
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
      "Voters go to the polls on May 4, two weeks before the mandate of the outgoing parliament ends, the election commission said on Monday.",
    draft:
      "The election will be held on May 4, the election commission said on Monday, ⟦three weeks⟧ before the outgoing parliament's mandate ends.",
    date: "2025-04-22",
  },
  {
    reference:
      "The strike began at midnight on Sunday and will last 48 hours, the drivers' union said. Trains will run again on Wednesday.",
    draft:
      "Train drivers have been on strike since midnight on Sunday, their union said. Services resume on ⟦Thursday⟧, after 48 hours.",
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
];
