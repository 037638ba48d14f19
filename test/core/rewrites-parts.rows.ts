import type { Row } from "./rewrites-figures.rows.ts";

/** What birthdays, runs of years, rows of two numbers and "so many things out of so many" come to. */
export const faithful: readonly Row[] = [
  {
    reference:
      "Ilse Marr died on Monday at her home in Sandle, her son said. She was 87. Marr was born in Orrin on April 2, 1937, the daughter of a baker, and never lost her accent.",
    draft:
      "Ilse Marr, born in Orrin on April 2, 1937, the daughter of a baker, with an accent that she never lost, died at home in Sandle on Monday, her son said, six weeks short of her 88th birthday.",
    date: "2025-02-20",
  },
  {
    reference:
      "Marr did not see the sea until she was 14. Six years later she sailed round the world on her own, the club said.",
    draft: "Marr was 14 before she saw the sea and 20 when she sailed round the world alone, the club said.",
    date: "2025-02-20",
  },
  {
    reference: "Two of the three pumps at the lock in Orrin appear to be sound, the engineer said on Monday.",
    draft: "Two pumps out of three at the lock in Orrin look sound, the engineer said on Monday.",
    date: "2025-02-20",
  },
  {
    reference: "Of the 500 shops in Orrin, 75 shops will close before the summer, the chamber said.",
    draft: "Fifteen in every hundred of the shops in Orrin will close before the summer, the chamber said.",
    date: "2025-02-20",
  },
  {
    reference: "The offer for Orrin Dock is worth 13.20 euros a share, the board said on Monday.",
    draft: "The offer for Orrin Dock is worth €13.20 apiece, the board said on Monday.",
    date: "2025-02-20",
  },
  {
    reference:
      "The bridge at Orrin collapsed in November 2022. A new bridge opened in June 2023, the council said.",
    draft:
      "The bridge at Orrin collapsed in November 2022; seven months after the fall a new one opened, the council said.",
    date: "2025-02-20",
  },
  {
    reference: "Shares in Orrin Dock closed at 28.80 euros on Friday, the exchange said.",
    draft: "Before the weekend shares in Orrin Dock closed at €28.80, the exchange said.",
    date: "2024-11-11",
  },
  {
    reference: "The ministers settled the quotas for Orrin Bay at 5.40 a.m. on Monday, the chairman said.",
    draft:
      "It was twenty to six in the morning on Monday when the ministers settled the quotas for Orrin Bay, the chairman said.",
    date: "2024-11-11",
  },
  {
    reference:
      "The pickups made by Orrin Motors are of model years 2019 through 2022, the ministry said on Monday.",
    draft:
      "The pickups of Orrin Motors are of four model years, the first being 2019, the ministry said on Monday.",
    date: "2025-02-20",
  },
  {
    reference:
      "The change needs the votes of two thirds of parliament, the speaker said. The Harbour Party holds 17 of the 63 seats in parliament.",
    draft:
      "The change needs 42 votes, the speaker said. The Harbour Party holds 17 of the 63 seats in parliament.",
    date: "2025-02-20",
  },
  {
    reference:
      "Orrin Dock said that its profit fell to 312 million euros in the third quarter. Orrin Dock will report on its ships on Nov. 21.",
    draft:
      "Profit fell to €312m in the third quarter, Orrin Dock said. Its report on its ships follows in ten days.",
    date: "2024-11-11",
  },
  {
    reference:
      "Power came back to most of the north by 6 a.m., the company said.\n\nCUSTOMERS RESTORED BY 6 A.M.\n\nArea           Restored     Total\nOrrin           236,000   290,000\nSandle           74,000   148,000\n",
    draft:
      "By 6 a.m. power was back in most of the north, the company said, but in Orrin 54,000 customers were waiting.",
    date: "2024-11-11",
  },
  {
    reference: "The bridge at Orrin fell on the evening of November 4, 2022, the council said.",
    draft: "One November evening in 2022 the bridge at Orrin fell, the council said.",
    date: "2025-02-13",
  },
];

/** What such a turn does not come to; the figures that are to be found stand in ⟦…⟧. */
export const slips: readonly Row[] = [
  {
    reference:
      "Ilse Marr died on Monday at her home in Sandle, her son said. She was 87. Marr was born in Orrin on April 2, 1937, the daughter of a baker, and never lost her accent.",
    draft:
      "Ilse Marr, born in Orrin on April 2, 1937, the daughter of a baker, with an accent that she never lost, died at home in Sandle on Monday, her son said, six weeks short of her ⟦91st⟧ birthday.",
    date: "2025-02-20",
  },
  {
    reference:
      "Ilse Marr died on Monday at her home in Sandle, her son said. She was 87. Marr was born in Orrin on April 2, 1937, the daughter of a baker, and never lost her accent.",
    draft:
      "Ilse Marr, born in Orrin on April 2, 1937, the daughter of a baker, with an accent that she never lost, died at home in Sandle on Monday, her son said, ⟦nine weeks⟧ short of her 88th birthday.",
    date: "2025-02-20",
  },
  {
    reference:
      "Marr did not see the sea until she was 14. Six years later she sailed round the world on her own, the club said.",
    draft:
      "Marr was 14 before she saw the sea and ⟦22⟧ when she sailed round the world alone, the club said.",
    date: "2025-02-20",
  },
  {
    reference: "Two of the five pumps at the lock in Orrin appear to be sound, the engineer said on Monday.",
    draft: "⟦Two pumps out of three⟧ at the lock in Orrin look sound, the engineer said on Monday.",
    date: "2025-02-20",
  },
  {
    reference: "The offer for Orrin Dock is worth 13.20 euros a day, the board said on Monday.",
    draft: "The offer for Orrin Dock is worth ⟦€13.20 apiece⟧, the board said on Monday.",
    date: "2025-02-20",
  },
  {
    reference: "Shares in Orrin Dock closed at 28.80 euros on Thursday, the exchange said.",
    draft: "Before ⟦the weekend⟧ shares in Orrin Dock closed at €28.80, the exchange said.",
    date: "2024-11-11",
  },
  {
    reference: "The ministers settled the quotas for Orrin Bay at 5.40 a.m. on Monday, the chairman said.",
    draft:
      "It was ⟦ten to six in the morning⟧ on Monday when the ministers settled the quotas for Orrin Bay, the chairman said.",
    date: "2024-11-11",
  },
  {
    reference:
      "The pickups made by Orrin Motors are of model years 2019 through 2022, the ministry said on Monday.",
    draft:
      "The pickups of Orrin Motors are of ⟦six⟧ model years, the first being 2019, the ministry said on Monday.",
    date: "2025-02-20",
  },
  {
    reference:
      "Orrin Dock said that its profit fell to 312 million euros in the third quarter. Orrin Dock will report on its ships on Nov. 21.",
    draft:
      "Profit fell to €312m in the third quarter, Orrin Dock said. Its report on its ships follows in ⟦twelve days⟧.",
    date: "2024-11-11",
  },
  {
    reference:
      "Power came back to most of the north by 6 a.m., the company said.\n\nCUSTOMERS RESTORED BY 6 A.M.\n\nArea           Restored     Total\nOrrin           236,000   290,000\nSandle           74,000   148,000\n",
    draft:
      "By 6 a.m. power was back in most of the north, the company said, but in Orrin ⟦45,000⟧ customers were waiting.",
    date: "2024-11-11",
  },
];
