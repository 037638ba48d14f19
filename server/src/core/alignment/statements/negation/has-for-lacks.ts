import type { Sentence } from "../../../document.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";
import { concept } from "../../synonyms.ts";
import { denies } from "../polarity/negation-words.ts";
import { negationsIn } from "../polarity/polarity.ts";
import type { Contradiction } from "./contradictions.ts";

/** "The deal has the support of the islanders" where a counterpart says that it lacks it. */
export function hasForLacks(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  for (const { reference, score } of linked) {
    const found = score < tellsIt ? undefined : lackedBy(reference, ours);
    if (found) return { ...found, negated: reference, stated: ours };
  }
  return undefined;
}

/** "The deal lacks the support" where a counterpart says that it has it. */
export function lacksForHas(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  for (const { reference, score } of linked) {
    const found = score < tellsIt ? undefined : lackedBy(ours, reference);
    if (found) return { ...found, negated: ours, stated: reference };
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

/** What the one sentence says is lacking and the other has, with nothing else there that denies it. */
function lackedBy(lacking: Sentence, having: Sentence): Pick<Contradiction, "negation" | "word"> | undefined {
  if (having.tokens.some(({ norm }) => denies(norm) || SCANT.test(norm))) return undefined;
  const negation = negationsIn(lacking).find(({ token }) => LACKS.test(token.norm));
  if (!negation || negationsIn(lacking).length > 1) return undefined;
  const lacked = objectBehind(lacking, lacking.tokens.indexOf(negation.token));
  const word = having.tokens.find(
    ({ norm }, at) => HAS.test(norm) && lacked !== undefined && objectBehind(having, at) === lacked,
  );
  return word && { negation, word };
}

/** The first word of content behind a verb, over its article: what somebody has. */
function objectBehind({ tokens }: Sentence, at: number): string | undefined {
  const behind = tokens.slice(at + 1, at + 4);
  const noun = behind.find((token) => token.kind !== "word" || !isFunctionWord(token));
  return noun?.kind === "word" ? concept(noun.stem) : undefined;
}

const LACKS = /^lack(?:s|ed|ing)?$/;
const HAS = /^(?:ha[sd]|have|having|enjoy(?:s|ed)?|possess(?:es|ed)?|retain(?:s|ed)?|command(?:s|ed)?)$/;
/** Words besides that say of what there is that it is little. */
const SCANT = /^(?:lack(?:s|ed|ing)?|los[et]|little|few|only|hardly|barely|yet)$/;
