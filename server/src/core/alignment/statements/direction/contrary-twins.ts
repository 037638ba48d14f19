import { once } from "../../../cache.ts";
import type { Comparison } from "../../../comparison.ts";
import type { Document, Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { endsClause } from "../../context.ts";
import { wordFeature } from "../../features.ts";
import type { Link } from "../../links.ts";
import { denies } from "../polarity/negation-words.ts";
import { negativeSense } from "../polarity/negative-words.ts";
import {
  areContrary,
  areOffices,
  areOfOneSide,
  areQuantifiers,
  hasContrary,
  keyAt,
} from "./contrary-words.ts";
import type { Opposites } from "./opposed.ts";

/** Two contrary words between the same words, and whether they are offices. */
export interface ContraryTwins extends Opposites {
  readonly areOffices: boolean;
}

/**
 * A word that stands between the same words as its contrary in a counterpart: "the ceasefire held" for "the ceasefire collapsed".
 * The draft has nothing of the reference's side and the reference nowhere says the draft's of the same.
 */
export function* contraryTwins(
  sentence: Sentence,
  linked: readonly Link[],
  reference: Document,
): Generator<ContraryTwins> {
  for (const ours of contrariesIn(sentence)) {
    for (const link of linked) {
      if (link.score < tellsIt) continue;
      const theirs = contrariesIn(link.reference).find(
        (word) =>
          areContrary(ours.key, word.key) &&
          areOneFrame(ours, word) &&
          !isOnSideOf(word, sentence) &&
          !isOnSideOf(ours, link.reference),
      );
      if (!theirs || ours.denials !== theirs.denials || ours.isDenied !== theirs.isDenied) continue;
      if (isToldOf(ours, reference)) continue;
      yield { ours: ours.span, theirs: theirs.span, link, areOffices: areOffices(ours.key, theirs.key) };
      break;
    }
  }
}

/** "The finance minister resigned" for "the foreign minister resigned", where no name stands beside the office. */
export function otherOffices({ draft, sentences, authorities }: Comparison) {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) =>
      [...contraryTwins(sentence, links.ofDraft[sentence.index]!, document)]
        .filter((found) => found.areOffices && !isOfName(found.ours, sentence))
        .map(({ ours, theirs, link }) => ({
          ours: { fact: ours, sentence, document: draft },
          theirs: { fact: theirs, sentence: link.reference, document },
        })),
    ),
  );
}

/** "Finance Minister Ada Lund": her office is asked of her name. */
const isOfName = ({ end }: Span, { names }: Sentence) =>
  names.some((name) => name.start - end > 0 && name.start - end <= nameReach);

/** In characters: " minister, ". */
const nameReach = 12;

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

/** A word that has a contrary, with the words of content before and behind it, the nearest first, within its clause. */
interface Word {
  readonly key: string;
  readonly span: Span & { readonly text: string };
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** How many words of its sentence deny, without its own. */
  readonly denials: number;
  /** "Not" and its like shortly before it: "does not expect to miss". */
  readonly isDenied: boolean;
}

/** In words and marks. */
const deniedReach = 5;
/** In words of content, on either side. */
const near = 2;
/** So many words of content behind a quantifier are whom it counts and what is said of them. */
const predicate = 4;

const contrariesIn = once(({ tokens }: Sentence): readonly Word[] =>
  tokens.flatMap((token, at): Word[] => {
    const keyed = keyAt(tokens, at);
    if (!keyed || !hasContrary(keyed.key)) return [];
    const { key, to } = keyed;
    const [before, behind] = [tokens.slice(0, at), tokens.slice(to)];
    const own = tokens.slice(at, to);
    return [
      {
        key,
        span: { start: token.start, end: own.at(-1)!.end, text: own.map(({ text }) => text).join(" ") },
        before: wordsFrom(before.toReversed()),
        behind: wordsFrom(behind),
        isDenied: before.slice(-deniedReach).some(({ norm }) => denies(norm)),
        denials: tokens.filter((_, i) => (i < at || i >= to) && isDenial(tokens, i)).length,
      },
    ];
  }),
);

/** Two reversals cancel each other: "few stayed" for "most left", "both have yet to accept" for "neither has accepted". */
const isDenial = (tokens: readonly Token[], at: number) =>
  denies(tokens[at]!.norm) ||
  REVERSAL.test(tokens[at]!.norm) ||
  (tokens[at]!.norm === "yet" && tokens[at + 1]?.norm === "to") ||
  negativeSense(tokens, at) !== undefined;

const REVERSAL = /^(?:few|fewer|handful|minority|less|little|hardly|barely|seldom|rarely|only|until)$/;

function wordsFrom(tokens: readonly Token[]): readonly string[] {
  const end = tokens.findIndex((token) => endsClause(token) || (token.kind === "mark" && token.text !== "-"));
  return tokens
    .slice(0, end < 0 ? tokens.length : end)
    .flatMap((token) => (token.kind === "number" ? token.norm : (wordFeature(token) ?? [])));
}

/** Most of the words beside are the same on the same side; of a short clause all, and for a quantifier all that it is said of. */
function areOneFrame(a: Word, b: Word): boolean {
  if (areQuantifiers(a.key, b.key)) {
    const whole = ({ before, behind }: Word) =>
      [...before.toReversed(), "", ...behind.slice(0, predicate)].join(" ");
    return a.behind.length > 0 && whole(a) === whole(b);
  }
  const [x, y] = [nearest(a), nearest(b)];
  const shared = (one: readonly string[], other: readonly string[]) =>
    one.filter((word) => other.includes(word)).length;
  const common = shared(x.before, y.before) + shared(x.behind, y.behind);
  const most = Math.max(x.before.length + x.behind.length, y.before.length + y.behind.length);
  const touch = x.before[0] === y.before[0] || x.behind[0] === y.behind[0];
  return touch && common > 0 && common >= Math.min(most, near) && common >= most - 1;
}

const nearest = ({ before, behind }: Word) => ({
  before: before.slice(0, near),
  behind: behind.slice(0, near),
});

const isOnSideOf = (word: Word, { tokens }: Sentence) =>
  tokens.some((_, at) => {
    const key = keyAt(tokens, at)?.key;
    return key !== undefined && areOfOneSide(key, word.key);
  });

/** True where the reference says the draft's word of the same somewhere else. */
const isToldOf = ({ key, before, behind }: Word, { sentences }: Document) =>
  sentences.some(
    ({ tokens }) =>
      tokens.some((_, at) => keyAt(tokens, at)?.key === key) &&
      tokens.some((token) => [...before, ...behind].includes(wordFeature(token) ?? "")),
  );
