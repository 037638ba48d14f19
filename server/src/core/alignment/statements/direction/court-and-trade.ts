import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import { negationsIn } from "../polarity/polarity.ts";

/** Words of the draft and of the reference that tell a plea, a verdict or a sale with its sides exchanged. */
export interface Exchanged {
  readonly ours: Token;
  readonly theirs: Token;
  readonly reference: Sentence;
}

/** "Pleaded innocent" for "pleaded guilty", "cleared of" for "convicted of", "sold by a museum" for "sold to a museum". */
export function* exchangedSides(sentence: Sentence, references: readonly Sentence[]): Generator<Exchanged> {
  for (const readings of [pleasIn, verdictsIn, bailsIn]) {
    const own = readings(sentence);
    const theirs = references.flatMap((reference) =>
      readings(reference).map((each) => ({ ...each, reference })),
    );
    // Where one pleads so and another otherwise, who is who is not for this to say.
    const other = theirs.find(({ isGuilty }) => isGuilty !== own[0]?.isGuilty);
    if (readings === pleasIn && [sentence, ...references].some(pleadsBoth)) continue;
    if (own[0] && other && areAlike(own) && areAlike(theirs))
      yield { ours: own[0].word, theirs: other.word, reference: other.reference };
  }
  for (const ours of partnersIn(sentence)) {
    const theirs = references.flatMap((reference) =>
      partnersIn(reference).map((each) => ({ ...each, reference })),
    );
    const same = theirs.filter(({ name }) => name === ours.name);
    const [other] = same;
    if (other && same.every(({ isBuyer }) => isBuyer !== ours.isBuyer))
      yield { ours: ours.word, theirs: other.word, reference: other.reference };
  }
}

/** A plea or a verdict, by its word. */
interface Reading {
  readonly word: Token;
  readonly isGuilty: boolean;
}

const areAlike = (readings: readonly Reading[]) =>
  readings.every(({ isGuilty }) => isGuilty === readings[0]!.isGuilty);

/** "Two pleaded guilty; the others deny the charges": who is who is not for this to say. */
const pleadsBoth = ({ tokens }: Sentence) =>
  tokens.some(({ norm }) => /^den(?:y|ies|ied|ying)$|^not$/.test(norm)) &&
  tokens.some(
    ({ norm }, at) =>
      /^(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?)$/.test(norm) ||
      (norm === "guilty" && tokens[at - 1]?.norm !== "not"),
  ) &&
  tokens.some(({ norm }) => /^(?:others?|second|another|whereas|while|but|both|rest)$/.test(norm));

/** "Pleaded guilty", "pleaded not guilty", "admitted theft". */
function pleasIn({ tokens }: Sentence): Reading[] {
  return tokens.flatMap((token, at): Reading[] => {
    if (!/^(?:plead|pleads|pleaded|pled|pleading|entered)$/.test(token.norm)) return [];
    const behind = tokens.slice(at + 1, at + 5).map(({ norm }) => norm);
    const guilty = behind.indexOf("guilty");
    const innocent = behind.indexOf("innocent");
    if (guilty < 0 && innocent < 0) return [];
    const isGuilty = guilty >= 0 && !behind.slice(0, guilty).some((norm) => norm === "not");
    return [{ word: tokens[at + 1 + (guilty < 0 ? innocent : guilty)]!, isGuilty }];
  });
}

/** "Found guilty", "convicted of", "cleared of", "found not guilty"; nothing where anything is denied besides. */
function verdictsIn(sentence: Sentence): Reading[] {
  const { tokens } = sentence;
  const found = tokens.findIndex(({ norm }) => /^(?:find|finds|found)$/.test(norm));
  const readings = tokens.flatMap((word, at): Reading[] => {
    const before = tokens[at - 1]?.norm ?? "";
    const isOf = /^(?:of|on|by|in|for)$/.test(tokens[at + 1]?.norm ?? "") || tokens[at + 1]?.kind !== "word";
    if (/^(?:guilty|innocent)$/.test(word.norm) && found >= 0 && found < at && at - found <= 16)
      return [{ word, isGuilty: word.norm === "guilty" && before !== "not" }];
    // "A jury convicted the former mayor of bribery."
    const next = tokens[at + 1]?.text ?? "";
    const isActive = /^(?:the|an?|both|all|him|his|her|its|their|them)$|^\p{Lu}/u.test(next);
    if (/^(?:convicted|acquitted)$/.test(word.norm) && (isOf || isActive))
      return [{ word, isGuilty: word.norm === "convicted" }];
    return word.norm === "cleared" &&
      (tokens[at + 1]?.norm === "of" || tokens[at + 1]?.kind === "mark") &&
      /^(?:was|were|been|is|are|be|and)$/.test(before)
      ? [{ word, isGuilty: false }]
      : [];
  });
  const isDenied = negationsIn(sentence).some(({ target }) => target !== "guilti");
  return isDenied ? [] : readings;
}

/** "Was granted bail", "freed on bail"; "refused bail", "rejected a request for bail", "held without bail". */
function bailsIn(sentence: Sentence): Reading[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ norm }) => norm === "bail");
  if (at < 0 || tokens.filter(({ norm }) => norm === "bail").length > 1) return [];
  const near = tokens.slice(Math.max(0, at - 6), at + 4);
  const refused = near.find(({ norm }) => BAIL_REFUSED.test(norm));
  const granted = near.find(({ norm }) => BAIL_GRANTED.test(norm));
  const isDenied = near.some(({ norm }) => /^(?:not|no|never|nor)$|n't$/.test(norm));
  const word = refused ?? granted;
  return !word || isDenied || (refused && granted) ? [] : [{ word, isGuilty: word === refused }];
}

const BAIL_REFUSED = /^(?:refus(?:es?|ed|ing|al)|reject(?:s|ed|ing|ion)?|den(?:y|ies|ied|ying)|without)$/;
const BAIL_GRANTED = /^(?:grant(?:s|ed|ing)?|allow(?:s|ed|ing)?|freed|released|giv(?:es?|en|ing)|gave)$/;

/** Who bought or sold, where a preposition tells it: "sold to a museum", "bought by it", "bought from a dealer". */
interface Partner {
  readonly word: Token;
  readonly isBuyer: boolean;
  /** What the first two words of content behind the preposition say. */
  readonly name: string;
}

function partnersIn({ tokens }: Sentence): Partner[] {
  return tokens.flatMap((word, at): Partner[] => {
    const isSale = word.norm === "sold";
    if (!isSale && !/^(?:bought|acquired|purchased)$/.test(word.norm)) return [];
    return tokens.slice(at + 1, at + reach).flatMap((preposition, i, all): Partner[] => {
      if (all.slice(0, i).some(({ kind, text }) => kind === "mark" && text !== "-")) return [];
      const name = nameBehind(tokens, at + 2 + i);
      if (!name || !/^(?:to|by|from)$/.test(preposition.norm)) return [];
      return [
        {
          word,
          isBuyer:
            preposition.norm === "to" || (isSale ? preposition.norm === "from" : preposition.norm === "by"),
          name,
        },
      ];
    });
  });
}

const reach = 8;

/** Two words of content behind an article or none, or a name of two. */
function nameBehind(tokens: readonly Token[], from: number): string | undefined {
  const at = /^(?:an?|the|its|his|her|their)$/.test(tokens[from]?.norm ?? "") ? from + 1 : from;
  const [first, second] = tokens
    .slice(at, at + 2)
    .map((token) => (token.kind === "word" ? wordFeature(token) : undefined));
  return first && second && `${first} ${second}`;
}
