import { checkTable } from "./table.ts";

// The days used here: 14 January 2016 and 8 May 2025 were Thursdays, 11 June 2024 a Tuesday, 18 November 2022 a Friday.
checkTable("date/changed", {
  valid: [
    {
      reference: "The harbour stays shut until at least 6 p.m. on Friday, the port office said.",
      draft: "The harbour is to stay shut until 18.00 on 20 October at the earliest, the port office said.",
      date: "2023-10-19",
    },
    {
      reference:
        "Islanders approved the bridge, near-complete results showed on Monday, to the relief of Mayor Ilse Brandt. With 97 percent of ballots counted after Sunday's vote, 52 percent were in favour.",
      draft:
        "Ilse Brandt has her bridge: by Monday nearly all the papers from Sunday's ballot had been counted, and 52 percent were in favour.",
      date: "2024-11-25",
    },
    {
      reference: "Schools in 11 districts will stay closed through Tuesday, Orrin county said.",
      draft: "Schools will not reopen in 11 districts until Wednesday of next week, Orrin county said.",
      date: "2024-09-13",
    },
    {
      reference:
        "The ferry line returned to profit last year and will buy six ships, it said.\nNet profit was 47 million euros, against a loss of 12 million euros in 2023.",
      draft:
        "The ferry line is to buy six ships after going from a loss of €12m in 2023 to a net profit of €47m last year.",
      date: "2025-03-14",
    },
    {
      date: "2024-10-08",
      reference:
        "Varn plans to apply for approval in the United States in the first quarter of 2025 and in Europe by the middle of the year.",
      draft:
        "Varn means to seek approval in America in the first three months of 2025 and in Europe by mid-2025.",
    },
    {
      date: "2025-10-06",
      reference:
        "The walkout in Orrin started at 6 a.m. (0400 GMT) and is supported by about 620 of the 680 members.",
      draft:
        "They stopped work in Orrin at 6am local time (5am in London). About 620 of the 680 members are behind the walkout.",
    },
    {
      reference:
        "The slope failed at 4:50 a.m. (0950 GMT), burying a farm. A second slide followed at 1020 GMT.",
      draft: "The slope failed at 4.50am and buried a farm; a second slide followed at 5.20am.",
      date: "2025-05-08",
    },
    {
      reference: "Shares in the brewer were up 4 percent by 0940 GMT.",
      draft: "By 11.40am in Frankfurt the brewer's shares had gained 4 per cent.",
      date: "2025-05-08",
    },
    {
      reference: "The levee gave way at 4:20 a.m. CDT.",
      draft: "The levee gave way at 4.20am.",
      date: "2025-05-08",
    },
    {
      reference: "The kickoff is at 6 p.m. local time (1700 GMT).",
      draft: "Kick-off is at 1700 GMT, 6pm on the spot.",
      date: "2025-05-08",
    },
    {
      reference: "The mill made a profit in the first quarter, it said in April.",
      draft: "The mill, which spoke in April, made a profit between January and March.",
      date: "2025-05-08",
    },
    {
      reference: "The composer was born on May 4, 1946, in Pecs.",
      draft: "The composer, born in Pecs, turned 80 in May 2026.",
      date: "2026-06-08",
    },
    {
      reference: "The ferry firm does not expect to make a profit before January.",
      draft: "The ferry firm expects to make losses until the end of December.",
      date: "2025-05-08",
    },
    {
      reference:
        "PORT SABINE, Dec. 2 (FN) - The death toll from Cyclone Odalys rose to 61 on Tuesday as rescuers reached villages in the north of Maraval that had been cut off for three days, the government said.\n\nThe cyclone made landfall early Saturday near the town of Cap Tranquille.",
      draft:
        "Now 61 people are known to have died in Cyclone Odalys, which hit Maraval on Saturday, after rescuers got through to villages that had been cut off for three days.",
    },
    {
      reference: "The exhibition opens a week from Saturday, the curator said.",
      draft: "The exhibition is open from 28 September, the curator said.",
      date: "2024-09-17",
    },
    {
      reference: "The two met on the eve of the summit, which began on Wednesday, Sept. 11.",
      draft: "On 10 September, the day before the summit, the two met.",
      date: "2024-09-17",
    },
    {
      reference:
        "The fire broke out at 11.40 p.m. on Saturday and was not brought under control until 4 a.m.",
      draft:
        "The fire, which began 20 minutes before midnight, was not brought under control until four on Sunday morning.",
    },
    {
      reference: "Inflation peaked at 11.1 percent in October 2022.",
      draft: "Inflation was at its peak, 11.1%, two and a half years ago.",
      date: "2025-06-12",
    },
    {
      reference: "The fair opens on Sept. 27 and runs for eight days, the mayor said.",
      draft: "The fair closes on 4 October, eight days after it opens, the mayor said.",
      date: "2024-09-17",
    },
    {
      reference: "Net debt was 64 million euros at the end of December, down from 70 million a year earlier.",
      draft: "At the end of the year the company had net debt of €64m, €6m less than 12 months earlier.",
      date: "2025-02-26",
    },
    {
      reference: "The mine employed 900 people on Dec. 31, the company said.",
      draft: "At year-end the mine had 900 employees, the company said.",
      date: "2025-01-30",
    },
    {
      reference: "The court will rule on Jan. 20.",
      draft: "A ruling is due on 20 January.",
      date: "2016-01-14",
    },
    {
      reference:
        "Game 6 is on Saturday, May 24, in Velden. Game 7, if necessary, will be in Hollin on May 27.",
      draft:
        "Game 6 will be played in Velden on Saturday, May 24, and a seventh, if one is needed, in Hollin on the following Tuesday.",
      date: "2025-05-18",
    },
    {
      reference: "The court will rule on Jan. 20, 2016.",
      draft: "The court is to rule next Wednesday.",
      date: "2016-01-14",
    },
    {
      reference: "The mine was closed on Thursday.",
      draft: "The mine was shut on Jan. 14.",
      date: "2016-01-14",
    },
    {
      reference: "The president resigned on Thursday.",
      draft: "The president stepped down today.",
      date: "2025-05-08",
    },
    {
      reference: "The ferry sank on Wednesday.",
      draft: "The ferry went down yesterday.",
      date: "2025-05-08",
    },
    {
      reference: "Polls open on Friday.",
      draft: "Voters go to the polls tomorrow.",
      date: "2025-05-08",
    },
    { reference: "The talks start at 9 p.m. GMT.", draft: "The talks begin at 21:00 GMT." },
    { reference: "The talks start at 1500 GMT.", draft: "The talks begin at 3pm GMT." },
    { reference: "The doors open at noon.", draft: "The doors open at 12 noon." },
    {
      reference: "The last train leaves at midnight on Saturday.",
      draft: "On Saturday the last train goes at midnight.",
    },
    {
      reference: "He has been in prison since March 2021.",
      draft: "He was jailed in March 2021 and is still inside.",
    },
    {
      reference: "Sales fell in the first quarter of 2019.",
      draft: "Between January and March 2019, sales fell.",
    },
    {
      reference: "The firm was listed three years ago.",
      draft: "The firm was floated in 2021.",
      date: "2024-06-11",
    },
    {
      reference: "The law was passed last year.",
      draft: "Parliament passed the law in 2023.",
      date: "2024-06-11",
    },
    {
      reference: "The strike, which began on Monday, ends on Friday.",
      draft: "Ending on Friday, the strike began on Monday.",
    },
    {
      reference: "The fire on the ship was reported at 2345 local time on Tuesday.",
      draft: "The fire on the ship was reported a quarter of an hour before midnight on Tuesday.",
      date: "2023-07-28",
    },
    {
      reference: "The vessel left on Tuesday and was due in Port Said on August 4.",
      draft: "The vessel left on Tuesday and should have been in Port Said a week from Friday.",
      date: "2023-07-28",
    },
    {
      reference: "The family had lived in the house since 1952, when Aldo was four.",
      draft: "Aldo, who was born in 1948, had lived in the house since he was four.",
      date: "2025-06-12",
    },
    {
      reference: "The match is on Saturday and the replay on Tuesday.",
      draft: "If there is a replay, it will be on Tuesday; the match itself is on Saturday.",
    },
    {
      reference: "The building dates from the 1920s.",
      draft: "The building was put up in the Twenties.",
    },
    {
      reference: "The festival opens on June 17 and closes on June 23.",
      draft: "The festival runs from 17 to 23 June.",
      date: "2024-06-11",
    },
    {
      reference: "The harvest is put at 18.2 million tonnes, 11 percent less than last year.",
      draft: "A harvest of 18.2m tonnes is expected this year, 11% less than before.",
      date: "2025-06-12",
    },
    {
      reference:
        "In the final on May 17 they will meet the winners of Sunday's semi-final between Ravens and Kings.",
      draft: "On May 17 they play Ravens or Kings in the final, who meet on Sunday.",
      date: "2025-04-12",
    },
    {
      reference: "He was arrested on the night of Nov. 12.",
      draft: "He was arrested last Saturday night.",
      date: "2022-11-18",
    },
    {
      reference: "The eclipse will be seen at dawn on Sunday, May 11.",
      draft: "At dawn on 11 May the eclipse will be visible.",
      date: "2025-05-08",
    },
    {
      reference: "The treaty was signed on July 4, 1848, in Geneva.",
      draft: "It was in Geneva on the fourth of July 1848 that the treaty was signed.",
    },
    {
      reference: "The institute hopes to bring the cost below 3 dollars by 2030.",
      draft: "The institute hopes that the cost will be below 3 dollars by the end of the decade.",
      date: "2026-05-08",
    },
    {
      reference: "The review will be published by the end of the year.",
      draft: "The review is due out before the year ends.",
    },
    {
      reference:
        "Dead geese were found at the lake on Nov. 5, and the ministry announced the cull on Friday.",
      draft: "Eight days before Friday's announcement, dead geese were found at the lake.",
      date: "2026-11-13",
    },
    {
      reference:
        "He gave lessons on Wednesday afternoons, the last of them 11 days before his death. He died on Aug. 16.",
      draft: "He taught on Wednesday afternoons, for the last time on 5 August. He died on 16 August.",
      date: "2026-08-18",
    },
    {
      reference: "The court sits again on Monday, Jan. 18.",
      draft: "The court sits again on **Monday**.",
      date: "2016-01-14",
      format: "markdown",
    },
    {
      reference: "The bridge opened in 1931 and was widened in 1968.",
      draft: "Widened in 1968, the bridge had opened in 1931.",
    },
    {
      reference: "Masks taken by soldiers in 1897 went on show.",
      draft: "The masks, taken in 1897 by soldiers, went on show.",
    },
    {
      reference: "The machine will start again on Monday, October 6.",
      draft: "On 6 October the machine will be started again.",
    },
  ],
  invalid: [
    {
      reference: "Schools in 11 districts will stay closed through Tuesday, Orrin county said.",
      draft: "Schools will not reopen in 11 districts until ⟦Thursday of next week⟧, Orrin county said.",
      date: "2024-09-13",
    },
    {
      reference: "Rents rise from October. The lease began on July 31, 2020.",
      draft: "Rents rise from ⟦August 2020⟧. The lease began on July 31, 2020.",
    },
    {
      date: "2025-10-06",
      reference:
        "The walkout in Orrin started at 6 a.m. (0400 GMT) and is supported by about 620 of the 680 members.",
      draft:
        "They stopped work in Orrin at 6am local time (⟦2am in London⟧). About 620 of the 680 members are behind the walkout.",
    },
    {
      reference: "The slope above the farm failed at 4:50 a.m. (0950 GMT) on Saturday, burying three barns.",
      draft: "The slope above the farm failed at ⟦8.50am⟧ on Saturday and buried three barns.",
      date: "2025-05-08",
    },
    {
      reference:
        "The rocket lifted off from the island at 10:14 a.m. (0914 GMT). The pad shook when it rose from the island at 0914 GMT.",
      draft: "It took off at ⟦12:14 a.m. local time⟧ from the island, a rocket as high as a church.",
      date: "2025-05-08",
    },
    {
      reference: "The breach in the levee opened at 4:20 a.m. CDT about two miles north of town.",
      draft: "The breach in the levee, two miles or so north of town, opened at ⟦8:20 a.m.⟧.",
      date: "2025-05-08",
    },
    {
      reference: "Tensions rose in May 2024 when a gunboat fired warning shots at two dredges.",
      draft: "Tensions rose in ⟦May 2026⟧, when warning shots were fired at two dredges by a gunboat.",
      date: "2026-06-08",
    },
    {
      reference: "The firm, which runs night trains, does not expect to make a profit before 2029.",
      draft:
        "The firm, which runs night trains, does not expect to be in profit until ⟦2032⟧ at the earliest.",
      date: "2026-06-08",
    },
    {
      reference: "The dam was finished in March 2019, the ministry said.",
      draft: "The dam was finished ⟦five years ago⟧, the ministry said.",
      date: "2025-02-27",
    },
    {
      reference: "The exhibition opens a week from Saturday, the curator said.",
      draft: "The exhibition is open from ⟦18 September⟧, the curator said.",
      date: "2024-09-17",
    },
    {
      reference: "Net debt was 64 million euros at the end of June, down from 70 million a year earlier.",
      draft: "At ⟦the end of the year⟧ the company had net debt of €64m, €6m less than 12 months earlier.",
      date: "2025-02-26",
    },
    {
      reference: "The line carries 210,000 passengers a day, up from 185,000 in 2023.",
      draft: "The line has 210,000 passengers a day, 25,000 more than in ⟦2022⟧.",
      fixed: "The line has 210,000 passengers a day, 25,000 more than in 2023.",
    },
    {
      reference: "The meeting of ministers is scheduled for Jan. 20.",
      draft: "Ministers are scheduled to meet on ⟦Jan. 22⟧.",
      fixed: "Ministers are scheduled to meet on Jan. 20.",
      date: "2016-01-14",
    },
    {
      reference: "The talks will start at 1100 GMT on Friday.",
      draft: "The talks start at ⟦1300 GMT⟧ on Friday.",
      fixed: "The talks start at 1100 GMT on Friday.",
    },
    {
      reference: "The drivers have been on strike since Monday.",
      draft: "The drivers have been out since ⟦Sunday⟧.",
      fixed: "The drivers have been out since Monday.",
    },
    {
      reference: "The ferry sank on Tuesday in heavy seas off Ostra.",
      draft: "In heavy seas off Ostra, the ferry went down on ⟦Thursday⟧.",
      fixed: "In heavy seas off Ostra, the ferry went down on Tuesday.",
      date: "2025-05-09",
    },
    {
      reference: "A law ending such evictions takes effect on May 1.",
      draft: "Such evictions will be ended by law by ⟦the end of May⟧.",
      date: "2025-02-27",
    },
    {
      reference: "He gave lessons on Wednesday afternoons, the last of them on Aug. 5. He died on Aug. 16.",
      draft: "He taught on Wednesday afternoons, for the last time on ⟦8 August⟧. He died on 16 August.",
      date: "2026-08-18",
    },
    {
      reference: "The bridge was opened in 1931 by the king.",
      draft: "The king opened the bridge in ⟦1913⟧.",
      fixed: "The king opened the bridge in 1931.",
    },
    {
      reference: "THE BLAZE BEGAN AT 0120 GMT AND WAS OUT BY 0345.",
      draft: "The blaze started at 0120 GMT and was out by ⟦0435⟧.",
    },
    {
      reference: "The strike will begin at midnight on Sunday and last 48 hours.",
      draft: "The strike will begin at ⟦noon⟧ on Sunday and last 48 hours.",
      date: "2025-06-12",
    },
    {
      reference: "The fire on the ship was reported at 2345 local time on Tuesday.",
      draft: "The fire on the ship was reported ⟦half an hour before midnight⟧ on Tuesday.",
      date: "2023-07-28",
    },
    {
      reference: "The airport will be closed until August 18 for repairs.",
      draft: "Repairs will keep the airport closed until ⟦August 10⟧.",
      fixed: "Repairs will keep the airport closed until August 18.",
    },
    {
      reference: "The court will give its verdict on June 20.",
      draft: "The court will give its verdict on ⟦20 July⟧.",
      fixed: "The court will give its verdict on 20 June.",
      date: "2024-06-11",
    },
    {
      reference: "Polls open at 7 a.m. and close at 8 p.m.",
      draft: "Polling stations open at 7am and close at ⟦9pm⟧.",
      fixed: "Polling stations open at 7am and close at 8pm.",
    },
    {
      reference: "Fenwick published her first novel in 1974.",
      draft: "Fenwick's first novel came out in ⟦1947⟧.",
      fixed: "Fenwick's first novel came out in 1974.",
    },
    {
      reference: "The president resigned on Thursday, May 8.",
      draft: "The president resigned ⟦yesterday⟧.",
      date: "2025-05-08",
    },
    {
      reference: "The storm will reach the coast on Saturday morning, forecasters said.",
      draft: "Forecasters said the storm would reach the coast on ⟦Sunday morning⟧.",
      fixed: "Forecasters said the storm would reach the coast on Saturday morning.",
    },
    {
      reference: "The law on rents takes effect in October.",
      draft: "The rent law comes into force in ⟦November⟧.",
      fixed: "The rent law comes into force in October.",
    },
    {
      reference: "The company was founded in 1996 and sold in 2008.",
      draft: "Founded in 1996, the company was sold in **⟦2006⟧**.",
      fixed: "Founded in 1996, the company was sold in **2008**.",
      format: "markdown",
    },
    {
      reference: "Sales fell in the third quarter after a strong spring.",
      draft: "After a strong spring, sales fell in ⟦the second quarter⟧.",
    },
    {
      reference: "The machine will start digging again on Monday, October 6.",
      draft: "The machine will be digging again from ⟦Monday, October 16⟧.",
      fixed: "The machine will be digging again from Monday, October 6.",
      date: "2025-09-30",
    },
    {
      reference: "In 2022, the worst year, six million birds were culled. The ban lasted three years.",
      draft: "In the worst year, ⟦2019⟧, six million birds were culled. The ban lasted for three years.",
      fixed: "In the worst year, 2022, six million birds were culled. The ban lasted for three years.",
      date: "2025-01-20",
    },
    {
      reference: "The auditor was acquitted of fraud in July. She had worked there for ten months.",
      draft: "The auditor was cleared of fraud in ⟦November⟧. She had been there for ten months.",
      fixed: "The auditor was cleared of fraud in July. She had been there for ten months.",
      date: "2024-09-24",
    },
    {
      reference: "A judge froze the assets of the firm late on Sunday. The search took two days.",
      draft: "The firm's assets were frozen by a judge ⟦late on Friday⟧. The search lasted two days.",
      fixed: "The firm's assets were frozen by a judge late on Sunday. The search lasted two days.",
      date: "2025-03-10",
    },
    {
      reference: "The court would sit until 1500 on Friday instead of 1545.",
      draft: "On Friday the court will sit until ⟦2 p.m.⟧ and not 3.45 p.m.",
    },
  ],
});
