import type { Row } from "./rewrites-figures.rows.ts";

/** Figures that nobody wrote and everybody can reckon: what each costs, what is left, what was there before. */
export const faithful: readonly Row[] = [
  {
    reference:
      "Campaigners collected 5,400 signatures in 12 days against the closure of the swimming pool in Ashby, the council said.",
    draft:
      "Those who want Ashby's swimming pool kept open collected 450 signatures a day, according to the council.",
    date: "2025-03-19",
  },
  {
    reference:
      "The grant for the harbour, worth 24 million pounds over three years, ran out in June, the town's treasurer said.",
    draft: "The town's treasurer said the harbour's grant, worth £8m a year, had come to an end in June.",
    date: "2025-09-19",
  },
  {
    reference:
      "The council will decide in May whether to sell the three depots, which are valued at 1.4 million, 800,000 and 2.1 million pounds.",
    draft: "Whether to sell the depots, valued at £4.3m in all, will be decided by the council in May.",
    date: "2025-03-19",
  },
  {
    reference:
      "Net debt at Hellgate fell by 120 million euros in the year to 710 million, the ferry company said on Monday.",
    draft: "Hellgate, the ferry company, owed €830m a year ago and now owes €710m, it said on Monday.",
    date: "2025-03-19",
  },
  {
    reference:
      "Opposition leader Ines Varga, 39, has promised 18,000 new homes a year, three times as many as were completed last year.",
    draft:
      "Ines Varga, who leads the opposition, says she will have 18,000 homes a year built; 6,000 were finished in 2024.",
    date: "2025-03-19",
  },
  {
    reference:
      "Premier Ruth Adeyemi, 63, has governed since 2019. Her opponent, the lawyer Owen Pugh, is 45 and has never held office.",
    draft:
      "Owen Pugh, a lawyer 18 years younger than Ruth Adeyemi, the premier, is her opponent and has never held office.",
    date: "2025-03-19",
  },
  {
    reference:
      "The government will pay 60,000 lari for each house lost. It has set aside 27 million lari ($10 million) for the valley.",
    draft:
      "The government has set aside 27 million lari ($10 million) for the valley and will pay 60,000 lari (some $22,000) for each house lost.",
    date: "2025-03-19",
  },
  {
    reference:
      "The railway has cost 168 million pounds, 42 million more than was planned in 2018, the transport department said.",
    draft:
      "At £168m the railway is a third over budget, the transport department said; in 2018 it was to have cost £126m.",
    date: "2025-03-19",
  },
  {
    reference:
      "Unemployment in Redwick stands at 9.4 percent, twice the national average, the institute said on Friday.",
    draft:
      "The jobless rate in Redwick is 9.4%, the institute said on Friday; for the country as a whole it is 4.7%.",
    date: "2025-03-21",
  },
  {
    reference:
      "The fishing fleet landed 1.8 million crabs last year, 300,000 more than in 2023, the port of Skeld said.",
    draft: "The fleet brought 1.8m crabs ashore last year, against the 1.5m of 2023, said the port of Skeld.",
    date: "2025-03-21",
  },
  {
    reference:
      "Two-thirds of the line's 5,400 employees work at sea, Chief Executive Nina Falk said in Bergen.",
    draft:
      "Some 1,800 of the line's 5,400 people work ashore, Nina Falk, the chief executive, said in Bergen.",
    date: "2025-03-21",
  },
  {
    reference:
      "The council of Marlow voted 8-4 on Monday to close the library, after a meeting of three hours.",
    draft:
      "Marlow's council has decided by two to one to close the library, at a three-hour meeting on Monday.",
    date: "2025-03-19",
  },
  {
    reference:
      "Members voted for the strike by 1,661 to 140, the union said on Thursday after a count in Botany.",
    draft:
      "The union's members want the strike by more than ten to one, it said after a count in Botany on Thursday.",
    date: "2025-03-21",
  },
  {
    reference:
      "About 8 percent of those questioned by the Gauge Institute were undecided, it said on Thursday.",
    draft:
      "About one in 12 of those whom the Gauge Institute questioned could not decide, it said on Thursday.",
    date: "2025-03-21",
  },
  {
    reference:
      "Builders moved a colony of 640 newts and renewed 27 bridges on the line to Pontarw, the company said.",
    draft:
      "On the Pontarw line hundreds of newts were moved and 27 bridges renewed by the builders, the company said.",
    date: "2025-03-21",
  },
  {
    reference:
      "The trip from end to end will take 43 minutes, the railway said, and the bus takes an hour and 20 minutes.",
    draft:
      "The trip will take about three-quarters of an hour by rail, 37 minutes less than by bus, the railway said.",
    date: "2025-03-21",
  },
  {
    reference:
      "Some 8.9 million people watched the landing on the space agency's channel, it said on Wednesday.",
    draft:
      "Almost nine million people saw the landing on the channel of the space agency, it said on Wednesday.",
    date: "2025-03-21",
  },
  {
    reference:
      "The province has bought 60,000 extra doses of the vaccine for 1.8 million dollars, officials said on Monday.",
    draft:
      "Officials said on Monday that the province had bought 60,000 more doses of vaccine, at $30 a dose.",
    date: "2025-03-21",
  },
  {
    reference:
      '"We load 41 containers an hour," said the dockers\' secretary, Bernie Kostas. "In 2015 it was 28." He is to retire in March.',
    draft:
      "The dockers load 13 more containers an hour than in 2015, said their secretary, Bernie Kostas, who is to retire in March.",
    date: "2025-09-19",
  },
];

