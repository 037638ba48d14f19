import type { Sentence } from "../../../document.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link } from "../../links.ts";
import { phraseAt } from "../../phrases.ts";
import { shareField } from "../../topics.ts";
import { polesOf } from "../direction/opposites.ts";
import { isOfDegree, isOfOthers, range } from "../polarity/denied.ts";
import { isException, isLimit, isRestriction, negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemAt, itemsBefore, itemsBehind, readingOf, saidIn } from "../polarity/readings.ts";
import { earlier, isBounded } from "./bounded-negations.ts";
import type { Contradiction } from "./contradictions.ts";
import { isSaidByAbsence } from "./said-by-absence.ts";

/**
 * A "not" behind an auxiliary of the draft where the counterparts tell of the same with no word that could stand for it in the
 * clauses that tell it, however little of it they have in the same words: "84 districts were not affected" where the drought hit
 * 84 of them. A sub hardly ever writes a "not" of his own accord. `beside` are the counterparts in other references, which may have it too.
 */
export function deniedOutright(
  ours: Sentence,
  linked: readonly Link[],
  beside: readonly Sentence[],
): Contradiction | undefined {
  if (!linked[0] || linked[0].score < somePassage) return undefined;
  const theirs = linked.map(({ reference }) => reference);
  for (const negation of negationsIn(ours)) {
    if (!isOutright(negation, ours, theirs) || isSaidByAbsence(negation, theirs)) continue;
    const target = ours.tokens.findIndex(({ stem }, at) => at > negation.from && stem === negation.target);
    // "Was not won over" has another verb for it there.
    if (target < 0 || particles.test(ours.tokens[target + 1]?.norm ?? "")) continue;
    if (!isEnough(toldAround(negation, ours, theirs), linked[0].score)) continue;
    const all = [...theirs, ...beside];
    const { features } = toldAround(negation, ours, all);
    const sense = negativeSense(ours.tokens, target);
    const word =
      sense === undefined
        ? all.some((other) => hasAnswer(other, negation, ours, features))
          ? undefined
          : toldWord(theirs, features)
        : sameDeed(theirs, sense);
    if (word) return { negation, negated: ours, stated: word.sentence, word: word.token };
  }
  return undefined;
}

const FARTHER = /^(?:beyond|past)$/;

const particles = /^(?:over|up|out|off|down|back|away|in|on|through|around)$/;

/** From this likeness on a counterpart tells the sentence, and from the second on one word in common is enough. */
const somePassage = 0.33;
const samePassage = 0.38;

interface Told {
  /** What the counterparts have of the words behind the negation, by field too, and of those before it. */
  readonly behind: number;
  readonly kin: number;
  readonly before: number;
  /** All of them as the counterparts have them. */
  readonly features: ReadonlySet<string>;
}

function toldAround(negation: Negation, ours: Sentence, theirs: readonly Sentence[]): Told {
  const said = new Set(theirs.flatMap((other) => [...saidIn(other)]));
  const behind = itemsBehind(ours, negation.from).slice(0, range);
  const before = itemsBefore(ours, ours.tokens.indexOf(negation.token)).slice(-subjectWords);
  const kin = behind
    .filter((feature) => !said.has(feature))
    .flatMap((feature) => [...said].filter((other) => shareField(feature, other)));
  const [here, first] = [behind, before].map((list) => list.filter((feature) => said.has(feature)));
  return {
    behind: here!.length,
    kin: kin.length,
    before: first!.length,
    features: new Set([...here!, ...first!, ...kin]),
  };
}

/** So many words before the negation may be those of its subject. */
const subjectWords = 4;

const isEnough = ({ behind, kin, before }: Told, score: number) =>
  behind >= 2 || (behind + kin >= 1 && before >= 1) || (score >= samePassage && behind + kin + before >= 1);

/**
 * "Was not hurt", "had never won": a plain denial of a deed or a state. "Did not say", "did not want" are often told by what
 * somebody did instead, "not until May" and "not again" bound it, and "not the first" denies which.
 */
