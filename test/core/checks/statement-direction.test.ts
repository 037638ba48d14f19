import { checkTable } from "./table.ts";

checkTable("statement/direction", {
  valid: [
    {
      reference:
        "The hostages were flown to Gorran on Wednesday after the army stormed the camp where they had been kept.",
      draft:
        "Helicopters flew the hostages to Gorran on Wednesday. The army had freed them before dawn from the camp where they had been kept.",
    },
    {
      reference:
        "Ten-man Orrin beat Sandle 3-2 after extra time on Saturday, the substitute Dahl scoring the winner two minutes from the end.",
      draft:
        "Orrin's winning goal in Saturday's 3-2 victory over Sandle was scored by Dahl, a substitute, two minutes before the end of extra time.",
    },
    {
      reference: 'The Rural League, which opposes membership, will be free to campaign for a "no".',
      draft: "Nothing stops the Rural League from campaigning against.",
    },
    {
      reference: "Net debt at June 30 was 214 million pounds vs 188 million at Dec. 31, the brewer said.",
      draft: "In December net debt had been £26m lower, the brewer said.",
    },
    {
      reference: "Net debt at June 30 was 214 million pounds vs 188 million at Dec. 31, the brewer said.",
      draft: "Net debt has risen by £26m since December, the brewer said.",
    },
    {
      reference: "The budget deficit was 3.1 billion francs against 4.2 billion a year before.",
      draft: "The budget deficit improved by 1.1bn francs in a year.",
    },
    {
      reference: "The mill had been closed since 2011. Its new owner will open a hotel there.",
      draft: "A hotel is to open in the mill, which had been shut since 2011.",
    },
    {
      reference:
        "Prosecutors dropped the charges against two of the five smugglers and brought new charges against one.",
      draft:
        "Prosecutors brought charges against one of the five smugglers after dropping those against two.",
    },
    {
      reference: "Most parties took part in the vote, which the Farmers boycotted.",
      draft: "The Farmers boycotted the vote, in which most parties took part.",
    },
    {
      reference: "Her deputy got four years, two of them suspended, for falsifying a report on the crane.",
      draft:
        "Her deputy was jailed for four years, two of them suspended, for falsifying a report on the crane.",
    },
    {
      reference: "Police arrested two men in Orrin on suspicion of stealing bees.",
      draft: "Two suspects were taken into custody in Orrin after a theft of bees.",
    },
    {
      reference: "Eight of the 20 wagons overturned near Orrin.",
      draft: "Near Orrin 12 of the 20 wagons stayed upright.",
    },
    {
      reference:
        "Her deputy received a suspended sentence of 18 months for falsifying a report on the crane.",
      draft:
        "Her deputy, who falsified a report on the crane, was spared prison: the 18 months were suspended.",
    },
    {
      reference: "Only a handful of the 210 drivers accepted the new rota.",
      draft: "Nearly all of the 210 drivers rejected the new rota.",
    },
    {
      reference: "The yard's order book grew only because of one large contract.",
      draft: "But for one large contract the yard's order book would have shrunk.",
    },
    {
      reference: "The brewer sued the newspaper without success.",
      draft: "The brewer sued the newspaper but failed.",
    },
    {
      reference: "He turned down an offer to lead the choir.",
      draft: "Offered the leadership of the choir, he said no.",
    },
    {
      reference: "A minority of the lodge's members approved the sale.",
      draft: "The bulk of the lodge's members rejected the sale.",
    },
    {
      reference:
        "In all, the sale of pictures raised 23.7 million pounds, compared with 31.2 million a year earlier.",
      draft: "The sale of pictures brought in £7.5m less than a year before, £23.7m.",
    },
    {
      reference: "The champion took a medical timeout for her wrist after the second set.",
      draft: "Before the third set the champion had her wrist treated.",
    },
    {
      reference: "Police have detained a man of 46 on suspicion of starting the fire with an angle grinder.",
      draft: "A man of 46 is in custody. Police suspect that an angle grinder started the fire.",
    },
    {
      reference: "Villa Nora sold at auction for 3.1 million francs, just above the estimate.",
      draft: "Villa Nora was sold at auction for 3.1m francs, slightly more than estimated.",
    },
    {
      reference: "Unemployment rose by 14,000 to 312,000 in the three months to April.",
      draft: "There were 312,000 people out of work in the three months to April, 14,000 more than before.",
    },
    {
      reference: "Bus fares will go up by 30 cents in May. The rise is the second in a year.",
      draft: "Bus fares will be 30 cents dearer from May. The increase is the second in a year.",
    },
    {
      reference: "Pay at the depot will rise to 16 crowns an hour. It fell in 2020.",
      draft: "Pay at the depot goes up to 16 crowns an hour. The fall was in 2020.",
    },
    {
      reference:
        "The major said eleven militants had been killed and two soldiers wounded in the clash near Gamra.",
      draft: "Eleven militants died and two soldiers were hurt in the clash near Gamra, the major said.",
    },
    {
      reference: "The judge refused the man bail; his brother was freed on bail on Friday.",
      draft: "The judge would not grant the man bail, though his brother was bailed on Friday.",
    },
    {
      reference: "Tanaka came back from a set down to beat Keller 4-6 7-5 6-3.",
      draft: "Tanaka lost the first set against Keller 6-4 but took the others 7-5 and 6-3.",
    },
    {
      reference:
        "The director refused to say how much the film had cost, but he did not dispute that it was more than 30 million pesos.",
      draft:
        "The director would not say how much the film had cost, but he accepted that it was more than 30 million pesos.",
    },
    {
      reference: "None of the 11 anglers was hurt when the boat turned over, the coastguard said.",
      draft: "All 11 anglers were unhurt when the boat turned over, the coastguard said.",
    },
    {
      reference: "An offer was made on Monday, but neither side has yet accepted.",
      draft: "On Monday an offer was made, which both sides have yet to accept.",
    },
    {
      reference: "The club that had missed its target in May met it in June.",
      draft: "In June the club met its target, which it had missed in May.",
    },
    {
      reference: "He was among the last to go home.",
      draft: "He had stayed longer than most.",
    },
    {
      reference: "The house was built in 1890.",
      draft: "The home dates from 1890.",
    },
    {
      reference: "The bank has since ended its contract with the guard's employer, Orrin Security.",
      draft: "Orrin Security, for which the guard worked, has since lost its contract with the bank.",
    },
    {
      reference: "Eleven of the crew tested positive and eight negative.",
      draft: "Of the crew, eight had a negative test and eleven a positive one.",
    },
    {
      reference:
        "The tour ends with a time trial in which Vandaele, a former Belgian champion, will be favoured.",
      draft:
        "The tour ends with a time trial. Vandaele, once the Belgian champion against the clock, will be the favourite.",
    },
    {
      reference: "Death toll in Orrin coach crash rises to 14, driver held.",
      draft: "Fourteen dead as coach plunges into ravine near Orrin",
    },
    {
      reference: "The lock will reopen in April at the earliest, its keeper said.",
      draft: "The lock will not reopen before April, its keeper said.",
    },
    {
      reference: "The lock must be repaired by May 2 at the latest, the canal board said.",
      draft: "The canal board said the lock must be repaired no later than May 2.",
    },
    {
      reference:
        "The choir's last concert was in Graz. It had not sung there since its first concert in 1990.",
      draft:
        "The choir gave its last concert in Graz, where it had not sung since the first concert in 1990.",
    },
    {
      reference: "The potter's brother, who is married to a nurse, told the court he had been asleep.",
      draft: "The potter had been asleep, the nurse's husband told the court.",
    },
    {
      reference: "The woman told police that her son had taken the van.",
      draft: "His mother told police that he had taken the van.",
    },
    {
      reference: "The price of imports of timber fell, the customs office said.",
      draft: "The customs office said timber imports had become cheaper.",
    },
    {
      reference:
        "The thief lost $3,000 in the casino in Sandle. The casino made a profit of $4 million last year.",
      draft: "The casino in Sandle, where the thief lost $3,000, made a profit of $4m last year.",
    },
    {
      reference:
        "The jury convicted Munro, 61, by a majority on two of five charges. He was acquitted of the other two.",
      draft: "The jury, which convicted Munro on two charges, cleared the 61-year-old of the other two.",
    },
    {
      reference: "The tram hit the bus at noon, police said.",
      draft: "The bus was hit by the tram at noon, police said.",
    },
    {
      reference: "The union has sued the company. The company sued the union in May.",
      draft: "In May the company sued the union.",
    },
    {
      reference: "The driver of the van hit the tram.",
      draft: "The tram hit the van.",
    },
    {
      reference: "Most of the injured were not wearing helmets, according to police.",
      draft: "Police said only a minority of those hurt wore helmets.",
    },
    {
      reference: "Brokers pushed up the cost of insuring the port's bonds, while the bonds fell to 61 cents.",
      draft: "It became dearer to insure the port's bonds, which stood at 61 cents.",
    },
    {
      reference:
        "Laidlaw won the contract in 2016 with a bid that was 1.3 million pounds higher than the lowest of four.",
      draft:
        "Laidlaw was awarded the contract in 2016 although the lowest of the four bids was £1.3m cheaper.",
    },
    {
      reference: "The ratio of costs to income at Varn Bank worsened to 46.1 percent from 44.0 percent.",
      draft: "Costs now eat up 46.1% of Varn Bank's income, up from 44%.",
    },
    {
      reference: "Police dropped the inquiry in February 2019. A public inquiry opened in September 2021.",
      draft: "Police had closed their inquiry in February 2019.",
    },
    {
      reference: "Unemployment rose to 4.1 percent in May and stayed at 4.1 percent in June.",
      draft: "Unemployment stayed at 4.1 percent in June.",
    },
    {
      reference: "The brewery declined to comment on the report. Two suppliers confirmed it.",
      draft: "Two suppliers confirmed the report, on which the brewery would not comment.",
    },
    {
      reference: "Prosecutors allege that Brack took bribes from a builder; he denies it.",
      draft: "Prosecutors say Brack took bribes from a builder. He denies it.",
    },
    {
      reference:
        "Prosecutors allege that Brack took bribes from a builder, which his partner denies. Brack himself has confessed.",
      draft: "Prosecutors say Brack took bribes from a builder. He admits it.",
    },
    {
      reference: "Stroud rejected suggestions that the clinic had withheld data.",
      draft: "Stroud denied that the clinic had kept data back.",
    },
    {
      reference: "The slide came down on the run above the resort, at an altitude of 2,450 metres.",
      draft: "The snow came down on the run above the resort, about 2,450 metres up.",
    },
    {
      reference:
        "Prices of eggs were low in the spring, the farmers said, and rose to a six-month high in August.",
      draft:
        "Eggs were cheap in the spring, the farmers said, and reached their dearest in six months in August.",
    },
    {
      reference:
        "The tide was high when the barge sank, and the risk of leaks is low, the harbour office said.",
      draft: "The harbour office said the risk of leaks was low. The barge sank at high tide.",
    },
    {
      reference: "The cinema has lost money since 2019, its owner said, but the cafe makes money.",
      draft: "The cafe earns money, its owner said, but the cinema has made losses since 2019.",
    },
    {
      reference: "The ferry went down in under nine minutes on the night of Feb. 3, two miles off Velden.",
      draft: "The ferry went down in less than nine minutes off Velden on February 3.",
    },
    {
      reference: "The jobless rate was 5.1 percent, compared with 4.8 percent in July.",
      draft: "Unemployment rose to 5.1% from 4.8% in July.",
    },
    {
      reference: "The yen was at 151.20 to the dollar, after 149.80 on Monday.",
      draft: "The yen fell to 151.20 to the dollar from 149.80 on Monday.",
    },
    {
      reference: "Pannia is 48th of 120 countries, after 35th a year ago.",
      draft: "Pannia fell to 48th of the 120 countries from 35th a year ago.",
    },
    {
      reference:
        "The town of Ashe has banned electric scooters from its main square. The owner of the hire firm said he would go to court.",
      draft:
        "The owner of the hire firm said he would go to court over a ban on electric scooters in the main square of Ashe.",
    },
    {
      reference: "Losses were 40 million euros, against 12 million a year before.",
      draft: "Results worsened: losses were €40m, up from €12m a year before.",
    },
    {
      reference: "The supreme court overturned the ban on night buses on Wednesday.",
      draft: "The supreme court struck down the ban on night buses on Wednesday.",
    },
    {
      reference: "The factory was closed by a flood that ruined its machines, the owner said.",
      draft: "The factory closed after a flood ruined its machines, the owner said.",
    },
    {
      reference: "Varn has approved a nasal spray against migraine that works within 30 minutes.",
      draft: "A spray for the nose that fights migraine within 30 minutes has been approved in Varn.",
    },
    {
      reference: "The orchestra was hit by a strike of its cellists in May, its manager said.",
      draft: "The orchestra, its manager said, had trouble in May after a strike of its cellists.",
    },
    {
      reference:
        "None of the 58 passengers was injured when a train left the rails near Orrin, the railway said.",
      draft: "All 58 passengers were unhurt when a train left the rails near Orrin, the railway said.",
    },
    {
      reference: "Councillors voted 34 to 19 for the cap. All but one of the Liberals opposed it.",
      draft: "The council voted by 34 to 19 for the cap. Only one Liberal was in favour.",
    },
    {
      reference:
        "The Orrin index fell 273.42 points to 45,310, the Sandle lost 18.77 points and the Leith added 33.90 points.",
      draft: "The Sandle gave up 18.77 points, while the Leith rose 33.90 points.",
    },
    {
      reference: "A gate failed at the dam, sending 2,400 cubic metres of water a second down the Osa river.",
      draft: "A gate gave way at the dam and the Osa rose under 2,400 cubic metres of water a second.",
    },
    {
      reference: "The talks broke down in August over the price and resumed at the end of September.",
      draft: "The talks collapsed over price in August and were taken up again as September drew to a close.",
    },
    {
      reference: "Mirela Vuk overcame a slow start to beat qualifier Anna Lindahl in the first round.",
      draft: "Mirela Vuk came from a set behind to defeat Anna Lindahl, a qualifier, in round one.",
    },
    {
      reference:
        "A quake shook the northern island of Luzora early on Friday. The south of the country felt nothing.",
      draft:
        "Luzora, an island in the north, was shaken by a quake early on Friday, which was not felt in the south of the country.",
    },
    {
      reference: "The upper house passed the bill and the lower house will vote on it in May.",
      draft: "The lower house will vote in May on the bill, which the upper house has passed.",
    },
    {
      reference: "The deficit of Varn is to narrow to 2.8 percent of GDP from 3.5 percent.",
      draft: "The deficit of Varn would shrink from 3.5% of GDP to 2.8%.",
    },
    {
      reference: "He left hospital on Friday with his right arm in a sling.",
      draft: "His right arm was in a sling when he left hospital on Friday.",
    },
    {
      reference: "The front wheel of the bus came off. The rear wheel was bent.",
      draft: "Of the bus's wheels the front wheel came off, and the rear one was bent.",
    },
    {
      reference: "A red van and a blue car collided on the north-east coast.",
      draft: "On the north-eastern coast a blue car and a red van collided.",
    },
    {
      reference: "Inflation in Varn, at 4.1 percent, is still above the central bank's target of 3 percent.",
      draft: "Inflation in Varn is 4.1%, which is higher than the 3% that the central bank aims at.",
    },
    {
      reference: "Turnout in Orrin was 61 percent, the lowest in a referendum since 2008.",
      draft: "Turnout in Orrin, at 61%, was lower than in any referendum since 2008.",
    },
    {
      reference:
        "The factory produced 212,000 cars last year, 3 percent more than in 2023 but 31 percent below its 2017 peak.",
      draft:
        "Car production at the factory peaked in 2017. It was 31% lower last year at 212,000, though up by 3% on 2023.",
    },
    {
      reference: "The court acquitted the baker and convicted his landlord.",
      draft: "The baker was cleared, while his landlord was found guilty.",
    },
    {
      reference: "The pond is two metres shallower than in 1990.",
      draft: "In 1990 the pond was two metres deeper.",
    },
    {
      reference: "The Orchard party lost 12 seats and kept 41.",
      draft: "The Orchard party is down 12 seats, at 41.",
    },
    {
      reference: "The quarry will close two years early.",
      draft: "The quarry is to shut two years ahead of plan.",
    },
    { reference: "Shares in Orvane rose 4 percent.", draft: "Orvane's shares climbed 4%." },
    { reference: "Shares in Orvane fell 4 percent.", draft: "Orvane's shares slipped 4%." },
    { reference: "Oil was down 2 percent.", draft: "Oil dropped 2%." },
    {
      reference: "Exports increased as the currency fell.",
      draft: "As the currency weakened, exports grew.",
    },
    { reference: "The index fell, then rose.", draft: "The index rose after falling." },
    {
      reference: "Orvane made a loss, against a profit in 2023.",
      draft: "Orvane swung from a profit in 2023 to a loss.",
    },
    { reference: "The loss narrowed to $2 million.", draft: "The company lost less: $2 million." },
    { reference: "Lawmakers approved the bill.", draft: "The bill was passed by lawmakers." },
    { reference: "Lawmakers rejected the bill.", draft: "The bill was voted down by lawmakers." },
    { reference: "He was charged with murder.", draft: "He is accused of murder." },
    { reference: "He was convicted of fraud.", draft: "He was found guilty of fraud." },
    { reference: "He was cleared of fraud.", draft: "He was acquitted of fraud." },
    { reference: "Ten people were injured.", draft: "Ten people were hurt." },
    { reference: "Ten people were killed.", draft: "Ten people died." },
    { reference: "Harwick beat Denby 2-0.", draft: "Denby lost 2-0 to Harwick." },
    { reference: "The bank bought the insurer.", draft: "The insurer was sold to the bank." },
    { reference: "Imports fell and exports rose.", draft: "Exports went up while imports went down." },
    { reference: "The rate did not rise.", draft: "The rate stayed put." },
    {
      reference: "The river rose and people rose to flee.",
      draft: "People got up and fled as the river swelled.",
    },
    { reference: "Voters support the plan.", draft: "The plan has the backing of voters." },
    {
      reference: "The firm hired 40 people after it fired 200.",
      draft: "After sacking 200 people, the firm took on 40.",
    },
    { reference: "Norland imports gas from Tansa.", draft: "Tansa exports gas to Norland." },
    { reference: "The tax was cut to 5 percent from 7.", draft: "The tax was lowered from 7% to 5%." },
    {
      reference: "Unemployment eased in May.",
      draft: "There was a *fall* in unemployment in May.",
      format: "markdown",
    },
    {
      reference: "Prices in the north rose. Prices in the south fell.",
      draft: "Prices fell in the south but rose in the north.",
    },
    {
      reference: "Two riders were killed and a third was injured.",
      draft: "Two riders died. A third was hurt.",
    },
    {
      reference: "Lawmakers voted down the plan for a canal by 61 votes to 40.",
      draft: "The canal plan was rejected by 61 votes to 40.",
    },
    {
      reference: "Winds in Tarn were less strong than in Orle on Friday.",
      draft: "Winds in Tarn were weaker than in Orle on Friday.",
    },
    {
      reference:
        "The port's customs house, which opened in 1931, would shut by the end of June, the port said.",
      draft: "The port said its customs house, open since 1931, is to close by the end of June.",
    },
    {
      reference: "No younger pilot has crossed the strait.",
      draft: "She is the youngest pilot to cross the strait.",
    },
    {
      reference: "The dredging is ahead of schedule, the port said.",
      draft: "The port said the dredging was not behind schedule.",
    },
    {
      reference: "The minister apologised for the remark; his party defended him.",
      draft: "His party defended the minister, who regretted his remark.",
    },
    {
      reference: "The court suspended the ban, which a lower court had upheld.",
      draft: "The ban, upheld by a lower court, was suspended.",
    },
    {
      reference: "The striker scored the winner after Holm's equaliser.",
      draft: "Holm had equalised before the striker's winner.",
    },
    {
      reference: "The board voted to keep the cook and to remove the steward.",
      draft: "The board voted to remove the steward; the cook stays.",
    },
    {
      reference: "Marta Lind defeated Ines Roe in three sets.",
      draft: "Ines Roe lost to Marta Lind in three sets.",
    },
    {
      reference: "Marta Lind won the final against Ines Roe.",
      draft: "Ines Roe was beaten by Marta Lind in the final.",
    },
    {
      reference: "The union called the pledge to keep the plants open worthless and called for a strike.",
      draft: "Dismissing as worthless the pledge to keep the plants open, the union called for a strike.",
    },
    {
      reference:
        "The operator's director and its engineer were arrested late on Sunday on suspicion of causing death by negligence, prosecutors said.",
      draft:
        "Prosecutors suspect the director of the operator, Alpin Lifts, and its engineer of causing death by negligence. Both were detained late on Sunday.",
    },
    {
      reference: "Berlin can block the sale of any company that it regards as critical.",
      draft: "Berlin is able to stop the sale of any business that it considers critical.",
    },
    {
      reference:
        "The illness can kill within hours, but fewer than one in 100 patients die if they are treated in time.",
      draft:
        "Patients who are treated in time survive in more than 99 cases out of 100, though the illness can kill within hours.",
    },
    {
      reference:
        "The Senate confirmed her by 51 votes to 49, with no member of the opposition voting in favour.",
      draft: "She was confirmed 51-49 by the Senate; the whole opposition voted against.",
    },
    {
      reference: "Two of the four men accused of the robbery pleaded guilty; the others deny the charges.",
      draft: "Half of the four alleged robbers have admitted it, while the other two plead not guilty.",
    },
    {
      reference: "He denied the charges and pleaded guilty to a lesser one.",
      draft: "He pleaded not guilty to the charges and admitted a lesser one.",
    },
    {
      reference: "Snow fell overnight and the pass was closed to vehicles without chains.",
      draft: "After a night of snow only vehicles with chains may use the pass.",
    },
    {
      reference:
        "The law sets royalties on a sliding scale from 6 percent to 14 percent of sales, depending on prices.",
      draft: "Royalties will start at 6% of sales and climb to 14% when prices are high.",
    },
    {
      reference: "The offer is at a premium of 12 percent to Monday's close.",
      draft: "The offer is 12% above Monday's close.",
    },
    {
      reference: "Tea rose and coffee fell on Monday.",
      draft: "On Monday coffee went down while tea went up.",
    },
    { reference: "Copper gained 2 percent.", draft: "Copper went up 2%." },
    { reference: "The copper price fell 3 percent on Monday.", draft: "Copper lost 3% on Monday." },
    {
      reference: "Yoder pleaded guilty and testified against Hostler for two days.",
      draft: "Yoder, who pleaded guilty, testified for two days.",
    },
    {
      reference: "The shares hit a two-year low on Friday.",
      draft: "On Friday the shares were at their lowest in two years.",
    },
    {
      reference: "The road was blocked by a fallen tree.",
      draft: "The road has been cleared of a fallen tree.",
    },
    {
      reference: "The crew was held for nine days and freed after a ransom had been paid.",
      draft: "The crew was held for nine days before a ransom was paid.",
    },
    {
      reference: "It is not illegal to keep a goat in the yard, the council said.",
      draft: "It is legal to keep a goat in the yard, the council said.",
    },
    {
      reference:
        "The foundry has called off its night shift but does not expect to miss its target of 95,000 pans.",
      draft:
        "The foundry has called off its night shift. It still expects to meet its target of 95,000 pans.",
    },
    {
      reference: "Few of the guests stayed for the speeches.",
      draft: "Most of the guests left before the speeches.",
    },
    {
      reference: "The painting was stolen in March and found in a barn in June.",
      draft: "The painting, found in a barn in June, had been stolen in March.",
    },
    {
      reference: "The hall was not empty when the lights failed.",
      draft: "The hall was full when the lights failed.",
    },
    {
      reference: "The buyer will pay the tax on the house. The seller will receive 40,000 euros.",
      draft: "The seller will get €40,000, and the buyer will pay the tax on the house.",
    },
    {
      reference: "The panel found him guilty of perjury in May.",
      draft: "He was convicted of perjury by the panel in May.",
    },
    {
      reference:
        "The museum will return the objects after finding that the dealer who sold them had forged their papers.",
      draft:
        "The museum will return the objects, as the papers from the dealer from whom it bought them were forged.",
    },
    {
      reference: "Few of those polled believed that the merger would succeed.",
      draft: "Most of those polled expected the merger to fail.",
    },
    {
      reference: "He pleaded guilty to fraud and was jailed.",
      draft: "He admitted fraud and went to prison.",
    },
    {
      reference: "The crew called off its strike on Monday.",
      draft: "The crew's strike was suspended on Monday.",
    },
    { reference: "The road was clear by dawn.", draft: "Before dawn the road was clear." },
    {
      reference: "They ate. Then they walked to the lake.",
      draft: "They ate before they walked to the lake.",
    },
    { reference: "Crowds waited inside the theatre.", draft: "Crowds waited in the theatre." },
    {
      reference: "Outside the theatre 40 ushers protested as the board inside cut their pay.",
      draft: "As the board cut their pay, 40 ushers protested outside the theatre.",
    },
    { reference: "Norland lifted its ban on timber.", draft: "Norland removed its ban on timber." },
    {
      reference: "Two of the brothers pleaded guilty to smuggling eels and a third pleaded not guilty.",
      draft: "One of three brothers pleaded not guilty to smuggling eels; the others pleaded guilty.",
    },
    {
      reference: "Holm was found guilty on 14 of the 17 counts against him and acquitted of fraud.",
      draft:
        "Holm had been charged with 17 offences. The court convicted him of 14 and acquitted him of fraud.",
    },
    {
      reference: "The jury found Mohr guilty of theft and he was cleared of fraud.",
      draft: "Mohr was cleared of fraud but found guilty of theft.",
    },
    {
      reference: "The mill was sold to a Norwegian group by the Larsen family.",
      draft: "The mill of the Larsen family was bought by a Norwegian group.",
    },
    {
      reference: "The court has rejected a request by the mine to suspend the order at once.",
      draft:
        "An application from the mine for the order to be suspended at once was turned down by the court.",
    },
    {
      reference: "Millers said they had no choice but to raise prices by a tenth.",
      draft: "Millers were forced, they said, to put up prices by a tenth.",
    },
    {
      reference: "Ratings agency Scope lowered its rating on the port of Dunmore by one notch on Monday.",
      draft: "The port of Dunmore was downgraded by a notch on Monday by the ratings agency Scope.",
    },
    {
      reference: "Rents in Odra rose 5 percent, while those in Vell fell 3 percent.",
      draft: "Rents in Odra rose 3 percent, while those in Vell fell 5 percent.",
    },
  ],
  invalid: [
    {
      reference: "Two of the emails were later shown to have been forged.",
      draft: "Two of the emails later proved to be ⟦genuine⟧.",
    },
    {
      reference: 'The Rural League will be free to campaign for a "no" in the vote.',
      draft: 'The Rural League will be free to campaign for a "⟦yes⟧" in the vote.',
    },
    {
      reference: "Sales fell 0.6 percent to 2,518 million euros after a record quarter.",
      draft: "After a record quarter sales were 0.6% ⟦higher⟧ at €2,518m.",
    },
    {
      reference: "Villa Nora sold at auction for 3.1 million francs, just above the estimate.",
      draft: "Villa Nora was sold at auction for 3.1m francs, slightly ⟦lower⟧ than estimated.",
    },
    {
      reference: "Unemployment rose by 14,000 to 312,000 in the three months to April.",
      draft:
        "There were 312,000 people out of work in the three months to April, 14,000 ⟦fewer⟧ than before.",
    },
    {
      reference:
        "The major said eleven militants had been killed and two soldiers wounded in the clash near Gamra.",
      draft: "Eleven militants died and two soldiers were ⟦killed⟧ in the clash near Gamra, the major said.",
    },
    {
      reference: "The champion took a medical timeout for her wrist after the second set.",
      draft: "⟦Before⟧ the second set the champion had her wrist treated.",
    },
    {
      reference:
        "The president, who vetoed the last bill, will sign this one. The Senate approved it by 54 votes to 41.",
      draft:
        "The Senate ⟦rejected⟧ the bill by 54 votes to 41. The president, who vetoed the last one, would have signed it.",
    },
    {
      reference:
        "Her deputy received a suspended sentence of 18 months for falsifying a report on the crane.",
      draft: "Her deputy, who falsified a report on the crane, was ⟦jailed⟧ for 18 months.",
    },
    {
      reference: "The village of Orrin lies 20 km northeast of Varn, on the river.",
      draft: "The village of Orrin lies 20 km ⟦north-west⟧ of Varn, on the river.",
    },
    {
      reference: "Two of the five bridges over the river at Orrin were still closed on Monday.",
      draft: "Two of the five bridges over the river at Orrin were still ⟦open⟧ on Monday.",
    },
    {
      reference:
        "Varn Mining had $312 million in cash at the end of June. It lost $41.5 million in the second quarter.",
      draft:
        "At the end of June Varn Mining had cash of $312m. In the second quarter it made a ⟦profit⟧ of $41.5m.",
    },
    {
      reference: "The court rejected the defence's argument that the rope was not his.",
      draft: "The court ⟦upheld⟧ the defence's argument that the rope was not his.",
    },
    {
      reference:
        "Hospitals in Orrin had treated 418 people for heat exhaustion since Sunday, fewer than in the heatwave of 2023.",
      draft:
        "Hospitals in Orrin have treated 418 people for heat exhaustion since Sunday, ⟦more⟧ than in the heatwave of 2023.",
    },
    {
      reference:
        "Laidlaw won the contract in 2016 with a bid that was 1.3 million pounds higher than that of its rival.",
      draft: "Laidlaw won the contract in 2016 with a bid that was £1.3m ⟦lower⟧ than its rival's.",
    },
    {
      reference: "Only a handful of the 210 drivers accepted the new rota.",
      draft: "Only a handful of the 210 drivers ⟦rejected⟧ the new rota.",
    },
    {
      reference: "More rain was likely on Monday, but the institute said the danger of landslides was low.",
      draft: "The institute said more rain was likely on Monday but the danger of landslides was ⟦high⟧.",
    },
    {
      reference:
        "The cinema lost money for the third year in a row because of the roadworks, its owner said.",
      draft: "The cinema ⟦made money⟧ for the third year in a row despite the roadworks, its owner said.",
    },
    {
      reference: "The alarm had been switched off the night before, the inquiry was told.",
      draft: "The inquiry was told that the alarm had been switched ⟦on⟧ the night before.",
    },
    {
      reference: "Inflation in Varn, at 4.1 percent, is still above the central bank's target of 3 percent.",
      draft: "Inflation in Varn is 4.1%, which is ⟦lower⟧ than the 3% that the central bank aims at.",
    },
    {
      reference: "Turnout in Orrin was 61 percent, the lowest in a referendum since 2008.",
      draft: "In Orrin 61% went to the polls, ⟦more⟧ than in any referendum since 2008.",
    },
    {
      reference: "The boats had to be out of the harbour by dawn, the pilot said.",
      draft: "The boats had to be out of the harbour ⟦after⟧ dawn, the pilot said.",
    },
    {
      reference: "Milk has become dearer in Arvika since the subsidy ended in March.",
      draft: "Milk has become ⟦cheaper⟧ in Arvika since the end of the subsidy in March.",
    },
    {
      reference: "Nine divers were rescued on Friday from a flooded cave near Tarn.",
      draft: "Nine divers were ⟦killed⟧ in a flooded cave near Tarn on Friday.",
    },
    {
      reference: "The court has rejected a request by the mine to suspend the order at once.",
      draft: "The court ⟦granted⟧ an application from the mine for the order to be suspended at once.",
    },
    {
      reference: "Ruth Halm alleged that staff had shredded papers, which the parish called baseless.",
      draft:
        "Ruth Halm accuses parish staff of having put papers through the shredder. The parish ⟦admits⟧ it.",
    },
    {
      reference: "Prosecutors allege that Brack took bribes from a builder; he denies it.",
      draft: "Prosecutors say Brack took bribes from a builder. He ⟦admits⟧ it.",
    },
    {
      reference: "Millers said they had no choice but to raise prices by a tenth.",
      draft: "Millers were forced, they said, to ⟦cut⟧ prices by a tenth.",
    },
    {
      reference: "Ratings agency Scope lowered its rating on the port of Dunmore by one notch on Monday.",
      draft: "The port of Dunmore was ⟦upgraded⟧ by a notch on Monday by the ratings agency Scope.",
    },
    {
      reference: "The surgeon removed his left kidney by mistake, the tribunal heard.",
      draft: "By mistake the surgeon took out his ⟦right⟧ kidney, the tribunal was told.",
      fixed: "By mistake the surgeon took out his left kidney, the tribunal was told.",
    },
    {
      reference: "The judge rejected a request for bail and remanded the 29-year-old until June 24.",
      draft: "The 29-year-old must stay in custody until June 24, after the judge ⟦granted⟧ him bail.",
    },
    {
      reference: "Moody's cut the country's rating by one notch to Baa3 and kept its outlook negative.",
      draft: "The outlook stays ⟦positive⟧ at Moody's, which lowered the country's rating a notch to Baa3.",
    },
    {
      reference: "Ida Kroll lost the first set against Sonne.",
      draft: "Ida Kroll ⟦won⟧ the first set against Sonne.",
    },
    {
      reference: "Left-arm spinner Kevin Maro took five wickets for 31 on Saturday.",
      draft: "Kevin Maro, the ⟦right⟧-arm spinner, took five wickets for 31 on Saturday.",
    },
    {
      reference: "Most of the injured were wearing helmets, according to police.",
      draft: "Police said only a ⟦minority⟧ of those hurt wore helmets.",
    },
    {
      reference: "The upper house passed the bill by 41 votes to 39 on Thursday.",
      draft: "On Thursday the bill got through the ⟦lower⟧ chamber by 41 votes to 39.",
    },
    {
      reference: "The body was found two miles downstream of the weir on Sunday.",
      draft: "It was two miles ⟦upstream⟧ of the weir that the body was found on Sunday.",
    },
    {
      reference: "The fire began in an outer courtyard of the palace and spread to the stables.",
      draft: "The fire, which spread to the stables, began in an ⟦inner⟧ courtyard of the palace.",
    },
    {
      reference: "The council of Varn voted 23 to 19 in favour of the plan, with three abstentions.",
      draft: "The plan was ⟦rejected⟧ in Varn by 23 votes to 19; three councillors abstained.",
    },
    {
      reference: "A judge in Varn freed Ward on Monday after 14 years.",
      draft: "A judge in Varn ⟦jailed⟧ Ward on Monday for 14 years.",
    },
    {
      reference: "The rear wheel of the bus came off at 60 km an hour, an inspector said.",
      draft: "An inspector said that the bus had lost its ⟦front⟧ wheel at 60 km an hour.",
    },
    {
      reference: "The eastbound lanes of the bridge were closed after the crash.",
      draft: "After the crash the bridge's ⟦westbound⟧ lanes were closed.",
    },
    {
      reference: "Few of those polled believed that the merger would succeed.",
      draft: "⟦Most⟧ of those polled expected the merger to succeed.",
    },
    {
      reference: "The stewards work for a different company.",
      draft: "The stewards work for the ⟦same⟧ company.",
    },
    {
      reference: "Witnesses saw a red van leave the yard at about midnight.",
      draft: "A ⟦blue⟧ van left the yard at about midnight, witnesses said.",
    },
    {
      reference: "She won a silver medal in Lyon in 2019.",
      draft: "In Lyon in 2019 she won a ⟦gold⟧ medal.",
    },
    {
      reference: "Two of the letters were later shown to have been forged.",
      draft: "Two of the letters were later shown to have been ⟦genuine⟧.",
    },
    {
      reference: "Oil fell 94 cents, or 1.3 percent, to $71.18 a barrel by 0845 GMT.",
      draft: "By 0845 GMT a barrel of oil cost $71.18, 94 cents ⟦more⟧, a fall of 1.3%.",
    },
    {
      reference: "Shares in Orvane rose 4 percent on Monday after the results.",
      draft: "After the results, Orvane's shares ⟦fell⟧ 4% on Monday.",
      fixed: "After the results, Orvane's shares rose 4% on Monday.",
    },
    {
      reference: "Orvane made a profit of $40 million in the first half.",
      draft: "In the first half Orvane made a ⟦loss⟧ of $40 million.",
      fixed: "In the first half Orvane made a profit of $40 million.",
    },
    {
      reference: "The council approved the plan for a car park on Tuesday night.",
      draft: "On Tuesday night the council ⟦rejected⟧ the car park plan.",
      fixed: "On Tuesday night the council approved the car park plan.",
    },
    {
      reference: "Dunmore has been charged with the theft of 410,000 pounds from a charity.",
      draft: "Dunmore has been ⟦convicted⟧ of stealing £410,000 from a charity.",
    },
    {
      reference: "The watchdog blocked the takeover of the dairy in May.",
      draft: "In May the watchdog ⟦cleared⟧ the takeover of the dairy.",
    },
    {
      reference: "The crew was fed after the ransom had been paid.",
      draft: "The crew was fed ⟦before⟧ the ransom had been paid.",
    },
    {
      reference: "At least 12 people were injured when two trams collided in Graz.",
      draft: "At least 12 people were ⟦killed⟧ in Graz when two trams collided.",
      fixed: "At least 12 people were injured in Graz when two trams collided.",
    },
    {
      reference: "The central bank lowered its main rate to 3.5 percent.",
      draft: "The central bank has ⟦raised⟧ its main rate to 3.5%.",
    },
    {
      reference: "Operating profit was 412 million crowns, against 388 million a year earlier.",
      draft: "Operating profit ⟦fell⟧ to NKr412m in the quarter from NKr388m a year earlier.",
    },
    {
      reference: "Net debt at June 30 was 214 million pounds vs 188 million at Dec. 31, the brewer said.",
      draft: "Net debt has ⟦fallen⟧ by £26m since December, the brewer said.",
    },
    {
      reference: "Attendance was 12,400, compared with 15,900 in 2019.",
      draft: "Attendance has ⟦grown⟧ by 3,500 since 2019.",
    },
    {
      reference: "The jobless rate was 5.1 percent, compared with 4.8 percent in July.",
      draft: "Unemployment ⟦dropped⟧ to 5.1% from 4.8% in July.",
    },
    {
      reference: "Pretax profit 371 million crowns (356 million).",
      draft: "Pre-tax profit was NKr371m, ⟦down⟧ from NKr356m.",
    },
    {
      reference: "Few of the villagers voted, the mayor said.",
      draft: "⟦Many⟧ of the villagers voted, the mayor said.",
    },
    {
      reference: "The average age of the singers was 41.",
      draft: "The ⟦median⟧ age of the singers was 41.",
    },
    {
      reference: "The tax on exported oil rose to 4 percent. The import duty stayed at 3.",
      draft: "The tax on exported oil rose to 4 percent. The ⟦export⟧ duty stayed at 3.",
    },
    {
      reference: "The lorry hit the gate of the farm at noon.",
      draft: "The ⟦bus⟧ hit the gate of the farm at noon.",
    },
    {
      reference: "Sales of electric cars increased by a fifth in May.",
      draft: "In May, sales of electric cars ⟦decreased⟧ by a fifth.",
      fixed: "In May, sales of electric cars increased by a fifth.",
    },
    {
      reference: "The firm was fined after pleading guilty to two counts of polluting the river.",
      draft: "The firm, which had ⟦denied⟧ two offences, was fined for polluting the river.",
    },
    {
      reference: "The minister opposes the new runway, an aide said.",
      draft: "An aide said the minister ⟦supports⟧ the new runway.",
      fixed: "An aide said the minister opposes the new runway.",
    },
    {
      reference: "Prosecutors dropped the charges against two of the five smugglers.",
      draft: "Prosecutors ⟦brought⟧ charges against two of the five smugglers.",
    },
    {
      reference: "Opposition parties stayed away from the vote on the dam, which passed by 81 votes to 2.",
      draft: "The dam was approved by 81 votes to 2 with opposition parties ⟦taking part⟧ in the vote.",
    },
    {
      reference: "The council of Varn voted for the spray on Monday.",
      draft: "On Monday the council of Varn voted ⟦against⟧ the spray.",
    },
    {
      reference: "The jury found the nurse guilty of two murders.",
      draft: "The nurse was found ⟦innocent⟧ of two murders by the jury.",
    },
    {
      reference: "Harwick won 2-1 in Pellin on Saturday with a late goal.",
      draft: "With a late goal, Harwick ⟦lost⟧ 2-1 in Pellin on Saturday.",
      fixed: "With a late goal, Harwick won 2-1 in Pellin on Saturday.",
    },
    {
      reference: "About half of the country's 160 mills are idle for want of hard wheat, said Elena Rudd.",
      draft:
        "According to Elena Rudd about half of the 160 mills are ⟦working⟧ because hard wheat is in short supply.",
    },
    {
      reference: "Tansa exports most of its copper to Norland.",
      draft: "Tansa ⟦imports⟧ most of its copper from Norland.",
    },
    {
      reference: "The northern lane of the motorway was closed on Friday.",
      draft: "On Friday the ⟦southern⟧ lane of the motorway was shut.",
      fixed: "On Friday the northern lane of the motorway was shut.",
    },
    {
      reference: "The forint firmed 2 percent against the euro on Monday.",
      draft: "The forint ⟦weakened⟧ 2 percent against the euro on Monday.",
    },
    {
      reference: "The number of cases fell for a third week, doctors said.",
      draft: "Doctors said the number of cases **⟦rose⟧** for a third week.",
      format: "markdown",
      fixed: "Doctors said the number of cases **fell** for a third week.",
    },
    {
      reference: "Rents in Tarn rose by 8 percent last year and wages grew by 3 percent.",
      draft: "Rents in Tarn went up 8% last year while wages ⟦fell⟧ 3%.",
    },
    {
      reference:
        "Flour prices have risen by 9 percent since May, the bakers' guild said, but there was no shortage.",
      draft: "Flour prices have ⟦gone down⟧ 9% since May, according to the bakers' guild.",
    },
    {
      reference: "Lawmakers voted down the plan for a canal by 61 votes to 40.",
      draft: "Lawmakers ⟦passed⟧ the canal plan by 61 votes to 40.",
    },
    {
      reference: "No younger pilot has crossed the strait alone.",
      draft: "She is the ⟦oldest⟧ pilot ever to have crossed the strait alone.",
    },
    {
      reference: "Student Marta Lind, 19, defeated the holder, Ines Roe, in three sets on Monday.",
      draft: "Marta Lind, a 19-year-old student, ⟦lost⟧ to the holder, Ines Roe, in three sets on Monday.",
    },
    {
      reference: "She failed the driving test three times.",
      draft: "Three times she ⟦passed⟧ the driving test.",
    },
    {
      reference: "The boatyard missed its deadline for the third time.",
      draft: "For the third time the boatyard ⟦met⟧ its deadline.",
    },
    {
      reference: "He turned down an offer to lead the choir.",
      draft: "Offered the leadership of the choir, he said ⟦yes⟧.",
    },
    {
      reference: "The ruling makes it harder to evict tenants.",
      draft: "It will be ⟦easier⟧ to evict tenants after the ruling.",
    },
    {
      reference: "The council rescinded the ban on busking.",
      draft: "The ban on busking was ⟦extended⟧ by the council.",
    },
    {
      reference: "A protest by Poland over a foul given to Hanna Zielska in the long jump was rejected.",
      draft:
        "Poland protested over a foul called against Hanna Zielska in the long jump, and the protest was ⟦upheld⟧.",
    },
    {
      reference: "The brewer sued the newspaper without success.",
      draft: "The brewer sued the newspaper ⟦successfully⟧.",
    },
    {
      reference: "The offer values the brewer at a premium of 12 percent to its closing price on Monday.",
      draft: "The offer values the brewer at 12% ⟦below⟧ its closing price on Monday.",
    },
    {
      reference: "The shares fell to a two-year low on Friday after the warning.",
      draft: "After the warning the shares were at their ⟦highest⟧ in two years on Friday.",
    },
    {
      reference: "He was convicted in May 2011 after a trial of six weeks.",
      draft: "He was found ⟦innocent⟧ in May 2011 after a six-week trial.",
    },
    {
      reference: "Copper rose 3 percent to $9,410 a ton on Monday.",
      draft: "Copper ⟦lost⟧ 3% to $9,410 a tonne on Monday.",
    },
    {
      reference: "He said he regretted the remark.",
      draft: "He said he ⟦stood by⟧ the remark.",
    },
    {
      reference: "The court suspended the ban on nets until it hears the appeal.",
      draft: "The court ⟦upheld⟧ the ban on nets until it hears the appeal.",
    },
    {
      reference: "The ceasefire along the river held on Monday.",
      draft: "The ceasefire along the river ⟦collapsed⟧ on Monday.",
    },
    {
      reference: "The lake behind the dam is full, engineers said.",
      draft: "The lake behind the dam is ⟦empty⟧, engineers said.",
    },
    {
      reference: "The airline resumed flights to Tunis on Sunday.",
      draft: "On Sunday the airline ⟦suspended⟧ flights to Tunis.",
    },
    {
      reference: "The volcano on the island is active, the institute said.",
      draft: "The volcano on the island is ⟦dormant⟧, the institute said.",
    },
    {
      reference: "The storm spared the coast of Istria.",
      draft: "The storm ⟦hit⟧ the coast of Istria.",
    },
    {
      reference: "The bill was passed unanimously by the lower house.",
      draft: "The bill was passed ⟦narrowly⟧ by the lower house.",
    },
    {
      reference: "The seller of the farm will pay the tax.",
      draft: "The ⟦buyer⟧ of the farm will pay the tax.",
    },
    {
      reference: "The striker scored the winner in extra time.",
      draft: "The striker scored the ⟦equaliser⟧ in extra time.",
    },
    {
      reference: "The smelters rejected the offer of a 3 percent raise.",
      draft: "The smelters ⟦agreed⟧ to a raise of 3 percent.",
    },
    {
      reference: "The gash was on the port side, divers said.",
      draft: "The gash was on the ⟦starboard⟧ side, divers said.",
    },
    {
      reference: "A majority of the board voted to keep the chief steward.",
      draft: "A majority of the board voted to ⟦remove⟧ the chief steward.",
    },
    {
      reference: "Rebel fighters have withdrawn from the town of Sarn, residents said.",
      draft: "Rebel fighters have ⟦entered⟧ the town of Sarn, residents said.",
    },
    {
      reference: "Fewer than one in 100 patients die if they are treated in time.",
      draft: "Fewer than one in 100 patients ⟦survive⟧ if they are treated in time.",
    },
    {
      reference: "Norland lifted its limits on timber exports on Monday.",
      draft: "On Monday Norland ⟦imposed⟧ limits on timber exports.",
    },
    {
      reference: "The river in Tarn had not dropped under four metres by dawn.",
      draft: "The river in Tarn did not drop below four metres ⟦after⟧ dawn.",
    },
    {
      reference: "The mill took in 300 sacks a day, compared with 120 before it was rebuilt.",
      draft: "The mill takes in 300 sacks a day, against 120 ⟦after⟧.",
    },
    {
      reference: "The tenor was taken ill two hours before a performance of Norma in Tarn.",
      draft: "The tenor fell ill two hours ⟦after⟧ Norma in Tarn.",
    },
    {
      reference: "Crowds waited inside the theatre in Tarn for hours.",
      draft: "For hours crowds waited ⟦outside⟧ the theatre in Tarn.",
    },
    {
      reference:
        "Dr Marsh, who led the trial, cautioned that the sample was small and that the results needed to be repeated.",
      draft:
        "Dr Marsh, who headed the trial, cautioned that the sample was ⟦large⟧ and that the results needed to be repeated.",
    },
    {
      reference: "The lock will reopen in April at the earliest, its keeper said.",
      draft: "The lock keeper said it would be open again in April ⟦at the latest⟧.",
    },
    {
      reference: "The lock will reopen in April at the earliest, its keeper said.",
      draft: "The lock keeper said it would be open again ⟦by⟧ April.",
    },
    {
      reference: "The choir's last concert was in Graz on 4 May.",
      draft: "The choir gave its ⟦first⟧ concert in Graz on 4 May.",
    },
    {
      reference: "The potter's brother told the court that the kiln had been cold all day.",
      draft: "The kiln had been cold all day, the potter's ⟦husband⟧ told the court.",
    },
    {
      reference: "Timber exports from the port of Lund grew in October, the customs office said.",
      draft: "The customs office said ⟦imports⟧ of timber through Lund went up in October.",
    },
    {
      reference:
        "Kells Town won a first cup in 40 years on Sunday when Ian Rae scored in the final against Moy.",
      draft: "Ian Rae scored as Kells Town ⟦lost⟧ a first cup final in 40 years to Moy on Sunday.",
    },
    {
      reference: "The talks in Geneva stalled on Monday.",
      draft: "The talks in Geneva ⟦advanced⟧ on Monday.",
    },
    {
      reference: "The crowd at the gate was peaceful, police said.",
      draft: "The crowd at the gate was ⟦violent⟧, police said.",
    },
    {
      reference: "Unemployment stayed at 4.1 percent.",
      draft: "Unemployment ⟦rose⟧ to 4.1 percent.",
    },
    {
      reference: "Inflation rose to 3.2 percent in May.",
      draft: "Inflation ⟦held⟧ steady at 3.2 percent in May.",
    },
    {
      reference: "The court acquitted the baker.",
      draft: "The baker was ⟦found guilty⟧.",
    },
    {
      reference: "The pond is two metres shallower than in 1990.",
      draft: "The pond is two metres ⟦deeper⟧ than in 1990.",
    },
    {
      reference: "The Orchard party lost 12 seats and kept 41.",
      draft: "The Orchard party is ⟦up⟧ 12 seats, at 41.",
    },
    {
      reference: "The quarry will close two years early.",
      draft: "The quarry is to shut two years ⟦behind⟧ plan.",
    },
    {
      reference: "The walkout was averted after the depot withdrew its plan to cut pay.",
      draft: "The walkout ⟦went ahead⟧ after the depot withdrew its plan to cut pay.",
    },
    {
      reference: "The brewery would neither confirm nor deny the report.",
      draft: "The brewery ⟦confirmed⟧ the report.",
    },
    {
      reference: "Hardly any of the ballots were spoiled.",
      draft: "⟦Nearly all⟧ the ballots were spoiled.",
    },
    {
      reference: "Stroud rejected suggestions that the clinic had withheld data from a smaller trial.",
      draft: "Stroud ⟦admitted⟧ that the clinic had kept back data from a smaller trial.",
    },
    {
      reference: "The bridge at Halm will be rebuilt in May.",
      draft: "The bridge at Halm will be ⟦demolished⟧ in May.",
    },
    {
      reference: "The bus had overtaken two lorries shortly before it left the road and rolled three times.",
      draft: "The bus had overtaken two lorries shortly ⟦after⟧ it left the road.",
    },
    {
      reference: "The water from the well is drinkable, the lab said.",
      draft: "The water from the well is ⟦contaminated⟧, the lab said.",
    },
    {
      reference: "The tram hit the bus at noon, police said.",
      draft: "The ⟦bus hit the tram⟧ at noon, police said.",
    },
    {
      reference: "The bank will sue the minister, its lawyers said.",
      draft: "The ⟦minister will sue the bank⟧, its lawyers said.",
    },
    {
      reference: "The school is within the flood zone.",
      draft: "The school is ⟦outside⟧ the flood zone.",
    },
    {
      reference: "Tarn's hospital recorded the biggest share of late births since 1999.",
      draft: "Tarn's hospital recorded the ⟦lowest⟧ share of late births since 1999.",
    },
    {
      reference: "The older of the two brothers was arrested in Tarn on Friday.",
      draft: "The ⟦younger⟧ of the two brothers was arrested in Tarn on Friday.",
    },
    {
      reference: "Membership of the choir grew by a tenth in 2023.",
      draft: "In 2023 the choir's membership ⟦shrank⟧ by a tenth.",
    },
    {
      reference: "The ferry line sold its two oldest ships to a Greek firm in March.",
      draft: "In March the ferry line ⟦bought⟧ its two oldest ships from a Greek firm.",
    },
    {
      reference: "The gap between the two parties widened to six points in June.",
      draft: "In June the gap between the two parties ⟦narrowed⟧ to six points.",
    },
    {
      reference: "Dahl pleaded guilty in 2021 and testified against the owner of the boat.",
      draft: "Dahl, who pleaded ⟦innocent⟧ in 2021, testified against the owner of the boat.",
    },
    {
      reference: "Shares in Varn Glass fell 7.4 percent. The market in Orrin rose 0.3 percent.",
      draft: "Shares in Varn Glass lost 7.4%, against a ⟦loss⟧ of 0.3% for the market in Orrin.",
    },
    {
      reference: "Eight of the 20 wagons overturned near Orrin.",
      draft: "Near Orrin eight of the 20 wagons stayed ⟦upright⟧.",
    },
    {
      reference: "The jury in Orrin acquitted the mayor of theft.",
      draft: "The jury in Orrin found the mayor ⟦guilty⟧ of theft.",
    },
    {
      reference: "The deficit of Varn is to narrow to 2.8 percent of GDP from 3.5 percent.",
      draft: "The deficit of Varn would ⟦grow⟧ from 3.5% of GDP to 2.8%.",
    },
    {
      reference: "A court in Tromso convicted Ruben Halle of smuggling eels.",
      draft: "Ruben Halle was ⟦cleared⟧ of smuggling eels by a court in Tromso.",
    },
    {
      reference: "It was sold to a Norwegian group for 2 million crowns in 1989.",
      draft: "In 1989 it was ⟦sold⟧ by a Norwegian group for 2 million crowns.",
    },
    {
      reference: "Net profit was 38.4 million euros, compared with a net loss of 12.7 million euros in 2023.",
      draft:
        "It made a net ⟦loss⟧ of 38.4 million euros, against a net loss of 12.7 million the year before.",
    },
    {
      reference:
        "Pay at the depot will rise to 16.20 crowns an hour from 15.07. The increase is backdated to New Year's Day.",
      draft:
        "Depot staff will be paid 16.20 crowns an hour, up from 15.07. The ⟦fall⟧ is backdated to New Year's Day.",
    },
    {
      reference: "The union has not ruled out more walkouts on the ferries before Christmas.",
      draft: "More walkouts on the ferries ⟦after⟧ Christmas remain possible, the union said.",
    },
    {
      reference: "It was Sweden's first win in the marathon since 2019.",
      draft: "The last time Sweden ⟦lost⟧ the marathon was in 2019.",
    },
    {
      reference: "Holm was found guilty on 14 of the 17 counts against him and acquitted of fraud.",
      draft: "Holm was ⟦charged⟧ on 14 of the 17 counts against him and acquitted of fraud.",
    },
  ],
});
