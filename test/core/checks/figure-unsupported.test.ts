import { checkTable } from "./table.ts";

checkTable("figure/unsupported", {
  valid: [
    {
      reference: "The bank's target for inflation is 3 percent, plus or minus 1 percentage point.",
      draft: "The bank aims for inflation of between 2% and 4%.",
    },
    {
      reference: "The bank's target for inflation is 3 percent, give or take one percentage point.",
      draft: "The bank aims for inflation of 2% to 4%.",
    },
    {
      reference:
        "The portrait by Ada Stolt has hung in the museum since 1951 and is worth 20 million crowns, an official said.\n\nIts frame is new.",
      draft:
        "For 74 years she has looked down from the museum's wall in a frame that is new now. The portrait by Ada Stolt is worth 20m crowns, an official said.",
      date: "2025-04-10",
    },
    {
      reference:
        "Substitute Dario Penn scored twice in the last eight minutes as City won the cup.\n\nJavi Costa pulled one back in the 79th minute. The 19-year-old Penn, who came on in the 72nd minute, levelled with a minute of normal time remaining.",
      draft: "In the 89th minute Dario Penn levelled for City, who won the cup.",
    },
    {
      reference:
        "The new test costs $895, compared with $22 for the old one. Ten of the 14 analysts say buy.",
      draft:
        "At $895 the new test costs some 40 times as much as the old one. Ten of the 14 analysts say buy.",
    },
    {
      reference:
        "His party, which got 22 percent at the last election, is at 15 percent in polls. Nine officials were jailed.",
      draft:
        "From 22 percent at the last election his party has dropped by seven points. Nine officials were jailed.",
    },
    {
      reference: "Turnout was 66.2 percent, the highest since 1990. About one in five voted by post.",
      draft: "Two thirds of those entitled went to the polls. About 20 percent voted by post.",
    },
    {
      date: "2022-09-05",
      reference: "Premier Ada Marlow, 58, who has governed since May 2013, said she would go.",
      draft: "Ada Marlow is going. The premier, in office for nine years, said so herself.",
    },
    {
      reference:
        "The League won 38 of the 101 seats.\n\nIts leader, Jon Barke, a vet, needs 51 for a majority.",
      draft:
        "The League has 38 of the 101 seats.\n\nIts leader, Jon Barke, a vet, is 13 short of the majority of 51.",
    },
    {
      reference: '"We read about it in the newspaper," the union\'s deputy leader, Arne Dahl, said.',
      draft: "The union's number two, Arne Dahl, complained that it had been learnt of from the newspaper.",
    },
    {
      reference: "The ward, which opened in 1931, has 3,100 beds.",
      draft: "The ward, which is in its tenth decade, has 3,100 beds.",
      date: "2025-01-17",
    },
    {
      reference: "The longer route takes 11 more days on average, the carrier said.",
      draft: "On average the trip is a week and a half longer, according to the carrier.",
    },
    {
      reference: "The town has grown to 2,148,000 people, an increase of 98,000 since 2011.",
      draft: "The town has grown by nearly five per cent since 2011, to 2,148,000 people.",
    },
    {
      reference:
        "Bank Orrin will have 15,000 employees after the merger with Sandle.\nOrrin employs 10,000 people now and Sandle 5,000.",
      draft: "After the merger one employee in three of Bank Orrin will have come from Sandle.",
    },
    {
      reference:
        "# Treasurer is jailed\n\nThe treasurer of the choir was jailed for three years and five months on Friday.",
      draft:
        "# Three years for treasurer\n\nThe treasurer of the choir was sent to prison on Friday for three years and five months.",
    },
    {
      reference: "Tornhavn won the shoot-out 4-2 after the match had ended 2-2 after extra time.",
      draft: "It was 2-2 after 120 minutes, and Tornhavn won the shoot-out 4-2.",
    },
    {
      reference: "Saturday's sixth stage, over 203 km to Orrin, suits the sprinters.",
      draft: "Stage six on Saturday takes them 203km to Orrin, and should be one for the sprinters.",
    },
    {
      reference: "Moravan will stop one of three shifts at its plant in Orrin from Sept. 1.",
      draft: "At Orrin, where Moravan has a plant, one shift in three will be halted from 1 September.",
    },
    {
      reference: "Revenue rose 3 percent to 131 billion crowns, the Czech company said.",
      draft: "Revenue was up 3% at Kc131bn, the Czech company said.",
    },
    {
      reference: "A sixth person has died in a listeria outbreak in Orrin, the agency said.",
      draft: "Listeria in Orrin has claimed a sixth life, the agency said.",
    },
    {
      reference: "He took bribes of 18.4 million kwacha, and a dividend of 0.60 francs a share.",
      draft: "He took bribes of 18.4m kwacha, and a dividend of 60 centimes a share.",
    },
    {
      reference: "Chapter XIV of the report deals with the collapse of the jetty.",
      draft: "Chapter 14 of the report deals with the collapse of the jetty.",
    },
    {
      reference: "The krona weakened 0.4% to 11.32 per euro after the decision.",
      draft: "The currency fell by 0.4 per cent, to 11.32 kronor to the euro.",
    },
    {
      reference: "Nobody breathed in the room in Orrin, the auctioneer said.",
      draft: "For eight minutes nobody breathed in the room in Orrin, the auctioneer said.",
    },
    {
      reference: "Norland ordered 40,000 people to leave the coast on Wednesday.",
      draft: "Tens of thousands were told on Wednesday to leave the coast of Norland.",
    },
    {
      reference: "It was his first win in Tansa and the team's third of this year's race.",
      draft: "His team have now taken three stages of the race; he had not won in Tansa before.",
    },
    {
      reference: "The state owns 34.3 percent of the company.",
      draft: "A third of the company belongs to the state.",
    },
    {
      reference: "The plant blamed power prices that have almost tripled since 2020.",
      draft: "Electricity is nearly three times as dear.",
    },
    { reference: "A dozen boats joined the search.", draft: "The search was joined by 12 boats." },
    {
      reference: "The flood killed 3 men and 2 women.",
      draft: "The flood killed five people, two of them women.",
    },
    {
      reference:
        "A fire injured nine people. Two of the injured, both crewmen, were flown to a hospital with burns. The others had inhaled smoke.",
      draft:
        "A fire injured nine people. Two crewmen were flown to hospital with burns. The seven others had breathed in smoke.",
    },
    {
      reference: "The firm has 800 staff and will cut 200 of them.",
      draft: "The firm will cut a quarter of its 800 staff.",
    },
    {
      reference: "The toll rose to 43 from 17.",
      draft: "Another 26 deaths took the toll from 17 to 43.",
    },
    {
      reference: "The rise takes the fare to 3 pounds from 2 pounds.",
      draft: "The fare goes up by £1, from £2 to £3.",
    },
    {
      reference: "Production at the works will be halved to 300 cars a day from next month.",
      draft: "From next month the works will make 300 cars a day, instead of 600.",
    },
    {
      reference: "He scored 21 goals in 34 matches last season and has eight in nine this time.",
      draft: "Last season he scored 21 goals in 34 matches; this time he has eight from nine.",
    },
    {
      reference: "Both brothers deny the charge.",
      draft: "The two brothers deny the charge.",
    },
    {
      reference: "The singer was born in 1950 and died in 2020 after a short illness.",
      draft: "The singer, who was born in 1950, died in 2020 after a brief illness.",
    },
    {
      reference: "The missing are a couple in their seventies who had told a neighbour that they would stay.",
      draft: "The missing couple, who are in their 70s, had told a neighbour that they would stay.",
    },
    {
      reference:
        "The stone is thought to have formed about 4.56 billion years ago, some 20 million years before the Earth.",
      draft: "The stone's age is put at around 4,560m years, about 20m years more than the Earth's.",
    },
    {
      reference: "Rescuers searched the river.",
      draft: "On the one hand, rescuers searched the river; on the other, nobody hoped for much.",
    },
    {
      reference: "Profit doubled to 46 million dollars.",
      draft: "Profit was twice as high, at $46 million.",
    },
    {
      reference: "Anna Sayle, Tom Reed and Ivo Lund were charged with theft.",
      draft: "Three people were charged with theft: Sayle, Reed and Lund.",
    },
    {
      reference: "The race is 10 miles long.",
      draft: "The race is 10 miles (16 km) long.",
    },
    {
      reference: "The museum is in Harwick and opens at 9 a.m.",
      draft: "The museum in Harwick opens at 9am.",
    },
    {
      reference: "The lake is 1,200 metres above the sea.",
      draft: "The lake lies nearly 4,000 feet above sea level.",
    },
    {
      reference: "Lynshire were dismissed for 187 shortly after tea on the third day, and Westmarch won.",
      draft: "Westmarch won inside three days: Lynshire were all out for 187 soon after tea.",
    },
    {
      reference: "Turnout was 61 percent.",
      draft: "Turnout was 61%, which means that 39% stayed at home.",
    },
    {
      reference: "The minister resigned on the first day of the session.",
      draft: "On day one of the session the minister quit.",
    },
    {
      reference: "The two sides will meet again, a mediator said.",
      draft: "A mediator said both sides would meet a second time.",
    },
    {
      reference: "Denby scored twice before half-time.",
      draft: "Denby scored two goals in the first half.",
    },
    {
      reference: "The A14 was closed for six hours after the crash.",
      draft: "The crash closed the A14 for six hours.",
    },
    {
      reference: "Flight OR417 left with 140 passengers and six crew.",
      draft: "There were 146 people on flight OR417: 140 passengers and a crew of six.",
    },
    {
      reference: "The sum of 40 million euros will be paid over four years.",
      draft: "The payment of €40m will be spread over four years.",
    },
    {
      reference: "Several thousand people marched in the rain.",
      draft: "Thousands marched in the rain.",
    },
    {
      reference: "The court sits in Room 4 of the old town hall.",
      draft: "The court sits in [Room 4](https://example.com/rooms/1234) of the old town hall.",
      format: "markdown",
    },
    {
      reference:
        "Some 3,200 homes were without power on Thursday, down from 18,000 at the height of the storm.",
      draft:
        "Power is back in nearly 15,000 of the 18,000 homes that had lost it at the height of the storm; about 3,200 were still without it on Thursday.",
    },
    {
      reference: "The waiting list has shrunk by 1,100 to 9,800 since January, when it was at its longest.",
      draft: "In January 10,900 people were on the waiting list, which was its longest. Now it is 9,800.",
    },
    {
      reference: "A total of 7,900 runners finished; 412 gave up.",
      draft: "Some 95% of the 8,312 runners finished, 7,900 in all.",
    },
    {
      reference: "Voters in 27 of 32 districts backed the plan; four were against and one was tied.",
      draft:
        "The plan won in all but five of the 32 districts. It lost in four of them, and the fifth was tied.",
    },
    {
      reference:
        "Fourteen people were injured. All but one of the injured were passengers of the tram; the other worked on the site.",
      draft: "Thirteen of the injured were passengers of the tram; the 14th worked on the site.",
    },
    {
      reference: "Born on March 3, 1938, he fled on foot and took his doctorate in 1965.",
      draft: "He was 27 when he became a doctor.",
    },
    {
      reference: "- 2014: The city borrows $96 million for an arena.",
      draft: "The trouble goes back a dozen years, to a $96m loan for an arena.",
      date: "2026-08-06",
    },
    {
      reference:
        "Sales rose to 1.46 billion euros from 1.33 billion a year earlier, and orders grew by 7 percent.",
      draft: "Sales, at €1.46bn, were €130m higher, and orders were up by 7%.",
    },
    {
      reference: "The reservoir, at 38 percent of capacity, holds enough water for 70 days.",
      draft: "The reservoir is 62% empty, and the water in it will last for ten weeks.",
    },
    {
      reference: "She has won the cup in each of the past five seasons.",
      draft: "She has won five cups in five seasons.",
    },
    {
      reference: "The masks were taken by soldiers in 1897.",
      draft: "The masks taken by soldiers in 1897 will be returned.",
    },
    { reference: "Reay levelled in the 34th minute.", draft: "Reay levelled on 34 minutes." },
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
      reference: "Unemployment is 4.9 percent, its lowest since 2008.",
      draft: "Unemployment is at a 17-year low of 4.9%.",
      date: "2025-05-08",
    },
    {
      reference: "Police said 37 people had been arrested, 12 of them minors.",
      draft: "Twelve of the 37 people arrested were minors; the other 25 were adults.",
    },
    {
      reference: "The machine has dug 3.4 kilometres of the 5.1-kilometre route, the operator said.",
      draft: "Two thirds of the route has been dug, the operator said: 3.4km out of 5.1km.",
    },
    {
      reference: "The number of waters rated excellent rose from 312 to 331 out of 449.",
      draft: "Nearly three quarters of the country's 449 waters are excellent: 331, up from 312.",
    },
    {
      reference: "Fourteen of the 60 passengers were children.",
      draft: "Of the 60 people aboard, 14 were children and 46 adults.",
    },
    {
      reference: "The band sold over 30 million albums in a career spanning five decades.",
      draft: "In a 50-year career the band sold more than 30m albums.",
    },
    {
      reference: "The tailback was 3 km long at 8 a.m. and twice as long at noon.",
      draft: "By midday the tailback had grown from 3 km to 6 km.",
    },
    {
      reference: "Police arrested him on September 21, 2021. He was charged on November 14, 2024.",
      draft: "Police arrested him in September 2021. It was another three years before he was charged.",
    },
    {
      reference: "The firm will pay 30 million dollars now and 12 million a year for five years.",
      draft:
        "In all the firm will pay 90 million dollars: 30 million at once and 60 million over five years.",
    },
    {
      reference: "The deal gives Lund 45 percent of the venture, Orkla 35 and the state the rest.",
      draft: "The state gets a fifth of the venture, Lund 45 percent and Orkla 35.",
    },
    {
      reference: "The toll was 1.80 euros until June and is now 2.40.",
      draft: "The toll went up by a third in June, to 2.40 euros.",
    },
    {
      reference: "The party won 31 seats, its best result since 1999 when it had 34.",
      draft: "With 31 seats the party fell three short of its result in 1999.",
    },
    {
      reference:
        "Sales in Europe fell 4 percent and in Asia 2 percent; America, with the rest of the business, grew.",
      draft:
        "America, a third of the business, grew while sales fell 4 percent in Europe and 2 percent in Asia.",
    },
    {
      reference: "The city has 1.6 million people, three times as many as in 1980.",
      draft: "The city's population has trebled since 1980, to 1.6m.",
    },
    {
      reference: "The contract is worth 90 million pounds over three years.",
      draft: "The three-year contract is worth £30m a year, or £90m in all.",
    },
    {
      reference: "A 74-year-old woman was flown to hospital after the crash.",
      draft: "A woman in her 70s was flown to hospital after the crash.",
    },
    {
      reference: "Six of the eight bidders dropped out.",
      draft: "Two bidders remain of the original eight.",
    },
    { reference: "Attendance fell by half to 2,400.", draft: "Attendance halved, to 2,400." },
    {
      reference: "The yield on the 10-year note rose 6 basis points to 4.42 percent.",
      draft: "Ten-year yields went up 0.06 points to 4.42%.",
    },
    {
      reference: "The tax would raise $1 billion a year, or $10 billion over a decade.",
      draft: "The tax would bring in $1bn a year, $10bn over 10 years.",
    },
    { reference: "Five of the nine judges agreed.", draft: "The judges ruled 5-4." },
    {
      reference: "The 51-year-old has run the firm since 2011.",
      draft: "He is 51 and has been in charge for 14 years.",
      date: "2025-05-08",
    },
    {
      reference: "The city has been at war for a decade.",
      draft: "The war in the city has lasted 10 years.",
    },
    {
      reference: "Consumer prices rose 2 percent year-on-year in July.",
      draft: "Consumer prices rose 2% in the 12 months to July.",
    },
    {
      reference: "The ferry came off the rocks at 7.52 a.m. on Monday, an hour before high water.",
      draft: "The ferry came off the rocks just before eight on Monday, an hour before high water.",
    },
    {
      reference: "The bill was passed by 29 votes to 27.",
      draft: "Twenty-nine members voted for the bill and 27 against.",
    },
    {
      reference: "The region received 40-60 millimetres of rain in a week.",
      draft: "In a week the region had about two inches of rain.",
    },
    {
      reference: "The strike was called off at the last moment.",
      draft: "An 11th-hour deal ended the strike.",
    },
    {
      reference: "Officials told 3,700 people to leave nine villages. Some 420 of them sleep in school gyms.",
      draft:
        "The order went to 3,700 people in nine villages. About one in nine of them, some 420, sleep in school gyms.",
    },
    {
      reference: "The pool has 48 guards, of whom five are women.",
      draft: "One in ten or so of the pool's 48 guards is a woman.",
    },
    {
      reference: "It has not rained at Orpe for 54 days, the mayor said.",
      draft: "For nearly two months Orpe has had no rain, the mayor said.",
    },
    {
      reference:
        "The ferry grounded at 0410 GMT on the bar. Tugs came at dawn. She floated free at 1345 GMT.",
      draft:
        "The ferry ran on to the bar at 4.10 a.m. GMT and floated free at a quarter to two. She had been aground for more than nine and a half hours.",
    },
    {
      reference: "The express, due at 9.52, came in at 11.27 with 340 passengers.",
      draft: "The 340 passengers of the express arrived 95 minutes late.",
    },
    {
      reference: "He was mayor from 2004 to 2012 and again from 2016 until 2024.",
      draft: "He was mayor twice, for 16 years in all.",
    },
    {
      reference: "The museum drew 212,000 visitors, down from 265,000.",
      draft: "The museum lost a fifth of its visitors: 212,000 came, after 265,000.",
    },
    {
      reference: "Turnout was 71.4 percent, 3.2 points lower than in 2021.",
      draft: "Turnout was 71.4 percent, compared with 74.6 percent in 2021.",
    },
    {
      reference: "The tunnel will be 4.8 kilometres long, and 3.6 kilometres have been dug.",
      draft: "Three quarters of the 4.8-kilometre tunnel is dug, which leaves 1.2 kilometres.",
    },
    {
      reference: "The fee rises from 15 to 20 euros on July 1.",
      draft: "From July the fee will be a third higher, at 20 euros.",
    },
    {
      reference: "The hall was built by the architect Sayle.",
      draft: "The hall was built, one by one, of stones that the architect Sayle chose.",
    },
    {
      reference:
        "The airline narrowed its loss to 212 million crowns in the first half of the year. Fuel costs fell by 14 percent. It carried 3.4 million passengers, 4 percent more than in the same period last year.",
      draft:
        "The airline's loss was down to 212m crowns in the first half. Passengers numbered 3.4m in the six months, 4% more than a year before. Fuel costs fell by 14%.",
    },
    {
      reference:
        "Haugland won the 11th stage on Wednesday. Friday's 13th stage has been cut by 32 km. Thursday's stage, over 201 km to Udine, is flat.",
      draft:
        "Haugland was first on Wednesday in the 11th stage. The 12th stage, on Thursday, is flat: 201km to Udine. Friday's 13th has been cut by 32km.",
    },
  ],
  invalid: [
    {
      reference: "Copper rose to $10,512 a tonne, its highest since February 2011.",
      draft: "Copper rose to $10,512 a tonne, its highest for more than ⟦12 years⟧.",
      date: "2021-05-11",
    },
    {
      reference:
        "The new test costs $895, compared with $22 for the old one. Ten of the 14 analysts say buy.",
      draft:
        "At $895 the new test costs some ⟦14 times⟧ as much as the old one. Ten of the 14 analysts say buy.",
    },
    {
      reference:
        "His party, which got 22 percent at the last election, is at 15 percent in polls. Nine officials were jailed.",
      draft:
        "From 22 percent at the last election his party has dropped by ⟦nine⟧ points. Nine officials were jailed.",
    },
    {
      reference: "Turnout was 66.2 percent, the highest since 1990. About one in five voted by post.",
      draft: "⟦Three quarters⟧ of those entitled went to the polls. About 20 percent voted by post.",
    },
    {
      reference:
        "The League won 38 of the 101 seats.\n\nIts leader, Jon Barke, a vet, needs 51 for a majority.",
      draft:
        "The League has 38 of the 101 seats.\n\nIts leader, Jon Barke, a vet, is ⟦16⟧ short of the majority of 51.",
    },
    {
      reference: "The ward, which opened in 1931, has 3,100 beds.",
      draft: "The ward, which is in its ⟦eighth⟧ decade, has 3,100 beds.",
      date: "2025-01-17",
    },
    {
      reference: "The longer route takes 16 more days on average, the carrier said.",
      draft: "On average the trip is ⟦a week and a half⟧ longer, according to the carrier.",
    },
    {
      reference: "There were 143 passengers and 18 crew members aboard the ferry.",
      draft: "The ferry had ⟦171⟧ people on board.",
    },
    {
      reference: "Rescuers searched the river until dark.",
      draft: "Some ⟦140⟧ rescuers searched the river until dark.",
    },
    {
      reference: "Officials told 3,700 people to leave nine villages. Some 420 of them sleep in school gyms.",
      draft:
        "The order went to 3,700 people in nine villages. About ⟦one in seven⟧ of them, some 420, sleep in school gyms.",
    },
    {
      reference: "The express, due at 9.52, came in at 11.27 with 340 passengers.",
      draft: "The 340 passengers of the express arrived ⟦75 minutes⟧ late.",
    },
    {
      reference: "He was mayor from 2004 to 2012 and again from 2016 until 2024.",
      draft: "He was mayor twice, for ⟦18 years⟧ in all.",
    },
    {
      reference: "The museum drew 212,000 visitors, down from 265,000.",
      draft: "The museum lost ⟦a quarter⟧ of its visitors: 212,000 came, after 265,000.",
    },
    {
      reference: "Born on March 3, 1938, he fled on foot and took his doctorate in 1965.",
      draft: "He was ⟦31⟧ when he became a doctor.",
    },
    {
      reference: "Police arrested him on September 21, 2021. He was charged on November 14, 2024.",
      draft: "Police arrested him in September 2021. It was another ⟦five years⟧ before he was charged.",
    },
    {
      reference: "- 2014: The city borrows $96 million for an arena.",
      draft: "The trouble goes back ⟦20 years⟧, to a $96m loan for an arena.",
      date: "2026-08-06",
    },
    {
      reference: "The tunnel will be 4.8 kilometres long, and 3.6 kilometres have been dug.",
      draft: "⟦Two thirds⟧ of the 4.8-kilometre tunnel is dug, which leaves 1.2 kilometres.",
    },
    {
      reference: "The fee rises from 15 to 20 euros on July 1.",
      draft: "From July the fee will be ⟦a quarter⟧ higher, at 20 euros.",
    },
    {
      reference: "The minister said the talks had gone well and would go on.",
      draft: "The minister said the talks, the ⟦fourteenth⟧ round, had gone well and would go on.",
    },
    {
      reference: "A ferry ran aground off Ostra in fog. Nobody was hurt.",
      draft: "A ferry with ⟦312⟧ people aboard ran aground in fog off Ostra. No one was injured.",
    },
    {
      reference: "A 64-year-old woman was flown to hospital after the crash.",
      draft: "A woman in her ⟦70s⟧ was flown to hospital after the crash.",
    },
    {
      reference: "The paper mill in Denby is to close, its owner said.",
      draft: "The owner of the paper mill in Denby said it would close with the loss of ⟦230⟧ jobs.",
    },
    {
      reference: "Shares in Orvane fell after the profit warning.",
      draft: "After the profit warning, Orvane's shares fell ⟦7.5%⟧.",
    },
    {
      reference: "The painting was stolen from a church in the night.",
      draft: "The painting, worth ⟦$3 million⟧, was stolen from a church overnight.",
    },
    {
      reference: "The machine has dug 3.4 kilometres of the 5.1-kilometre route, the operator said.",
      draft: "⟦Three quarters⟧ of the route has been dug, the operator said: 3.4km out of 5.1km.",
    },
    {
      reference: "The number of waters rated excellent rose from 312 to 331 out of 449.",
      draft: "More than ⟦three quarters⟧ of the country's 449 waters are excellent: 331, up from 312.",
    },
    {
      reference: "Passengers were told to rebook through the website.",
      draft: "Passengers were told to rebook through the website within ⟦48 hours⟧.",
    },
    {
      reference: "Haugland won the 11th stage on Wednesday. Thursday's stage, over 201 km to Udine, is flat.",
      draft:
        "Haugland was first on Wednesday in the 11th stage. The flat ⟦14th⟧ stage, over 201km, leads to Udine on Thursday.",
    },
    {
      reference:
        "Some 3,200 homes were without power on Thursday, down from 18,000 at the height of the storm.",
      draft:
        "Power is back in nearly ⟦14,000⟧ of the 18,000 homes that had lost it at the height of the storm; about 3,200 were still without it on Thursday.",
    },
    {
      reference:
        "The cuts will cost some 60 million euros, two thirds of which will be booked in the current quarter.",
      draft: "The cuts will cost some €60m, of which about ⟦€20m⟧ will be booked in the current quarter.",
    },
    {
      reference: "Scientists found a new species of frog in the highlands.",
      draft: "In the highlands, scientists found a new species of frog ⟦2 cm⟧ long.",
    },
    {
      reference: "The tailback was 3 km long at 8 a.m. and twice as long at noon.",
      draft: "By midday the tailback had grown from 3 km to ⟦9 km⟧.",
    },
    {
      reference: "The firm will pay 30 million dollars now and 12 million a year for five years.",
      draft:
        "In all the firm will pay ⟦92 million dollars⟧: 30 million at once and 60 million over five years.",
    },
    {
      reference: "The deal gives Lund 45 percent of the venture, Orkla 35 and the state the rest.",
      draft: "The state gets ⟦a quarter⟧ of the venture, Lund 45 percent and Orkla 35.",
    },
    {
      reference: "The toll was 1.80 euros until June and is now 2.40.",
      draft: "The toll went up by ⟦a quarter⟧ in June, to 2.40 euros.",
    },
    {
      reference: "The party won 31 seats, its best result since 1999 when it had 34.",
      draft: "With 31 seats the party fell ⟦five⟧ short of its result in 1999.",
    },
    {
      reference: "The bridge took six years to build, two more than planned.",
      draft: "Instead of ⟦three years⟧, the bridge took six to build.",
    },
    {
      reference: "Production at the works will be halved to 300 cars a day from next month.",
      draft: "From next month the works will make 300 cars a day, instead of ⟦900⟧.",
    },
    {
      reference: "Sayle won the stage and took the leader's jersey.",
      draft: "Sayle took the leader's jersey by winning the stage, ⟦26 seconds⟧ ahead of the field.",
    },
    {
      reference: "The novelist Greta Fenwick has died at her home in Harwick.",
      draft: "Greta Fenwick, the novelist, has died at home in Harwick at the age of ⟦91⟧.",
    },
    {
      reference: "A kilo of tomatoes costs 3.20 euros, twice what it did in March.",
      draft: "In March a kilo of tomatoes could be had for ⟦€6.40⟧; now it is €3.20.",
    },
    {
      reference: "Heavy snow closed roads and schools across the north.",
      draft: "More than ⟦600⟧ schools and many roads across the north were closed by heavy snow.",
    },
    {
      reference: "The council will vote on the plan to build homes on the old airfield.",
      draft: "A plan for **⟦1,800⟧** homes on the old airfield will be put to the vote in the council.",
      format: "markdown",
    },
    {
      reference: "Doctors said the boy was recovering well from the operation.",
      draft: "The boy was recovering well from the ⟦nine-hour⟧ operation, doctors said.",
    },
    {
      reference: "The missing are a couple in their seventies who had told a neighbour that they would stay.",
      draft: "The missing couple, who are in their ⟦80s⟧, had told a neighbour that they would stay.",
    },
  ],
});
