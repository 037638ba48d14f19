import { checkTable } from "./table.ts";

checkTable("statement/negation", {
  valid: [
    {
      reference: "Nobody was hurt in Monday's fire in Orrin. On Friday a fire there injured three people.",
      draft:
        "There have been injuries in a fire in Orrin, which hurt three people on Friday. Nobody was hurt on Monday.",
    },
    { reference: "No one was hurt, the police said.", draft: "Everybody escaped unharmed, the police said." },
    {
      reference: "Nobody was left on board when the ship sank.",
      draft: "All had been taken off when the ship sank.",
    },
    { reference: "None of the crew was missing.", draft: "All of the crew were found." },
    { reference: "No one died in the crash.", draft: "Everybody in the crash survived." },
    { reference: "Nobody voted against the plan.", draft: "All voted for the plan." },
    { reference: "No seat in the hall was empty.", draft: "All the seats in the hall were taken." },
    {
      reference: "Not one of the teams was unhappy with the course.",
      draft: "All of the teams liked the course.",
    },
    {
      reference: "None of the three suspects has been freed.",
      draft: "All three suspects are still in custody.",
    },
    { reference: "None of the shops was open on Sunday.", draft: "All the shops were shut on Sunday." },
    { reference: "No guest stayed longer than an hour.", draft: "All the guests had gone within an hour." },
    { reference: "Neither of the brothers went to school.", draft: "Both brothers were taught at home." },
    {
      reference: "The minister did not stay to answer questions.",
      draft: "What the minister did say was that he would not stay for questions.",
    },
    {
      reference: "The judges did not agree on the winner.",
      draft: "The judges did agree on the runner-up, if not on the winner.",
    },
    {
      reference: "The mayor did not pay for the trip. He paid for the meal.",
      draft: "The mayor did pay for the meal, though not for the trip.",
    },
    { reference: "There were no seats left on the train.", draft: "All seats on the train had been sold." },
    {
      reference: "The bridge was not closed because of the storm, the council said.",
      draft: "The council said that the closing of the bridge had nothing to do with the storm.",
    },
    { reference: "The claim could not be checked.", draft: "It was a claim that was impossible to check." },
    {
      reference: "There were no deaths, and no damage was reported.",
      draft: "Everybody lived, and no damage was reported.",
    },
    {
      reference: "The panel is not insured because it has never been valued.",
      draft: "Because nobody has ever valued the panel, it is uninsured.",
    },
    { reference: "She disliked crowds.", draft: "She did not like crowds." },
    {
      reference: "The sum was inadequate, the doctors said.",
      draft: "It was not an adequate sum, the doctors said.",
    },
    {
      reference: "The boys were not told of the key, the school said.",
      draft: "The school said that the boy was told nothing of the keys.",
    },
  ],
  invalid: [
    {
      reference: "Nobody was hurt in the fire, which destroyed a barn near Orrin.",
      draft: "A fire destroyed a barn near Orrin, and there were ⟦injuries⟧.",
    },
    {
      reference: "No one has been arrested, police in Orrin said. Prosecutors have opened an investigation.",
      draft: "An investigation is under way and ⟦arrests⟧ have been made, police in Orrin said.",
    },
    {
      reference: "The skipper, who was looking for his nets, will not be fined, police said.",
      draft: "Police said they would ⟦fine⟧ the skipper, who was searching for his nets.",
    },
    {
      reference: "Coppens said that the group would not pay.",
      draft: "The group will be ⟦paying⟧, according to Coppens.",
    },
    {
      reference: "The claim could not be verified.",
      draft: "They made a claim that it was possible to ⟦verify⟧.",
    },
    {
      reference: "There were no deaths, and researchers found no evidence of liver damage.",
      draft: "Everybody ⟦died⟧, and no evidence of liver damage was found.",
    },
    { reference: "Neither of the brothers went to school.", draft: "⟦Both brothers⟧ went to school." },
    {
      reference: "Oumar, wearing a grey suit, listened through headphones and showed no emotion.",
      draft: "Oumar, who wore a grey suit and listened through headphones, did show ⟦emotion⟧.",
    },
    { reference: "She disliked crowds.", draft: "She did ⟦like⟧ crowds." },
    {
      reference: "The council did not welcome the plan for a quarry at all.",
      draft: "The council did greet the ⟦plan⟧ for a quarry.",
    },
  ],
});
