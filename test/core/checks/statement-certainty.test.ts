import { checkTable } from "./table.ts";

checkTable("statement/certainty", {
  valid: [
    {
      reference: "The painting may have been smuggled to Geneva.",
      draft: "The painting might have been smuggled to Geneva.",
    },
    {
      reference: "The painting may have been smuggled to Geneva.",
      draft: "It is possible that the painting was smuggled to Geneva.",
    },
    { reference: "He allegedly stole the car.", draft: "He is accused of stealing the car." },
    { reference: "He allegedly stole the car.", draft: "He is alleged to have stolen the car." },
    { reference: "The bank is expected to raise rates.", draft: "The bank will probably raise rates." },
    {
      reference: "The bank is expected to raise rates in May.",
      draft: "The bank is likely to put rates up in May.",
    },
    {
      reference: "The minister is expected to sign the treaty.",
      draft: "The minister is due to sign the treaty.",
    },
    {
      reference: "The fire was reportedly started by children.",
      draft: "Children are reported to have started the fire.",
    },
    { reference: "Preliminary results show a Labour win.", draft: "Early results point to a Labour win." },
    {
      reference: "Suspected rebels burned the school.",
      draft: "The school was burned by men thought to be rebels.",
    },
    {
      reference: "The crash may have been caused by ice, an inspector said.",
      draft: "An inspector said ice may have caused the crash.",
    },
    { reference: "The trial was held in May.", draft: "The trial took place in May." },
    {
      reference: "The two men could face ten years in jail.",
      draft: "The two men face up to ten years in jail.",
    },
    {
      reference: "The alleged victim gave evidence.",
      draft: "Evidence was given by the woman who says she was attacked.",
    },
    { reference: "Police believe the boy ran away.", draft: "The boy ran away, police believe." },
    {
      reference: "The storm is forecast to weaken by Friday.",
      draft: "The storm should weaken by Friday, forecasters say.",
    },
    { reference: "The deal appears to have failed.", draft: "The deal seems to have failed." },
    {
      reference: "The drug could cut deaths by a third, the study suggests.",
      draft: "The study suggests the drug might reduce deaths by a third.",
    },
    {
      reference: "Unconfirmed reports said the pilot was alive.",
      draft: "There were reports, not confirmed, that the pilot was alive.",
    },
    {
      reference: "The court may sit on Monday. The judge was ill on Friday.",
      draft: "The judge was ill on Friday, and the court may not sit until Monday.",
    },
    {
      reference: "The club is thought to have paid $4 million.",
      draft: "The club is believed to have paid $4m.",
    },
    {
      reference: "The gunman is believed to have acted alone.",
      draft: "It is *thought* that the gunman acted alone.",
      format: "markdown",
    },
    {
      reference: "Mr May was paid in May and could not be reached.",
      draft: "Mr May, paid in May, was out of reach.",
    },
    {
      reference: "Dunmore is accused of stealing 40 cars.",
      draft: "Dunmore, accused of the theft of 40 cars, is at large.",
    },
  ],
  invalid: [
    {
      reference: "The painting may have been smuggled to Geneva, police said.",
      draft: "Police said the painting ⟦was smuggled⟧ to Geneva.",
    },
    {
      reference: "Dunmore allegedly stole 410,000 pounds from the charity.",
      draft: "Dunmore ⟦stole⟧ £410,000 from the charity.",
    },
    {
      reference: "The fire was reportedly started by two boys playing in a barn.",
      draft: "Two boys playing in a barn ⟦started⟧ the fire.",
    },
    {
      reference: "The company is expected to close the mill in Denby by the end of the year.",
      draft: "The company ⟦is closing⟧ its mill in Denby at the end of the year.",
    },
    {
      reference: "The crash could have been caused by ice on the wings.",
      draft: "Ice on the wings ⟦caused⟧ the crash.",
    },
    {
      reference: "Suspected rebels attacked the village of Bellor on Sunday night.",
      draft: "On Sunday night ⟦rebels⟧ attacked the village of Bellor.",
    },
    {
      reference: "The ship appears to have struck a mine off the coast.",
      draft: "Off the coast the ship ⟦struck⟧ a mine.",
    },
    {
      reference: "The comet probably formed in the outer reaches of the solar system.",
      draft: "The comet ⟦formed⟧ in the outer reaches of the solar system.",
    },
    {
      reference: "The pilot is believed to have fallen asleep at the controls.",
      draft: "The pilot ⟦fell⟧ asleep at the controls.",
    },
    {
      reference: "The bones are thought to belong to a king who died in battle.",
      draft: "The bones ⟦belong⟧ to a king who fell in battle.",
    },
    {
      reference: "The alleged attacker was arrested at a hotel in Marrel.",
      draft: "The ⟦attacker⟧ was arrested at a hotel in Marrel.",
    },
    {
      reference: "The virus may have spread through the hospital's water pipes.",
      draft: "The virus **⟦spread⟧** through the water pipes of the hospital.",
      format: "markdown",
    },
  ],
});
