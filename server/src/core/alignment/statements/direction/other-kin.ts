import type { Document, Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link } from "../../links.ts";

/** A word of kinship of the draft, and the other that a counterpart has of the same person. */
export interface OtherKin {
  readonly ours: Token;
  readonly theirs: Token;
  readonly link: Link;
  readonly cannotStand?: true;
}

/** Kin by the place in the family: what stands on one line may be told from either end ("her son", "his mother"). */
const lines = new Map(
  [
    "brother sister sibling twin half-brother half-sister stepbrother stepsister",
    "husband wife widow widower spouse partner",
    "father mother dad mum mom parent son daughter child grandson granddaughter grandfather grandmother grandparent",
    "uncle aunt nephew niece",
    "cousin",
  ].flatMap((line, at) => line.split(" ").map((word) => [word, at] as const)),
);

/**
 * "His husband" where the counterpart has "the suspect's brother": each is the only kin of its sentence, and the reference never
 * tells of any kin on the draft's line.
 */
export function* otherKin(
  sentence: Sentence,
  linked: readonly Link[],
  { sentences }: Document,
): Generator<OtherKin> {
  const mine = kinIn(sentence);
  const [ours] = mine;
  if (!ours || mine.length > 1) return;
  const line = lines.get(ours.norm);
  for (const link of linked) {
    const [theirs, ...others] = kinIn(link.reference);
    if (link.score < tellsIt || !theirs || others.length > 0 || lines.get(theirs.norm) === line) continue;
    const isTold = sentences.some(({ tokens }) =>
      tokens.some(({ norm }) => lines.get(singular(norm)) === line || akin.test(norm)),
    );
    if (!isTold) yield { ours, theirs, link };
    return;
  }
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.4;

/** "His brother", "the suspect's brother", "the brother of the suspect"; not "mother of two" nor "Mother Teresa". */
function kinIn({ tokens }: Sentence): Token[] {
  return tokens.filter((token, at) => {
    if (!lines.has(token.norm) || token.text !== token.norm) return false;
    const [next, second] = [tokens[at + 1], tokens[at + 2]];
    if (next?.text === "-" || tokens[at - 1]?.text === "-") return false;
    const before = tokens.slice(Math.max(0, at - 2), at);
    const isOwned = before.some(({ text, norm }) => /['’]s?$/.test(text) || /^(?:his|her|their)$/.test(norm));
    return isOwned || (next?.norm === "of" && /^(?:the|a|an|one)$/.test(second?.norm ?? ""));
  });
}

/** Words that tell of a family without saying who is who. */
const akin =
  /^(?:family|families|famil|relatives?|couple|married|marriage|wed|wedding|born|birth|baby|babies|children|parents)$/;
const singular = (norm: string) => norm.replace(/(?:s|['’]s?)$/, "");
