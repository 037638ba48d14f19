import { checkTable } from "./table.ts";

checkTable("statement/certainty", {
  valid: [
    {
      reference:
        "Analyst Ines Falk called the cut overdue. She expects the rate to bottom out at 3 percent in the spring.",
      draft: "To analyst Ines Falk the cut was overdue. She sees the rate bottoming out at 3% in the spring.",
    },
    {
      reference:
        "Police have arrested two men on suspicion of stealing a bronze from the museum in Sandle, and have recovered it.",
      draft: "A bronze stolen from the museum in Sandle has been recovered, and two men have been arrested.",
    },
    {
      reference:
        "Prosecutors in Orrin have opened an investigation into suspected negligent homicide and have not named anybody.",
      draft:
        "Suspicions of negligent homicide are being looked into by prosecutors in Orrin, who have not named anybody.",
    },
    {
      reference:
        "The central bank in Sandle unexpectedly cut its key rate to 4.25 percent on Thursday and said it was likely to lower it once more this year.",
      draft:
        "The central bank in Sandle took everybody by surprise when it lowered its main rate to 4.25% on Thursday. Another cut is likely this year.",
    },
    {
      reference: "The baker accused of stealing three ovens will be tried in June, a court in Orrin said.",
      draft: "The baker will be tried in June over the theft of three ovens, a court in Orrin said.",
    },
    {
      reference: "The baker accused of stealing three ovens was found guilty on Friday.",
      draft: "The baker who stole three ovens was convicted on Friday.",
    },
    {
      reference: "The abbey will move its archive in September at the earliest.",
      draft: "The abbey will not move its archive before September.",
    },
    {
      reference: "The abbey will move its archive in September at the earliest.",
      draft: "The abbey hopes to move its archive in September.",
    },
    {
      reference: "Brokers had forecast a rise of 2 percent in tea prices.",
      draft: "A rise of 2 percent in tea prices had been predicted.",
    },
    {
      reference: "Sales rose 4.1 percent, beating the brokers' average forecast of 3.2 percent.",
      draft: "Sales were up 4.1%, ahead of the 3.2% that brokers had pencilled in.",
    },
    {
      reference: "The accused is thought to have fled to Malta, the sheriff said.",
      draft: "The accused is believed to be in Malta, where the sheriff said he had fled.",
    },
    {
      reference: "The union accused the port of having paid its guards in cigarettes.",
      draft: "The port paid its guards in cigarettes, according to the union.",
    },
    {
      reference:
        "The staff council claims that 900 people joined the walkout; the airport says that there were fewer than 200.",
      draft:
        "By the staff council's count 900 people joined the walkout. The airport counted fewer than 200.",
    },
    {
      reference:
        "The ministry accuses the relief fund of spending public money on a yacht in Split. The fund rejects the accusation.",
      draft:
        "The ministry's case against the relief fund is that it spent public money on a yacht in Split. The fund rejects the accusation.",
    },
    {
      reference:
        "Prosecutors allege that Lindqvist took payments of 90,000 euros from a developer. He denies the charges.",
      draft:
        "Lindqvist denies having taken payments of 90,000 euros from a developer, as prosecutors allege.",
    },
    {
      reference:
        "A carer is accused of giving sedatives to four residents who did not need them. The trial is expected to last a month.",
      draft:
        "The trial of a carer who, prosecutors say, gave sedatives to four residents who did not need them is expected to last a month.",
    },
    {
      reference: "It attached a condition to its approval: the train may not be longer than 370 metres.",
      draft: "The regulator set a condition: that the train be no longer than 370 metres.",
    },
    {
      reference:
        "Environment Minister Sara Holt denied that the department had wanted to punish the growers.",
      draft:
        "It was not true, said the environment minister, Sara Holt, that the department had set out to punish the growers.",
    },
    {
      reference: "The first case was probably brought in by a traveller, Dr Hale said.",
      draft: "The strain, Dr Hale said, points to a traveller who brought in the first case.",
    },
    {
      reference:
        "The Supreme Court overturned four of her rulings, among them an order that a magazine should name its informant.",
      draft:
        "Four of her rulings were overturned by the supreme court, one of them requiring a magazine to name its informant.",
    },
    {
      reference: "May 2019 -- Dekker resigns after a weekly publishes a letter",
      draft: "Dekker resigned in May 2019, when a weekly published a letter.",
    },
    {
      reference: "The neighbour claims that the cook in Orrin poisoned the hedge with old brine.",
      draft: "The cook in Orrin poisoned the hedge with old brine, according to the neighbour.",
    },
    {
      reference: "Jobless claims in Sandle fell as 30 shops opened, the office said on Tuesday.",
      draft:
        "Fewer people in Sandle asked for jobless benefit as 30 shops opened, the office said on Tuesday.",
    },
    {
      reference: "People need not leave, the mayor said, but they should keep their windows shut.",
      draft: "People were advised to keep their windows shut but not to leave, the mayor said.",
    },
    {
      reference: "The frost will most likely last until March, the weather office said.",
      draft: "There will probably be frost until March, the weather office said.",
    },
    {
      reference: "The bill would ban jet skis in the bay.",
      draft: "Jet skis in the bay are to be banned.",
    },
    {
      reference: "Under the proposal, moorings in the bay would be let by the week.",
      draft: "The moorings are let by the week if the council has its way: that is what it proposes.",
    },
    {
      reference: "The tax office estimates that 4,000 stalls pay no rent.",
      draft: "Some 4,000 stalls pay no rent.",
    },
    {
      reference:
        "Botanists estimate that 310 orchids are left, down from 900 in 1980. There were 900 orchids in 1980, by count.",
      draft: "There were 900 orchids in 1980.",
    },
    {
      reference: "The bill would raise the fee to 5 euros.",
      draft: "The bill raises the fee to 5 euros.",
    },
    {
      reference: "The inspector said it was possible that a boat had been waiting nearby.",
      draft: "It is possible, according to the inspector, that a boat was waiting near by.",
    },
    {
      reference: "The result of the ballot, in which 1,200 people may vote, is due on Friday.",
      draft: "Some 1,200 members are entitled to vote, with the outcome to be announced on Friday.",
    },
    {
      reference: "The hackers threaten to publish the letters of 380 patients unless they are paid.",
      draft: "The hackers are threatening to publish the letters of 380 patients unless they are paid.",
    },
    {
      reference:
        "The satellite belongs to Campo Nove, an Italian company that wants to measure soil moisture.",
      draft: "The satellite belongs to Campo Nove, an Italian company that plans to measure soil moisture.",
    },
    {
      reference: "The shed may be the oldest boatyard in Ireland, the archaeologists say.",
      draft: "Is this shed the oldest boatyard in Ireland?",
    },
    {
      reference: "The union said mail carriers should be allowed to start at 5 a.m.",
      draft: "The union called for mail carriers to be allowed to start at 5am.",
    },
    {
      reference: "The inspector said that a heater on the first floor was the likely cause of the fire.",
      draft: "The inspector thinks that a heater on the first floor was the cause of the fire.",
    },
    {
      reference: "Under the contract drivers may work at most 48 hours a week.",
      draft: "Drivers' hours are capped by the contract at 48 a week.",
    },
    {
      reference: "Nobody may buy more than four tickets, the club said.",
      draft: "The maximum is four tickets each, the club said.",
    },
    {
      reference:
        "She did not rule out a bonus this winter for the growers, and said the board would decide on Thursday.",
      draft:
        "She did not exclude a bonus this winter for the growers, but said that there would be no decision before the board met on Thursday.",
    },
    {
      reference: "The museum did not rule out closing its island branch.",
      draft: "The museum may yet close its island branch.",
    },
    {
      reference: "Council elections due in May are unlikely to be held in the valley, the commission said.",
      draft: "May's council elections will probably not be held in the valley, the commission said.",
    },
    {
      reference:
        "The bridge will have four lanes, two of them for buses, and is forecast to carry 60,000 people a day.",
      draft:
        "The bridge, which should carry 60,000 people a day, will have four lanes, two of them for buses.",
    },
    {
      reference: "The lift may be out of use until June, the museum said.",
      draft: "Until June the lift could stay out of use, according to the museum.",
    },
    {
      reference: "A worn cable may be the cause of the fall, the inspector said.",
      draft: "The inspector named a worn cable as a possible cause of the fall.",
    },
    {
      reference: "The works are expected to take two years.",
      draft: "The works are to take about two years.",
    },
    {
      reference: "Two nurses should have been asked, the judge found.",
      draft: "The judge found that two nurses ought to have been asked.",
    },
    {
      reference:
        "Proceedings against seven other suspects, three of whom are believed to be in Belize, are continuing.",
      draft:
        "Seven more suspects are being pursued, three of whom are thought to have gone to ground in Belize.",
    },
    {
      reference: "Her decision to brake before the dip probably saved lives, the inspector said.",
      draft: "Her braking before the dip is credited with saving lives, the inspector said.",
    },
    {
      reference: "The ferry will sail on Monday if the wind drops, the line said.",
      draft: "The ferry will sail on Monday once the wind has dropped, the line said.",
    },
    {
      reference:
        "The population of Arden is expected to fall below 5 million by 2040, from 5.6 million today, statisticians said.",
      draft:
        "Statisticians predict that fewer than five million people will live in Arden in 2040. There are 5.6m now.",
    },
    {
      reference: "Lena Brook said the same tune could be found in at least six earlier works.",
      draft: "Lena Brook traced the same tune to at least six earlier works.",
    },
    {
      reference: "The ferry will sail on Monday if the wind drops, the line said.",
      draft: "The ferry will sail on Monday, the line said. The wind must first drop.",
    },
    {
      reference: "The mayor would like to turn the mill into a theatre, she told the council.",
      draft: "The mayor hopes to turn the mill into a theatre, she told the council.",
    },
    {
      reference: "Growers say frost may halve the crop of plums in the Ahlen valley.",
      draft: "Half the plums of the Ahlen valley are at risk from frost, growers say.",
    },
    {
      reference: "The painting may have been smuggled to Geneva.",
      draft: "The painting might have been smuggled to Geneva.",
    },
    {
      reference: "The painting may have been smuggled to Geneva.",
      draft: "It is possible that the painting was smuggled to Geneva.",
    },
    {
      reference: "Beekeepers fear that half of their hives are lost.",
      draft: "Beekeepers are afraid of having lost half of their hives.",
    },
    {
      reference: "The tank was alleged to have leaked into the river for days.",
      draft: "The tank is said to have been leaking into the river for days.",
    },
    {
      reference: "Volunteers asked those who could walk to leave the hall by the back door.",
      draft: "Those who had legs to walk on were asked by volunteers to leave the hall by the back door.",
    },
    {
      reference:
        "The curator, who was not consulted, said the date had been read from one letter only and could be out by ten years.",
      draft:
        "The curator noted that one letter only had served to read the date, which might be out by ten years.",
    },
    { reference: "He allegedly stole the car.", draft: "He is accused of stealing the car." },
    { reference: "He allegedly stole the car.", draft: "He is alleged to have stolen the car." },
    { reference: "The bank is expected to raise rates.", draft: "The bank will probably raise rates." },
    {
      reference: "The bank is expected to raise rates in May.",
      draft: "The bank is likely to put rates up in May.",
    },
    {
      reference: "The minister is expected to sign the treaty.",
      draft: "The minister is due to sign the treaty.",
    },
    {
      reference:
        "The study found that those who took the tablet were 41 percent less likely to fall ill again.",
      draft: "The tablet reduced the risk of falling ill again by 41%, according to the study.",
    },
    {
      reference: "The reporter was allegedly beaten in custody, which the police deny.",
      draft: "Police deny that the reporter was beaten while in custody.",
    },
    {
      reference: "The trust believes that the vase was looted in 1938 but has no proof.",
      draft: "In the trust's belief the vase is loot from 1938, though there is nothing to prove it.",
    },
    {
      reference: "The fire was reportedly started by children.",
      draft: "Children are reported to have started the fire.",
    },
    { reference: "Preliminary results show a Labour win.", draft: "Early results point to a Labour win." },
    {
      reference: "Suspected rebels burned the school.",
      draft: "The school was burned by men thought to be rebels.",
    },
    {
      reference: "The crash may have been caused by ice, an inspector said.",
      draft: "An inspector said ice may have caused the crash.",
    },
    { reference: "The trial was held in May.", draft: "The trial took place in May." },
    {
      reference: "The two men could face ten years in jail.",
      draft: "The two men face up to ten years in jail.",
    },
    {
      reference: "The alleged victim gave evidence.",
      draft: "Evidence was given by the woman who says she was attacked.",
    },
    { reference: "Police believe the boy ran away.", draft: "The boy ran away, police believe." },
    {
      reference: "The storm is forecast to weaken by Friday.",
      draft: "The storm should weaken by Friday, forecasters say.",
    },
    {
      reference: "Holm must repay 5.8 million crowns and may not hold public office for 10 years.",
      draft: "Holm has to pay back 5.8 million crowns and is barred from public office for a decade.",
    },
    { reference: "The deal appears to have failed.", draft: "The deal seems to have failed." },
    {
      reference: "The drug could cut deaths by a third, the study suggests.",
      draft: "The study suggests the drug might reduce deaths by a third.",
    },
    {
      reference: "Unconfirmed reports said the pilot was alive.",
      draft: "There were reports, not confirmed, that the pilot was alive.",
    },
    {
      reference: "The court may sit on Monday. The judge was ill on Friday.",
      draft: "The judge was ill on Friday, and the court may not sit until Monday.",
    },
    {
      reference: "The club is thought to have paid $4 million.",
      draft: "The club is believed to have paid $4m.",
    },
    {
      reference: "The gunman is believed to have acted alone.",
      draft: "It is *thought* that the gunman acted alone.",
      format: "markdown",
    },
    {
      reference: "Mr May was paid in May and could not be reached.",
      draft: "Mr May, paid in May, was out of reach.",
    },
    {
      reference: "Dunmore is accused of stealing 40 cars.",
      draft: "Dunmore, accused of the theft of 40 cars, is at large.",
    },
    {
      reference: "A clerk who allegedly stole 40 maps is to appear in court.",
      draft: "A clerk accused of stealing 40 maps will appear in court.",
    },
    {
      reference: "Orrin, which owns 7 percent, said the board should open its books to the bidder.",
      draft: "Orrin, which owns 7%, called on the board to open its books to the bidder.",
    },
    {
      reference:
        "A storm in the gulf is not expected to disrupt production, although Petrol took 46 workers off its Lyra platform.",
      draft:
        "Petrol evacuated 46 people from its Lyra platform in the gulf because of a storm but went on with production. The storm should not interrupt output.",
    },
    { reference: "The dam could cost 90 million euros.", draft: "The dam might cost as much as 90m euros." },
    {
      reference: "Police suspect that the ring was melted down.",
      draft: "The ring is thought to have been melted down, police said.",
    },
    {
      reference:
        "Marrow Cycles will recall 40,000 bicycles to replace a bolt in the handlebar that could come loose, the Danish maker said.",
      draft:
        "Marrow Cycles is calling back 40,000 bicycles because a bolt in the handlebar may work loose, the Danish maker said.",
    },
    {
      reference: "The baker is considering closing its shop in Tarn.",
      draft: "The baker's shop in Tarn may be closed.",
    },
    {
      reference: "The strike will last until at least Friday, the union said.",
      draft: "The strike will not end before Friday, the union said.",
    },
    {
      reference: "The line will run one ship until at least Nov. 20.",
      draft: "Only one of the line's ships will run before 20 November at the earliest.",
    },
    {
      reference: "The strike will last until at least Friday, the union said.",
      draft: "Trains will stand still at least until Friday, the union said.",
    },
    {
      reference: "Keepers said the tortoise might be older than thought, possibly by 20 years.",
      draft: "The tortoise could have as much as 20 years more than was assumed, keepers said.",
    },
    {
      reference: "The plan was approved by the council in May and needs the consent of the owner.",
      draft: "The council approved the plan in May. It needs its owner's consent.",
    },
    {
      reference: "The sale of the docks is subject to approval by regulators.",
      draft: "Regulators must approve the sale of the docks.",
    },
    {
      reference: "The gel could be on sale by next spring, the maker said.",
      draft: "The maker sees a chance of having the gel on sale by next spring.",
    },
    {
      reference: "The smugglers are thought to have fled across the lake.",
      draft: "It is assumed that the smugglers have fled across the lake.",
    },
    {
      reference: "The mayor threatened to resign if the plan is rejected.",
      draft: "Rejection of the plan would lead to her resignation, the mayor warned.",
    },
    {
      reference: "Police arrested a man on suspicion of starting the blaze.",
      draft: "A man suspected of starting the blaze was arrested.",
    },
    {
      reference: "The minister is due to sign the treaty on Monday.",
      draft: "The minister will sign the treaty on Monday.",
    },
    { reference: "The club plans to open a school in Tarn.", draft: "The club will open a school in Tarn." },
    { reference: "The trial is set to start on Friday.", draft: "The trial will start on Friday." },
    { reference: "He is to appear in court on Friday.", draft: "He will appear in court on Friday." },
    {
      reference: "The bank raised its rate, as all analysts had expected.",
      draft: "The bank put up its rate. Analysts had forecast it.",
    },
    {
      reference: "Meteorites belong to the museum, but the finder may be paid a reward.",
      draft: "Meteorites go to the museum, although a reward can be paid to the finder.",
    },
    {
      reference:
        "In 2015 Hartigan gave a legacy to the library in Orrin, asking that it should not be named after her.",
      draft: "A legacy went in 2015 to Orrin's library, with the request that it not be named after her.",
    },
    {
      reference:
        "Volunteers began handing out firewood at two halls on Monday. Each household may take three sacks a day.",
      draft: "On Monday volunteers began to distribute firewood at two halls, three sacks a household a day.",
    },
    { reference: "Some 4,000 walkers are expected.", draft: "Around 4,000 walkers are expected to come." },
    { reference: "Officials fear the well was poisoned.", draft: "The well was poisoned, officials fear." },
    { reference: "The firm is mulling selling its mill.", draft: "The firm might sell its mill." },
    {
      reference:
        "The fisheries department said it would consider the findings in a review that is due by March 31.",
      draft:
        "The findings will be taken into account in a review by the end of March, the fisheries department said.",
    },
    {
      reference: "The bridge may close if the river rises.",
      draft: "If the river rises the bridge will close.",
    },
    {
      reference: "The bill is expected to lead to 500 new homes.",
      draft: "The bill ought to lead to 500 new homes, and is expected to.",
    },
    {
      reference: "Fares are expected to rise again in June.",
      draft: "Fares are to rise again in June.",
    },
    {
      reference: "The ferry line is likely to order two boats from a yard in Gdansk by 2029.",
      draft: "By 2029 two boats will probably be ordered by the ferry line from a yard in Gdansk.",
    },
    {
      reference: "The ferry line plans to order two boats from a yard in Gdansk by 2029.",
      draft: "By 2029 the ferry line will order two boats from a yard in Gdansk.",
    },
    {
      reference: "The mine hopes to finish the second shaft by the end of 2027.",
      draft: "The mine hopes that the second shaft will be finished by the end of 2027.",
    },
  ],
  invalid: [
    {
      reference:
        "She said a three-party government was the likeliest outcome but that the talks could last until January.",
      draft:
        "A government of three parties was the most likely result, she said, although the negotiations ⟦would last⟧ until January.",
    },
    {
      reference:
        "A doctor gave the cause of death as drowning and said a bruise had probably been caused by a rock.",
      draft:
        "A doctor said that drowning was the cause of death and that a bruise ⟦had been caused⟧ by a rock.",
    },
    {
      reference: "The yard may close if the order is lost, the union said on May 8.",
      draft: "The union said on 8 May that the yard ⟦would close⟧ if the order was lost.",
    },
    {
      reference: "The crew may have caused the fire, said Ada Roth, who led the inquiry.",
      draft: "The crew ⟦had caused⟧ the fire, said Ada Roth, who led the inquiry.",
      fixed: "The crew may have caused the fire, said Ada Roth, who led the inquiry.",
    },
    {
      reference: "The club might order new boats from the yard, said Ada Roth.",
      draft: "Ada Roth said the club ⟦will order⟧ new boats from the yard.",
      fixed: "Ada Roth said the club might order new boats from the yard.",
    },
    {
      reference: "The bruise had probably been caused by a rock, the doctor said.",
      draft: "A rock ⟦had caused⟧ the bruise, the doctor said.",
      fixed: "A rock had probably caused the bruise, the doctor said.",
    },
    {
      reference:
        "Police have arrested two men on suspicion of stealing a bronze from the museum in Sandle, and have recovered it.",
      draft: "Two men ⟦stole⟧ a bronze from the museum in Sandle, which has been recovered.",
    },
    {
      reference: "The Blues want to ban new mines, said Kern.",
      draft: "The Blues ⟦would ban⟧ new mines, Kern said.",
    },
    {
      reference: "The injured may be moved in the morning, the hospital in Orrin said.",
      draft: "The injured ⟦will be moved⟧ in the morning, the hospital in Orrin said.",
    },
    {
      reference:
        "The guard allegedly threatened the driver with a knife when the van stopped at lights in Orrin.",
      draft:
        "The guard ⟦threatened⟧ the driver with a knife when the van stopped at traffic lights in Orrin.",
    },
    {
      reference:
        "The central bank in Sandle said it was likely to lower its key rate to 4.25 percent this year.",
      draft: "The central bank in Sandle said it ⟦would lower⟧ its key rate to 4.25% this year.",
    },
    {
      reference: "The baker accused of stealing three ovens will be tried in June, a court in Orrin said.",
      draft: "The baker who ⟦stole⟧ three ovens will be tried in June, a court in Orrin said.",
    },
    {
      reference: "Councillor Ida Lund accused the port of having rented the pier to smugglers.",
      draft: "The port ⟦rented⟧ the pier to smugglers.",
    },
    {
      reference:
        "Prosecutors allege that Lindqvist took payments of 90,000 euros from a developer. He denies the charges.",
      draft: "Lindqvist, who denies the charges, ⟦took⟧ payments of 90,000 euros from a developer.",
    },
    {
      reference:
        "A carer is accused of giving sedatives to four residents who did not need them. The trial is expected to last a month.",
      draft:
        "The trial of the carer, who ⟦gave⟧ sedatives to four residents who did not need them, is expected to last a month.",
    },
    {
      reference:
        "The ministry accuses the relief fund of spending public money on a yacht in Split. The fund rejects the accusation.",
      draft: "The relief fund ⟦spent⟧ public money on a yacht in Split. It rejects the accusation.",
    },
    {
      reference: "The insurer suspects that the warehouse was burnt down by its owner.",
      draft: "The warehouse ⟦was burnt⟧ down by its owner.",
    },
    {
      reference: "Keepers said the tortoise might be older than thought, possibly by 20 years.",
      draft: "The tortoise is 20 years ⟦older⟧ than was assumed, keepers said.",
    },
    {
      reference: "The neighbour claims that the cook in Orrin poisoned the hedge with old brine.",
      draft: "The cook in Orrin ⟦poisoned⟧ the hedge with old brine.",
    },
    {
      reference:
        "The bank in Sandle is considering the closure of 30 branches, people with knowledge of the plan said.",
      draft:
        "Thirty branches of the bank in Sandle ⟦will be closed⟧, people with knowledge of the plan said.",
    },
    {
      reference: "The population of Arden is expected to fall below 5 million by 2040, statisticians said.",
      draft: "The population of Arden ⟦will fall⟧ below five million by 2040, statisticians said.",
    },
    {
      reference: "The storm may bring up to 30 cm of snow, the weather office said.",
      draft: "The storm ⟦will bring⟧ up to 30 cm of snow, the weather office said.",
    },
    {
      reference: "The mill is thinking of cutting 30 posts in Arvika, a memo shows.",
      draft: "The mill ⟦will cut⟧ 30 posts in Arvika, a memo shows.",
    },
    {
      reference: "A worn cable may be the cause of the fall, the inspector said.",
      draft: "The cause of the fall ⟦was a worn⟧ cable, the inspector said.",
    },
    {
      reference:
        "Marrow Cycles will recall 40,000 bicycles to replace a bolt in the handlebar that could come loose, the Danish maker said.",
      draft:
        "Marrow Cycles is calling back 40,000 bicycles because a bolt in the handlebar ⟦will work⟧ loose, the Danish maker said.",
    },
    {
      reference: "The keeper is doubtful for Sunday's final against Tarn with a sore knee.",
      draft: "The keeper ⟦will miss⟧ Sunday's final against Tarn because of a sore knee.",
    },
    {
      reference: "The windows of the chapel appear to be intact, a glazier said on Friday.",
      draft: "The windows of the chapel ⟦are intact⟧, a glazier said on Friday.",
    },
    {
      reference: "The purported logbook of the shipowner was shown in court on Monday.",
      draft: "The ⟦logbook⟧ of the shipowner was shown in court on Monday.",
    },
    {
      reference: "The mayor would like to turn the mill into a theatre, she told the council.",
      draft: "The mayor ⟦plans to turn⟧ the mill into a theatre, she told the council.",
    },
    {
      reference: "The ferry will sail for Skagen on Monday provided that the wind drops, the line said.",
      draft: "The ferry ⟦will sail⟧ for Skagen on Monday, the line said.",
    },
    {
      reference: "The abbey will move its archive in September at the earliest, the prior said.",
      draft: "The prior said the abbey would move its archive in ⟦September⟧.",
    },
    {
      reference: "Brokers had forecast a rise of 2 percent in tea prices.",
      draft: "Tea prices rose ⟦2 percent⟧.",
    },
    {
      reference: "The strike will last until at least Friday, the union said.",
      draft: "The strike will last until ⟦Friday⟧, the union said.",
      date: "2025-06-11",
    },
    {
      reference: "The plant would have work until at least 2030, the company promised.",
      draft: "The plant would have work until ⟦2030⟧, the company promised.",
    },
    {
      reference: "Her decision to brake before the dip probably saved lives.",
      draft: "Her decision to brake before the dip ⟦saved⟧ lives.",
    },
    {
      reference:
        "Proceedings against seven other suspects, three of whom are believed to be in Belize, are continuing.",
      draft: "Proceedings are continuing against seven other suspects, three of whom are in ⟦Belize⟧.",
    },
    {
      reference: "The road is closed until Friday at the earliest.",
      draft: "The road is closed until ⟦Friday⟧.",
      date: "2025-06-11",
    },
    {
      reference: "The accused is thought to have fled to Malta.",
      draft: "The accused ⟦has fled⟧ to Malta.",
    },
    {
      reference: "Beekeepers fear that half of their hives are lost.",
      draft: "Beekeepers ⟦lost⟧ half of their hives.",
    },
    {
      reference: "The museum did not rule out closing its island branch.",
      draft: "The museum ⟦will close⟧ its island branch.",
    },
    {
      reference: "Council elections due in May are unlikely to be held in the valley, the commission said.",
      draft: "May's council elections ⟦will not be held⟧ in the valley, the commission said.",
    },
    {
      reference:
        "The bridge will have four lanes, two of them for buses, and is forecast to carry 60,000 people a day.",
      draft: "Two of the bridge's four lanes are for buses, and it ⟦will carry⟧ 60,000 people a day.",
    },
    {
      reference: "Foresters believe the lynx may have crossed from Bavaria.",
      draft: "The lynx ⟦came⟧ across from Bavaria.",
    },
    {
      reference: "The chairman allegedly used a cousin's account to send six transfers.",
      draft: "Six transfers ⟦were sent⟧ by the chairman from a cousin's account.",
    },
    {
      reference: "Brokers say that cocoa may have peaked, but few expect a steep fall.",
      draft: "A steep fall is predicted by few, although cocoa ⟦has peaked⟧, brokers say.",
    },
    {
      reference: "The painting may have been smuggled to Geneva, police said.",
      draft: "Police said the painting ⟦was smuggled⟧ to Geneva.",
    },
    {
      reference: "Dunmore allegedly stole 410,000 pounds from the charity.",
      draft: "Dunmore ⟦stole⟧ £410,000 from the charity.",
    },
    {
      reference: "The inspector said that a heater on the first floor was the likely cause of the fire.",
      draft: "A heater on the first floor was the ⟦cause⟧ of the fire, the inspector said.",
    },
    {
      reference: "The fire was reportedly started by two boys playing in a barn.",
      draft: "Two boys playing in a barn ⟦started⟧ the fire.",
    },
    {
      reference: "The company is expected to close the mill in Denby by the end of the year.",
      draft: "The company ⟦is closing⟧ its mill in Denby at the end of the year.",
    },
    {
      reference: "The plan has been submitted to the council for approval.",
      draft: "The council has ⟦approved⟧ the plan.",
    },
    {
      reference: "The sale of the docks is subject to approval by regulators.",
      draft: "The sale of the docks was ⟦approved⟧ by regulators.",
    },
    {
      reference: "Snow is forecast for Friday night.",
      draft: "Snow ⟦will fall⟧ on Friday night.",
    },
    {
      reference: "The crash could have been caused by ice on the wings.",
      draft: "Ice on the wings ⟦caused⟧ the crash.",
    },
    {
      reference: "A charge of forgery should be dropped, his barrister said.",
      draft: "A charge of forgery ⟦will be dropped⟧, his barrister said.",
    },
    {
      reference: "Suspected rebels attacked the village of Bellor on Sunday night.",
      draft: "On Sunday night ⟦rebels⟧ attacked the village of Bellor.",
    },
    {
      reference: "The ship appears to have struck a mine off the coast.",
      draft: "Off the coast the ship ⟦struck⟧ a mine.",
    },
    {
      reference: "The comet probably formed in the outer reaches of the solar system.",
      draft: "The comet ⟦formed⟧ in the outer reaches of the solar system.",
    },
    {
      reference: "The pilot is believed to have fallen asleep at the controls.",
      draft: "The pilot ⟦fell⟧ asleep at the controls.",
    },
    {
      reference: "Fares may rise again in June.",
      draft: "Fares ⟦are to rise⟧ again in June.",
    },
    {
      reference: "The mayor believes the tunnel will pay for itself in 10 years.",
      draft: "The tunnel ⟦will have paid⟧ for itself within 10 years.",
    },
    {
      reference: "The bones are thought to belong to a king who died in battle.",
      draft: "The bones ⟦belong⟧ to a king who fell in battle.",
    },
    {
      reference: "The shed may be the oldest boatyard in Ireland, the archaeologists say.",
      draft: "The shed is the ⟦oldest⟧ boatyard in Ireland, the archaeologists say.",
    },
    {
      reference: "The alleged attacker was arrested at a hotel in Marrel.",
      draft: "The ⟦attacker⟧ was arrested at a hotel in Marrel.",
    },
    {
      reference: "The virus may have spread through the hospital's water pipes.",
      draft: "The virus **⟦spread⟧** through the water pipes of the hospital.",
      format: "markdown",
    },
    {
      reference: "A clerk who allegedly stole 40 maps from the abbey is to appear in court on Friday.",
      draft: "A clerk who ⟦stole⟧ 40 maps from the abbey will appear in court on Friday.",
    },
    {
      reference: "The dam could cost 90 million euros and take six years to build, engineers said.",
      draft: "The dam ⟦will cost⟧ 90m euros and take six years to build, engineers said.",
    },
    {
      reference: "Police suspect that the ring was melted down within a day of the raid.",
      draft: "The ring ⟦was melted⟧ down within a day of the raid, police said.",
    },
    {
      reference: "The baker is considering closing its shop in Tarn, two of its staff said.",
      draft: "The baker ⟦will close⟧ its shop in Tarn, said two of its staff.",
    },
    {
      reference: "Police arrested a man on suspicion of starting the blaze with a torch.",
      draft: "A man was arrested for ⟦starting⟧ the blaze with a torch.",
    },
    {
      reference: "The bill is expected to lead to 500 homes over the first decade.",
      draft: "The law ⟦will produce⟧ 500 homes in its first decade.",
    },
    {
      reference: "The walk on Sunday, for which 4,000 walkers are expected, had been in doubt.",
      draft: "The walk on Sunday, which 4,000 ⟦walkers⟧ will join, had been in doubt.",
    },
    {
      reference: "The museum might reopen in May, its director said on Monday.",
      draft: "The museum ⟦will reopen⟧ in May, its director said on Monday.",
    },
    {
      reference: "Rail fares are likely to rise by 4 percent in January, the regulator said.",
      draft: "Rail fares ⟦will rise⟧ by 4% in January, the regulator said.",
    },
    {
      reference: "Officials fear that the well was poisoned by the tannery upstream.",
      draft: "The well ⟦was poisoned⟧ by the tannery upstream, officials said.",
    },
    {
      reference: "The gel could be on sale by next spring, the maker said.",
      draft: "The gel will be on ⟦sale⟧ by next spring, the maker said.",
    },
    {
      reference: "The smugglers are thought to have fled across the lake.",
      draft: "The smugglers ⟦have fled⟧ across the lake.",
    },
    {
      reference: "The reporter was allegedly beaten in custody. The police have not commented.",
      draft: "The reporter ⟦was beaten⟧ in custody. The police have not commented.",
    },
    {
      reference: "Coroner Ida Falk said it could not be ruled out that the sisters had drowned each other.",
      draft: "It was ⟦certain⟧ that the sisters had drowned each other, said the coroner, Ida Falk.",
    },
    {
      reference: "The airline is weighing cutting its flights to Tarn in winter.",
      draft: "The airline ⟦will cut⟧ its flights to Tarn in winter.",
    },
    {
      reference: "The storm may reach the coast of Norland by Thursday.",
      draft: "The storm ⟦will reach⟧ the coast of Norland by Thursday.",
    },
    {
      reference: "Investigators believe that the mast was sawn through before the race.",
      draft: "The mast ⟦was sawn⟧ through before the race, investigators said.",
    },
    {
      reference: "The frost will most likely last until March, the weather office said.",
      draft: "There ⟦will be frost⟧ until March, according to the weather office.",
      date: "2025-01-12",
    },
    {
      reference: "The bill would ban jet skis in the bay.",
      draft: "Jet skis ⟦are banned⟧ in the bay.",
    },
    {
      reference: "Under the proposal, moorings in the bay would be let by the week.",
      draft: "Moorings in the bay ⟦are let⟧ by the week.",
    },
    {
      reference: "The first case was probably brought in by a traveller.",
      draft: "The first case ⟦was brought⟧ in by a traveller.",
    },
    {
      reference: "The plan would raise the harbour fee to 66 crowns if the port agrees.",
      draft: "The harbour fee ⟦rises⟧ to 66 crowns.",
    },
    {
      reference:
        "Botanists at the Lind Institute estimate that the meadow has lost 40 percent of its orchids.",
      draft: "The meadow has lost ⟦40 percent⟧ of its orchids.",
    },
    {
      reference: "The strike should end by Friday, the mediator said.",
      draft: "The strike ⟦will end⟧ by Friday, the mediator said.",
    },
    {
      reference: "The vaccine could be ready by spring, the laboratory said.",
      draft: "The laboratory said the vaccine ⟦will be ready⟧ by spring.",
    },
    {
      reference: "Kestria, a member of the postal union, wants to join the customs union by 2031.",
      draft: "Kestria belongs to the postal union and ⟦will enter⟧ the customs union by 2031.",
    },
    {
      reference: "Whole orchards along the Drava may lose their topsoil by 2045, the survey found.",
      draft: "Whole orchards along the Drava ⟦will be without topsoil⟧ by 2045, sooner than expected.",
    },
    {
      reference:
        "The regulator, which is expected to look closely at the market for sliced bread, must approve the deal.",
      draft: "It ⟦will pay⟧ close attention to the market for sliced bread, and its approval is needed.",
    },
  ],
});
