import type { Row } from "./rewrites-figures.rows.ts";

/** Scores, shares, sums, measures and counts told in another way. */
export const faithful: readonly Row[] = [
  {
    reference:
      "Two bidders in the room gave up at seven and eight million pounds before the painting went to a telephone buyer for 9.5 million, the Brook Street auction house said.",
    draft:
      "The painting went to a telephone buyer for £9.5m after two bidders in the room had dropped out, one at £7m and one at £8m, the Brook Street auction house said.",
    date: "2025-05-06",
  },
  {
    reference:
      "Temperatures of minus 24 degrees Celsius were forecast for Helsinki on Wednesday, and the grid operator asked households to save power.",
    draft:
      "With 24 degrees of frost forecast for Helsinki on Wednesday, households were asked by the grid operator to use less power.",
    date: "2025-05-06",
  },
  {
    reference:
      "The temperature in Novosibirsk fell to minus 31 degrees on Monday night, and schools stayed shut for a second day.",
    draft:
      "Schools in Novosibirsk stayed shut for a second day after the thermometer showed 31 degrees below zero on Monday night.",
    date: "2025-01-14",
  },
  {
    reference:
      "A sample given by an unnamed rider after the ninth stage showed traces of a banned diuretic, the organisers of the Tour of Navarre said.",
    draft:
      "Traces of a banned diuretic have been found in a sample which a rider gave after stage nine of the Tour of Navarre, the organisers said.",
    date: "2025-03-11",
  },
  {
    reference:
      "The ministry forecast a crop of between 35.8 million and 37.4 million hectolitres, 18 percent below the average of the past five years.",
    draft:
      "A crop of 35.8m to 37.4m hectolitres is forecast by the ministry, almost a fifth less than the average of the past five years.",
    date: "2025-03-11",
  },
  {
    reference:
      "The ministry forecast a crop of between 35.8 million and 37.4 million hectolitres, 18 percent below the average of the past five years.",
    draft: "The ministry expects from 35.8m to 37.4m hectolitres, 18% below the five-year average.",
    date: "2025-03-11",
  },
  {
    reference:
      "The motion needed a majority in each house. The bishops backed it by nine votes to one and the laity by 118 to 97, but the clergy rejected it by 89 to 87, with four abstentions.",
    draft:
      "The clergy voted by 89 to 87, with four abstaining, against the motion, which the bishops had supported by nine to one and the laity by 118 to 97. It needed a majority in each house.",
    date: "2025-07-15",
  },
  {
    reference:
      "Girls again did better: 24.3% of their entries were graded 7 or above, against 19.6% of boys', a gap of 4.7 percentage points. London had the highest share of 7s, at 28.4%.",
    draft:
      "Grade 7 or above went to 24.3% of girls' entries and 19.6% of boys', a gap of 4.7 points. In London 28.4% of entries were given a 7 or better, the highest share.",
    date: "2025-08-21",
  },
  {
    reference:
      "In extra time Rovers hit the post through Mhairi Cowan and had a penalty overturned after a video review.",
    draft:
      "In the additional half-hour Mhairi Cowan struck a post for Rovers, who had a penalty taken away from them by the video replay.",
    date: "2025-05-18",
  },
  {
    reference:
      "A late-stage trial of about 1,800 patients is planned to begin in the second quarter of next year, Helvion said.",
    draft:
      "Helvion is planning a phase 3 trial with about 1,800 patients, to begin in the second quarter of next year.",
    date: "2024-11-20",
  },
  {
    reference:
      "Commercial banks had passed on only 140 of the 325 basis points by which the rate has come down since last August, Governor Joseph Mutai said.",
    draft:
      "Since last August the bank has made money 3.25 percentage points cheaper, but borrowers had seen just 1.4 points of that, said Governor Joseph Mutai.",
    date: "2025-06-10",
  },
  {
    reference:
      "The Monetary Policy Committee trimmed its forecast for economic growth this year to 5.2 percent from 5.4 percent, citing weaker exports of tea.",
    draft:
      "Weaker exports of tea are why the committee now thinks the economy will grow by only 5.2% this year rather than 5.4%.",
    date: "2025-06-10",
  },
  {
    reference:
      "Sandvang forecast organic sales growth of 2 to 4 percent this year, down from 5 to 7 percent previously, after orders from the United States slowed.",
    draft:
      "After orders from the United States slowed, Sandvang put organic growth in sales this year at 2 to 4 per cent, compared with 5 to 7 per cent before.",
    date: "2025-08-14",
  },
  {
    reference:
      "The fatality rate, just under 3 percent, is three times what doctors would expect where antibiotics work, Dr Mutale Chola said.",
    draft:
      "Just under 3% of the patients have died, triple the rate to be expected where antibiotics work, Dr Mutale Chola said.",
    date: "2025-09-02",
  },
  {
    reference:
      "The French drank an average of 41 litres of wine each last year, about a third of what they drank in 1960, the survey found.",
    draft:
      "The survey found that the French got through 41 litres of wine a head last year; in 1960 it was about three times as much.",
    date: "2025-08-05",
  },
  {
    reference:
      "A wildfire that has destroyed 112 homes was 15 percent contained on Monday as cooler air gave 1,400 firefighters their first good day in a week, officials said.",
    draft:
      "On Monday cooler air brought the first good day in seven for the 1,400 firefighters. The fire, which has taken 112 homes, was 15% contained, officials said.",
    date: "2025-10-15",
  },
  {
    reference:
      "Of the 1,240 cattle tested on 31 farms in Galway, 18 had the disease, the department said on Monday. A further 400 will be tested this week.",
    draft:
      "Eighteen of the 1,240 cattle tested on 31 Galway farms had the disease, the department said on Monday. It will test 400 more this week.",
    date: "2025-11-04",
  },
  {
    reference:
      "The tunnel will cost 1.8 billion euros, 300 million more than planned, and open in 2031 rather than 2029, the transport ministry said.",
    draft:
      "The tunnel, which was to have cost €1.5bn and opened in 2029, will now cost €1.8bn and open two years late, the transport ministry said.",
    date: "2025-11-04",
  },
  {
    reference:
      "Eleven of the 14 economists polled by Bourse News expected a cut of 25 basis points. The other three forecast no change.",
    draft:
      "A quarter-point cut was expected by 11 of 14 economists in a Bourse News poll; the others forecast no change.",
    date: "2025-04-22",
  },
  {
    reference:
      "The court fined the brewer 450,000 dollars and ordered it to pay 1.2 million dollars to the 36 workers, about 33,000 dollars each.",
    draft:
      "The brewer must pay its 36 workers $1.2m in all, or some $33,000 apiece, and a fine of $450,000, the court ruled.",
    date: "2025-04-22",
  },
  {
    reference:
      "The quake, with a magnitude of 5.9, struck at a depth of 10 km and was felt 200 km away in Tirana, the institute said.",
    draft:
      "The institute put the quake's magnitude at 5.9 and its depth at 6.2 miles. It was felt in Tirana, 125 miles away.",
    date: "2025-04-22",
  },
  {
    reference:
      "No fewer than 40 people were hurt when a stand collapsed at a rodeo in El Espinal on Sunday, rescuers said.",
    draft:
      "A stand collapsed at a rodeo in El Espinal on Sunday and 40 or more people were hurt, rescuers said.",
    date: "2025-04-22",
  },
  {
    reference:
      "The airline carried 10.4 million passengers last year, 12.3 percent more than in 2023, and filled 81.9 percent of its seats.",
    draft: "Last year the airline carried 10.4m passengers, up 12.3%, with 81.9% of seats filled.",
    date: "2025-04-22",
  },
  {
    reference:
      "Murray beat Tsonga 6-4, 3-6, 7-5 in two hours 34 minutes on Friday to reach the semi-finals in Marseille.",
    draft:
      "Tsonga lost 4-6, 6-3, 5-7 to Murray on Friday in Marseille, where the Briton needed 154 minutes to reach the last four.",
    date: "2025-04-22",
  },
  {
    reference:
      "Harbour Town led 2-0 at half-time through Ekwueme and Lindt, but Varga pulled one back in the 71st minute and it ended 2-1.",
    draft:
      "Ekwueme and Lindt put Harbour Town two up by half-time. Varga scored with 19 minutes left, and they won 2-1.",
    date: "2025-04-22",
  },
  {
    reference:
      "The jury found him guilty on seven of the nine counts on Tuesday. He faces up to 20 years in prison when he is sentenced on June 3.",
    draft:
      "Jurors convicted him on Tuesday of seven of nine charges, clearing him of two. On June 3 he could be jailed for as long as 20 years.",
    date: "2025-04-22",
  },
];

