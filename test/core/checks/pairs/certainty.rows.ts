import type { Pair } from "./pair.ts";

export const faithful: readonly Pair[] = [
  {
    reference:
      "The fire was probably started by a faulty toaster, the fire brigade in Hobart said. Nine families are living in a sports hall.",
    draft:
      "A faulty toaster is the likely cause of the fire, the fire brigade in Hobart said. Nine families are living in a sports hall.",
  },
  {
    reference:
      "A treaty on the fishing grounds could be signed in Suva next month if the last two islands agree, diplomats said. Talks have gone on for nine years.",
    draft:
      "Diplomats said that the signing of a treaty on the fishing grounds was possible in Suva next month if the last two islands agreed. Talks have gone on for nine years.",
  },
  {
    reference:
      "The tower is believed to have been built by monks in the 12th century, and may be the oldest on the coast. Divers found a bell at its foot in May.",
    draft:
      "Monks are thought to have built the tower in the 12th century, and it is possibly the oldest on the coast. Divers found a bell at its foot in May.",
  },
  {
    reference:
      "According to preliminary results, the Green mayor of Bath has won a second term. Turnout was 38 percent, two points less than in 2021.",
    draft:
      "Preliminary results show that the Green mayor of Bath has won a second term. Turnout was 38 percent, two points less than in 2021.",
  },
  {
    reference:
      "The suspected arsonist was arrested in a tram in Zagreb on Tuesday with a can of petrol in his rucksack. He is to be questioned by a judge on Thursday.",
    draft:
      "A man suspected of arson was arrested in a tram in Zagreb on Tuesday with a can of petrol in his rucksack. He is to be questioned by a judge on Thursday.",
  },
  {
    reference:
      "Interest rates are expected to stay where they are until the autumn, the bank in Wellington said. It has cut them four times since last June.",
    draft:
      "The bank in Wellington said it expected interest rates to stay where they are until the autumn. It has cut them four times since last June.",
  },
  {
    reference:
      "The tunnel should be finished by 2031, the engineers say, but nobody on the Italian side wants to bet on it. It has cost 3 billion euros so far.",
    draft:
      "Engineers say that the tunnel is due to be finished by 2031, but nobody on the Italian side wants to bet on it. So far it has cost 3 billion euros.",
  },
  {
    reference:
      "Police suspect that the thieves hid in the museum overnight, an officer in Bilbao said. Three coins and a Roman spoon are missing.",
    draft:
      "The thieves are suspected of having hidden in the museum overnight, a police officer in Bilbao said. Three coins and a Roman spoon are missing.",
  },
  {
    reference:
      "A new species of frog may live in the crater lake, biologists in Kampala said after they had heard a call that nobody knew. An expedition sets out in July.",
    draft:
      "Biologists in Kampala said the crater lake might be home to a new species of frog after they had heard a call that nobody knew. In July an expedition sets out.",
  },
  {
    reference:
      "The composer reportedly burned two symphonies in 1911, and only a waltz is left of his last years. It will be played in Riga on Sunday.",
    draft:
      "The composer is said to have burned two symphonies in 1911, and only a waltz is left of his last years. It will be played in Riga on Sunday.",
  },
  {
    reference:
      "The minister threatened to resign if the dam was not moved, a newspaper in Dushanbe reported. Her office would not comment.",
    draft:
      "The minister said she would resign unless the dam was moved, a newspaper in Dushanbe reported. Her office would not comment.",
  },
  {
    reference:
      "The alleged leader of the gang, a dentist from Cali, appeared in court on Wednesday. He is accused of moving gold in hollow teeth.",
    draft:
      "A dentist from Cali who is alleged to have led the gang appeared in court on Wednesday. He is accused of moving gold in hollow teeth.",
  },
  {
    reference:
      "The company hopes to sell its first electric ferry this year and is in talks with two Greek islands. The battery weighs as much as the hull.",
    draft:
      "The company, which is in talks with two Greek islands, wants to sell its first electric ferry this year. The battery weighs as much as the hull.",
  },
  {
    reference:
      "The painting is thought to show the artist's wife, but two scholars in Leuven doubt it. It hung in a bakery for 60 years.",
    draft:
      "The painting supposedly shows the artist's wife, though two scholars in Leuven have doubts. It hung in a bakery for 60 years.",
  },
  {
    reference:
      "An inquest is likely to be held in the autumn, the coroner in Truro said. The two divers had not logged their plan.",
    draft:
      "The coroner in Truro said that he would probably hold an inquest in the autumn. The two divers had not logged their plan.",
  },
  {
    reference:
      "The airline may have to cancel flights on Friday if pilots in Oslo vote to strike. It has booked hotel rooms for 400 people.",
    draft:
      "If pilots in Oslo vote to strike, cancellations are possible on Friday, the airline said. It has booked hotel rooms for 400 people.",
  },
  {
    reference:
      "The ministry estimates that the storm destroyed about 3,000 homes on Vanuatu's southern islands. Aid is on its way by ship.",
    draft:
      "About 3,000 homes are estimated to have been destroyed by the storm on Vanuatu's southern islands, the ministry said. Aid is on its way by ship.",
  },
  {
    reference:
      "Doctors fear that the boy could lose his sight, his uncle told a newspaper in Amman. He was hit by a firework.",
    draft:
      "The boy might lose his sight, doctors fear, his uncle told a newspaper in Amman. He was hit by a firework.",
  },
  {
    reference:
      "The meteor possibly fell into the Baltic, an astronomer in Visby said. Nobody has found a piece of it.",
    draft:
      "An astronomer in Visby said that the meteor may have fallen into the Baltic. No piece of it has been found.",
  },
];

