import { describe, expect, it } from "vitest";
import { createChecker, type Format, type ReportedFinding } from "../../server/src/core/index.ts";

interface Rewrite {
  readonly reference: string;
  /** At most one ⟦change of fact⟧ is marked. */
  readonly draft: string;
  readonly date?: string;
  readonly format?: Format;
}

/** Faithful rewrites as subs make them: no check at all may raise its voice. */
const faithful: readonly Rewrite[] = [
  {
    reference:
      "At least 27 people were killed and more than 40 injured when a bus plunged into a gorge near Tansa on Tuesday, police said. The driver had swerved to avoid a cow. Most of the passengers were pilgrims.",
    draft:
      "A bus carrying mostly pilgrims plunged into a gorge near Tansa on Tuesday after its driver swerved to avoid a cow. Police said at least 27 people were killed and over 40 hurt.",
  },
  {
    reference:
      "Harwick beat Denby 3-1 in the cup final on Sunday with two goals from Otis Sayle. Denby's Marek Hruska was sent off in the 64th minute.",
    draft:
      "Otis Sayle scored twice on Sunday as Harwick won the cup final 3–1 against Denby, who had Marek Hruska sent off in the 64th minute.",
  },
  {
    reference:
      "Orvane, a retailer, said net profit fell 12 percent to $1.2 billion in the first half. Sales were up 3 percent. Chief Executive Mia Stone said that costs had risen.",
    draft:
      "First-half net profit at the retailer Orvane was down 12% at $1.2bn, though sales rose by 3%. Costs had gone up, said Mia Stone, its chief executive.",
  },
  {
    reference:
      "A court in Leith jailed Victor Dunmore for six years on Monday for stealing 410,000 pounds from a charity. Dunmore, 51, had denied the charge. Judge Alison Hurst said he had shown no remorse.",
    draft:
      "Victor Dunmore, 51, was jailed for six years in Leith on Monday for the theft of £410,000 from a charity. Dunmore had pleaded not guilty. He had shown no remorse, Judge Alison Hurst said.",
  },
  {
    reference:
      "Parliament passed the bill by 61 votes to 38 on Thursday. It takes effect on June 1. The opposition said it would challenge the law in the constitutional court.",
    draft:
      "The bill was passed by parliament on Thursday by 61 votes to 38 and takes effect on 1 June. The law will be challenged in the constitutional court, the opposition said.",
    date: "2025-05-09",
  },
  {
    reference:
      "Scientists have found water under the surface of the moon, according to a study published on Wednesday. The finding is based on data from a probe launched in 2019. Lead author Lena Amsel said more work was needed.",
    draft:
      "There is water under the surface of the moon, according to a study published on Wednesday, which is based on data from a probe launched in 2019. More work was needed, said its lead author, Lena Amsel.",
  },
  {
    reference:
      '"We were lucky," said Ivo Lund, the head teacher. "The roof held and the children were at home." The storm damaged 14 schools in the county.',
    draft:
      "Fourteen schools in the county were damaged by the storm. “We were lucky,” said the head teacher, Ivo Lund. “The roof held and the children were at home.”",
  },
  {
    reference:
      "Train drivers will strike for 48 hours from Friday over pay, their union said. The rail company, Norrail, has offered 4 percent; the union wants 7 percent.",
    draft:
      "The drivers' union said they would go on strike for two days from Friday in a dispute over pay. It is asking for 7%. Norrail, the rail company, has offered 4%.",
  },
  {
    reference:
      "Novelist Greta Fenwick, who won the Aldous Prize twice, has died at the age of 84, her publisher said on Friday. Her best-known book, The Salt House, was published in 1974.",
    draft:
      "Greta Fenwick, the novelist who twice won the Aldous Prize, has died aged 84. Her publisher announced her death on Friday. The Salt House, her best-known book, came out in 1974.",
  },
  {
    reference:
      "The European Central Bank raised its deposit rate by 25 basis points to 3.5 percent on Thursday. The ECB said inflation was expected to stay above 2 percent until 2025.",
    draft:
      "The European Central Bank (ECB) raised its deposit rate by a quarter of a percentage point, to 3.5%, on Thursday. Inflation was expected to remain above 2% until 2025, the bank said.",
    date: "2023-06-16",
  },
  {
    reference:
      "A magnitude 6.4 earthquake struck off Marrel at 0312 GMT on Saturday at a depth of 10 km. There were no reports of casualties. A tsunami warning was lifted two hours later.",
    draft:
      "An earthquake of magnitude 6.4 struck off Marrel at 3.12am GMT on Saturday. It was 10km deep. No casualties were reported, and two hours later a tsunami warning was lifted.",
  },
  {
    reference:
      "The airline cancelled 214 flights to or from Finland and 88 to or from Latvia. About 90,000 passengers are affected. They can rebook at no cost.",
    draft:
      "Some 90,000 passengers are affected by the cancellation of 88 flights to or from Latvia and 214 to or from Finland. They can rebook free of charge.",
  },
  {
    reference:
      "Foreign Minister Carla Dent will meet her Norwegian counterpart, Olaf Berg, in Oslo on Monday to discuss fishing rights. The talks are expected to last two days.",
    draft:
      "Carla Dent, the foreign minister, and her Norwegian counterpart Olaf Berg will discuss fishing rights at a meeting in Oslo on Monday. The talks are expected to last two days.",
  },
  {
    reference:
      "A heatwave pushed temperatures in Marrel to 41 degrees Celsius on Sunday, a record for May. Hospitals treated 130 people for heatstroke. Cooler weather is forecast from Wednesday.",
    draft:
      "On Sunday the heatwave took the temperature in Marrel to 41C (106F), a record for May. Hospitals treated 130 people for heatstroke. Cooler weather is forecast from Wednesday.",
  },
  {
    reference:
      "The vaccine reduced hospital admissions by 62 percent in a trial of 14,200 adults, its maker Halvorsen said. Side effects were mild. The company will seek approval in March.",
    draft:
      "In a trial involving 14,200 adults the vaccine cut hospital admissions by 62%, according to Halvorsen, which makes it. The side effects were mild and the firm will seek approval in March.",
  },
  {
    reference:
      "Two climbers missing on Mount Karsten since Friday were found alive on Monday by a helicopter crew. They had dug a cave in the snow. One has frostbite.",
    draft:
      "A helicopter crew on Monday found alive two climbers who had been missing on Mount Karsten since Friday. They had dug a snow cave. One of them has frostbite.",
  },
  {
    reference:
      "The museum in Leith will return three masks to Tansa, it said on Tuesday. They were taken by British soldiers in 1897. The masks are worth about $4 million.",
    draft:
      "Three masks taken by British soldiers in 1897 will be returned to Tansa, the museum in Leith said on Tuesday. They are worth some $4m.",
  },
  {
    reference:
      'Brennholt will close its mill in Denby in September with the loss of 230 jobs. The union called the decision "a betrayal". Brennholt said that the mill had not made a profit since 2019.',
    draft:
      "Brennholt is to shut its Denby mill in September, with 230 jobs lost. The mill had not made a profit since 2019, it said. The union said the decision was “a betrayal”.",
  },
  {
    reference:
      "Ines Caldera won the women's downhill in 1 minute 41.2 seconds, 0.3 seconds ahead of Maud Jansen. Ada Lund was third. It was Caldera's fourth win this season.",
    draft:
      "It was a fourth win of the season for Ines Caldera: she won the women's downhill in one minute 41.2 seconds, with Maud Jansen 0.3 seconds behind and Ada Lund third.",
  },
  {
    reference:
      "Police in Pellin arrested a 34-year-old man on Wednesday on suspicion of starting a fire that destroyed a church. He has not been charged. The church was built in 1642.",
    draft:
      "A man aged 34 was arrested in Pellin on Wednesday on suspicion of starting the fire that destroyed a church built in 1642, police said. He has not been charged.",
  },
  {
    reference:
      "The government plans to build 40,000 homes a year until 2030. Housing Minister Nadia Greer said a third of them would be for rent. Critics say the plan is too timid.",
    draft:
      "A third of the 40,000 homes that the government plans to build every year until 2030 will be for rent, said Nadia Greer, the housing minister. Critics say that the plan is too timid.",
  },
  {
    reference:
      "Oil rose 2 percent to $71.20 a barrel on Monday after Norland cut exports. The currency, the krone, strengthened. Shares in Oslo were little changed.",
    draft:
      "Oil climbed 2% to $71.20 a barrel on Monday after Norland reduced its exports. Shares in Oslo were little changed, while the krone, the currency, strengthened.",
  },
  {
    reference:
      "Pilots voted to accept a pay deal worth 11 percent over three years. The vote was 812 to 304. Flights will resume at 6 a.m. on Thursday.",
    draft:
      "By 812 votes to 304, pilots have accepted a three-year pay deal worth 11%. Flights resume at 6am on Thursday.",
  },
  {
    reference:
      "Conductor Jun Takeda will leave the Harwick Symphony in 2026 after ten years. The orchestra said it had not chosen a successor. Takeda, 62, wants to compose.",
    draft:
      "The conductor Jun Takeda, who is 62, is to leave the Harwick Symphony in 2026 after a decade. He wants to compose. The orchestra said no successor had been chosen.",
  },
  {
    reference:
      "The number of measles cases in the county fell to 46 last week from 61 a week earlier. All but five of the patients were children. No one has died.",
    draft:
      "There were 46 cases of measles in the county last week, down from 61 the week before. All but five of those infected were children. Nobody has died.",
  },
  {
    reference:
      "UPDATE 2-Ferry runs aground off Ostra\n\n(Adds captain)\n\nOSTRA, May 8 (Exchange News) - A ferry with 312 people aboard ran aground in fog off Ostra on Thursday.\n\nNobody was hurt. The captain was being questioned, police said.\n\n(Reporting by Hester Mulgrave)",
    draft:
      "# Ferry aground in fog\n\nA ferry carrying **312** people ran aground in fog off Ostra on Thursday.\n\nNo one was injured. Police said the captain was being [questioned](https://example.com/2019/99).",
    date: "2025-05-08",
    format: "markdown",
  },
  {
    reference:
      "The tunnel will be 4.2 km long and cost 35 million euros. Work starts in April and will take three years. Half of the money comes from the European Union.",
    draft:
      "The European Union is to pay half of the €35m cost of the tunnel, which will be 4.2 kilometres long. Work begins in April and will take three years.",
  },
  {
    reference:
      'Actor Joss Verrall apologised on Friday for comments about the royal family. "I was tired and I was wrong," he told reporters. The theatre said he would stay in the play.',
    draft:
      "“I was tired and I was wrong,” the actor Joss Verrall told reporters on Friday, apologising for comments he had made about the royal family. He will stay in the play, the theatre said.",
  },
  {
    reference:
      "Wheat prices have doubled since January because of the drought. Tansa, the world's third-largest exporter, banned sales abroad on Tuesday. Farmers fear that the maize crop will fail too.",
    draft:
      "Because of the drought, the price of wheat has doubled since January. On Tuesday Tansa, the third-largest exporter in the world, banned sales abroad. Farmers fear the maize crop will fail as well.",
  },
  {
    reference:
      "The jury was out for three days. It found nurse Helen Marlow guilty of two murders and cleared her of a third. Marlow will be sentenced on Feb. 12.",
    draft:
      "After three days, the jury found the nurse Helen Marlow guilty of two murders, but cleared her of a third. She will be sentenced on 12 February.",
  },
  {
    reference:
      "Ljubica Perkovic beat top seed Anna Marlow 6-4, 3-6, 7-5 in two hours and 51 minutes to reach the semi-finals of the Leith Open on Thursday. She saved three match points. Perkovic, 19, will next face Maud Jansen of the Netherlands.",
    draft:
      "The 19-year-old Ljubica Perkovic saved three match points on Thursday before beating Anna Marlow, the top seed, 6-4 3-6 7-5 in a match of two hours and 51 minutes. Her opponent in the semi-finals of the Leith Open will be the Dutchwoman Maud Jansen.",
  },
  {
    reference:
      'President Leo Marsh denied on Saturday that he had ordered the army to fire on demonstrators. "Nobody gave such an order," he told state television. Rights groups say at least nine people died.',
    draft:
      "“Nobody gave such an order,” President Leo Marsh told state television on Saturday, denying that he had ordered the army to fire on demonstrators. According to rights groups, at least nine people were killed.",
  },
  {
    reference:
      "The central bank of Norland left its benchmark rate unchanged at 4 percent on Wednesday, as expected by 11 of 14 economists polled by the Denby Gazette. Three had predicted a cut.",
    draft:
      "Norland's central bank kept its benchmark rate at 4% on Wednesday. Eleven of the 14 economists in a poll by the Denby Gazette had expected that; three had forecast a cut.",
  },
  {
    reference:
      "Engineers have not yet found the cause of the fault that grounded the airline's fleet, a spokeswoman said. Flights are not expected to resume before Thursday.",
    draft:
      "The cause of the fault that grounded the airline's fleet has yet to be found by engineers, said a spokeswoman. Flights are not expected to restart until Thursday.",
  },
  {
    reference:
      "The trial of former finance minister Eva Blum opened in Graz on Monday. Blum, 58, is accused of taking bribes worth 2.4 million euros between 2011 and 2014. She denies wrongdoing.",
    draft:
      "Eva Blum, the former finance minister, went on trial in Graz on Monday, accused of taking bribes worth €2.4m between 2011 and 2014. Blum, who is 58, denies any wrongdoing.",
  },
  {
    reference:
      "Hurricane Odette weakened to a tropical storm on Monday after killing six people in Florida and two in Georgia. Winds had dropped to 65 miles per hour, the National Hurricane Center said.",
    draft:
      "Having killed two people in Georgia and six in Florida, Hurricane Odette weakened to a tropical storm on Monday. The National Hurricane Center said its winds had dropped to 65mph (105km/h).",
  },
  {
    reference:
      "A rocket carrying 36 satellites failed minutes after lift-off from Bellor at 5:40 p.m. on Tuesday. It was the second failure in four launches. The company, Astrel, has opened an investigation.",
    draft:
      "Astrel has opened an investigation after a rocket with 36 satellites on board failed minutes after lifting off from Bellor at 17:40 on Tuesday. Of its four launches, it was the second to fail.",
  },
  {
    reference:
      "Mayor Ada Fenwick said the pier, which was damaged in the storm of Dec. 5, would reopen in time for the summer holidays. Repairs will cost an estimated 900,000 pounds. The council will pay two-thirds of that.",
    draft:
      "The pier, damaged in the storm of 5 December, will reopen in time for the summer holidays, said Ada Fenwick, the mayor. The council is to pay two thirds of the repairs, estimated at £900,000.",
  },
  {
    reference:
      "The company recalled 1.4 million cars because of faulty airbags linked to five deaths. Owners were told to stop driving the cars, made between 2012 and 2016, until they have been repaired.",
    draft:
      "Faulty airbags that have been linked to five deaths forced the company to recall 1.4m cars, made between 2012 and 2016. Owners were told not to drive them until they had been repaired.",
  },
  {
    reference:
      "Turnout was 61.3 percent, up from 58.9 percent in 2020. The Liberals won 44 seats, the Greens 40 and the Labour Party 36. No party has a majority in the 120-seat assembly.",
    draft:
      "The Liberals won 44 of the 120 seats in the assembly, ahead of the Greens (40) and Labour (36), leaving no party with a majority. At 61.3%, turnout was higher than in 2020, when it was 58.9%.",
  },
  {
    reference:
      '"I am sorry for the pain that I have caused to the families, to my colleagues and to the town," Pike told the inquiry. He was captain of the ferry Morven when it sank in 1994 with the loss of 43 lives.',
    draft:
      "Pike, captain of the ferry Morven when it sank in 1994 with the loss of 43 lives, told the inquiry: “I am sorry for the pain that I have caused to the families … and to the town.”",
  },
  {
    reference:
      "Doctors at St. Aldhelm's Hospital separated the twins in a 14-hour operation on Sunday. Both girls, who are eight months old, were stable. The surgeon, Dr. Kofi Mensah, led a team of 30.",
    draft:
      "Twin girls aged eight months were separated on Sunday by a team of 30 led by the surgeon Kofi Mensah at St Aldhelm's Hospital. After the operation, which took 14 hours, both were stable.",
  },
];

