import { checkTable } from "./table.ts";

checkTable("figure/missing", {
  valid: [
    {
      reference: "The storm cut power to 14,000 homes in the valley.",
      draft: "The storm cut the power of 14,000 homes in the valley.",
    },
    { reference: "The storm cut power to 14,000 homes in the valley.", draft: "The valley was dark." },
    {
      reference: "The storm cut power to 14,000 homes in the valley.",
      draft: "The storm cut power to some 14,000 homes in the valley.",
    },
    {
      reference: "The storm cut power to 14,000 homes in the valley. The mayor asked for help.",
      draft:
        "The mayor asked for help after the storm cut power to homes in the valley. In all 14,000 were without light.",
    },
    {
      reference: "The lake is 10 km long and lies in the hills above Orrin.",
      draft: "The lake is six miles long and lies in the hills above Orrin.",
    },
    {
      reference: "The club scored two goals in the final against Denby.",
      draft: "The club scored goals in the final against Denby.",
    },
    {
      reference: "Twelve men and five women were rescued from the ferry off Orrin.",
      draft: "Seventeen men and women were rescued from the ferry off Orrin.",
    },
    {
      reference: "It was the 14th strike by drivers in Leith this year.",
      draft: "It was another strike by drivers in Leith this year.",
    },
    {
      reference: "Police held 14 men over the theft of paintings from the museum.",
      draft: "Police held 41 men over the theft of paintings from the museum.",
    },
    {
      reference: "Thousands of people marched through the city against the new law.",
      draft: "People marched through the city against the new law.",
    },
    { reference: "", draft: "The storm cut power to homes in the valley." },
    { reference: "He has 40 staff.", draft: "He has staff." },
  ],
  invalid: [
    {
      reference: "The storm cut power to 14,000 homes in the valley.",
      draft: "The storm cut power to ⟦homes⟧ in the valley.",
      fixed: "The storm cut power to 14,000 homes in the valley.",
      message: "Reference gives 14,000 here (wire-1, paragraph 1).",
    },
    {
      reference: "The storm cut power to at least 14,000 homes in the valley.",
      draft: "The storm cut power to ⟦homes⟧ in the valley.",
      fixed: "The storm cut power to at least 14,000 homes in the valley.",
    },
    {
      reference: "Fourteen miners were pulled alive from the shaft at Bellor.",
      draft: "⟦Miners⟧ were pulled alive from the shaft at Bellor.",
      fixed: "Fourteen miners were pulled alive from the shaft at Bellor.",
    },
    {
      reference: "Police held 14 men over the theft of paintings from the museum.",
      draft: "Over the theft of paintings from the museum, ⟦men⟧ were held by police.",
    },
    {
      reference: "Orvane shares fell 3.4 percent in London after the profit warning.",
      draft: "In London, Orvane shares fell after the profit ⟦warning⟧.",
    },
    {
      reference: "The airline will pay 45 million dollars to the families of the victims.",
      draft: "The airline will pay the families of the ⟦victims⟧.",
    },
  ],
});
