import { describe, expect, it } from "vitest";
import { readQuotations } from "../../../server/src/core/facts/quotations/index.ts";

/** One line a quotation: kind, utterance, words, speaker; "!" where it is unbalanced. */
function shown(...blocks: string[]): string[] {
  return readQuotations(blocks).map((quotation) => {
    const mark = quotation.unbalanced ? "!" : "";
    return `${mark}${quotation.kind} ${quotation.utterance} [${quotation.text}] ${quotation.speaker?.text ?? "-"}`;
  });
}

describe("marks", () => {
  const rows: [text: string, words: string[]][] = [
    [`"The pier is closed," the council said.`, ["The pier is closed,"]],
    ["“The pier is closed,” the council said.", ["The pier is closed,"]],
    ["« La digue est fermée », a dit le maire.", ["La digue est fermée"]],
    ["'The pier is closed,' the council said.", ["The pier is closed,"]],
    ["‘The pier is closed,’ the council said.", ["The pier is closed,"]],
    ["``The pier is closed,'' the council said.", ["The pier is closed,"]],
    ["The dogs' owners don't want O'Neill's rock 'n' roll from the '90s.", []],
    ["The dogs’ owners don’t want O’Neill’s rock ’n’ roll from the ’90s.", []],
    ["The dogs’ owners don’t want O’Neill’s rock ‘n’ roll from the ‘90s.", []],
    [`The forward, who is 6'2", limped off.`, []],
    [`A 5" gun and a 12" record were found.`, []],
    [`"I'm 6'2" tall," the forward said.`, [`I'm 6'2" tall,`]],
    [
      `"They told me 'You can't park a horse here,' and left," Hale said.`,
      ["They told me 'You can't park a horse here,' and left,"],
    ],
    [`'They told me "no horses" and left,' Hale said.`, [`They told me "no horses" and left,`]],
    [
      "“They told me ‘You can’t park a horse here,’ and left,” Hale said.",
      ["They told me ‘You can’t park a horse here,’ and left,"],
    ],
    ["‘They told me “no horses” and left,’ Hale said.", ["They told me “no horses” and left,"]],
    ["'The workers' pay isn't enough,' she said.", ["The workers' pay isn't enough,"]],
    [
      "'It is the workers' turn and the owners' loss,' she said.",
      ["It is the workers' turn and the owners' loss,"],
    ],
    ["The 'experts' were wrong about the 'facts' of 2019.", ["experts", "facts"]],
    ["Ten workers' cars and the 'green lane' were flooded.", ["green lane"]],
    [`They voted "yes" and "no" in 1999 "by accident".`, ["yes", "no", "by accident"]],
    ["She wrote: ”We are leaving.”", ["We are leaving."]],
    ["“We are leaving“, she wrote.", ["We are leaving"]],
    [`He said:"We are leaving."`, ["We are leaving."]],
    [`It was built in "1984" and closed in "2015," he said.`, ["1984", "2015,"]],
    ["He got 'em talking 'til dawn.", []],
    ["", []],
  ];
  it.each(rows)("%s", (text, words) => {
    expect(readQuotations([text]).map((quotation) => quotation.text)).toEqual(words);
  });
});

