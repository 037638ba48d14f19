import { describe, expect, it } from "vitest";
import { createChecker } from "../../server/src/core/index.ts";

interface Rewrite {
  readonly reference: string;
  readonly draft: string;
}

/** Faithful rewrites whose quotations, spelling or layout look changed and are not: no check may raise its voice. */
const faithful: readonly Rewrite[] = [
  {
    reference:
      '"I\'ve mended nets for forty years, and I have never seen a catch like this," said Marit Vik, a skipper in Hallvik. Her crew landed nine tonnes of herring before dawn on Friday.',
    draft:
      "Nine tonnes of herring were landed before dawn on Friday by the crew of Marit Vik, a Hallvik skipper. “I’ve mended nets for forty years,” she said, “and I have never seen a catch like this.”",
  },
  {
    reference:
      "The organisers cancelled the parade because the harbour had flooded. They apologised to travellers and said that the programme, with its coloured lanterns, would be moved to a theatre in the city centre.",
    draft:
      "The organizers canceled the parade because the harbor had flooded. The program, with its colored lanterns, would be moved to a theater in the city center, they said, apologizing to travelers.",
  },
  {
    reference:
      'The auditor called the accounts "a work of fiction". "Nobody reconciled the cash for three years," Petra Holm told shareholders on Tuesday.',
    draft:
      '"Nobody reconciled the cash for three years," the auditor, Petra Holm, told shareholders on Tuesday, calling the accounts "a work of fiction."',
  },
  {
    reference:
      'Unemployment in the region fell to 6.4 percent in May from 7.1 percent in April, the labour office said. "The worst is behind us," its director, Jan Ekberg, said.',
    draft:
      "Unemployment in the region fell from 7.1 per cent in April to 6.4 per cent in May, said the labour office, whose director, Jan Ekberg, said: ‘The worst is behind us.’",
  },
  {
    reference:
      'A note pinned to the door read: "Back in 10 minutes." The clerk, Oskar Lind, was found in a cafe two streets away with 40 percent of the takings in his pocket, police said.',
    draft:
      "The clerk, Oskar Lind, was found in a café two streets away, and in his pocket, police said, were 40% of the takings. A note pinned to the door read “Back in ten minutes”.",
  },
  {
    reference:
      '"We asked for two boats and they sent us 1 canoe," said harbour master Tove Brandt. The mayor of Lysnes has promised a rescue launch by autumn.',
    draft:
      "The mayor of Lysnes has promised a rescue launch by autumn. Tove Brandt, the harbour master, said: “We asked for 2 boats and they sent us one canoe.”",
  },
  {
    reference:
      '"The bridge is safe -- for now -- but it is old," the engineer, Rui Prado, said. A second inspection has been set for March.',
    draft:
      "“The bridge is safe — for now — but it is old,” said Rui Prado, the engineer. A second inspection was set for March.",
  },
  {
    reference:
      "\"My grandmother always said, 'Never lend a bee your hat,' and I didn't listen,\" the beekeeper, Dora Petrov, said after she was stung 31 times.",
    draft:
      "‘My grandmother always said, “Never lend a bee your hat,” and I didn’t listen,’ said Dora Petrov, a beekeeper, who was stung 31 times.",
  },
  {
    reference:
      "The co-operative said that its e-mail system had failed overnight and that half of its 1,200 deliveries were late. Farm-\ners near Odvik had to pour away their milk.",
    draft:
      "Half of the cooperative's 1,200 deliveries were late after its email system failed overnight, it said. Farmers near Odvik had to pour their milk away.",
  },
  {
    reference:
      'Coach Dino Ferri said that his players had been "brave, stubborn and a little bit lucky" in the 2-1 win over Lund on Sunday.',
    draft:
      'After beating Lund 2–1 on Sunday his players had been "brave, stubborn" and "a little bit lucky", said the coach, Dino Ferri.',
  },
  {
    reference:
      '"He has been told what the board thinks of it," the chairwoman, Signe Rask, said of the chief executive, Axel Thorn. The bonus of 900,000 euros will be paid back by June.',
    draft:
      'The bonus of €900,000 will be paid back by June. Axel Thorn, the chief executive, "has been told what the board thinks of it", according to the chairwoman, Signe Rask.',
  },
  {
    reference:
      '"We will not, under any circumstances that I can think of, sell the orchard," Emil Sorg said. His family has grown pears in Teuva since 1911.',
    draft:
      "Emil Sorg’s family has grown pears in Teuva since 1911. “We will not … sell the orchard,” he said.",
  },
  {
    reference:
      '"They knew about the leak in January and they told nobody," Senator Ruth Amadi said. The plant at Koro reopened on Monday.',
    draft:
      'The plant at Koro reopened on Monday. "[The owners] knew about the leak in January and they told nobody," said Ruth Amadi, a senator.',
  },
  {
    reference:
      'The chapel was sold for 310,000 pounds to a climber, who wants to put a wall inside it. "It has the height, and it has the light," said Ewan Tait.',
    draft:
      "Ewan Tait, a climber, bought the chapel for £310,000 and wants to put a wall inside. “It has the height,” he said, “and it has the light.”",
  },
  {
    reference:
      '"The patients were frightened. Some of them cried. We sang to them until the lights came back," nurse Hala Aziz said on Wednesday.',
    draft:
      '"The patients were frightened," Hala Aziz, a nurse, said on Wednesday. "We sang to them until the lights came back."',
  },
  {
    reference:
      'The ship\'s cook said the soup was "not fit for a rat". The captain denied that anybody had fallen ill and ordered fresh vegetables at the next port.',
    draft:
      "The captain, who denied that anybody had fallen ill, ordered fresh vegetables at the next port. The soup, the ship's cook said, was “not fit for a rat.”",
  },
  {
    reference:
      "A grey tyre was found by the kerb, along with pyjamas, a cheque book and a jewellery box, the prosecutor said. Neighbours recognised the box.",
    draft:
      "A gray tire, pajamas, a checkbook and a jewelry box were found by the curb, according to the prosecutor. Neighbors recognized the box.",
  },
  {
    reference:
      '"Glaciers do not negotiate," the hydrologist, Nino Gelashvili, told the conference in Bern. She has measured the same one every August since 1998.',
    draft:
      "Every August since 1998 the hydrologist Nino Gelashvili has measured the same glacier. “Glaciers do not negotiate,” she told the conference in Bern.",
  },
  {
    reference:
      'The opposition leader, Teo Marin, said the budget was "dead on arrival" and that he would vote against it. Parliament meets on May 6.',
    draft:
      "Teo Marin, the leader of the opposition, said that he would vote against the budget, which was ‘dead on arrival’. Parliament meets on 6\u00a0May.",
  },
  {
    reference:
      'The union has 14,000 members at the carmaker. "A strike is the last thing we want, and the first thing they will get," its leader, Gerd Pohl, said.',
    draft:
      "“A strike is the last thing we want, and the first thing they will get,” said Gerd Pohl, leader of the union, which has 14,000 mem\u00adbers at the car\u00admaker.",
  },
  {
    reference:
      '"The children\n were asleep when the\nroof came down," said Jorge Luna, a neighbour. Firefighters carried out five people.',
    draft:
      "Firefighters carried out five people. Jorge Luna, a neighbour, said: “The children were asleep when the roof came down.”",
  },
  {
    reference:
      '"In the end it was a question of trust," the finance minister, Aino Salo, said. "We had none left." The talks on the pension law broke down late on Thursday.',
    draft:
      'The talks on the pension law broke down late on Thursday. Aino Salo, the finance minister, said that it was in the end "a question of trust", adding: "We had none left."',
  },
  {
    reference:
      '"Prices rose by 4 percent and wages by 2 percent," the economist, Kaja Berg, said. "That is the whole story." Food was dearest in the north.',
    draft:
      "“Prices rose by four per cent and wages by two per cent,” said the economist Kaja Berg. “That is the whole story.” In the north, food was dearest.",
  },
  {
    reference:
      'Residents of Varde have dubbed the new roundabout "the washing machine". Traffic engineer Bo Juul said there had been 12 accidents since it was opened.',
    draft:
      "The new roundabout in Varde, which residents have dubbed “the Washing Machine”, has seen 12 accidents since it opened, said Bo Juul, a traffic engineer.",
  },
  {
    reference:
      'Her lawyer, Ines Abreu, said the verdict was unjust. "We\'ll appeal," she said. The pianist was sentenced to two years on Friday.',
    draft:
      "Sentenced to two years on Friday, the pianist will appeal, her lawyer said. “We’ll appeal,” said Ines Abreu, who said the verdict was unjust.",
  },
  {
    reference:
      "\"It's like trying to land a sofa on a postage stamp,\" the pilot, Ragna Moe, said of the runway. It's 410 metres long.",
    draft:
      "The runway is 410 meters long. “It’s like trying to land a sofa on a postage stamp,” said Ragna Moe, a pilot.",
  },
  {
    reference:
      "Rescuers forged a path through the snow to reach the 12 climbers, who were hungry but unhurt, the mountain service said.",
    draft:
      "The 12 climbers, hungry but unhurt, were reached by rescuers who had forced a path through the snow, the mountain service said.",
  },
  {
    reference:
      "The stationary lorry blocked the tunnel near Aosta for two hours, delaying the stage of the race.",
    draft:
      "A lorry that stood in the tunnel near Aosta blocked it for two hours and delayed the race's stage.",
  },
  {
    reference: '"Yes," the minister, Bo Aune, said when asked whether he would stay. He gave no reasons.',
    draft: "Asked whether he would stay, the minister, Bo Aune, said “Yes”. He gave no reasons.",
  },
  {
    reference: "\"I'm cold, I'm hungry and I'm happy,\" the climber, Tiril Moe, said by radio.",
    draft: "The climber, Tiril Moe, said by radio that she was cold, hungry and “happy”.",
  },
  {
    reference: 'The company\'s slogan, "Sleep is for sheep", was banned. It had offended shepherds.',
    draft: "“Sleep is for sheep”, the company's slogan, was banned after it had offended shepherds.",
  },
  {
    reference: '"Good luck to him," said the outgoing chairman, Karl Edel, of his successor.',
    draft: "The outgoing chairman, Karl Edel, wished his successor luck. “Good luck to him,” he said.",
  },
  {
    reference:
      '"I saw the crane fall. I ran." That was how the foreman, Ilja Repo, described the accident in Vantaa.',
    draft:
      "The foreman, Ilja Repo, described the accident in Vantaa. “I ran,” he said. “I saw the crane fall.”",
  },
  {
    reference: "\"We've got to do it; we're going to do it,\" coach Pia Ekman said.",
    draft: "“We've got to do it. We're going to do it,” said Pia Ekman, the coach.",
  },
  {
    reference: '"The U.S. has a role to play," envoy Tom Hale said. Talks resume on Monday.',
    draft: "Talks resume on Monday. “The US has a role to play,” said Tom Hale, an envoy.",
  },
  {
    reference: '"It\'s a 21st-century problem with a nineteenth-century answer," historian Max Orr said.',
    draft: "“It’s a twenty-first-century problem with a 19th-century answer,” the historian Max Orr said.",
  },
  {
    reference: '"We are not going to pay $5 million for a shed," Councillor Ann Bray said.',
    draft: "“We are not going to pay five million dollars for a shed,” said Ann Bray, a councillor.",
  },
  {
    reference: '"The president has lost his mind," said an aide who asked not to be named.',
    draft: "An aide who asked not to be named said “the president has lost his mind”.",
  },
  {
    reference: 'Fans chanted "Out! Out! Out!" as the coach left the pitch in Porto.',
    draft: "As the coach left the pitch in Porto, fans chanted “Out! Out! Out!”",
  },
  {
    reference:
      '"Nobody, and I mean nobody, is above the law," the attorney general, Rex Dole, told reporters.',
    draft: "The attorney general, Rex Dole, told reporters: “Nobody — and I mean nobody — is above the law.”",
  },
  {
    reference: "\"We were told: 'Pack your things.' So we packed,\" said evacuee Lin Mo.",
    draft: "Lin Mo, an evacuee, said: “We were told, ‘Pack your things.’ So we packed.”",
  },
  {
    reference:
      'The spokeswoman declined to comment. "That\'s private," she said. The singer, 34, is in hospital in Turin.',
    draft:
      "“That’s private,” a spokeswoman said, declining to comment. The singer, 34, is in a Turin hospital.",
  },
  {
    reference:
      "The descendants of the settlers dependent on fishing have asked for compensation from the ministry.",
    draft:
      "Compensation has been requested from the ministry by settlers' descendants who depend on fishing.",
  },
  {
    reference: 'The minister said the reform was "long overdue" and would help "every family in the land".',
    draft: "The reform, “long overdue”, would help “every family in the land”, the minister said.",
  },
  {
    reference: '"We got the goal, we got the win & we got the cup!" striker Bea Toft said.',
    draft: "“We got the goal, we got the win and we got the cup,” said Bea Toft, the striker.",
  },
  {
    reference: '"Um, we, er, we made mistakes," the chancellor, Odd Lie, said.',
    draft: "“We made mistakes,” said Odd Lie, the chancellor.",
  },
  {
    reference:
      "The painting shows a mourning widow in the early morning, the curator said of the work bought for 3 million euros.",
    draft:
      "The work, bought for 3 million euros, shows a widow in mourning early in the morning, the curator said.",
  },
  {
    reference: '"The O.K. came from the top," ex-minister Raul Sosa told the court.',
    draft: "“The OK came from the top,” Raul Sosa, a former minister, told the court.",
  },
  {
    reference:
      '"I love my job. I love my team," said Anja Roth, the editor of the Kurier, who will retire in May.',
    draft:
      "Anja Roth, who edits the Kurier, will retire in May. “I love my job,” she said. “I love my team.”",
  },
  {
    reference: 'Doctors said the patients showed patience. "We waited," said Ed Low, one of them.',
    draft: "The patients were patient, doctors said. One of them, Ed Low, said: “We waited.”",
  },
  {
    reference: '"Mr. Speaker, this house has been misled," Dora Blum told parliament.',
    draft: "“Mr Speaker, this House has been misled,” Dora Blum told parliament.",
  },
  {
    reference: 'The police chief, asked if he was worried, said no. "Not yet," he added.',
    draft: "“Not yet,” the police chief said when he was asked if he was worried.",
  },
  {
    reference:
      'The museum described the vase as "priceless". It had been used as an umbrella stand since 1952.',
    draft: "Used since 1952 as an umbrella stand, the vase is “priceless”, the museum said.",
  },
  {
    reference: '"Wages rose 5 percent and we spent $40 a week on bread," said Ed Low, a miner in Tarn.',
    draft:
      "“Wages rose five per cent and we spent forty dollars a week on bread,” said Ed Low, a Tarn miner.",
  },
  {
    reference: '"We lost $5 million," the owner of the circus, Ed Low, said.',
    draft: "“We lost $5m,” said Ed Low, who owns the circus.",
  },
];

describe("faithful rewrites of quotations, spelling and layout", () => {
  it.each(faithful)("are let alone: $draft", ({ reference, draft }) => {
    const { findings } = createChecker().check({ uri: "draft", text: draft }, [
      { uri: "wire-1.txt", text: reference },
    ]);
    const loud = findings.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(loud.map(({ code, text, message }) => `${code} ${text}: ${message}`)).toEqual([]);
  });
});
