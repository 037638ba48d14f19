import type { Pair } from "./pair.ts";

export const faithful: readonly Pair[] = [
  {
    reference:
      "The harbour board has not ruled out raising mooring fees next year, its chairman told councillors in Oban on Tuesday. Fees were last changed in 2017, when a night on a buoy went up by two pounds.",
    draft:
      "The chairman of the harbour board told councillors in Oban on Tuesday that it might still raise mooring fees next year. Fees were last changed in 2017, when a night on a buoy went up by two pounds.",
  },
  {
    reference:
      "None of the 14 witnesses was able to identify the driver, the prosecutor in Ghent said on Monday. The car, a green estate with a broken headlight, was found in a canal in April.",
    draft:
      "All 14 witnesses were unable to identify the driver, the prosecutor in Ghent said on Monday. The car, a green estate with a broken headlight, was found in a canal in April.",
  },
  {
    reference:
      "The museum in Lyon will remain closed on Mondays because it cannot find enough guards, its director said. Visitors who had bought tickets for a Monday will get their money back.",
    draft:
      "The museum in Lyon will not open on Mondays because of a shortage of guards, its director said. Visitors who had bought tickets for a Monday will get their money back.",
  },
  {
    reference:
      "Few doctors in the province have failed to sign the letter, which calls for a new maternity ward in Teruel. The regional health minister said that she would answer it in May.",
    draft:
      "Most doctors in the province have signed the letter, which calls for a new maternity ward in Teruel. The regional health minister said that she would answer it in May.",
  },
  {
    reference:
      "It is not uncommon for swans to nest beside the runway, the airport in Shannon said, and no flight has been delayed by them. A fence will be put up before the spring.",
    draft:
      "Swans often nest beside the runway, the airport in Shannon said, and they have delayed no flight. A fence will be put up before the spring.",
  },
  {
    reference:
      "The striker was not fit to play, his coach said on Friday, and would miss the cup tie against Viborg. He has been out since he tore a calf muscle in February.",
    draft:
      "The striker was unfit, his coach said on Friday, and would not take part in the cup tie against Viborg. He has been out since he tore a calf muscle in February.",
  },
  {
    reference:
      "The bakers did not deny that they had agreed on prices, but said they had lost money all the same. The cartel office in Bern may fine each of them up to 10 percent of its sales.",
    draft:
      "The bakers admitted that they had agreed on prices, but said they had lost money all the same. The cartel office in Bern may fine each of them up to 10 percent of its sales.",
  },
  {
    reference:
      "The summit of the volcano is not far from the road, and walkers often ignore the signs, a ranger in Hilo said. Nobody has been hurt on the path since 2011.",
    draft:
      "The summit of the volcano is close to the road, and walkers often ignore the signs, a ranger in Hilo said. There have been no injuries on the path since 2011.",
  },
  {
    reference:
      "Without a new roof the chapel would not last another winter, the architect warned. The parish of Trim has raised 40,000 euros of the 310,000 it needs.",
    draft:
      "The chapel would not survive another winter unless it got a new roof, the architect warned. The parish of Trim has raised 40,000 euros of the 310,000 it needs.",
  },
  {
    reference:
      "The judge refused to let the banker travel to his daughter's wedding in Mauritius. His lawyers said that he had surrendered both passports and was not a flight risk.",
    draft:
      "The banker was not allowed by the judge to travel to his daughter's wedding in Mauritius. His lawyers said that he had surrendered both passports and would not run away.",
  },
  {
    reference:
      "The two countries have had no diplomatic ties since 1979, and neither has an embassy in the other's capital. Thursday's call between the foreign ministers lasted 20 minutes.",
    draft:
      "The two countries broke off diplomatic ties in 1979, and neither has an embassy in the other's capital. Thursday's call between the foreign ministers lasted 20 minutes.",
  },
  {
    reference:
      "No one was aboard the tug when it broke loose from its berth in Split, the coastguard said. It drifted for nine hours before it was towed back to the harbour.",
    draft:
      "The tug was empty when it broke loose from its berth in Split, the coastguard said. It drifted for nine hours before it was towed back to the harbour.",
  },
  {
    reference:
      "The director does not like to explain her films, and at the festival in Tampere she answered only two questions. Her next, about a lighthouse keeper, will be silent.",
    draft:
      "The director dislikes explaining her films, and at the festival in Tampere she answered only two questions. Her next, about a lighthouse keeper, will be silent.",
  },
  {
    reference:
      "The tenants had not been told that the block was to be demolished, a court in Leeds heard on Wednesday. Forty families were given a month to leave.",
    draft:
      "Nobody had told the tenants that the block was to be demolished, a court in Leeds heard on Wednesday. Forty families were given a month to leave.",
  },
  {
    reference:
      "The glider flew for six hours without landing, and its pilot, 71, said that she had not been afraid. The record for the club in Nitra is seven hours and 12 minutes.",
    draft:
      "The glider stayed in the air for six hours, and its pilot, 71, said that she had felt no fear. The record for the club in Nitra is seven hours and 12 minutes.",
  },
  {
    reference:
      "The opposition did not take part in the vote on the budget, which passed by 61 to nil in Chisinau on Thursday. Its leader said the text had been sent out at midnight.",
    draft:
      "The budget passed by 61 to nil in Chisinau on Thursday in a vote that the opposition boycotted. Its leader said the text had been sent out at midnight.",
  },
  {
    reference:
      "The bank said it had no plans to close branches on the islands. It has 11 of them, among them one in a former lifeboat house on Foula.",
    draft:
      "The bank said it did not plan to close branches on the islands. It has 11, one of them in a former lifeboat house on Foula.",
  },
  {
    reference:
      "Not one of the 40 stolen bicycles has been found, the police in Delft said. A reward of 500 euros is on offer.",
    draft:
      "All 40 stolen bicycles are still missing, the police in Delft said. On offer is a reward of 500 euros.",
  },
  {
    reference:
      "The goalkeeper is unlikely to play on Saturday because of a broken finger, her club in Turin said. Her deputy is 17 and has never started a match.",
    draft:
      "The goalkeeper will probably miss Saturday's match because of a broken finger, her club in Turin said. Her deputy is 17 and has yet to start a match.",
  },
  {
    reference:
      "The strike will not end before the weekend, the drivers' union in Lima said, because the ministry has not replied to its letter. Buses carry 2 million people a day.",
    draft:
      "The strike will go on at least until the weekend, the drivers' union in Lima said, as there has been no reply from the ministry to its letter. Buses carry 2 million people a day.",
  },
  {
    reference:
      "The archive was spared by the flood, but nobody could get to it for a week, the librarian in Speyer said. The reading room reopens in June.",
    draft:
      "The flood did not damage the archive, but it could not be reached for a week, the librarian in Speyer said. In June the reading room reopens.",
  },
  {
    reference:
      "The law does not apply to farms with fewer than ten cows, the minister said in Cardiff. Larger ones have to report their methane from July.",
    draft:
      "Farms with fewer than ten cows are exempt from the law, the minister said in Cardiff. Larger ones have to report their methane from July.",
  },
];

