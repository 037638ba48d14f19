import type { Format } from "../../server/src/core/index.ts";

/** A rewrite that tells figures and dates in another way. */
export interface Row {
  readonly reference: string;
  /** The ⟦slips⟧ are marked, where there are any. */
  readonly draft: string;
  readonly date?: string;
  readonly format?: Format;
}

const day = "2026-06-19";

/** What follows from the reference's figures and dates: lengths, differences, sums, shares, other words for the same. */
export const faithful: readonly Row[] = [
  {
    reference:
      "DALLAS - The temperature in Abilene reached 113 degrees on Thursday. In Dallas it has not fallen below 84 degrees since Monday.",
    draft:
      "Abilene swelters at 45C\n\nIt was 113F (45C) in Abilene on Thursday. In Dallas the mercury has stayed at or above 84F (29C) since Monday.",
    date: day,
  },
  {
    reference:
      "Norlyd said it now expected a profit of between 3.6 billion and 3.9 billion crowns this year. It had previously guided for 3.3 billion to 3.7 billion. The chairman will retire.",
    draft:
      "Norlyd now sees profit at DKr3.6bn-DKr3.9bn this year, compared with the DKr3.3bn-DKr3.7bn it had predicted before. Its chairman is to retire.",
    date: day,
  },
  {
    reference:
      "Profit at the carmaker Altorf fell 18 percent to 1.23 billion euros, but its shares rose as much as 5 percent.",
    draft: "Profit at the carmaker Altorf drops by almost a fifth – but its shares rise.",
    date: day,
  },
  {
    reference:
      "Labour took 30.9 percent of the vote and the far-right Alliance 29.2 percent. Polls had put the Alliance ahead, at times by eight points.",
    draft:
      "Labour won the vote, beating the far-right Alliance by 30.9% to 29.2%. In the polls the Alliance had been ahead, on occasion by as many as eight points.",
    date: day,
  },
  {
    reference:
      "The shed, on the shore of a fjord, dates from about 1350 B.C. and stood for no more than 40 years.",
    draft: "The shed was put up on the shore of the fjord in about 1350BC. It lasted 40 years at most.",
    date: day,
  },
  {
    reference:
      "The country's dollar bond maturing in 2036 was little changed, and the crown rose 0.9 percent.",
    draft:
      "The crown gained 0.9%, but there was little movement in the price of the government's 2036 dollar bond.",
    date: day,
  },
  // from a difference or a share that the reference states
  {
    reference: "Orsini made 38 errors, two fewer than her opponent.",
    draft: "Orsini made 38 errors, and her opponent 40.",
    date: day,
  },
  {
    reference:
      "Sprinter Jette Solberg ran 200 metres in 21.87 seconds, 0.13 seconds faster than her previous best.",
    draft: "The sprinter Jette Solberg lowered her best for 200 metres from 22 seconds flat to 21.87.",
    date: day,
  },
  {
    reference: "The dig cost 186,000 pounds, two thirds of it met by a fund for eroding sites.",
    draft: "The dig cost £186,000, of which a fund for eroding sites paid £124,000.",
    date: day,
  },
  {
    reference: "The picture was sold for a hammer price of £4.5m.\n\nWith the buyer's premium it cost £5.4m.",
    draft: "The picture was sold for £4.5m; the rest, £900,000, is the buyer's premium.",
    date: day,
  },
  {
    reference:
      "Shares in Velmar were up 17 percent at 99.10 Danish crowns, having closed at 84.70 on Friday.",
    draft: "Shares in Velmar had climbed by 14.40 crowns to 99.10, or 17%.",
    date: day,
  },
  {
    reference: "Second-seeded Ines Marchetti lost to the top seed, Yoon Ha-rin, who stays first.",
    draft: "Ines Marchetti, the No. 2 seed, lost to the No. 1, Yoon Ha-rin.",
    date: day,
  },
  {
    reference: "The jet came down about 7 km (4.3 miles) short of the runway.",
    draft: "The jet came down a little more than four miles short of the runway.",
    date: day,
  },
  {
    reference: "The repairs are expected to take two years.",
    draft: "The repairs should take about two years.",
    date: day,
  },
  {
    reference: "The law caps classes at 22 pupils.",
    draft: "Under the law classes will have no more than 22 pupils.",
    date: day,
  },
  {
    reference: "Rain held up the match for 48 minutes at Brenning.",
    draft: "The match at Brenning was held up by rain for more than three-quarters of an hour.",
    date: day,
  },
  {
    reference: "The alliance lost in seven of the nine districts, including the largest.",
    draft: "The alliance kept two of the nine districts and lost the largest.",
    date: day,
  },
  {
    reference: "Tea sales came to 38 billion shillings in the first quarter.",
    draft: "Tea sales came to Sh38bn ($269m) in the first quarter.",
    date: day,
  },
  // from what a verb, a headline or another paragraph says
  {
    reference:
      "Police have doubled the reward for the altar piece to €6,000, a spokeswoman said on Thursday.",
    draft:
      "On Thursday the reward for the altar piece was raised from €3,000 by the police, a spokeswoman said.",
    date: day,
  },
  {
    reference:
      "The dockers' strike was called on Saturday, June 13.\n\nA crane driver had been dismissed on the previous Tuesday.",
    draft: "The strike was called on Saturday 13 June.\n\nA crane driver had been sacked four days before.",
    date: day,
  },
  {
    reference: "The krone fell to its lowest since December, dealers said.",
    draft: "The krone was at its lowest for six months, dealers said.",
    date: day,
  },
  {
    reference: "Newts of the species weigh between half an ounce and one and a quarter ounces.",
    draft: "Newts of the species weigh 14g-35g.",
    date: day,
  },
  {
    reference: "One child in eight needed an operation, the clinic said.",
    draft: "An operation was needed by 12.5% of the children, the clinic said.",
    date: day,
  },
  {
    reference: "Growers will be paid less than half of what they had asked for, the minister said.",
    draft: "Growers will get not half the sum they had sought, the minister said.",
    date: day,
  },
  {
    reference:
      "At least three piers were swept away when the storm struck the coast on Tuesday, the harbour authority said.",
    draft:
      "Storm sweeps away three piers\n\nAt least three piers were swept away when the storm struck the coast on Tuesday, the harbour authority said.",
    date: day,
  },
  {
    reference:
      "In the first four months of this year 310 boats were turned back, down 12 percent from a year earlier.",
    draft: "Between January and April this year 310 boats were turned back, 12% fewer than a year before.",
    date: day,
  },
  {
    reference: "The number of tests rose 40 percent last year, the agency said.",
    draft: "The agency said that 40% more tests were carried out than in 2024.",
    date: day,
  },
  {
    reference: "Harpist Ines Valdrada, born on June 4, 1956, plays in Trieste tonight.",
    draft: "The harpist Ines Valdrada, who turned 70 this month, plays in Trieste tonight.",
    date: day,
  },
  {
    reference: "Sixty-one people died in the landslide.\n\nThirty-one of them were miners, the mayor said.",
    draft:
      "Sixty-one people were killed by the landslide.\n\nMore than half of them were miners, the mayor said.",
    date: day,
  },
  {
    reference: "The sale of 12,500 tin toys brought in 48,000 euros.",
    draft: "The sale of 12\u2009500 tin toys brought in 48\u202f000 euros.",
    date: day,
  },
  // lengths of time
  {
    reference:
      "The tunnel was closed for an hour and a half after a lorry caught fire near Brenning on Thursday. Nobody was hurt.",
    draft:
      "Nobody was hurt when a lorry caught fire near Brenning on Thursday. The tunnel was shut for 90 minutes.",
  },
  {
    reference:
      "Passengers were told of the cancellation an hour before departure. The airline offered them vouchers.",
    draft:
      "The airline, which offered vouchers, told passengers of the cancellation only 60 minutes before departure.",
  },
  {
    reference:
      "The emergency line will be staffed around the clock until the flood recedes, the council said.",
    draft: "Until the flood recedes, the council said, the emergency line will be staffed 24 hours a day.",
  },
  {
    reference: "Nurses have been working day and night at the field hospital since the quake.",
    draft: "Since the quake the nurses at the field hospital have worked 24 hours a day.",
  },
  {
    reference: "The shop trades every day of the week, including public holidays, its owner said.",
    draft: "The shop is open seven days a week, public holidays included, its owner said.",
  },
  {
    reference:
      "Kieran Vause was given a fortnight to leave the house, which his family has owned for a century.",
    draft: "Kieran Vause has two weeks to leave the house. It has belonged to his family for 100 years.",
  },
  {
    reference: "The treaty, signed half a century ago, covers fishing rights in the strait.",
    draft: "Fishing rights in the strait are covered by a treaty signed 50 years ago.",
  },
  {
    reference: "The operation took two and a half hours and was led by Dr Nessa Crole.",
    draft: "Dr Nessa Crole led the operation, which lasted 150 minutes.",
  },
  {
    reference: "The festival will run from July 3 to July 14 in the old dockyard.",
    draft: "The festival, in the old dockyard, will last 12 days.",
    date: day,
  },
  {
    reference: "The exhibition opens on Sept. 1 and closes on Nov. 30, the gallery said.",
    draft: "The exhibition will be open for three months, from 1 September, the gallery said.",
    date: day,
  },
  {
    reference:
      "The ship left Marlow at 6 a.m. on Tuesday and reached Sandvik at 2:30 p.m., the operator said.",
    draft:
      "The ship took eight and a half hours to sail from Marlow to Sandvik on Tuesday, the operator said.",
    date: day,
  },
  {
    reference:
      "Ilse Brandt became conductor of the orchestra in 2014 and will step down at the end of the year.",
    draft: "Ilse Brandt will step down at the end of this year after 12 years as the orchestra's conductor.",
    date: day,
  },
  {
    reference: "The mine has been closed since a fire in March 2023, which killed six workers.",
    draft: "Six workers died in the fire that shut the mine three years ago.",
    date: day,
  },
  {
    reference: "The trial started on May 4 and is due to end on June 26.",
    draft: "The trial, which began on 4 May, is due to last almost eight weeks.",
    date: day,
  },
  {
    reference:
      "The benefit was still seen after one year but had vanished in the third year, the researchers said.",
    draft: "The benefit was seen after a year but vanished after two years, said the researchers.",
  },
  {
    reference: "The twins were born on June 12 and spent their first days in intensive care.",
    draft: "The twins, now a week old, spent their first days in intensive care.",
    date: day,
  },
  {
    reference: "Lindqvist, who was born in 1951, won the prize twice.",
    draft: "Lindqvist, 75, has won the prize twice.",
    date: day,
  },
  {
    reference: "The poet died on Monday at 91. She had published her first book at 19.",
    draft: "The poet, who has died aged 91, published for 72 years; she was 19 when her first book came out.",
  },
  {
    reference: "The factory began work in 1969 and closed in 2019 with the loss of 400 jobs.",
    draft: "The factory closed after 50 years in 2019, and 400 jobs went.",
  },
  {
    reference: "Rain is forecast for Thursday, Friday and Saturday across the valley.",
    draft: "Three days of rain are forecast for the valley.",
    date: day,
  },
  {
    reference: "The strike starts at midnight on Thursday and will end at midnight on Saturday.",
    draft: "The 48-hour strike begins at midnight on Thursday.",
    date: day,
  },
  {
    reference: "The ban, imposed in January, will be lifted in July, the ministry said.",
    draft: "The ministry said the six-month ban would be lifted in July.",
    date: day,
  },
  // differences
  {
    reference: "Her lead over Maja Sorum was cut to 48 seconds from 1:33 on the final climb.",
    draft: "Maja Sorum took 45 seconds out of her lead on the final climb and is now 48 seconds behind.",
  },
  {
    reference: "Tekle won in 2:04:11, with Barsosio second in 2:04:39.",
    draft: "Tekle's time of 2:04:11 put him 28 seconds ahead of Barsosio.",
  },
  {
    reference: "The bronze went to Ferrand in 1 minute 44.21 seconds. Dusek was fourth in 1:44.36.",
    draft: "Dusek, fourth, missed the bronze by 0.15 seconds; it went to Ferrand in 1:44.21.",
  },
  {
    reference: "Harrow beat Linden 88-71 to reach the final of the basketball cup.",
    draft: "Harrow won by 17 points, 88–71, against Linden and are in the basketball cup final.",
  },
  {
    reference: "Castell had 14,207 votes and Moreau 13,955 after a recount in the northern district.",
    draft: "After a recount in the northern district Castell leads Moreau by 252 votes.",
  },
  {
    reference: "Support for the coalition fell to 31 percent from 38 percent in May, the poll showed.",
    draft: "The coalition has lost seven points since May and stands at 31%, the poll showed.",
  },
  {
    reference: "The temperature dropped to 9C on Wednesday from 24C the day before.",
    draft: "On Wednesday it was 15 degrees colder than the day before, at 9C.",
  },
  {
    reference:
      "The bid values the brewer at 4.20 pounds a share. The stock closed at 3.50 pounds on Tuesday.",
    draft: "The bid is worth £4.20 a share, a premium of 20% to Tuesday's close.",
  },
  {
    reference: "The council had budgeted 4.1 million pounds for the bridge, which cost 6.3 million.",
    draft: "The bridge cost £6.3m, which is £2.2m more than the council had budgeted.",
  },
  {
    reference: "The river stood at 7.4 metres on Friday, against 6.8 metres on Thursday.",
    draft: "The river rose by 60cm between Thursday and Friday, to 7.4 metres.",
    date: day,
  },
  {
    reference: "The club sold the winger for 18 million euros, having paid 11 million for him in 2024.",
    draft: "The club made a profit of €7m on the winger, whom it bought in 2024 and sold for €18m.",
  },
  // sums and totals
  {
    reference: "The landslide killed nine people in Osk and four in neighbouring Tirra.",
    draft: "Thirteen people died in the landslide, nine of them in Osk.",
  },
  {
    reference: "The airline ordered 12 A350s and 20 A320s and took options on eight more A320s.",
    draft: "The airline placed orders for 32 aircraft and options on eight.",
  },
  {
    reference: "The company will shut its plants in Corby, Leith and Swansea next year.",
    draft: "The company will close three plants next year.",
  },
  {
    reference: "Police arrested two men aged 22 and 31 and a woman aged 27.",
    draft: "Three people in their twenties and thirties, two of them men, were arrested by police.",
  },
  {
    reference: "Italy, Spain, Greece, Malta and Cyprus signed the appeal.",
    draft: "The appeal was signed by five countries, Italy and Spain among them.",
  },
  {
    reference: "Rowan scored in the 12th, 40th and 77th minutes as Denholm won 3-1.",
    draft: "Rowan's three goals gave Denholm a 3–1 victory.",
  },
  {
    reference:
      "The fund put 30 million crowns into roads, 25 million into schools and 15 million into parks.",
    draft: "The fund spent 70m crowns on roads, schools and parks.",
  },
  {
    reference: "The film won best picture, best director, best actress and best score.",
    draft: "The film took four awards, best picture among them.",
  },
  {
    reference:
      "He was sentenced to six years for the theft and two years for the arson, to be served one after the other.",
    draft: "He was given eight years in all: six for the theft and two for the arson.",
  },
  // complements and the rest
  {
    reference: "Only 38 percent of the households have running water, the survey found.",
    draft: "According to the survey, 62% of households have no running water.",
  },
  {
    reference: "Half the subjects were given the drug and half a placebo.",
    draft: "Fifty percent of the subjects had the drug, the others a placebo.",
  },
  {
    reference: "Of the 240 cottages, 180 were saved, the fire chief said.",
    draft: "Sixty of the 240 cottages burned down, the fire chief said.",
  },
  {
    reference: "A third of the seats are reserved for women.",
    draft: "Women must have a third of the seats; the other two-thirds are open to all.",
  },
  {
    reference: "Nine of the 12 jurors voted to convict.",
    draft: "Three of the 12 jurors were against a conviction.",
  },
  {
    reference: "All but four of the 30 miners were brought to the surface by dawn.",
    draft: "By dawn 26 of the 30 miners had been brought up.",
  },
  // ratios and multiples
  {
    reference: "Sales rose to 60 million euros from 40 million a year earlier.",
    draft: "Sales rose by half to €60m.",
  },
  {
    reference: "The number of visitors fell to 5,000 from 20,000.",
    draft: "Visitors were down by three-quarters, to 5,000.",
  },
  {
    reference: "Wheat prices have doubled since January, the co-operative said.",
    draft: "The co-operative said wheat costs twice as much as in January.",
    date: day,
  },
  {
    reference: "Rents have risen by 100 percent in a decade, tenants' groups say.",
    draft: "Rents have doubled in ten years, tenants' groups say.",
  },
  {
    reference: "The vaccine reduced deaths by 75 percent.",
    draft: "The vaccine cut deaths by three-quarters.",
  },
  {
    reference: "Four in five of the farms have less than 10 hectares.",
    draft: "Eighty percent of the farms are smaller than 10 hectares.",
  },
  {
    reference: "The toll of 12 pounds is three times what it was when the bridge opened.",
    draft: "The toll has tripled since the bridge opened, to £12.",
  },
  {
    reference: "The film was watched by 9,000 people over three screenings.",
    draft: "The film was shown three times and 9,000 people saw it.",
  },
  {
    reference: "The 400 million crowns will be paid in eight equal instalments.",
    draft: "There will be eight payments of 50m crowns each.",
  },
  // hedges that say the same
  {
    reference: "The firm will sell the pills for less than $6 each, it promised.",
    draft: "The firm promised that the pills would not cost as much as $6 each.",
  },
  { reference: "The queue was at least two miles long.", draft: "The queue was no shorter than two miles." },
  {
    reference: "No fewer than 40 boats joined the search.",
    draft: "At least 40 boats took part in the search.",
  },
  {
    reference: "Nearly 200 houses were damaged by the tornado.",
    draft: "Just under 200 houses were damaged by the tornado.",
  },
  { reference: "More than 600 people came to the funeral.", draft: "The funeral drew 600-plus mourners." },
  // rounding
  {
    reference: "The quarry produced 1,984,300 tonnes of stone last year.",
    draft: "The quarry produced nearly 2m tonnes of stone last year.",
  },
  { reference: "The flight lasted 11 hours and 52 minutes.", draft: "The flight took almost 12 hours." },
  { reference: "The walker covered 31.1 miles in a day.", draft: "The walker covered about 50km in a day." },
  {
    reference: "Some 48.7 percent of voters backed the plan.",
    draft: "Almost half the voters backed the plan.",
  },
  // ordinals and counts
  {
    reference: "The bank raised its rate for the fifth time in a row.",
    draft: "The bank's rate has now gone up five times in succession.",
  },
  {
    reference: "Saturday's match was the 100th between the two clubs.",
    draft: "The two clubs have now met 100 times.",
    date: day,
  },
  {
    reference: "He is the third mayor to resign this year.",
    draft: "Two mayors had already resigned this year.",
    date: day,
  },
  {
    reference: "The bill passed by one vote, 151 to 150.",
    draft: "With 151 votes for and 150 against, the bill was passed by a single vote.",
  },
  {
    reference: "In the 79th minute Oduya put Sandvik 2-1 up.",
    draft: "Oduya made it 2–1 to Sandvik 11 minutes from the end.",
  },
  {
    reference: "Sandvik led 2-0 after 20 minutes and were 3-0 up at half-time.",
    draft: "Sandvik were three goals up at half-time.",
  },
  // dates
  {
    reference: "The decision must be taken by the end of September, the minister said.",
    draft: "The minister said the decision had to be made before October.",
    date: day,
  },
  {
    reference: "The offer is valid until Aug. 31.",
    draft: "The offer ends on the last day of August.",
    date: day,
  },
  {
    reference: "The law took effect on Jan. 1.",
    draft: "The law has been in force since the start of the year.",
    date: day,
  },
  {
    reference: "The inquiry will report in the spring of 2027.",
    draft: "The inquiry is to report next spring.",
    date: day,
  },
  { reference: "The vote was held on June 18.", draft: "The vote was held yesterday.", date: day },
  {
    reference: "Her contract runs until June 2029.",
    draft: "Her contract has three years to run.",
    date: day,
  },
  { reference: "The temple was built in the 1840s.", draft: "The temple dates from the mid-19th century." },
  {
    reference: "1430 United Kingdom housing starts, June 24",
    draft: "Housing starts in the United Kingdom are due at 2.30pm on Wednesday.",
    date: day,
  },
  {
    reference: "The inquest will resume at 10 a.m. on Tuesday.",
    draft: "The inquest resumes on Tuesday morning.",
    date: day,
  },
  {
    reference: "The storm made landfall at 11:40 p.m. on Thursday.",
    draft: "The storm came ashore just before midnight on Thursday.",
    date: day,
  },
  // ages, tables, entities
  {
    reference: "Rosalind Achebe, a 36-year-old engineer, will lead the mission.",
    draft: "The mission will be led by Rosalind Achebe, an engineer of 36.",
  },
  {
    reference: "The mayor, Dov Harran, 58, a grocer's son, led by 1,204 votes with half the ballots counted.",
    draft:
      "With half the ballots counted the lead of Dov Harran, a grocer's son of 58 who is the mayor, was 1,204 votes.",
  },
  {
    reference: "<p>The race is 21 kilometres long and will take 14 days to prepare.</p>",
    draft: "<p>It will take 14&nbsp;days to prepare the race, which is 21&nbsp;km long.</p>",
    format: "html",
  },
  {
    reference: "The course lasts from Aug. 3 to Aug. 14 and costs 90 pounds.",
    draft:
      "<p>The course, which costs &pound;90, is held on 12&nbsp;days from 3&nbsp;August to 14&nbsp;August.</p>",
    format: "html",
    date: day,
  },
  {
    reference: "The strike is costing the ports 1.6 million euros ($1.9 million) a day, the company said.",
    draft: "The ports lose €1.6m ($1.9m) a day by the strike, the company said.",
  },
  {
    reference: "Growth is now forecast at 2.1 percent this year, compared with 2.4 percent seen in March.",
    draft: "| | March | Now |\n|---|---|---|\n| Growth, 2026 | 2.4% | 2.1% |",
    date: day,
    format: "markdown",
  },
  {
    reference: "Scoring three tries in 14 minutes after the break, Moyle turned the match.",
    draft: "Moyle turned the match with three tries in 14 second-half minutes.",
  },
  {
    reference: "The captain, 52, had 9,100 hours of flying experience.",
    draft: "The captain is 52 and has spent 9,100 hours in the air.",
  },
];

