import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link } from "../../links.ts";
import { phraseAt } from "../../phrases.ts";
import { concept } from "../../synonyms.ts";
import { itemsBefore, itemsBehind, saidIn } from "../polarity/readings.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * True where the counterparts say what the draft denies, in the very word or one of its meaning, or of the very figure or day:
 * a "not" before another word is mostly an editor's own way to tell it ("a camera that was not hers" for "a borrowed camera").
 */
export function isSaidPlainly({ negation, negated }: Contradiction, linked: readonly Link[]): boolean {
  const { target, from, token } = negation;
  const isMeant = (tokens: readonly Token[], at: number) =>
    tokens[at]!.stem === target ||
    (target !== undefined && concept(phraseAt(tokens, at)?.meaning ?? tokens[at]!.stem) === concept(target));
  if (linked.some(({ reference: { tokens } }) => tokens.some((_, at) => isMeant(tokens, at)))) return true;
  if (token.norm === "yet" || isBounded(negated) || negated.tokens.some(({ norm }) => BOUND.test(norm)))
    return false;
  const around = new Set([
    ...itemsBefore(negated, negated.tokens.indexOf(token)),
    ...itemsBehind(negated, from),
  ]);
  return linked.some(({ reference }) => !isBounded(reference) && isMostlyTold(around, saidIn(reference)));
}

/** Of so few words two thirds must be told, of many a few; a figure or a day counts for one more. */
function isMostlyTold(around: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const told = [...around].filter((feature) => said.has(feature));
  const count = told.length + (told.some((feature) => /^[#@]/.test(feature)) ? 1 : 0);
  return count >= enough || (count === enough - 1 && told.length >= (2 / 3) * around.size);
}

const enough = 4;

/** "Will not part with them under €80" for "would not sell for less than 80 euros": a bound has two sides. */
const isBounded = ({ figures }: Sentence) =>
  figures.some(({ comparator }) => !/^(?:exactly|about|nearly)$/.test(comparator));
const BOUND = /^(?:until|till|before|within|unless|beyond|past|only|just)$/;
