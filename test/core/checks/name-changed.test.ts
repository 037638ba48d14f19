import { checkTable } from "./table.ts";

checkTable("name/changed", {
  valid: [
    {
      reference: "The crane fell on the Lindenkaai early on Friday, killing two men.",
      draft: "Two men were killed early on Friday when a crane fell on a Belgian quay.",
    },
    {
      reference: "A spill from a paper works has closed the beaches of Tolliver.",
      draft: "The beaches of a town in Minnesota have been closed by a spill from a paper works.",
    },
    {
      reference: "Orrin College has 43,000 students and Sandle College 18,000.",
      draft: "Sandle College has 43,000 students and Orrin College 18,000.",
    },
    {
      reference:
        "ORRIN FALLS, Minn. (LP) — The Orrin Falls City Council voted 6-3 Tuesday night to sell the shuttered Tolliver paper mill for $1.",
      draft:
        "A disused paper mill is to be sold for a single dollar. Councillors in Orrin Falls, Minnesota, approved the sale on Tuesday night by six votes to three.",
      date: "2024-02-21",
    },
    {
      reference:
        "Prices will fall, said Henrik Vale, an analyst at Brookline Securities. Julia Marsh of Pendle Capital expected them to rise.",
      draft:
        "Pendle Capital's Julia Marsh expects prices to rise. Brookline Securities analyst Henrik Vale says that they will fall.",
    },
    {
      reference:
        "Prices will fall, said Henrik Vale, an analyst at Brookline Securities. Julia Marsh of Pendle Capital expected them to rise.",
      draft:
        "Henrik Vale, who follows the market for Brookline, said prices would fall; Julia Marsh, at Pendle Capital, that they would rise.",
    },
    {
      reference:
        "Prices will fall, said Henrik Vale, an analyst at Brookline Securities. Julia Marsh of Pendle Capital expected them to rise. Marsh left Brookline Securities in May.",
      draft:
        "Henrik Vale of Brookline Securities said prices would fall. Julia Marsh, until May an analyst at Brookline Securities, expected them to rise.",
    },
    {
      reference:
        "Prices will fall, said Henrik Vale, an analyst at Brookline Securities. Julia Marsh of Pendle Capital expected them to rise.",
      draft:
        "Prices will fall, Henrik Vale told Julia Marsh at Brookline Securities' offices. Marsh, of Pendle Capital, expected them to rise.",
    },
    {
      reference:
        "Workers at a plant in Lindal, Orrinshire, walked out on Monday. A depot in Orrinshire stayed open.",
      draft:
        "On Monday workers walked out at a plant in Orrinshire, in Lindal. A depot in Orrinshire stayed open.",
    },
    {
      reference:
        "Two private firms, Tarvane of Spain and Britain's Oriograph, gave 65 million euros between them.",
      draft: "Two companies, Oriograph of Britain and Spain's Tarvane, have given a combined €65m.",
    },
    {
      reference: "The U.S. Food and Drug Administration approved the drug in March.",
      draft: "In March the drug was approved by the FDA.",
    },
    {
      reference:
        "Under an agreement that was signed in the northern city of Bremen on Thursday, the throne goes back to Nkwentem.",
      draft:
        "The agreement, signed in the Hanseatic city on Thursday, takes the throne back to Nkwentem. Bremen had held it for a century.",
    },
    {
      reference:
        "The merger needs the approval of the European Commission. The Commission blocked a similar merger in 2022.",
      draft:
        "The deal requires the consent of the European Commission. Brussels stopped a similar merger in 2022.",
    },
    {
      reference:
        "She was born on Inish Orrin in County Galway, the youngest of nine children, and spoke only Irish until she was seven.",
      draft:
        "She came to English late: until she was seven the girl from Co Galway, the last of nine children, spoke nothing but Irish. She was born on Inish Orrin.",
    },
    {
      reference:
        "Tug crews at the port of Antwerp began a strike on Monday that closed it to all but the smallest ships and left 47 vessels waiting at anchor in the North Sea.",
      draft:
        "All but the smallest ships were shut out of Antwerp on Monday, and 47 vessels lay at anchor in the North Sea, as the crews of the port’s tugs began a strike.",
    },
    {
      reference: "Charcoal from the furnace at Orrin points to the years between 1420 and 1360 BC.",
      draft: "Charcoal from the furnace at Orrin points to the years between 1420 B.C. and 1360 B.C.",
    },
    {
      reference: "Tessema took up the distance after missing out on the Tokyo Olympics, she said.",
      draft: "Tessema turned to the marathon after she failed to qualify for the Tokyo Games.",
    },
    {
      reference:
        'The second prize went to "Lullaby" by the Lebanese director Samir Khoury. The best actor was Luca Ferri of Italy.',
      draft:
        "Luca Ferri, an Italian, was named best actor. The second prize was for Lullaby, by Samir Khoury of Lebanon.",
    },
    {
      reference:
        "The court ordered the confiscation of 31 million euros, including a villa on Lake Traun and two aircraft.",
      draft:
        "Assets of €31m are to be confiscated, among them two planes and a lakeside villa on the Traunsee.",
    },
    {
      reference:
        "A crane collapsed onto a tram stop in the Belgian port of Antwerp on Tuesday. It came down on Lindenkaai, a quayside avenue north of the old town, at rush hour.",
      draft:
        "The crane stood on a building site on Lindenkaai, an avenue that runs along the quay to the north of the Belgian port's old town. It toppled on to a stop in Antwerp on Tuesday.",
    },
    {
      reference:
        "It was the deadliest crane accident in Belgium since 2008, when four workers died in Ghent.",
      draft:
        "Not since 2008, when an accident in Ghent cost four workers their lives, has a crane killed so many people in Belgium.",
    },
    {
      reference: "Britain's Olwen Price won the race in Kesten on Sunday, ahead of Ruth Kimaiyo of Kenya.",
      draft: "Olwen Price of Britain won Sunday's race in Kesten, ahead of the Kenyan Ruth Kimaiyo.",
    },
    {
      reference:
        "The offer stands until noon, said Brennholt's personnel director, Jonas Weide. He spoke to reporters at the gate of the works.\n\nThe strike costs the works a million crowns a day.\n\nTransport Minister Pia Lund ruled out sending soldiers. She had no plans to step in.",
      draft:
        "Jonas Weide, personnel director at Brennholt, told reporters at the gate of the works that the offer stood until noon. The strike costs a million crowns a day.\n\nPia Lund, the transport minister, will not send soldiers and has no plans to step in.",
    },
    {
      reference:
        "The strike will go on during the talks, said the union's general secretary, Tebogo Mkize. Among the pickets was Grace Zwane, a crane operator.",
      draft:
        "Tebogo Mkize, general secretary of the union, said that the strike would go on during the talks. Grace Zwane, a crane operator, was on the picket line.",
    },
    {
      reference:
        "Regulators will visit the plant on Friday, energy minister Elin Raud said. The plant ran for 71 percent of the time, said campaigner Olev Tamm. Raud added that the plant had to run for more of the time.",
      draft:
        "The plant has to run for more of the time than the 71% that it did, said Elin Raud, the energy minister.",
    },
    {
      reference:
        "Karl Reuss, the mayor, blamed the treasurer, Eva Lind, for the loss of the documents on Monday.",
      draft:
        "It was Eva Lind, the treasurer, whom the mayor, Karl Reuss, blamed on Monday for the loss of the documents.",
    },
    {
      reference:
        "Grant Pell, who is standing in for Norland coach Mick Darrow while he recovers from surgery, praised the team.",
      draft:
        "Grant Pell, who is standing in as Norland’s coach while Mick Darrow recovers from surgery, praised the team.",
    },
    {
      reference: "Glenbarr beat holders Stannoch 24-19 on Saturday.",
      draft: "Earlier on Saturday Stannoch, the holders, went out to Glenbarr by 24 points to 19.",
    },
    {
      reference:
        "A man of 67 was pulled from his roof with two grandchildren, said rescuer Ruth Halm. He was named as Lorne Banks. The governor visited Banks in hospital.",
      draft:
        "Lorne Banks, 67, was pulled from his roof with two grandchildren. The governor visited him in hospital.",
    },
    {
      reference: "Danish brewer Holmgard AS will play Scotland's Dunmore Ltd in the charity cup.",
      draft: "Dunmore Ltd will play Holmgard AS in the charity cup.",
    },
    {
      reference:
        "Doctors at the clinic found the cause of the fever, said its director, Ines Mora. Her deputy, Paul Reyes, agreed that they had found the cause of the fever at the clinic.",
      draft:
        "The cause of the fever has been found by doctors at the clinic, said Paul Reyes, its deputy director.",
    },
    {
      reference: "Nationwide, 1,722 cases had been confirmed this year as of Nov. 18.",
      draft: "There have been 1,722 cases in the country this year.",
    },
    {
      reference: "Two dockers died when a crane fell at the Port of Velden on Tuesday.",
      draft: "Two dockers died on Tuesday when a crane fell at a Nordic port.",
    },
    {
      reference:
        "Liberal leader Jean-Paul Marchand won in Quebec; his deputy, Louise Roy, lost her seat in Laval.",
      draft:
        "Louise Roy, deputy leader of the Liberals, was defeated in Laval. Jean-Paul Marchand was victorious in Quebec.",
    },
    {
      reference:
        "The retired judge Maeve Lennon will lead the inquiry instead of the military police. Captain Eoin Garvey, who had begun it, will assist her.",
      draft:
        "The military police had opened the inquiry under Captain Eoin Garvey, who will now help Lennon.",
    },
    {
      reference: "The museum will lend its boat to Mount Vernon College, it said.",
      draft: "The museum will lend its boat to Mt. Vernon College, it said.",
    },
    {
      reference: "U.S. Rep. Cal Hutchins, D-Mich., asked for a report on the price of cherries.",
      draft:
        "Representative Cal Hutchins, Democrat of Michigan, asked for a report on the price of cherries.",
    },
    {
      reference: "The charity Open Door, founded by Jude Hallam, is run by Lucy Brandreth.",
      draft: "Lucy Brandreth runs Open Door, a charity that Jude Hallam set up.",
    },
    {
      reference: "The words were written by Fay Orton and the music was composed by Milo Kent.",
      draft: "Milo Kent composed the music to words written by Fay Orton.",
    },
    {
      reference: "The motion was proposed by Bea Raine and seconded by Jan Odell.",
      draft: "Bea Raine proposed the motion, and Jan Odell, who sits for the Greens, seconded it.",
    },
    {
      reference:
        "United beat Rovers 2-0 on Saturday. Rovers' Callum Weir was sent off for a foul. Albion drew with City at home.",
      draft:
        "Callum Weir of Rovers was shown a red card for a foul as United beat Rovers 2-0 on Saturday. Albion drew with City at home.",
    },
    {
      reference: "Lars Holt of the Green Union, once of the Coast Alliance, voted against.",
      draft: "Lars Holt, formerly of the Coast Alliance, voted against for the Green Union.",
    },
    {
      reference: "Arsenal's Ben Cole, on loan from Leeds, scored.",
      draft: "Ben Cole of Leeds, on loan at Arsenal, scored.",
    },
    {
      reference: "Ruth Obi, taught by Karl Lenz at the academy, now conducts the orchestra.",
      draft: "Ruth Obi, a pupil of Karl Lenz at the academy, now conducts the orchestra.",
    },
    {
      reference: "The film was directed by Lena Voss and Ivo Hart.",
      draft: "Ivo Hart, with Lena Voss, directed the film.",
    },
    {
      reference: "Piping societies in Canada and Scotland have pledged most of the money.",
      draft: "Piping societies on both sides of the Atlantic have pledged most of the money.",
    },
    {
      reference: "The Commission hopes to conclude accession talks with Montenegro by 2027.",
      draft: "The Commission hopes to complete membership talks with Podgorica by 2027.",
    },
    {
      reference: "Nordcargo and its rival Baltica will share a warehouse in Tallinn from May.",
      draft: "Baltica and its rival Nordcargo will share a warehouse in Tallinn from May.",
    },
    {
      reference: "European leaders will meet in Brussels on Thursday to discuss the budget.",
      draft: "EU leaders will meet in Brussels on Thursday to discuss the budget.",
    },
    {
      reference: "The European medicines agency counted 309 thefts last year.",
      draft: "The EU's medicines agency recorded 309 thefts last year.",
    },
    {
      reference:
        "GENEVA - The U.N. refugee agency said on Friday 12,000 people had crossed into Chad from Darfur.",
      draft: "UNHCR said on Friday that 12,000 refugees from Darfur had reached Chad.",
    },
    {
      reference: "Brookfield beat Larkhill 2-1 at home on Saturday with two late goals by Danny Voss.",
      draft: "Two late goals from Danny Voss gave Brookfield a 2-1 win over Larkhill on Saturday.",
    },
    {
      reference: "Petra Lund finished ahead of Ana Kos in the downhill on Monday.",
      draft: "Ana Kos came in behind Petra Lund in the downhill on Monday.",
    },
    {
      reference: "Agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives went to Tulsa.",
      draft: "The ATF sent agents to Tulsa.",
    },
    {
      reference: 'The director of "Harbour 7", Lina Castell, said the film had been shot in 19 days.',
      draft: "It took 19 days to shoot “Harbour 7”, according to its director, Lina Castell.",
    },
    {
      reference: "JPMorgan Chase & Co said on Friday it would hire 400 people in Glasgow.",
      draft: "JP Morgan is to take on 400 people in Glasgow, the American bank said on Friday.",
    },
    {
      reference: "The ferry, on its way from Palma to Genoa, hit rocks in clear weather.",
      draft: "The ferry, bound for Genoa from Palma, hit rocks although the weather was clear.",
    },
    {
      reference:
        "Coca-Cola HBC AG, Procter & Gamble Co and Marks & Spencer Group Plc raised prices last year.",
      draft: "Prices were raised last year by Coca-Cola HBC, P&G and Marks and Spencer alike.",
    },
    {
      reference: "Anna-Lena Grönholm, a glaciologist at Umea University, said the ice was thinner.",
      draft: "The ice is thinner, said Anna-Lena Groenholm, a glaciologist at the University of Umeå.",
    },
    {
      reference: "Sen. Elaine Marchetti, D-Ohio, and Rep. Bill Stokes, R-Ala., wrote the bill.",
      draft:
        "The bill was written by two members of Congress: Senator Elaine Marchetti, an Ohio Democrat, and Representative Bill Stokes, a Republican from Alabama.",
    },
    {
      reference:
        "Goalkeeper Ivo Petro then saved a penalty from Alan Muir, but he was beaten by a deflected shot from Marco Dias in the 49th minute.",
      draft:
        "A penalty by Muir was then stopped by Ivo Petro, but in the 49th minute the goalkeeper could do nothing about a shot from Marco Dias that took a deflection.",
    },
    {
      reference:
        "It was the first rescue since a group of 33 men were freed from the San Luis mine near Copiara after 69 days in 2010.",
      draft:
        "Fourteen years ago 33 men spent 69 days in the San Luis mine, near Copiara, before they were freed.",
    },
    {
      reference:
        'Callum Reid of Northstar was third. Emil Berg lost 11 minutes. "Emil told me to go," the Scot said on the line in Orrin.',
      draft: '"Emil told me to go," Reid said in Orrin. He was third; Emil Berg lost 11 minutes.',
    },
    {
      reference: "Since 2021 Kofi Boaten has kept bees in Ostra and Yaw Menda has driven a taxi.",
      draft: "Yaw Menda drives a taxi and Kofi Boaten has kept bees in Ostra since 2021.",
    },
    {
      reference:
        "The World Health Organization said on Tuesday that the outbreak was over. The WHO had sent 40 doctors there.",
      draft: "The outbreak is over, the WHO said on Tuesday. The UN agency sent 40 doctors there.",
    },
    {
      reference: "Petra Lindqvist, the prime minister, met the Norwegian king in Oslo.",
      draft: "In Oslo, the prime minister met the king of Norway. Lindqvist then flew home.",
    },
    {
      reference: "The International Monetary Fund will lend Tansa $2 billion.",
      draft: "The IMF is to lend Tansa $2 billion.",
    },
    {
      reference: "Harwick beat Denby in the final. Sayle scored for Harwick.",
      draft: "Denby lost the final to Harwick, for whom Sayle scored.",
    },
    {
      reference: "Washington said it would send aid.",
      draft: "The United States said it would send aid.",
    },
    {
      reference: "Russia and China vetoed the text.",
      draft: "China and Russia both used their vetoes against the text.",
    },
    {
      reference:
        "FOUR PEOPLE WERE HURT WHEN A FIRE BROKE OUT ON THE CAR DECK OF THE FERRY LADY ORR, THE OPERATOR SAID.",
      draft:
        "Four people were hurt when fire broke out on the car deck of the ferry Lady Orr, the operator said.",
    },
    {
      reference: "A spokesman for Brennholt Group, Otto Faber, said no.",
      draft: "Otto Faber, who speaks for Brennholt, said no.",
    },
    {
      reference: "The fire began in a warehouse in Leith, a port district of Edinburgh.",
      draft: "The fire began in a warehouse in the Edinburgh port district of Leith.",
    },
    {
      reference: "Anna Marlow, her lawyer Ivo Reed and the judge, Dame Alison Hurst, were in court.",
      draft: "In court were the judge, Dame Alison Hurst, and Ivo Reed, who is Marlow's lawyer.",
    },
    {
      reference:
        'The singer Una Prew did not copy her biggest hit, "Low Water," from an older song, a jury found.',
      draft:
        "A jury took an hour to decide that Una Prew had not copied Low Water, her biggest hit, from an older song.",
    },
    {
      reference: "Elin Dahl, a nurse from Umea, married Karl Berg, a pilot from Lulea, on board.",
      draft: "Karl Berg of Lulea, who is a pilot, and Elin Dahl, an Umea nurse, were married on board.",
    },
    {
      reference: "Rector Maud Steyn dismissed the dean, Piet Kruger, after students complained.",
      draft: "Students complained, and the dean, Piet Kruger, was dismissed by the rector, Maud Steyn.",
    },
    {
      reference: "Petra Novak is to succeed Jan Hrdy as chair of the union.",
      draft: "The union will have Petra Novak in the chair in place of Jan Hrdy.",
    },
    {
      reference: "A German court freed the Dutch banker.",
      draft: "A court in Germany has released the banker, who is from the Netherlands.",
    },
    {
      reference: "The company, based in Leeds, has shops in York and Hull.",
      draft: "With shops in Hull and York, the company has its headquarters in Leeds.",
    },
    {
      reference: "Pope Leo blessed the crowd in St. Peter's Square.",
      draft: "The pope blessed the crowd in St Peter's Square.",
    },
    {
      reference: "The Department of Justice declined to comment.",
      draft: "The Justice Department would not comment.",
    },
    {
      reference: "Robert Hale was found guilty. Hale, 51, will appeal.",
      draft: "Bob Hale was convicted but will appeal.",
    },
    {
      reference: "The Times reported that the minister, Carla Dent, would quit.",
      draft: "Carla Dent is to quit as minister, The Times reported.",
    },
    {
      reference:
        "Coalition whip Ed Shaw said junior minister Pat Lowe had offered to go; Education Secretary Ray Finch refused.",
      draft:
        "Pat Lowe, a junior minister, wanted to resign, but Ray Finch, the education secretary, would not hear of it, according to coalition whip Ed Shaw.",
    },
    {
      reference: "Manchester United beat Real Sociedad 2-0.",
      draft: "United won 2-0 against Sociedad.",
    },
    {
      reference: "The British government will sell its stake in Calder Bank.",
      draft: "Britain is to sell the stake it holds in Calder Bank.",
    },
    {
      reference: "The seal lives off the Orkney Islands.",
      draft: "The seal lives off the Orkneys.",
    },
    {
      reference: "The airline Norda will fly to Malaga from Aarhus and to Split from Odense.",
      draft: "The airline Norda will fly from Odense to Split, from Aarhus to Malaga.",
    },
    {
      reference: "Born in Turin, raised in Basel, Nadia Ferri lives in Lyon.",
      draft: "Nadia Ferri, who grew up in Basel, was born in Turin and lives in Lyon.",
    },
    {
      reference: "Marlin Foods will shut its plant in Sarnia and expand those in Guelph and Barrie.",
      draft:
        "The plants in Barrie and Guelph will be enlarged by Marlin Foods, which is closing the one at Sarnia.",
    },
    {
      reference: "German police handed the suspect over to France at Kehl.",
      draft: "The suspect was given to the French at Kehl by police in Germany.",
    },
    {
      reference: "A lorry driver from Scotland won the Amble Prize.",
      draft: "A Scotswoman who drove lorries won the Amble prize.",
    },
    {
      reference: "Ruiz won the Amble Masters, playing with the black pieces.",
      draft: "Ruiz, playing with Black, won the Masters.",
    },
    {
      reference:
        "Tampere Tigers won the cup on Saturday. Their striker Tuomi has a concussion but is not in danger, the Tigers doctor said.",
      draft:
        "Tampere Tigers took the cup on Saturday. According to Tampere's doctor their striker, Tuomi, is out of danger, though concussed.",
    },
    {
      reference: "Professor Lena Amsel of the University of Graz led the study.",
      draft: "The study was led by Lena Amsel, a professor at Graz University.",
    },
    {
      reference:
        "His lead counsel, Theodore Kincaid, never disputed that the scale was wrong but argued that the contractor had tampered with it and that Hostler did not know about it.",
      draft:
        "Hostler’s lead counsel, Theodore Kincaid, told jurors that it was the contractor who had tampered with the scale and that his client did not know about it.",
    },
    {
      reference: "Talks between Tansa and Norland resumed in Geneva.",
      draft: "Norland and Tansa are talking again in Geneva.",
    },
    {
      reference:
        "The Finnish Court of Audit told the ministry to repay the money. The Finnish Court of Audit will meet on Friday.",
      draft: "The Finnish Court of Audit told the ministry to repay the money. The FCA will meet on Friday.",
    },
    {
      reference: "The presidents of Kyrgyzstan and Tajikistan agreed by telephone to meet.",
      draft: "By telephone the presidents of the two Central Asian countries agreed to meet.",
    },
    {
      reference: "Rolf Weber was succeeded as chairman by Ute Lang.",
      draft: "Ute Lang succeeds Rolf Weber as chairman.",
    },
    {
      reference: "Rolf Weber was succeeded as chairman by Ute Lang.",
      draft: "Rolf Weber hands over to Ute Lang as chairman.",
    },
    {
      reference: "The UN said the camp at Bellor was full.",
      draft: "The camp at Bellor was full, the United Nations said.",
    },
    {
      reference: "Actor Joss Verrall plays Hamlet at the Old Mill Theatre.",
      draft: "At the Old Mill, Hamlet is played by Joss Verrall.",
    },
    {
      reference: "Former champion Rui Costa beat the champion, Max Lund, in four sets.",
      draft: "The champion, Max Lund, lost in four sets to Rui Costa, who once held the title.",
    },
    {
      reference:
        "Judge Carla Nunn told the defence lawyer, Ross Tait, to sit down. Prosecutor Gail Ives smiled.",
      draft:
        "Ross Tait, for the defence, was told to sit by the judge, Carla Nunn. Gail Ives, who was prosecuting, smiled.",
    },
    {
      reference:
        "Professor Henrik Moe, head of the institute, thanked research assistant Aida Noor, who found the fossil.",
      draft:
        "The fossil was found by Aida Noor, a research assistant, who was thanked by the institute's head, Prof Henrik Moe.",
    },
    {
      reference: "Kenji Mori, who succeeded Hana Ito as ambassador in 2022, is to be replaced by Taro Abe.",
      draft: "Taro Abe is to take over as ambassador from Kenji Mori, who followed Hana Ito in 2022.",
    },
    {
      reference: "The brewer Orbis is to buy Medlin from Harrow Partners.",
      draft: "Harrow Partners is selling Medlin to the brewer Orbis.",
    },
    {
      reference: "Assistant coach Rob Yates took training because head coach Ian Moss was ill.",
      draft: "With the head coach, Ian Moss, ill, training was taken by his assistant, Rob Yates.",
    },
    {
      reference: "The ambassador to Chile, Rosa Ferrer, was recalled.",
      draft: "Rosa Ferrer, ambassador in Santiago, was recalled.",
    },
    {
      reference: "The Spanish squad Mendi came second behind the French team Cofima.",
      draft: "Cofima, from France, were first and Mendi, from Spain, second.",
    },
    {
      reference: "The trawler Sea Harvest left Peterhead for Bergen on Sunday.",
      draft: "The Sea Harvest sailed to Bergen from Peterhead on Sunday.",
    },
    {
      reference: "Novak beat Duarte and meets Lindqvist, who knocked out Harper.",
      draft: "Lindqvist, who eliminated Harper, is the opponent of Novak, who beat Duarte.",
    },
    {
      reference: "Hurricane Odette hit Florida and then Georgia.",
      draft: "Georgia was struck by Odette after Florida.",
    },
    {
      reference: "Democrats in the Senate blocked the Republicans' bill.",
      draft: "The Republican bill was blocked in the Senate by the Democrats.",
    },
    {
      reference: "Sergeant Ruth Okafor said that a man from Pellin was being held.",
      draft: "A man from *Pellin* was being held, Sgt Ruth Okafor said.",
      format: "markdown",
    },
    {
      reference: "Norland beat Tansa by 24 runs on Sunday.",
      draft: "On Sunday Tansa were beaten by Norland by 24 runs.",
    },
    {
      reference: "Ivo Lund told Anna Marlow about the money.",
      draft: "Anna Marlow was told about the money by Ivo Lund.",
    },
    {
      reference: "Marek Dubois and Olga Petrenko will both play on Friday. Petrenko has had a knee injury.",
      draft: "Olga Petrenko, who has had a knee injury, will play on Friday, as will Marek Dubois.",
    },
    {
      reference:
        "Femke Ooms was dropped in March. She will return for the match in Ghent on Sunday. Bart Claes is leaving.",
      draft:
        "Bart Claes is leaving, but Femke Ooms, who was dropped in March, will return for Sunday's match in Ghent.",
    },
    {
      reference:
        "Lia Haines will stay in Leeds on Friday. Her husband, Tom Reeves, will fly to Rome on Friday.",
      draft: "On Friday Tom Reeves will fly to Rome. Lia Haines, his wife, stays in Leeds.",
    },
    {
      reference: "The Christian Democrat leader, Ana Kos, said her party would vote against the bill.",
      draft: "Ana Kos, who leads the Christian Democrats, said they would vote against the bill.",
    },
    {
      reference: "The Greens voted for Ana Kos but not for Mia Lund.",
      draft: "The Greens did not back Mia Lund but voted for Ana Kos.",
    },
    {
      reference:
        "Anders Brandt will play Matteo Solo, the sixth seed, who beat Hugo Petit 6-2, 6-4. The third seed, Emil Strand, withdrew before his opening match with a virus.",
      draft:
        "Anders Brandt meets Matteo Solo, the sixth seed, who beat Hugo Petit 6-2, 6-4. Emil Strand, the third seed, did not play at all because of a virus.",
    },
  ],
  invalid: [
    {
      reference: "Livestock is being moved to the county fairgrounds in Burdell, 18 miles to the north.",
      draft: "Livestock is being moved to the county fairgrounds in ⟦Larkin⟧, 29km to the north.",
    },
    {
      reference:
        "Prices will fall, said Henrik Vale, an analyst at Brookline Securities. Julia Marsh of Pendle Capital expected them to rise.",
      draft:
        "Julia Marsh of ⟦Brookline Securities⟧ expected prices to rise. Henrik Vale, an analyst, said that they would fall.",
    },
    {
      reference:
        "Prices will fall, said Henrik Vale, an analyst at Brookline Securities. Julia Marsh of Pendle Capital expected them to rise.",
      draft:
        "⟦Pendle Capital⟧ analyst Henrik Vale said prices would fall. Julia Marsh of Pendle Capital expected them to rise.",
    },
    {
      reference:
        "Prices will fall, said Henrik Vale, an analyst at Brookline Securities. Julia Marsh of Pendle Capital expected them to rise.",
      draft: "⟦Brookline Securities⟧' Julia Marsh expects prices to rise. They will fall, says Henrik Vale.",
    },
    {
      reference:
        "The suspects are to appear before a judge in Lindal on Wednesday.\n\nA reward offered by a foundation in Orrin stands.",
      draft:
        "The suspects are to go before a judge in ⟦Orrin⟧ on Wednesday. A foundation in Orrin has offered a reward, which stands.",
    },
    {
      reference:
        "The director's deputy, Mira Kastell, 44, got 18 months for falsifying a report. Two engineers, Paul Starr and Ines Valde, were acquitted.",
      draft:
        "⟦Ines Valde⟧, 44, who was the director's deputy, had falsified a report. Paul Starr was acquitted.",
    },
    {
      reference:
        "Two private firms, Tarvane of Spain and Britain's Oriograph, gave 65 million euros between them.",
      draft: "Two companies, ⟦Oriograph⟧ of Spain and Britain's ⟦Tarvane⟧, have given a combined €65m.",
    },
    {
      reference: "Kenji Mori, who succeeded Hana Ito as ambassador in 2022, is to be replaced by Taro Abe.",
      draft: "⟦Kenji Mori⟧ is to take over as ambassador from Taro Abe, who followed Hana Ito in 2022.",
    },
    {
      reference: "The brewer Orbis is to buy Medlin from Harrow Partners.",
      draft: "⟦Harrow Partners⟧ is buying Medlin from the brewer ⟦Orbis⟧.",
    },
    {
      reference: "The U.S. Food and Drug Administration approved the drug in March.",
      draft: "In March the drug was approved by the ⟦FBI⟧.",
    },
    {
      reference: "Commissioner Hanne Holm's predecessor, Jean Roux, had known of the letters.",
      draft: "⟦Jean Roux⟧, who took over from Hanne Holm as commissioner, knew of the letters.",
    },
    {
      reference: "Cellist Yuna Park replaced the ill violinist Tomas Halik.",
      draft: "The cellist ⟦Yuna Park⟧ fell ill and was replaced by Tomas Halik, a violinist.",
    },
    {
      reference: "Tessema took up the distance after missing out on the Tokyo Olympics, she said.",
      draft: "Tessema took up the distance, she said, after missing out on the ⟦Paris Games⟧.",
    },
    {
      reference:
        'The second prize went to "Lullaby" by the Lebanese director Samir Khoury. The best actor was Luca Ferri of Italy.',
      draft:
        "Luca Ferri of Italy was named best actor. The second prize was for Lullaby, by Samir Khoury of ⟦Italy⟧.",
    },
    {
      reference: "Elin Dahl, a nurse from Umea, married Karl Berg, a pilot from Lulea, on board.",
      draft: "Karl Berg of ⟦Umea⟧, who is a pilot, and Elin Dahl, a ⟦Lulea⟧ nurse, were married on board.",
    },
    {
      reference: "Rector Maud Steyn dismissed the dean, Piet Kruger, after students complained.",
      draft: "Students complained, and the rector, ⟦Maud Steyn⟧, was dismissed by the dean, ⟦Piet Kruger⟧.",
    },
    {
      reference: "Orla Quinn taught Pia Sand to read music.",
      draft: "⟦Orla Quinn⟧ was taught to read music by ⟦Pia Sand⟧.",
    },
    {
      reference: "Sweden's Liv Dahl won the race in Kesten on Sunday, ahead of Ruth Kimaiyo of Kenya.",
      draft: "Liv Dahl of ⟦Kenya⟧ won Sunday's race in Kesten, ahead of the Kenyan Ruth Kimaiyo.",
    },
    {
      reference:
        "The offer stands until noon, said Brennholt's personnel director, Jonas Weide. He spoke to reporters at the gate of the works.\n\nThe strike costs the works a million crowns a day.\n\nTransport Minister Pia Lund ruled out sending soldiers. She had no plans to step in.",
      draft:
        "⟦Pia Lund⟧, personnel director at Brennholt, told reporters at the gate of the works that the offer stood until noon. The strike costs a million crowns a day.\n\nPia Lund, the transport minister, will not send soldiers and has no plans to step in.",
    },
    {
      reference:
        "The Finnish Court of Audit told the ministry to repay the money. The Finnish Court of Audit will meet on Friday.",
      draft:
        "The Finnish Court of Audit told the ministry to repay the money. The ⟦FBI⟧ will meet on Friday.",
    },
    {
      reference:
        "The general secretary, Tebogo Mkize, said that the union would attend the talks in Durban but that the strike would not be suspended.\n\nThe port handles most of the fruit that the country exports.\n\nAmong the pickets was Grace Zwane, who has worked the cranes for 16 years.",
      draft:
        "The union will attend the talks in Durban but will not suspend the strike, said ⟦Grace Zwane⟧, its general secretary. Pickets gathered at dawn.",
      fixed:
        "The union will attend the talks in Durban but will not suspend the strike, said Tebogo Mkize, its general secretary. Pickets gathered at dawn.",
    },
    {
      reference:
        '"It sounded like a train," said Loretta Banks, 67, who was pulled from her roof with two grandchildren.\n\nThe river is to crest on Monday.\n\nGovernor Ruth Halm called up 250 soldiers.',
      draft: "One of those rescued was ⟦Ruth Halm⟧, 67, who was taken off her roof with two grandchildren.",
    },
    {
      reference: "The Labour MP for Barrow, Tessa Dunn, tabled the amendment on Monday.",
      draft: "On Monday the ⟦Conservative⟧ MP for Barrow, Tessa Dunn, put down the amendment.",
    },
    {
      reference: "Brookfield beat Larkhill 2-1 at home on Saturday with two late goals by Danny Voss.",
      draft: "Two late goals from Danny Voss gave ⟦Larkhill⟧ a 2-1 win over ⟦Brookfield⟧ on Saturday.",
    },
    {
      reference: "The airline Norda will fly to Malaga from Aarhus and to Split from Odense.",
      draft: "The airline Norda will fly from Odense to ⟦Malaga⟧, from Aarhus to ⟦Split⟧.",
    },
    {
      reference:
        "Brewers Holmgard and Dunmore agreed to merge. Holmgard will have to pay Dunmore a fee of 8 million pounds.",
      draft: "Brewers Holmgard and Dunmore agreed to merge. ⟦Dunmore⟧ must pay ⟦Holmgard⟧ a fee of £8m.",
    },
    {
      reference: "The Spanish squad Mendi came second behind the French team Cofima.",
      draft: "Cofima, from ⟦Spain⟧, were first and Mendi, from ⟦France⟧, second.",
    },
    {
      reference: "The trawler Sea Harvest left Peterhead for Bergen on Sunday.",
      draft: "The Sea Harvest sailed to ⟦Peterhead⟧ from ⟦Bergen⟧ on Sunday.",
    },
    {
      reference: "Novak beat Duarte and meets Lindqvist, who knocked out Harper.",
      draft: "⟦Harper⟧, who eliminated ⟦Lindqvist⟧, is the opponent of Novak, who beat Duarte.",
    },
    {
      reference: "Petra Lund finished ahead of Ana Kos in the downhill on Monday.",
      draft: "⟦Petra Lund⟧ came in behind ⟦Ana Kos⟧ in the downhill on Monday.",
    },
    {
      reference: "Ana Kos knocked out Mia Lund in the third round on Monday.",
      draft: "⟦Ana Kos⟧ was eliminated by ⟦Mia Lund⟧ in the third round on Monday.",
    },
    {
      reference: "Sen. Elaine Marchetti, a Democrat from Ohio, wrote the bill.",
      draft: "The bill was written by Senator Elaine Marchetti, an Ohio ⟦Republican⟧.",
    },
    {
      reference: "Zoltan Kis beat Marek Dudek in five sets in Bratislava.",
      draft: "⟦Marek Dudek⟧ beat ⟦Zoltan Kis⟧ in five sets in Bratislava.",
    },
    {
      reference: "Gunmen killed six Shi'ite pilgrims on a road south of Quetta, police said.",
      draft: "Six ⟦Sunni⟧ pilgrims were shot dead on a road south of Quetta, according to police.",
    },
    {
      reference: "Portuguese firefighters brought a blaze near Coimbra under control on Sunday.",
      draft: "A blaze near Coimbra was under control by Sunday, ⟦Spanish⟧ firefighters said.",
    },
    {
      reference: "The yacht was found 300 miles out in the Atlantic with nobody on board.",
      draft: "Nobody was on board the yacht when it was found 300 miles out in the ⟦Pacific⟧.",
    },
    {
      reference: "Human Rights Watch said on Tuesday that 41 prisoners had died in the jail since May.",
      draft: "Since May 41 prisoners have died in the jail, ⟦Amnesty International⟧ said on Tuesday.",
    },
    {
      reference: "Since 2021 Kofi Boaten has kept bees in Ostra and Yaw Menda has driven a taxi.",
      draft: "Since 2021 ⟦Yaw Menda⟧ has kept bees in Ostra and ⟦Kofi Boaten⟧ has driven a taxi.",
    },
    {
      reference: "The World Health Organization said on Tuesday that the outbreak in Ostra was over.",
      draft: "The outbreak in Ostra is over, the ⟦World Trade Organization⟧ said on Tuesday.",
    },
    {
      reference: "Wolfsbach overtook Ilmen on the last day of the season.",
      draft: "⟦Ilmen⟧ overtook ⟦Wolfsbach⟧ on the last day of the season.",
    },
    {
      reference:
        "Her attorney, Simone Lacey of the law clinic at Cornell University, called her after the ruling.",
      draft: "Her lawyer, Simone Lacey of the law clinic at ⟦Columbia⟧, called her after the ruling.",
      fixed: "Her lawyer, Simone Lacey of the law clinic at Cornell University, called her after the ruling.",
    },
    {
      reference: "The ferry, on its way from Palma to Genoa, hit rocks in clear weather.",
      draft: "The ferry, bound for ⟦Palma⟧ from ⟦Genoa⟧, hit rocks although the weather was clear.",
    },
    {
      reference: "A brewery in Portland, Oregon, has closed after 90 years.",
      draft: "After 90 years, a brewery in Portland, ⟦Maine⟧, has shut.",
      fixed: "After 90 years, a brewery in Portland, Oregon, has shut.",
    },
    {
      reference: "The passengers, most of them from Derby, were flown home on Monday.",
      draft: "Most of the passengers, who were flown home on Monday, came from ⟦Bristol⟧.",
      fixed: "Most of the passengers, who were flown home on Monday, came from Derby.",
    },
    {
      reference: "Harwick beat Denby 3-1 in the cup final at Stourley.",
      draft: "In the cup final at Stourley, Harwick were 3-1 winners over ⟦Pellin⟧.",
      fixed: "In the cup final at Stourley, Harwick were 3-1 winners over Denby.",
    },
    {
      reference: "The minister will meet his Polish counterpart in Warsaw on Friday.",
      draft: "On Friday the minister will meet his Polish counterpart in ⟦Prague⟧.",
      fixed: "On Friday the minister will meet his Polish counterpart in Warsaw.",
    },
    {
      reference: "The drug was developed by Halvorsen and is sold in Norway and Sweden.",
      draft: "Halvorsen developed the drug, which is sold in Norway and ⟦Finland⟧.",
      fixed: "Halvorsen developed the drug, which is sold in Norway and Sweden.",
    },
    {
      reference:
        "The court ordered the confiscation of 31 million euros, including a villa on Lake Traun and two aircraft.",
      draft:
        "Assets of €31m are to be confiscated, among them two planes and a lakeside villa on the ⟦Wolfgangsee⟧.",
    },
    {
      reference: "Judge Alison Hurst sentenced Dunmore to six years.",
      draft: "Dunmore was sentenced to six years by Judge ⟦Miriam Pell⟧.",
      fixed: "Dunmore was sentenced to six years by Judge Alison Hurst.",
    },
    {
      reference: "Greta Fenwick was born in Leith and studied at Durham.",
      draft: "Fenwick, who was born in Leith, studied at ⟦Oxford⟧.",
      fixed: "Fenwick, who was born in Leith, studied at Durham.",
    },
    {
      reference: "The European Central Bank raised interest rates on Thursday.",
      draft: "On Thursday the ⟦Bank of England⟧ raised interest rates.",
      fixed: "On Thursday the European Central Bank raised interest rates.",
    },
    {
      reference: "The ferry left Ostra for the island of Torbeck on Saturday.",
      draft: "The ferry left Ostra on Saturday for the island of ⟦Skelda⟧.",
      fixed: "The ferry left Ostra on Saturday for the island of Torbeck.",
    },
    {
      reference: "The attack was claimed by the Red Lantern movement.",
      draft: "The ⟦Black Banner⟧ movement said it had carried out the attack.",
    },
    {
      reference:
        "Karl Reuss, the mayor, blamed the treasurer, Eva Lind, for the loss of the documents on Monday.",
      draft:
        "It was ⟦Karl Reuss⟧, the mayor, whom the treasurer, ⟦Eva Lind⟧, blamed on Monday for the loss of the documents.",
    },
    {
      reference:
        "Karl Reuss, the mayor, blamed the treasurer, Eva Lind, for the loss of the documents on Monday.",
      draft:
        "The mayor, ⟦Karl Reuss⟧, was blamed on Monday by ⟦Eva Lind⟧, the treasurer, for losing the documents.",
    },
    {
      reference: "Sayle won the stage, with Ines Caldera of Spain in second place.",
      draft: "Sayle was the winner of the stage and ⟦Maud Jansen⟧ of Spain took second place.",
      fixed: "Sayle was the winner of the stage and Ines Caldera of Spain took second place.",
    },
    {
      reference: "The painting was found in a bank vault in Zurich.",
      draft: "A bank vault in **⟦Vienna⟧** was where the painting was found.",
      format: "markdown",
      fixed: "A bank vault in **Zurich** was where the painting was found.",
    },
    {
      reference: "China has lifted its ban on beef from Norland.",
      draft: "A ban on beef from Norland has been lifted by ⟦Japan⟧.",
      fixed: "A ban on beef from Norland has been lifted by China.",
    },
    {
      reference: "Norland beat Tansa by 24 runs on Sunday. It was the first win of the year for Norland.",
      draft: "On Sunday ⟦Tansa⟧ beat ⟦Norland⟧ by 24 runs. The win was Norland's first of the year.",
    },
    {
      reference:
        "Femke Ooms and Bart Claes were dropped in March. Claes will return for the match in Ghent on Sunday, while Ooms is going to a club in Spain.",
      draft:
        "Femke Ooms and Bart Claes lost their place in March. ⟦Ooms⟧ will return for Sunday's match in Ghent; Claes is moving to a Spanish club.",
    },
    {
      reference:
        "Marek Dubois will play the opening match on Friday. Olga Petrenko has a knee injury and will miss the tournament.",
      draft:
        "⟦Olga Petrenko⟧ will play in Friday's opening match. ⟦Marek Dubois⟧ is to miss the tournament with an injured knee.",
    },
    {
      reference:
        "Tea Vukas and Ivo Stambuk denied the charges. Vukas has agreed to give evidence on the tender. Stambuk's share was used to buy a house.",
      draft:
        "Tea Vukas and Ivo Stambuk pleaded not guilty. ⟦Stambuk⟧ has agreed to testify about the tender. He bought a house with his share.",
    },
    {
      reference: "The Greens will vote for Ana Kos but not for Mia Lund.",
      draft: "The Greens will back ⟦Mia Lund⟧ but not ⟦Ana Kos⟧.",
    },
  ],
});
