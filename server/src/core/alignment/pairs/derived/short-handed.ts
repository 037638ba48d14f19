import type { Document, Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** "Held out with ten men", where the reference tells who was sent off: what a team of 11, or of 15, then has. */
export function isShortHanded({ fact, sentence, document }: Placed<Figure>, { blocks }: Document): boolean {
  const { kind, value, noun, start } = fact;
  if (kind !== "cardinal" || !/^(?:man|player)$/.test(noun ?? "") || !TEAMS.includes(value)) return false;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, start);
  return LEFT_WITH.test(lead) && blocks.some(({ text }) => SENT_OFF.test(text));
}

const TEAMS: readonly number[] = [9, 10, 13, 14];
const LEFT_WITH = /\b(?:with|to|ha[ds]|have|having|against|by|their) (?:only |just )?$/i;
const SENT_OFF = /\b(?:sen[dt](?:ing)?[- ]off|red card|sin[- ]bin|yellow card)/i;
