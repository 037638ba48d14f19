import { oncePer } from "../../../cache.ts";
import type { Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link, Links } from "../../links.ts";
import { negationsIn } from "../polarity/polarity.ts";
import { exchangedAttributes } from "./attributes.ts";
import { exchangedSides } from "./court-and-trade.ts";
import { confirmedForDeclined, deniedForDeclined } from "./declined.ts";
import { fallingPrices } from "./inflation.ts";
import { oppositeSides } from "./opposed-sides.ts";
import { areOppositeParticles } from "./opposites.ts";
import { reordered } from "./order.ts";
import { lostPrizes } from "./prizes.ts";
import { turnedLevels } from "./steady-levels.ts";
import { lostSuspension } from "./suspended.ts";
import { turnedBounds } from "./time-bounds.ts";
import { particleAt } from "./yes-and-no.ts";

/** Words of the draft, and those of the reference that say the opposite in their place. */
export interface Opposites {
  readonly ours: Words;
  readonly theirs: Words;
  readonly link: Link;
  /** The reference's words are of another kind, and cannot stand where the draft's stand. */
  readonly cannotStand?: true;
}

type Words = Span & { readonly text: string };

/** Words of the draft that take the other side of the words in their place: looked for once beside the same counterparts. */
export const oppositesIn = oncePer(
  (
    { sentence, links }: { readonly sentence: Sentence; readonly links: Links },
    linked: readonly Link[],
  ): readonly Opposites[] => [
    ...oppositeParticles(sentence, linked),
    ...oppositeAttributes(sentence, linked),
    ...oppositeOrder(sentence, linked),
    ...oppositeEvents(sentence, linked),
    ...lostSuspension(sentence, linked, links).map((one) => ({ ...one, cannotStand: true as const })),
    ...turnedSides(sentence, linked),
    ...[...turnedBounds(sentence, linked)],
    ...[...turnedLevels(sentence, linked)].map((one) => ({ ...one, cannotStand: true as const })),
    ...deniedSilence(sentence, linked),
    ...oppositeSides(sentence, linked, links),
  ],
);

/** "voted for" where the reference has "voted against". */
function* oppositeParticles(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  for (const i of sentence.tokens.keys()) {
    const own = particleAt(sentence, i);
    const before = sentence.tokens[i - 1];
    if (before?.kind !== "word" || isFunctionWord(before) || isPlacing(sentence, i)) continue;
    for (const link of linked) {
      const { tokens } = link.reference;
      const at = tokens.findIndex(
        (_, j) =>
          tokens[j - 1]?.stem === before.stem &&
          areOppositeParticles(own.norm, particleAt(link.reference, j).norm) &&
          !isPlacing(link.reference, j) &&
          (!/^(?:for|against)$/.test(own.norm) ||
            takesSides(before.norm) ||
            haveOneObject(sentence, i, tokens, j)),
      );
      const bothSides = tokens.some(
        (_, j) => tokens[j - 1]?.stem === before.stem && particleAt(link.reference, j).norm === own.norm,
      );
      if (at < 0 || bothSides) continue;
      // "Only vehicles with chains" for "closed to vehicles without chains"
      if (/^with/.test(own.norm) && restricts(sentence) !== restricts(link.reference)) continue;
      if (isNegatedAt(sentence, i) !== isNegatedAt(link.reference, at)) continue;
      const theirs = particleAt(link.reference, at);
      const isAnswer = own.isAnswer || theirs.isAnswer;
      yield { ours: own.token, theirs: theirs.token, link, ...(isAnswer && { cannotStand: true as const }) };
      break;
    }
  }
}

const restricts = ({ tokens }: Sentence) => tokens.some(({ norm }) => norm === "only");
/** "Voted for", "a case against": what is done for somebody or against him. */
const takesSides = (norm: string) =>
  /^(?:vot|argu|sp[eo]|campaign|rul|decid|stand|st[oa]nd|f[io]ught|fight|lobb|testif|protest|demonstrat|rall|case|ballot|evidence|appeal|plead|came|come|play|act|be|is|was|are|were)/.test(
    norm,
  );

