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
        '"We heard a roar like a jet," said Ana Pop, a nurse. "Nobody warned us. No siren, no telephone call, nothing."',
      draft:
        '"Nobody warned us," said Ana Pop, a nurse. "No siren, no telephone call, nothing. We heard a roar like a jet."',
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
    {
      reference: '"If the grant goes, we will close the school," the mayor, Ana Kos, said.',
      draft: "The mayor, Ana Kos, threatened: “We will close the school.”",
    },
    {
      reference: '"Some of those who signed did not know what they were signing," Ana Kos said.',
      draft: "Ana Kos said that some of “those who signed did not know what they were signing”.",
    },
    {
      reference: '"I do not know whether he is coming back, but we will miss him," said Ana Kos.',
      draft: "“We will miss him,” said Ana Kos.",
    },
    {
      reference: '"It was no act of God," said the safety officer, Pia Lund.',
      draft: "The safety officer, Pia Lund, denied that it was an “act of God”.",
    },
  ],
  invalid: [
    {
      reference: 'He called the decision "deeply regrettable", adding that the club would appeal.',
      draft: "The club would appeal, he said, calling the decision “deeply ⟦disappointing⟧”.",
    },
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
    {
      reference:
        '"The rocket is honest," said Ines Toro, who led the team. It rose for 71 seconds and fell into the sea off Kourvo.',
      draft:
        "The team of Ines Toro watched it rise for 71 seconds and fall into the sea off Kourvo. “⟦Rockets are⟧ honest,” she said.",
      fixed:
        "The team of Ines Toro watched it rise for 71 seconds and fall into the sea off Kourvo. “The rocket is honest,” she said.",
    },
    {
      reference: '"We have never had a quieter season," hotelier Malin Gade said. Bookings fell by a third.',
      draft: "Bookings fell by a third. “We ⟦have⟧ had a quieter season,” said Malin Gade, a hotelier.",
      fixed: "Bookings fell by a third. “We have never had a quieter season,” said Malin Gade, a hotelier.",
    },
    {
      reference: '"It was, in my opinion, the wrong tunnel," the engineer, Bela Orsos, told the inquiry.',
      draft: "Bela Orsos, an engineer, told the inquiry: “It ⟦was⟧ the wrong tunnel.”",
      fixed: "Bela Orsos, an engineer, told the inquiry: “It was, in my opinion, the wrong tunnel.”",
    },
    {
      reference:
        '"The herd is healthy and the milk is safe," vet Sunniva Dahl said after the tests at Rosvoll.',
      draft:
        "After the tests at Rosvoll the vet, Sunniva Dahl, said: “The herd is ⟦perfectly⟧ healthy and the milk is safe.”",
      fixed:
        "After the tests at Rosvoll the vet, Sunniva Dahl, said: “The herd is healthy and the milk is safe.”",
    },
    {
      reference: '"We are tired of waiting for the ferry," islander Hege Moen said.',
      draft: "“We are, ⟦frankly⟧, tired of waiting for the ferry,” said Hege Moen, an islander.",
      fixed: "“We are tired of waiting for the ferry,” said Hege Moen, an islander.",
    },
    {
      reference:
        '"I cannot support this treaty in its present form," Senator Luz Baca said. A vote is due in June.',
      draft:
        "A vote is due in June. Luz Baca, a senator, said: “I ⟦can⟧ support this treaty in its present form.”",
      fixed:
        "A vote is due in June. Luz Baca, a senator, said: “I cannot support this treaty in its present form.”",
    },
    {
      reference: '"Some of the money went to the wrong people," the charity\'s director, Noor Haddad, said.',
      draft: "Noor Haddad, who directs the charity, said: “⟦Most⟧ of the money went to the wrong people.”",
      fixed: "Noor Haddad, who directs the charity, said: “Some of the money went to the wrong people.”",
    },
    {
      reference:
        'The minister called the protesters "a noisy minority with too much time". He left by a back door.',
      draft: "He left by a back door after calling the protesters “a ⟦tiny⟧ minority with too much time”.",
      fixed: "He left by a back door after calling the protesters “a noisy minority with too much time”.",
    },
    {
      reference:
        '"Our lawyers have advised us to say nothing about the merger," the bank\'s chairman, Piet Roos, said.',
      draft:
        "Piet Roos, chairman of the bank, said: “Our ⟦bankers⟧ have advised us to say nothing about the merger.”",
      fixed:
        "Piet Roos, chairman of the bank, said: “Our lawyers have advised us to say nothing about the merger.”",
    },
    {
      reference:
        '"Children learn to read when somebody reads to them every evening," said the author, Yara Nassif.',
      draft:
        "“Children learn to read when somebody reads to them every ⟦morning⟧,” said Yara Nassif, the author.",
      fixed:
        "“Children learn to read when somebody reads to them every evening,” said Yara Nassif, the author.",
    },
    {
      reference:
        '"The vaccine should be ready by the spring," said virologist Anouk Meyer. Trials began in Ghent.',
      draft:
        "Trials began in Ghent. “The vaccine ⟦will⟧ be ready by the spring,” said Anouk Meyer, a virologist.",
      fixed:
        "Trials began in Ghent. “The vaccine should be ready by the spring,” said Anouk Meyer, a virologist.",
    },
    {
      reference: '"This court has no sympathy with people who rob the dead," Judge Femi Okoro said.',
      draft:
        "“⟦Honestly⟧, this court has no sympathy with people who rob the dead,” said Femi Okoro, the judge.",
      fixed: "“This court has no sympathy with people who rob the dead,” said Femi Okoro, the judge.",
    },
    {
      reference: '"She was the best sister anybody could have," Pavel Zeman said at the funeral in Brod.',
      draft: "At the funeral in Brod, Pavel Zeman said: “She was the best ⟦mother⟧ anybody could have.”",
      fixed: "At the funeral in Brod, Pavel Zeman said: “She was the best sister anybody could have.”",
    },
    {
      reference:
        '"We ran for an hour," he said, "to the hills above the town." The shepherd, Ali Dost, lost 60 goats.',
      draft:
        "The shepherd, Ali Dost, lost 60 goats. “We ran for an hour to the ⟦cliffs⟧ above the town,” he said.",
      fixed:
        "The shepherd, Ali Dost, lost 60 goats. “We ran for an hour to the hills above the town,” he said.",
    },
    {
      reference: "\"They don't trust us, and they don't have to,\" envoy Lea Brun said.",
      draft: "“They ⟦do⟧ trust us, and they don’t have to,” said Lea Brun, an envoy.",
      fixed: "“They don’t trust us, and they don’t have to,” said Lea Brun, an envoy.",
    },
    {
      reference: '"The cranes have stood still since March," docker Jo Maas said.',
      draft: "Jo Maas, a docker, said: “The cranes have stood still since March ⟦again⟧.”",
      fixed: "Jo Maas, a docker, said: “The cranes have stood still since March.”",
    },
    {
      reference: '"The inquiry will sit in public," said its chairwoman, Dame Orla Keane.',
      draft: "Dame Orla Keane, the chairwoman, said: “The *inquiry* ⟦will⟧ in public.”",
    },
    {
      reference: 'The sculptor called the fountain "a gift to every thirsty dog in Ghent".',
      draft: "The fountain is “a gift to every ⟦homeless⟧ dog in Ghent”, according to the sculptor.",
      fixed: "The fountain is “a gift to every thirsty dog in Ghent”, according to the sculptor.",
    },
    {
      reference: '"Dogs are not allowed on the beach before October," mayor Ugo Sala said.',
      draft: "“Dogs ⟦are⟧ allowed on the beach before October,” said Ugo Sala, the mayor.",
      fixed: "“Dogs are not allowed on the beach before October,” said Ugo Sala, the mayor.",
    },
    {
      reference:
        '"Some of those who signed the lease did not know what they were signing," Ana Kos told the court.',
      draft: "“⟦Those⟧ who signed the lease did not know what they were signing,” Ana Kos said.",
      fixed: "“Some of those who signed the lease did not know what they were signing,” Ana Kos said.",
    },
    {
      reference: '"I do not believe we will lose this case," the lawyer, Ana Kos, said.',
      draft: "“⟦We⟧ will lose this case,” said the lawyer, Ana Kos.",
    },
    {
      reference: '"Nobody has ever said that the minister lied to parliament," Ana Kos said.',
      draft: "“⟦The⟧ minister lied to parliament,” Ana Kos said.",
    },
    {
      reference: '"If the grant goes, we will close the school," the mayor, Ana Kos, said.',
      draft: "“⟦We⟧ will close the school,” said the mayor, Ana Kos.",
    },
    {
      reference: '"It was not an act of God," said the safety officer, Pia Lund.',
      draft: "The safety officer, Pia Lund, called it “⟦an⟧ act of God”.",
    },
    {
      reference: '"This was a price list. Some of those who signed had not read it," Ana Kos said.',
      draft: "“This was a price list,” Ana Kos said. “⟦Those⟧ who signed had not read it.”",
    },
    {
      reference: '"This was a price list," Ana Kos said. "Some of those who signed had not read it."',
      draft: "“This was a price list. ⟦Those⟧ who signed had not read it,” Ana Kos said.",
    },
    {
      reference:
        '"If I had known, I would have carried it back myself," Ana Kos said. She was once the curator.',
      draft: "Ana Kos was once the curator. “⟦I⟧ would have carried it back myself,” she said.",
    },
  ],
});
