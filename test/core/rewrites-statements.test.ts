import { describe, expect, it } from "vitest";
import { createChecker, type ReportedFinding } from "../../server/src/core/index.ts";

interface Rewrite {
  readonly reference: string;
  /** At most one ⟦change of what is said⟧ is marked. */
  readonly draft: string;
}

/** Rewrites that say the same things with other words: no check at all may raise its voice. */
const faithful: readonly Rewrite[] = [
  {
    reference:
      "The regulator refused to license the drug because two trials had not shown a benefit. The maker said it disagreed and would apply again.",
    draft:
      "Because two trials failed to show a benefit, the regulator would not license the drug. The maker disagreed and said it would apply again.",
  },
  {
    reference:
      "Fishermen say the seals are eating their catch. Scientists at the institute in Bellor doubt it, and say that warmer water is to blame.",
    draft:
      "Warmer water is to blame, say scientists at the institute in Bellor, who doubt the claim by fishermen that seals are eating their catch.",
  },
  {
    reference:
      "The bridge will stay closed until at least Monday, the county said. Engineers have not finished their inspection of the cables.",
    draft:
      "The county said the bridge would not reopen before Monday at the earliest. The inspection of the cables by engineers is unfinished.",
  },
  {
    reference:
      "The chancellor ruled out a rise in income tax on Sunday. Economists expect her to look for money elsewhere, perhaps from banks.",
    draft:
      "Income tax will not rise, the chancellor said on Sunday. Economists expect her to look elsewhere for money, possibly from banks.",
  },
  {
    reference:
      "Sayle missed the penalty in the 80th minute, and Harwick were beaten 1-0. Their manager said he would not resign.",
    draft:
      "Harwick lost 1-0 after Sayle failed to score from the penalty spot in the 80th minute. The manager said he would stay on.",
  },
  {
    reference:
      "Nobody was hurt when a crane fell on to a school in Tansa, firefighters said. The children had left an hour before.",
    draft:
      "A crane fell on to a school in Tansa without hurting anyone, the fire service said. An hour earlier the children had left.",
  },
  {
    reference:
      "Prosecutors dropped the charges against the surgeon on Friday. They said there was not enough evidence, and the hospital may take him back.",
    draft:
      "The charges against the surgeon were dropped on Friday for lack of evidence, prosecutors said. The hospital might take him back.",
  },
  {
    reference:
      "The comet is not expected to be visible to the naked eye before March, astronomers say. It was discovered last year by an amateur.",
    draft:
      "Astronomers do not expect the comet, which an amateur discovered last year, to be seen with the naked eye until March.",
  },
  {
    reference:
      "The airline has lifted its ban on pets in the cabin, a spokeswoman said. Passengers can bring one cat or a small dog from May.",
    draft:
      "From May, passengers may bring one cat or a small dog into the cabin, a spokeswoman for the airline said, as its ban on pets is over.",
  },
  {
    reference:
      "Residents of the estate told officials that they had smelled gas for a week. The gas company said it had received no complaints.",
    draft:
      "People living on the estate told officials they had smelled gas for a week. The gas company said that nobody had complained.",
  },
  {
    reference:
      "Unions opposed the merger from the start. The two shipyards called it off on Monday after shareholders voted against it.",
    draft:
      "The merger of the two shipyards, which unions had been against from the start, was cancelled on Monday after shareholders rejected it.",
  },
  {
    reference:
      "The actor, who was accused of assault by a stage hand, was cleared on Thursday. Jurors took less than an hour to find him not guilty.",
    draft:
      "Jurors took less than an hour on Thursday to acquit the actor, whom a stage hand had accused of assault.",
  },
  {
    reference:
      "Police believe the fire was started deliberately. A detective said two teenagers had been seen running from the barn.",
    draft:
      "The fire is thought to have been started on purpose, police say. Two teenagers were seen running from the barn, according to a detective.",
  },
  {
    reference:
      "Shares in the brewer slid after it warned that profit would not grow this year. Analysts had expected a rise.",
    draft:
      "A warning from the brewer that profit would be flat this year sent its shares down. Analysts had been expecting an increase.",
  },
  {
    reference:
      "The museum denied that the vase was a fake. An expert hired by a newspaper said the glaze could not be older than 1950.",
    draft:
      "The vase is not a fake, the museum insisted. According to an expert whom a newspaper had hired, the glaze cannot be older than 1950.",
  },
  {
    reference:
      "Schools in the valley are unlikely to open this week, the mayor said, since most roads remain blocked by snow.",
    draft:
      "With most roads still blocked by snow, schools in the valley will probably not open this week, said the mayor.",
  },
  {
    reference:
      "Rebels withdrew from the town overnight, witnesses said. The army denied it had bombed the market and promised an inquiry.",
    draft:
      "Overnight, rebels pulled out of the town, according to residents who saw them go. The army, which promised an inquiry, said it had not bombed the market.",
  },
  {
    reference:
      "The senator has not decided whether to stand again, her aides said. She would be 81 at the end of another term.",
    draft:
      "Aides to the senator, who would be 81 at the end of another term, said she was undecided about standing again.",
  },
  {
    reference:
      "The jury found that the company had ignored warnings about the valve. It awarded the widow $3 million, but the company plans to appeal.",
    draft:
      "The company ignored warnings about the valve, the jury found, awarding the widow $3 million. The company is planning an appeal.",
  },
  {
    reference:
      "The Nobel laureate refused to shake the minister's hand. Her publisher said later that she had not recognised him.",
    draft:
      "The Nobel laureate declined to shake hands with the minister, and her publisher later said she had failed to recognise him.",
  },
  {
    reference:
      "All but one of the miners have been brought out. Rescuers have no contact with the last man, the mine's owner said.",
    draft:
      "Every miner except one has been brought out. The mine's owner said rescuers could not make contact with the last man.",
  },
  {
    reference:
      "The council voted against closing the library. Opponents of the plan had collected 6,000 signatures, and cheered from the gallery.",
    draft:
      "The library will not close, the council decided in a vote, to cheers from the gallery. Those opposed to the plan had collected 6,000 signatures.",
  },
  {
    reference:
      "Doctors said the king was improving but could not say when he would leave hospital. His son opened parliament in his place.",
    draft:
      "The king is getting better, his doctors said, though they were unable to say when he would leave hospital. In his place his son opened parliament.",
  },
  {
    reference:
      "Ministers want pupils to learn to swim by the age of nine. Teachers say that most schools have no pool nearby.",
    draft:
      "The government wants pupils to be able to swim by the age of nine, but most schools have no pool close by, teachers say.",
  },
];

