import type { Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import { isPutByOne, isSpeech } from "../attribution/sayings.ts";
import { auxiliaries, type Hedge } from "./hedges.ts";

/** Where the draft says the word that the reference hedges, with the auxiliaries before it; undefined where it is left open. */
export function statedOutright(
  { tokens }: Sentence,
  theirs: Sentence,
  { token, reaches, stands }: Hedge,
): Span | undefined {
  const places = [...tokens.keys()].filter((i) => wordFeature(tokens[i]!) === reaches);
  // "The cause of death was drowning, and the bruise had been caused by a rock": it is the verb that was hedged.
  const verb = stands === "verb" ? places.find((i) => auxiliaries.has(tokens[i - 1]?.norm ?? "")) : undefined;
  const at = verb ?? places[0] ?? -1;
  const word = tokens[at];
  if (!word || (isClaim(token) && (tokens.some(isSpeech) || isPutByOne(tokens)))) return undefined;
  // "Her resignation would follow, she warned" for "threatened to resign"
  if (token.norm.startsWith("threat") && tokens.some(({ norm }) => norm.startsWith("warn"))) return undefined;
  // "Sees a chance of having it on sale" for "could be on sale"
  if (
    isModalHedge(token) &&
    tokens.slice(Math.max(0, at - farther), at).some(({ norm }) => CHANCE.test(norm))
  )
    return undefined;
  // "Police deny that he was beaten" for "allegedly beaten": whoever denies it leaves it open.
  if (
    isHearsay(token) &&
    tokens.slice(0, at).some(({ norm }) => /^(?:den(?:y|ies|ied)|disput(?:e|es|ed))$/.test(norm))
  )
    return undefined;
  // "The cost", "an end": a noun states nothing of what may cost or end, unless something is said to be one.
  const isNamed = determiners.has(tokens[at - 1]?.norm ?? "") && !copulas.test(tokens[at - 2]?.norm ?? "");
  if (stands !== "noun" && isNamed) return undefined;
  // "will sign" for "is expected to sign" stays open; "have not been confirmed" is as good as "unconfirmed".
  const before = tokens.slice(Math.max(0, at - 4), at);
  if (stands === "purpose" && !isDone(before)) return undefined;
  const known = new Set(theirs.tokens.map((token) => token.stem));
  // "They are to take two years": that is what is expected.
  const isDue = before.some(({ norm }, i) => norm === "to" && copulas.test(before[i - 1]?.norm ?? ""));
  // "Results are due by spring": what the hedge reaches is the subject here.
  const isDueBehind = tokens
    .slice(at + 1, at + 4)
    .some(
      (token, i, all) =>
        (token.norm === "to" || openings.has(token.stem)) && copulas.test(all[i - 1]?.norm ?? ""),
    );
  const open =
    isDue || isDueBehind || before.some((token) => openings.has(token.stem) && !known.has(token.stem));
  // "May close if" is as open as "will close if"; what is only expected then, or without something, is not.
  const isModal = /^(?:may|might|could)$/.test(token.norm);
  const isConditional = theirs.tokens.some(
    ({ norm }) => /^(?:unless|without|provided)$/.test(norm) || (norm === "if" && !isModal),
  );
  // "Called for them to be allowed to": what is asked for is not stated.
  const isAsked = /\bto be$/.test(before.map(({ norm }) => norm).join(" ")) && !before.some(isFound);
  const inOtherWords = tokens.some(
    ({ norm }) => norm.startsWith("confirm") || norm === "up" || (norm === "if" && !isConditional),
  );
  // "early results" for "preliminary results": another word stands in the place of the hedge.
  const adjective = before.at(-1);
  const isFirm = adjective !== undefined && firm.test(adjective.norm);
  const replaced = adjective && wordFeature(adjective) !== undefined && !known.has(adjective.stem) && !isFirm;
  // "lets cities opt out" for "cities may opt out".
  const permitted = tokens
    .slice(0, at)
    .some((token) => permissions.has(token.stem) && !known.has(token.stem));
  // "Called on the board to open its books" for "the board should open them"
  const isUrged =
    before.at(-1)?.norm === "to" &&
    tokens.slice(Math.max(0, at - 9), at - 1).some(({ norm }) => urges.test(norm));
  if (open || isAsked || isUrged || inOtherWords || permitted || replaced) return undefined;
  if (isFirm) return { start: adjective.start, end: word.end };
  const start = before.findLastIndex((token) => token.kind !== "word" || !auxiliaries.has(token.norm)) + 1;
  return { start: before[start]?.start ?? word.start, end: word.end };
}

const urges = /^(?:call|urg|ask|demand|want|press|advis|invit|recommend|appeal|plead)(?:e|s|es|ed|ing)?$/;

/** "The neighbour claims that": whoever says so, it is left to him. */
const isClaim = ({ norm }: Token) => norm.startsWith("claim");

const isModalHedge = ({ norm }: Token) => /^(?:may|might|could)$/.test(norm);
const CHANCE = /^(?:chances?|risks?|dangers?|prospects?|possibility|threat)$/;
/** In words: "a chance of having the new drug on". */
const farther = 9;

const isHearsay = ({ norm }: Token) => /^(?:alleg|reported|purport|claim|rumou?r)/.test(norm);

/** "Found to be", "known to be": that is so. */
const isFound = ({ norm }: Token) => /^(?:found|known|shown|proved|proven|confirmed|turned|out)$/.test(norm);

const determiners = new Set("a an the this that these its his her their no any".split(" "));
const copulas = /^(?:is|are|was|were|be|been|being)$/;
const permissions = new Set("let allow permit enable entitle".split(" ").map(stemOf));

/** Words that keep it open in another way, "will" and "would" not among them: what may be is not what will be. None of them alone is a hedge that must be kept. */
const openings = new Set(
  `if whether unless plan intend aim hope propose consider want seek threaten set due claim accuse accused
  forecast predict estimate estimated warn risk danger verge brink likelihood chance can say said says tell told according suggest indicate prospect eye ready
  credit schedule scheduled pencil penciled poise poised`
    .split(/\s+/)
    .map(stemOf),
);

/** "Has bought", "has agreed to buy": no purpose any more. */
const isDone = (before: readonly Token[]) => {
  const words = before.map(({ norm }) => norm).join(" ");
  return /\b(?:has|have|had)(?: (?:now|already|since|just|(?:agreed|decided) to))*$/.test(words);
};
/** What is final is not preliminary. */
const firm = /^(?:final|definitive|conclusive|complete|full|official|confirmed)$/;
