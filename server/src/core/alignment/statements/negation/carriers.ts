import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import { isAnswer, isOfAll } from "../polarity/answering-negations.ts";
import { isException, isLimit, isRestriction, negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemsAround, type Part, readingOf, saidIn } from "../polarity/readings.ts";
import type { Statement } from "../polarity/statements.ts";
import { isBounded, isEnded, isUntilNow, lasting } from "./bounded-negations.ts";

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
  for (const part of isOfAll(negation) ? parts : close) {
    const { sentence, places, word } = part;
    if (byForm(negated, part)) senses.add(byItsForm);
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
      // "Is expected to stay" is "is not expected to step down".
      const isExpected =
        word !== undefined && at > word && at <= word + 2 && isRaising(sentence.tokens, word);
      const isBeside =
        word === undefined ||
        isBefore ||
        isBehind ||
        isExpected ||
        isUndoneBehind(sentence.tokens, word, at) ||
        (own.includes(token) && isLackOf(sentence.tokens, word, at));
      const isSense = isBeside && !(isEnded(negation, negated) && lasting.test(token.norm));
      const here = isSense ? negativeSense(sentence.tokens, at) : undefined;
      // What both sides have is no answer to the negation.
      if (here !== undefined && !saidHere.has(wordFeature(token) ?? "")) senses.add(here);
    }
  }
  return { grammatical, senses };
}

/** "The sale of eight paintings has been put on hold": what is said of a deed named by a noun. */
function isUndoneBehind(tokens: readonly Token[], word: number, at: number): boolean {
  const between = tokens.slice(word + 1, at);
  return (
    at > word &&
    between.length <= longestSubject &&
    /^(?:the|an?|its|his|her|their|this)$/.test(tokens[word - 1]?.norm ?? "") &&
    between.some(({ norm }) => /^(?:is|are|was|were|been|be)$/.test(norm)) &&
    !between.some(({ kind, norm }) => kind === "mark" || norm === "and" || norm === "that")
  );
}

/** In words. */
const longestSubject = 9;

/** "The goal drought", "the power outage": what is lacking stands before the noun that says so. */
const isLackOf = (tokens: readonly Token[], word: number, at: number) =>
  at === word + 1 &&
  /^(?:drought|dearth|shortage|outage|blackout|freeze|gap|ban|boycott|halt|deadlock)$/.test(tokens[at]!.norm);

/** "The two are unconnected" for "found no link between the two": so rare a word answers wherever in its clause it stands. */
function byForm(negated: Sentence, { sentence: { tokens }, places }: Part): boolean {
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const start = tokens.findLastIndex((token, i) => i < first && token.kind === "mark") + 1;
  const end = tokens.findIndex((token, i) => i > last && token.kind === "mark");
  return tokens.some(
    (token, i) =>
      i >= start &&
      (end < 0 || i < end) &&
      negativeSense(tokens, i) === byItsForm &&
      (/^(?:out$|un)/.test(token.norm) || isPredicate(tokens, i)) &&
      !/^(?:far|free)$/.test(token.norm) &&
      (token.norm !== "out" || isInThere(negated, tokens[i + 2])) &&
      !negated.tokens.some(({ stem, norm }) => stem === token.stem || token.norm.endsWith(norm)),
  );
}

/** "Are unconnected"; not "the senseless attack", which is one. */
const isPredicate = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ norm }) =>
      /^(?:is|are|was|were|be|been|being|remain(?:s|ed)?|stay(?:s|ed)?|becomes?|became|left|go|goes|went)$/.test(
        norm,
      ),
    );

/** "Out of danger" for "none was in danger"; who "walked out of the talks" may not have left them. */
const isInThere = (negated: Sentence, noun: Token | undefined) =>
  negated.tokens.some(
    ({ stem }, at) => stem === noun?.stem && /^(?:in|at|under)$/.test(negated.tokens[at - 1]?.norm ?? ""),
  );

/** What `negativeSense` gives for "impassable" and "homeless". */
const byItsForm = -1;

const isRaising = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.norm === "to" &&
  /^(?:expected|likely|thought|believed|set|due|planning|plans?|intends?|hopes?)$/.test(tokens[at]!.norm);

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
