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
      "South Africa were bowled out for 212 in their first innings, and New Zealand replied with 239. Dube's 128 took South Africa to 313 in their second.",
    draft:
      "South Africa made 212 in their first innings, to which New Zealand answered with 239; then Dube, with 128, batted the visitors up to 313.",
    date: "2025-03-04",
  },
  {
    reference:
      "Walker made 83 from 141 balls with nine fours and a six before he was caught behind on Wednesday.",
    draft: "Walker's 83, 36 of it in fours, came off 141 balls. He was caught behind on Wednesday.",
    date: "2025-03-04",
  },
  {
    reference:
      "The left engine failed at 4:06 a.m. on Saturday and the right one began to run unevenly 13 minutes later, the accident office said. The captain put the plane down on the island at 4:48 a.m.",
    draft:
      "At six minutes past four on Saturday morning the left engine failed, the accident office said. By 4.19 the right one was running unevenly, too, and 42 minutes after the first failure the captain had the plane on the ground.",
    date: "2025-12-08",
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
      "The mid-stage trial, called CLARION-2, involved 486 patients in nine countries. Two thirds received the patch and the rest a placebo.",
    draft:
      "In the phase 2 trial, called Clarion-2, more than 300 of the 486 patients in nine countries wore the patch; the others were given a placebo.",
    date: "2024-11-20",
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
  {
    reference:
      "The yield on the 10-year bond rose 8 basis points to 4.31 percent on Wednesday, its highest since November, after the auction drew weak demand.",
    draft:
      "Weak demand at an auction pushed the 10-year yield up 0.08 percentage points to 4.31% on Wednesday, a level not seen since November.",
    date: "2025-03-19",
  },
  {
    reference:
      "The index slid 212 points, or 1.4 percent, to 14,930 on Tuesday, wiping out the gains it had made since the start of the year.",
    draft:
      "A drop of 1.4% on Tuesday took the index down 212 points to 14,930 and erased its gains for the year.",
    date: "2025-03-19",
  },
  {
    reference:
      "Keane Brothers swung to a loss of 31 million pounds in the first half from a profit of 12 million a year earlier, as bookings for its cruises dried up.",
    draft:
      "Bookings for its cruises dried up, and in the first half Keane Brothers lost £31m, having made £12m in the same period a year ago.",
    date: "2025-07-28",
  },
  {
    reference:
      "Revenue climbed 9 percent to 4.36 billion dollars, beating the average analyst estimate of 4.2 billion, according to data compiled by Marketlens.",
    draft:
      "At $4.36bn revenue was 9% higher and $160m above what analysts had expected on average, according to Marketlens data.",
    date: "2025-07-28",
  },
  {
    reference:
      "The city has 1.2 million inhabitants, of whom 300,000 live in the eight districts that were flooded, the mayor said on Sunday.",
    draft:
      "One in four of the city's 1.2m people lives in the eight flooded districts, according to the mayor.",
    date: "2025-07-28",
  },
  {
    reference:
      "The Eagles beat the Chiefs 40-22 in New Orleans on Sunday after leading 24-0 at half-time, and their quarterback ran for 72 yards.",
    draft:
      "Down 24-0 at half-time, the Chiefs lost 22-40 to the Eagles, whose quarterback ran 72 yards, in New Orleans on Sunday.",
    date: "2025-02-10",
  },
  {
    reference:
      "Lena Okafor shot a four-under-par 68 on Saturday for a two-stroke lead at 11 under, with Mia Tanaka second after a 70.",
    draft:
      "A round of 68, four under par, put Lena Okafor two shots ahead of Mia Tanaka, who went round in 70, at 11 under on Saturday.",
    date: "2025-04-13",
  },
  {
    reference:
      "Ferrand won the 78-lap race in one hour 40 minutes 33.843 seconds, 3.1 seconds ahead of Oyelaran, who had started from pole position.",
    draft:
      "Ferrand took one hour, 40 minutes and 33.843 seconds over the 78 laps and beat Oyelaran, on pole, by 3.1 seconds.",
    date: "2025-05-25",
  },
  {
    reference:
      "Turnout was 61.8 percent, down 6.4 points from 2020, and just 212 votes separated the two candidates in the northern district.",
    draft:
      "In the northern district the two candidates were 212 votes apart. Turnout fell by 6.4 percentage points from 2020 to 61.8%.",
    date: "2025-05-25",
  },
  {
    reference:
      "The woman, 34, and her two sons, aged six and nine, were rescued from a ledge 40 metres above the beach near Whitmore on Monday.",
    draft:
      "A 34-year-old woman and her sons of six and nine were plucked from a ledge 130ft above the beach near Whitmore on Monday.",
    date: "2025-06-17",
  },
  {
    reference:
      "Nine men and four women were arrested at the docks in Rotterdam on Monday after customs officers found 1,840 kg of cocaine under a load of bananas.",
    draft:
      "Thirteen people, four of them women, were arrested after 1.84 tonnes of cocaine turned up under bananas at the docks in Rotterdam on Monday.",
    date: "2025-06-17",
  },
  {
    reference:
      "The telescope will orbit 1.5 million kilometres from Earth and see galaxies as they were 13.2 billion years ago, the agency said.",
    draft:
      "From its orbit, 930,000 miles from Earth, the telescope will show galaxies as they were 13.2bn years ago, the agency said.",
    date: "2025-01-30",
  },
  {
    reference:
      "The drug cut the risk of a second stroke by 27 percent in the trial of 6,412 patients, with 4.1 percent suffering one within a year against 5.6 percent of those on aspirin.",
    draft:
      "Of the 6,412 patients in the trial, 4.1% of those on the drug had a second stroke within 12 months and 5.6% of those given aspirin, a reduction of 27%.",
    date: "2025-01-30",
  },
  {
    reference:
      "Rents have more than doubled in the town since 2015, from an average of 610 euros a month to 1,290 euros, tenants' groups say.",
    draft:
      "Tenants' groups say the average rent in the town has risen by over 100% in ten years to €1,290 a month.",
    date: "2025-01-30",
  },
  {
    reference:
      "The typhoon packed sustained winds of 185 kph and gusts of up to 230 kph as it crossed Luzon, the weather bureau said. It is moving west at 20 kph.",
    draft:
      "With sustained winds of 185km/h and gusts reaching 230km/h the typhoon crossed Luzon. It was heading west at 20km/h, the weather bureau said.",
    date: "2025-09-24",
  },
  {
    reference:
      "The reservoirs that supply Cape Flats are 43.6 percent full, compared with 71.2 percent a year ago, the water department said on Tuesday.",
    draft:
      "Cape Flats' reservoirs, which stood at 71.2% a year ago, are now 43.6% full, the water department said on Tuesday.",
    date: "2025-09-24",
  },
  {
    reference:
      "Police said they had recovered 14 of the 22 paintings stolen from the villa, worth some 3 million euros in all.",
    draft:
      "Eight of the 22 paintings stolen from the villa, which are worth around €3m together, are still missing. Police said they had recovered the rest.",
    date: "2025-09-24",
  },
  {
    reference:
      "Two in five of the 2,350 pupils questioned said they had been offered drugs at school, and 7 percent that they had accepted.",
    draft:
      "About 940 of the 2,350 pupils who were questioned, or 40%, had been offered drugs at school, and 7% had taken them.",
    date: "2025-09-24",
  },
  {
    reference:
      "The parcel, which weighed 2.3 kilos, had been posted in Lagos and was addressed to flat 12 of a block on Mercer Street, prosecutors said.",
    draft:
      "Posted in Lagos, the 5lb parcel was addressed to flat 12 of a block on Mercer Street, prosecutors said.",
    date: "2025-09-24",
  },
  {
    reference:
      "Hotels in the region were 84 percent booked in August, the most in a decade, while the average stay fell to 3.2 nights from 4.1 in 2019.",
    draft:
      "Hotels in the region had their best August in ten years, at 84% booked, but guests stayed an average of 3.2 nights, compared with 4.1 in 2019.",
    date: "2025-09-24",
  },
  {
    reference:
      "He was jailed for 18 months, 12 of them suspended, and must pay 5,000 pounds to the family, the court in Norwich ruled.",
    draft:
      "The court in Norwich gave him a year and a half in prison, a year of it suspended, and told him to pay the family £5,000.",
    date: "2025-09-24",
  },
  {
    reference:
      "More than 90 percent of the 68,000 ballots had been counted by midnight, and Mayor Ruiz led by 2,100 votes.",
    draft: "With over nine-tenths of the 68,000 votes counted by midnight, the mayor, Ruiz, was 2,100 ahead.",
    date: "2025-09-24",
  },
  {
    reference:
      "A pint of milk costs 1.10 pounds on average, 15 pence more than last year, the farmers' union said.",
    draft:
      "The average price of a pint of milk has risen by 15p in a year to £1.10, according to the farmers' union.",
    date: "2025-09-24",
  },
  {
    reference:
      "The operation lasted nine hours and involved 24 surgeons and nurses, the hospital in Pune said. The twins, eight months old, shared a liver.",
    draft:
      "Twins of eight months who shared a liver were separated by a team of two dozen surgeons and nurses over nine hours, the hospital in Pune said.",
    date: "2025-09-24",
  },
  {
    reference:
      "Two women and a man were pulled alive from the rubble on Tuesday, 52 hours after the quake, and a third woman was found dead beside them.",
    draft:
      "Three women and one man were found in the rubble on Tuesday, more than two days after the quake. One of the women was dead.",
    date: "2025-03-19",
  },
  {
    reference:
      "The police chief said 31 officers had been hurt and 112 people arrested, 40 of them minors, in the second night of rioting.",
    draft:
      "In a second night of rioting police made 112 arrests, among them those of 40 minors. Injuries to officers numbered 31, said their chief.",
    date: "2025-03-19",
  },
  {
    reference:
      "Shares in the lender have lost a third of their value since January and closed at 214 pence on Tuesday, their lowest since 2012.",
    draft:
      "At 214p on Tuesday the lender's shares were 33% down since January and lower than at any time since 2012.",
    date: "2025-03-19",
  },
  {
    reference:
      "Kenbury beat Stroud 3-1 with two goals from Danso and one from Pryce, who came on in the 64th minute. Stroud's Aziz was sent off.",
    draft:
      "Danso's two goals and one by Pryce, who was on the pitch for the last 26 minutes, beat Stroud 3-1. Stroud were down to ten after Aziz's red card.",
    date: "2025-03-19",
  },
  {
    reference:
      "The vote was 5-4, with Justice Amara writing for the majority and four justices dissenting, as they had in the earlier case.",
    draft:
      "By five votes to four, the justices decided the case as they had the earlier one. Justice Amara wrote for the majority of five.",
    date: "2025-03-19",
  },
  {
    reference:
      "Interest on the loan, of 1.75 percent, will be paid twice a year, and the capital is to be returned in 2045.",
    draft:
      "The loan bears interest at one and three-quarters percent, payable every six months, and falls due in 20 years' time.",
    date: "2025-03-19",
  },
  {
    reference:
      "Sales in Asia rose 14 percent to 2.1 billion euros and made up 38 percent of the total, while those in Europe were flat at 1.9 billion.",
    draft:
      "At €2.1bn, Asian sales were 14% up and 38% of the group's. European ones stayed where they were, at €1.9bn.",
    date: "2025-03-19",
  },
  {
    reference:
      "The reef lost 30 percent of its coral in the heatwave of 2024, and researchers fear that as little as a tenth will be left by 2050.",
    draft:
      "Nearly a third of the reef's coral died in 2024's heatwave. Researchers fear that 90% of it may have gone by 2050.",
    date: "2025-03-19",
  },
  {
    reference:
      "The rover has covered 34.6 km in 12 years on Mars, at an average of less than eight metres a day, and climbed 750 metres.",
    draft:
      "In a dozen years on Mars the rover has driven 21.5 miles and climbed nearly half a mile. It has averaged under 8m a day.",
    date: "2025-03-19",
  },
  {
    reference:
      "Around 700 of the plant's 2,900 workers will lose their jobs by June, nearly a quarter of the workforce, the company said on Tuesday.",
    draft:
      "The company said on Tuesday that it was to shed about 700 of 2,900 jobs at the plant by June, or 24%.",
    date: "2025-03-19",
  },
  {
    reference:
      "Around 700 of the plant's 2,900 workers will lose their jobs by June, the company said on Tuesday.",
    draft:
      "By June only about 2,200 of the 2,900 workers at the plant will still have jobs there, the company said on Tuesday.",
    date: "2025-03-19",
  },
  {
    reference:
      "The novel has sold 3.2 million copies in 41 languages since it came out in 2009, and is in its 57th printing in France.",
    draft:
      "Since 2009 the novel has been bought by 3.2m readers in 41 languages. France is on printing number 57.",
    date: "2025-03-19",
  },
  {
    reference:
      "At least 17 of those on board, including both pilots, died, and six are missing. Nineteen were picked up by fishing boats.",
    draft:
      "Fishing boats picked up 19 survivors. Not fewer than 17 people, the two pilots among them, are dead, and half a dozen are unaccounted for.",
    date: "2025-03-19",
  },
  {
    reference:
      "The dam's level has dropped to 1,062 feet above the sea, 167 below full pool, the bureau said, and may fall another 14 by October.",
    draft:
      "The lake is 167 feet lower than when it is full and stands at 1,062 feet above sea level, the bureau said. By October it may be down to 1,048.",
    date: "2025-03-19",
  },
  {
    reference:
      "The men's 4x100m relay team ran 37.68 seconds to win gold by four hundredths from Jamaica, the United States coming third.",
    draft:
      "In 37.68sec, and by 0.04 from Jamaica, the men's 4x100m relay team took gold. The United States had to be content with bronze.",
    date: "2025-03-19",
  },
  {
    reference:
      "Nurses' pay will go up by 4 percent this year and 3.5 percent next under the offer, which covers 1.3 million workers in England.",
    draft:
      "The offer, for 1.3 million workers in England, is of a rise of 4% for nurses this year, and of 3.5% next year.",
    date: "2025-03-19",
  },
  {
    reference:
      "The cyclone killed 46 people in Malawi, 27 in Mozambique and three in Madagascar, where 8,000 homes were destroyed.",
    draft:
      "Seventy-six people died in the cyclone: three in Madagascar, which lost 8,000 homes, 27 in Mozambique and 46 in Malawi.",
    date: "2025-03-19",
  },
  {
    reference:
      "Brent crude futures settled down $1.84, or 2.3 percent, at $78.05 a barrel, after dropping by more than $3 at one point.",
    draft: "Having been over $3 lower at one stage, a barrel of Brent ended the day 2.3% cheaper, at $78.05.",
    date: "2025-03-19",
  },
  {
    reference:
      "Some 1,500 passengers had to spend the night on camp beds after 23 flights were cancelled at Split, the airport said.",
    draft:
      "The airport at Split put up camp beds for about 1,500 stranded travellers after the cancellation of 23 flights.",
    date: "2025-03-19",
  },
  {
    reference:
      "The average house sold for 287,400 pounds in February, 0.4 percent less than in January but 2.9 percent more than a year before.",
    draft:
      "House prices slipped by 0.4% in February. At £287,400, though, the average was up 2.9% on the year.",
    date: "2025-03-19",
  },
  {
    reference:
      "The trains, of eight cars each, can carry 1,200 people and will run every four minutes at peak times instead of every six.",
    draft:
      "With eight cars and room for 1,200, the trains will come every four minutes at busy times, where now it is every six.",
    date: "2025-03-19",
  },
  {
    reference:
      "Mbeki United have taken 31 points from 15 games and lie third, two behind Orlando, who have played a match more.",
    draft:
      "In third place with 31 points, United are two short of Orlando but have a game in hand, having played 15.",
    date: "2025-03-19",
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
      "Mthethwa took the last three wickets in 11 balls as South Africa beat New Zealand by 19 runs in the second Test.",
    draft:
      "Mthethwa took the last three wickets in 11 balls and South Africa beat New Zealand by ⟦19 wickets⟧ in the second Test.",
    date: "2025-03-04",
  },
  {
    reference:
      "England won by six wickets with two overs to spare on Sunday after Reece Calder hit an unbeaten 74 from 51 balls.",
    draft:
      "Reece Calder's unbeaten 74 from 51 balls took England to victory by ⟦six runs⟧ on Sunday with two overs to spare.",
    date: "2025-03-04",
  },
  {
    reference:
      "England won by six wickets with two overs to spare on Sunday after Reece Calder hit an unbeaten 104 from 74 balls.",
    draft: "Reece Calder hit an unbeaten 104 from ⟦74 overs⟧ on Sunday, and England won by six wickets.",
    date: "2025-03-04",
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
      "At 4.06 on Saturday morning the left engine failed, the accident office said. By ⟦4.29⟧ the right one was running unevenly, too.",
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
      "The fatality rate, just under 3 percent, is three times what doctors would expect where antibiotics work, Dr Mutale Chola said.",
    draft:
      "Just under 3% of the patients have died, ⟦a third⟧ of the rate to be expected where antibiotics work, Dr Mutale Chola said.",
    date: "2025-09-02",
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
  {
    reference:
      "The jury found him guilty on seven of the nine counts on Tuesday. He faces up to 20 years in prison when he is sentenced on June 3.",
    draft:
      "Jurors convicted him on Tuesday of seven of nine charges, and on June 3 he could be jailed for up to ⟦20 months⟧.",
    date: "2025-04-22",
  },
  {
    reference:
      "The yield on the 10-year bond rose 8 basis points to 4.31 percent on Wednesday, its highest since November, after the auction drew weak demand.",
    draft:
      "Weak demand at an auction pushed the 10-year yield up ⟦0.8 percentage points⟧ to 4.31% on Wednesday, a level not seen since November.",
    date: "2025-03-19",
  },
  {
    reference:
      "The index slid 212 points, or 1.4 percent, to 14,930 on Tuesday, wiping out the gains it had made since the start of the year.",
    draft:
      "A drop of 1.4% on Tuesday took the index down 212 points to ⟦14,390⟧ and erased its gains for the year.",
    date: "2025-03-19",
  },
  {
    reference:
      "The index slid 212 points, or 1.4 percent, to 14,930 on Tuesday, wiping out the gains it had made since the start of the year.",
    draft:
      "The index lost ⟦1.4⟧ points on Tuesday to close at 14,930, which wiped out its gains for the year.",
    date: "2025-03-19",
  },
  {
    reference:
      "Keane Brothers swung to a loss of 31 million pounds in the first half from a profit of 12 million a year earlier, as bookings for its cruises dried up.",
    draft:
      "Bookings for its cruises dried up, and in the first half Keane Brothers lost ⟦£12m⟧, having made ⟦£31m⟧ in the same period a year ago.",
    date: "2025-07-28",
  },
  {
    reference:
      "Revenue climbed 9 percent to 4.36 billion dollars, beating the average analyst estimate of 4.2 billion, according to data compiled by Marketlens.",
    draft:
      "Revenue rose 9% to ⟦$4.2bn⟧ against the ⟦$4.36bn⟧ that analysts had expected on average, according to Marketlens data.",
    date: "2025-07-28",
  },
  {
    reference:
      "The city has 1.2 million inhabitants, of whom 300,000 live in the eight districts that were flooded, the mayor said on Sunday.",
    draft:
      "⟦One in three⟧ of the city's 1.2m people lives in the eight flooded districts, according to the mayor.",
    date: "2025-07-28",
  },
  {
    reference:
      "The Eagles beat the Chiefs 40-22 in New Orleans on Sunday after leading 24-0 at half-time, and their quarterback ran for 72 yards.",
    draft:
      "The Eagles led 24-0 at half-time in New Orleans on Sunday and beat the Chiefs ⟦42-20⟧. Their quarterback ran for 72 yards.",
    date: "2025-02-10",
  },
  {
    reference:
      "The Eagles beat the Chiefs 40-22 in New Orleans on Sunday after leading 24-0 at half-time, and their quarterback ran for 72 yards.",
    draft:
      "The Eagles led 24-0 at half-time in New Orleans on Sunday and beat the Chiefs 40-22. Their quarterback ran for ⟦72 metres⟧.",
    date: "2025-02-10",
  },
  {
    reference:
      "Lena Okafor shot a four-under-par 68 on Saturday for a two-stroke lead at 11 under, with Mia Tanaka second after a 70.",
    draft:
      "A round of 68, four under par, put Lena Okafor two shots ahead of Mia Tanaka, who went round in 70, at ⟦12⟧ under on Saturday.",
    date: "2025-04-13",
  },
  {
    reference:
      "Okafor had five birdies and three eagles in her closing round on Sunday and finished three strokes clear of the field in Leeds.",
    draft:
      "In her closing round in Leeds on Sunday Okafor had five birdies and ⟦three bogeys⟧, finishing three strokes clear of the field.",
    date: "2025-04-13",
  },
  {
    reference:
      "Ferrand won the 78-lap race in one hour 40 minutes 33.843 seconds, 3.1 seconds ahead of Oyelaran, who had started from pole position.",
    draft:
      "Ferrand won the 78-lap race in one hour 40 minutes 33.843 seconds and beat Oyelaran, on pole, by ⟦1.3 seconds⟧.",
    date: "2025-05-25",
  },
  {
    reference:
      "Turnout was 61.8 percent, down 6.4 points from 2020, and just 212 votes separated the two candidates in the northern district.",
    draft:
      "In the northern district the two candidates were 212 votes apart. Turnout dropped ⟦6.4 percent⟧ from 2020 to 61.8%.",
    date: "2025-05-25",
  },
  {
    reference:
      "Turnout was 61.8 percent, and the Greens took 212 votes more than the Liberals in the northern district, officials said.",
    draft:
      "Officials put turnout at 61.8%. In the northern district the Greens took ⟦212 seats⟧ more than the Liberals.",
    date: "2025-05-25",
  },
  {
    reference:
      "The woman, 34, and her two sons, aged six and nine, were rescued from a ledge 40 metres above the beach near Whitmore on Monday.",
    draft:
      "A woman of 34 and her ⟦two daughters⟧, aged six and nine, were rescued on Monday from a ledge 40 metres above the beach near Whitmore.",
    date: "2025-06-17",
  },
  {
    reference:
      "The woman, 34, and her two sons, aged six and nine, were rescued from a ledge 40 metres above the beach near Whitmore on Monday.",
    draft:
      "A woman of 34 and her two sons, aged six and ⟦eight⟧, were rescued on Monday from a ledge 40 metres above the beach near Whitmore.",
    date: "2025-06-17",
  },
  {
    reference:
      "Nine men and four women were arrested at the docks in Rotterdam on Monday after customs officers found 1,840 kg of cocaine under a load of bananas.",
    draft:
      "Thirteen people, ⟦nine⟧ of them women, were arrested after 1.84 tonnes of cocaine turned up under bananas at the docks in Rotterdam on Monday.",
    date: "2025-06-17",
  },
  {
    reference:
      "Nine men and four women were arrested at the docks in Rotterdam on Monday after customs officers found 1,840 kg of cocaine under a load of bananas.",
    draft:
      "Nine men and four women were arrested after ⟦18.4 tonnes⟧ of cocaine turned up under bananas at the docks in Rotterdam on Monday.",
    date: "2025-06-17",
  },
  {
    reference:
      "The telescope will orbit 1.5 million kilometres from Earth and see galaxies as they were 13.2 billion years ago, the agency said.",
    draft:
      "From its orbit, 1.5m kilometres from Earth, the telescope will show galaxies as they were ⟦13.2 million years⟧ ago, the agency said.",
    date: "2025-01-30",
  },
  {
    reference:
      "Rents have more than doubled in the town since 2015, from an average of 610 euros a month to 1,290 euros a month, tenants' groups say.",
    draft:
      "The average rent in the town has more than doubled since 2015 to ⟦€1,290 a week⟧, tenants' groups say.",
    date: "2025-01-30",
  },
  {
    reference:
      "The typhoon packed sustained winds of 185 kph and gusts of up to 230 kph as it crossed Luzon, the weather bureau said. It is moving west at 20 kph.",
    draft:
      "With sustained winds of ⟦230km/h⟧ and gusts of ⟦up to 185km/h⟧ the typhoon crossed Luzon. It was heading west at 20km/h, the weather bureau said.",
    date: "2025-09-24",
  },
  {
    reference:
      "The typhoon packed sustained winds of 185 kph and gusts of up to 230 kph as it crossed Luzon, the weather bureau said. It is moving west at 20 kph.",
    draft:
      "The typhoon crossed Luzon with sustained winds of 185 kph and gusts of up to 230 kph and is moving west at ⟦20 mph⟧, the weather bureau said.",
    date: "2025-09-24",
  },
  {
    reference:
      "The reservoirs that supply Cape Flats are 43.6 percent full, compared with 71.2 percent a year ago, the water department said on Tuesday.",
    draft:
      "Cape Flats' reservoirs, which stood at ⟦43.6%⟧ a year ago, are now ⟦71.2%⟧ full, the water department said on Tuesday.",
    date: "2025-09-24",
  },
  {
    reference:
      "Police said they had recovered 14 of the 22 paintings stolen from the villa, worth some 3 million euros in all.",
    draft:
      "⟦Nine⟧ of the 22 paintings stolen from the villa, which are worth around €3m together, are still missing. Police said they had recovered the rest.",
    date: "2025-09-24",
  },
  {
    reference:
      "Two in five of the 2,350 pupils questioned said they had been offered drugs at school, and 7 percent that they had accepted.",
    draft:
      "Of the 2,350 pupils who were questioned, 40% had been offered drugs at school, and ⟦70%⟧ had taken them.",
    date: "2025-09-24",
  },
  {
    reference:
      "The parcel, which weighed 2.3 kilos, had been posted in Lagos and was addressed to flat 12 of a block on Mercer Street, prosecutors said.",
    draft:
      "Posted in Lagos, the parcel of 2.3kg was addressed to flat ⟦21⟧ of a block on Mercer Street, prosecutors said.",
    date: "2025-09-24",
  },
  {
    reference:
      "Hotels in the region were 84 percent booked in August, the most in a decade, while the average stay fell to 3.2 nights from 4.1 in 2019.",
    draft:
      "Hotels in the region had their best August in ten years, at 84% booked, but guests stayed an average of ⟦4.1⟧ nights, compared with ⟦3.2⟧ in 2019.",
    date: "2025-09-24",
  },
  {
    reference:
      "He was jailed for 18 months, 12 of them suspended, and must pay 5,000 pounds to the family, the court in Norwich ruled.",
    draft:
      "The court in Norwich jailed him for ⟦12 months⟧, ⟦18⟧ of them suspended, and told him to pay the family £5,000.",
    date: "2025-09-24",
  },
  {
    reference:
      "More than 90 percent of the 68,000 ballots had been counted by midnight, and Mayor Ruiz led by 2,100 votes.",
    draft: "With ⟦less than 90%⟧ of the 68,000 votes counted by midnight, the mayor, Ruiz, was 2,100 ahead.",
    date: "2025-09-24",
  },
  {
    reference:
      "A pint of milk costs 1.10 pounds on average, 15 pence more than last year, the farmers' union said.",
    draft:
      "The average price of a pint of milk has risen by ⟦£15⟧ in a year to £1.10, according to the farmers' union.",
    date: "2025-09-24",
  },
  {
    reference:
      "The operation lasted nine hours and involved 24 surgeons and nurses, the hospital in Pune said. The twins, eight months old, shared a liver.",
    draft:
      "Twins of ⟦nine months⟧ who shared a liver were separated by a team of 24 surgeons and nurses over nine hours, the hospital in Pune said.",
    date: "2025-09-24",
  },
  {
    reference:
      "The police chief said 31 officers had been hurt and 112 people arrested, 40 of them minors, in the second night of rioting.",
    draft:
      "In a second night of rioting police made ⟦40⟧ arrests, among them those of ⟦112⟧ minors. Injuries to officers numbered 31, said their chief.",
    date: "2025-03-19",
  },
  {
    reference:
      "Kenbury beat Stroud 3-1 with two goals from Danso and one from Pryce, who came on in the 64th minute. Stroud's Aziz was sent off.",
    draft:
      "Two goals by Danso and one by Pryce, a substitute in the 64th minute, gave Kenbury a ⟦3-2⟧ win over Stroud, who had Aziz sent off.",
    date: "2025-03-19",
  },
  {
    reference:
      "The vote was 5-4, with Justice Amara writing for the majority and four justices dissenting, as they had in the earlier case.",
    draft:
      "By ⟦six votes to three⟧, the justices decided the case as they had the earlier one. Justice Amara wrote for the majority.",
    date: "2025-03-19",
  },
  {
    reference:
      "Interest on the loan, of 1.75 percent, will be paid twice a year, and the capital is to be returned in 2045.",
    draft: "The loan, which bears interest at ⟦1.57%⟧, payable twice a year, falls due in 2045.",
    date: "2025-03-19",
  },
  {
    reference:
      "The reef lost 30 percent of its coral in the heatwave of 2024, and researchers fear that as little as a tenth will be left by 2050.",
    draft:
      "Nearly ⟦half⟧ of the reef's coral died in 2024's heatwave. Researchers fear that as little as a tenth will be left by 2050.",
    date: "2025-03-19",
  },
  {
    reference:
      "The rover has covered 34.6 km in 12 years on Mars, at an average of less than eight metres a day, and climbed 750 metres.",
    draft:
      "In 12 years on Mars the rover has driven 34.6km at an average of less than ⟦eight metres an hour⟧, and climbed 750 metres.",
    date: "2025-03-19",
  },
  {
    reference:
      "Around 700 of the plant's 2,900 workers will lose their jobs by June, nearly a quarter of the workforce, the company said on Tuesday.",
    draft:
      "Some ⟦2,200⟧ of the plant's 2,900 workers will lose their jobs by June, the company said on Tuesday.",
    date: "2025-03-19",
  },
  {
    reference:
      "The novel has sold 3.2 million copies in 41 languages since it came out in 2009, and is in its 57th printing in France.",
    draft:
      "Since 2009 the novel has sold 3.2m copies in ⟦14⟧ languages. In France it is in its 57th printing.",
    date: "2025-03-19",
  },
  {
    reference:
      "Prosecutors asked for 12 years; the judge gave Torres eight, of which he has already served three while awaiting trial.",
    draft:
      "Prosecutors asked for ⟦eight years⟧; the judge gave Torres ⟦12⟧, of which he has already served three while awaiting trial.",
    date: "2025-03-19",
  },
  {
    reference:
      "At least 17 of those on board, including both pilots, died, and six are missing. Nineteen were picked up by fishing boats.",
    draft:
      "Fishing boats picked up 19 survivors, but ⟦at least 19⟧ people, the ⟦two⟧ pilots among them, are dead, and six are missing.",
    date: "2025-03-19",
  },
  {
    reference:
      "The dam's level has dropped to 1,062 feet above the sea, 167 below full pool, the bureau said, and may fall another 14 by October.",
    draft:
      "The lake is ⟦176 feet⟧ lower than when it is full and stands at 1,062 feet above sea level, the bureau said.",
    date: "2025-03-19",
  },
  {
    reference:
      "The men's 4x100m relay team ran 37.68 seconds to win gold by four hundredths from Jamaica, the United States coming third.",
    draft:
      "In ⟦37.86sec⟧, and by four hundredths from Jamaica, the men's 4x100m relay team took gold. The United States were third.",
    date: "2025-03-19",
  },
  {
    reference:
      "The cyclone killed 46 people in Malawi, 27 in Mozambique and three in Madagascar, where 8,000 homes were destroyed.",
    draft:
      "⟦Seventy-nine⟧ people died in the cyclone, which destroyed 8,000 homes in Madagascar, in Malawi, Mozambique and Madagascar.",
    date: "2025-03-19",
  },
  {
    reference:
      "The cyclone killed 46 people in Malawi, 27 in Mozambique and three in Madagascar, where 8,000 homes were destroyed.",
    draft:
      "The cyclone killed ⟦27⟧ people in Malawi, ⟦46⟧ in Mozambique and three in Madagascar, where 8,000 homes were destroyed.",
    date: "2025-03-19",
  },
  {
    reference:
      "Brent crude futures settled down $1.84, or 2.3 percent, at $78.05 a barrel, after dropping by more than $3 at one point.",
    draft:
      "Having been over $3 lower at one stage, a barrel of Brent ended the day 2.3% cheaper, at ⟦$78.50⟧.",
    date: "2025-03-19",
  },
  {
    reference:
      "Some 1,500 passengers had to spend the night on camp beds after 23 flights were cancelled at Split, the airport said.",
    draft:
      "The airport at Split put up camp beds for about 1,500 stranded travellers after the cancellation of ⟦32⟧ flights.",
    date: "2025-03-19",
  },
  {
    reference:
      "The trains, of eight cars each, can carry 1,200 people and will run every four minutes at peak times instead of every six.",
    draft:
      "The trains have eight cars and room for 1,200 people, and will run every ⟦six minutes⟧ at peak times instead of every ⟦four⟧.",
    date: "2025-03-19",
  },
  {
    reference:
      "Mbeki United have taken 31 points from 15 games and lie third, two behind Orlando, who have played a match more.",
    draft:
      "In third place with ⟦13⟧ points from 15 games, United are two short of Orlando, who have played one more.",
    date: "2025-03-19",
  },
];
