import type { Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import type { Linked } from "../../aligned.ts";
import type { Link, Links } from "../../links.ts";
import { haveSameAmount, haveSameCount } from "./amounts.ts";
import type { Opposites } from "./opposed.ts";
import {
  haveSameLevel,
  haveSameObject,
  haveSameSubject,
  isRelation,
  nearness,
  type Sided,
  sharesFigure,
  sidedIn,
} from "./sided.ts";
import { isPassive } from "./sides/passive.ts";
import { tellsTheSame } from "./turned-around.ts";

/** How alike the places of the two opposites must be. */
const samePlace = 0.28;
/** The same where the sentences have words of both sides, and how much nearer it must be than words of one side are. */
const amongRivals = 0.36;
const margin = 1.25;
const sameWordMargin = 1.6;
/** How alike they must be where both govern one figure. */
const somePlace = 0.15;

/** "Fell" where the reference has "rose", and neither has a word of its own side in a place as like. */
export function* oppositeSides(
  sentence: Sentence,
  linked: readonly Link[],
  links: Links,
): Generator<Opposites> {
  const ourWords = sidedIn(sentence);
  if (ourWords.length === 0) return;
  const theirWords = linked.flatMap((link) => sidedIn(link.reference).map((theirs) => ({ theirs, link })));
  const scores = new Map(
    ourWords.map((ours) => [
      ours,
      new Map(theirWords.map(({ theirs }) => [theirs, nearness(ours, theirs, links.weight)])),
    ]),
  );
  const scoreOf = (ours: Sided, theirs: Sided) => scores.get(ours)!.get(theirs)!;
  for (const ours of ourWords) {
    for (const { axis, pole, converse, akin } of ours.poles) {
      if (akin) continue;
      const opposites = theirWords
        .filter(({ theirs }) => (sideOf(theirs, axis) ?? pole) !== pole)
        .sort((a, b) => scoreOf(ours, b.theirs) - scoreOf(ours, a.theirs));
      const measured = opposites.find(({ theirs }) =>
        [haveSameAmount, haveSameObject, haveSameCount, haveSameLevel].some((isOne) =>
          isOneMeasure(isOne, ours, theirs, ourWords, theirWords),
        ),
      );
      // Where two figures are exchanged, the word on the same side in the nearer place is the one meant.
      const isExchanged =
        measured !== undefined &&
        !haveSameCount(ours, measured.theirs) &&
        theirWords.some(
          (other) =>
            areOnOneSide(ours, other.theirs) &&
            scoreOf(ours, other.theirs) > margin * scoreOf(ours, measured.theirs),
        );
      if (isExchanged) continue;
      const best = measured ?? opposites[0];
      if (!best) continue;
      const { theirs, link } = best;
      const score = scoreOf(ours, theirs);
      const rivals = [
        ...theirWords.flatMap((other) =>
          areOnOneSide(ours, other.theirs) ? [rivalry(ours, other.theirs, scoreOf)] : [],
        ),
        ...ourWords.flatMap((other) =>
          areOnOneSide(other, theirs) ? [rivalry(other, theirs, scoreOf)] : [],
        ),
      ];
      const isNear =
        score >= (rivals.length > 0 ? amongRivals : samePlace) && rivals.every((rival) => score >= rival);
      if (!isNear && (!measured || score < somePlace)) continue;
      if (!haveSameSum(ours, theirs) && areToldBeside(ours, theirs, ourWords, theirWords)) continue;
      if (wasSoBefore(ours) && ourWords.some((other) => areOnOneSide(other, theirs))) continue;
      // What rose by 3% there is what grew by 3% here, whatever fell beside it.
      const isPaired = theirWords.some(
        (other) => sideOf(other.theirs, axis) === pole && sharesFigure(ours, other.theirs),
      );
      // What is told of that sentence, it tells alone.
      const own = theirWords.filter((other) =>
        links.ofReference[other.link.reference.index]!.every(({ draft }) => draft === sentence),
      );
      const isSaidThere = own.some((other) => other.theirs.stem === ours.stem);
      if ((!measured || isSaidThere) && isAccountedFor(ours, theirs, ourWords, own)) continue;
      if (isLevelToldSo(ours, linked) || isOfAnotherDay(ours, theirs, linked)) continue;
      // "Slipping to 2,518, still 0.6 percent up on the day" has the draft's change with the draft's word.
      if (
        !measured &&
        theirWords.some((other) => areOnOneSide(ours, other.theirs) && haveSameAmount(ours, other.theirs))
      )
        continue;
      if (isPaired && !measured && !sharesFigure(ours, theirs)) continue;
      if (ours.span.text.toLowerCase() === theirs.span.text.toLowerCase() || tellsTheSame(ours, theirs))
        continue;
      // "they were beaten" is "they lost".
      if (converse && isPassive(sentence.tokens, ours.at) !== isPassive(link.reference.tokens, theirs.at))
        continue;
      if ((converse || isRelation(ours)) && !haveSameSubject(ours, theirs)) continue;
      yield { ours: ours.span, theirs: theirs.span, link };
      break;
    }
  }
}

/**
 * "Police closed their inquiry in February 2023" where a counterpart has that February beside something else, and "the inquiry
 * opens" beside September: what is told of one day is no opposite of what is told of another.
 */
function isOfAnotherDay(ours: Sided, theirs: Sided, linked: readonly Link[]): boolean {
  const [mine, other] = [dayBeside(ours), dayBeside(theirs)];
  return (
    mine !== undefined &&
    other !== undefined &&
    mine !== other &&
    !ours.sentence.dates.some(({ from }) => from === other) &&
    !theirs.sentence.dates.some(({ from }) => from === mine) &&
    linked.some(({ reference }) => reference.dates.some(({ from }) => from === mine))
  );
}

/** The first day of the date that stands nearest to the word. */
function dayBeside({ sentence: { dates }, span }: Sided): string | undefined {
  const distance = ({ start, end }: Span) => Math.max(start - span.end, span.start - end);
  return dates.reduce((a, b) => (a && distance(a) <= distance(b) ? a : b), dates[0])?.from;
}

/** "Had been down at $1.0811" for "as low as 1.0811": the level is told with its side. */
function isLevelToldSo({ sentence, at }: Sided, linked: readonly Link[]): boolean {
  const word = sentence.tokens[at]!;
  const extreme = word.norm === "down" ? /\blow\b/ : word.norm === "up" ? /\bhigh\b/ : undefined;
  const level = sentence.figures.find(({ start }) => start >= word.end && start < word.end + 8);
  return (
    extreme !== undefined &&
    level !== undefined &&
    linked.some(({ reference }) =>
      reference.figures.some(({ value, hedge }) => value === level.value && extreme.test(hedge?.text ?? "")),
    )
  );
}

/**
 * "The president will veto the bill, which got through the Senate" for "the Senate approved it; the president will veto it": another
 * counterpart has as many words of the draft's side, and the draft none of the other, which it has told in words that take no side.
 */
function isAccountedFor(
  ours: Sided,
  theirs: Sided,
  ourWords: readonly Sided[],
  theirWords: readonly { readonly theirs: Sided }[],
): boolean {
  if (sharesFigure(ours, theirs) || ourWords.some((other) => areOnOneSide(other, theirs))) return false;
  const mine = ourWords.filter((other) => areOnOneSide(other, ours)).length;
  const besides = theirWords.filter((other) => other.theirs.sentence !== theirs.sentence);
  return mine <= besides.filter((other) => areOnOneSide(ours, other.theirs)).length;
}

/** "A fall of 12.7%" against "closed 12.7 percent higher", where neither side has the other's word beside that figure. */
function isOneMeasure(
  isOne: (a: Sided, b: Sided) => boolean,
  ours: Sided,
  theirs: Sided,
  ourWords: readonly Sided[],
  theirWords: readonly { readonly theirs: Sided }[],
): boolean {
  return (
    isOne(ours, theirs) &&
    !theirWords.some((other) => areOnOneSide(ours, other.theirs) && isOne(ours, other.theirs)) &&
    !ourWords.some((other) => areOnOneSide(other, theirs) && isOne(other, theirs))
  );
}

/** "94 cents more" for "fell 94 cents", whatever else the sentence says of it. */
const haveSameSum = (ours: Sided, theirs: Sided) =>
  haveSameAmount(ours, theirs) && /^(?:more|less)$/.test(ours.span.text);

/** "Jailed for life, he was freed in 2016" for "served a life sentence and was released": each word of theirs has one on its side. */
function areToldBeside(
  ours: Sided,
  theirs: Sided,
  ourWords: readonly Sided[],
  theirWords: readonly { readonly theirs: Sided }[],
): boolean {
  const onTheirSide = (words: readonly Sided[]) =>
    words.filter((word) => areOnOneSide(word, theirs) && !areOnOneSide(word, ours)).length;
  const told = theirWords.map((each) => each.theirs);
  if (told.some((word) => areOnOneSide(word, ours))) return false;
  return onTheirSide(ourWords) > 0 && onTheirSide(ourWords) >= onTheirSide(told);
}

/** "Cleared a man who had been accused" tells of an acquittal. */
const wasSoBefore = ({ sentence: { tokens }, at }: Sided) =>
  tokens[at - 1]?.norm === "been" && tokens[at - 2]?.norm === "had";

/** True where another agency, which is an equal, has a word on the draft's side in a place as like: "put off" for "cancelled". */
export function isOnOneSideWith({ links }: Linked, sentence: Sentence, { start }: Span): boolean {
  const ours = sidedIn(sentence).find(({ span }) => span.start === start);
  return (
    ours !== undefined &&
    links.ofDraft[sentence.index]!.some(({ reference, score }) =>
      sidedIn(reference).some(
        (theirs) =>
          (ours.stem === theirs.stem && score >= tellsIt) ||
          (areOnOneSide(ours, theirs) && nearness(ours, theirs, links.weight) >= samePlace),
      ),
    )
  );
}

/** True where a sentence beside the counterpart, which its paragraph tells nowhere else, has a word on the draft's side. */
export function isToldBeside(
  { document, links }: Linked,
  { draft, reference }: Link,
  { start }: Span,
): boolean {
  const ours = sidedIn(draft).find(({ span }) => span.start === start);
  if (ours === undefined) return false;
  return [reference.index - 1, reference.index + 1].some((index) => {
    const beside = document.sentences[index];
    if (beside?.block !== reference.block || beside.tokens.length > draft.tokens.length) return false;
    if (links.ofReference[index]!.some((link) => link.draft !== draft)) return false;
    return sidedIn(beside).some(
      (theirs) =>
        areOnOneSide(ours, theirs) &&
        (beside.figures.length > 0
          ? sharesFigure(ours, theirs)
          : nearness(ours, theirs, links.weight) >= samePlace),
    );
  });
}

/** From this likeness on a sentence of another agency tells the same. */
const tellsIt = 0.25;

const areOnOneSide = (a: Sided, b: Sided) => a.poles.some(({ axis, pole }) => sideOf(b, axis) === pole);

/** How near the opposites must be to be one, where two words on the same side could be one instead. */
function rivalry(ours: Sided, theirs: Sided, scoreOf: (ours: Sided, theirs: Sided) => number): number {
  return scoreOf(ours, theirs) * (ours.stem === theirs.stem ? sameWordMargin : margin) + 0.05;
}

const sideOf = ({ poles }: Sided, axis: number) => poles.find((side) => side.axis === axis)?.pole;
