/** A story and a faithful draft: `{1:…}` are the words of a passage of the reference, and those that tell it in the draft. */
export interface MarkedStory {
  readonly reference: string;
  readonly draft: string;
}

export const stories: readonly MarkedStory[] = [
  {
    reference: `A freight train carrying liquid ammonia left the rails near the village of Torvik early on Tuesday, forcing the evacuation of 1,400 people, police said.

No one was hurt. {2:Two of the 18 tank cars were leaking, the fire service said, and a cloud drifted towards the river.}

"We heard a noise like a zip being torn open, and then we could not breathe," said Agnes Dahl, who keeps the village shop.

{3:The line is used by 40 trains a day, most of them carrying ore.} {4:The operator, Norrfrakt, said it would be shut until Friday at the earliest.}

{5:An inquiry into a derailment on the same stretch in 2019 blamed a worn rail.} Norrfrakt said it had replaced that rail within weeks.

{6:Schools in Torvik will stay closed for the rest of the week.}`,
    draft: `Some 1,400 people were moved out of their homes around Torvik in the small hours of Tuesday after a goods train full of liquid ammonia came off the track, according to police. All escaped injury.

Agnes Dahl, the village shopkeeper, said: "We heard a noise like a zip being torn open, and then we could not breathe." {2:Of the 18 tankers, firefighters found two to be leaking; what came out was carried towards the river.}

{4:Not before Friday will anything run again, said the operator, Norrfrakt.} {3:Forty trains normally pass each day, with ore for the most part.}

{5:It is the second accident there: in 2019 it was wear to a rail that investigators held responsible.} The rail was changed within weeks, says Norrfrakt.

{6:Children in the village have no lessons until next week.}`,
  },
  {
    reference: `Shares in drugmaker Velmora fell 21 percent on Wednesday after it said that its experimental pill for migraine had failed in a late-stage trial.

{1:The pill, zelotrigan, cut the number of migraine days by 1.1 a month, against 0.9 for a placebo, a difference that was not statistically significant.} {2:The trial had 1,260 patients in 14 countries.}

Chief Executive Henrik Aune said the result was "a hard day, not the last day". {3:He said the company had enough cash to last into 2027.}

{4:Analysts at Corvane Bank cut their price target to 48 crowns from 80.} {5:They had expected annual sales of $900 million at the peak.}

{6:Velmora will decide by June whether to drop the programme.} {7:It will not cut jobs for the time being.}`,
    draft: `Velmora lost more than a fifth of its value on Wednesday when the Nordic company reported that a migraine pill on which it had pinned its hopes did not work.

{1:Patients on the drug, zelotrigan, had 1.1 fewer days of migraine each month; those who swallowed a dummy had 0.9 fewer. That could have been chance.} {2:The study was large, taking in 1,260 people across 14 countries.}

"A hard day, not the last day," was how Henrik Aune, the chief executive, summed it up. {6:A decision on abandoning the work will be made by June.} {7:Nobody is to be laid off for now.} {3:There is money in the bank to keep going until 2027, according to him.}

{5:At its best the treatment could have brought in $900m a year, in the view of Corvane Bank's analysts,}{4: who now think a share is worth 48 crowns and not 80}{5:.}`,
  },
  {
    reference: `Midfielder Anton Rehl scored in the 89th minute to give Lindau a 2-1 win at Karst on Saturday and lift them to second place in the table.

{1:Karst had gone ahead through a penalty by Joao Sabino after 12 minutes.} {2:Lindau levelled when Max Toller headed in a corner on the hour.}

{3:The home side finished with ten men after captain Ilko Vranes was sent off for a second booking.} {4:Rehl also hit the post twice.}

"We were poor for an hour and lucky for a minute," said Lindau coach Petra Sorg. {5:Her team are three points behind leaders Dornach with six games to play.}

{6:Karst, who have not won since January, stay 15th.} {7:Their coach, Emil Hatt, refused to speak to reporters.}`,
    draft: `Lindau are second after Anton Rehl snatched victory for them with a minute of normal time left at Karst on Saturday. It ended 2-1.

{5:Only Dornach, with three points more, stand above them, and six rounds remain.} "We were poor for an hour and lucky for a minute," admitted Petra Sorg, who coaches the side.

{1:A spot kick put away by Joao Sabino in the 12th minute gave Karst the lead.} {2:On 60 minutes Max Toller rose to a corner and made it 1-1.} {4:Rehl, who was twice denied by the woodwork, then found the net.} {3:By that time Ilko Vranes, the home captain, had been shown another yellow card and was in the dressing room.}

{6:Fifteenth they remain; their last victory came in January.} {7:Emil Hatt, in charge of Karst, had nothing to say to the press.}`,
  },
  {
    reference: `A magnitude 6.3 earthquake struck off the coast of Santa Rima on Sunday evening, killing at least 11 people and cutting power to the island's capital.

{1:The quake hit at 7:42 p.m. local time at a depth of 12 km.} {2:A tsunami warning was issued and lifted two hours later.}

{3:Most of the dead were in the fishing district of Puerto Vela, where a school gymnasium collapsed.} A wedding was being held in it, the mayor said.

{4:Hospitals were running on generators.} {5:"We are stitching people by the light of telephones," said surgeon Iris Montero.}

{6:The government declared three days of mourning.} {7:Neighbouring Corvalle sent a ship with tents and water.} Santa Rima was last hit by a major quake in 1976, when 800 people died.`,
    draft: `Eleven people at least lost their lives and lights went out across the capital of Santa Rima when an earthquake of magnitude 6.3 shook the island on Sunday evening.

{3:It was in Puerto Vela, where the fishermen live, that most perished: the gymnasium of a school fell in.} According to the mayor, a wedding party had gathered there.

{5:Iris Montero, a surgeon, said wounds were being sewn up "by the light of telephones".} {4:Generators keep the hospitals going.}

{1:The epicentre was off the coast, 12km down, and the time 7.42pm.} {2:For a couple of hours people were told to expect a tsunami.}

{7:Tents and water are on their way by sea from Corvalle, next door.} {6:There will be national mourning for three days.} Not since 1976, when 800 died, has the island seen anything like it.`,
  },
  {
    reference: `The Brackley city council voted on Thursday night to close four of its nine public libraries to save 2.2 million pounds a year.

{1:Protesters shouted from the gallery and one threw a paperback at the council leader.} {2:The motion passed by 26 votes to 22.}

{3:Labour members voted against, saying the libraries were the only warm place that some pensioners had.} Council leader Moira Finch said there was no alternative.

"I learned to read in one of these buildings," she said. "I take no pleasure in it."

The four branches will shut in September. Volunteers may take over two of them. {7:The central library will open on Sundays for the first time.}`,
    draft: `Four libraries out of nine will go in Brackley. They have until September. City councillors took the decision on Thursday night, hoping to keep £2.2m a year in the coffers.

{2:It was carried by 26 to 22.} {3:For some of the elderly there was nowhere else to keep warm, argued Labour, which opposed it.} {1:There was uproar among the public: a paperback flew at the leader of the council.} Moira Finch, who holds that post, saw no other way. "I take no pleasure in it," she said, recalling that she had been taught her letters in one of the branches.

A couple may survive if unpaid helpers step in. {7:Sunday opening, a novelty, comes to the main building.}`,
  },
  {
    reference: `Astronomers have found water vapour in the atmosphere of a planet 124 light years away that orbits within the region where liquid could exist on the surface, according to a study published on Friday.

The planet, Keto-3b, is about twice as wide as Earth and eight times as heavy. {2:It circles a red dwarf every 33 days.}

The team used 11 hours of observations by the Hale space telescope. {3:Lead author Soledad Quiroga of the University of Valdera said the signal had a one in 10,000 chance of being a fluke.}

{4:Others were sceptical.} {5:Tomas Berg of the Institute for Planetary Physics said that clouds on the star itself could contain water and mimic the effect.}

{6:Further observations are due in October.} {7:The study appeared in the journal Astral Letters.}`,
    draft: `There is steam in the air of a distant world where seas are conceivable, a team of scientists said on Friday.

Keto-3b, as it is known, lies 124 light years from us. It is double the width of our planet, with eight times the mass,{2: and needs just 33 days to go round its star, a red dwarf}. For 11 hours the researchers pointed the Hale space telescope at it.

{3:The odds that they saw nothing but noise are 10,000 to one against, says the lead author, Soledad Quiroga, of the University of Valdera.} {4:Not all her colleagues believe it.} {5:The star may be fooling us, warns Tomas Berg, from the Institute for Planetary Physics, since it too may have wet clouds.}

{6:They will look again in October.} {7:The findings are in Astral Letters.}`,
  },
  {
    reference: `Supermarket chain Brightways will pay 3.4 million dollars to settle a lawsuit by workers who said they were not paid for time spent in security checks.

{1:About 5,200 people who worked in its warehouses between 2018 and 2023 will share the money.} {2:Lawyers will take a quarter.}

{3:Brightways did not admit wrongdoing.} "We settled so that we could get on with selling groceries," a spokeswoman said.

{4:The checks took up to 20 minutes a shift, according to the complaint, and were carried out after workers had clocked off.} {5:The company stopped them in April last year.}

A judge in Denton County must approve the deal. {7:A hearing is set for May 9.}`,
    draft: `Warehouse staff who had to queue to be searched on their own time are to get $3.4m from Brightways, the grocery chain.

{4:Getting through security after the shift was over could last for 20 minutes, according to their suit.} {5:There have been no such searches since last April.}

{1:Each of some 5,200 people employed between 2018 and 2023 will have a part,}{2: once lawyers have had their 25%}{1:.} It still needs the blessing of a court in Denton County,{7: which sits on 9 May}.

{3:The company accepts no blame.} It had come to terms "so that we could get on with selling groceries", said a woman who speaks for it.`,
  },
  {
    reference: `Novak Trelle beat defending champion Luis Aranda 6-4 3-6 7-6 on Sunday to win the Castellan Open, his first title in four years.

{1:The 34-year-old Dane saved two match points in the deciding tiebreak.} {2:Trelle had been out of the top 100 since a wrist operation in 2022.}

Aranda took a medical timeout in the third set. {3:He said that a blister on his heel had burst.} {4:"It was a foot race and I had one foot," the Spaniard said.}

{5:Trelle served 19 aces.} {6:He will rise to 41st in the rankings on Monday.} {7:He withdrew from next week's tournament in Ghent to be at the birth of his second child.}`,
    draft: `Four years without a trophy ended for Novak Trelle on Sunday when he overcame Luis Aranda, the holder, in the final of the Castellan Open. The score was 6-4 3-6 7-6.

{1:Twice in the tiebreak that settled it the Dane, who is 34, was a point from defeat.} {5:His serve, unreturned on 19 occasions, got him home.} {6:Next week's list will show him at number 41.} {2:Since surgery on his wrist in 2022 he had not been among the best hundred.}

Aranda needed treatment in the final set; {3:a blister had broken open on his heel.} {4:The Spaniard put it like this: "It was a foot race and I had one foot."}

{7:Ghent, where he was to play next, will have to do without him: his wife is about to have their second baby.}`,
  },
  {
    reference: `Greece said on Tuesday it would lend the Parthenon's oldest surviving roof tile to a museum in Melbourne, the first time that any piece of the temple's roof has left Europe.

{1:The loan is for two years.} {2:Culture Minister Despina Kallas signed the agreement in Athens.}

{3:The tile, of Parian marble, weighs 19 kg.} {4:It was found in 1888 by workmen who were digging a drain.}

{5:Melbourne has the largest Greek community outside Greece.} Kallas called the loan "a postcard to our cousins".

{6:Opposition lawmakers said the tile was too fragile to fly.} {7:It will travel in a crate filled with sand.}`,
    draft: `Never before has part of the Parthenon's roof been let out of Europe. That will change, Greece said on Tuesday, with a tile, the oldest that survives, which is bound for a museum in Melbourne.

{2:In Athens, Despina Kallas put her name to the deal for the culture ministry.} It was "a postcard to our cousins", she said: {5:nowhere abroad do more Greeks live than in Melbourne.} {1:They can keep it for 24 months.}

{4:Men at work on a drain came upon the object in 1888.} {3:It is of marble from Paros and tips the scales at 19kg.} {7:Sand will cushion it on its journey.} {6:That is not enough for the opposition, who fear that a flight will break it.}`,
  },
];