/** The same told with one slip. */
export const slips: readonly Row[] = [
  {
    reference:
      "The tunnel was closed for an hour and a half after a lorry caught fire near Brenning on Thursday. Nobody was hurt.",
    draft:
      "Nobody was hurt when a lorry caught fire near Brenning on Thursday. The tunnel was shut for ⟦150 minutes⟧.",
  },
  {
    reference:
      "Passengers were told of the cancellation an hour before departure. The airline offered them vouchers.",
    draft:
      "The airline, which offered vouchers, told passengers of the cancellation only ⟦30 minutes⟧ before departure.",
  },
  {
    reference:
      "The emergency line will be staffed around the clock until the flood recedes, the council said.",
    draft: "Until the flood recedes, the council said, the emergency line will be staffed ⟦14 hours⟧ a day.",
  },
  {
    reference:
      "Kieran Vause was given a fortnight to leave the house, which his family has owned for a century.",
    draft: "Kieran Vause has ⟦three weeks⟧ to leave the house. It has belonged to his family for 100 years.",
  },
  {
    reference: "The treaty, signed half a century ago, covers fishing rights in the strait.",
    draft: "Fishing rights in the strait are covered by a treaty signed ⟦150 years⟧ ago.",
  },
  {
    reference: "The operation took two and a half hours and was led by Dr Nessa Crole.",
    draft: "Dr Nessa Crole led the operation, which lasted ⟦250 minutes⟧.",
  },
  {
    reference: "The festival will run from July 3 to July 14 in the old dockyard.",
    draft: "The festival, in the old dockyard, will last ⟦21 days⟧.",
    date: day,
  },
  {
    reference: "The exhibition opens on Sept. 1 and closes on Nov. 30, the gallery said.",
    draft: "The exhibition will be open for ⟦five months⟧, from 1 September, the gallery said.",
    date: day,
  },
  {
    reference:
      "The ship left Marlow at 6 a.m. on Tuesday and reached Sandvik at 2:30 p.m., the operator said.",
    draft:
      "The ship took ⟦six and a half hours⟧ to sail from Marlow to Sandvik on Tuesday, the operator said.",
    date: day,
  },
  {
    reference:
      "Ilse Brandt became conductor of the orchestra in 2014 and will step down at the end of the year.",
    draft:
      "Ilse Brandt will step down at the end of this year after ⟦21 years⟧ as the orchestra's conductor.",
    date: day,
  },
  {
    reference: "The mine has been closed since a fire in March 2023, which killed six workers.",
    draft: "Six workers died in the fire that shut the mine ⟦eight years⟧ ago.",
    date: day,
  },
  {
    reference: "Lindqvist, who was born in 1951, won the prize twice.",
    draft: "Lindqvist, ⟦57⟧, has won the prize twice.",
    date: day,
  },
  {
    reference: "The factory began work in 1969 and closed in 2019 with the loss of 400 jobs.",
    draft: "The factory closed after ⟦40 years⟧ in 2019, and 400 jobs went.",
  },
  {
    reference: "The strike starts at midnight on Thursday and will end at midnight on Saturday.",
    draft: "The ⟦72-hour⟧ strike begins at midnight on Thursday.",
    date: day,
  },
  {
    reference: "Her lead over Maja Sorum was cut to 48 seconds from 1:33 on the final climb.",
    draft: "Maja Sorum took ⟦54 seconds⟧ out of her lead on the final climb and is now 48 seconds behind.",
  },
  {
    reference: "Tekle won in 2:04:11, with Barsosio second in 2:04:39.",
    draft: "Tekle's time of 2:04:11 put him ⟦38 seconds⟧ ahead of Barsosio.",
  },
  {
    reference: "Harrow beat Linden 88-71 to reach the final of the basketball cup.",
    draft: "Harrow won by ⟦27 points⟧, 88–71, against Linden and are in the basketball cup final.",
  },
  {
    reference: "Castell had 14,207 votes and Moreau 13,955 after a recount in the northern district.",
    draft: "After a recount in the northern district Castell leads Moreau by ⟦522⟧ votes.",
  },
  {
    reference: "Support for the coalition fell to 31 percent from 38 percent in May, the poll showed.",
    draft: "The coalition has lost ⟦nine points⟧ since May and stands at 31%, the poll showed.",
  },
  {
    reference: "The council had budgeted 4.1 million pounds for the bridge, which cost 6.3 million.",
    draft: "The bridge cost £6.3m, which is ⟦£1.2m⟧ more than the council had budgeted.",
  },
  {
    reference: "The river stood at 7.4 metres on Friday, against 6.8 metres on Thursday.",
    draft: "The river rose by ⟦80cm⟧ between Thursday and Friday, to 7.4 metres.",
    date: day,
  },
  {
    reference: "The landslide killed nine people in Osk and four in neighbouring Tirra.",
    draft: "⟦Fifteen⟧ people died in the landslide, nine of them in Osk.",
  },
  {
    reference: "The airline ordered 12 A350s and 20 A320s and took options on eight more A320s.",
    draft: "The airline placed orders for ⟦42⟧ aircraft and options on eight.",
  },
  {
    reference: "Italy, Spain, Greece, Malta and Cyprus signed the appeal.",
    draft: "The appeal was signed by ⟦seven⟧ countries, Italy and Spain among them.",
  },
  {
    reference:
      "The fund put 30 million crowns into roads, 25 million into schools and 15 million into parks.",
    draft: "The fund spent ⟦90m crowns⟧ on roads, schools and parks.",
  },
  {
    reference:
      "He was sentenced to six years for the theft and two years for the arson, to be served one after the other.",
    draft: "He was given ⟦nine years⟧ in all: six for the theft and two for the arson.",
  },
  {
    reference: "Only 38 percent of the households have running water, the survey found.",
    draft: "According to the survey, ⟦72%⟧ of households have no running water.",
  },
  {
    reference: "Of the 240 cottages, 180 were saved, the fire chief said.",
    draft: "⟦Ninety⟧ of the 240 cottages burned down, the fire chief said.",
  },
  {
    reference: "Nine of the 12 jurors voted to convict.",
    draft: "⟦Four⟧ of the 12 jurors were against a conviction.",
  },
  {
    reference: "All but four of the 30 miners were brought to the surface by dawn.",
    draft: "By dawn ⟦24⟧ of the 30 miners had been brought up.",
  },
  {
    reference: "The number of visitors fell to 5,000 from 20,000.",
    draft: "Visitors were down by ⟦two-thirds⟧, to 5,000.",
  },
  {
    reference: "The vaccine reduced deaths by 75 percent.",
    draft: "The vaccine cut deaths by ⟦two-thirds⟧.",
  },
  {
    reference: "The film was watched by 9,000 people over three screenings.",
    draft: "The film was shown ⟦five⟧ times and 9,000 people saw it.",
  },
  {
    reference: "The firm will sell the pills for less than $6 each, it promised.",
    draft: "The firm promised that the pills would cost ⟦more than⟧ $6 each.",
  },
  {
    reference: "Fewer than 300 of the birds survive, the trust said.",
    draft: "⟦More than⟧ 300 of the birds are left, the trust said.",
  },
  {
    reference: "Nearly 200 houses were damaged by the tornado.",
    draft: "⟦More than⟧ 200 houses were damaged by the tornado.",
  },
  { reference: "The queue was at least two miles long.", draft: "The queue was ⟦less than⟧ two miles long." },
  {
    reference: "The port handles about 310,000 tons of grain a year, against 290,000 tons in 2020.",
    draft: "The port handles ⟦more than⟧ 310,000 tonnes of grain a year. In 2020 it was 290,000 tonnes.",
  },
  {
    reference: "The quarry produced 1,984,300 tonnes of stone last year.",
    draft: "The quarry produced ⟦more than 2m⟧ tonnes of stone last year.",
  },
  { reference: "The flight lasted 11 hours and 52 minutes.", draft: "The flight took almost ⟦14 hours⟧." },
  {
    reference: "The bank raised its rate for the fifth time in a row.",
    draft: "The bank's rate has now gone up ⟦16⟧ times in succession.",
  },
  {
    reference: "Saturday's match was the 100th between the two clubs.",
    draft: "The two clubs have now met ⟦110⟧ times.",
    date: day,
  },
  {
    reference: "In the 79th minute Oduya put Sandvik 2-1 up.",
    draft: "Oduya made it 2–1 to Sandvik ⟦15⟧ minutes from the end.",
  },
  {
    reference: "The decision must be taken by the end of September, the minister said.",
    draft: "The minister said the decision had to be made before ⟦November⟧.",
    date: day,
  },
  {
    reference: "1430 United Kingdom housing starts, June 24",
    draft: "Housing starts in the United Kingdom are due at ⟦4.30pm⟧ on Wednesday.",
    date: day,
  },
  {
    reference: "Rosalind Achebe, a 36-year-old engineer, will lead the mission.",
    draft: "The mission will be led by Rosalind Achebe, an engineer of ⟦63⟧.",
  },
  {
    reference: "<p>The race is 21 kilometres long and will take 14 days to prepare.</p>",
    draft: "<p>It will take ⟦41&nbsp;days⟧ to prepare the race, which is 21&nbsp;km long.</p>",
    format: "html",
  },
  {
    reference: "Growth is now forecast at 2.1 percent this year, compared with 2.4 percent seen in March.",
    draft: "| | March | Now |\n|---|---|---|\n| Growth, 2026 | 2.4% | ⟦2.2%⟧ |",
    date: day,
    format: "markdown",
  },
  {
    reference: "The captain, 52, had 9,100 hours of flying experience.",
    draft: "The captain is 52 and has spent ⟦9,700 hours⟧ in the air.",
  },
  {
    reference: "Scoring three tries in 14 minutes after the break, Moyle turned the match.",
    draft: "Moyle turned the match with three tries in ⟦24⟧ second-half minutes.",
  },
];
