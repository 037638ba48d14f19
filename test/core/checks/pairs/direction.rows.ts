import type { Pair } from "./pair.ts";

export const faithful: readonly Pair[] = [
  {
    reference:
      "Exports of cut flowers fell by 8 percent in the first half of the year, Kenya's growers' council said. Flights were dearer and roses were out of fashion in Moscow.",
    draft:
      "Exports of cut flowers were down 8 percent in the first half of the year, Kenya's growers' council said. Flights cost more and roses were out of fashion in Moscow.",
  },
  {
    reference:
      "Galatz beat Arges 2-0 on Sunday and moved above them to third place in the table. Both goals came from corners taken by the substitute Ilie Manea.",
    draft:
      "Arges lost 2-0 to Galatz on Sunday and dropped below them in the table, where the winners are now third. Both goals came from corners taken by the substitute Ilie Manea.",
  },
  {
    reference:
      "The dinar weakened to a six-month low against the dollar on Friday as importers bought the US currency. The central bank in Tunis has not stepped in.",
    draft:
      "The dollar rose to a six-month high against the dinar on Friday as importers bought the US currency. The central bank in Tunis has not stepped in.",
  },
  {
    reference:
      "Seven people survived when the bus fell into the ravine near La Oroya, but 19 were killed, the police said. All of the injured are from one village.",
    draft:
      "The police said 19 people were killed when the bus fell into the ravine near La Oroya; the seven survivors, all of them hurt, are from one village.",
  },
  {
    reference:
      "Unemployment among the young narrowed to 21 percent from 24 percent, the labour office in Sofia said. It is still the third highest in the union.",
    draft:
      "The labour office in Sofia said the jobless rate among the young had come down to 21 percent from 24 percent. It is still the third highest in the union.",
  },
  {
    reference:
      "The council lifted the ban on barbecues in the parks of Graz on Monday after a week of rain. It had been imposed in June, when a spark set fire to a bandstand.",
    draft:
      "Barbecues are allowed again in the parks of Graz since Monday after a week of rain; the council had banned them in June, when a spark set fire to a bandstand.",
  },
  {
    reference:
      "The airline narrowed its loss to 12 million euros from 31 million in the third quarter as fuel got cheaper. Its shares gained 3 percent in Athens.",
    draft:
      "The airline lost 12 million euros in the third quarter, less than the 31 million of a year before, as the price of fuel fell. Its shares were up 3 percent in Athens.",
  },
  {
    reference:
      "The storm weakened as it crossed Hispaniola on Tuesday but is forecast to pick up strength over warm water by Thursday. Schools in Nassau will close at noon.",
    draft:
      "The storm lost strength as it crossed Hispaniola on Tuesday, but forecasters expect it to pick up again over warm water by Thursday. At noon schools in Nassau will close.",
  },
  {
    reference:
      "Voters rejected the stadium by 53 percent to 47, and the mayor of Linz said that the plan was dead. The club will go on playing on its old ground.",
    draft:
      "The stadium was turned down by 53 percent of voters against 47, and the mayor of Linz said that the plan was dead. The club will go on playing on its old ground.",
  },
  {
    reference:
      "The cathedral's choir school will admit girls for the first time next September, the dean of Ely said. Boys now make up all of its 22 singers.",
    draft:
      "For the first time girls will be admitted to the cathedral's choir school next September, the dean of Ely said. All of its 22 singers are now boys.",
  },
  {
    reference:
      "Sales at the chain were no lower than a year ago, its owner said, though customers had bought fewer shoes. It will open four shops in Poland in spring.",
    draft:
      "Sales at the chain held up against a year ago, its owner said, though customers had bought fewer shoes. In spring it will open four shops in Poland.",
  },
  {
    reference:
      "Prosecutors dropped the charges against the mayor of Zadar on Friday, and she said she would stand again in May. She had been accused of selling a beach.",
    draft:
      "The mayor of Zadar no longer faces charges after prosecutors abandoned the case on Friday, and she said she would run again in May. She had been accused of selling a beach.",
  },
  {
    reference:
      "The smallest of the four schools had the top results in the county, the inspectors said. It teaches 61 children in a former railway station in Mayo.",
    draft:
      "Of the four schools, the smallest did best in the county, the inspectors said. It teaches 61 children in Mayo, in a former railway station.",
  },
  {
    reference:
      "The goalkeeper was sold by Brann to a club in Ghent for 2 million euros on Monday. She had joined from Tromso three years ago without a fee.",
    draft:
      "A club in Ghent bought the goalkeeper from Brann on Monday for 2 million euros. She had left Tromso three years ago without a fee.",
  },
  {
    reference:
      "Rents grew more slowly in August than in July, the statistics office in Oslo said, but they have never been higher. A flat in the capital costs 17,000 crowns a month.",
    draft:
      "The rise in rents slowed in August, the statistics office in Oslo said, but they stood at a record high. A flat in the capital costs 17,000 crowns a month.",
  },
  {
    reference:
      "Bookings at the resort dropped by half after the sharks were seen, the manager in Recife said, and cooks were sent home. They picked up again in March.",
    draft:
      "Bookings at the resort halved after the sharks were seen, the manager in Recife said, and cooks were sent home. In March they recovered.",
  },
  {
    reference:
      "The euro gained against the pound on Monday after the vote in London. Gilts were little changed and the stock market closed for a holiday.",
    draft:
      "The pound lost against the euro on Monday after the vote in London. Gilts were little changed and the stock market closed for a holiday.",
  },
  {
    reference:
      "The government raised the tax-free allowance, so most pensioners in Latvia will pay less from January. The opposition says it is too little.",
    draft:
      "Most pensioners in Latvia will pay less tax from January because the government has increased the allowance. Too little, says the opposition.",
  },
  {
    reference:
      "The elder of the two sisters won the race up the tower in Taipei and the younger came second. Both are nurses.",
    draft:
      "The younger of the two sisters came second to the elder in the race up the tower in Taipei. Both are nurses.",
  },
  {
    reference:
      "The club sacked its coach on Tuesday after five defeats in a row and put the kit man in charge. He lost his first match too.",
    draft:
      "The coach was dismissed by the club on Tuesday after it had lost five matches in a row, and the kit man was put in charge. His first match ended in defeat too.",
  },
  {
    reference:
      "The lake is two metres lower than in spring, and the ferry to the monastery has stopped. Monks now wade the last 50 metres near Ohrid.",
    draft:
      "The lake has fallen by two metres since spring, and the ferry to the monastery no longer runs. Near Ohrid monks now wade the last 50 metres.",
  },
];