describe("speakers and kinds", () => {
  const rows: [blocks: string | string[], lines: string[]][] = [
    [`"We sail at noon," Hale said.`, ["speech 0 [We sail at noon,] Hale"]],
    [
      "The pilots' spokesman, Jo Hale, called it “a mess”, while Ann Reed said it “was fine”.",
      ["words 0 [a mess] The pilots' spokesman, Jo Hale", "words 1 [was fine] Ann Reed"],
    ],
    [`"We sail at noon," said Hale.`, ["speech 0 [We sail at noon,] Hale"]],
    [`"We sail at noon," Mr Hale said.`, ["speech 0 [We sail at noon,] Mr Hale"]],
    [`"We sail at noon," the harbour master said.`, ["speech 0 [We sail at noon,] the harbour master"]],
    [
      `"We sail at noon," said Captain Ines Roth, who owns the boat.`,
      ["speech 0 [We sail at noon,] Captain Ines Roth"],
    ],
    [
      `"We sail at noon," said the port's safety chief, Ines Roth, at a news conference.`,
      ["speech 0 [We sail at noon,] the port's safety chief, Ines Roth"],
    ],
    [
      `"We sail at noon," Ines Roth, the port's captain, told Radio Sund.`,
      ["speech 0 [We sail at noon,] Ines Roth"],
    ],
    [
      `"We sail at noon," Lowmoor Chief Executive Ines Roth said in a statement.`,
      ["speech 0 [We sail at noon,] Lowmoor Chief Executive Ines Roth"],
    ],
    [
      `"We sail at noon," shopkeeper Ines Roth said by telephone.`,
      ["speech 0 [We sail at noon,] shopkeeper Ines Roth"],
    ],
    [`"We sail at noon," Roth, 45, said.`, ["speech 0 [We sail at noon,] Roth"]],
    [`"We sail at noon," he later added.`, ["speech 0 [We sail at noon,] he"]],
    [`"We sail at noon," officials said.`, ["speech 0 [We sail at noon,] officials"]],
    [`"We sail at noon," according to Ines Roth.`, ["speech 0 [We sail at noon,] Ines Roth"]],
    [`"Shall we sail?" asked Roth.`, ["speech 0 [Shall we sail?] Roth"]],
    [`"Shall we sail?" he asked.`, ["speech 0 [Shall we sail?] he"]],
    [`Roth told reporters: "We sail at noon."`, ["speech 0 [We sail at noon.] Roth"]],
    [
      `Ines Roth, a pilot in the port, said by phone: "We sail at noon."`,
      ["speech 0 [We sail at noon.] Ines Roth"],
    ],
    [`The trade minister added: "We sail at noon."`, ["speech 0 [We sail at noon.] The trade minister"]],
    [
      `In a statement on Friday, the company said: "We sail at noon."`,
      ["speech 0 [We sail at noon.] the company"],
    ],
    [
      `He urged the crews to come back, telling MPs: "Nobody wins at sea."`,
      ["speech 0 [Nobody wins at sea.] He"],
    ],
    [
      `He urged the crews to come back and told MPs: "Nobody wins at sea."`,
      ["speech 0 [Nobody wins at sea.] He"],
    ],
    [`The talks failed and Roth said: "Nobody wins at sea."`, ["speech 0 [Nobody wins at sea.] Roth"]],
    [`According to Roth, "the boat is lost".`, ["words 0 [the boat is lost] Roth"]],
    [`Asked why, Roth replied, "Nobody wins at sea."`, ["speech 0 [Nobody wins at sea.] Roth"]],
    [`Roth said the charges were "strange and flimsy".`, ["words 0 [strange and flimsy] Roth"]],
    [
      `Roth, who is to lead the fleet, insisted that the port had "never closed".`,
      ["words 0 [never closed] Roth"],
    ],
    [`The odds of a deal, he said, were "better than even".`, ["words 0 [better than even] he"]],
    [`The odds were "better than even", he said.`, ["words 0 [better than even] he"]],
    [`The plan is "reckless" and must be dropped, the union said.`, ["words 0 [reckless] the union"]],
    [`The island lies on the Pacific "Ring of Fire".`, ["title 0 [Ring of Fire] -"]],
    [`Her novel "The Salt Road" won the prize.`, ["title 0 [The Salt Road] -"]],
    [`The so-called "smart" meters broke.`, ["words 0 [smart] -"]],
    [
      `"We sail at noon," he said, "and not before."`,
      ["speech 0 [We sail at noon,] he", "speech 0 [and not before.] he"],
    ],
    [
      `"We sail at noon," she said. "We are ready."`,
      ["speech 0 [We sail at noon,] she", "speech 0 [We are ready.] she"],
    ],
    [
      `"We sail at noon." He added: "We are ready."`,
      ["speech 0 [We sail at noon.] -", "speech 1 [We are ready.] He"],
    ],
    [
      `"We sail at noon," Roth said. He went below. "We are ready."`,
      ["speech 0 [We sail at noon,] Roth", "speech 1 [We are ready.] Roth"],
    ],
    [
      `"We sail at noon," Roth said. Hale replied: "We are ready."`,
      ["speech 0 [We sail at noon,] Roth", "speech 1 [We are ready.] Hale"],
    ],
    [
      `“We asked for fairness,” Driss Omar, the trade minister, told the agency MAP over the telephone, “and we have been heard.”`,
      ["speech 0 [We asked for fairness,] Driss Omar", "speech 0 [and we have been heard.] Driss Omar"],
    ],
    [
      `'We sail at noon,' French defense minister says.`,
      ["speech 0 [We sail at noon,] French defense minister"],
    ],
    [
      `Roth described the ruling as "a disgrace" and "an insult".`,
      ["words 0 [a disgrace] Roth", "words 1 [an insult] Roth"],
    ],
    [
      `He was "very sorry", he said, adding that he had "let us down".`,
      ["words 0 [very sorry] he", "words 1 [let us down] he"],
    ],
    [
      `"I don't know," Roth shrugged. "Nobody knows."`,
      ["speech 0 [I don't know,] Roth", "speech 0 [Nobody knows.] Roth"],
    ],
    [
      `"The ship," he said, "was doomed." She disagreed: "It was not."`,
      ["speech 0 [The ship,] he", "speech 0 [was doomed.] he", "speech 1 [It was not.] She"],
    ],
    [`In the words of its author, Jane Tully: "It is a mess."`, ["speech 0 [It is a mess.] Jane Tully"]],
    [`Ines Roth (54) said: "It was dark."`, ["speech 0 [It was dark.] Ines Roth"]],
    [
      `The judge, Lord Harwell, told Ames: "You are a danger."`,
      ["speech 0 [You are a danger.] The judge, Lord Harwell"],
    ],
    [
      `"These are the facts," the news agency quoted Roth as saying.`,
      ["speech 0 [These are the facts,] Roth"],
    ],
    [
      `"We grieve," a spokeswoman for the airline, Ann Bell, said.`,
      ["speech 0 [We grieve,] a spokeswoman for the airline, Ann Bell"],
    ],
    [`"We lost it all" - fire chief Tom Hale`, ["speech 0 [We lost it all] fire chief Tom Hale"]],
    [
      `She sang "Blue Harbour" and "The Last Ferry" to the crowd.`,
      ["title 0 [Blue Harbour] -", "title 1 [The Last Ferry] -"],
    ],
    [`'He was 6'2" and quick,' said coach Erik Boer.`, [`speech 0 [He was 6'2" and quick,] coach Erik Boer`]],
    [
      `"If it rains, we lose," Tom Hale, who grows wheat, said, pointing at the sky.`,
      ["speech 0 [If it rains, we lose,] Tom Hale"],
    ],
    [`"Boats and 'rafts,'" Ines Roth told the court.`, ["speech 0 [Boats and 'rafts,'] Ines Roth"]],
    [`Minister: "We sail at noon"`, ["speech 0 [We sail at noon] Minister"]],
    [
      [`"We sail at noon," Roth said. "First the nets.`, `"Then the men."`],
      [
        "speech 0 [We sail at noon,] Roth",
        "speech 0 [First the nets.] Roth",
        "speech 0 [Then the men.] Roth",
      ],
    ],
    [
      ["Roth said: ‘First the nets.", "‘Then the men.’"],
      ["speech 0 [First the nets.] Roth", "speech 0 [Then the men.] Roth"],
    ],
    [
      ["Roth said: 'First the nets.", "'Then the men.'"],
      ["speech 0 [First the nets.] Roth", "speech 0 [Then the men.] Roth"],
    ],
    [[`Roth said: "First the nets.`, "The men came later."], ["!speech 0 [First the nets.] Roth"]],
    [`We sail at noon," Roth said.`, ["!speech 0 [We sail at noon,] Roth"]],
    [
      `"We sail at noon, Roth said. "We are ready."`,
      ["!words 0 [We sail at noon, Roth said.] -", "speech 1 [We are ready.] -"],
    ],
    ["They carried 'em out.", []],
    [`The plan is "reckless" for Roth, who said the boat is lost, who says so.`, ["words 0 [reckless] -"]],
  ];
  it.each(rows)("%s", (blocks, lines) => {
    expect(shown(...[blocks].flat())).toEqual(lines);
  });
});
