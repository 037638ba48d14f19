import { checkTable } from "./table.ts";

checkTable("figure/sum", {
  valid: [
    {
      reference: "",
      draft: "Two buses with 60 pupils met head-on. Four have died, leaving 31 pupils in hospital.",
    },
    {
      reference: "",
      draft: "Twelve boats sailed. Four were lost on Monday and others on Tuesday, leaving three.",
    },
    {
      reference: "",
      draft:
        "Of the 220 million pounds, 150 million fall into this year and the other 70 million come later.",
    },
    {
      reference: "",
      draft:
        "Of the 220 million pounds, 150 million go to three towns and the other 40 towns get what is left.",
    },
    {
      reference: "",
      draft: "Eleven boats broke loose. By night four of those had been caught, leaving seven adrift.",
    },
    {
      reference: "",
      draft: "Of the 40 on the bus four were killed and six are in hospital, leaving 30 unhurt.",
    },
    {
      reference: "",
      draft: "Twelve houses, three of them empty, burned down, leaving 50 people homeless.",
    },
    { reference: "", draft: "Twelve men and six women are among the 18 dead." },
    { reference: "", draft: "Twelve children are among the 18 dead." },
    { reference: "", draft: "Twelve men and five of their children are among the 18 dead." },
    { reference: "", draft: "The crash killed 18 people: 12 men, five women and a child." },
    { reference: "", draft: "The crash killed 18 people, including 12 men and five women." },
    { reference: "", draft: "The crash killed 18 people, among them 12 men and five women." },
    { reference: "", draft: "The crash killed at least 18 people, 12 men and five women." },
    { reference: "", draft: "The plane carried 150 passengers, 12 horses and five cars." },
    { reference: "", draft: "Three hotels (120 rooms and two pools) were closed." },
    { reference: "", draft: "The jury, seven women and five men, heard 18 witnesses." },
    { reference: "", draft: "The bus carried 15 passengers and four crew. All 19 aboard were saved." },
    { reference: "", draft: "The bus carried 15 passengers and four crew. All 15 passengers were saved." },
    { reference: "", draft: "Norland won 19 medals: five gold, six silver and eight bronze." },
    { reference: "", draft: "Norland won 18 medals, five of them gold and six silver." },
    { reference: "", draft: "The nine-member court ruled 5-3 for the state." },
    { reference: "", draft: "The 15-member squad won 9-7." },
    { reference: "", draft: "Ten lawmakers crossed the floor as the assembly voted 61-38 for the bill." },
    { reference: "", draft: "The 100-seat assembly passed the bill by 61 votes to 38." },
    { reference: "", draft: "Harwick have won 12, drawn five and lost four of their 21 league games." },
    { reference: "", draft: "Harwick have won 12 and lost three of their 21 games." },
    { reference: "", draft: "In the poll 38 percent were for the plan, 41 against and 21 undecided." },
    { reference: "", draft: "In the poll 38 percent were for the plan and 41 against." },
    {
      reference: "",
      draft: "Support rose to 52 percent from 48 percent, and 45 percent are against the plan.",
    },
    {
      reference: "",
      draft: "Of those asked, 68 percent support a tax on sugar and 57 percent a tax on salt.",
    },
    {
      reference: "",
      draft: "Sales rose 45 percent in Asia, 35 percent in Europe and 30 percent in Africa.",
    },
    {
      reference: "",
      draft: "Norrail owns 60 percent of the line, and the remaining 40 percent are held by Orvane.",
    },
    {
      reference: "",
      draft: "Three firms hold 33.3 percent, 33.3 percent and the remaining 33.3 percent.",
    },
    { reference: "", draft: "Of the 18 hurt, 12 were treated there and the other six taken to hospital." },
    {
      reference: "",
      draft: "Of the 40 rescued, 12 were children, and seven of the remaining 28 were hurt.",
    },
    { reference: "", date: "2015-06-12", draft: "Greta Fenwick, born in 1950, died in May 2015 aged 64." },
    { reference: "", date: "2015-06-12", draft: "Greta Fenwick, born in 1950, died in May 2015 aged 65." },
    {
      reference: "",
      date: "2025-06-12",
      draft: "Fenwick, who was born in 1950, wrote her first book at 21 and died in 2015 in Leeds.",
    },
    { reference: "", date: "2025-06-12", draft: "Ada Marlow, 75, who was born in 1950, denied it." },
    {
      reference: "",
      date: "2025-06-12",
      draft: "In 2001 Ada Marlow, 51, who was born in 1950, was the mayor of Leith.",
    },
    {
      reference: "",
      date: "2025-06-12",
      draft: "Ivo Lund has died at the age of 84. His son was born in 1971. His wife was born in 1944.",
    },
    {
      reference: "The passengers left the tunnel.",
      draft: "All 217 people -- 212 passengers and a crew of five -- left the tunnel.",
    },
    {
      reference: "The Harbour party lost seats.",
      draft: "The Harbour party lost eight of its 25 seats; the remaining 11 belong to Free North.",
    },
    {
      reference: "",
      date: "2025-06-12",
      draft: "Ivo Lund, who is thought to have been born around 1950, died on Monday aged 80.",
    },
    // The agency's own sum, told in other words.
    {
      reference: "There were 12 men and five women among the 18 dead.",
      draft: "The 18 dead were 12 men and five women.",
    },
    {
      reference: "Of the 18 dead, 12 were men and the remaining six women.",
      draft: "Of the 18 dead, 12 were men and the remaining five women.",
    },
  ],
  invalid: [
    {
      reference: "",
      draft:
        "Of the ⟦220 million pounds⟧, 150 million fall into this year and the other 90 million come later.",
    },
    {
      reference: "",
      draft: "Eleven boats broke loose. By night four of those had been caught, leaving ⟦eight⟧ adrift.",
    },
    {
      reference: "",
      draft: "Of the 40 on the bus four were killed and six are in hospital, leaving ⟦32⟧ unhurt.",
    },
    {
      reference: "",
      draft: "Twelve men and five women are among the ⟦18⟧ dead.",
      message: "12 and 5 come to 17, not 18.",
      fixed: "Twelve men and five women are among the 17 dead.",
    },
    { reference: "", draft: "The ⟦eighteen⟧ dead were 12 men and five women." },
    { reference: "", draft: "The crash killed ⟦18⟧ people, 12 men and five women, on Monday." },
    { reference: "", draft: "The crash killed ⟦19⟧ people: 12 men, five women and a child." },
    { reference: "", draft: "The crash killed ⟦15⟧ people, including 12 men and five women." },
    { reference: "", draft: "Police held ⟦20⟧ people – eleven men and eight women – overnight." },
    { reference: "", draft: "Of the ⟦18⟧ dead, 12 were men and five were women." },
    { reference: "", draft: "Of the ⟦18⟧ dead, 12 were men and the remaining five women." },
    { reference: "", draft: "The bus carried 15 passengers and four crew. All ⟦18⟧ aboard died." },
    {
      reference: "",
      draft: "Norland won ⟦18⟧ medals: five gold, six silver and eight bronze.",
      fixed: "Norland won 19 medals: five gold, six silver and eight bronze.",
    },
    {
      reference: "The passengers left the tunnel.",
      draft: "All 218 people -- ⟦212⟧ passengers and a crew of five -- left the tunnel.",
    },
    { reference: "", draft: "The ruling was split 5-4 among ⟦ten⟧ judges." },
    { reference: "", draft: "The ⟦nine⟧-member court ruled 6-4 for the state." },
    { reference: "", draft: "Of the ⟦100⟧ votes cast, 61 were for and 38 against." },
    { reference: "", draft: "Harwick have won 12, drawn five and lost three of their ⟦21⟧ league games." },
    { reference: "", draft: "The side had 12 wins, five draws and three defeats from ⟦22⟧ matches." },
    { reference: "", draft: "In the poll 38 percent were for the plan, 41 against and ⟦31⟧ undecided." },
    { reference: "", draft: "In all, 52% voted for the bridge and ⟦58%⟧ against it." },
    {
      reference: "",
      draft: "Of sales, 45 percent come from Asia, 35 percent from Europe and ⟦30 percent⟧ from Africa.",
    },
    {
      reference: "",
      draft: "Orvane holds 55 percent of the line and the state the remaining ⟦35 percent⟧.",
    },
    { reference: "", draft: "There were 12 from Leeds, five from York and three from Hull, ⟦18⟧ in all." },
    {
      reference: "",
      date: "2025-06-12",
      draft: "Greta Fenwick, who was born in 1950, died in Leeds aged ⟦62⟧ in 2015.",
      message: "Somebody born in 1950 was 64 or 65 in 2015, not 62.",
    },
    {
      reference: "",
      date: "2025-06-12",
      draft: "Greta Fenwick has died at the age of ⟦84⟧, her publisher said. She was born in Leeds in 1951.",
    },
    { reference: "", date: "2025-06-12", draft: "Ada Marlow, ⟦51⟧, who was born in 1950, denied it." },
    {
      reference: "The 17 dead were 12 men and five women, the police said on Monday in Leith.",
      draft:
        "Police in Leith said on Monday that the 17 dead were 12 men and five women, and ⟦18⟧ bodies, 12 men and five women, had been found.",
    },
  ],
});
