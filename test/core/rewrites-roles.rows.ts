/** A reference and a draft; in the draft each ⟦slip⟧ is marked. */
export type Row = readonly [reference: string, draft: string];

/** What belongs to whom is told in another order, voice or form, and stays as it was: no check may raise its voice. */
export const faithful: readonly Row[] = [
  [
    "Sales at Kostrov rose 12 percent in May and 21 percent in June.",
    "In June sales at Kostrov went up by 21 percent, after 12 percent in May.",
  ],
  [
    "Revenue was up 12 percent at Halvard and 21 percent at Brenning, the two breweries said.",
    "The two breweries, Brenning and Halvard, said revenue was up 21 percent and 12 percent respectively.",
  ],
  [
    "Wheat gained 1.8 percent to $231 a tonne and barley lost 0.7 percent to $198.",
    "Barley was down 0.7 percent at $198 a tonne, while wheat climbed 1.8 percent to $231.",
  ],
  [
    "Wheat gained 1.8 percent to $231 a tonne and barley lost 0.7 percent to $198.",
    "| Grain | Price | Change |\n|---|---:|---:|\n| Barley | $198 | -0.7% |\n| Wheat | $231 | +1.8% |",
  ],
  [
    "Headaches were commoner with the drug, affecting 14.2 percent of the patients compared with 9.6 percent in the placebo group.",
    "Of the patients on the placebo, 9.6% had headaches; of those on the drug, 14.2% did.",
  ],
  [
    "The bus had 71 passengers on board when it left the road. It was licensed to carry 52.",
    "When it left the road the bus was carrying 71 people; its licence was for 52.",
  ],
  [
    "Of the 340 pupils at Hove Lane school, 96 are boys and 244 are girls.",
    "Hove Lane school has 244 girls and 96 boys, 340 pupils in all.",
  ],
  [
    "Men waited 18 days on average for a first appointment and women 31 days.",
    "On average women had to wait for 31 days for their first appointment, men for 18.",
  ],
  [
    "Unemployment fell to 6.1 percent among men but rose to 7.4 percent among women.",
    "Among women unemployment went up to 7.4 percent; among men it came down to 6.1 percent.",
  ],
  [
    "The harvest came to 410,000 tonnes this year, against 465,000 tonnes in 2023.",
    "In 2023 farmers brought in 465,000 tonnes; this year's harvest came to 410,000 tonnes.",
  ],
  [
    "The council spent 3.4 million euros on roads and 1.9 million euros on parks last year.",
    "Last year 1.9 million euros of the council's money went on parks and 3.4 million euros on roads.",
  ],
  [
    "The north of the island had 120 millimetres of rain in a day and the south 45 millimetres.",
    "In one day 45 millimetres of rain fell in the south of the island, and 120 millimetres in the north.",
  ],
  [
    "Delmar Foods made a profit of $84 million, up from $61 million, on sales of $1.3 billion.",
    "On sales of $1.3 billion, Delmar Foods' profit climbed from $61 million to $84 million.",
  ],
  [
    "Interest rates were raised to 3.75 percent from 3.5 percent, the bank said.",
    "The bank said it had lifted rates from 3.5 percent to 3.75 percent.",
  ],
  [
    "The blue team collected 48 points and the green team 39.",
    "The green team ended with 39 points, nine behind the blue team, who had 48.",
  ],
  [
    "The first ship carries 900 containers, the second 1,400.",
    "There is room for 1,400 containers on the second ship, and for 900 on the first.",
  ],
  [
    "A ticket costs 14 euros for adults and 8 euros for children.",
    "Children pay 8 euros for a ticket and adults 14.",
  ],
  [
    "Turnout was 61 percent in the city and 43 percent in the villages around it.",
    "In the villages around the city turnout was 43 percent, in the city itself 61 percent.",
  ],
  [
    "The factory in Lodz employs 2,300 people and the one in Brno 1,700.",
    "Of the two factories, Brno's has 1,700 workers and Lodz's 2,300.",
  ],
  [
    "The party won 38 seats, up from 27 in 2019, and its ally took 12.",
    "The ally took 12 seats; the party itself won 38, having had 27 in 2019.",
  ],
  [
    "The museum drew 180,000 visitors in 2022 and 240,000 in 2023.",
    "Visitors to the museum numbered 240,000 in 2023, compared with 180,000 a year earlier.",
  ],
  [
    "Imports were worth $9.2 billion and exports $7.8 billion, the statistics office said.",
    "The statistics office put exports at $7.8 billion and imports at $9.2 billion.",
  ],
  [
    "The bridge took 41 months to build and cost 96 million crowns; the tunnel took 62 months and cost 210 million.",
    "The tunnel cost 210 million crowns and was built in 62 months, the bridge 96 million in 41 months.",
  ],
  [
    "Two of the tries were scored by prop Owen Tarrant. Winger Luis Abascal got the other.",
    "Owen Tarrant, the prop, scored two tries and Luis Abascal, the winger, one.",
  ],
  [
    "Marta Sorel beat Ines Quade 6-4, 6-2 in the semi-final.",
    "Ines Quade lost 4-6, 2-6 to Marta Sorel in the semi-final.",
  ],
  [
    "Marta Sorel beat Ines Quade in the semi-final in Ostrava.",
    "In the semi-final in Ostrava Ines Quade was beaten by Marta Sorel.",
  ],
  [
    "Dariusz Polak succeeded Henrik Lund as head of the port in March.",
    "Henrik Lund was succeeded in March by Dariusz Polak as head of the port.",
  ],
  [
    "Dariusz Polak succeeded Henrik Lund as head of the port in March.",
    "Dariusz Polak has headed the port since March, when he took over from Henrik Lund.",
  ],
  [
    "Vestia bought the brewer Harl & Sons from Norrland Capital for 320 million crowns.",
    "Norrland Capital sold the brewer Harl & Sons to Vestia for 320 million crowns.",
  ],
  [
    "Rosalind Amery founded the orchestra in 1974 and Pieter Vaal led it from 1991.",
    "The orchestra, led from 1991 by Pieter Vaal, was founded by Rosalind Amery in 1974.",
  ],
  [
    "Defence lawyer Adaeze Nwosu said the ruling was wrong. Prosecutor Milan Hruby said it was just.",
    "The ruling was just, said Milan Hruby, the prosecutor; Adaeze Nwosu, for the defence, called it wrong.",
  ],
  [
    "Joanna Reeve accused Stephen Marl of lying to the inquiry.",
    "Stephen Marl was accused by Joanna Reeve of having lied to the inquiry.",
  ],
  [
    "Police said Imran Dassel had stabbed Callum Voss outside a bar.",
    "Callum Voss was stabbed outside a bar by Imran Dassel, police said.",
  ],
  [
    "Goals by Ferreira and Lindqvist gave Torsby a 2-0 win over Arvika.",
    "Torsby won 2-0 against Arvika with goals by Lindqvist and Ferreira.",
  ],
  [
    "Kenya's Ruth Cherono won the race ahead of Ethiopia's Almaz Desta.",
    "Almaz Desta of Ethiopia came second in the race, behind Kenya's Ruth Cherono.",
  ],
  [
    "Torsby will meet Arvika in the final after beating Mora. Arvika knocked out Leksand.",
    "Arvika, who put out Leksand, and Torsby, who beat Mora, will play the final.",
  ],
  [
    "Trains from Bergen to Voss were cancelled and buses ran from Voss to Bergen.",
    "Buses ran from Voss to Bergen because the trains from Bergen to Voss were cancelled.",
  ],
  [
    "The deputy chief engineer, Oda Brandt, said the dam was safe.",
    "The dam is safe, said Oda Brandt, its deputy chief engineer.",
  ],
  [
    "Miguel Aranda, general secretary of the union and its chief negotiator, said talks would go on.",
    "The union's general secretary, Miguel Aranda, said that talks would continue.",
  ],
  [
    "Miguel Aranda, the union's general secretary, walked out. He is also its chief negotiator.",
    "Miguel Aranda, its chief negotiator, walked out.",
  ],
  [
    "Former President Lidia Varga signed the treaty in 1998, while she was in office.",
    "The treaty was signed in 1998 by Lidia Varga, the then president.",
  ],
  [
    "President Lidia Varga signed the treaty in 1998. She left office in 2002.",
    "It was signed in 1998 by the then President Lidia Varga, who left office in 2002.",
  ],
  [
    "Corvane's chief executive, Sigrid Malm, said the plant would stay open.",
    "Corvane will keep the plant open, said Sigrid Malm, its chief executive.",
  ],
  [
    "Peter Oduya, who was transport minister until May, said the line had been badly planned.",
    "The line was badly planned, said Peter Oduya, a former transport minister.",
  ],
  [
    "Ahmed Sule, a former deputy minister of mines, is standing for the seat.",
    "Among the candidates is Ahmed Sule, once the deputy minister of mines.",
  ],
  [
    "The inquiry's preliminary report said the brakes had failed. A final report is due in June.",
    "The brakes failed, according to a preliminary report; the final one is due in June.",
  ],
  [
    "Leon lost the first leg 1-0 and won the second 3-1 at home.",
    "At home Leon won the second leg 3-1, having lost the first 1-0.",
  ],
  [
    "Camps stand on the eastern shore of the lake and on its western bank.",
    "On the western bank of the lake and on its eastern shore there are camps.",
  ],
  ["Ghana are in Group B and Togo in Group C.", "Togo have been drawn in Group C and Ghana in Group B."],
  [
    "The barn is a Grade II listed building; the church beside it is Grade I.",
    "The church, beside which it stands, is listed Grade I and the barn Grade II.",
  ],
  [
    "Kidney stones affected 2.1 percent of the men in the first group and 3.3 percent in the second.",
    "In the second group 3.3 percent of the men had kidney stones, in the first 2.1 percent.",
  ],
  [
    "The company paid 70 million pounds for the land in 2008 and sold it for 44 million pounds last year.",
    "Last year the company sold the land, for which it had paid 70 million pounds in 2008, for 44 million.",
  ],
  [
    "Bond yields rose to 4.31 percent from 4.25 percent, and the dollar traded at 148.2 yen after 147.6 yen on Monday.",
    "The dollar bought 148.2 yen, up from 147.6 on Monday, as bond yields went from 4.25 percent to 4.31 percent.",
  ],
  [
    "Harriet Oyelaran, 52, who runs the shelter, thanked Councillor Bryn Maddock, 47, for the money.",
    "Councillor Bryn Maddock, 47, was thanked for the money by Harriet Oyelaran, 52, who runs the shelter.",
  ],
  [
    "The survey asked 1,200 people in Porto and 800 in Braga. In Porto 54 percent were in favour, in Braga 47 percent.",
    "In Braga 47 percent of the 800 people asked were in favour, and in Porto 54 percent of 1,200.",
  ],
  [
    "Ivana Petrak replaced Tomas Hajek in goal after 60 minutes.",
    "Tomas Hajek was replaced in goal by Ivana Petrak after 60 minutes.",
  ],
  [
    "Kerrigan, 34, and her brother Tobias, 29, were rescued from the roof.",
    "Tobias Kerrigan, 29, was rescued from the roof with his sister, who is 34.",
  ],
];

