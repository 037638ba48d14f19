import { checkTable } from "./table.ts";

/** Those whose word a claim rests on, and what stands beside it and says nothing. */
checkTable("statement/attribution", {
  valid: [
    {
      reference:
        "The bank sank because a pump had been left off and a siren that should have warned the crew was broken, the mate told reporters.",
      draft: "The barge sank because a pump had been left off and a siren was broken, according to the mate.",
    },
    {
      reference: "Opponents of the road say that it will drain two marshes where cranes breed.",
      draft: "Those against the road fear for two marshes where cranes breed.",
    },
    {
      reference: "Prosecutors say that the verger of Selby spent 9,000 pounds of the roof fund on a boat.",
      draft: "The verger of Selby spent 9,000 pounds of the roof fund on a boat, according to prosecutors.",
    },
    {
      reference: "The union of bakers said that it would meet the mayor on Thursday.",
      draft: "The union of bakers is to meet the mayor on Thursday.",
    },
  ],
  invalid: [
    {
      reference:
        "Opponents of the quarry say that it will dry out nine wells. The council, which opened it on Monday, promises 80 jobs.",
      draft:
        "⟦The quarry will dry out nine wells.⟧ The council, which opened it on Monday, promises 80 jobs.",
    },
    {
      reference:
        "Prosecutors say that the verger of Selby spent 9,000 pounds of the roof fund on a boat. He is on bail and will be asked on Friday how he pleads.",
      draft:
        "⟦The verger of Selby spent 9,000 pounds of the roof fund on a boat.⟧ He is on bail and will be asked on Friday how he pleads.",
    },
    {
      reference:
        "According to her former husband, the mayor hid the ledger in a piano. She will be heard by the ethics panel in Turku on Tuesday.",
      draft:
        "⟦The mayor hid the ledger in a piano.⟧ She will be heard by the ethics panel in Turku on Tuesday.",
    },
    {
      reference:
        "The victim's brother said the pilot had been awake for two days. The trial of the pilot opens on Monday.",
      draft: "⟦The pilot had been awake for two days.⟧ The trial of the pilot opens on Monday.",
    },
    {
      reference:
        "Striking weavers said on Tuesday that guards had cut the water to the hostel at Orrin. The company has shut the mill.",
      draft: "⟦Guards cut the water to the hostel at Orrin.⟧ The company has shut the mill.",
    },
    {
      reference:
        "The mill fouled the Orrin with dye for a year, according to a campaign group from Selby. The mill says that it has a permit.",
      draft: "⟦The mill fouled the Orrin with dye for a year.⟧ The mill says that it has a permit.",
    },
  ],
});

/** To keep silent is not to deny, and to be questioned is not to be arrested. */
checkTable("statement/direction", {
  valid: [
    {
      reference:
        "The mayor declined to say whether the pumps had been late and dismissed a report of bribes.",
      draft: "The mayor denied a report of bribes.",
    },
    {
      reference: "Detectives questioned two porters and later arrested one of them.",
      draft: "Detectives arrested one porter after questioning two.",
    },
    {
      reference: "The company refused to discuss the leak.",
      draft: "The company would not discuss the leak and denied nothing.",
    },
    {
      reference: "All nine sailors, four Finns and five Danes, were held in Turku on Monday.",
      draft: "Nine sailors – five Danes and four Finns – were detained in Turku on Monday.",
    },
  ],
  invalid: [
    {
      reference: "The mayor declined to say whether the pumps had been delivered late.",
      draft: "The mayor ⟦denied⟧ that the pumps had been delivered late.",
    },
    {
      reference: "The crew of nine, four Finns and five Danes, were arrested in Turku.",
      draft: "All nine crew, five Danes and four Finns, were ⟦acquitted⟧ in Turku.",
    },
    {
      reference: "The shielded oaks grew about 10 percent more slowly than the others, the study found.",
      draft: "The study found that the shielded oaks ⟦shrank⟧ some 10% more slowly than the others.",
    },
    {
      reference: "The ferry company has suspended the master and hired a new one.",
      draft: "The ferry company has ⟦dismissed⟧ the master and hired a new one.",
    },
    {
      reference: "The hospitals dispute the finding that 40 patients died of neglect.",
      draft: "The hospitals ⟦accept⟧ the finding that 40 patients died of neglect.",
    },
    {
      reference: "Detectives questioned a porter at the hotel in Orrin on Sunday.",
      draft: "Detectives ⟦arrested⟧ a porter at the hotel in Orrin on Sunday.",
    },
  ],
});

checkTable("name/title", {
  valid: [
    {
      reference: "The head of the museum resigned on Monday, and her deputy will take over.",
      draft: "The deputy head of the museum takes over from the head, who resigned on Monday.",
    },
    {
      reference: "Assistant U.S. Attorney Wanda Hollis told the jury that the scales had been rigged.",
      draft: "The scales had been rigged, said Wanda Hollis, an assistant US attorney.",
    },
    {
      reference: "The governor of the jail resigned on Monday over the escape.",
      draft: "The former governor of the jail resigned on Monday over the escape.",
    },
  ],
  invalid: [
    {
      reference: "The governor of the jail resigned on Monday over the escape.",
      draft: "The ⟦deputy governor⟧ of the jail resigned on Monday over the escape.",
      fixed: "The governor of the jail resigned on Monday over the escape.",
    },
    {
      reference: "Assistant U.S. Attorney Wanda Hollis told the jury that the scales had been rigged.",
      draft: "Wanda Hollis, the ⟦U.S. attorney⟧, told the jury that the scales had been rigged.",
      fixed: "Wanda Hollis, the Assistant U.S. Attorney, told the jury that the scales had been rigged.",
    },
    {
      reference: "Assistant coroner Ada Wrenn recorded a conclusion of misadventure on Friday.",
      draft: "Ada Wrenn, the ⟦senior coroner⟧, returned a conclusion of misadventure on Friday.",
    },
  ],
});

checkTable("statement/certainty", {
  valid: [
    {
      reference: "The tortoise is about 60 and is said to be fond of thistles.",
      draft: "The tortoise, about 60, has a reputed fondness for thistles.",
    },
    {
      reference: "The two dairies are said to be in talks about a merger.",
      draft: "The two dairies are rumoured to be in talks about a merger.",
    },
  ],
  invalid: [
    {
      reference: "The bishop walked with a limp, possibly favouring his left leg, a guard said.",
      draft: "The bishop ⟦limped⟧, on his left leg, a guard said.",
    },
    {
      reference: "The two dairies are said to be in talks about a merger, and their shares rose on Monday.",
      draft: "The two dairies ⟦are in talks⟧ about a merger, and their shares rose on Monday.",
    },
  ],
});
