/** A heavy rewrite; at most one ⟦part that says something else⟧ is marked. */
export interface Rewrite {
  readonly reference: string;
  readonly draft: string;
}

/** Told by antonyms, by "until", "before", "only", "first" and "instead of", from the other side, or in another order. */
export const faithful: readonly Rewrite[] = [
  {
    reference:
      "The rower had never won a world title before Sunday's race in Varese. Her coach wept on the bank.",
    draft: "In Varese on Sunday the rower won her first world title, and on the bank her coach was in tears.",
  },
  {
    reference:
      "The brewery had not had a strike since it opened in 1951. Workers voted by 211 to 60 to walk out.",
    draft: "The strike, backed by 211 votes to 60, is the first at the brewery since its opening in 1951.",
  },
  {
    reference: "Haskell did not learn to read until he was 19. He published his first poem four years later.",
    draft: "Haskell was 19 when he learned to read, and 23 when his first poem was printed.",
  },
  {
    reference:
      "The ferry will not sail before noon on Friday, the harbour master said. Two lorries are stuck on its deck.",
    draft:
      "The ferry is to sail on Friday, but only after noon, according to the harbour master. Two lorries remain on the deck.",
  },
  {
    reference: "The villagers refused to leave until soldiers had carried out their goats. No one drowned.",
    draft:
      "Only when soldiers had brought out the goats did the villagers agree to leave, and everyone survived.",
  },
  {
    reference: "The committee chose the marble design, not the one in brick. Building begins in May.",
    draft: "The marble design was chosen by the committee in place of the brick one, and work starts in May.",
  },
  {
    reference: "The orchestra played Mahler instead of Bruckner because two horns were ill.",
    draft: "Two horns were ill, so the orchestra did not play Bruckner but Mahler.",
  },
  {
    reference: "The court did not accept that the will was a forgery. It gave the house to the niece.",
    draft: "The will was genuine, the court found, and the house went to the niece.",
  },
  {
    reference:
      "The factory lacks a licence to store chlorine, inspectors found on Tuesday. They gave it ten days.",
    draft:
      "Inspectors found on Tuesday that the factory had no licence to keep chlorine, and gave it ten days to get one.",
  },
  {
    reference:
      "The striker no longer trains with the first team and has not spoken to the manager since August.",
    draft: "The striker, who last spoke to the manager in August, has been dropped from first-team training.",
  },
  {
    reference:
      "Only four of the 30 hostages were released on Monday, mediators said. The others remain in the theatre.",
    draft:
      "Mediators said 26 of the 30 hostages were not released on Monday and are still in the theatre. Four came out.",
  },
  {
    reference:
      "The drug made no difference to patients over 70, the trial found. It shortened the illness of others by two days.",
    draft:
      "Patients over 70 did not benefit from the drug in the trial, while others were ill for two days less.",
  },
  {
    reference:
      "The surgeon denied having operated while drunk. He told the tribunal that he had drunk one glass of wine the night before.",
    draft:
      "The surgeon told the tribunal that he was not drunk when he operated and had taken one glass of wine the previous night.",
  },
  {
    reference:
      "Turnout was the lowest since 1974, the commission said. Fewer than a third of voters went to the polls.",
    draft:
      "Turnout has not been so low since 1974: more than two thirds of voters stayed away, the commission said.",
  },
  {
    reference:
      "The minister could not say how many passports were missing. Her officials are still counting them.",
    draft:
      "How many passports are missing is something the minister was unable to say. Officials have yet to finish counting.",
  },
  {
    reference: "The glacier was thicker than expected and did not melt in the summer of 2021.",
    draft: "In the summer of 2021 the glacier, which was thicker than had been thought, kept its ice.",
  },
  {
    reference:
      "The jury was unable to reach a verdict on two of the nine counts. The judge discharged it on Thursday.",
    draft: "Jurors, who were discharged by the judge on Thursday, could not agree on two of nine counts.",
  },
  {
    reference:
      "The gap between the two drugs was not statistically significant, the authors wrote. Nobody died.",
    draft:
      "The authors wrote that the difference between the drugs was too small to be statistically significant. There were no deaths.",
  },
  {
    reference: "The bank will not close any branches this year, its chairman promised. It shut 40 last year.",
    draft:
      "All the bank's branches will stay open this year, the chairman promised. Last year it closed 40 of them.",
  },
  {
    reference:
      "The museum returned the mask to Benin but kept the throne. Neither had been shown since 1990.",
    draft: "The mask went back to Benin; the throne did not. Both had been in store since 1990.",
  },
  {
    reference: "The runner failed a drugs test in June and was not allowed to start in Oslo.",
    draft: "Because she failed a drugs test in June, the runner was barred from starting in Oslo.",
  },
  {
    reference:
      "Patients who took the pill were 20% less likely to have a stroke than those who did not, its maker said on Monday, sending its shares up by 9%.",
    draft:
      "Those who took the pill had 20% fewer strokes than those who did not, the maker announced on Monday. Its shares rose 9%.",
  },
  {
    reference: "The mayor said he would resign unless the council approved the tram by June.",
    draft: "The mayor threatened to step down if the council did not approve the tram by June.",
  },
  {
    reference:
      "The union has not yet decided whether to accept the offer of 4 percent. Its leaders meet on Thursday.",
    draft: "Whether the union accepts the 4% offer will be decided by its leaders, who meet on Thursday.",
  },
  {
    reference:
      "Engineers ruled out sabotage as the cause of the power cut on Sunday. A squirrel had chewed a cable.",
    draft:
      "The power cut on Sunday was not caused by sabotage, engineers said: a squirrel had gnawed a cable.",
  },
  {
    reference:
      "The singer gave the award to her driver because she did not want it. He keeps it in his garage.",
    draft: "The singer, who had no wish to keep the award, handed it to her driver. It stands in his garage.",
  },
  {
    reference: "The police did not fire their guns, the inquiry found. All of the shots came from the roof.",
    draft: "All the shots were fired from the roof and none by the police, the inquiry concluded.",
  },
  {
    reference: "The vaccine does not need to be frozen and can be kept in a refrigerator for six months.",
    draft: "A refrigerator is enough to keep the vaccine for six months.",
  },
  {
    reference: "The coach refused to blame the referee. Harle were a man short from the 12th minute.",
    draft:
      "The referee was not at fault, said the coach of Harle, who played with ten men from the 12th minute.",
  },
  {
    reference:
      "The government has rejected calls for an inquiry into the flood. Opposition parties will ask the court to order one.",
    draft:
      "There will be no government inquiry into the flood. Opposition parties intend to go to court for one.",
  },
  {
    reference: "The senator did not vote for the budget. She was in hospital in Denver.",
    draft: "The senator missed the budget vote as she was in hospital in Denver.",
  },
  {
    reference: "The novel was not published in her lifetime. It sold 2 million copies after her death.",
    draft: "The novel appeared only after she died and has sold 2 million copies.",
  },
  {
    reference:
      "Not everyone on the island wants the bridge, said the ferryman. It would cost 90 million crowns.",
    draft: "Some on the island are against the bridge, which would cost 90m crowns, said the ferryman.",
  },
  {
    reference: "Stocks of salmon have not recovered since the dam was built in 1962.",
    draft: "Salmon stocks have been low ever since the dam went up in 1962.",
  },
  {
    reference: "Police have not charged the driver, who was treated for shock. The road reopened at 6pm.",
    draft: "The driver was treated for shock and released without charge. At 6pm the road was opened again.",
  },
  {
    reference: "The council voted 14 to 9 against selling the park. Campaigners sang outside.",
    draft:
      "The park will not be sold after the council voted against it by 14 to 9. Outside, campaigners sang.",
  },
  {
    reference: "The company said it had no plans to move its headquarters from Leeds.",
    draft: "The company's headquarters will stay in Leeds, it said.",
  },
  {
    reference: "The defendant never entered the house, his lawyer told the court. He had waited in the car.",
    draft: "His lawyer told the court that the defendant stayed in the car and did not go into the house.",
  },
  {
    reference:
      "The telescope's mirror did not unfold as planned on Tuesday. Controllers succeeded at the second attempt on Wednesday.",
    draft:
      "The telescope's mirror was unfolded on Wednesday, a day late, after controllers failed at the first attempt.",
  },
  {
    reference: "The lake has not frozen over in six of the past ten winters, the institute said.",
    draft: "In the past ten winters the lake froze over only four times, according to the institute.",
  },
  {
    reference: "The sisters had not seen each other for 40 years when they met at the airport in Hanoi.",
    draft: "The sisters met at the airport in Hanoi after 40 years apart.",
  },
  {
    reference: "The airline's pilots rejected the pay deal. It was supported by cabin crew.",
    draft: "Cabin crew voted for the pay deal, but the airline's pilots turned it down.",
  },
  {
    reference: "Prices rose by 2.1% in May, less than in April, when they rose by 2.6%.",
    draft: "Inflation slowed to 2.1% in May from 2.6% in April, though prices still went up.",
  },
  {
    reference:
      "Growth was slower in the north, where exports fell, than in the south, where they rose by 3%.",
    draft:
      "In the south, exports grew 3% and the economy expanded faster than in the north, where they shrank.",
  },
  {
    reference: "Farsund scored in the last minute to win 2-1, having trailed at half-time.",
    draft: "Farsund, behind at the break, were 2-1 winners thanks to a goal in the last minute.",
  },
  {
    reference: "The two men pleaded not guilty to charges of fraud on Monday. The trial starts in June.",
    draft: "The two men denied fraud when they appeared on Monday. They go on trial in June.",
  },
  {
    reference: "She was found guilty of three of the five charges and cleared of the others.",
    draft: "Of the five charges, she was convicted on three and acquitted on two.",
  },
  {
    reference: "Children are three times less likely to be taken into hospital if they have had the jab.",
    draft: "The jab keeps two in three children out of hospital.",
  },
  {
    reference: "The dollar weakened against the yen after the bank kept its rate unchanged.",
    draft: "The yen rose against the dollar when the bank left its rate alone.",
  },
  {
    reference: "Unemployment fell to 5.1% as 20,000 more people found work in the spring.",
    draft: "The number of people in work rose by 20,000 in the spring, taking the jobless rate down to 5.1%.",
  },
  {
    reference: "The river fell by 30 cm overnight after rising for nine days. Two bridges are closed.",
    draft: "After nine days on the rise the river dropped by 30cm overnight. Two bridges are shut.",
  },
  {
    reference: "Three people were killed and 11 injured when the stand collapsed. The game was abandoned.",
    draft: "The game was abandoned after a stand collapsed, injuring 11 people and killing three.",
  },
  {
    reference: "The prince arrived from Madrid on Friday and leaves for Rome on Sunday.",
    draft:
      "The prince leaves for Rome on Sunday after a visit that began when he flew in from Madrid on Friday.",
  },
  {
    reference: "Shares opened lower but ended the day 1% higher at 412 pence.",
    draft: "Shares closed at 412p, up 1%, having begun the day down.",
  },
  {
    reference: "The mill lost 4 million pounds last year, after a profit of 2 million in the year before.",
    draft: "The mill swung from a £2m profit to a £4m loss last year.",
  },
  {
    reference: "The bank is expected to raise its rate to 4% in March, most economists in a poll said.",
    draft: "Most economists polled think the bank will raise its rate to 4% in March.",
  },
  {
    reference: "The fire may have begun in a lift, an inspector said. It burned for nine hours.",
    draft: "An inspector said a lift was the possible source of the fire, which burned for nine hours.",
  },
  {
    reference: "The board said a preliminary report on the crash would be published within 30 days.",
    draft: "The board will publish an interim report on the crash within 30 days, it said.",
  },
  {
    reference: "The deal, which should be completed by June, needs the approval of the regulator.",
    draft: "The regulator must approve the deal, and it is due to be completed by June.",
  },
  {
    reference: "The frigate is thought to have sunk in a storm in 1744. Divers found nine of its cannon.",
    draft:
      "Divers have found nine cannon of the frigate, which, historians think, went down in a storm in 1744.",
  },
  {
    reference: "Repairs could take until 2041 and cost 3 million pounds. The viaduct was built in 1868.",
    draft:
      "The viaduct, dating from 1868, faces a repair bill of up to £3m and work that might last until 2041.",
  },
  {
    reference: "The suspected arsonist, a man of 51, was arrested in Graz on Monday.",
    draft: "A 51-year-old man was arrested in Graz on Monday; police suspect him of arson.",
  },
  {
    reference:
      "The vaccine, which may end the outbreak, was tested on 4,000 children. The trial ends in May.",
    draft:
      "The trial of the vaccine, tested on 4,000 children and a possible end to the outbreak, comes to an end in May.",
  },
  {
    reference: "The comet may be visible to the naked eye in October, the observatory said.",
    draft: "The observatory said there was a chance of seeing the comet with the naked eye in October.",
  },
  {
    reference:
      "The tunnel was to have opened in March. It will now not open before the autumn, the contractor said.",
    draft: "The contractor said the tunnel would open in the autumn at the earliest, instead of in March.",
  },
  {
    reference: "Two of the climbers were found dead on Tuesday, rescuers said. The third has not been found.",
    draft: "Rescuers said they had found the bodies of two climbers on Tuesday. A third is still missing.",
  },
  {
    reference:
      "The bishop was not consulted about the sale of the chapel, his secretary said. It fetched 80,000 euros.",
    draft:
      "The chapel was sold for 80,000 euros without the bishop being consulted, according to his secretary.",
  },
  {
    reference: "Nobody has claimed the prize of 4 million pounds, which was won with a ticket bought in Ayr.",
    draft: "The £4m prize, won with a ticket bought in Ayr, is still unclaimed.",
  },
  {
    reference:
      "The regulator found that the pilots had not been paid for overtime. The airline disputes this.",
    draft: "The pilots went unpaid for overtime, the regulator found, a finding that the airline disputes.",
  },
  {
    reference: "The witness said that she had seen two men but had not recognised either of them.",
    draft: "The witness told of two men, neither of whom she recognised.",
  },
  {
    reference: "The referee did not see the foul, he said later. Tarn had two shots in the whole match.",
    draft: "Later the referee said that he had missed the foul. In the whole match Tarn had two shots.",
  },
  {
    reference:
      "The reactor has not produced any power since the leak in 2017. Its owner wants to restart it in May.",
    draft: "Idle since the leak in 2017, the reactor is to be restarted by its owner in May.",
  },
  {
    reference: "The army said it did not shell the school. The rebels say 12 pupils were wounded.",
    draft: "According to the rebels, 12 pupils were wounded. The army denies shelling the school.",
  },
  {
    reference: "Lindholm retired in 2003 and did not sing in public again. He taught at the academy in Lund.",
    draft: "Lindholm, who taught at the academy in Lund, sang in public for the last time in 2003.",
  },
  {
    reference: "The treaty does not bind countries that have not ratified it. Sweden did so in 1988.",
    draft: "Only those countries are bound by the treaty that have ratified it, as Sweden did in 1988.",
  },
  {
    reference: "No foreign teams were needed in the search for the missing submarine, the navy said.",
    draft: "The navy managed without foreign teams in its search for the missing submarine.",
  },
  {
    reference:
      "The champion was beaten in the first round by Rosa Quint, a qualifier. She had not lost a match since April.",
    draft:
      "Rosa Quint, a qualifier, beat the champion in the first round. It was the champion's first defeat since April.",
  },
  {
    reference:
      "Hardly any of the 30 boats in the harbour at Skarn had not been damaged by the ice, and only two will not be towed away.",
    draft:
      "The ice damaged nearly all of the 30 boats in the harbour at Skarn, and all but two will be towed away.",
  },
  {
    reference:
      "None of the nine climbers who were swept off the ledge at Tarn was seriously hurt, the rescuers said.",
    draft:
      "All nine climbers who were swept off the ledge at Tarn escaped serious injury, according to the rescuers.",
  },
  {
    reference: "Burglars failed on Sunday in a second attempt to open the vault with a lance, the bank said.",
    draft:
      "On Sunday burglars tried for a second time to open the vault with a lance, without success, the bank said.",
  },
  {
    reference:
      "The crack was probably caused by frost, the surveyor said, adding that this was a preliminary view.",
    draft: "Frost appears to have caused the crack, on the first view of the surveyor.",
  },
  {
    reference:
      "Not more than 12 people may be on the footbridge at a time, the council ruled, as it is swaying.",
    draft:
      "The council ruled that 12 people at most should use the footbridge at once because it is being shaken.",
  },
  {
    reference: "The blaze at the sawmill could be seen from 20 km away, the fire service said.",
    draft: "The blaze at the sawmill was visible 20 km away, according to the fire service.",
  },
  {
    reference:
      "The krona weakened to 11.40 to the euro from 11.25 after the vote. Dealers saw no sign of the central bank.",
    draft:
      "After the vote the euro rose to 11.40 kronor from 11.25. Dealers saw no sign of the central bank.",
  },
  {
    reference: "Sales at the chain rose 3 percent in May, while those of its rival fell 3 percent.",
    draft: "In May the rival's sales were down by 3 percent, while the chain's own went up by 3 percent.",
  },
  {
    reference:
      "The island has lifted its ban on dogs. They may bathe from Friday, but not on the west beach.",
    draft: "Dogs are no longer banned on the island. From Friday they may bathe, but not on the west beach.",
  },
  {
    reference:
      "A few of the shareholders at the meeting in Gries objected to the bonus, and many left early.",
    draft:
      "Some of the shareholders objected to the bonus at the meeting in Gries, and many of them left early.",
  },
  {
    reference:
      "Neighbours said the dog had barked all night. They told the court that it had bitten a postman.",
    draft: "The dog had barked all night. It had bitten a postman, neighbours told the court.",
  },
  {
    reference:
      "The dairy's lawyer, Jan Hauk, said he would advise his client to appeal. The verdict is due in May.",
    draft: "Jan Hauk, for the dairy, will advise his client to appeal. A verdict is expected in May.",
  },
  {
    reference: "The hospital's director said the lift had failed twice. The hospital has 300 beds.",
    draft: "The lift had failed twice, according to the hospital, which has 300 beds.",
  },
  {
    reference: "Nobody at the depot was unaware of the crack, the foreman told the court in Gries.",
    draft: "Everybody at the depot knew of the crack, the foreman told the court in Gries.",
  },
  {
    reference: "Only three of the ten heirs did not sign the deed, the notary said. It is valid from May 1.",
    draft: "Seven of the ten heirs signed the deed, which is valid from May 1, the notary said.",
  },
  {
    reference: "Without a guarantor the loan is void, the court in Tarn held.",
    draft: "The loan needs a guarantor to be valid, a court in Tarn held.",
  },
  {
    reference: "A pilot was acquitted on Friday of causing the crash at Skarn in 2021.",
    draft: "On Friday a court cleared a pilot who had been accused of causing the crash at Skarn in 2021.",
  },
  {
    reference: "The spa could lose its star, the guide said. Two of its cooks have left.",
    draft: "Two of its cooks have left the spa, which is in danger of losing its star, the guide said.",
  },
  {
    reference: "No one under 12 will be let in, the fair in Gries said.",
    draft: "Visitors must be at least 12, the fair in Gries said.",
  },
];