/** What belongs to one is given to the other. */
export const exchanged: readonly Row[] = [
  [
    "Sales at Kostrov rose 12 percent in May and 21 percent in June.",
    "In June sales at Kostrov went up by ⟦12 percent⟧, after ⟦21 percent⟧ in May.",
  ],
  [
    "Wheat gained 1.8 percent to $231 a tonne and barley lost 0.7 percent to $198.",
    "Barley was down 0.7 percent at ⟦$231⟧ a tonne, while wheat climbed 1.8 percent to ⟦$198⟧.",
  ],
  [
    "Headaches were commoner with the drug, affecting 14.2 percent of the patients compared with 9.6 percent in the placebo group.",
    "Of the patients on the placebo, ⟦14.2%⟧ had headaches; of those on the drug, ⟦9.6%⟧ did.",
  ],
  [
    "The bus had 71 passengers on board when it left the road. It was licensed to carry 52.",
    "When it left the road the bus was carrying ⟦52⟧ people; its licence was for ⟦71⟧.",
  ],
  [
    "Of the 340 pupils at Hove Lane school, 96 are boys and 244 are girls.",
    "Hove Lane school has ⟦96⟧ girls and ⟦244⟧ boys, 340 pupils in all.",
  ],
  [
    "Men waited 18 days on average for a first appointment and women 31 days.",
    "On average women had to wait for ⟦18 days⟧ for their first appointment, men for ⟦31⟧.",
  ],
  [
    "The harvest came to 410,000 tonnes this year, against 465,000 tonnes in 2023.",
    "In 2023 farmers brought in ⟦410,000 tonnes⟧; this year's harvest came to ⟦465,000 tonnes⟧.",
  ],
  [
    "The council spent 3.4 million euros on roads and 1.9 million euros on parks last year.",
    "Last year ⟦3.4 million euros⟧ of the council's money went on parks and ⟦1.9 million euros⟧ on roads.",
  ],
  [
    "The north of the island had 120 millimetres of rain in a day and the south 45 millimetres.",
    "In one day ⟦120 millimetres⟧ of rain fell in the south of the island, and ⟦45 millimetres⟧ in the north.",
  ],
  [
    "Delmar Foods made a profit of $84 million, up from $61 million, on sales of $1.3 billion.",
    "On sales of $1.3 billion, Delmar Foods' profit climbed from ⟦$84 million⟧ to ⟦$61 million⟧.",
  ],
  [
    "Interest rates were raised to 3.75 percent from 3.5 percent, the bank said.",
    "The bank said it had lifted rates from ⟦3.75 percent⟧ to ⟦3.5 percent⟧.",
  ],
  [
    "The blue team collected 48 points and the green team 39.",
    "The green team ended with ⟦48⟧ points and the blue team with ⟦39⟧.",
  ],
  [
    "Orla Kerrigan, 34, and her brother Tobias, 29, were rescued from the roof.",
    "Tobias Kerrigan, ⟦34⟧, was rescued from the roof with his sister Orla, ⟦29⟧.",
  ],
  [
    "A ticket costs 14 euros for adults and 8 euros for children.",
    "Children pay ⟦14 euros⟧ for a ticket and adults ⟦8⟧.",
  ],
  [
    "The factory in Lodz employs 2,300 people and the one in Brno 1,700.",
    "Of the two factories, Brno's has ⟦2,300⟧ workers and Lodz's ⟦1,700⟧.",
  ],
  [
    "The party won 38 seats, up from 27 in 2019, and its ally took 12.",
    "The ally took ⟦38⟧ seats; the party itself won ⟦12⟧, having had 27 in 2019.",
  ],
  [
    "The museum drew 180,000 visitors in 2022 and 240,000 in 2023.",
    "Visitors to the museum numbered ⟦180,000⟧ in 2023, compared with ⟦240,000⟧ a year earlier.",
  ],
  [
    "The bridge took 41 months to build and cost 96 million crowns; the tunnel took 62 months and cost 210 million.",
    "The tunnel cost 210 million crowns and was built in ⟦41 months⟧, the bridge 96 million in ⟦62 months⟧.",
  ],
  [
    "Two of the tries were scored by prop Owen Tarrant. Winger Luis Abascal got the other.",
    "⟦Luis Abascal⟧, the prop, scored two tries and ⟦Owen Tarrant⟧, the winger, one.",
  ],
  ["Marta Sorel beat Ines Quade on Sunday to win the title.", "Marta Sorel ⟦lost⟧ to Ines Quade on Sunday."],
  [
    "Dariusz Polak succeeded Henrik Lund as head of the port in March.",
    "⟦Dariusz Polak⟧ was succeeded in March by ⟦Henrik Lund⟧ as head of the port.",
  ],
  [
    "Vestia bought the brewer Harl & Sons from Norrland Capital for 320 million crowns.",
    "Vestia ⟦sold⟧ the brewer Harl & Sons to Norrland Capital for 320 million crowns.",
  ],
  [
    "Rosalind Amery founded the orchestra in 1974 and Pieter Vaal led it from 1991.",
    "The orchestra, led from 1991 by ⟦Rosalind Amery⟧, was founded by ⟦Pieter Vaal⟧ in 1974.",
  ],
  [
    "Defence lawyer Adaeze Nwosu said the ruling was wrong. Prosecutor Milan Hruby said it was just.",
    "The ruling was just, said ⟦Adaeze Nwosu⟧, the prosecutor; ⟦Milan Hruby⟧, for the defence, called it wrong.",
  ],
  [
    "Joanna Reeve accused Stephen Marl of lying to the inquiry.",
    "⟦Joanna Reeve⟧ was accused by ⟦Stephen Marl⟧ of having lied to the inquiry.",
  ],
  [
    "Police said Imran Dassel had stabbed Callum Voss outside a bar.",
    "⟦Imran Dassel⟧ was stabbed outside a bar by ⟦Callum Voss⟧, police said.",
  ],
  [
    "Kenya's Ruth Cherono won the race ahead of Ethiopia's Almaz Desta.",
    "⟦Ruth Cherono⟧ of Ethiopia came second in the race, behind Kenya's ⟦Almaz Desta⟧.",
  ],
  [
    "The deputy chief engineer, Oda Brandt, said the dam was safe.",
    "The dam is safe, said Oda Brandt, its ⟦chief engineer⟧.",
  ],
  [
    "The county's chief surveyor, Oda Brandt, had warned that the quay would sink.",
    "Oda Brandt, the county's ⟦deputy chief surveyor⟧, had warned that the quay would sink.",
  ],
  [
    "Ahmed Sule, a former deputy minister of mines, is standing for the seat.",
    "Among the candidates is Ahmed Sule, once the ⟦minister⟧ of mines.",
  ],
  [
    "Acting director Lena Foss opened the show, and her predecessor, Karl Brun, sent a letter.",
    "Lena Foss, the ⟦director⟧, opened the show. Her predecessor, Karl Brun, sent a letter.",
  ],
  [
    "Peter Oduya, the transport minister, said the line had been badly planned.",
    "The line was badly planned, said Peter Oduya, the ⟦former transport minister⟧.",
  ],
  [
    "Deputy mayor Elsa Rui opened the hall. Mayor Bo Krantz was in Rome.",
    "⟦Mayor⟧ Elsa Rui opened the hall. ⟦Deputy mayor⟧ Bo Krantz was in Rome.",
  ],
  [
    "Leon lost the first leg 1-0 in Faro and won 3-1 on Wednesday.",
    "On Wednesday Leon won 3-1, having lost the ⟦second⟧ leg 1-0 in Faro.",
  ],
  ["The camp stands on the western bank of Lake Orro.", "The camp lies on the ⟦eastern⟧ shore of Lake Orro."],
  ["Ghana have been drawn in Group B with Oman.", "Ghana will play Oman in ⟦Group C⟧."],
  ["The barn is a Grade II listed building.", "The barn is listed ⟦Grade I⟧."],
  [
    "Kidney stones affected 2.1 percent of the men in the first group and 3.3 percent in the second.",
    "In the second group ⟦2.1 percent⟧ of the men had kidney stones, in the first ⟦3.3 percent⟧.",
  ],
  [
    "Harriet Oyelaran, who runs the shelter, thanked Councillor Bryn Maddock for the money.",
    "⟦Harriet Oyelaran⟧ was thanked for the money by ⟦Bryn Maddock⟧.",
  ],
  [
    "The survey asked 1,200 people in Porto and 800 in Braga. In Porto 54 percent were in favour, in Braga 47 percent.",
    "In Braga ⟦54 percent⟧ of the 800 people asked were in favour, and in Porto ⟦47 percent⟧ of 1,200.",
  ],
  [
    "Ivana Petrak replaced Tomas Hajek in goal after 60 minutes.",
    "⟦Ivana Petrak⟧ was replaced in goal by ⟦Tomas Hajek⟧ after 60 minutes.",
  ],
  [
    "The first ship carries 900 containers, the second 1,400.",
    "There is room for ⟦900⟧ containers on the second ship, and for ⟦1,400⟧ on the first.",
  ],
  [
    "Bond yields rose to 4.31 percent from 4.25 percent, and the dollar traded at 148.2 yen after 147.6 yen on Monday.",
    "The dollar bought ⟦147.6⟧ yen, up from ⟦148.2⟧ on Monday, as bond yields went from 4.25 percent to 4.31 percent.",
  ],
  [
    "Investigators said in a preliminary report that the brakes had failed.",
    "The brakes had failed, investigators said in their ⟦final report⟧.",
  ],
];

