import { checkTable } from "./table.ts";

/** "Did want", "said whether", "everybody was": a "not" fell out of what is said with stress. */
checkTable("statement/negation", {
  valid: [
    {
      reference: "The divers set off an alarm in the pump house, but nobody came, the harbour master said.",
      draft:
        "They did set off an alarm in the pump house, the harbour master said, but the divers saw nobody come.",
    },
    {
      reference: "The dam did overflow for an hour, but no house was flooded.",
      draft: "For an hour the dam did overflow, but every house stayed dry.",
    },
    {
      reference: "The surgeon harmed 12 patients who should not have been operated on, the report said.",
      draft: "The surgeon did avoidable harm to 12 patients, said the report.",
    },
    {
      reference: "The choir sang worse than in any earlier contest and was not given a medal.",
      draft: "The choir did worse than ever before in the contest and went without a medal.",
    },
    {
      reference: "Nobody at the depot failed to sign the letter.",
      draft: "Everybody at the depot signed the letter.",
    },
    {
      reference: "The chairman declined to comment on the bid but said why he had bought the mill.",
      draft: "The chairman, who would not comment on the bid, said why he had bought the mill.",
    },
    {
      reference:
        "Rosalba Neri, a glazier, said the firm had no complaint about the late delivery, a mistake on the part of the railway.",
      draft:
        "The firm did not complain about the mistake on the part of the railway, said Rosalba Neri, a glazier.",
    },
    {
      reference: "The herders meant to go on keeping goats above the lake, the council was told.",
      draft: "The herders would not give up keeping goats above the lake, the council was told.",
    },
    {
      reference: "Commander Ruiz, who leads the dive, did not rule out that it would have to stop overnight.",
      draft:
        "Commander Ruiz, who is in charge of the dive, did not exclude that it would have to stop overnight.",
    },
    {
      reference: "Eel boats will have 90 tonnes next year, meant for unavoidable hauls only.",
      draft: "Next year eel boats will have 90 tonnes, all of it for accidental hauls.",
    },
  ],
  invalid: [
    {
      reference: "Olsen, who has waived any fee, asked for a bench by the pond to be named after his aunt.",
      draft: "Olsen, who did ⟦want⟧ to be paid, asked for a bench by the pond to be named after his aunt.",
    },
    {
      reference: "The beekeepers declined to say why they had left the union.",
      draft: "The beekeepers ⟦explained⟧ why they had left the union.",
    },
    {
      reference: "Two cranes fell on the quay at Lund without anyone being seriously hurt, the port said.",
      draft: "Two cranes fell on the quay at Lund and everybody was ⟦seriously⟧ hurt, the port said.",
    },
    {
      reference: "The tunnellers hit an unforeseen seam of clay under the canal, the builder said on Friday.",
      draft:
        "The tunnellers hit a seam of clay under the canal that everybody had ⟦foreseen⟧, the builder said on Friday.",
    },
    {
      reference:
        "Police said that three men had been detained for letting off rockets and that nobody was hurt.",
      draft: "Three men were ⟦not⟧ detained for letting off rockets.",
    },
    {
      reference:
        "Her lawyer did not dispute that Brandt had taken the coins but said she had acted from fear.",
      draft: "Her lawyer conceded that Brandt had ⟦not⟧ taken the coins, but said she had acted from fear.",
    },
    {
      reference: "The wreck was spotted last August in sonar images made for a pipeline.",
      draft:
        "It was in August that sonar images that had ⟦not⟧ been made for a pipeline gave the wreck away.",
    },
    {
      reference:
        "Shares in Torvald Mills were down 17 percent at noon, on course for their worst day since 2020.",
      draft:
        "By noon Torvald Mills shares had ⟦not⟧ lost 17 per cent and were heading for their worst day since 2020.",
    },
  ],
});
