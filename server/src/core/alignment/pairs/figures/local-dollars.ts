import type { Document } from "../../../document.ts";
import { isStory } from "../../../text/story.ts";

/**
 * True where the bare "$" of a story are the dollars of one country, by an ISO 4217 code: a Canadian agency writes "$5" for C$5.
 * The story says so ("All figures are in Canadian dollars"), or its dateline, slug or credit is of that country.
 */
export function areLocalDollars(text: string, unit: string | undefined, { story }: Document): boolean {
  const country = DOLLARS.find(({ code }) => code === unit);
  if (!country || !/^\$/.test(text)) return false;
  return story.blocks.some(
    (block) => country.stated.test(block.text) || (!isStory(block) && country.named.test(block.text)),
  );
}

const DOLLARS = [
  { code: "CAD", stated: /\bCanadian dollars\b/i, named: /\bCanad(?:a|ian)\b/i },
  { code: "AUD", stated: /\bAustralian dollars\b/i, named: /\bAustralian?\b/i },
  { code: "NZD", stated: /\bNew Zealand dollars\b/i, named: /\bNew Zealand\b/i },
  { code: "HKD", stated: /\bHong Kong dollars\b/i, named: /\bHong Kong\b/i },
  { code: "SGD", stated: /\bSingapore dollars\b/i, named: /\bSingapore\b/i },
  { code: "TWD", stated: /\bTaiwan dollars\b/i, named: /\bTaiwan\b/i },
  { code: "JMD", stated: /\bJamaican dollars\b/i, named: /\bJamaican?\b/i },
];
