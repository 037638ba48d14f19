import { checkTable } from "./table.ts";

/** A plain "not" that one side has, where the other tells the same in other words. */
checkTable("statement/negation", {
  valid: [
    {
      reference: "The flood reached 31 of the county's 58 parishes, and the rest stayed dry.",
      draft: "Of the county's 58 parishes, 27 were not touched by the flood.",
    },
    {
      reference: "The treasurer said a pension fund merger agreed in May would go ahead as planned.",
      draft: "The merger of the pension funds, agreed in May, is not affected, the treasurer said.",
    },
    {
      reference: "Mottram Rovers, in the last four for the first time, meet Selby on Saturday.",
      draft: "Mottram Rovers, who had never been in the last four, meet Selby on Saturday.",
    },
    {
      reference: "Police said the square was calm after four arrests on Sunday.",
      draft:
        "The scenes of Sunday, when four people were arrested, were not repeated: police called the square calm.",
    },
    {
      reference: "Lotta Brandt, an analyst at the brokerage Holm, rates the stock a sell.",
      draft: "Lotta Brandt, who follows the stock for the brokerage Holm, was not won over.",
    },
    {
      reference: "The clerk forgot to lock the vault on Friday.",
      draft: "The clerk had not locked the vault on Friday.",
    },
    {
      reference: "You would not need a coat there so much as a boat, the biologist Ada Wrenn said.",
      draft: "What a visitor would require is less a coat, the biologist Ada Wrenn said, than a boat.",
    },
    {
      reference: "Barges are not allowed to leave the basin if the gauge is below two metres.",
      draft: "Barges may not leave the basin when the gauge is below two metres.",
    },
    {
      reference: "Lorries were unable to cross, the police said, because the ferry had broken down.",
      draft: "Lorries were unable to cross, police said, since the ferry had broken down.",
    },
    {
      reference: "Few of the skippers were unhappy with the quota, the harbour master said on Friday.",
      draft: "Hardly any of the skippers was unhappy with the quota, the harbour master said on Friday.",
    },
    {
      reference: "The berries are unsafe to eat raw, the health office in Turku said.",
      draft: "The berries are not safe to eat raw, the health office in Turku said.",
    },
    {
      reference: "Some of the 40 flats were damaged, and none of the tenants was hurt.",
      draft: "None of the tenants was hurt, though some of the 40 flats were damaged.",
    },
  ],
  invalid: [
    {
      reference:
        "The berries are safe to eat if they are boiled for an hour, the health office in Turku said.",
      draft:
        "The berries are ⟦unsafe⟧ to eat if they are boiled for an hour, the health office in Turku said.",
    },
    {
      reference: "Few of the skippers have ever spoken about the wreck, the historian Ada Wrenn writes.",
      draft: "⟦None⟧ of the skippers have ever spoken about the wreck, the historian Ada Wrenn writes.",
    },
    {
      reference: "The flood hit 31 of the county's 58 parishes, where wells had to be pumped out.",
      draft: "Of the county's 58 parishes, 31 were ⟦not⟧ touched by the flood.",
    },
    {
      reference: "One mill in nine shut over the same period, as imports of cloth grew by half.",
      draft: "One mill in nine has ⟦not⟧ closed in that period, as imports of cloth grew by half.",
    },
    {
      reference: "Chief Executive Ada Holm will lead the group and Sir Piers Cole will be its chairman.",
      draft: "Ada Holm, the chief executive, will ⟦not⟧ run the group; Sir Piers Cole is to be chairman.",
    },
    {
      reference: "The governor said the masks could not be shown outside the village except at funerals.",
      draft: "The governor said that the masks could be ⟦shown⟧ outside the village at funerals.",
    },
  ],
});
