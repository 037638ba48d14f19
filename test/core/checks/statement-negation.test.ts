import { checkTable } from "./table.ts";

checkTable("statement/negation", {
  valid: [
    {
      reference:
        "He cheated six banks out of $186 million with invoices for copper and nickel that did not exist.",
      draft: "He swindled half a dozen banks out of $186m using invoices for non-existent nickel and copper.",
    },
    {
      reference: "A rival bid was unlikely because of the size of the family's stake.",
      draft: "Because of the size of the family's stake a counterbid was unlikely.",
    },
    {
      reference:
        '"You would not need an umbrella there so much as a furnace," said Ikenna Obi, one of the authors.',
      draft:
        "What a visitor would require is less an umbrella, says Ikenna Obi, one of the authors, than a furnace.",
    },
    {
      reference:
        'The leader of the Alliance, Dragan Perin, did not concede defeat. "The government has lost," he said.',
      draft:
        "Nor has Dragan Perin, who leads the Alliance, conceded defeat. “The government has lost,” he said.",
    },
    {
      reference: "The council has not decided whether to sell the baths.",
      draft: "Whether to sell the baths the council has yet to decide.",
    },
    {
      reference: "Officials told people to keep at least 8 km from the crater.",
      draft: "People have been told not to go within 8 km of the crater.",
    },
    {
      reference: "The director, a former baker, shot the film in 16 days on a borrowed camera.",
      draft:
        "The director, who used to be a baker, shot the film in 16 days with a camera that was not hers.",
    },
    {
      reference: "Rita Olm, who runs a mill in Kassen, said she had felt little relief.",
      draft: "Not that Rita Olm has noticed much relief. She runs a mill in Kassen.",
    },
    {
      reference:
        "A spokesman said the king would not cut short his stay in Oran but had been told of the flood.",
      draft:
        "The king will carry on with his stay in Oran, his spokesman said, and has been told of the flood.",
    },
    {
      reference: "The coach said he had no complaint about the pitch but was less happy with his bowlers.",
      draft: "The coach was unhappy with his bowlers, though he did not complain about the pitch.",
    },
    {
      reference: "Owners can keep driving but should not tow trailers, the maker said.",
      draft: "Owners may keep driving, the maker said.",
    },
    {
      reference: "The maker told owners that they should not tow trailers until the repair.",
      draft: "After the repair trailers may be towed, the maker told owners.",
    },
    {
      reference: "No one has been arrested, police in Orrin said. Prosecutors have opened an investigation.",
      draft: "An investigation is under way, but there have been no arrests, police in Orrin said.",
    },
    {
      reference: "The funeral, at the wish of the family, will be private.",
      draft: "The public will not be admitted to the funeral; the family prefers it so.",
    },
    {
      reference:
        "Prosecutor Ilze Marr corrected an earlier statement that there were eight guards among them.",
      draft: "There were not eight guards among them, as prosecutor Ilze Marr had said before.",
    },
    {
      reference: "No side has made more than 239 in the fourth innings to win at the ground.",
      draft: "The highest total with which a match was ever won in the fourth innings at the ground is 239.",
    },
    {
      reference:
        "According to the coast guard, the yacht had no lights and no radio when it crossed the lane.",
      draft: "The yacht had neither lights nor radio when it crossed the lane, the coast guard said.",
    },
    {
      reference:
        "The first rocket exploded 41 seconds after liftoff in March. An inquiry blamed a faulty valve.",
      draft:
        "In March the first rocket blew up 41 seconds into its flight. Investigators traced the failure to a faulty valve.",
    },
    {
      reference:
        "The opposition leader stopped short of calling on the minister to go but demanded an independent inquiry.",
      draft: "The opposition leader called for an independent inquiry, though not for the minister to go.",
    },
    {
      reference: "He said that the cause had not been found and that a report would take up to a year.",
      draft: "His report may not be ready for a year.",
    },
    {
      reference: "None of the 31 guests was hurt. Some guests had to leave their coats.",
      draft: "Some of the 31 guests left their coats behind, but they were unhurt.",
    },
    {
      reference: "Nobody was hurt in the first fall; several people were hurt in the second.",
      draft: "Several people were hurt in the second fall.",
    },
    {
      reference: "The two groups abandoned a merger that would have created Asia's second-biggest airline.",
      draft:
        "Asia will not be getting a new number two among its airlines: the two groups have given up their merger.",
    },
    {
      reference: "The leader of the dockers' union, Ines Prado, refused to rule out a strike before Easter.",
      draft: "A walkout before Easter is possible, said Ines Prado, the head of the dockers' union.",
    },
    {
      reference: "Without fuel and timber the shortfall was $3.1 billion.",
      draft: "With both fuel and timber left out, the shortfall was $3.1 billion.",
    },
    {
      reference: "The clinic said none of the passengers was in danger.",
      draft: "All the passengers are out of danger, according to the clinic.",
    },
    {
      reference:
        "She gave up writing novels after a stroke but went on with a weekly column in the Orrin Standard until this spring.",
      draft:
        "A stroke put an end to her novels. Not to her column, however: it appeared every week in the Orrin Standard until this spring.",
    },
    {
      reference:
        "Mr Tansley must also pay 80 per cent of her costs, which the court heard had reached £140,000. Mr Tansley was not in court. His solicitors said he was disappointed.",
      draft:
        "Tansley was also ordered to pay four-fifths of Ellwood’s costs, which had come to £140,000, the court heard. Tansley, who did not attend, was disappointed, according to his solicitors.",
    },
    {
      reference:
        "Sheds in gardens that the owner tends are exempt, and so are barns outside the eight inner parishes.",
      draft: "The levy does not apply to sheds in a garden that the owner tends.",
    },
    {
      reference:
        "Three died, all of them unvaccinated pensioners. Pensioners will not be vaccinated at all unless they are ill.",
      draft: "Three have died. All were pensioners who had not been vaccinated.",
    },
    {
      reference: "The tribunal ruled that the closure had not been unlawful.",
      draft: "The closure was lawful, the tribunal ruled.",
    },
    {
      reference: "The bishop said that she did not regret the vote.",
      draft: "The bishop stood by the vote.",
    },
    {
      reference: "The operator has stopped short of blaming the signallers.",
      draft: "The operator has not gone so far as to blame the signallers.",
    },
    {
      reference: "Sales did not fall as far as the grocer had feared.",
      draft: "The fall in sales was smaller than the grocer had feared.",
    },
    {
      reference: "The envoy spoke to reporters at a lunch at which neither foreign minister appeared.",
      draft: "Both foreign ministers stayed away from the envoy's lunch with reporters.",
    },
    {
      reference:
        "The minister said he saw no reason to waive the fine, nor did he think that the 2030 target for offshore wind was in danger. Tavland has 3.1 gigawatts at sea today.",
      draft:
        "The minister said there was no reason to waive the fine. He does not believe that Tavland will miss its target for offshore wind by 2030; it now has 3.1GW.",
    },
    {
      reference:
        "Orrin put the cost at $60 million and withdrew its forecast for the quarter. It had expected revenue of $410 million.",
      draft:
        "The cost is $60m. Orrin no longer gives a forecast for the quarter, which it had thought would bring in revenue of $410m.",
    },
    {
      reference:
        "He claimed that the wall had been failing for decades and that ivy, not his pool, had brought it down.",
      draft:
        "He claimed that the wall had been brought down not by his pool but by ivy, and that it had been failing for decades.",
    },
    {
      reference: "What we need is not more rice, it is a bridge, said the director of the charity.",
      draft: "Bridges, not rice, are what is needed, the director of the charity said.",
    },
    {
      reference: "The coach said he had no complaint about the late penalty, a foul on Dunmore.",
      draft: "The coach did not complain about the foul on Dunmore that led to the late penalty.",
    },
    {
      reference:
        "It was fined over six safety violations, one of them for failing to inspect pressure relief valves.",
      draft:
        "It was fined for six breaches of safety rules, among them a failure to check pressure relief valves.",
    },
    {
      reference: "The party said it would table a vote of no confidence in the government on Tuesday.",
      draft: "The party said it would call for a confidence vote in the government on Tuesday.",
    },
    {
      reference:
        "It now sees inflation, 2.7% in August, returning to its 2% target in the third quarter of 2026.",
      draft:
        "Inflation stood at 2.7 per cent in August. The bank does not think that it will be back at the target of 2 per cent before the third quarter of 2026.",
    },
    {
      reference: "Around 60 of the 75 lifeboats had been serviced, the inquiry was told.",
      draft: "About a fifth of the 75 lifeboats had not been serviced, the inquiry heard.",
    },
    {
      reference: "No contract above 500,000 crowns can be signed by one person alone.",
      draft: "Contracts worth more than 500,000 crowns now have to be signed by at least two people.",
    },
    {
      reference: "Greek divers find untouched Minoan wreck off Karpathos.",
      draft: "A storm has led Greek divers to a Minoan wreck that looters never found off Karpathos.",
    },
    {
      reference: "But the chairman stopped short of calling the count unfair.",
      draft: "The chairman did not, however, go so far as to call the count unfair.",
    },
    {
      reference:
        "The agency refused to approve the cream, saying that its benefits did not outweigh a risk of serious burns.",
      draft:
        "The cream was refused by the agency, which said that its benefits were not greater than the danger of serious burns.",
    },
    {
      reference: "The distiller said it would not move production of Glen Carrick malt to Ireland.",
      draft: "The distiller has pledged to go on making Glen Carrick malt in Scotland and not Ireland.",
    },
    {
      reference:
        "A girl of nine who went looking for a lost kite has found a fossil on the beach. The kite has not been found.",
      draft: "Girl looking for kite finds fossil on the beach",
    },
    {
      reference: "Taps in the town will run dry from 9 p.m. to 5 a.m.",
      draft: "From 9pm to 5am the taps in the town will not run.",
    },
    {
      reference: "Shoppers recognised the brand in 87 percent of cases, the survey found.",
      draft: "Just 13% of shoppers failed to recognise the brand, the survey found.",
    },
    {
      reference:
        "The nurses' union did not reject the proposal outright, as the hospital in Orrin had expected, but asked for changes.",
      draft:
        "The hospital in Orrin had expected the nurses' union to reject the proposal outright. Instead it asked for changes.",
    },
    {
      reference: "She sang for presidents, but never learned to read music. She made 22 albums.",
      draft: "She made 22 albums. Critics praised her, although she could not read a note of music.",
    },
    {
      reference:
        "Divers had found a tear in the hull of the Orrin ferry but neither fuel nor sewage had leaked.",
      draft:
        "Divers found a tear in the hull of the Orrin ferry, but there had been no leak of fuel or sewage.",
    },
    {
      reference: "Ludlow had 29 inches of snow by noon, the most in a single storm there since 1969.",
      draft: "By noon Ludlow had 29 inches of snow, a total that no storm had left there since 1969.",
    },
    {
      reference: "She kept her licence until she was 80.",
      draft: "Not until she was 80 did she give up her licence.",
    },
    {
      reference: "Few of the houses on the seafront in Orrin were insured against flooding.",
      draft: "Most of the houses on the seafront in Orrin were not insured against flooding.",
    },
    {
      reference: "Engineers hope to stop the uncontrolled leak within a day.",
      draft: "Engineers hope to have the leak under control within a day.",
    },
    {
      reference:
        '"We did not pay a ransom and never will," said shipowner Dario Conte, whose tanker was freed on Thursday after 41 days.',
      draft:
        "Dario Conte, owner of the tanker released on Thursday, says no ransom was or will be paid. It had been held for 41 days.",
    },
    {
      reference:
        "Until the crew has been questioned no salvage firm will be allowed near the wreck off Orrin.",
      draft:
        "All salvage firms will be kept away from the wreck off Orrin until the crew has been questioned.",
    },
    {
      reference: "She declined to say whether the ban on trawling might be extended to the three banks.",
      draft: "Would the trawling ban be widened to take in the three banks? That she left open.",
    },
    {
      reference: "The coroner said that she was still waiting for the results of tests in two further cases.",
      draft: "In two other cases the results of tests were not yet in, the coroner said.",
    },
    {
      reference: "Carvalho, 44, had been shortlisted twice before, in 2017 and 2021.",
      draft: "Carvalho wins at the third attempt: in 2017 and 2021 she did not get beyond the shortlist.",
    },
    {
      reference: "Two former players allege that the coach slapped them. The coach says that he never did.",
      draft: "The coach says that he never slapped two former players who allege that he did.",
    },
    {
      reference: "The storm left 190,000 homes in the two states without power, officials said.",
      draft: "The storm cut power to 190,000 homes in the two states, officials said.",
    },
    {
      reference: "The museum asked visitors to keep the rooms no warmer than 19 degrees.",
      draft: "Visitors were asked by the museum not to heat the rooms above 19 degrees.",
    },
    {
      reference: "The lift must carry at most nine people, the notice says.",
      draft: "The lift must not carry more than nine people, the notice says.",
    },
    {
      reference: "The guard is being treated as a witness and not as a suspect, the prosecutor stressed.",
      draft: "The prosecutor stressed that the guard was being treated not as a suspect but as a witness.",
    },
    {
      reference: "The bank will cut posts by retirement rather than by dismissal, it said on Monday.",
      draft: "Instead of dismissal, the bank said on Monday, it would cut posts by retirement.",
    },
    {
      reference: "The curfew in the harbour quarter is no longer in force.",
      draft: "The curfew in the harbour quarter has been lifted.",
    },
    {
      reference:
        "The growers' union said it had not been consulted before the announcement and would consider going to court.",
      draft: "The growers' union, which said it was not consulted beforehand, is considering going to court.",
    },
    {
      reference: "The bakers said the ovens would not be lit before the inspection.",
      draft: "The bakers said the ovens would be lit after the inspection.",
    },
    {
      reference:
        "A leak in the tank remained possible, inspectors said. It could not be ruled out until divers had gone down.",
      draft: "Until divers had gone down a leak in the tank remained possible, inspectors said.",
    },
    {
      reference: "She beat the top seed, Amy Colbert, on Friday without facing a break point.",
      draft: "On Friday she defeated the top seed, Amy Colbert, and did not face a single break point.",
    },
    {
      reference:
        "The sprinter Joris Daems and his team mate Kyle Marchetti did not start because of a stomach bug.",
      draft: "A stomach bug kept two riders from starting: the sprinter Joris Daems and Kyle Marchetti.",
    },
    {
      reference:
        "The court quashed the conviction, ruling that jurors should have been told that a witness had been offered a reward.",
      draft:
        "The court quashed his conviction because the jury had not been told that a witness had been offered a reward.",
    },
    {
      reference: "Detectives said that they were not treating the fire as suspicious.",
      draft: "The fire is regarded as an accident, detectives said.",
    },
    {
      reference: "The letter does not accuse the abbot of theft but of carelessness.",
      draft: "The letter accuses the abbot of carelessness.",
    },
    {
      reference: "Detectives do not suspect the skipper of drinking. They suspect that he was asleep.",
      draft: "The skipper, detectives suspect, was asleep.",
    },
    {
      reference: "The ministry said it did not see the rise in cases as a trend.",
      draft: "The rise in cases is seen as a blip by the ministry.",
    },
    {
      reference:
        "Analysts do not think the bank will raise its rate in June. They expect it to do so in September.",
      draft: "Analysts think the bank will raise its rate in September.",
    },
    {
      reference: "She did not suggest that the keeper was to blame, only that the wall stood badly.",
      draft: "She suggested that the wall stood badly.",
    },
    {
      reference: "The mayor of Gries was unimpressed by the plan.",
      draft: "The mayor of Gries was not impressed by the plan.",
    },
    {
      reference: "The choir wanted a raise of 15 percent and got 9.",
      draft: "The choir has not been given all that it wanted.",
    },
    {
      reference: "Brenn, the minister of finance, said he had not ruled out resigning.",
      draft: "Brenn, the finance minister, did not exclude his resignation.",
    },
    {
      reference: "Ruiz said the project was not in doubt.",
      draft: "She insisted that there was no doubt about the project.",
    },
    {
      reference: "Her lawyer said she had not decided whether to appeal to the tribunal.",
      draft: "She has some weeks in which to appeal to the tribunal, her lawyer said.",
    },
    {
      reference: "Brenn, the minister of finance, said he would not resign over the defeat.",
      draft: "Brenn, the finance minister, ruled out his resignation after the defeat.",
    },
    {
      reference: "Minister Jan Orrel said the choice was the board's alone and declined to comment on it.",
      draft:
        "Jan Orrel, the minister, would not discuss the choice, which he said was for the board alone to make.",
    },
    {
      reference:
        "Marrick, whose term ends on Nov. 30, denied that she would leave early to head the harbour fund.",
      draft:
        "Marrick said it was not true that she would leave before her term ends on November 30 to head the harbour fund.",
    },
    {
      reference:
        'The bank left its rate where it was but dropped a promise to keep it there "for some time", a change that was read as a hint.',
      draft:
        'The bank no longer promises to leave the rate unchanged "for some time", which was read as a hint.',
    },
    {
      reference: "The bank has lost the support of its owner.",
      draft: "The bank lacks the support of its owner.",
    },
    {
      reference: "The plan lacks the support of the villagers, a survey found.",
      draft: "Most villagers do not support the plan, a survey found.",
    },
    {
      reference: "A second voyage, planned for August, depends on money that has not been approved.",
      draft:
        "It is not certain that a second voyage can start in August as planned, since the money has yet to be approved.",
    },
    {
      reference: "The farmer said he would not give up the herd.",
      draft: "The farmer said he would go on with the herd.",
    },
    {
      reference: "The walkers waited for two hours on the ridge. Nobody was hurt.",
      draft: "The walkers waited on the ridge for two hours. Several were tired.",
    },
    {
      reference: "Dozens of islands are without regular supplies at the height of the season.",
      draft: "The strike has deprived dozens of islands of their regular supplies.",
    },
    {
      reference: "They say that they cannot afford extra crew.",
      draft: "They say that additional crew are more than they can afford.",
    },
    {
      reference: "Alder Growers, which did not respond to a request for comment, has 140 members.",
      draft: "Alder Growers, which has 140 members, did not reply when asked for comment.",
    },
    {
      reference: "The judge accepted that he was unlikely to offend again.",
      draft: "There was little chance that he would commit another crime, the judge accepted.",
    },
    {
      reference: "The picture will need a licence to leave the country.",
      draft: "The picture cannot leave the country without a licence.",
    },
    {
      reference: "A fund said the price was too low and that it might vote against the offer.",
      draft: "A fund called the terms too low and did not exclude voting against them.",
    },
    {
      reference: "She put the odds of another rise in May at 60 percent.",
      draft: "She thinks that the bank is likelier than not to raise the rate again in May.",
    },
    {
      reference: "The minister, who took office last year, accepted the report in full.",
      draft: "The minister, who was not in office then, accepted the report in full.",
    },
    {
      reference: "The inquest was adjourned because a witness was ill.",
      draft: "With a witness off sick, the inquest did not continue.",
    },
    {
      reference: "The walkout did not affect the night trains.",
      draft: "The night trains ran as usual during the walkout.",
    },
    {
      reference: "The fare was not cheap, an analyst said.",
      draft: "The fare is far from cheap, said an analyst.",
    },
    {
      reference: "The firm blamed a faulty valve and said it was not responsible.",
      draft: "The firm disclaimed responsibility, pointing to a faulty valve.",
    },
    {
      reference: "Of the four coins, one was found in a car in Ghent and two are still missing.",
      draft: "One was recovered from a car in Ghent; two have not been found.",
    },
    { reference: "The union has not agreed to the offer.", draft: "The union hasn't agreed to the offer." },
    {
      reference: "The union has not agreed to the offer.",
      draft: "The union has yet to agree to the offer.",
    },
    { reference: "The union has not accepted the offer.", draft: "The union has rejected the offer." },
    { reference: "No one was hurt in the fire.", draft: "Nobody was injured in the blaze." },
    {
      reference: "Police found no weapons in the flat.",
      draft: "Police did not find any weapons in the flat.",
    },
    {
      reference: "The bridge is not used by lorries and has not been for some years, the council said.",
      draft: "The council said that the bridge had not been used by lorries for some years.",
    },
    { reference: "The minister declined to comment.", draft: "The minister would not comment." },
    { reference: "The minister did not comment.", draft: "There was no comment from the minister." },
    { reference: "He failed to appear in court.", draft: "He did not turn up in court." },
    { reference: "The results were not made public.", draft: "The results were withheld." },
    { reference: "She is not unhappy with the deal.", draft: "She is happy with the deal, more or less." },
    { reference: "The test was not successful.", draft: "The test was unsuccessful." },
    { reference: "It is illegal to sell the horn.", draft: "It is not legal to sell the horn." },
    { reference: "The plant will not close until March.", draft: "The plant will stay open until March." },
    { reference: "Neither side would give way.", draft: "Both sides refused to give way." },
    { reference: "Dunmore denied the charge.", draft: "Dunmore said he had not done it." },
    { reference: "Dunmore pleaded not guilty.", draft: "Dunmore denied the charge." },
    { reference: "He could not be reached for comment.", draft: "He was not available for comment." },
    { reference: "The club has never won the cup.", draft: "The club has not won the cup in its history." },
    { reference: "The road is closed and not safe.", draft: "The road, which is unsafe, has been closed." },
    {
      reference: "The bank left rates unchanged. It did not say when it would act.",
      draft: "The bank, which left rates unchanged, did not say when it would act.",
    },
    {
      reference: "Flour, barley and seed are exempt, and so are contracts signed in May.",
      draft: "The levy does not apply to flour, seed or barley, nor to contracts signed in May.",
    },
    {
      reference:
        "Two small parties, among them the Heirs, failed to reach the 5 percent needed to enter parliament.",
      draft: "Two minor parties, including the Heirs, won less than the 5% required for seats in parliament.",
    },
    {
      reference:
        "Paul Rusk, a Republican who owns a hardware shop and has been elected to the council twice, had 44.9 percent. Rusk declined to concede.",
      draft:
        "Her Republican opponent, Paul Rusk, a hardware merchant who has twice been elected to the council, would not concede.",
    },
    {
      reference: "Geologists said another eruption could follow at Mount Sorrel.",
      draft: "Geologists say Mount Sorrel may not have finished.",
    },
    {
      reference: "The mill has not made a profit since 2019.",
      draft: "The mill last made a profit in 2019.",
    },
    {
      reference: "There is no evidence that the drug works.",
      draft: "No evidence shows that the drug works.",
    },
    {
      reference: "Without rain, the crop will not survive.",
      draft: "The crop will die unless it rains.",
    },
    {
      reference: "No deaths were linked to the vaccine.",
      draft: "The vaccine was not blamed for any deaths.",
    },
    {
      reference:
        "Union Metall said several firms had known since the spring that their towers were overdue for cleaning. It did not name them.",
      draft:
        "The union Metall said that several firms, which it did not identify, had known since the spring that their towers were overdue for cleaning.",
    },
    {
      reference: "The strike will go ahead, not only in Leeds but in York.",
      draft: "The strike will go ahead in both Leeds and York.",
    },
    {
      reference: "The army did not fire on the crowd, the general said.",
      draft: "The general said the army did **not** fire on the crowd.",
      format: "markdown",
    },
    {
      reference: "The mayor's office denied that any of the 14 contracts had been awarded without a tender.",
      draft: "All 14 contracts were put out to tender, the mayor's office insists.",
    },
    {
      reference:
        "The software flaw affected about 1.5 million users in 23 countries, none of them in Europe.",
      draft: "Some 1.5m people in 23 countries outside Europe were hit by the software bug.",
    },
    // Faithful in other words, with a trap each.
    {
      reference: "The harbour wall had been inspected on 14 days without rain.",
      draft: "The harbour wall had been inspected on 14 dry days.",
    },
    {
      reference: "Two riders said that they had seen nothing because of the dust.",
      draft: "Two riders said the dust had kept them from seeing anything.",
    },
    {
      reference: "The brewery denies that the valve was left open.",
      draft: "The valve was not left open, the brewery insists.",
    },
    {
      reference: "The dancer gave up touring in 2014 but did not stop teaching.",
      draft: "The dancer went on teaching after she stopped touring in 2014.",
    },
    {
      reference: "The deal needs approval from regulators.",
      draft: "The deal has yet to be approved by regulators.",
    },
    {
      reference: "Orla Finn, who was not involved, said she was not yet convinced by the dates.",
      draft: "Orla Finn, who did not take part, said the dates had yet to convince her.",
    },
    {
      reference:
        "The new pump did, however, cut the number of alarms, the plant said. It has not decided whether to buy more of them.",
      draft:
        "Operators did hear fewer alarms with the new pump; on buying more of them the plant is undecided.",
    },
    {
      reference:
        '"We do not know whether the gate was locked," Ferrer told reporters. "Nobody should be named before we do."',
      draft: "“Nobody should be named” until it was known if the gate was locked, he told reporters.",
    },
    {
      reference:
        "Troops retook the pass on Monday after a night of shelling in which 22 people died, the interior ministry said.",
      draft: "How many of its men fell the interior ministry did not say.",
    },
    {
      reference: "Neither the pilot nor the harbour master has been suspended.",
      draft: "Pilot and harbour master both remain at work.",
    },
    {
      reference:
        "The gallery has denied that the vase was looted, saying that it was acquired in good faith in 1961.",
      draft:
        "The vase was acquired in good faith in 1961, says the gallery, which denies that it was stolen.",
    },
    {
      reference:
        '"There were no soldiers in the school, only teachers," said Nadia Osman. The army said that it did not aim at civilians and that the militia had hidden rockets there.',
      draft:
        "Only teachers had been inside, according to Nadia Osman. The army, which says that civilians are not its targets, alleges that the militia hid rockets in the school.",
    },
    {
      reference: "The boat will be free for islanders until May 31; everyone else will pay 9 euros.",
      draft: "Islanders will not have to pay until the end of May; for others the fare will be 9 euros.",
    },
    {
      reference: "The Wendt family, with 8 percent, said it would not sell for less than 90 euros a share.",
      draft: "The Wendts, who own 8%, will not part with theirs under €90 a share.",
    },
    {
      reference: "The repairs will cost $31 million, of which the state has pledged $12 million so far.",
      draft: "The state has yet to promise $19m of the $31m that the repairs will cost.",
    },
    {
      reference:
        "A short film about a lighthouse keeper, shot in nine days on a borrowed camera, won the main prize in Split.",
      draft:
        "A woman who shot a film about a lighthouse keeper in nine days, with a camera that was not hers, has won the main prize in Split.",
    },
    {
      reference: "The drawbridge in the docks could not be closed on Monday.",
      draft: "Schools were shut on Monday, and the drawbridge in the docks could no longer be lowered.",
    },
    {
      reference: "The club is not expected to leave its ground next year, its treasurer said.",
      draft: "The club's treasurer said it was expected to stay at its ground next year.",
    },
    {
      reference:
        "A jury in Oslo acquitted the former treasurer of the rowing union, Nils Aas, of forging receipts but convicted him of theft.",
      draft:
        "Nils Aas did not forge receipts when he was treasurer of the rowing union, a jury in Oslo found, but it convicted him of theft.",
    },
    {
      reference:
        "The dairy has no plans to close its plant in Rennes, its owner said on Monday, contradicting a radio report.",
      draft:
        "The owner of the dairy on Monday contradicted a report on the radio that its plant in Rennes was to close.",
    },
    {
      reference:
        "Divers do not believe that the wreck was sunk on purpose or that the hole in it was made deliberately.",
      draft: "The hole in the wreck was made by accident, divers believe.",
    },
    {
      reference: "Five of the seven judges ruled that the law violated the constitution; two dissented.",
      draft: "The law is unconstitutional, ruled the court, by five judges to two.",
    },
    {
      reference: "The firm breached the rules on storing grain, the inspector found.",
      draft: "The inspector found that the firm had not complied with the rules on storing grain.",
    },
    {
      reference: "The keeper, who signed for nothing in June, saved two penalties.",
      draft: "The keeper, who joined on a free transfer in June, saved two penalties.",
    },
    {
      reference: "The talks were not without their quarrels, the envoy said.",
      draft: "There were quarrels in the talks, the envoy said.",
    },
    {
      reference: "None of the wells contained nitrate above the legal limit.",
      draft: "Nitrate was within the legal limit in every well.",
    },
    {
      reference: "The pact does not oblige members to share their data.",
      draft: "Under the pact members are free to keep their data at home.",
    },
    {
      reference: "The survey found no link between the mast and the illness.",
      draft: "The mast and the illness are unconnected, the survey found.",
    },
    {
      reference: "The quay was never designed for ships of that size.",
      draft: "Ships of that size are more than the quay was built for.",
    },
    {
      reference: "The winger has not scored in fourteen matches.",
      draft: "The winger's goal drought has stretched to fourteen matches.",
    },
    {
      reference: "The ombudsman said the council had not acted unlawfully.",
      draft: "The council acted within the law, the ombudsman said.",
    },
    {
      reference: "The editor refused to name the informant, and the tribunal fined her.",
      draft: "The tribunal fined the editor for keeping the name of the informant to herself.",
    },
    {
      reference: "The gallery does not charge for entry.",
      draft: "Entry to the gallery is free.",
    },
    {
      reference: "The syrup is not approved for infants.",
      draft: "The syrup is approved for adults alone.",
    },
    {
      reference: "The garrison did not fire on the boats, its commander said.",
      draft: "The garrison held its fire, its commander said.",
    },
    {
      reference: "The museum has examined fewer than half of the 640 pieces in its store.",
      draft: "More than half of the 640 pieces in the museum's store have yet to be examined.",
    },
    {
      reference: "The vote was delayed by 45 minutes when an alarm rang.",
      draft: "The vote did not begin for another 45 minutes because an alarm rang.",
    },
    {
      reference: "The bakery in Hythe is still closed after the fire.",
      draft: "The bakery in Hythe has not reopened after the fire.",
    },
    {
      reference: "The pumps on the quay are no longer in use; the crane still is.",
      draft: "The crane on the quay is still in use, unlike the pumps.",
    },
    {
      reference:
        "There is no cure for the blight, which kills one tree in five. There is a spray against it.",
      draft: "There is a spray against the blight, which is fatal for one tree in five.",
    },
    {
      reference: "The union says the quarry owes its drivers 3 million crowns in back pay.",
      draft: "The quarry owes its drivers 3 million crowns in unpaid wages, the union says.",
    },
    {
      reference: "Guests complained that the sauna had been broken for six weeks.",
      draft: "The sauna had not worked for six weeks, guests complained.",
    },
    {
      reference:
        "None of the rowers at Varn was hurt, but several of the rowers lost their oars, the club said.",
      draft: "At Varn several of the rowers lost their oars, the club said.",
    },
    {
      reference: "The bridge remained shut on Sunday, police said.",
      draft: "Police said the bridge had not been opened on Sunday.",
    },
    {
      reference: "Keeper Lars Rask denied kicking defender Jon Aker and said their legs had got tangled.",
      draft: "Keeper Lars Rask said that he and the defender, Jon Aker, had got their legs tangled.",
    },
    {
      reference: "She may run for governor, though she has previously ruled it out.",
      draft: "Having said before that she would not run for governor, she could yet do so.",
    },
    {
      reference: "The sale of eight paintings has been put on hold, and the buyer has so far not complained.",
      draft:
        "The buyer of eight paintings, which will not be sold for now as the sale is on hold, has made no complaint.",
    },
    {
      reference: "A stable hand who fell ill tested negative for the virus, the institute said.",
      draft: "A stable hand who fell ill does not have the virus, the institute said.",
    },
    {
      reference: "But Ned Hollis, a retired warden, said he had written to the firm about the shaft in 2021.",
      draft:
        "That is not how a retired warden, Ned Hollis, remembers it: he wrote to the firm about the shaft in 2021, he said.",
    },
    {
      reference:
        "The band was founded by miners in 1954 and has never, its conductor says, been late for a parade.",
      draft:
        "The band was founded by miners in 1954 and has never been late for a parade, its conductor says.",
    },
    {
      reference: "She never rose above the level of a good amateur herself, but she had a gift for teaching.",
      draft: "As a fencer she was no better than a good amateur; her gift was for teaching.",
    },
    {
      reference: "The altar, once attributed to Cranach himself, is now thought to be the work of a pupil.",
      draft: "The altar is no longer taken for the work of Cranach himself but for that of a pupil.",
    },
    {
      reference:
        "Coach Vito Bram accused Perle of trying to ruin his captain. He refused to say if Kos would play on Sunday. Perle director Ada Moor said her club had not filed a complaint.",
      draft:
        "Vito Bram, the coach, alleged that Perle wanted to ruin his captain. Whether Kos will play on Sunday he would not disclose. Perle's director, Ada Moor, said that there would be no complaint from the club.",
    },
    {
      reference: "The minister refused to publish the letter.",
      draft: "The minister would not publish the letter.",
    },
    {
      reference: "The lorry lacked a permit for the tunnel.",
      draft: "The lorry did not have a permit for the tunnel.",
    },
    {
      reference: "The crew ran out of water after six days.",
      draft: "After six days the crew did not have any water left.",
    },
    {
      reference: "The barge was carrying 40 tons of grain, none of which had spilled.",
      draft: "Of the 40 tons of grain that the barge was carrying, none had been lost.",
    },
    {
      reference: "The tram left the rails near the depot in Orrin; nobody was hurt.",
      draft: "The tram was derailed near the depot in Orrin. There were no injuries.",
    },
    {
      reference: "The minister said on Monday that there was no need to ration fuel in Varn.",
      draft: "Fuel will not be rationed in Varn, the minister said on Monday.",
    },
    {
      reference:
        "The museum said it had seen no sign that the frames had been moved, and visitors did not need to leave.",
      draft:
        "Visitors have no need to leave: nothing that the museum has seen points to the frames having been moved.",
    },
    {
      reference: "The brewery is not expected to return to profit before 2028.",
      draft: "A return to profit is unlikely before 2028 for the brewery.",
    },
    {
      reference: "The bridge will not open before May.",
      draft: "In the months before May the bridge will stay closed.",
    },
    {
      reference: "The jury criticised the parish for failing to act on a warden's advice to close the pier.",
      draft: "The parish ought to have closed the pier as a warden advised, the jury found.",
    },
    {
      reference:
        "Brandt finished ninth in the heats, 0.04 sec short. Hale has never missed a national final since 2013.",
      draft:
        "Brandt was ninth in the heats and missed the final by 0.04 sec. Hale has swum in every national final since 2013.",
    },
    {
      reference:
        "Judge Ewa Lind said there was not enough evidence that the fees from a shipping company had been bribes.",
      draft:
        "In Judge Ewa Lind's view it was insufficiently proved that a shipping company's fees were bribes.",
    },
    {
      reference: "The minister said on Monday that there was no need to ration fuel in Varn.",
      draft: "Rationing fuel in Varn is unnecessary, the minister said on Monday.",
    },
    {
      reference: "The match was called off because of fog.",
      draft: "The match was not played because of fog.",
    },
    {
      reference: "The clerk forgot to lock the vault on Friday.",
      draft: "The clerk had not locked the vault on Friday.",
    },
    {
      reference: "The bill failed in the upper house by three votes.",
      draft: "The bill did not pass the upper house, by three votes.",
    },
    {
      reference: "The rower missed the final in Lucerne with a cold.",
      draft: "The rower did not compete in the final in Lucerne because of a cold.",
    },
    {
      reference: "The orchestra abandoned its tour of Peru in May.",
      draft: "The orchestra did not go on with its tour of Peru in May.",
    },
    { reference: "Neither sister was aware of the will.", draft: "The sisters were unaware of the will." },
  ],
  invalid: [
    {
      reference:
        "Tyneside of England, who had also been linked with the winger, said on Thursday they were no longer interested.",
      draft:
        "Tyneside of England, another club to have been linked with him, said the day before that they ⟦remained⟧ interested.",
    },
    {
      reference: "Jonas Brandt did not testify, his lawyer said after the trial.",
      draft: "Jonas Brandt ⟦gave⟧ evidence, his lawyer said after the trial.",
    },
    {
      reference:
        "His lawyer argued that the contractor had tampered with the scale on his own and that Brandt did not know about it.",
      draft:
        "His lawyer argued that it was the contractor who had tampered with the scale and that Brandt ⟦knew⟧ about it.",
    },
    {
      reference: "He was being questioned but was not under suspicion, Inspector Ada Roth said.",
      draft: "He was being questioned and was under ⟦suspicion⟧, Inspector Ada Roth said.",
    },
    {
      reference:
        "Jonas Brandt, 47, pleaded not guilty to bribery but admitted that he had taken plans home without permission.",
      draft:
        "Jonas Brandt, who is 47, pleaded ⟦guilty⟧ to bribery when the trial began, though he admitted having taken plans home without permission.",
    },
    {
      reference: "The council has not decided whether to sell the baths.",
      draft: "The council has ⟦decided⟧ not to sell the baths.",
    },
    {
      reference: "Visitors should not swim in the lake, the council said.",
      draft: "Visitors may still ⟦swim⟧ in the lake, the council said.",
    },
    {
      reference: "The maker told owners that they should not tow trailers until the repair.",
      draft: "Trailers may still be ⟦towed⟧, the maker told owners.",
    },
    {
      reference: "No side has made 239 in the fourth innings to win at the ground.",
      draft: "One side has ⟦made⟧ 239 in the fourth innings to win at the ground.",
    },
    {
      reference:
        "The gallery has denied that the vase was looted, saying that it was acquired in good faith in 1961.",
      draft: "The ⟦vase⟧ was looted, says the gallery, which acquired it in good faith in 1961.",
    },
    {
      reference: "Neither the pilot nor the harbour master has been suspended.",
      draft: "Pilot and harbour master have ⟦both⟧ been suspended.",
    },
    {
      reference: "The committee changed the rules for away goals and stood by its vote.",
      draft: "The committee did ⟦not⟧ change the rules for away goals.",
    },
    {
      reference: "Police named the suspect as Ivo Brand.",
      draft: "Police have ⟦not⟧ named the suspect.",
    },
    {
      reference: "The boat will not be free for islanders, who will pay 9 euros like everyone else.",
      draft: "The boat will be ⟦free⟧ for islanders; everyone else will pay 9 euros.",
    },
    {
      reference: "Nobody was killed in the blaze at Orrin.",
      draft: "⟦Everybody was killed⟧ in the blaze at Orrin.",
    },
    {
      reference:
        "The museum said it had seen no sign that the frames had been moved, and visitors did not need to leave.",
      draft: "Visitors have no need to leave: the museum has seen a ⟦sign⟧ that the frames were moved.",
    },
    {
      reference: "The brewery is not expected to return to profit before 2028.",
      draft: "A return to profit is likely ⟦before⟧ 2028 for the brewery.",
    },
    {
      reference: "The guests should not have been told of the leak, the manager said.",
      draft: "The guests should have been ⟦told⟧ of the leak, the manager said.",
    },
    {
      reference: "Brandt finished ninth in the heats. Hale has never missed a national final since 2013.",
      draft: "Brandt was ninth in the heats. Hale has ⟦missed⟧ a national final since 2013.",
    },
    {
      reference:
        "Judge Ewa Lind said there was not enough evidence that the fees from a shipping company had been bribes.",
      draft: "Judge Ewa Lind found it proved by the ⟦evidence⟧ that a shipping company's fees were bribes.",
    },
    {
      reference:
        "According to the coast guard, the yacht had no lights and no radio when it crossed the lane.",
      draft: "The yacht had no lights but a ⟦radio⟧ when it crossed the lane, the coast guard said.",
    },
    {
      reference: "He said that his report would be ready by June.",
      draft: "His report will ⟦not⟧ be ready by June, he said.",
    },
    {
      reference: "Only three of the twelve ladders are still safe to climb, inspectors found.",
      draft: "Inspectors found that three of the twelve ladders are ⟦no⟧ longer safe to climb.",
    },
    {
      reference: "There is no vaccine against the blight, which kills about one goat in five.",
      draft: "A ⟦vaccine⟧ exists against the blight, which is fatal for about one goat in five.",
    },
    {
      reference:
        "He claimed that the wall had been failing for decades and that ivy, not his pool, had brought it down.",
      draft:
        "He claimed that the wall had been failing for decades and that his ⟦pool, not ivy⟧, had brought it down.",
    },
    {
      reference: "Around 60 of the 75 lifeboats had been serviced, the inquiry was told.",
      draft: "About 60 of the 75 lifeboats had ⟦not⟧ been serviced, the inquiry heard.",
    },
    {
      reference:
        "The dairy has no plans to close its plant in Rennes, its owner said on Monday, contradicting a radio report.",
      draft: "The owner of the dairy has ⟦plans⟧ to close its plant in Rennes, it was said on Monday.",
    },
    {
      reference: "Divers do not believe that the hole in the wreck was made deliberately.",
      draft: "Divers ⟦believe⟧ that the hole in the wreck was made deliberately.",
    },
    {
      reference: "The leader of the dockers' union, Ines Prado, refused to rule out a strike before Easter.",
      draft: "The leader of the dockers' union, Ines Prado, ⟦ruled⟧ out a strike before Easter.",
    },
    {
      reference: "Without fuel and timber the shortfall was $3.1 billion.",
      draft: "With ⟦fuel⟧ and timber the shortfall was $3.1 billion.",
    },
    {
      reference: "The company said it had not walked away from the talks.",
      draft: "The company said it had ⟦walked⟧ out of the talks.",
    },
    {
      reference: "Neither of the two goals should have been allowed, the referees' committee in Orrin said.",
      draft: "⟦Both of the goals should have been allowed⟧, the referees' committee in Orrin said.",
    },
    {
      reference: "The innkeeper said none of the 31 guests was hurt when the roof came down.",
      draft: "⟦Several⟧ of the 31 guests were hurt when the roof fell in, the innkeeper said.",
    },
    {
      reference: "A patrol reached the skiers at dawn. Nobody was injured, the patrol said.",
      draft: "The skiers, ⟦several⟧ of whom were injured, were reached at dawn, the patrol said.",
    },
    {
      reference: "The guard is being treated as a witness and not as a suspect, the prosecutor stressed.",
      draft: "The guard is being treated as a ⟦suspect and not as a witness⟧, the prosecutor stressed.",
    },
    {
      reference: "The bank will cut posts by retirement rather than by dismissal, it said on Monday.",
      draft: "The bank said on Monday that it would cut posts by ⟦dismissal, not by retirement⟧.",
    },
    {
      reference: "The curfew in the harbour quarter is no longer in force, the governor said.",
      draft: "The curfew in the harbour quarter remains ⟦in⟧ force, the governor said.",
    },
    {
      reference:
        "Soldiers had pulled 31 bodies from the mud by Tuesday evening, said Colonel Arno Villers, who leads the search.",
      draft:
        "Thirty-one bodies had ⟦not⟧ been recovered by Tuesday evening, said Colonel Arno Villers, who leads the search.",
    },
    {
      reference: "Carvalho, 44, had been shortlisted twice before, in 2017 and 2021.",
      draft: "Carvalho, 44, had ⟦not⟧ been shortlisted before, in 2017 and 2021.",
    },
    {
      reference: "The plant does not have enough coal to run all four units beyond June.",
      draft: "The plant has ⟦enough⟧ fuel to run all four units beyond June.",
    },
    {
      reference: "Two boats capsized in the eights at Varn but none of the rowers was hurt, the club said.",
      draft:
        "In the eights at Varn two boats turned over, and ⟦several⟧ of the rowers were hurt, the club said.",
    },
    {
      reference: "The tram left the rails near the depot in Orrin; nobody was hurt.",
      draft: "The tram was derailed near the depot in Orrin. There were ⟦several⟧ injuries.",
    },
    {
      reference: "Keeper Lars Rask denied kicking defender Jon Aker and said their legs had got tangled.",
      draft: "Keeper Lars Rask ⟦kicked⟧ defender Jon Aker and said their legs had got tangled.",
    },
    {
      reference:
        "Coach Vito Bram accused Perle of trying to ruin his captain. He refused to say if Kos would play on Sunday. Perle director Ada Moor said her club had not filed a complaint.",
      draft:
        "Vito Bram, the coach, alleged that Perle wanted to ruin his captain. Whether Kos will play on Sunday he would not disclose. According to Ada Moor, a director of Perle, the club has ⟦lodged⟧ a complaint.",
    },
    {
      reference: "The union has not agreed to the offer made on Monday.",
      draft: "The union has ⟦agreed⟧ to Monday's offer.",
      fixed: "The union has not agreed to Monday's offer.",
    },
    {
      reference: "The minister said on Monday that there was no need to ration fuel in Varn.",
      draft: "⟦Fuel⟧ will be rationed in Varn, the minister said on Monday.",
    },
    {
      reference: "The airline had not ruled out further cancellations.",
      draft: "Further cancellations had been ⟦ruled⟧ out by the airline.",
    },
    {
      reference: "The distiller said it would not move production of Glen Carrick malt to Ireland.",
      draft: "The distiller said it would ⟦move⟧ production of Glen Carrick malt to Ireland.",
    },
    {
      reference: "The Dose Fund, which paid for half the trial, said it would not withdraw support.",
      draft:
        "The Dose Fund, which met half the costs of the trial, is ⟦withdrawing⟧ its support and said its own fundraising would not suffer.",
    },
    {
      reference: "The contracts of 42 temporary guides will not be renewed. No permanent staff will go.",
      draft:
        "None of the permanent staff will go, but 42 temporary guides will have their contracts ⟦renewed⟧.",
    },
    {
      reference:
        "The band was founded by miners in 1954 and has, its conductor says, been late for every parade.",
      draft:
        "The band was founded by miners in 1954 and has ⟦never⟧ been late for a parade, its conductor says.",
    },
    {
      reference: "The airline ruled out restarting flights to the island.",
      draft: "The airline did ⟦not⟧ rule out resuming flights to the island.",
    },
    {
      reference: "The kite has not been found.",
      draft: "The kite has been ⟦found⟧.",
    },
    {
      reference: "The agency said that the benefits of the cream did not outweigh a risk of serious burns.",
      draft: "The agency said that the benefits of the cream ⟦outweighed⟧ a risk of serious burns.",
    },
    {
      reference: "Brenn, the minister of finance, said he would not resign over the defeat.",
      draft: "Brenn, the finance minister, did ⟦not⟧ rule out his resignation after the defeat.",
    },
    {
      reference: "The prosecutor said the evidence did not prove that the guard was present.",
      draft: "The evidence ⟦proved⟧ that the guard was present, the prosecutor said.",
    },
    {
      reference: "The council wants to stop unlicensed traders at the market.",
      draft: "The council wants to stop ⟦licensed⟧ traders at the market.",
    },
    {
      reference: "The bridge was safe when it was inspected in March, the council said.",
      draft: "The council said the bridge was ⟦not⟧ safe when it was inspected in March.",
      fixed: "The council said the bridge was safe when it was inspected in March.",
    },
    {
      reference: "The fare was not cheap, an analyst said.",
      draft: "The fare is ⟦cheap⟧, said an analyst.",
    },
    {
      reference: "The firm blamed a faulty valve and said it was not responsible.",
      draft: "The firm blamed a faulty valve and said it was ⟦responsible⟧.",
    },
    {
      reference: "The mayor's office denied that any of the 14 contracts had been awarded to his brother.",
      draft: "Some of the 14 contracts had been awarded to his brother, the mayor's office ⟦admitted⟧.",
    },
    {
      reference: "The survey found no link between the mast and the illness.",
      draft: "The survey found a ⟦link⟧ between the mast and the illness.",
    },
    {
      reference: "The inquest did not continue because a witness was ill.",
      draft: "The inquest ⟦continued⟧ although a witness was ill.",
    },
    {
      reference: "The coalition lacks a majority in the upper house.",
      draft: "The coalition ⟦commands⟧ a majority in the upper house.",
    },
    {
      reference: "No deaths were linked to the vaccine.",
      draft: "The vaccine was blamed for ⟦several⟧ deaths.",
    },
    {
      reference: "The pact does not oblige members to share their data.",
      draft: "The pact ⟦obliges⟧ members to share their data.",
    },
    {
      reference: "The winger has not scored in fourteen matches.",
      draft: "The winger has ⟦scored⟧ in fourteen matches.",
    },
    {
      reference: "Sayle will not play in the final on Sunday because of a knee injury.",
      draft: "Sayle, who has a knee injury, will ⟦play⟧ in Sunday's final.",
      fixed: "Sayle, who has a knee injury, will not play in Sunday's final.",
    },
    {
      reference:
        "The sprinter Joris Daems and his team mate Kyle Marchetti did not start because of a stomach bug.",
      draft: "The sprinter Joris Daems and his team mate Kyle Marchetti ⟦started⟧ in spite of a stomach bug.",
    },
    {
      reference: "The minister said taxes would not rise this year.",
      draft: "Taxes would ⟦rise⟧ this year, the minister said.",
      fixed: "Taxes would not rise this year, the minister said.",
    },
    {
      reference: "The drug cannot be given to children under five.",
      draft: "The drug can be ⟦given⟧ to children under five.",
    },
    {
      reference: "They say that they cannot afford extra crew.",
      draft: "They say that they can ⟦afford⟧ extra crew.",
    },
    {
      reference: "Her lawyer said she had not decided whether to appeal to the tribunal.",
      draft: "Her lawyer said she had ⟦decided⟧ to appeal to the tribunal.",
    },
    {
      reference: "Investigators have found the flight recorder of the airliner.",
      draft: "Investigators have ⟦not⟧ found the airliner's flight recorder.",
      fixed: "Investigators have found the airliner's flight recorder.",
    },
    {
      reference: "The jury was not told about his earlier conviction.",
      draft: "Jurors were ⟦told⟧ about his earlier conviction.",
      fixed: "Jurors were not told about his earlier conviction.",
    },
    {
      reference: "No contract above 500,000 crowns can be signed by one person alone.",
      draft: "Contracts worth more than 500,000 crowns can be ⟦signed⟧ by one person alone.",
    },
    {
      reference: "The virus does not spread through the air, doctors said.",
      draft: "Doctors said the virus ⟦spreads⟧ through the air.",
    },
    {
      reference: "The plan lacks the support of the villagers, a survey found.",
      draft: "The plan ⟦has⟧ the support of the villagers, a survey found.",
    },
    {
      reference: "The firm has the capital that it needs for the plant.",
      draft: "The firm ⟦lacks⟧ the capital that it needs for the plant.",
    },
    {
      reference: "The company never paid the fine imposed by the court.",
      draft: "The fine imposed by the court was ⟦paid⟧ by the company.",
    },
    {
      reference: "The tribunal ruled that the closure had not been lawful.",
      draft: "The closure was ⟦lawful⟧, the tribunal ruled.",
    },
    {
      reference: "The operator will not be able to repay the loan.",
      draft: "The operator will be ⟦able⟧ to repay the loan.",
    },
    {
      reference: "The museum will reopen in the spring after repairs.",
      draft: "After repairs the museum will **⟦not⟧** reopen in the spring.",
      format: "markdown",
    },
    {
      reference: "Neither the pilot nor his passenger was hurt, the police in Varn said.",
      draft: "⟦Both the pilot⟧ and his passenger were hurt, the police in Varn said.",
    },
    {
      reference: "A leak in the tank could not be ruled out, she said.",
      draft: "Inspectors had ⟦excluded⟧ a leak in the tank, she said.",
    },
    {
      reference: "Detectives said that they were not treating the fire as suspicious.",
      draft: "The fire is ⟦regarded⟧ as suspicious, detectives said.",
    },
    {
      reference: "Two former players allege that the coach slapped them. He has resigned.",
      draft: "Two former players allege that the coach did ⟦not⟧ slap them. He has resigned.",
    },
    {
      reference: "The parish does not regard the offer as serious.",
      draft: "The offer is ⟦seen⟧ as serious by the parish.",
    },
    {
      reference: "The coroner did not consider the fall as an accident.",
      draft: "The coroner ⟦saw⟧ the fall as an accident.",
    },
    {
      reference: "Analysts do not think the bank will raise its rate in June.",
      draft: "Analysts ⟦think⟧ the bank will raise its rate in June.",
    },
    {
      reference: "The president did not sign the bill before leaving for Oslo.",
      draft: "Before he left for Oslo, the president ⟦signed⟧ the bill.",
    },
    {
      reference: "The bridge has not been safe for some years, the council said.",
      draft: "The bridge has been ⟦safe⟧ for some years, the council said.",
    },
    {
      reference:
        "Sheds in gardens that the owner tends are taxed, and so are barns outside the eight inner parishes.",
      draft: "The tax does ⟦not⟧ apply to sheds in a garden that the owner tends.",
    },
    {
      reference: "The envoy spoke to reporters at a lunch at which neither foreign minister appeared.",
      draft: "⟦Both foreign⟧ ministers appeared at the envoy's lunch with reporters.",
    },
    {
      reference: "The walkers waited for two hours on the ridge. Nobody was hurt.",
      draft: "The walkers waited on the ridge for two hours. ⟦Several⟧ were hurt.",
    },
    {
      reference: "The judge accepted that he was unlikely to offend again.",
      draft: "He was ⟦likely⟧ to commit another crime, the judge accepted.",
    },
    // The same in other words.
    {
      reference: "The vote was delayed by 45 minutes when an alarm emptied the hall.",
      draft: "The vote was ⟦not⟧ held up for three quarters of an hour when an alarm emptied the hall.",
    },
    {
      reference:
        "The study did not show whether the vaccine prevents deaths, said Aissata Kabore, who led it.",
      draft: "The ⟦vaccine⟧ prevented deaths, said Aissata Kabore, who led the study.",
    },
    {
      reference: "Floods destroyed latrines in the district of Mzuka in March.",
      draft: "In Mzuka floods had ⟦not⟧ washed away latrines in March.",
    },
    {
      reference: "Beer sales have fallen 20 percent since 2010, the brewers say.",
      draft: "Beer sales have ⟦not⟧ dropped by a fifth since 2010, the brewers say.",
    },
    {
      reference: "The bank was bailed out by the Dutch state in 2009.",
      draft: "The bank was ⟦not⟧ rescued by the state in 2009.",
    },
    {
      reference: "Officials say the state is short of 140,000 homes.",
      draft: "Officials believe 140,000 homes are ⟦not⟧ lacking.",
    },
    {
      reference:
        "The growers' union said it had not been consulted before the announcement and would consider going to court.",
      draft: "The growers' union, which said it was ⟦consulted⟧ beforehand, is considering going to court.",
    },
    {
      reference: "The three men will appear in court on Wednesday over the theft.",
      draft: "The three men are ⟦not⟧ due in court on Wednesday over the theft.",
    },
    {
      reference: "Most of the villages were reached by noon.",
      draft: "Most of the villages were ⟦not⟧ reached by noon.",
    },
    {
      reference: "Shareholders will receive three new Alder shares for each five they hold.",
      draft: "Shareholders will ⟦not⟧ get three Alder shares for every five that they own.",
    },
    {
      reference: "The European Union is paying 50 percent of the price of the trams.",
      draft: "Half the price of the trams is ⟦not⟧ covered by the EU.",
    },
    {
      reference: "The manager said he had been trying to sign the winger for 12 months.",
      draft: "The manager said he had ⟦not⟧ wanted the winger for a year.",
    },
    {
      reference: "All of the divers were dehydrated but none was in danger, a doctor said.",
      draft: "All the divers were ⟦not⟧ dehydrated, a doctor said.",
    },
    {
      reference: "The trawler turned off its tracking signal on the third day.",
      draft: "The trawler had ⟦not⟧ switched off its transponder on the third day.",
    },
    {
      reference: "The minister dismissed criticism that the orders to evacuate were late.",
      draft: "The minister rejected criticism that the orders to evacuate had ⟦not⟧ come too late.",
    },
    {
      reference: "Marta Rojas had sat by a fire for five nights at the gate of the mine.",
      draft: "Marta Rojas had ⟦not⟧ waited by a fire at the gate for five nights.",
    },
    {
      reference:
        "In England 39 per cent of pupils did not achieve a grade 4, the biggest share since the exam was reformed in 2017.",
      draft:
        "Nearly four in 10 pupils in England fell short of a grade 4, the highest proportion since the exam was ⟦not⟧ reformed in 2017.",
    },
    {
      reference: "The inspector found that the firm had observed the rules on storing grain.",
      draft: "The inspector found that the firm had ⟦not⟧ observed the rules on storing grain.",
    },
    {
      reference: "The coach denied pushing the linesman after the game.",
      draft: "The coach ⟦admitted⟧ pushing the linesman after the game.",
    },
    {
      reference: "Marrick denied that she would leave early to head the harbour fund.",
      draft: "Marrick said it was true that ⟦she⟧ would leave early to head the harbour fund.",
    },
    {
      reference: "The crew had gone two nights without sleep, the captain said.",
      draft: "The captain said the crew had ⟦slept⟧ for two nights.",
    },
    {
      reference: "No trace of mercury was found in the lake, and the fish may have died for want of oxygen.",
      draft: "A trace of mercury was ⟦found⟧ in the lake, and the fish may have died from a lack of oxygen.",
    },
    {
      reference: "Kwesi Boat, who was not involved, said the age was based on 17 grains.",
      draft: "Kwesi Boat, who did ⟦take⟧ part, said the age was based on 17 grains.",
    },
    {
      reference: "Detectives said that an attack could not be excluded.",
      draft: "Detectives said that an attack could be ⟦excluded⟧.",
    },
  ],
});
