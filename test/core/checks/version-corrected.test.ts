import { checkTable } from "./table.ts";

const ferry =
  "ORRIN, June 12 (Northern Wire) - The ferry was carrying 58 passengers when it ran aground on Monday.";
const head = (line: string, body = ferry) =>
  `Ferry runs aground\n\n${line}\n\n${body}\n\nNobody was hurt, said the harbour master, Ada Marlow.`;
const rest = "\n\nNobody was hurt, the harbour master, Ada Marlow, said.";
const body = (number: string) =>
  `The ferry that ran aground on Monday had ${number} passengers on board.${rest}`;

checkTable("version/corrected", {
  valid: [
    { reference: head("(Corrects number of passengers to 58 from 85)"), draft: body("58") },
    { reference: head("(Corrects number of passengers to 58 from 85)"), draft: body("fifty-eight") },
    // A figure that differs without a note is an ordinary change.
    { reference: head("(Adds harbour master)"), draft: body("85") },
    { reference: head("(Corrects spelling of name in paragraph 2)"), draft: body("85") },
    { reference: head("(Corrects day in paragraph 1)"), draft: body("85") },
    { reference: head("(Corrects number of passengers in paragraph 2)"), draft: body("85") },
    // The wrong words stand in the corrected story as well, for something else.
    {
      reference: head(
        "(Corrects name of master to Marlow, not Barlow)",
        `${ferry} Its owner is Otis Barlow.`,
      ),
      draft: `The ferry, owned by Otis Barlow, ran aground on Monday with 58 passengers.${rest}`,
    },
    {
      reference: head("(Corrects figure to 8, not 6)"),
      draft: `The ferry, with 58 passengers, ran aground on Monday.${rest} The wind was 6.5 metres a second.`,
    },
    {
      reference:
        '"Please read the sign instead of shouting," the harbour master, Ada Marlow, told the 58 passengers.',
      draft:
        'Ada Marlow, the harbour master, told the 58 passengers: "Please read the sign instead of shouting."',
    },
    {
      reference:
        "ORRIN, June 12 (Northern Wire) - The ministry corrected the number of passengers to 58 from 85 on Monday.",
      draft: "On Monday the ministry corrected the number of passengers from 85 to 58.",
    },
  ],
  invalid: [
    {
      reference: head("(Corrects number of passengers to 58 from 85)"),
      draft: body("⟦85⟧"),
      fixed: body("58"),
      message:
        "Corrected: the reference says 58 (CORRECTED, paragraph 1): “Corrects number of passengers to 58 from 85”.",
    },
    { reference: head("(Corrects figure in paragraph 1)"), draft: body("⟦85⟧"), fixed: body("58") },
    {
      reference: head("(Corrects number of passengers in first paragraph)"),
      draft: body("⟦eighty-five⟧"),
      fixed: body("fifty-eight"),
    },
    {
      reference: head("(Corrects paragraph 1 to say 58 passengers, not 85)"),
      draft: body("⟦85⟧"),
      fixed: body("58"),
    },
    { reference: head("(This story corrects the number of passengers in the lead.)"), draft: body("⟦85⟧") },
    {
      reference: head("(Corrects number of passengers)"),
      older: [head("(Adds harbour master)").replace("58", "85")],
      draft: body("⟦85⟧"),
      fixed: body("58"),
    },
    {
      reference: head("(Adds harbour master)").replace("Ferry runs", "CORRECTED-Ferry runs"),
      older: [head("(Adds harbour master)").replace("58", "85")],
      draft: body("⟦85⟧"),
    },
    {
      reference: head("In the first paragraph please read 58 passengers instead of 85 passengers."),
      draft: body("⟦85⟧"),
    },
    {
      reference: head(
        "EDITORS: Please read in paragraph 1 ... 58 passengers ... instead of ... 85 passengers ...",
      ),
      draft: body("⟦85⟧"),
    },
    {
      reference: head("(Corrects spelling of name to Marlow, not Barlow)"),
      draft:
        "The ferry, with 58 passengers, ran aground on Monday.\n\nNobody was hurt, the harbour master, ⟦Ada Barlow⟧, said.",
      fixed:
        "The ferry, with 58 passengers, ran aground on Monday.\n\nNobody was hurt, the harbour master, Ada Marlow, said.",
    },
    {
      reference: head("(Corrects day to Monday, not Sunday)"),
      draft: `The ferry, with 58 passengers, ran aground on ⟦Sunday⟧.${rest}`,
      fixed: `The ferry, with 58 passengers, ran aground on Monday.${rest}`,
    },
    {
      reference: head("(Corrects day in paragraph 1; adds quote)"),
      draft: `The ferry, with 58 passengers, ran aground on ⟦Sunday⟧.${rest}`,
    },
    {
      reference: head('(Corrects paragraph 2 to read "Nobody was hurt" instead of "Nobody was killed")'),
      draft:
        "The ferry, with 58 passengers, ran aground on Monday.\n\n⟦Nobody was killed⟧, the harbour master, Ada Marlow, said.",
      fixed:
        "The ferry, with 58 passengers, ran aground on Monday.\n\nNobody was hurt, the harbour master, Ada Marlow, said.",
    },
  ],
});
