import type { Pair } from "./pair.ts";

export const faithful: readonly Pair[] = [
  {
    reference:
      "The mill had been dumping dye in the river for years, villagers told reporters in Prato. The owners said that they had a licence and would show it.",
    draft:
      "Villagers told reporters in Prato that for years the mill had been dumping dye in the river. Its owners said they had a licence and would show it.",
  },
  {
    reference:
      "Two guards were asleep when the prisoners climbed out, the governor of the jail in Fortaleza said. One of the four has been caught in a church.",
    draft:
      "The governor of the jail in Fortaleza admitted that two guards had been asleep when the prisoners climbed out. One of the four has been caught in a church.",
  },
  {
    reference:
      "The island's only doctor was forced out by gossip, her lawyer said. He told a court in Stanley that she had been followed to the shop.",
    draft:
      "The island's only doctor was forced out by gossip and followed to the shop, according to her lawyer. He was speaking to a court in Stanley.",
  },
  {
    reference:
      "The army killed 12 goats by mistake, the herders' union complained, and it wants 200 dinars for each. The defence ministry said it would send an officer to count the bones.",
    draft:
      "A union of herders wants 200 dinars for each of 12 goats that, it complained, were killed by mistake by the army. An officer will be sent to count the bones, the defence ministry said.",
  },
  {
    reference:
      "Neighbours said they had heard shouting in the flat before the fire broke out. The police in Turku have not said whether the two are connected.",
    draft:
      "Shouting was heard in the flat before the fire broke out, neighbours said. The police in Turku have not said whether the two are connected.",
  },
  {
    reference:
      "The bridge was unsafe, engineers had warned the council in 2019, and its bearings were rusted through. The council closed it on Monday.",
    draft:
      "In 2019 engineers had warned the council that the bridge was unsafe and its bearings were rusted through. It was closed by the council on Monday.",
  },
  {
    reference:
      "The pianist would not tour again, her manager said on Friday, because of pain in her left hand. She will teach at the academy in Ljubljana.",
    draft:
      "The pianist's manager said on Friday that she would not tour again because of pain in her left hand. She will teach at the academy in Ljubljana.",
  },
  {
    reference:
      "Activists say that the whales are starving because krill is fed to salmon. Norway's fish farmers, for their part, say that the catch has not grown for a decade.",
    draft:
      "The whales are starving because krill is fed to salmon, activists say, while fish farmers in Norway respond that the catch has not grown for a decade.",
  },
  {
    reference:
      "The manager of the hotel blamed a cleaner for the flood. The cleaner told the tribunal in Bray that the tap had been broken for a month.",
    draft:
      "A cleaner was blamed by the hotel's manager for the flood. The tap had been broken for a month, the cleaner told the tribunal in Bray.",
  },
  {
    reference:
      "Officials in Hanoi said 31 boats had been lost in the storm. Fishermen on the coast said that they had counted 50.",
    draft:
      "Thirty-one boats were lost in the storm, officials in Hanoi said, though fishermen on the coast counted 50.",
  },
  {
    reference:
      "The ministry has announced that it will close the border crossing at Rusovce for repairs. It said lorries should go by Gyor.",
    draft:
      "The border crossing at Rusovce will be closed for repairs, the ministry has announced. Lorries should go by Gyor, it said.",
  },
  {
    reference:
      "The witness said the mayor had taken the envelope. Under cross-examination he said it had been dark and he could not swear to it.",
    draft:
      "The mayor took the envelope, the witness said. Cross-examined, he said that it had been dark and that he could not swear to it.",
  },
  {
    reference:
      "The trade union says that 400 people took part in the march, and the police put the number at 250. It ended with songs outside the shipyard in Gdansk.",
    draft:
      "According to the trade union 400 people marched; the police said 250. The march ended with songs outside the shipyard in Gdansk.",
  },
  {
    reference:
      "Police said the van had been driven at the crowd on purpose. A lawyer for the driver said that he had fainted at the wheel in Liege.",
    draft:
      "The van was driven at the crowd on purpose, the police said. The driver fainted at the wheel, according to his lawyer in Liege.",
  },
  {
    reference:
      "The hospital turned away a woman in labour, her husband told a radio station in Jos. The hospital said it would look into it.",
    draft:
      "A woman in labour was turned away by the hospital, her husband told a radio station in Jos. It said it would look into the matter.",
  },
  {
    reference:
      "The fish were poisoned, anglers believe; the water company says that they died of the heat. Tests are under way in Malaga.",
    draft:
      "Anglers believe that the fish were poisoned, while they died of the heat according to the water company. Tests are under way in Malaga.",
  },
  {
    reference:
      "A spokeswoman for the ministry said the soldiers had got lost. They crossed the river near Narva at night and were sent back by fishermen.",
    draft:
      "The soldiers had lost their way, the ministry said. They crossed the river near Narva at night and fishermen sent them back.",
  },
  {
    reference:
      "The farm's owner said that the wolves had taken 14 lambs. An expert sent by the canton of Valais counted six.",
    draft:
      "Wolves took 14 lambs, the owner of the farm said, but an expert sent by the canton of Valais counted six.",
  },
  {
    reference:
      "The drummer was drunk, the band's manager said on Sunday, and the concert in Cork had to be stopped. Fans will get their money back.",
    draft:
      "According to the band's manager, the drummer was drunk. The concert in Cork had to be stopped, and fans will get their money back, he said on Sunday.",
  },
];

