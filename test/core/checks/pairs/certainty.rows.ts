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
      "According to preliminary results, the Green mayor of Bath has won a second term. Turnout was 38 percent, two points less than in 2021.",
    draft:
      "According to ⟦final results⟧, the Green mayor of Bath has won a second term. Turnout was 38 percent, two points less than in 2021.",
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
];
