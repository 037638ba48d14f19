import type { Document, Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link } from "../../links.ts";
import { concept } from "../../synonyms.ts";
import { denies } from "../polarity/negation-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * "There have been arrests", "arrests have been made" where a counterpart says that nobody has been arrested or that there were no
 * arrests: the draft denies nothing, and no passage of the reference tells of any.
 */
export function deedsForNone(
  ours: Sentence,
  linked: readonly Link[],
  { sentences }: Document,
): Contradiction | undefined {
  if (ours.tokens.some(isDenial)) return undefined;
  const deeds = deedsIn(ours);
  if (deeds.length === 0) return undefined;
  for (const { reference, score } of linked) {
    if (score < tellsIt) continue;
    for (const negation of negationsIn(reference)) {
      const word = isOfNone(negation) ? deeds.find((deed) => isOf(negation, deed)) : undefined;
      if (word && !sentences.some((other) => other !== reference && tellsOf(other, word)))
        return { negation: { ...negation, kind: "verb" }, negated: reference, stated: ours, word };
    }
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

const isDenial = ({ norm }: Token) =>
  denies(norm) ||
  /^(?:lack|lacks|lacking|only|until|yet|but|few|little|if|unless|fears?|feared|reports?)$/.test(norm);

/** "Nobody", "no one", "none of them", "no arrests". */
const isOfNone = ({ kind, token }: Negation) => kind === "noun" && /^(?:nobody|no|none)$/.test(token.norm);

const isOf = ({ reach }: Negation, deed: Token) =>
  reach.slice(0, 2).some((feature) => feature === concept(deed.stem));

/** Another passage has the word, and denies nothing. */
const tellsOf = (sentence: Sentence, { stem }: Token) =>
  sentence.tokens.some((token) => token.kind === "word" && concept(token.stem) === concept(stem)) &&
  negationsIn(sentence).length === 0;

/** "There have been several arrests", "arrests were made": what is said to have happened, as a noun. */
function deedsIn({ tokens }: Sentence): Token[] {
  return tokens.flatMap((token, at) => {
    if (token.norm === "there" && HAS_BEEN.test(said(tokens, at + 1))) {
      const from = at + 1 + HAS_BEEN.exec(said(tokens, at + 1))![0].split(" ").length;
      const noun = tokens.slice(from, from + 3).find(({ norm }) => !AMOUNT.test(norm));
      return noun?.kind === "word" && PLURAL.test(noun.norm) ? [noun] : [];
    }
    return PLURAL.test(token.norm) && MADE.test(said(tokens, at + 1)) ? [token] : [];
  });
}

/** The next words, in lower case. */
const said = (tokens: readonly Token[], from: number) =>
  tokens
    .slice(from, from + 4)
    .map(({ norm }) => norm)
    .join(" ");

const HAS_BEEN = /^(?:(?:have|has|had) been|were|was)\b/;
const AMOUNT = /^(?:some|several|many|a|number|of|dozens|already|also|further|more)$/;
const MADE = /^(?:have been|had been|were) (?:made|reported|recorded|carried)\b/;
const PLURAL = /^[a-z]{4,}s$/;
