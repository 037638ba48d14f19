import { checkTable } from "./table.ts";

checkTable("quote/unsupported", {
  valid: [
    {
      reference: '"You cannot feed a family on a press release," she said.',
      draft: "“You cannot feed a family,” she said, “on a press release.”",
    },
    { reference: '"We will stay," Le Drian said.', draft: "Le Drian said: ‘We will stay.’" },
    {
      reference: '"We were lucky. The roof held, and the children were at school," said Ivo Lund.',
      draft: '"The children were at school," said Ivo Lund.',
    },
    {
      reference: '"We may have to close two wards," the hospital said.',
      draft: '"We will have to close two wards," the hospital said.',
    },
    {
      reference: "The union said that the offer was an insult to nurses.",
      draft: "The offer insulted nurses, the union said.",
    },
    {
      reference: "Her novel The Salt House was filmed twice.",
      draft: 'Her novel "The Salt House" was filmed twice.',
    },
    {
      reference: 'The film "A Long Way Down the Hill" won the prize.',
      draft: "The prize went to the film “A Long Way Down the Hill”.",
    },
    {
      reference: "The so-called bedroom tax will be scrapped.",
      draft: 'The "bedroom tax" will be scrapped.',
    },
    {
      reference: 'The minister said the claims were "a pack of lies from start to finish".',
      draft: 'The claims are "a pack of lies from start to finish", according to the minister.',
    },
    {
      reference: '"We never ... received the letter that they say they sent us," the school said.',
      draft: '"We never ... received the letter," the school said.',
    },
    {
      reference: '"He took the money," the clerk said.',
      draft: '"[Dunmore] took the money," the clerk said.',
    },
    {
      reference: "He was known as the Fox.",
      draft: "He was known as “the Fox”.",
    },
    {
      reference: '"Stop the boats that bring the oil," read one banner.',
      draft: "One banner read “Stop the boats that bring the oil”.",
    },
    {
      reference: '"I have had a wonderful time and I shall miss you all," Fenwick wrote.',
      draft: 'Fenwick wrote: "I have had a wonderful time."',
    },
    {
      reference: "\"My mother said: 'You will win it one day,'\" the runner said.",
      draft: "“My mother said: ‘You will win it one day,’” said the runner.",
    },
    {
      reference: '"The first night was the worst," said Campo.\n\n"Then the army came."',
      draft: '"The first night was the worst. Then the army came," said Campo.',
    },
    {
      reference: '"We have colour and flavour in every tin," the grocer said.',
      draft: '"We have color and flavor in every tin," the grocer said.',
    },
    {
      reference: '"The talks have not failed, they have paused," the envoy said.',
      draft: "The envoy said the talks had not failed but “paused”.",
    },
    {
      reference: 'The 6" pipe burst.',
      draft: 'A 6" pipe, 12" below the road, burst.',
    },
    {
      reference: '"The water came at night, and all of us ran," said Rosa Campo.',
      draft: "> “The water came at night, and all of us ran,” said Rosa Campo.",
      format: "markdown",
    },
    {
      reference: '"We are sorry," the airline said in a statement on Monday.',
      draft: 'In a statement on Monday the airline said: "We are sorry."',
    },
  ],
  invalid: [
    {
      reference: "The union said that the offer was an insult to every nurse.",
      draft: '"⟦The offer is an insult to every nurse,⟧" the union said.',
    },
    {
      reference: "The mayor said she was proud of the town and thanked the firemen.",
      draft: 'The mayor thanked the firemen. "⟦I am proud of this town,⟧" she said.',
    },
    {
      reference: "The trial will resume in May after the judge fell ill.",
      draft:
        'The trial will resume in May after the judge fell ill. "⟦We wish her a quick recovery,⟧" said a lawyer.',
    },
    {
      reference: "Sayle said he had dreamt of scoring in a final since he was a boy.",
      draft: "“⟦I have dreamt of scoring in a final since I was a boy,⟧” Sayle said.",
    },
    {
      reference: "A ministry spokeswoman said that the bridge had been checked in March.",
      draft: 'A ministry spokeswoman said: "⟦The bridge had been checked in March.⟧"',
    },
    {
      reference: "Orvane warned that it could close more shops if sales did not recover.",
      draft: '"⟦We could close more shops if sales do not recover,⟧" Orvane warned.',
    },
    {
      reference: "The coach said his team had been tired, and blamed the long journey.",
      draft: 'The coach blamed the journey. "⟦My boys had nothing left in their legs,⟧" he said.',
    },
    {
      reference: "Scientists were surprised to find water under the surface.",
      draft:
        'Scientists were surprised to find water under the surface. "⟦We nearly fell off our chairs,⟧" one said.',
    },
    {
      reference: "The bishop urged the two sides to lay down their arms.",
      draft: '"⟦Lay down your arms before it is too late,⟧" the bishop told the two sides.',
    },
    {
      reference: "Residents complained that no one had told them about the dam.",
      draft: '"⟦No one told us anything about the dam,⟧" residents complained.',
    },
    {
      reference: "The central bank said inflation would fall in the second half.",
      draft: 'The central bank said: "⟦Inflation will fall in the second half of the year.⟧"',
    },
    {
      reference: "His widow said that he had died as he had lived, at sea.",
      draft: '"⟦He died as he had lived, at sea,⟧" said **his widow**.',
      format: "markdown",
    },
    {
      reference:
        "The mayor, Elsa Quist, said that she had not been told of the landslide until noon. Two lorries were buried.",
      draft:
        "Two lorries were buried. “⟦I was not told of the landslide until noon,⟧” said the mayor, Elsa Quist.",
    },
    {
      reference:
        'The glassworks at Orrby will close in May with the loss of 80 jobs. "We tried everything," its manager, Ulf Brodin, said.',
      draft:
        "The glassworks at Orrby will close in May. “We tried everything,” said its manager, Ulf Brodin. “⟦The banks simply walked away from us.⟧”",
    },
    {
      reference:
        "Goalkeeper Ana Sesto saved two penalties as Vigra won the cup. She was carried off by the fans.",
      draft:
        "Vigra won the cup after Ana Sesto, the goalkeeper, had saved two penalties. “⟦My hands are still shaking,⟧” she said as the fans carried her off.",
    },
    {
      reference: 'The jockey, Max Roe, fell at the third fence. "It hurt a lot," he said.',
      draft: "The jockey, Max Roe, fell at the third fence. “⟦I saw stars,⟧” said Roe. “It hurt a lot.”",
    },
    {
      reference: "Fans booed the referee, Ib Krog, who had sent off two players.",
      draft:
        "Ib Krog, the referee, was booed by fans after he had sent off two players. “⟦I was right,⟧” Krog said.",
    },
    {
      reference: "Shoppers are cautious, said Nell Frost, who runs the chain. Sales fell in June.",
      draft: "“⟦Shoppers are cautious,⟧” said Nell Frost, who runs the chain. Sales fell in June.",
    },
  ],
});
