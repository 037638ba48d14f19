import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { negationsIn } from "../../statements/polarity/polarity.ts";
import { isComplement, isOtherHalf } from "../derived/complements.ts";
import { isBoundInWords } from "./bounds.ts";

/**
 * True where two places of one figure are hedged in different words and say no different: by the words around the figure, by a
 * denial, or of the rest of the whole.
 */
export function isHedgedOtherwise(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  return (
    isOfRest(ours, theirs) ||
    isEstimatedInWords(ours, theirs) ||
    isSentence(ours, theirs) ||
    isPlaceOrBetter(ours, theirs) ||
    isBeyond(ours, theirs) ||
    isCeiling(ours, theirs) ||
    isFromAge(ours, theirs) ||
    isHedgedAtClock(ours, theirs) ||
    isNoMoreThanSaid(ours.fact, theirs.fact) ||
    isEmphatic(ours, theirs) ||
    isOtherThing(ours.fact, theirs.fact) ||
    isDeniedAlike(ours, theirs) ||
    isHedgedApart(ours, theirs) ||
    isEither(ours, theirs) ||
    isEither(theirs, ours)
  );
}

/** "Broke out at about 10.15am and was mastered four hours later" for "at 2:15 p.m., some four hours after it started". */
const isHedgedAtClock = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  /^(?:hour|minute)$/.test(ours.fact.unit ?? "") &&
  ours.fact.comparator === "exactly" &&
  theirs.fact.comparator === "about" &&
  hasRoughTime(ours) &&
  !hasRoughTime(theirs);

const hasRoughTime = ({ sentence, document }: Placed<Figure>) =>
  /\b(?:about|around|some|roughly|shortly (?:before|after)|just (?:before|after)) (?:\d{1,2}[.:]\d\d|\d{1,2} ?[ap]\.?m\b|noon|midnight|midday)/i.test(
    document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end),
  );

/** "Will be barred": what is said of those who may not. */
const isShutOut = ({ sentence, document }: Placed<Figure>) =>
  /\b(?:barred|banned|bans?|not|no|nobody|never|forbid\w*|forbade|prohibit\w*|exclud\w*|turned away|kept out|illegal)\b/i.test(
    document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end),
  );

/** "From the age of five" and "aged 12 and over" for what the younger, "under 12", are told apart from: the bound has two sides. */
const isFromAge = ({ fact, sentence, document }: Placed<Figure>, theirs: Placed<Figure>) =>
  fact.kind === "age" &&
  theirs.fact.comparator === "less" &&
  (theirs.fact.kind === "age" || theirs.fact.kind === "cardinal") &&
  ((fact.comparator === "at-least" && isShutOut({ fact, sentence, document }) !== isShutOut(theirs)) ||
    (fact.comparator === "exactly" &&
      /\bfrom (?:the )?age of $/i.test(
        document.blocks[sentence.block]!.text.slice(sentence.start, fact.start),
      )));

/** "Will not part with them under €80" for "would not sell for less than 80 euros": one bound, denied in both. */
const isDeniedAlike = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  OF_LESS.test(ours.fact.hedge?.text ?? "") &&
  OF_LESS.test(theirs.fact.hedge?.text ?? "") &&
  [ours, theirs].every(({ fact, sentence, document }) =>
    NOT.test(document.blocks[sentence.block]!.text.slice(sentence.start, fact.start)),
  );

