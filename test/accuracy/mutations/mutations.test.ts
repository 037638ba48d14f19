import { beforeAll, describe, expect, it } from "vitest";
import { readBases } from "./base.ts";
import { echoOf, type Harmless, plantErrors, type Trial, transform } from "./bench.ts";
import { groups, recallOf } from "./report.ts";

/** What `npm run accuracy` last printed for each kind of error, less what a small sample may cost. */
const floors = {
  figures: 0.87,
  dates: 0.88,
  names: 0.88,
  spelling: 0.9,
  quotations: 0.92,
  passages: 0.85,
};

/** Loud findings in 1,000 words of harmless transformations. */
const ceiling = 0.5;

describe("a sample of mutations", () => {
  let trials: ReadonlyMap<string, readonly Trial[]>;
  let transformed: readonly Harmless[];

  beforeAll(() => {
    const bases = readBases().filter(({ clean }) => clean);
    trials = groups(
      bases.flatMap((base) => plantErrors(base, 2)),
      ({ kind }) => kind.split(":")[0]!,
    );
    transformed = bases.filter((_, i) => i % 3 === 0).flatMap(transform);
  }, 120_000);

  it.each(Object.entries(floors))("finds planted errors: %s", (kind, floor) => {
    const some = trials.get(kind)!;
    const missed = some.filter(({ found }) => !found).map(({ story, line }) => `${story}: ${line}`);
    expect(recallOf(some), missed.join("\n")).toBeGreaterThanOrEqual(floor);
  });

  it("says little of harmless transformations", () => {
    const words = transformed.reduce((sum, each) => sum + each.words, 0);
    const alarms = transformed.flatMap((each) => each.alarms);
    expect((1000 * alarms.length) / words, alarms.join("\n")).toBeLessThanOrEqual(ceiling);
  });

  it("says nothing of a draft that is its reference, whatever it is given as", () => {
    const echoes = readBases().filter((_, i) => i % 6 === 0);
    expect(
      echoes
        .map(echoOf)
        .flatMap(transform)
        .flatMap(({ alarms }) => alarms),
    ).toEqual([]);
  });

  it("plants the same errors each time", () => {
    const [base] = readBases();
    expect(plantErrors(base!, 1)).toEqual(plantErrors(base!, 1));
  });
});