/** Rewrites with one slip: one loud finding, on the marked words. */
const oneSlip: readonly Rewrite[] = [
  {
    reference:
      "At least 27 people were killed and more than 40 injured when a bus plunged into a gorge near Tansa on Tuesday, police said. The driver had swerved to avoid a cow. Most of the passengers were pilgrims.",
    draft:
      "A bus carrying mostly pilgrims plunged into a gorge near Tansa on ⟦Thursday⟧ after its driver swerved to avoid a cow. Police said at least 27 people were killed and over 40 hurt.",
  },
  {
    reference:
      "Harwick beat Denby 3-1 in the cup final on Sunday with two goals from Otis Sayle. Denby's Marek Hruska was sent off in the 64th minute.",
    draft:
      "Otis Sayle scored twice on Sunday as Harwick won the cup final 3–1 against Denby, who had Marek Hruska sent off in the ⟦46th⟧ minute.",
  },
  {
    reference:
      "Orvane, a retailer, said net profit fell 12 percent to $1.2 billion in the first half. Sales were up 3 percent. Chief Executive Mia Stone said that costs had risen.",
    draft:
      "First-half net profit at the retailer Orvane was down 12% at ⟦$1.2m⟧, though sales rose by 3%. Costs had gone up, said Mia Stone, its chief executive.",
  },
  {
    reference:
      "A court in Leith jailed Victor Dunmore for six years on Monday for stealing 410,000 pounds from a charity. Dunmore, 51, had denied the charge. Judge Alison Hurst said he had shown no remorse.",
    draft:
      "Victor Dunmore, 51, was jailed for six years in Leith on Monday for the theft of £410,000 from a charity. Dunmore had denied the charge. He had shown no remorse, Judge Alison ⟦Hirst⟧ said.",
  },
  {
    reference:
      "Parliament passed the bill by 61 votes to 38 on Thursday. It takes effect on June 1. The opposition said it would challenge the law in the constitutional court.",
    draft:
      "The bill was passed by parliament on Thursday by 61 votes to 38 and takes effect on ⟦1 July⟧. The law will be challenged in the constitutional court, the opposition said.",
    date: "2025-05-09",
  },
  {
    reference:
      '"We were lucky," said Ivo Lund, the head teacher. "The roof held and the children were at home." The storm damaged 14 schools in the county.',
    draft:
      "Fourteen schools in the county were damaged by the storm. “We were lucky,” said the head teacher, Ivo Lund. “The roof held and the children were at ⟦school⟧.”",
  },
  {
    reference:
      "Train drivers will strike for 48 hours from Friday over pay, their union said. The rail company, Norrail, has offered 4 percent; the union wants 7 percent.",
    draft:
      "The drivers' union said they would strike for two days from Friday in a dispute over pay. It wants ⟦17%⟧. Norrail, the rail company, has offered 4%.",
  },
  {
    reference:
      "Novelist Greta Fenwick, who won the Aldous Prize twice, has died at the age of 84, her publisher said on Friday. Her best-known book, The Salt House, was published in 1974.",
    draft:
      "Greta Fenwick, the novelist who twice won the Aldous Prize, has died aged 84. Her publisher announced her death on Friday. The Salt House, her best-known book, was published in ⟦1947⟧.",
  },
  {
    reference:
      "The European Central Bank raised its deposit rate by 25 basis points to 3.5 percent on Thursday. The ECB said inflation was expected to stay above 2 percent until 2025.",
    draft:
      "The European Central Bank (ECB) ⟦cut⟧ its deposit rate by a quarter of a percentage point, to 3.5%, on Thursday. Inflation was expected to stay above 2% until 2025, the bank said.",
    date: "2023-06-16",
  },
  {
    reference:
      "The airline cancelled 214 flights to or from Finland and 88 to or from Latvia. About 90,000 passengers are affected. They can rebook at no cost.",
    draft:
      "Some ⟦19,000⟧ passengers are affected by the cancellation of 214 flights to or from Finland and 88 to or from Latvia. They can rebook at no cost.",
  },
  {
    reference:
      "Foreign Minister Carla Dent will meet her Norwegian counterpart, Olaf Berg, in Oslo on Monday to discuss fishing rights. The talks are expected to last two days.",
    draft:
      "Carla Dent, the foreign minister, and her Norwegian counterpart Olaf Berg will discuss fishing rights at a meeting in ⟦Stockholm⟧ on Monday. The talks are expected to last two days.",
  },
  {
    reference:
      "The vaccine reduced hospital admissions by 62 percent in a trial of 14,200 adults, its maker Halvorsen said. Side effects were mild. The company will seek approval in March.",
    draft:
      "In a trial involving 14,200 adults the vaccine cut hospital admissions by 62 ⟦percentage points⟧, according to its maker, Halvorsen. Side effects were mild. The firm will seek approval in March.",
  },
  {
    reference:
      "Police in Pellin arrested a 34-year-old man on Wednesday on suspicion of starting a fire that destroyed a church. He has not been charged. The church was built in 1642.",
    draft:
      "A man aged 34 was arrested in Pellin on Wednesday on suspicion of starting a fire that destroyed a church built in 1642, police said. He has been ⟦charged⟧.",
  },
  {
    reference:
      "The government plans to build 40,000 homes a year until 2030. Housing Minister Nadia Greer said a third of them would be for rent. Critics say the plan is too timid.",
    draft:
      "The government plans to build 40,000 homes a year until 2030. A third of them will be for rent, said Nadia Greer, the ⟦health minister⟧. Critics say the plan is too timid.",
  },
  {
    reference:
      "The jury was out for three days. It found nurse Helen Marlow guilty of two murders and cleared her of a third. Marlow will be sentenced on Feb. 12.",
    draft:
      "After three days, the jury found the nurse Helen Marlow guilty of ⟦three⟧ murders and cleared her of another. She will be sentenced on 12 February.",
  },
  {
    reference:
      "The number of measles cases in the county fell to 46 last week from 61 a week earlier. All but five of the patients were children. No one has died.",
    draft:
      "There were 46 cases of measles in the county last week, down from ⟦16⟧ the week before. All but five of the patients were children. Nobody has died.",
  },
  {
    reference:
      "Conductor Jun Takeda will leave the Harwick Symphony in 2026 after ten years. The orchestra said it had not chosen a successor. Takeda, 62, wants to compose.",
    draft:
      "The conductor Jun Takeda is to leave the Harwick Symphony in 2026 after ten years. The orchestra said it had ⟦chosen⟧ a successor. Takeda, 62, wants to compose.",
  },
  {
    reference:
      'Brennholt will close its mill in Denby in September with the loss of 230 jobs. The union called the decision "a betrayal". Brennholt said that the mill had not made a profit since 2019.',
    draft:
      "Brennholt is to close its mill in ⟦Derby⟧ in September, with the loss of 230 jobs. The union called the decision “a betrayal”. Brennholt said the mill had not made a profit since 2019.",
  },
  {
    reference:
      "Two climbers missing on Mount Karsten since Friday were found alive on Monday by a helicopter crew. They had dug a cave in the snow. One has frostbite.",
    draft:
      "Two climbers missing on Mount Karsten since Friday were found ⟦dead⟧ on Monday by a helicopter crew. They had dug a cave in the snow. One has frostbite.",
  },
  {
    reference:
      "Wheat prices have doubled since January because of the drought. Tansa, the world's third-largest exporter, banned sales abroad on Tuesday. Farmers fear that the maize crop will fail too.",
    draft:
      "Because of the drought, wheat prices have **doubled** since January. Tansa, the world's ⟦second⟧-largest exporter, banned sales abroad on Tuesday. Farmers fear that the maize crop will fail too.",
    format: "markdown",
  },
  {
    reference:
      'President Leo Marsh denied on Saturday that he had ordered the army to fire on demonstrators. "Nobody gave such an order," he told state television. Rights groups say at least nine people died.',
    draft:
      "“Nobody gave such an order,” President Leo Marsh told state television on Saturday, denying that he had ordered the army to fire on demonstrators. According to rights groups, ⟦up to nine⟧ people were killed.",
  },
  {
    reference:
      "The trial of former finance minister Eva Blum opened in Graz on Monday. Blum, 58, is accused of taking bribes worth 2.4 million euros between 2011 and 2014. She denies wrongdoing.",
    draft:
      "Eva Blum, the former finance minister, went on trial in Graz on Monday, accused of taking bribes worth ⟦$2.4m⟧ between 2011 and 2014. Blum, who is 58, denies any wrongdoing.",
  },
  {
    reference:
      "Hurricane Odette weakened to a tropical storm on Monday after killing six people in Florida and two in Georgia. Winds had dropped to 65 miles per hour, the National Hurricane Center said.",
    draft:
      "Having killed two people in Georgia and six in Florida, Hurricane Odette ⟦strengthened⟧ to a tropical storm on Monday. The National Hurricane Center said its winds had dropped to 65mph.",
  },
  {
    reference:
      "A rocket carrying 36 satellites failed minutes after lift-off from Bellor at 5:40 p.m. on Tuesday. It was the second failure in four launches. The company, Astrel, has opened an investigation.",
    draft:
      "Astrel has opened an investigation after a rocket with 36 satellites on board failed minutes after lift-off from Bellor at ⟦15:40⟧ on Tuesday. It was the second failure in four launches.",
  },
  {
    reference:
      "The company recalled 1.4 million cars because of faulty airbags linked to five deaths. Owners were told to stop driving the cars, made between 2012 and 2016, until they have been repaired.",
    draft:
      "Because of faulty airbags linked to five deaths, the company recalled ⟦1.4bn⟧ cars. Owners were told to stop driving the cars, made between 2012 and 2016, until they had been repaired.",
  },
  {
    reference:
      "Turnout was 61.3 percent, up from 58.9 percent in 2020. The Liberals won 44 seats, the Greens 40 and the Labour Party 36. No party has a majority in the 120-seat assembly.",
    draft:
      "The Liberals won 44 of the 120 seats in the assembly, ahead of the Greens (40) and Labour (⟦39⟧), leaving no party with a majority. Turnout was 61.3%, up from 58.9% in 2020.",
  },
  {
    reference:
      '"I am sorry for the pain that I have caused to the families, to my colleagues and to the town," Pike told the inquiry. He was captain of the ferry Morven when it sank in 1994 with the loss of 43 lives.',
    draft:
      "Pike, captain of the ferry Morven when it sank in 1994 with the loss of 43 lives, told the inquiry: “I am sorry for the ⟦loss⟧ that I have caused to the families … and to the town.”",
  },
  {
    reference:
      "Doctors at St. Aldhelm's Hospital separated the twins in a 14-hour operation on Sunday. Both girls, who are eight months old, were stable. The surgeon, Dr. Kofi Mensah, led a team of 30.",
    draft:
      "Twin girls aged ⟦18 months⟧ were separated on Sunday by a team of 30 led by the surgeon Kofi Mensah at St Aldhelm's Hospital. After the operation, which took 14 hours, both were stable.",
  },
  {
    reference:
      "Mayor Ada Fenwick said the pier, which was damaged in the storm of Dec. 5, would reopen in time for the summer holidays. Repairs will cost an estimated 900,000 pounds. The council will pay two-thirds of that.",
    draft:
      "The pier, damaged in the storm of ⟦15 December⟧, will reopen in time for the summer holidays, said Ada Fenwick, the mayor. Repairs will cost an estimated £900,000, of which the council will pay two-thirds.",
  },
];

describe("a faithful rewrite", () => {
  it.each(faithful)("is left in peace: $draft", (row) => {
    expect(loud(row, row.draft).map(({ code, text, message }) => `${code} ${text}: ${message}`)).toEqual([]);
  });
});

describe("one slip", () => {
  it.each(oneSlip)("is one finding: $draft", (row) => {
    const draft = row.draft.replace(/[⟦⟧]/g, "");
    const found = loud(row, draft);
    expect(found.map(({ code, text, message }) => `${code} ${text}: ${message}`)).toHaveLength(1);
    const start = row.draft.indexOf("⟦");
    const end = row.draft.indexOf("⟧") - 1;
    const { range } = found[0]!;
    // The wording around a figure or a title may be marked with it.
    expect(range.start.character).toBeLessThan(end);
    expect(range.end.character).toBeGreaterThan(start);
  });
});

function loud({ reference, date, format }: Rewrite, draft: string): ReportedFinding[] {
  return createChecker()
    .check({ uri: "draft", text: draft, ...(date && { date }), ...(format && { format }) }, [
      { uri: "wire-1.txt", text: reference },
    ])
    .findings.filter(({ severity }) => severity === "error" || severity === "warning");
}
