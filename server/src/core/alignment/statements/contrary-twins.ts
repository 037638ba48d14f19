import type { Document, Sentence } from "../../document.ts";
import type { Token } from "../../text/tokens.ts";
import { endsClause } from "../context.ts";
import { wordFeature } from "../features.ts";
import type { Link } from "../links.ts";
import { areContrary, areOfOneSide, hasContrary } from "./contrary-words.ts";
import type { Opposites } from "./opposed.ts";
import { negationsIn } from "./polarity.ts";

/**
 * A word that stands between the same words as its contrary in a counterpart: "the ceasefire held" for "the ceasefire collapsed".
 * The draft has nothing of the reference's side and the reference nowhere says the draft's of the same.
 */
export function* contraryTwins(
  sentence: Sentence,
  linked: readonly Link[],
  reference: Document,
): Generator<Opposites> {
  for (const [at, ours] of sentence.tokens.entries()) {
    if (ours.kind !== "word" || !hasContrary(ours.stem)) continue;
    const frame = frameOf(sentence, at);
    for (const link of linked) {
      if (link.score < tellsIt) continue;
      const theirs = link.reference.tokens.find(
        (token, i) =>
          areContrary(ours.stem, token.stem) &&
          areOneFrame(frame, frameOf(link.reference, i)) &&
          !isOnSideOf(token, sentence) &&
          !isOnSideOf(ours, link.reference),
      );
      if (!theirs || isDeniedOnOneSide(sentence, link.reference) || isToldOf(ours, frame, reference))
        continue;
      yield { ours, theirs, link };
      break;
    }
  }
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

/** The words of content before and behind a word, the nearest first, within its clause. */
interface Frame {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** In words of content, on either side. */
const near = 2;

function frameOf({ tokens }: Sentence, at: number): Frame {
  return { before: wordsFrom(tokens.slice(0, at).reverse()), behind: wordsFrom(tokens.slice(at + 1)) };
}

function wordsFrom(tokens: readonly Token[]): readonly string[] {
  const end = tokens.findIndex((token) => endsClause(token) || (token.kind === "mark" && token.text !== "-"));
  return tokens
    .slice(0, end < 0 ? tokens.length : end)
    .flatMap((token) => (token.kind === "number" ? token.norm : (wordFeature(token) ?? [])))
    .slice(0, near);
}

/** Most of the words beside are the same on the same side; of a short clause all. */
function areOneFrame(a: Frame, b: Frame): boolean {
  const shared = (x: readonly string[], y: readonly string[]) => x.filter((word) => y.includes(word)).length;
  const common = shared(a.before, b.before) + shared(a.behind, b.behind);
  const most = Math.max(a.before.length + a.behind.length, b.before.length + b.behind.length);
  const touch = a.before[0] === b.before[0] || a.behind[0] === b.behind[0];
  return touch && common > 0 && common >= Math.min(most, near) && common >= most - 1;
}

const isOnSideOf = (word: Token, { tokens }: Sentence) =>
  tokens.some(({ kind, stem }) => kind === "word" && areOfOneSide(stem, word.stem));

/** "Was not empty" for "was full", "few stayed" for "most left": two reversals cancel each other. */
const isDeniedOnOneSide = (ours: Sentence, theirs: Sentence) =>
  negationsIn(ours).length !== negationsIn(theirs).length || denials(ours) !== denials(theirs);

const denials = ({ tokens }: Sentence) => tokens.filter(({ norm }) => DENIAL.test(norm)).length;

const DENIAL =
  /^(?:not?|never|none|nobody|nothing|neither|nor|without|cannot|few|fewer|less|little|hardly|barely|seldom|rarely|only|until)$|n['’]t$/;

/** True where the reference says the draft's word of the same somewhere else. */
const isToldOf = ({ stem }: Token, { before, behind }: Frame, { sentences }: Document) =>
  sentences.some(
    ({ tokens }) =>
      tokens.some((token) => token.stem === stem) &&
      tokens.some((token) => [...before, ...behind].includes(wordFeature(token) ?? "")),
  );
