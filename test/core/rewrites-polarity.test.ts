import { describe, expect, it } from "vitest";
import { createChecker, type ReportedFinding } from "../../server/src/core/index.ts";

interface Rewrite {
  readonly reference: string;
  /** At most one ⟦sentence that says something else⟧ is marked. */
  readonly draft: string;
  /** The checks do not read this yet. */
  readonly open?: true;
}

/** Rewrites with other words for yes and no, up and down, perhaps and surely: none of the three checks may speak. */
const faithful: readonly Rewrite[] = [
  {
    reference:
      "The foundry shed 40 jobs in the spring and has not hired since. Its order book shrank by a tenth over the year.",
    draft:
      "Forty jobs were cut at the foundry in the spring, and hiring has stopped since then. Orders were down by a tenth over the year.",
  },
  {
    reference:
      "The council did not rule out a toll on the new bridge. Its leader said that drivers could expect a decision by June.",
    draft:
      "A toll on the new bridge remains possible, the council said. Drivers may get a decision by June, according to its leader.",
  },
  {
    reference:
      "No fewer than nine witnesses failed to pick out the robber. The judge told the jury to treat the tenth with caution.",
    draft:
      "Nine witnesses were unable to identify the robber. Jurors should be careful with the tenth, the judge told them.",
  },
  {
    reference:
      "Haddow never denied having met the banker. He said only that he could not recall the date of their lunch.",
    draft:
      "Haddow has always accepted that he met the banker, but says he has forgotten when they had lunch.",
  },
  {
    reference:
      "The lifeboat was unable to reach the yacht until dawn because of the swell. The crew of four, none of them hurt, were taken to Tarvick.",
    draft:
      "Because of the swell the lifeboat reached the yacht only at dawn. It brought the four crew, all unhurt, to Tarvick.",
  },
  {
    reference: "Unless the rains come soon, the reservoir is likely to run dry by August, engineers warned.",
    draft: "Engineers said that the reservoir would probably be empty by August if it did not rain soon.",
  },
  {
    reference:
      "The striker did not train on Thursday and is doubtful for the derby. The club hopes to have him back before Christmas.",
    draft:
      "The striker missed training on Thursday and may not play in the derby. The club hopes he will return by Christmas.",
  },
  {
    reference:
      "Wheat climbed to its highest price since May after frost hit the crop. Maize, by contrast, barely moved.",
    draft:
      "Frost damage to the crop sent wheat up to a level not seen since May. Maize was almost unchanged.",
  },
  {
    reference:
      "The opposition motion was defeated by 61 votes to 48. Had it been carried, the minister would have had to step down.",
    draft:
      "Deputies rejected the opposition's motion by 61 votes to 48. The minister would have had to go had they approved it.",
  },
  {
    reference:
      "The ferry company denies that the door was left open. Investigators believe that a seal may have failed.",
    draft:
      "The door was not left open, the ferry company insists. According to investigators, a failed seal is a possible cause.",
  },
  {
    reference:
      "She was cleared of fraud in 2019 but convicted of lying to the tax office. Her appeal is due to be heard in the autumn.",
    draft:
      "Found not guilty of fraud in 2019, she was nonetheless convicted of lying to the taxman. The court is to hear her appeal in the autumn.",
  },
  {
    reference:
      "Nothing suggests that the bats carried the virus, the institute said. Its earlier report had not been reviewed by other scientists.",
    draft:
      "There is no sign that bats were carriers of the virus, according to the institute, whose earlier report was published without review by other scientists.",
  },
  {
    reference:
      "The airport lifted its ban on night flights last week, and the first aircraft landed at 2am on Monday.",
    draft:
      "Night flights are allowed again at the airport since last week. The first one landed at 2am on Monday.",
  },
  {
    reference:
      "The pianist lost none of her speed with age, wrote one critic. She gave up touring in 2011 but did not stop teaching.",
    draft:
      "One critic wrote that she was as fast as ever in old age. The pianist went on teaching after she stopped touring in 2011.",
  },
  {
    reference:
      "Losses at the shipyard narrowed to 3m crowns, from 11m a year before. It has been in the red since 2020.",
    draft:
      "The shipyard lost 3m crowns, less than the 11m of a year earlier. It last made a profit before 2020.",
  },
];

