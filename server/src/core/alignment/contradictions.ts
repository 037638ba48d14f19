import type { Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import { wordFeature } from "./features.ts";
import type { Link, Links } from "./links.ts";
import { isLimit, negativeSense } from "./negative-words.ts";
import { polesOf } from "./opposites.ts";
import { common, isNegatedBeside, type Negation, negationsIn } from "./polarity.ts";
import {
  itemAt,
  itemsAround,
  itemsBehind,
  type Part,
  type Statement,
  saidIn,
  statementAt,
  tellingOf,
} from "./statements.ts";
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

interface Bar {
  readonly enough: number;
  /** A clause of so many words may be told by half of them, wherever they stand. */
  readonly wide: number;
}

/** So much of a statement must be told by the other side before its polarity is compared. */
const gained: Bar = { enough: 0.33, wide: 3 };
const lost: Bar = { enough: 0.45, wide: Number.POSITIVE_INFINITY };
/** And so much of what is told there must be in the statement's own sentence. */
const mutual = 0.2;

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
  for (const link of linked) {
    const { reference } = link;
    const telling = links.ofReference[reference.index]!.map(({ draft }) => draft);
    for (const negation of negationsIn(reference)) {
      if (negation.kind === "prefix") continue;
      const sides = isNegatedBeside({ ...link, draft: ours }, links) ? [telling] : [telling, [ours]];
      for (const side of sides) {
        const found = contradiction(negation, reference, side, lost, links);
        if (found?.stated !== ours) continue;
        if (negation.kind !== "verb") return found;
        const contrary = ours.tokens.find((token) => areContrary(token, negation.token));
        if (contrary) return { ...found, word: contrary };
      }
    }
  }
  return undefined;
}

/** "Admitted" and "denied". */
const areContrary = (a: Token, b: Token) =>
  polesOf(a.stem).some((one) =>
    polesOf(b.stem).some((other) => one.axis === other.axis && one.pole !== other.pole),
  );

/** "Not" and its like, before what they negate; "nobody", "no" and "without" have too many other ways to be told. */
const isPlain = ({ token, kind, target }: Negation) =>
  target !== undefined && kind === "word" && !/^(?:refus|declin|fail|yet)/.test(token.norm);