export const slips: readonly Pair[] = [
  {
    reference:
      "The fire was probably started by a faulty toaster, the fire brigade in Hobart said. Nine families are living in a sports hall.",
    draft:
      "The fire ⟦was started⟧ by a faulty toaster, the fire brigade in Hobart said. Nine families are living in a sports hall.",
  },
  {
    reference:
      "A treaty on the fishing grounds could be signed in Suva next month, diplomats said. Talks have gone on for nine years.",
    draft:
      "A treaty on the fishing grounds ⟦will be signed⟧ in Suva next month, diplomats said. Talks have gone on for nine years.",
  },
  {
    reference:
      "The tower is believed to have been built by monks in the 12th century, and may be the oldest on the coast. Divers found a bell at its foot in May.",
    draft:
      "The tower ⟦was built by monks in the 12th century⟧, and may be the oldest on the coast. Divers found a bell at its foot in May.",
  },
  {
    reference:
      "The tower is believed to have been built by monks in the 12th century, and may be the oldest on the coast. Divers found a bell at its foot in May.",
    draft:
      "The tower is believed to have been built by monks in the 12th century, and ⟦is the oldest⟧ on the coast. Divers found a bell at its foot in May.",
  },
  {
    reference:
      "The suspected arsonist was arrested in a tram in Zagreb on Tuesday with a can of petrol in his rucksack. He is to be questioned by a judge on Thursday.",
    draft:
      "⟦The arsonist⟧ was arrested in a tram in Zagreb on Tuesday with a can of petrol in his rucksack. He is to be questioned by a judge on Thursday.",
  },
  {
    reference:
      "Police suspect that the thieves hid in the museum overnight, an officer in Bilbao said. Three coins and a Roman spoon are missing.",
    draft:
      "Police ⟦know⟧ that the thieves hid in the museum overnight, an officer in Bilbao said. Three coins and a Roman spoon are missing.",
  },
  {
    reference:
      "A new species of frog may live in the crater lake, biologists in Kampala said after they had heard a call that nobody knew. An expedition sets out in July.",
    draft:
      "A new species of frog ⟦lives in the crater lake⟧, biologists in Kampala said after they had heard a call that nobody knew. An expedition sets out in July.",
  },
  {
    reference:
      "The composer reportedly burned two symphonies in 1911, and only a waltz is left of his last years. It will be played in Riga on Sunday.",
    draft:
      "The composer ⟦burned two symphonies⟧ in 1911, and only a waltz is left of his last years. It will be played in Riga on Sunday.",
  },
  {
    reference:
      "The alleged leader of the gang, a dentist from Cali, appeared in court on Wednesday. He is accused of moving gold in hollow teeth.",
    draft:
      "⟦The leader of the gang⟧, a dentist from Cali, appeared in court on Wednesday. He is accused of moving gold in hollow teeth.",
  },
  {
    reference:
      "A study of 900 nurses suggests that night work raises the risk of migraine, its authors in Umea wrote. They asked each nurse to keep a diary for a year.",
    draft:
      "A study of 900 nurses ⟦has proved⟧ that night work raises the risk of migraine, its authors in Umea wrote. They asked each nurse to keep a diary for a year.",
  },
  {
    reference:
      "The former treasurer of the club, accused of stealing 80,000 pounds from the bar, denies it. She has been suspended from her job at a bank in Derby.",
    draft:
      "The former treasurer of the club, ⟦guilty of⟧ stealing 80,000 pounds from the bar, denies it. She has been suspended from her job at a bank in Derby.",
  },
  {
    reference:
      "The brewer is in talks to buy a rival in Goa, two people familiar with the matter said. Neither company would comment on Monday.",
    draft:
      "The brewer ⟦has agreed to buy⟧ a rival in Goa, two people familiar with the matter said. Neither company would comment on Monday.",
  },
  {
    reference:
      "The university of Trier is considering merging its two libraries, a spokesman said, to save on heating. A decision will be taken in the winter term.",
    draft:
      "The university of Trier ⟦is to merge⟧ its two libraries, a spokesman said, to save on heating. A decision will be taken in the winter term.",
  },
  {
    reference:
      "The painting is thought to show the artist's wife. It hung in a bakery in Leuven for 60 years.",
    draft: "The painting ⟦shows the artist's wife⟧. It hung in a bakery in Leuven for 60 years.",
  },
  {
    reference:
      "An inquest is likely to be held in the autumn, the coroner in Truro said. The two divers had not logged their plan.",
    draft:
      "An inquest ⟦will be held⟧ in the autumn, the coroner in Truro said. The two divers had not logged their plan.",
  },
  {
    reference:
      "The airline may have to cancel flights on Friday, it said in Oslo. It has booked hotel rooms for 400 people.",
    draft:
      "The airline ⟦has to cancel⟧ flights on Friday, it said in Oslo. It has booked hotel rooms for 400 people.",
  },
  {
    reference:
      "Doctors fear that the boy could lose his sight, his uncle told a newspaper in Amman. He was hit by a firework.",
    draft: "The boy ⟦will lose⟧ his sight, his uncle told a newspaper in Amman. He was hit by a firework.",
  },
  {
    reference:
      "The meteor possibly fell into the Baltic, an astronomer in Visby said. Nobody has found a piece of it.",
    draft: "The meteor ⟦fell into the Baltic⟧, an astronomer in Visby said. Nobody has found a piece of it.",
  },
  {
    reference:
      "The zoo in Ostrava plans to close its dolphin pool and fill it with sand for tigers. It opened the pool in 1988.",
    draft:
      "The zoo in Ostrava ⟦has closed⟧ its dolphin pool and filled it with sand for tigers. It opened the pool in 1988.",
  },
  {
    reference:
      "Bad weather appears to have caused the crash of a crop duster near Pecs on Monday, a fire officer said. The pilot got out by himself.",
    draft:
      "Bad weather ⟦caused⟧ the crash of a crop duster near Pecs on Monday, a fire officer said. The pilot got out by himself.",
  },
  {
    reference:
      "The alleged murderer of a ferryman on the Drina was handed over at the border on Saturday. He is 67 and walks with a stick.",
    draft:
      "The ⟦murderer⟧ of a ferryman on the Drina was handed over at the border on Saturday. He is 67 and walks with a stick.",
  },
  {
    reference:
      "A man accused of setting fire to a barn near Kaunas was released on Tuesday. He has to stay away from matches.",
    draft:
      "A man ⟦who set fire⟧ to a barn near Kaunas was released on Tuesday. He has to stay away from matches.",
  },
  {
    reference:
      "The death of the oysters may be due to a virus, a biologist in Arcachon said. The beds lost nine in ten.",
    draft:
      "The death of the oysters ⟦is due to a virus⟧, a biologist in Arcachon said. The beds lost nine in ten.",
  },
];
