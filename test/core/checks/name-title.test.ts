import { checkTable } from "./table.ts";

checkTable("name/title", {
  valid: [
    {
      reference:
        "The poet died on Sunday at a hospital in Larissa. She was 84. The cause was pneumonia, her daughter, Danae, said.",
      draft: "The poet, who was 84, died of pneumonia on Sunday in Larissa, said her daughter, Danae.",
      date: "2023-03-08",
    },
    {
      reference:
        "The port's former harbour master, Olle Brandt, is expected to give evidence on May 3. He cancelled the dredging in 2021.",
      draft:
        "It was Olle Brandt, then the port's harbour master, who cancelled the dredging in 2021. He is to give evidence on 3 May.",
    },
    {
      reference: "Fisheries Commissioner Elio Santoro said that he regretted the vote.",
      draft: "The vote was regretted by the commissioner in charge, Elio Santoro.",
    },
    {
      reference: "Orla Tarn, who is 67 and from Donegal, won for an album about her late husband.",
      draft: "A Donegal widow of 67, Orla Tarn, won for an album about her late husband.",
    },
    {
      reference: "Ola Brenner, the former mayor of Trelle, will run for parliament.",
      draft: "Ola Brenner, who resigned in spring as mayor of Trelle, will run for parliament.",
    },
    {
      reference: "Britain's finance minister, Alan Pride, will present his budget in November.",
      draft: "The chancellor, Alan Pride, presents his budget in November.",
    },
    {
      reference: "British interior minister Mona Reyes opened the station.",
      draft: "The station was opened by Mona Reyes, the home secretary.",
    },
    {
      reference: "Energy Minister Ola Brenner resigned on Wednesday over a letter.",
      draft: "Ola Brenner stepped down on Wednesday as minister of energy because of a letter.",
    },
    {
      reference: "The court jailed the former mayor of Orrin, Petra Lind, for two years on Monday.",
      draft: "Petra Lind, who was mayor of Orrin until 2021, was jailed for two years on Monday.",
    },
    {
      reference: "Nobody slept, said Pia Rask, 44, a truck driver.",
      draft: "Nobody slept, Pia Rask, a lorry driver of 44, said.",
    },
    {
      reference: "The union leader, Nadia Brandt, said members would reject the deal.",
      draft: "Nadia Brandt, the union's general secretary, said members would turn the deal down.",
    },
    {
      reference: "Acting chief constable Moira Fenn said two officers had gone.",
      draft: "Two officers have gone, said Moira Fenn, who is chief constable in an acting capacity.",
    },
    {
      reference: "Interim coach Silvia Pons leaves in July.",
      draft: "Silvia Pons, the coach ad interim, leaves in July.",
    },
    {
      reference: "Inquiries were given to the retired High Court judge Maeve Lennon.",
      draft: "A retired judge of the High Court, Maeve Lennon, was given the inquiries.",
    },
    {
      reference: "Foreign Minister Petra Simic met her Turkish counterpart, Kemal Aydin, in Split.",
      draft: "Petra Simic received Turkey's foreign minister, Kemal Aydin, in Split.",
    },
    {
      reference: "Surgeon Lt Cdr Priti Nair treated the skipper on board.",
      draft: "On board the skipper was treated by the surgeon, Lieutenant Commander Priti Nair.",
    },
    {
      reference:
        "Aslan's predecessor, Gillian Frost, ran the trust until 2020. Its chief executive, Naveed Aslan, apologised.",
      draft: "Naveed Aslan apologised. Gillian Frost, the chief executive of the trust until 2020, did not.",
    },
    {
      reference: "Culture Minister Ines Basten called Robles a friend.",
      draft: "To Ines Basten, the culture minister, Robles was a friend.",
    },
    {
      reference: "Henrik Lund quit as editor in May. Ada Moe has had the chair since.",
      draft: "Ada Moe has the chair. Her predecessor, Henrik Lund, quit in May.",
    },
    {
      reference: "Deputy mayor Rui Pestana opened the bridge; Ana Calado, the mayor, was away.",
      draft: "With Ana Calado, the mayor, away, her deputy, Rui Pestana, opened the bridge.",
    },
    {
      reference: "Deputy mayor Rui Pestana opened the bridge; Mayor Ana Calado was away.",
      draft: "The deputy to the mayor, Rui Pestana, opened the bridge while Mayor Ana Calado was away.",
    },
    {
      reference: "Assistant coach Lena Ross took the training.",
      draft: "The assistant to the coach, Lena Ross, took the training.",
    },
    {
      reference: "Tor Bakken remains acting rector until August.",
      draft: "Until August the rectorate is with Tor Bakken, who is acting rector.",
    },
    {
      reference: "The widow of the dead man, Marta Rooney, asked for silence.",
      draft: "Marta Rooney asked for silence. She is his widow.",
    },
    {
      reference: "The delegation is led by Industry Minister Driss Bel.",
      draft: "Driss Bel, the industry minister, is to head the delegation.",
    },
    {
      reference: "Former foreign secretary Lord Mallory will chair the inquiry.",
      draft: "Lord Mallory, foreign secretary in the past, will chair the inquiry.",
    },
    {
      reference: "Honorary consul Otto Krug helped the tourists.",
      draft: "Otto Krug, consul in an honorary capacity, helped the tourists.",
    },
    {
      reference: "Chairman-designate Hugh Pym came to the bank.",
      draft: "Hugh Pym, who will be its chairman, came to the bank.",
    },
    {
      reference: "Maria Castells, director of the Museum of Salt, lent the picture.",
      draft: "The picture is on loan from the Museum of Salt, whose director is Maria Castells.",
    },
    {
      reference: "The head of the miners' delegation, Jan Kosta, left the talks.",
      draft: "The leader of the miners' delegation, Jan Kosta, left the talks.",
    },
    {
      reference: "The head of the port authority, Lena Oduya, resigned on Monday.",
      draft: "Lena Oduya, the director of the port authority, resigned on Monday.",
    },
    {
      reference:
        "Father Owen Daly, who was parish priest of Kilmore until 2009, is now dean of the cathedral.",
      draft: "The cathedral's dean, Father Owen Daly, was the parish priest of Kilmore till 2009.",
    },
    {
      reference: "The minister of state for finance, Ada Klein, opened the museum.",
      draft: "The museum was opened by Ada Klein, a junior minister at the finance department.",
    },
    {
      reference: "Interim chief executive Magnus Lie said so.",
      draft: "Magnus Lie, the temporary chief executive, said so.",
    },
    {
      reference: "The boss of the steelmaker, Ian Garvey, will step down in June.",
      draft: "The chief executive of the steelmaker, Ian Garvey, will step down in June.",
    },
    {
      reference: "Finance minister Jens Orrel will leave in May and be succeeded by his deputy, Lise Bakken.",
      draft: "Lise Bakken, the deputy finance chief, will take over from her boss, Jens Orrel, in May.",
    },
    {
      reference: "The German chancellor, Jonas Weck, met the French president, Claire Aubert, in Strasbourg.",
      draft: "Claire Aubert, France's president, and Germany's chancellor, Jonas Weck, met in Strasbourg.",
    },
    {
      reference: "The British sprinter Ada Lund and the England captain, Bo Hale, were there.",
      draft: "Ada Lund, a Scottish sprinter, and Britain's captain Bo Hale were there.",
    },
    {
      reference: "The finance minister resigned on Friday.",
      draft: "On Friday the treasurer stepped down.",
    },
    {
      reference: "The home secretary resigned on Friday.",
      draft: "The interior minister resigned on Friday.",
    },
    {
      reference: "Mayor-elect Sara Finch toured the flooded streets on Sunday. She takes office in May.",
      draft: "Sara Finch, who takes office as mayor in May, toured the flooded streets on Sunday.",
    },
    {
      reference: "Housing Secretary Mark Dale said councils would be told to build more.",
      draft: "Councils will be told to build more, said Mark Dale, the communities and housing secretary.",
    },
    {
      reference: '"We will appeal," the club\'s lawyer, Ana Reis, said.',
      draft: '"We will appeal," said Ana Reis, counsel for the club.',
    },
    {
      reference: "Anna Kerrigan, 34, and her brother Tobias, 29, were rescued.",
      draft: "Tobias Kerrigan, 29, and his sister Anna, 34, were rescued.",
    },
    {
      reference: "The victim's widow, Rosa Lind, wept. Her son Karl held her hand.",
      draft: "Rosa Lind, the wife of the victim, wept as Karl, her son, held her hand.",
    },
    {
      reference:
        "Eighty-six of the survivors were in hospital, coastguard spokesman Captain Riadh Selmi said.",
      draft:
        "Of the survivors, 86 were in hospital, said Captain Riadh Selmi, a spokesman for the coastguard.",
    },
    {
      reference: "His assistant, Gary Wilmot, a former Kent bowler, is to leave.",
      draft: "Gary Wilmot, once a bowler with Kent, is to leave as his assistant.",
    },
    {
      reference: "Union president Fatima Idrissi, whose post is honorary, chaired the count.",
      draft: "The count was chaired by Fatima Idrissi, the honorary president of the union.",
    },
    {
      reference: "Expedition leader Professor Tone Rismark found the wreck.",
      draft: "The wreck was found by Tone Rismark, professor and leader of the expedition.",
    },
    {
      reference: "Farm minister Silje Dahl blamed the weather.",
      draft: "For Silje Dahl, the minister of agriculture, it was the weather's fault.",
    },
    {
      reference: "Ada Roe, until then finance director, became chief executive.",
      draft: "Ada Roe, who was its finance director, is now chief executive.",
    },
    {
      reference: "“We were never asked,” said Ivo Brandt, acting head of the harbour trust.",
      draft: "Ivo Brandt, who heads the harbour trust for the time being, said: “We were never asked.”",
    },
    {
      reference: "Mayor-elect Dora Vinci promised on Friday to keep the baths.",
      draft:
        "On Friday Dora Vinci, who has yet to be sworn in as mayor, promised that the baths would be kept.",
    },
    {
      reference: "Interim coach Ugo Ferri dropped three players.",
      draft: "Three players were dropped by Ugo Ferri, who is coach until a successor is found.",
    },
    {
      reference: "Retired judge Ama Owusu will lead the inquiry.",
      draft: "The inquiry will be led by Ama Owusu, a judge until she retired.",
    },
    {
      reference: "The theatre's finance director, Colin Brae, resigned last week.",
      draft: "Last week saw the resignation of Colin Brae, director of finance at the theatre.",
    },
    {
      reference: "Lieutenant Colonel Mira Dinu commands the battalion.",
      draft: "Colonel Mira Dinu commands the battalion.",
    },
    {
      reference: "The widow of racing driver Enzo Galli, Paola, sold the car.",
      draft: "The car was sold by Paola Galli, wife of the late racing driver Enzo.",
    },
    {
      reference: "Maria Delgado, his wife, is in hospital. Delgado is the mother of two boys.",
      draft: "His wife, Maria Delgado, the mother of two boys, is in hospital.",
    },
    {
      reference:
        'He put up a wall in 2004, against the wishes of his bishop. "I asked him to take it down," retired bishop Norbert Amacker said.',
      draft:
        'In 2004 he put up a wall that his bishop, Norbert Amacker, did not want. "I asked him to take it down," said Amacker, now retired.',
    },
    {
      reference:
        "Peru's foreign minister, Luis Vega, visited Quito a day after Ecuador's, Ana Paz, was in Lima.",
      draft:
        "A day after a visit to Lima by Ana Paz, foreign minister of Ecuador, Luis Vega of Peru went to Quito.",
    },
    {
      reference: "A former tram driver is accused of forging the tickets.",
      draft: "The tickets were forged by a tram driver, since retired, prosecutors say.",
    },
    {
      reference: "The former tannery on Dean Street burnt down. The tannery had stood empty for years.",
      draft: "The tannery on Dean Street, empty for years, burnt down.",
    },
    {
      reference: "A former tram driver is accused of forging the tickets.",
      draft: "A man who was a tram driver until 2019 is accused of forging the tickets.",
    },
    {
      reference: "Painter and novelist Ana Kos, 70, has died in Split.",
      draft: "Ana Kos, the novelist, has died in Split at 70.",
    },
    {
      reference: "Lieutenant General Hew Mallory gave evidence to the inquiry on Tuesday.",
      draft: "General Hew Mallory gave evidence to the inquiry on Tuesday.",
    },
    {
      reference: "Lt. Col. Ana Kos, who led the search, said the fog was thick.",
      draft: "The fog was thick, said Lieutenant-Colonel Ana Kos, who led the search.",
    },
    {
      reference: "The head of the clinic, Dr. Ana Kos, said the ward was full.",
      draft: "Ana Kos, the clinic's director, said the ward was full.",
    },
    {
      reference: "President Tomasz Wilk vetoed the law on Thursday, his office said.",
      draft: "Tomasz Wilk, the head of state, vetoed the law on Thursday, according to his office.",
    },
    {
      reference: "Deputy Prime Minister and Foreign Minister Luc Maas flew to Rome on Monday.",
      draft: "Luc Maas, the foreign minister, flew to Rome on Monday.",
    },
    {
      reference: "The former bishop of Leeds, the Rt Rev Alan Stoke, gave the address.",
      draft: "The address was given by Alan Stoke, a former bishop of Leeds.",
    },
    {
      reference: "Observers led by former Maltese foreign minister Karmen Zerafa praised the vote.",
      draft: "Observers under Karmen Zerafa, a former foreign minister of Malta, praised the vote.",
    },
    {
      reference: "Defence Minister Jean-Yves Le Drian spoke.",
      draft: "Jean-Yves Le Drian, the defence minister, spoke.",
    },
    {
      reference: "The system failed these children, said Ombudsman Karin Vold on Wednesday.",
      draft: "Karin Vold, the ombudswoman for children, said on Wednesday that the system had failed them.",
    },
    {
      reference:
        "Deputy Mayor Ilse Brand ordered the closure. Mayor Karel Moens was away. Moens had spoken to Brand twice on Monday, his office said.",
      draft:
        "The deputy mayor, Ilse Brand, ordered the closure. The mayor, Karel Moens, was away, but his office said that the mayor and Ms Brand had talked twice on Monday.",
    },
    {
      reference:
        "Jaan Lepik, the former Estonian foreign minister, will mediate, the secretary general of the council, Berit Aune, announced.",
      draft:
        "The mediator will be Jaan Lepik, a former Estonian foreign minister, Berit Aune said. She is secretary general of the council.",
    },
    {
      reference: "The acting head of the parks department, Fenna Dorst, said the trees were sick.",
      draft: "The trees are sick, said Fenna Dorst, who is in acting charge of the parks department.",
    },
    {
      reference: "The former festival director Paul Gaudin defended the choice.",
      draft: "The choice was defended by Paul Gaudin, who used to direct the festival.",
    },
    {
      reference: "Gino Falco, who was mayor of Ombra until 2019, wrote the book.",
      draft: "The book is by Gino Falco, formerly the mayor of Ombra.",
    },
    {
      reference:
        "The orchestra named deputy conductor Isolde Haldane as its acting music director on Tuesday.",
      draft: "Isolde Haldane, until now deputy conductor, was appointed acting music director on Tuesday.",
    },
    {
      reference: "Petrie's deputy, Hannah Osei, who will succeed him, proposed it in March.",
      draft: "His designated successor, Hannah Osei, proposed it to Petrie in March.",
    },
    {
      reference:
        "Tormod Eik, 67, founder and chairman of Eik Seafood, had been accused of knowing that the sonar was broken.",
      draft:
        "The 67-year-old chairman of Eik Seafood, a firm that he founded, had been aware, it was alleged, that the sonar did not work.",
    },
    {
      reference: "Ida Moe, the chief executive of Corlett, resigned after the treasurer had warned her.",
      draft: "The managing director of Corlett has stepped down after a warning from the treasurer.",
    },
    {
      reference: "Gino Falco, mayor of Ombra from 2011 to 2019, wrote the book.",
      draft: "The book is by Gino Falco, who used to be mayor of Ombra.",
    },
    {
      reference: "The union's regional organiser, Kevin Doyle, spoke to members.",
      draft: "Members were spoken to by Kevin Doyle, who is the union's organiser in the region.",
    },
    {
      reference: "Professor Karin Nyberg and Dr Leo Marsh wrote the report.",
      draft: "The report was written by Prof Karin Nyberg and Leo Marsh.",
    },
    {
      reference:
        "Prime Minister Pekka Toom welcomed it, but his deputy, Ville Harju, warned of the cost. Elina Raud, of the opposition, was pleased.",
      draft: "Elina Raud, of the opposition, was pleased. Ville Harju, Mr Toom's deputy, warned of the cost.",
    },
    {
      reference: "Conservative MP Sir Gerald Vine called for a debate. Labour MP Ana Holt agreed.",
      draft: "Ana Holt, a Labour MP, agreed with Sir Gerald Vine, the Tory MP who had called for a debate.",
    },
    {
      reference: "The headteacher of Elm Park School, Gwen Price, wrote to parents.",
      draft: "Parents had a letter from Gwen Price, head of Elm Park School.",
    },
    {
      reference: "Jean-Yves Le Drian, who is France's defence minister, spoke.",
      draft: "French Defence Minister Jean-Yves Le Drian spoke.",
    },
    {
      reference: "Defense Secretary Hal Brook resigned.",
      draft: "Hal Brook, the defence secretary, stepped down.",
    },
    {
      reference: "Former president Ana Ruiz was freed.",
      draft: "Ana Ruiz, the former president, has been released.",
    },
    {
      reference: "Head teacher Ann Platt retired in May. Sue Marland, who leads the school now, thanked her.",
      draft: "Sue Marland thanked her predecessor, Ann Platt, who had been head teacher until May.",
    },
    {
      reference:
        '"Nothing," said Liv Haugen, the Coast Party\'s spokeswoman on transport and its deputy leader.',
      draft:
        '"Nothing," said the deputy leader of the Coast Party, Liv Haugen, who speaks for it on transport.',
    },
    {
      reference: "Two brothers from Juliaca, Edgar and Wilber Soto, were convicted of the theft.",
      draft: "The theft was the work of two brothers from Juliaca, Edgar and Wilber Soto, a court found.",
    },
    {
      reference: "Her uncle had built the mill, she said.",
      draft: "Her father's brother had built the mill, she said.",
    },
    {
      reference: "Retired general Omar Haddad will lead the mission.",
      draft: "The mission is to be led by Omar Haddad, a general who has retired.",
    },
    {
      reference: "Shadow transport secretary Jill Penn said the plan was unfunded.",
      draft: "The plan was unfunded, said Jill Penn, transport spokeswoman for the opposition.",
    },
    {
      reference: "The committee, whose acting chair is Beth Lunn, will report in May.",
      draft: "The report of the committee, chaired for the time being by Beth Lunn, is due in May.",
    },
    {
      reference: "Sofia Renn, a professor emerita at Basel, signed the letter.",
      draft: "The letter was signed by Sofia Renn, once a professor at Basel.",
    },
    {
      reference: "First Vice President Olga Marin took the oath of office as president-designate.",
      draft: "Olga Marin, the first vice president, was sworn in as president-designate.",
    },
    {
      reference: "Trainee pilot Sam Orde, 22, was flying the aircraft.",
      draft: "At the controls was Sam Orde, a 22-year-old pilot in training.",
    },
    {
      reference: "Prime Minister Ada Holt stepped down as party leader on Friday.",
      draft: "Ada Holt, the prime minister, has resigned as leader of her party.",
    },
    {
      reference: "Ben Roe, a farmer who also has the village shop, called the police.",
      draft: "Police were called by Ben Roe, a shopkeeper.",
    },
    {
      reference: "Hal Brun quit as head of the bank.",
      draft: "Hal Brun resigned as the bank's chief executive.",
    },
    {
      reference: "The harbour master and his deputy watched the ship go down.",
      draft: "The ship went down before the eyes of the deputy harbour master and his chief.",
    },
    {
      reference:
        "The ambassador in Lima at the time, Ana Kos, who is now deputy culture minister, asked for the inquiry.",
      draft: "Ana Kos, then ambassador to Peru and today deputy minister of culture, asked for the inquiry.",
    },
    {
      reference: "Co-pilot Jane Seton landed the plane after Captain Rob Hurd fainted.",
      draft: "The plane was landed by Jane Seton, the co-pilot, after Captain Rob Hurd fainted.",
    },
    { reference: "Former president Ana Ruiz was freed.", draft: "Ex-president Ana Ruiz has been released." },
    {
      reference: "Acting police chief Wayne Tulloch spoke.",
      draft: "Wayne Tulloch, the acting chief of police, spoke.",
    },
    {
      reference: "Orvane Chief Executive Officer Mia Stone said sales were up.",
      draft: "Mia Stone, CEO of Orvane, said sales had risen.",
    },
    {
      reference: "Orvane's chief executive, Mia Stone, said sales were up.",
      draft: "Orvane boss Mia Stone said sales had risen.",
    },
    { reference: "Prof. Lena Amsel led the study.", draft: "The study was led by Professor Lena Amsel." },
    { reference: "Sen. Rick Dalby opposed the bill.", draft: "The bill was opposed by Senator Rick Dalby." },
    {
      reference: "Prime Minister Petra Lindqvist lost.",
      draft: "Lindqvist lost. The prime minister is to go.",
    },
    {
      reference:
        "Federal Transport Minister Gil Rancourt promised inspectors. His provincial counterpart, Donna Whit, who is also deputy premier, promised a bridge.",
      draft:
        "Gil Rancourt, the federal transport minister, promised inspectors. The province's transport minister and deputy premier, Donna Whit, promised a bridge.",
    },
    { reference: "Striker Otis Sayle scored twice.", draft: "Otis Sayle, the forward, scored two goals." },
    { reference: "Mayor Ada Fenwick opened the bridge.", draft: "Ada Fenwick opened the bridge." },
    {
      reference: "Ada Fenwick, mayor of Harwick, opened the bridge.",
      draft: "Harwick mayor Ada Fenwick opened the bridge.",
    },
    { reference: "Detective Inspector Ruth Okafor is in charge.", draft: "DI Ruth Okafor is in charge." },
    {
      reference: "Deputy Foreign Minister Ivo Lund and Foreign Minister Carla Dent met.",
      draft: "Carla Dent, the foreign minister, and her deputy Ivo Lund met.",
    },
    {
      reference: "Chairwoman Nora Quist said the board was united.",
      draft: "Nora Quist, who chairs the board, said it was united.",
    },
    {
      reference: "Vice President Sam Ortega flew home. President Leo Marsh stayed.",
      draft: "President Leo Marsh stayed, while Vice-President Sam Ortega flew home.",
    },
    {
      reference: "Union leader Bob Crane, a former miner, called for a strike.",
      draft: "Bob Crane, the union's leader and once a miner, called a strike.",
    },
    {
      reference: "Mr. Justice Hallam adjourned the case.",
      draft: "The judge, Mr Justice Hallam, adjourned the case.",
    },
    {
      reference: "Interior Minister Pavel Horak and Finance Minister Eva Blum resigned.",
      draft: "Finance Minister Eva Blum and Interior Minister Pavel Horak quit.",
    },
    {
      reference: "Deputy director Ana Kos said the roof would be repaired.",
      draft: "As deputy director of the museum, Ana Kos announced repairs to the roof.",
    },
    {
      reference: "Ana Kos, acting head of the agency, said the roof would be repaired.",
      draft: "The roof would be repaired, Ana Kos (acting head of the agency) said.",
    },
    {
      reference: "Acting editor Ana Kos said the roof would be repaired. The editor, Jon Lie, is ill.",
      draft:
        "The roof would be repaired, said Ana Kos, the paper's acting editor. Jon Lie, its editor, is ill.",
    },
    {
      reference: "Acting police chief Dana Holt said two men were held.",
      draft:
        "Dana Holt, the acting police chief, spoke to reporters. Two men were held, the police chief said.",
    },
    {
      reference: "Mayor-elect Ana Kos said the roof would be repaired.",
      draft: "Ana Kos, who will be mayor, said that the roof would be repaired.",
    },
    {
      reference: "Archbishop Tadeo Mora led the prayers.",
      draft: "The prayers were led by the archbishop, **Tadeo Mora**.",
      format: "markdown",
    },
    {
      reference: "Dr. Kofi Mensah, the hospital's chief surgeon, operated.",
      draft: "The operation was performed by Kofi Mensah, the chief surgeon at the hospital.",
    },
    {
      reference: "Governor Linus Thorne, a former dentist, promised aid.",
      draft: "Aid was promised by Linus Thorne, the governor and a one-time dentist.",
    },
    {
      reference: "Acting police chief Wayne Tulloch, a former soldier, spoke.",
      draft: "Wayne Tulloch, the acting police chief, spoke. Tulloch was a soldier.",
    },
    {
      reference: "Civic League leader Ada Lund told supporters that she had won.",
      draft: "Ada Lund, the leader of the Civic League, told supporters that she had won.",
    },
    {
      reference: "Pavel Horak, leader of the Rural League, is to be interior minister.",
      draft: "Rural League leader Pavel Horak will be interior minister.",
    },
    {
      reference: "The deputy mayor said the bridge had cost too much. The mayor was away.",
      draft: "The bridge had cost too much, said the deputy; the mayor was away.",
    },
    {
      reference: "Rosa Kern, a former harbor pilot, leads the party.",
      draft: "The ex-harbour pilot Rosa Kern leads the party.",
    },
    {
      reference: "A former transport minister has been asked to lead the inquiry.",
      draft: "The inquiry will be led by somebody who was once minister of transport.",
    },
    {
      reference: "The acting director said on Tuesday that the wolf was asleep. The director is on leave.",
      draft: "The wolf was asleep, the acting director said on Tuesday. The director is away.",
    },
    {
      reference: "Lia Haines, a retired pharmacist, found the error in the list.",
      draft: "The error in the list was found by Lia Haines, a former pharmacist.",
    },
    {
      reference: "Its founder and chief executive, Rashid Kermani, bought shares on Tuesday.",
      draft: "Rashid Kermani, the founder and chief executive, bought shares on Tuesday.",
    },
  ],
  invalid: [
    {
      reference: "The former mayor of Sund, Olle Brandt, is expected to give evidence on May 3.",
      draft:
        "Olle Brandt, the ⟦mayor⟧ of Sund, is expected to give evidence on 3 May, and then the panel will report.",
    },
    {
      reference: "The result left former prime minister Vera Holt in need of a partner.",
      draft: "Vera Holt, the ⟦prime minister⟧, must now find a partner.",
    },
    {
      reference: "Energy Minister Ola Brenner resigned on Wednesday over a letter.",
      draft: "Ola Brenner stepped down on Wednesday as ⟦environment minister⟧ because of a letter.",
    },
    {
      reference: "The deputy head of the trade delegation, Jan Kosta, left the talks.",
      draft: "The ⟦leader of the trade delegation⟧, Jan Kosta, left the talks.",
    },
    {
      reference: "The chief executive of the steelmaker, Ian Garvey, will step down in June.",
      draft: "The ⟦chairman of the steelmaker⟧, Ian Garvey, will step down in June.",
    },
    {
      reference: "Sir Nigel Fanshawe, chairman of the airline Albatross, told shareholders so on Wednesday.",
      draft:
        "Sir Nigel Fanshawe, ⟦chief executive⟧ of the airline Albatross, told shareholders so on Wednesday.",
    },
    {
      reference: "The agency's acting administrator, Paul Dreyer, called the landing a good day.",
      draft: "A good day, Paul Dreyer, the agency's ⟦administrator⟧, called the landing.",
    },
    {
      reference: "“We were never asked,” said Ivo Brandt, acting head of the harbour trust.",
      draft: "Ivo Brandt, who ⟦heads⟧ the harbour trust, said: “We were never asked.”",
    },
    {
      reference: "The battalion is commanded by Lieutenant Colonel Mira Dinu.",
      draft: "The battalion's commander is Mira Dinu, a ⟦colonel⟧.",
    },
    {
      reference: "The theatre's finance director, Colin Brae, resigned last week.",
      draft: "Last week saw the resignation of Colin Brae, ⟦director⟧ of music at the theatre.",
    },
    {
      reference: "Lead midwife Noor Haddad was cleared.",
      draft: "Noor Haddad, a ⟦trainee midwife⟧, was cleared.",
    },
    {
      reference: "The German chancellor, Jonas Weck, met the French president, Claire Aubert, in Strasbourg.",
      draft:
        "Claire Aubert, ⟦Germany⟧'s president, and ⟦France⟧'s chancellor, Jonas Weck, met in Strasbourg.",
    },
    {
      reference: "Mayor Sara Finch toured the flooded streets on Sunday.",
      draft: "⟦Mayor-elect⟧ Sara Finch toured the flooded streets on Sunday.",
    },
    {
      reference:
        "Eight boats were lost, said Ebo Quansah of the Harbour Party, a former deputy roads minister.",
      draft: "Eight boats were lost, said Ebo Quansa of the Harbour Party, ⟦once the roads minister⟧.",
    },
    {
      reference: "Deputy mayor Rui Pestana opened the bridge.",
      draft: "The ⟦deputy to the governor⟧, Rui Pestana, opened the bridge.",
    },
    {
      reference: "Deputy mayor Rui Pestana opened the bridge.",
      draft: "The ⟦mayor⟧, Rui Pestana, opened the bridge.",
    },
    {
      reference: "Mayor Rui Pestana opened the bridge.",
      draft: "The ⟦deputy to the mayor⟧, Rui Pestana, opened the bridge.",
    },
    {
      reference: "The strike was called off by Rear-admiral Lou Keane.",
      draft: "Lou Keane, a ⟦vice-admiral⟧, called off the strike.",
    },
    {
      reference: "Dr Ines Palmer, a senior lecturer in botany at Hull, found the moss.",
      draft: "The moss was found by Ines Palmer, a ⟦professor⟧ at Hull.",
    },
    {
      reference: "Detective Constable Ada Flynn was hurt in the chase.",
      draft: "A ⟦detective sergeant⟧, Ada Flynn, was hurt in the chase.",
    },
    {
      reference: "Brigadier Omar Nasri of the border guard counted 12 men.",
      draft: "Omar Nasri, a ⟦major⟧ in the border guard, counted 12 men.",
    },
    {
      reference: "Junior health minister Lise Brandt has resigned.",
      draft: "Lise Brandt, who has stepped down as ⟦minister⟧, left on Monday.",
    },
    {
      reference: "Wicketkeeper Rory Shane stays on as vice-captain.",
      draft: "Rory Shane, the wicketkeeper, carries on as ⟦captain⟧.",
    },
    {
      reference: "The bishop's deputy, Bekim Ade, a former director of the museum, restored it.",
      draft: "Bekim Ade, the bishop's deputy, who ⟦runs⟧ the museum, restored it.",
    },
    {
      reference:
        "The treaty was signed by Kenya's foreign minister, Grace Wanjiru, and Tanzania's defence minister, Juma Ally.",
      draft:
        "Juma Ally, ⟦foreign minister⟧ of Tanzania, and Grace Wanjiru, foreign minister of Kenya, put their names to the treaty.",
    },
    {
      reference: "Rolf Weber was succeeded as chairman by Ute Lang, until then chief financial officer.",
      draft: "Ute Lang, who had been ⟦chief operating officer⟧, succeeded Rolf Weber as chairman.",
    },
    {
      reference: "Farm minister Silje Dahl blamed the weather.",
      draft: "For Silje Dahl, the ⟦minister⟧ of the environment, it was the weather's fault.",
    },
    {
      reference:
        "Vice-chancellor Robert Heller of the Greens called it a mistake, Chancellor Monika Roth a success.",
      draft:
        "Monika Roth, the chancellor, spoke of a success, her Green ⟦predecessor⟧, Robert Heller, of a mistake.",
    },
    {
      reference: "Nergaard's great-granddaughter, Ingrid Holm, said he drank nothing.",
      draft: "He drank nothing, said Ingrid Holm, his ⟦granddaughter⟧.",
    },
    {
      reference: "The count was led by a retired notary, Godelieve Smet.",
      draft: "It was led by Godelieve Smet, a ⟦judge⟧ who has retired.",
    },
    {
      reference: "Expedition leader Professor Tone Rismark found the wreck.",
      draft: "Tone Rismark, a ⟦lecturer⟧ who leads the expedition, found the wreck.",
    },
    {
      reference: "Liberal leader Jean Marchand won in Quebec; his deputy, Louise Roy, lost her seat.",
      draft: "Louise Roy, ⟦leader⟧ of the Liberals, lost her seat. Jean Marchand won in Quebec.",
    },
    {
      reference: "The culture minister, Elena Rista, will receive it together with her deputy, Bekim Ade.",
      draft: "It will be handed to ⟦culture minister⟧ Bekim Ade. With him will be Elena Rista.",
    },
    {
      reference: "Perth's former police chief Colin Ross was called as a witness.",
      draft: "Colin Ross, who is Perth's ⟦police chief⟧, was called as a witness.",
    },
    {
      reference: "The theatre's general manager, Paola Renn, sacked him by letter.",
      draft: "He was sacked by letter, said Paola Renn, ⟦president⟧ of the house.",
    },
    {
      reference: "The bank's finance director, Simon Reed, spoke first.",
      draft: "Simon Reed, now its sales ⟦director⟧, spoke first.",
    },
    {
      reference: "Foreign Minister Petra Simic met her Turkish counterpart, Kemal Aydin, in Split.",
      draft: "Petra Simic received Turkey's ⟦defence minister⟧, Kemal Aydin, in Split.",
    },
    {
      reference: "General Moussa Keita leads the junta. Colonel Abdou Diarra, his deputy, flew home.",
      draft: "General Moussa Keita leads the junta. His ⟦predecessor⟧, Colonel Abdou Diarra, flew home.",
    },
    {
      reference: "The minister, Jens Bothe, slept. State Secretary Ulrike Damm did not.",
      draft: "The minister, Jens Bothe, slept. Ulrike Damm, his ⟦predecessor⟧, did not.",
    },
    {
      reference: "Sealy's predecessor, Neil Prosser, wanted two officers on watch.",
      draft: "Neil Prosser, who was his ⟦deputy⟧, wanted two officers on watch.",
    },
    {
      reference: "Farmer Joao Teles, whose neighbour Celia Brito was killed, saw smoke.",
      draft: "Celia Brito, a ⟦sister⟧ of the farmer Joao Teles, was killed. He saw smoke.",
    },
    {
      reference: "Rosa Bergen's mother, Diane, flew in from Quebec City.",
      draft: "Rosa Bergen's family was there. Diane Bergen, her ⟦aunt⟧, came from Quebec City.",
    },
    {
      reference:
        "The first night will be conducted by the chorus master, Dario Costa. The orchestra's leader, Stefan Russo, has signed a letter.",
      draft:
        "Dario Costa, who is the ⟦leader⟧ of the orchestra, will conduct the first night. Stefan Russo has signed a letter.",
    },
    {
      reference: "The safety officer, Lieutenant Sian Mull, and Sergeant Fergal Keogh were sent home.",
      draft: "The safety ⟦officer⟧, Sergeant Fergal Keogh, and Lieutenant Sian Mull were sent home.",
    },
    {
      reference:
        '"Nothing," said Liv Haugen, the Coast Party\'s spokeswoman on transport and its deputy leader.',
      draft: '"Nothing," said the ⟦leader of the Coast Party⟧, Liv Haugen, who speaks for it on transport.',
    },
    {
      reference: "The harbour master saw the ship go down off the pier.",
      draft: "The ship went down off the pier before the eyes of the ⟦deputy harbour master⟧.",
    },
    {
      reference: "Father Tomas Quispe, who is now the parish priest, rang the bell.",
      draft: "The bell was rung by the ⟦former parish priest⟧, Tomas Quispe.",
    },
    {
      reference: "The Bishop of Puno, Aurelio Soto, blessed the bell.",
      draft: "The bell was blessed by Aurelio Soto, the ⟦auxiliary bishop⟧ of Puno.",
    },
    {
      reference:
        "The ambassador in Lima at the time, Ana Kos, who is now deputy culture minister, asked for the inquiry.",
      draft: "Ana Kos, then ambassador to Peru and today ⟦minister⟧ of culture, asked for the inquiry.",
    },
    {
      reference: "The captain, Duncan Rae, was asleep when the mate, Liam Hart, ran the ship aground.",
      draft: "Duncan Rae was asleep when Liam Hart, the ⟦captain⟧, ran the ship aground.",
    },
    {
      reference: "Georgian baritone Levan Gela sings the title role.",
      draft: "Levan Gela, a ⟦tenor⟧ from Georgia, sings the title role.",
    },
    {
      reference: "Eva Lind, the pro-rector for research, had applied.",
      draft: "Eva Lind, the ⟦rector⟧ for research, had applied.",
    },
    {
      reference:
        "The ferry belongs to Trinity Marine, whose chief executive, Graham Sealy, was at sea. Its chair, Dame Judith Warre, visited the injured.",
      draft:
        "The injured were visited by Dame Judith Warre, ⟦chief executive⟧ of the owner, Trinity Marine. Graham Sealy was at sea.",
    },
    {
      reference: "Hana Yoon, a professor of medicine at Leeds, led the trial.",
      draft: "The trial was led by Hana Yoon, a ⟦professor⟧ of physics at Leeds.",
    },
    {
      reference: "Queen Margareta of Norland opened the new wing of the hospital on Friday.",
      draft: "On Friday ⟦Princess⟧ Margareta of Norland opened the hospital's new wing.",
    },
    {
      reference:
        "Head teacher Colin Platt slipped on the ice; deputy head teacher Sue Marland took assembly after he fell.",
      draft: "Colin Platt slipped on the ice, so his ⟦predecessor⟧, Sue Marland, took assembly.",
    },
    {
      reference: "Co-pilot Jane Seton landed the plane after Captain Rob Hurd fainted.",
      draft: "The plane was landed by Jane Seton, the ⟦pilot⟧, after Captain Rob Hurd fainted.",
    },
    {
      reference: "Court clerk Nigel Frith read out the charge for the magistrate, Dr Sunita Bose.",
      draft: "The charge was read out by Nigel Frith, the ⟦magistrate⟧; Sunita Bose listened.",
    },
    {
      reference: "The abbot, Esteban Gil, is 91. Jorge Rey was his secretary for years.",
      draft: "The abbot, Esteban Gil, is 91. Jorge Rey, for years the ⟦deputy⟧ of Gil, is not.",
    },
    {
      reference: "Rosa Kern, a former harbor pilot, leads the party.",
      draft: "The ⟦harbour pilot⟧ Rosa Kern leads the party.",
    },
    {
      reference: "Stage director Luc Besnard and set designer Anouk Vidal were booed.",
      draft: "The audience booed Luc Besnard, the set ⟦designer⟧, and Anouk Vidal.",
    },
    {
      reference: "The plan was drawn up under the former bishop of Leeds, the Rt Rev Alan Stoke.",
      draft: "The plan was drawn up under the ⟦bishop of Leeds⟧, the Rt Rev Alan Stoke.",
    },
    {
      reference:
        "Father Owen Daly, who was parish priest of Kilmore until 2009, is now dean of the cathedral.",
      draft: "The cathedral's ⟦former dean⟧, Father Owen Daly, was the parish priest of Kilmore till 2009.",
    },
    {
      reference: "The minister of state for finance, Ada Klein, opened the museum.",
      draft: "The museum was opened by Ada Klein, the ⟦finance minister⟧.",
    },
    {
      reference: "The bishop, Derek Shaw, will take the service.",
      draft: "Derek Shaw, the ⟦archdeacon⟧, will take the service.",
    },
    {
      reference: "Deputy headmaster Colin Farrow was dismissed on Monday, the school board said.",
      draft: "⟦Headmaster⟧ Colin Farrow was dismissed on Monday, the school board said.",
    },
    {
      reference: "None was in danger, said the hospital's deputy director, Dr. Loreto Pinto.",
      draft: "Dr Loreto Pinto, the ⟦director⟧ of the hospital, said that none was in danger.",
    },
    {
      reference: "The county's chief planner, Fiachra Ó Dálaigh, had warned of floods.",
      draft: "Fiachra Ó Dálaigh, the county's ⟦deputy chief planner⟧, had warned of floods.",
    },
    {
      reference: "Midfielder Aron Gunnarsen was carried off after 12 minutes with a broken toe.",
      draft: "⟦Goalkeeper⟧ Aron Gunnarsen broke a toe and was carried off after 12 minutes.",
    },
    {
      reference: "Dr. Amina Farouk, an oncologist at the hospital, said the results were a surprise.",
      draft: "The results came as a surprise to Dr Amina Farouk, a ⟦cardiologist⟧ at the hospital.",
    },
    {
      reference: "Retired general Omar Haddad will lead the mission.",
      draft: "The mission is to be led by ⟦General⟧ Omar Haddad.",
    },
    {
      reference: "Shadow transport secretary Jill Penn said the plan was unfunded.",
      draft: "The plan was unfunded, said Jill Penn, the ⟦transport secretary⟧.",
    },
    {
      reference: "Sofia Renn, a professor emerita at Basel, signed the letter.",
      draft: "The letter was signed by Sofia Renn, a ⟦professor⟧ at Basel.",
    },
    {
      reference: "Sister Agnes Dole, the school's headteacher until last year, said she had seen nothing.",
      draft: "The ⟦headteacher of the school⟧, Sister Agnes Dole, said that she had seen nothing.",
    },
    {
      reference: "The company's chief financial officer, Nora Blick, will leave in March.",
      draft: "Nora Blick is to leave as ⟦chief executive⟧ in March.",
    },
    {
      reference: "Trainee pilot Sam Orde, 22, was flying the aircraft.",
      draft: "At the controls was Sam Orde, a 22-year-old ⟦pilot⟧.",
    },
    {
      reference: "Prime Minister Ada Holt stepped down as party leader on Friday.",
      draft: "Ada Holt has resigned as ⟦prime minister⟧.",
    },
    {
      reference: "Marta Quiroga, a nurse who lives opposite, called the police.",
      draft: "The police were called by Marta Quiroga, a ⟦teacher⟧ who lives across the street.",
    },
    {
      reference: "Anders Vik, a former finance minister, was among the guests.",
      draft: "Among the guests was Anders Vik, who once served as ⟦foreign minister⟧.",
    },
    {
      reference: "Chief scientific adviser Tom Gale will step down.",
      draft: "Tom Gale will give up his post as ⟦chief medical adviser⟧.",
    },
    {
      reference: "The acting head of the parks department, Fenna Dorst, said the trees were sick.",
      draft: "The trees are sick, said Fenna Dorst, who ⟦is in charge of⟧ the parks department.",
    },
    {
      reference: "Festival director Paul Gaudin defended the choice.",
      draft: "The choice was defended by Paul Gaudin, who ⟦used to direct⟧ the festival.",
    },
    {
      reference:
        "Jaan Lepik, the former foreign minister of Estonia, will mediate, the secretary general of the council, Berit Aune, announced.",
      draft:
        "The mediator will be Jaan Lepik, the Estonian ⟦foreign minister⟧, Berit Aune said. She is secretary general of the council.",
    },
    {
      reference: "Vice-chair Petra Okon, a former magistrate, will lead the board.",
      draft: "Petra Okon, once a magistrate and now the ⟦chairwoman⟧, is to head the board.",
    },
    {
      reference: "Gino Falco, now mayor of Ombra, wrote the book.",
      draft: "The book is by Gino Falco, who ⟦used to be mayor⟧ of Ombra.",
    },
    {
      reference: "Gino Falco, who was mayor of Ombra until 2019, wrote the book.",
      draft: "The book is by Gino Falco, the ⟦mayor⟧ of Ombra.",
    },
    {
      reference: "The union's regional organiser, Kevin Doyle, spoke to members.",
      draft: "Members were spoken to by Kevin Doyle, the union's ⟦regional secretary⟧.",
    },
    {
      reference: "Professor Karin Nyberg and her assistant, Dr Leo Marsh, wrote the report.",
      draft: "The report was written by Karin Nyberg and ⟦Professor⟧ Leo Marsh.",
    },
    {
      reference: "Mr Justice Hale jailed Colin Drew for nine years.",
      draft: "Colin Drew was jailed for nine years by ⟦Lord⟧ Hale.",
    },
    {
      reference:
        "Prime Minister Pekka Toom welcomed it, but his deputy, Ville Harju, warned of the cost. Elina Raud, of the opposition, was pleased.",
      draft:
        "Elina Raud, of the opposition, was pleased. Ville Harju, Ms Raud's ⟦deputy⟧, warned of the cost.",
    },
    {
      reference: "Conservative MP Sir Gerald Vine called for a debate.",
      draft: "A debate was called for by Sir Gerald Vine, the ⟦Labour⟧ MP.",
    },
    {
      reference: "The headteacher of Elm Park School, Gwen Price, wrote to parents.",
      draft: "Parents had a letter from Gwen Price, who is ⟦deputy head⟧ of Elm Park School.",
    },
    {
      reference: "Sara Bloom, whose term as treasurer ends in June, will not stand again.",
      draft: "The ⟦secretary⟧, Sara Bloom, will not seek another term when hers ends in June.",
    },
    {
      reference: "Team doctor Chiara Bassi said he would be operated on.",
      draft: "He will have an operation, according to Chiara Bassi, ⟦physiotherapist⟧ of the team.",
    },
    {
      reference: "Attorney General Rosa Levin said she would not seek another term.",
      draft: "⟦Solicitor General⟧ Rosa Levin said she would not seek another term.",
    },
    {
      reference: "The foreign minister resigned on Friday over the leak.",
      draft: "The ⟦finance⟧ minister resigned on Friday over the leak.",
    },
    {
      reference: "Deputy director Ana Kos said the roof of the hall would be repaired in May.",
      draft: "As ⟦director⟧ of the museum, Ana Kos announced repairs in May to the roof of the hall.",
    },
    {
      reference: "Ana Kos, acting head of the agency, said the roof would be repaired.",
      draft: "The roof would be repaired, Ana Kos (⟦head⟧ of the agency) said.",
    },
    {
      reference: "Acting editor Ana Kos said the roof of the hall would be repaired in May.",
      draft: "Repairs to the roof of the hall will come in May, said the ⟦editor⟧.",
    },
    {
      reference: "The museum's director, Ana Kos, said the roof of the hall would be repaired in May.",
      draft: "Repairs to the roof of the hall will come in May, said the ⟦deputy director⟧.",
    },
    {
      reference: "Ana Kos, the museum's former director, said the roof would be repaired.",
      draft: "Ana Kos, who is the museum's ⟦director⟧, said that the roof would be repaired.",
    },
    {
      reference: "The incoming rector, Ana Kos, said the roof would be repaired.",
      draft: "The roof will be repaired, said Ana Kos, ⟦rector⟧ of the university.",
    },
    {
      reference: "Prefect Jean Sabatier signed the order at dawn.",
      draft: "The order was signed at dawn by Jean Sabatier, the ⟦deputy prefect⟧.",
    },
    {
      reference: "The chairman of the brewery sold his shares in May.",
      draft: "The ⟦chief executive⟧ of the brewery sold his shares in May.",
    },
    {
      reference: "Lieutenant General Hew Mallory gave evidence to the inquiry on Tuesday.",
      draft: "⟦Major General⟧ Hew Mallory gave evidence to the inquiry on Tuesday.",
    },
    {
      reference: "The pilot, Greta Holm, 38, walked away from the wreck unhurt.",
      draft: "Greta Holm, 38, the ⟦co-pilot⟧, walked away unhurt from the wreck.",
    },
    {
      reference: "Sofie Dahl, the defending champion, was knocked out in the first round.",
      draft: "Sofie Dahl, last year's ⟦runner-up⟧, was knocked out in the first round.",
    },
    {
      reference: "Hamid Karroubi inherited the shop from his uncle, Reza, in 2004.",
      draft: "Hamid Karroubi inherited the shop from his ⟦brother⟧, Reza, in 2004.",
      fixed: "Hamid Karroubi inherited the shop from his uncle, Reza, in 2004.",
    },
    {
      reference: "Mrs Lindqvist, 81, was found by her niece, Karin, on Sunday evening.",
      draft: "Her ⟦daughter⟧, Karin, found Mrs Lindqvist, 81, on Sunday evening.",
    },
    {
      reference: "Carla Brandao, the sister of the dead pilot, laid a wreath.",
      draft: "A wreath was laid by Carla Brandao, the ⟦widow⟧ of the dead pilot.",
    },
    {
      reference: "Owen Aspin, the firm's former operations director, was fined on Friday.",
      draft: "Owen Aspin, its operations ⟦director⟧, was fined on Friday.",
    },
    {
      reference: "Governor Linus Thorne, a former dentist, promised aid on Monday.",
      draft: "Governor Linus Thorne, a ⟦former engineer⟧, promised aid on Monday.",
      fixed: "Governor Linus Thorne, a former dentist, promised aid on Monday.",
    },
    {
      reference:
        "The orchestra named deputy conductor Isolde Haldane as its acting music director on Tuesday.",
      draft: "Isolde Haldane, until now deputy conductor, was appointed ⟦music director⟧ on Tuesday.",
    },
    {
      reference: "Petrie's deputy, Hannah Osei, proposed it in March. Osei resigned in April.",
      draft:
        "It was his ⟦predecessor⟧, Hannah Osei, who suggested it to Petrie in March. A month later she was gone.",
    },
    {
      reference: "Coach Megan Sorley said assistant coach Piers Lowrie had planned the second try.",
      draft:
        "Megan Sorley, the coach, said the second try had been planned by Piers Lowrie, her ⟦predecessor⟧.",
    },
    {
      reference:
        "Tormod Eik, 67, founder and chairman of Eik Seafood, had been accused of knowing that the sonar was broken.",
      draft:
        "The 67-year-old ⟦chief executive⟧ of Eik Seafood, a firm that he founded, had been aware, it was alleged, that the sonar did not work.",
    },
    {
      reference:
        "Rural League leader Pavel Horak, who will be interior minister, dropped his demand for a vote.",
      draft:
        "Pavel Horak, the Rural League leader, is to be ⟦foreign minister⟧. He dropped his demand for a vote.",
      fixed:
        "Pavel Horak, the Rural League leader, is to be interior minister. He dropped his demand for a vote.",
    },
    {
      reference: "The system failed these children, said Ombudsman Karin Vold on Wednesday.",
      draft: "Karin Vold, the ⟦prosecutor⟧, said on Wednesday that the system had failed these children.",
    },
    {
      reference: "Police chief Wayne Tulloch, a former soldier, spoke to reporters.",
      draft: "⟦Acting police chief⟧ Wayne Tulloch, a former soldier, spoke to reporters.",
    },
    {
      reference:
        "National Alliance leader Ada Lund told supporters that she had won. The Civic Party came second.",
      draft: "Ada Lund, the leader of the ⟦Civic Party⟧, told supporters that she had won.",
      fixed: "Ada Lund, the leader of the National Alliance, told supporters that she had won.",
    },
    {
      reference: "The Danish fisheries minister, Birgit Holm, said that the cod would come back.",
      draft: "Denmark's ⟦environment minister⟧, Birgit Holm, said that the cod would come back.",
    },
    {
      reference: "Acting police chief Wayne Tulloch spoke to reporters on Monday.",
      draft: "⟦Police chief⟧ Wayne Tulloch talked to reporters on Monday.",
      fixed: "Acting police chief Wayne Tulloch talked to reporters on Monday.",
    },
    {
      reference: "Defence Minister Jean-Yves Le Drian said France would stay.",
      draft: "France would stay, ⟦Foreign Minister⟧ Jean-Yves Le Drian said.",
      fixed: "France would stay, Defence Minister Jean-Yves Le Drian said.",
    },
    {
      reference: "A former tram driver is accused of forging the tickets at the depot.",
      draft: "A tram ⟦driver⟧ is accused of having forged the tickets at the depot.",
    },
    {
      reference: "A trainee pilot was at the controls when the glider hit the wires.",
      draft: "A ⟦pilot⟧ was at the controls when the glider struck wires.",
    },
    {
      reference: "The ex-wife of the brewer told the court that he had hidden the money.",
      draft: "The brewer's ⟦wife⟧ told the court that he had hidden the money.",
    },
    {
      reference: "Its junior minister for canals resigned on Monday over the locks.",
      draft: "Over the locks its ⟦minister⟧ for canals resigned on Monday.",
    },
    {
      reference: "Former president Ana Ruiz was freed from jail on Friday.",
      draft: "On Friday, ⟦President⟧ Ana Ruiz was freed from jail.",
    },
    {
      reference: "Deputy Prime Minister Olaf Berg lost his seat.",
      draft: "⟦Prime Minister⟧ Olaf Berg has lost his seat.",
      fixed: "Deputy Prime Minister Olaf Berg has lost his seat.",
    },
    {
      reference: "Finance Minister Eva Blum will present the budget in March.",
      draft: "In March, ⟦Interior Minister⟧ Eva Blum will present the budget.",
      fixed: "In March, Finance Minister Eva Blum will present the budget.",
    },
    {
      reference: "Vice President Sam Ortega will visit Tansa next week.",
      draft: "Next week ⟦President⟧ Sam Ortega will visit Tansa.",
      fixed: "Next week Vice President Sam Ortega will visit Tansa.",
    },
    {
      reference: "Sergeant Ruth Okafor found the boy asleep in a barn.",
      draft: "The boy was found asleep in a barn by ⟦Inspector⟧ Ruth Okafor.",
      fixed: "The boy was found asleep in a barn by Sergeant Ruth Okafor.",
    },
    {
      reference: "Finance minister Jens Orrel will leave in May and be succeeded by his deputy, Lise Bakken.",
      draft:
        "The ⟦health minister⟧, Jens Orrel, will leave in May and be succeeded by his deputy, Lise Bakken.",
    },
    {
      reference: "Orvane Chief Executive Mia Stone said sales would recover.",
      draft: "Sales would recover, said Orvane ⟦Chief Financial Officer⟧ Mia Stone.",
    },
    {
      reference: "Senator Rick Dalby voted against the bill on guns.",
      draft: "⟦Governor⟧ Rick Dalby voted against the gun bill.",
      fixed: "Senator Rick Dalby voted against the gun bill.",
    },
    {
      reference: "Interim manager Stan Pike has won all three matches.",
      draft: "⟦Manager⟧ Stan Pike has won all three of his matches.",
      fixed: "Interim manager Stan Pike has won all three of his matches.",
    },
    {
      reference: "Health Secretary Nadia Greer said hospitals could cope.",
      draft: "⟦Former health secretary⟧ Nadia Greer said that hospitals could cope.",
      fixed: "Health Secretary Nadia Greer said that hospitals could cope.",
    },
    {
      reference: "Bishop Tadeo Mora led the prayers for the victims.",
      draft: "Prayers for the victims were led by **⟦Cardinal⟧ Tadeo Mora**.",
      format: "markdown",
      fixed: "Prayers for the victims were led by **Bishop Tadeo Mora**.",
    },
    {
      reference: "The acting director of the zoo said on Tuesday that the wolf had been asleep.",
      draft: "The wolf had been asleep, the ⟦director⟧ of the zoo said on Tuesday.",
      fixed: "The wolf had been asleep, the acting director of the zoo said on Tuesday.",
    },
    {
      reference:
        "Lia Haines won bronze in 2016. She is now to become vice-president of the skating union, its president, Ana Kos, said.",
      draft:
        "Lia Haines, who took bronze in 2016, will become ⟦president⟧ of the skating union, said Ana Kos.",
    },
    {
      reference: "German finance minister Alan Pride met Chancellor Jonas Halm in Berlin.",
      draft: "⟦Chancellor⟧ Alan Pride met Jonas Halm in Berlin.",
    },
    {
      reference: "Lia Haines, a retired judge, will chair the inquiry into the fire.",
      draft: "The inquiry into the fire will be led by Lia Haines, a ⟦judge⟧.",
      fixed: "The inquiry into the fire will be led by Lia Haines, a retired judge.",
    },
    {
      reference: "Mobin's founder and former chief executive, Rashid Kermani, bought shares on Tuesday.",
      draft: "Rashid Kermani, the founder and ⟦chief executive⟧ of Mobin, bought shares on Tuesday.",
    },
  ],
});