/** Rewrites with one slip in what is said: a check of statements must speak, on the marked words. */
const oneSlip: readonly Rewrite[] = [
  {
    reference:
      "Divers found no trace of the plane on Saturday. The navy said the search would go on for another week.",
    draft:
      "The navy said the search would go on for another week. On Saturday divers found ⟦a trace of the plane⟧.",
  },
  {
    reference:
      "The coach did not blame the referee for the defeat. He said his players had been tired since the match in Lisbon.",
    draft:
      "⟦The coach blamed the referee⟧ for the defeat, and said that his players had been tired since the match in Lisbon.",
  },
  {
    reference:
      "The government has tightened the rules on foreign ownership of farmland. Buyers from abroad will need a permit from July.",
    draft:
      "The rules on foreign ownership of farmland have been ⟦relaxed⟧ by the government. From July, buyers from abroad will need a permit.",
  },
  {
    reference:
      "Tourist arrivals on the island fell last year for the first time since 2012. Hotels blamed the price of flights.",
    draft:
      "Last year tourist arrivals on the island ⟦rose⟧ for the first time since 2012. Hotels blamed the price of flights.",
  },
  {
    reference:
      "Russia welcomed the vote in the council and said that it would send observers. Two other members abstained.",
    draft:
      "Russia ⟦condemned⟧ the vote in the council, and said it would send observers. Two other members abstained.",
  },
  {
    reference:
      "The striker is expected to sign a new contract with Harwick before Christmas. He has scored 11 goals this season.",
    draft:
      "The striker, who has scored 11 goals this season, ⟦has signed⟧ a new contract with Harwick before Christmas.",
  },
  {
    reference:
      "The appeals court upheld the sentence of the former governor on Monday. He has been in prison since 2021.",
    draft:
      "The sentence of the former governor, in prison since 2021, was ⟦overturned⟧ by the appeals court on Monday.",
  },
  {
    reference:
      "The rocket had not been tested with a full tank, a report by the agency found. It blew up after 40 seconds.",
    draft:
      "The rocket, which blew up after 40 seconds, ⟦had been tested⟧ with a full tank, the agency's report found.",
  },
  {
    reference:
      "The king denied on Friday that he planned to abdicate. Newspapers had reported that he would do so in June.",
    draft:
      "The king ⟦confirmed⟧ on Friday that he planned to abdicate. Newspapers had reported that he would do so in June.",
  },
  {
    reference:
      "The study does not prove that coffee prevents strokes, its authors said. It followed 9,000 nurses for 12 years.",
    draft:
      "The study, which followed 9,000 nurses for 12 years, ⟦proves⟧ that coffee prevents strokes, its authors said.",
  },
  {
    reference:
      "Doctors were unable to save the second twin. The mother was recovering on Sunday, the clinic said.",
    draft:
      "Doctors were ⟦able to save⟧ the second twin. On Sunday the mother was recovering, the clinic said.",
  },
  {
    reference:
      "Inflation slowed in May as fuel became cheaper, the statistics office reported. Bread prices were unchanged.",
    draft:
      "Inflation ⟦quickened⟧ in May, the statistics office reported. Bread prices were unchanged, and fuel became cheaper.",
  },
  {
    reference:
      "The suspect is believed to have crossed the border on foot. Police searched two farms near Denby on Thursday.",
    draft: "On Thursday police searched two farms near Denby. The suspect ⟦crossed the border⟧ on foot.",
  },
];

describe("a faithful rewrite of what is said", () => {
  it.each(faithful)("is left in peace: $draft", (row) => {
    expect(loud(row, row.draft).map(({ code, text, message }) => `${code} ${text}: ${message}`)).toEqual([]);
  });
});

describe("one slip in what is said", () => {
  it.each(oneSlip)("is found: $draft", (row) => {
    const draft = row.draft.replace(/[⟦⟧]/g, "");
    const found = loud(row, draft);
    expect(found.map(({ code, text, message }) => `${code} ${text}: ${message}`)).toHaveLength(1);
    const start = row.draft.indexOf("⟦");
    const end = row.draft.indexOf("⟧") - 1;
    const { code, range } = found[0]!;
    expect(code).toMatch(/^statement\//);
    // The whole clause may be marked for a lost source, or the verb alone.
    expect(range.start.character).toBeLessThan(end);
    expect(range.end.character).toBeGreaterThan(start);
  });
});

function loud({ reference }: Rewrite, draft: string): ReportedFinding[] {
  return createChecker()
    .check({ uri: "draft", text: draft }, [{ uri: "wire-1.txt", text: reference }])
    .findings.filter(({ severity }) => severity === "error" || severity === "warning");
}
