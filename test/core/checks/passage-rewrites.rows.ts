/** A rewrite over a few paragraphs, and the passages of the reference that it leaves out, as a careful editor would say. */
export interface Rewrite {
  readonly reference: string;
  readonly draft: string;
  /** The beginning of each passage that is left out, in the order of the reference. */
  readonly dropped: readonly string[];
}

/** Nothing is left out: merged, folded into a clause, told in other words, moved into another sentence or another form. */
export const kept: readonly Omit<Rewrite, "dropped">[] = [
  // What was said is told in other words, without the marks.
  {
    reference:
      '"We will never build here again," the company\'s chairman, Erik Lund, told the meeting. The old site will be sold in May.',
    draft: "Erik Lund, the chairman, ruled out any more building there. The old site is to be sold in May.",
  },
  // A date told otherwise, or mistaken: that is a matter for the dates.
  {
    reference:
      "The bill was passed by 40 votes to 31.\n\nThe president's office said that she would decide by next Wednesday.",
    draft:
      "The vote was 40 to 31 for the bill. It still needs the signature of the president, who will make up her mind by 21 March.",
  },
  {
    reference:
      "Some 900 people finished the swim across the bay. It will be held on the first Saturday of August next year.",
    draft: "About 900 people swam the whole bay. Next year it is on 1 August.",
  },
  {
    reference:
      "The county court in Marlham ordered the company to pay 40,000 pounds.\n\nThe company did not send anybody to the hearing.\n\nIt has three weeks to appeal.",
    draft:
      "Marlham county court told the firm, which was not represented at the hearing, to pay £40,000. An appeal must be lodged within 21 days.",
  },
  {
    reference:
      "Value-added tax on hotel rooms will go up to 13 percent in April, the finance ministry said. Tourism bodies called the decision a mistake.",
    draft: "VAT on hotel rooms rises to 13% in April, a move that tourism bodies describe as a mistake.",
  },
  {
    reference:
      "The European Union will pay for half of the new bridge. The rest comes from the province of Lauben. Work starts in the spring.",
    draft:
      "Half the cost of the new bridge will be met by the EU and the rest by Lauben province. Building begins in the spring.",
  },
  {
    reference:
      "The satellite passed Saturn in 2016 and sent back its last picture in May. It will never come back. Engineers lost contact with it on Friday.",
    draft:
      "Engineers lost touch on Friday with the satellite, which is not expected ever to come back. It had flown by Saturn in 2016 and transmitted its final picture in May.",
  },
  {
    reference:
      "The ferry hit the pier at about 20 miles an hour. Eleven passengers were allowed off at once. The rest had to stay on the ship for the night.",
    draft:
      "Eleven passengers could leave straight away when the ferry struck the pier at some 20mph. Everyone else spent the night aboard.",
  },
  {
    reference:
      "Anna Reuter won the marathon in 2:24.10.\n\nResults:\n\n1. Anna Reuter (Austria) 2:24.10\n\n2. Lemlem Desta (Ethiopia) 2:24.41\n\n3. Jo Farr (Britain) 2:25.03",
    draft:
      "Austria's Anna Reuter won the marathon in two hours 24 minutes 10 seconds, with Lemlem Desta of Ethiopia 31 seconds back and Jo Farr of Britain third in 2:25:03.",
  },
  {
    reference:
      "The mosaic was found under a car park. Visitors can look at it through a glass floor. Entry costs six euros.",
    draft: "Found beneath a car park, the mosaic can be seen under glass for an entrance fee of €6.",
  },
  {
    reference:
      "The assembly passed the law by 61 votes to 40. Three members abstained. The speaker did not vote.",
    draft:
      "The law was passed 61-40 by the assembly, with three abstentions and without a vote from the speaker.",
  },
  {
    reference:
      "Karl Wendt gave Stade the lead with a header in the eighth minute. Osei equalised from the penalty spot before half-time. Wendt hit the post late on.",
    draft:
      "Karl Wendt headed Stade in front after eight minutes, only for Osei to level from the spot before the break. Near the end Wendt struck the woodwork.",
  },
  {
    reference:
      "Buses in Lauben stood still for a minute on Monday in memory of the driver. Her son laid flowers at the depot.",
    draft:
      "Her son placed flowers at the depot on Monday, when Lauben's buses halted for 60 seconds as a tribute to the driver.",
  },
  {
    reference:
      "A 51-year-old woman died when a tree fell on her car near Orpe. Her two passengers were not hurt. The road was blocked until the evening.",
    draft:
      "A falling tree killed a woman of 51 in her car near Orpe and shut the road until the evening. The two others in the car were unharmed.",
  },
  {
    reference:
      "Brandt Foods will close its plant in Ostra in June.\n\nAll 310 workers will lose their jobs.\n\nThe union called it a betrayal.",
    draft:
      "The closure of Brandt Foods' Ostra plant in June, with the loss of 310 jobs, was described by the union as a betrayal.",
  },
  {
    reference:
      "The minister refused to say who had paid for the flight. She left the room after ten minutes. Reporters shouted questions.",
    draft:
      "Questions were shouted by reporters as the minister walked out after 10 minutes, having declined to reveal who footed the bill for the flight.",
  },
  {
    reference:
      "The drug was given to 212 patients. About one in ten had a headache. Nobody had to stop the treatment.",
    draft: "None of the 212 patients had to give up the treatment, although some 10% reported headaches.",
  },
  {
    reference:
      "Police found the boy asleep in a barn two miles from home. He had been missing for nine hours. His mother thanked the volunteers.",
    draft:
      "After nine hours the missing boy was found by police, sleeping in a barn two miles from his home. Volunteers were thanked by his mother.",
  },
  {
    reference:
      "The central bank raised its rate to 5.25 percent on Thursday. It was the fourth increase in a row. Inflation stands at 7 percent.",
    draft:
      "With inflation at 7%, the central bank on Thursday put up its rate for the fourth time running, to 5.25%.",
  },
  {
    reference: "The singer was born in Durham. Her father was a miner. She moved to Graz at 19.",
    draft: "A miner's daughter from Durham, the singer went to live in Graz when she was 19.",
  },
  {
    reference:
      "The judge said that Loft had shown no remorse. He was sentenced to eight years in prison. His wife wept in the gallery.",
    draft:
      "Loft, whose wife cried in the gallery, got eight years. There had been no sign of remorse, the judge told him.",
  },
  {
    reference:
      "Shares in Ostmar closed 4 percent lower. The company had cut its forecast for the year. Traders had not expected that.",
    draft:
      "To the surprise of traders, Ostmar lowered its forecast for the year, and its shares ended down 4%.",
  },
  {
    reference: "Rain stopped play at 3 p.m. It did not resume. Norland were 204 for six at the time.",
    draft: "Norland had reached 204-6 when rain ended play for the day at 3pm.",
  },
  {
    reference:
      "The airport shut its only runway for two hours. A drone had been seen. Twelve flights were sent to other airports.",
    draft:
      "A drone sighting closed the airport's single runway for two hours, and a dozen flights were diverted.",
  },
  {
    reference:
      "The painting hung in a hallway for 50 years. Nobody knew what it was worth. It was sold for 2.1 million francs.",
    draft:
      "For half a century its owners had it in a hallway, unaware of its value. The painting fetched 2.1m francs.",
  },
  {
    reference:
      "The commission opened an inquiry. It will report by the end of the year. The airline says it has done nothing wrong.",
    draft:
      "An inquiry, due to report by the end of December, was opened by the commission. The airline denies wrongdoing.",
  },
  {
    reference:
      "Two climbers were found alive on Sunday. They had spent three nights in a snow hole. Both have frostbite.",
    draft:
      "After three nights in a snow hole, two climbers were rescued on Sunday, suffering from frostbite.",
  },
  {
    reference: "Turnout was 48 percent. That is the lowest since the war. Counting will go on until Tuesday.",
    draft: "Turnout, at 48%, was at its lowest since the war. The count continues until Tuesday.",
  },
  {
    reference:
      "The strike began at midnight. No trains are running in the north. The unions and the railway meet again on Thursday.",
    draft:
      "Talks between the unions and the railway resume on Thursday. Trains in the north have been at a standstill since the walkout started at midnight.",
  },
  {
    reference:
      '"I am tired," Mensah told reporters. "I want to go home." She gave up after the second set. Her opponent embraced her.',
    draft:
      'Mensah retired after the second set and was embraced by her opponent. "I am tired. I want to go home," she said.',
  },
  {
    reference:
      "The council has debts of 90 million pounds. It will sell the town hall. The library stays open. Councillors meet again in March.",
    draft:
      "The town hall is to be sold to help pay off the council's £90m debts, but the library will not be closed. The next council meeting is in March.",
  },
  {
    reference:
      "The reactor was switched off as a precaution. No radiation escaped. The operator informed the regulator within an hour.",
    draft:
      "The regulator was told within an hour that the reactor had been shut down as a precaution without any release of radiation.",
  },
  {
    reference:
      "Wheat fell 2 percent to $5.84 a bushel. Maize was little changed. Soybeans rose for a third day.",
    draft:
      "Soybeans gained for the third day running and maize barely moved, while wheat lost 2% to $5.84 a bushel.",
  },
  {
    reference: "The film opens on June 6. Critics in Lauben liked it. It cost 30 million euros to make.",
    draft: "Made for €30m and well received by critics in Lauben, the film is released on June 6.",
  },
  {
    reference:
      "The mother of the victim did not want to comment. The trial is set to last six weeks. A verdict is expected in May.",
    draft:
      "The trial is due to run for six weeks, with a verdict likely in May. The victim's mother declined to speak.",
  },
  {
    reference:
      "Striking tram drivers in Lauben will return to work on Monday after their union accepted a pay offer of 4.5 percent. Members backed the deal by 811 votes to 790.",
    draft:
      "Lauben's trams run again from Monday: the drivers are taking the 4.5% they were offered. It was close, with 811 in favour and 790 against.",
  },
  {
    reference: "The clinic operated on the girl in May. Outside experts urged caution.",
    draft:
      "In May the girl was operated on at the clinic. Specialists who were not involved said it was too early to celebrate.",
  },
  {
    reference: "The ministry cut the speed limit to 80 kph. Drivers' clubs want the measure to be voluntary.",
    draft: "The speed limit falls to 80kph, the ministry says. Motorists would like that to be optional.",
  },
  {
    reference:
      'Anna Sorley, who led the tests, was relieved. "It held. We had not, to be frank, dared to hope for it," Sorley told reporters.',
    draft: 'The leader of the tests, Anna Sorley, was relieved. "It held," she told reporters.',
  },
];

