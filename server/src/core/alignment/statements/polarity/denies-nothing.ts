import type { Token } from "../../../text/tokens.ts";
import { setOf, withoutPrefix, words } from "./negation-words.ts";
import type { Negation } from "./polarity.ts";

/** True for one of a sentence's negations that denies nothing beside the others: a condition, a bound, an ellipsis, a second half. */
export function deniesNothing(tokens: readonly Token[], all: readonly Negation[], at: number): boolean {
  const one = all[at]!;
  return (
    isCondition(tokens, one, all[at + 1]) ||
    isCondition(tokens, all[at - 1], one) ||
    isShortOf(tokens, one) ||
    isOfAmount(tokens, one) ||
    isElliptic(tokens, one) ||
    isUnderAge(tokens, one) ||
    isDenialDenied(tokens, all, at) ||
    isSecondHalf(all, at)
  );
}

/**
 * True for a word of negation that is none: "not only", "not unhappy", "signed for nothing", "No. 3", "a vote of no confidence",
 * which is a confidence vote.
 */
export function isHarmless(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1];
  if (norm === "nothing" && before === "for") return true;
  if (norm === "without" && words.has(before)) return true;
  // "Likelier than not to cut again"
  if (norm === "not" && before === "than") return true;
  // "Had no choice but to raise prices" raised them.
  if (norm === "no" && isOnlyWay(tokens, at + 1)) return true;
  if (norm === "no" && tokens.slice(at + 1, at + 3).some((token) => token.norm === "confidence"))
    return tokens.slice(Math.max(0, at - 2), at + 5).some((token) => /^(?:vote|motion)s?$/.test(token.norm));
  if (!next) return false;
  // "That is not how she remembers it": whose word it is stands behind, and what she says is told there.
  if (norm === "not" && next.norm === "how")
    return tokens
      .slice(at + 2, at + longestAside)
      .some((token, i, all) => REMEMBERS.test(token.norm) && all[i + 1]?.norm === "it");
  // "Not more rice but a bridge" denies the rice.
  if (next.norm === "more" && !tokens.slice(at + 2, at + 6).some(isThanOrNumber)) return false;
  const isNumbered = norm === "no" && (next.text === "." || next.kind === "number");
  return (
    isNumbered ||
    next.norm === "without" ||
    harmlessBefore.has(next.norm) ||
    withoutPrefix((BE.test(next.norm) ? (tokens[at + 2] ?? next) : next).norm) !== undefined
  );
}

const REMEMBERS =
  /^(?:remember|recall|see|saw|tell|told|describe|put|view|understand|understood)(?:s|ed|d)?$/;
/** In words and marks: "a former mining surveyor, Brynmor Hughes, remembers". */
const longestAside = 12;

const BE = /^(?:be|been|being)$/;

const isOnlyWay = (tokens: readonly Token[], at: number) =>
  /^(?:choice|option|alternative)$/.test(tokens[at]?.norm ?? "") &&
  tokens.slice(at + 1, at + 3).some(({ norm }) => norm === "but");

const isThanOrNumber = ({ kind, norm }: Token) => kind === "number" || norm === "than";

/** "not only", "not until May", "not far from", "no fewer than", "no younger player has won". */
const harmlessBefore = setOf(
  `only least fewer less more doubt matter later sooner earlier younger older bigger larger smaller greater higher lower taller
  shorter faster slower stronger weaker better worse richer poorer far long unlike alone surprisingly until till`,
);

/** "Owes them three million in unpaid wages": what is owed has not been paid, and nobody needs to say so. */
export const isOwed = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "unpaid" &&
  tokens.slice(Math.max(0, at - 12), at).some(({ norm }) => /^ow(?:e|es|ed|ing)$/.test(norm));

/** "It cannot leave without a licence" says what it needs, and denies nothing. */
function isCondition(
  tokens: readonly Token[],
  one: Negation | undefined,
  other: Negation | undefined,
): boolean {
  if (one?.kind !== "word" || (other?.token.norm !== "without" && other?.token.norm !== "unless"))
    return false;
  return tokens
    .slice(one.from, other.from)
    .every(({ kind, text, norm }) => (kind === "word" && !FURTHER.test(norm)) || text === "-");
}

