import { checkTable } from "./table.ts";

checkTable("spelling/inconsistent", {
  valid: [
    { reference: "", draft: "The defence minister said that defence spending would rise." },
    { reference: "", draft: "The US Defense Department said that its defence was ready." },
    { reference: "", draft: "The World Trade Center is the centre of the city." },
    { reference: "", draft: "The Labor Party said that labour was dear." },
    { reference: "", draft: "A colour and a flavor are two words." },
    {
      reference: "",
      draft: "The car park has a meter, and it is a metre high. The story of a five-storey house.",
    },
    { reference: "", draft: "He promised a dialogue. The programme runs a computer program." },
    { reference: "", draft: "Anna Johnson met Otto Johnston. Johnson smiled. Johnston did not." },
    { reference: "", draft: "Ada Marlow spoke. Marlow, who is 51, left. Mr Marlow's car was seen." },
    { reference: "", draft: "Ada Marlow met Ida Marlow." },
    {
      reference: "",
      draft: "Iran and Iraq signed. Niger and Nigeria did not. Austria and Australia waited.",
    },
    { reference: "", draft: "Harwick beat Hardwick United, and Denby lost to Derby." },
    { reference: "", draft: "Maria Petrov and Ivan Petrova were there." },
    // The agency's own two spellings.
    {
      reference: "Spending on defence rose. Shares of defense firms rose.",
      draft: "Shares of defense firms rose as spending on defence did.",
    },
    {
      reference: "Mohammed Ali Hassan spoke. His cousin Mohamed Ali Hassan did not.",
      draft: "Mohamed Ali Hassan kept silent. Mohammed Ali Hassan spoke.",
    },
  ],
  invalid: [
    {
      reference: "The ministry cut spending on arms.",
      draft: "The ministry cut defence spending. A rise in defence costs hit ⟦defense⟧ firms.",
      fixed: "The ministry cut defence spending. A rise in defence costs hit defence firms.",
      message: "Elsewhere the draft has “defence” for “defense”.",
    },
    { reference: "", draft: "⟦Defence⟧ costs rose. The firm's defense arm and its defense plants gained." },
    { reference: "", draft: "The color was grey, and no ⟦colour⟧ at all." },
    { reference: "", draft: "They organised a march and ⟦organized⟧ a strike." },
    {
      reference: "",
      options: { houseStyle: "en-US" },
      draft: "The ⟦centre⟧ was shut. The ⟦centre⟧ had a center court.",
      fixed: "The center was shut. The center had a center court.",
    },
    {
      reference: "",
      draft: "Mohammed Ali Hassan was held. The lawyer of ⟦Mohamed Ali Hassan⟧ denied it.",
      fixed: "Mohammed Ali Hassan was held. The lawyer of Mohammed Ali Hassan denied it.",
    },
    {
      reference: "",
      draft: "Ada Marlow, the mayor, opened the pier. “It is open,” ⟦Marlowe⟧ said.",
      fixed: "Ada Marlow, the mayor, opened the pier. “It is open,” Marlow said.",
    },
  ],
});
