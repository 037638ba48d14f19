import { checkTable } from "./table.ts";

checkTable("figure/qualifier", {
  valid: [
    {
      reference: "Fewer than 1 percent of the cars are likely to have a cracked hose, the maker said.",
      draft: "No more than one car in a hundred is likely to have a hose that has cracked, the maker said.",
    },
    {
      reference: "Employers who break the rule face fines of up to 50,000 euros, the ministry said.",
      draft: "An employer who breaks the rule could be €50,000 poorer, the ministry said.",
    },
    {
      reference:
        "Its share rose to 31.8 percent from 19.6 percent. The rate is the highest of any of the 12 states.",
      draft: "The League gained more than 12 points, and won 31.8 percent.",
    },
    {
      reference: "The contribution rate, now 11.2% of pay, will not change before 2027.",
      draft: "Teachers will go on handing over 11.2% of their pay until 2027.",
    },
    {
      reference: "Nine hostages, all of them over 60 or ill, are to be freed first.",
      draft: "The first nine hostages to be freed are all unwell or past 60.",
    },
    {
      reference: "The mudslide drove 17,500 people from their homes in Sandle, officials said.",
      draft: "Some 17,500 people in Sandle had to leave their homes because of the mudslide, officials said.",
    },
    {
      reference: "Some 58% of the pupils in Orrin gained at least a grade 5 in physics.",
      draft: "In Orrin some 58% of the pupils achieved a grade 5 or above in physics.",
    },
    {
      reference: "The wreck lay in 40 metres of water and had sunk in about 1610, the museum in Sandle said.",
      draft:
        "The ship went down around the year 1610 and lay in 40 metres of water, the museum in Sandle said.",
    },
    {
      reference: "The maize harvest of Orrin fell by more than half after the drought.",
      draft: "After the drought Orrin brought in less than half as much maize as before.",
    },
    {
      reference:
        "The capital ratio slipped to 12.7 percent, still well above the 9.25 percent that the central bank requires.",
      draft:
        "At 12.7% the capital ratio remains comfortably over the minimum of 9.25% set by the central bank.",
    },
    {
      reference: "Children must be 12 or older to ride the new slide at Orrin.",
      draft: "Children must be at least 12 to ride the new slide at Orrin.",
    },
    {
      reference: "Most homes in Orrin get electricity for no more than seven hours a day.",
      draft: "The majority of homes in Orrin have power for seven hours a day at most.",
    },
    {
      reference:
        "Tickets for the night train to Orrin will cost up to 129 euros, and those booked a month ahead as little as 39 euros.",
      draft:
        "Tickets for the night train to Orrin will cost 129 euros at most and, if they are booked a month ahead, from 39 euros.",
    },
    {
      reference: "In 2009 a stoppage lasted 12 days and cost the valley an estimated 3.6 million pounds.",
      draft: "The last one, in 2009, went on for 12 days, at an estimated cost to the valley of £3.6m.",
    },
    {
      reference: "Measles killed an estimated 140,000 people in 2018, according to the institute.",
      draft: "The institute estimates that measles claimed 140,000 lives in 2018.",
    },
    {
      reference: "The crews want a limit of 12 hours on each shift, their union in Orrin said.",
      draft: "The crews want no shift longer than 12 hours, their union in Orrin said.",
    },
    {
      reference: "Six in ten trains were at least 10 minutes late on Wednesday because of crowding.",
      draft: "On Wednesday six in ten trains were so crowded that they were ten minutes late or more.",
    },
    {
      reference: "The drill is to take at least 30 grams of rock.",
      draft: "The drill is to bring up 30g of rock or more.",
    },
    {
      reference: "The club earned more than it took at the gate in the last two seasons together.",
      draft: "The club earned more than two seasons of tickets had brought in.",
    },
    {
      reference: "If warming is held to 1.5 degrees, a third of the ice could be saved.",
      draft: "A third of the ice could be saved if it gets warmer by no more than 1.5C.",
    },
    {
      reference: "The town, population 14,300, has lost its mill.",
      draft: "The town, with about 14,300 people, has lost its mill.",
    },
    {
      reference: "Boats at Sandle will be barred from carrying more than 20 passengers each during the fair.",
      draft: "During the fair no boat at Sandle will be allowed to carry more than 20 passengers.",
    },
    {
      reference: "The cistern can store 4.2 million litres.",
      draft: "The cistern holds up to 4.2m litres.",
    },
    {
      reference: "The insurance will cover no more than $15 million.",
      draft: "Of the cost the insurers will pay $15m of it at most.",
    },
    {
      reference:
        "The shares dropped 5.9 percent to 21.40 crowns, the worst fall since 2022, before recovering to close 3.1 percent lower.",
      draft: "The shares fell by as much as 5.9%, to 21.40 crowns. They closed 3.1% down.",
    },
    {
      reference: "She said the grant would not cover half of what the roof costs.",
      draft: "She said the grant would pay for less than half of the roof.",
    },
    {
      reference: "No aircraft heavier than 12 tonnes may land on the runway at Orrin until May.",
      draft: "Until May aircraft heavier than 12 tonnes may not land on the runway at Orrin.",
    },
    {
      reference:
        "Drivers in Orrin walked out over rosters that would leave them with as little as nine hours' rest between shifts.",
      draft:
        "Drivers in Orrin walked out over rosters that could cut their rest between shifts to nine hours.",
    },
    {
      reference:
        "The unions want a minimum of 11 hours between the end of one shift and the start of the next, as in the agreement of 2019.",
      draft:
        "Under the 2019 agreement drivers are entitled to 11 hours off between shifts, and that is what the unions are asking for.",
    },
    {
      reference:
        "Orrin's last bus strike of more than two days was in March 2017, when drivers stayed out for eight days.",
      draft:
        "Orrin has not seen a bus strike longer than two days since March 2017, when drivers stayed out for eight days.",
    },
    {
      reference:
        "Grenfell says the deal allows exceptions for as many as 20 days a year and that no driver would be asked to use more than 12 of them.",
      draft:
        "According to Grenfell the deal permits exceptions on up to 20 days a year, of which it would ask no driver to use more than a dozen.",
    },
    {
      reference: "Cartwright made 412 withdrawals, the largest of them £500, the court heard.",
      draft: "Cartwright made 412 withdrawals, never more than £500, the court was told.",
    },
    {
      reference: "Biologists on board collected 112 species, at least nine of which are thought to be new.",
      draft: "The biologists aboard collected 112 species, and nine or more of them are thought to be new.",
    },
    {
      reference:
        "Residents within a mile of the plant were told to leave; those out to 3 miles were asked to stay indoors.",
      draft:
        "Those within a mile of the plant were told to leave, and everyone up to three miles away to stay indoors.",
    },
    {
      reference:
        "A bed in a shared cabin will cost from 79 pounds and a private cabin with a shower up to 340 pounds.",
      draft:
        "Prices will start at £79 for a bed in a shared cabin and rise to £340 for a private one with a shower.",
    },
    {
      reference: "Nurses in Orrin want a limit of four patients, where they say some now look after seven.",
      draft:
        "Nurses in Orrin want a limit of four patients; at present some have as many as seven, they say.",
    },
    {
      reference: "Single bus fares in Westmere will be capped at 2 pounds from 6 April.",
      draft: "No bus ride in Westmere will cost more than £2 from April 6.",
    },
    {
      reference:
        "The water at the bottom of the gulf has warmed by 1.8 degrees Celsius since 2004, the study said.",
      draft:
        "At the bottom of the gulf, the study said, the water has warmed by more than 3 degrees since 2004.",
    },
    {
      reference: "The levee broke about two miles north of Orrin at dawn.",
      draft: "The levee broke two miles or so north of Orrin at dawn.",
    },
    {
      reference: "The bank, which aims for 3 percent within a band of one percentage point, said so.",
      draft: "The bank's target is 3%, give or take a percentage point, it said.",
    },
    {
      reference: "Some of the 4,000 people who had come to the quay in Sandle began to sing.",
      draft: "Some 4,000 people had come to the quay in Sandle, and there was singing.",
    },
    {
      reference: "The beetle, just 6 millimetres long, was found in a church pew in Orrin.",
      draft: "The beetle that was found in a church pew in Orrin is no more than 6mm long.",
    },
    {
      reference: "The ship, which spent 27 days mapping the bank off Orrin, has gone home.",
      draft:
        "Having mapped the bank off Orrin over 27 days a little more than a year ago, the ship has gone home.",
    },
    {
      reference: "She walked to Orrin at temperatures as low as minus 30 degrees.",
      draft: "It was as cold as minus 30 degrees when she walked to Orrin.",
    },
    {
      reference: "Police found at least 31 crates of cigarettes in the lorry.",
      draft: "Police found 31 crates of cigarettes or more in the lorry.",
    },
    {
      reference: "Two thirds of the money went through a company in Cyprus.",
      draft: "Some two thirds of the money took the way through a company in Cyprus.",
    },
    {
      reference: "Patients should check their blood sugar at least every four hours.",
      draft: "Patients should check their blood sugar every four hours or more often.",
    },
    {
      reference: "Some 21.9% of entries in Sandle were graded seven, the board said.",
      draft: "In Sandle, 21.9% of entries were graded seven, the board said.",
    },
    {
      reference: "The cracks in the pump, none of them longer than 3 millimetres, were found in Orrin.",
      draft: "In the Orrin pump no crack measures more than 3mm.",
    },
    {
      reference: "Some 55 million people live with the disease, according to the health office.",
      draft: "It is a disease that the health office says affects about 55 million people.",
    },
    {
      reference: "The biggest whale in the Orrin rocks reached 18 metres.",
      draft: "The biggest whale in the Orrin rocks was up to 18 metres long.",
    },
    {
      reference: "The museum has examined fewer than half of the 640 pieces in its store.",
      draft: "More than half of the 640 pieces in the museum's store have yet to be examined.",
    },
    {
      reference: "The storm was expected at Orrin with gusts of up to 210 kph.",
      draft: "At Orrin the storm's gusts could reach 210km/h.",
    },
    {
      reference: "Sandle lies some 2,000 km (1,240 miles) from Orrin.",
      draft: "Sandle lies about 1,240 miles (2,000km) from Orrin.",
    },
    {
      reference: "Three quarters of the patients live near the river, the health office said.",
      draft: "Some 75% of the patients, said the health office, live near the river.",
    },
    {
      reference: "The tunnel could cost 600 million kronor, the engineers said.",
      draft: "The tunnel might cost as much as 600 million kronor, the engineers said.",
    },
    {
      reference: "The strike may last six weeks.",
      draft: "It is possible that the strike will go on for up to six weeks.",
    },
    { reference: "At least 12 people were hurt.", draft: "A minimum of 12 people were injured." },
    { reference: "About 300 police were sent.", draft: "Some 300 police officers were deployed." },
    {
      reference: "Around 40 percent of voters stayed away.",
      draft: "Roughly 40% of the electorate did not vote.",
    },
    { reference: "More than 500 homes have burned.", draft: "Over 500 houses have been destroyed by fire." },
    { reference: "Up to 60 jobs may go.", draft: "As many as 60 jobs are at risk." },
    { reference: "Nearly 2,000 runners took part.", draft: "Almost 2,000 people ran." },
    { reference: "Fewer than 100 of the birds survive.", draft: "There are under 100 of the birds left." },
    { reference: "No fewer than 30 trains were late.", draft: "At least 30 trains ran late." },
    { reference: "The fine is no more than 200 euros.", draft: "The fine is at most €200." },
    { reference: "It cost an estimated 8 million pounds.", draft: "It is estimated to have cost £8m." },
    { reference: "Turnout was 384,612.", draft: "Nearly 385,000 people voted." },
    {
      reference: "The bridge is 1,208 metres long.",
      draft: "The bridge, just over 1,200 metres long, opens in May.",
    },
    { reference: "Profit was $4.96 million.", draft: "Profit came to about $5 million." },
    {
      reference: "Purvis moved the money in 63 checks, none of them for more than $10,000, to one account.",
      draft: "The money went to one account in 63 checks, none above $10,000.",
    },
    {
      reference: "Children aged 12 or over may enter, and 40 did.",
      draft: "Forty children entered; the race is open to those aged at least 12.",
    },
    { reference: "He was jailed for six years.", draft: "He was given six years in jail." },
    {
      reference: "The wreck lies some 32 km off the coast in deep water.",
      draft: "The wreck lies in deep water, 20 miles off the coast.",
    },
    {
      reference: "Exactly 31 of the 62 members voted for the motion.",
      draft: "The motion won the votes of 31 of the 62 members.",
    },
    {
      reference: "Approximately 700,000 people live in the valley and about 50,000 have fled.",
      draft: "About 50,000 of the roughly 700,000 people in the valley have left.",
    },
    {
      reference: "Fewer than 10 of the island's 60 wells still have water, the mayor said.",
      draft: "Under 10 of the island's 60 wells still have water, the mayor said.",
    },
    {
      reference: "The bridge will stay shut for at least five weeks, Halm told a news conference.",
      draft:
        "Halm said at a press conference that the bridge would be out of use for five weeks at the very least.",
    },
    {
      reference:
        '"We have found the leak but not the cause," said Inga Aas. About 3,000 flats have been without heating since Tuesday.',
      draft:
        'Inga Aas said: "We have found the leak but not the cause." About 3,000 flats have had no heating since Tuesday.',
    },
    {
      reference: "Most of them are children younger than five.",
      draft: "Most of them are children who have not reached their fifth birthday.",
    },
    {
      reference: "Adler told a rally of some 4,000 in the port of Molby on Monday that he would win.",
      draft: "On Monday he told about 4,000 supporters in the port of Molby that he would win.",
    },
    {
      reference: "The marsh covers 1,800 square km of the eastern plain.",
      draft: "The marsh extends over 1,800 sq km of the eastern plain.",
    },
    {
      reference: "Scars of the nets were seen down to 840 metres on the slope.",
      draft: "Scars of the nets were seen as deep as 840 metres on the slope.",
    },
    {
      reference: "The company has more than 4,000 staff in eight countries.",
      draft: "In eight countries, the company employs upwards of 4,000 people.",
    },
    { reference: "Close to 90 percent of the seats were filled.", draft: "Almost 90% of seats were taken." },
    { reference: "The tank holds 50 litres or more.", draft: "The tank can hold at least 50 litres." },
    {
      reference: "The bill could reach in excess of 70 million dollars, officials said.",
      draft: "Officials said the bill could top $70 million.",
    },
    {
      reference: "Some 20 fishermen from the village of Ostra were still missing.",
      draft: "About **20** fishermen from Ostra had yet to be found.",
      format: "markdown",
    },
    {
      reference: "The walkers had covered about 40 miles.",
      draft: "The walkers had gone 40 miles or so.",
    },
    {
      reference: "Engineers found cracks as wide as three centimetres in the wall.",
      draft: "In the wall engineers found cracks up to 3cm wide.",
    },
    {
      reference: "The lake covers 540 square kilometres, less than half the 1,200 it covered in 1970.",
      draft: "Since 1970 the lake has shrunk by more than half, from 1,200 to 540 square kilometres.",
    },
    {
      reference: "She has now run the distance in under 11 seconds five times.",
      draft: "For the fifth time she stayed below 11 seconds over the distance.",
    },
    {
      reference: "She won twice within two hours, over 800 and 5,000 metres.",
      draft: "Within two hours she won both the 800 metres and the 5,000.",
    },
    {
      reference: "The company has 5,600 workers in 14 countries.",
      draft: "The company's 5,600 workers are spread over 14 countries.",
    },
    {
      reference:
        "The picture went for 7.2 million dollars, well above the estimate of 3 million to 5 million.",
      draft: "The estimate for the picture was between $3m and $5m; it went for $7.2m, at least $2.2m more.",
    },
    {
      reference: "Nobody had answered the alarm for 19 minutes, prosecutors said.",
      draft: "More than a quarter of an hour passed before anybody answered the alarm, prosecutors said.",
    },
    {
      reference: "Bus travel for them will cost up to 640,000 pounds a year.",
      draft: "For their bus travel £640,000 a year has been set aside at most.",
    },
    {
      reference: "The gang received at least 1.5 billion francs through a trader.",
      draft: "A trader had passed 1.5 billion francs or more to the gang.",
    },
    {
      reference:
        "The share of borrowers at least three months in arrears was 0.9 percent in the first quarter.",
      draft: "In the first three months 0.9% of borrowers were behind by three months or more.",
    },
    {
      reference: "The ice is at least 25 cm thick everywhere.",
      draft: "Nowhere is the ice less than 25cm thick.",
    },
    {
      reference: "Some 58 percent of the audience was under 25, exit polls showed.",
      draft: "Those who are 25 or older made up 42% of the audience, exit polls showed.",
    },
    { reference: "The work was done over seven years.", draft: "The work took seven years." },
    {
      reference: "He walked over 12 bridges in a day, some 40 km in all.",
      draft: "In a day he walked over 12 bridges, about 40 km in all.",
    },
    {
      reference: "A boat stop is no more than half a mile away.",
      draft: "A boat stop is within half a mile.",
    },
    {
      reference: "The craft fell silent after less than five hours.",
      draft: "The craft fell silent within five hours.",
    },
    {
      reference: "Councils will get more, with a floor of 3.8 per cent.",
      draft: "Councils will get more, and none will get less than 3.8%.",
    },
    {
      reference: "Children under the age of five are most at risk.",
      draft: "Children younger than five are most at risk.",
    },
    { reference: "She received a grade 4 or above in maths.", draft: "She had a 4 or better in maths." },
    {
      reference: "She served as fast as 191 kilometres per hour.",
      draft: "She served at up to 191km/h, or 119mph.",
    },
    {
      reference: "The drug has an estimated street value of 200 million pounds.",
      draft: "The drug is worth an estimated £200m on the street.",
    },
    { reference: "The work took place over seven summers.", draft: "The work took seven summers." },
    { reference: "Two breweries may close.", draft: "A question mark hangs over two breweries." },
    {
      reference: "The quake struck about 38 km (24 miles) from the coast.",
      draft: "The quake was about 24 miles (38km) off the coast.",
    },
    { reference: "He won with a mere 17 votes to spare.", draft: "He won with just 17 votes to spare." },
    {
      reference: "About 60 flights were cancelled at the airport because of ash.",
      draft: "# Ash grounds 60 flights\n\nAsh led to the cancellation of about 60 flights at the airport.",
      format: "markdown",
    },
  ],
  invalid: [
    {
      reference:
        "He faces up to 20 years in prison on each count when he is sentenced on May 8 by Judge Carmen Okafor.",
      draft:
        "He faces ⟦20 years⟧ in prison on each of the counts when Carmen Okafor, the judge, passes sentence on 8 May.",
    },
    {
      reference: "The dam holds about 11 million litres of water.",
      draft: "The dam holds ⟦11 million litres⟧ of water.",
    },
    {
      reference: "The bridge, nearly 40 years old, fell.",
      draft: "The bridge, after ⟦40 years⟧, fell.",
    },
    {
      reference: "The army killed 12,500 people.",
      draft: "The army killed ⟦about 12,500⟧ people.",
    },
    {
      reference: "The fine was 17,500 crowns, the court in Sandle said.",
      draft: "The fine was ⟦about 17,500 crowns⟧, the court in Sandle said.",
    },
    {
      reference: "Some 58% of the pupils in Orrin gained at least a grade 5 in physics.",
      draft: "In Orrin some 58% of the pupils achieved a ⟦grade 5⟧ in physics.",
    },
    {
      reference: "Most homes in Orrin get electricity for at least seven hours a day.",
      draft: "The majority of homes in Orrin have power for ⟦seven hours a day at most⟧.",
    },
    {
      reference: "The lake covers 540 square kilometres, less than half the 1,200 it covered in 1970.",
      draft: "Since 1970 the lake has shrunk by ⟦less than half⟧, from 1,200 to 540 square kilometres.",
    },
    {
      reference: "She has now run the distance in under 11 seconds five times.",
      draft: "Five times now she has run the distance in ⟦more than 11 seconds⟧.",
    },
    {
      reference: "In 2009 a stoppage lasted 12 days and cost the valley an estimated 3.6 million pounds.",
      draft: "The last one, in 2009, went on for 12 days and cost the valley ⟦£3.6m⟧.",
    },
    {
      reference: "At least one in three pupils misses more than 10 percent of lessons.",
      draft: "More than 10% of lessons are missed by ⟦a third⟧ of pupils.",
    },
    {
      reference: "The ice is at least 25 cm thick everywhere.",
      draft: "The ice is ⟦less than 25cm⟧ thick everywhere.",
    },
    {
      reference: "At least two thirds of the money went through a company in Cyprus.",
      draft: "⟦Up to two thirds⟧ of the money went through a company in Cyprus.",
    },
    {
      reference: "The rosters leave drivers in Orrin with as little as nine hours' rest between shifts.",
      draft: "The rosters leave drivers in Orrin with ⟦nine hours⟧’ rest between shifts.",
    },
    {
      reference: "Grenfell says that no driver would be asked to use more than 12 of the days.",
      draft: "Grenfell says that every driver would be asked to use ⟦more than 12⟧ of the days.",
    },
    {
      reference: "The fire has burned 8,000 hectares, and no fewer than nine villages have been emptied.",
      draft: "The fire has burned 8,000 hectares, and ⟦fewer than nine⟧ villages have been emptied.",
    },
    {
      reference: "The cistern held 4.2 million litres on Friday.",
      draft: "The cistern held ⟦up to 4.2m litres⟧ on Friday.",
    },
    {
      reference: "She said the grant would cover half of what the roof costs.",
      draft: "She said the grant would cover ⟦less than half⟧ of what the roof costs.",
    },
    {
      reference: "The lake is rising by up to 20 centimetres (eight inches) a day.",
      draft: "The lake is rising by ⟦at least 20cm⟧ a day.",
      fixed: "The lake is rising by up to 20cm a day.",
    },
    {
      reference: "Police found at least 31 crates of cigarettes in the lorry.",
      draft: "Police found ⟦31⟧ crates of cigarettes in the lorry.",
      fixed: "Police found at least 31 crates of cigarettes in the lorry.",
    },
    {
      reference: "The marsh covers 1,800 square km of the eastern plain.",
      draft: "The marsh covers ⟦over 1,800 sq km⟧ of the eastern plain.",
    },
    {
      reference: "At least 12 people were hurt when the stand collapsed.",
      draft: "When the stand collapsed, ⟦12⟧ people were injured.",
      fixed: "When the stand collapsed, at least 12 people were injured.",
    },
    {
      reference: "About 20 percent of the crop was lost to frost.",
      draft: "Frost destroyed ⟦20%⟧ of the crop.",
      fixed: "Frost destroyed about 20% of the crop.",
    },
    {
      reference: "More than 30 whales were stranded on the beach.",
      draft: "⟦Nearly 30⟧ whales were stranded on the beach.",
      fixed: "More than 30 whales were stranded on the beach.",
    },
    {
      reference: "The company will cut up to 400 jobs in Bristol.",
      draft: "In Bristol, ⟦400⟧ jobs will be cut by the company.",
      fixed: "In Bristol, up to 400 jobs will be cut by the company.",
    },
    {
      reference: "The gang received at least 1.5 billion francs through a trader.",
      draft: "The gang had received ⟦1.5 billion francs⟧ through a trader.",
    },
    {
      reference:
        "The share of borrowers at least three months in arrears was 0.9 percent in the first quarter.",
      draft: "In the first quarter 0.9% of borrowers were ⟦three months⟧ in arrears.",
    },
    {
      reference: "Fewer than 50 copies of the book are known.",
      draft: "⟦More than 50⟧ copies of the book are known to exist.",
      fixed: "Fewer than 50 copies of the book are known to exist.",
    },
    {
      reference: "The levy will raise at least 3 million pounds a year.",
      draft: "Each year the levy will bring in ⟦up to £3m⟧.",
      fixed: "Each year the levy will bring in at least £3m.",
    },
    {
      reference: "Nearly 9,000 people signed the petition.",
      draft: "The petition was signed by ⟦more than 9,000⟧ people.",
      fixed: "The petition was signed by nearly 9,000 people.",
    },
    {
      reference: "The drill is to take at least 30 grams of rock.",
      draft: "The drill is to bring up ⟦30g of rock or less⟧.",
    },
    {
      reference: "The jab cut hospital admissions by 62 percent in people over 70, the trial found.",
      draft: "Admissions of ⟦under-70s⟧ fell by 62% with the jab, the trial found.",
    },
    {
      reference: "Engineers found cracks as wide as three centimetres in the wall.",
      draft: "In the wall engineers found cracks ⟦at least 3cm⟧ wide.",
    },
    {
      reference: "He faces a maximum of 15 years in prison if convicted.",
      draft: "If convicted, he faces ⟦at least 15 years⟧ in prison.",
    },
    {
      reference: "The refinery will be shut for 10 days, its owner said.",
      draft: "The refinery will be shut for ⟦no more than 10 days⟧, its owner said.",
    },
    {
      reference: "The ferry was carrying 180 passengers when it ran aground.",
      draft: "The ferry had ⟦more than 180⟧ passengers aboard when it ran aground.",
      fixed: "The ferry had 180 passengers aboard when it ran aground.",
    },
    {
      reference: "Almost 70 percent of the members backed the deal.",
      draft: "The deal was backed by ⟦70%⟧ of the members.",
      fixed: "The deal was backed by almost 70% of the members.",
    },
    {
      reference: "Repairs will cost less than $2 million, the port said.",
      draft: "The port said repairs would cost ⟦over $2 million⟧.",
      fixed: "The port said repairs would cost less than $2 million.",
    },
    {
      reference: "Some 250 villagers were moved to a school in Pellin.",
      draft: "Rescuers took ⟦at least 250⟧ villagers to a school in Pellin.",
    },
    {
      reference: "The museum has examined fewer than half of the 640 pieces in its store.",
      draft: "The museum has examined ⟦more than half⟧ of the 640 pieces in its store.",
    },
    {
      reference: "The museum has examined fewer than half of its 480 pictures, it said.",
      draft: "The museum has examined ⟦at least half⟧ of its 480 pictures, it said.",
    },
    {
      reference: "More than 600 flights were cancelled on Monday because of fog.",
      draft: "Fog led to the cancellation of **⟦600⟧** flights on Monday.",
      format: "markdown",
    },
    { reference: "The battery lasts more than 20 hours.", draft: "The battery lasts ⟦nearly 20 hours⟧." },
    {
      reference: "The council employs no more than 50 people.",
      draft: "The council employs ⟦more than 50⟧ people.",
    },
    {
      reference: "The ferry can carry up to 650 passengers.",
      draft: "The ferry can carry ⟦at least 650⟧ passengers.",
    },
    { reference: "About 60 flights were cancelled.", draft: "⟦More than 60⟧ flights were cancelled." },
  ],
});