function contradiction(
  negation: Negation,
  negated: Sentence,
  others: readonly Sentence[],
  { enough, wide }: Bar,
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
  const told = toldOf(negation, negated, features, wide);
  if (told === undefined) return undefined;
  const target = tokens.findIndex((token, i) => i > at && token.stem === negation.target);
  const sense =
    target < 0 || /^(?:wait|stay)/.test(tokens[target]!.norm) ? undefined : negativeSense(tokens, target);
  const isAbout = ({ sentence, places }: Part) =>
    places.some((i) => told.includes(itemAt(sentence, i) ?? ""));
  const close = parts.some(isAbout) ? parts.filter(isAbout) : parts;
  const carried = carriers(statement, negation, negated, others, { parts, close }, sense);
  if (carried.grammatical) return undefined;
  // "was not cancelled" is not "was called off", though neither side has another negation.
  const isContrary =
    sense === undefined
      ? carried.senses.size === 0
      : (sense >= 0 && carried.senses.has(sense)) ||
        (carried.senses.size === 0 && isSaid(negation, negated, told, parts));
  if (!isContrary) return undefined;
  const { sentence, places } = close[0] ?? best;
  const words = places.map((i) => sentence.tokens[i]!);
  const toldAt = places.find((i) => told.includes(itemAt(sentence, i) ?? ""));
  const word =
    words.find((token) => token.stem === negation.target) ??
    (toldAt === undefined ? undefined : sentence.tokens[toldAt]) ??
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

/**
 * What the other side tells of the words after the negation, or where nothing follows its verb, before it; undefined where
 * that is too little.
 */
function toldOf(
  { token, target }: Negation,
  sentence: Sentence,
  features: ReadonlySet<string>,
  wide: number,
): readonly string[] | undefined {
  const at = sentence.tokens.indexOf(token);
  const isHere = (feature: string) => features.has(feature);
  const behind = itemsBehind(sentence, at).slice(0, range);
  const around = itemsAround(sentence, at);
  const main = mainOf(sentence, { token, target });
  const told = behind.filter(isHere);
  const rest = behind.filter((feature) => feature !== main);
  const isTold =
    (rest.length === 0 && told.length > 0) ||
    (rest.length > 0 && rest.filter(isHere).length * 2 >= rest.length) ||
    (around.length >= wide && around.filter(isHere).length * 2 >= around.length) ||
    rest.slice(0, 3).some((feature) => /^[#@]/.test(feature) && isHere(feature));
  return isTold ? (told.length > 0 ? told : around.filter(isHere)) : undefined;
}

/** What the negated word says, by itself or with the word behind it: "held up". */
function mainOf(
  sentence: Sentence,
  { token, target }: Pick<Negation, "token" | "target">,
): string | undefined {
  const { tokens } = sentence;
  const at = tokens.indexOf(token);
  const found = tokens.findIndex(({ stem }, i) => i > at && stem === target);
  return found < 0 ? undefined : itemAt(sentence, found);
}

/** True where the other side has the negated word beside some of what follows it: "stop teaching" is not "stop touring". */
function isSaid(
  negation: Negation,
  negated: Sentence,
  told: readonly string[],
  parts: readonly Part[],
): boolean {
  const main = mainOf(negated, negation);
  const rest = told.filter((feature) => feature !== main);
  return parts.some(({ sentence, places }) => {
    const here = new Set(places.map((at) => itemAt(sentence, at)));
    const isAlone = itemsBehind(negated, negated.tokens.indexOf(negation.token)).every(
      (item) => item === main,
    );
    return here.has(main) && (isAlone || rest.some((feature) => here.has(feature)));
  });
}

/** So many words after a negation are looked at. */
const range = 6;

/** What may carry the negation on the other side, in its own words. */
function carriers(
  statement: Statement,
  negation: Negation,
  negated: Sentence,
  others: readonly Sentence[],
  { parts, close }: { readonly parts: readonly Part[]; readonly close: readonly Part[] },
  sense: number | undefined,
) {
  const said = saidIn(negated);
  const heaviest = Math.max(0, ...statement.values());
  const siblings = negationsIn(negated).filter((other) => other !== negation);
  const isBound = isBoundedBy(negated, negation);
  const senses = new Set<number>();
  let grammatical = false;
  for (const { sentence, places } of close) {
    for (const at of places) {
      const token = sentence.tokens[at]!;
      if (isBound && isLimit(token) && !negated.tokens.some(({ stem }) => stem === token.stem))
        grammatical = true;
      const here = negativeSense(sentence.tokens, at);
      // What both sides have is no answer to the negation.
      if (here !== undefined && !said.has(wordFeature(token) ?? "")) senses.add(here);
    }
  }
  for (const sentence of others) {
    for (const other of negationsIn(sentence)) {
      const inPart = parts.some(
        (part) => part.sentence === sentence && part.places.includes(sentence.tokens.indexOf(other.token)),
      );
      const isAnswer = other.target !== undefined && mainOf(sentence, other) === mainOf(negated, negation);
      // It answers another negation of the sentence.
      if (
        !inPart &&
        !isAnswer &&
        siblings.some((sibling) => common(sibling, other) > common(negation, other))
      )
        continue;
      const place = sentence.tokens.indexOf(other.token);
      const isThat = sentence.tokens[place + 1]?.norm === "that";
      const reaches = (isThat ? other.reach : itemsBehind(sentence, place))
        .slice(0, 3)
        .some((feature) => (statement.get(feature) ?? 0) > 0.25 * heaviest);
      const own = negativeSense(sentence.tokens, sentence.tokens.indexOf(other.token));
      const isShared = other.kind === "verb" && own !== undefined && said.has(wordFeature(other.token) ?? "");
      if (isShared || !(inPart || reaches || isAnswer)) continue;
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
