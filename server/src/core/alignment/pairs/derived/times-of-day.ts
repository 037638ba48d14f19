import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** "just before eight" for "7:52 a.m.". */
export function isTimeOfDay({ kind, value, noun }: Figure, around: readonly Sentence[]): boolean {
  if (kind !== "cardinal" || noun !== undefined || value < 1 || value > 12) return false;
  const times = around
    .flatMap(({ dates }) => dates)
    .flatMap(({ time }) => (time === undefined ? [] : [time]));
  return times.some((time) => Math.abs((time % 720) - (value % 12) * 60) <= 15);
}
