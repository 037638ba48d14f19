import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";
import { areOpposite } from "../direction/opposites.ts";
import { negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemAt, itemsBehind, saidIn } from "../polarity/readings.ts";
import { isUndoneWithin } from "../polarity/undone.ts";
import { answerIn } from "./answers.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * What a sentence affirms with such stress that a "not" must have fallen out of it, where a counterpart denies: "did want to be
 * paid", "everybody was hurt".
 */
export function affirmedAgainst(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  return stressed(ours, linked) ?? saidOfAll(ours, linked) ?? withoutItsPrefix(ours, linked);
}

/** "Was likely to commit another crime" for "unlikely to offend again": the word is there, and what turned it is not. */
function withoutItsPrefix(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const { tokens } = ours;
  if (negationsIn(ours).length > 0) return undefined;
  for (const { reference, score } of linked) {
    if (score < tellsIt) continue;
    for (const negation of negationsIn(reference)) {
      const { kind, target, from } = negation;
      if (kind !== "prefix" || reference.tokens.some(({ stem }) => stem === target)) continue;
      if (negationsIn(reference).some((other) => other !== negation && Math.abs(other.from - from) <= 3))
        continue;
      const at = tokens.findIndex(({ stem, kind: is }) => is === "word" && stem === target);
      const isHedged = /^(?:most|more|less|least|very|as|how|so)$/.test(tokens[at - 1]?.norm ?? "");
      const sameNext = tokens[at + 1]?.norm === reference.tokens[from + 1]?.norm;
      if (at >= 0 && !isHedged && sameNext && tokens[at + 1]?.norm === "to")
        return {
          negation: { ...negation, kind: "verb" },
          negated: reference,
          stated: ours,
          word: tokens[at]!,
        };
    }
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.28;

/** "Did want": beside a counterpart that has some denial and no such "did" of its own. */
function stressed(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const { tokens } = ours;
  const at = tokens.findIndex((_, i) => isStress(tokens, i));
  if (at < 0) return undefined;
  const verb = tokens.findIndex((token, i) => i > at && !adverb.test(token.norm));
  const word = tokens[verb]!;
  const theirs = linked.map(({ reference }) => reference);
  // "Patients did spend less time there" for "it did, however, reduce stays"
  if (theirs.some(({ tokens: all }) => all.some((_, i) => isStress(all, i)))) return undefined;
  for (const { reference, score } of linked) {
    if (score < tellsIt) continue;
    const token = answerIn(reference, { from: at, target: word.stem }, ours);
    // "Turned down an OBE; the one prize she did take" refuses what was declined.
    const sense = token && negativeSense(reference.tokens, reference.tokens.indexOf(token));
    const isRefused = sense !== undefined && tokens.some((_, i) => negativeSense(tokens, i) === sense);
    if (token && !isRefused && timesIn([ours], token) < timesIn(theirs, token))
      return contradiction(token, reference, ours, word);
  }
  return undefined;
}

/** Each "not" of the draft answers for one of the counterparts'. */
const timesIn = (sentences: readonly Sentence[], { stem }: Token) =>
  sentences.flatMap(({ tokens }) => tokens.filter((token) => token.stem === stem)).length;

/** "Did want", "does really agree"; not "what it did say", "so did the others", "than it did last year", "did not". */
function isStress(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:did|does|do)$/.test(tokens[at]!.norm)) return false;
  const before = tokens.slice(Math.max(0, at - 6), at);
  if (
    before.some(({ norm }) =>
      /^(?:what|whatever|why|how|where|when|whom|than|as|so|nor|neither|only|never|little|if|not|to|no|nobody|none|few|but)$/.test(
        norm,
      ),
    )
  )
    return false;
  const [mark, aside] = tokens.slice(at + 1, at + 3);
  // "It did, however, reduce stays"
  const from = mark?.text === "," && aside?.norm === "however" ? at + 4 : at + 1;
  const verb = tokens.slice(from, from + 2).find(({ norm }) => !adverb.test(norm));
  if (
    verb?.kind !== "word" ||
    !/^[a-z]{2,}$/.test(verb.text) ||
    (isFunctionWord(verb) && verb.norm !== "have" && verb.norm !== "say")
  )
    return false;
  return (
    !/(?:ed|ing|ly|s)$|(?:able|ible|ous|ful|ive|al|ic)$|^(?:better|best|worse|worst|well|badly|business|harm|damage|work|good|likewise|enough|most|least|little)$/.test(
      verb.norm,
    ) || /ss$|^need$/.test(verb.norm)
  );
}

const adverb = /^(?:[a-z]+ly|also|still|indeed)$/;