const NOT = /(?:\b(?:not|never|nor|cannot|nobody|no one)|n['’]t)\b[^.;:,]{0,60}$/i;

const OF_LESS = /^(?:less|fewer|lower|under|below)\b/i;

/** "Nor had they been followed for more than seven months" for "had not been followed beyond seven months". */
const isBeyond = ({ fact }: Placed<Figure>, theirs: Placed<Figure>) =>
  theirs.fact.hedge?.text === "beyond" && /^(?:more|at-most)$/.test(fact.comparator);

/** What holds whichever of the two is the draft's. */
const isEither = (one: Placed<Figure>, other: Placed<Figure>) =>
  isBand(one.fact, other.fact) ||
  isBoundInWords(one, other) ||
  isHedgedWithLast(one, other) ||
  isEndOfRange(one, other) ||
  isKnownWhole(one, other) ||
  isOnly(one, other) ||
  isOverTime(one, other);

/** "About 15,000 of the 45,000" for "some 45,000": the part's hedge is the whole's too. */
function isKnownWhole(
  { fact: hedged }: Placed<Figure>,
  { fact, sentence, document }: Placed<Figure>,
): boolean {
  const part = sentence.figures.findLast(({ end }) => end <= fact.start);
  return (
    hedged.comparator === "about" &&
    fact.comparator === "exactly" &&
    part?.comparator === "about" &&
    /^ (?:out )?of (?:the|its|their) $/.test(
      document.blocks[sentence.block]!.text.slice(part.end, fact.start),
    )
  );
}

/** "Nine years at most and four at least" for "from four to nine years". */
function isEndOfRange(
  { fact: hedged }: Placed<Figure>,
  { fact, sentence, document }: Placed<Figure>,
): boolean {
  if (fact.comparator !== "exactly") return false;
  const { text } = document.blocks[sentence.block]!;
  const lead = text.slice(Math.max(sentence.start, fact.start - 32), fact.start);
  if (hedged.comparator === "at-most") return /\bfrom [\p{L}\d.,-]+(?: [\p{L}-]+)? to $/u.test(lead);
  return (
    hedged.comparator === "at-least" &&
    /\bfrom $/i.test(lead) &&
    /^[^.;:,]{0,16} to\b/.test(text.slice(fact.end))
  );
}

/** "Up to 20,000 for the others" for "up to 5,000 for a first offence and 20,000 for the others": one hedge holds for both. */
function isHedgedWithLast(
  { fact: hedged }: Placed<Figure>,
  { fact, sentence, document }: Placed<Figure>,
): boolean {
  const last = sentence.figures.findLast(({ end, kind }) => end <= fact.start && kind !== "ordinal");
  return (
    fact.comparator === "exactly" &&
    hedged.comparator !== "exactly" &&
    last?.comparator === hedged.comparator &&
    /^[^.;:,]{0,60}\b(?:and|or) (?:\p{L}+ ){0,2}$/u.test(
      document.blocks[sentence.block]!.text.slice(last.end, fact.start),
    )
  );
}

/** "The over-80s" and "those over 80". */
const isBand = ({ kind, text }: Figure, { comparator }: Figure) =>
  kind === "code" &&
  ((/^over-\d+s$/i.test(text) && /^(?:more|over|at-least)$/.test(comparator)) ||
    (/^under-\d+s$/i.test(text) && /^(?:less|nearly|at-most)$/.test(comparator)));

/** "At an estimated cost of €1.4bn", "the WHO estimates that 610,000 died", "is thought to reach 1.4 billion" for "an estimated 1.4 billion". */
function isEstimatedInWords(
  { fact, sentence, document }: Placed<Figure>,
  reference: Placed<Figure>,
): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return (
    fact.comparator === "exactly" &&
    /\bestimated\b/i.test(reference.fact.hedge?.text ?? "") &&
    SUPPOSED.test(lead)
  );
}

const SUPPOSED =
  /\b(?:estimat(?:es?|ed|ing)|(?:thought|believed|reckoned|assumed|supposed|calculated) (?:to|that|by)|put(?:s|ting)? at|reckons?|thinks?|believes?|probably|likely)\b[^;:]{0,60}$/i;

/** "may cost as much as 600 million" says no less than "could cost 600 million". */
function isCeiling(ceiling: Placed<Figure>, bare: Placed<Figure>): boolean {
  if (ceiling.fact.comparator !== "at-most" || bare.fact.comparator !== "exactly") return false;
  const { text } = bare.document.blocks[bare.sentence.block]!;
  return POSSIBLE.test(text.slice(bare.sentence.start, bare.fact.start));
}

/** "More than half have yet to be examined" for "has examined fewer than half", "less than half as much" for "fell by more than half". */
function isOfRest({ fact, sentence, document }: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const isHalf = isOtherHalf(fact, theirs.fact);
  if (!isHalf && !areRests(fact, theirs.fact)) return false;
  // "Those who are 25 or older made up 42%" for "58 percent were under 25"
  const isOther = (share: Figure) => share !== fact && share.value !== 50;
  if (
    !isHalf &&
    sentence.figures.some((share) => isOther(share) && isComplement(share, theirs.sentence.figures))
  )
    return true;
  const isDenied = negationsIn(sentence).length !== negationsIn(theirs.sentence).length;
  // "Only two in five have 50 cows or more" for "60 percent have fewer than 50"
  const isOfShare = sentence.figures.some(isShare) && restricts(sentence) !== restricts(theirs.sentence);
  if (!isHalf) return isOfShare || denies(sentence) !== denies(theirs.sentence);
  const { text } = document.blocks[sentence.block]!;
  const isOfWhole = /^ (?:as (?:much|many|big|large|high)|of what|the (?:size|level|number))\b/.test(
    text.slice(fact.end, fact.end + 14),
  );
  return (
    isOfWhole ||
    isDenied ||
    isTakenOff({ fact, sentence, document }) !== isTakenOff(theirs) ||
    tellsOfLeft(sentence) !== tellsOfLeft(theirs.sentence)
  );
}

/** "Has shrunk by less than half" for "less than half the 1,200 it covered": what has gone and what is left are not both less than a half. */
export const isOtherHalfOf = (ours: Placed<Figure>, theirs: Placed<Figure>): boolean =>
  ours.fact.value === 50 &&
  /^(?:more|less)$/.test(ours.fact.comparator) &&
  ((isTakenOff(ours) && isOfBase(theirs)) || (isTakenOff(theirs) && isOfBase(ours)));

const isOfBase = ({ fact, sentence, document }: Placed<Figure>) =>
  !LOSING.test(document.blocks[sentence.block]!.text.slice(sentence.start, fact.start)) &&
  /^ (?:the (?:\d|size|level|number|amount|area)|of what|as (?:much|many|big|large|high))/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 14),
  );

