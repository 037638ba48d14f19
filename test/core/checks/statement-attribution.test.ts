import { checkTable } from "./table.ts";

checkTable("statement/attribution", {
  valid: [
    {
      reference:
        "The drivers' union ODT said that pay was part of the problem: a driver starts on 2,350 euros a month after tax.",
      draft:
        "A union for drivers, ODT, blamed low pay, among other things. Drivers start on €2,350 a month after tax.",
    },
    {
      reference:
        "Didier Roux, 44, who was convicted in 2011 of killing a jeweller and his wife in Arlun, is the most dangerous of the four, prosecutors said.",
      draft:
        "Didier Roux, 44, is thought to be the most dangerous of the four. A court found him guilty in 2011 of the killing of an Arlun jeweller and his wife.",
    },
    {
      reference: "The union, which opposed the merger, said the result was a win for the bush.",
      draft: "For the bush it was a victory, rejoiced the union, which had fought the merger.",
    },
    {
      reference: "Opposition spokeswoman Moira Tarn said the offer was too late.",
      draft: "For Moira Tarn, who speaks for the opposition, it comes too late.",
    },
    {
      reference: "The inquest, which opened on April 14, heard 93 witnesses over 41 days.",
      draft: "In an inquest of 41 days that began on 14 April the court listened to 93 witnesses.",
    },
    {
      reference:
        "The minister said 20 of the recommendations would become law by June. The other seven would have to be agreed with the European Union, he said.",
      draft:
        "The minister said 20 of the recommendations would become law by June. On the remaining seven, he added, agreement with the EU was needed.",
    },
    {
      reference: "The rail authority said normal services could not be expected before Monday.",
      draft: "Services are not likely to be back to normal until Monday.",
    },
    {
      reference:
        "Mr Rawle says that the fee was waived in return for repairs to the slipway; the parish says that no such agreement exists.",
      draft:
        "Mr Rawle says that the fee was waived because he mended the slipway. There is no such agreement, according to the parish.",
    },
    {
      reference:
        "Mr Rawle says that the fee was waived in return for repairs to the slipway; the parish says that no such agreement exists.",
      draft:
        "Whether the fee was waived in return for repairs to the slipway is disputed. There is no such agreement, according to the parish.",
    },
    {
      reference:
        "The drivers' club said that the operator had ignored three letters about the brakes. The operator denied that, saying that it had one letter in March.",
      draft:
        "Three letters about the brakes went unheeded, in the drivers' telling. The operator denied that, saying that it had one letter in March.",
    },
    {
      reference:
        'Three routine inspections this year had found nothing wrong, the agency\'s director, Helga Strasser, told reporters. The drain was not sampled until Aug. 7. "We looked at the wrong floor," she said.',
      draft:
        "Inspectors visited the dairy three times this year and noticed nothing amiss. Not until 7 August did they take a sample from the drain. “We looked at the wrong floor,” said Helga Strasser, who runs the agency.",
    },
    {
      reference:
        "The judge has not decided who pays the defendants' costs, which the studio estimates at 2 million euros.",
      draft: "She has yet to rule on who bears the costs of the defence, which the studio puts at €2m.",
    },
    {
      reference:
        "The 100-minute film, in which there are no more than 200 words of dialogue, tells of a woman who takes her drowned husband's place in the boat.",
      draft:
        "The film, which lasts 100 minutes and has no more than 200 words of dialogue, is about a woman who goes to sea in the place of her drowned husband.",
    },
    {
      reference:
        "According to a former waiter, the hotel in Nice sold tap water in bottles. The owners have not answered his letter.",
      draft:
        "The hotel in Nice sold tap water in bottles, a man who used to wait at its tables claims. The owners have not answered his letter.",
    },
    {
      reference:
        "The university said the spill was too small to harm the mussels. Divers have counted 200 dead eels.",
      draft:
        "Biologists said the spill was too small to harm the mussels. Divers have counted 200 dead eels.",
    },
    {
      reference: "The pilot's brother said that he had left his radio at home. Nobody else knew of it.",
      draft: "A relative of the pilot said that he had left his radio at home. Nobody else knew of it.",
    },
    {
      reference:
        "The defence ministry in Riga said on Friday that the drones carried only cameras. Its interior counterpart will inspect them.",
      draft:
        "The defense ministry in Riga said on Friday that the drones carried only cameras. Its interior counterpart will inspect them.",
    },
    {
      reference: "The trial lasted 14 months, during which 63 witnesses were heard, and ended on Thursday.",
      draft: "In the trial, which took 14 months and ended on Thursday, 63 witnesses gave evidence.",
    },
    {
      reference:
        "The consortium of growers said 1,900 hectares had been hit, and put the loss at up to 60 million euros. It said that was a first estimate and might change.",
      draft:
        "According to the growers' consortium, whose first estimate of the loss is up to €60m, 1,900 hectares were hit. It said the figure could change.",
    },
    {
      reference:
        "Fairlie said that the gold probably came from rivers in the hills, but that an analysis would not be finished before December. He did not exclude that some of it had been imported.",
      draft:
        "The gold probably came from rivers in the hills, Fairlie said. He did not rule out that some was imported. The analysis will not be complete until December at the earliest.",
    },
    {
      reference: "According to the widow, the council sealed the shaft in the presence of witnesses.",
      draft: "The council sealed the shaft in the presence of witnesses, the widow says.",
    },
    {
      reference:
        "Cholera has not been reported, the health ministry said, but it urged residents to boil water.",
      draft:
        "There have been no reports of cholera. The health ministry has told people to boil their water all the same.",
    },
    {
      reference:
        "A crane fell in Velden on Tuesday, killing two dockers and injuring five others, one of them critically, police said.",
      draft:
        "Two dockers were killed and five injured, one critically, when a crane fell in Velden on Tuesday.",
    },
    {
      reference: "Guards said they had searched seven cars; residents said the guards fired into the air.",
      draft:
        "Seven cars were searched, according to guards. Residents said the guards had fired into the air.",
    },
    {
      reference: "The defence has always maintained that the boat was in a repair yard in Picton that night.",
      draft:
        "His defence has always been that the boat was being kept that night in a repair yard in Picton.",
    },
    {
      reference: "The prison service said the inmate had not escaped but had been let out by mistake.",
      draft: "It was a mistake and no escape, according to the authorities.",
    },
    {
      reference: "Residents complained that lorries pass their houses at night.",
      draft: "Lorries pass houses at night, to the annoyance of residents.",
    },
    {
      reference: "The union leader, Nadia Brandt, said members would reject the deal.",
      draft: "Members would turn the deal down, predicted Nadia Brandt, the union's general secretary.",
    },
    {
      reference: "The boat sank within the hour, the coast guard said.",
      draft: "The boat sank within an hour, the coastguard said.",
    },
    {
      reference: "The funeral will be held in the cathedral on Friday, the family said.",
      draft: "Her funeral is in the cathedral on Friday.",
      date: "2024-04-24",
    },
    {
      reference: "A vigil for the drowned fishermen will begin at 7 p.m. on Sunday, relatives said.",
      draft: "On Sunday at 7pm there is a vigil for the drowned fishermen.",
      date: "2024-04-24",
    },
    {
      reference: "The actor Piers Lamont has died at the age of 84, his family said on Monday.",
      draft: "Piers Lamont, the actor, has died aged 84.",
      date: "2024-01-23",
    },
    {
      reference: "Teachers said the school ought to be closed until the spring.",
      draft: "Teachers want the school to be closed until the spring.",
    },
    {
      reference: "Teachers' union leader Ivan Roth said 600 jobs in Varn were at risk.",
      draft: "Ivan Roth, who leads the union of teachers, sees 600 jobs in Varn at risk.",
    },
    {
      reference:
        "Among the open questions is whether the rebel commanders can be sent to the United States, where four of them are accused of smuggling.",
      draft:
        "Four rebel commanders are accused of smuggling in the US, and whether they can be sent there is an open question.",
    },
    {
      reference:
        "About 1,650 of the 1,900 drivers are members of the union, whose leader, Imelda Roskelley, said 82 percent had voted in favour.",
      draft: "Roughly 1,650 of the 1,900 drivers belong to the union.",
    },
    {
      reference:
        "The union of skippers, which has complained about closures of its grounds, said that it had agreed with the port on no more than 15 launches a year.",
      draft: "The union of skippers said the port had agreed to a limit of 15 launches a year.",
    },
    {
      reference:
        "Sandvang plans to move assembly to Orrin by the end of March. Up to 180 jobs may go, it said, adding that consultations with unions would begin on Monday.",
      draft:
        "Sandvang will move assembly to Orrin by the end of March, and up to 180 posts could go. Consultations with the unions start on Monday.",
    },
    {
      reference: "The blast at the refinery was heard 12 miles away, residents said.",
      draft: "Nobody was hurt in the blast at the refinery, which residents heard 12 miles away.",
    },
    {
      reference:
        "Scientists say the herring will be back in ten years if no nets are set. They counted 400 shoals.",
      draft:
        "The herring will be back in a decade if no nets are set, researchers say. They counted 400 shoals.",
    },
    {
      reference: "Farmers want the wolves of the upper valley to be shot, and hunters have offered to help.",
      draft: "Hunters have offered to help farmers, who want the wolves of the upper valley to be shot.",
    },
    {
      reference:
        "The manager of the quarry told the inquest in Varn on Tuesday that nobody had reported the crack.",
      draft: "Nobody had reported the crack, the manager of the quarry told the inquest in Varn on Tuesday.",
    },
    {
      reference: "According to a lawyer for the nurse, two doctors knew.",
      draft: "Two doctors knew, the nurse's lawyer said.",
    },
    {
      reference: "Two doctors knew, a lawyer for the nurse said.",
      draft: "The nurse's lawyer claims that two doctors knew.",
    },
    { reference: "The match kicks off at 3 p.m., the club said.", draft: "The match kicks off at 3pm." },
    {
      reference: "The company said it would pay a dividend of 4 pence.",
      draft: "The company will pay a dividend of 4p.",
    },
    { reference: "The road is closed, police said.", draft: "The road is closed." },
    { reference: "Rain is on the way, forecasters said.", draft: "Forecasters expect rain." },
    {
      reference: "The union said the offer was too low.",
      draft: "In the union's view the offer was too low.",
    },
    {
      reference: "The ministry has asked ramblers to report dead hares.",
      draft: "Ramblers are requested to report any dead hares, the ministry said.",
    },
    {
      reference:
        "The strike was called off after handlers accepted a pay rise of 5.5 percent over two years, union secretary Meg Owens said.",
      draft:
        "Handlers have accepted a pay rise of 5.5% in two years and the strike is off, as Meg Owens, the secretary, put it.",
    },
    {
      reference: "Witnesses said the driver had been drinking.",
      draft: "The driver had been drinking, according to witnesses.",
    },
    { reference: "Activists say the police beat them.", draft: "The police beat activists, they allege." },
    {
      reference: "The prosecutor told the court that Dunmore had lied.",
      draft: "Dunmore lied, the court heard from the prosecutor.",
    },
    {
      reference: "The prosecutor told the court that Dunmore had lied.",
      draft: "Dunmore lied, the court was told.",
    },
    {
      reference: "The union says 4,000 people marched. It says the police were rough.",
      draft: "The union says that 4,000 people marched and that the police were rough.",
    },
    {
      reference: "A source said that the chairman would quit. The source said he was tired.",
      draft: "A source said that the chairman, who was tired, would quit.",
    },
    {
      reference: '"The offer is an insult," said the union.',
      draft: 'For the union, the offer is "an insult".',
    },
    {
      reference: "The army said its patrol had come under fire near the mill.",
      draft: "Its patrol came under fire near the mill, the army said.",
    },
    {
      reference: "The novelist, her family said, died at home.",
      draft: "The novelist has died at home, her family said.",
    },
    {
      reference: "One of the divers told the inquest the hose had been cracked.",
      draft: "The inquest heard that the hose had been cracked.",
    },
    {
      reference: "The line's chief executive blamed the loss on dock fees.",
      draft: "The loss was caused by dock fees, the head of the line said.",
    },
    {
      reference: "The governor called the walkout irresponsible.",
      draft: "The walkout is irresponsible, in the governor's opinion.",
    },
    {
      reference: "The network blamed the blackout on a storm.",
      draft: "The blackout was caused by a storm.",
    },
    {
      reference: "The judge told the jury to return on Monday.",
      draft: "The jury is to return on Monday.",
    },
    {
      reference: "The pair called their daughter Ida.",
      draft: "Their daughter is Ida.",
    },
    {
      reference: "Preliminary figures put turnout at 61 percent, the electoral office said.",
      draft: "Turnout was 61 percent, the electoral office said, according to provisional figures.",
    },
    {
      reference:
        "Prosecutor Nils Arne said the fraud came to light when a cleaner found that a cheque of 9,000 pounds was missing. She told the manager, who said she was wrong.",
      draft:
        "It was a cleaner who found that a cheque of £9,000 was missing and so brought the fraud to light. She told the manager, who said that she was wrong, said Nils Arne, for the prosecution.",
    },
    {
      reference: "No injuries had been reported by dusk, said rescue chief Tore Lind.",
      draft: "By dusk nobody was known to have been hurt.",
    },
    {
      reference: "The bank reported a profit of $2 million.",
      draft: "The bank made a profit of $2 million.",
    },
    {
      reference: "Fisher claims that the club broke its contract with him and owes him 70,000 pounds.",
      draft: "In Fisher's version the club broke its contract with him and owes him £70,000.",
    },
    {
      reference:
        "The opposition alleges that the vote was rigged in four districts. The election commission says that it saw no irregularities.",
      draft:
        "To the opposition the vote was rigged in four districts. The election commission says that it saw no irregularities.",
    },
    {
      reference:
        "Bell is accused of stabbing a man in a bar in 2019. She was convicted of the crime in 2021 but won an appeal.",
      draft:
        "Bell, whose conviction in 2021 was overturned, is to stand trial again over the stabbing of a man in a bar in 2019.",
    },
    {
      reference:
        "The clinic has put off 40 operations this week, director Lena Horvat said, and the army will take nurses across in boats from Friday.",
      draft:
        "The army is to ferry nurses across in boats from Friday. Lena Horvat, the director, said 40 operations had been put off this week.",
    },
    {
      reference: "The mayor said that spending on defence would rise to 4 percent.",
      draft: "Spending on defence is to rise to 4%.",
    },
    { reference: "Rebels say they have taken the town.", draft: "Rebels claim to have taken the town." },
    { reference: "The lawyer won the case for the tenants.", draft: "The tenants' lawyer won the case." },
    {
      reference: "Critics accuse the minister of lying.",
      draft: "The minister is accused by critics of lying.",
    },
    {
      reference: "The defence said he was insane. The jury convicted him.",
      draft: "The jury convicted him, though the defence said he was insane.",
    },
    {
      reference: "Residents said that the water tasted of oil.",
      draft: "The water tasted of oil, **residents** told reporters.",
      format: "markdown",
    },
    {
      reference:
        "The only survivor to testify, Maria Vega, 34, whose 6-year-old son was among the dead, said outside court that she did not hate anyone.",
      draft:
        "Maria Vega lost her son, who was six. She was the sole survivor to give evidence. She said afterwards that she hated nobody.",
    },
    {
      reference: "Residents said up to 40 sheds had burned. The fire service counted 25.",
      draft: "Residents put the number of burned sheds at up to 40; the fire service counted 25.",
    },
    {
      reference: "The match was not televised, it was announced.",
      draft: "The match was not shown on television.",
    },
    {
      reference: "The club said it would not sell its captain in January.",
      draft: "The club will not sell its captain in January.",
    },
    {
      reference:
        "Opposition leader Ines Dorn claimed that seed was being handed out only to members of the ruling party.",
      draft:
        "Seed is going only to members of the ruling party, according to Ines Dorn, who leads the opposition.",
    },
    {
      reference: "Deaths on the roads fell to 1,600 last year, according to official figures.",
      draft: "Last year 1,600 people died on the roads.",
    },
    {
      reference: "The harbour is shut, the coastguard said. No ship may enter before noon.",
      draft: "The harbour is shut. No ship may enter before noon.",
    },
    {
      reference: "About 300 people were in the hall, organisers said. The band played until ten.",
      draft: "The band played until ten. Organisers put the crowd in the hall at about 300.",
    },
    {
      reference: "The pathologist, Dr Ines Hale, said Mr Tern had died from drowning.",
      draft: "Dr Ines Hale, the pathologist, gave drowning as the cause of Mr Tern's death.",
    },
    {
      reference: "The navy accused the smugglers of ramming the launch; the smugglers blamed the navy.",
      draft: "Both sides held each other responsible for the ramming of the launch.",
    },
    {
      reference: "Nobody was hurt in the blast at the depot near Leith, the fire brigade said.",
      draft:
        "The blast at the depot near Leith hurt nobody. The fire brigade said that it broke forty windows.",
    },
    {
      reference: "A train hit a lorry near Brno on Monday and killed nine people, the fire service said.",
      draft: "A train that hit a lorry near Brno on Monday killed nine people.\n\nThe line is shut.",
    },
    {
      reference: "Aurora will ground 23 of its jets, it said on Monday. About 90,000 people are affected.",
      draft: "Aurora is to ground 23 jets. Some 90,000 people are affected.",
    },
    {
      reference: "The ministry said the two farms lay seven kilometres apart.",
      draft: "The two farms lie seven kilometres apart.",
    },
    {
      reference:
        "A rival, Bergen-based Nordfarm, said it could deliver 3,000 doses by June if the agency agreed.",
      draft: "Nordfarm, a competitor based in Bergen, has offered 3,000 doses by June.",
    },
    {
      reference: "The trial of the vaccine will end in June, the institute said.",
      draft: "The vaccine's trial ends in June.",
    },
    {
      reference:
        "Her report, published in 2004, ran to 300 pages and blamed the ferry line as well as the ministry that licensed it.",
      draft:
        "She found fault not only with the ferry line but also with the ministry that gave it a licence.",
    },
    {
      reference: "A court convicted him of fraud and corruption, its spokesman said.",
      draft: "He was convicted of fraud and corruption by a court.",
    },
    {
      reference:
        "Smoke from the fire caused the crash, the inquiry's report said. The driver did not see the truck.",
      draft:
        "The inquiry's report gave smoke from the fire as the cause of the crash. The driver did not see the truck.",
    },
    {
      reference: '"Nobody told us," said Mara Lind, whose house burned.',
      draft: 'Nobody, in the words of Mara Lind, "told us".',
    },
    {
      reference:
        "The minister said the plan was unfair to villages. He said that no village would lose its school.",
      draft:
        "The plan was unfair to villages, the minister said, adding that no village would lose its school.",
    },
    {
      reference:
        "The dam was not inspected after 2019. The operator said that the dam was not inspected after 2019.",
      draft: "Nobody inspected the dam after 2019; the dam was not inspected at all.",
    },
    {
      reference:
        "A cello that was reported stolen from the hall last week may in fact have been sold, the orchestra said.",
      draft:
        "The cello said last week to have been stolen from the hall was perhaps sold, according to the orchestra.",
    },
    {
      reference: "The orchestra said its tour would end in Turin in May.",
      draft: "The orchestra's tour ends in Turin in May.",
    },
    {
      reference: "Two people who were in the room said that a promise of new lockers ended the walkout.",
      draft: "A promise of new lockers ended the walkout, according to two people who were there.",
    },
    {
      reference: "The barge was towed off, and nobody was hurt, the company Sorel said.",
      draft: "The barge was towed off. Nobody was hurt, Sorel said.",
    },
    {
      reference: "Detectives allege that Mr Brandão sold the coins knowing they were copies.",
      draft: "Mr Brandão is accused of having sold coins he knew to be copies.",
    },
  ],
  invalid: [
    {
      reference:
        "According to the widow, the council had sealed the shaft in the presence of witnesses. An inquiry opens in May.",
      draft: "⟦The council sealed the shaft in the presence of witnesses.⟧ An inquiry opens in May.",
    },
    {
      reference: "Refugees said that guards had taken their blankets at the gate of the camp.",
      draft: "⟦Guards took the blankets of refugees at the gate of the camp.⟧",
    },
    {
      reference: "The singer was beaten by two guards before he died, his family said on Monday.",
      draft: "⟦Two guards beat the singer before he died.⟧",
      date: "2024-01-23",
    },
    {
      reference:
        "Fishermen say the herring will be back in ten years if no nets are set. They counted 400 shoals.",
      draft:
        "The herring will be back in a decade if no nets are set, ⟦scientists⟧ say. They counted 400 shoals.",
      fixed:
        "The herring will be back in a decade if no nets are set, fishermen say. They counted 400 shoals.",
    },
    {
      reference:
        "A neighbour said two men had carried a ladder through the gate shortly before the alarm went off.",
      draft:
        "Two men had carried a ladder through the gate just before the alarm went off, according to the ⟦police⟧.",
    },
    {
      reference:
        "According to a former waiter, the hotel in Nice sold tap water in bottles. The owners have not answered his letter, and a tribunal will hear his case on Monday.",
      draft:
        "⟦The hotel in Nice sold tap water in bottles.⟧ The owners have not answered a letter from a former waiter, whose case a tribunal will hear on Monday.",
    },
    {
      reference:
        "The governor's opponents say that she paid for her yacht with money meant for a clinic. She opened her books on Friday and asked the auditor to look at them.",
      draft:
        "⟦The governor paid for her yacht with money meant for a clinic.⟧ She opened her books on Friday and asked the auditor to look at them.",
    },
    {
      reference:
        "The company said the spill was too small to harm the mussels. Divers have counted 200 dead eels.",
      draft:
        "⟦Biologists⟧ said the spill was too small to harm the mussels. Divers have counted 200 dead eels.",
    },
    {
      reference: "The pilot's brother said that he had left his radio at home. Nobody else knew of it.",
      draft: "The pilot's ⟦employer⟧ said that he had left his radio at home. Nobody else knew of it.",
    },
    {
      reference: "According to a lawyer for the nurse, two doctors knew of the deaths.",
      draft: "⟦Two doctors knew of the deaths.⟧",
    },
    {
      reference: "The police beat three students in the cells, activists said.",
      draft: "⟦Police beat three students in the cells.⟧",
    },
    {
      reference: "The prosecutor said Dunmore had lied to the trustees about the money.",
      draft: "⟦Dunmore lied to the trustees about the money.⟧",
    },
    {
      reference: "Rebels said they had shot down an army helicopter near Bellor.",
      draft: "⟦Rebels have shot down an army helicopter near Bellor.⟧",
    },
    {
      reference: "The union said that managers had threatened the strikers with dismissal.",
      draft: "⟦Managers threatened strikers with dismissal.⟧",
    },
    {
      reference:
        "Opposition leader Ines Dorn claimed that seed was being handed out only to members of the ruling party. A Red Crescent spokesman said he had seen no sign of that.",
      draft:
        "⟦Seed goes only to members of the ruling party.⟧ A spokesman for the Red Crescent said he had seen no sign of that.",
    },
    {
      reference: "Police said they had searched seven cars; residents said officers fired into the air.",
      draft: "Seven cars were searched, according to police. Officers fired into the air, ⟦police⟧ said.",
    },
    {
      reference: "The prison service said the inmate had not escaped but had been let out by mistake.",
      draft: "It was a mistake and no escape, according to the inmate's ⟦lawyer⟧.",
    },
    {
      reference: "Residents said that the mine had poisoned their wells for years.",
      draft: "⟦For years, the mine poisoned residents' wells.⟧",
    },
    {
      reference: "The defence maintained that he acted on the orders of the council leader, Ada Plum.",
      draft: "⟦He had been told what to do by Ada Plum, the council leader.⟧",
    },
    {
      reference: "The defendant told the court that the judge had taken a bribe.",
      draft: "⟦The judge had taken a bribe.⟧",
    },
    {
      reference: "A source close to the club said that the coach would be sacked on Monday.",
      draft: "⟦The coach will be sacked on Monday.⟧",
    },
    {
      reference: "The lawsuit claims that the bank hid $40 million from its investors.",
      draft: "⟦The bank hid $40 million from its investors.⟧",
    },
    {
      reference: "The opposition says that the vote was rigged in three provinces.",
      draft: "⟦The vote was rigged in three provinces.⟧",
    },
    {
      reference: "Witnesses said the soldiers had fired on the crowd without warning.",
      draft: "⟦Soldiers fired on the crowd without warning.⟧",
    },
    {
      reference:
        "Mr Rawle says that the fee was waived in return for repairs to the slipway; the parish says that no such agreement exists.",
      draft:
        "⟦The fee was waived because he mended the slipway.⟧ There is no such agreement, according to the parish.",
    },
    {
      reference:
        "A former cashier, Rita Moll, has alleged that the bank hid two cases of theft from an earlier study of its branches. The bank denies her allegations.",
      draft:
        "⟦Rita Moll used to work at the bank, which hid two cases of theft from an earlier study of its branches.⟧ Her claims are denied by the bank.",
    },
    {
      reference: "The army said its patrol had come under fire near the mill.",
      draft: "⟦The patrol had come under fire near the mill.⟧",
    },
    {
      reference: "One of the divers told the inquest the hose had been cracked.",
      draft: "⟦The hose had been cracked.⟧",
    },
    {
      reference: "The line's chief executive blamed the loss on dock fees.",
      draft: "⟦The loss was caused by dock fees.⟧",
    },
    {
      reference: "The governor called the walkout irresponsible.",
      draft: "⟦The walkout is irresponsible.⟧",
    },
    {
      reference:
        "Prosecutor Nils Arne said the treasurer had taken the cheque and hidden it. He bought a boat in June.",
      draft: "⟦The treasurer had taken the cheque and hidden it.⟧ In June he bought a boat.",
    },
    {
      reference: "The family of the boxer said that doctors had ignored his headaches.",
      draft: "⟦Doctors ignored the boxer's **headaches**.⟧",
      format: "markdown",
    },
    {
      reference:
        "The pool opened in May. The blaze at the hotel was caused by a faulty heater, a spokesman for the town said.",
      draft: "The pool opened in May.\n\n⟦A faulty heater was to blame for the blaze at the hotel.⟧",
    },
    {
      reference:
        "The ferry ran aground. No oil had leaked into the bay from the tanks of the ferry, the coastguard said.",
      draft: "The ferry ran aground.\n\n⟦No oil has leaked into the bay from the ferry's tanks.⟧",
    },
    {
      reference:
        "The slope gave way at dawn. The bodies of 27 people had been found by evening, said the fire chief, Otto Brandt.",
      draft: "At dawn the slope gave way.\n\n⟦Twenty-seven bodies were found by evening.⟧",
    },
    {
      reference: "The defence argued that the confession had been obtained by force.",
      draft: "⟦The confession had been obtained by force.⟧",
    },
    {
      reference: "Fisher claims that the club broke its contract with him and owes him 70,000 pounds.",
      draft: "⟦The club broke its contract with Fisher and owes him £70,000.⟧",
    },
    {
      reference: "The race began at nine. About 300,000 people lined the road, according to the organisers.",
      draft: "At nine the race began.\n\n⟦Some 300,000 people lined the road.⟧",
    },
    {
      reference: "Residents complained that lorries pass their houses at night.",
      draft: "⟦Lorries pass houses at night.⟧",
    },
    {
      reference:
        "The men were lifted out. All twelve were dehydrated and two had fractures, a doctor at the hospital said.",
      draft: "The men were lifted out.\n\n⟦All twelve were dehydrated and two had broken bones.⟧",
    },
    {
      reference:
        "Rain fell for a week. It was roughly twice the average for March, according to the forecaster Sahel Met.",
      draft: "For a week it rained.\n\n⟦It was roughly double the average for March.⟧",
    },
    {
      reference:
        "The bill passed. The speaker had misled the house about the vote on the bill, the party's leader said.",
      draft: "The bill passed.\n\n⟦The speaker misled the house about the vote on the bill.⟧",
    },
    {
      reference:
        "The budget is out. The tax is unfair to small farms in the north, the chamber of trade said.",
      draft: "The budget is out.\n\n⟦The tax is unfair to the north's small farms.⟧",
    },
    {
      reference:
        "The bridge is open again. The state had neglected its piers for thirty years, engineers told reporters.",
      draft: "The bridge is open again.\n\n⟦For thirty years the state neglected its piers.⟧",
    },
    {
      reference: "Ferrant left in May. The chairman insisted that nobody at the bank had known of the loans.",
      draft: "Ferrant left in May.\n\n⟦Nobody at the bank knew of the loans.⟧",
    },
    {
      reference:
        "The troops left the town. Shelling had killed 14 civilians in the market, the governor said.",
      draft: "The troops left the town.\n\n⟦Shelling killed 14 civilians in the market.⟧",
    },
    {
      reference:
        "The plant is shut. The leak was the result of negligence by the contractor, the regulator said.",
      draft: "The plant is shut.\n\n⟦Negligence by the contractor led to the leak.⟧",
    },
    {
      reference: "Residents said up to 40 sheds had burned. The fire service said the cause was unknown.",
      draft: "The fire ⟦service⟧ puts the number of burned sheds at up to 40.",
    },
    {
      reference:
        "Schools are closed. The water in the wells is dangerous for small children, the health office warned.",
      draft: "Schools are closed.\n\n⟦The water in the wells is dangerous for small children.⟧",
    },
    {
      reference:
        "Neither side has said publicly what broke the deadlock, but two people who were in the room said it was a proposal on new lockers for the dockers.",
      draft:
        "The dockers of Malgorn went back to work on Friday after a fortnight.\n\n⟦A proposal on new lockers for the dockers broke the deadlock.⟧",
    },
    {
      reference: "The caretaker has been suspended but is not a suspect, police said.",
      draft: "The museum reopened on Monday.\n\n⟦Though suspended, the caretaker is not a suspect.⟧",
    },
    {
      reference:
        "Sailors said the captain had ignored two storm warnings. The owner is waiting for the inquiry.",
      draft: "⟦Two storm warnings had been ignored by the captain.⟧ The owner wants to await the inquiry.",
    },
    {
      reference: "According to the indictment, Brack took 300,000 from the builder.",
      draft: "⟦Brack took 300,000 from the builder.⟧",
    },
  ],
});
