import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";
import { comparedIn } from "../../../server/src/core/passages.ts";

const wire = `The harbour bridge at Vellin was closed on Monday after divers found cracks in two of its piers.

Engineers inspected the piers for six hours and reported 14 cracks, the longest of them 3 metres.

The bridge carries 9,000 vehicles a day and was last repaired in 2009.

Mayor Orla Stenning said the closure would last at least three weeks.

Buses will be sent round by the old ferry road, which adds 25 minutes to the journey.

The hospital in Vellin said ambulances could still cross one at a time.

Shopkeepers on the north bank asked the council for compensation.

The council will discuss their request on Thursday.

A new bridge was planned in 2016 but never paid for.

The repair is expected to cost 4 million euros.

Divers will go down again on Wednesday to look at the other piers.

The transport ministry in the capital sent two inspectors.

Fishing boats may still pass under the middle arch.

A concert on the bridge in June has been cancelled.`;

/** As another might tell it who has read it once. */
const free = `Nobody drives over the water at Vellin for now.

What frightened the men under the surface were 14 gaps in the concrete, one of them as long as a small car.

Fifteen years and more have gone by since anybody mended the old crossing, which 9,000 drivers use between one midnight and the next.

Before the month is nearly out nothing will change, if Orla Stenning is right.

Passengers lose 25 minutes on the way that was there before.

The sick are let through, one van after another.

Those who sell on the far side want money.

Politicians talk about that at the end of the week.

Plans for a successor came to nothing for want of funds.

The bill may come to 4 million euros.

What else is rotten below the surface will be seen on Wednesday.

Help has come from the government in the shape of a pair of experts.

Those with nets on board can slip through in the centre.

No music will be heard there in early summer.`;

const closeness = (draft: string) => {
  const report = createChecker().check({ uri: "d", text: draft, date: "2025-03-14" }, [
    { uri: "w", text: wire },
  ]);
  const { comparison } = comparedIn.get(report)!;
  return comparison.draft.blocks.map(({ start }) => comparison.closenessAt(start));
};

const codes = (draft: string) =>
  createChecker()
    .check({ uri: "d", text: draft, date: "2025-03-14" }, [{ uri: "w", text: wire }])
    .findings.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ code, text }) => `${code} ${text}`);

describe("closeness", () => {
  it("is whole where the words are the same, and small where few are", () => {
    expect(closeness(wire)).toEqual(wire.split("\n\n").map(() => 1));
    expect(Math.max(...closeness(free))).toBeLessThan(0.5);
  });

  it("leaves aside what is new", () => {
    const added = "Gulls wheeled above the empty lanes. Children fished from the parapet with string.";
    const mixed = `${wire}\n\n${added}`;
    expect(Math.min(...closeness(mixed))).toBeGreaterThan(0.9);
  });

  it("is whole for a few sentences, however they are told", () => {
    expect(closeness(free.split("\n\n").slice(0, 4).join("\n\n"))).toEqual([1, 1, 1, 1]);
  });
});

describe("a check that asks for closeness", () => {
  it("speaks where a story keeps to the wire's words", () => {
    expect(codes(wire.replace("4 million", "6 million"))).toEqual(["figure/changed 6 million euros"]);
    expect(codes(wire.replace(/\n\nShopkeepers.*/, ""))).toEqual(["passage/missing time"]);
  });

  it("is silent where it does not, and asks for no passage there", () => {
    expect(codes(free)).toEqual([]);
    expect(codes(free.replace(/\n\nThe sick.*/, ""))).toEqual([]);
  });

  it("lets a quotation and a name be compared however the rest is told", () => {
    expect(codes(free.replace("Orla Stenning", "Orla Stenring"))).toEqual(["name/spelling Orla Stenring"]);
  });

  it("asks more of a sentence whose difference is one of telling: a hedge, a count, an hour", () => {
    // One paragraph of the wire told anew, the others as they stand.
    const told = (sentence: string) =>
      wire.replace("The bridge carries 9,000 vehicles a day and was last repaired in 2009.", sentence);
    expect(
      codes(told("The bridge carries some 9,003 vehicles a day and was last repaired in 2009.")),
    ).toEqual(["figure/changed 9,003"]);
    const anew =
      "Traffic of some 9,000 lorries and cars between midnights wore down what was mended in 2009.";
    expect(codes(told(anew))).toEqual([]);
    expect(codes(told(anew.replace("mended in 2009", "mended at noon 40 times in 2009")))).toEqual([]);
  });
});
