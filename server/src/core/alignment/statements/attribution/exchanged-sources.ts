import type { Document, Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";
import { isSpeech } from "./sayings.ts";
import { areStrangers, groupIn, groupOf } from "./sources.ts";
import { isOneSource, sameness, type Testimony, testimoniesIn } from "./testimony.ts";

/** What the draft has one source say, and the reference another. */
export interface ExchangedSource {
  readonly ours: Testimony;
  readonly theirs: Testimony;
}

/** "The army said it had shot it down" where the reference has the rebels say so. */
export function exchangedSource(
  sentence: Sentence,
  linked: readonly Link[],
  draft: Document,
  reference: Document,
  weight: (feature: string) => number,
  all: readonly Document[],
): ExchangedSource | undefined {
  const own = testimoniesIn(sentence).filter(({ claim }) => claim.size > 1);
  if (own.length === 0) return undefined;
  const told = around(
    linked.map((link) => link.reference),
    reference,
  ).flatMap(testimoniesIn);
  const beside = around([sentence], draft).flatMap(testimoniesIn);
  for (const ours of own) {
    const scored = told.map((theirs) => ({ theirs, score: sameness(ours, theirs, weight) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), scored[0]!);
    if (best && best.score >= likelyClaim && isUnheardOf(ours, best.theirs, all, around([sentence], draft)))
      return { ours, theirs: best.theirs };
    const enough = ours.claim.size < shortClaim ? shortIsSame : sameClaim;
    if (!best || best.score < enough || isOneSource(best.theirs.source, ours.source)) continue;
    const same = scored.filter(({ theirs }) => isOneSource(theirs.source, ours.source));
    if (same.some(({ score }) => score > otherClaim)) continue;
    const [a, b] = [ours, best.theirs].map((one) => groupIn(one.sentence, one.source));
    const areApart = a !== undefined && b !== undefined && areStrangers(a, b);
    // Whoever else they are, both speak in both versions, and not as one.
    const isSwapped =
      same.length > 0 && beside.some((other) => isOneSource(other.source, best.theirs.source));
    const isGiven = isGivenAway(
      ours,
      best.theirs,
      around(
        linked.map((link) => link.reference),
        reference,
      ),
    );
    if (areApart || isSwapped || isGiven) return { ours, theirs: best.theirs };
  }
  return undefined;
}

/**
 * "The ministry said the pipe had burst" for "the water company said so", where the reference speaks of the ministry too, as of
 * somebody else. The head of an office may speak for it, and so may whoever is named by what the other is.
 */
function isGivenAway(ours: Testimony, theirs: Testimony, told: readonly Sentence[]): boolean {
  const [own, other] = [sourcePhrase(ours), sourcePhrase(theirs)];
  const speaks = ({ verb }: Testimony) => isSpeech(verb) || /^puts?$/.test(verb.norm);
  if (!speaks(ours) || !speaks(theirs)) return false;
  if (isFunctionWord(ours.source) || isFunctionWord(theirs.source)) return false;
  if (roles.test(ours.source.norm) || roles.test(theirs.source.norm)) return false;
  if (own.some(isPossessive) || other.some(isPossessive)) return false;
  if (own.some(({ stem }) => stem === theirs.source.stem)) return false;
  return (
    told.some(({ tokens }) =>
      tokens.some(
        (token) => token.stem === ours.source.stem && token.kind === "word" && !other.includes(token),
      ),
    ) && !other.some(({ stem }) => stem === ours.source.stem)
  );
}

/** The words around the noun that names a source. */
function sourcePhrase({ sentence: { tokens }, source }: Testimony): readonly Token[] {
  const at = tokens.indexOf(source);
  return tokens.slice(Math.max(0, at - 4), at + 5);
}

const isPossessive = ({ norm }: Token) => /^(?:its|his|her|their|whose)$/.test(norm);

const roles =
  /^(?:director|chief|head|chairman|chairwoman|chair|president|leader|minister|mayor|owner|manager|boss|executive|secretary|official|commissioner|governor|source|report|statement|letter|memo|email|document|paper|study|survey|poll|diary|note|filing|article)s?$/;

/**
 * "According to the inmate's lawyer" for "the prison service said": no reference has any such person, and an institution is nobody
 * who looks on, travels, rents or is represented.
 */
function isUnheardOf(
  ours: Testimony,
  theirs: Testimony,
  references: readonly Document[],
  beside: readonly Sentence[],
): boolean {
  const kind = strangersTo.find(
    ({ theirs: other, ours: own }) => other.test(theirs.source.norm) && own.test(ours.source.norm),
  );
  const group = groupOf(ours.source);
  const isStranger = kind ?? (group && persons.has(group) && institutions.test(theirs.source.norm));
  if (!isStranger) return false;
  const isOfThem = (token: Token) =>
    token.kind === "word" &&
    (token.stem === ours.source.stem ||
      (group !== undefined && groupOf(token) === group) ||
      (kind?.known.test(token.norm) ?? false));
  const isKnown = references.some(({ sentences }) => sentences.some(({ tokens }) => tokens.some(isOfThem)));
  return !isKnown && !beside.some(({ tokens }) => tokens.some(({ stem }) => stem === theirs.source.stem));
}

/** By the first words of their groups. */
const persons: ReadonlySet<string> = new Set(
  "lawyer witness resident passenger patient prisoner customer parent pupil tenant driver fan".split(" "),
);
/** Who cannot speak for whom, and what in the reference may be the draft's source under another name. */
const strangersTo: readonly { readonly theirs: RegExp; readonly ours: RegExp; readonly known: RegExp }[] = [
  {
    theirs: /^(?:company|firm|ministry|government|union|police|owner|operator|council|club|airline|army)s?$/,
    ours: /^(?:[a-z]+ologist|[a-z]+icist|scientist|researcher|academic|professor|historian|economist)s?$/,
    known:
      /^(?:[a-z]+ologist|[a-z]+icist|scientist|researcher|academic|professor|historian|economist|expert|study|research|survey|university|institute|specialist|dr|prof|scholar)s?$/,
  },
  {
    theirs: /^(?:sister|brother|wife|husband|widow|widower|mother|father|son|daughter|aunt|uncle|cousin)s?$/,
    ours: /^(?:landlord|landlady|lawyer|solicitor|neighbor|employer|doctor|colleague|friend|teacher|boss)s?$/,
    known: /^(?:family|relative)s?$/,
  },
];
const institutions =
  /^(?:service|agency|bank|club|council|museum|university|airline|authority|ministry|government|department|watchdog|regulator|commission|company|firm|operator|institute|office|board|federation|association|court|railway|army|navy|zoo|port|city|county|police)$/;

/** So much must two claims have in common where one of the sources is unheard of. */
const likelyClaim = 0.5;
/** So much must two claims have in common to be one, and so much at most to be two. */
const sameClaim = 0.6;
const otherClaim = 0.35;
/** A claim of fewer words must be told whole. */
const shortClaim = 3;
const shortIsSame = 0.8;

/** Some sentences with their neighbours. */
function around(sentences: readonly Sentence[], document: Document): Sentence[] {
  const places = new Set(sentences.flatMap(({ index }) => [index - 1, index, index + 1]));
  return [...places].flatMap((index) => document.sentences[index] ?? []);
}
