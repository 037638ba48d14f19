import type { Row } from "./rewrites-figures.rows.ts";

/** One sentence told in another way, as subs do it a hundred times a day: nothing may be said of any. */
export const faithful: readonly Row[] = [
  {
    reference: "The union has not ruled out a strike over Easter, its leader said on Thursday.",
    draft: "The union's leader said on Thursday that it may call a strike over Easter.",
    date: "2025-02-27",
  },
  {
    reference: "Kass won in 53.87 seconds, beating the mark of 54.01 that Ada Lorne had set in 2006.",
    draft: "Kass won in 53.87 seconds, cutting 0.14sec from the record that Ada Lorne set in 2006.",
    date: "2025-06-12",
  },
  {
    reference: "Orrin was lying third before he threw 86.32 metres in the sixth and last round.",
    draft: "Third with one throw to come, Orrin threw 86.32m.",
    date: "2025-06-12",
  },
  {
    reference: "The defeat cuts the party's majority in the senate of Varn to eight from 10.",
    draft: "The party's majority in the senate of Varn shrinks from ten to eight.",
    date: "2025-06-12",
  },
  {
    reference:
      "The study found that 38 of every 10,000 patients who took the pill were treated in hospital, compared with 26 of every 10,000 who took older ones.",
    draft:
      "Of every 10,000 people on the pill, 38 were treated in hospital, the study found, compared with 26 in every 10,000 on older ones.",
    date: "2025-06-12",
  },
  {
    reference: "Doyle wrote to the board in February 2021. Marsh, its chairman, resigned in September 2021.",
    draft: "Doyle wrote to the board in February 2021, and Marsh, its chairman, stepped down that September.",
    date: "2024-11-06",
  },
  {
    reference: "The fare rises to 64 cents from 40 on Monday.",
    draft: "On Monday the fare goes up by 24 cents, to 64.",
    date: "2025-06-12",
  },
  {
    reference:
      "The mayor was convicted of theft by a jury in Orrin. She was acquitted of a second charge, of lying to the court.",
    draft: "Jurors in Orrin found the mayor guilty of theft but not guilty of lying to the court.",
    date: "2025-06-12",
  },
  {
    reference: "The lake's temperature is estimated at 4 degrees.",
    draft: "The lake is thought to have a temperature of 4C.",
    date: "2025-06-12",
  },
  {
    reference: "The hospital treated 860 people, more than twice as many as a year ago.",
    draft: "The hospital treated 860 people, over double last year's number.",
    date: "2025-06-12",
  },
  {
    reference:
      "Bensa is the third minister to leave the cabinet since May. Prime Minister Ada Kohl named no successor.",
    draft: "Prime Minister Ada Kohl has lost a third minister since May.",
    date: "2025-06-12",
  },
  {
    reference:
      "In May the dairy reduced the price it pays for milk to 38 cents a litre from 42 cents. The farmers want 44 cents.",
    draft:
      "The dairy cut what it pays for a litre of milk to 38 cents last month, from 42. The farmers are asking for 44.",
    date: "2025-06-12",
  },
  {
    reference:
      "The outbreak of mumps has put 17 children in hospital in Varn, eight in Sandle and three in Orrin, the health service of the north said.",
    draft:
      "The outbreak of mumps has put three children in hospital in Orrin, eight in Sandle and 17 in Varn, the health service of the north said.",
    date: "2025-06-12",
  },
  {
    reference: "A tenth of the beehives on the island did not survive the winter, the keepers said.",
    draft: "One island beehive in ten did not survive the winter, the keepers said.",
    date: "2025-06-12",
  },
  {
    reference: "Residents were told not to bathe, fish or water their gardens until July 15 at the earliest.",
    draft:
      "Until 15 July at the earliest, residents have been told not to fish, not to bathe and not to water their gardens.",
    date: "2025-06-12",
  },
  {
    reference:
      "The governing Labor Alliance of Premier Nuria Castells lost seven seats and was left with 24.",
    draft: "Premier Nuria Castells’s governing Labour Alliance lost seven seats and now has 24.",
    date: "2025-06-12",
  },
  {
    reference: "Hafenstadt, who have lost four matches in a row, are at home to Oderbruch on Sunday.",
    draft: "Hafenstadt, beaten in each of their last four matches, host Oderbruch on Sunday.",
    date: "2025-06-12",
  },
  {
    reference: "Dijkgraaf managed only 39.85 metres.",
    draft: "Dijkgraaf threw no farther than 39.85m.",
    date: "2025-06-12",
  },
  {
    reference: "An estimated 95,000 daily riders were left without service.",
    draft:
      "The strike left without service the 95,000 people who are estimated to travel with them every day.",
    date: "2025-06-12",
  },
  {
    reference: "Incomes up to 90,000 crowns are exempt.",
    draft: "Only incomes of more than 90,000 crowns are taxed.",
    date: "2025-06-12",
  },
  {
    reference: "He spent the better part of three years in jail.",
    draft: "He was in jail for almost three years.",
    date: "2025-06-12",
  },
  {
    reference: "The bridge can bear loads of up to 40 tonnes.",
    draft: "Lorries of more than 40 tonnes are too heavy for the bridge.",
    date: "2025-06-12",
  },
  {
    reference: "Guests must be over 18 to enter the casino.",
    draft: "The casino is closed to anyone aged 18 or younger.",
    date: "2025-06-12",
  },
  {
    reference: "A flight from Sandle to Varn turned back over the lake on Wednesday.",
    draft: "The Sandle-Varn flight turned back over the lake on Wednesday.",
    date: "2025-06-12",
  },
  {
    reference: "All schools on the list have fewer than 20 pupils, the minister said.",
    draft: "The schools on the list have 19 pupils or fewer, the minister said.",
    date: "2025-06-12",
  },
  {
    reference: "A fine of up to 4 percent of annual sales, or 190 million euros, is possible.",
    draft: "The firm may be fined a maximum of €190m, 4% of what it sells in a year.",
    date: "2025-06-12",
  },
  {
    reference:
      "The Alliance won 88 of the 180 seats in the vote, three short of a majority. Its share was nine points higher than that of Unity.",
    draft:
      "The Alliance won 88 of the 180 seats in the vote, when 91 are required. It was nine points ahead of Unity.",
    date: "2025-06-12",
  },
  {
    reference: "The blast shattered windows up to 3 km away and was heard in Orrin.",
    draft: "The blast broke windows within a radius of three kilometres and was heard in Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "No child will have to travel more than 40 minutes, the minister promised.",
    draft: "There will be no journey to school of over 40 minutes, the minister promised.",
    date: "2025-06-12",
  },
  {
    reference: "The measure will save 27 million crowns a year, half of which is to go into buses.",
    draft: "Of the 27m crowns saved each year 13.5m will be spent on buses.",
    date: "2025-06-12",
  },
  {
    reference: "Egg prices dropped below 20 cents in 2023 before recovering the following spring.",
    draft: "Eggs fell below 20 cents in 2023, but rose again the following spring.",
    date: "2025-06-12",
  },
  {
    reference: "Varn Bank and Orrin Bank called off their merger. The banks could not agree on headquarters.",
    draft: "The merger of Varn Bank and Orrin Bank has collapsed over the choice of headquarters.",
    date: "2025-06-12",
  },
  {
    reference: "She declined an OBE in 1998. The one prize that she accepted was the Orrin Medal.",
    draft: "She turned down an OBE in 1998; the one prize she did take was the Orrin Medal.",
    date: "2025-06-12",
  },
  {
    reference: "She refused to speak to the police about the money. She spoke to her sister about it.",
    draft: "She would not talk to the police about the money, but she did talk to her sister.",
    date: "2025-06-12",
  },
  {
    reference: "None of the injured may be moved, the hospital said.",
    draft: "The injured must not be moved, the hospital said.",
    date: "2025-06-12",
  },
  {
    reference: "The lights on the pier will not be turned on this year, the council of Sandle said.",
    draft: "The council of Sandle has cancelled the lights on the pier this year.",
    date: "2025-06-12",
  },
  {
    reference: "Her longest throw had been 61.20 metres. She reached 63.05 on Friday.",
    draft: "She threw 63.05 metres on Friday. She had never bettered 61.20 until then.",
    date: "2025-06-12",
  },
  {
    reference: "The choir was founded in 1951. Its first concert, on March 4 of that year, drew 80 people.",
    draft: "The choir, founded in 1951, drew 80 people to its first concert, on March 4, 1951.",
    date: "2025-06-12",
  },
  {
    reference: "The result left former prime minister Vera Holt in need of a partner.",
    draft: "Vera Holt, who has been prime minister before, must now find a partner.",
    date: "2025-06-12",
  },
  {
    reference: "The Reds had 31.4 percent, up from 22.6 percent four years ago.",
    draft: "The Reds stood at 31.4 per cent, nearly nine points more than four years ago.",
    date: "2025-06-12",
  },
  {
    reference: "The Blues want to ban new mines, which the Reds oppose.",
    draft: "The Blues would forbid any new mine, and the Reds are against that.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court heard that he had also lied to the daughter of another client, Leonard Thorpe, telling her that tax had taken it. Sarah Thorpe, 47, said in a statement that he had eaten their sandwiches.",
    draft:
      "He told Leonard Thorpe's daughter Sarah that tax had taken it. Thorpe, 47, said in her statement that he had eaten their sandwiches.",
    date: "2025-06-12",
  },
  {
    reference: "The ferry sank on Sept. 2, 2024. The wreck was found the following morning by divers.",
    draft: "Divers found the wreck on September 3 last year, the day after the ferry sank.",
    date: "2025-06-12",
  },
  {
    reference: "Rescuers dug the climber out from beneath 3 metres of scree.",
    draft: "The climber was dug out from under 3m of scree.",
    date: "2025-06-12",
  },
  {
    reference:
      "Anna Lindt was born in Bergen on May 3, 1931. Her last voyage was in August 2015, when she sailed to Skagen.",
    draft:
      "She last sailed in August 2015, at the age of 84, to Skagen. Anna Lindt was born in Bergen in May 1931.",
    date: "2025-06-12",
  },
  {
    reference:
      "He was named deputy the next spring and director of the museum in 1962, a post that he held for 11 years.",
    draft: "He was director of the museum from 1962 until 1973, having been deputy.",
    date: "2025-06-12",
  },
  {
    reference:
      "The lift had been inspected 19 months earlier, although the law requires a check every six months.",
    draft: "The lift was last inspected 19 months before the fall; the law asks for a check twice a year.",
    date: "2025-06-12",
  },
  {
    reference:
      "Porters will strike for 48 hours from 6 a.m. on Friday. In the first strike, on May 22 and 23, one in four worked.",
    draft:
      "One in four porters worked on May 22 and 23. Fewer are likely to do so on Friday and Saturday, when they strike again for 48 hours.",
    date: "2025-06-12",
  },
  {
    reference: "Everyone had left the building by noon.",
    draft: "No one was left in the building by noon.",
    date: "2025-06-12",
  },
  {
    reference: "Most residents were aware of the danger, the mayor of Orrin said.",
    draft: "Few residents were unaware of the danger, the mayor of Orrin said.",
    date: "2025-06-12",
  },
  {
    reference: "The factory in Orrin was not affected by the flood.",
    draft: "The factory in Orrin was unaffected by the flood.",
    date: "2025-06-12",
  },
  {
    reference: "The former minister was sentenced to seven years, two fewer than prosecutors had demanded.",
    draft: "Prosecutors had called for nine years in jail for the former minister; she got seven.",
    date: "2025-06-12",
  },
  {
    reference: "Roughly 60 percent of dairy farms in the county have fewer than 50 cows.",
    draft: "Only about two dairy farms in five have 50 cows or more in the county.",
    date: "2025-06-12",
  },
  {
    reference: "Production had not been affected and no staff were hurt, the company in Orrin said.",
    draft: "Production was unaffected and no staff were hurt, said the company in Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "Support for the Greens fell by 4 percentage points to 17 percent in a poll.",
    draft: "A poll showed support for the Greens falling by four points to 17%.",
    date: "2025-06-12",
  },
  {
    reference: "The mill sold goods of 410 million euros and made a loss of 12 million euros.",
    draft: "The mill made a loss of €12m on €410m of goods.",
    date: "2025-06-12",
  },
  {
    reference: "The interest waned within a year.",
    draft: "The interest did not last a year.",
    date: "2025-06-12",
  },
  {
    reference:
      "Ferries are not allowed to leave Orrin until the wind drops. People were advised to leave the harbour.",
    draft:
      "Until the wind drops no ferry may leave Orrin. People have been told to keep away from the harbour.",
    date: "2025-06-12",
  },
  {
    reference: "The strike will go ahead unless the company improves its offer.",
    draft: "The strike will not be called off unless the company improves its offer.",
    date: "2025-06-12",
  },
  {
    reference: "The drug failed to reduce pain in the trial at Orrin.",
    draft: "The drug did not reduce pain in the trial at Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "Nobody was killed in the blaze at Orrin.",
    draft: "Everybody survived the blaze at Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "The minister did not attend the meeting in Orrin.",
    draft: "The minister stayed away from the meeting in Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "Built for 500 men, the jail held 800 on that day. Of these, 340 were sharing cells.",
    draft:
      "The jail, built for 500 men, held 800 on that day, more than two in five of whom were sharing cells.",
    date: "2025-06-12",
  },
  {
    reference: "The recount will cost 40 dollars for each of the town's 90 wards, and the loser has to pay.",
    draft:
      "The loser has to pay for a recount, and in the town's 90 wards that would come to $3,600 at $40 each.",
    date: "2025-06-12",
  },
  {
    reference: "Police have yet to identify the victim of the fire in Orrin.",
    draft: "The victim of the fire in Orrin has not been identified by police.",
    date: "2025-06-12",
  },
  {
    reference: "The court in Orrin rejected his appeal.",
    draft: "The court in Orrin did not accept his appeal.",
    date: "2025-06-12",
  },
  {
    reference: "ANDOYA, Norway, Nov 19 (NPA) - A rocket left the pad at 1142 GMT on Thursday.",
    draft: "A rocket lifted off from Andøya at 11.42 GMT.",
    date: "2026-11-19",
  },
  {
    reference: "TROMSOE, Norway, Nov 19 (NPA) - A ferry left the quay at 1142 GMT on Thursday.",
    draft: "A ferry set off from Tromsø at 11.42 GMT.",
    date: "2026-11-19",
  },
  {
    reference: "The rocket broke up 94 seconds after lift-off on Thursday.",
    draft: "The rocket disintegrated a minute and a half into its flight.",
    date: "2026-11-19",
  },
  {
    reference: "The train left the depot 42 minutes later than planned because of high winds.",
    draft: "The train's departure had been put off by three-quarters of an hour because of strong winds.",
    date: "2026-11-19",
  },
  {
    reference:
      "The original, in 2022, opened to $29.4 million. Meridian has not said whether there will be a third.",
    draft:
      "Its predecessor, in 2022, started with $29.4m. Whether a third film will follow, the studio has yet to say.",
    date: "2026-11-17",
  },
  {
    reference: "He was absent from the hearing in Orrin on Friday.",
    draft: "He was not at the hearing in Orrin on Friday.",
    date: "2025-06-12",
  },
  {
    reference:
      "The runner from Mali finished in 29 minutes 58.2 seconds, the first woman to break 30 minutes on the course.",
    draft: "No woman had run the course in under half an hour before the Malian did, in 29min 58.2sec.",
    date: "2025-06-12",
  },
  {
    reference:
      "The dam operator Hydral opened two of the five gates at 2 a.m. and the others by 5 a.m. on Tuesday.",
    draft:
      "Hydral, which runs the dam, had all five gates open by five on Tuesday morning, three hours after it opened the first two.",
    date: "2025-06-12",
  },
  {
    reference: "The tunnel at Sarn will be dug from both ends at a rate of 12 metres a day each.",
    draft: "Every day the tunnel at Sarn is to grow by 24 metres, 12 at either end.",
    date: "2025-06-12",
  },
  {
    reference: "A ticket costs 9 crowns, or 7 for those over 65 and under 16.",
    draft:
      "Children under 16 and people older than 65 save two crowns on a ticket, which otherwise costs nine.",
    date: "2025-06-12",
  },
  {
    reference: "The second of three auctions, on June 24, will offer 900 megawatts, as much as the first.",
    draft: "In the first two of its three auctions, the second of which is on 24 June, 1,800MW are on offer.",
    date: "2025-06-12",
  },
  {
    reference: "The opposition needs 12 more seats for a majority in the 150-seat parliament.",
    draft: "With 64 seats the opposition is 12 short of a majority in parliament, which has 150.",
    date: "2025-06-12",
  },
  {
    reference: "Adelie and chinstrap penguins advanced by about 10 days each.",
    draft: "Chinstraps and Adélies are about ten days ahead of where they used to be.",
    date: "2025-06-12",
  },
  {
    reference: "Some models suggest that the species could be extinct by the end of the century.",
    draft: "According to some models the species might be extinct by 2100.",
    date: "2025-06-12",
  },
  {
    reference:
      "Two out of every three of the 93 houses had no insurance against floods, the mayor of Lund said.",
    draft: "Only 31 of the 93 houses were insured against floods, the mayor of Lund said.",
    date: "2025-06-12",
  },
  {
    reference: "The crop is 18 percent below the average of the previous five years.",
    draft: "The average of the previous five years is higher than this crop by more than a fifth.",
    date: "2025-06-12",
  },
  {
    reference: "The bridge will remain closed until Monday, the council said.",
    draft: "The bridge will not reopen before Monday, the council said.",
    date: "2025-06-12",
  },
  {
    reference: "The duty will be cut to 9 percent from 12 percent, but only from July.",
    draft: "Fuel will be cheaper, but not until July, when the duty drops from 12 per cent to 9.",
    date: "2025-06-12",
  },
  {
    reference: "The duty will be cut to 9 percent from 12 percent from July.",
    draft: "The duty will not fall from 12 per cent to 9 until July.",
    date: "2025-06-12",
  },
  {
    reference: "Born in Orrin on March 9, 1941, she moved to the United States in 1959 with $30.",
    draft: "Born in Orrin, she was poor. At 18 she moved to the United States with 30 dollars.",
    date: "2025-06-12",
  },
  {
    reference:
      "Ingrid Halvorsen, a geologist, died on Saturday at her home. The cause was pneumonia, her son Erik said. Walter Crane, her supervisor, had dismissed her work. She is survived by two sisters.",
    draft:
      "Ingrid Halvorsen, a geologist, died at home of pneumonia on Saturday. Walter Crane, who supervised her, had dismissed her work. Halvorsen leaves her son Erik and two of her sisters.",
    date: "2026-11-17",
  },
  {
    reference:
      "Born in Bergen on May 9, 1935, she was barred from vessels. In 1959 she noticed that earthquakes lined up along a valley.",
    draft:
      "She was born in Bergen in May 1935, and no vessel would have her. When she was 24 she saw that the earthquakes lay along a valley.",
    date: "2026-11-17",
  },
  {
    reference: "In 1993 she left Lisbon in the Tern. The record stood until 2011.",
    draft: "In 1993 she steered the Tern from Lisbon. For 18 years none who was older did it.",
    date: "2026-11-17",
  },
  {
    reference:
      "It was the second fatal crash of one of its buses since November, when four died at Mtito Andei.",
    draft:
      "It is less than four months since four people died in another bus of the same owner at Mtito Andei.",
    date: "2026-03-04",
  },
  {
    reference:
      "The firm said an escape of up to 17,000 salmon was under investigation by police; it has recaptured 2,900.",
    draft:
      "Police are looking into the escape of as many as 17,000 fish, most of which have not been caught.",
    date: "2025-06-12",
  },
  {
    reference: "Bus fares between the cities start at 1,200 shillings.",
    draft: "From city to city the bus costs at least 1,200 shillings.",
    date: "2025-06-12",
  },
  {
    reference: "Some 14 people were killed each day last year, about 13 of them on foot.",
    draft: "Some 14 people died every day of last year, thirteen on average on foot.",
    date: "2025-06-12",
  },
  {
    reference:
      "The bus overturned on Tuesday in a bend near Voi. Twenty-six people died at the scene and two more in hospital.",
    draft: "The bus overturned in a bend near Voi on Tuesday, killing 28 people.",
    date: "2026-03-04",
  },
  {
    reference:
      "Detectives want to hear from anyone who saw the van between Monday 3 and Friday 7 November, they said.",
    draft:
      "Detectives said that they would like to hear from anyone who saw the van from Monday to Friday of last week.",
    date: "2025-11-10",
  },
  {
    reference: "Anyone with information should call 101, or Tipline anonymously on 0800 555 111.",
    draft: "The number to call is 101; those who prefer not to give a name can ring Tipline on 0800 555 111.",
    date: "2025-06-12",
  },
  {
    reference: "- Suspect 2: slim, about 5ft 8in, grey hooded top, white trainers",
    draft: "His companion was slim and some 5ft 8in tall, with white trainers and a grey hooded top.",
    date: "2025-06-12",
  },
  {
    reference: "The company has never paid a dividend.",
    draft: "The company has yet to pay a dividend.",
    date: "2025-06-12",
  },
  {
    reference: "Only members may vote on the merger, the club said.",
    draft: "Non-members may not vote on the merger, the club said.",
    date: "2025-06-12",
  },
  {
    reference: "He denied having taken the money from the safe in Orrin.",
    draft: "He said he had not taken the money from the safe in Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "Two of the eight climbers survived the avalanche on Mount Orrin.",
    draft: "Six of the eight climbers did not survive the avalanche on Mount Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "The plan lacks support in parliament, a deputy said.",
    draft: "The plan does not have enough support in parliament, a deputy said.",
    date: "2025-06-12",
  },
  {
    reference: "The species is no longer found on the island of Orrin.",
    draft: "The species has vanished from the island of Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "Without a deal the plant in Orrin will close in May.",
    draft: "The plant in Orrin will close in May if no deal is reached.",
    date: "2025-06-12",
  },
  {
    reference: "Profit at Varn Foods fell 12 percent to 40 million euros in the first half.",
    draft: "First-half profit at Varn Foods was down by 12% at €40m.",
    date: "2025-06-12",
  },
  {
    reference:
      "Exports in the season that began on July 1 are likely to fall to between 5.5 million and 6 million tonnes, from 7.4 million in 2023/24, according to the consultancy.",
    draft:
      "The consultancy expects exports to drop from 7.4m tonnes in 2023-24 to 5.5m-6m in the season that started on July 1.",
    date: "2024-09-20",
  },
  {
    reference: "The probe cooled the cloud to less than a thousandth of a degree above absolute zero.",
    draft: "The probe chilled the cloud to less than 0.001 degrees above absolute zero.",
    date: "2025-06-12",
  },
  {
    reference: "Nearly 40% of those infected are younger than 5.",
    draft: "Just under 40% of the patients have not reached the age of five.",
    date: "2025-06-12",
  },
  {
    reference: "The receiver said that he did not expect the final figure to exceed 15 cents.",
    draft: "The receiver said that in the end it was unlikely to be more than 15 cents.",
    date: "2025-06-12",
  },
  {
    reference: "Tarrant drew level on the half-hour when Melo converted a penalty.",
    draft: "In the 30th minute Melo converted a penalty and Tarrant were level.",
    date: "2025-06-12",
  },
  {
    reference:
      "The keeper was beaten by Pires in the 49th minute. Five minutes later Gouveia, a defender, was sent off.",
    draft: "In the 49th minute Pires beat the keeper. In the 54th Gouveia, a defender, was sent off.",
    date: "2025-06-12",
  },
  {
    reference:
      "Tarrant hit the post twice before Amado made it 2-2 with six minutes of normal time remaining.",
    draft: "Tarrant struck the post twice. Then, in the 84th minute, Amado levelled at 2-2.",
    date: "2025-06-12",
  },
  {
    reference: "Profit at Varn Foods fell to 40 million euros from 45.5 million in the first half.",
    draft: "Varn Foods made €40m in the first half, €5.5m less than a year earlier.",
    date: "2025-06-12",
  },
  {
    reference: "The yield on 10-year bonds rose to 4.3 percent as prices fell.",
    draft: "Bond prices fell, lifting the ten-year yield to 4.3%.",
    date: "2025-06-12",
  },
  {
    reference: "The chief constable believes the tunnel will pay for itself in 10 years.",
    draft: "In the chief constable's view the tunnel will have paid for itself within 10 years.",
    date: "2025-06-12",
  },
  {
    reference: "According to the indictment, Brack took 300,000 from the builder.",
    draft: "Brack is charged with taking 300,000 from the builder.",
    date: "2025-06-12",
  },
  {
    reference: "Iskra, a rival, alleged that Norton had copied its design. Norton called the claim absurd.",
    draft: "Norton described as absurd the allegation by its rival Iskra that it had copied a design.",
    date: "2025-06-12",
  },
  {
    reference: "The club says it offered him a new contract; his agent says it did not.",
    draft: "No new contract was offered, his agent says, but the club says that one was.",
    date: "2025-06-12",
  },
  {
    reference: "She failed her driving test three times and passed at the fourth attempt.",
    draft: "She passed her driving test at the fourth attempt.",
    date: "2025-06-12",
  },
  {
    reference: "The regulator blocked the first merger and let the second go ahead.",
    draft: "The regulator let the second merger go ahead, having blocked the first.",
    date: "2025-06-12",
  },
  {
    reference: 'The film prize went to "Low Water", about two sisters who inherit a ferry in Sandle.',
    draft:
      "The prize went to “Low Water”, a film about a ferry in Sandle and the two sisters to whom it is left.",
    date: "2025-06-12",
  },
  {
    reference: "Exports of cut flowers more than doubled in the decade to 2024.",
    draft: "In the decade to 2024 exports of cut flowers rose to over twice what they had been.",
    date: "2025-06-12",
  },
  {
    reference: "Membership of the choir has almost halved since 2010.",
    draft: "The choir has just over half the members it had in 2010.",
    date: "2025-06-12",
  },
  {
    reference: "The number of reported thefts more than halved last year.",
    draft: "Last year fewer than half as many thefts were reported as the year before.",
    date: "2025-06-12",
  },
  {
    reference:
      "Commander Rui Salas said two-thirds of the perimeter was under control, against 40 percent on Monday.",
    draft:
      "Only a third of the perimeter was still out of control, said Rui Salas, the commander; on Monday it had been 60%.",
    date: "2025-06-12",
  },
  {
    reference:
      "The picking was to have begun on Sept 8. The growers' board said it would be put off by at least two weeks.",
    draft:
      "The picking cannot begin before 22 September, the growers' board said; it had been planned for 8 September.",
    date: "2025-06-12",
  },
  {
    reference:
      "Temperatures in Orsa, which reached 41.3 degrees Celsius on Sunday, are forecast to drop to 29 by Friday.",
    draft:
      "By Friday it should be 12 degrees cooler in Orsa than on Sunday, when the thermometer showed 41.3C.",
    date: "2025-06-12",
  },
  {
    reference: "Vesna Dragan is ranked ninth in the world, up from 31st two years ago.",
    draft: "Vesna Dragan has climbed 22 places in the world ranking in two years, to ninth.",
    date: "2025-06-12",
  },
  {
    reference:
      "Vesna Dragan, who became a grandmaster at 14 years and two months, won the cup of Pula on Friday.",
    draft:
      "Vesna Dragan, who won the cup of Pula on Friday, was a grandmaster two months after her 14th birthday.",
    date: "2025-06-12",
  },
  {
    reference: "The strike at the port of Tarn began on Monday, and 46 ships are waiting, the union said.",
    draft: "The strike at the port of Tarn is in its fourth day and 46 ships are waiting, the union said.",
    date: "2025-06-12",
  },
  {
    reference:
      "An algae bloom killed 1.6 million fish at four of the company's nine sites in the Selje fjord.",
    draft:
      "Five of the company's nine sites in the Selje fjord were spared when an algae bloom killed 1.6 million fish.",
    date: "2025-06-12",
  },
  {
    reference:
      "It was the deadliest rail accident in the country since November 1994, when 23 people died near Tresk.",
    draft:
      "Not for more than 30 years, since 23 people died near Tresk in November 1994, has a rail accident in the country been so deadly.",
    date: "2025-04-09",
  },
  {
    reference:
      "The bank has lowered its rate by 125 basis points since February, when it stood at 5.50 percent, a 14-year high.",
    draft: "The bank's rate, as high as 5.5 percent in February, has since been lowered by 125 basis points.",
    date: "2025-06-12",
  },
  {
    reference: "Amsler, a retired teacher who turns 78 in October, surveys glaciers every summer.",
    draft: "The retired teacher, who is 77, surveys glaciers every summer.",
    date: "2025-06-12",
  },
  {
    reference:
      "Torvia needed 17 with three wickets left. Torvia lead the series 2-1; the last match is in Varn on Thursday.",
    draft:
      "Torvia, who needed 17 when there were three wickets left, are 2-1 up in the series with one match to play, in Varn on Thursday.",
    date: "2025-06-12",
  },
  {
    reference: "Hals led after 700 metres and won in 6:48.12.",
    draft: "In front from the 700m mark onwards, Hals won in 6:48.12.",
    date: "2025-06-12",
  },
  {
    reference:
      "The river peaked at 7.9 metres, its highest level since 2001 but 60 centimetres lower than had been feared. The levee, which was raised by half a metre after the last flood, held.",
    draft:
      "At 7.9 metres the river crested more than half a metre below the level that people had been told to expect, and the levee held. It had been made 50cm higher after the last flood, and the river had not been so high since 2001.",
    date: "2025-06-12",
  },
  {
    reference: "About 21,000 properties lost power. All but 2,600 had been reconnected by nightfall.",
    draft:
      "By nightfall the lights were back on in seven out of eight of the 21,000 or so properties that had lost power; 2,600 were still waiting.",
    date: "2025-06-12",
  },
  {
    reference:
      "She will leave the group, cutting the coalition's majority in the 101-seat Riigikogu to a single vote.",
    draft: "She will leave the group. That leaves the coalition with 51 of the 101 seats in the Riigikogu.",
    date: "2025-06-12",
  },
  {
    reference: "Single sculls: 1. Piet Hals 6:48.12, 2. Ondrej Novy 6:49.90, 3. Tim Rowe 6:53.44.",
    draft: "Piet Hals won the single sculls in 6min 48.12sec. Ondrej Novy was 1.78 seconds slower.",
    date: "2025-06-12",
  },
  {
    reference:
      "Of 1,000 women screened every two years between 50 and 69, about 90 are called back needlessly.",
    draft:
      "Some 9% of women who are screened every other year between the ages of 50 and 69 are called back without need.",
    date: "2025-06-12",
  },
  {
    reference: "The fund has so far paid £640,000 to eight families.",
    draft: "Eight families have been compensated with £640,000 by the fund.",
    date: "2025-06-12",
  },
  {
    reference: "The index fell for the second time in five sessions.",
    draft: "It was the second fall of the index in five days.",
    date: "2025-06-12",
  },
  {
    reference: "The council closed all baths through Tuesday.",
    draft: "No bath will open before Wednesday.",
    date: "2025-06-12",
  },
  {
    reference:
      "The storm had winds of 70 mph (113 kph) and was centered about 90 miles (145 kilometers) east of the port at 4 p.m., the weather office said. It was moving west at 8 mph (13 kph) and was expected to become a hurricane before landfall on Monday.",
    draft:
      "It is expected to be a hurricane on Monday.\n\nBy 4pm the centre was some 145km east of the port, advancing at 13km/h, said the weather office. Winds had reached 113km/h.",
    date: "2025-06-12",
  },
  {
    reference: "The players share a purse of 2 million dollars, 60 percent of it for the winner.",
    draft: "The winner of the match will receive $1.2m and the loser $0.8m.",
    date: "2025-06-12",
  },
  {
    reference:
      "Rescue workers have recovered the bodies of all five men who were missing near Orrin, police said.",
    draft: "The last of the five men who were missing near Orrin has been found dead, police said.",
    date: "2025-06-12",
  },
  {
    reference: "The railway made a loss of 210 million kroner in 2024, its third in succession.",
    draft: "The railway has lost money three years in a row; in 2024 it was 210m kroner.",
    date: "2025-06-12",
  },
  {
    reference:
      "Police said on Monday that five men from two families had died near Orrin. The youngest was 19 and the oldest 56.",
    draft:
      "The five men who died near Orrin were members of two families, aged between 19 and 56, police said on Monday.",
    date: "2025-06-12",
  },
  {
    reference: "The union will put the deal to its members on July 23 and 24.",
    draft: "The union's members will vote on the deal on the 23rd and 24th.",
    date: "2025-06-12",
  },
  {
    reference:
      "Norvik, which had cut output by a third at its mine, said it would be back to normal by Friday.",
    draft:
      "Norvik, whose mine has been running at two-thirds of its normal output, expects to return to it by Friday.",
    date: "2025-06-12",
  },
  {
    reference: "Brentholm have signed Okafor for 31 million pounds, rising to 36 million with add-ons.",
    draft: "Okafor will cost Brentholm at least £31m, and £5m more if all goes well.",
    date: "2025-06-12",
  },
  {
    reference: "Labour Minister Gus Fehr had threatened to order the dockers back on Wednesday.",
    draft:
      "Gus Fehr, the labour minister, was on the point of ordering the dockers back to work on Wednesday.",
    date: "2026-07-15",
  },
  {
    reference: "The lab said the limit should be at least 90 percent.",
    draft: "The result was well short of the 90% that the lab sees as the minimum.",
    date: "2025-06-12",
  },
  {
    reference: "Trawling is still allowed beyond three nautical miles.",
    draft: "Trawlers may work, but only three nautical miles or more from the shore.",
    date: "2025-06-12",
  },
  {
    reference: "The minister said the ferry should have been no closer than 12 nautical miles to the coast.",
    draft: "Ferries must keep at least 12 nautical miles away from this coast, the minister said.",
    date: "2025-06-12",
  },
  {
    reference: "The clean-up cost an estimated 2.6 billion euros.",
    draft: "The clean-up came at a cost put at €2.6bn.",
    date: "2025-06-12",
  },
  {
    reference:
      "Orlund equalised in the second minute of stoppage time. Ferro had put the visitors in front 20 minutes from time.",
    draft:
      "The equaliser came late: 92 minutes had gone when Orlund scored. With 20 minutes to play Ferro had put the visitors in front.",
    date: "2025-06-12",
  },
  {
    reference:
      "Haven won 5-4 on penalties. Nobody missed in the first four rounds of the shootout; Krog then scored before Dahl's shot was stopped.",
    draft: "Haven won 5-4 on penalties. Krog made it five for Haven before Dahl's shot was stopped.",
    date: "2025-06-12",
  },
  {
    reference: "Haven reached their third final by beating Dale, who have never reached the final.",
    draft: "Dale came close to the first final in their history; Haven won.",
    date: "2025-06-12",
  },
  {
    reference: "The bank raised its forecast for growth to 2.1 percent from 1.8 percent.",
    draft: "The bank now expects growth of 2.1%, having previously predicted 1.8%.",
    date: "2025-06-12",
  },
  {
    reference: "Shares in Varn closed 3 percent lower.",
    draft: "Varn's shares ended the day down 3%.",
    date: "2025-06-12",
  },
  {
    reference: "She is the only woman among the 14 members of the board.",
    draft: "The board has 14 members, 13 of them men.",
    date: "2025-06-12",
  },
  {
    reference:
      "Growth will slow to 1.1 percent next year before picking up to 1.6 percent in 2027, the bank forecasts.",
    draft: "The bank expects growth of 1.1% in 2026 and 1.6% the year after.",
    date: "2025-06-12",
  },
  {
    reference: "No one under 16 will be allowed to buy the drinks.",
    draft: "Buyers of the drinks will have to be at least 16.",
    date: "2025-06-12",
  },
  {
    reference:
      "The bank left its key rate at 6.5 percent, as 14 of 17 economists polled had expected; the others had forecast a cut of a quarter point.",
    draft:
      "The rate stays at 6.5%. Only three of the 17 economists who were asked had predicted a cut, to 6.25%.",
    date: "2025-06-12",
  },
  {
    reference: "Farmers lost 40 percent of their apricots when temperatures fell to minus 6 degrees Celsius.",
    draft: "It was as cold as -6C, and farmers lost two fifths of their apricots.",
    date: "2025-06-12",
  },
  {
    reference: "The airline will check 31 planes. Each check takes up to three days.",
    draft: "The airline will check 31 planes, which may take three days for each.",
    date: "2025-06-12",
  },
  {
    reference: "After Albion's Jon Lacey was sent off in the 61st minute United scored twice.",
    draft: "Albion, who had ten men for the last half an hour, let in two goals.",
    date: "2025-06-12",
  },
  {
    reference: "The chamber voted on Wednesday to ban the sale of fireworks to private buyers from 2027.",
    draft: "Fireworks will not be sold to the public from 2027, the chamber decided on Wednesday.",
    date: "2025-06-12",
  },
  {
    reference: "The trust said that no patient had waited more than six hours this year.",
    draft: "This year nobody has had to wait longer than six hours, the trust said.",
    date: "2025-06-12",
  },
  {
    reference: "A 110-million-year-old bone was found on a beach in 2019.",
    draft: "The bone, found on a beach in 2019, is 110m years old.",
    date: "2025-06-12",
  },
  {
    reference:
      "Bus drivers in Varn will walk out for 48 hours from midnight on Sunday unless the offer is improved.",
    draft: "Bus drivers in Varn will walk out on Monday and Tuesday unless the offer is improved.",
    date: "2025-06-12",
  },
  {
    reference:
      "Dr Sadr said that 212 of the 300 volunteers had been given the pill and the rest a dummy. After a year 31 percent of those on the pill had lost weight, compared with 4 percent of the others.",
    draft:
      "Of the 300 volunteers 88 got a dummy. After a year only 4% of them were lighter, against 31% of the others, Dr Sadr said.",
    date: "2025-06-12",
  },
  {
    reference:
      "He ran 200 metres in 20.4 seconds on a grass track in Dolm in 1962, a national record that stood for nine years. He won silver at a meeting in Kesh the next year but missed the 1966 games.",
    draft:
      "For nine years from 1962 his 20.4 seconds over 200 metres, run on a grass track in Dolm, stood as the national record. He took the silver medal at a meeting in Kesh in 1963, but he missed the games three years later.",
    date: "2025-06-12",
  },
  {
    reference:
      "The ship sank in 1894 with 97 lives. The captain was blamed by an inquiry the next year for sailing too close to land.",
    draft:
      "The lost steamer of 1894 took 97 lives with it. The captain was blamed by an inquiry in 1895, which said he had sailed too close to land.",
    date: "2025-06-12",
  },
  {
    reference:
      "Opener Nimal Weera hit 121 from 114 balls, his fourth one-day hundred and his first for nearly three years.",
    draft:
      "It was the opener's fourth century in one-day internationals and his first for almost three years.",
    date: "2025-06-12",
  },
  {
    reference: "The union says 900 jobs will go; the company puts the number at 400.",
    draft: "The union puts the number of jobs that will go at 900.",
    date: "2025-06-12",
  },
  {
    reference: "Residents said up to 40 sheds had burned.",
    draft: "Residents put the number of burned sheds at up to 40.",
    date: "2025-06-12",
  },
  {
    reference: "The weir is not expected to reopen before 2028, the council says.",
    draft: "It will be 2028 at the earliest before the weir reopens, in the council's view.",
    date: "2025-06-12",
  },
  {
    reference: "Villagers were not told about the leak until Friday.",
    draft: "Villagers first learned of the leak on Friday.",
    date: "2025-06-12",
  },
  {
    reference: "Inflation was unchanged at 3.2 percent in May, after it rose in April.",
    draft: "Inflation held at 3.2 percent in May, having gone up the month before.",
    date: "2025-06-12",
  },
  {
    reference:
      "Pretax profit in the 26 weeks was 189 million pounds ($246 million), compared with 163 million a year earlier.",
    draft: "In the 26 weeks the group made £189m ($246m) before tax, up from £163m a year ago.",
    date: "2025-06-12",
  },
  {
    reference:
      "Bidding for the brooch opened at 900,000 francs. Two telephone bidders pushed the hammer price to 6 million before fees.",
    draft:
      "It took two rivals on the telephone to drive the price of the brooch, once a bishop's, from SFr900,000 up to SFr6m, to which the premium was added.",
    date: "2025-06-12",
  },
  {
    reference: "The buyer was a private collector in Asia, said Corinne Mast.",
    draft: "It went to a collector in Asia who was not named.",
    date: "2025-06-12",
  },
  {
    reference: "Dufour's stands by the attribution, Mast said.",
    draft: "According to Mast, Dufour's has not changed its mind that it is.",
    date: "2025-06-12",
  },
  {
    reference: "Deposits of up to 50,000 euros are insured by law.",
    draft: "That includes those whose deposits exceed the €50,000 that the law insures.",
    date: "2025-06-12",
  },
  {
    reference: "The ruling coalition has 44 of the 81 seats.",
    draft: "The coalition needs 41 votes and has three to spare.",
    date: "2025-06-12",
  },
  {
    reference: "Lindqvist ground him down in 61 moves and six hours after he declined a draw on move 34.",
    draft:
      "He could have had a draw at the 34th move. Instead he played on, and after 27 more moves he had to resign.",
    date: "2025-06-12",
  },
  {
    reference:
      "Of the 148 lots offered, 131 found buyers. Among the 17 that did not was a sapphire brooch, which a newspaper had said was false.",
    draft:
      "Seventeen of the 148 lots were left over. One was a brooch whose sapphire was false, a newspaper had said.",
    date: "2025-06-12",
  },
  {
    reference: "The detours added up to 40 minutes to flights between Britain and the Canary Islands.",
    draft: "Flights between the UK and the Canaries took as much as 40 minutes longer.",
    date: "2025-06-12",
  },
  {
    reference: "The group now expects to make between 310 million and 330 million pounds in the full year.",
    draft: "The group has increased its profit forecast for the year after half-year earnings climbed.",
    date: "2025-06-12",
  },
  {
    reference:
      "With 98.1 percent of stations counted, 52.4 percent of voters had said No to the draft in Sunday's referendum and 47.6 percent Yes.",
    draft:
      "With 98.1% of stations counted, the court put the No vote in Sunday's referendum at 52.4%, against 47.6% for Yes.",
    date: "2025-06-12",
  },
  {
    reference: "Norland radar engineer denies spying for Sudmark as trial opens.",
    draft: "Norland radar engineer in the dock on spying charges.",
    date: "2025-06-12",
  },
  {
    reference:
      "Pohl had called it unaffordable, saying it would cost at least 3 billion dollars ($1.9 billion) a year.",
    draft:
      "Her target would cost $3bn (US$1.9bn) a year or more, according to Pohl, who had described it as unaffordable.",
    date: "2025-06-12",
  },
  {
    reference: "The altar, about 1.7 metres high and 2.4 metres wide, was taken from the church.",
    draft: "The altar, some 2.4m by 1.7m, was taken from the church.",
    date: "2025-06-12",
  },
  {
    reference:
      "Owners should not charge the battery beyond 75 percent and should park in the open, the maker said.",
    draft: "The maker has told owners to charge the battery to no more than 75% and to park in the open.",
    date: "2025-06-12",
  },
  {
    reference:
      "The band will tour again in the autumn, 22 years after their last concert. The 14 dates end in Dublin on 9 November.",
    draft:
      "The last of 14 concerts is in Dublin on November 9. The band last played in 2003, and will tour in the autumn.",
    date: "2025-06-12",
  },
  {
    reference: "It took sellers 71 days on average to find a buyer, nine days longer than a year ago.",
    draft: "Sellers wait 71 days for a buyer. A year ago it was 62.",
    date: "2025-06-12",
  },
  {
    reference: "The ferry ran aground off Sandle at 11 p.m. on Saturday.",
    draft: "The ferry hit the ground off Sandle on Saturday at 11pm.",
    date: "2025-06-12",
  },
  {
    reference: "Swimmers under the age of 14 will be barred from the quay after dark, the town said.",
    draft: "After dark the quay will be open only to swimmers aged 14 and over, the town said.",
    date: "2025-06-12",
  },
  {
    reference: "The tower will be lit in green for a week from Sunday to mark the jubilee, the town said.",
    draft: "The town said that the tower would be lit in green from June 15 to June 21 to mark the jubilee.",
    date: "2025-06-12",
  },
  {
    reference: "Turnout in the ballot was 84 percent. The school won by 412 votes to 407, the mayor said.",
    draft: "A margin of five votes, 412 to 407, decided the ballot for the school, the mayor said.",
    date: "2025-06-12",
  },
  {
    reference: "Creditors may lose between 25 and 40 percent of their money, said the broker Ines Caro.",
    draft: "Creditors can expect to recover 60%-75% of what they are owed, reckoned Ines Caro, a broker.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court gave Marek Vano four years in prison instead of the seven to which he was sentenced in 2021.",
    draft: "Marek Vano's sentence is now four years: three fewer than the court gave him in 2021.",
    date: "2025-06-12",
  },
  {
    reference: "Some 71 percent of the county's children have had both doses, doctors say.",
    draft: "Just over seven in 10 of the county's children have had both doses, doctors say.",
    date: "2025-06-12",
  },
  {
    reference: "There were 143 passengers and 18 crew members aboard the ferry.",
    draft: "The ferry had 161 people on board.",
    date: "2025-06-12",
  },
  {
    reference: "The Brim, built in 1991, struck a charted rock at night.",
    draft: "The Brim, which was 34 years old, struck a charted rock at night.",
    date: "2025-06-12",
  },
  {
    reference: "Order backlog: NOK 38bn, down from 52bn at year-end",
    draft: "Orders worth NKr38bn are on the books; at the end of last year they came to NKr52bn.",
    date: "2025-11-06",
  },
  {
    reference: "Operating loss: NOK 455m (-180m)",
    draft: "The operating loss grew from NKr180m to NKr455m.",
    date: "2025-06-12",
  },
  {
    reference: "Carmakers have ordered less than expected, Voltra said.",
    draft: "Voltra will wait. Car manufacturers have ordered less than it expected, it said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Ticket sales will bring in 6 million euros a year, roughly a third of what the house needs, the mayor said.",
    draft:
      "The mayor puts ticket sales at €6m a year, leaving some two thirds of what the house needs to be found elsewhere.",
    date: "2025-06-12",
  },
  {
    reference: "Hail fell for 35 minutes and lay up to 12 cm deep in the streets of Osorno.",
    draft:
      "In the streets of Osorno the hail, which fell for just over half an hour, was as much as 12cm deep.",
    date: "2025-06-12",
  },
  {
    reference: "The currency weakened to 21.4 per dollar from 20.9.",
    draft: "The dollar bought 21.4 of the currency, up from 20.9.",
    date: "2025-06-12",
  },
  {
    reference: "The bill passed by 212 votes to 198, with 17 abstentions, and now goes to the upper house.",
    draft:
      "There were 198 votes against the bill, 212 for it, and 17 lawmakers abstained. It still has to clear the upper house.",
    date: "2025-06-12",
  },
  {
    reference:
      "The 7:15 a.m. train from Bexley hit a tractor on a level crossing, injuring 23 passengers, none of them seriously.",
    draft:
      "No one was badly hurt when the 07:15 from Bexley collided with a tractor at a level crossing, though 23 passengers had minor injuries.",
    date: "2025-06-12",
  },
  {
    reference:
      "The hospital has treated 61 people for food poisoning since Friday, 14 of whom remain in intensive care.",
    draft:
      "Fourteen people are still in intensive care out of the 61 who have been treated in hospital for food poisoning since Friday.",
    date: "2025-06-12",
  },
  {
    reference:
      "The navy ordered six frigates at a cost of $4.8 billion, the first of which is due to be delivered in 2029.",
    draft: "Six frigates costing $800m apiece have been ordered for the navy. Delivery begins in 2029.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court fined the bank 40 million pounds ($54 million), half of what prosecutors had sought.",
    draft: "Prosecutors had asked for a fine of £80m; the court made the bank pay £40m.",
    date: "2025-06-12",
  },
  {
    reference: "The chain made a profit of 52 million euros on sales of 1.7 billion euros last year.",
    draft: "Last year the chain made a profit of €52m on €1.7bn of sales.",
    date: "2025-06-12",
  },
  {
    reference:
      "MOTORCYCLING - Results of the Oststadt Grand Prix: 1. Ilaria Conti (Italy) 41 minutes 12.304 seconds; 2. Hugo Brandt (Germany) 2.118 seconds behind; 3. Petra Novak (Slovenia) 5.402 behind.",
    draft:
      "Ilaria Conti won the Oststadt Grand Prix in 41min 12.304sec. The Italian was more than two seconds ahead of the German Hugo Brandt, with the Slovenian Petra Novak third, 5.402sec back.",
    date: "2025-06-12",
  },
  {
    reference: "The levy should bring in at least 2.5 million euros a year.",
    draft: "The levy should bring in €2.5m a year or more.",
    date: "2025-06-12",
  },
  {
    reference: "The pilots have lowered their demand to a raise of 7 percent this year from 9 percent.",
    draft: "The pilots have come down to 7%, from 9%, in their demand for a pay rise this year.",
    date: "2025-06-12",
  },
  {
    reference: "Within a decade he was playing about 70 concerts a year.",
    draft: "Before 10 years had passed he was giving some 70 concerts a year.",
    date: "2025-06-12",
  },
  {
    reference: "The depot will be opened at 4:10 p.m. on Monday by the mayor.",
    draft: "The depot will be opened at 16.10 on Monday by the mayor.",
    date: "2025-06-12",
  },
  {
    reference:
      '"I never authorised those payments," Velez told the inquiry, adding that he learnt of them only in 2022.',
    draft:
      "Velez denied before the inquiry that he had authorised the payments, which he said he had not known of until 2022.",
    date: "2025-06-12",
  },
  {
    reference:
      "The trial of 1,850 patients found that those given the vaccine were 62 percent less likely to be hospitalised.",
    draft:
      "Among the 1,850 patients in the trial the vaccine reduced the risk of being taken to hospital by 62%.",
    date: "2025-06-12",
  },
  {
    reference:
      "Tanaka, 24, became the first Japanese woman to win the title, coming back from a set down to beat Keller 4-6 7-5 6-3.",
    draft:
      "No Japanese woman had won the title before Tanaka. The 24-year-old lost the first set against Keller 6-4 but took the others 7-5 and 6-3.",
    date: "2025-06-12",
  },
  {
    reference:
      "Deputy Prime Minister Oskar Lind resigned on Tuesday, the third minister to quit in as many weeks.",
    draft:
      "For the third time in three weeks the government has lost a minister: Oskar Lind, the deputy prime minister, stepped down on Tuesday.",
    date: "2025-06-12",
  },
  {
    reference:
      "The gap between pupils from the richest and poorest areas widened to 17.2 percentage points from 16.0.",
    draft: "The gap between pupils from the poorest and the richest areas had grown by 1.2 points, to 17.2.",
    date: "2026-08-05",
  },
  {
    reference:
      "Spanish overtook French as the most popular foreign language for the first time, with 4,310 entries to 4,275.",
    draft:
      "More pupils now choose Spanish than French. The difference was a mere 35 entries, but this had never happened before.",
    date: "2026-08-05",
  },
  {
    reference: "Pupils may appeal until Aug 21.",
    draft: "They have until August 21st to appeal.",
    date: "2026-08-05",
  },
  {
    reference: "Dr. Leona Bright, who voted no, said the agency should wait for a second trial.",
    draft: "One of those who were against, Leona Bright, would rather have waited for another trial.",
    date: "2026-08-05",
  },
  {
    reference: "The drug would be given by infusion every four weeks and cost about $94,000 a year.",
    draft: "Analysts reckon with about $94,000 a year, for 13 infusions.",
    date: "2026-08-05",
  },
  {
    reference: "Thieves blew open a side door and were gone in three minutes.",
    draft: "It took the thieves no more than three minutes to blow up a side door and get away.",
    date: "2026-08-05",
  },
  {
    reference: "The number of unemployed dropped below 100,000 for the first time since 2009.",
    draft: "Not since 2009 have fewer than 100,000 people been out of work.",
    date: "2025-06-12",
  },
  {
    reference: "The team lost 2-1 at home to Orrin after leading at halftime.",
    draft: "Orrin came from behind to win 2-1 away.",
    date: "2025-06-12",
  },
  {
    reference: "Sandle conceded three goals in the last 12 minutes and lost 4-2 to Orrin.",
    draft: "Three goals in the last 12 minutes gave Orrin a 4-2 win against Sandle.",
    date: "2025-06-12",
  },
  {
    reference: "Orrin are two points behind the leaders, Sandle, with a game in hand.",
    draft: "Sandle lead Orrin by two points but have played a game more.",
    date: "2025-06-12",
  },
  {
    reference: "The ship was built in 1986 and refitted in 2011.",
    draft: "The 1986-built ship was given a refit in 2011.",
    date: "2025-06-12",
  },
  {
    reference: "Half of the 48 flats were empty when the fire began.",
    draft: "Twenty-four of the 48 flats had no one in them when the fire started.",
    date: "2025-06-12",
  },
  {
    reference: "The museum was closed for 18 months for repairs.",
    draft: "Repairs kept the museum shut for a year and a half.",
    date: "2025-06-12",
  },
  {
    reference: "The police arrested three men and a woman aged between 19 and 34.",
    draft: "Four people, one of them a woman, were arrested by police; they are aged 19 to 34.",
    date: "2025-06-12",
  },
  {
    reference: "The law will take effect on Jan. 1, 2027.",
    draft: "The law comes into force at the start of 2027.",
    date: "2025-06-12",
  },
  {
    reference: "The concert, planned for Saturday, was put off until May.",
    draft: "Saturday's concert has been postponed to May.",
    date: "2025-06-12",
  },
  {
    reference: "Nearly two thirds of those polled, 64 percent, said they were worried.",
    draft: "Sixty-four per cent of those polled, or almost two in three, said that they were worried.",
    date: "2025-06-12",
  },
  {
    reference: "The stream rose 1.4 metres in Ulm and 2.1 metres in Passau.",
    draft: "In Passau the stream rose by 2.1 metres, in Ulm by 1.4.",
    date: "2025-06-12",
  },
  {
    reference: "An Airbus A330 of the company returned to Faro after a door alarm.",
    draft: "One of the company's A330s turned back to Faro after a door alarm.",
    date: "2025-06-12",
  },
  {
    reference:
      "Tallow said on Thursday it would close its dairy at Varn by the end of September with the loss of 120 jobs.",
    draft:
      "Tallow announced on Thursday that its dairy at Varn would make no more butter after September and that 120 jobs would go.",
    date: "2026-03-05",
  },
  {
    reference:
      "The dairy made 210,000 tonnes of butter last year, down from 385,000 in 2015, and has lost money in six of the past seven years.",
    draft:
      "Last year's output of butter was 210,000 tonnes; in 2015 it had been 175,000 tonnes higher. In only one of the last seven years has the dairy earned a profit.",
    date: "2026-03-05",
  },
  {
    reference: "Workers over 60, of whom there are 71, can retire early on 75 percent of their pay.",
    draft: "Early retirement, on three quarters of pay, is open to the 71 who have passed 60.",
    date: "2025-06-12",
  },
  {
    reference: "No clerk will be dismissed before the end of 2031, the council promised.",
    draft: "The council promised that no clerk would be dismissed until 2032 at the earliest.",
    date: "2025-06-12",
  },
  {
    reference: "The gates should have opened at 8 a.m. instead of 10:30, the warden said.",
    draft:
      "The warden said that the gates ought to have opened at 8am, two and a half hours earlier than they did.",
    date: "2025-06-12",
  },
  {
    reference:
      "Some 45,000 people fled the fighting in March, and roughly a third of them have since come back.",
    draft: "About 15,000 of the 45,000 who fled in March have returned.",
    date: "2025-06-12",
  },
  {
    reference:
      "Nurses were offered 4 percent this year and 3 percent next, and want 9 percent over the two years.",
    draft: "Nurses, who were offered 7 percent in two steps, demand 9 percent for the two years.",
    date: "2025-06-12",
  },
  {
    reference: "Rain fell on 23 of the 30 days in June.",
    draft: "Only seven days in June were dry.",
    date: "2025-06-12",
  },
  {
    reference: "The company cut its dividend by a third to 40 cents.",
    draft: "Shareholders will get 40 cents, down from 60.",
    date: "2025-06-12",
  },
  {
    reference: "Sales rose for the seventh quarter running, by 3.2 percent to 840 million euros.",
    draft:
      "For a year and nine months sales have gone up each quarter, now by 3.2 percent to 840 million euros.",
    date: "2025-06-12",
  },
  {
    reference: "The lake is 48 metres deep at its deepest point.",
    draft: "Nowhere is the lake deeper than 48 metres.",
    date: "2025-06-12",
  },
  {
    reference: "The strike cost the port 3 million euros a day for nine days.",
    draft: "Nine days of strike cost the port 27 million euros.",
    date: "2025-06-12",
  },
  {
    reference: "Ada Okoro won in 4:29.87; the record of 4:30.31 had been set by Zsofia Kern in Rome.",
    draft:
      "Okoro, who won in 4:29.87, was almost half a second faster than Zsofia Kern had been in Rome with her record.",
    date: "2025-06-12",
  },
  {
    reference: "Her leg was the fastest of the eight finalists.",
    draft: "None of the other seven finalists had a faster leg.",
    date: "2025-06-12",
  },
  {
    reference:
      "The Dutch ended the championships with nine medals, four of them gold, behind Italy with 21 (eight gold).",
    draft:
      "With four gold medals among their nine the Dutch came behind Italy, who won 21 medals, eight of them gold.",
    date: "2025-06-12",
  },
  {
    reference: "Ilmari Tuomo won the ski race on his debut on Sunday. Tuomo, 19, is from Kemi.",
    draft:
      "Newcomer Tuomo wins ski race\n\nIlmari Tuomo, who is 19 and from Kemi, won the ski race on his debut on Sunday.",
    date: "2025-06-12",
  },
  {
    reference: "He was sentenced to six years and eight months in prison.",
    draft: "He was jailed for 80 months.",
    date: "2025-06-12",
  },
  {
    reference: "The fine is capped at 5,000 francs for a first offence and 20,000 for repeat offenders.",
    draft: "Repeat offenders risk fines of up to 20,000 francs, first-time ones no more than 5,000.",
    date: "2025-06-12",
  },
  {
    reference: "The hospital admitted 17 people on Friday and discharged nine of them the same evening.",
    draft: "Eight of the 17 people taken to hospital on Friday spent the night there.",
    date: "2025-06-12",
  },
  {
    reference: "Barely a quarter of the pupils passed the test.",
    draft: "Little more than one pupil in four passed the test.",
    date: "2025-06-12",
  },
  {
    reference: "The strike has lasted more than five weeks.",
    draft: "The strike is in its sixth week.",
    date: "2025-06-12",
  },
  {
    reference: "Farmers may spread manure until Oct. 31.",
    draft: "After Oct. 31 farmers are not allowed to spread manure.",
    date: "2025-06-12",
  },
  {
    reference: "Shops may not open before noon on Sundays.",
    draft: "On Sundays shops can open from noon.",
    date: "2025-06-12",
  },
  {
    reference: "The orchestra has 88 players, 36 of whom are women.",
    draft: "Men outnumber women in the 88-member orchestra by 52 to 36.",
    date: "2025-06-12",
  },
  {
    reference: "The bus had 43 people on board, including the driver and two guides.",
    draft: "Forty passengers were on the bus, along with the driver and two guides.",
    date: "2025-06-12",
  },
  {
    reference: "The company closed nine of its 34 branches and will close four more in June.",
    draft: "By the end of June the company will be left with 21 of its 34 branches.",
    date: "2025-06-12",
  },
  {
    reference: "The river rose 40 centimetres overnight to 6.10 metres.",
    draft: "The river stood at 6.10 metres in the morning, up from 5.70 the evening before.",
    date: "2025-06-12",
  },
  {
    reference: "The two leaders met for the fifth time since January.",
    draft: "The leaders had met four times since January before this.",
    date: "2025-06-12",
  },
  {
    reference: "The road is 18 metres wide, half as wide again as the old one.",
    draft: "The old road was 12 metres wide; the new one measures 18.",
    date: "2025-06-12",
  },
  {
    reference: "The hotel has 150 rooms on 11 floors and is 85 percent full.",
    draft: "Fifteen percent of the 11-storey hotel's 150 rooms are vacant.",
    date: "2025-06-12",
  },
  {
    reference: "The festival, now in its 25th year, takes place every August.",
    draft: "For a quarter of a century the festival has been held each August.",
    date: "2025-06-12",
  },
  {
    reference: "The last eruption was in November 2019.",
    draft: "The volcano has been quiet for five and a half years, since November 2019.",
    date: "2025-06-12",
  },
  {
    reference: "He was arrested on Tuesday night and released on bail on Thursday morning.",
    draft: "After a day and a half in custody, he was freed on bail on Thursday morning.",
    date: "2025-06-12",
  },
  {
    reference: "The train was carrying 214 passengers and a crew of six.",
    draft: "There were 220 people aboard the train, six of them crew.",
    date: "2025-06-12",
  },
  {
    reference:
      "With one day left Varna lead the medals table with six golds, one more than Orrin and two more than the hosts.",
    draft:
      "Going into the final day Varna top the medals table with half a dozen golds, to Orrin's five and the hosts' four.",
    date: "2025-06-12",
  },
  {
    reference: "The fund has returned 7 percent a year on average over the past decade.",
    draft: "Over ten years the fund has made an average of 7% annually.",
    date: "2025-06-12",
  },
  {
    reference: "Water levels fell by 40 cm overnight and were expected to fall further.",
    draft: "Overnight the water dropped 40cm, and it is likely to keep falling.",
    date: "2025-06-12",
  },
  {
    reference: "The talks, which began on Monday, ended without agreement on Wednesday.",
    draft: "Three days of talks broke up on Wednesday with no agreement.",
    date: "2025-06-12",
  },
  {
    reference:
      "The average price of a home rose 0.3 percent in May and was 4.1 percent higher than a year earlier.",
    draft: "Homes cost an average of 0.3% more in May than in April and 4.1% more than in May last year.",
    date: "2025-06-12",
  },
  {
    reference: "The company employs 1,200 people, 300 of them in Orrin.",
    draft: "A quarter of the company's 1,200 staff are in Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "Turnout was 61.4 percent, down from 68.9 percent four years ago.",
    draft: "Turnout fell by 7.5 points in four years to 61.4%.",
    date: "2025-06-12",
  },
  {
    reference: "Voters backed the plan by 58 percent to 42 percent.",
    draft: "The plan was approved by 58% of voters.",
    date: "2025-06-12",
  },
  {
    reference: "More than 80 percent of the harvest has been lost.",
    draft: "Less than a fifth of the harvest has been saved.",
    date: "2025-06-12",
  },
  {
    reference: "The suspect, a 27-year-old from Orrin, was detained at the airport on Sunday.",
    draft: "A man of 27 from Orrin was held at the airport on Sunday.",
    date: "2025-06-12",
  },
  {
    reference: "The flight left 50 minutes late, at 9:40 a.m.",
    draft: "The flight, due out at 8.50am, left at 9.40.",
    date: "2025-06-12",
  },
  {
    reference: "The minister said that the tax would be abolished from July.",
    draft: "From July, the minister said, the tax will no longer be levied.",
    date: "2025-06-12",
  },
  {
    reference: "Police said they suspected that the fire had been started deliberately.",
    draft: "The fire is thought by police to have been arson.",
    date: "2025-06-12",
  },
  {
    reference: "The company is expected to announce the closure next week.",
    draft: "An announcement of the closure is likely next week.",
    date: "2025-06-12",
  },
  {
    reference: "The airline may cancel up to 40 flights a day.",
    draft: "As many as 40 flights a day could be cancelled by the airline.",
    date: "2025-06-12",
  },
  {
    reference: "According to the union, 90 percent of nurses took part in the strike.",
    draft: "Nine in ten nurses joined the strike, the union says.",
    date: "2025-06-12",
  },
  {
    reference: "The minister said that he had no intention of resigning.",
    draft: "The minister does not intend to resign, he said.",
    date: "2025-06-12",
  },
  {
    reference: "Doctors said the boy was in a stable condition.",
    draft: "The boy's condition was described by doctors as stable.",
    date: "2025-06-12",
  },
  {
    reference: "Residents said they had heard two explosions shortly before dawn.",
    draft: "Two explosions were heard by residents just before daybreak.",
    date: "2025-06-12",
  },
  {
    reference: "Her lawyer said she would appeal.",
    draft: "She will appeal, according to her lawyer.",
    date: "2025-06-12",
  },
  {
    reference: "The mayor said the bridge would be repaired by Christmas at the latest.",
    draft: "By Christmas, the mayor promised, the bridge will have been mended.",
    date: "2025-06-12",
  },
  {
    reference: '"We were lucky," he said. "Another ten minutes and the roof would have gone."',
    draft: '"We were lucky," he said: "Another ten minutes and the roof would have gone."',
    date: "2025-06-12",
  },
  {
    reference: '"This is not a defeat," Ms Varga told supporters in Orrin. "It is a beginning."',
    draft: 'Ms Varga told supporters in Orrin: "This is not a defeat. It is a beginning."',
    date: "2025-06-12",
  },
  {
    reference:
      "France won the mixed 4x400 metres relay before a crowd of 22,500, edging Belgium by 0.11 seconds.",
    draft:
      "A crowd of 22,500 saw France beat Belgium by eleven hundredths of a second in the mixed 4x400m relay.",
    date: "2025-06-12",
  },
  {
    reference: "Flares could strip a planet of its air within a few hundred million years, she said.",
    draft: "Flares could strip a planet bare within some hundreds of millions of years, she said.",
    date: "2025-06-12",
  },
  {
    reference:
      "In June the satellite's mission, which was to have ended in March 2026, was prolonged by two years.",
    draft: "The satellite's mission, due to end next March, was extended by two years in June.",
    date: "2025-09-12",
  },
  {
    reference: 'The spokesman said talks were "constructive and open".',
    draft: 'The talks had been "constructive", according to the spokesman, and "open".',
    date: "2025-06-12",
  },
  {
    reference: "The prime minister, Jan Orlik, said that Poland would send 200 soldiers.",
    draft: "Jan Orlik, who is prime minister, said 200 Polish soldiers would be sent.",
    date: "2025-06-12",
  },
  {
    reference: "President Carla Mendes flew to Lisbon on Monday and met Prime Minister Rui Alves.",
    draft:
      "On Monday Carla Mendes, the president, travelled to the Portuguese capital, where she met Rui Alves, the prime minister.",
    date: "2025-06-12",
  },
  {
    reference: "The Bank of Orrin's governor, Liam Tate, said prices would keep rising.",
    draft: "Liam Tate, who heads the Bank of Orrin, said that prices would go on rising.",
    date: "2025-06-12",
  },
  {
    reference: "Former captain Petra Novak will coach the side until the end of the season.",
    draft: "The side will be coached to the end of the season by Petra Novak, once its captain.",
    date: "2025-06-12",
  },
  {
    reference: "Maria Silva, 34, a nurse from Braga, won the lottery twice.",
    draft: "A 34-year-old nurse from Braga, Maria Silva, has won the lottery two times.",
    date: "2025-06-12",
  },
  {
    reference: "The United Nations said 12,000 people had fled the town of Malakal in South Sudan.",
    draft: "Twelve thousand people have fled from Malakal, a South Sudanese town, according to the UN.",
    date: "2025-06-12",
  },
  {
    reference: "The U.S. Food and Drug Administration approved the drug in March.",
    draft: "In March the drug was approved by the FDA.",
    date: "2025-06-12",
  },
  {
    reference: "Volkswagen's Czech unit Skoda will build the car in Kvasiny.",
    draft: "Skoda, the Czech arm of Volkswagen, is to build the car at Kvasiny.",
    date: "2025-06-12",
  },
  {
    reference: "Germany and France will each pay 300 million euros.",
    draft: "Berlin and Paris will each contribute €300m.",
    date: "2025-06-12",
  },
  {
    reference: "The film opens in British cinemas on Friday, Dec. 5.",
    draft: "British cinemas will show the film from 5 December.",
    date: "2025-06-12",
  },
  {
    reference: "The exhibition runs from Sept. 12 to Jan. 4.",
    draft: "The exhibition opens on 12 September and closes on 4 January.",
    date: "2025-06-12",
  },
  {
    reference: "The storm hit on the night of Oct. 3-4.",
    draft: "The storm struck overnight on 3 October.",
    date: "2025-06-12",
  },
  {
    reference: "The bakery went bust in 2012. Its founder had died in 2004.",
    draft: "The founder died in 2004, and the bakery went bust eight years later.",
    date: "2025-06-12",
  },
  {
    reference: "Snow is forecast for Friday night.",
    draft: "Snow is likely on Friday night.",
    date: "2025-06-12",
  },
  {
    reference: "The new law bans plastic bags of less than 50 microns.",
    draft: "Under the new law plastic bags have to be at least 50 microns thick.",
    date: "2025-06-12",
  },
  {
    reference: "She won her first title at 23 and her fourth and last at 31.",
    draft: "Between the ages of 23 and 31 she won four titles.",
    date: "2025-06-12",
  },
  {
    reference: "A kilo of apples costs 2.50 euros, two kilos 4.",
    draft: "Those who buy two kilos of apples save a euro; one costs 2.50.",
    date: "2025-06-12",
  },
  {
    reference: "The reactor ran for 8,100 of the year's 8,760 hours.",
    draft: "The reactor stood still for 660 of the year's 8,760 hours.",
    date: "2025-06-12",
  },
  {
    reference: "The loan runs for 15 years at 2.75 percent, with the first three free of repayments.",
    draft: "Repayments on the 15-year loan, which bears 2.75 percent, start in the fourth year.",
    date: "2025-06-12",
  },
  {
    reference: "The two hikers were found at 5:20 p.m. on Monday, 50 hours after they had set out.",
    draft: "The two hikers, who had set out at 3:20 p.m. on Saturday, were found on Monday at 5:20 p.m.",
    date: "2025-06-12",
  },
  {
    reference: "He was the fifth of seven brothers from Tarn.",
    draft: "He was one of the seven brothers from Tarn, the fifth.",
    date: "2025-06-12",
  },
  {
    reference: "Winds of up to 212 kph were measured at the airport; the record had been 189 kph.",
    draft: "At 212 kph the winds at the airport were stronger than any before; the record had been 189 kph.",
    date: "2025-06-12",
  },
  {
    reference: "The chain will cut 2,800 jobs, or 17 percent of its workforce.",
    draft: "About one job in six at the chain, 2,800 in all, will go.",
    date: "2025-06-12",
  },
  {
    reference: "Three people, all over 75, died when the roof came down.",
    draft: "The fall of the roof killed three people of more than 75.",
    date: "2025-06-12",
  },
  {
    reference: "The stewards work for a different company.",
    draft: "The stewards work for another company.",
    date: "2025-06-12",
  },
  {
    reference:
      "The search for the two climbers failed to find any trace of them, and it was not resumed on Thursday.",
    draft: "The search for the two climbers found no trace of them and was not resumed on Thursday.",
    date: "2025-06-12",
  },
  {
    reference: "No patient will wait more than 18 weeks for an operation, the minister said.",
    draft: "No one will have to wait for more than 18 weeks for an operation, the minister said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Varn, the island's biggest tea grower, lowered its forecast for exports to 4.8 million bags from 5.6 million.",
    draft:
      "Varn, which grows more tea than any other part of the island, now expects exports of 4.8m bags, against an earlier forecast of 5.6m.",
    date: "2025-06-12",
  },
  {
    reference:
      "A storm has killed at least 34 people in Torvia and cut off the port of Sandle, officials said on Friday.",
    draft:
      "At least 34 people have been killed by the storm that has cut off the port of Sandle in northern Torvia, officials said on Friday.",
    date: "2025-06-12",
  },
  {
    reference: "The number of people waiting for treatment fell by 12,000 in the second quarter.",
    draft: "The number of people awaiting treatment fell by 12,000 in April-June.",
    date: "2025-09-10",
  },
  {
    reference: "The election was held on the last Sunday of October.",
    draft: "The election took place on October's last Sunday.",
    date: "2025-06-12",
  },
  {
    reference: "He took office in 2019 and was re-elected two years ago.",
    draft: "In office since 2019, he was elected again two years ago.",
    date: "2025-06-12",
  },
  {
    reference: "On Tarra and two smaller islands bread was rationed to 600 grams a family.",
    draft: "Families on three islands, one of them Tarra, could buy no more than 600g of bread.",
    date: "2025-06-12",
  },
  {
    reference: "Of the 14 provinces only Oltava and Merna recorded a fall in births.",
    draft: "In just two of the 14 provinces, Merna and Oltava, were fewer children born.",
    date: "2025-06-12",
  },
  {
    reference: "The fog had stranded more than 22,000 passengers.",
    draft: "At least 22,000 passengers had been stranded by the fog.",
    date: "2025-06-12",
  },
  {
    reference:
      "The bank's cheapest three-year loan, for those with a deposit of 30 percent, costs 4.15 percent.",
    draft: "Someone who can put down 30% pays the bank as little as 4.15% for a loan of three years.",
    date: "2025-06-12",
  },
  {
    reference: "Work on the tunnel will start in the second half of 2027 and take five years.",
    draft: "Work on the tunnel, which will take five years, is to begin in the latter half of 2027.",
    date: "2025-06-12",
  },
  {
    reference: "The shop opened on Monday and closed on Wednesday because of the heat.",
    draft: "Two days after opening on Monday the shop shut because of the heat.",
    date: "2025-06-12",
  },
  {
    reference: "The match was stopped for 20 minutes in the second half when the lights went out.",
    draft: "A power cut held up the match for 20 minutes after half-time.",
    date: "2025-06-12",
  },
  {
    reference: "She finished third in 2021 and second in 2023 and 2024.",
    draft: "She was third in 2021 and runner-up in both 2023 and 2024.",
    date: "2025-06-12",
  },
  {
    reference: "Orrin scored twice in the last five minutes to win 3-2 after trailing 2-1.",
    draft: "Trailing 2-1, Orrin struck twice in the closing five minutes and won 3-2.",
    date: "2025-06-12",
  },
  {
    reference: "The striker scored his 20th goal of the season in the 14th minute.",
    draft: "In the 14th minute the striker got his 20th goal this season.",
    date: "2025-06-12",
  },
  {
    reference: "Kerr won the 400 metres in 44.31 seconds, three hundredths ahead of Ndlovu.",
    draft: "Kerr beat Ndlovu by 0.03 seconds to win the 400m in 44.31.",
    date: "2025-06-12",
  },
  {
    reference: "The seventh seed beat the defending champion 6-4, 3-6, 7-5 in two hours and 41 minutes.",
    draft: "In two hours 41 minutes the defending champion was beaten 6-4, 3-6, 7-5 by the No 7 seed.",
    date: "2025-06-12",
  },
  {
    reference: "England were 214 for six at lunch, 86 behind.",
    draft: "At lunch England, on 214-6, trailed by 86.",
    date: "2025-06-12",
  },
  {
    reference: "The jab cut hospital admissions by 62 percent in people over 70, the trial found.",
    draft: "Admissions of over-70s fell by 62% with the jab, the trial found.",
    date: "2025-06-12",
  },
  {
    reference: "Temperatures will drop to minus 12 Celsius overnight, the weather office said.",
    draft: "The weather office expects a low of -12C tonight.",
    date: "2025-06-12",
  },
  {
    reference: "He served 14 years of a life sentence and was released in 2016.",
    draft: "Jailed for life, he was freed in 2016 after 14 years.",
    date: "2025-06-12",
  },
  {
    reference:
      "The insurer put its losses from the hail storm at between 200 million and 250 million Swiss francs.",
    draft: "The hail storm will cost the insurer no less than 200m francs and no more than 250m, it says.",
    date: "2025-06-12",
  },
  {
    reference: "The satellite, launched on May 2, 2009, was designed to last five years and worked for 16.",
    draft:
      "Designed for a life of five years, the satellite functioned more than three times as long after its launch on May 2, 2009.",
    date: "2025-06-12",
  },
  {
    reference: "Snow fell above 1,800 metres overnight and the pass was closed to vehicles without chains.",
    draft: "Overnight there was snow down to 1,800m. Only vehicles with chains may use the pass.",
    date: "2025-06-12",
  },
  {
    reference: "The two banks will share a 10-member board until 2029, half of it named by each.",
    draft: "Until 2029 the board will have five members from each side.",
    date: "2025-06-12",
  },
  {
    reference: "The pact provides for a joint clinic with four vets from each country.",
    draft: "Under the pact vets from both countries will work under one roof, four from each.",
    date: "2025-06-12",
  },
  {
    reference: "Of the 58 stalls in the market, 33 have closed for good, said Ines Roca, its manager.",
    draft: "In the market 33 of 58 stalls have gone out of business, according to Ines Roca, who manages it.",
    date: "2025-06-12",
  },
  {
    reference: "He pointed out that the birds had not been followed beyond five months.",
    draft: "Nor, he noted, had the birds been followed for more than five months.",
    date: "2025-06-12",
  },
  {
    reference: "One critic thought the first act too long by 15 minutes.",
    draft: "One critic thought the first act 15 minutes too long.",
    date: "2025-06-12",
  },
  {
    reference: "Next year's regatta is on August 30, and may begin earlier, he said.",
    draft: "The regatta will be held on Sunday 30 August next year, he said, and may begin earlier.",
    date: "2025-07-30",
  },
  {
    reference:
      "He was born in Trieste in 1938, the youngest of six children, and emigrated to Argentina at the age of 11.",
    draft:
      "The last of six children, he came into the world in Trieste in 1938. The family moved to Argentina in 1949.",
    date: "2025-06-12",
  },
  {
    reference: "The court ruled that the ban was unlawful.",
    draft: "The ban broke the law, the court found.",
    date: "2025-06-12",
  },
  {
    reference: "The drug is not approved for use in children under 12.",
    draft: "Only patients aged 12 and over may be given the drug.",
    date: "2025-06-12",
  },
  {
    reference: "Four people were pulled alive from the rubble on Sunday, among them a girl of six.",
    draft: "On Sunday rescuers dug out three adults and a six-year-old girl alive.",
    date: "2025-06-12",
  },
  {
    reference: "Wheat for December delivery fell 1.2 percent to $5.48-1/4 a bushel.",
    draft: "December wheat lost 1.2% to $5.48 1/4 a bushel.",
    date: "2025-06-12",
  },
  {
    reference: "More than half of the 64 species counted in 1990 have gone.",
    draft: "Fewer than half the 64 species counted in 1990 are left.",
    date: "2025-06-12",
  },
  {
    reference: "Neither the pilot nor his passenger was hurt.",
    draft: "Both the pilot and his passenger were unharmed.",
    date: "2025-06-12",
  },
  {
    reference: "The council voted 23 to 19 in favour of the plan, with three abstentions.",
    draft: "The plan was approved by 23 votes to 19; three councillors abstained.",
    date: "2025-06-12",
  },
  {
    reference: "Lind finished 1.4 seconds behind Maro, with Petit another 0.6 seconds back in third.",
    draft: "Maro won by 1.4 seconds from Lind; Petit was third, two seconds behind the winner.",
    date: "2025-06-12",
  },
  {
    reference: "Hospitals will have to pay back 38 million pounds of the 52 million they received.",
    draft: "Hospitals may keep only £14m of the £52m they were given.",
    date: "2025-06-12",
  },
  {
    reference: "The islanders rejected a plan to raise the toll to 67 cents from 65 cents.",
    draft: "The toll on the island stays at 65 cents: a plan to raise it was rejected.",
    date: "2025-06-12",
  },
  {
    reference:
      "Five of the seven voted to leave the rate at 6.75 percent. The other two wanted a cut of a quarter of a point.",
    draft: "The rate stays at 6.75%, as five of the seven wanted. The other two would have cut it to 6.5%.",
    date: "2025-06-12",
  },
  {
    reference: "Varn Glass has three plants in Orrin and none on the island so far.",
    draft: "Varn Glass, which has three plants in Orrin, is to build its first on the island.",
    date: "2025-06-12",
  },
  {
    reference:
      "Grandmaster Lena Ostrov won six games, drew three and lost two to finish on 7.5 points, half a point ahead of Ravi Menon.",
    draft: "Ostrov ended with 7.5 from her 11 games, Menon with seven.",
    date: "2025-06-12",
  },
  {
    reference: "The salmon farm reported 61,000 escapes in June, after 23,000 in May.",
    draft: "In two months 84,000 salmon got out of the farm, nearly three-quarters of them in June.",
    date: "2025-06-12",
  },
  {
    reference: "Shipments rose 12 percent to 9.24 million tonnes, of which 5.5 million went to Asia.",
    draft: "Asia took 5.5m of the 9.24m tonnes shipped, a total that was up 12% from 8.25m.",
    date: "2025-06-12",
  },
  {
    reference: "The bridge, opened in 1931, will be shut for 14 months from September 1.",
    draft: "From 1 September until the end of October next year the 94-year-old bridge will be closed.",
    date: "2025-06-12",
  },
  {
    reference: "Eleven of the 15 judges voted to uphold the ban, which takes effect at midnight on June 30.",
    draft: "By 11 votes to four the court let the ban stand; it begins on 1 July.",
    date: "2025-06-12",
  },
  {
    reference: "Three quarters of the 96 flats were empty.",
    draft: "Of the 96 flats only 24 were lived in.",
    date: "2025-06-12",
  },
  {
    reference: "The train, due at 7:42 a.m., arrived 51 minutes late.",
    draft: "It was 8:33 before the train came in, 51 minutes behind time.",
    date: "2025-06-12",
  },
  {
    reference: "The company sold 4.1 million units in the first quarter and 3.6 million in the second.",
    draft: "First-half sales came to 7.7 million units, of which 3.6 million fell in the second quarter.",
    date: "2025-06-12",
  },
  {
    reference: "He was sentenced to nine years, three of them suspended.",
    draft: "Six of his nine years must be served; the others were suspended.",
    date: "2025-06-12",
  },
  {
    reference: "The club has won one of its last nine matches, drawing two.",
    draft: "Six defeats, two draws and a single victory are the club's record of the last nine games.",
    date: "2025-06-12",
  },
  {
    reference: "The vaccine was 83 percent effective after one dose and 91 percent after two.",
    draft: "A second dose lifts protection by eight points to 91%.",
    date: "2025-06-12",
  },
  {
    reference: "The suspect, born in March 1989, was arrested at 3 a.m. on Sunday.",
    draft: "Aged 36, the suspect was picked up in the small hours of Sunday, at three.",
    date: "2025-06-12",
  },
  {
    reference: "In all 14 people applied, nine of them women.",
    draft: "Nine women and five men applied.",
    date: "2025-06-12",
  },
  {
    reference: "Ticket sales begin at 10 a.m. on Saturday, June 21, exactly a year before the first match.",
    draft:
      "The first match is on 21 June next year; tickets go on sale a year to the day before, at ten in the morning.",
    date: "2025-06-12",
  },
  {
    reference:
      "The firm employs 5,200 people, 1,900 of them abroad, and plans to hire 300 more at home by 2027.",
    draft: "By 2027 the 3,300 at home are to become 3,600; another 1,900 work abroad.",
    date: "2025-06-12",
  },
  {
    reference: "She was fined 60 daily rates of 40 euros.",
    draft: "The fine comes to €2,400, in 60 daily rates.",
    date: "2025-06-12",
  },
  {
    reference: "A quarter of the 480 seats went to independents, half to the ruling party.",
    draft: "The ruling party has 240 of the 480 seats and independents 120.",
    date: "2025-06-12",
  },
  {
    reference: "The price fell for a third month in a row in May, to $71 from $74 in April.",
    draft: "In May the price was down $3 at $71; it has fallen every month since March.",
    date: "2025-06-12",
  },
  {
    reference: "The blaze was under control at 2:15 p.m., some four hours after it started.",
    draft: "The fire, which broke out at about 10.15am, was mastered four hours later.",
    date: "2025-06-12",
  },
  {
    reference: "Rain is forecast for six of the next seven days.",
    draft: "Only one of the coming seven days will stay dry.",
    date: "2025-06-12",
  },
  {
    reference: "The hospital has 12 ventilators, of which nine are in use.",
    draft: "Three of the hospital's 12 ventilators are free.",
    date: "2025-06-12",
  },
  {
    reference: "The loan of 240,000 dollars is to be repaid in 20 equal yearly sums.",
    draft: "Each year for 20 years $12,000 of the $240,000 loan falls due.",
    date: "2025-06-12",
  },
  {
    reference: "They have two children under ten and a third who is 14.",
    draft: "Of their three children the eldest is 14.",
    date: "2025-06-12",
  },
  {
    reference: "Inflation was 3.1 percent in May, the lowest since August 2021 and down from 3.6 in April.",
    draft: "At 3.1%, half a point less than in April, inflation in May was the lowest for nearly four years.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court ordered the ferry company to pay 3.4 million dollars to the families. They had asked for $9 million.",
    draft:
      "The families are to get $3.4m from the ferry company, less than two fifths of what they had sued for.",
    date: "2025-06-12",
  },
  {
    reference: "The budget deficit is seen narrowing to 2.9 percent of GDP from 3.4 percent.",
    draft: "The deficit should fall from 3.4% of GDP to 2.9%.",
    date: "2025-06-12",
  },
  {
    reference: "The new ferry has room for 24 lorries.",
    draft: "The new ferry takes up to 24 lorries.",
    date: "2025-06-12",
  },
  {
    reference: "The revolt collapsed in under three hours.",
    draft: "The revolt was over before it had lasted three hours.",
    date: "2025-06-12",
  },
  {
    reference: "The other four were given from two to six years.",
    draft: "For the other four it was six years at most and two at least.",
    date: "2025-06-12",
  },
  {
    reference: "The fund said it would not sell for less than 45 euros a share.",
    draft: "The fund will not part with its shares under 45 euros.",
    date: "2025-06-12",
  },
  {
    reference: "Fewer than one in 100 patients die of it.",
    draft: "In more than 99 cases out of 100 the patients survive.",
    date: "2025-06-12",
  },
  {
    reference: "Some 39 percent of the homes are owned by such bodies.",
    draft: "Close to four in ten of the homes belong to such bodies.",
    date: "2025-06-12",
  },
  {
    reference: "Turnout in the borough was 41.3 percent.",
    draft: "Four in ten voted in the borough.",
    date: "2025-06-12",
  },
  {
    reference: "THE MATCH LASTED 94 MINUTES AND 36 SECONDS.",
    draft: "It took 94min 36sec to play the match.",
    date: "2025-06-12",
  },
  {
    reference: "The scheme cost 44 million euros in the first half.",
    draft: "In the six months to June the scheme cost 44 million euros.",
    date: "2025-06-12",
  },
  {
    reference: "She was ordained on June 28, 1983, after studying in Fribourg since 1976.",
    draft: "A student in Fribourg from 1976, she was ordained seven years later, on 28 June.",
    date: "2025-06-12",
  },
  {
    reference: "The court acquitted two of the nine officers and jailed the others.",
    draft: "Two officers were cleared and seven were jailed.",
    date: "2025-06-12",
  },
  {
    reference: "The company cut 340 of its 2,100 jobs.",
    draft: "The company has shed 340 jobs, leaving it with 1,760.",
    date: "2025-06-12",
  },
  {
    reference: "Oil rose $1.20 to $71.35 a barrel.",
    draft: "A barrel of oil cost $71.35, up by $1.20.",
    date: "2025-06-12",
  },
  {
    reference: "The loan carries interest of 5.5 percent and must be repaid within 10 years.",
    draft: "The loan, at 5.5%, is to be paid back over a maximum of ten years.",
    date: "2025-06-12",
  },
  {
    reference: "The bank has 1.3 million customers in Poland and 400,000 in Lithuania.",
    draft: "In Poland the bank has 1.3m customers, in Lithuania 0.4m.",
    date: "2025-06-12",
  },
  {
    reference: "A kilo of rice costs 80 pesos, up from 55 a year ago.",
    draft: "Rice, 55 pesos a kilo a year ago, now costs 80.",
    date: "2025-06-12",
  },
  {
    reference: "The reservoir was 38 percent full, compared with 71 percent a year ago.",
    draft: "The reservoir, 71% full a year ago, stood at 38%.",
    date: "2025-06-12",
  },
  {
    reference: "The vaccine was 89 percent effective in adults and 74 percent in children.",
    draft: "In children the vaccine worked in 74% of cases, in adults in 89%.",
    date: "2025-06-12",
  },
  {
    reference: "The average age of the crew was 41; the youngest was 19 and the oldest 63.",
    draft: "The crew were aged from 19 to 63, and 41 on average.",
    date: "2025-06-12",
  },
  {
    reference: "Of the 112 passengers, 97 were Japanese.",
    draft: "All but 15 of the 112 passengers were Japanese.",
    date: "2025-06-12",
  },
  {
    reference: "The chain has 61 shops in Ireland, twice as many as five years ago.",
    draft: "The chain has doubled its Irish shops to 61 in five years.",
    date: "2025-06-12",
  },
  {
    reference: "The fire killed 14 people, including five children.",
    draft: "Nine adults and five children died in the fire.",
    date: "2025-06-12",
  },
  {
    reference: "The council voted 23-18 to sell the land, with two abstentions.",
    draft: "By 23 votes to 18 the council decided to sell the land; two members abstained.",
    date: "2025-06-12",
  },
  {
    reference: "Hallin won in two minutes 8.4 seconds, a second and a half ahead of Brun.",
    draft: "Hallin won in 2:08.4, 1.5 seconds ahead of Brun.",
    date: "2025-06-12",
  },
  {
    reference: "The sloop averaged 19 knots on the last leg.",
    draft: "On the last leg the sloop averaged 19kn.",
    date: "2025-06-12",
  },
  {
    reference: "The dealer expects the lamp to bring as much as 40,000 euros.",
    draft: "The dealer expects that the lamp will bring up to €40,000.",
    date: "2025-06-12",
  },
  {
    reference: "A marrow of 140 pounds won the first prize.",
    draft: "A marrow of 64 kg won the first prize.",
    date: "2025-06-12",
  },
  {
    reference: "The United Left party and two smaller partners agreed on Friday to govern.",
    draft: "Three Icelandic parties said on Friday that they would govern together.",
    date: "2025-06-12",
  },
  {
    reference: "Oldfield 3 is the 12th turbine to be restarted since May.",
    draft: "Eleven turbines had been restarted since May before this one.",
    date: "2025-06-12",
  },
  {
    reference: "The record had sold 2,400 copies before the concert on July 3 and some 31,000 since.",
    draft:
      "Sales of the record stood at 2,400 when the concert was held on 3 July. About 31,000 copies have been sold since then.",
    date: "2025-06-12",
  },
  {
    reference:
      "After a late change the Liberals will get seven ministries, among them health, the Greens four and the Farmers two.",
    draft:
      "Seven ministries go to the Liberals, including health, four to the Greens and two to the Farmers.",
    date: "2025-06-12",
  },
  {
    reference: "The mine produced 84,000 tonnes of copper in 2024, a fall of 4 percent.",
    draft: "Copper output at the mine was 4% lower in 2024, at 84,000 tonnes.",
    date: "2025-06-12",
  },
  {
    reference: "He faces up to 15 years in prison if convicted.",
    draft: "If found guilty he could go to jail for 15 years.",
    date: "2025-06-12",
  },
  {
    reference: "Sales of electric cars rose by a third to 1.6 million.",
    draft: "A third more electric cars were sold: 1.6m.",
    date: "2025-06-12",
  },
  {
    reference: "The lake covers 580 square km, about as much as Singapore's area of 730 a century ago.",
    draft: "The lake, which now covers 580 square kilometres, was once as big as Singapore's 730.",
    date: "2025-06-12",
  },
  {
    reference: "The tower is 212 metres tall, making it the second highest in the country.",
    draft: "Only one tower in the country is taller than this one, at 212 metres.",
    date: "2025-06-12",
  },
  {
    reference: "Three in 10 of the 1,500 people asked had never voted.",
    draft: "Of 1,500 people asked, 30% had never voted.",
    date: "2025-06-12",
  },
  {
    reference: "The ferry was carrying 68 people, 20 more than it was allowed to.",
    draft: "The ferry, licensed for 48 people, had 68 on board.",
    date: "2025-06-12",
  },
  {
    reference: "The debt stands at 3.2 trillion yen, or 1.9 times annual sales.",
    draft: "Its ¥3.2trn of debt is nearly twice its annual sales.",
    date: "2025-06-12",
  },
  {
    reference: "The factory will open in 2027, a year later than planned.",
    draft: "The factory, originally planned for 2026, is to open in 2027.",
    date: "2025-06-12",
  },
  {
    reference: "At least 30 people were missing and 19 bodies had been found by Sunday night.",
    draft: "By Sunday night 19 bodies had been recovered, and 30 or more people were unaccounted for.",
    date: "2025-06-12",
  },
  {
    reference: "The president's term ends in March 2028.",
    draft: "The president is in office until March 2028.",
    date: "2025-06-12",
  },
  {
    reference:
      "The comet will pass within 28 million km of Earth on Feb. 3, the closest it will come for 400 years.",
    draft:
      "On 3 February the comet will be no more than 28m km from Earth. It will not be as near again for four centuries.",
    date: "2025-06-12",
  },
  {
    reference:
      "Researchers followed 4,800 people for 11 years and found that those who slept less than six hours were 22 percent more likely to develop the disease.",
    draft:
      "Those who slept for under six hours had a 22% higher risk of the disease, found researchers who tracked 4,800 people over 11 years.",
    date: "2025-06-12",
  },
  {
    reference:
      "The study, published in the journal Cardia on Tuesday, was paid for by the Danish government.",
    draft: "The study, which was funded by the Danish state, appeared on Tuesday in Cardia, a journal.",
    date: "2025-06-12",
  },
  {
    reference: "Hailstones as big as golf balls smashed windows and injured 14 people in Sandle on Sunday.",
    draft: "Fourteen people were hurt and windows broken in Sandle on Sunday by hail the size of golf balls.",
    date: "2025-06-12",
  },
  {
    reference: "The river crested at 9.4 metres, 30 cm below the top of the flood wall.",
    draft: "The river peaked at 9.4 metres. The flood wall is 30cm higher.",
    date: "2025-06-12",
  },
  {
    reference:
      "Temperatures are forecast to reach 38 degrees by Thursday before falling below 25 at the weekend.",
    draft:
      "By Thursday it should be 38C, but at the weekend the mercury is expected to drop to less than 25C.",
    date: "2025-06-12",
  },
  {
    reference: "Nurses at 14 hospitals began a three-day walkout on Monday after talks on pay broke down.",
    draft:
      "Pay talks having failed, nurses walked out at 14 hospitals on Monday. They will be back at work on Thursday.",
    date: "2025-06-10",
  },
  {
    reference: "Only four of the 32 teams have yet to qualify.",
    draft: "Twenty-eight of the 32 places are taken.",
    date: "2025-06-12",
  },
  {
    reference:
      "United were reduced to 10 men in the 38th minute but held on to draw 0-0 and stay unbeaten in 13 matches.",
    draft:
      "A goalless draw, earned with a man less for more than half the match, stretches United's run without defeat to 13 games.",
    date: "2025-06-12",
  },
  {
    reference:
      "Two masked men robbed a jeweller's in Orrin on Monday and escaped on a motorcycle with watches worth about 300,000 euros.",
    draft:
      "Watches worth some €300,000 were stolen from a jeweller's in Orrin on Monday by two masked men who fled by motorbike.",
    date: "2025-06-12",
  },
  {
    reference: "He was found guilty of manslaughter but cleared of murder.",
    draft: "The jury acquitted him of murder and convicted him of manslaughter.",
    date: "2025-06-12",
  },
  {
    reference: "The judge sentenced her to four years, half of them suspended, and fined her 20,000 euros.",
    draft: "She got four years, two of which were suspended, and a fine of €20,000.",
    date: "2025-06-12",
  },
  {
    reference: "Prosecutors had asked for 12 years; the defence had called for an acquittal.",
    draft: "The defence had wanted him acquitted. The prosecution had demanded 12 years.",
    date: "2025-06-12",
  },
  {
    reference: "The trial is expected to last six weeks.",
    draft: "The trial should take about six weeks.",
    date: "2025-06-12",
  },
  {
    reference: "The party won 88 of the 200 seats, 13 short of a majority.",
    draft: "With 88 seats of 200 the party needs 13 more for a majority.",
    date: "2025-06-12",
  },
  {
    reference:
      "She was elected president in October with 54 percent of the vote and will be sworn in on Jan. 20.",
    draft: "Elected in October, when 54% voted for her, she becomes president on 20 January.",
    date: "2025-06-12",
  },
  {
    reference: "The bill passed by a single vote after the speaker voted in favour.",
    draft: "It took the speaker's vote to pass the bill by a majority of one.",
    date: "2025-06-12",
  },
  {
    reference: "The minister, who has held the post since 2021, will step down at the end of the month.",
    draft: "After four years in the job the minister is to leave at the end of June.",
    date: "2025-06-12",
  },
  {
    reference: "The union rejected an offer of 3.5 percent and is demanding 6 percent.",
    draft: "Offered 3.5%, the union turned it down; it wants 6%.",
    date: "2025-06-12",
  },
  {
    reference:
      "Nurses earn an average of 31,000 pounds a year, about 8 percent less in real terms than in 2010.",
    draft:
      "On average a nurse makes £31,000 a year. In real terms that is some 8% below what it was in 2010.",
    date: "2025-06-12",
  },
  {
    reference: "The strike will begin at 4 a.m. on Monday and last for 24 hours.",
    draft: "The 24-hour strike is due to start at 4am on Monday.",
    date: "2025-06-12",
  },
  {
    reference: "The airline carried a record 9.1 million passengers last year, up 14 percent.",
    draft:
      "Last year 9.1m passengers, more than ever before and 14% more than in 2023, flew with the airline.",
    date: "2025-06-12",
  },
  {
    reference:
      "It was the fourth accident on the line in two years, and the first in which anyone was killed.",
    draft: "The line has had four accidents in two years, but nobody had died in any of the others.",
    date: "2025-06-12",
  },
  {
    reference:
      "The driver braked 300 metres before the crossing, but the train, travelling at 140 km per hour, could not stop in time.",
    draft:
      "The train was going at 140km/h and could not be halted in time, although its driver hit the brakes 300 metres from the crossing.",
    date: "2025-06-12",
  },
  {
    reference:
      "The painting, which was stolen in 1990, was found in a barn near Lyon and is worth at least 8 million euros.",
    draft: "A painting worth €8m or more that was taken in 1990 has turned up in a barn outside Lyon.",
    date: "2025-06-12",
  },
  {
    reference: "The singer, who sold 40 million records, died at her home in Nice on Saturday. She was 79.",
    draft: "The singer, whose records sold 40m copies, was 79 when she died on Saturday at home in Nice.",
    date: "2025-06-12",
  },
  {
    reference: "He is survived by his wife, two sons and a daughter.",
    draft: "His wife and their three children survive him.",
    date: "2025-06-12",
  },
  {
    reference: "The orchestra was founded in 1882 and has had only nine conductors.",
    draft:
      "In the years since 1882, when it was founded, the orchestra has been led by no more than nine conductors.",
    date: "2025-06-12",
  },
  {
    reference: "Farmers have lost 60,000 sheep to the disease since it was first reported in March.",
    draft: "The disease, which was first detected in March, has killed 60,000 sheep.",
    date: "2025-06-12",
  },
  {
    reference: "Wheat for September delivery rose 2 percent to $6.12 a bushel, the highest since May.",
    draft: "September wheat, up by 2% at $6.12 a bushel, has not been dearer since May.",
    date: "2025-06-12",
  },
  {
    reference: "The reactor was shut down automatically at 3:14 a.m. and no radiation was released.",
    draft: "At 3.14am the reactor switched itself off. No radiation escaped.",
    date: "2025-06-12",
  },
  {
    reference: "The satellite will circle the Earth every 98 minutes at an altitude of 700 km.",
    draft: "From a height of 700km the satellite will go round the Earth once every 98 minutes.",
    date: "2025-06-12",
  },
  {
    reference: "The virus has infected 1,140 people in six provinces and killed 31.",
    draft: "In six provinces 31 of the 1,140 people infected with the virus have died.",
    date: "2025-06-12",
  },
  {
    reference: "Children under five are most at risk, the agency said.",
    draft: "According to the agency the danger is greatest for children below the age of five.",
    date: "2025-06-12",
  },
  {
    reference: "The school, which has 640 pupils, will stay closed until the end of next week.",
    draft: "The school's 640 pupils will not have lessons again before the week after next.",
    date: "2025-06-12",
  },
  {
    reference: "She told the warden of the smell. She went to the council three weeks later.",
    draft: "She told the warden of the smell and, 21 days later, went to the council.",
    date: "2025-06-12",
  },
  {
    reference: "Four in five of the houses have been rebuilt.",
    draft: "Only one house in five has yet to be rebuilt.",
    date: "2025-06-12",
  },
  {
    reference: "The operator said the lake had been lowered by 2.3 metres since the leak.",
    draft: "The company has brought the level of the lake down by 2.3m and believes that the danger is past.",
    date: "2025-06-12",
  },
  {
    reference: "Engineers hope to stop the uncontrolled leak within a day.",
    draft: "Engineers hope to have the leak under control within a day.",
    date: "2025-06-12",
  },
  {
    reference: "The cottage stands some 400 metres from the crossing.",
    draft: "The cottage lies about 400m from the crossing.",
    date: "2025-06-12",
  },
  {
    reference:
      "No injuries had been reported by dusk, but three hikers were missing, said rescue chief Tore Lind.",
    draft: "By dusk nobody was known to have been hurt, but three hikers were still missing.",
    date: "2025-06-12",
  },
  {
    reference: "The winner takes 40,000 euros. The runner-up will get half of that.",
    draft: "The winner takes €40,000; whoever comes second will receive €20,000.",
    date: "2025-06-12",
  },
  {
    reference: "She was crowned at 21 years and three months, in 1998.",
    draft: "She was 21 when she was crowned in 1998.",
    date: "2025-06-12",
  },
  {
    reference: "He clinched the title with two rounds left when he drew in the seventh.",
    draft: "A draw in round seven was enough for the title, with two rounds left.",
    date: "2025-06-12",
  },
  {
    reference: "The tunnel is 57 km long, making it the longest of its kind.",
    draft: "No other tunnel of its kind is as long as this one, at 57km.",
    date: "2025-06-12",
  },
  {
    reference: "The group has closed 40 of its 160 stores this year and will shut 25 more by December.",
    draft: "A quarter of the group's 160 shops have gone this year, and another 25 will by December.",
    date: "2025-06-12",
  },
  {
    reference: "Researchers in Varn have found that bees can count to four.",
    draft: "Bees can count up to four, researchers in Varn have found.",
    date: "2025-06-12",
  },
  {
    reference: "The airline will not resume flights to Tarn before next year, it said on Monday.",
    draft: "The airline said on Monday that there would be no flights to Tarn this year.",
    date: "2025-06-12",
  },
  {
    reference: "Eleven of the 15 seats went to women, four more than last time.",
    draft: "Women won 11 seats out of 15; last time they had seven.",
    date: "2025-06-12",
  },
  {
    reference: "Two in five of the 1,500 people questioned did not know who the foreign minister is.",
    draft: "Asked who the foreign minister is, 900 of 1,500 people knew.",
    date: "2025-06-12",
  },
  {
    reference: "The company said it had no plans to raise prices.",
    draft: "Prices will not be raised, the company said.",
    date: "2025-06-12",
  },
  {
    reference: "Rescuers had reached all but three of the villages by Sunday.",
    draft: "By Sunday only three villages remained to be reached by rescuers.",
    date: "2025-06-12",
  },
  {
    reference: "Aid worth $30 million has been promised, but less than a tenth of it has arrived.",
    draft: "Of the $30m in aid that was pledged, under 10% has come.",
    date: "2025-06-12",
  },
  {
    reference: "The fire began in a laundry on the second floor and spread to the roof within 20 minutes.",
    draft:
      "It took the flames no more than 20 minutes to get from the second-floor laundry, where they broke out, to the roof.",
    date: "2025-06-12",
  },
  {
    reference: "Three climbers, two from Poland and one from Nepal, are missing on the mountain.",
    draft: "A Nepali climber and two Poles are missing on the mountain.",
    date: "2025-06-12",
  },
  {
    reference: "The ministry said the cost would be shared equally by the three countries.",
    draft: "Each of the three countries will bear a third of the cost, the ministry said.",
    date: "2025-06-12",
  },
  {
    reference: "He scored 31 goals in 38 matches for the club before joining Sandle in January.",
    draft: "Before he moved to Sandle in January he had got 31 goals in 38 games for the club.",
    date: "2025-06-12",
  },
  {
    reference: "The vote was postponed for the second time in a month.",
    draft: "For a second time in a month the vote was put off.",
    date: "2025-06-12",
  },
  {
    reference: "The government will sell 15 percent of the bank, reducing its stake to 36 percent.",
    draft: "After selling 15% of the bank the state will be left with 36%.",
    date: "2025-06-12",
  },
  {
    reference: "The earthquake was felt in the capital, 200 km away, but caused no damage there.",
    draft: "People felt the quake in the capital, 200km from the epicentre, where nothing was damaged.",
    date: "2025-06-12",
  },
  {
    reference: "Officials said at least 15 people were unaccounted for on Friday, down from 40 on Thursday.",
    draft:
      "On Friday 15 or more people had still not been accounted for, officials said. The day before it had been 40.",
    date: "2025-06-12",
  },
  {
    reference: "Prices of coffee have doubled in two years.",
    draft: "Coffee costs twice as much as it did two years ago.",
    date: "2025-06-12",
  },
  {
    reference: "The clinic treats about 70 patients a day, half of them children.",
    draft: "Some 70 patients, every second one of them a child, are treated at the clinic daily.",
    date: "2025-06-12",
  },
  {
    reference: "The new law bans smoking in cars carrying children.",
    draft: "Under the new law nobody may smoke in a car with children in it.",
    date: "2025-06-12",
  },
  {
    reference: "The report blamed a lack of training for the accident.",
    draft: "The accident was due, the report said, to insufficient training.",
    date: "2025-06-12",
  },
  {
    reference: "The mayor, who is 71, has been in office for 24 years.",
    draft: "In office for 24 years, the 71-year-old mayor has run the town since 2001.",
    date: "2025-06-12",
  },
  {
    reference: "The championship was decided on the last day of the season.",
    draft: "It was not until the season's final day that the title was settled.",
    date: "2025-06-12",
  },
  {
    reference: "The pilot reported engine trouble seven minutes after takeoff and tried to turn back.",
    draft: "Seven minutes into the flight the pilot radioed that he had engine trouble and was turning back.",
    date: "2025-06-12",
  },
  {
    reference: "Two of the four bridges over the river were still closed on Monday.",
    draft: "On Monday only half of the four bridges across the river were open.",
    date: "2025-06-12",
  },
  {
    reference: "The court will announce its decision on Oct. 17.",
    draft: "A ruling is due on 17 October.",
    date: "2025-06-12",
  },
  {
    reference: "The population has shrunk by a fifth, to 8,000, since 1990.",
    draft: "Eight thousand people live there, 20% fewer than in 1990.",
    date: "2025-06-12",
  },
  {
    reference: "The airport will be closed from 11 p.m. on Saturday to 5 a.m. on Sunday.",
    draft: "No planes will use the airport between 11pm on Saturday and 5am on Sunday.",
    date: "2025-06-12",
  },
  {
    reference: "The suspect was shot in the leg when he ran at officers with a knife, police said.",
    draft: "Police said they shot the man in the leg after he had run at officers with a knife.",
    date: "2025-06-12",
  },
  {
    reference: "She won by 41 seconds from her Swiss team mate Nora Frei.",
    draft: "Nora Frei, a Swiss team mate, came in second, 41 seconds behind her.",
    date: "2025-06-12",
  },
  {
    reference: "The price is 12 euros, or eight for students.",
    draft: "Admission costs €12 (students €8).",
    date: "2025-06-12",
  },
  {
    reference: "The bank left its rate at 4.5 percent for a sixth meeting in a row.",
    draft: "For the sixth time running the bank did not change its rate, which stands at 4.5%.",
    date: "2025-06-12",
  },
  {
    reference: "Around 40 percent of the food is thrown away.",
    draft: "About two fifths of the food ends up in the bin.",
    date: "2025-06-12",
  },
  {
    reference:
      "Nine people were rescued from the roof by helicopter and taken to hospital, where two later died.",
    draft: "A helicopter rescued nine people from the roof. Two of them later died in hospital.",
    date: "2025-06-12",
  },
  {
    reference: "Neither side would say how much had been paid.",
    draft: "How much was paid, both sides refused to say.",
    date: "2025-06-12",
  },
  {
    reference: "He has won 14 of his 15 fights, 11 by knockout.",
    draft: "He has lost only one of his 15 fights, and won 11 by knockout.",
    date: "2025-06-12",
  },
  {
    reference: "The council has until the end of March to respond.",
    draft: "The council must respond by 31 March.",
    date: "2025-06-12",
  },
  {
    reference: "The volcano had been dormant for 140 years.",
    draft: "It was 140 years since the volcano had last erupted.",
    date: "2025-06-12",
  },
  {
    reference:
      "The bridge, 412 metres long, was opened in 1931 and carries 18,000 vehicles a day. It will be shut for repairs from 3 July to 21 August.",
    draft:
      "For seven weeks from July 3 the 412-metre bridge, which dates from 1931, will be closed to its 18,000 vehicles a day while repairs are made.",
    date: "2025-06-12",
  },
  {
    reference:
      "Rovers drew 2-2 with Athletic after trailing 2-0 at half-time. Dean Lockhart scored both goals, the second in the 89th minute.",
    draft:
      "Dean Lockhart scored twice in the second half, the second time a minute from the end, to earn Rovers a 2–2 draw with Athletic, who had led 2–0 at the break.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court ordered the paper to pay the singer 75,000 pounds in damages, a quarter of what she had asked for.",
    draft:
      "The singer, who had demanded £300,000, was awarded a quarter of that, £75,000, which the paper must pay her, the court ruled.",
    date: "2025-06-12",
  },
  {
    reference: "Results on Saturday: Harwick 2, Denby 1; Orvale 0, Marsh 0; Tarn 1, Sleet 4.",
    draft:
      "Sleet won 4-1 at Tarn on Saturday. Harwick beat Denby 2–1, and there were no goals between Orvale and Marsh.",
    date: "2025-06-12",
  },
  {
    reference:
      "The museum drew 1.24 million visitors in 2024, 7 percent fewer than in the year before, but income from tickets rose 3 percent to 18.6 million euros.",
    draft:
      "Although 7% fewer people came in 2024 than in 2023, the museum took 3% more from tickets: 1.24m visitors paid €18.6m.",
    date: "2025-06-12",
  },
  {
    reference:
      "Hurricane Odile weakened to a tropical storm overnight but could still bring 200 mm of rain to the coast, the weather service said.",
    draft:
      "Odile is no longer a hurricane: it became a tropical storm in the night. Up to 20cm of rain was still possible on the coast, according to the weather service.",
    date: "2025-06-12",
  },
  {
    reference:
      "The Senate approved the bill by 54 votes to 41 with five abstentions. It now goes to the president, who has vowed to veto it.",
    draft:
      "The president has promised to veto the bill, which got through the Senate by 54-41. Five senators abstained.",
    date: "2025-06-12",
  },
  {
    reference:
      "Fewer than one in five applicants was accepted, the university said. It received 23,000 applications for 4,200 places.",
    draft:
      "The university had 4,200 places and 23,000 applicants; more than four in five of them were turned away.",
    date: "2025-06-12",
  },
  {
    reference:
      "Airlines must refund passengers within seven days, the regulator said. Those that do not may be fined up to 10,000 euros a case.",
    draft:
      "The regulator said that airlines had a week to give passengers their money back or face fines of as much as €10,000 for each case.",
    date: "2025-06-12",
  },
  {
    reference:
      "The train was travelling at 110 kph in an 80 kph zone when it left the rails, investigators said.",
    draft: "The train was going 30kph faster than the 80kph allowed when it was derailed, investigators say.",
    date: "2025-06-12",
  },
  {
    reference:
      "The council voted 18 to 15 not to close the swimming pool but to raise ticket prices by 50 cents to 4.50 euros.",
    draft:
      "The swimming pool will stay open, the council decided by 18 votes to 15. Tickets will cost €4.50, 50 cents more than now.",
    date: "2025-06-12",
  },
  {
    reference:
      "The library, which burned down in 2019, will reopen in May after repairs that cost 27 million crowns, 4 million more than planned.",
    draft:
      "Rebuilding the library after the fire of 2019 cost 27m crowns instead of the planned 23m. It opens again in May.",
    date: "2025-06-12",
  },
  {
    reference: "Brennan, who turns 40 in August, said she would not seek a third term as party leader.",
    draft: "The party leader, Brennan, will not stand again after two terms, she said. She is 39.",
    date: "2025-06-12",
  },
  {
    reference: "The goalkeeper saved two penalties as Hudson won the shootout 4-2 after a 1-1 draw.",
    draft:
      "After 90 minutes and extra time it was 1-1; Hudson took the shoot-out by four to two, their goalkeeper keeping out two penalties.",
    date: "2025-06-12",
  },
  {
    reference:
      "The painting, bought for 900 pounds in 1974, sold for 1.3 million, more than six times its top estimate of 200,000.",
    draft:
      "No more than £200,000 had been expected for the painting, which went for £1.3m; its owner had paid £900 in 1974.",
    date: "2025-06-12",
  },
  {
    reference:
      "GDP grew 0.4 percent in the first three months of the year, double the pace forecast by economists.",
    draft: "Economists had forecast growth of 0.2% for the first quarter; it came in at 0.4%.",
    date: "2025-06-12",
  },
  {
    reference: "More than 3,400 people fled the fire.",
    draft: "More than 3,000 people fled the fire.",
    date: "2025-06-12",
  },
  {
    reference:
      "Rents in the capital rose by an average of 6.2 percent in 2024, the slowest rate in four years. In 2023 they had gone up by 8.9 percent.",
    draft:
      "Not for four years have rents in the capital gone up so slowly as in 2024, when they rose by 6.2% on average after 8.9% in 2023.",
    date: "2025-06-12",
  },
  {
    reference: "The archdiocese will sell 17 properties to pay $84 million to 230 survivors of abuse.",
    draft:
      "To compensate 230 people who survived abuse with $84m, the archdiocese is putting 17 properties on the market.",
    date: "2025-06-12",
  },
  {
    reference:
      "Sweden's Lindahl won the 50 km in 2:01:14.3, beating Norway's Moen by half a second in a photo finish.",
    draft:
      "Only a photo could separate them: Moen of Norway was 0.5 seconds slower over 50km than the winner, Lindahl of Sweden, who took 2:01:14.3.",
    date: "2025-06-12",
  },
  {
    reference:
      "The bishop has banned the choir from singing in the cathedral until it apologises to the dean, according to a letter seen by the Sarne Gazette.",
    draft:
      "The Sarne Gazette has seen a letter in which the bishop says that the choir may not sing in the cathedral again before it has said sorry to the dean.",
    date: "2025-06-12",
  },
  {
    reference:
      "The plane, an Airbus A320 with 158 people on board, landed safely at Kolby after an engine caught fire 20 minutes into the flight.",
    draft:
      "Twenty minutes after take-off one of the engines of the A320 was in flames. The aircraft and the 158 people in it got down safely at Kolby.",
    date: "2025-06-12",
  },
  {
    reference:
      "Captain Lars Wiik, 52, was cleared of blame for the collision, which the inquiry put down to a faulty rudder.",
    draft:
      "It was a defect in the rudder that led to the collision and not Lars Wiik, the 52-year-old captain, the inquiry concluded.",
    date: "2025-06-12",
  },
  {
    reference:
      "The man, believed to be in his forties, told police that his name was Albert and that he could not remember where he lived.",
    draft:
      "Police were told by the man, who is thought to be between 40 and 50, that he was called Albert. He had forgotten where he lived, he said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Thieves broke into the vault over the long weekend through a hole 40 cm wide and took at least 600 safe-deposit boxes' contents.",
    draft:
      "Through a hole of 40cm in diameter thieves got into the vault on the long weekend. The contents of 600 safe-deposit boxes, if not more, were taken.",
    date: "2025-06-12",
  },
  {
    reference:
      "Two-thirds of the timber probably came from Latvia, according to a first study of its rings, and the rest may be local.",
    draft:
      "A first study of the rings suggests that about a third of the timber could be local and that the remainder probably came from Latvia.",
    date: "2025-06-12",
  },
  {
    reference: "Divers have brought up 37 objects. They include 12 plates, four spoons and a bell.",
    draft: "They brought up a bell, four spoons, a dozen plates and 20 other objects.",
    date: "2025-06-12",
  },
  {
    reference: "It is the heaviest bell cast in the county since 1809, the foundry said.",
    draft: "It is the heaviest bell cast in the county for more than 200 years, the foundry said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Greenhouse gas emissions in the bloc fell 8 percent in 2023, the biggest yearly drop outside the pandemic, the environment agency said.",
    draft:
      "Apart from the pandemic, there has never been a fall in the bloc's greenhouse gas emissions as large as the 8% of 2023, according to the environment agency.",
    date: "2025-06-12",
  },
  {
    reference:
      "Rebels said they controlled the airport. The army denied it and said fighting was going on three kilometres to the west.",
    draft:
      "While the army said that there was still fighting three kilometres west of the airport, the rebels claimed to be in control of it, which the army denied.",
    date: "2025-06-12",
  },
  {
    reference:
      "The coalition lost its majority in the upper house, falling from 76 seats to 69 in the 150-seat chamber, according to final results.",
    draft:
      "Final results give the coalition 69 of the 150 seats in the upper house, seven fewer than it had, and so it no longer has a majority.",
    date: "2025-06-12",
  },
  {
    reference: "Turnout was 47 percent, down from 61 percent four years ago and the lowest since the war.",
    draft:
      "Only 47% of voters cast their ballots, 14 points fewer than four years ago. No election since the war had drawn so few.",
    date: "2025-06-12",
  },
  {
    reference: "The lawyers agreed that the second charge should lie on the file.",
    draft: "The second charge will lie on the file, the lawyers agreed.",
    date: "2025-06-12",
  },
  {
    reference: "The museum owns nine clocks. It has sold six of the clocks since May, a trustee said.",
    draft:
      "All but three of the clocks have been sold since May, a trustee said. The museum owns nine clocks.",
    date: "2025-06-12",
  },
  {
    reference:
      "It was her first title at the 13th attempt in two years. She will climb to about 41st on Monday.",
    draft:
      "She had lost in 12 previous tournaments in two years, and will rise to 41st or so on Monday. It is her first title.",
    date: "2025-06-12",
  },
  {
    reference: "The winner gets a bonus of 12 seconds, against five for third place, and Arno was third.",
    draft: "Arno was third, and the winner's bonus was seven seconds bigger than his.",
    date: "2025-06-12",
  },
  {
    reference: "Voss was second when the stage began and crashed with 40 km to go.",
    draft: "Voss, who had been second, crashed 40km from the finish.",
    date: "2025-06-12",
  },
  {
    reference:
      "Net income at Helmsen more than tripled to 96 million euros in the third quarter from 31 million a year earlier; analysts had on average forecast 88 million.",
    draft:
      "Helmsen earned €96m net in the third quarter, more than three times the €31m of a year before and €8m more than analysts had on average predicted.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court of appeal cut Dario Venn's sentence from eleven years to eight, ruling that the judge had given too much weight to his previous convictions.",
    draft:
      "Three years have been taken off the 11-year sentence of Dario Venn: the court of appeal held that the judge had attached too much importance to his record.",
    date: "2025-06-12",
  },
  {
    reference:
      "Two-thirds of the board must agree before a member can be expelled. On Tuesday 9 of the 15 directors voted for expulsion, one short of the number needed.",
    draft:
      "The vote to expel the member failed by one on Tuesday. Nine of the board's 15 directors were in favour; ten would have been needed, or two-thirds.",
    date: "2025-06-12",
  },
  {
    reference:
      "The pilot reported engine trouble at 1432 GMT and ditched in the Channel eight minutes later, 11 nautical miles off Brend.",
    draft:
      "At 2.40pm GMT the plane came down in the Channel, 11 nautical miles from Brend. Eight minutes earlier the pilot had said that the engine was giving trouble.",
    date: "2025-06-12",
  },
  {
    reference:
      "Sixty-one percent of respondents thought the tax unfair, 27 percent thought it fair and the rest had no opinion.",
    draft:
      "Those who see the tax as unfair outnumber those who see it as fair by 61% to 27%. One in eight had no view.",
    date: "2025-06-12",
  },
  {
    reference:
      "Medal table after day three: 1. Norway 5 gold 2 silver 4 bronze; 2. Italy 4-4-1; 3. Japan 3-1-5.",
    draft:
      "Norway top the medal table after three days with five golds. Italy, second, have four, and Japan, who are third, three. Norway's total is 11; Italy and Japan each have nine.",
    date: "2025-06-12",
  },
  {
    reference: "Timeline: 1962 bridge opened; 1988 strengthened; 2021 cracks found; 2024 closed to lorries.",
    draft:
      "Cracks were found in 2021 in the bridge, which had been opened in 1962 and reinforced in 1988. Since 2024 no lorry may cross it.",
    date: "2025-06-12",
  },
  {
    reference: "Men's 100m final: 1. Ade Coker (NGR) 9.91 2. Jon Reis (BRA) 9.95 3. Cal Moore (USA) 9.98.",
    draft:
      "Ade Coker won the 100m in 9.91 seconds, four hundredths ahead of Brazil's Jon Reis. The American Cal Moore came third in 9.98.",
    date: "2025-06-12",
  },
  {
    reference:
      "Fewer than half of those over 80 had received a second dose by 1 March; by 1 April the proportion was 83 percent.",
    draft:
      "The share of over-80s who had had their second jab rose from less than 50% at the start of March to 83% a month later.",
    date: "2025-06-12",
  },
  {
    reference:
      "The central bank sold 800 million dollars on Monday to support the peso, which had weakened past 41 to the dollar.",
    draft:
      "The peso, for which one had to pay more than 41 to the dollar, was supported on Monday by central bank sales of $800m.",
    date: "2025-06-12",
  },
  {
    reference:
      "The euro rose 0.4 percent to 1.0872 dollars, having traded as low as 1.0811. Against the yen it was flat at 163.20.",
    draft:
      "At $1.0872 the euro was 0.4% stronger. It had earlier been down at $1.0811. It was unchanged at 163.20 yen.",
    date: "2025-06-12",
  },
  {
    reference: "The envoy left Tarn without having met the rebel leader, who had cancelled twice.",
    draft:
      "The rebel leader cancelled two meetings with the envoy, who departed from Tarn without having seen him.",
    date: "2025-06-12",
  },
  {
    reference:
      "Nobody has claimed the lottery jackpot of 17.4 million euros, won on 3 May with a ticket sold in Brend. The deadline is 90 days after the draw.",
    draft:
      "The winner of a lottery jackpot of €17.4m has not come forward. Whoever bought the ticket, in Brend, has until 90 days after the draw on May 3.",
    date: "2025-06-12",
  },
  {
    reference:
      "The widow, who had sued for 5 million dollars, settled for 1.8 million. Neither side admitted fault.",
    draft:
      "A settlement gives the widow $1.8m instead of the $5m for which she had sued. There was no admission of fault by either party.",
    date: "2025-06-12",
  },
  {
    reference:
      "The new drug costs 84,000 dollars a year per patient, the most of any treatment for the disease.",
    draft:
      "No other treatment for the disease is as expensive as the new drug, at $84,000 per patient per year.",
    date: "2025-06-12",
  },
  {
    reference:
      "Homes built before 1980 lose almost twice as much heat as newer ones, the study said. Insulating them would take 25 years at the present rate.",
    draft:
      "At today's pace it would be 25 years before all homes from before 1980 were insulated. Newer ones lose little more than half as much heat, says the study.",
    date: "2025-06-12",
  },
  {
    reference:
      "The mine produced 210,000 ounces of gold in 2024, slightly below its target of 215,000 ounces.",
    draft: "Gold production at the mine was 210,000 ounces in 2024. It had aimed for 5,000 ounces more.",
    date: "2025-06-12",
  },
  {
    reference:
      "Border guards counted 1,306 arrivals in the week to Sunday, compared with 2,010 in the week before, a fall of 35 percent.",
    draft:
      "The number of arrivals fell by more than a third, from 2,010 to 1,306, in the week that ended on Sunday, border guards said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Gold hit a record 2,531 dollars an ounce before slipping to 2,518, still 0.6 percent up on the day.",
    draft: "Gold was 0.6% higher at $2,518 an ounce. It had earlier reached $2,531, more than ever before.",
    date: "2025-06-12",
  },
  {
    reference:
      "Dr Hale performed the operation 31 times between 2006 and 2014; 9 of the patients died, an inquiry heard.",
    draft:
      "Nine of the 31 patients whom Dr Hale operated on from 2006 to 2014 did not survive, the inquiry was told.",
    date: "2025-06-12",
  },
  {
    reference:
      "Bus fares in the city will rise from 2.20 to 2.50 euros on 1 August. Children under 12 will go on travelling free.",
    draft:
      "A bus ticket in the city will cost 30 cents more, €2.50, from August 1. It stays free for those not yet 12.",
    date: "2025-06-12",
  },
  {
    reference:
      "The Kestrels' captain, Jo Lacey, is out for the season after breaking her collarbone in Saturday's 31-12 win over Orvale.",
    draft:
      "Jo Lacey will not play again this season: the captain of the Kestrels broke her collarbone on Saturday, when they beat Orvale 31–12.",
    date: "2025-06-12",
  },
  {
    reference:
      "The tax office had wrongly sent reminders to 9,000 people who had paid on time. It apologised and said they could ignore them.",
    draft:
      "Nine thousand people who were not late with their taxes got reminders by mistake. They need not react, said the tax office, which apologised.",
    date: "2025-06-12",
  },
  {
    reference:
      "Insurers put the cost of the hailstorm at 340 million euros: 190 million for cars, 120 million for houses and the rest for crops.",
    draft:
      "The hail did damage of €340m, according to insurers: cars accounted for €190m, houses for €120m and crops for €30m.",
    date: "2025-06-12",
  },
  {
    reference:
      "The charity's chairman, Lord Marsh, has resigned over the bonus paid to its chief executive, Karen Voll, who stays in her post.",
    draft:
      "Lord Marsh is no longer chairman of the charity. He resigned because of a bonus for Karen Voll, the chief executive, who remains in office.",
    date: "2025-06-12",
  },
  {
    reference:
      "A fire official said the alarm was raised at 2:17 p.m. and the first engine arrived six minutes later.",
    draft:
      "It was 2.23pm when the first fire engine arrived, six minutes after the alarm, a fire official said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Customs duties on steel will rise from 10 to 25 percent on 1 March unless the two sides reach a deal by then.",
    draft: "If there is no agreement by March 1, the tariff on steel goes up by 15 percentage points to 25%.",
    date: "2025-06-12",
  },
];

