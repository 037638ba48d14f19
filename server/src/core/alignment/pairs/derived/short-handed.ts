import type { Document } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** "Held out with ten men", where the reference tells who was sent off: what a team of 11, or of 15, then has. */
export function isShortHanded({ kind, value, noun }: Figure, { blocks }: Document): boolean {
  const isTeam = kind === "cardinal" && /^(?:man|player)$/.test(noun ?? "") && TEAMS.includes(value);
  return isTeam && blocks.some(({ text }) => SENT_OFF.test(text));
}

const TEAMS: readonly number[] = [9, 10, 13, 14];
const SENT_OFF = /\b(?:sen[dt](?:ing)?[- ]off|red card|dismiss(?:ed|al)|sin[- ]bin|yellow card)/i;
