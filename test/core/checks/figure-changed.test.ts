import { checkTable } from "./table.ts";

checkTable("figure/changed", {
  valid: [
    {
      reference:
        "The crown closed 0.9 percent firmer at 39.72 per dollar, having touched 39.58, its strongest since June.",
      draft:
        "The crown rose as far as 39.58 to the dollar, a level last seen in June, before closing 0.9% up at 39.72.",
    },
    {
      reference:
        "In a survey by Bright Poll, 38 percent of voters wanted a new stadium and 51 percent did not.",
      draft: "According to Bright Poll, 51% of voters do not want a new stadium and 38% do.",
    },
    {
      reference:
        "The dam leaked for the second time in two weeks. It lost water for 40 minutes, against 15 minutes in the first leak.",
      draft: "The leak, the second in two weeks, went on for 40 minutes, compared with 15 the first time.",
    },
    {
      reference:
        "Some 4,100 people had been led out of nine hamlets by midday, up from 2,300 on Tuesday evening, the relief office said.",
      draft:
        "By noon on Wednesday about 4,100 people from nine hamlets had been led to safety, said the relief office, which the evening before had counted 2,300.",
      date: "2024-03-13",
    },
    {
      reference: "Rescuers brought out 11 men on Tuesday; 16 remained trapped.",
      draft: "Rescuers reach 11 men in flooded mine, but 16 are still below",
    },
    {
      reference: "Four people died and 31 were hurt, six of them badly.",
      draft: "Four people died. Another 31 were hurt, and six of these are in a bad way.",
    },
    {
      reference: "It has brought in 6,000 line workers from 14 states.",
      draft: "It has line workers from 14 states, 6,000 of them, to help.",
    },
    {
      reference: "The poll now puts her at 15 percent rather than 25.",
      draft: "The poll had put her at 25 percent and now puts her at 15.",
    },
    {
      reference: "Parliament rejected the bill by 42 votes to 37 on Monday.",
      draft: "On Monday there were 37 votes for the bill and 42 against.",
    },
    {
      reference: "The motion was carried by 42 votes to 37.",
      draft: "There were 42 votes for the motion and 37 against it.",
    },
    {
      reference: "Of the 300 members of the guild, 174 came to the vote.",
      draft: "More than half of the members of the guild came to the vote.",
    },
    {
      reference: "Lena Fort was 12 when she began to play. Five years later she won the Oslo prize.",
      draft: "Lena Fort was 17 when she won the Oslo prize.",
    },
    {
      reference: "Ryan scored 20 points and Cole 14. Cole had 20 rebounds and Ryan 14.",
      draft: "Ryan had 20 points and Cole 14.",
    },
    {
      reference: "Five ministries go to Harbour, three to the Civic Union and two to the Rural League.",
      draft: "Five ministries are Harbour's, the Civic Union gets three and the Rural League two.",
    },
    {
      reference: "Falk took 26 percent, five points behind the leader.",
      draft: "The leader took 31 percent and Falk 26 percent.",
    },
    {
      reference: "Falk took 26 percent, five points ahead of Marlow.",
      draft: "Marlow took 21 percent and Falk 26 percent.",
    },
    {
      reference:
        "Substitute Dario Penn scored twice in the last eight minutes as City won the cup.\n\nJavi Costa pulled one back in the 79th minute. The 19-year-old Penn, who came on in the 72nd minute, levelled with a minute of normal time remaining.",
      draft: "Dario Penn was sent on with 18 minutes of the cup final to go, and City won it.",
    },
    {
      reference: "The usual test misses roughly a quarter of cancers, the researchers in Orrin said.",
      draft: "About 75 percent of cancers are found by the usual test, the researchers in Orrin said.",
    },
    {
      reference: "She took over in November with the team 16th in the 20-club league.",
      draft: "When she took over in November, only four of the league's 20 clubs stood below the team.",
    },
    {
      reference:
        "It was City's fourth cup in seven years and their 11th in all, two fewer than record winners Hexley.",
      draft: "City have won 11 cups now, and only Hexley, with 13, have won more.",
    },
    {
      reference: "Turnout was 66.2 percent, the highest since 1990.",
      draft: "A third of those entitled stayed at home, but turnout was the highest since 1990.",
    },
    {
      reference: "Five of 18 brokers rate the stock a buy, nine a hold and four a sell.",
      draft: "Half of the 18 brokers rate the stock a hold.",
    },
    {
      reference:
        "A trawler with 17 crew sank off Orrin before dawn on Monday.\n\nThree lifeboats and a helicopter took the crew off in winds of up to 50 knots.",
      draft:
        "All 17 on board were taken off by a helicopter and a trio of lifeboats, while it blew as hard as 50 knots.",
    },
    {
      reference:
        "Ospery won the stage by 18 seconds from Dahl. Tornquist was third, a further nine seconds back.",
      draft:
        "Ospery won the stage by 18sec from Dahl. In third place, 27sec behind the winner, was Tornquist.",
    },
    {
      reference:
        "The number of fines doubled to 310 in the first year of the scheme but was down to 75 in the second.",
      draft:
        "In the first year of the scheme there were 310 fines, twice as many as before; in the second there were only 75.",
    },
    {
      reference: "The ministry accepted 19 of the 22 recommendations, among them life jackets for everybody.",
      draft: "The report makes 22 recommendations. All but three have been accepted by the ministry.",
    },
    {
      reference: "Signals had been received from all but one of the five satellites by 1200 GMT.",
      draft: "By noon GMT signals had been received from four of the five satellites.",
    },
    {
      reference:
        "Oyarzo, 41, an independent backed by the centre-left, won 51.7 percent of the vote against 48.3 percent for Winkler, who has governed the town for 12 years.",
      draft:
        "Oyarzo, a 41-year-old independent supported by the centre-left, took 51.7% of the vote to 48.3% for Winkler, who has been in charge of the town for a dozen years.",
    },
    {
      reference:
        "She was born on Inish Orrin, the youngest of nine children of a boat builder, and spoke only Irish until she was seven.",
      draft:
        "She came to English late: until she was seven the boat builder’s daughter, the last of nine children, spoke nothing but Irish.",
    },
    {
      reference:
        "The five amendments that passed include one that keeps open two maternity wards, in Orrin and Sandle, which the ministry had planned to close.",
      draft:
        "Of the five amendments that passed, one saves the maternity wards in Orrin and Sandle, both of which the ministry had meant to close.",
    },
    {
      reference:
        "The budget foresees spending of 17.9 billion euros and a deficit of 2.7 percent of gross domestic product, down from an expected 3.1 percent this year.",
      draft:
        "Spending of €17.9bn would bring the deficit down from an expected 3.1% of GDP this year to 2.7%.",
    },
    {
      reference: "The jury cleared Munro of two charges and found one charge of bribery not proven.",
      draft: "Munro was cleared of two charges, and the verdict was not proven on a third, of bribery.",
    },
    {
      reference:
        "The wall failed within two years. Munro, who led the council from 2012 until he resigned in June 2021, will be sentenced on June 17.",
      draft:
        "Munro, in charge of the council for nine years until he resigned in June 2021, is to be sentenced on 17 June. The wall failed within two years.",
    },
    {
      reference: "Some 41 percent of the starters were women, the organisers of the race in Sandle said.",
      draft: "Two in five starters were women, the organisers of the race in Sandle said.",
    },
    {
      reference:
        "It was the first time in 23 years that Orrin had won. Dahl struck in the 61st minute, after an hour of rain.",
      draft: "Orrin won for the first time in 23 years. Dahl scored after 61 minutes.",
    },
    {
      reference: "Most of the villagers slept in tents, the mayor said. All were given soup.",
      draft: "The mayor said all the villagers were given soup. Most slept in tents.",
    },
    {
      reference: "Nearly all of the seats were sold by noon, the theatre said.",
      draft: "By noon almost all of the seats were sold, the theatre said.",
    },
    {
      reference: "Some of the bridges were closed on Monday. The ferries ran without a break.",
      draft: "Not all of the bridges were open on Monday, but all the ferries ran.",
    },
    {
      reference:
        "Ludmila Brezan was born in Rovanj on March 9, 1935. She married twice: in 1958 to Anton Kos, an engineer, and in 1980 to Guido Bassani.",
      draft:
        "Ludmila Brezan was born in Rovanj in 1935. Her first husband, Anton Kos, an engineer whom she married at 23, was followed by Guido Bassani.",
    },
    {
      reference:
        "Thornaby leveled six minutes into the second half when Femi Oyelaran bent a free kick around the wall.",
      draft: "Femi Oyelaran’s free kick in the 51st minute brought Thornaby level.",
    },
    {
      reference:
        "The airline carried 2.31 million passengers, up from 2.07 million, and filled most of its seats.",
      draft:
        "Passenger numbers climbed from 2.07 million to 2.31 million, and most of the seats were filled.",
    },
    {
      reference: "The bank cut its main rate by a quarter of a percentage point to 3.5 percent.",
      draft: "The bank lowered its main rate from 3.75% to 3.5%.",
    },
    {
      reference: "One of the two suspects was released without charge.",
      draft: "One suspect has been freed without charge; the other is still being held.",
    },
    {
      reference: "The strike is to last from Friday morning until the end of Sunday, the pilots said.",
      draft: "The pilots' three-day strike starts on Friday.",
    },
    {
      reference:
        "The glider pilot, who has overseen a doubling of the club since 2022, moves to Leeds. His rival retires after six years.",
      draft: "The glider pilot, who has presided over a doubling of the club in two years, moves to Leeds.",
      date: "2024-09-18",
    },
    {
      reference: "Volumes of grain handled by its 23 stores fell to 3.1 million tonnes from 3.6 million.",
      draft: "Its 23 stores handled 3.1m tonnes of grain, half a million fewer than the year before.",
    },
    {
      reference:
        "He noted that the track north of Sandle was closed for repairs on one night in five last year.",
      draft:
        "Last year, he pointed out, the line north of Sandle was shut for repairs on 20 per cent of nights.",
    },
    {
      reference:
        "The mill, the biggest of the three employers, offered a committee with equal numbers of nurses and managers.",
      draft:
        "The mill, the largest of the three employers, offered a committee of half nurses and half managers.",
    },
    {
      reference:
        "The bill would have raised the top rate to 24 percent from 8 percent for mines that sell more than 50,000 tonnes.",
      draft:
        "The rate would have gone up from 8 per cent to 24 per cent for mines that sell more than 50,000 tonnes.",
    },
    {
      reference: "Bus fares in Sandle will go up from 30 to 35 cents on Sunday.",
      draft: "Sandle's bus fares will rise to 35 cents, from 30, on Sunday.",
    },
    {
      reference: "The dairy will pay 15.8 cent a share, bringing the total for the year to 24.3 cent.",
      draft: "The dairy will pay 15.8c a share, which takes the payout for the year to 24.3c.",
    },
    {
      reference:
        "Soup, which brings in 45 percent of revenue, sold 3.8 percent less. Frozen meals, 30 percent of revenue, grew 4.2 percent, and pet food, the rest, by 0.9 percent.",
      draft:
        "Soup, 45 percent of revenue, sold 3.8 percent less. Frozen meals gained 4.2 percent and pet food, a quarter of the business, 0.9 percent.",
    },
    {
      reference:
        "She cleared 2.01 metres and then failed at 2.05, one centimetre above her own record of 2019.",
      draft: "She cleared 2.01 metres, then failed at 2.05. Her record of 2.04 stands.",
    },
    {
      reference:
        "Obi won the 100 metres in 10.91 seconds, 0.11 ahead of Fuchs and three hundredths outside the record that Briscoe set in 2014.",
      draft: "Obi won the 100 metres in 10.91. The record, Briscoe's 10.88 of 2014, was close.",
    },
    {
      reference: "800 m: 1. Bekana (ETH) 1:57.83, 2. Kiplimo (KEN) 1:58.02, 3. Hurst (GBR) 1:58.40.",
      draft: "Bekana beat Kiplimo of Kenya by 19 hundredths over 800 metres.",
    },
    {
      reference: "The firm employs 1,850 people in Wales, 700 in Scotland and 90 in Ireland.",
      draft: "With 1,850 people in Wales and 790 in Scotland and Ireland, the firm employs 2,640.",
    },
    {
      reference: "Four in five of the fires are caused by people, the ministry says.",
      draft: "Only one in five of the fires has a natural cause, the ministry says.",
    },
    {
      reference: "The talks, the fifth round since January, last until Saturday.",
      draft: "Four rounds of talks have been held since January; the present one ends on Saturday.",
    },
    {
      reference: "Iva Petrak's javelin flew 66.12 metres. Her best is 68.40.",
      draft: "With 66.12 metres, 2.28 short of her best, Iva Petrak won the javelin.",
    },
    {
      reference: "Twenty-one of the 297 people on board the flight to Sandle were hurt, the hospital said.",
      draft: "Rui Cardo and 296 others on board the flight to Sandle survived.",
    },
    {
      reference:
        "The left engine failed at 4:06 a.m. on Saturday. Captain Henrik Sallis, 52, turned towards Orrin and put the plane down there at 4:48 a.m.",
      draft:
        "At 4.06am on Saturday the plane lost its left engine. Captain Henrik Sallis made for Orrin and, 42 minutes later, was on the ground there.",
    },
    {
      reference: "Transbalt said that four of its ships took the long way at a cost of 70,000 euros each.",
      draft: "Transbalt sent four of its ships the long way, which cost it €280,000 in all.",
    },
    {
      reference: "Coffee for July fell 4.8 percent to $3.61 a lb in Orrin.",
      draft: "In Orrin, coffee for July was down 4.8% at $3.61 a pound ($7.96 a kilo).",
    },
    {
      reference: "The tenth with the brightest bedrooms ran more of a risk than the half with the darkest.",
      draft: "The 10% in the brightest rooms ran more of a risk than the 50% in the darkest.",
    },
    {
      reference: "The coach was sent off in the 66th minute for kicking a bottle.",
      draft: "The coach was sent off midway through the second half for kicking a bottle.",
    },
    {
      reference: "The winner came a minute and 41 seconds ahead of the next.",
      draft: "The winner was over a minute and a half ahead of the next.",
    },
    {
      reference: "A woman in her seventies was flown to hospital.",
      draft: "They flew a woman in her 70s to hospital.",
    },
    {
      reference: "The smelter lost 740 million Norwegian crowns, or 250 million dirhams.",
      draft: "The smelter made a loss of NKr740m, or Dh250m.",
    },
    {
      reference: "The mill lost 740 million crowns ($66.2 million) on sales of 2.9 billion.",
      draft: "On sales of 2.9bn crowns the mill made a loss of 740m crowns ($66m).",
    },
    {
      reference: "In the survey 84 percent of those asked were opposed to the closures.",
      draft: "Only 16% of those asked in the survey were not against the closures.",
    },
    {
      reference: "Some 58 percent of the audience was under 25, exit polls showed.",
      draft: "Those who are 25 or older made up 42% of the audience, exit polls showed.",
    },
    {
      reference: "Each household will get 120 euros in July and the same again in October.",
      draft: "Each household will get €240, in two parts, in July and October.",
    },
    {
      reference: "A third batch of 40 tanks will follow in September, bringing the total to 118.",
      draft: "Another 40 tanks will follow in September, after the 78 of the first two batches.",
    },
    {
      reference: "Beck, who was 2-5 down in the second set, won seven games in a row.",
      draft: "Beck, who had trailed 5-2 in the second set, won seven games in a row.",
    },
    {
      reference: "Of the 36 candidates, 11 are women, and the youngest is 19.",
      draft: "Eleven of the 36 candidates are women and 25 are men. The youngest is 19 years old.",
    },
    {
      reference:
        'She read "The Last Page", a 10-minute programme broadcast at 7:50 p.m. on weekdays, which drew 400,000 listeners.',
      draft:
        "She read The Last Page, 10 minutes at 7.50 every weekday evening, and had an audience of 400,000.",
    },
    {
      reference: "Sayle took the second set 7-6 (7-4) after losing the first 3-6 and won the third 6-2.",
      draft: "Sayle came back from a set down to win 3-6, 7-6, 6-2.",
    },
    {
      reference: "Harwick beat Denby 4-3 after extra time in Ostra on Monday.",
      draft: "Denby lost 3-4 to Harwick after extra time in Ostra on Monday.",
    },
    {
      reference: "The visitors trailed 1-2 at half-time, and the coach was sent off.",
      draft: "The coach was sent off with the home side 2-1 up at half-time.",
    },
    {
      reference: "Consumer prices rose 0.2 percent in November after a 0.4 percent rise in October.",
      draft: "Consumer prices went up by 0.2 percent in November, half the rise of October.",
    },
    {
      reference: "Rents rose 6 percent in May after 2 percent in April, the agency said.",
      draft: "The agency said rents, which had risen 2 percent in April, went up by 6 percent in May.",
    },
    {
      reference: "Prices rose 3 percent in June, down from 5 percent in May.",
      draft: "Inflation eased from 5 percent to 3 percent in June.",
    },
    {
      reference: "The line carried 4,000 people on Monday and 9,000 on Tuesday.",
      draft: "On Monday 4,000 people used the line, and many more a day later.",
    },
    {
      reference: "At least 20 percent of the city's 1.2 million households lost power in the storm.",
      draft: "The storm left at least a fifth of the 1,200,000 households in the city without power.",
    },
    {
      reference: "Net profit at Orvane was 1.2 billion dollars, the retailer said.",
      draft: "Orvane, a retailer, said it had earned $1.2bn after tax.",
    },
    {
      reference: "The airline cancelled 214 flights from Finland and 88 from Latvia.",
      draft: "The carrier scrapped 88 flights from Latvia and 214 from Finland.",
    },
    {
      reference: "Three in four nurses voted for the strike, the union said.",
      draft: "The union said 75% of nurses had voted to walk out.",
    },
    {
      reference: "Harwick beat Denby 3-1 at home to go fourth in the table.",
      draft: "Denby lost 3–1 at Harwick, who climbed to fourth.",
    },
    {
      reference: "The Greens took 40 of the 120 seats in the assembly.",
      draft: "A third of the assembly's 120 seats went to the Greens.",
    },
    {
      reference: "Turnout was 384,612, the electoral office said.",
      draft: "About 385,000 people voted, according to the electoral office.",
    },
    {
      reference:
        "Orrin had offered 412 pence a share. It was the second offer since March, when 380 pence were turned down in private.",
      draft: "Orrin offered 412p a share. In March a first offer, of 380p, had been turned down in private.",
    },
    {
      reference: "Eleven of 14 economists polled see a quarter-point cut; the other three expect no change.",
      draft:
        "Most economists, 11 of the 14 asked, expect a quarter-point cut; three see the rate staying where it is.",
    },
    {
      reference: "Nine of 12 jurors wanted a conviction; the other three did not.",
      draft: "Most jurors, nine of the 12 who sat, wanted a conviction; three did not.",
    },
    {
      reference:
        "The council kept the fee at 4.75 percent on Monday for the sixth year running but dropped a promise to keep it there.",
      draft:
        "The council kept the fee at 4.75% on Monday. For the first time it did not promise to keep it there.",
    },
    {
      reference:
        "The group will restore a cut of 3.1 million bpd. Another cut, of 1.35 million bpd, remains until the end of 2026.",
      draft:
        "The group will bring back 3.1m barrels a day. Another cut, of 1.35m, remains until the end of 2026.",
    },
    {
      reference:
        "Union and the Growers would have 37 of the 91 seats, down from 46. The List and the Left would have 38.",
      draft:
        "The List and the Left would together have 38 of 91 seats and the governing parties 37, down from 46.",
    },
    {
      reference: "The painting fetched $4.96 million at auction in Geneva.",
      draft: "A Geneva auction house sold the painting for nearly $5 million.",
    },
    {
      reference: "The flood killed three men and two women in the village of Torbeck.",
      draft: "Five people died in Torbeck when the flood came: two women and three men.",
    },
    {
      reference: "Reported burglaries doubled to 46 from 23 a year earlier.",
      draft: "The number of burglaries reported rose from 23 to 46 in a year.",
    },
    {
      reference: "Twelve jurors heard the case over a fortnight.",
      draft: "The case was heard by a dozen jurors over two weeks.",
    },
    {
      reference: "About 500,000 pilgrims are expected at the shrine.",
      draft: "Some half a million pilgrims are due at the shrine.",
    },
    {
      reference: "The central bank raised its main rate by 25 basis points to 4.5 percent.",
      draft: "The central bank put up its main rate by a quarter of a percentage point, to 4.5%.",
    },
    {
      reference: "A 9-year-old boy was rescued from the quarry.",
      draft: "Rescuers pulled a boy aged nine from the quarry.",
    },
    {
      reference: "The strike by bus drivers in Norden entered its ninth day on Thursday.",
      draft: "The strike by bus drivers in Norden is in its second week.",
    },
    {
      reference: "The target was a circle 120 metres across, and the probe landed 23 metres from its middle.",
      draft: "The probe landed 23m from the middle of the target, a circle with a radius of 60m.",
    },
    {
      reference: "Thirteen people died in rockfalls this summer, compared with a yearly average of five.",
      draft: "Rockfalls killed 13 people this summer, more than twice as many as in an average year.",
    },
    {
      reference:
        "Of the 58 flights due to leave before noon, 23 were cancelled and 16 delayed by more than an hour.",
      draft: "Only 19 of the 58 flights due to leave before noon got away in time; 23 were cancelled.",
    },
    {
      reference: "A second outbreak was confirmed on Friday at a farm 6 km from the first.",
      draft:
        "At a farm the disease was found for the second time on Friday. The first outbreak was 6km away.",
    },
    {
      reference: "Hallam, whose average gate is 3,900, sold all their 24,000 tickets in two hours.",
      draft: "In two hours 24,000 of them had bought tickets from Hallam, who usually play to 3,900.",
    },
    {
      reference: "Each of the 24 teams plays five matches, and the best 16 go through.",
      draft: "Eight of the 24 teams go out after five matches each.",
    },
    {
      reference:
        "Sundvik earned 206 million Danish crowns ($31.4 million) in the spring, after 251 million a year before.",
      draft: "Sundvik made a profit of 206m crowns ($31.4m) in the spring; a year before it was 251m.",
    },
    {
      reference:
        "The inspectors received 27 objections, nearly all of them about noise in the eastern district of Molby. In Molby, in the east, nine of the 35 pumps ran at night because of a faulty switch, the inspectors said.",
      draft:
        "The inspectors have had 27 objections. Most come from the eastern district of Molby, where nine of 35 pumps ran at night because of a faulty switch.",
    },
    {
      reference: "The temperature in Marrel reached 104 degrees Fahrenheit.",
      draft: "Marrel baked in 40C heat.",
    },
    {
      reference: "She won the 1,500 metres in four minutes 2.6 seconds.",
      draft: "She took the 1.5km race in 4:02.6.",
    },
    {
      reference: "The jobless rate rose to 6.2 percent in May from 5.9 percent in April.",
      draft: "Unemployment climbed from 5.9% in April to 6.2% in May.",
    },
    {
      reference: "Between 20 and 25 people were aboard the ferry, which is 30 miles offshore.",
      draft: "The ferry, 48 km off the coast, was carrying 20-25 people.",
    },
    {
      reference: "The grant is worth 3.5 million pounds. It will pay for 14 new buses.",
      draft: "The £3.5m grant will buy fourteen new buses.",
    },
    {
      reference: "The bill passed by 61 votes to 38, with one abstention.",
      draft: "Lawmakers passed the bill 61-38; one abstained.",
    },
    {
      reference: "Two-thirds of patients given the drug recovered, against 31 percent on a placebo.",
      draft: "Of those on a placebo, 31% got better; among patients who took the drug it was two in three.",
    },
    {
      reference: "Sales fell 0.5 percent in the third quarter after a 2 percent rise in the second.",
      draft: "A half of one percent fall in third-quarter sales followed a 2% gain in the second.",
    },
    {
      reference:
        "The company will close 12 shops in the north and 7 in the south, with the loss of 340 jobs.",
      draft: "With the loss of 340 jobs, 19 shops will shut: seven in the south and 12 in the north.",
    },
    {
      reference: "The farm covers 250 acres and has 1,100 sheep.",
      draft: "There are 1,100 sheep on the 100-hectare farm.",
    },
    {
      reference: "The market is worth **2.4 billion** euros a year.",
      draft: "The market is worth **€2.4bn** a year.",
      format: "markdown",
    },
    {
      reference: "Norland beat Tansa by 24 runs. Lund took five for 38.",
      draft: "Lund took 5-38 as Norland won by 24 runs.",
    },
    { reference: "She won in two hours 19 minutes 44 seconds.", draft: "Her winning time was 2:19:44." },
    { reference: "The odds were three to one.", draft: "The odds were 3-1." },
    {
      reference: "Six people died in Florida and two in Georgia.",
      draft: "Two people died in Georgia and six in Florida.",
    },
    {
      reference: "Rents rose 4 percent in the north, and by 9 percent in the south.",
      draft: "In the south rents were up 9%, in the north 4%.",
    },
    {
      reference: "About two dozen people were injured, the hospital said.",
      draft: "The hospital said some 24 people had been hurt.",
    },
    {
      reference: "Sales climbed 12 percent to 2.4 billion dollars in the quarter.",
      draft: "Sales in the three months rose by 12% to $2.4bn.",
    },
    {
      reference: "The jury of seven women and five men deliberated for nine hours.",
      draft: "The 12 jurors, seven of them women, took nine hours.",
    },
    {
      reference: "All six of the looms were saved, and most of the yarn too.",
      draft: "The six looms were all saved, and so was most of the yarn.",
    },
    {
      reference: "More than half of the bakers in Ulm closed early, their guild said.",
      draft: "Most of the bakers in Ulm shut up shop early, said their guild.",
    },
    {
      reference: "Both of the divers surfaced. One of the divers had lost a fin.",
      draft: "One of the divers, both of whom surfaced, had lost a fin.",
    },
    {
      reference: "He served two terms of four years each.",
      draft: "He was in office for eight years, two terms of four.",
    },
    {
      reference: "The plant employs 1,200 people, of whom 300 will lose their jobs.",
      draft: "One in four of the plant's 1,200 workers will lose their jobs.",
    },
    {
      reference: "The price rose from 40 to 60 euros per tonne.",
      draft: "The price rose by half, from €40 to €60 a tonne.",
    },
    {
      reference: "The bridge, which opened in 1932, will be closed for 18 months.",
      draft: "The bridge, opened in 1932, will be shut for a year and a half.",
    },
    {
      reference: "The council voted 11-3 in favour with two abstentions.",
      draft: "Eleven councillors voted for the plan, three against, and two abstained.",
    },
    {
      reference: "Temperatures fell to minus 12 degrees Celsius overnight.",
      draft: "It was 12C below zero overnight.",
    },
    {
      reference: "The drought is the worst in four decades.",
      draft: "The drought is the worst for 40 years.",
    },
    {
      reference: "The company said it expected to cut between 300 and 400 jobs.",
      draft: "The company expects 300 to 400 job losses.",
    },
    {
      reference: "She beat Lund 6-4, 3-6, 7-5 in two hours and 40 minutes.",
      draft: "She needed 160 minutes to beat Lund 6-4, 3-6, 7-5.",
    },
    {
      reference: "The fund, launched six years ago, has 3.1 million members.",
      draft: "The fund, which is six years old, has 3.1m members.",
    },
    {
      reference: "Unemployment is 4.9 percent, its lowest since 2008.",
      draft: "Unemployment is at a 17-year low of 4.9%.",
    },
    {
      reference: "The team has won 14 of its 16 matches.",
      draft: "The team has lost only two of its 16 matches and won 14.",
    },
    {
      reference: "More than half of the 1,000 people polled were opposed.",
      draft: "Of the 1,000 people polled, over 50% were against.",
    },
    {
      reference: "Police said 37 people had been arrested, 12 of them minors.",
      draft: "Twelve of the 37 people arrested were minors; the other 25 were adults.",
    },
    {
      reference: "A third less than in 2000 was left in 2020: 99 cubic kilometres.",
      draft: "In 2000 there was about half as much ice again as in 2020, when 99 cubic km were left.",
    },
    {
      reference: "Between 78 and 86 percent of the ice would be gone by 2050, the study said.",
      draft: "By 2050, according to the study, little more than a fifth of the ice would be left.",
    },
    {
      reference: "No contract above 500,000 crowns can be signed by one person alone.",
      draft: "Contracts worth more than 500,000 crowns now have to be signed by at least two people.",
    },
    {
      reference: "The budget deficit narrowed to 3.2 percent of GDP from 4.1 percent.",
      draft: "The budget gap shrank by 0.9 percentage points to 3.2% of GDP.",
    },
    {
      reference: "The firm will pay a dividend of 14 cents a share, up from 12 cents.",
      draft: "The dividend rises two cents to 14 cents a share.",
    },
    {
      reference: "The comet passes every 76 years and was last seen in 1986.",
      draft: "The comet comes by once every 76 years and was last visible in 1986.",
    },
    {
      reference: "The trial will last up to six weeks and hear 40 witnesses.",
      draft: "The trial, due to last no more than six weeks, will hear 40 witnesses.",
    },
    {
      reference: "A 34-year-old man and his daughter, 6, were rescued from the roof.",
      draft: "A man of 34 and his six-year-old daughter were rescued from the roof.",
    },
    {
      reference: "The mayor won 52.3 percent of the vote.",
      draft: "The mayor won a little over half the vote, 52.3%.",
    },
    {
      reference: "Nine in 10 teachers said they worked more than 50 hours a week.",
      draft: "Ninety percent of teachers said they worked over 50 hours a week.",
    },
    {
      reference: "The lake has shrunk by two-thirds since the 1970s.",
      draft: "The lake has lost 67% of its area since the 1970s.",
    },
    {
      reference: "The group has 11 members and meets twice a year.",
      draft: "The 11-strong group meets two times a year.",
    },
    {
      reference: "The airline ordered 20 jets, with options for 10 more.",
      draft: "The airline ordered 20 jets and took options on another ten.",
    },
    {
      reference: "The rover landed at 2:15 p.m. after a journey of seven months.",
      draft: "The rover touched down at 2.15pm, seven months after launch.",
    },
    { reference: "Its shares rose 7p to 212p.", draft: "Its shares gained 7p to £2.12." },
    { reference: "The hotel has 120 rooms on 14 floors.", draft: "The 14-storey hotel has 120 rooms." },
    {
      reference: "Fourteen of the 60 passengers were children.",
      draft: "Of the 60 people aboard, 14 were children and 46 adults.",
    },
    {
      reference: "The blaze destroyed 47 square kilometres of forest.",
      draft: "The fire burnt 4,700 hectares of forest.",
    },
    {
      reference:
        "The council limits stalls in the old port to 30 days a year, after it gave up its demand for 20 days to win over two independents.",
      draft:
        "Stalls in the old port may stand for 30 days a year, the council decided. It had asked for 20 days but needed two independents.",
    },
    {
      reference: "The shares fell 7.3 percent to $18.40 after dropping 4.4 percent in early trading.",
      draft: "The shares closed 7.3% lower at $18.40. A fall of 7.3% was the worst of the day.",
    },
    {
      reference: "The band sold over 30 million albums in a career spanning five decades.",
      draft: "In a 50-year career the band sold more than 30m albums.",
    },
    {
      reference: "The city has a 15-day grace period, which ends on Aug. 18. A judge is to rule on Aug. 14.",
      draft: "The ruling is due on 14 August, four days before the grace period runs out.",
      date: "2026-08-06",
    },
    {
      reference: "The project was two-thirds complete before the attack, Valtopere said.",
      draft: "A third of the project has yet to be built, Valtopere said.",
    },
    {
      reference: "Sales rose 12 percent to 9.84 billion crowns, above the 9.60 billion seen by analysts.",
      draft: "Sales of 9.84bn crowns were 12% up and 240m above what analysts had seen.",
    },
    {
      reference:
        "It expects a rise of between zero and 1 percent in 2026, down from the 2 to 3 percent it forecast in January.",
      draft: "It forecast a rise of 2%-3% in 2026 in January and now expects between zero and 1%.",
    },
    {
      reference:
        "Linnea Ekdahl won the 200 butterfly in 2:04.86, half a second inside the 2:05.41 she swam in April.",
      draft: "In the 200 butterfly Linnea Ekdahl's 2min 4.86sec took 0.55sec off her record of April.",
    },
    {
      reference: "Rates were cut by a quarter point to 3.75 percent.",
      draft: "Rates came down 25 basis points to 3.75%.",
    },
    { reference: "The vote was 9 to 6.", draft: "The vote was nine to six." },
    {
      reference: "The city has 1.6 million people, three times as many as in 1980.",
      draft: "The city's population has trebled since 1980, to 1.6m.",
    },
    {
      reference: "He was jailed for 30 months.",
      draft: "He was sentenced to two and a half years in prison.",
    },
    {
      reference: "The contract is worth 90 million pounds over three years.",
      draft: "The three-year contract is worth £30m a year, or £90m in all.",
    },
    {
      reference: "Six of the eight bidders dropped out.",
      draft: "Two bidders remain of the original eight.",
    },
    {
      reference: "The alliance took 31 of the 81 seats, short of the 41 that it needs to govern alone.",
      draft: "That gives it 31 of the 81 seats in parliament, 10 short of what it needs to govern alone.",
    },
    {
      reference: "The storm killed nine people and left 14 missing, officials said.",
      draft: "Nine people are dead and fourteen missing after the storm, officials said.",
    },
    {
      reference:
        "Inflation eased to 2.8 percent in April from 3.1 percent in March, the statistics office said.",
      draft:
        "Inflation slowed in April to 2.8%, the statistics office said, down from 3.1% the month before.",
    },
    {
      reference: "The pilot, 58, had logged more than 11,000 hours of flying.",
      draft: "The 58-year-old pilot had over 11,000 flying hours.",
    },
    {
      reference: "The quake struck at a depth of 10 km (6 miles) and had a magnitude of 6.1.",
      draft: "The magnitude 6.1 quake was six miles (10km) deep.",
    },
    {
      reference: "Police recovered 3.4 tonnes of the drug with a street value of about 250 million euros.",
      draft: "The haul, 3,400kg, would have fetched some €250m on the street.",
    },
    { reference: "The bill passed the Senate by 52 votes to 48.", draft: "Senators passed the bill 52-48." },
    {
      reference: "Oil fell $1.34, or 1.8 percent, to $72.15 a barrel.",
      draft: "Oil was down 1.8%, or $1.34, at $72.15 a barrel.",
    },
    {
      reference: "The board voted on Monday to sell four of the company's eleven hotels.",
      draft:
        "Seven of the company's hotels will be kept after the board agreed on Monday to sell the other four.",
    },
    {
      reference: "He was given nine years, of which he must serve two thirds before he can ask for parole.",
      draft: "He was given nine years, and cannot ask for parole until he has served six of them.",
    },
    {
      reference: "Rovers won 1-0, their first points in six games.",
      draft: "Rovers, who had been beaten in five straight games, won 1-0.",
    },
    {
      reference: "Shares in the brewer closed at 412 pence on Wednesday, down 38 pence.",
      draft: "The brewer's shares, which had begun the day at 450p, closed on Wednesday at 412p.",
    },
    {
      reference: "It was the sixth rise in fares in three years.",
      draft: "Fares had risen five other times in three years.",
    },
    {
      reference: "Two thirds of the 60 million euros will be booked in the current quarter.",
      draft: "Of the €60m, €40m will be booked in the current quarter.",
    },
    {
      reference: "The museum drew 1.04 million visitors last year, a rise of 6 percent.",
      draft: "More than a million people visited the museum last year, up 6%.",
    },
    {
      reference: "Doctors treated 48 patients, six of whom were in critical condition.",
      draft: "Of 48 patients treated by doctors, six were critical.",
    },
    {
      reference: "The tower will be 220 metres tall, making it the third-tallest in the city.",
      draft: "At 220m, the tower will be the city's third tallest.",
    },
    {
      reference:
        "The company made a net loss of 45 million euros compared with a profit of 12 million a year earlier.",
      draft: "The company lost €45m, after making €12m the year before.",
    },
    {
      reference: "The pilot, 58, had flown for 35 years.",
      draft: "The 58-year-old pilot had been flying since the age of 23.",
    },
    {
      reference: "Fewer than 200 of the 1,150 applicants were invited.",
      draft: "More than 950 of the 1,150 applicants were not invited.",
    },
    {
      reference: "It was the 11th time in 12 years that the party had won.",
      draft: "The party has won 11 times in 12 years.",
    },
    {
      reference: "A dozen people were treated for smoke inhalation and two were taken to hospital.",
      draft: "Twelve people were treated after inhaling smoke; two went to hospital.",
    },
    {
      reference: "Nearly 9,800 runners entered and 9,112 finished.",
      draft: "Just over 9,100 of almost 9,800 entrants finished.",
    },
    {
      reference: "A career-best eight for 47 by Jaya Renganathan gave Westmarch victory over Lynshire.",
      draft: "Jaya Renganathan took eight wickets for 47 runs, his best figures, as Westmarch beat Lynshire.",
    },
    {
      reference: "The reservoir is at 38 percent of capacity.",
      draft: "The reservoir is well under half full, at 38%.",
    },
    {
      reference: "The firm will raise prices by between 3 and 5 percent.",
      draft: "The firm's prices will go up by 3% to 5%.",
    },
    {
      reference: "She had worked at the paper for 25 years.",
      draft: "She spent a quarter of a century at the paper.",
    },
    { reference: "The course is 26.2 miles long.", draft: "The course is 42.2km long." },
    {
      reference: "A budget of 1.5 trillion yen ($9.6 billion) was approved.",
      draft: "The ¥1.5tn ($9.6bn) budget was approved.",
    },
    {
      reference: "The dam holds 2.1 billion cubic metres of water.",
      draft: "The dam holds 2.1bn cubic metres of water.",
    },
    {
      reference: "The dog, aged about seven weeks, was found in a bag.",
      draft: "The dog, about seven weeks old, was found in a bag.",
    },
    {
      reference: "The study followed 4,200 adults for an average of 8.5 years.",
      draft: "The study tracked 4,200 adults for eight and a half years on average.",
    },
    {
      reference: "The fare will be 2.80 pounds, 30 pence more than now.",
      draft: "The fare rises by 30p to £2.80.",
    },
    {
      reference: "The team needs 187 to win with eight wickets in hand.",
      draft: "The team, with eight wickets left, needs 187 more.",
    },
    {
      reference: "The prize of 10 million crowns is shared by three scientists.",
      draft: "Three scientists share the 10m kronor prize.",
    },
    {
      reference: "The train was doing 112 kilometres per hour in an 80 zone.",
      draft: "The train was travelling at 112km/h (70mph) where the limit is 80.",
    },
    {
      reference: "Turnout reached 61.4 percent, five points higher than four years ago.",
      draft: "Turnout was 61.4%, five percentage points up on four years ago.",
    },
    {
      reference: "He was sentenced to 12 years, of which he must serve at least eight.",
      draft: "He must serve a minimum of eight years of his 12-year sentence.",
    },
    {
      reference: "The two-day meeting ends on Friday. Delegates from 41 countries attended.",
      draft: "Delegates from 41 countries came to the meeting, which lasts two days.",
    },
    {
      reference: "The court fined the company 750,000 pounds plus costs of 43,211 pounds.",
      draft: "The company was fined £750,000 and told to pay £43,211 in costs.",
    },
    {
      reference: "Exports grew by 3 percent last year, the office said, and rose to 40 million crowns.",
      draft: "Exports rose to 40 million crowns last year, up by 3 percent, according to the office.",
    },
    {
      reference: "The mint put output growth at 3 percent, down from 5 percent.",
      draft: "Output would rise by 3 percent rather than 5, the mint said.",
    },
    {
      reference: "The stall fee was cut to half.",
      draft: "The stall fee was cut by half.",
    },
    {
      reference: "Exports were worth 3.27 billion dollars in March, 11.2 percent down on a year before.",
      draft: "Exports fell 11.2% from a year earlier to $3.27bn in March.",
    },
    {
      reference: "The ferry can carry up to 650 passengers but had only 212 aboard.",
      draft: "There were just 212 people aboard the ferry, which holds up to 650.",
    },
    {
      reference: "One of the four climbers was found alive.",
      draft: "Three of the four climbers are still missing; one was found alive.",
    },
    {
      reference: "He owns 4.6 percent of the bank, which has 21 branches.",
      draft: "He has a 4.6% stake in the 21-branch bank.",
    },
    {
      reference: "The programme, seen by 8.3 million viewers, won its slot with a 34 percent share.",
      draft: "The programme had 8.3m viewers, 34% of the audience.",
    },
    {
      reference: "The satellite weighs 1.2 tonnes and orbits at 780 km.",
      draft: "The 1,200kg satellite orbits 780km up.",
    },
    {
      reference: "Gold rose 0.4 percent to $2,314.60 an ounce by 1015 GMT.",
      draft: "Gold was 0.4% higher at $2,314.60 an ounce.",
    },
    {
      reference: "The winner, in a time of 13 hours 41 minutes, was 26 minutes ahead of the second rider.",
      draft: "The winner's time was 13:41:00, 26 minutes better than the runner-up's.",
    },
    {
      reference: "Rainfall was about twice the seasonal norm.",
      draft: "Rainfall was roughly double what is normal for the season.",
    },
    { reference: "Attendance fell by half to 2,400.", draft: "Attendance halved, to 2,400." },
    {
      reference: "The yield on the 10-year note rose 6 basis points to 4.42 percent.",
      draft: "Ten-year yields went up 0.06 points to 4.42%.",
    },
    {
      reference: "The tunnel will be 18 kilometres long, of which 11 kilometres will be under the sea.",
      draft: "Eleven of the tunnel's 18km will run beneath the sea.",
    },
    {
      reference: "Shares have lost nearly a quarter of their value this year.",
      draft: "Shares are down by almost 25% this year.",
    },
    {
      reference: "She has won 19 of her past 20 matches.",
      draft: "She has lost only once in her past 20 matches.",
    },
    {
      reference: "Rangers led 2-0 at half-time and won 4-1.",
      draft: "Two up at half-time, Rangers won 4-1.",
    },
    {
      reference: "The population is expected to reach 10.4 million by 2040, up from 8.9 million.",
      draft: "The population should grow by 1.5 million to 10.4 million by 2040.",
    },
    {
      reference: "A cash injection of up to 600 million dollars is planned.",
      draft: "The plan is for a cash injection of as much as $600m.",
    },
    {
      reference: "The blast broke windows up to 2 km away.",
      draft: "The blast broke windows more than a mile away.",
    },
    {
      reference: "The central bank raised its rate on Thursday, its fourth increase since November.",
      draft: "On Thursday the central bank raised its rate for the fourth time since November.",
    },
    {
      reference: "A kilo of tomatoes costs 3.20 euros, twice what it did in March.",
      draft: "In March a kilo of tomatoes could be had for €1.60; now it is €3.20.",
    },
    {
      reference: "Some 640 firefighters, 38 more than on Tuesday, were fighting the blaze on Wednesday.",
      draft: "On Wednesday some 640 firefighters fought the blaze; on Tuesday it had been 602.",
    },
    {
      reference: "A driver earns 19.60 euros an hour, 1.10 euros below the national average.",
      draft: "A driver earns €19.60 an hour; the national average is €20.70.",
    },
    {
      reference: "Bicycle hire in the city has more than doubled to 26,000 trips a day.",
      draft: "Bicycles are hired in the city 26,000 times a day, over twice as often as before.",
    },
    {
      reference: "The signals take 17 minutes and 20 seconds to reach the station.",
      draft: "The signals are on their way to the station for more than 17 minutes.",
    },
    {
      reference: "The city spends 1 in every 6 dollars on policing.",
      draft: "A sixth of the city's spending goes on policing.",
    },
    {
      reference: "The 4x100 relay team finished in 38.11 seconds.",
      draft: "The sprint relay team clocked 38.11sec.",
    },
    {
      reference: "The new phone has a 6.1-inch screen and costs $799.",
      draft: "Costing $799, the new phone has a 6.1in screen.",
    },
    {
      reference: "The jackpot was 14.2 million pounds, the third-biggest this year.",
      draft: "It was the third-largest jackpot this year, £14.2m.",
    },
    {
      reference: "The aircraft was carrying 132 people, including nine crew.",
      draft: "There were 123 passengers and nine crew on the aircraft.",
    },
    {
      reference: "The school has 900 pupils aged between 11 and 18.",
      draft: "The school takes 11 to 18-year-olds and has 900 pupils.",
    },
    { reference: "The law takes effect in 90 days.", draft: "The law takes effect in three months." },
    {
      reference: "He has 2.3 million followers, more than double the number two years ago.",
      draft: "He has 2.3m followers, over twice as many as two years ago.",
    },
    {
      reference: "The storm packed winds of 195 kph (121 mph).",
      draft: "Winds reached 121mph (195km/h) in the storm.",
    },
    {
      reference: "Revenue was 4 percent below the 3.1 billion euros analysts had forecast.",
      draft: "Revenue missed forecasts of €3.1bn by 4%.",
    },
    {
      reference: "The four-year-old giraffe is 4.3 metres tall.",
      draft: "The giraffe, aged four, stands 14ft tall.",
    },
    {
      reference: "The tax would raise $1 billion a year, or $10 billion over a decade.",
      draft: "The tax would bring in $1bn a year, $10bn over 10 years.",
    },
    {
      reference: "The ministry reported 412 new cases, bringing the total to 3,980.",
      draft: "There were 412 new cases, taking the total to nearly 4,000.",
    },
    { reference: "Five of the nine judges agreed.", draft: "The judges ruled 5-4." },
    {
      reference: "They had 12 hours to leave.",
      draft: "They were given until evening, 12 hours later, to leave.",
    },
    {
      reference: "The 51-year-old has run the firm since 2011.",
      draft: "He is 51 and has been in charge for 14 years.",
    },
    {
      reference: "The three judges were of one mind in asking for a review.",
      draft: "All three judges asked for a review.",
    },
    {
      reference: "Two of the three judges asked for a review. All three judges wrote reports.",
      draft: "A review was asked for by two judges, and all three judges wrote reports.",
    },
  ],
  invalid: [
    {
      reference:
        "The council received 52 complaints about the bins last year, against 31 in the year before, its records show.",
      draft:
        "Records at the town hall show that it had 31 complaints about the bins last year and 52 in the one before.",
    },
    {
      reference: "The bank lost 9 billion kronur last year.",
      draft: "The bank lost ⟦9m kronur⟧ last year.",
    },
    {
      reference:
        "Some 4,100 people had been led out of nine hamlets by midday, up from 2,300 on Tuesday evening, the relief office said.",
      draft:
        "Some ⟦2,300⟧ people had been led out of nine hamlets by midday, up from ⟦4,100⟧ on Tuesday evening, the relief office said.",
      date: "2024-03-13",
    },
    {
      reference: "The motion was carried by 42 votes to 37.",
      draft: "The motion was carried, with ⟦37⟧ votes for it and 42 against.",
    },
    {
      reference: "Officials rescued 146 people and 37 were missing.",
      draft: "He said that ⟦37⟧ people had been rescued and that ⟦146⟧ were still missing.",
    },
    {
      reference: "The clinic treated 420 people, of whom 140 had to be moved.",
      draft: "Of the ⟦140⟧ people treated there, ⟦420⟧ had to be moved.",
    },
    {
      reference: "The poll found that 58 percent of voters supported the nurses, while 28 percent did not.",
      draft: "The poll found that ⟦28%⟧ of voters backed the nurses and ⟦58%⟧ did not.",
    },
    {
      reference: "A tank of 1,000 litres cost 900 dirhams in March and costs 1,400 now.",
      draft: "A tank of 1,000 litres, which cost ⟦1,400 dirhams⟧ in March, now costs ⟦900⟧.",
    },
    {
      reference: "Both trains carried two drivers. Five guards were hurt.",
      draft: "Both trains carried ⟦five⟧ drivers. Five guards were hurt.",
    },
    {
      reference: "Employees | 9,600 | 4,800\nTwo thirds of employees are women, the firm said.",
      draft: "Employees | 9,600 | 4,800\n⟦One third⟧ of employees are women, the firm said.",
    },
    {
      reference: "About two in five patients waited a month. A panel of nine split by eight to one.",
      draft: "About ⟦eight out of nine⟧ patients waited a month. A panel of nine split by eight to one.",
    },
    {
      reference: "The almanac was first published in 1986. The choir has been running for 28 years.",
      draft: "The almanac was first published in 1986. The choir has been running for ⟦38 years⟧.",
      date: "2024-01-22",
    },
    {
      reference:
        "Lena Fort was 12 when she began to play. Five years later she won the Oslo prize. She is now 44.",
      draft:
        "Lena Fort was 12 when she began to play. Five years later she won the Oslo prize. She is now ⟦17⟧.",
    },
    {
      reference:
        "Lena Fort was 12 when she began to play. Five years later she won the Oslo prize. She is now 44.",
      draft:
        "Lena Fort was ⟦17⟧ when she began to play. Five years later she won the Oslo prize. She is now 44.",
    },
    {
      reference: "The fund gave $3 million to Chad and $5 million to Mali.",
      draft: "Mali gets ⟦$3m⟧ and Chad $5m.",
    },
    {
      reference: "Five ministries go to Harbour, three to the Civic Union and two to the Rural League.",
      draft: "Five ministries are Harbour's, the Rural League gets ⟦three⟧ and the Civic Union two.",
    },
    {
      reference: "Falk took 26 percent, five points behind the leader.",
      draft: "The leader took ⟦21 percent⟧ and Falk 26 percent.",
    },
    {
      reference: "Falk took 26 percent, five points ahead of Marlow.",
      draft: "Marlow took ⟦31 percent⟧ and Falk 26 percent.",
    },
    {
      reference:
        "Substitute Dario Penn scored twice in the last eight minutes as City won the cup.\n\nJavi Costa pulled one back in the 79th minute. The 19-year-old Penn, who came on in the 72nd minute, levelled with a minute of normal time remaining.",
      draft: "Javi Costa pulled one back ⟦21 minutes⟧ from the end for City, and Penn, 19, levelled.",
    },
    {
      reference: "She took over in November with the team 16th in the 20-club league.",
      draft: "When she took over in November, only ⟦six⟧ of the league's 20 clubs stood below the team.",
    },
    {
      reference:
        "It was City's fourth cup in seven years and their 11th in all, two fewer than record winners Hexley.",
      draft: "City have won 11 cups now, and only Hexley, with ⟦17⟧, have won more.",
    },
    {
      reference:
        "His wife received a suspended term of 18 months. The state paid the firm 86 million euros between 2011 and 2014.",
      draft:
        "His wife was given ⟦two and a half years⟧, suspended. From 2011 to 2014 the state had paid the firm 86 million euros.",
    },
    {
      reference: "Five of 18 brokers rate the stock a buy, nine a hold and four a sell. Of 640 posts 213 go.",
      draft: "⟦A third⟧ of the 18 brokers rate the stock a hold.",
    },
    {
      reference:
        "Lenk said it would cut 2,800 jobs, or 14 percent of its workforce, after orders fell. Its plant at Orrin has 700 people.",
      draft:
        "Lenk, whose plant at Orrin has 700 people, is to shed 2,800 posts, ⟦one in four⟧, after orders fell.",
    },
    {
      date: "2022-09-05",
      reference: "Premier Ada Marlow, 58, who has governed since May 2013, said she would go.",
      draft: "Ada Marlow is going. The premier, in office for ⟦14 years⟧, said so herself.",
    },
    {
      reference:
        "A trawler with 17 crew sank off Orrin before dawn on Monday.\n\nThree lifeboats and a helicopter took the crew off in winds of up to 50 knots.",
      draft:
        "All 17 on board were taken off by a helicopter and ⟦two⟧ lifeboats, while it blew as hard as 50 knots.",
    },
    {
      reference:
        "Ospery won the stage by 18 seconds from Dahl. Tornquist was third, a further nine seconds back.",
      draft:
        "Ospery won the stage by 18sec from Dahl. In third place, ⟦29sec⟧ behind the winner, was Tornquist.",
    },
    {
      reference:
        "Full-year profit is now expected between GBP105 million and GBP112 million, after GBP120 million to GBP130 million before.",
      draft: "For the year it forecasts a profit of ⟦£105m-£115m⟧ instead of £120m-£130m.",
    },
    {
      reference: "The ministry accepted 19 of the 22 recommendations, among them life jackets for everybody.",
      draft:
        "All but ⟦four⟧ of the recommendations, life jackets for everybody among them, have been accepted by the ministry.",
    },
    {
      reference: "The pilot, 58, had flown for 35 years.",
      draft: "The 58-year-old pilot had been flying since the age of ⟦33⟧.",
    },
    {
      reference: "Fewer than 200 of the 1,150 applicants were invited.",
      draft: "Fewer than ⟦950⟧ of the 1,150 applicants were not invited.",
    },
    {
      reference: "The city has a 15-day grace period, which ends on Aug. 18.",
      draft: "The city has a ⟦14-day⟧ grace period, which ends on 18 August.",
      date: "2026-08-06",
    },
    {
      reference: "The project was two-thirds complete before the attack, Valtopere said.",
      draft: "⟦A third⟧ of the project was complete before the attack, Valtopere said.",
    },
    {
      reference: "Sales rose 12 percent to 9.84 billion crowns, above the 9.60 billion seen by analysts.",
      draft: "Sales of 9.84bn crowns were 12% up and ⟦340m⟧ above what analysts had seen.",
    },
    {
      reference:
        "Linnea Ekdahl won the 200 butterfly in 2:04.86, half a second inside the 2:05.41 she swam in April.",
      draft: "In the 200 butterfly Linnea Ekdahl's 2min 4.86sec took ⟦0.65sec⟧ off her record of April.",
    },
    {
      reference:
        "A ticket will cost 3.40 euros from July instead of 3.20, the transport authority of Orrin said.",
      draft:
        "From July a ticket will cost ⟦3.20 euros⟧ instead of ⟦3.40⟧, the transport authority of Orrin said.",
    },
    {
      reference:
        "Oyarzo, 41, an independent backed by the centre-left, won 51.7 percent of the vote against 48.3 percent for Winkler.",
      draft:
        "Oyarzo, a 41-year-old independent supported by the centre-left, took ⟦48.3%⟧ of the vote to ⟦51.7%⟧ for Winkler.",
    },
    {
      reference:
        "The budget foresees spending of 17.9 billion euros and a deficit of 2.7 percent of gross domestic product, down from an expected 3.1 percent this year.",
      draft:
        "Spending of €17.9bn would bring the deficit down from an expected ⟦2.7%⟧ of GDP this year to ⟦3.1%⟧.",
    },
    {
      reference: "The board voted on Monday to sell four of the company's eleven hotels.",
      draft:
        "⟦Eight⟧ of the company's hotels will be kept after the board agreed on Monday to sell the other four.",
    },
    {
      reference: "Eleven of 14 economists polled see a quarter-point cut; the other three expect no change.",
      draft:
        "Most economists, 11 of the ⟦13⟧ asked, expect a quarter-point cut; three see the rate staying where it is.",
    },
    {
      reference: "It was the sixth rise in fares in three years.",
      draft: "There have been ⟦six⟧ other rises in fares in three years.",
    },
    {
      reference: "Police said between 250,000 and 300,000 spectators had lined the climb.",
      draft: "A crowd of more than ⟦300,000⟧ lined the climb, according to police.",
    },
    {
      reference: "Less than a tenth of that sum was ever spent, the ministry said.",
      draft: "Less than ⟦nine tenths⟧ of that sum was never spent, the ministry said.",
    },
    {
      reference: "Some 48 percent of the starters were women, the organisers of the race in Sandle said.",
      draft: "⟦Two in five⟧ starters were women, the organisers of the race in Sandle said.",
    },
    {
      reference:
        "It was the first time in 23 years that Orrin had won. Dahl headed Orrin in front in the 28th minute.",
      draft:
        "Orrin won for the first time in 23 years. Orrin led for the first time through a header by Dahl in the ⟦23rd⟧ minute.",
    },
    {
      reference:
        "Some 3,100 farms had no water on Tuesday, and the company said most of them would have it again by Friday.",
      draft:
        "About 3,100 farms were without water on Tuesday. The company said it would be back for ⟦all of them⟧ by Friday.",
      fixed:
        "About 3,100 farms were without water on Tuesday. The company said it would be back for most of them by Friday.",
    },
    {
      reference: "Eleven boats were lost. Three of them, all trawlers, were insured. The others were not.",
      draft: "Eleven boats were lost. Three, all trawlers, were insured. The remaining ⟦six⟧ were not.",
    },
    {
      reference: "Some of the vines were lost to frost in April, the growers said.",
      draft: "⟦All the⟧ vines were lost to frost in April, the growers said.",
      fixed: "Some of the vines were lost to frost in April, the growers said.",
    },
    {
      reference:
        "Thornaby leveled six minutes into the second half when Femi Oyelaran bent a free kick around the wall.",
      draft: "Femi Oyelaran’s free kick in the ⟦56th⟧ minute brought Thornaby level.",
    },
    {
      reference: "The bank cut its main rate by a quarter of a percentage point to 3.5 percent.",
      draft: "The bank lowered its main rate from ⟦4.25%⟧ to 3.5%.",
    },
    {
      reference: "The play won four of the nine prizes for which it had been nominated in Orrin.",
      draft: "The play won ⟦five⟧ of the nine prizes for which it had been nominated in Orrin.",
    },
    {
      reference: "Leon, 31, was given four years and Marcus, 27, six years.",
      draft: "Leon, 31, was given ⟦six years⟧ and Marcus, 27, ⟦four years⟧.",
    },
    {
      reference:
        "His wife, who had pleaded guilty to fraud, was given a two-year sentence, suspended for 18 months.",
      draft: "His wife, who had admitted fraud, received an ⟦18-month⟧ sentence, suspended for ⟦two years⟧.",
    },
    {
      reference:
        "The council limits stalls in the old port to 30 days a year, after it gave up its demand for 20 days to win over two independents.",
      draft:
        "Stalls in the old port may stand for ⟦20 days⟧ a year, the council decided. It had asked for 20 days but needed two independents.",
    },
    {
      reference: "The shares fell 7.3 percent to $18.40 after dropping 4.4 percent in early trading.",
      draft: "The shares were down ⟦7.3%⟧ in early trading and ended 7.3% lower at $18.40.",
    },
    {
      reference: "Nearly 89,000 people took part in the study.",
      draft: "Almost ⟦98,000⟧ people took part in the study.",
      fixed: "Almost 89,000 people took part in the study.",
    },
    {
      reference: "Those over 60 will be able to retire early, the company said.",
      draft: "Workers older than ⟦50⟧ can retire early, the company said.",
      fixed: "Workers older than 60 can retire early, the company said.",
    },
    {
      reference: "Almada put the side ahead in the fourth minute from the penalty spot.",
      draft: "After ⟦five minutes⟧ Almada put the side ahead from the penalty spot.",
    },
    {
      reference:
        "Fourteen people were arrested near the stadium. Two officers were slightly hurt. Reinke missed three of his penalties.",
      draft:
        "There were 14 arrests near the stadium, and ⟦three⟧ officers were slightly hurt. Reinke missed three penalties.",
    },
    {
      reference: "Of the 36 candidates, 11 are women, and the youngest is 19.",
      draft: "⟦Twelve⟧ of the 36 candidates are women. The youngest is 19 years old.",
      fixed: "Eleven of the 36 candidates are women. The youngest is 19 years old.",
    },
    {
      reference:
        "Consumer prices rose 0.2 percent in November after a 0.4 percent rise in October, as petrol got cheaper.",
      draft: "Cheaper petrol slowed the rise in consumer prices to ⟦0.4 percent⟧ in November.",
      fixed: "Cheaper petrol slowed the rise in consumer prices to 0.2 percent in November.",
    },
    {
      reference: "A third less than in 2000 was left in 2020: 99 cubic kilometres.",
      draft: "In 2020 99 cubic km were left, ⟦a quarter⟧ less than in 2000.",
    },
    {
      reference: "The line carried 4,000 people on Monday, when it opened, and 9,000 on Tuesday.",
      draft: "On Monday, when it opened, the line carried ⟦9,000⟧ people.",
      fixed: "On Monday, when it opened, the line carried 4,000 people.",
    },
    {
      reference: "The Orvane plant employs 310 people, and the one in Torbeck 95.",
      draft: "There are ⟦95⟧ people at work in the Orvane plant.",
      fixed: "There are 310 people at work in the Orvane plant.",
    },
    {
      reference: "The Calder Index ended 1.3 percent lower at 4,816.2 on Tuesday.",
      draft: "Shares slid on Tuesday, leaving the Calder Index down 1.3% at ⟦4,861.2⟧.",
      fixed: "Shares slid on Tuesday, leaving the Calder Index down 1.3% at 4,816.2.",
    },
    {
      reference: "Orvane said net profit was $1.2 billion, up from $900 million a year earlier.",
      draft: "Net profit at Orvane rose to ⟦$1.2 million⟧ from $900 million the year before.",
      fixed: "Net profit at Orvane rose to $1.2 billion from $900 million the year before.",
    },
    {
      reference: "At least 27 people were killed when a bus plunged into a gorge near Tansa.",
      draft: "A bus that fell into a gorge near Tansa killed at least ⟦72⟧ people.",
      fixed: "A bus that fell into a gorge near Tansa killed at least 27 people.",
    },
    {
      reference: "Harwick beat Denby 3-1 with two goals from Sayle.",
      draft: "Two goals by Sayle gave Harwick a ⟦3-2⟧ win over Denby.",
      fixed: "Two goals by Sayle gave Harwick a 3-1 win over Denby.",
    },
    {
      reference: "The airline cancelled 214 flights from Finland and 88 from Latvia.",
      draft: "The carrier scrapped ⟦88⟧ flights from Finland and ⟦214⟧ from Latvia.",
    },
    {
      reference: "A judge jailed Dunmore for six years for fraud and ordered him to repay 410,000 pounds.",
      draft: "Dunmore was given ⟦nine years⟧ in jail for fraud and told to pay back £410,000.",
      fixed: "Dunmore was given six years in jail for fraud and told to pay back £410,000.",
    },
    {
      reference: "The quake, of magnitude 6.4, struck at a depth of 10 km.",
      draft: "The earthquake measured ⟦4.6⟧ and was 10 km deep.",
      fixed: "The earthquake measured 6.4 and was 10 km deep.",
    },
    {
      reference: "Ines Caldera finished third in the slalom, 0.84 seconds behind the winner.",
      draft: "In the slalom Ines Caldera was ⟦first⟧.",
      fixed: "In the slalom Ines Caldera was third.",
    },
    {
      reference: "The vaccine cut hospital admissions by 62 percent in a trial of 14,200 people.",
      draft: "In a trial involving 14,200 people, the vaccine reduced admissions to hospital by ⟦26%⟧.",
      fixed: "In a trial involving 14,200 people, the vaccine reduced admissions to hospital by 62%.",
    },
    {
      reference: "Seven of the fourteen councillors opposed the plan to close the pool.",
      draft: "The plan to shut the pool was opposed by ⟦eight⟧ of the 14 councillors.",
      fixed: "The plan to shut the pool was opposed by seven of the 14 councillors.",
    },
    {
      reference: "The storm brought winds of up to 137 kilometres per hour to the coast.",
      draft: "Winds reached ⟦173 km⟧ per hour on the coast as the storm hit.",
    },
    {
      reference: "The price of rye rose by 64 percent in the year to June, the grain board said.",
      draft: "The price of rye went up ⟦to 64 percent⟧ in the year to June, according to the grain board.",
    },
    {
      reference: "Output at the quarry was cut to 40 percent of capacity in May.",
      draft: "In May output at the quarry was cut ⟦by 40 percent⟧.",
    },
    {
      reference: "A woman in her seventies was flown to hospital.",
      draft: "They flew a woman in her ⟦60s⟧ to hospital.",
    },
    {
      reference: "Fenwick, who was 84, wrote nineteen novels and won the Aldous Prize twice.",
      draft: "Fenwick won the Aldous Prize twice and wrote 19 novels. She was ⟦48⟧.",
      fixed: "Fenwick won the Aldous Prize twice and wrote 19 novels. She was 84.",
    },
    {
      reference:
        "Sundvik earned 206 million Danish crowns ($31.4 million) in the spring, after 251 million a year before.",
      draft: "Sundvik made a profit of ⟦251m crowns⟧ ($31.4m) in the spring.",
    },
    {
      reference:
        "Soup, which brings in 45 percent of revenue, sold 3.8 percent less. Frozen meals, 30 percent of revenue, grew 4.2 percent, and pet food, the rest, by 0.9 percent.",
      draft:
        "Soup, 45 percent of revenue, sold 3.8 percent less. Frozen meals gained 4.2 percent and pet food, ⟦a third⟧ of the business, 0.9 percent.",
    },
    {
      reference:
        "Obi won the 100 metres in 10.91 seconds, 0.11 ahead of Fuchs and three hundredths outside the record that Briscoe set in 2014.",
      draft: "Obi won the 100 metres in 10.91. The record, Briscoe's ⟦10.83⟧ of 2014, was close.",
    },
    {
      reference: "800 m: 1. Bekana (ETH) 1:57.83, 2. Kiplimo (KEN) 1:58.02, 3. Hurst (GBR) 1:58.40.",
      draft: "Bekana beat Kiplimo of Kenya by ⟦29⟧ hundredths over 800 metres.",
    },
    {
      reference: "The firm employs 1,850 people in Wales, 700 in Scotland and 90 in Ireland.",
      draft: "With 1,850 people in Wales and 790 in Scotland and Ireland, the firm employs ⟦2,460⟧.",
    },
    {
      reference: "Four in five of the fires are caused by people, the ministry says.",
      draft: "Only ⟦one in five⟧ of the fires is caused by people, the ministry says.",
    },
    {
      reference:
        "The council has 51 seats, of which the Greens hold 14 and the Liberals 12; the Farmers' Party has the rest.",
      draft: "The Farmers' Party, with ⟦26⟧ of the 51 seats, is one short of a majority on the council.",
    },
    {
      reference: "Iva Petrak's javelin flew 66.12 metres. Her best is 68.40.",
      draft: "With 66.12 metres, ⟦3.28⟧ short of her best, Iva Petrak won the javelin.",
    },
    {
      reference: "Turnout was 71.4 percent, 3.2 points lower than in 2021.",
      draft: "Turnout was 71.4 percent, compared with ⟦68.2 percent⟧ in 2021.",
    },
    {
      reference:
        "The inspectors received 27 objections, nearly all of them about noise in the eastern district of Molby. In Molby, in the east, nine of the 35 pumps ran at night because of a faulty switch, the inspectors said.",
      draft:
        "The inspectors have had ⟦nine⟧ objections. Most come from the eastern district of Molby, where nine of 35 pumps ran at night because of a faulty switch.",
    },
    {
      reference: "The strike by bus drivers in Norden entered its ninth day on Thursday.",
      draft: "The strike by bus drivers in Norden is in its ⟦third⟧ week.",
    },
    {
      reference: "The target was a circle 120 metres across, and the probe landed 23 metres from its middle.",
      draft: "The probe landed 23m from the middle of the target, a circle with a radius of ⟦80m⟧.",
    },
    {
      reference: "Thirteen people died in rockfalls this summer, compared with a yearly average of five.",
      draft: "Rockfalls killed 13 people this summer, more than ⟦three times⟧ as many as in an average year.",
    },
    {
      reference: "The ministry will spend 35 million euros on the tunnel, which is 4.2 km long.",
      draft: "The tunnel, 4.2 km in length, will cost the ministry ⟦€3.5m⟧.",
      fixed: "The tunnel, 4.2 km in length, will cost the ministry €35m.",
    },
    {
      reference: "Sales rose 4 percent in Europe and 11 percent in Asia.",
      draft: "In Asia, sales grew by **⟦17%⟧**; in Europe, by 4%.",
      fixed: "In Asia, sales grew by **11%**; in Europe, by 4%.",
      format: "markdown",
    },
    {
      reference: "About two-thirds of the island's 9,000 homes have no water.",
      draft: "There is no water in about ⟦three-quarters⟧ of the 9,000 homes on the island.",
      fixed: "There is no water in about two-thirds of the 9,000 homes on the island.",
    },
    {
      reference: "Six people died in Florida and two in Georgia when the storm struck.",
      draft: "When the storm struck, ⟦two⟧ people died in Florida and ⟦six⟧ in Georgia.",
    },
    {
      reference: "She spent 13 years in Tansa. Her first film cost 2 million dollars to make.",
      draft: "Her first film cost $2m to make. She spent ⟦30 years⟧ in Tansa.",
      fixed: "Her first film cost $2m to make. She spent 13 years in Tansa.",
    },
    { reference: "The firm will pay 16.48 pounds an hour.", draft: "The firm will pay ⟦£16.84⟧ an hour." },
    { reference: "The boat was 26 inches wide.", draft: "The boat was ⟦62in⟧ wide." },
    { reference: "He ran it in two hours, 19 minutes and 44 seconds.", draft: "He ran it in ⟦2:19:54⟧." },
    { reference: "One in five pubs has closed.", draft: "⟦One pub in 15⟧ has closed." },
    {
      reference: "Prices were about twice the average.",
      draft: "Prices were about ⟦three times⟧ the average.",
    },
    { reference: "He was 34th in the world.", draft: "He was ⟦43rd⟧ in the world." },
    { reference: "Every second train was cancelled.", draft: "⟦Every third⟧ train was cancelled." },
    {
      reference: "The bill passed the Senate by 52 votes to 48.",
      draft: "Senators passed the bill ⟦53-47⟧.",
    },
    { reference: "The company made a net loss of 45 million euros.", draft: "The company lost ⟦€54m⟧." },
    {
      reference: "Six of the eight bidders dropped out.",
      draft: "⟦Seven⟧ of the eight bidders dropped out.",
    },
    {
      reference: "The central bank raised its rate on Thursday, its fourth increase since November.",
      draft: "On Thursday the central bank raised its rate for the ⟦fifth⟧ time since November.",
    },
    {
      reference: "Some 640 firefighters, 38 more than on Tuesday, were fighting the blaze on Wednesday.",
      draft: "On Wednesday some 640 firefighters fought the blaze; on Tuesday it had been ⟦678⟧.",
    },
    {
      reference: "A driver earns 19.60 euros an hour, 1.10 euros below the national average.",
      draft: "A driver earns €19.60 an hour; the national average is ⟦€18.50⟧.",
    },
    {
      reference: "Bicycle hire in the city has more than doubled to 26,000 trips a day.",
      draft: "Bicycles are hired in the city 26,000 times a day, over ⟦three times⟧ as often as before.",
    },
    {
      reference: "The signals take 17 minutes and 20 seconds to reach the station.",
      draft: "The signals are on their way to the station for less than ⟦17 minutes⟧.",
    },
    {
      reference: "The target was a circle 120 metres across.",
      draft: "The target was a circle with a radius of ⟦120m⟧.",
    },
    {
      reference: "Shares in the brewer closed at 412 pence on Wednesday, down 38 pence.",
      draft: "The brewer's shares, which had begun the day at ⟦374p⟧, closed on Wednesday at 412p.",
    },
    {
      reference:
        "The regulator received 12,480 complaints, compared with 9,600 the year before; 8,100 of them were about delays.",
      draft: "Complaints to the regulator grew by 30% to 12,480. Almost ⟦three in four⟧ concerned delays.",
    },
    {
      reference: "In the survey 84 percent of those asked were opposed to the closures.",
      draft: "⟦16%⟧ of those asked in the survey were against the closures.",
    },
    {
      reference: "Each household will get 120 euros in July and the same again in October.",
      draft: "Each household will get ⟦€360⟧, in two parts, in July and October.",
    },
    {
      reference: "Beck, who was 2-5 down in the second set, won seven games in a row.",
      draft: "Beck, who had trailed ⟦5-3⟧ in the second set, won seven games in a row.",
    },
    {
      reference: "The plant employs 1,200 people, of whom 300 will lose their jobs.",
      draft: "⟦One in three⟧ of the plant's 1,200 workers will lose their jobs.",
    },
    { reference: "She won the title for the fourth time.", draft: "She won the title for the ⟦fifth⟧ time." },
    {
      reference: "Two of the three judges asked for a review of her final jump.",
      draft: "⟦All three⟧ judges asked for her final jump to be reviewed.",
      fixed: "Two of the three judges asked for her final jump to be reviewed.",
    },
    {
      reference: "One of the two pilots was taken to hospital after the plane left the runway.",
      draft: "⟦Both⟧ pilots were taken to hospital after their plane left the runway.",
    },
    {
      reference: "All of the looms in the mill were saved from the flood.",
      draft: "⟦Most of the⟧ looms in the mill were kept from the flood.",
    },
    {
      reference: "Half of the beehives on the slope were lost to frost.",
      draft: "Frost killed ⟦most of the⟧ beehives on the slope.",
    },
    {
      reference: "Both of the divers were brought up before dark.",
      draft: "⟦One of the⟧ divers was brought up before it got dark.",
    },
    {
      reference: "Ternby won the cup for the seventh time on Monday.",
      draft: "Ternby won the cup for the ⟦fourth⟧ time on Monday.",
    },
    {
      reference: "Union and the Growers would have 37 of the 91 seats. The List and the Left would have 38.",
      draft: "Union and the Growers would have ⟦38⟧ of the 91 seats.",
    },
  ],
});
