import { checkTable } from "./table.ts";

checkTable("passage/clause", {
  valid: [
    {
      reference: "The pier, which was damaged by a storm in 2014, will be closed on Friday.",
      draft: "The pier will be closed on Friday. A storm in 2014 damaged it.",
    },
    {
      reference: "The minister, who took office in May, resigned because of the floods in Tansa.",
      draft: "The floods in Tansa forced out the minister, in office since May.",
    },
    {
      reference: "The council, after a long and heated debate, approved the car park.",
      draft: "The council approved the car park.",
    },
    {
      reference:
        "Orvane bought the mill for 3 million euros, Otto Faber, its chief executive, said on Monday.",
      draft: "Chief executive Otto Faber said on Monday that Orvane had bought the mill for €3m.",
    },
    { reference: "The pier, closed since 2014, is safe.", draft: "The pier, closed since 2014, is safe." },
    {
      reference: "A lorry overturned on the bridge at Orpe. The driver, Ivo Lund, had fallen asleep.",
      draft: "A lorry overturned on the bridge at Orpe.",
    },
  ],
  invalid: [
    {
      reference: "The pier, which was damaged by a storm in 2014, will be closed on Friday.",
      draft: "The pier will be closed on ⟦Friday⟧.",
      message: "The reference adds here: “which was damaged by a storm in 2014” (wire-1, paragraph 1).",
    },
    {
      reference:
        "The regulator fined Orvane 2 million euros on Monday for selling faulty heaters, after tests by a laboratory in Graz found cracks.",
      draft: "Orvane was fined €2m by the regulator on Monday for selling heaters that were ⟦faulty⟧.",
    },
    {
      reference:
        "Two climbers were rescued from the Karsten glacier on Sunday by a helicopter crew, who had searched for 19 hours in fog.",
      draft: "On Sunday a helicopter crew rescued two climbers from the Karsten ⟦glacier⟧.",
    },
    {
      reference:
        "The bank will close 40 branches in the north next year because customers have moved to Lumis and other online rivals.",
      draft: "Next year the bank is to close 40 branches in the ⟦north⟧.",
    },
  ],
});