/** "Said whether he would go" for "declined to say whether". */
export function saidWhether(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const { tokens } = ours;
  const at = tokens.findIndex(({ norm }, i) => told.test(norm) && open.test(tokens[i + 1]?.norm ?? ""));
  if (at < 0 || negationsIn(ours).some(({ from }) => from < at && from > at - 5)) return undefined;
  for (const { reference, score } of linked) {
    const { tokens: theirs } = reference;
    const negation = negationsIn(reference).find(
      ({ kind, from }) =>
        (kind === "word" || theirs[from]?.norm === "without") &&
        theirs
          .slice(from + 1, from + 4)
          .some(
            ({ norm }, i, all) =>
              told.test(norm) &&
              (open.test(all[i + 1]?.norm ?? "") || open.test(theirs[from + 2 + i]?.norm ?? "")),
          ),
    );
    if (score >= tellsIt && negation)
      return { negation: { ...negation, kind: "verb" }, negated: reference, stated: ours, word: tokens[at]! };
  }
  return undefined;
}

const told = /^(?:say|said|says|explain(?:ed|s)?|disclosed?|reveal(?:ed|s)?|specif(?:y|ied)|stated?)$/;
const open = /^(?:whether|why|if|how|what|who|when|where|which)$/;

/** "Everybody was hurt" where a counterpart says that nobody was: the two share what is said of all or of none. */
function saidOfAll(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const { tokens } = ours;
  const at = tokens.findIndex((_, i) => isOfAll(tokens, i));
  if (at < 0) return undefined;
  const said = itemsBehind(ours, at).slice(0, 4);
  const end = tokens.findIndex(({ kind, text }, i) => i > at && kind === "mark" && text !== "-");
  const clause = [...tokens.keys()].slice(at, end < 0 ? tokens.length : end);
  if (clause.some((i) => negativeSense(tokens, i) !== undefined)) return undefined;
  if (negationsIn(ours).some(({ token }) => clause.includes(tokens.indexOf(token)))) return undefined;
  for (const { reference, score } of linked) {
    if (score < tellsIt || reference.tokens.some((_, i) => isOfAll(reference.tokens, i))) continue;
    for (const negation of negationsIn(reference)) {
      if (
        !isOfNone(negation) ||
        isUnderAnother(negation, reference) ||
        isUndoneWithin(negation, reference, [ours])
      )
        continue;
      // "Nobody was killed": everybody survived.
      const behind = reference.tokens.slice(negation.from + 1, negation.from + 5);
      if (clause.some((i) => behind.some(({ stem }) => areOpposite(tokens[i]!.stem, stem)))) continue;
      // "Unavoidable catches" denies that they can be avoided, and nothing of catches.
      const denied =
        negation.kind === "prefix" ? [negation.target] : itemsBehind(reference, negation.from).slice(0, 3);
      const subject = negation.token.norm === "no" ? negation.target : undefined;
      const word = clause.find((i) => {
        const feature = itemAt(ours, i);
        const isSaid = feature !== undefined && said.includes(feature) && !/^[#@]/.test(feature);
        return (
          isSaid &&
          (denied.includes(feature) || denied.includes(tokens[i]!.stem)) &&
          tokens[i]!.stem !== subject
        );
      });
      if (word !== undefined)
        return {
          negation: { ...negation, kind: "verb" },
          negated: reference,
          stated: ours,
          word: tokens[word]!,
        };
    }
  }
  return undefined;
}

/** "Not one of them was unhappy" */
const isUnderAnother = ({ kind, token }: Negation, { tokens }: Sentence) =>
  kind === "prefix" &&
  tokens
    .slice(0, tokens.indexOf(token))
    .some(({ norm }) => /^(?:not|no|none|nobody|neither|never|few)$/.test(norm));

const isOfNone = ({ token, kind }: Negation) =>
  kind === "noun" || kind === "prefix" || /^(?:never|not)$|n't$/.test(token.norm);

/** "Everybody", "all of the teams", "each of them"; not "nearly all", "not everybody" or "all but two". */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1]?.norm ?? "";
  const isWhole = /^(?:everybody|everyone)$/.test(norm) || (/^(?:all|each)$/.test(norm) && next === "of");
  return (
    isWhole &&
    next !== "but" &&
    next !== "except" &&
    !/^(?:not|nearly|almost|virtually|at|like|for|to)$/.test(tokens[at - 1]?.norm ?? "")
  );
}

/** An answer of the reference in the place of the "not" that is lost: no fix would fit it. */
function contradiction(token: Token, negated: Sentence, stated: Sentence, word: Token): Contradiction {
  const from = negated.tokens.indexOf(token);
  const negation: Negation = {
    token,
    kind: "verb",
    from,
    target: undefined,
    reach: [...saidIn(negated)].slice(0, 1),
  };
  return { negation, negated, stated, word };
}