/** "Pleaded not guilty but admitted that he had left without a word": these are two. */
const FURTHER = /^(?:but|and|though|although|while)$/;

/** "Was not something he could hold out, short of a sale": a condition in other words. */
const isShortOf = (tokens: readonly Token[], { kind, from }: Negation) =>
  kind === "word" &&
  tokens.some(
    ({ norm }, at) =>
      at > from &&
      tokens[at - 1]?.text === "," &&
      norm === "short" &&
      tokens[at + 1]?.norm === "of" &&
      /^an?$/.test(tokens[at + 2]?.norm ?? ""),
  );

/** "Have not reached their fifth birthday" says how old they are. */
const isUnderAge = (tokens: readonly Token[], { from }: Negation) =>
  /^(?:reach|turn)/.test(tokens[from + 1]?.norm ?? "") &&
  tokens.slice(from + 2, from + 8).some(({ norm }) => /^(?:birthday|age)$/.test(norm));

/** "Not to set it below 78 degrees" says what it may be, and denies nothing; what hedges a figure is asked of the figure. */
function isOfAmount(tokens: readonly Token[], { kind, from }: Negation): boolean {
  if (kind !== "word") return false;
  const behind = tokens.slice(from + 1, from + longestReach);
  const at = behind.findIndex(({ kind }) => kind !== "word");
  const [first, second] = behind.slice(at);
  // "Under €80"
  const isNumber = first?.kind === "number" || (second?.kind === "number" && /^\p{Sc}$/u.test(first!.text));
  const bound = isNumber ? behind.slice(0, at) : [];
  const [last, prior] = [bound.at(-1)?.norm ?? "", bound.at(-2)?.norm ?? ""];
  return BOUND.test(last) || (last === "than" && COMPARED.test(prior));
}

const longestReach = 8;
const BOUND = /^(?:below|above|under|over|beyond|exceed|exceeds|exceeded|exceeding)$/;
const COMPARED = /^(?:more|less|fewer|[a-z]+er)$/;

/** "Have not and never will", "those that do not may be fined", "among the 17 that did not was", "and has not been for some years": what is not done stands before. */
function isElliptic(tokens: readonly Token[], { token, from, kind }: Negation): boolean {
  if (
    token.norm === "never" &&
    /^(?:will|would|has|have|had|did|does|do|could|can)$/.test(tokens[from + 1]?.norm ?? "") &&
    tokens[from + 2]?.kind !== "word"
  )
    return true;
  if (kind !== "word") return false;
  const [next = "", ...behind] = tokens.slice(from + 1, from + 6).map(({ norm }) => norm);
  const prior = tokens[from - 1]?.norm ?? "";
  return (
    (/^(?:do|does|did)$/.test(prior) &&
      /^(?:may|might|can|could|will|would|must|shall|should|face|risk|is|are|was|were|has|had|included)$/.test(
        next,
      )) ||
    (next === "been" && /^(?:for|since)$/.test(behind[0] ?? "") && behind.slice(1).some(isTime))
  );
}

const isTime = (norm: string) =>
  /^(?:(?:year|month|week|day|decade)s?|time|while|long|ages|then|\d{4})$/.test(norm);

/** "Denied that any had been given without a tender" says that there was one each time. */
function isDenialDenied(tokens: readonly Token[], all: readonly Negation[], at: number): boolean {
  const areBoth = (denial: Negation | undefined, inner: Negation | undefined) =>
    denial?.kind === "denial" &&
    inner !== undefined &&
    inner.token.norm === "without" &&
    inner.from > denial.from &&
    tokens.slice(denial.from, inner.from).every(({ kind, text }) => kind !== "mark" || text === "-");
  return areBoth(all[at], all[at + 1]) || areBoth(all[at - 1], all[at]);
}

/** "Neither fuel nor sewage" is one denial. */
const isSecondHalf = (all: readonly Negation[], at: number) =>
  all[at]!.token.norm === "nor" && all.slice(0, at).some(({ token }) => token.norm === "neither");