/** "A spray for the nose" is none against migraine: what stands behind the two is one thing. */
function haveOneObject(
  { tokens: ours }: Sentence,
  i: number,
  theirs: Sentence["tokens"],
  j: number,
): boolean {
  const object = (tokens: Sentence["tokens"], at: number) =>
    tokens.slice(at + 1, at + 5).find((token) => token.kind === "word" && !isFunctionWord(token))?.stem;
  const [mine, other] = [object(ours, i), object(theirs, j)];
  return mine === undefined || mine === other;
}

/** "Went down off the harbour" and "testified for two days" say where and how long: nothing is the opposite of that. */
function isPlacing({ tokens, figures }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.norm === "for")
    return figures.some(
      ({ kind, start, end }) => kind === "duration" && next && start <= next.start && next.end <= end,
    );
  const isSwitched = SWITCHED.test(tokens[at - 1]!.norm) || next?.kind !== "word";
  return /^(?:on|off)$/.test(tokens[at]!.norm) && !isSwitched;
}

const SWITCHED = /^(?:switch|turn|flip|toggle|power)(?:s|ed|p?ing)?$/;

/** "His right kidney" where the reference has "his left kidney". */
function* oppositeAttributes(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  for (const { ours, theirs, reference } of exchangedAttributes(
    sentence,
    linked.map((link) => link.reference),
  ))
    yield { ours, theirs, link: linked.find((link) => link.reference === reference)! };
}

/** "After the wind got up" where the reference has "before the wind got up". */
function* oppositeOrder(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  for (const { ours, theirs, reference } of reordered(
    sentence,
    linked.map((link) => link.reference),
  )) {
    if (leftOpen(sentence) !== leftOpen(reference)) continue;
    yield { ours, theirs, link: linked.find((link) => link.reference === reference)! };
  }
}

/** How often a sentence negates by grammar; what is "not ruled out" is as open as what is possible. */
const leftOpen = (sentence: Sentence) =>
  negationsIn(sentence).filter(
    ({ kind, target }) => kind !== "verb" && !/^(?:rule|exclud)/.test(target ?? ""),
  ).length;

/** "It lost the jury prize" for "it won the jury prize", prices that fall for inflation. */
function* oppositeEvents(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  const references = linked.map((link) => link.reference);
  for (const { ours, theirs, reference } of [
    ...lostPrizes(sentence, references),
    ...fallingPrices(sentence, references),
  ]) {
    if (grammatical(sentence) !== grammatical(reference)) continue;
    yield { ours, theirs, link: linked.find((link) => link.reference === reference)!, cannotStand: true };
  }
}

/** "Pleaded innocent" for "pleaded guilty", "sold by a museum" for "sold to a museum". */
function* turnedSides(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  for (const { ours, theirs, reference } of exchangedSides(
    sentence,
    linked.map((link) => link.reference),
  ))
    yield { ours, theirs, link: linked.find((link) => link.reference === reference)!, cannotStand: true };
}

/** "Denied that" for "declined to say whether". */
function deniedSilence(sentence: Sentence, linked: readonly Link[]): Opposites[] {
  const found = deniedForDeclined(sentence, linked) ?? confirmedForDeclined(sentence, linked);
  return found ? [{ ...found, cannotStand: true }] : [];
}

/** True where a "not" stands shortly before a word. */
const isNegatedAt = (sentence: Sentence, at: number) =>
  negationsIn(sentence).some(({ token, kind }) => {
    const from = sentence.tokens.indexOf(token);
    return kind !== "verb" && from < at && at - from <= 6;
  });

/** How often a sentence negates by grammar; "declined" against "accepted" is a pair of opposites itself. */
const grammatical = (sentence: Sentence) =>
  negationsIn(sentence).filter(({ kind }) => kind !== "verb").length;