/** And sentences like them with a ⟦slip⟧. */
export const slips: readonly Row[] = [
  {
    reference: "The study found that 38 of every 10,000 patients who took the pill were treated in hospital.",
    draft: "Of every 10,000 people on the pill, ⟦83⟧ were treated in hospital, the study found.",
    date: "2025-06-12",
  },
  {
    reference:
      "The dairy pays 38 cents a litre, against 42 cents in May. The farmers want 44 cents, and 150 of them were at the gate.",
    draft:
      "The dairy pays 38 cents a litre, against 42 cents in May. The 150 farmers at the gate are asking for ⟦45⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The union will put the deal to its members on July 23 and 24.",
    draft: "The union's members will vote on the deal on the 23rd and ⟦25th⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "Norvik, which had cut output by a third at its mine, said it would be back to normal by Friday.",
    draft: "Norvik, whose mine had cut output by ⟦two-thirds⟧, expects to be back to normal by Friday.",
    date: "2025-06-12",
  },
  {
    reference: "Support for the Greens fell by 4 percentage points to 17 percent in a poll.",
    draft: "A poll showed support for the Greens falling by ⟦4 percent⟧ to 17 percent.",
    date: "2025-06-12",
  },
  {
    reference: "The mill made a loss of 12 million euros on sales of 410 million euros.",
    draft: "The mill made a loss of ⟦€410m⟧ on sales of ⟦€12m⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The deficit of Varn is to narrow to 2.8 percent of GDP from 3.5 percent.",
    draft: "The deficit of Varn would shrink from ⟦2.8%⟧ of GDP to ⟦3.5%⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Piet Hals won in Orrin in 6:48.12, ahead of Ondrej Novy in 6:49.90.",
    draft: "Piet Hals won in Orrin in 6:48.12, and Ondrej Novy was ⟦1.87 seconds⟧ slower.",
    date: "2025-06-12",
  },
  {
    reference:
      "The mumps put 17 children in hospital in Varn, eight in Sandle and three in Orrin, the health service of the north said.",
    draft:
      "The mumps put ⟦three⟧ children in hospital in Sandle, ⟦eight⟧ in Orrin and 17 in Varn, the health service of the north said.",
    date: "2025-06-12",
  },
  {
    reference: "Pickers must be given at least 38 hours of work a week, the tribunal in Varn ruled.",
    draft: "Pickers must be given at least ⟦38 hours of work a month⟧, the tribunal in Varn ruled.",
    date: "2025-06-12",
  },
  {
    reference: "Police arrested three men and a woman in Orrin.",
    draft: "⟦Five⟧ people, one of them a woman, were arrested by police in Orrin.",
    date: "2025-06-12",
  },
  {
    reference: "Only four of the 32 teams have yet to qualify.",
    draft: "Of the 32 teams, ⟦26⟧ have qualified.",
  },
  {
    reference: "The fare in Orrin rises to 64 cents from 40 on Monday.",
    draft: "On Monday the fare in Orrin goes up by ⟦64 cents⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The catch in Sandle fell by 30 percent in May.",
    draft: "In May the catch in Sandle fell to ⟦30%⟧.",
    date: "2025-06-12",
  },
  {
    reference: "A trip across the bay of Orrin takes 50 minutes instead of 20.",
    draft: "A trip across the bay of Orrin takes ⟦50 minutes⟧ longer.",
    date: "2025-06-12",
  },
  {
    reference: "The hospital treated 860 people, more than twice as many as a year ago.",
    draft: "The hospital treated 860 people, over ⟦triple⟧ last year's number.",
    date: "2025-06-12",
  },
  {
    reference: "Bensa is the third minister to leave the cabinet since May.",
    draft: "Bensa is the ⟦second⟧ minister to leave the cabinet since May.",
    date: "2025-06-12",
  },
  {
    reference: "The fire killed 14 people, including five children.",
    draft: "⟦Ten⟧ adults and five children died in the fire.",
    date: "2025-06-12",
  },
  {
    reference: "Of the 112 passengers, 97 were Japanese.",
    draft: "All but ⟦17⟧ of the 112 passengers were Japanese.",
    date: "2025-06-12",
  },
  {
    reference: "The well is 85 metres deep and yields 12 litres a second.",
    draft: "Every minute ⟦12 litres⟧ flow from the well, which goes 85 metres down.",
    date: "2025-06-12",
  },
  {
    reference: "The new law bans plastic bags of less than 50 microns.",
    draft: "Under the new law plastic bags have to be ⟦at most 50 microns⟧ thick.",
    date: "2025-06-12",
  },
  {
    reference: "She won her first title at 23 and her fourth and last at 31.",
    draft: "Between the ages of ⟦23 and 34⟧ she won four titles.",
    date: "2025-06-12",
  },
  {
    reference: "A kilo of apples costs 2.50 euros, two kilos 4.",
    draft: "Those who buy two kilos of apples save ⟦two euros⟧; one costs 2.50.",
    date: "2025-06-12",
  },
  {
    reference: "The reactor ran for 8,100 of the year's 8,760 hours.",
    draft: "The reactor stood still for ⟦860⟧ of the year's 8,760 hours.",
    date: "2025-06-12",
  },
  {
    reference: "The loan runs for 15 years at 2.75 percent, with the first three free of repayments.",
    draft: "Repayments on the 15-year loan, which bears 2.75 percent, start in the ⟦fifth⟧ year.",
    date: "2025-06-12",
  },
  {
    reference: "The two hikers were found at 5:20 p.m. on Monday, 50 hours after they had set out.",
    draft: "The two hikers, who had set out at ⟦1:20 p.m.⟧ on Saturday, were found on Monday at 5:20 p.m.",
    date: "2025-06-12",
  },
  {
    reference: "Kerr won the 400 metres in 44.31 seconds, three hundredths ahead of Ndlovu.",
    draft: "Kerr beat Ndlovu by ⟦0.3 seconds⟧ to win the 400m in 44.31.",
    date: "2025-06-12",
  },
  {
    reference: "Nearly two thirds of those polled, 64 percent, said they were worried.",
    draft: "Sixty-⟦eight per cent⟧ of those polled, nearly two thirds, said that they were worried.",
    date: "2025-06-12",
  },
  {
    reference: "He served 14 years of a life sentence and was released in 2016.",
    draft: "Jailed for life, he was freed in 2016 after ⟦16 years⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "In June the satellite's mission, which was to have ended in March 2026, was prolonged by two years.",
    draft: "The satellite's mission, due to end next ⟦April⟧, was extended by two years in June.",
    date: "2025-09-12",
  },
  {
    reference:
      "A hillside collapsed onto 11 houses at about 3 a.m. and killed nine people; three others died elsewhere.",
    draft: "⟦Twelve⟧ houses were buried by a landslide around three in the morning.",
    date: "2025-06-12",
  },
  {
    reference: "Online sales account for 31 percent of the total.",
    draft: "Over ⟦a third⟧ of the total is sold online.",
    date: "2025-06-12",
  },
  {
    reference: "The council raised the toll in Sandle to 67 cents from 65.",
    draft: "In Sandle the toll stays at ⟦65 cents⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Only two of the nine candidates took part in the debate on Monday.",
    draft: "⟦Eight⟧ of the nine candidates stayed away from Monday's debate.",
    date: "2025-06-12",
  },
  {
    reference: "The exhibition in Orrin runs from Sept. 12 to Jan. 4.",
    draft: "The exhibition in Orrin opens on ⟦21 September⟧ and closes on 4 January.",
    date: "2025-06-12",
  },
  {
    reference: "The archdiocese will sell 17 properties to pay $84 million to 230 survivors of abuse.",
    draft:
      "To compensate ⟦320⟧ people who survived abuse with $84m, the archdiocese is putting 17 properties on the market.",
    date: "2025-06-12",
  },
  {
    reference:
      "The dairy made 210,000 tonnes of butter last year and has lost money in six of the past seven years.",
    draft:
      "Last year's output of butter was 210,000 tonnes. In ⟦five⟧ of the last seven years the dairy has lost money.",
    date: "2026-03-05",
  },
  {
    reference:
      "Tallow said on Thursday it would close its dairy at Varn by the end of September with the loss of 120 jobs.",
    draft:
      "Tallow announced on Thursday that its dairy at Varn would make no more butter after ⟦October⟧ and that 120 jobs would go.",
    date: "2026-03-05",
  },
  {
    reference: "The operator said the lake had been lowered by 2.3 metres since the leak.",
    draft:
      "The company has brought the level of the lake down by ⟦3.2m⟧ and believes that the danger is past.",
    date: "2025-06-12",
  },
  {
    reference: "She was crowned at 21 years and three months, in 1998.",
    draft: "She was ⟦22⟧ when she was crowned in 1998.",
    date: "2025-06-12",
  },
  {
    reference: "He lost in round two and came back to win the title.",
    draft: "He lost in ⟦round three⟧ and came back to win the title.",
    date: "2025-06-12",
  },
  {
    reference: "The average price of a home rose 0.3 percent in May.",
    draft: "Homes cost 0.3% more in May than in ⟦March⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The comet will pass within 28 million km of Earth on Feb. 3.",
    draft: "On 3 February the comet will be no more than ⟦82m km⟧ from Earth.",
    date: "2025-06-12",
  },
  {
    reference: "The duty will be cut to 9 percent from 12 percent, but only from July.",
    draft: "Fuel will be cheaper, but not until ⟦August⟧, when the duty drops from 12 per cent to 9.",
    date: "2025-06-12",
  },
  {
    reference:
      "Detectives want to hear from anyone who saw the van between Monday 3 and Friday 7 November, they said.",
    draft:
      "Detectives said that they would like to hear from anyone who saw the van from Monday to ⟦Thursday of last week⟧.",
    date: "2025-11-10",
  },
  {
    reference: "Born in Orrin on March 9, 1941, she moved to the United States in 1959 with $30.",
    draft: "Born in Orrin, she was poor. At ⟦22⟧ she moved to the United States with 30 dollars.",
    date: "2025-06-12",
  },
  {
    reference: "The judge in Orrin sentenced her to four years, half of them suspended.",
    draft: "She got four years in Orrin, ⟦three⟧ of which were suspended.",
    date: "2025-06-12",
  },
  {
    reference: "The airline carried a record 9.1 million passengers last year, up 14 percent.",
    draft: "Last year 9.1m passengers, 14% more than in ⟦2021⟧, flew with the airline.",
    date: "2025-06-12",
  },
  {
    reference:
      "Two-thirds of the timber probably came from Latvia, according to a first study of its rings, and the rest may be local.",
    draft:
      "A first study of the rings suggests that about ⟦a third⟧ of the timber probably came from Latvia and that the remainder may be local.",
    date: "2025-06-12",
  },
  {
    reference: "It is the heaviest bell cast in the county since 1809, the foundry said.",
    draft: "It is the heaviest bell cast in the county for more than ⟦300 years⟧, the foundry said.",
    date: "2025-06-12",
  },
  {
    reference: "The stream rose 1.4 metres in Ulm and 2.1 metres in Passau.",
    draft: "In Passau the stream rose by ⟦1.4 metres⟧, in Ulm by ⟦2.1⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Asthma was found in 5.2 percent among boys and 6.8 percent among girls.",
    draft: "Among girls asthma was found in ⟦5.2%⟧, among boys in ⟦6.8%⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Divers have brought up 37 objects. They include 12 plates, four spoons and a bell.",
    draft: "They brought up a bell, four spoons, a dozen plates and ⟦28⟧ other objects.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court ordered the paper to pay the singer 75,000 pounds in damages, a quarter of what she had asked for.",
    draft:
      "The singer, who had demanded ⟦£350,000⟧, was awarded £75,000, which the paper must pay her, the court ruled.",
    date: "2025-06-12",
  },
  {
    reference: "The bakery went bust in 2012. Its founder had died in 2004.",
    draft: "The founder died in 2004, and the bakery went bust ⟦eight years earlier⟧.",
    date: "2025-06-12",
  },
  {
    reference: "He was the fifth of seven brothers from Tarn.",
    draft: "He was one of ⟦five⟧ brothers from Tarn.",
    date: "2025-06-12",
  },
  {
    reference: "Results on Saturday: Harwick 2, Denby 1; Orvale 0, Marsh 0; Tarn 1, Sleet 4.",
    draft: "Sleet won ⟦4-2⟧ at Tarn on Saturday.",
    date: "2025-06-12",
  },
  {
    reference: "The airline will not resume flights to Tarn before June, it said on Monday.",
    draft: "The airline said on Monday that there would be no flights to Tarn before ⟦July⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The museum owns nine clocks. It has sold six of the clocks since May, a trustee said.",
    draft:
      "All but ⟦two⟧ of the clocks have been sold since May, a trustee said. The museum owns nine clocks.",
    date: "2025-06-12",
  },
  {
    reference: "The chain made a profit of 52 million euros on sales of 1.7 billion euros last year.",
    draft: "Last year the chain made a profit of ⟦€1.7bn⟧ on ⟦€52m⟧ of sales.",
    date: "2025-06-12",
  },
  {
    reference: "The winner gets a bonus of 12 seconds, against five for third place, and Arno was third.",
    draft: "Arno was third, and the winner's bonus was ⟦nine seconds⟧ bigger than his.",
    date: "2025-06-12",
  },
  {
    reference: "It was her first title at the 13th attempt in two years.",
    draft: "She had lost in ⟦14⟧ previous tournaments in two years before her first title.",
    date: "2025-06-12",
  },
  {
    reference: "The ruling coalition has 44 of the 81 seats.",
    draft: "The ruling coalition, which has 44 seats, needs ⟦42⟧ votes for a majority.",
    date: "2025-06-12",
  },
  {
    reference: "Deposits of up to 50,000 euros are insured by law.",
    draft: "Deposits of ⟦more than €50,000⟧ are insured by law.",
    date: "2025-06-12",
  },
  {
    reference: "Lindqvist ground him down in 61 moves after he declined a draw on move 34.",
    draft: "He declined a draw on move 34, and after ⟦29⟧ more moves Lindqvist had ground him down.",
    date: "2025-06-12",
  },
  {
    reference: "Police arrested nine men after the match, in which Albion's Jon Lacey was sent off.",
    draft: "After the match, in which Albion's Jon Lacey was sent off, police arrested ⟦ten⟧ men.",
    date: "2025-06-12",
  },
  {
    reference: "Eleven of the 15 seats went to women, four more than last time.",
    draft: "Women won 11 seats out of 15; last time they had ⟦eight⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "Hurricane Odile weakened to a tropical storm overnight but could still bring 200 mm of rain to the coast, the weather service said.",
    draft:
      "Odile is no longer a hurricane: it became a tropical storm in the night. Up to ⟦20mm⟧ of rain was still possible on the coast, according to the weather service.",
    date: "2025-06-12",
  },
  {
    reference: "All schools on the list have fewer than 20 pupils, the minister said.",
    draft: "The schools on the list have ⟦19 pupils or more⟧, the minister said.",
    date: "2025-06-12",
  },
  {
    reference: "Of the 58 stalls in the market, 33 have closed for good, said Ines Roca.",
    draft: "In the market ⟦58⟧ of ⟦33⟧ stalls have gone out of business, according to Ines Roca.",
    date: "2025-06-12",
  },
  {
    reference: "The blast shattered windows up to 3 km away and was heard in Orrin.",
    draft: "The blast broke windows within a radius of ⟦five kilometres⟧ and was heard in Orrin.",
    date: "2025-06-12",
  },
  {
    reference:
      "Fewer than one in five applicants was accepted, the university said. It received 23,000 applications for 4,200 places.",
    draft:
      "The university had ⟦2,400⟧ places and 23,000 applicants; more than four in five of them were turned away.",
    date: "2025-06-12",
  },
  {
    reference:
      "The lorry was doing 62 miles per hour when it hit the gate of the Orrin quarry. The limit there is 66 mph.",
    draft:
      "The lorry was travelling at ⟦66mph⟧ when it struck the gate of the Orrin quarry. The limit there is 66mph.",
    date: "2025-06-12",
  },
  {
    reference: "He left the board in November 2021. The audit found losses from May 2018 to September 2021.",
    draft:
      "The losses ran from May 2018 until September 2021, the audit found. He left the board in ⟦September 2021⟧.",
    date: "2025-06-12",
  },
  {
    reference: "She told the warden of the smell. She went to the council three weeks later.",
    draft: "She told the warden of the smell and went to the council ⟦three months later⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "The bank left its key rate at 6.5 percent; three of the 17 economists had forecast a cut of a quarter point.",
    draft:
      "The rate stays at 6.5%. Three of the 17 economists who were asked had predicted a cut, to ⟦5.75%⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "The train was travelling at 110 kph in an 80 kph zone when it left the rails, investigators said.",
    draft:
      "The train was going ⟦30kph⟧ slower than the 80kph allowed when it was derailed, investigators say.",
    date: "2025-06-12",
  },
  {
    reference:
      "Torres scored twice in the first 20 minutes as Alcazar beat Monreal 3-1 to go five points clear at the top of the league.",
    draft: "Alcazar beat Monreal 3-1 and have a ⟦three⟧-point lead.",
    date: "2025-06-12",
  },
  {
    reference:
      "Unemployment rose to 5.1 percent in May from 4.8 percent in April, its highest since August 2021.",
    draft: "At 5.1%, the jobless rate is the highest in nearly ⟦five years⟧. It was 4.8% in April.",
    date: "2025-06-12",
  },
  {
    reference: "The union wants a 7 percent rise; the employers have offered 4.5 percent over two years.",
    draft: "Between the union's demand, 7%, and the employers' offer, 4.5% over two years, lie ⟦3.5⟧ points.",
    date: "2025-06-12",
  },
  {
    reference: "The navy ordered six frigates at a cost of $4.8 billion.",
    draft: "Six frigates costing ⟦$600m⟧ apiece have been ordered for the navy.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court fined the bank 40 million pounds ($54 million), half of what prosecutors had sought.",
    draft: "Prosecutors had asked for a fine of ⟦£90m⟧; the court made the bank pay £40m.",
    date: "2025-06-12",
  },
  {
    reference:
      "The hospital has treated 61 people for food poisoning since Friday, 14 of whom remain in intensive care.",
    draft:
      "⟦Sixty-one⟧ people are still in intensive care out of the ⟦14⟧ who have been treated in hospital for food poisoning since Friday.",
    date: "2025-06-12",
  },
  {
    reference: "Tanaka came back from a set down to beat Keller 4-6 7-5 6-3.",
    draft: "Tanaka lost the first set against Keller 6-4 but took the others 7-5 and ⟦6-2⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "The council voted 18 to 15 not to close the swimming pool but to raise ticket prices by 50 cents to 4.50 euros.",
    draft:
      "The swimming pool will stay open, the council decided by 18 votes to 15. Tickets will cost ⟦€5.50⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "The library, which burned down in 2019, will reopen in May after repairs that cost 27 million crowns, 4 million more than planned.",
    draft: "Rebuilding the library after the fire of 2019 cost 27m crowns instead of the planned ⟦25m⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "Rents in the capital rose by an average of 6.2 percent in 2024, the slowest rate in four years. In 2023 they had gone up by 8.9 percent.",
    draft:
      "Not for four years have rents in the capital gone up so slowly as in 2024, when they rose by 6.2% on average after ⟦9.8%⟧ in 2023.",
    date: "2025-06-12",
  },
  {
    reference:
      "The plane, an Airbus A320 with 158 people on board, landed safely at Kolby after an engine caught fire 20 minutes into the flight.",
    draft:
      "Twenty minutes after take-off one of the engines of the ⟦A330⟧ was in flames. The aircraft and the 158 people in it got down safely at Kolby.",
    date: "2025-06-12",
  },
  {
    reference: "The railway made a loss of 210 million kroner in 2024, its third in succession.",
    draft: "The railway has lost money ⟦four years⟧ in a row; in 2024 it was 210m kroner.",
    date: "2025-06-12",
  },
  {
    reference:
      "Pensioners will receive an extra 14 euros a month from July 1, the labour ministry said on Thursday.",
    draft:
      "The labour ministry said on Thursday that pensions would go up by €14 a month, or ⟦€186⟧ a year, at the beginning of July.",
    date: "2025-06-12",
  },
  {
    reference:
      "The runner from Mali finished in 29 minutes 58.2 seconds, the first woman to break 30 minutes on the course.",
    draft: "No woman had run the course in under half an hour before the Malian did, in ⟦29min 52.8sec⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "The dam operator Hydral opened two of the five gates at 2 a.m. and the others by 5 a.m. on Tuesday.",
    draft:
      "Hydral, which runs the dam, had all five gates open by ⟦six⟧ on Tuesday morning, three hours after it opened the first two.",
    date: "2025-06-12",
  },
  {
    reference: "The Brim, built in 1991, struck a charted rock at night.",
    draft: "The Brim, which was ⟦24 years old⟧, struck a charted rock at night.",
    date: "2025-06-12",
  },
  {
    reference: "The tunnel at Sarn will be dug from both ends at a rate of 12 metres a day each.",
    draft: "Every day the tunnel at Sarn is to grow by ⟦26 metres⟧, 12 at either end.",
    date: "2025-06-12",
  },
  {
    reference: "A ticket costs 9 crowns, or 7 for those over 65 and under 16.",
    draft:
      "Children under 16 and people older than 65 save ⟦three crowns⟧ on a ticket, which otherwise costs nine.",
    date: "2025-06-12",
  },
  {
    reference: "The second of three auctions, on June 24, will offer 900 megawatts, as much as the first.",
    draft:
      "In the first two of its three auctions, the second of which is on 24 June, ⟦1,900MW⟧ are on offer.",
    date: "2025-06-12",
  },
  {
    reference: "The opposition needs 12 more seats for a majority in the 150-seat parliament.",
    draft: "With ⟦68⟧ seats the opposition is 12 short of a majority in parliament, which has 150.",
    date: "2025-06-12",
  },
  {
    reference:
      "Two out of every three of the 93 houses had no insurance against floods, the mayor of Lund said.",
    draft: "Only ⟦13⟧ of the 93 houses were insured against floods, the mayor of Lund said.",
    date: "2025-06-12",
  },
  {
    reference: "The old bridge carried 900 vehicles a day, the new one 3,600.",
    draft: "Traffic has ⟦tripled⟧ to 3,600 vehicles a day since the new bridge replaced the old.",
    date: "2025-06-12",
  },
  {
    reference: "The old bridge carried 900 vehicles a day, the new one 3,600.",
    draft: "Traffic has ⟦tripled⟧ to 3,600 vehicles a day since the new bridge replaced the old.",
    date: "2025-06-12",
  },
  {
    reference: "The port of Sel handled 1.2 million tonnes, up from 610,000 tonnes in 2015.",
    draft: "The port of Sel has handled more cargo since 2015: tonnage ⟦tripled⟧ to 1.2m tonnes.",
    date: "2025-06-12",
  },
  {
    reference: "The village school of Orm had 14 pupils ten years ago and has 43 now.",
    draft: "The village school of Orm has seen its roll ⟦quadrupled⟧ to 43 in ten years.",
    date: "2025-06-12",
  },
  {
    reference: "Ticket prices at the Lyra rose to 36 euros from 24 euros.",
    draft: "Ticket prices at the Lyra ⟦doubled⟧ to €36.",
    date: "2025-06-12",
  },
  {
    reference: "The fund manages 9.1 billion dollars for 4,000 clients, up from 4.4 billion two years ago.",
    draft: "The fund's assets have ⟦tripled⟧ to $9.1bn in two years.",
    date: "2025-06-12",
  },
  {
    reference: "The levy should bring in at least 2.5 million euros a year.",
    draft: "The levy should bring in ⟦€2.5m⟧ a year.",
    date: "2025-06-12",
  },
  {
    reference: "The depot will be opened at 4:10 p.m. on Monday by the mayor.",
    draft: "The depot will be opened at ⟦17.10⟧ on Monday by the mayor.",
    date: "2025-06-12",
  },
  {
    reference: "It took sellers 71 days on average to find a buyer, nine days longer than a year ago.",
    draft: "Sellers wait 71 days for a buyer. A year ago it was ⟦66⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "He was born in Trieste in 1938, the youngest of six children, and emigrated to Argentina at the age of 11.",
    draft:
      "The last of six children, he came into the world in Trieste in 1938. The family moved to Argentina in ⟦1947⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "The insurer put its losses from the hail storm at between 200 million and 250 million Swiss francs.",
    draft: "The hail storm will cost the insurer no less than 200m francs and no more than ⟦260m⟧, it says.",
    date: "2025-06-12",
  },
  {
    reference: "The trust said that no patient had waited more than six hours this year.",
    draft: "This year nobody has had to wait longer than ⟦eight hours⟧, the trust said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Bus drivers in Varn will walk out for 48 hours from midnight on Sunday unless the offer is improved.",
    draft: "Bus drivers in Varn will walk out on Monday and ⟦Wednesday⟧ unless the offer is improved.",
    date: "2025-06-12",
  },
  {
    reference: "The rescuers are due to land at 5 a.m. on Friday.",
    draft: "The rescuers are expected at ⟦six⟧ on Friday morning.",
    date: "2025-06-12",
  },
  {
    reference: "Winds of up to 212 kph were measured at the airport; the record had been 189 kph.",
    draft:
      "At ⟦221 kph⟧ the winds at the airport were stronger than any before; the record had been 189 kph.",
    date: "2025-06-12",
  },
  {
    reference:
      "Grandmaster Lena Ostrov won six games, drew three and lost two to finish on 7.5 points, half a point ahead of Ravi Menon.",
    draft: "Ostrov ended with 7.5 from her 11 games, Menon with ⟦eight⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The salmon farm reported 61,000 escapes in June, after 23,000 in May.",
    draft: "In two months ⟦86,000⟧ salmon got out of the farm, nearly three-quarters of them in June.",
    date: "2025-06-12",
  },
  {
    reference:
      "The storm knocked out power to 88,000 homes; by noon on Wednesday it was back in all but 9,000.",
    draft: "Some ⟦97,000⟧ of the 88,000 households cut off had electricity again by midday on Wednesday.",
    date: "2025-06-12",
  },
  {
    reference: "Shipments rose 12 percent to 9.24 million tonnes, of which 5.5 million went to Asia.",
    draft: "Asia took 5.5m of the 9.24m tonnes shipped, a total that was up 12% from ⟦8.52m⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Eleven of the 15 judges voted to uphold the ban, which takes effect at midnight on June 30.",
    draft: "By 11 votes to four the court let the ban stand; it begins on ⟦1 June⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Egg prices have more than doubled to $5.90 a dozen from $2.65 a year ago.",
    draft: "A dozen eggs that cost $2.65 a year ago now costs $5.90, an increase of some ⟦220%⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Three quarters of the 96 flats were empty.",
    draft: "Of the 96 flats only ⟦34⟧ were lived in.",
    date: "2025-06-12",
  },
  {
    reference: "The train, due at 7:42 a.m., arrived 51 minutes late.",
    draft: "It was ⟦8:23⟧ before the train came in, 51 minutes behind time.",
    date: "2025-06-12",
  },
  {
    reference: "The company sold 4.1 million units in the first quarter and 3.6 million in the second.",
    draft: "First-half sales came to ⟦7.1 million⟧ units, of which 3.6 million fell in the second quarter.",
    date: "2025-06-12",
  },
  {
    reference: "He was sentenced to nine years, three of them suspended.",
    draft: "⟦Five⟧ of his nine years must be served; the others were suspended.",
    date: "2025-06-12",
  },
  {
    reference: "The vaccine was 83 percent effective after one dose and 91 percent after two.",
    draft: "A second dose lifts protection by ⟦nine⟧ points to 91%.",
    date: "2025-06-12",
  },
  {
    reference: "The suspect, born in March 1989, was arrested at 3 a.m. on Sunday.",
    draft: "Aged ⟦38⟧, the suspect was picked up in the small hours of Sunday, at three.",
    date: "2025-06-12",
  },
  {
    reference: "The film took $48 million over the weekend, short of the $60 million forecast.",
    draft: "Weekend takings of $48m were ⟦a third⟧ below the forecast of $60m.",
    date: "2025-06-12",
  },
  {
    reference: "In all 14 people applied, nine of them women.",
    draft: "Nine women and ⟦six⟧ men applied.",
    date: "2025-06-12",
  },
  {
    reference: "Ticket sales begin at 10 a.m. on Saturday, June 21, exactly a year before the first match.",
    draft:
      "The first match is on ⟦22 June next year⟧; tickets go on sale a year to the day before, at ten in the morning.",
    date: "2025-06-12",
  },
  {
    reference: "About 21,000 properties lost power. All but 2,600 had been reconnected by nightfall.",
    draft:
      "By nightfall the lights were back on in ⟦three out of five⟧ of the 21,000 or so properties that had lost power; 2,600 were still waiting.",
    date: "2025-06-12",
  },
  {
    reference:
      "The firm employs 5,200 people, 1,900 of them abroad, and plans to hire 300 more at home by 2027.",
    draft: "By 2027 the 3,300 at home are to become ⟦3,900⟧; another 1,900 work abroad.",
    date: "2025-06-12",
  },
  {
    reference: "The tower is to rise to 212 metres, 12 more than the cathedral's.",
    draft: "At 212m it would top the ⟦220m⟧ tower of the cathedral.",
    date: "2025-06-12",
  },
  {
    reference: "She was fined 60 daily rates of 40 euros.",
    draft: "The fine comes to ⟦€2,600⟧, in 60 daily rates.",
    date: "2025-06-12",
  },
  {
    reference: "A quarter of the 480 seats went to independents, half to the ruling party.",
    draft: "The ruling party has 240 of the 480 seats and independents ⟦140⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The price fell for a third month in a row in May, to $71 from $74 in April.",
    draft: "In May the price was down ⟦$4⟧ at $71; it has fallen every month since March.",
    date: "2025-06-12",
  },
  {
    reference: "The blaze was under control at 2:15 p.m., some four hours after it started.",
    draft: "The fire, which broke out at about ⟦11.15am⟧, was mastered four hours later.",
    date: "2025-06-12",
  },
  {
    reference: "Rain is forecast for six of the next seven days.",
    draft: "Only ⟦two⟧ of the coming seven days will stay dry.",
    date: "2025-06-12",
  },
  {
    reference: "The hospital has 12 ventilators, of which nine are in use.",
    draft: "⟦Four⟧ of the hospital's 12 ventilators are free.",
    date: "2025-06-12",
  },
  {
    reference: "The loan of 240,000 dollars is to be repaid in 20 equal yearly sums.",
    draft: "Each year for 20 years ⟦$14,000⟧ of the $240,000 loan falls due.",
    date: "2025-06-12",
  },
  {
    reference: "They have two children under ten and a third who is 14.",
    draft: "Of their ⟦four⟧ children the eldest is 14.",
    date: "2025-06-12",
  },
  {
    reference: "The film took $80 million over the weekend, well above the $60 million forecast.",
    draft: "Weekend takings of $80m were ⟦a quarter⟧ above the forecast of $60m.",
    date: "2025-06-12",
  },
  {
    reference: "The chain will cut 2,800 jobs, or 17 percent of its workforce.",
    draft: "About ⟦one job in five⟧ at the chain, 2,800 in all, will go.",
    date: "2025-06-12",
  },
  {
    reference: "Three people, all over 75, died when the roof came down.",
    draft: "The fall of the roof killed three people of ⟦less than 75⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "GDP grew 0.4 percent in the first three months of the year, double the pace forecast by economists.",
    draft: "Economists had forecast growth of ⟦0.3%⟧ for the first quarter; it came in at 0.4%.",
    date: "2025-06-12",
  },
  {
    reference: "Twenty-six people died at the scene and two more in hospital on Tuesday.",
    draft: "The crash on Tuesday killed ⟦29⟧ people.",
    date: "2026-03-04",
  },
  {
    reference:
      "A court in Varna sentenced two brothers to eight and six years in prison for smuggling 14 migrants in a lorry.",
    draft: "Two brothers were jailed by a court in Varna, one for eight years and the other for ⟦five⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The fine for a first offence is at least 5,500 euros.",
    draft: "Those caught for the first time pay a fine of at least ⟦5,000 euros⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The vaccine is to be offered to everyone aged 65 and over from October.",
    draft: "From October everyone aged ⟦60 and over⟧ is to be offered the vaccine.",
    date: "2025-06-12",
  },
  {
    reference: "At least 65 people died in the fire, the ministry said.",
    draft: "The fire killed at least ⟦60 people⟧, according to the ministry.",
    date: "2025-06-12",
  },
  {
    reference:
      "After a late change the Liberals will get seven ministries, among them health, the Greens four and the Farmers two.",
    draft:
      "⟦Four⟧ ministries go to the Liberals, including health, ⟦seven⟧ to the Greens and two to the Farmers.",
    date: "2025-06-12",
  },
  {
    reference: "A marrow of 140 pounds won the first prize.",
    draft: "A marrow of ⟦46 kg⟧ won the first prize.",
    date: "2025-06-12",
  },
  {
    reference:
      "The man, believed to be in his forties, told police that his name was Albert and that he could not remember where he lived.",
    draft:
      "Police were told by the man, who is thought to be between ⟦30 and 40⟧, that he was called Albert. He had forgotten where he lived, he said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Some 45,000 people fled the fighting in March, and roughly a third of them have since come back.",
    draft: "About ⟦25,000⟧ of the 45,000 who fled in March have returned.",
    date: "2025-06-12",
  },
  {
    reference:
      "Nurses were offered 4 percent this year and 3 percent next, and want 9 percent over the two years.",
    draft: "Nurses, who were offered 9 percent in two steps, demand ⟦7 percent⟧ for the two years.",
    date: "2025-06-12",
  },
  {
    reference: "Rain fell on 23 of the 30 days in June.",
    draft: "Only ⟦nine days⟧ in June were dry.",
    date: "2025-06-12",
  },
  {
    reference: "The company cut its dividend by a third to 40 cents.",
    draft: "Shareholders will get 40 cents, down from ⟦80⟧.",
    date: "2025-06-12",
  },
  {
    reference:
      "The gap between pupils from the richest and poorest areas widened to 17.2 percentage points from 16.0.",
    draft:
      "The gap between pupils from the poorest and the richest areas had grown by ⟦2.2⟧ points, to 17.2.",
    date: "2026-08-05",
  },
  {
    reference: "The drug would be given by infusion every four weeks and cost about $94,000 a year.",
    draft: "Analysts reckon with about $94,000 a year, for ⟦12⟧ infusions.",
    date: "2026-08-05",
  },
  {
    reference:
      "The pass rate for Higher exams in Scotland fell to 74.9 per cent this year from 75.9 per cent in 2025, the board said.",
    draft: "At ⟦75.9%⟧ the pass rate for Higher exams in Scotland fell this year, the board said.",
    date: "2026-08-05",
  },
  {
    reference: "Sales rose for the seventh quarter running, by 3.2 percent to 840 million euros.",
    draft:
      "For ⟦a year and three months⟧ sales have gone up each quarter, now by 3.2 percent to 840 million euros.",
    date: "2025-06-12",
  },
  {
    reference: "The lake is 48 metres deep at its deepest point.",
    draft: "Everywhere the lake is ⟦deeper than 48 metres⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The strike cost the port 3 million euros a day for nine days.",
    draft: "Nine days of strike cost the port ⟦37 million euros⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The fund has so far paid £640,000 to eight families.",
    draft: "⟦Nine⟧ families have been compensated with £640,000 by the fund.",
    date: "2025-06-12",
  },
  {
    reference: "The council closed all baths through Tuesday.",
    draft: "No bath will open before ⟦Friday⟧.",
    date: "2025-06-10",
  },
  {
    reference: "The index fell for the second time in five sessions.",
    draft: "It was the second fall of the index in five ⟦weeks⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Ada Okoro won in 4:29.87; the record of 4:30.31 had been set by Zsofia Kern in Rome.",
    draft:
      "Okoro, who won in 4:29.87, was almost ⟦half a minute⟧ faster than Zsofia Kern had been in Rome with her record.",
    date: "2025-06-12",
  },
  {
    reference: "Her leg was the fastest of the eight finalists.",
    draft: "None of the other ⟦six⟧ finalists had a faster leg.",
    date: "2025-06-12",
  },
  {
    reference:
      "The Dutch ended the championships with nine medals, four of them gold, behind Italy with 21 (eight gold).",
    draft:
      "With four gold medals among their ⟦seven⟧ the Dutch came behind Italy, who won 21 medals, eight of them gold.",
    date: "2025-06-12",
  },
  {
    reference:
      "Lindau had stepped in 14 months ago after Odessa withdrew. The next championships will be in Porto in 2027, as two years ago.",
    draft: "Lindau took over from Odessa ⟦18 months ago⟧. In 2027 it will be Porto's turn, as two years ago.",
    date: "2025-06-12",
  },
  {
    reference:
      "Thieves broke into the vault over the long weekend through a hole 40 cm wide and took at least 600 safe-deposit boxes' contents.",
    draft:
      "Through a hole of 40cm in diameter thieves got into the vault on the long weekend. The contents of ⟦600⟧ safe-deposit boxes were taken.",
    date: "2025-06-12",
  },
  {
    reference: "He was sentenced to eight years in prison and can be released after serving one-third of it.",
    draft: "He could be free after ⟦two years and ten months⟧ of his eight-year sentence.",
    date: "2025-06-12",
  },
  {
    reference:
      "He ran 200 metres in 20.4 seconds in Dolm in 1962. He won silver at a meeting in Kesh the next year but missed the 1966 games.",
    draft:
      "He ran 200 metres in 20.4 seconds in Dolm in 1962. He took silver at a meeting in Kesh in ⟦1965⟧, but missed the 1966 games.",
    date: "2025-06-12",
  },
  {
    reference: "Owners should not charge the battery beyond 75 percent, the maker said.",
    draft: "The maker has told owners to charge the battery to ⟦at least 75%⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Turnout in the borough was 41.3 percent.",
    draft: "⟦Three in ten⟧ voted in the borough.",
    date: "2025-06-12",
  },
  {
    reference: "THE MATCH LASTED 94 MINUTES AND 36 SECONDS.",
    draft: "It took ⟦94min 46sec⟧ to play the match.",
    date: "2025-06-12",
  },
  {
    reference:
      "At least three people, two of them firefighters, have died in the fire near Orsa, the agency said.",
    draft:
      "The fire near Orsa has killed no fewer than three people, all but ⟦two⟧ of them firefighters, the agency said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Commander Rui Salas said two-thirds of the perimeter was under control, against 40 percent on Monday.",
    draft:
      "Only ⟦a quarter⟧ of the perimeter was still out of control, said Rui Salas, the commander; on Monday it had been 60%.",
    date: "2025-06-12",
  },
  {
    reference:
      "The picking was to have begun on Sept 8. The growers' board said it would be put off by at least two weeks.",
    draft:
      "The picking cannot begin before ⟦29 September⟧, the growers' board said; it had been planned for 8 September.",
    date: "2025-06-12",
  },
  {
    reference:
      "Temperatures in Orsa, which reached 41.3 degrees Celsius on Sunday, are forecast to drop to 29 by Friday.",
    draft:
      "By Friday it should be ⟦15 degrees⟧ cooler in Orsa than on Sunday, when the thermometer showed 41.3C.",
    date: "2025-06-12",
  },
  {
    reference: "Vesna Dragan is ranked ninth in the world, up from 31st two years ago.",
    draft: "Vesna Dragan has climbed ⟦24⟧ places in the world ranking in two years, to ninth.",
    date: "2025-06-12",
  },
  {
    reference:
      "Vesna Dragan, who became a grandmaster at 14 years and two months, won the cup of Pula on Friday.",
    draft:
      "Vesna Dragan, who won the cup of Pula on Friday, was a grandmaster ⟦five months⟧ after her 14th birthday.",
    date: "2025-06-12",
  },
  {
    reference: "The strike at the port of Tarn began on Monday, and 46 ships are waiting, the union said.",
    draft: "The strike at the port of Tarn is in its fourth day and ⟦64⟧ ships are waiting, the union said.",
    date: "2025-06-12",
  },
  {
    reference: "The scheme cost 44 million euros in the first half.",
    draft: "In the six months to ⟦September⟧ the scheme cost 44 million euros.",
    date: "2025-06-12",
  },
  {
    reference: "The court acquitted two of the nine officers and jailed the others.",
    draft: "Two officers were cleared and ⟦six⟧ were jailed.",
    date: "2025-06-12",
  },
  {
    reference: "The new ferry has room for 24 lorries.",
    draft: "The new ferry takes ⟦at least 24⟧ lorries.",
    date: "2025-06-12",
  },
  {
    reference: "On Tarra and two smaller islands bread was rationed to 600 grams a family.",
    draft: "Families on ⟦four⟧ islands, one of them Tarra, could buy no more than 600g of bread.",
    date: "2025-06-12",
  },
  {
    reference:
      "The coalition lost its majority in the upper house, falling from 76 seats to 69 in the 150-seat chamber, according to final results.",
    draft:
      "Final results give the coalition 69 of the 150 seats in the upper house, ⟦seven⟧ more than it had, and so it no longer has a majority.",
    date: "2025-06-12",
  },
  {
    reference: "Turnout was 47 percent, down from 61 percent four years ago and the lowest since the war.",
    draft:
      "Only 47% of voters cast their ballots, ⟦14⟧ points more than four years ago. No election since the war had drawn so few.",
    date: "2025-06-12",
  },
  {
    reference:
      "Oil output in Tarland will rise to 1.4 million barrels a day by 2028 from 900,000 now, the energy ministry said.",
    draft:
      "The energy ministry said that Tarland, which pumps 900,000 barrels of oil a day, would produce ⟦half a million⟧ less by 2028.",
    date: "2025-06-12",
  },
  {
    reference:
      "Net income at Helmsen more than tripled to 96 million euros in the third quarter from 31 million a year earlier; analysts had on average forecast 88 million.",
    draft:
      "Helmsen earned €96m net in the third quarter, more than three times the €31m of a year before and ⟦€8m⟧ less than analysts had on average predicted.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court of appeal cut Dario Venn's sentence from eleven years to eight, ruling that the judge had given too much weight to his previous convictions.",
    draft:
      "⟦Four years⟧ have been taken off the 11-year sentence of Dario Venn: the court of appeal held that the judge had attached too much importance to his record.",
    date: "2025-06-12",
  },
  {
    reference: "Incomes up to 90,000 crowns are exempt.",
    draft: "Only incomes of ⟦less than 90,000 crowns⟧ are taxed.",
    date: "2025-06-12",
  },
  {
    reference: "The trip takes less than an hour.",
    draft: "The trip can be made in ⟦over an hour⟧.",
    date: "2025-06-12",
  },
  {
    reference: "He spent the better part of three years in jail.",
    draft: "He was in jail for ⟦more than three years⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The bridge can bear loads of up to 40 tonnes.",
    draft: "Lorries of ⟦less than 40 tonnes⟧ are too heavy for the bridge.",
    date: "2025-06-12",
  },
  {
    reference: "There is a 60 percent chance of rain and a 25 percent chance of snow.",
    draft: "There is a 60% chance of rain and a ⟦35%⟧ chance of snow.",
    date: "2025-06-12",
  },
  {
    reference:
      "Two-thirds of the board must agree before a member can be expelled. On Tuesday 9 of the 15 directors voted for expulsion, one short of the number needed.",
    draft:
      "The vote to expel the member failed by one on Tuesday. Nine of the board's 15 directors were in favour; ⟦12⟧ would have been needed, or two-thirds.",
    date: "2025-06-12",
  },
  {
    reference: "Rents have more than doubled since 2015, from 6.20 euros a square metre to 13.10 euros.",
    draft: "A square metre that cost 6.20 euros to rent in 2015 now costs 13.10, ⟦almost twice⟧ as much.",
    date: "2025-06-12",
  },
  {
    reference: "Police fined 22 drivers, 14 of them for speeding and the rest for using a phone.",
    draft: "Of the 22 drivers fined by police, ⟦six⟧ had been on the phone and 14 had driven too fast.",
    date: "2025-06-12",
  },
  {
    reference: "Wheat for July delivery fell 9 cents to $5.41 a bushel.",
    draft: "July wheat, which had stood at ⟦$5.60⟧ a bushel, slipped to $5.41.",
    date: "2025-06-12",
  },
  {
    reference: "The trial opened on Feb. 10 and is due to last until the end of April, with 24 sitting days.",
    draft:
      "Twenty-four days have been set aside for the trial, which began on Feb. 10 and should be over when ⟦March⟧ ends.",
    date: "2025-06-12",
  },
  {
    reference: "The club has won six of its last seven matches and lies two points behind leaders Orvane.",
    draft:
      "Orvane lead the table, ⟦three⟧ points clear of the club, which has lost or drawn only one of seven matches.",
    date: "2025-06-12",
  },
  {
    reference: "Exports of cut flowers more than doubled in the decade to 2024.",
    draft: "In the decade to 2024 exports of cut flowers rose to ⟦almost twice⟧ what they had been.",
    date: "2025-06-12",
  },
  {
    reference: "Attendance at the fair nearly tripled after admission was made free.",
    draft: "Once admission was free ⟦more than three times⟧ as many people came to the fair.",
    date: "2025-06-12",
  },
  {
    reference: "Membership of the choir has almost halved since 2010.",
    draft: "The choir has ⟦less than half⟧ the members it had in 2010.",
    date: "2025-06-12",
  },
  {
    reference: "The number of reported thefts more than halved last year.",
    draft: "Last year ⟦more than half⟧ as many thefts were reported as the year before.",
    date: "2025-06-12",
  },
  {
    reference: "The company more than doubled its profit to 36 million euros.",
    draft: "Profit, at 36 million euros, was ⟦nearly twice⟧ as high as before.",
    date: "2025-06-12",
  },
  {
    reference: "Fuel prices nearly doubled between January and June.",
    draft: "Between January and June fuel became ⟦more than twice⟧ as expensive.",
    date: "2025-06-12",
  },
  {
    reference: "The cost of the bridge has more than tripled since it was approved.",
    draft: "Since its approval the bridge has become ⟦almost three times⟧ as expensive.",
    date: "2025-06-12",
  },
  {
    reference: "The plant's output roughly doubled last year.",
    draft: "Last year the plant made ⟦more than twice⟧ as much as before.",
    date: "2025-06-12",
  },
  {
    reference: "Applicants must be under 30 and hold a licence.",
    draft: "Only licence holders aged ⟦30 or older⟧ can apply.",
    date: "2025-06-12",
  },
  {
    reference: "He is the third minister to resign this year.",
    draft: "⟦Three⟧ other ministers had already resigned this year.",
    date: "2025-06-12",
  },
  {
    reference: "The two leaders met for the fifth time since January.",
    draft: "The leaders had met ⟦five times⟧ since January before this.",
    date: "2025-06-12",
  },
  {
    reference: "The concert, first planned for May 3, was put off by six weeks to June 14.",
    draft: "The concert will take place on June 14, ⟦five weeks later⟧ than planned.",
    date: "2025-06-12",
  },
  {
    reference: "The bomb exploded shortly before 7 p.m.",
    draft: "It was almost ⟦eight in the evening⟧ when the bomb went off.",
    date: "2025-06-12",
  },
  {
    reference: "The minister said the ferry should have been no closer than 12 nautical miles to the coast.",
    draft: "Ferries must keep at least ⟦21⟧ nautical miles away from this coast, the minister said.",
    date: "2025-06-12",
  },
  {
    reference: "Orlund equalised in the second minute of stoppage time.",
    draft: "⟦94 minutes⟧ had gone when Orlund equalised.",
    date: "2025-06-12",
  },
  {
    reference: "Haven reached their third final by beating Dale.",
    draft: "Haven reached their ⟦first⟧ final by beating Dale.",
    date: "2025-06-12",
  },
  {
    reference:
      "Sixty-one percent of respondents thought the tax unfair, 27 percent thought it fair and the rest had no opinion.",
    draft:
      "Those who see the tax as unfair outnumber those who see it as fair by 61% to 27%. ⟦One in four⟧ had no view.",
    date: "2025-06-12",
  },
  {
    reference: "The former minister was sentenced to seven years, two fewer than prosecutors had demanded.",
    draft: "Prosecutors had called for ⟦eight years⟧ in jail for the former minister; she got seven.",
    date: "2025-06-12",
  },
  {
    reference: "Roughly 60 percent of dairy farms in the county have fewer than 50 cows.",
    draft: "Only about ⟦two dairy farms in six⟧ have 50 cows or more in the county.",
    date: "2025-06-12",
  },
  {
    reference: "With one day left Varna lead the medals table with six golds, one more than Orrin.",
    draft: "Going into the final day Varna top the medals table with ⟦eight⟧ golds.",
    date: "2025-06-12",
  },
  {
    reference: "Timeline: 1962 bridge opened; 1988 strengthened; 2021 cracks found; 2024 closed to lorries.",
    draft:
      "Cracks were found in 2021 in the bridge, which had been opened in ⟦1926⟧ and reinforced in 1988. Since 2024 no lorry may cross it.",
    date: "2025-06-12",
  },
  {
    reference: "Men's 100m final: 1. Ade Coker (NGR) 9.91 2. Jon Reis (BRA) 9.95 3. Cal Moore (USA) 9.98.",
    draft:
      "Ade Coker won the 100m in 9.91 seconds, ⟦five hundredths⟧ ahead of Brazil's Jon Reis. The American Cal Moore came third in 9.98.",
    date: "2025-06-12",
  },
  {
    reference:
      "The new drug costs 84,000 dollars a year per patient, the most of any treatment for the disease.",
    draft:
      "No other treatment for the disease is as expensive as the new drug, at ⟦$84,000⟧ per patient per month.",
    date: "2025-06-12",
  },
  {
    reference:
      "The mine produced 210,000 ounces of gold in 2024, slightly below its target of 215,000 ounces.",
    draft: "Gold production at the mine was 210,000 ounces in 2024. It had aimed for ⟦5,000 ounces⟧ less.",
    date: "2025-06-12",
  },
  {
    reference: "The choir was founded in 1951. Its first concert, on March 4 of that year, drew 80 people.",
    draft: "The choir, founded in 1951, drew 80 people to its first concert, on ⟦March 9 of that year⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The ferry sank on Sept. 2, 2024. The wreck was found the following morning by divers.",
    draft: "Divers found the wreck on ⟦September 5, 2024⟧. The ferry sank on September 2.",
    date: "2025-06-12",
  },
  {
    reference: "The Reds had 31.4 percent, up from 22.6 percent four years ago.",
    draft: "The Reds stood at 31.4 per cent, nearly ⟦seven⟧ points more than four years ago.",
    date: "2025-06-12",
  },
  {
    reference: "No clerk will be dismissed before the end of 2031, the council promised.",
    draft: "The council promised that no clerk would be dismissed until ⟦2034⟧ at the earliest.",
    date: "2025-06-12",
  },
  {
    reference: "The gates should have opened at 8 a.m. instead of 10:30, the warden said.",
    draft:
      "The warden said that the gates ought to have opened at 8am, ⟦three and a half hours⟧ earlier than they did.",
    date: "2025-06-12",
  },
  {
    reference: "An Airbus A330 of the company returned to Faro after a door alarm.",
    draft: "One of the company's ⟦A320s⟧ turned back to Faro after a door alarm.",
    date: "2025-06-12",
  },
  {
    reference:
      "Anna Lindt was born in Bergen on May 3, 1931. Her last voyage was in August 2015, when she sailed to Skagen.",
    draft:
      "She last sailed in August 2015, at the age of ⟦87⟧, to Skagen. Anna Lindt was born in Bergen in May 1931.",
    date: "2025-06-12",
  },
  {
    reference:
      "He was named deputy the next spring and director of the museum in 1962, a post that he held for 11 years.",
    draft: "He was director of the museum from 1962 until ⟦1976⟧, having been deputy.",
    date: "2025-06-12",
  },
  {
    reference:
      "Border guards counted 1,306 arrivals in the week to Sunday, compared with 2,010 in the week before, a fall of 35 percent.",
    draft:
      "The number of arrivals fell by ⟦more than a half⟧, from 2,010 to 1,306, in the week that ended on Sunday, border guards said.",
    date: "2025-06-12",
  },
  {
    reference:
      "Bus fares in the city will rise from 2.20 to 2.50 euros on 1 August. Children under 12 will go on travelling free.",
    draft:
      "A bus ticket in the city will cost ⟦40 cents⟧ more, €2.50, from August 1. It stays free for those not yet 12.",
    date: "2025-06-12",
  },
  {
    reference:
      "Insurers put the cost of the hailstorm at 340 million euros: 190 million for cars, 120 million for houses and the rest for crops.",
    draft:
      "The hail did damage of €340m, according to insurers: cars accounted for €190m, houses for €120m and crops for ⟦€40m⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Swimmers under the age of 14 will be barred from the quay after dark, the town said.",
    draft: "After dark the quay will be open only to swimmers aged ⟦14⟧ and under, the town said.",
    date: "2025-06-12",
  },
  {
    reference: "The tower will be lit in green for a week from Sunday to mark the jubilee, the town said.",
    draft:
      "The town said that the tower would be lit in green from June 15 to ⟦June 27⟧ to mark the jubilee.",
    date: "2025-06-12",
  },
  {
    reference: "Turnout in the ballot was 84 percent. The school won by 412 votes to 407, the mayor said.",
    draft: "A margin of ⟦seven⟧ votes, 412 to 407, decided the ballot for the school, the mayor said.",
    date: "2025-06-12",
  },
  {
    reference: "Creditors may lose between 25 and 40 percent of their money, said the broker Ines Caro.",
    draft: "Creditors can expect to recover ⟦65%-75%⟧ of what they are owed, reckoned Ines Caro, a broker.",
    date: "2025-06-12",
  },
  {
    reference:
      "The court gave Marek Vano four years in prison instead of the seven to which he was sentenced in 2021.",
    draft: "Marek Vano's sentence is now four years: ⟦two⟧ fewer than the court gave him in 2021.",
    date: "2025-06-12",
  },
  {
    reference: "Some models suggest that the species could be extinct by the end of the century.",
    draft: "According to some models the species might be extinct by ⟦2150⟧.",
    date: "2025-06-12",
  },
  {
    reference: "Some 71 percent of the county's children have had both doses, doctors say.",
    draft: "Just over ⟦eight in 10⟧ of the county's children have had both doses, doctors say.",
    date: "2025-06-12",
  },
  {
    reference:
      "Ticket sales will bring in 6 million euros a year, roughly a third of what the house needs, the mayor said.",
    draft:
      "The mayor puts ticket sales at €6m a year, leaving some ⟦three quarters⟧ of what the house needs to be found elsewhere.",
    date: "2025-06-12",
  },
  {
    reference: "The Teal led 18-10 at halftime and the Rovers did not score again until the 61st minute.",
    draft:
      "The Teal were ⟦ten⟧ points ahead at the interval, and it was the 61st minute before the Rovers scored again.",
    date: "2025-06-12",
  },
  {
    reference:
      "A fire official said the alarm was raised at 2:17 p.m. and the first engine arrived six minutes later.",
    draft:
      "It was ⟦2.11pm⟧ when the first fire engine arrived, six minutes after the alarm, a fire official said.",
    date: "2025-06-12",
  },
  {
    reference: "The game was held up for 17 minutes.",
    draft: "The game was held up for ⟦a quarter of an hour⟧.",
    date: "2025-06-12",
  },
  {
    reference: "The flight was 52 minutes late.",
    draft: "The flight was ⟦three-quarters of an hour⟧ late.",
    date: "2025-06-12",
  },
  {
    reference: "The probe cooled the cloud to less than a thousandth of a degree above absolute zero.",
    draft: "The probe chilled the cloud to less than ⟦0.01 degrees⟧ above absolute zero.",
    date: "2025-06-12",
  },
  {
    reference: "Bus fares in the city will rise from 2.20 to 2.50 euros on 1 August.",
    draft: "A bus ticket in the city will cost ⟦30 cents⟧ less, €2.50, from August 1.",
    date: "2025-06-12",
  },
  {
    reference:
      "Sweden beat Canada 4-3 in overtime on Saturday and will play Finland, 2-0 winners over the Czechs, in Monday's final.",
    draft:
      "Monday's final will be between Finland and Sweden. On Saturday the Swedes needed extra time to beat Canada 4–3; the Finns won ⟦2–1⟧ against the Czechs.",
    date: "2025-06-12",
  },
  {
    reference:
      "Customs duties on steel will rise from 10 to 25 percent on 1 March unless the two sides reach a deal by then.",
    draft: "If there is no agreement by March 1, the tariff on steel goes up by ⟦15%⟧ to 25%.",
    date: "2025-06-12",
  },
];
