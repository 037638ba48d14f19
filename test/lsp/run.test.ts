import { expect, test } from "vitest";
import { nextTurn, run } from "../../server/src/lsp/run.ts";

test("work runs to its result, and others have their turn in between", async () => {
  let turns = 0;
  let isDone = false;
  const others = async () => {
    for (; !isDone; turns++) await nextTurn();
  };
  const waiting = others();
  const result = await run(slow(8), () => false);
  isDone = true;
  await waiting;
  expect(result).toBe(8);
  expect(turns).toBeGreaterThan(2);
});

test("work that is superseded takes no further step", async () => {
  let taken = 0;
  let isSuperseded = false;
  const work = slow(1_000, () => taken++);
  const result = run(work, () => isSuperseded);
  await nextTurn();
  isSuperseded = true;
  const before = taken;
  expect(await result).toBeUndefined();
  expect(before).toBeLessThan(1_000);
  expect(taken - before).toBeLessThan(10);
});

/** Steps of three milliseconds. */
function* slow(steps: number, onStep: () => void = () => {}): Generator<void, number> {
  for (let step = 0; step < steps; step++) {
    onStep();
    for (const until = performance.now() + 3; performance.now() < until; );
    yield;
  }
  return steps;
}