/** "Has lost more than half the 1,200" */
const LOSING = /\b(?:los[et]|losing|destroy\w*|burn\w*|cut|shed|gone|killed?)\b[^.;:,]{0,30}$/i;

/** "Has shrunk by more than half" for "is less than half the size". */
const isTakenOff = ({ fact, sentence, document }: Placed<Figure>) =>
  /\bby (?:[a-z]+ )?(?:more|less|over|under|nearly|almost|just)?(?: than| over| under)? ?$/i.test(
    document.blocks[sentence.block]!.text.slice(sentence.start, fact.start),
  );

/** "12 and over" is who is not "under 12". */
const areRests = (a: Figure, b: Figure) => isBeyondBound(a, b) || isBeyondBound(b, a);

/** What a denial has made of "more than 12" is told by it already. */
const isBeyondBound = (one: Figure, rest: Figure) =>
  (one.comparator === "at-least" && rest.comparator === "less") ||
  (one.comparator === "at-most" &&
    rest.comparator === "more" &&
    !/^(?:more|over|above)\b/i.test(one.hedge?.text ?? ""));

const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/** "Only patients aged 12 and over" for "not for children under 12". */
const restricts = ({ tokens }: Sentence) => tokens.some(({ norm }) => norm === "only");

/** "At least 35,000" for "more than 35,000" claims less; of a few, or of an age, it would let in the one that is meant to be out. */
const isNoMoreThanSaid = (fact: Figure, { comparator, hedge }: Figure) =>
  // "No more than one vehicle in a hundred" for "fewer than 1 percent"
  (fact.comparator === "at-most" &&
    comparator === "less" &&
    isShare(fact) &&
    fact.words &&
    fact.value < 50) ||
  (fact.comparator === "at-least" &&
    comparator === "more" &&
    (fact.value >= 100 || (fact.kind === "measure" && hedge?.text === "beyond")));

/** "Less than four months since four people died": what the reference counts in words without a unit is no length of time. */
const isOtherThing = (ours: Figure, theirs: Figure) =>
  ours.kind === "duration" && theirs.kind === "cardinal" && theirs.words && theirs.noun === undefined;

/** "It took them no more than three minutes" for "in three minutes": what was done is told with a stress, and bounds nothing. */
const isEmphatic = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  /^(?:duration|measure)$/.test(ours.fact.kind) &&
  isDeniedBound(ours) &&
  theirs.fact.comparator === "exactly" &&
  DONE.test(ours.document.blocks[ours.sentence.block]!.text.slice(ours.sentence.start, ours.fact.start));

const DONE =
  /\b(?:took|taken|needed|lasted|threw|thrown|managed|jumped|leapt|ran|reached|flew|got|gone)\b[^.;:]{0,40}$/i;

/** "No more than", "no farther than" */
const isDeniedBound = ({ fact: { hedge }, sentence, document }: Placed<Figure>) =>
  hedge !== undefined &&
  (/^no (?:more|fewer|less) than$/i.test(hedge.text) ||
    (/^[a-z]+ than$/i.test(hedge.text) &&
      /\bno $/i.test(document.blocks[sentence.block]!.text.slice(sentence.start, hedge.start))));

