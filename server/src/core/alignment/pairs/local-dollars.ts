import type { Document } from "../../document.ts";
import { isStory } from "../../text/story.ts";

/**
 * True where the bare "$" of a story are the dollars of one country, by an ISO 4217 code: a Canadian agency writes "$5" for C$5.
 * The story says so ("All figures are in Canadian dollars"), or its dateline, slug or credit is of that country.
 */
export function areLocalDollars(text: string, unit: string | undefined, { story }: Document): boolean {
  const country = DOLLARS.find(({ code }) => code === unit);
  if (!country || !/^\$/.test(text)) return false;
  const stated = new RegExp(`\\b(?:${country.of}) dollars\\b`, "i");
  const named = new RegExp(`\\b(?:${country.of}|${country.name})\\b`, "i");
  return story.blocks.some((block) => stated.test(block.text) || (!isStory(block) && named.test(block.text)));
}

const DOLLARS = [
  { code: "CAD", of: "Canadian", name: "Canada" },
  { code: "AUD", of: "Australian", name: "Australia" },
  { code: "NZD", of: "New Zealand", name: "NZ" },
  { code: "HKD", of: "Hong Kong", name: "HK" },
  { code: "SGD", of: "Singapore", name: "Singaporean" },
  { code: "TWD", of: "Taiwan", name: "Taiwanese" },
  { code: "JMD", of: "Jamaican", name: "Jamaica" },
];
