import { expect, test } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";
import { checkTable } from "./table.ts";

checkTable("version/superseded", {
  valid: [
    {
      older: [
        "At least 31 people were killed when a ferry sank off Kandor on Sunday, police said. The ferry was carrying 140 people, the owner said.",
      ],
      reference:
        "At least 48 people were killed when a ferry sank off Kandor on Sunday, police said. Among the dead were 17 women, 19 men and 12 children. The ferry was carrying 152 people, the owner said.",
      draft:
        "At least 48 people, 19 men, 17 women and 12 children, were killed when a ferry sank off Kandor on Sunday, police said. It had 152 on board.",
    },
    {
      older: ["At least three people died in the heat, officials said."],
      reference:
        "Seven people died in the heat, officials said. A climatologist said the country had three times as many hot spells as in the 1980s.",
      draft:
        "Seven people died in the heat, officials said. A climatologist said the country had three times as many hot spells as in the 1980s.",
    },
    {
      older: ["Fire destroys homes in Orrin valley, thousands flee"],
      reference: "Fire destroys 160 homes in Orrin valley, couple missing",
      draft: "Two are missing and thousands have fled after fire destroys 160 homes in Orrin valley",
    },
    {
      older: ["The Reed party, led by a former vet, had 24.8 percent and was set to win 17 of the seats."],
      reference: "The Reed party took 26.1 percent of the vote and 18 of the 63 seats.",
      draft: "With 26.1% of the vote the Reed party has 18 of the 63 seats.",
    },
    {
      older: ["Cyclone Ada is a Category 3 storm, the bureau said in Orrin."],
      reference:
        "Cyclone Ada, a Category 3 storm on Monday, has become a Category 4 one, the bureau said in Orrin.",
      draft: "Cyclone Ada was a Category 3 storm on Monday, the bureau said in Orrin.",
    },
    {
      older: ["A bus fell into a gorge near Tansa, killing at least 17 people."],
      reference: "A bus fell into a gorge near Tansa, killing at least 43 people.",
      draft: "At least 43 people died when a bus fell into a gorge near Tansa.",
    },
    {
      older: ["A bus fell into a gorge near Tansa, killing 17 people."],
      reference:
        "A bus fell into a gorge near Tansa, killing 43 people. Earlier, officials had said that 17 people were dead.",
      draft:
        "Officials had said that 17 people were dead, but the bus that fell into a gorge near Tansa killed 43.",
    },
    {
      older: ["Orvane shares fell 2.1 percent in early trade."],
      reference: "Orvane shares closed 3.4 percent lower. They had fallen 2.1 percent in early trade.",
      draft: "Having lost 2.1% in early trade, Orvane shares ended down 3.4%.",
    },
    {
      older: ["Voting ends at 8 p.m. on Sunday."],
      reference: "Voting ends at 8 p.m. on Sunday.",
      draft: "Polls close at 8pm on Sunday.",
    },
    {
      older: ["The fire has burned 40 homes in Pellin.", "The fire has burned 90 homes in Pellin."],
      reference: "The fire has burned 120 homes in Pellin.",
      draft: "In Pellin 120 houses have been destroyed by the fire.",
    },
    {
      older: ["Harwick lead Denby 1-0 at half-time in the cup final."],
      reference: "Harwick beat Denby 3-1 in the cup final, having led 1-0 at half-time.",
      draft: "Harwick, 1-0 up at half-time, won the cup final 3-1 against Denby.",
    },
    {
      older: ["The strike will begin on Monday."],
      reference: "The strike, which had been due to begin on Monday, will begin on Thursday.",
      draft: "The strike will start on Thursday rather than on Monday.",
    },
    {
      older: ["The quake had a magnitude of 6.1 and was felt in Marrel."],
      reference: "The quake had a magnitude of 6.4 and was felt in Marrel.",
      draft: "The earthquake, felt in Marrel, measured 6.4.",
    },
    {
      older: ["The bank will cut 400 jobs, half of them in Leeds."],
      reference: "The bank will cut 400 jobs, half of them in Leeds. Its shares rose 2 percent.",
      draft: "Half of the 400 jobs that the bank is cutting are in Leeds. Its shares were up 2%.",
    },
    {
      older: ["Rescuers found 12 bodies in the mine by noon."],
      reference: "Rescuers found 15 bodies in the mine by dusk. At noon they had counted 12.",
      draft: "The rescuers had counted 12 bodies at noon and by dusk had found 15 in the mine.",
    },
    {
      older: ["About 9,000 people had no power on Friday."],
      reference: "About 12,000 people had no power on Friday.",
      draft: "Some 12,000 people were without power on Friday.",
    },
    {
      older: ["The ferry was carrying 60 passengers to Torbeck."],
      reference: "The ferry was carrying 58 passengers to Torbeck.",
      draft: "The ferry was taking nearly 60 people to Torbeck.",
    },
    {
      older: [
        "About 35,000 passengers were affected, the operator of the airport said. Radar failed at dawn.",
      ],
      reference:
        "Radar failed at dawn, stranding thousands on a holiday weekend. About 48,000 passengers were affected, the operator of the airport said, up from 35,000 by noon.",
      draft: "By noon 35,000 passengers were affected, and in the end 48,000.",
    },
    {
      older: ["A flood killed at least 17 people in Vanch and about 40 are missing, officials said."],
      reference:
        "A flood killed 29 people in Vanch and left 22 missing, officials said. The previous toll was 17 dead and about 40 missing.",
      draft:
        "A flood in Vanch has killed 29 people and 22 are missing. Earlier 17 deaths had been counted and some 40 missing.",
    },
    {
      older: ["The thieves emptied about 90 boxes in the vault."],
      reference: "The thieves emptied 127 of the 340 boxes in the vault. A guard of the vault retired.",
      draft: "Of the 340 boxes in the vault the thieves emptied 127.",
    },
    {
      older: [
        "Sri Lanka had been bowled out for 214 on Friday, when fast bowler Josh Pender took five for 48.",
      ],
      reference:
        "Fast bowler Josh Pender took six for 39 as England beat Sri Lanka on Sunday. England were out for 403.",
      draft:
        "Josh Pender delivered six for 39 on Sunday, and England beat Sri Lanka. He had contributed five for 48 in the first innings.",
    },
    {
      older: [
        "CAPE TOWN, May 6 - The association put the potential loss to growers at 250 million rand if the strike lasted until the weekend. The port would lose about 38 million rand a day.",
      ],
      reference:
        "CAPE TOWN, May 7 - The port is losing about 38 million rand a day in revenue because of the strike.",
      draft:
        "If the strike drags on to the weekend, growers could lose 250 million rand, their association says. The port is losing some 38 million rand a day.",
    },
    {
      older: ["All but two of 16 analysts in a poll had forecast the move of the bank."],
      reference: "The move of the bank was in line with the forecasts of 14 of 16 analysts in a poll.",
      draft: "All but two of the 16 analysts polled had seen the move of the bank coming.",
    },
  ],
  invalid: [
    {
      older: [
        "At least 31 people were killed when a ferry sank off Kandor on Sunday, police said. The ferry was carrying 140 people, the owner said.",
      ],
      reference:
        "At least 48 people were killed when a ferry sank off Kandor on Sunday, police said. Among the dead were 17 women, 19 men and 12 children. The ferry was carrying 152 people, the owner said.",
      draft:
        "At least ⟦31⟧ people, 19 men, 17 women and 12 children, were killed when a ferry sank off Kandor on Sunday, police said. It had 152 on board.",
    },
    {
      older: [
        "At least 31 people were killed when a ferry sank off Kandor on Sunday, police said. The ferry was carrying 140 people, the owner said.",
      ],
      reference:
        "At least 48 people were killed when a ferry sank off Kandor on Sunday, police said. Among the dead were 17 women, 19 men and 12 children. The ferry was carrying 152 people, the owner said.",
      draft:
        "At least 48 people were killed when a ferry sank off Kandor on Sunday, police said. It had ⟦140⟧ on board, the owner said.",
    },
    {
      older: ["Hundreds of people were killed when the dam broke, the army said."],
      reference:
        "Twelve people were killed when the dam broke, the army said, correcting what it had said before.",
      draft: "⟦Hundreds⟧ of people were killed when the dam broke, the army said.",
    },
    {
      older: ["The number of people killed when an inn collapsed in Orrin rose to at least 26 on Tuesday."],
      reference:
        "Rescuers pulled five more bodies from the ruins of an inn in Orrin on Wednesday, bringing the number of dead to at least 31.",
      draft:
        "The number of people known to have died in the ruins of the inn in Orrin has reached at least ⟦26⟧. Five more bodies were found on Wednesday.",
    },
    {
      older: ["The Reed party, led by a former vet, had 24.8 percent and was set to win 17 of the seats."],
      reference: "The Reed party took 26.1 percent of the vote and 18 of the 63 seats.",
      draft: "With ⟦24.8%⟧ of the vote the Reed party has 18 of the 63 seats.",
      fixed: "With 26.1% of the vote the Reed party has 18 of the 63 seats.",
    },
    {
      older: ["The bureau gave the cyclone, which is heading for Orrin, a preliminary rating of Category 3."],
      reference: "It rated the cyclone Category 4, with gusts of up to 150 mph. Orrin has shut its schools.",
      draft:
        "The cyclone has gusts of 150 mph, and the bureau gave it a rating of ⟦Category 3⟧. Schools in Orrin are shut.",
    },
    {
      older: [
        "Some 300 flights were cancelled, and about 35,000 passengers were affected, the airport said.",
      ],
      reference:
        "A faulty update closed the airspace on Friday, stranding tens of thousands at the start of a holiday weekend. At least 412 flights were cancelled, and about 48,000 passengers were affected, the airport said.",
      draft:
        "The airspace was closed on Friday because of a faulty update. Some ⟦35,000⟧ travellers were affected, many on their way into a long weekend.",
      fixed:
        "The airspace was closed on Friday because of a faulty update. Some 48,000 travellers were affected, many on their way into a long weekend.",
    },
    {
      older: [
        "At least 17 people have been killed and about 40 are missing after a glacier lake in Vanch burst its banks.",
      ],
      reference:
        "Water from a glacier lake that burst its banks has killed at least 29 people in Vanch and 22 others are missing. The previous toll, given on Monday, was 17 dead and about 40 missing.",
      draft:
        "At least 29 people have been killed and ⟦40⟧ are missing in Vanch since a glacier lake broke its banks.",
      fixed:
        "At least 29 people have been killed and 22 are missing in Vanch since a glacier lake broke its banks.",
    },
    {
      older: ["Thieves tunnelled into a vault in Lyon and emptied about 90 safe deposit boxes."],
      reference:
        "Thieves who tunnelled into a vault in Lyon emptied 127 of its 340 safe deposit boxes. Customers waited in the rain to learn whether their boxes had been among those opened.",
      draft:
        "Of the 340 boxes in a vault in Lyon, 127 were emptied by thieves with a tunnel. In the rain customers queued to find out whether theirs were among the ⟦90⟧ that had been opened.",
      fixed:
        "Of the 340 boxes in a vault in Lyon, 127 were emptied by thieves with a tunnel. In the rain customers queued to find out whether theirs were among the 127 that had been opened.",
    },
    {
      older: ["A bus fell into a gorge near Tansa, killing at least 17 people."],
      reference: "A bus fell into a gorge near Tansa, killing at least 43 people.",
      draft: "At least ⟦17⟧ people died when a bus fell into a gorge near Tansa.",
      fixed: "At least 43 people died when a bus fell into a gorge near Tansa.",
    },
    {
      older: ["Orvane shares were down 2.1 percent after the profit warning."],
      reference: "Orvane shares closed down 3.4 percent after the profit warning.",
      draft: "After the profit warning, shares in Orvane were ⟦2.1%⟧ lower.",
      fixed: "After the profit warning, shares in Orvane were 3.4% lower.",
    },
    {
      older: ["The fire has burned 40 homes in Pellin.", "The fire has burned 90 homes in Pellin."],
      reference: "The fire has burned 120 homes in Pellin.",
      draft: "In Pellin, ⟦ninety⟧ homes have burned in the fire.",
    },
    {
      older: ["The fire has burned 40 homes in Pellin.", "The fire has burned 90 homes in Pellin."],
      reference: "The fire has burned 120 homes in Pellin.",
      draft: "The fire has destroyed ⟦40⟧ homes in Pellin.",
      fixed: "The fire has destroyed 120 homes in Pellin.",
    },
    {
      older: ["The strike by train drivers will begin on Monday, the union said."],
      reference: "The strike by train drivers will begin on Thursday, the union said.",
      draft: "The union said that the train drivers' strike would begin on ⟦Monday⟧.",
      fixed: "The union said that the train drivers' strike would begin on Thursday.",
    },
    {
      older: ["The quake had a magnitude of 6.1 and was felt in Marrel."],
      reference: "The quake had a magnitude of 6.4 and was felt in Marrel.",
      draft: "The earthquake, felt in Marrel, had a magnitude of ⟦6.1⟧.",
      fixed: "The earthquake, felt in Marrel, had a magnitude of 6.4.",
    },
    {
      older: ["About 9,000 people in the valley had no power on Friday night."],
      reference: "About 12,000 people in the valley had no power on Friday night.",
      draft: "On Friday night some ⟦9,000⟧ people in the valley were without power.",
      fixed: "On Friday night some 12,000 people in the valley were without power.",
    },
    {
      older: ["The club will pay $30 million for the striker Otis Sayle."],
      reference: "The club will pay $34 million for the striker Otis Sayle.",
      draft: "The striker Otis Sayle will cost the club ⟦$30m⟧.",
      fixed: "The striker Otis Sayle will cost the club $34m.",
    },
    {
      older: ["The minister will make a statement at 3 p.m. in parliament."],
      reference: "The minister will make a statement at 5 p.m. in parliament.",
      draft: "At ⟦3pm⟧ the minister will make a statement in parliament.",
      fixed: "At 5pm the minister will make a statement in parliament.",
    },
    {
      older: ["With half of the votes counted, Ana Ruiz had 51 percent."],
      reference: "With all of the votes counted, Ana Ruiz had 53 percent.",
      draft: "All votes have been counted, and Ana Ruiz has **⟦51%⟧**.",
      format: "markdown",
      fixed: "All votes have been counted, and Ana Ruiz has **53%**.",
    },
    {
      older: ["Rescuers have pulled 12 miners alive from the shaft at Bellor."],
      reference: "Rescuers have pulled 15 miners alive from the shaft at Bellor.",
      draft: "At Bellor ⟦twelve⟧ miners have been brought alive from the shaft by rescuers.",
      fixed: "At Bellor fifteen miners have been brought alive from the shaft by rescuers.",
    },
    {
      older: ["Storm Odette will reach the coast on Saturday morning, forecasters said."],
      reference: "Storm Odette will reach the coast on Sunday morning, forecasters said.",
      draft: "Forecasters said Storm Odette would hit the coast on ⟦Saturday morning⟧.",
      fixed: "Forecasters said Storm Odette would hit the coast on Sunday morning.",
    },
  ],
});

test("every version from the one that the draft has to the newest says what it says, oldest first", () => {
  const versions = ["17", "30", "43"].map((toll, i) => ({
    uri: `wire-${i}.txt`,
    text: `A bus fell into a gorge near Tansa, killing at least ${toll} people.`,
    rank: i,
  }));
  const draft = { uri: "draft.md", text: "At least 17 people died when a bus fell into a gorge near Tansa." };
  const [finding] = createChecker().check(draft, versions).findings;
  expect(finding?.code).toBe("version/superseded");
  expect(finding?.evidence?.map(({ path, text }) => `${path}: ${text}`)).toEqual([
    "wire-0.txt: 17",
    "wire-1.txt: 30",
    "wire-2.txt: 43",
  ]);
});
