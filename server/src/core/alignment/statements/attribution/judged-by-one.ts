import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";

/** Where in a reference somebody lays blame, passes a judgement or testifies, and the place behind which stands what he says. */
export interface Judgement {
  readonly at: number;
  readonly behind: number;
}

/**
 * "The mayor blamed the flood on blocked drains" told as "the flood was caused by blocked drains", "called the strike irresponsible"
 * as "the strike is irresponsible", "told the inquest that the rope was frayed" as "the rope was frayed": the draft says it as a fact
 * and has nothing left of who says so.
 */
export function judgementIn({ tokens }: Sentence, ours: Sentence): Judgement | undefined {
  if (ours.tokens.some(({ norm }) => COURTS.test(norm) || HEARD.test(norm))) return undefined;
  for (const [at, { norm }] of tokens.entries()) {
    const told = BLAMES.test(norm)
      ? isActive(tokens, at) && isOn(tokens, at) && hasCause(ours)
      : CALLS.test(norm)
        ? isActive(tokens, at) && isJudged(tokens, at, ours)
        : false;
    const behind = told ? at : testifies(tokens, at);
    if (behind !== undefined && !namesWho(tokens, at, ours)) return { at, behind };
  }
  return undefined;
}

/** "Evidence was given that the gate was locked" */
const HEARD = /^(?:evidence|heard|told|testimony|testified|witness(?:es)?)$/;

const BLAMES = /^blame[sd]$/;
const CALLS = /^(?:call(?:s|ed)|describe[sd])$/;

/** A noun or a name stands right before the verb, and no "was". */
const isActive = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return before?.kind === "word" && !isFunctionWord(before);
};

/** "Blamed the flood on blocked drains" */
const isOn = (tokens: readonly Token[], at: number) => {
  const behind = tokens.slice(at + 1, at + reach);
  // Nobody disputes the weather.
  return behind.slice(1).some(({ norm }) => norm === "on") && !behind.some(({ norm }) => NATURE.test(norm));
};

/** In words and marks. */
const reach = 14;
const NATURE =
  /^(?:weather|storms?|rain|rains|rainfall|snow|frost|drought|heat|heatwave|cold|fog|ice|winds?|lightning|floods?|earthquake|tides?)$/;

const hasCause = ({ tokens }: Sentence) =>
  tokens.some(
    ({ norm }, at) =>
      norm === "caused" ||
      (norm === "due" && tokens[at + 1]?.norm === "to") ||
      (norm === "because" && tokens[at + 1]?.norm === "of"),
  );

/** The last word of the judgement stands behind a "be" of the draft. */
function isJudged(tokens: readonly Token[], at: number, { tokens: ours }: Sentence): boolean {
  const end = tokens.findIndex(({ kind, text }, i) => i > at && kind === "mark" && text !== "-");
  const words = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  const last = words.at(-1);
  // "Called their daughter Ida"
  if (/^\p{Lu}/u.test(last?.text ?? "")) return false;
  if (!last || words.length > longest || words.some(({ norm }) => /^(?:for|off|on|to|that)$/.test(norm)))
    return false;
  const be = ours.findIndex(({ norm }) => /^(?:is|are|was|were)$/.test(norm));
  return be >= 0 && ours.slice(be + 1, be + 5).some(({ stem }) => stem === last.stem);
}

/** In words. */
const longest = 10;

/** The place of the court that somebody tells it. */
function testifies(tokens: readonly Token[], at: number): number | undefined {
  // A judge who tells the jury what to do says nothing that could be doubted.
  const isCourt = COURTS.test(tokens[at - 1]?.norm ?? "");
  if (tokens[at]!.norm !== "told" || isCourt || !isActive(tokens, at)) return undefined;
  const court = tokens.findIndex(({ norm }, i) => i > at && i < at + 5 && COURTS.test(norm));
  return court < 0 || !/^(?:the|an?)$/.test(tokens[at + 1]?.norm ?? "") ? undefined : court;
}

const COURTS = /^(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|trial|coroner|judges?|magistrates)$/;

/** True where the draft has a word of content of those who say it. */
function namesWho(tokens: readonly Token[], at: number, { tokens: ours }: Sentence): boolean {
  const start = tokens.findLastIndex(({ kind }, i) => i < at && kind === "mark") + 1;
  const who = tokens.slice(start, at).filter((token) => token.kind === "word" && !isFunctionWord(token));
  return who.some(({ stem }) => ours.some((token) => token.stem === stem));
}
