import { checkTable } from "./table.ts";

checkTable("figure/unit", {
  valid: [
    {
      reference: "The fare is 13 euros per passenger.",
      draft: "The fare is 13 euros apiece.",
    },
    {
      reference: "Harkness, a father of three, was arrested in April 2024.",
      draft: "Harkness, who has three children, was arrested in April 2024.",
    },
    {
      reference: "In the room they found two furnaces, 14 stone moulds and a set of bronze weights.",
      draft: "In the room they found a pair of furnaces, 14 molds of stone and a set of bronze weights.",
    },
    {
      reference: "The sluice will be open again in a month, the canal board said.",
      draft: "The canal board said the sluice would be open again in about four weeks.",
    },
    {
      reference: "The bakery was shut for a week in May, the busiest month in a year of feasts.",
      draft: "In May the bakery was shut for seven days.",
    },
    {
      reference: "The ferry sank in a year of storms, and it was a month later that it was raised.",
      draft: "It was raised a month later.",
    },
    {
      reference: "Munro had repaid all but 9,000 pounds of it, the court heard.",
      draft: "The court was told that Munro had paid back all of it except £9,000.",
    },
    {
      reference: "The plant pays 61 euros a cubic metre for birch, a tenth more than in May.",
      draft: "Birch costs the plant €61 per cubic metre, a tenth more than in May.",
    },
    {
      reference:
        "Officials told a news conference in Saint-Aubin, the seat of Dunmore County, where 41 of the cases have been recorded.",
      draft: "Nearly two thirds of the cases, 41, have been in Dunmore County.",
    },
    {
      reference: "The mill in Orrin grinds 300 tonnes of grain a day, its owner said.",
      draft: "Each day the mill in Orrin grinds 300 tonnes of grain, its owner said.",
    },
    {
      reference: "The well gives 40 litres of clean water per minute, engineers said.",
      draft: "Engineers said the well gave 40 litres of clean water a minute.",
    },
    { reference: "Sales rose 20 percent in a year.", draft: "Over the year, sales climbed by 20%." },
    { reference: "The levy is 12 dollars a tonne.", draft: "The levy is $12 per tonne." },
    {
      reference: "Anyone who refuses can be fined up to 2,500 East Caribbean dollars.",
      draft: "Anyone who refuses faces a fine of up to EC$2,500.",
    },
    {
      reference: "The rate rose by 0.5 percentage points to 3.5 percent.",
      draft: "The rate went up half a percentage point, to 3.5%.",
    },
    {
      reference: "The rate was cut by 50 basis points.",
      draft: "The central bank cut the rate by half a percentage point.",
    },
    {
      reference: "The fire is 10 km from the town.",
      draft: "The blaze was burning six miles from the town.",
    },
    {
      reference: "The wreck lies at a depth of 60 metres.",
      draft: "The wreck lies 200 feet down.",
    },
    { reference: "It was minus 10 Celsius in Torbeck.", draft: "Torbeck shivered at 14F." },
    {
      reference: "The ship carries 4,000 metric tons of grain.",
      draft: "The vessel has 4,000 tonnes of grain aboard.",
    },
    {
      reference: "The dose was 500 milligrams twice a day.",
      draft: "Patients took 500mg, two times daily.",
    },
    {
      reference: "Rents average 900 pounds a month in Harwick.",
      draft: "In Harwick the average monthly rent is £900.",
    },
    {
      reference: "Police seized 12 kilograms of heroin.",
      draft: "Officers found 12kg of the drug heroin.",
    },
    {
      reference: "The hospital waits for 48 hours before it calls relatives.",
      draft: "Relatives are called by the hospital after two days.",
    },
    {
      reference: "The strike will last 72 hours.",
      draft: "The walkout is to last three days.",
    },
    {
      reference: "Wages rose 3 percent, prices 3 percent and rents 5 percent.",
      draft: "Rents were up 5%; wages and prices both rose by 3%.",
    },
    {
      reference: "The deal is worth $40 million, or 37 million euros.",
      draft: "The deal, worth $40m (€37m), was signed in Geneva.",
    },
    {
      reference: "Oil fell 40 cents to $71.20 a barrel.",
      draft: "Crude lost $0.40, trading at $71.20 per barrel.",
    },
    {
      reference: "The company paid 500,000 U.S. dollars for the licence.",
      draft: "The licence cost the company US$500,000.",
    },
    {
      reference: "The train reaches 300 kilometres per hour.",
      draft: "The train has a top speed of 300 km/h.",
    },
    {
      reference: "The factory turns out 25 million pounds of butter a year.",
      draft: "Each year the factory makes 25 million lb of butter.",
    },
    {
      reference: "He served 18 months of a five-year sentence.",
      draft: "He was freed after a year and a half of a sentence of five years.",
    },
    {
      reference: "The court fined the paper 20,000 Swiss francs.",
      draft: "The newspaper was fined CHF20,000 by the court.",
    },
    {
      reference: "Support for the Liberals rose two points to 31 percent.",
      draft: "The Liberals gained two percentage points and are on 31%.",
    },
    {
      reference: "Buyers who pay less face a fine of 5 million CFA francs.",
      draft: "A buyer who pays less can be fined 5m CFA francs.",
    },
    {
      reference: "The reservoir holds 30 billion litres of water.",
      draft: "The reservoir, which can hold *30 billion* litres, is half empty.",
      format: "markdown",
    },
    { reference: "Coffee rose to 386 U.S. cents per lb.", draft: "Coffee went up to $3.86 a pound." },
    { reference: "Cocoa costs 5,890 pounds per metric ton.", draft: "Cocoa costs £5,890 a tonne." },
    { reference: "The work was done over seven summers.", draft: "It took seven summers to do the work." },
  ],
  invalid: [
    {
      reference:
        "The virus can linger in the air for up to two hours after an infected person has left a room. The first case was on May 6 and the next on May 8.",
      draft:
        "The virus can hang in the air for up to ⟦two days⟧ after an infected person leaves a room. The first case was on 6 May and the next on 8 May.",
      date: "2025-05-08",
    },
    {
      reference: "The workers earn 13 euros a shift.",
      draft: "The workers earn ⟦13 euros apiece⟧.",
    },
    {
      reference: "Beef costs 13 euros a kilo.",
      draft: "Beef costs ⟦13 euros apiece⟧.",
    },
    {
      reference: "The gross margin at Varn widened by 1.3 percentage points to 46.8 percent.",
      draft: "Varn’s gross margin widened by ⟦1.3%⟧ to 46.8%.",
    },
    {
      reference: "The plant pays 61 euros a cubic metre for birch, a tenth more than in May.",
      draft: "Birch costs the plant ⟦€61 per tonne⟧, a tenth more than in May.",
    },
    {
      reference: "The mill in Orrin grinds 300 tonnes of grain a day, its owner said.",
      draft: "The mill in Orrin grinds ⟦300 tonnes of grain an hour⟧, according to its owner.",
    },
    {
      reference:
        "The company's chief negotiator said the unions had refused to discuss rosters. He said the strike was costing Norrail 2.3 million euros ($2.7 million) a day.",
      draft:
        "The company puts its losses at ⟦€2.3m a month⟧. Its chief negotiator accused the unions of refusing to talk about rosters.",
      fixed:
        "The company puts its losses at €2.3m a day. Its chief negotiator accused the unions of refusing to talk about rosters.",
    },
    {
      reference: "Unemployment rose by two percentage points to 9 percent.",
      draft: "The jobless rate rose ⟦two percent⟧ to 9%.",
      fixed: "The jobless rate rose two percentage points to 9%.",
    },
    {
      reference: "Support for the Liberals fell 4 percentage points to 27 percent.",
      draft: "The Liberals dropped ⟦4%⟧ to stand at 27%.",
    },
    {
      reference: "The buyer paid 45 million dollars for the brewery.",
      draft: "The brewery was sold for ⟦€45 million⟧.",
      fixed: "The brewery was sold for $45 million.",
    },
    {
      reference: "Tenants pay 900 pounds a month.",
      draft: "Tenants are paying ⟦£900 a year⟧.",
      fixed: "Tenants are paying £900 a month.",
    },
    {
      reference: "Patients were given 40 milligrams of the drug.",
      draft: "The patients received ⟦40 micrograms⟧ of the drug.",
      fixed: "The patients received 40 milligrams of the drug.",
    },
    {
      reference: "The oil slick is 30 miles long and two wide.",
      draft: "The slick stretches for ⟦30 km⟧.",
      fixed: "The slick stretches for 30 miles.",
    },
    {
      reference: "The tower is to be 410 feet high.",
      draft: "At ⟦410 metres⟧, the tower will be the tallest in the city.",
      fixed: "At 410 feet, the tower will be the tallest in the city.",
    },
    {
      reference: "The strike has cost the port 14 million pounds a day, its operator says.",
      draft: "The port's operator says that the strike has cost it ⟦£14m for every week⟧.",
    },
    {
      reference: "The sluice will be open again in a week, the canal board said.",
      draft: "The canal board said the sluice would be open again in ⟦a month⟧.",
    },
    {
      reference: "Her lease was extended for a month, the abbey said.",
      draft: "The abbey said her lease had been extended for ⟦a year⟧.",
    },
    {
      reference: "It reached 41 degrees Celsius in Marrel on Sunday.",
      draft: "In Marrel it was ⟦41F⟧ on Sunday.",
    },
    {
      reference: "The siege of the embassy went on for 12 hours.",
      draft: "The embassy was under siege for ⟦12 days⟧.",
      fixed: "The embassy was under siege for 12 hours.",
    },
    {
      reference: "Dunmore was jailed for 18 months.",
      draft: "A judge jailed Dunmore for ⟦18 years⟧.",
      fixed: "A judge jailed Dunmore for 18 months.",
    },
    {
      reference: "The plant burns 300 tonnes a day of waste from the city.",
      draft: "The plant burns ⟦300 tonnes a week⟧ of waste.",
    },
    {
      reference: "Police found 15 kilograms of cocaine in the car.",
      draft: "The car held ⟦15 grams⟧ of cocaine, police said.",
      fixed: "The car held 15 kilograms of cocaine, police said.",
    },
    {
      reference: "The fund lost 600 million yen in the second quarter.",
      draft: "In the second quarter the fund made a loss of ⟦600 million yuan⟧.",
      fixed: "In the second quarter the fund made a loss of 600 million yen.",
    },
    {
      reference: "The farm lost 80 acres to the flood.",
      draft: "The flood cost the farm **⟦80 hectares⟧**.",
      format: "markdown",
      fixed: "The flood cost the farm **80 acres**.",
    },
    { reference: "The trial will last six weeks.", draft: "The trial will last ⟦six months⟧." },
    { reference: "The satellite weighs 1.2 tonnes.", draft: "The satellite weighs ⟦1.2kg⟧." },
    {
      reference: "The quake struck at a depth of 10 km and had a magnitude of 6.1.",
      draft: "The magnitude 6.1 quake was ⟦10 miles⟧ deep.",
    },
    {
      reference: "She had worked at the paper for 25 years.",
      draft: "She worked at the paper for ⟦25 months⟧.",
    },
    { reference: "It rose 2 percent.", draft: "It rose ⟦two percentage points⟧." },
  ],
});
