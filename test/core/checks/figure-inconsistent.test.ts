import { checkTable } from "./table.ts";

const bus = (headline: string, body: string) =>
  `${headline}\n\n${body}\n\nPolice closed the road for six hours.`;

checkTable("figure/inconsistent", {
  valid: [
    {
      reference: "",
      draft: bus(
        "Bus fall kills 43 near Tansa",
        "At least 43 people were killed when a bus fell into a gorge near Tansa.",
      ),
    },
    {
      reference: "",
      draft: bus(
        "Bus fall kills over 40 near Tansa",
        "At least 43 people were killed when a bus fell into a gorge near Tansa.",
      ),
    },
    {
      reference: "",
      draft: bus(
        "Bus fall kills dozens near Tansa",
        "At least 43 people were killed when a bus fell into a gorge near Tansa.",
      ),
    },
    {
      reference: "",
      draft: bus(
        "Bus fall kills 43 near Tansa",
        "A bus fell into a gorge near Tansa, killing 30 passengers and 13 people on the road.",
      ),
    },
    {
      reference: "",
      draft: bus(
        "Bus fall kills 43 near Tansa",
        "Seventeen people were hurt when a bus fell into a gorge near Tansa. In all 43 died.",
      ),
    },
    {
      reference: "",
      draft: bus(
        "Floods kill 12 in Orrin",
        "The storm that hit Tansa on Sunday killed 30 people. In Orrin floods came on Monday.",
      ),
    },
    {
      reference: "",
      draft: bus("Orvane profit up 12%", "Orvane said net profit rose 12.3 percent. Sales rose 3 percent."),
    },
    {
      reference: "",
      draft: bus("Orvane to cut 400 jobs", "Orvane, which has 1,200 jobs in Leeds, will cut 400 of them."),
    },
    {
      reference: "",
      draft: bus(
        "Orvane profit hits $1.2bn",
        "Orvane said that its profit was 1.21 billion dollars, against sales of 9 billion.",
      ),
    },
    { reference: "", draft: bus("Harwick win 3-1", "Harwick beat Denby 3-1 with 2 goals from Otis Sayle.") },
    {
      reference: "",
      draft:
        "At least 12 people died on Monday. On Tuesday the number of dead rose to 14. The 14 dead were miners.",
    },
    {
      reference: "",
      draft: "Seven men were charged on Monday. One of the men was released. The six men deny it.",
    },
    { reference: "", draft: "At least 12 people died in Leith. Two died in Orrin. All 14 dead were miners." },
    {
      reference: "",
      draft: "At least 12 people died in the crash. The 14 dead in last year's crash were miners.",
    },
    { reference: "", draft: "At least 12 of the 14 dead were miners, and 12 of the dead were young." },
    { reference: "", draft: "Twelve homes burned in 2019. The 14 homes, built since, have pools." },
    { reference: "", draft: "The 40 houses have 30 gardens. The 12 houses that burned were old." },
    { reference: "", draft: "Ada Marlow, 51, denied it. Otis Marlow, 54, did too. Marlow, 54, left." },
    { reference: "", draft: "Ada Marlow, 51, denied it. Marlow, then 44, was the mayor." },
    { reference: "", draft: "Ada Marlow, 51, denied it. The 51-year-old Marlow left." },
    { reference: "", draft: "Ivo Lund, 51, and Ada Marlow, 54, were held." },
    // The agency's own.
    {
      reference: bus(
        "Bus fall kills 43 near Tansa",
        "At least 17 people were killed when a bus fell into a gorge near Tansa.",
      ),
      draft: bus(
        "Bus plunge kills 43 near Tansa",
        "A bus fell into a gorge near Tansa, and at least 17 people were killed.",
      ),
    },
    // Told as a change of the figure.
    {
      reference: bus(
        "Bus fall kills 43 near Tansa",
        "At least 43 people were killed when a bus fell into a gorge near Tansa.",
      ),
      draft: bus(
        "Bus fall kills 43 near Tansa",
        "At least 17 people were killed when a bus fell into a gorge near Tansa.",
      ),
    },
  ],
  invalid: [
    {
      reference: "",
      draft: bus(
        "Bus fall kills ⟦43⟧ near Tansa",
        "At least 17 people were killed when a bus fell into a gorge near Tansa.",
      ),
      fixed: bus(
        "Bus fall kills 17 near Tansa",
        "At least 17 people were killed when a bus fell into a gorge near Tansa.",
      ),
      message: "The headline says 43, the story says 17.",
    },
    {
      reference: "",
      draft: bus(
        "Orvane to cut ⟦450⟧ jobs in Leeds",
        "Orvane said on Monday it would cut 400 jobs in Leeds.",
      ),
    },
    {
      reference: "",
      draft: bus("Orvane profit up ⟦21%⟧", "Orvane said its net profit was up 12 percent in the first half."),
    },
    {
      reference: "",
      draft: bus(
        "Orvane pays ⟦$3.2bn⟧ for Norrail",
        "Orvane will pay $2.3 billion for its rival Norrail, it said.",
      ),
    },
    {
      reference: "",
      draft: bus(
        "Storm leaves ⟦14⟧ hurt in Orrin",
        "A storm in Orrin left at least 41 people injured, and two dead.",
      ),
    },
    {
      reference: "",
      draft:
        "At least 12 people died when a mine fell in at Bellor. The ⟦14⟧ dead were all miners, the owner said.",
      message: "Elsewhere the draft says 12.",
    },
    { reference: "", draft: "Seven flats burned in Leith on Monday. All ⟦nine⟧ flats were empty." },
    { reference: "", draft: "Police arrested 23 people in Leith. The ⟦32⟧ arrested were from Orrin." },
    { reference: "", draft: "Ada Marlow, 51, denied it. The judge told the ⟦54-year-old⟧ Marlow to sit." },
    {
      reference: "",
      draft: "Ada Marlow, 51, denied it on Monday.\n\nThe court heard that Ada Marlow, ⟦15⟧, was at home.",
    },
    {
      reference:
        "Many were killed when a bus fell into a gorge near Tansa. Police closed the road for six hours.",
      draft: bus(
        "Bus fall kills ⟦43⟧ near Tansa",
        "At least 17 people were killed when a bus fell into a gorge near Tansa.",
      ),
    },
  ],
});
