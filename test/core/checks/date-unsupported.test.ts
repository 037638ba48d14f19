import { checkTable } from "./table.ts";

// The days used here: 14 January 2016 and 8 May 2025 were Thursdays, 11 June 2024 a Tuesday.
checkTable("date/unsupported", {
  valid: [
    {
      reference:
        "More showers are forecast for Sunday, but the last two days of the match are expected to be dry.",
      draft:
        "Sunday should bring more showers, but Monday and Tuesday, the last of the match, should be dry.",
      date: "2025-03-08",
    },
    {
      date: "2024-10-25",
      reference: "The fire in 2011 lasted 23 days.",
      draft: "Thirteen years ago, a blaze burned for 23 days.",
    },
    {
      date: "2024-10-25",
      reference: "The fire lasted 23 days.",
      draft: "Some 14 years ago, a blaze burned for 23 days.",
    },
    {
      date: "2024-10-25",
      reference: "Bell, 43, was 27 when she joined the crew.",
      draft: "Bell, now 43, joined the crew 16 years ago.",
    },
    {
      reference: "The finance director, Moira Tarn, will leave on June 30.",
      draft:
        "Who is to do the job from July, when the finance director, Moira Tarn, will have left, is not known.",
      date: "2025-02-18",
    },
    {
      reference: "The rail link will open in the second half of this year, the ministry said on Thursday.",
      draft: "The ministry expects the rail link to open between July and December.",
      date: "2025-11-20",
    },
    {
      reference: 'She warned the board on May 14, 2018. "It took them 19 days to answer," she said.',
      draft: "She warned the board in May 2018. The answer took 19 days, which means early June.",
      date: "2025-06-12",
    },
    {
      reference: "The court would sit until 1500 on Friday instead of 1545.",
      draft: "On Friday the court will sit until 3 p.m. and not 3.45 p.m.",
    },
    {
      reference: "The inspectors were in the mine last week and found two leaks.",
      draft: "Inspectors who were in the mine on Tuesday found two leaks.",
      date: "2025-05-08",
    },
    {
      reference: "The tug freed the barge on Saturday evening, the harbour master said.",
      draft: "On Saturday evening the tug got the barge free, according to the harbour master.",
      date: "2025-05-15",
    },
    {
      reference: "Rescuers reached the climbers overnight.",
      draft: "It was Thursday morning before rescuers got to the climbers.",
      date: "2025-05-08",
    },
    {
      reference: "The regatta ended on Sunday night after 10 days.",
      draft: "The regatta, which had begun on 6 September, came to an end on Sunday night.",
      date: "2024-09-17",
    },
    {
      reference: "The royal couple married on June 3, 1984, in Leuven.",
      draft: "The royal couple, who married in Leuven, celebrated their 40th wedding anniversary in June.",
      date: "2024-09-17",
    },
    {
      reference:
        "A poll published on Sunday put the party at 19.4 percent, down 3.6 percentage points from May.",
      draft: "The party has slipped to 19.4 per cent in a survey, 3.6 points lower than in May.",
      date: "2024-09-18",
    },
    {
      reference:
        "The ferry carried 31,000 passengers in July compared with March, when it had carried 22,000.",
      draft: "The ferry, which carried 22,000 passengers in March, had 31,000 in July.",
      date: "2024-09-18",
    },
    {
      reference: "The smelter will shut by the end of September.",
      draft: "The smelter is to close by 30 September.",
    },
    {
      reference: "The pool will open from 7 a.m. to 9 p.m. on weekdays.",
      draft: "The pool will open from Monday to Friday, from 7am to 9pm.",
      date: "2025-06-12",
    },
    {
      reference:
        "Rents rose by 2.4 percent in the year to January 2025 and have gone up by 29 percent in five years.",
      draft: "Rents rose by 2.4% in the year to January 2025. They have risen by 29% since January 2020.",
      date: "2025-02-27",
    },
    {
      reference: "The museum reopens at the start of May.",
      draft: "The museum will open its doors again on 1 May.",
    },
    {
      reference:
        "The probe landed on Tuesday. A decision on whether to move it will be taken within 72 hours.",
      draft: "The probe landed on Tuesday. Whether to move it will be decided by Friday.",
      date: "2026-02-03",
    },
    {
      reference: "Cantabra Bank on Thursday beat third-quarter forecasts, earning 412 million euros.",
      draft:
        "Cantabra Bank earned more than expected in the July to September quarter, it said on Thursday: €412m.",
      date: "2025-10-30",
    },
    {
      reference: "The mill lost 40 million crowns last year.",
      draft: "The mill made a loss of 40 million crowns in 2024.",
    },
    { reference: "The chimney fell on April 12.", draft: "The chimney came down on 12 April." },
    { reference: "The chimney fell on Tuesday.", draft: "The chimney fell on 11 June.", date: "2024-06-11" },
    { reference: "The chimney fell last year.", draft: "The chimney fell in 2023.", date: "2024-06-11" },
    { reference: "The mayor spoke on Thursday.", draft: "The mayor spoke today.", date: "2025-05-08" },
    { reference: "The mayor spoke to reporters.", draft: "The mayor spoke to reporters this week." },
    { reference: "The mayor spoke to reporters.", draft: "The mayor spoke recently to reporters." },
    { reference: "The bank was founded a century ago.", draft: "The bank is a hundred years old." },
    { reference: "Polls close at 8 p.m.", draft: "Polling stations close at 20:00." },
    {
      reference: "The festival runs from June 17 to June 23.",
      draft: "The festival, from 17 June, lasts for seven days and ends on 23 June.",
      date: "2024-06-11",
    },
    {
      reference: "The trial, which opened on Jan. 4, ended on Thursday.",
      draft: "The trial began on 4 January. It ended on 14 January.",
      date: "2016-01-14",
    },
    { reference: "He was born in March 1950.", draft: "Born in 1950, he grew up in Harwick." },
    { reference: "The rule applies from Jan. 1, 2026.", draft: "The rule applies from 1 January 2026." },
    {
      reference: "The rule applies from Jan. 1, 2026.",
      draft: "The rule applies from the start of 2026.",
      date: "2025-05-08",
    },
    {
      reference: "In May the mine was shut.",
      draft: "The mine may shut, and may not reopen; it was closed in May.",
    },
    { reference: "The march went ahead.", draft: "The march went ahead, said March organiser Ivo Lund." },
    {
      reference: "Sales fell in the first quarter of 2019.",
      draft: "Sales fell between January and March 2019.",
    },
    {
      reference: "The court heard the case on Monday and Tuesday.",
      draft: "The case was heard over two days, on Monday and Tuesday.",
    },
    { reference: "He was jailed in the 1990s.", draft: "He went to jail in the nineties." },
    { reference: "The shop shuts at noon.", draft: "The shop closes at midday." },
    {
      reference: "The 2024 edition of the race drew 900 runners.",
      draft: "This year's race drew 900 runners.",
      date: "2024-06-11",
    },
    {
      reference: "The rebuilding will take until at least 2030, the city said.",
      draft: "The rebuilding is to go on until 2030 or longer, the city said.",
    },
    { reference: "The satellite is called Sentinel 1985.", draft: "Sentinel 1985 is the satellite's name." },
    {
      reference: "The report was published on Wednesday.",
      draft: "The report was [published](https://example.com/2019/04/12/report) on Wednesday.",
      format: "markdown",
    },
    { reference: "The crowd gathered at dusk.", draft: "A crowd gathered as night fell." },
    {
      reference: "The results came out at eight. Pupils in Derby queued at the gates.",
      draft: "Results that came out on Thursday had pupils queueing at the gates in Derby.",
      date: "2025-08-21",
    },
    {
      reference: "The results came out at eight. Pupils in Derby queued at the gates.",
      draft: "Results that came out on Wednesday had pupils queueing at the gates in Derby.",
      date: "2025-08-21",
    },
    {
      reference: "The museum is closed on Mondays. It counted 300 visitors last year.",
      draft: "The museum, which counted 300 visitors last year, is open every day but Monday.",
      date: "2025-05-24",
    },
    {
      reference: "THE BLAZE BEGAN AT 0120 GMT AND WAS OUT BY 0345.",
      draft: "The blaze started at 0120 GMT and was out by 0345.",
    },
    {
      reference: "The boats will sail again three days after the storm, the port said.",
      draft: "The port said the boats would sail again on Sunday, after the storm.",
      date: "2025-05-22",
    },
    {
      reference: "The fair runs from May 26 to May 31.",
      draft: "The fair is on all week; Wednesday is for children.",
      date: "2025-05-22",
    },
    {
      reference: "The strike begins next week, the union said.",
      draft: "The union said the strike would begin on Tuesday next week; it will end on Thursday.",
      date: "2025-05-22",
    },
  ],
  invalid: [
    {
      date: "2024-10-25",
      reference: "The fire in 2011 lasted 23 days.",
      draft: "⟦Sixteen years ago⟧, a blaze burned for three weeks.",
    },
    {
      reference: "The finance director, Moira Tarn, will leave on June 30.",
      draft:
        "Who is to do the job from ⟦August⟧, when the finance director, Moira Tarn, will have left, is not known.",
      date: "2025-02-18",
    },
    {
      reference: "Profit in the six months to the end of June was 3.4 million crowns, the dairy said.",
      draft: "The dairy said on ⟦Sunday⟧ that it had made 3.4 million crowns in the six months to 30 June.",
      date: "2025-07-17",
    },
    {
      reference: "The tug freed the barge at the third attempt, the harbour master said.",
      draft:
        "On ⟦Monday afternoon⟧, at the third attempt, the tug got the barge free, the harbour master said.",
      date: "2025-05-15",
    },
    {
      reference: "The regatta ended on Sunday night after 10 days.",
      draft: "The regatta, which had begun on ⟦2 September⟧, came to an end on Sunday night.",
      date: "2024-09-17",
    },
    {
      reference: "The smelter will shut by the end of September.",
      draft: "The smelter is to close by ⟦15 September⟧.",
    },
    {
      reference: "Engineers will blow up the chimney.",
      draft: "Engineers will blow up the chimney on ⟦April 12⟧.",
    },
    {
      reference: "The company will close its mill in Denby, with the loss of 40 jobs.",
      draft: "The company will close its mill in Denby in ⟦September⟧, with the loss of 40 jobs.",
    },
    {
      reference: "Fenwick won the Aldous Prize for her third novel.",
      draft: "Fenwick won the Aldous Prize in ⟦1987⟧ for her third novel.",
    },
    {
      reference: "Police found the car in a wood near Pellin.",
      draft: "At ⟦4.30am⟧ police found the car in a wood near Pellin.",
    },
    {
      reference: "The minister is to meet the families of the victims.",
      draft: "The minister is to meet victims' families on ⟦17 June⟧.",
      date: "2024-06-11",
    },
    {
      reference: "The bridge was built by prisoners and has been repaired twice.",
      draft: "The bridge, built by prisoners in ⟦1894⟧, has been repaired twice.",
    },
    {
      reference: "The election commission has yet to publish the result.",
      draft: "The election commission, which has yet to publish the result, will do so by ⟦Jan. 30⟧.",
      date: "2016-01-14",
    },
    {
      reference: "The comet can be seen low in the west.",
      draft: "From ⟦9 p.m.⟧ the comet can be seen low in the west.",
    },
    {
      reference: "Sayle has signed a new contract with Harwick.",
      draft: "Sayle has signed a new contract with Harwick until ⟦2028⟧.",
    },
    {
      reference: "The vaccine will be offered to all pupils.",
      draft: "All pupils will be offered the vaccine from ⟦October 2025⟧.",
      date: "2025-05-08",
    },
    {
      reference: 'She warned the board on May 14, 2018. "It took them 19 days to answer," she said.',
      draft: "She warned the board in May 2018. The answer took 19 days, which means ⟦early August⟧.",
      date: "2025-06-12",
    },
    {
      reference: "The two countries broke off relations after the war.",
      draft: "The two countries, at war until ⟦1978⟧, broke off relations.",
    },
    {
      reference: "The airport will reopen once the ash has been cleared.",
      draft: "The airport will reopen on **⟦9 May⟧** once the ash is cleared.",
      format: "markdown",
      date: "2025-05-08",
    },
    {
      reference: "The results came out at eight. Pupils in Derby queued at the gates.",
      draft: "Results that came out on ⟦Saturday⟧ had pupils queueing at the gates in Derby.",
      date: "2025-08-21",
    },
  ],
});
