import { checkTable } from "./table.ts";

const mine =
  "The mine in Orpe was closed in May after water broke in.\n\nThe owner, Nordkohle, has appealed to the high court.";
const theft = "Thieves stole copper cable worth 4,000 pounds from a railway depot near Lauben.";

checkTable("passage/unsupported", {
  valid: [
    { reference: mine, draft: mine },
    {
      reference: mine,
      draft:
        "Nordkohle is appealing to the high court.\n\nIts mine in Orpe was shut in May when water broke in.",
    },
    { reference: mine, older: [`${mine}\n\n${theft}`], draft: `${mine}\n\n${theft}` },
    { reference: mine, draft: `${mine}\n\nNobody was hurt.` },
    {
      reference: mine,
      draft: `# Thieves strike at railway depot near Lauben again\n\n${mine}`,
      format: "markdown",
    },
    { reference: mine, draft: `${mine}\n\n(Reporting by Ada Brandt in Lauben; editing by Tom Reed)` },
    {
      reference: mine,
      draft: `${mine}\n\n| Depot | Cable | Thieves | Worth | Pounds |\n|-|-|-|-|-|\n| Lauben | 4 | 2 | 4 | 6 |`,
      format: "markdown",
    },
    { reference: `${mine} ${theft}`, draft: `${mine}\n\n${theft}` },
  ],
  invalid: [
    { reference: mine, draft: `${mine}\n\n⟦${theft}⟧`, message: "No reference has this paragraph." },
    { reference: mine, draft: `⟦${theft}⟧\n\n${mine}` },
    {
      reference: mine,
      draft: `${mine}\n\n⟦Thieves stole **copper** cable worth 4,000 pounds from a railway depot near Lauben.⟧`,
      format: "markdown",
    },
    {
      reference: mine,
      older: [mine.replace("May", "April")],
      draft: `${mine}\n\n⟦${theft} Police are looking for a van.⟧`,
    },
  ],
});
