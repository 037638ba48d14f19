import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import { isHedgeAt } from "./hedges.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * "Is the oldest" for "may be the oldest", "are undamaged" for "appear to be undamaged": the same words behind the verb, and
 * nothing before it that keeps them open.
 */
export function beingStated(ours: Sentence, theirs: Sentence): LostReserve | undefined {
  const { tokens } = ours;
  for (const [at, { norm }] of theirs.tokens.entries()) {
    if (norm !== "be") continue;
    // "None of the injured may be moved" forbids it.
    if (theirs.tokens.slice(Math.max(0, at - 7), at).some((token) => isOfNone.test(token.norm))) continue;
    const hedge = hedgeBefore(theirs.tokens, at);
    const [first, second] = theirs.tokens.slice(at + 1, at + 3);
    if (!hedge || first?.kind !== "word") continue;
    const isSame = (place: number) =>
      tokens[place + 1]?.stem === first.stem &&
      (wordFeature(first) !== undefined || tokens[place + 2]?.stem === second?.stem);
    const verb = tokens.findIndex((token, place) => copulas.test(token.norm) && isSame(place));
    if (verb < 0 || tokens.some((_, place) => isHedgeAt(tokens, place) || isOpened(tokens, place, verb)))
      continue;
    return { hedge, stated: { start: tokens[verb]!.start, end: tokens[verb + 1]!.end } };
  }
  return undefined;
}

const isOfNone = /^(?:no|none|nobody|neither)$/;

/** The word that keeps a "be" open: "may be", "appear to be", "is thought to be". */
function hedgeBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  if (/^(?:may|might|could)$/.test(before?.norm ?? "")) return before;
  const verb = before?.norm === "to" ? tokens[at - 2] : undefined;
  return verb && doubtful.test(verb.norm) ? verb : undefined;
}

const doubtful =
  /^(?:appear|seem)(?:s|ed)?$|^(?:believed|thought|suspected|rumou?red|alleged|reported|understood|likely|expected)$/;

/** "Asked whether it is", "if it is", "is it?" */
const isOpened = (tokens: readonly Token[], place: number, verb: number) =>
  /^(?:whether|if|unless)$/.test(tokens[place]!.norm)
    ? place < verb && verb - place < 8
    : tokens[place]!.text === "?";

const copulas = /^(?:is|are|was|were|be|been|being)$/;
