import type { Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import { wordFeature } from "./features.ts";
import type { Link, Links } from "./links.ts";
import { isLimit, negativeSense } from "./negative-words.ts";
import { type Negation, negationsIn } from "./polarity.ts";
import { itemsBehind, type Part, type Statement, saidIn, statementAt, tellingOf } from "./statements.ts";
import { concept } from "./synonyms.ts";

/** A statement that one side negates and the other makes, in whatever words. */
export interface Contradiction {
  readonly negation: Negation;
  /** The sentence of the negation. */
  readonly negated: Sentence;
  /** Where the other side makes the statement, and the word of it there. */
  readonly stated: Sentence;
  readonly word: Token;
}

/** So much of a statement must be told by the other side before its polarity is compared. */
const gained = 0.4;
const lost = 0.55;
/** And so much of what is told there must be in the statement's own sentence. */
const mutual = 0.3;

/** A negation of the draft's sentence over what its counterparts state without any word that denies it. */
export function gainedNegation(
  ours: Sentence,
  linked: readonly Link[],
  links: Links,
): Contradiction | undefined {
  const theirs = linked.map(({ reference }) => reference);
  return negationsIn(ours)
    .filter(isPlain)
    .map((negation) => contradiction(negation, ours, theirs, gained, links))
    .find((found) => found !== undefined);
}

/** A negation of a counterpart over what the draft states in this sentence. */
export function lostNegation(
  ours: Sentence,
  linked: readonly Link[],
  links: Links,
): Contradiction | undefined {
  for (const { reference } of linked) {
    const telling = links.ofReference[reference.index]!.map(({ draft }) => draft);
    for (const negation of negationsIn(reference)) {
      if (negation.kind === "prefix" || negation.kind === "verb") continue;
      const found = contradiction(negation, reference, telling, lost, links);
      if (found?.stated === ours) return found;
    }
  }
  return undefined;
}

/** "Not" and its like, before what they negate; "nobody", "no" and "without" have too many other ways to be told. */
const isPlain = ({ token, kind, target }: Negation) =>
  target !== undefined && kind === "word" && !/^(?:refus|declin|fail|yet)/.test(token.norm);

function contradiction(
  negation: Negation,
  negated: Sentence,
  others: readonly Sentence[],
  enough: number,
  { weight }: Links,
): Contradiction | undefined {
  const { tokens } = negated;
  const at = tokens.indexOf(negation.token);
  if (isOpen(tokens, at)) return undefined;
  const statement = statementAt(negated, at, weight);
  const { share, parts, features } = tellingOf(statement, others);
  const [best] = parts;
  if (share < enough || !best) return undefined;
  // What is negated must be there: that both speak of one person is not enough.
  const told = toldOf(negation, negated, features);
  if (told === undefined) return undefined;
  const target = tokens.findIndex((token, i) => i > at && token.stem === negation.target);
  const sense = target < 0 ? undefined : negativeSense(tokens, target);
  const carried = carriers(statement, negation, negated, others, parts, sense);
  if (carried.grammatical) return undefined;
  // "was not cancelled" is not "was called off", though neither side has another negation.
  const isContrary =
    sense === undefined ? carried.senses.size === 0 : isSame(sense, carried.senses, negation, parts);
  if (!isContrary) return undefined;
  const { sentence, places } = best;
  const words = places.map((i) => sentence.tokens[i]!);
  const word =
    words.find((token) => token.stem === negation.target) ??
    words.find((token) => told.includes(wordFeature(token) ?? "")) ??
    words.find((token) => features.has(wordFeature(token) ?? "")) ??
    words.find((token) => token.kind === "word");
  if (!word) return undefined;
  // The other side must speak of the same, and of little besides.
  const back = tellingOf(statementAt(sentence, sentence.tokens.indexOf(word), weight), [negated]);
  return back.share < mutual ? undefined : { negation, negated, stated: sentence, word };
}

/** A question, a condition, a comparison or a bare "not" states nothing that could be denied. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at);
  const behind = tokens.slice(at + 1, at + 8);
  if (before.some(({ norm }) => /^(?:whether|if|unless|that's|rather)$/.test(norm))) return true;
  if (
    behind[0]?.kind !== "word" ||
    /^(?:even|so|as|quite|all|every|always|necessarily|enough|much|yet|the|a|an)$/.test(behind[0].norm)
  )
    return true;
  return behind
    .slice(0, 4)
    .some(
      ({ norm }, i) =>
        norm === "than" || (i < 3 && /^(?:more|less|fewer|enough|alone|just|only)$/.test(norm)),
    );
}

/** True where nothing of what follows the negated word stands on the other side: another statement with the same verb. */
export function isStrange(negation: Negation, negated: Sentence, other: Sentence): boolean {
  const main = concept(negation.target ?? "");
  const rest = itemsBehind(negated, negated.tokens.indexOf(negation.token)).filter(
    (feature) => feature !== main,
  );
  return rest.length > 0 && !rest.some((feature) => saidIn(other).has(feature));
}

/** What the other side tells of the words after the negation; undefined where that is too little. */
function toldOf(
  { token, target }: Negation,
  sentence: Sentence,
  features: ReadonlySet<string>,
): readonly string[] | undefined {
  const reach = itemsBehind(sentence, sentence.tokens.indexOf(token)).slice(0, range);
  const main = target === undefined ? undefined : concept(target);
  const told = reach.filter((feature) => features.has(feature));
  const rest = reach.filter((feature) => feature !== main);
  const isTold =
    rest.length === 0
      ? told.length > 0
      : rest.filter((feature) => features.has(feature)).length * 2 >= rest.length;
  return isTold ? told : undefined;
}

/** So many words after a negation are looked at. */
const range = 6;

/** What may carry the negation on the other side, in its own words. */
function carriers(
  statement: Statement,
  negation: Negation,
  negated: Sentence,
  others: readonly Sentence[],
  parts: readonly Part[],
  sense: number | undefined,
) {
  const said = saidIn(negated);
  const isBound = isBoundedBy(negated, negation);
  const senses = new Set<number>();
  let grammatical = false;
  for (const { sentence, places } of parts) {
    for (const at of places) {
      const token = sentence.tokens[at]!;
      if (isBound && isLimit(token)) grammatical = true;
      const here = negativeSense(sentence.tokens, at);
      // What both sides have is no answer to the negation.
      if (here !== undefined && (token.stem === negation.target || !said.has(wordFeature(token) ?? "")))
        senses.add(here);
    }
  }
  for (const sentence of others) {
    for (const other of negationsIn(sentence)) {
      const inPart = parts.some(
        (part) => part.sentence === sentence && part.places.includes(sentence.tokens.indexOf(other.token)),
      );
      const reaches = other.reach.slice(0, 3).some((feature) => statement.has(feature));
      const own = negativeSense(sentence.tokens, sentence.tokens.indexOf(other.token));
      const isShared = other.kind === "verb" && own !== undefined && said.has(wordFeature(other.token) ?? "");
      if (isShared || !(inPart || reaches)) continue;
      if (other.kind === "verb" && own !== undefined && own === sense) senses.add(own);
      else grammatical = true;
    }
  }
  return { grammatical, senses };
}

/** "Not until May", "not since 2019", "no longer". */
function isBoundedBy({ tokens }: Sentence, { token }: Negation): boolean {
  const at = tokens.indexOf(token);
  return tokens
    .slice(at + 1, at + 12)
    .some(({ norm }) =>
      /^(?:until|till|before|since|yet|any|anymore|longer|again|ever|still|already|both|all|more|less|than|see|seen)$/.test(
        norm,
      ),
    );
}

/** True where the other side has a word of the same sense, or the word itself with what follows it. */
function isSame(
  sense: number,
  senses: ReadonlySet<number>,
  { target, reach }: Negation,
  parts: readonly Part[],
): boolean {
  if (sense >= 0 && senses.has(sense)) return true;
  return parts.some(({ sentence, places }) => {
    const words = new Set(places.map((at) => wordFeature(sentence.tokens[at]!)));
    const next = reach.find((feature) => feature !== concept(target ?? ""));
    return words.has(concept(target ?? "")) && (next === undefined || words.has(next));
  });
}
