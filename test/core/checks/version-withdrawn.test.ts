import { checkTable } from "./table.ts";

const story =
  "Pier to close\n\nORRIN, June 12 (Northern Wire) - The pier at Orrin is to close, the council said.";
const draft = "Orrin pier to close\n\nThe council said that the pier at Orrin would close.";

checkTable("version/withdrawn", {
  valid: [
    { reference: story, draft },
    { reference: story, status: "usable", draft },
    { reference: story.replace("Pier", "REFILE-Pier"), draft },
    // What is withdrawn here is not the story.
    {
      reference:
        "ORRIN, June 12 (Northern Wire) - A report on the pier was withdrawn by the council on Monday. It had been published in May.",
      draft: "The council withdrew a report on the pier on Monday. It had come out in May.",
    },
    {
      reference:
        "ORRIN, June 12 (Northern Wire) - The newspaper said that its article about the mayor had been withdrawn.",
      draft: "The newspaper said it had withdrawn its article about the mayor.",
    },
    {
      reference: '"Please disregard what I said in the story," the mayor told reporters on Monday.',
      draft: 'The mayor told reporters on Monday: "Please disregard what I said in the story."',
    },
    {
      reference:
        "ROAD-KILL/\n\nFewer deer killed\n\nORRIN, June 12 (Northern Wire) - Fewer deer were killed in May.",
      draft: "Fewer deer were killed in May.",
    },
    {
      reference:
        "TROOPS-WITHDRAWAL/ (UPDATE 1)\n\nTroops leave\n\nORRIN, June 12 (Northern Wire) - The troops have been withdrawn, the army said.",
      draft: "The troops have been withdrawn, the army said.",
    },
    {
      reference:
        "ORRIN, June 12 (Northern Wire) - The bill was withdrawn on Monday. The minister gave no reason.",
      draft: "The bill was withdrawn on Monday without a reason from the minister.",
    },
    // The story came back on a later day.
    {
      older: [
        "2025-06-11\n\nWITHDRAWN-Pier to close\n\nORRIN, June 11 (Northern Wire) - The pier is to close.",
      ],
      reference:
        "2025-06-12\n\nPier stays\n\nORRIN, June 12 (Northern Wire) - The pier stays open, the council said.",
      draft: "The pier stays open, the council said.",
    },
  ],
  invalid: [
    { reference: story, status: "canceled", draft: draft.replace(/^.*/, "⟦$&⟧") },
    {
      reference: story,
      status: "stat:withheld",
      draft: draft.replace(/^.*/, "⟦$&⟧"),
      message: "Reference says that the story is withheld: “Pier to close” (wire-1).",
    },
    {
      older: [story],
      reference:
        'ADVISORY-Story on pier withdrawn\n\nThe story headlined "Pier to close" is withdrawn. The council has denied it. There will be no substitute story.',
      draft: draft.replace(/^.*/, "⟦$&⟧"),
    },
    {
      older: [story],
      reference: story.replace("Pier", "WITHDRAWN-Pier"),
      draft: draft.replace(/^.*/, "⟦$&⟧"),
    },
    {
      older: [story],
      reference:
        "PIER-ORRIN/ (KILL)\n\nEDITORS: Please disregard the story slugged PIER-ORRIN/. It was sent in error.",
      draft: "⟦The⟧ council said that the pier at Orrin would close.",
    },
    {
      older: [story],
      reference:
        "MANDATORY KILL-Pier to close\n\nATTENTION EDITORS - This story has been withdrawn. A replacement story will follow.",
      draft: draft.replace(/^.*/, "⟦$&⟧"),
    },
    {
      older: [story],
      reference:
        "Note to editors: Our story published on Thursday about the pier at Orrin has been withdrawn because its source was not genuine.",
      draft: draft.replace(/^.*/, "⟦$&⟧"),
    },
  ],
});
