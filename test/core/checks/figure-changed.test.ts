import { checkTable } from "./table.ts";

checkTable("figure/changed", {
  valid: [
    {
      reference: "At least 20 percent of the city's 1.2 million households lost power in the storm.",
      draft: "The storm left at least a fifth of the 1,200,000 households in the city without power.",
    },
    {
      reference: "Net profit at Orvane was 1.2 billion dollars, the retailer said.",
      draft: "Orvane, a retailer, said it had earned $1.2bn after tax.",
    },
    {
      reference: "The airline cancelled 214 flights from Finland and 88 from Latvia.",
      draft: "The carrier scrapped 88 flights from Latvia and 214 from Finland.",
    },
    {
      reference: "Three in four nurses voted for the strike, the union said.",
      draft: "The union said 75% of nurses had voted to walk out.",
    },
    {
      reference: "Harwick beat Denby 3-1 at home to go fourth in the table.",
      draft: "Denby lost 3–1 at Harwick, who climbed to fourth.",
    },
    {
      reference: "The Greens took 40 of the 120 seats in the assembly.",
      draft: "A third of the assembly's 120 seats went to the Greens.",
    },
    {
      reference: "Turnout was 384,612, the electoral office said.",
      draft: "About 385,000 people voted, according to the electoral office.",
    },
    {
      reference: "The painting fetched $4.96 million at auction in Geneva.",
      draft: "A Geneva auction house sold the painting for nearly $5 million.",
    },
    {
      reference: "The flood killed three men and two women in the village of Torbeck.",
      draft: "Five people died in Torbeck when the flood came: two women and three men.",
    },
    {
      reference: "Reported burglaries doubled to 46 from 23 a year earlier.",
      draft: "The number of burglaries reported rose from 23 to 46 in a year.",
    },
    {
      reference: "Twelve jurors heard the case over a fortnight.",
      draft: "The case was heard by a dozen jurors over two weeks.",
    },
    {
      reference: "About 500,000 pilgrims are expected at the shrine.",
      draft: "Some half a million pilgrims are due at the shrine.",
    },
    {
      reference: "The central bank raised its main rate by 25 basis points to 4.5 percent.",
      draft: "The central bank put up its main rate by a quarter of a percentage point, to 4.5%.",
    },
    {
      reference: "A 9-year-old boy was rescued from the quarry.",
      draft: "Rescuers pulled a boy aged nine from the quarry.",
    },
    {
      reference: "The temperature in Marrel reached 104 degrees Fahrenheit.",
      draft: "Marrel baked in 40C heat.",
    },
    {
      reference: "She won the 1,500 metres in four minutes 2.6 seconds.",
      draft: "She took the 1.5km race in 4:02.6.",
    },
    {
      reference: "The jobless rate rose to 6.2 percent in May from 5.9 percent in April.",
      draft: "Unemployment climbed from 5.9% in April to 6.2% in May.",
    },
    {
      reference: "Between 20 and 25 people were aboard the ferry, which is 30 miles offshore.",
      draft: "The ferry, 48 km off the coast, was carrying 20-25 people.",
    },
    {
      reference: "The grant is worth 3.5 million pounds. It will pay for 14 new buses.",
      draft: "The £3.5m grant will buy fourteen new buses.",
    },
    {
      reference: "The bill passed by 61 votes to 38, with one abstention.",
      draft: "Lawmakers passed the bill 61-38; one abstained.",
    },
    {
      reference: "Two-thirds of patients given the drug recovered, against 31 percent on a placebo.",
      draft: "Of those on a placebo, 31% got better; among patients who took the drug it was two in three.",
    },
    {
      reference: "Sales fell 0.5 percent in the third quarter after a 2 percent rise in the second.",
      draft: "A half of one percent fall in third-quarter sales followed a 2% gain in the second.",
    },
    {
      reference:
        "The company will close 12 shops in the north and 7 in the south, with the loss of 340 jobs.",
      draft: "With the loss of 340 jobs, 19 shops will shut: seven in the south and 12 in the north.",
    },
    {
      reference: "The farm covers 250 acres and has 1,100 sheep.",
      draft: "There are 1,100 sheep on the 100-hectare farm.",
    },
    {
      reference: "The market is worth **2.4 billion** euros a year.",
      draft: "The market is worth **€2.4bn** a year.",
      format: "markdown",
    },
    {
      reference: "Norland beat Tansa by 24 runs. Lund took five for 38.",
      draft: "Lund took 5-38 as Norland won by 24 runs.",
    },
    { reference: "She won in two hours 19 minutes 44 seconds.", draft: "Her winning time was 2:19:44." },
    { reference: "The odds were three to one.", draft: "The odds were 3-1." },
    {
      reference: "Six people died in Florida and two in Georgia.",
      draft: "Two people died in Georgia and six in Florida.",
    },
    {
      reference: "Rents rose 4 percent in the north, and by 9 percent in the south.",
      draft: "In the south rents were up 9%, in the north 4%.",
    },
  ],
  invalid: [
    {
      reference: "The Calder Index ended 1.3 percent lower at 4,816.2 on Tuesday.",
      draft: "Shares slid on Tuesday, leaving the Calder Index down 1.3% at ⟦4,861.2⟧.",
      fixed: "Shares slid on Tuesday, leaving the Calder Index down 1.3% at 4,816.2.",
    },
    {
      reference: "Orvane said net profit was $1.2 billion, up from $900 million a year earlier.",
      draft: "Net profit at Orvane rose to ⟦$1.2 million⟧ from $900 million the year before.",
      fixed: "Net profit at Orvane rose to $1.2 billion from $900 million the year before.",
    },
    {
      reference: "At least 27 people were killed when a bus plunged into a gorge near Tansa.",
      draft: "A bus that fell into a gorge near Tansa killed at least ⟦72⟧ people.",
      fixed: "A bus that fell into a gorge near Tansa killed at least 27 people.",
    },
    {
      reference: "Harwick beat Denby 3-1 with two goals from Sayle.",
      draft: "Two goals by Sayle gave Harwick a ⟦3-2⟧ win over Denby.",
      fixed: "Two goals by Sayle gave Harwick a 3-1 win over Denby.",
    },
    {
      reference: "The airline cancelled 214 flights from Finland and 88 from Latvia.",
      draft: "The carrier scrapped ⟦88⟧ flights from Finland and ⟦214⟧ from Latvia.",
    },
    {
      reference: "A judge jailed Dunmore for six years for fraud and ordered him to repay 410,000 pounds.",
      draft: "Dunmore was given ⟦nine years⟧ in jail for fraud and told to pay back £410,000.",
      fixed: "Dunmore was given six years in jail for fraud and told to pay back £410,000.",
    },
    {
      reference: "The quake, of magnitude 6.4, struck at a depth of 10 km.",
      draft: "The earthquake measured ⟦4.6⟧ and was 10 km deep.",
      fixed: "The earthquake measured 6.4 and was 10 km deep.",
    },
    {
      reference: "Ines Caldera finished third in the slalom, 0.84 seconds behind the winner.",
      draft: "In the slalom Ines Caldera was ⟦first⟧.",
      fixed: "In the slalom Ines Caldera was third.",
    },
    {
      reference: "The vaccine cut hospital admissions by 62 percent in a trial of 14,200 people.",
      draft: "In a trial involving 14,200 people, the vaccine reduced admissions to hospital by ⟦26%⟧.",
      fixed: "In a trial involving 14,200 people, the vaccine reduced admissions to hospital by 62%.",
    },
    {
      reference: "Seven of the fourteen councillors opposed the plan to close the pool.",
      draft: "The plan to shut the pool was opposed by ⟦eight⟧ of the 14 councillors.",
      fixed: "The plan to shut the pool was opposed by seven of the 14 councillors.",
    },
    {
      reference: "The storm brought winds of up to 137 kilometres per hour to the coast.",
      draft: "Winds reached ⟦173 km⟧ per hour on the coast as the storm hit.",
    },
    {
      reference: "Fenwick, who was 84, wrote nineteen novels and won the Aldous Prize twice.",
      draft: "Fenwick won the Aldous Prize twice and wrote 19 novels. She was ⟦48⟧.",
      fixed: "Fenwick won the Aldous Prize twice and wrote 19 novels. She was 84.",
    },
    {
      reference: "The ministry will spend 35 million euros on the tunnel, which is 4.2 km long.",
      draft: "The tunnel, 4.2 km in length, will cost the ministry ⟦€3.5m⟧.",
      fixed: "The tunnel, 4.2 km in length, will cost the ministry €35m.",
    },
    {
      reference: "Sales rose 4 percent in Europe and 11 percent in Asia.",
      draft: "In Asia, sales grew by **⟦17%⟧**; in Europe, by 4%.",
      fixed: "In Asia, sales grew by **11%**; in Europe, by 4%.",
      format: "markdown",
    },
    {
      reference: "About two-thirds of the island's 9,000 homes have no water.",
      draft: "There is no water in about ⟦three-quarters⟧ of the 9,000 homes on the island.",
      fixed: "There is no water in about two-thirds of the 9,000 homes on the island.",
    },
    {
      reference: "Six people died in Florida and two in Georgia when the storm struck.",
      draft: "When the storm struck, ⟦two⟧ people died in Florida and ⟦six⟧ in Georgia.",
    },
    {
      reference: "She spent 13 years in Tansa. Her first film cost 2 million dollars to make.",
      draft: "Her first film cost $2m to make. She spent ⟦30 years⟧ in Tansa.",
      fixed: "Her first film cost $2m to make. She spent 13 years in Tansa.",
    },
  ],
});
