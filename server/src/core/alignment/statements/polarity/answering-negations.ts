import type { Sentence } from "../../../document.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import { mainOf } from "./denied.ts";
import { common, type Negation, negationsIn } from "./polarity.ts";
import { itemsBehind, type Part } from "./readings.ts";
import type { Statement } from "./statements.ts";

/** True where a negation of the other side stands in the clauses that tell the statement, or reaches its words. */
export function isAnswer(
  other: Negation,
  sentence: Sentence,
  negation: Negation,
  negated: Sentence,
  statement: Statement,
  parts: readonly Part[],
): boolean {
  const main = mainOf(negated, negation);
  const isSame =
    (main !== undefined && mainOf(sentence, other) === main) ||
    (other.target !== undefined && other.target === negation.target) ||
    // "Nor did he think that" and "does not believe that".
    (OPINION.has(negation.target ?? "") && OPINION.has(other.target ?? "")) ||
    // "Would not discuss it" and "declined to comment on it"
    areSilent(negation, other) ||
    // "It was not true that" and "denied that"
    (negation.kind === "denial" && TRUTH.has(other.target ?? "")) ||
    // "Neither was willing" and "both were unwilling".
    (other.kind === "prefix" && negated.tokens.some(({ stem }) => stem === other.target));
  // "Has previously ruled it out": what the sentence tells of in another clause.
  const isOfThat =
    other.kind === "verb" && /^(?:it|this|that)$/.test(sentence.tokens[other.from + 1]?.norm ?? "");
  if (isOfThat && sentence.tokens[other.from + 2]?.norm === "out") return true;
  if (isSame || isSameInability(other, sentence, negation, negated)) return true;
  // "Neither was willing": both were unwilling.
  const isUndone = other.kind === "prefix" && negated.tokens.some(({ stem }) => stem === other.target);
  if (isOfAll(negation) && isUndone) return true;
  if (main !== undefined && isListedBehind(main, other, sentence)) return true;
  // It answers another negation of the sentence.
  const siblings = negationsIn(negated).filter((each) => each !== negation);
  const isAnswered = (sibling: Negation) =>
    negationsIn(sentence).some((each) => each !== other && common(sibling, each) >= common(sibling, other));
  // "No need to boil drinking water" is "did not need to boil it", and not "no evidence that drinking water was foul".
  const isOf = (one: Negation) => one.target !== undefined && one.target === other.target;
  if (siblings.some((one) => isOf(one) && negation.target !== undefined && !isAnswered(one))) return false;
  if (siblings.some((one) => common(one, other) > common(negation, other) && !isAnswered(one))) return false;
  const place = sentence.tokens.indexOf(other.token);
  // "Called for an inquiry, though not for her to go": the clause before lends it its verb.
  const isElliptic = /^(?:though|although|but|if|albeit)$/.test(sentence.tokens[place - 1]?.norm ?? "");
  if (isElliptic && /^(?:for|to|on|in|at|with|by|of|that)$/.test(sentence.tokens[place + 1]?.norm ?? ""))
    return true;
  if (parts.some((part) => part.sentence === sentence && part.places.includes(place))) return true;
  const heaviest = Math.max(0, ...statement.values());
  const isThat = sentence.tokens[place + 1]?.norm === "that";
  return (isThat ? other.reach : itemsBehind(sentence, other.from))
    .slice(0, 3)
    .some((feature) => (statement.get(feature) ?? 0) > 0.25 * heaviest);
}

/** "None of the crew was hurt" denies it of all. */
export const isOfAll = ({ token }: Negation) => /^(?:none|neither|nobody)$/.test(token.norm);

/** True where both deny that somebody speaks of something. */
export const areSilent = (a: Pick<Negation, "target">, b: Pick<Negation, "target">) =>
  SPEECH.has(a.target ?? "") && SPEECH.has(b.target ?? "");

const SPEECH: ReadonlySet<string> = new Set(
  ["comment", "discuss", "talk", "speak", "elaborate", "answer"].map(stemOf),
);

/** Verbs for what somebody holds to be so. */
export const OPINION: ReadonlySet<string> = new Set(["think", "believe", "consider"].map(stemOf));

const TRUTH: ReadonlySet<string> = new Set(["true", "correct", "right", "so"].map(stemOf));

/** "Neither lights nor radio", "no lights or radio" for "no lights and no radio": one denial of both. */
function isListedBehind(main: string, { from }: Negation, { tokens }: Sentence): boolean {
  const behind = tokens.slice(from + 1, from + longestList);
  const at = behind.findIndex((token) => wordFeature(token) === main);
  const between = behind.slice(0, Math.max(0, at));
  // "Not to bathe, fish or water their gardens": the "or" may stand behind the middle one.
  return (
    behind.slice(0, at < 0 ? 0 : at + 3).some(({ norm }) => /^(?:or|nor)$/.test(norm)) &&
    between.every(({ kind, text, norm }) => (kind === "mark" ? text === "," : norm !== "but"))
  );
}

/** In words and marks. */
const longestList = 9;

/** "Unable to fly" on both sides: being able is denied, and flying with it. */
function isSameInability(other: Negation, ours: Sentence, negation: Negation, theirs: Sentence): boolean {
  const verbBehind = ({ tokens }: Sentence, token: Token) => {
    const [to, verb] = tokens.slice(tokens.indexOf(token) + 1);
    return to?.norm === "to" ? verb?.stem : undefined;
  };
  return (
    other.kind === "prefix" &&
    other.token.stem === negation.token.stem &&
    verbBehind(ours, other.token) !== undefined &&
    verbBehind(ours, other.token) === verbBehind(theirs, negation.token)
  );
}
