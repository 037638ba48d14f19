import type { Document, Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isSpeech } from "./sayings.ts";

/** A word of saying, and the places of what is said with it: from the first to the one behind the last. */
export interface Disputed {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What one side says and another denies, in the same sentence or the next: "Rourke says that the rent was waived; the council says
 * that no such agreement exists". Whoever tells it without saying whose word it is takes a side.
 */
export function disputedIn(theirs: Sentence, { sentences }: Document): Disputed | undefined {
  const { tokens } = theirs;
  const at = tokens.findIndex((token) => isSpeech(token) && !DENIES.test(token.norm));
  if (at < 0) return undefined;
  const to = tokens.findIndex((_, i) => i > at && isTurn(tokens, i) && denies(tokens.slice(i + 1)));
  if (to > 0) return { at, from: at + 1, to };
  const next = sentences[theirs.index + 1];
  if (next?.block !== theirs.block || OF_HIMSELF.test(next.tokens[0]?.norm ?? "")) return undefined;
  return denies(next.tokens) ? { at, from: at + 1, to: tokens.length } : undefined;
}

/** "…; the council says", "…, but the council says", "…, while". */
const isTurn = (tokens: readonly Token[], at: number) =>
  tokens[at]!.text === ";" ||
  (tokens[at]!.text === "," && /^(?:but|while|although|though|which|an?)$/.test(tokens[at + 1]?.norm ?? ""));

/** "The operator denied that", "the council says that no such agreement exists", "the ministry called it untrue". */
function denies(tokens: readonly Token[]): boolean {
  const verb = tokens
    .slice(0, subject)
    .findIndex((token) => isSpeech(token) || DENIES.test(token.norm) || CALLS.test(token.norm));
  if (verb < 1) return false;
  const { norm } = tokens[verb]!;
  const behind = tokens.slice(verb + 1, verb + reach);
  if (DENIES.test(norm)) return OF_THAT.test(behind[0]?.norm ?? ".");
  if (CALLS.test(norm)) return behind.some((token) => FALSE.test(token.norm));
  return (
    behind.slice(0, 4).some((token) => NOT.test(token.norm)) || behind.some((token) => FALSE.test(token.norm))
  );
}

const DENIES = /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contradict(?:s|ed)?|doubt(?:s|ed)?)$/;
const OF_THAT = /^(?:that|this|the|it|its|his|her|their|any|having|both|all|[.,])$/;
const CALLS = /^(?:call(?:s|ed)|dismiss(?:es|ed)|describe[sd])$/;
const FALSE = /^(?:untrue|false|wrong|baseless|groundless|nonsense|lies?|fabricat[a-z]+|invented|invention)$/;
const NOT = /^(?:no|not|never|nobody|none|neither|nothing)$|n't$/;
/** Who begins so goes on with his own words. */
const OF_HIMSELF = /^(?:he|she|they|it|we)$/;
/** In words and marks: so far in stands the verb of the answer, and so far behind it what it denies. */
const subject = 9;
const reach = 9;