/** Something is left out, though its names, its day or its common words come back elsewhere in the draft. */
export const dropped: readonly Rewrite[] = [
  // A word here and a word there, each from a passage that is told by it already, tells nothing else.
  {
    reference:
      "Two men were seen running from the bank to a white van, which was found in a quarry north of the town.\n\nA search of the quarry by 30 officers ended at dusk on Thursday.\n\nThe sheriff asked anybody who had been near the river between noon and 2 p.m. to call.\n\nDivers followed tyre marks from the quarry to the river, where the officers gave up.\n\nThe bank, which has 14 branches, said it had asked the town twice for better street lights.",
    draft:
      "A white van to which two men had run from the bank was discovered in a quarry north of the town. Thirty officers searched the quarry until dusk on Thursday. Anybody who was near the river from noon to 2 p.m. should call, the sheriff said. The bank, with its 14 branches, said that it had asked the town for better street lighting twice.",
    dropped: ["Divers followed tyre marks"],
  },
  // Only who said it is kept.
  {
    reference:
      'The hospital has paid back 1.3 million crowns and expects to return the rest by May. "Patience is the one medicine we never run out of," its treasurer, Agnes Moberg, said in a letter.',
    draft:
      "The hospital has paid back 1.3 million crowns. Its treasurer, Agnes Moberg, said in a letter that it expects to return the rest by May.",
    dropped: ['"Patience is the one medicine'],
  },
  // A sum in the same currency.
  {
    reference:
      "The museum's director, Olga Brandt, offered a prize of 20,000 euros to whoever finds the coins. The vault was built for only 75,000 euros.",
    draft: "Olga Brandt, the museum's director, offered €20,000 to whoever finds the coins in the vault.",
    dropped: ["The vault was built"],
  },
  // A date far from all that is told.
  {
    reference:
      "Inspectors want to know why the tram was 200 metres past its stop. Its brakes had been renewed in 2021, the transport authority's spokeswoman said. The driver, who has been with the authority for nine years, was not hurt, its director, Per Nyman, said.",
    draft:
      "Inspectors will ask why the tram had gone 200 metres past its stop. The director of the transport authority, Per Nyman, said that the driver, with nine years of service, had not been hurt.",
    dropped: ["Its brakes had been renewed"],
  },
  {
    reference:
      "The bank made a profit of 310 million euros in the quarter. Its chief executive, Ada Brandt, said costs would fall. Brandt said the bank would not leave the city.",
    draft: "The bank's quarterly profit was €310m. Chief executive Ada Brandt expects costs to fall.",
    dropped: ["Brandt said the bank would not leave"],
  },
  {
    reference:
      "The charity said 4,000 families had lost their homes. It asked for tents and blankets. It has raised a fifth of the money it needs.",
    draft:
      "The charity put the number of families made homeless at 4,000 and appealed for tents and blankets.",
    dropped: ["It has raised a fifth"],
  },
  {
    reference:
      "Stade were relegated on Saturday after a 2-0 defeat by Orpe. Wendt was sent off in the first half. Stade visit Denby next Saturday in the cup final.",
    draft:
      "Orpe beat Stade 2-0 on Saturday to send them down. Stade played most of the game with ten men after Wendt's red card in the first half.",
    dropped: ["Stade visit Denby next Saturday"],
  },
  {
    reference:
      "Prime Minister Vera Holt lost the election on Sunday. Her party won 31 percent of the vote. Holt had promised to resign if it fell below 35.\n\nThe winner, Tom Ridley, takes office in May.",
    draft:
      "Prime minister Vera Holt was beaten in Sunday's election, with 31% of the vote for her party. Tom Ridley, the winner, becomes prime minister in May.",
    dropped: ["Holt had promised to resign"],
  },
  {
    reference:
      "Ministers cut the quota for cod by a tenth. They left herring as it was. The quota for sprat was raised by 5 percent. Fishermen were angry.",
    draft:
      "The cod quota was lowered by 10% by ministers, who left that for herring unchanged. Fishermen reacted with anger.",
    dropped: ["The quota for sprat was raised"],
  },
  {
    reference:
      "Prices rose 2.9 percent in June from a year earlier, the statistics office said on Tuesday. Food was 4 percent dearer. Unemployment, published on the same day, fell to 6.1 percent.",
    draft:
      "Inflation stood at 2.9% in June, according to statistics office figures released on Tuesday, with food prices up 4%.",
    dropped: ["Unemployment, published on the same day"],
  },
  {
    reference:
      "A lorry and a train collided at Orpe on Friday, killing the lorry's driver. The railway, Nordbahn, said the barriers had worked. Nordbahn said it would run buses between Orpe and Lauben until at least Sunday.",
    draft:
      "The driver of a lorry was killed when it was hit by a train at Orpe on Friday. The railway company, Nordbahn, said that the barriers had been in order.",
    dropped: ["Nordbahn said it would run buses"],
  },
  {
    reference:
      "Norland will raise the pension age to 66, the government said on Wednesday. The change affects people born after 1970. Norlanders now retire at 60 on average. The unions plan a strike on March 1.",
    draft:
      "The pension age in Norland is to go up to 66 for those born after 1970, the government announced on Wednesday. The unions will strike on 1 March.",
    dropped: ["Norlanders now retire at 60"],
  },
  {
    reference:
      "Fire swept through a warehouse in Leith on Monday. Eighty firefighters were at the scene. Smoke could be seen from Harwick. The owner, Brennholt, said on Monday that the building was insured.",
    draft:
      "A warehouse in Leith caught fire on Monday. Smoke from the blaze, fought by 80 firefighters, was visible in Harwick.",
    dropped: ["The owner, Brennholt, said"],
  },
  {
    reference:
      "Orvane is to buy Lumis for 900 million dollars. The companies announced the deal on Tuesday. Regulators must approve it. Lumis lost 40 million dollars last year.",
    draft:
      "Orvane has agreed to buy Lumis for $900m, the companies said on Tuesday. The takeover needs the regulators' approval.",
    dropped: ["Lumis lost 40 million"],
  },
  {
    reference:
      "The storm reached the coast of Tansa on Thursday.\n\nThe president, Nils Aker, flew home from Oslo.\n\nThe army has sent 300 soldiers to the coast.\n\nSchools are closed.",
    draft:
      "The storm hit Tansa's coast on Thursday.\n\nPresident Nils Aker returned from Oslo.\n\nSchools have shut.",
    dropped: ["The army has sent 300 soldiers"],
  },
  {
    reference:
      "A jury found Paul Dorn guilty of fraud on Tuesday. He took 2 million pounds from clients. Dorn denied the charges throughout the trial. He will be sentenced in May.",
    draft:
      "Paul Dorn was convicted of fraud by a jury on Tuesday for taking £2m from his clients. Sentencing is in May.",
    dropped: ["Dorn denied the charges"],
  },
  {
    reference:
      "The vaccine cut infections by two-thirds in a trial of 5,000 people. Side effects were mild. The maker, Solvina, paid for the study. Three of its authors work for Solvina.",
    draft:
      "In a trial with 5,000 people the vaccine reduced infections by two thirds, with mild side effects. The study was paid for by its maker, Solvina.",
    dropped: ["Three of its authors work"],
  },
  {
    reference:
      "Greta Holm, who has died aged 88, wrote 30 novels. Her first, The Ferry, sold a million copies. She refused the state prize in 1974. She lived in Orpe for 50 years.",
    draft:
      "The novelist Greta Holm has died at 88. The first of her 30 novels, The Ferry, sold a million copies. For 50 years her home was Orpe.",
    dropped: ["She refused the state prize"],
  },
  {
    reference:
      "The museum bought the vase for 70,000 euros in 1998. Experts now say it was stolen. The museum will return it to Tansa. A second vase is being examined.",
    draft:
      "The museum is to give back to Tansa a vase that experts say was stolen. It had paid €70,000 for it in 1998.",
    dropped: ["A second vase"],
  },
  {
    reference:
      "Denby United have signed the striker Ivo Lund for a club record 12 million pounds. Lund, 23, scored 19 goals last season. He had a knee operation in the winter.\n\nDenby play Harwick on Saturday.",
    draft:
      "Denby United have paid a club record of £12m for Ivo Lund, the 23-year-old striker who got 19 goals last season. Their next match is at home to Harwick on Saturday.",
    dropped: ["He had a knee operation"],
  },
  {
    reference:
      "The dam at Karsten is full, the water board said. Farmers below it have been warned. The board will open the gates on Friday. The dam was last inspected in 2009.",
    draft:
      "Farmers below the Karsten dam, which is full, have been warned by the water board that the gates will be opened on Friday.",
    dropped: ["The dam was last inspected"],
  },
  {
    reference:
      "The airline cancelled 120 flights on Sunday. Its pilots want 8 percent more pay. The airline has offered 3 percent. Passengers slept on the floor.",
    draft:
      "The airline had to cancel 120 flights on Sunday, when passengers slept on the floor. Its pilots are demanding a pay rise of 8%.",
    dropped: ["The airline has offered 3"],
  },
  {
    reference:
      "Voters in Lauben rejected the tunnel by 54 percent to 46. The mayor said he accepted the result. The opponents had spent twice as much as he had. Work was to begin in June.",
    draft:
      "The tunnel, which was to be started in June, was rejected by Lauben's voters by 54% to 46%. The mayor accepts the outcome.",
    dropped: ["The opponents had spent twice"],
  },
  {
    reference:
      "A bear was shot near Graz on Thursday.\n\nIt had killed 11 sheep since May.\n\nAnimal welfare groups said it should have been caught.\n\nBears had not been seen in the region for a century.",
    draft:
      "A bear that had killed 11 sheep since May was shot near Graz on Thursday.\n\nNo bear had been seen in the area for a hundred years.",
    dropped: ["Animal welfare groups said"],
  },
  {
    reference:
      "The court in Oslo will hear the case in August, a spokesman said on Friday. The company has set aside 6 million crowns. The company said on Friday that it had broken no law.",
    draft:
      "The case will be heard in August by the Oslo court, a spokesman said on Friday. The firm has put aside 6m crowns.",
    dropped: ["The company said on Friday that it had broken"],
  },
  {
    reference:
      "Heavy snow closed the pass on Tuesday. Forty cars were stuck for the night. The army brought food. A child was born in one of the cars. The road reopens on Wednesday.",
    draft:
      "Heavy snow blocked the pass on Tuesday, and 40 cars were stranded overnight. Soldiers brought food. The road is to reopen on Wednesday.",
    dropped: ["A child was born"],
  },
  {
    reference:
      "Oil rose 3 percent to $81 on Monday. Producers may cut output, two delegates said. They meet in Vienna on Thursday. Gas prices fell.",
    draft:
      "Oil gained 3% to reach $81 on Monday as two delegates said that producers might reduce output. Gas was cheaper.",
    dropped: ["They meet in Vienna"],
  },
  {
    reference:
      "Nurses at Marlham hospital voted to strike. They will stop work on May 4. Emergency care will go on. The hospital employs 900 nurses.",
    draft: "Marlham hospital's 900 nurses have voted for a strike on May 4.",
    dropped: ["Emergency care will go on"],
  },
  {
    reference:
      "The probe landed on the asteroid at 0412 GMT. It will drill for six days. The first picture showed boulders. Its twin was lost in 2021.",
    draft:
      "At 0412 GMT the probe touched down on the asteroid, where it is to drill for six days. Boulders could be seen in its first picture.",
    dropped: ["Its twin was lost"],
  },
  {
    reference:
      "Ridley said taxes would not rise. Holt said that could not be true. She said the numbers did not add up. The debate lasted 90 minutes and was watched by 6 million people.",
    draft:
      "In a 90-minute debate watched by 6 million, Ridley ruled out higher taxes, which Holt said could not be true.",
    dropped: ["She said the numbers"],
  },
  {
    reference:
      "A gas leak shut the school in Orpe for two days. Camp beds were put up in the town hall for the pupils who board. The army brought hot meals.",
    draft:
      "Gas had leaked at the school in Orpe, which stayed shut for two days. Those who board slept on folding beds in the town hall.",
    dropped: ["The army brought"],
  },
  {
    reference:
      "The trust bought the mill at Skarrow for 1.4 million pounds. The county paid a third of it. A rival bid from a supermarket chain was turned down.",
    draft:
      "The mill at Skarrow now belongs to the trust, which gave £1.4m for it, a third of that from the county.",
    dropped: ["A rival bid"],
  },
];
