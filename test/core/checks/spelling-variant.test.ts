import { checkTable } from "./table.ts";

const british = { houseStyle: "en-GB" } as const;
const american = { houseStyle: "en-US" } as const;

checkTable("spelling/variant", {
  valid: [
    { reference: "The center is closed.", draft: "The centre is closed." },
    { reference: "The centre is closed.", draft: "The center is closed." },
    { reference: "", options: british, draft: "The centre organised a colourful programme of theatre." },
    { reference: "", options: american, draft: "The center organized a colorful program of theater." },
    { reference: "", options: british, draft: "The ship sank at Pearl Harbor, near the World Trade Center." },
    { reference: "", options: american, draft: "The Royal Theatre and the Labour Party are in the city." },
    {
      reference: "",
      options: british,
      draft: "The US Department of Defense and Secretary of Labor Ana Ruiz said so.",
    },
    {
      reference: "",
      options: american,
      draft: "Defence Secretary Hal Brook spoke at the Centre for Policy Studies.",
    },
    { reference: "", options: british, draft: "The parking meter took a check; the computer program tires." },
    {
      reference: "",
      options: british,
      draft: "He seized the prize, sized it up and capsized; the story of a jail.",
    },
    {
      reference: "",
      options: american,
      draft: "At sunrise the uprising was raising a promise to exercise at four for an hour.",
    },
    {
      reference: "",
      options: american,
      draft: "Surprise: the enterprise is televised, advertised, revised and advised.",
    },
    { reference: "", options: american, draft: "The dialogue on archaeology was glamour towards the discs." },
    {
      reference: "",
      options: british,
      draft: "The actor, a doctor and author, saw the mirror error with horror.",
    },
    {
      reference: "",
      options: british,
      draft: "He focused on the medieval judgment; it benefited the install.",
    },
    { reference: "", options: british, draft: "See color.example.com or @harbor or #labor for more." },
    { reference: "", options: british, draft: "He wrote “The Color of Water” and “Center Stage”." },
    {
      reference: "",
      options: british,
      draft: "The pandemic, the thermometer, the diameter, a cluster, a limiter and an academic citizen.",
    },
    { reference: "", options: british, draft: "Gray, the skipper, is from Center." },
  ],
  invalid: [
    {
      reference: "",
      options: american,
      draft: "The ⟦centre⟧ is closed.",
      fixed: "The center is closed.",
      message: "House style (American) has “center”.",
    },
    { reference: "", options: british, draft: "The ⟦center⟧ is closed.", fixed: "The centre is closed." },
    {
      reference: "",
      options: british,
      draft: "⟦Organized⟧ crime is down.",
      fixed: "Organised crime is down.",
    },
    {
      reference: "",
      options: british,
      draft: "“My ⟦neighbor⟧ ⟦canceled⟧ the trip,” she said.",
      fixed: "“My neighbour cancelled the trip,” she said.",
    },
    {
      reference: "",
      options: american,
      draft: "He ⟦analysed⟧ the ⟦colour⟧ of the ⟦grey⟧ ⟦tyres⟧, and ⟦travelled⟧ ten ⟦kilometres⟧.",
      fixed: "He analyzed the color of the gray tires, and traveled ten kilometers.",
    },
    {
      reference: "",
      options: british,
      format: "markdown",
      draft: "The **⟦theater⟧** and the ⟦defense⟧ of ⟦aluminum⟧ ⟦plows⟧.",
      fixed: "The **theatre** and the defence of aluminium ploughs.",
    },
    { reference: "The centre is closed.", options: british, draft: "The ⟦center⟧ is closed." },
    {
      reference: "",
      options: american,
      draft: "The ⟦paediatric⟧ ward is ⟦fulfilling⟧ its ⟦programme⟧.".replace("⟦fulfilling⟧", "fulfilling"),
    },
    { reference: "", options: british, draft: "A pediatrician".replace("pediatrician", "⟦pediatrician⟧") },
  ],
});
