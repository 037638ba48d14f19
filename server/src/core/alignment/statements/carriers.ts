import type { Sentence } from "../../document.ts";
import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";
import { endsClause } from "../context.ts";
import { wordFeature } from "../features.ts";
import { mainOf } from "./denied.ts";
import { isException, isLimit, isRestriction, negativeSense } from "./negative-words.ts";
import { common, type Negation, negationsIn } from "./polarity.ts";
import { itemsAround, itemsBehind, type Part, readingOf, saidIn } from "./readings.ts";
import type { Statement } from "./statements.ts";

/** What may carry a negation on the other side, in that side's own words. */
export interface Carriers {
  /** A "not" of its own, or a word that bounds or restricts what is said: "only", "first", "until". */
  readonly grammatical: boolean;
  /** The senses of words that negate by themselves: "missed", "lacked". */
  readonly senses: ReadonlySet<number>;
}

/** Where the other side tells a statement. */
export interface Place {
  readonly others: readonly Sentence[];
  /** The clauses that tell it. */
  readonly parts: readonly Part[];
  /** Those of them that say what is negated. */
  readonly close: readonly Part[];
}

/** What answers a negation of a sentence where the other side tells the same; `sense` is that of the negated word. */
export function carriersOf(
  negation: Negation,
  negated: Sentence,
  statement: Statement,
  { others, parts, close }: Place,
  sense: number | undefined,
): Carriers {
  const said = saidIn(negated);
  // "Will no longer be sold" is "will ban the sale", though another clause "approved a ban".
  const saidHere = new Set(itemsAround(negated, negation.from));
  const isBound = isBounded(negated, negation);
  // "Had never won", "has had no strike since": the next time is the first, the time before the last.
  const isLasting =
    negation.token.norm === "never" || negated.tokens.some((_, at) => isUntilNow(negated.tokens, at));
  const senses = new Set<number>();
  let grammatical = others.some((sentence) =>
    negationsIn(sentence).some((other) => {
      // "Has ruled out a strike" does not answer "has not ruled out a strike".
      if (other.token.stem === negation.target && other.token.stem !== negation.token.stem) return false;
      if (!isAnswer(other, sentence, negation, negated, statement, parts)) return false;
      if (other.kind !== "verb") return true;
      if (other.token.stem === negation.token.stem) return true;
      const own = negativeSense(sentence.tokens, sentence.tokens.indexOf(other.token));
      if (own !== undefined && said.has(wordFeature(other.token) ?? "")) return false;
      if (own === undefined || own !== sense) return true;
      senses.add(own);
      return false;
    }),
  );
  if (!isSpared(negated) && others.some(isSpared)) grammatical = true;
  // "None of the crew was hurt": what is denied is the verb, however far behind.
  for (const { sentence, places, word } of isOfAll(negation) ? parts : close) {
    const own = sentence.tokens.filter(({ stem }) => !negated.tokens.some((token) => token.stem === stem));
    const isPlain = negationsIn(negated).length === 1 || negationsIn(sentence).length === 0;
    if (own.some(({ norm }) => (isPlain && norm === "only") || (isLasting && /^(?:first|last)$/.test(norm))))
      grammatical = true;
    for (const at of withRelative(sentence, places)) {
      const token = sentence.tokens[at]!;
      // "Safe" does not answer "unsafe".
      if (negation.kind === "prefix" && token.stem === negation.target) continue;
      if (own.includes(token) && (isRestriction(token) || (isBound && isLimit(token)))) grammatical = true;
      if (isException(sentence.tokens, at)) grammatical = true;
      // Beside the word itself only what stands before it can deny it: "forgot to lock", not "found dead".
      const isBefore = word !== undefined && at <= word && (at >= word - reach || scarce.test(token.norm));
      // "No firm will be allowed near" is "all firms will be kept away".
      const isBehind =
        (negation.token.norm === "no" || isOfAll(negation)) &&
        word !== undefined &&
        at > word &&
        at <= word + reach;
      const isBeside = word === undefined || isBefore || isBehind;
      const isSense = isBeside && !(isEnded(negation, negated) && lasting.test(token.norm));
      const here = isSense ? negativeSense(sentence.tokens, at) : undefined;
      // What both sides have is no answer to the negation.
      if (here !== undefined && !saidHere.has(wordFeature(token) ?? "")) senses.add(here);
    }
  }
  return { grammatical, senses };
}

/** With the clause that hangs on its last word: "homes that the owner lives in are exempt" goes on behind it. */
function withRelative(sentence: Sentence, places: readonly number[]): readonly number[] {
  const next = (places.at(-1) ?? Number.NaN) + 1;
  const { clauses } = readingOf(sentence);
  const opener = sentence.tokens[next];
  if (opener === undefined || !/^(?:that|who|whom|where)$/.test(opener.norm)) return places;
  return [...places, ...sentence.tokens.keys()].filter(
    (at, i) => i < places.length || clauses[at] === clauses[next],
  );
}

const reach = 5;
/** "Few of the houses on the seafront were insured": of whom it is said, however far behind the word comes. */
const scarce = /^(?:few|little|hardly|scarcely)$/;

/** "Flour, barley and seed are exempt" for "does not apply to flour": of what it is said stands anywhere before it. */
const isSpared = ({ tokens }: Sentence) =>
  tokens.some(({ norm }) => /^(?:exempt|exempted|exemption|excluded|excepted|spared)$/.test(norm));

