import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isRounding } from "../../../facts/figures/index.ts";
import { stemOf } from "../../../text/stem.ts";
import { endsClause } from "../../context.ts";
import { isFunctionWord } from "../../features.ts";
import { polesOf } from "../../statements/direction/opposites.ts";
import { concept } from "../../synonyms.ts";
import { close } from "./alike.ts";

/** Four in five of what one in five is left; "more than four in ten" for 58 percent that are not among them. */
export function isComplement(fact: Figure, figures: readonly Figure[]): boolean {
  return (
    isShare(fact) &&
    figures.some((other) => {
      if (!isShare(other)) return false;
      const { high, ...low } = other;
      // What "78 to 86 percent" leaves, too, lies between two ends.
      return [other.value, ...(high === undefined ? [] : [high])].some((end) => {
        const rest = 100 - end;
        return close(fact.value, rest) || isRounding(fact, { ...low, value: rest });
      });
    })
  );
}

/** "One in eight had no view" for what 61 and 27 percent of one sentence leave. */
export function isRestOfTwo(fact: Figure, figures: readonly Figure[]): boolean {
  const shares = figures.filter(isShare);
  const slack = /^\p{L}+ in /u.test(fact.text) ? roughly : 0.05;
  return (
    isShare(fact) &&
    shares.some((one, i) =>
      shares
        .slice(i + 1)
        .some(
          (other) =>
            Math.abs(100 - one.value - other.value - fact.value) <= slack && one.value !== other.value,
        ),
    )
  );
}

/** In percent: so near a share comes that is told in words. */
const roughly = 0.6;

const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/**
 * True where what is said of one share cannot be so of the other: "two-thirds were lost" and "a third survived", "a third less
 * than" and "two-thirds of", "Spain pays 55 percent" and "Portugal, which pays the rest". Without such words a share that the
 * other leaves of the whole is a slip.
 */
export function areContrary(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  return (
    areOnOtherSides(ours, theirs) ||
    isDenied(ours) !== isDenied(theirs) ||
    areOtherBounds(ours.sentence, theirs.sentence) ||
    takeSides(ours, theirs) ||
    isTakenOff(ours, theirs) ||
    isTakenOff(theirs, ours) ||
    isOfOther(ours, theirs) ||
    isOfOther(theirs, ours) ||
    isLevelAfterCut(ours, theirs) ||
    isLevelAfterCut(theirs, ours)
  );
}

/** "At two-thirds of its normal output" for "cut output by a third" */
const isLevelAfterCut = (level: Placed<Figure>, cut: Placed<Figure>) =>
  /^ of (?:its|their|his|her|the) (?:normal|usual|former|previous|original|full|earlier)\b/.test(
    behind(level),
  ) &&
  /\b(?:cut|reduc|lower|fell|fall|drop|shrank|down|slash)[a-z]*\b[^.;:]{0,40}\bby (?:about |some |around |nearly |almost )?$/i.test(
    cut.document.blocks[cut.sentence.block]!.text.slice(cut.sentence.start, cut.fact.start),
  );

/** The one tells of others, and the other does not; "insured against floods" in both tells of none in either. */
function areOnOtherSides(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [a, b] = [ours, theirs].map(({ sentence: { block, start, end }, document }) =>
    document.blocks[block]!.text.slice(start, end),
  );
  const areBothAgainst = AGAINST.test(a!) && AGAINST.test(b!);
  const [one, other] = [a!, b!].map((text) => (areBothAgainst ? text.replace(AGAINST, "") : text));
  return OTHERS.test(one!) !== OTHERS.test(other!);
}

const AGAINST = /\bagainst\b/i;

