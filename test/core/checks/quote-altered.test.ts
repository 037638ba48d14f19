import { checkTable } from "./table.ts";

checkTable("quote/altered", {
  valid: [
    {
      reference: '"You cannot feed a family on a press release," she said.',
      draft: "She said: “You cannot feed a family on a press release.”",
    },
    {
      reference: '"We were lucky. The roof held and the children were at school," said Ivo Lund, the head.',
      draft: "“We were lucky,” said the head, Ivo Lund. “The roof held and the children were at school.”",
    },
    {
      reference:
        '"It rained where it had to rain, and the funds wanted out, and now they have an excuse," a broker said.',
      draft: "“It rained where it had to rain,” a broker said.",
    },
    {
      reference: '"I have never, in thirty years at sea, seen a wave like it," the captain said.',
      draft: '"I have never ... seen a wave like it," the captain said.',
    },
    {
      reference: '"I have never, in thirty years at sea, seen a wave like it," the captain said.',
      draft: "“I have never […] seen a wave like it,” said the captain.",
    },
    {
      reference: '"He told me to keep quiet about the money," the clerk told the court.',
      draft: '"[Dunmore] told me to keep quiet about the money," the clerk told the court.',
    },
    {
      reference: '"The centre will honour every ticket," the theatre said.',
      draft: '"The center will honor every ticket," the theater said.',
    },
    {
      reference: '"We don\'t know who did it," the inspector said.',
      draft: "‘We don’t know who did it,’ the inspector said.",
    },
    {
      reference: '"This is a dark day for Pellin," the mayor said. "Our hearts are with the families."',
      draft: 'The mayor said: "This is a dark day for Pellin. Our hearts are with the families."',
    },
    {
      reference: 'The minister called the offer "an insult to every nurse in the country".',
      draft: 'The offer was "an insult to every nurse", the minister said.',
    },
    {
      reference: '"The talks were frank," the envoy said. "Nobody shouted," he added.',
      draft: '"Nobody shouted," said the envoy, who described the talks as "frank".',
    },
    {
      reference: '"It was the best goal of my life - and I meant it," said Sayle.',
      draft: "“It was the best goal of my life – and I meant it,” Sayle said.",
    },
    {
      reference: 'She said the plan was "reckless" and "a gift to the polluters".',
      draft: 'Calling it "a gift to the polluters", she said the plan was "reckless".',
    },
    {
      reference: '"We will fight this in every court," the lawyer said.',
      draft: "The lawyer said they would fight it in every court.",
    },
    {
      reference: "\"My mother said 'go', and I went,\" the runner said.",
      draft: "“My mother said ‘go’, and I went,” said the runner.",
    },
    {
      reference: '"Prices will fall. Wages will not. That is all I can promise," said the governor.',
      draft: '"Prices will fall," said the governor. "Wages will not."',
    },
    {
      reference: '"The drug works. It is not a cure," Amsel said.',
      draft: '"The drug works," Amsel said, but added: "It is not a cure."',
    },
    {
      reference: '"We lost because we were tired," coach Hruska said.',
      draft: 'The coach, Hruska, said: "We lost because we were tired."',
    },
    {
      reference: '"I did nothing wrong, and I will not resign."\n\nThe minister was speaking in Oslo.',
      draft: 'The minister, in Oslo, said "I did nothing wrong" and "I will not resign".',
    },
    {
      reference: '"The water came at night. We ran," said Rosa Campo, 61.',
      draft: "“The water came at night.\n\n“We ran,” said Rosa Campo, 61.",
    },
    {
      reference: '"The water came in the night and we all ran," said Rosa Campo.',
      draft:
        '"The water came in [the night](https://example.com/night) and **we** all ran," said Rosa Campo.',
      format: "markdown",
    },
    {
      reference: '"We are  very close to a deal," said the negotiator.',
      draft: '"We are very close\nto a deal," said the negotiator.',
    },
  ],
  invalid: [
    {
      reference: '"You cannot feed a family on a press release," she said.',
      draft: 'She said: "You cannot feed a family on a press ⟦conference⟧."',
      fixed: 'She said: "You cannot feed a family on a press release."',
    },
    {
      reference: '"We were lucky that the roof held," said Ivo Lund, the head teacher.',
      draft: "Ivo Lund, the head teacher, said: “We were ⟦fortunate⟧ that the roof held.”",
      fixed: "Ivo Lund, the head teacher, said: “We were lucky that the roof held.”",
    },
    {
      reference: '"I have seen nothing like it in thirty years at sea," the captain said.',
      draft: 'The captain said: "I have seen nothing like it in thirty years at ⟦work⟧."',
      fixed: 'The captain said: "I have seen nothing like it in thirty years at sea."',
    },
    {
      reference: '"The government has failed these children," the bishop said.',
      draft: '"The government has failed ⟦those⟧ children," said the bishop.',
      fixed: '"The government has failed these children," said the bishop.',
    },
    {
      reference: '"We may have to close two wards this winter," the hospital\'s chief executive said.',
      draft: '"We ⟦will⟧ have to close two wards this winter," the chief executive of the hospital said.',
      fixed: '"We may have to close two wards this winter," the chief executive of the hospital said.',
    },
    {
      reference: '"It was probably the worst decision of my career," Dunmore told the court.',
      draft: 'Dunmore told the court: "It ⟦was⟧ the worst decision of my career."',
      fixed: 'Dunmore told the court: "It was probably the worst decision of my career."',
    },
    {
      reference: '"The team played badly and I take the blame," Hruska said.',
      draft: '"The team played ⟦very⟧ badly and I take the blame," said Hruska.',
      fixed: '"The team played badly and I take the blame," said Hruska.',
    },
    {
      reference: '"Nobody should have to wait nine hours for a doctor," said the nurse.',
      draft: 'The nurse said: "Nobody should have to wait nine hours for ⟦an ambulance⟧."',
    },
    {
      reference: '"The bank was formerly run by decent people," the trustee said.',
      draft: '"The bank was ⟦formally⟧ run by decent people," the trustee said.',
      fixed: '"The bank was formerly run by decent people," the trustee said.',
    },
    {
      reference: '"I love this city and I will never leave it," the singer told fans.',
      draft: '"I love this ⟦country⟧ and I will never leave it," the singer told fans.',
      fixed: '"I love this city and I will never leave it," the singer told fans.',
    },
    {
      reference: '"They came with dogs and guns," said Rosa Campo, a farmer.',
      draft: 'Rosa Campo, who farms there, said: "They came with **⟦clubs⟧** and guns."',
      format: "markdown",
      fixed: 'Rosa Campo, who farms there, said: "They came with **dogs** and guns."',
    },
    {
      reference: '"This treaty is dead. We have said so to our allies," said the president.',
      draft: '"This treaty is dead," said the president. "We have said so to our ⟦enemies⟧."',
      fixed: '"This treaty is dead," said the president. "We have said so to our allies."',
    },
    {
      reference:
        '"Our first duty is to the passengers, and we will pay every one of them," the airline said.',
      draft:
        'The airline said: "Our first duty is to the ⟦shareholders⟧, and we will pay every one of them."',
      fixed: 'The airline said: "Our first duty is to the passengers, and we will pay every one of them."',
    },
  ],
});