/** The same kinds of sentence with a slip in them, which no reckoning excuses. */
export const slips: readonly Row[] = [
  {
    reference:
      "Campaigners collected 5,400 signatures in 12 days against the closure of the swimming pool in Ashby, the council said.",
    draft:
      "Those who want Ashby's swimming pool kept open collected ⟦540⟧ signatures a day, according to the council.",
    date: "2025-03-19",
  },
  {
    reference:
      "The council will decide in May whether to sell the three depots, which are valued at 1.4 million, 800,000 and 2.1 million pounds.",
    draft: "Whether to sell the depots, valued at ⟦£3.4m⟧ in all, will be decided by the council in May.",
    date: "2025-03-19",
  },
  {
    reference:
      "Net debt at Hellgate fell by 120 million euros in the year to 710 million, the ferry company said on Monday.",
    draft: "Hellgate, the ferry company, owed ⟦€870m⟧ a year ago and now owes €710m, it said on Monday.",
    date: "2025-03-19",
  },
  {
    reference:
      "The rest will come out of the reserves of the school district, which stood at 9 million dollars at the end of February.",
    draft:
      "The rest will come from the school district's reserves of ⟦$9.9m⟧, as they stood at the end of February.",
    date: "2025-03-19",
  },
  {
    reference:
      "Rail operator Fertejo will add 22 trains a day and lengthen others by 40 seats, it said on Thursday.",
    draft:
      "Fertejo, the rail operator, is putting on ⟦32⟧ extra trains a day and adding 40 seats to others, it said on Thursday.",
    date: "2025-03-21",
  },
  {
    reference:
      "Output of the mine fell by a quarter in the year to June, the company said after a meeting in Perth.",
    draft:
      "In the year to June the mine produced ⟦three quarters⟧ less, the company said after a meeting in Perth.",
    date: "2025-09-19",
  },
  {
    reference:
      "The talks on the last contract at the port had taken 27 months, the tribunal said on Tuesday.",
    draft: "The talks on the port's last contract had taken ⟦two years⟧, the tribunal said on Tuesday.",
    date: "2025-09-19",
  },
  {
    reference:
      "The council of Marlow voted 8-4 on Monday to close the library, after a meeting of three hours.",
    draft:
      "Marlow's council has decided by ⟦three to one⟧ to close the library, at a three-hour meeting on Monday.",
    date: "2025-03-19",
  },
];