/** Rows that are not read rightly yet; who mends one moves it to its list. */
export const unheard: readonly Row[] = [
  [
    "Revenue was up 12 percent at Halvard and 21 percent at Brenning, the two breweries said.",
    "The two breweries, Brenning and Halvard, said revenue was up ⟦12 percent⟧ and ⟦21 percent⟧ respectively.",
  ],
  [
    "Wheat gained 1.8 percent to $231 a tonne and barley lost 0.7 percent to $198.",
    "| Grain | Price | Change |\n|---|---:|---:|\n| Barley | ⟦$231⟧ | -0.7% |\n| Wheat | ⟦$198⟧ | +1.8% |",
  ],
  [
    "Unemployment fell to 6.1 percent among men but rose to 7.4 percent among women.",
    "Among women unemployment went up to ⟦6.1 percent⟧; among men it came down to ⟦7.4 percent⟧.",
  ],
  [
    "Turnout was 61 percent in the city and 43 percent in the villages around it.",
    "In the villages around the city turnout was ⟦61 percent⟧, in the city itself ⟦43 percent⟧.",
  ],
  [
    "Imports were worth $9.2 billion and exports $7.8 billion, the statistics office said.",
    "The statistics office put exports at ⟦$9.2 billion⟧ and imports at ⟦$7.8 billion⟧.",
  ],
  [
    "Marta Sorel beat Ines Quade in the semi-final in Ostrava.",
    "In the semi-final in Ostrava ⟦Marta Sorel⟧ was beaten by ⟦Ines Quade⟧.",
  ],
  [
    "Dariusz Polak succeeded Henrik Lund as head of the port in March.",
    "⟦Henrik Lund⟧ has headed the port since March, when he took over from ⟦Dariusz Polak⟧.",
  ],
  [
    "Torsby will meet Arvika in the final after beating Mora. Arvika knocked out Leksand.",
    "⟦Torsby⟧, who knocked out Leksand, and ⟦Arvika⟧, who beat Mora, will play the final.",
  ],
  [
    "Defence lawyer Adaeze Nwosu said her client would appeal against the verdict and the term. Prosecutor Milan Hruby said he had sought 12 years.",
    "⟦Milan Hruby⟧, for the defence, announced an appeal against the verdict and the term. The prosecutor had asked for 12 years.",
  ],
  [
    "The company paid 70 million pounds for the land in 2008 and sold it for 44 million pounds last year.",
    "Last year the company sold the land, for which it had paid ⟦44 million pounds⟧ in 2008, for ⟦70 million⟧.",
  ],
];
