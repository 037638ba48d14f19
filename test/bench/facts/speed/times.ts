/**
 * Milliseconds that each of several programs takes at best. They take turns, so that whatever else the machine does
 * meets all of them alike; the first round is not counted.
 */
export function timesOf(programs: readonly (() => void)[], rounds = 5): number[] {
  const best = programs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++) {
    programs.forEach((run, at) => {
      const start = performance.now();
      run();
      if (round > 0) best[at] = Math.min(best[at]!, performance.now() - start);
    });
  }
  return best;
}