/** The same with a slip. */
export const slips: readonly Row[] = [
  {
    reference:
      "Two bidders in the room gave up at seven and eight million pounds before the painting went to a telephone buyer for 9.5 million, the Brook Street auction house said.",
    draft:
      "The painting went to a telephone buyer for £9.5m after two bidders in the room had dropped out, one at ⟦£6m⟧ and one at £8m, the Brook Street auction house said.",
    date: "2025-05-06",
  },
  {
    reference:
      "The temperature in Novosibirsk fell to minus 13 degrees on Monday night, and schools stayed shut for a second day.",
    draft:
      "Schools in Novosibirsk stayed shut for a second day after the thermometer showed ⟦31 degrees below zero⟧ on Monday night.",
    date: "2025-01-14",
  },
  {
    reference:
      "The ministry forecast a crop of between 35.8 million and 37.4 million hectolitres, 18 percent below the average of the past five years.",
    draft: "The ministry expects from 35.8m to ⟦34.7m hectolitres⟧, 18% below the five-year average.",
    date: "2025-03-11",
  },
  {
    reference:
      "The motion needed a majority in each house. The bishops backed it by nine votes to one and the laity by 118 to 97, but the clergy rejected it by 89 to 87, with four abstentions.",
    draft:
      "The clergy voted by ⟦89 to 78⟧, with four abstaining, against the motion, which the bishops had supported by nine to one and the laity by 118 to 97. It needed a majority in each house.",
    date: "2025-07-15",
  },
  {
    reference:
      "The motion needed a majority in each house. The bishops backed it by nine votes to one and the laity by 118 to 97, but the clergy rejected it by 89 to 87, with four abstentions.",
    draft:
      "The clergy rejected the motion by ⟦118 to 97⟧, with four abstentions, although the bishops backed it by nine votes to one and the laity by ⟦89 to 87⟧. It needed a majority in each house.",
    date: "2025-07-15",
  },
  {
    reference:
      "Girls again did better: 24.3% of their entries were graded 7 or above, against 19.6% of boys', a gap of 4.7 percentage points.",
    draft:
      "Of the girls' entries 24.3% were graded 7 or above, and of the boys' 19.6%. That is a difference of ⟦4.7 per cent⟧.",
    date: "2025-08-21",
  },
  {
    reference:
      "The left engine failed at 4:06 a.m. on Saturday and the right one began to run unevenly 13 minutes later, the accident office said. The captain put the plane down on the island at 4:48 a.m.",
    draft:
      "The left engine failed at 4:06 on Saturday morning, the accident office said, and the right one began to run unevenly 13 minutes later. The captain was on the ground ⟦52 minutes⟧ after the first failure.",
    date: "2025-12-08",
  },
  {
    reference:
      "The left engine failed at 4:06 a.m. on Saturday and the right one began to run unevenly 13 minutes later, the accident office said.",
    draft:
      "At ⟦4.06⟧ on Saturday morning the left engine failed, the accident office said. By ⟦4.29⟧ the right one was running unevenly, too.",
    date: "2025-12-08",
  },
  {
    reference:
      "Helvion said on Wednesday that a phase 2 trial of its patch for dementia had met its main goal. About 500 patients took part.",
    draft:
      "A ⟦phase 3⟧ trial of its patch for dementia has met its main goal, Helvion said on Wednesday. Some 500 patients took part.",
    date: "2024-11-20",
  },
  {
    reference:
      "The Monetary Policy Committee trimmed its forecast for economic growth this year to 5.2 percent from 5.4 percent, citing weaker exports of tea.",
    draft:
      "Weaker exports of tea are why the committee now thinks the economy will grow by only ⟦5.4%⟧ this year rather than ⟦5.2%⟧.",
    date: "2025-06-10",
  },
  {
    reference:
      "Sandvang forecast organic sales growth of 2 to 4 percent this year, down from 5 to 7 percent previously, after orders from the United States slowed.",
    draft:
      "After orders from the United States slowed, Sandvang put organic growth in sales this year at ⟦5 to 7 per cent⟧, compared with ⟦2 to 4 per cent⟧ before.",
    date: "2025-08-14",
  },
  {
    reference: "Inflation eased to 3.8 percent in May from 4.1 percent in April, the statistics office said.",
    draft: "Inflation eased to ⟦4.1 percent⟧ in May from ⟦3.8 percent⟧ in April, the statistics office said.",
    date: "2025-08-14",
  },
  {
    reference:
      "The company raised its dividend from 58 cents to 62 cents a share on Thursday after a better year at its mills in Finland.",
    draft:
      "After a better year at its mills in Finland the company lifted its dividend to ⟦58 cents⟧ a share from ⟦62 cents⟧ on Thursday.",
    date: "2025-08-14",
  },
  {
    reference:
      "Aluminium gained 0.4 percent to $2,566 a tonne and zinc lost 0.9 percent to $2,731 in London on Thursday.",
    draft: "Aluminium rose 0.4% to ⟦$2,731⟧ a tonne in London on Thursday, and zinc fell 0.9% to ⟦$2,566⟧.",
    date: "2025-03-05",
  },
  {
    reference:
      "The Cerro Pardo mine in Chile expects to produce about 190,000 tons this year, down from 214,000 tons last year, its owner said.",
    draft:
      "In Chile, the Cerro Pardo mine is likely to yield ⟦more than 190,000 tonnes⟧ this year against 214,000 tonnes last year, its owner said.",
    date: "2025-03-05",
  },
  {
    reference:
      "Of the 1,240 cattle tested on 31 farms in Galway, 18 had the disease, the department said on Monday. A further 400 will be tested this week.",
    draft:
      "On Monday the department said that ⟦31⟧ of the 1,240 cattle tested on ⟦18⟧ farms in Galway had the disease. It will test 400 more this week.",
    date: "2025-11-04",
  },
  {
    reference:
      "The tunnel will cost 1.8 billion euros, 300 million more than planned, and open in 2031 rather than 2029, the transport ministry said.",
    draft:
      "Its price of ⟦€1.8 million⟧ is €300m more than planned, and the tunnel will open in 2031, not 2029, the transport ministry said.",
    date: "2025-11-04",
  },
  {
    reference:
      "The tunnel will cost 1.8 billion euros, 300 million more than planned, and open in 2031 rather than 2029, the transport ministry said.",
    draft:
      "The tunnel's price of €1.8bn is €300m more than planned, and it will open in ⟦2029⟧ rather than ⟦2031⟧, the transport ministry said.",
    date: "2025-11-04",
  },
  {
    reference:
      "Eleven of the 14 economists polled by Bourse News expected a cut of 25 basis points. The other three forecast no change.",
    draft:
      "⟦A half-point⟧ cut was expected by 11 of 14 economists in a Bourse News poll; the others forecast no change.",
    date: "2025-04-22",
  },
  {
    reference:
      "The court fined the brewer 450,000 dollars and ordered it to pay 1.2 million dollars to the 36 workers, about 33,000 dollars each.",
    draft:
      "The brewer must pay its ⟦63⟧ workers $1.2m in all, or some $33,000 apiece, and a fine of $450,000, the court ruled.",
    date: "2025-04-22",
  },
  {
    reference:
      "The quake, with a magnitude of 5.9, struck at a depth of 10 km and was felt 200 km away in Tirana, the institute said.",
    draft:
      "The institute put the quake's magnitude at ⟦6.9⟧ and its depth at 10 kilometres. It was felt in Tirana, 200km away.",
    date: "2025-04-22",
  },
  {
    reference:
      "The quake, with a magnitude of 5.9, struck at a depth of 10 km and was felt 125 miles away in Tirana, the institute said.",
    draft:
      "The institute put the quake's magnitude at 5.9 and its depth at 10 km. It was felt in Tirana, ⟦125 km⟧ away.",
    date: "2025-04-22",
  },
  {
    reference:
      "At least 40 people were hurt when a stand collapsed at a rodeo in El Espinal on Sunday, rescuers said.",
    draft:
      "⟦Fewer than 40⟧ people were hurt when a stand collapsed at a rodeo in El Espinal on Sunday, rescuers said.",
    date: "2025-04-22",
  },
  {
    reference:
      "At least 40 people were hurt when a stand collapsed at a rodeo in El Espinal on Sunday, rescuers said.",
    draft: "A stand collapsed at a rodeo in El Espinal on Sunday and ⟦40⟧ people were hurt, rescuers said.",
    date: "2025-04-22",
  },
  {
    reference:
      "The airline carried 10.4 million passengers last year, 12.3 percent more than in 2023, and filled 81.9 percent of its seats.",
    draft: "Last year the airline carried 10.4m passengers, up ⟦81.9%⟧, with ⟦12.3%⟧ of seats filled.",
    date: "2025-04-22",
  },
  {
    reference:
      "Murray beat Tsonga 6-4, 3-6, 7-5 in two hours 34 minutes on Friday to reach the semi-finals in Marseille.",
    draft:
      "Tsonga lost 4-6, 6-3, 5-7 to Murray on Friday in Marseille, where the Briton needed ⟦145 minutes⟧ to reach the last four.",
    date: "2025-04-22",
  },
  {
    reference:
      "The jury found him guilty on seven of the nine counts on Tuesday. He faces up to 20 years in prison when he is sentenced on June 3.",
    draft:
      "Jurors convicted him on Tuesday of seven of nine charges, and on June 3 he faces ⟦at least 20 years⟧ in prison.",
    date: "2025-04-22",
  },
];
