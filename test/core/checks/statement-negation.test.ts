import { checkTable } from "./table.ts";

checkTable("statement/negation", {
  valid: [
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
      reference: "The strike will go ahead, not only in Leeds but in York.",
      draft: "The strike will go ahead in both Leeds and York.",
    },
    {
      reference: "The army did not fire on the crowd, the general said.",
      draft: "The general said the army did **not** fire on the crowd.",
      format: "markdown",
    },
  ],
  invalid: [
    {
      reference: "The union has not agreed to the offer made on Monday.",
      draft: "The union has ⟦agreed⟧ to Monday's offer.",
      fixed: "The union has not agreed to Monday's offer.",
    },
    {
      reference: "The airline had not ruled out further cancellations.",
      draft: "Further cancellations had been ⟦ruled⟧ out by the airline.",
    },
    {
      reference: "The prosecutor said the evidence did not prove that the guard was present.",
      draft: "The evidence ⟦proved⟧ that the guard was present, the prosecutor said.",
    },
    {
      reference: "The bridge was safe when it was inspected in March, the council said.",
      draft: "The council said the bridge was ⟦not⟧ safe when it was inspected in March.",
      fixed: "The council said the bridge was safe when it was inspected in March.",
    },
    {
      reference: "Sayle will not play in the final on Sunday because of a knee injury.",
      draft: "Sayle, who has a knee injury, will ⟦play⟧ in Sunday's final.",
      fixed: "Sayle, who has a knee injury, will not play in Sunday's final.",
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
      reference: "The virus does not spread through the air, doctors said.",
      draft: "Doctors said the virus ⟦spreads⟧ through the air.",
    },
    {
      reference: "The company never paid the fine imposed by the court.",
      draft: "The fine imposed by the court was ⟦paid⟧ by the company.",
    },
    {
      reference: "The museum will reopen in the spring after repairs.",
      draft: "After repairs the museum will **⟦not⟧** reopen in the spring.",
      format: "markdown",
    },
    {
      reference: "The president did not sign the bill before leaving for Oslo.",
      draft: "Before he left for Oslo, the president ⟦signed⟧ the bill.",
    },
  ],
});