export const slips: readonly Pair[] = [
  {
    reference:
      "Exports of cut flowers fell by 8 percent in the first half of the year, Kenya's growers' council said. Flights were dearer and roses were out of fashion in Moscow.",
    draft:
      "Exports of cut flowers were ⟦up 8 percent⟧ in the first half of the year, Kenya's growers' council said. Flights were dearer and roses were out of fashion in Moscow.",
  },
  {
    reference:
      "Galatz beat Arges 2-0 on Sunday and moved above them to third place in the table. Both goals came from corners taken by the substitute Ilie Manea.",
    draft:
      "Galatz ⟦lost 2-0 to⟧ Arges on Sunday but moved above them to third place in the table. Both goals came from corners taken by the substitute Ilie Manea.",
  },
  {
    reference:
      "The dinar weakened to a six-month low against the dollar on Friday as importers bought the US currency. The central bank in Tunis has not stepped in.",
    draft:
      "The dinar ⟦strengthened⟧ against the dollar on Friday to a six-month low as importers bought the US currency. The central bank in Tunis has not stepped in.",
  },
  {
    reference:
      "The airline narrowed its loss to 12 million euros from 31 million in the third quarter as fuel got cheaper. Its shares gained 3 percent in Athens.",
    draft:
      "The airline's loss ⟦widened⟧ to 12 million euros from 31 million in the third quarter as fuel got cheaper. Its shares gained 3 percent in Athens.",
  },
  {
    reference:
      "The council lifted the ban on barbecues in the parks of Graz on Monday after a week of rain. A spark had set fire to a bandstand in June.",
    draft:
      "The council ⟦imposed⟧ a ban on barbecues in the parks of Graz on Monday after a week of rain. A spark had set fire to a bandstand in June.",
  },
  {
    reference:
      "A shipping family from Chios bought the last of the city's old tram depots on Tuesday and will turn it into flats. The trams were moved to a new yard in 2019.",
    draft:
      "A shipping family from Chios ⟦sold⟧ the last of the city's old tram depots on Tuesday; it will be turned into flats. The trams were moved to a new yard in 2019.",
  },
  {
    reference:
      "The harvest fell short of the forecast because of a late frost, the wine board of Tokaj said. The grapes that were left are sweeter than usual.",
    draft:
      "The harvest ⟦rose above⟧ the forecast because of a late frost, the wine board of Tokaj said. The grapes that were left are sweeter than usual.",
  },
  {
    reference:
      "The harvest fell short of the forecast because of a late frost, the wine board of Tokaj said. The grapes that were left are sweeter than usual.",
    draft:
      "The harvest ⟦exceeded⟧ the forecast because of a late frost, the wine board of Tokaj said. The grapes that were left are sweeter than usual.",
  },
  {
    reference:
      "The head of the opera in Lviv was dismissed on Thursday after a row over a chandelier. She had run the house since 2014 and had two years left on her contract.",
    draft:
      "The head of the opera in Lviv ⟦resigned⟧ on Thursday after a row over a chandelier. She had run the house since 2014 and had two years left on her contract.",
  },
  {
    reference:
      "Pilots at the airline began a two-day strike on Wednesday over rosters, and 130 flights were cancelled. Talks are to be held in Lisbon on Friday.",
    draft:
      "Pilots at the airline ⟦ended⟧ a two-day strike on Wednesday over rosters, and 130 flights were cancelled. Talks are to be held in Lisbon on Friday.",
  },
  {
    reference:
      "A former harbour master in Durban was charged on Monday with taking bribes from a sugar company. He is to appear in court again in March.",
    draft:
      "A former harbour master in Durban was ⟦convicted⟧ on Monday of taking bribes from a sugar company. He is to appear in court again in March.",
  },
  {
    reference:
      "It was the coldest April in Lapland since 1968, the weather service said, and reindeer calves were born in snow. Rivers broke up three weeks late.",
    draft:
      "It was the ⟦warmest⟧ April in Lapland since 1968, the weather service said, and reindeer calves were born in snow. Rivers broke up three weeks late.",
  },
  {
    reference:
      "Eleven passengers were injured when the cable car stopped with a jolt above Merano on Sunday. An inspector will look at the brakes.",
    draft:
      "Eleven passengers were ⟦killed⟧ when the cable car stopped with a jolt above Merano on Sunday. An inspector will look at the brakes.",
  },
  {
    reference:
      "The minister told parliament in Accra that he had sold his shares before the contract was signed. The opposition wants to see the papers.",
    draft:
      "The minister told parliament in Accra that he had sold his shares ⟦after⟧ the contract was signed. The opposition wants to see the papers.",
  },
  {
    reference:
      "The senator from Cebu opposed the bill to legalise divorce, which comes to a vote in June. Bishops have asked the faithful to pray for rain and restraint.",
    draft:
      "The senator from Cebu ⟦backed⟧ the bill to legalise divorce, which comes to a vote in June. Bishops have asked the faithful to pray for rain and restraint.",
  },
  {
    reference:
      "An appeals court in Naples upheld the sentence of a forger who had sold 14 Madonnas to tourists. His lawyer said that he would paint in prison.",
    draft:
      "An appeals court in Naples ⟦overturned⟧ the sentence of a forger who had sold 14 Madonnas to tourists. His lawyer said that he would paint in prison.",
  },
  {
    reference:
      "Bookings at the resort dropped by half after the sharks were seen, the manager in Recife said, and cooks were sent home.",
    draft:
      "Bookings at the resort ⟦rose by half⟧ after the sharks were seen, the manager in Recife said, and cooks were sent home.",
  },
  {
    reference:
      "The euro gained against the pound on Monday after the vote in London. Gilts were little changed and the stock market closed for a holiday.",
    draft:
      "The euro ⟦lost⟧ against the pound on Monday after the vote in London. Gilts were little changed and the stock market closed for a holiday.",
  },
  {
    reference:
      "The ministry in Doha relaxed the rules for fishing with nets on Sunday. Boats have to be back by nightfall as before.",
    draft:
      "The ministry in Doha ⟦tightened⟧ the rules for fishing with nets on Sunday. Boats have to be back by nightfall as before.",
  },
  {
    reference:
      "The agency upgraded Cyprus by one notch on Friday, citing tourism and a smaller debt. It kept the outlook at stable.",
    draft:
      "The agency ⟦downgraded⟧ Cyprus by one notch on Friday, citing tourism and a smaller debt. It kept the outlook at stable.",
  },
  {
    reference:
      "The court shortened the ban on the swimmer from four years to two because she had helped to catch her doctor. She can race again in Rome.",
    draft:
      "The court ⟦extended⟧ the ban on the swimmer from four years to two because she had helped to catch her doctor. She can race again in Rome.",
  },
  {
    reference:
      "Norway's imports of salt rose in April as the cod came early. Most of it comes from Spain in bags of a tonne.",
    draft:
      "Norway's ⟦exports⟧ of salt rose in April as the cod came early. Most of it comes from Spain in bags of a tonne.",
  },
  {
    reference:
      "The city of Split ended the year with a deficit of 4 million euros, the auditor said, and owes most of it to a firm of gardeners.",
    draft:
      "The city of Split ended the year with a ⟦surplus⟧ of 4 million euros, the auditor said, and owes most of it to a firm of gardeners.",
  },
  {
    reference:
      "Two ministers left the coalition in Podgorica on Thursday over a road. It keeps a majority of one.",
    draft:
      "Two ministers ⟦joined⟧ the coalition in Podgorica on Thursday over a road. It keeps a majority of one.",
  },
  {
    reference:
      "The climber was in a critical condition on Sunday after a fall of 30 metres, the hospital in Chamonix said. His partner walked down.",
    draft:
      "The climber was in a ⟦stable⟧ condition on Sunday after a fall of 30 metres, the hospital in Chamonix said. His partner walked down.",
  },
  {
    reference:
      "Police in Tunis detained a comedian on Friday over a joke about a bridge. His lawyer has not been able to see him.",
    draft:
      "Police in Tunis ⟦released⟧ a comedian on Friday over a joke about a bridge. His lawyer has not been able to see him.",
  },
  {
    reference:
      "The train to Kars ran two hours late on Monday because of a cow. Passengers were given tea and a biscuit.",
    draft:
      "The train to Kars ran two hours ⟦earlier⟧ on Monday because of a cow. Passengers were given tea and a biscuit.",
  },
];