const OTHERS =
  /\b(?:no(?! (?:fewer|less|more|later|earlier|sooner)\b)|not|never|none|nobody|without|neither|nor|lack\w*|fail\w*|against(?! (?:just |only |some |about )?[\d$£€])|oppos\w+|reject\w*|others?|rest|left|leav(?:es|ing)|remain\w*|miss(?:es|ed|ing)?|still|stay(?:ed)? (?:at )?(?:home|away)|abstain\w*|outstanding|yet to|un\w{4,})\b|n['’]t\b/i;

/** "16% of them were not against" */
const isDenied = (figure: Placed<Figure>) =>
  /^[^.,;:]{0,50}(?:\b(?:not|never|yet to|still to be|remains? to be)\b|n['’]t\b)/.test(behind(figure));

/** "42% are 25 or older" for "58 percent are under 25". */
export const areOtherBounds = (ours: Sentence, theirs: Sentence): boolean =>
  ours.figures.some((one) =>
    theirs.figures.some(
      (other) =>
        one.value === other.value &&
        ((one.comparator === "at-least" && other.comparator === "less") ||
          (one.comparator === "less" && other.comparator === "at-least")),
    ),
  );

/** True for a sentence that says of something that it is not, or of what is left. */
export function tellsOfOthers({ sentence, document }: Placed<Figure>): boolean {
  return OTHERS.test(document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end));
}

/** What becomes of a part and what becomes of the rest of it; beside these stand the axes of statements. */
const FATES: readonly (readonly [string, string])[] = [
  [
    "lose lost loss destroy ruin wipe burn burnt kill die dead perish sink sank sunk eat waste",
    "survive survival survivor save spare keep kept remain retain intact alive escape left",
  ],
  ["fail failure flunk", "pass succeed qualify"],
  ["empty vacant idle disused", "full occupy occupied let filled fill used use capacity"],
  ["turnout poll", "abstain abstention home apathy"],
  ["waste throw threw discard dump bin", "eat ate sell sold use used recycle reuse"],
  ["jobless unemployed", "employ work job"],
  ["agree yes", "disagree no"],
  ["rent lease tenant", "own owner owned"],
  ["cash", "card"],
  ["online", "shop store"],
  ["single unmarried divorced", "marry married wed wife husband"],
  ["adult", "child minor teenager"],
  ["city town urban", "rural village country countryside farm"],
  ["abandon abandoned quit retire retired drop dropped", "finish finished complete completed"],
  ["import imported abroad", "home-grown domestic homegrown local"],
  ["unpaid owe owed outstanding", "pay paid settle settled"],
  ["overseas foreign abroad", "home domestic local itself"],
  ["cloud", "sun"],
  ["dry sunny", "rain rained rainy wet"],
  ["out eliminated", "through advance progress qualify"],
  ["sea afloat aboard", "ashore land onshore"],
  ["man men male", "woman women female"],
  ["natural naturally lightning", "human people man-made manmade arson deliberate deliberately"],
];

const fates = new Map<string, (readonly [axis: number, side: number])[]>();
for (const [axis, sides] of FATES.entries()) {
  for (const [side, words] of sides.entries()) {
    for (const stem of new Set(words.split(" ").map(stemOf)))
      fates.set(stem, [...(fates.get(stem) ?? []), [axis, side]]);
  }
}

/** True where words beside the two are opposites, and neither has the other's word too. */
export function takeSides(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [one, other] = [sidesBeside(ours), sidesBeside(theirs)];
  return [...one].some(([axis, side]) => {
    const against = other.get(axis);
    return against !== undefined && side.size === 1 && against.size === 1 && !against.has([...side][0]!);
  });
}

/** The axes on which the words between a figure's neighbours take a side, with the sides. */
function sidesBeside({ fact, sentence }: Placed<Figure>): Map<string, Set<number>> {
  const sides = new Map<string, Set<number>>();
  const add = (axis: string, side: number) => sides.set(axis, (sides.get(axis) ?? new Set()).add(side));
  for (const { stem, kind } of tokensBeside(fact, sentence)) {
    if (kind !== "word") continue;
    for (const [axis, side] of fates.get(stem) ?? []) add(`fate ${axis}`, side);
    for (const { axis, pole, akin } of polesOf(stem)) if (!akin) add(`pole ${axis}`, pole);
  }
  return sides;
}

/** The words from one figure of a sentence to the next. */
function tokensBeside(fact: Figure, { figures, tokens }: Sentence) {
  const at = figures.indexOf(fact);
  const [next, ...others] = figures.slice(at + 1);
  // "One of the last seven years has earned a profit": the whole goes with its part.
  const isWhole =
    next && tokens.some(({ norm, start, end }) => norm === "of" && start >= fact.end && end <= next.start);
  const isApart = (one: Figure) =>
    tokens.some((token) => endsClause(token) && token.start >= next!.end && token.end <= one.start);
  // "Of the 11-storey hotel's 150 rooms"
  const beside = isWhole ? others.find((one, i) => i > 0 || isApart(one)) : next;
  const [from, to] = [figures[at - 1]?.end ?? 0, beside?.start ?? Number.POSITIVE_INFINITY];
  return tokens.filter(({ start, end }) => start >= from && end <= to);
}

/** "a third less than" and "two-thirds of what": the one is taken off the whole, the other is what that leaves. */
function isTakenOff(off: Placed<Figure>, left: Placed<Figure>): boolean {
  return (
    (LESS.test(behind(off)) || CUT.test(before(off))) &&
    (OF_WHOLE.test(behind(left)) || TO_SHARE.test(before(left))) &&
    !LESS.test(behind(left)) &&
    !CUT.test(before(left))
  );
}

const LESS =
  /^ (?:less|fewer|off|below|down|under|short|discount|(?:low|small|short|light|slow|weak|cheap|cold|quiet|thinn)er|(?:of [\p{L} ]{0,40} )?(?:less|fewer|lower|off|cheaper)\b)/u;
const CUT =
  /\b(?:down|fell|fallen|falls?|dropp?(?:ed)?|cut|reduced|reduction|discount|lost|shed|shrank|shrunk|slump(?:ed)?|declined?|decreased?|lower|smaller)(?: (?:by|of|up to|about|nearly|almost|some|around|roughly|over|more than|less than)){0,2} $/i;
const OF_WHOLE =
  /^ (?:of (?:what|that|those|the|its|their|his|her|last|normal|usual|pre|full|capacity|a |an )|as (?:much|many|high|large|big|long|fast)|the (?:size|price|level|cost|amount|number|rate|weight|length|speed|height|usual|normal|average|pay|wage))/i;
const TO_SHARE = /\b(?:to|at|only|just|for) (?:about |nearly |almost |some |around |roughly )?$/i;

const behind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 60));
const before = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 40), fact.start);

