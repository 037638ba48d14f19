/** What a program took, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How a piece of work ended; it goes on unheard where it came too late. */
export async function within(
  milliseconds: number,
  work: Promise<unknown>,
): Promise<"done" | "late" | "failed"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), milliseconds);
  });
  const ended = work.then(
    () => "done" as const,
    () => "failed" as const,
  );
  const how = await Promise.race([ended, late]);
  clearTimeout(timer);
  return how;
}

export function inWords(milliseconds: number): string {
  return `${milliseconds < 100 ? milliseconds.toFixed(1) : Math.round(milliseconds).toLocaleString("en-GB")} ms`;
}