export const slips: readonly Pair[] = [
  {
    reference:
      "None of the 14 witnesses was able to identify the driver, the prosecutor in Ghent said on Monday. The car, a green estate with a broken headlight, was found in a canal in April.",
    draft:
      "⟦All 14 witnesses were able⟧ to identify the driver, the prosecutor in Ghent said on Monday. The car, a green estate with a broken headlight, was found in a canal in April.",
  },
  {
    reference:
      "The harbour board has not ruled out raising mooring fees next year, its chairman told councillors in Oban on Tuesday. Fees were last changed in 2017, when a night on a buoy went up by two pounds.",
    draft:
      "The harbour board ⟦has ruled out raising mooring fees⟧ next year, its chairman told councillors in Oban on Tuesday. Fees were last changed in 2017, when a night on a buoy went up by two pounds.",
  },
  {
    reference:
      "It is not uncommon for swans to nest beside the runway, the airport in Shannon said, and no flight has been delayed by them. A fence will be put up before the spring.",
    draft:
      "It is not uncommon for swans to nest beside the runway. ⟦A flight has been delayed⟧ by them, the airport in Shannon said. A fence will be put up before the spring.",
  },
  {
    reference:
      "The striker was not fit to play, his coach said on Friday, and would miss the cup tie against Viborg. He has been out since he tore a calf muscle in February.",
    draft:
      "The striker ⟦was fit to play⟧, his coach said on Friday, but would miss the cup tie against Viborg. He has been out since he tore a calf muscle in February.",
  },
  {
    reference:
      "The judge refused to let the banker travel to his daughter's wedding in Mauritius. His lawyers said that he had surrendered both passports and was not a flight risk.",
    draft:
      "The judge ⟦agreed to let⟧ the banker travel to his daughter's wedding in Mauritius. His lawyers said that he had surrendered both passports and was not a flight risk.",
  },
  {
    reference:
      "The hotel on the dunes was built without a permit, the mayor of Tarifa said, and will have to come down. Its owners have until October to appeal.",
    draft:
      "The hotel on the dunes was built ⟦with a permit⟧, the mayor of Tarifa said, but will have to come down. Its owners have until October to appeal.",
  },
  {
    reference:
      "The president will not attend the funeral of his predecessor in Asmara, his office said, and the vice president will go instead. Two kings and a pop star are among the mourners.",
    draft:
      "The president ⟦will attend⟧ the funeral of his predecessor in Asmara, his office said, and the vice president will go with him. Two kings and a pop star are among the mourners.",
  },
  {
    reference:
      "The company knew of the leak, its chief engineer told the inquiry in Perth, and had kept a diary of it. Fish were found dead along nine kilometres of the river.",
    draft:
      "The company ⟦did not know⟧ of the leak, its chief engineer told the inquiry in Perth, although it had kept a diary. Fish were found dead along nine kilometres of the river.",
  },
  {
    reference:
      "Inspectors were dissatisfied with the kitchen of the school in Malmo, where they found mice in a flour bin. Pupils have been eating sandwiches since Tuesday.",
    draft:
      "Inspectors were ⟦satisfied⟧ with the kitchen of the school in Malmo, where they found mice in a flour bin. Pupils have been eating sandwiches since Tuesday.",
  },
  {
    reference:
      "The painter never signed her work, which makes it hard to tell her pictures from those of her sister. A gallery in Cork shows 30 of them from Saturday.",
    draft:
      "The painter ⟦always signed⟧ her work, which makes it hard to tell her pictures from those of her sister. From Saturday a gallery in Cork shows 30 of them.",
  },
  {
    reference:
      "A court in Quito found the will invalid on Thursday because one of the two witnesses was a gardener who stood to inherit a mule. The estate goes to a niece.",
    draft:
      "On Thursday a court in Quito found the will ⟦valid⟧ because one of the two witnesses was a gardener who stood to inherit a mule. The estate goes to a niece.",
  },
  {
    reference:
      "Dockers in Antwerp rejected the offer of a 3 percent rise on Sunday and will be back on strike from Wednesday. Forty ships are waiting in the Scheldt.",
    draft:
      "Dockers in Antwerp ⟦accepted⟧ the offer of a 3 percent rise on Sunday but will be back on strike from Wednesday. Forty ships are waiting in the Scheldt.",
  },
  {
    reference:
      "No one was aboard the tug when it broke loose from its berth in Split, the coastguard said. It drifted for nine hours before it was towed back to the harbour.",
    draft:
      "⟦Almost everyone was aboard⟧ the tug when it broke loose from its berth in Split, the coastguard said. It drifted for nine hours before it was towed back to the harbour.",
  },
  {
    reference:
      "The water in the village is not safe to drink, the health office in Gorj warned after a dead sheep was found in the reservoir. Tankers will come twice a day.",
    draft:
      "The water in the village ⟦is safe⟧ to drink, the health office in Gorj said after a dead sheep was found in the reservoir. Tankers will come twice a day.",
  },
  {
    reference:
      "There were three survivors when the helicopter came down on a glacier near Skjolden on Saturday, the police said. They were flown to a hospital in Bergen.",
    draft:
      "There were ⟦no survivors⟧ when the helicopter came down on a glacier near Skjolden on Saturday, the police said. They were flown to a hospital in Bergen.",
  },
  {
    reference:
      "The opposition did not take part in the vote on the budget, which passed by 61 to nil in Chisinau on Thursday. Its leader said the text had been sent out at midnight.",
    draft:
      "The opposition ⟦took part⟧ in the vote on the budget, which passed by 61 to nil in Chisinau on Thursday. Its leader said the text had been sent out at midnight.",
  },
  {
    reference:
      "The bank said it had no plans to close branches on the islands. It has 11 of them, among them one in a former lifeboat house on Foula.",
    draft:
      "The bank said it ⟦had plans⟧ to close branches on the islands. It has 11, one of them in a former lifeboat house on Foula.",
  },
  {
    reference:
      "Not one of the 40 stolen bicycles has been found, the police in Delft said. A reward of 500 euros is on offer.",
    draft:
      "All of the 40 stolen bicycles ⟦have been found⟧, the police in Delft said. A reward of 500 euros is on offer.",
  },
  {
    reference:
      "The law does not apply to farms with fewer than ten cows, the minister said in Cardiff. Larger ones have to report their methane from July.",
    draft:
      "The law ⟦applies⟧ to farms with fewer than ten cows, the minister said in Cardiff. Larger ones have to report their methane from July.",
  },
  {
    reference:
      "The cook confessed to putting salt in the mayor's coffee, a court in Evora heard. She was fined 90 euros and has left for Brazil.",
    draft:
      "The cook ⟦did not confess⟧ to putting salt in the mayor's coffee, a court in Evora heard. She was fined 90 euros and has left for Brazil.",
  },
  {
    reference:
      "The cyclist admitted that he had taken a lift over the pass, the race jury in Andorra said on Monday. He loses his title and a cheese.",
    draft:
      "The cyclist ⟦denied⟧ that he had taken a lift over the pass, the race jury in Andorra said on Monday. He loses his title and a cheese.",
  },
  {
    reference:
      "The heirs are unwilling to sell the lake to the town, their lawyer said in Schwerin. Bathing has been allowed there since 1921.",
    draft:
      "The heirs are ⟦willing⟧ to sell the lake to the town, their lawyer said in Schwerin. Bathing has been allowed there since 1921.",
  },
  {
    reference:
      "The disease is not contagious, a vet in Uppsala said, and owners have no reason to keep their cats indoors. Nine animals have fallen ill.",
    draft:
      "The disease ⟦is contagious⟧, a vet in Uppsala said, though owners have no reason to keep their cats indoors. Nine animals have fallen ill.",
  },
];