/** One slip each: a loud finding must lie in the marked sentence. */
const slips: readonly Rewrite[] = [
  {
    reference:
      "The foundry in Estre shed 40 jobs in the spring and has not hired anybody since. Its order book shrank by a tenth over the year.",
    draft:
      "Forty jobs went at the foundry in the spring. ⟦Orders at the foundry grew by a tenth over the year.⟧",
  },
  {
    reference: "The council in Pellworth has not ruled out a toll on the new bridge over the Aske.",
    draft: "⟦A toll on Pellworth's new bridge over the Aske has been ruled out by the council.⟧",
  },
  {
    reference:
      "All 14 climbers were found alive in a hut below the ridge on Friday. A helicopter flew them to Sant Arnau.",
    draft: "⟦The 14 climbers were not found alive in their hut on Friday.⟧ They were flown to Sant Arnau.",
  },
  {
    reference:
      "Trading in the shares was suspended at noon, an hour after the mine said that its chief executive had resigned.",
    draft: "⟦The exchange had not suspended the shares by noon.⟧ The mine's chief executive has resigned.",
  },
  {
    reference:
      "The vaccine should be offered to all children under five by the end of the year, the health ministry said.",
    draft:
      "⟦The health ministry said it would not offer the vaccine to all children under five by the end of the year.⟧",
  },
  {
    reference: "The bakery's owner, Nils Ottesen, refused to pay the fine and was jailed for nine days.",
    draft: "⟦Nils Ottesen, who owns the bakery, agreed to pay the fine and was jailed for nine days.⟧",
  },
  {
    reference: "Lindqvist said he had never taken a banned substance in 12 years as a rower.",
    draft: "⟦Over 12 years as a rower Lindqvist had taken banned substances, he said.⟧",
  },
  {
    reference: "The court upheld the mayor's appeal on Tuesday and ordered a new election in the town.",
    draft: "⟦The mayor's appeal was dismissed by the court on Tuesday.⟧ It ordered the town to vote again.",
  },
  {
    reference:
      "Copper climbed 3% in London, its biggest gain in a month, after a strike closed two mines in Peru.",
    draft: "⟦In London copper slid by 3% after two mines in Peru were closed by a strike.⟧",
  },
  {
    reference: "Harwell Wanderers beat Stoke Prior 2-0 on Saturday to go above them in the table.",
    draft: "⟦Harwell Wanderers lost 2-0 to Stoke Prior on Saturday.⟧",
  },
  {
    reference: "At 83 metres the mast is the tallest wooden structure in the country, its builders say.",
    draft: "⟦The mast, 83 metres high, is the shortest wooden structure in the country, say its builders.⟧",
  },
  {
    reference: "The library opened its doors at 7am, two hours before the first students were expected.",
    draft: "⟦Two hours after the first students were expected, at 7am, the library opened its doors.⟧",
  },
  {
    reference:
      "A leaking gas pipe may have caused the blast that wrecked the laundry in Quay Street, firefighters said.",
    draft:
      "⟦The blast that wrecked the Quay Street laundry was caused by a leaking gas pipe, firefighters said.⟧",
  },
  {
    reference: "The retailer is expected to close its 12 shops in Wales if the talks with the landlord fail.",
    draft: "⟦The retailer will close its 12 shops in Wales if talks with the landlord fail.⟧",
  },
  {
    reference: "A man aged 44 was arrested on suspicion of poisoning the well at Upper Marden last month.",
    draft: "⟦A 44-year-old man has been arrested for poisoning the well at Upper Marden last month.⟧",
  },
];

const ours = /^statement\/(?:negation|direction|certainty)$/;

describe("polarity in other words", () => {
  it.each(faithful.filter(({ open }) => !open))("is silent: $draft", isSilent);
  it.fails.each(faithful.filter(({ open }) => open))("is not silent yet: $draft", isSilent);

  it.each(slips.filter(({ open }) => !open))("speaks: $draft", speaks);
  it.fails.each(slips.filter(({ open }) => open))("does not speak yet: $draft", speaks);
});

function isSilent({ reference, draft }: Rewrite): void {
  const said = check(reference, draft).filter(({ code }) => ours.test(code));
  expect(said.map(({ code, text, message }) => `${code} ${text}: ${message}`)).toEqual([]);
}

function speaks({ reference, draft }: Rewrite): void {
  const [before = "", marked = ""] = draft.split(/[⟦⟧]/);
  const loud = check(reference, draft.replace(/[⟦⟧]/g, "")).filter(
    ({ severity, range }) =>
      (severity === "error" || severity === "warning") &&
      range.start.character >= before.length &&
      range.end.character <= before.length + marked.length,
  );
  expect(loud).not.toEqual([]);
}

function check(reference: string, draft: string): readonly ReportedFinding[] {
  return createChecker().check({ uri: "draft.txt", text: draft }, [{ uri: "wire.txt", text: reference }])
    .findings;
}
