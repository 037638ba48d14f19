import { checkTable } from "./table.ts";

const fire = `A fire destroyed a furniture warehouse in Leith on Friday night.

More than eighty firefighters fought the blaze until dawn. Two of them were treated for burns.

The warehouse belonged to Brennholt Group, which employs 140 people there. Its chief executive, Otto Faber, flew in from Graz.

"We will rebuild," Faber told reporters outside the gates.

Residents of nearby streets spent the night in a school. They were allowed home on Saturday morning.

The cause of the fire is not known. Police have asked for film taken by passing drivers.

A fire at the same site killed a watchman in 1987. The council ordered the owner at the time to fit sprinklers.

The union said that staff had complained about blocked exits. Brennholt denied that any exit was blocked.

The port railway was closed for nine hours. Trains ran again from noon.`;

const poll = `Voters in Norland go to the polls on Sunday. The ruling party is tipped to win.

Its leader, Petra Lindqvist, has promised lower taxes. Her rival, Leo Marsh, wants more money for schools.

Marsh has toured the north by bus. Lindqvist has spoken mostly in the capital.

Some 4 million people may vote. Turnout was 61 percent last time.

A new law lets prisoners vote. The opposition brought a case against it.

Observers from Tansa will watch the count. The first results are due at midnight.

The currency has fallen this month. Bankers blame the budget.`;

checkTable("passage/brief", {
  valid: [
    { reference: fire, draft: fire },
    { reference: poll, draft: poll },
    {
      reference: "The mine was closed in May. The owner has appealed.",
      draft: "The mine was closed in May.",
    },
    {
      reference: "The road is closed. A lorry overturned. Nobody was hurt. It carried milk.",
      draft: "The road is closed.",
    },
    { reference: fire, draft: fire.split("\n\n").slice(0, 5).join("\n\n") },
    { reference: fire, draft: fire.split("\n\n").slice(2, 8).join("\n\n") },
    { reference: poll, draft: poll.split("\n\n").slice(0, 4).join("\n\n") },
    { reference: poll, draft: poll.split("\n\n").slice(3).join("\n\n") },
    { reference: poll, draft: poll.replace(/\n\n/g, " ") },
    { reference: poll, draft: poll.split("\n\n").reverse().join("\n\n") },
    { reference: fire.split("\n\n").slice(0, 3).join("\n\n"), draft: fire },
    { reference: poll, draft: "" },
  ],
  invalid: [
    {
      reference: fire,
      draft:
        "⟦Fire destroyed a furniture warehouse in Leith on Friday night.⟧ Two firefighters were treated for burns.",
    },
    { reference: fire, draft: "⟦On Friday night a furniture warehouse in Leith burned down.⟧" },
    {
      reference: fire,
      draft:
        "⟦The port railway in Leith was shut for nine hours by a warehouse fire.⟧ The cause is not known.",
    },
    {
      reference: poll,
      draft: "⟦Norland votes on Sunday, with the ruling party tipped to win.⟧",
    },
    {
      reference: poll,
      draft:
        "⟦Voters in Norland go to the polls on Sunday.⟧ The ruling party is tipped to win. The first results are due at midnight.",
    },
    {
      reference: poll,
      draft: "⟦Voters in **Norland** go to the polls on Sunday.⟧",
      format: "markdown",
    },
  ],
});