const REST = /^(?:rest|remainder|balance|remaining)$/;

/** True where the one gives a share and the rest, and the other the rest as a share: what bears them has changed places with it. */
export function areTurned(ours: Sentence, theirs: Sentence): boolean {
  const tellsRest = ({ tokens }: Sentence) => tokens.some(({ norm }) => REST.test(norm));
  return (
    tellsRest(ours) &&
    tellsRest(theirs) &&
    ours.figures.some((share) => isComplement(share, theirs.figures) && share.value !== 50)
  );
}

/**
 * True where a sentence tells of the part that another leaves of the whole: "13% failed to" beside "87 percent did", "a fifth of the
 * 75 were not" beside "60 of the 75 were". What the one says, the other denies.
 */
export function tellsOfRest(ours: Sentence, theirs: Sentence): boolean {
  const counts = theirs.figures.filter(
    // "Six of the past seven years", "$12 million of $31 million"
    ({ kind, value }) => (kind === "cardinal" || kind === "duration" || kind === "money") && value > 1,
  );
  const isOfHundred = ours.figures.some(({ value, kind }) => value === 100 && kind === "cardinal");
  return ours.figures.some((fact) => {
    if (theirs.figures.some((other) => isOtherHalf(fact, other))) return true;
    if (theirs.figures.some(({ value }) => value === fact.value)) return false;
    if (isComplement(fact, theirs.figures)) return true;
    // "More than 99 out of 100" for "fewer than one in 100"
    if (isOfHundred && theirs.figures.some((other) => isShare(other) && close(fact.value, 100 - other.value)))
      return true;
    return counts.some((part) =>
      counts.some(({ value: whole }) => {
        const rest = whole - part.value;
        if (rest <= 0 || !ours.figures.some(({ value }) => value === whole)) return false;
        return fact.kind === "cardinal" || fact.kind === "money"
          ? fact.value === rest
          : isShare(fact) && close(fact.value, (100 * rest) / whole);
      }),
    );
  });
}

/** "More than half have yet to be examined" for "has examined fewer than half". */
export function isOtherHalf(a: Figure, b: Figure): boolean {
  return (
    a.value === 50 &&
    b.value === 50 &&
    isShare(a) &&
    isShare(b) &&
    isAbove(a) !== isAbove(b) &&
    isBelow(a) !== isBelow(b)
  );
}

/** "More than four in five were turned away" for "fewer than one in five was accepted": a slip turns one of the two at most. */
export const areTurnedBounds = (a: Figure, b: Figure): boolean =>
  (isAbove(a) && isBelow(b)) || (isBelow(a) && isAbove(b));

/** "Less than nine tenths" is not what "less than a tenth" leaves: that is more. */
export const areSameBounds = (a: Figure, b: Figure): boolean =>
  a.value !== 50 && ((isAbove(a) && isAbove(b)) || (isBelow(a) && isBelow(b)));

const isAbove = ({ comparator }: Figure) => comparator === "more" || comparator === "over";
const isBelow = ({ comparator }: Figure) => comparator === "less" || comparator === "nearly";

/** True where one gives a figure to what the other gives the rest to. */
function isOfOther(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const given = wordsIn(clauseAt(theirs.sentence, ({ norm }) => REST.test(norm)));
  if (given.size === 0) return false;
  const own = wordsIn(clauseAt(theirs.sentence, ({ start }) => start >= theirs.fact.start));
  const told = wordsIn(clauseAt(ours.sentence, ({ start }) => start >= ours.fact.start));
  return [...given].some((word) => told.has(word) && !own.has(word));
}

type Tokens = Sentence["tokens"];

/** The clause around the first word that is asked for; empty where there is none. */
function clauseAt({ tokens }: Sentence, isIt: (token: Tokens[number]) => boolean): Tokens {
  const at = tokens.findIndex(isIt);
  if (at < 0) return [];
  const from = tokens.findLastIndex((token, i) => i < at && endsClause(token));
  const to = tokens.findIndex((token, i) => i > at && endsClause(token));
  return tokens.slice(from + 1, to < 0 ? undefined : to);
}

const wordsIn = (tokens: Tokens) =>
  new Set(
    tokens
      .filter((token) => token.kind === "word" && !isFunctionWord(token) && !REST.test(token.norm))
      .map(({ stem }) => concept(stem)),
  );
