import { checkTable } from "./table.ts";

checkTable("statement/certainty", {
  valid: [
    {
      reference: "Montenegro wants to join the European Union by 2028.",
      draft: "Montenegro hopes to be in the European Union by 2028.",
    },
    { reference: "Results are expected by the spring.", draft: "Results are due by the spring." },
    { reference: "Results are expected in May.", draft: "The results should be there in May." },
    {
      reference: "The firm hopes to open the plant in May.",
      draft: "The plant is to open in May, if all goes well, the firm said.",
    },
    {
      reference: "The union wants to meet the minister.",
      draft: "The union has asked to meet the minister.",
    },
    { reference: "The club wanted to sign him in 2019.", draft: "The club tried to sign him in 2019." },
    {
      reference: "The first observers are expected in Arauca in June.",
      draft: "The first observers are to reach Arauca in June.",
    },
    { reference: "The election is expected next year.", draft: "The election must be held next year." },
    { reference: "Talks are expected on Friday.", draft: "Talks are planned for Friday." },
    { reference: "Heavy rain is expected at the weekend.", draft: "Heavy rain is forecast for the weekend." },
    { reference: "Heavy rain is expected at the weekend.", draft: "It may rain heavily at the weekend." },
  ],
  invalid: [
    {
      reference:
        "The contents will be analysed at a laboratory in Leiden, and results are expected by the spring.",
      draft: "A laboratory in Leiden is to analyze what is in them, and ⟦will have results⟧ by spring.",
    },
    {
      reference: "Montenegro wants to join the European Union by 2028.",
      draft: "Montenegro ⟦will join⟧ the European Union by 2028.",
    },
    {
      reference: "The firm hopes to open the plant in May.",
      draft: "The plant ⟦will open⟧ in May, the firm said.",
    },
    {
      reference: "The first observers are expected in Arauca in the second week of June.",
      draft: "The first ⟦observers⟧ will reach Arauca in the second week of June.",
    },
    { reference: "The election is expected next year.", draft: "The election ⟦will be next⟧ year." },
  ],
});
