import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { endsClause } from "../../context.ts";
import type { Negation } from "../polarity/polarity.ts";
import type { Part } from "../polarity/readings.ts";

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

/** What is no longer so does not remain so. */
export const isEnded = ({ from }: Pick<Negation, "from">, { tokens }: Sentence) =>
  tokens[from]?.norm === "longer";

/** "Remains", "still", "kept": what says that something is so as before. */
export const lasting = /^(?:remain|stay|still|continu|keep|kept)/;

/** "So far", "since", "yet": what has not been until now may be for the first time. */
export function isUntilNow(tokens: readonly Token[], at: number): boolean {
  const [norm, next] = [tokens[at]!.norm, tokens[at + 1]?.norm];
  if (/^(?:since|ever|yet|previously|hitherto)$/.test(norm)) return true;
  if (norm === "before") return tokens[at + 1]?.kind !== "word" && tokens[at + 1]?.kind !== "number";
  return (norm === "so" && next === "far") || (norm === "to" && next === "date");
}

/** "Until it was known whether" for "do not know whether" */
export const isAwaited = ({ target }: Negation, others: readonly Sentence[]): boolean =>
  /^(?:know|clear|establish|certain|sure|say|decid)/.test(target ?? "") &&
  others.some(({ tokens }) =>
    tokens.some(
      ({ norm }, at) =>
        /^(?:until|till|before|once)$/.test(norm) &&
        tokens.slice(at + 1, at + 6).some((token) => FOUND_OUT.test(token.norm)),
    ),
  );

const FOUND_OUT =
  /^(?:kn[eo]wn?|knows|clear(?:ed)?|established|certain|sure|determined|confirmed|decid(?:ed|es))$/;
