import { checkTable } from "./table.ts";

checkTable("statement/wording", {
  valid: [
    {
      reference: "The army called the raid an unprovoked attack on the village.",
      draft: "The raid on the village was an unprovoked attack, the army said.",
    },
    {
      reference: "The tax is illegal, the court in Orpe said.",
      draft: "The tax is unlawful, the court in Orpe said.",
    },
    {
      reference: "He was the only witness of the crash on the bridge at Orpe.",
      draft: "He was the sole witness of the crash on the bridge at Orpe.",
    },
    {
      reference: "The council voted unanimously to close the pier at Orpe on Monday.",
      draft: "In a unanimous vote on Monday the council closed the pier at Orpe.",
    },
    {
      reference: "Police broke up a peaceful march through the old town on Sunday.",
      draft: "On Sunday police broke up an orderly march through the old town.",
    },
    {
      reference: "The mayor has a controversial plan for the harbour. The plan would cost 40 million euros.",
      draft: "The mayor's plan for the harbour, which is controversial, would cost €40m.",
    },
    {
      reference: 'Holt called the report "false and harmful" in a speech to farmers.',
      draft: 'In a speech to farmers, Holt called the report "false and harmful".',
    },
    {
      reference: "The temporary bridge over the Orpe opened on Friday.",
      draft: "The bridge over the Orpe that opened on Friday will stay temporarily.",
    },
    {
      reference: "A severe storm hit the coast of Tansa. Ferries were cancelled.",
      draft: "Ferries off Tansa were cancelled because of bad weather.",
    },
    {
      reference: "The union said the dismissal of the driver was wrongful.",
      draft: "The driver was wrongfully dismissed, the union said.",
    },
    {
      reference: "The fatal accident on the road to Lauben happened on Friday.",
      draft: "The deadly accident on the road to Lauben happened on Friday.",
    },
    { reference: "The strike began on Monday.", draft: "The strike began on Monday." },
  ],
  invalid: [
    {
      reference: "The army called the raid an unprovoked attack on the village.",
      draft: "The army called the raid an ⟦attack⟧ on the village.",
      fixed: "The army called the raid an unprovoked attack on the village.",
    },
    {
      reference: "The court said the council had built an illegal settlement on the hill.",
      draft: "The council had built a ⟦settlement⟧ on the hill, the court said.",
    },
    {
      reference: "The minister said the term was a pejorative word for migrants from the north.",
      draft: "The minister said the term was a ⟦word⟧ for migrants from the north.",
      message: "Reference says “pejorative word” (wire-1, paragraph 1).",
    },
    {
      reference: "The police broke up a march through the old town on Sunday.",
      draft: "On Sunday the police broke up a ⟦violent⟧ march through the old town.",
      fixed: "On Sunday the police broke up a march through the old town.",
    },
    {
      reference: "Only members of the club may vote on the sale of the stadium.",
      draft: "⟦Members⟧ of the club may vote on the sale of the stadium.",
    },
    {
      reference: "The company withdrew the drug temporarily, the regulator said on Monday.",
      draft: "The company withdrew the ⟦drug⟧, the regulator said on Monday.",
    },
    {
      reference: "The judge ruled that the driver had acted deliberately.",
      draft: "The driver had ⟦acted⟧, the judge ruled.",
      fixed: "The driver had acted deliberately, the judge ruled.",
    },
    {
      reference: "The mayor presented a plan for the harbour to the council on Monday.",
      draft: "On Monday the mayor presented a ⟦controversial⟧ plan for the harbour to the council.",
      fixed: "On Monday the mayor presented a plan for the harbour to the council.",
    },
    {
      reference: "The vaccine gives partial protection against the disease for two years.",
      draft: "The vaccine gives ⟦protection⟧ against the disease for two years.",
    },
  ],
});