export const slips: readonly Pair[] = [
  {
    reference:
      "The mill had been dumping dye in the river for years, villagers told reporters in Prato. The owners would not comment.",
    draft: "⟦The mill had been dumping dye in the river for years.⟧ The owners would not comment.",
  },
  {
    reference:
      "Two guards were asleep when the prisoners climbed out, the prisoners' lawyer said. One of the four has been caught in a church.",
    draft:
      "Two guards were asleep when the prisoners climbed out, ⟦the guards said⟧. One of the four has been caught in a church.",
  },
  {
    reference:
      "The rebels said that they had shot down a helicopter near Goz Beida on Thursday. The army has not commented.",
    draft:
      "⟦The army⟧ said that it had shot down a helicopter near Goz Beida on Thursday. The rebels have not commented.",
  },
  {
    reference:
      "Workers at the quarry said that nobody had checked the crane for years, and the owners said it was inspected each month. A sling snapped on Monday.",
    draft:
      "The ⟦owners⟧ of the quarry said that nobody had checked the crane for years, and workers said it was inspected each month. A sling snapped on Monday.",
  },
  {
    reference:
      "The island's only doctor was forced out by gossip, her lawyer said. The council in Stanley is looking for another.",
    draft:
      "⟦The island's only doctor was forced out by gossip.⟧ The council in Stanley is looking for another.",
  },
  {
    reference:
      "Neighbours said they had heard shouting in the flat before the fire broke out. An inquiry has been opened in Turku.",
    draft:
      "⟦The police said⟧ they had heard shouting in the flat before the fire broke out. An inquiry has been opened in Turku.",
  },
  {
    reference:
      "Campaigners say that the bridge is unsafe and its bearings are rusted through. It carries 9,000 cars a day.",
    draft: "⟦The bridge is unsafe and its bearings are rusted through.⟧ It carries 9,000 cars a day.",
  },
  {
    reference:
      "Activists say that the whales are starving because krill is fed to salmon. Norway's fish farms took 400,000 tonnes last year.",
    draft:
      "⟦The whales are starving because krill is fed to salmon.⟧ Norway's fish farms took 400,000 tonnes last year.",
  },
  {
    reference:
      "The tap had been broken for a month, the hotel's manager told the tribunal in Bray. The flood ruined two ballrooms.",
    draft:
      "The tap had been broken for a month, the ⟦cleaner⟧ told the tribunal in Bray. The flood ruined two ballrooms.",
  },
  {
    reference:
      "The mayor told the inquiry in Sliema that he had never met the builder. His brother testified that the three of them had gone fishing.",
    draft:
      "The ⟦mayor's brother told the inquiry in Sliema that he had never met the builder. The mayor⟧ testified that the three of them had gone fishing.",
  },
  {
    reference:
      "The defence argued that the ship's log had been forged by the owners. The court in Piraeus will hear an expert on ink on Thursday.",
    draft:
      "The ⟦prosecution⟧ argued that the ship's log had been forged by the owners. The court in Piraeus will hear an expert on ink on Thursday.",
  },
  {
    reference:
      "The landlord knew of the gas leak for a week, a tenant told the coroner in Swansea. Two people died when the house blew up.",
    draft: "⟦The landlord knew of the gas leak for a week.⟧ Two people died when the house blew up.",
  },
  {
    reference:
      "The company says that the plant made a loss of 9 million euros last year. It employs 300 people in Eupen.",
    draft:
      "⟦The union says⟧ that the plant made a loss of 9 million euros last year. It employs 300 people in Eupen.",
  },
  {
    reference:
      "The horse was healthy when it left the yard, the seller told the court in Naas. It died in the van two hours later.",
    draft:
      "The horse was healthy when it left the yard, the ⟦buyer⟧ told the court in Naas. It died in the van two hours later.",
  },
  {
    reference:
      "The hospital turned away a woman in labour, her husband told a radio station in Jos. The hospital has 40 beds.",
    draft: "⟦The hospital turned away a woman in labour.⟧ The hospital has 40 beds.",
  },
  {
    reference:
      "The fish were poisoned, anglers believe. The water company says that they died of the heat. Tests are under way in Malaga.",
    draft:
      "The fish were poisoned, the ⟦water company⟧ believes. Anglers say that they died of the heat. Tests are under way in Malaga.",
  },
  {
    reference:
      "Police said the van had been driven at the crowd on purpose. A lawyer for the driver said that he had fainted at the wheel in Liege.",
    draft:
      "A ⟦lawyer⟧ for the driver said the van had been driven at the crowd on purpose. Police said that he had fainted at the wheel in Liege.",
  },
  {
    reference:
      "The bees are dying because of a new pesticide, beekeepers say. A hive in Kassel is down to 200 of them.",
    draft:
      "The bees are dying because of a new pesticide, ⟦scientists⟧ say. A hive in Kassel is down to 200 of them.",
  },
  {
    reference:
      "The mine was flooded on purpose, according to the union, to get rid of 300 workers. It lies under the river at Karvina.",
    draft:
      "The mine was flooded on purpose, ⟦according to the company⟧, to get rid of 300 workers. It lies under the river at Karvina.",
  },
  {
    reference:
      "The mine was flooded on purpose, according to the union, to get rid of 300 workers. It lies under the river at Karvina.",
    draft: "⟦The mine was flooded on purpose to get rid of 300 workers.⟧ It lies under the river at Karvina.",
  },
  {
    reference:
      "The guards beat two of the prisoners, a former inmate said. The jail in Oran was built for 200 men.",
    draft: "⟦The guards beat two of the prisoners.⟧ The jail in Oran was built for 200 men.",
  },
  {
    reference:
      "Patients complain that they wait six hours in the corridor. The clinic in Mons has lost nine nurses since May.",
    draft:
      "⟦Doctors⟧ complain that they wait six hours in the corridor. The clinic in Mons has lost nine nurses since May.",
  },
];
