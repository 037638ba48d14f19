import { checkTable } from "./table.ts";

checkTable("passage/missing", {
  valid: [
    {
      reference:
        "Desmond Roth was convicted in November on 17 counts of forgery after a trial that lasted 43 days. He had pleaded not guilty.",
      draft:
        "Desmond Roth had denied the charges but was found guilty last November of forgery, on 17 counts, at the end of a 43-day trial.",
    },
    {
      reference:
        "Only three of 17 analysts surveyed by the Ledger had predicted an increase. The other 14 had expected no change.",
      draft:
        "Just three of the 17 analysts polled by the Ledger had seen the increase coming; the remainder had thought that the rate would stay where it was.",
    },
    {
      reference:
        "The poet died on Sunday at a hospital in Larissa. The cause was pneumonia, her daughter said. She had been admitted 12 days earlier. She wrote 31 books of verse.",
      draft:
        "The poet died of pneumonia on Sunday after 12 days in a hospital in Larissa, said her daughter. She wrote 31 books of verse.",
      date: "2023-03-08",
    },
    {
      reference:
        "The regulator said on Monday that it had been told of the closures. It has no power to block them.",
      draft: "The watchdog cannot stop the closures. On Monday it said that it had been informed of them.",
    },
    {
      reference:
        "The regulator said on Monday that it had been told of the closures. It has no power to block them.",
      draft:
        "The watchdog said on Monday that it had been informed of the closures, which it was powerless to prevent.",
    },
    {
      reference:
        "All but three of the 50 provinces were under a warning on Monday. Nine were on red, the highest level.\n\nNo relief is expected before Thursday.",
      draft:
        "On Monday 47 of the provinces had a warning and nearly one in five the gravest.\n\nNo relief is in sight before Thursday.",
      date: "2025-06-30",
    },
    {
      reference:
        "The lender Tirso dropped its interest in Orrin Bank on Sept. 30, three weeks after making an approach. It did not give a reason.\n\nNet profit fell to 312 million euros, Tirso said. Orrin Bank will report on Nov. 21.\n\nShareholders of both banks are to vote on Dec. 16.",
      draft:
        "The lender Tirso had made an approach to Orrin Bank and lost interest on 30 September, without saying why.\n\nTirso disclosed net profits of €312m. Orrin Bank's figures follow in ten days.\n\nBoth sets of shareholders vote on 16 December.",
      date: "2024-11-11",
    },
    {
      reference:
        "Seven people were seized on March 14 by gunmen at the camp of a builder.\n\nOne, a driver, escaped after 22 days. A surveyor, Rui Casimiro, died on June 9.\n\nThe builder will not resume work before a review.\n\n- Timeline -\n\nMarch 14: Seven abducted\n\nApril 5: Driver Issa Bouba escapes\n\nJune 9: Casimiro dies\n",
      draft:
        "Gunmen took seven people from the camp of a building company on March 14. A driver, Issa Bouba, got away on April 5. Rui Casimiro, a surveyor, died on June 9.\n\nThe company will stay away until there has been a review.\n",
    },
    {
      reference:
        "The town of Orrin missed a payment to bondholders on Aug. 3, officials said on Thursday.\n\nThe arena was never finished and the glass plant has closed.\n\nHOW IT GOT HERE\n\n- 2014: City borrows $96 million for an arena.\n\n- Aug. 3, 2026: Bond payment missed.\n",
      draft:
        "Orrin failed on 3 August to pay its bondholders, it was admitted on Thursday. The loan of $96m for an arena was taken out in 2014. The arena was never completed and the glassworks has shut.\n",
      date: "2026-09-19",
    },
    {
      reference:
        "Eleven farms have been hit since September, the ministry said on Friday.\n\nThe virus is carried by migrating ducks and geese.\n\nThe outbreaks so far this season, by province:\n\nFriesland 4 / Gelderland 2 / Limburg 2 / Overijssel 2 / Brabant 1\n",
      draft:
        "The ministry said on Friday that 11 farms had been hit since September: four in Friesland, two each in Gelderland, Limburg and Overijssel, one in Brabant.\n\nMigrating ducks and geese carry the virus.\n",
    },
    {
      reference:
        'A library burned down in Sorana on Sunday, officials said.\n\nThe frescoes are intact.\n\nFACT BOX - THE SORANA LIBRARY\n\n* Founded 1626 by Cardinal Ascanio Sorana\n\n* 118,000 volumes\n\nby Silvia Monte; additional reporting by P. Greco in Spoleto _\n\n<org idsrc="isin" value="XX0">SORANA</org>\n\nFollow our coverage: lakespress.example/cities\n',
      draft:
        "The library of Sorana, founded in 1626 by Cardinal Ascanio Sorana and with 118,000 volumes, burned down on Sunday, officials said. Its frescoes have come through.\n",
    },
    {
      reference:
        "Varadi coached the team until 1988.\n\nHe was not always right. In 1998 he predicted that the euro would not last 10 years, an error to which he gave a chapter of his memoirs.\n\nHe leaves two daughters.\n",
      draft:
        "Varadi was the team's coach until 1988.\n\nHis greatest blunder was to predict, in 1998, that the euro would be gone in 10 years, and he gave it a chapter of his memoirs.\n\nTwo daughters survive him.\n",
    },
    {
      reference:
        "Brand scored for Town in the 80th minute, and Pires in the 11th for Marrow.\n\nScorers: Town - Brand 80. Marrow - Pires 11.",
      draft: "Pires scored in the 11th minute for Marrow. In the 80th Brand did for Town.",
    },
    {
      reference:
        "The opera house in Trieste opened again on Friday.\n\nTHE HOUSE IN FIGURES\n\n- Seats: 1,150 now, 1,320 before\n\n- Stage: 22 metres wide\n\nThe first opera follows in October.",
      draft:
        "The opera house in Trieste opened again on Friday, with 170 seats fewer.\n\nThe first opera follows in October.",
    },
    {
      reference:
        'The harbour will be dredged in May.\n\nCritics have questioned the cost. "One ship a week is no trade," said Ulla Henning, a retired pilot.',
      draft:
        "The harbour will be dredged in May.\n\n“One ship a week is no trade,” said Ulla Henning, a retired pilot.",
    },
    {
      reference:
        "The bridge reopened on Monday.\n\nIt had been closed since May. (Reporting by Lyle Benning in Velden; Editing by Ann Orme)",
      draft: "On Monday the bridge, closed since May, was opened again.",
    },
    {
      reference:
        '"We looked at it with Sutter and with the jury president, Anna Kowal, and we all agreed it was safe," Gaudin said. Sutter denied that he had agreed.',
      draft:
        'Gaudin claimed that he, Sutter and Anna Kowal, president of the jury, had "all agreed it was safe". Sutter said that he had not.',
    },
    {
      reference:
        "Maren Dahl won the sixth and last round on Sunday to take the title in Bergen.\n\nScores: Round 1 draw; 2 Dahl; 3 Petit; 4-5 draws; 6 Dahl.",
      draft: "The title went to Maren Dahl in Bergen on Sunday, when she won round six, the last.",
    },
    {
      reference:
        "The mayor wants a tram to the harbour.\n\nNot everyone is convinced. Shopkeepers in Dock Street say that they would lose half of their parking spaces.",
      draft:
        "A tram to the harbour is what the mayor wants. But the shopkeepers of Dock Street say that it would cost them half their parking spaces.",
    },
    {
      reference:
        "The train hit the wagons at 95 km per hour. The speed limit at that point is 140 km per hour.\n\nThe driver was alone.",
      draft:
        "The train was going at 95kph, 45kph slower than is allowed there, when it hit the wagons.\n\nThe driver was alone.",
    },
    {
      reference: "Not all of her buildings were admired. Critics called the library a bunker.",
      draft: "Critics called the library a bunker.",
    },
    {
      reference:
        "The composer wrote four operas and a mass for the church at Orrin.\n\nEDITOR’S NOTE: Eds: a fuller list of works follows in OBIT-ORRIN-FACTBOX.",
      draft: "Four operas and a mass for the church at Orrin were the composer’s.",
    },
    {
      reference:
        "The bridge reopened on Monday.\n\nCapitol Wire reporter Lyle Benning in Velden contributed.",
      draft: "On Monday the bridge was opened again.",
    },
    {
      reference: "The mine was closed in May.\nHN-NY-11-08-25 2214EST",
      draft: "In May the mine was closed.",
    },
    {
      reference:
        "The home side were 38 for one when bad light stopped play.\n\nScores at the close:\nDenby 286 (H. Cole 102, D. Frith 57; O. Stubb 4-73) and 38-1\nHarle 223 (I. Basu 83; L. Coyne 6-41)",
      draft: "When bad light ended play the home side were 38-1.",
    },
    {
      reference:
        "A flood forced 4,200 people from their homes near Milicz. The previous count, given on Wednesday, was 1,800 evacuated and one missing.",
      draft: "Near Milicz 4,200 people had to leave their homes because of a flood.",
    },
    {
      reference: "The mine was closed in May. The owner has appealed.",
      draft: "The mine was closed in May, and its owner has lodged an appeal.",
    },
    {
      reference: "The bridge reopened on Monday.\nHN-11-20-25 1847EST",
      draft: "On Monday the bridge was opened again.",
    },
    {
      reference: "The ferry ran aground in fog.\n\nNobody was hurt.\n\nThe captain was questioned by police.",
      draft: "Police questioned the captain of a ferry that ran aground in fog. No one was injured.",
    },
    {
      reference: "Shares fell 3 percent. Oil was steady.",
      draft: "Oil was steady.\n\nShares lost 3%.",
    },
    {
      reference: '"We were lucky," said Ivo Lund. "The roof held."',
      draft: '"We were lucky. The roof held," said Ivo Lund.',
    },
    {
      reference: "Harwick won 3-1.\n\n(Reporting by Hester Mulgrave; editing by Tom Reed)",
      draft: "Harwick were 3-1 winners.",
    },
    {
      reference:
        "Mona Reyes said that the ministry was thinking about a levy on second homes. The ministry declined to comment. House prices in Orrin fell.",
      draft:
        "The ministry was thinking about a levy on second homes, Mona Reyes said. Her officials would not discuss it. House prices fell in Orrin.",
      date: "2025-11-05",
    },
    {
      reference:
        "The sale was delayed by a row over the budget. Mayor Alan Pride will present his budget on Nov. 26. Prices in Orrin fell.",
      draft: "A row over the budget, which is three weeks off, delayed the sale. Prices fell in Orrin.",
      date: "2025-11-05",
    },
    {
      reference:
        'The crew did well. Station officer Hew Tarrant of West Orrin Fire and Rescue said the drum held "no more than a couple of eggcups" of the acid, which gives off a biting vapour. Four engines came.',
      draft:
        "The crew, which came in four engines, did well, said Hew Tarrant of the fire service. There had been little of the stuff in the drum, “no more than a couple of eggcups”.",
    },
    {
      reference:
        "UPDATE 1-Harwick win cup\n\n(Adds quotes)\n\nLEITH, May 4 (Exchange News) - Harwick won the cup on Sunday.",
      draft: "Harwick won the cup on Sunday.",
    },
    {
      reference: "Lena Rusk won with 52 percent. Paul Rusk had 44.9 percent. Rusk declined to concede.",
      draft: "Lena Rusk won with 52%. Her opponent, Paul Rusk, who had 44.9%, would not concede.",
    },
    {
      reference:
        "Three traders said that grain was already moving through Orrin. They asked not to be identified because the matter is sensitive.",
      draft: "Grain is already moving through Orrin, three traders said.",
    },
    {
      reference: "The cabinet put a duty on wheat in May. The measure will stay in force until August 31.",
      draft: "In May the cabinet put a duty on wheat. It will remain until July 31.",
    },
    {
      reference:
        "A court ordered the bank on Monday to pay back 48 million francs within 60 days. Twelve million has already been repaid.",
      draft:
        "A court gave the bank two months on Monday to pay back SFr48m, of which it has returned a quarter.",
    },
    {
      reference:
        "The survey is based on 610,000 listings. It does not cover existing tenancies. Rents rose by 2 percent, and there were 17 percent more homes to let.",
      draft:
        "Rents rose by 2%. The portal, which looked at 610,000 adverts, found that there were 17% more homes to let; tenancies that already exist are not covered.",
    },
    {
      reference:
        "The deal was brokered by Gro Sand, who sat with both sides for 14 hours. She refused a fee. The players go back to work on Thursday.",
      draft:
        "Gro Sand, who brokered the deal in 14 hours with both sides, would take nothing for it. On Thursday the players return to work.",
    },
    {
      reference: "The bridge, built in 1931, is to close. It will be closed for a year.",
      draft: "The bridge, which dates from 1931, will close for a year.",
    },
    {
      reference: "The vote was close. Ruiz won 51 percent. Marsh won 49 percent.",
      draft: "In a close vote Ruiz took 51% and Marsh 49%.",
    },
    {
      reference:
        "Two boys died of measles in Turda in June, doctors said. Neither of the two had been vaccinated. The camps were closed.",
      draft: "The camps were closed. Two unvaccinated boys died of measles in Turda in June, doctors said.",
    },
    {
      reference:
        "A leak in 2019 cost the probe 41 kg of its fuel. The agency says that what is left is enough.",
      draft:
        "The probe lost 41kg of its fuel to a leak in 2019. What remains is sufficient, says the agency.",
    },
    {
      reference: "The minister resigned on Friday. She gave no reason.",
      draft: "The minister quit on Friday without giving a reason.",
    },
    {
      reference:
        "The plant will close in May, its owner said on Monday, and 300 people will lose their jobs. It declined further comment.",
      draft:
        "The plant is to close in May with the loss of 300 jobs, said the owner, which would not say more about it.",
    },
    {
      reference:
        "Orchard said it had assurances from its customer Hanwei. Hanwei did not respond to a request for comment.",
      draft:
        "Its customer Hanwei had given assurances, Orchard said. The Chinese company could not be drawn.",
    },
    {
      reference:
        "The lake froze on Tuesday for 12 days, the ferry company said. The frost is the worst in the valley since 2023.",
      draft:
        "The lake has been frozen since Tuesday and will be for 12 days, the ferry company said. The valley has had no frost as bad for two years.",
      date: "2025-02-20",
    },
    {
      reference: "A man was arrested. He is 34 and from Denby.",
      draft: "A 34-year-old Denby man has been arrested.",
    },
    {
      reference: "The drug cut deaths by a third. Doctors tested it on 900 patients.",
      draft: "A trial in 900 patients found that the drug reduced deaths by a third. It was run by doctors.",
    },
    {
      reference: "Snow fell on Monday. Schools in the north were shut.",
      draft: "Schools in the north closed after snow fell on Monday. A thaw is expected.",
    },
    {
      reference:
        "Sweden has six reactors. The last to be built went into service in 1985. The government wants two new ones by 2035.",
      draft:
        "Sweden has six reactors, and it is 40 years since one was added. The government wants two new ones by 2035.",
      date: "2025-11-19",
    },
    {
      reference: "The orchestra will tour in May. Tickets go on sale on Friday.",
      draft: "Tickets for the orchestra's tour in May will be sold from Friday.",
    },
    {
      reference: "Fenwick was born in Leith. She went to school in Durham. She died on Sunday.",
      draft: "Born in Leith and schooled in Durham, Fenwick died on Sunday.",
    },
    {
      reference: "Two trains collided near Graz. The line has been closed.",
      draft: "The line is closed after two trains crashed near Graz.",
    },
    {
      reference:
        "Police are looking for a white van. It was last seen at Dover. \n\n(AP writer Ann Lowe contributed from Tirana.)",
      draft: "A white van is being sought by the police. Dover was where it was last seen.",
    },
    {
      reference: "The jury could not agree. The judge ordered a retrial.",
      draft: "A retrial was ordered by the judge when jurors failed to agree.",
    },
    {
      reference: "The bank left rates at 4 percent. Most economists had expected that.",
      draft: "As most economists had forecast, the bank kept rates at 4%.",
    },
    {
      reference: "The comet can be seen in the west.\n\nIt will not return for 8,000 years.",
      draft: "The comet, which will not be back for 8,000 years, is visible in the west.",
    },
    {
      reference: "The council approved the car park. Residents had opposed it.",
      draft: "Despite the opposition of residents, the council gave its approval for the car park.",
    },
    {
      reference: "The museum reopened on Saturday. Entry is free for children.",
      draft: "# Museum opens its doors\n\nThe museum reopened on *Saturday*.\n\n- Children get in free.",
      format: "markdown",
    },
    {
      reference: "The currency has fallen. Bankers blame the budget.",
      draft: "Bankers blame the budget for the fall of the currency.",
    },
  ],
  invalid: [
    {
      reference:
        "The regulator said on Monday that it had been told of the closures. It has no power to block them.",
      draft: "The watchdog said on Monday that it had been informed of the ⟦closures⟧.",
    },
    {
      reference:
        "The regulator said on Monday that it had been told of the closures. It has no power to block them.",
      draft: "The watchdog said on Monday that it had been informed of the closures and could not ⟦comment⟧.",
    },
    {
      reference:
        "The regulator said on Monday that it had been told of the closures. It has no power to block them.",
      draft:
        "The watchdog said on Monday that it had been informed of the closures, and that it can stop ⟦them⟧.",
    },
    {
      reference:
        "The regulator said on Monday that it had been told of the closures. It has no power to block them.",
      draft:
        "The watchdog said on Monday that it had been informed of the closures and would not stop ⟦them⟧.",
    },
    {
      reference:
        "Seven people were seized on March 14 by gunmen at the camp of a builder.\n\nOne, a driver, escaped after 22 days. A surveyor, Rui Casimiro, died on June 9.\n\nThe builder will not resume work before a review.\n",
      draft:
        "Gunmen took seven people from the camp of a building company on March 14. Rui Casimiro, a surveyor, died on June ⟦9⟧.\n\nThe company will stay away until there has been a review.\n",
    },
    {
      reference:
        "The town of Orrin missed a payment to bondholders on Aug. 3, officials said on Thursday.\n\nThe arena was never finished and the glass plant has closed.\n\nHOW IT GOT HERE\n\n- 2014: City borrows $96 million for an arena.\n\n- March 9, 2025: Auditor warns of deficit.\n",
      draft:
        "Orrin failed on 3 August to pay its bondholders, it was admitted on Thursday. The loan of $96m for an arena was taken out in 2014. The arena was never completed and the glassworks has ⟦shut⟧.\n",
    },
    {
      reference:
        "Three people died when the pier gave way on Sunday.\n\nVictims: Ana Prado, 44; Karl Voss, 31; Ines Ruud, 9.\n\nThe pier was built in 1901.",
      draft: "Three people died when the pier gave way on Sunday. The pier was built in ⟦1901⟧.",
    },
    {
      reference:
        "The owner has a plan for the ferries.\n\n1. Two of the nine routes will be closed by the end of 2026.\n\n2. Fourteen ships will be sold to yards in Norland.",
      draft:
        "The owner has a plan for the ferries. By the end of 2026 two of the nine routes will be ⟦closed⟧.",
    },
    {
      reference:
        "The mayor wants a tram to the harbour.\n\nThe governor rejected it. Shopkeepers in Dock Street say that they would lose half of their parking spaces.",
      draft:
        "A tram to the harbour is what the mayor wants. But the shopkeepers of Dock Street say that it would cost them half their parking ⟦spaces⟧.",
    },
    {
      reference:
        "Orchard said it had assurances from its customer Hanwei. Hanwei has ordered 400 machines from a rival in Osaka.",
      draft: "Its customer Hanwei had given assurances, Orchard ⟦said⟧.",
    },
    {
      reference:
        "Fernley lifted its forecast for the second time in four months after shoppers spent more on lighting.\n\nThe chain plans to open nine stores next year, four of them in Orrin.",
      draft:
        "Fernley has lifted its forecast for the second time in four months after shoppers spent more on ⟦lighting⟧.",
    },
    {
      reference:
        "The deal was brokered by Gro Sand, who sat with both sides for 14 hours. She refused a fee. The players go back to work on Thursday.",
      draft:
        "Gro Sand, who sat with both sides for 14 hours, brokered the ⟦deal⟧. On Thursday the players return to work.",
    },
    {
      reference: "The mine was closed in May. The owner has appealed to the high court in Leith.",
      draft: "The mine was shut in ⟦May⟧.",
      fixed: "The mine was shut in May. The owner has appealed to the high court in Leith.",
    },
    {
      reference:
        "The council approved the car park on Tuesday.\n\nThe mayor, Ada Fenwick, denied that she owned land beside it.",
      draft: "On Tuesday the council approved the car ⟦park⟧.",
      fixed:
        "On Tuesday the council approved the car park.\n\nThe mayor, Ada Fenwick, denied that she owned land beside it.",
    },
    {
      reference:
        "A ferry ran aground off Ostra in thick fog.\n\nTwo sailors were taken to hospital with burns.\n\nThe captain has been questioned by police.",
      draft: "In thick fog off Ostra a ferry ran ⟦aground⟧.\n\nPolice have questioned its captain.",
      fixed:
        "In thick fog off Ostra a ferry ran aground.\n\nTwo sailors were taken to hospital with burns.\n\nPolice have questioned its captain.",
    },
    {
      reference:
        "The drug cut deaths by a third in the trial.\n\nThe maker paid for the study.\n\nFour of the authors hold shares in the company.\n\nRegulators will decide in June.",
      draft: "In the trial, the drug reduced deaths by a ⟦third⟧.\n\nRegulators decide in June.",
      fixed:
        "In the trial, the drug reduced deaths by a third.\n\nThe maker paid for the study.\n\nFour of the authors hold shares in the company.\n\nRegulators decide in June.",
    },
    {
      reference:
        "Shares in Orvane fell 7 percent on Monday. The retailer had warned on profits. Analysts had expected a rise in sales.",
      draft: "Orvane's shares lost 7% on Monday after the retailer warned on ⟦profits⟧.",
      fixed:
        "Orvane's shares lost 7% on Monday after the retailer warned on profits. Analysts had expected a rise in sales.",
    },
    {
      reference:
        "Judge Alison Hurst jailed Dunmore for six years. His lawyer said that he would appeal.\n\nThe charity has closed.",
      draft: "Dunmore was jailed for six years by Judge Alison ⟦Hurst⟧.\n\nThe charity has shut.",
      fixed:
        "Dunmore was jailed for six years by Judge Alison Hurst. His lawyer said that he would appeal.\n\nThe charity has shut.",
    },
    {
      reference:
        "Harwick won the cup for the first time.\n\nSayle scored twice in the second half.\n\nDenby had a man sent off for a foul on the goalkeeper.",
      draft:
        "For the first time, Harwick are the winners of the cup.\n\nSayle got two goals in the second ⟦half⟧.",
      fixed:
        "For the first time, Harwick are the winners of the cup.\n\nSayle got two goals in the second half.\n\nDenby had a man sent off for a foul on the goalkeeper.",
    },
    {
      reference:
        "The storm will reach the coast on Sunday, forecasters said. Schools will be closed in three counties. Ferries to Torbeck are cancelled.",
      draft:
        "Forecasters expect the storm to reach the coast on ⟦Sunday⟧. Ferries to Torbeck have been cancelled.",
      fixed:
        "Forecasters expect the storm to reach the coast on Sunday. Schools will be closed in three counties. Ferries to Torbeck have been cancelled.",
    },
    {
      reference:
        "Protesters threw stones at the embassy.\n\nThe police fired tear gas and arrested forty people.\n\nThe ambassador was in Oslo at the time.",
      draft: "Stones were thrown at the embassy by ⟦protesters⟧.\n\nAt the time the ambassador was in Oslo.",
      fixed:
        "Stones were thrown at the embassy by protesters.\n\nThe police fired tear gas and arrested forty people.\n\nAt the time the ambassador was in Oslo.",
    },
    {
      reference:
        "The bank kept its main rate at 4 percent. Two of the nine members of the board voted for a cut.",
      draft: "The bank left its main rate unchanged at 4 ⟦percent⟧.",
      fixed:
        "The bank left its main rate unchanged at 4 percent. Two of the nine members of the board voted for a cut.",
    },
    {
      reference:
        "Greta Fenwick, the novelist, died at her home on Sunday.\n\nShe wrote nineteen novels, of which The Salt House is the best known.\n\nShe leaves a husband and two sons.",
      draft:
        "The novelist Greta Fenwick has died at home.\n\nShe wrote nineteen novels; the best known is The Salt ⟦House⟧.",
      fixed:
        "The novelist Greta Fenwick has died at home.\n\nShe wrote nineteen novels; the best known is The Salt House.\n\nShe leaves a husband and two sons.",
    },
    {
      reference:
        "The museum in Harwick reopened on Saturday.\n\nThieves stole three paintings from it in March.\n\nEntry is free for children.",
      draft: "On Saturday the *museum* in Harwick ⟦reopened⟧.\n\nChildren get in free.",
      format: "markdown",
    },
    {
      reference:
        "The currency has fallen this month. Bankers blame the budget. The minister said on Friday that she would not resign.",
      draft: "The currency has fallen this ⟦month⟧. On Friday the minister said that she would not resign.",
      fixed:
        "The currency has fallen this month. Bankers blame the budget. On Friday the minister said that she would not resign.",
    },
    {
      reference:
        "Shares in Orvane fell on Monday. The currency was steady.\n\nThe oil price rose by 2 percent.",
      draft: "Orvane's shares fell on ⟦Monday⟧.\n\nThe price of oil was up 2%.",
      fixed: "Orvane's shares fell on Monday. The currency was steady.\n\nThe price of oil was up 2%.",
    },
  ],
});
