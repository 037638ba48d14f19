import { checkTable } from "./table.ts";

checkTable("date/weekday", {
  valid: [
    {
      reference: "The abbey will hold a service of thanks on Friday, February 21.",
      draft: "On 21 February, a Friday, the abbey is to hold a service of thanks.",
      date: "2025-02-11",
    },
    {
      reference: "The open day is on May 14. The fair follows on a Saturday.",
      draft: "The open day is on May 14, and on a Saturday the fair follows.",
      date: "2026-05-05",
    },
    { reference: "The court rules on Jan. 20.", draft: "The court rules on Wednesday, Jan. 20, 2016." },
    {
      reference: "The court rules on Jan. 20.",
      draft: "The court rules on Wednesday 20 January.",
      date: "2016-01-14",
    },
    { reference: "The court rules on Jan. 20.", draft: "The court rules on Wed, 20 Jan 2016." },
    { reference: "He died in 1963.", draft: "He died on Friday, November 22, 1963." },
    { reference: "The war began in 1939.", draft: "The war began on Friday, September 1, 1939." },
    { reference: "The fair opens in June.", draft: "The fair opens on Monday 17 June 2024." },
    {
      reference: "The fair opens in June.",
      draft: "The fair opens on Monday, June 17, and closes on Sunday, June 23.",
      date: "2024-06-11",
    },
    { reference: "It was a leap day.", draft: "It was Thursday, February 29, 2024." },
    {
      reference: "The storm struck at Christmas.",
      draft: "The storm struck on Christmas Day, a Thursday, in 2025.",
    },
    { reference: "Polls open on Sunday.", draft: "Polls open on Sunday 11 May.", date: "2025-05-08" },
    { reference: "The trial resumes on Monday.", draft: "The trial resumes on Monday." },
    { reference: "The trial resumes on the 20th.", draft: "The trial resumes on the 20th." },
    {
      reference: "The deal was signed on Saturday.",
      draft: "The deal was signed on Saturday, 20 people said.",
    },
    { reference: "The match is on Friday.", draft: "On Friday, 12 players were in court." },
    { reference: "The rally is in May.", draft: "The rally is planned for the first Saturday in May." },
    {
      reference: "Tuesday, Jan. 20, 2016, was the day given on the form.",
      draft: "The day given on the form was Tuesday, Jan. 20, 2016.",
    },
    { reference: "The bank closed on Dec. 31.", draft: "The bank closed on Tuesday, Dec. 31, 2024." },
    { reference: "The bank opened on Jan. 1.", draft: "The bank opened on Wednesday, 1 January 2025." },
    {
      reference: "The bank opened on Jan. 1.",
      draft: "The bank opens on Thursday, Jan. 1.",
      date: "2025-12-30",
    },
    { reference: "The ship sank on April 15.", draft: "The ship sank on Monday, 15 April 1912." },
    {
      reference: "The ship sank on April 15.",
      draft: "The ship sank on **Monday**, 15 April 1912.",
      format: "markdown",
    },
    { reference: "The shop is shut.", draft: "The shop, Monday 2 Friday, is shut." },
  ],
  invalid: [
    {
      reference: "The abbey will hold a service of thanks on February 21.",
      draft: "On ⟦21 February, a Saturday⟧, the abbey is to hold a service of thanks.",
      fixed: "On 21 February, a Friday, the abbey is to hold a service of thanks.",
      date: "2025-02-11",
    },
    {
      reference: "The court rules on Jan. 20, 2016.",
      draft: "The court rules on ⟦Friday, Jan. 20, 2016⟧.",
      fixed: "The court rules on Wednesday, Jan. 20, 2016.",
    },
    {
      reference: "The court rules on Jan. 20.",
      draft: "The court rules on ⟦Tuesday 20 January⟧.",
      fixed: "The court rules on Wednesday 20 January.",
      date: "2016-01-14",
    },
    {
      reference: "The war began on September 1, 1939.",
      draft: "The war began on ⟦Sunday, September 1, 1939⟧.",
      fixed: "The war began on Friday, September 1, 1939.",
    },
    {
      reference: "The fair opens on June 17.",
      draft: "The fair opens on ⟦Tuesday 17 June 2024⟧.",
      fixed: "The fair opens on Monday 17 June 2024.",
    },
    {
      reference: "The fair runs from June 17 to June 23.",
      draft: "The fair runs from Monday, June 17, to ⟦Saturday, June 23⟧.",
      fixed: "The fair runs from Monday, June 17, to Sunday, June 23.",
      date: "2024-06-11",
    },
    {
      reference: "Polls open on May 11.",
      draft: "Polls open on ⟦Saturday 11 May⟧.",
      fixed: "Polls open on Sunday 11 May.",
      date: "2025-05-08",
    },
    {
      reference: "The bank closed on Dec. 31, 2024.",
      draft: "The bank closed on ⟦Monday, Dec. 31, 2024⟧.",
      fixed: "The bank closed on Tuesday, Dec. 31, 2024.",
    },
    {
      reference: "The bank opens on Jan. 1.",
      draft: "The bank opens on ⟦Wednesday, Jan. 1⟧.",
      fixed: "The bank opens on Thursday, Jan. 1.",
      date: "2025-12-30",
    },
    {
      reference: "The bill passed on February 29, 2024.",
      draft: "Lawmakers passed the bill on ⟦Wednesday, February 29, 2024⟧.",
      fixed: "Lawmakers passed the bill on Thursday, February 29, 2024.",
    },
    {
      reference: "He died on November 22, 1963.",
      draft: "He died on ⟦Thursday 22 November 1963⟧.",
      fixed: "He died on Friday 22 November 1963.",
    },
    {
      reference: "The ship sank on April 15, 1912.",
      draft: "The ship sank on ⟦Sunday, 15 April 1912⟧.",
      fixed: "The ship sank on Monday, 15 April 1912.",
    },
    {
      reference: "The verdict is due on July 9.",
      draft: "The verdict is due on ⟦Thursday, July 9⟧.",
      fixed: "The verdict is due on Tuesday, July 9.",
      date: "2024-06-11",
    },
    {
      reference: "The men put to sea on June 17 last year. The inquest opened in 2023.",
      draft: "The men put to sea on ⟦Tuesday 17 June 2023⟧.",
      date: "2024-10-06",
    },
  ],
});
