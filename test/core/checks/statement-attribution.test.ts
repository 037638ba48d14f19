import { checkTable } from "./table.ts";

checkTable("statement/attribution", {
  valid: [
    {
      reference:
        "Scientists say the herring will be back in ten years if no nets are set. They counted 400 shoals.",
      draft:
        "The herring will be back in a decade if no nets are set, researchers say. They counted 400 shoals.",
    },
    {
      reference: "Farmers want the wolves of the upper valley to be shot, and hunters have offered to help.",
      draft: "Hunters have offered to help farmers, who want the wolves of the upper valley to be shot.",
    },
    {
      reference: "According to a lawyer for the nurse, two doctors knew.",
      draft: "Two doctors knew, the nurse's lawyer said.",
    },
    {
      reference: "Two doctors knew, a lawyer for the nurse said.",
      draft: "The nurse's lawyer claims that two doctors knew.",
    },
    { reference: "The match kicks off at 3 p.m., the club said.", draft: "The match kicks off at 3pm." },
    {
      reference: "The company said it would pay a dividend of 4 pence.",
      draft: "The company will pay a dividend of 4p.",
    },
    { reference: "The road is closed, police said.", draft: "The road is closed." },
    { reference: "Rain is on the way, forecasters said.", draft: "Forecasters expect rain." },
    {
      reference: "The union said the offer was too low.",
      draft: "In the union's view the offer was too low.",
    },
    {
      reference: "Witnesses said the driver had been drinking.",
      draft: "The driver had been drinking, according to witnesses.",
    },
    { reference: "Activists say the police beat them.", draft: "The police beat activists, they allege." },
    {
      reference: "The prosecutor told the court that Dunmore had lied.",
      draft: "Dunmore lied, the court heard from the prosecutor.",
    },
    {
      reference: "The prosecutor told the court that Dunmore had lied.",
      draft: "Dunmore lied, the court was told.",
    },
    {
      reference: "The union says 4,000 people marched. It says the police were rough.",
      draft: "The union says that 4,000 people marched and that the police were rough.",
    },
    {
      reference: "A source said that the chairman would quit. The source said he was tired.",
      draft: "A source said that the chairman, who was tired, would quit.",
    },
    {
      reference: '"The offer is an insult," said the union.',
      draft: 'For the union, the offer is "an insult".',
    },
    {
      reference: "The novelist, her family said, died at home.",
      draft: "The novelist has died at home, her family said.",
    },
    {
      reference: "The bank reported a profit of $2 million.",
      draft: "The bank made a profit of $2 million.",
    },
    { reference: "Rebels say they have taken the town.", draft: "Rebels claim to have taken the town." },
    { reference: "The lawyer won the case for the tenants.", draft: "The tenants' lawyer won the case." },
    {
      reference: "Critics accuse the minister of lying.",
      draft: "The minister is accused by critics of lying.",
    },
    {
      reference: "The defence said he was insane. The jury convicted him.",
      draft: "The jury convicted him, though the defence said he was insane.",
    },
    {
      reference: "Residents said that the water tasted of oil.",
      draft: "The water tasted of oil, **residents** told reporters.",
      format: "markdown",
    },
  ],
  invalid: [
    {
      reference:
        "Fishermen say the herring will be back in ten years if no nets are set. They counted 400 shoals.",
      draft:
        "The herring will be back in a decade if no nets are set, ⟦scientists⟧ say. They counted 400 shoals.",
      fixed:
        "The herring will be back in a decade if no nets are set, fishermen say. They counted 400 shoals.",
    },
    {
      reference:
        "A neighbour said two men had carried a ladder through the gate shortly before the alarm went off.",
      draft:
        "Two men had carried a ladder through the gate just before the alarm went off, according to the ⟦police⟧.",
    },
    {
      reference: "According to a lawyer for the nurse, two doctors knew of the deaths.",
      draft: "⟦Two doctors knew of the deaths.⟧",
    },
    {
      reference: "The police beat three students in the cells, activists said.",
      draft: "⟦Police beat three students in the cells.⟧",
    },
    {
      reference: "The prosecutor said Dunmore had lied to the trustees about the money.",
      draft: "⟦Dunmore lied to the trustees about the money.⟧",
    },
    {
      reference: "Rebels said they had shot down an army helicopter near Bellor.",
      draft: "⟦Rebels have shot down an army helicopter near Bellor.⟧",
    },
    {
      reference: "The union said that managers had threatened the strikers with dismissal.",
      draft: "⟦Managers threatened strikers with dismissal.⟧",
    },
    {
      reference: "Residents said that the mine had poisoned their wells for years.",
      draft: "⟦For years, the mine poisoned residents' wells.⟧",
    },
    {
      reference: "The defendant told the court that the judge had taken a bribe.",
      draft: "⟦The judge had taken a bribe.⟧",
    },
    {
      reference: "A source close to the club said that the coach would be sacked on Monday.",
      draft: "⟦The coach will be sacked on Monday.⟧",
    },
    {
      reference: "The lawsuit claims that the bank hid $40 million from its investors.",
      draft: "⟦The bank hid $40 million from its investors.⟧",
    },
    {
      reference: "The opposition says that the vote was rigged in three provinces.",
      draft: "⟦The vote was rigged in three provinces.⟧",
    },
    {
      reference: "Witnesses said the soldiers had fired on the crowd without warning.",
      draft: "⟦Soldiers fired on the crowd without warning.⟧",
    },
    {
      reference: "The family of the boxer said that doctors had ignored his headaches.",
      draft: "⟦Doctors ignored the boxer's **headaches**.⟧",
      format: "markdown",
    },
  ],
});
