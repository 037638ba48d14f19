import { checkTable } from "./table.ts";

checkTable("quote/unbalanced", {
  valid: [
    { reference: "", draft: 'The mayor said: "It was a good day for the town."' },
    { reference: "", draft: '"It was a good day," the mayor said, "for the town."' },
    { reference: "", draft: 'The mayor said: "It was a good day.\n\n"It was good for the town."' },
    { reference: "", draft: 'He said: "It was a good day.\n\n"It was good.\n\n"It was over soon."' },
    { reference: "", draft: "He said: “It was a good day.\n\n“It was good for the town.”" },
    { reference: "", draft: "He said: ‘It was a good day.\n\n‘It was good for the town.’" },
    { reference: "", draft: `Lund, who is 6'2" tall, hit a 5" nail in the '90s.` },
    { reference: "", draft: `The workers' pay and the dogs' home were the '60s' best; rock 'n' roll.` },
    { reference: "", draft: "The board was 8’ 6” long and 2” thick." },
    { reference: "", draft: `"He called it 'a farce', and left," she said.` },
    { reference: "", draft: `"He called it 'a farce'," she said. "I agree."` },
    { reference: "", draft: "“The film ‘Salt’ is out,” said the director’s agent." },
    { reference: "", draft: "Er sagte „ja“ and then «no»." },
    { reference: "", draft: "The nation‘s workers’ rights were theirs." },
    { reference: "", draft: 'Use `"` in code, or\n\n    a "quote\n\nhere.', format: "markdown" },
    { reference: "", draft: "It was ''over'', he said." },
    // The agency's own slip.
    {
      reference: 'The mayor said: "It was a good day for the town. She opened the pier.',
      draft: 'She opened the pier. The mayor said: "It was a good day for the town.',
    },
  ],
  invalid: [
    {
      reference: "",
      draft: 'The mayor said: ⟦"It⟧ was a good day for the town.',
      fixed: 'The mayor said: "It was a good day for the town."',
      message: "This quotation is not closed.",
    },
    {
      reference: "",
      draft: "The mayor said: ⟦“It⟧ was a good day for the town.\n\nThe pier opened at noon.",
      fixed: "The mayor said: “It was a good day for the town.”\n\nThe pier opened at noon.",
    },
    { reference: "", draft: '⟦"It⟧ was a good day, the mayor said.\n\nThe pier opened at noon.' },
    { reference: "", draft: '"It was a good day," she said. ⟦"We⟧ are glad.\n\nThe pier opened.' },
    { reference: "", draft: 'It was a good ⟦day,"⟧ the mayor said.' },
    { reference: "", draft: "It was a good day for the ⟦town.”⟧\n\nThe pier opened at noon." },
    {
      reference: "",
      format: "markdown",
      draft: "The mayor said: ⟦“It⟧ was a **good** day.\n\n- The pier opened.",
      fixed: "The mayor said: “It was a **good** day.”\n\n- The pier opened.",
    },
    { reference: "The day was good, the mayor said.", draft: 'The mayor said: ⟦"The⟧ day was good.' },
  ],
});
