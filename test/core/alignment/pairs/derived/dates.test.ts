import { checkTable, type Invalid, type Valid } from "../../../checks/table.ts";

// 24 May 2025 was a Saturday, 19 November 2024 a Tuesday.
const followed: readonly Valid[] = [
  {
    reference: "Harwick won the cup for the first time in 53 years.",
    draft: "Harwick won the cup, their first since 1972.",
    date: "2025-05-24",
  },
  {
    reference: "Rents in Denby have risen by a third in the past six years.",
    draft: "Rents in Denby have gone up by a third since 2019.",
    date: "2025-03-10",
  },
  {
    reference: "Lund, who had held the title for six years, lost to a pupil.",
    draft: "Lund, champion since 2018, was beaten by a pupil.",
    date: "2024-11-19",
  },
  {
    reference: "The firms expect savings of 90 million euros a year within three years.",
    draft: "By 2028 the firms expect to save 90 million euros a year.",
    date: "2025-01-29",
  },
  {
    reference: "Members will vote, and the result will be known three weeks from now.",
    draft: "Members will vote, with the result expected on 14 June.",
    date: "2025-05-24",
  },
  {
    reference: "The fraud was found in June two years ago, when a cheque bounced.",
    draft: "A cheque that bounced in June 2022 gave the fraud away.",
    date: "2024-11-19",
  },
  {
    reference: "The diver died off Pellin last year. The two left the harbour on June 17 in a small boat.",
    draft: "The two left the harbour on 17 June 2024 in a small boat.",
    date: "2025-10-06",
  },
  {
    reference: "The race will be held on the first Sunday of October next year.",
    draft: "Next year's race is on 5 October.",
    date: "2024-10-06",
  },
  {
    reference: "The deal is expected to close in the third quarter.",
    draft: "The deal should be closed by the end of September.",
    date: "2025-01-29",
  },
  {
    reference: "The reservoir was built 40 years ago by prisoners.",
    draft: "The reservoir was built by prisoners in 1985.",
    date: "2025-05-24",
  },
  {
    reference: "The volcano erupted on Monday. It had slept for 30 years.",
    draft: "The volcano, dormant since 1995, erupted on Monday.",
    date: "2025-05-24",
  },
  {
    reference: "Ferrant, 61, has led the bank for a decade.",
    draft: "Ferrant, 61, has been the head of the bank since 2015.",
    date: "2025-05-24",
  },
  {
    reference: "The pair met in 2010 and married two years later.",
    draft: "The pair, who met in 2010, married in 2012.",
    date: "2025-05-24",
  },
  {
    reference: "The team will gather two days before the race on June 1.",
    draft: "The team will gather on 30 May, two days before the race.",
    date: "2025-05-24",
  },
];

const wrong: readonly Invalid[] = [
  {
    reference: "The pair met in 2010 and married two years later.",
    draft: "The pair, who met in 2010, married in ⟦2014⟧.",
    date: "2025-05-24",
  },
  {
    reference: "The school was built in the 1960s.",
    draft: "The school was built in ⟦1964⟧.",
    date: "2025-05-24",
  },
  {
    reference: "Harwick won the cup for the first time in 53 years.",
    draft: "Harwick won the cup, their first since ⟦1982⟧.",
    date: "2025-05-24",
  },
  {
    reference: "Lund has run the theatre for eight years.",
    draft: "Lund has run the theatre since ⟦2007⟧.",
    date: "2025-05-24",
  },
];

checkTable("date/unsupported", { valid: followed, invalid: wrong });
checkTable("date/changed", {
  valid: followed,
  invalid: [
    {
      reference: "Members will vote, and the result will be known three weeks from now.",
      draft: "Members will vote, with the result expected on ⟦24 June⟧.",
      fixed: "Members will vote, with the result expected three weeks from now.",
      date: "2025-05-24",
    },
    {
      reference: "They paid 31 million pounds for Ferrant three years ago.",
      draft: "They paid £31m for Ferrant ⟦two years ago⟧.",
      fixed: "They paid £31m for Ferrant three years ago.",
      date: "2025-05-24",
    },
    {
      reference: "Sixty people have died there since New Year.",
      draft: "It has killed 60 people there since ⟦Christmas⟧.",
      date: "2024-02-08",
    },
  ],
});