/** "No one under 16" is who is at least 16. */
const denies = ({ tokens }: Sentence) =>
  tokens.some(
    ({ norm }, at) =>
      /^(?:not?|none|nobody|never|cannot|[a-z]+n't|bans?|banned|forbids?|forbidden|prohibits?|prohibited|outlaws?|outlawed|exempt|closed|too)$/.test(
        norm,
      ) && !/^(?:fewer|less|more|later|longer)$/.test(tokens[at + 1]?.norm ?? ""),
  );

/** "Fewer than half are left" for "more than half have gone". */
const tellsOfLeft = ({ tokens }: Sentence) =>
  tokens.some(({ norm }) => /^(?:left|remain(?:s|ed|ing)?|surviv(?:e|es|ed|ing)|still)$/.test(norm));

/** "no more than 4mm long" is "just 4 millimetres long": either says how little it is. */
function isOnly({ fact: ceiling }: Placed<Figure>, { fact, sentence, document }: Placed<Figure>): boolean {
  if (ceiling.hedge === undefined || fact.comparator !== "exactly") return false;
  const { text } = document.blocks[sentence.block]!;
  return SPARE.test(ceiling.hedge.text) && ONLY.test(text.slice(sentence.start, fact.start));
}

const SPARE = /^(?:(?:no|not) more|little more) than$/i;

const ONLY = /\b(?:just|only|merely|a mere|but|barely) $/i;

/** "It took them over five hours" and "seen over three screenings" may be "in the course of", and may be "more than". */
function isOverTime({ fact, sentence, document }: Placed<Figure>, other: Placed<Figure>): boolean {
  const longer = other.fact.comparator === "more" || other.fact.comparator === "at-least";
  const isFew = fact.value <= few && fact.kind !== "money" && fact.kind !== "percent";
  if (isFew && fact.comparator === "exactly" && other.fact.hedge?.text === "over") return true;
  // "Half a second slower over 50km"
  const lead = other.document.blocks[other.sentence.block]!.text.slice(0, other.fact.hedge?.start ?? 0);
  if (fact.kind === "measure" && other.fact.hedge?.text === "over" && RACED.test(lead)) return true;
  if (fact.kind !== "duration" || fact.comparator !== "exactly" || !longer) return false;
  return document.blocks[sentence.block]!.text.slice(0, fact.start).endsWith("over ");
}

const RACED =
  /\b(?:slower|faster|quicker|ahead|behind|won|race|races|record|champion|title|gold|silver|bronze) $/i;

/** Nobody says of so few that they are more: it is "over three games", and "more than three people". */
const few = 12;

/** "Will be second or better" for "at least second": a place has its hedge before it. */
function isPlaceOrBetter(
  { fact }: Placed<Figure>,
  { fact: theirs, sentence, document }: Placed<Figure>,
): boolean {
  if (theirs.kind !== "ordinal" || fact.comparator !== "at-least") return false;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, theirs.start);
  return /\bat least (?:the )?$/i.test(lead);
}

/** "Could go to jail for 15 years" for "faces up to 15 years in prison" */
function isSentence({ fact, sentence, document }: Placed<Figure>, { fact: theirs }: Placed<Figure>): boolean {
  if (fact.kind !== "duration" || fact.comparator !== "exactly" || theirs.comparator !== "at-most")
    return false;
  const text = document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);
  return /\b(?:could|may|might)\b/.test(text) && /\b(?:jail|jailed|prison|imprisoned|bars)\b/i.test(text);
}

/** "More than two seasons of ticket sales" for "more than they took at the gate in the last two seasons". */
function isHedgedApart(
  { fact }: Placed<Figure>,
  { fact: theirs, sentence, document }: Placed<Figure>,
): boolean {
  const apart = fact.comparator === "more" ? MORE_THAN : fact.comparator === "less" ? LESS_THAN : undefined;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, theirs.start);
  return theirs.comparator === "exactly" && apart !== undefined && apart.test(lead);
}

const MORE_THAN = /\b(?:more|longer|higher|larger|greater|bigger) than (?!\d)[a-z][^.,;:\d]{0,60}$/i;
const LESS_THAN = /\b(?:less|fewer|shorter|lower|smaller) than (?!\d)[a-z][^.,;:\d]{0,60}$/i;

const POSSIBLE = /\b(?:could|may|might|possibly|potential(?:ly)?|maximum)\b[^.;:]{0,300}$/i;
