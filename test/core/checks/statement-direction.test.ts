import { checkTable } from "./table.ts";

checkTable("statement/direction", {
  valid: [
    { reference: "Shares in Orvane rose 4 percent.", draft: "Orvane's shares climbed 4%." },
    { reference: "Shares in Orvane fell 4 percent.", draft: "Orvane's shares slipped 4%." },
    { reference: "Oil was down 2 percent.", draft: "Oil dropped 2%." },
    {
      reference: "Exports increased as the currency fell.",
      draft: "As the currency weakened, exports grew.",
    },
    { reference: "The index fell, then rose.", draft: "The index rose after falling." },
    {
      reference: "Orvane made a loss, against a profit in 2023.",
      draft: "Orvane swung from a profit in 2023 to a loss.",
    },
    { reference: "The loss narrowed to $2 million.", draft: "The company lost less: $2 million." },
    { reference: "Lawmakers approved the bill.", draft: "The bill was passed by lawmakers." },
    { reference: "Lawmakers rejected the bill.", draft: "The bill was voted down by lawmakers." },
    { reference: "He was charged with murder.", draft: "He is accused of murder." },
    { reference: "He was convicted of fraud.", draft: "He was found guilty of fraud." },
    { reference: "He was cleared of fraud.", draft: "He was acquitted of fraud." },
    { reference: "Ten people were injured.", draft: "Ten people were hurt." },
    { reference: "Ten people were killed.", draft: "Ten people died." },
    { reference: "Harwick beat Denby 2-0.", draft: "Denby lost 2-0 to Harwick." },
    { reference: "The bank bought the insurer.", draft: "The insurer was sold to the bank." },
    { reference: "Imports fell and exports rose.", draft: "Exports went up while imports went down." },
    { reference: "The rate did not rise.", draft: "The rate stayed put." },
    {
      reference: "The river rose and people rose to flee.",
      draft: "People got up and fled as the river swelled.",
    },
    { reference: "Voters support the plan.", draft: "The plan has the backing of voters." },
    {
      reference: "The firm hired 40 people after it fired 200.",
      draft: "After sacking 200 people, the firm took on 40.",
    },
    { reference: "Norland imports gas from Tansa.", draft: "Tansa exports gas to Norland." },
    { reference: "The tax was cut to 5 percent from 7.", draft: "The tax was lowered from 7% to 5%." },
    {
      reference: "Unemployment eased in May.",
      draft: "There was a *fall* in unemployment in May.",
      format: "markdown",
    },
    {
      reference: "Prices in the north rose. Prices in the south fell.",
      draft: "Prices fell in the south but rose in the north.",
    },
  ],
  invalid: [
    {
      reference: "Shares in Orvane rose 4 percent on Monday after the results.",
      draft: "After the results, Orvane's shares ⟦fell⟧ 4% on Monday.",
      fixed: "After the results, Orvane's shares rose 4% on Monday.",
    },
    {
      reference: "Orvane made a profit of $40 million in the first half.",
      draft: "In the first half Orvane made a ⟦loss⟧ of $40 million.",
      fixed: "In the first half Orvane made a profit of $40 million.",
    },
    {
      reference: "The council approved the plan for a car park on Tuesday night.",
      draft: "On Tuesday night the council ⟦rejected⟧ the car park plan.",
      fixed: "On Tuesday night the council approved the car park plan.",
    },
    {
      reference: "Dunmore has been charged with the theft of 410,000 pounds from a charity.",
      draft: "Dunmore has been ⟦convicted⟧ of stealing £410,000 from a charity.",
    },
    {
      reference: "At least 12 people were injured when two trams collided in Graz.",
      draft: "At least 12 people were ⟦killed⟧ in Graz when two trams collided.",
      fixed: "At least 12 people were injured in Graz when two trams collided.",
    },
    {
      reference: "The central bank lowered its main rate to 3.5 percent.",
      draft: "The central bank has ⟦raised⟧ its main rate to 3.5%.",
    },
    {
      reference: "Sales of electric cars increased by a fifth in May.",
      draft: "In May, sales of electric cars ⟦decreased⟧ by a fifth.",
      fixed: "In May, sales of electric cars increased by a fifth.",
    },
    {
      reference: "The minister opposes the new runway, an aide said.",
      draft: "An aide said the minister ⟦supports⟧ the new runway.",
      fixed: "An aide said the minister opposes the new runway.",
    },
    {
      reference: "The jury found the nurse guilty of two murders.",
      draft: "The nurse was found ⟦innocent⟧ of two murders by the jury.",
    },
    {
      reference: "Harwick won 2-1 in Pellin on Saturday with a late goal.",
      draft: "With a late goal, Harwick ⟦lost⟧ 2-1 in Pellin on Saturday.",
      fixed: "With a late goal, Harwick won 2-1 in Pellin on Saturday.",
    },
    {
      reference: "Tansa exports most of its copper to Norland.",
      draft: "Tansa ⟦imports⟧ most of its copper from Norland.",
    },
    {
      reference: "The northern lane of the motorway was closed on Friday.",
      draft: "On Friday the ⟦southern⟧ lane of the motorway was shut.",
      fixed: "On Friday the northern lane of the motorway was shut.",
    },
    {
      reference: "The number of cases fell for a third week, doctors said.",
      draft: "Doctors said the number of cases **⟦rose⟧** for a third week.",
      format: "markdown",
      fixed: "Doctors said the number of cases **fell** for a third week.",
    },
  ],
});
