import { checkTable } from "./table.ts";

checkTable("quote/speaker", {
  valid: [
    {
      reference:
        'Petra Lind, whose son, Nils, died in the fire, said the inquiry had told her nothing. "We knew it all on the first night," she said.',
      draft: '"We knew it all on the first night," said Petra Lind, who lost her son Nils in the fire.',
    },
    {
      reference:
        'Prosecutors said the firm had paid him. Judge Hanna Ossel said the evidence "falls short of proof".',
      draft: "According to the prosecution the firm paid him; that, the judge said, “falls short of proof”.",
    },
    {
      reference:
        'Mr Rupert Tansley, 58, was refused permission to appeal. He has until February to ask again.\n\nJudge Simon Aldershaw rejected a claim for distress. Mrs Ellwood, though "sorely tried", had not been hurt, he said.',
      draft:
        "A claim for distress was dismissed: Ellwood had been “sorely tried”, Judge Simon Aldershaw said, but had not been hurt. Rupert Tansley, 58, was refused leave to appeal.",
    },
    {
      reference:
        '"We had asked for the gate to be replaced in 2019," said Henrik Sollund, the chief engineer of the operator, Norland Kraft.',
      draft:
        'Norland Kraft had wanted a new gate in 2019, its chief engineer, Henrik Sollund, said. "We had asked for the gate to be replaced in 2019."',
    },
    {
      reference:
        'The board was accused by union organiser Faye Tallis of "conducting by email". Yusuf Demir, the concertmaster, said nothing.',
      draft:
        'The board, said Faye Tallis, who organises for the union, was "conducting by email". Yusuf Demir, the concertmaster, was silent.',
    },
    {
      reference:
        '"My client has never denied that he was there," said his lawyer, Tom Abara. The prosecutor, Edith Lang, asked for six years.',
      draft:
        '"My client has never denied that he was there," the defence lawyer said. Edith Lang, the prosecutor, asked for six years.',
    },
    {
      reference: '"He never came down from that mountain, not really," Maria Costa, his widow, said.',
      draft: "“He never came down from that mountain, not really,” said his wife.",
    },
    {
      reference: '"We found him in the cellar," Chief Superintendent Ada Lund said.',
      draft: "“We found him in the cellar,” a police officer said.",
    },
    {
      reference: '"The pumps failed one after the other," said Karl Mott, the fire chief.',
      draft: "“The pumps failed one after the other,” the chief of the fire brigade said.",
    },
    {
      reference: '"We were promised a hospital and got a car park," Councillor Jens Holm said.',
      draft: "“We were promised a hospital and got a car park,” a councillor said.",
    },
    {
      reference: '"This was made without a warrant," lawyer Ana Rocha said.',
      draft: '"This was made without a warrant," said Rocha, a lawyer.',
    },
    {
      reference: 'Ana Rocha is a lawyer. "This was made without a warrant," she said.',
      draft: '"This was made without a warrant," Ana Rocha said.',
    },
    {
      reference:
        '"It is a disgrace," said Karl Reuss, the harbour master. Eva Lind, a widow, disagreed. "We did what we could," she said.',
      draft:
        '"We did what we could," Eva Lind, a widow, answered Karl Reuss, the harbour master, who had said: "It is a disgrace."',
    },
    {
      reference:
        '"It is a disgrace," said Karl Reuss, the harbour master. Eva Lind, a widow, disagreed. "We did what we could," she said.',
      draft:
        'While Karl Reuss, the harbour master, said "it is a disgrace", Eva Lind, a widow, insisted: "We did what we could".',
    },
    {
      reference:
        '"The roof was rotten," said Tom Beck, union leader. "It was sound in May," Lucy Ames, the finance director, replied.',
      draft:
        '"The roof was rotten" was how Tom Beck, the union leader, put it. "It was sound in May" was the reply of Lucy Ames, the finance director.',
    },
    {
      reference:
        '"The roof was rotten," said Tom Beck, union leader. "It was sound in May," Lucy Ames, the finance director, replied.',
      draft:
        'In the words of Tom Beck, the union leader, "the roof was rotten"; in those of Lucy Ames, the finance director, "it was sound in May".',
    },
    {
      reference:
        "Spain's president, Elina Raud, welcomed the choice, and Malta's prime minister, Pekka Toom, said his country \"will come with open hands\".",
      draft:
        'Elina Raud, Spain\'s president, was pleased. Pekka Toom, the prime minister of Malta, promised to "come with open hands".',
    },
    {
      reference:
        'Chief Rosalie Bress of the Alder River First Nation said that her people had warned the railway twice. "They sent us a thank-you card," she said.',
      draft:
        'The Alder River First Nation says it gave the railway two warnings. "They sent us a thank-you card," said Rosalie Bress, its chief.',
    },
    {
      reference:
        '"We have no plan to sell," said finance chief Mark Ellery. Union official Tina Shaw called that "empty words".',
      draft:
        'Tina Shaw, a union official, dismissed as "empty words" the statement of finance chief Mark Ellery that "we have no plan to sell".',
    },
    {
      reference: 'Defence Minister Jean-Yves Le Drian was in Oslo. "We will stay," Le Drian said.',
      draft: 'Le Drian, the defence minister, was in Oslo. "We will stay," the minister said.',
    },
    {
      reference: 'Sayle praised his coach, Marek Hruska. "He made me a striker," Sayle said.',
      draft: '"He made me a striker," Sayle said of Marek Hruska, his coach.',
    },
    {
      reference: '"We need rain," said Aya Koffi. "And soon," said Ben Osei.',
      draft: 'Ben Osei said "And soon" after Aya Koffi had said: "We need rain."',
    },
    {
      reference: '"It is over," President Leo Marsh told his ministers.',
      draft: 'Marsh told his ministers: "It is over."',
    },
    {
      reference: '"We did what we could," a spokesman for Brennholt said.',
      draft: '"We did what we could," said a Brennholt spokesman.',
    },
    {
      reference:
        '"The pump is old and the pipe is older," said Marrick\'s predecessor, Olle Stade, who left in May. Station chief Rita Marrick was on leave.',
      draft:
        'Olle Stade, who ran the station before Rita Marrick, said: "The pump is old and the pipe is older."',
    },
    {
      reference: '"The pump is old," Marrick\'s spokesman, Olle Stade, said.',
      draft: '"The pump is old," Olle Stade, a spokesman for Marrick, said.',
    },
    {
      reference: '"We did what we could," said Otto Faber, a spokesman for Brennholt.',
      draft: '"We did what we could," Brennholt said.',
    },
    {
      reference: '"He buried our dead," the mayor of Sankt Wendel, Yvonne Ruppen, told reporters.',
      draft: 'Sankt Wendel has 340 people. "He buried our dead," said its mayor, Yvonne Ruppen.',
    },
    {
      reference: 'Judge Alison Hurst told Dunmore: "You stole from the sick."',
      draft: '"You stole from the sick," Hurst told Dunmore.',
    },
    {
      reference: '"Nobody warned us," Rosa Campo said.',
      draft: '"Nobody warned us," said one resident, Rosa Campo.',
    },
    {
      reference: '"The roof went first," Tom Reed said. "Then the walls."',
      draft: 'Tom Reed said: "The roof went first. Then the walls."',
    },
    {
      reference: 'Lena Amsel, who led the study, said: "It is not a cure."',
      draft: '"It is not a cure," said the study\'s lead author, Lena Amsel.',
    },
    {
      reference: '"We lost our nerve," captain Nils Aker said after the match.',
      draft: 'Aker, the captain, said after the match: "We lost our nerve."',
    },
    {
      reference: '"I am innocent," he said. Dunmore was led away.',
      draft: '"I am innocent," Dunmore said as he was led away.',
    },
    {
      reference:
        'The Lindal Foundation paid 31 million euros towards the trial. Its director, Petra Voss, said that the vaccine should be used "alongside bed nets, not instead of them."',
      draft:
        "The trial was paid for in part by the Lindal Foundation, whose director, Petra Voss, said the vaccine should be used “alongside bed nets, not instead of them”.",
    },
    {
      reference: '"I want to know who loaded that rifle," his sister, Grainne Roche, told a radio station.',
      draft: '"I want to know who loaded that rifle," said Ms Roche, the sister, on the radio.',
    },
    {
      reference: '"Rates may rise again," the bank said.',
      draft: 'The bank said: "Rates may rise again."',
    },
    {
      reference: '"We are not afraid," Archbishop Tadeo Mora told worshippers.',
      draft: 'Tadeo Mora, the archbishop, told worshippers: "We are not afraid."',
    },
    {
      reference: 'Carla Dent said she would not resign. "I have done nothing wrong," Dent said.',
      draft: 'Carla Dent said she would stay. "I have done nothing wrong," she added.',
    },
    {
      reference:
        'Union representative Gun Sundin said that the town had been promised that the mill would run until 2030. "They shook my hand on it," she said.',
      draft:
        "Gun Sundin, who represents the union, accuses the company of breaking its word. Four years ago, she says, Varn was assured that its mill would be kept going until the end of the decade: “They shook my hand on it.”",
      date: "2026-03-05",
    },
    {
      reference:
        '"I saw the wing come off," said passenger Tom Reed. Investigator Ann Cho said both wings had been found intact.',
      draft:
        'According to an investigator, Ann Cho, both wings were found whole, yet Tom Reed, a passenger, said: "I saw the wing come off."',
    },
    {
      reference:
        '"It smelt of gas for days," a neighbour, Gerd Falk, said. The company, Netzgas, said that no leak had been reported.',
      draft:
        'No leak had been reported, said Netzgas, the company, although "it smelt of gas for days", as a neighbour, Gerd Falk, put it.',
    },
    {
      reference: '"He never paid us," builder Joe Pratt said of Hugo Brandt.',
      draft: 'Of Hugo Brandt, the builder Joe Pratt said: "He never paid us."',
    },
    {
      reference: '"The vote was fair," observers from Norland said.',
      draft: 'Observers sent by Norland said: "The vote was fair."',
    },
    {
      reference: '"We will rebuild," mayor Ada Fenwick said. Governor Linus Thorne promised aid.',
      draft: 'Governor Linus Thorne promised aid. "We will rebuild," said the mayor, Ada Fenwick.',
    },
    {
      reference: '"We will rebuild the pier," Ada Fenwick said.',
      draft: '"We will rebuild the pier," said **Ada [Fenwick](https://example.com/thorne)**.',
      format: "markdown",
    },
    {
      // What stands word for word is not held against another quotation that shares many of its words.
      reference:
        'After the fair, Lund wrote to the mayor: "The twins of the baker carried the old clock to the pier in the rain and laughed." After the race, Pryce wrote to the bishop: "The sons of the miller dragged the new bell to the pier in the rain and laughed."',
      draft:
        "“The sons of the miller dragged the new bell to the pier in the rain and laughed,” Pryce wrote to the bishop after the race. “The twins of the baker carried the old clock to the pier in the rain and laughed,” Lund wrote to the mayor.",
    },
    {
      reference: 'Judge Elfriede Noll said Gernot Haslinger had been "the conductor".',
      draft:
        'Gernot Haslinger was described by Noll, who needed three hours to read out the ruling, as "the conductor". Elfriede Noll is a judge.',
    },
    {
      reference: '"We did our best," said Aya Koffi. "We did our best," said Ben Osei, who came last.',
      draft: '"We did our best," said Ben Osei, who came last. "We did our best," said Aya Koffi.',
    },
  ],
  invalid: [
    {
      reference:
        'Coach Leo Whitfell said a scan on Monday would show whether Jerome Batiste could play again. "We are not going to risk him for ten overs," he added.\n\nBatiste was caught by Dilan Perez.',
      draft:
        "Jerome Batiste will have a scan on Monday. “We are not going to risk him for ten overs,” said ⟦Dilan Perez⟧, the coach.",
    },
    {
      reference:
        'Rukmini Bose and her landlord, Gopal Sen, have been in court since 1998. "It was mine before it was hers," Gopal Sen said on Thursday.',
      draft:
        'Rukmini Bose and her landlord, Gopal Sen, have been in court since 1998. "It was mine before it was hers," ⟦Rukmini Bose⟧ said on Thursday.',
    },
    {
      reference:
        '"He buried our dead," the mayor of Sankt Wendel, Yvonne Ruppen, told reporters. Beat Amacker was a bishop.',
      draft: 'Sankt Wendel has 340 people. "He buried our dead," said ⟦Beat Amacker⟧, who was a bishop.',
    },
    {
      reference:
        '"There was nothing anybody could have done," a fire service spokesman said. Police are looking into the cause.',
      draft: "“There was nothing anybody could have done,” ⟦police⟧ said. They are looking into the cause.",
    },
    {
      reference:
        '"My client has never denied that he was there," said his lawyer, Tom Abara. The prosecutor, Edith Lang, asked for six years.',
      draft:
        '"My client has never denied that he was there," ⟦the prosecutor⟧ said. She asked for six years.',
    },
    {
      reference: '"He never came down from that mountain, not really," his widow, Maria, said.',
      draft: "“He never came down from that mountain, not really,” said ⟦her husband⟧.",
    },
    {
      reference: '"The offer is still on the table," a spokesman for the employers said.',
      draft: "“The offer is still on the table,” ⟦a spokesman for the union⟧ said.",
    },
    {
      reference: `"She was the best of us," the girl's father told reporters outside the court.`,
      draft: '⟦The mother⟧ told reporters outside the court: "She was the best of us."',
    },
    {
      reference:
        'The board was accused by union organiser Faye Tallis of "conducting by email". Yusuf Demir, the concertmaster, said nothing.',
      draft:
        'The board, said ⟦Yusuf Demir⟧, who organises for the union, was "conducting by email". Faye Tallis, the concertmaster, was silent.',
    },
    {
      reference: '"This was made without a warrant," Rocha said. Matos did not comment.',
      draft: '"This was made without a warrant," ⟦Matos⟧ said.',
      fixed: '"This was made without a warrant," Rocha said.',
    },
    {
      reference:
        '"We have no plan to sell," said finance chief Mark Ellery. Union official Tina Shaw was not impressed.',
      draft:
        'Mark Ellery, finance chief, rejected ⟦Tina Shaw⟧\'s claim that "we have no plan to sell". Ms Shaw is a union official.',
    },
    {
      reference: '"We need rain now," said Aya Koffi. Ben Osei has lost half of his cattle.',
      draft: 'Ben Osei has lost half his cattle. "We need rain now," ⟦Osei⟧ said.',
    },
    {
      reference: 'Sayle praised his coach, Marek Hruska. "He made me a striker," Sayle said.',
      draft: '"He made me a striker," ⟦Hruska⟧ said of Sayle.',
    },
    {
      reference: '"It is over," President Leo Marsh told Vice President Sam Ortega.',
      draft: '⟦Vice President Sam Ortega⟧ told President Leo Marsh: "It is over."',
    },
    {
      reference:
        '"It is a disgrace," said Karl Reuss, the harbour master. Eva Lind, a widow, disagreed. "We did what we could," she said.',
      draft:
        '"We did what we could," ⟦Karl Reuss⟧, the harbour master, answered ⟦Eva Lind⟧, a widow, who had said: "It is a disgrace."',
    },
    {
      reference:
        'Judge Elfriede Noll said Gernot Haslinger had been "the conductor". Clemens Rad, his lawyer, disagreed.',
      draft:
        'Gernot Haslinger was described by ⟦Rad⟧, who spoke for three hours, as "the conductor". Clemens Rad is a lawyer.',
    },
    {
      reference:
        '"The roof was rotten," said Tom Beck, union leader. "It was sound in May," Lucy Ames, the finance director, replied.',
      draft:
        '"The roof was rotten" was how ⟦Lucy Ames⟧, the finance director, put it. "It was sound in May" was the reply of ⟦Tom Beck⟧, the union leader.',
    },
    {
      reference:
        '"The roof was rotten," said Tom Beck, union leader. "It was sound in May," Lucy Ames, the finance director, replied.',
      draft:
        'In the words of ⟦Lucy Ames⟧, the finance director, "the roof was rotten"; in those of ⟦Tom Beck⟧, the union leader, "it was sound in May".',
    },
    {
      reference: '"Nobody warned us about the dam," Rosa Campo said. Luis Vega, a neighbour, lost his house.',
      draft: 'Luis Vega lost his house. "Nobody warned us about the dam," said ⟦Luis Vega⟧.',
    },
    {
      reference:
        '"The drug is not a cure," said Lena Amsel, who led the study. Kofi Mensah treats such patients.',
      draft: '"The drug is not a cure," said ⟦Kofi Mensah⟧, who treats such patients.',
    },
    {
      reference: '"You stole from the sick," Judge Alison Hurst told Victor Dunmore.',
      draft: '"You stole from the sick," ⟦Victor Dunmore⟧ told Judge Alison Hurst.',
    },
    {
      reference: '"We will rebuild the pier," mayor Ada Fenwick said. Governor Linus Thorne promised aid.',
      draft:
        '"We will rebuild the pier," said ⟦Governor Linus Thorne⟧, promising aid. The mayor is Ada Fenwick.',
    },
    {
      reference:
        '"The offer is an insult," said union leader Bob Crane. Mia Stone, the chief executive, called it fair.',
      draft: '⟦The chief executive, Mia Stone⟧, said: "The offer is an insult."',
    },
    {
      reference: '"The vote was stolen," Ana Ruiz said. Leo Marsh called for calm.',
      draft: 'Calling for calm, ⟦Leo Marsh⟧ said: "The vote was stolen."',
    },
    {
      reference:
        '"I want to know who loaded that rifle," his sister, Grainne Roche, told a radio station. His widow, Marta Roche, was silent.',
      draft:
        '"I want to know who loaded that rifle," ⟦Marta Roche⟧, his widow, told a radio station. His sister, Grainne Roche, was silent.',
    },
    {
      reference:
        'Economist Hanna Lieb called the forecast "brave". Finance minister Otto Prinz said it was "cautious".',
      draft:
        'The forecast, "brave" in the words of ⟦the finance minister, Otto Prinz⟧, was "cautious" in those of ⟦an economist, Hanna Lieb⟧.',
    },
    {
      reference: 'Coach Dmitri Savin praised his goalkeeper, Lev Orlov. "He kept us in it," Savin said.',
      draft: '"He kept us in it," was what ⟦the goalkeeper, Lev Orlov⟧, said of his coach, Dmitri Savin.',
    },
    {
      reference: '"I heard two shots," Helen Marlow told the court. Tom Reed said he was asleep.',
      draft: 'Helen Marlow was asleep. ⟦Tom Reed⟧ told the court: "I heard two shots."',
    },
    {
      reference: '"Our margins will shrink," finance chief Eva Blum said. Analyst Jon Whitley was gloomier.',
      draft: '"Our margins will shrink," said **⟦Jon Whitley⟧**, an analyst.',
      format: "markdown",
    },
    {
      reference:
        '"The tide took the whole wall in a minute," said fisherman Knut Hove. Harbour master Liv Strand said that repairs would cost 2 million crowns.',
      draft:
        "Repairs will cost 2 million crowns, according to the harbour. “The tide took the whole wall in a minute,” said ⟦Liv Strand⟧, the harbour master.",
    },
    {
      reference:
        '"We overpaid, and we know it," Chief Executive Dana Fiala said. Analyst Milos Urban expects a write-down in the autumn.',
      draft:
        "A write-down is expected in the autumn. ⟦Milos Urban⟧, an analyst, said: “We overpaid, and we know it.”",
    },
    {
      reference:
        '"He was already on the ground when they fired," witness Samira Khalil told the court. Prosecutor Hugo Vance asked for life.',
      draft:
        "Hugo Vance, the prosecutor, asked for life. “He was already on the ground when they fired,” ⟦Vance⟧ told the court.",
    },
    {
      reference:
        '"The pump is old and the pipe is older," said Marrick\'s predecessor, Olle Stade, who left in May. Station chief Rita Marrick was on leave.',
      draft:
        '⟦Rita Marrick⟧, the station chief, said: "The pump is old and the pipe is older." Olle Stade left in May.',
    },
    {
      reference:
        '"I voted for the law and I regret it," said Senator Ada Moss. Ray Pell, a colleague, has not changed his mind.',
      draft:
        "“I voted for the law and I regret it,” said ⟦Pell⟧, a senator. His colleague Ada Moss has not changed her mind.",
    },
  ],
});