export function isOutright(negation: Negation, ours: Sentence, theirs: readonly Sentence[]): boolean {
  const { kind, token, target, from } = negation;
  const { tokens } = ours;
  const at = tokens.indexOf(token);
  const isShort = token.norm.endsWith("n't");
  if (kind !== "word" || target === undefined || inward.has(target) || OWN.test(target)) return false;
  if (!isShort && !(/^(?:not|never)$/.test(token.norm) && auxiliary.test(tokens[at - 1]?.norm ?? "")))
    return false;
  if (articles.test(tokens[at + 1]?.norm ?? "")) return false;
  const before = tokens.slice(0, at).map(({ norm }) => norm);
  if (before.some((norm) => /^(?:until|till|before)$/.test(norm))) return false;
  // "Whose heart is not sound" for "has a heart condition": what ails it has a name there.
  if (before.slice(-4).includes("whose") && !/(?:ed|en)$/.test(tokens[at + 1]?.norm ?? "")) return false;
  // "Did not get beyond the shortlist": got there.
  if (tokens.slice(from + 1, from + 4).some(({ norm }) => FARTHER.test(norm))) return false;
  if (before.slice(-6).some((norm) => /^(?:whether|if|unless|that's|rather)$/.test(norm))) return false;
  const behind = tokens.slice(from + 1, from + 9).map(({ norm }) => norm);
  // "They were consulted beforehand" for "they had not been consulted before that": both sides have the bound.
  const isShared = (norm: string) =>
    norm === "before" && theirs.some((other) => isBoundBehind(other, target));
  if (behind.some((norm, i) => bounds.test(norm) || (i < 4 && degrees.test(norm) && !isShared(norm))))
    return false;
  // "Does not think that it will be back at the target before the third quarter": by then it will.
  const end = tokens.findIndex(({ kind: mark, text }, i) => i > from && mark === "mark" && text !== "-");
  const clause = tokens.slice(from + 1, end < 0 ? tokens.length : end);
  if (clause.some(({ norm }) => /^(?:before|until|till)$/.test(norm) && !isShared(norm))) return false;
  if (isOfDegree(negation, ours, theirs) || isOfOthers(negation, ours, theirs)) return false;
  return !theirs.some((other) =>
    negationsIn(other).some((each) => each.token.stem === token.stem && each.target === target),
  );
}

/** "Consulted before the move", "consulted beforehand"; it may have been made "before they were consulted". */
function isBoundBehind({ tokens }: Sentence, target: string): boolean {
  const at = tokens.findIndex(({ stem }) => stem === target);
  return tokens.some(({ norm }, i) => i > at && at >= 0 && (norm === "before" || earlier.test(norm)));
}

const auxiliary =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did)$/;
/** "A camera that was not hers" was borrowed. */
const OWN = /^(?:his|hers?|theirs?|ours?|mine|yours?|its|one|that|this)$/;
const articles = /^(?:the|an?)$/;
const bounds = /^(?:until|till|unless|yet|without|when|any|anyone|anything|again|longer)$/;
const degrees = /^(?:since|before|than|much|many|more|less|fewer|enough|even|as|alone|just|only)$/;
/** What somebody says, knows or wants, what is true, possible or of use, and what does not happen again. */
const inward = new Set(
  "say see know want wish like satisfy persuade convince answer identify possible check verify problem true able matter mean work repeat"
    .split(" ")
    .map(stemOf),
);

/**
 * True where the clauses of a counterpart that tell of it have a word that may stand for the negation. A denial may stand before
 * the clause or hang on it: "denied that it would be sold", "the amount of which has not been made public".
 */
function hasAnswer(
  other: Sentence,
  negation: Negation,
  ours: Sentence,
  features: ReadonlySet<string>,
): boolean {
  const { tokens } = other;
  const { clauses, items } = readingOf(other);
  const telling = items.filter(({ feature }) => features.has(feature)).map(({ at }) => clauses[at]!);
  const isWithin = (at: number, reach: number) =>
    telling.length === 0 || telling.some((clause) => Math.abs(clause - clauses[at]!) <= reach);
  const known = new Set(ours.tokens.map(({ stem }) => stem));
  const denials = new Set(negationsIn(other).map(({ token }) => token));
  const isTimed = isBounded(ours, negation);
  const isLasting = /^(?:had|has|have|never)$/.test(
    [negation.token, ours.tokens[ours.tokens.indexOf(negation.token) - 1]].find((token) =>
      /^(?:had|has|have|never)$/.test(token?.norm ?? ""),
    )?.norm ?? "",
  );
  const sides = polesOf(negation.target ?? "");
  return tokens.some((token, at) => {
    if (denials.has(token)) return isWithin(at, farthest);
    if (token.kind !== "word" || known.has(token.stem)) return false;
    // "Nine of the patients died" is the very opposite of "did not survive", wherever it stands.
    const isOpposite = polesOf(phraseAt(tokens, at)?.meaning ?? token.stem).some(({ axis, pole }) =>
      sides.some((side) => side.axis === axis && side.pole !== pole),
    );
    if (isOpposite || (negativeSense(tokens, at) === byItsForm && isWithin(at, 1))) return true;
    if (!isWithin(at, 0)) return false;
    return (
      (isRestriction(token) && (isLasting || !/^(?:before|first|last|till)$/.test(token.norm))) ||
      isException(tokens, at) ||
      (isTimed && isLimit(token)) ||
      negativeSense(tokens, at) !== undefined ||
      unchanged.test(token.norm)
    );
  });
}

/** What `negativeSense` gives for "impassable" and "out for the season". */
const byItsForm = -1;

/** In clauses. */
const farthest = 3;

/** "Would go ahead", "remained calm": it is as it was, so that what might have changed it did not happen. */
const unchanged = /^(?:remain|stay|still|continu|keep|kept|ahead|calm|quiet|normal|usual)/;

interface Found {
  readonly sentence: Sentence;
  readonly token: Token;
}

function toldWord(theirs: readonly Sentence[], features: ReadonlySet<string>): Found | undefined {
  for (const sentence of theirs) {
    const at = sentence.tokens.findIndex(
      ({ kind }, i) => kind === "word" && features.has(itemAt(sentence, i) ?? ""),
    );
    if (at >= 0) return { sentence, token: sentence.tokens[at]! };
  }
  return undefined;
}

/**
 * "Was not closed" where a counterpart says that it was shut: the deed itself is one of ending or undoing, and nobody denies it or
 * "forgot to" do it.
 */
function sameDeed(theirs: readonly Sentence[], sense: number): Found | undefined {
  if (sense < 0) return undefined;
  for (const sentence of theirs) {
    const { tokens } = sentence;
    const denials = negationsIn(sentence).map(({ token }) => token);
    const isDenied = (at: number) =>
      denials.some((token) => token !== tokens[at] && Math.abs(tokens.indexOf(token) - at) < besideDeed) ||
      tokens.slice(Math.max(0, at - besideDeed), at).some((_, i) => {
        const other = negativeSense(tokens, Math.max(0, at - besideDeed) + i);
        return other !== undefined && other !== sense;
      });
    const token = tokens.find((_, at) => negativeSense(tokens, at) === sense && !isDenied(at));
    if (token) return { sentence, token };
  }
  return undefined;
}

/** In words and marks. */
const besideDeed = 6;
