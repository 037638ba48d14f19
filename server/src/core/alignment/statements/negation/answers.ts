import type { Sentence } from "../../../document.ts";
import { overlaps } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { polesOf } from "../direction/opposites.ts";
import { areSilent } from "../polarity/answering-negations.ts";
import { isTime, range } from "../polarity/denied.ts";
import { isException, isLimit, isRestriction, negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemsBefore, itemsBehind, type Part } from "../polarity/readings.ts";
import { isBounded, isEnded, lasting } from "./bounded-negations.ts";

/**
 * True where a sentence has any word that may stand for a "not" of the other side and is none of its own. Where it is known which
 * clauses tell what the "not" stands over, another clause has its own negations: "nobody was hurt" does not answer "two arrests
 * were not made" where it says that two men had been arrested.
 */
export const answers = (
  other: Sentence,
  negation: Negation,
  negated: Sentence,
  telling?: readonly Part[],
): boolean => answerIn(other, negation, negated, telling) !== undefined;

/** The first such word. */
export function answerIn(
  other: Sentence,
  negation: Pick<Negation, "from" | "target">,
  negated: Sentence,
  telling?: readonly Part[],
): Token | undefined {
  const { tokens } = other;
  const known = new Set(negated.tokens.map(({ stem }) => stem));
  const isTimed = isBounded(negated, negation);
  const sides = polesOf(negation.target ?? "");
  const denials = new Map(negationsIn(other).map((one) => [one.token, one]));
  const told = telling && placesOf(other, telling);
  // "Did not rule out that" is answered by "did not exclude that".
  const isOfDenial = /^(?:rule|exclud|disput|deni|deny|doubt|contest)/.test(negation.target ?? "");
  return tokens.find((token, at) => {
    const denial = denials.get(token);
    if (!isOfDenial && isDoubled(tokens, at)) return false;
    if (denial)
      return (
        told === undefined ||
        told.has(at) ||
        hangsOn(told, tokens, at) ||
        areSilent(denial, negation) ||
        concerns(denial, other, negation, negated)
      );
    // "Impassable" for "could not be used"
    if (token.kind === "word" && !known.has(token.stem) && negativeSense(tokens, at) === byItsForm)
      return true;
    // A sentence that tells nothing of it has nothing to do with it.
    if (token.kind !== "word" || known.has(token.stem) || told?.size === 0) return false;
    if (isEnded(negation, negated) && lasting.test(token.norm)) return false;
    return (
      (isRestriction(token) && !isPartOfTime(token, other, at)) ||
      isException(tokens, at) ||
      (isTimed && isLimit(token)) ||
      negativeSense(tokens, at) !== undefined ||
      polesOf(token.stem).some(({ axis, pole }) =>
        sides.some((side) => side.axis === axis && side.pole !== pole),
      )
    );
  });
}

/** What `negativeSense` gives for "impassable" and "homeless". */
const byItsForm = -1;

function placesOf(other: Sentence, telling: readonly Part[]): ReadonlySet<number> {
  return new Set(telling.flatMap(({ sentence, places }) => (sentence === other ? places : [])));
}

/** "A reward, the amount of which has not been made public": the relative clause goes with what it hangs on. */
function hangsOn(told: ReadonlySet<number>, tokens: readonly Token[], at: number): boolean {
  const mark = tokens.findLastIndex(({ text }, i) => i < at && /^[,;:–—]$/.test(text));
  const opening = tokens.slice(mark + 1, mark + 5);
  return (
    mark > 0 && told.has(mark - 1) && opening.some(({ norm }) => /^(?:which|whose|who|whom)$/.test(norm))
  );
}

/** True where a denial reaches a word of what the other one stands over, stands behind it alone ("51% did not"), or goes with it. */
function concerns(
  denial: Negation,
  other: Sentence,
  negation: Pick<Negation, "from">,
  negated: Sentence,
): boolean {
  const behind = itemsBehind(other, denial.from).slice(0, range);
  if (behind.length === 0) return true;
  const theirs = [...itemsBehind(negated, negation.from), ...itemsBefore(negated, negation.from)];
  return behind.some((feature) => !isTime(feature) && theirs.some((other) => areKin(feature, other)));
}

/** "Complaint" and "complain". */
const areKin = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) > kinLength && a.slice(0, kinLength) === b.slice(0, kinLength));

const kinLength = 5;

/** "Did not dispute that", "could not rule out that": what is denied is a denial, so that nothing is. */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  const isNot = (token: Token | undefined) => /^(?:not|never|cannot|nobody)$|n't$/.test(token?.norm ?? "");
  if (isNot(tokens[at])) return denying.test(tokens[at + 1]?.norm ?? "") && isThat(tokens, at + 2);
  return denying.test(tokens[at]?.norm ?? "") && isNot(tokens[at - 1]) && isThat(tokens, at + 1);
}

const denying = /^(?:dispute|deny|rule|exclude|doubt|contest)$/;
const isThat = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 2).some(({ norm }) => norm === "that");

/** "Last August", "the first quarter", "from Friday until Monday": parts of a time, which restrict nothing. */
function isPartOfTime(token: Token, { dates, tokens }: Sentence, at: number): boolean {
  if (/^(?:until|till)$/.test(token.norm))
    return tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === "from");
  return (
    dates.some((date) => overlaps(date, token)) || dates.some(({ start }) => start === tokens[at + 1]?.start)
  );
}