const isOfAll = ({ token }: Negation) => /^(?:none|neither|nobody)$/.test(token.norm);

/** "Neither lights nor radio", "no lights or radio" for "no lights and no radio": one denial of both. */
function isListedBehind(main: string, { from }: Negation, { tokens }: Sentence): boolean {
  const behind = tokens.slice(from + 1, from + longestList);
  const at = behind.findIndex((token) => wordFeature(token) === main);
  const between = behind.slice(0, Math.max(0, at));
  return (
    between.some(({ norm }) => /^(?:or|nor)$/.test(norm)) &&
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

/** True where a negation of the other side stands in the clauses that tell the statement, or reaches its words. */
function isAnswer(
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
  if (isSame || isSameInability(other, sentence, negation, negated)) return true;
  // "Neither was willing": both were unwilling.
  const isUndone = other.kind === "prefix" && negated.tokens.some(({ stem }) => stem === other.target);
  if (isOfAll(negation) && isUndone) return true;
  if (main !== undefined && isListedBehind(main, other, sentence)) return true;
  // It answers another negation of the sentence.
  const siblings = negationsIn(negated).filter((each) => each !== negation);
  const isAnswered = (sibling: Negation) =>
    negationsIn(sentence).some((each) => each !== other && common(sibling, each) >= common(sibling, other));
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

const SPEECH: ReadonlySet<string> = new Set(
  ["comment", "discuss", "talk", "speak", "elaborate", "answer"].map(stemOf),
);

/** True where both deny that somebody speaks of something. */
export const areSilent = (a: Pick<Negation, "target">, b: Pick<Negation, "target">) =>
  SPEECH.has(a.target ?? "") && SPEECH.has(b.target ?? "");

const TRUTH: ReadonlySet<string> = new Set(["true", "correct", "right", "so"].map(stemOf));

export const OPINION: ReadonlySet<string> = new Set(["think", "believe", "consider"].map(stemOf));

/** What is no longer so does not remain so. */
export const isEnded = ({ from }: Pick<Negation, "from">, { tokens }: Sentence) =>
  tokens[from]?.norm === "longer";

export const lasting = /^(?:remain|stay|still|continu|keep|kept)/;

/** "Not until May", "not since 2019", "no longer", "failed to reach the 5 percent". */
export function isBounded({ tokens }: Sentence, { from }: Pick<Negation, "from">): boolean {
  const behind = tokens.slice(from + 1, from + 12);
  const at = behind.findIndex(({ norm }) =>
    /^(?:reach|exceed|attain|surpass|achieve|meet|clear|pass)$/.test(norm),
  );
  if (at >= 0 && behind.slice(at + 1, at + 4).some(({ kind }) => kind === "number")) return true;
  return behind.some(({ norm }) =>
    /^(?:until|till|before|since|yet|any|anymore|longer|again|ever|still|already|both|all|more|less|than|see|seen)$/.test(
      norm,
    ),
  );
}

/**
 * "Not until May" is "in May", "not before noon" is "at noon", "not yet decided" is "to be decided": only where the other side
 * has the same bound can the two be contrary.
 */
export function isBoundOtherwise(
  { tokens }: Sentence,
  { from }: Negation,
  { sentence, places, word }: Part,
): boolean {
  const end = tokens.findIndex((token, i) => i > from && endsClause(token));
  const clause = tokens.slice(from + 1, end < 0 ? tokens.length : end);
  // "In the week before Christmas" is a time and no bound.
  const bound = clause.find(
    ({ norm }, i) => bounds.test(norm) && !(norm === "before" && timeUnits.test(clause[i - 1]?.norm ?? "")),
  );
  // "They had not been asked before it was drawn": "it was drawn before they were asked".
  const turned = sentence.tokens.findIndex(({ norm }) => norm === "before");
  if (bound?.norm === "before" && turned >= 0 && word !== undefined)
    return turned < word && !sentence.tokens.slice(turned, word).some(({ kind }) => kind === "mark");
  if (bound?.norm === "yet")
    return places.some((at) => /^(?:will|would|shall|may|be|due|set)$/.test(sentence.tokens[at]!.norm));
  const isBound = (norm: string) => norm === bound?.norm || (bound?.norm === "before" && earlier.test(norm));
  return bound !== undefined && !sentence.tokens.some(({ norm }) => isBound(norm));
}

/** What says "before" without saying before what. */
export const earlier = /^(?:beforehand|previously|earlier|advance|prior|ahead)$/;

const timeUnits = /^(?:second|minute|hour|day|night|week|weekend|month|year|season)s?$/;
const bounds = /^(?:until|till|before|unless|yet)$/;

/** "So far", "since", "yet": what has not been until now may be for the first time. */
function isUntilNow(tokens: readonly Token[], at: number): boolean {
  const [norm, next] = [tokens[at]!.norm, tokens[at + 1]?.norm];
  if (/^(?:since|ever|yet|previously|hitherto)$/.test(norm)) return true;
  if (norm === "before") return tokens[at + 1]?.kind !== "word" && tokens[at + 1]?.kind !== "number";
  return (norm === "so" && next === "far") || (norm === "to" && next === "date");
}