/** One slip each: a negation, a direction, a reserve or a source. */
export const slips: readonly Rewrite[] = [
  {
    reference:
      "Ramirez said that nine people had not been accounted for. He said no foreign aid had been requested.",
    draft: "Nine people are unaccounted for, said Ramirez, ⟦who added that foreign aid had been requested⟧.",
  },
  {
    reference:
      "The deputy minister said the station would stay closed until Monday. She denied that budget cuts were to blame.",
    draft:
      "⟦The deputy minister said cuts in the budget were to blame.⟧ The station stays closed until Monday.",
  },
  {
    reference:
      "Drivers at the depot voted on Friday against joining the strike. The other six depots will stop work at midnight.",
    draft:
      "Six depots will stop work at midnight. ⟦On Friday drivers at the other depot voted to join the strike.⟧",
  },
  {
    reference: "The dam was not inspected in 2019, the auditor wrote, because the ministry had no money.",
    draft: "The auditor wrote that ⟦the dam was inspected in 2019⟧ although the ministry was short of money.",
  },
  {
    reference:
      "The tests showed that the water was safe to drink, the council said. It will be sampled again in June.",
    draft:
      "The council, which will take more samples in June, ⟦said tests had shown the water was not safe to drink⟧.",
  },
  {
    reference: "The captain had not been told of the ice, the head of the inquiry said on Thursday.",
    draft: "⟦The head of the inquiry said on Thursday the captain had been told about the ice.⟧",
  },
  {
    reference:
      "The company did not tell regulators about the leak for nine days, a former manager testified.",
    draft:
      "A former manager testified that ⟦regulators were told of the leak by the company⟧ within nine days.",
  },
  {
    reference:
      "The goalkeeper has never played for his country, though he was in the squad for two friendlies in 2021.",
    draft: "⟦The goalkeeper has played for his country⟧ and was in the squad for two friendlies in 2021.",
  },
  {
    reference: "The bank does not expect inflation to return to 2% this year. It kept its rate at 4.5%.",
    draft: "⟦Inflation is expected by the bank to return to 2% this year.⟧ The rate stays at 4.5%.",
  },
  {
    reference: "Nobody was in the building when the roof fell in, the owner said. Two cars were crushed.",
    draft: "The owner said ⟦people were in the building when the roof fell in⟧. Two cars were crushed.",
  },
  {
    reference:
      "The prime minister refused to sign the order on Tuesday. Her lawyers had advised her to wait.",
    draft: "⟦On Tuesday the order was signed by the prime minister⟧, whose lawyers had advised her to wait.",
  },
  {
    reference: "The farmers' cooperative rejected the dairy's offer of 41 cents a litre on Monday.",
    draft: "⟦On Monday the farmers' cooperative accepted 41 cents a litre from the dairy.⟧",
  },
  {
    reference: "The judge said the confession had been obtained without threats. The defence will appeal.",
    draft: "The defence is to appeal after ⟦the judge said threats had been used to obtain the confession⟧.",
  },
  {
    reference: "Doctors say the mixture is harmless to adults. It has been on sale since 2008.",
    draft: "⟦The mixture, on sale since 2008, is harmful to adults, doctors say.⟧",
  },
  {
    reference:
      "The union's members have agreed to the new rota, which starts in March. Two depots abstained.",
    draft:
      "Two depots abstained. ⟦The new rota, to start in March, has not been agreed to by the union's members.⟧",
  },
  {
    reference: "The minister has ruled out a new tax on sugar. Dentists had asked for one.",
    draft: "Dentists had asked for a tax on sugar. ⟦The minister has not ruled one out.⟧",
  },
  {
    reference: "The pilots were able to restart one engine at 3,000 feet, the report says.",
    draft: "⟦The pilots were unable to restart an engine⟧, the report says.",
  },
  {
    reference: "The school cannot afford to heat its gym this winter, the head said. It has 900 pupils.",
    draft: "⟦The school can afford to heat its gym this winter⟧, said the head. It has 900 pupils.",
  },
  {
    reference: "The suspect was not armed when officers stopped the van, the police chief said.",
    draft: "⟦The police chief said the suspect had been armed when the van was stopped by officers.⟧",
  },
  {
    reference: "The painting is not by Rembrandt, two experts said. It was sold in 1983 for 90,000 guilders.",
    draft: "⟦Two experts said that the painting is by Rembrandt.⟧ In 1983 it was sold for 90,000 guilders.",
  },
  {
    reference: "Neither of the two candidates supports the pipeline, which would cross the reserve.",
    draft: "⟦Both candidates support the pipeline⟧, which would cross the reserve.",
  },
  {
    reference:
      "The regulator found no evidence that the broker had misled his clients. It closed the case in May.",
    draft:
      "The case was closed in May after ⟦the regulator found evidence that the broker had misled his clients⟧.",
  },
  {
    reference: "Parents were warned of the outbreak a week before the school closed, the board said.",
    draft: "⟦Parents were not warned of the outbreak⟧ before the school closed a week later, the board said.",
  },
  {
    reference:
      "The expedition failed to reach the wreck because of strong currents. It will try again in June.",
    draft: "⟦The expedition reached the wreck in spite of strong currents.⟧ It will dive again in June.",
  },
  {
    reference: "Bus fares will not go up in January, the operator said. They last rose in 2022.",
    draft: "⟦Bus fares, which last rose in 2022, will go up in January, the operator said.⟧",
  },
  {
    reference: "The mine has been profitable since 2018, its chairman told shareholders in Perth.",
    draft: "⟦The mine has been unprofitable since 2018, its chairman told shareholders in Perth.⟧",
  },
  {
    reference: "The court allowed the newspaper to print the letters. The family had asked for a ban.",
    draft: "⟦The court did not allow the newspaper to print the letters.⟧ The family had sought a ban.",
  },
  {
    reference: "Marr lives without a telephone and does not read reviews, her publisher said.",
    draft: "Marr, who has no telephone, ⟦reads reviews⟧, her publisher said.",
  },
  {
    reference:
      "The storm has not reached the mainland, the weather office said, but is expected there on Friday.",
    draft: "⟦The storm has reached the mainland⟧, where it was expected on Friday, the weather office said.",
  },
  {
    reference: "The drug is not approved for use in pregnancy, the agency reminded doctors on Wednesday.",
    draft: "⟦The agency reminded doctors on Wednesday that the drug is approved for use in pregnancy.⟧",
  },
  {
    reference: "Witnesses said the lights at the crossing were working on the night of the crash.",
    draft: "⟦The lights at the crossing were not working on the night of the crash, witnesses said.⟧",
  },
  {
    reference: "The parliament voted to keep the death penalty by 88 to 61. Two deputies were absent.",
    draft: "⟦By 88 votes to 61 parliament voted not to keep the death penalty.⟧ Two deputies were absent.",
  },
  {
    reference: "The defendant remembered the number of the car, the court heard. It was red.",
    draft: "The court heard that ⟦the defendant did not remember the car's number⟧, only that it was red.",
  },
  {
    reference: "The hospital said antibiotics were sufficient for ten days but blood was not.",
    draft: "⟦The hospital said antibiotics were not sufficient for ten days.⟧",
  },
  {
    reference: "House prices fell by 1.4% in June, the lender said, the third fall in a row.",
    draft: "⟦In June house prices rose by 1.4%, the lender said⟧, for the third time in a row.",
  },
  {
    reference: "Exports to Chile grew faster than imports in the first quarter, customs figures showed.",
    draft:
      "⟦Exports to Chile grew more slowly than imports in the first quarter, according to customs figures.⟧",
  },
  {
    reference: "Five miners were injured and taken to hospital in Kladno on Sunday. Work was stopped.",
    draft: "⟦Five miners were killed on Sunday.⟧ Work was stopped in Kladno.",
  },
  {
    reference: "The senate approved the bill on Thursday by 31 votes to 20. It goes to the president next.",
    draft:
      "⟦On Thursday the bill was rejected by the senate by 31 votes to 20.⟧ It goes next to the president.",
  },
  {
    reference: "The mill on the river made a profit of 3 million crowns in 2023, its owners said.",
    draft: "⟦The owners of the mill said it had made a loss of 3m crowns in 2023.⟧",
  },
  {
    reference:
      "A man of 40 has been charged with the murder of the jeweller. He will appear in court on Friday.",
    draft: "⟦A 40-year-old man has been convicted of the jeweller's murder.⟧ He will be in court on Friday.",
  },
  {
    reference: "The appeal court upheld the sentence of nine years on Wednesday.",
    draft: "⟦The nine-year sentence was overturned by the appeal court on Wednesday.⟧",
  },
  {
    reference: "The northern port handled twice as many containers in 2022 as the year before.",
    draft: "⟦Twice as many containers passed through the southern port in 2022⟧ as in the year before.",
  },
  {
    reference: "The bank's chief economist expects the krona to strengthen against the euro by the summer.",
    draft: "⟦The krona will weaken against the euro by the summer, the bank's chief economist expects.⟧",
  },
  {
    reference: "The prison was opened in 1974 and holds 600 women. Its kitchen burned down on Sunday.",
    draft: "The kitchen of the prison, which ⟦was closed in 1974⟧, burned down on Sunday.",
  },
  {
    reference: "The firm sold its Danish stores to a rival for 40 million euros. It keeps those in Norway.",
    draft: "⟦The firm bought Danish stores from a rival for 40m euros.⟧ It keeps those in Norway.",
  },
  {
    reference: "July was the wettest month in the valley for 60 years, the institute said.",
    draft: "⟦July was the valley's driest month in 60 years, the institute said.⟧",
  },
  {
    reference: "A gas bottle may have caused the blast in the bakery, the fire chief said.",
    draft: "⟦The blast in the bakery was caused by a gas bottle, according to the fire chief.⟧",
  },
  {
    reference: "The company is expected to announce 400 job cuts on Friday, two managers said.",
    draft: "⟦The company will announce 400 job cuts on Friday, two managers said.⟧",
  },
  {
    reference: "The man alleged to have poisoned the wells was moved to Cardiff prison on Tuesday.",
    draft: "⟦The man who poisoned the wells⟧ was moved on Tuesday to Cardiff prison.",
  },
  {
    reference: "Researchers say the tool was probably used to scrape hides. It was found in 2014.",
    draft: "⟦The tool, found in 2014, was used to scrape hides, researchers say.⟧",
  },
  {
    reference: "The party hopes to win 40 seats in the assembly, its leader said in Trieste.",
    draft: "⟦The party will win 40 seats in the assembly, its leader said in Trieste.⟧",
  },
  {
    reference: "The whale appeared to be injured when it was seen off Skagen on Sunday.",
    draft: "⟦The whale was injured when it was sighted off Skagen on Sunday.⟧",
  },
  {
    reference: "Provisional results give the ruling party 51% of the vote in the province.",
    draft: "⟦Results give the ruling party 51% of the vote in the province.⟧",
  },
  {
    reference: "Police arrested two brothers on suspicion of smuggling ivory through the port.",
    draft: "⟦Two brothers were arrested for smuggling ivory through the port, police said.⟧",
  },
  {
    reference: "The bridge might reopen by Easter, said the engineer in charge of the repairs.",
    draft: "⟦The bridge will reopen by Easter, the engineer in charge of repairs said.⟧",
  },
  {
    reference: "The old ship is believed to lie in 40 metres of water north of the island.",
    draft: "⟦The old ship lies in 40 metres of water to the north of the island.⟧",
  },
  {
    reference: "The tax could bring in 300 million pounds a year, the think tank reckons.",
    draft: "⟦The tax will bring in £300m a year, the think tank says.⟧",
  },
  {
    reference: "The coach is likely to leave at the end of the season, two people at the club said.",
    draft: "⟦The coach is leaving at the end of the season, two people at the club said.⟧",
  },
  {
    reference: "Rising seas threaten to drown the atoll, where 600 people live, within 50 years.",
    draft: "⟦Rising seas will drown the atoll within 50 years.⟧ Some 600 people live there.",
  },
  {
    reference:
      "Villagers said that soldiers had beaten two shepherds near the spring on Saturday. The army has not commented.",
    draft: "⟦Soldiers beat two shepherds near the spring on Saturday.⟧ The army has not commented.",
  },
  {
    reference:
      "The union says the operator ignored three warnings about the brakes. The tram left the rails at 7am.",
    draft: "The tram left the rails at 7am. ⟦The operator had ignored three warnings about the brakes.⟧",
  },
  {
    reference: "According to the former treasurer, the club hid payments to two agents for years.",
    draft: "⟦For years the club hid payments to two agents.⟧",
  },
  {
    reference: "The collapse was caused by rust in the cables, an engineer hired by the families said.",
    draft: "⟦Rust in the cables caused the collapse.⟧",
  },
  {
    reference:
      "The opposition leader said the election had been rigged in nine districts. The count ended on Monday.",
    draft: "⟦The election was rigged in nine districts.⟧ The count ended on Monday.",
  },
  {
    reference:
      "Campaigners claim that the factory has poisoned the river for ten years. Fish were found dead in May.",
    draft: "⟦The factory has been poisoning the river for ten years.⟧ In May dead fish were found.",
  },
  {
    reference: "The lifeboat crew said nobody on the yacht had worn a life jacket. It sank off Brill Head.",
    draft: "The yacht sank off Brill Head. ⟦Nobody on board had worn a life jacket.⟧",
  },
  {
    reference: "The plan is unfair to small farms, the agriculture minister of the province said.",
    draft: "⟦The plan is unfair to small farms.⟧ The province has 3,000 of them.",
  },
  {
    reference:
      "Prosecutors say the doctor gave the patient a lethal dose on purpose. The trial goes on on Monday.",
    draft: "⟦The doctor gave the patient a lethal dose on purpose.⟧ The trial resumes on Monday.",
  },
  {
    reference:
      "Inspectors have not excluded that the milk was tainted at the dairy in Gries, where nobody has fallen ill.",
    draft:
      "Inspectors ⟦have excluded⟧ that the milk was tainted at the dairy in Gries, where nobody has fallen ill.",
  },
  {
    reference: "The dockers' union has not ruled out a strike in the week before Easter, its leader said.",
    draft: "The dockers' union ⟦has ruled out a strike⟧ in the run-up to Easter, its leader said.",
  },
  {
    reference: "The coin found under the mill is not a ducat, a dealer said, but its finder will keep it.",
    draft:
      "The coin that was found under the mill ⟦is a ducat⟧, according to a dealer, and its finder will keep it.",
  },
  {
    reference: "The council refused on Tuesday to extend the lease of the zoo at Arvika, whose roof leaks.",
    draft: "On Tuesday the council ⟦agreed to extend⟧ the lease of the zoo at Arvika, whose roof leaks.",
  },
  {
    reference:
      "Owners who fail to register their drones will no longer be fined in Tarn, the assembly decided.",
    draft:
      "The assembly decided that owners who fail to register their drones would ⟦still be fined⟧ in Tarn.",
  },
  {
    reference:
      "The audit found no sign that the treasurer had been paid twice, and it thanked him for his help.",
    draft: "The audit ⟦found a sign⟧ that the treasurer had been paid twice, and thanked him for helping.",
  },
  {
    reference:
      "The skull from the gravel pit may be that of a cave bear, the museum in Gries said on Friday.",
    draft: "The skull found in the gravel pit ⟦is that of a cave bear⟧, the museum in Gries said on Friday.",
  },
  {
    reference: "Both cables have been found and appear to be intact, said the engineer who leads the search.",
    draft: "Both cables have been found and ⟦are intact⟧, said the engineer leading the search.",
  },
  {
    reference:
      "Norland is considering a levy on cut flowers, its finance minister said. Growers would pay a tenth.",
    draft:
      "Norland ⟦will impose a levy⟧ on cut flowers, its finance minister said. Growers would pay a tenth.",
  },
  {
    reference:
      "The ring allegedly paid two guards in lottery tickets, the court was told. The trial is expected to last until May.",
    draft: "The ring, whose trial is expected to last until May, ⟦paid two guards⟧ in lottery tickets.",
  },
  {
    reference: "Shares in the brewer closed 7.4 percent higher at 182 crowns after it raised its outlook.",
    draft: "They ended the day at 182 crowns, ⟦a fall of 7.4%⟧, after the brewer had raised its outlook.",
  },
  {
    reference:
      "The mill turned a loss of 4 million crowns into a profit of 9 million last year, helped by cheap gas.",
    draft:
      "Helped by cheap gas, the mill turned ⟦a profit of 4 million crowns into a loss of 9 million⟧ last year.",
  },
  {
    reference: "The price of tin has fallen for the sixth month in a row, traders in Arvika said.",
    draft: "Tin has ⟦become dearer⟧ for the sixth month in a row, traders in Arvika said.",
  },
  {
    reference: "Few of the 40 tenants in Tarn want the lift, a survey by the landlord found.",
    draft: "A survey by the landlord found that ⟦many of the 40 tenants⟧ in Tarn want the lift.",
  },
  {
    reference: "The island has lifted its ban on dogs. They will be seen on all beaches from Friday.",
    draft: "Dogs are ⟦still banned⟧ on the island. From Friday they will be seen on all beaches.",
  },
  {
    reference:
      "Herders near Tarn said that wardens had shot the wolf in its den. The park said it had attacked a shepherd.",
    draft: "⟦Wardens shot the wolf in its den near Tarn.⟧ The park said that it had attacked a shepherd.",
  },
  {
    reference:
      "The bakery's former cook claims that its owner watered the milk for years. He is suing for 20,000 francs.",
    draft: "⟦The bakery's owner watered the milk for years.⟧ Its former cook is suing for 20,000 francs.",
  },
  {
    reference:
      "The dam cracked because it had been filled too fast, the power firm said. The ministry has sent two geologists to Gries.",
    draft:
      "The dam cracked because it had been filled too fast, ⟦the ministry said⟧. Two geologists have been sent to Gries.",
  },
  {
    reference:
      "According to the guild, 40 looms were burned in the night. The council said that no loom was missing.",
    draft: "⟦According to the council⟧, 40 looms were burned in the night. It said that no loom was missing.",
  },
  {
    reference: "The shelter was unable to place 12 of its 90 dogs, it told the council. Most are old.",
    draft: "The shelter ⟦managed to place⟧ 12 of its 90 dogs, it told the council. Most of them are old.",
  },
  {
    reference: "The envoy stopped short of calling the vote a fraud. He flies home on Friday.",
    draft: "The envoy, who flies home on Friday, ⟦called the vote a fraud⟧.",
  },
  {
    reference: "The watchman had been sober, the police in Tarn said, and the gate had been locked.",
    draft: "The watchman had been ⟦drunk⟧, the police in Tarn said, and the gate had been locked.",
  },
  {
    reference: "Growers hope that the net will halve the damage. They have tried it on nine fields.",
    draft: "The net, which growers have tried on nine fields, ⟦halves the damage⟧.",
  },
  {
    reference: "The bishop may resign next spring, a newspaper in Gries reported. He will be 80.",
    draft: "The bishop, who will be 80, ⟦resigns next spring⟧, a newspaper in Gries reported.",
  },
  {
    reference: "Tenants said the owner had cut off the water in May. The owner did not answer calls.",
    draft: "⟦The owner cut off the water in May.⟧ He did not answer calls.",
  },
  {
    reference:
      "Prosecutors say the clerk moved 90,000 francs to a bank in Tarn. Her lawyer called the charge absurd.",
    draft: "⟦The clerk moved 90,000 francs to a bank in Tarn.⟧ Her lawyer called the charge absurd.",
  },
  {
    reference: "The kiln uses 40 tonnes of clay a month, its owner said.",
    draft: "The kiln uses ⟦40 tonnes of clay a week⟧, its owner said.",
  },
  {
    reference: "The deputy head of the agency, Marit Skog, said that the two boats had been 20 metres apart.",
    draft: "Marit Skog, who ⟦heads⟧ the agency, said that the two boats had been 20 metres apart.",
  },
];
