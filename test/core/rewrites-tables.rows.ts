import type { Row } from "./rewrites-figures.rows.ts";

const results = `PLANICA, Slovenia, Jan 17 (Alpen Sport) - Results from the men's
World Cup large hill competition in Planica on Saturday
 1. Jure Kobal (Slovenia)        298.4 pts (137.5/139.0 metres)
 2. Timo Laakso (Finland)        295.1 (138.0/136.5)
 3. Kenta Morii (Japan)          290.7 (134.0/138.5)
 4. Emil Strand (Norway)         288.2 (136.5/133.0)
 5. Matthias Egger (Austria)     281.9 (131.5/137.0)

World Cup standings after 14 of 29 events
 1. Egger       872 points
 2. Kobal       829
 3. Strand      702

Kobal won at home for the first time, jumping 139 metres in the
second round to overtake Laakso, who had led by 1.8 points at
the halfway stage.
Egger, winner of four events this season, kept the overall lead
but saw it cut from 88 points to 43 after a poor first jump.
`;

const accounts = `OSLO, Oct 22 (Fjord Business Wire) - Ship-engine maker Halvorsen
Marine reported third-quarter results on Thursday. It employs 2,450
people.

KEY FIGURES (NOK mln)         Q3/26     Q3/25     9M/26
Revenue                       3,910     4,073     11,840
Operating profit                412       388      1,190
Pretax profit                   371       356      1,052
EPS (NOK)                      2.84      2.71       8.06

($1 = 10.2145 Norwegian crowns)
`;

const votes = `    Maud Tasker, an independent, won the seat at Hallow from Labour
by 14 votes.

    HALLOW -- RESULT IN FULL
    M Tasker (Ind)                 812
    Oliver Stanhope (C)            798
    S Iqbal (Lab)                  463
    Ind gain from Lab. Majority 14. Spoilt papers 3.
Northern Wire newsdesk: 020 7946 0142
140520 NOV 25
`;

const fraud = `^By-Court-Fraud
(NW-Court-Fraud) Writethru: adds statements; CLARIFIES that restitution covers
the pension fund only
^Ex-clerk jailed for fraud@

    TORONTO -- A clerk was jailed for seven years on Wednesday for
stealing $11.4 million from a charity.
    How did he do it? He signed for two.
    All figures are in Canadian dollars.
    This report by Northern Wire was first published March 18, 2026.
    INDEX: JUSTICE ONTARIO
`;

/** What stands in a table, a ranking or a list of results, told in sentences. */
export const faithful: readonly Row[] = [
  {
    reference: results,
    draft: `Jure Kobal gave Slovenia’s ski jumpers something to cheer in Planica on Saturday, leaping 139 metres in the second round to win a World Cup event on home snow for the first time.

He had trailed Timo Laakso by 1.8 points after one jump each but finished with 298.4 to the Finn’s 295.1. Kenta Morii of Japan was third on 290.7, ahead of Norway’s Emil Strand.

Matthias Egger could manage only fifth after a poor first jump of 131.5m, and his lead in the standings, 88 points before the event, has shrunk to 43. The Austrian, who has won four times this season, has 872 points to Kobal’s 829, with Strand a further 127 back and 15 events to come.`,
    date: "2026-01-17",
  },
  {
    reference: accounts,
    draft:
      "Halvorsen Marine, a maker of ship engines with 2,450 staff, raised its operating profit to NKr412m ($40m) in the three months to the end of September from NKr388m, it said on Thursday. Sales slipped to NKr3.91bn. Pre-tax profit was NKr371m, up from NKr356m, and earnings per share were NKr2.84, against NKr2.71.",
    date: "2026-10-22",
  },
  {
    reference: votes,
    draft:
      "Labour has lost its seat in Hallow by 14 votes to Maud Tasker, an independent, who polled 812 of the 2,073 valid votes. Oliver Stanhope had 798 and S. Iqbal 463.",
    date: "2025-11-14",
  },
  {
    reference: fraud,
    draft:
      "A clerk who stole C$11.4m from a charity by signing for two has been jailed for seven years by a court in Toronto.",
    date: "2026-03-18",
  },
];

/** The same with one slip. */
export const slips: readonly Row[] = [
  {
    reference: results,
    draft:
      "Jure Kobal won the World Cup event in Planica on Saturday with 298.4 points to the ⟦291.5⟧ of Timo Laakso, who had led by 1.8 at the halfway stage.",
    date: "2026-01-17",
  },
  {
    reference: accounts,
    draft:
      "Halvorsen Marine, which employs 2,450 people, said on Thursday that its earnings per share were ⟦NKr2.48⟧ in the third quarter, against NKr2.71.",
    date: "2026-10-22",
  },
  {
    reference: votes,
    draft:
      "Labour has lost its seat in Hallow by 14 votes to Maud Tasker, an independent, who polled ⟦821⟧ votes. Oliver Stanhope had 798.",
    date: "2025-11-14",
  },
];
