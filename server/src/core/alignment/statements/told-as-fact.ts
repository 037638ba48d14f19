import type { Sentence } from "../../document.ts";
import { isIrregularPast } from "../../text/irregular.ts";
import type { Span } from "../../text/span.ts";
import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";
import { isTime, range } from "./denied.ts";
import { contentWithin, hedgesOf, isHedgeAt } from "./hedges.ts";
import { negationsIn } from "./polarity.ts";
import { itemAt, itemsBefore, itemsBehind, type Part, readingOf } from "./readings.ts";
import type { LostReserve } from "./reserves.ts";
import { isPutByOne, isSpeech } from "./sayings.ts";
import { statementAt, tellingOf } from "./statements.ts";

/**
 * What a reference hedges, told in whatever words by a clause of the draft that states it and has no word at all that could
 * leave it open: "the source was a broken sewer" for "a broken sewer may be the source". A faithful rewrite nearly always has
 * one; `beside` are the draft's other counterparts, any of which may state it too.
 */
export function toldAsFact(
  ours: Sentence,
  theirs: Sentence,
  beside: readonly Sentence[],
  weight: (feature: string) => number,
): LostReserve | undefined {
  for (const at of reservesIn(theirs)) {
    const statement = statementAt(theirs, at, weight);
    const { share, features, parts } = tellingOf(statement, [ours]);
    const behind = itemsBehind(theirs, at).slice(0, range);
    const near = behind.length > 0 ? behind : itemsBefore(theirs, at);
    // "Cut the rate and said it was likely to lower it once more": the cut is told, and what may follow is not.
    const isDone = theirs.tokens[at + 1]?.norm === "to" && isToldBesides(near[0] ?? "", ours, theirs);
    const told = near.filter((feature, i) => features.has(feature) && !(isDone && i === 0));
    const isTold = told.length > 1 ? share >= enough && told.length * 2 >= near.length : share >= enoughAlone;
    if (!isTold || told.every(isTime)) continue;
    const telling = parts.filter(({ places }) =>
      places.some((place) => told.includes(itemAt(ours, place) ?? "")),
    );
    const hedge = theirs.tokens[at]!;
    if (timesOf(hedge, ours) >= timesOf(hedge, theirs)) continue;
    if (telling.some((part) => leavesOpen(part, theirs, hedge))) continue;
    const isStated = beside.some(
      (other) =>
        other !== theirs &&
        !other.tokens.some((_, place) => isOpening(other.tokens, place)) &&
        tellingOf(statement, [other]).share >= share * nearly,
    );
    const stated = isStated ? undefined : verbOf(telling);
    if (stated) return { hedge, stated };
  }
  return undefined;
}

/** True where the reference has a feature more than once, and the draft less often. */
function isToldBesides(feature: string, ours: Sentence, theirs: Sentence): boolean {
  const [own, all] = [ours, theirs].map(
    (sentence) => readingOf(sentence).items.filter((item) => item.feature === feature).length,
  );
  return all! > Math.max(1, own!);
}

/** "It is possible, according to police, that it was" has the very word, however far off. */
const timesOf = ({ norm }: Token, { tokens }: Sentence) =>
  tokens.filter((token) => token.norm === norm).length;

/** The places of all words of a sentence that leave something open where they stand, purposes aside: what is planned may be told as what will be. */
function reservesIn(theirs: Sentence): number[] {
  const { tokens } = theirs;
  const hedges = new Set(
    hedgesOf(theirs).flatMap(({ token, stands }) =>
      stands === "purpose" || interim.test(token.norm) ? [] : token,
    ),
  );
  return [...tokens.keys()].filter((at) => hedges.has(tokens[at]!) || isReserve(tokens, at));
}

/** "Will publish a report" says nothing of a preliminary one. */
const interim = /^(?:preliminary|provisional)$/;

/** "Is possible", "possible sabotage", "doubtful for Sunday", "is seen rising", "suggest that", "are said to be in talks". */
function isReserve(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const [before, next] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]];
  if (norm === "seen") return next?.norm.endsWith("ing") ?? false;
  if (norm === "said") return next?.norm === "to" && /^(?:is|are|was|were)$/.test(before);
  if (/^(?:possible|probable|potential|apparent)$/.test(norm))
    return before !== "as" && !/^(?:best|all|every|other)$/.test(before) && next?.norm !== "to";
  if (/^(?:suggest|indicate|hint|seem|appear)(?:s|ed|ing)?$/.test(norm))
    return /^(?:that|to|he|she|it|they|the)$/.test(next?.norm ?? "");
  return /^(?:doubtful|uncertain|purported|supposed|presumed)$/.test(norm);
}

/** So much of what stands around the hedge the draft must tell. */
const enough = 0.42;
/** The same where it tells one word alone of what the hedge reaches. */
const enoughAlone = 0.5;
/** And so much of that another counterpart, for the draft to have it from there. */
const nearly = 0.7;

/** True where the clause, one that hangs on it or one that it hangs on has a word that leaves something open. */
function leavesOpen({ sentence, places }: Part, theirs: Sentence, hedge: Token): boolean {
  const { tokens } = sentence;
  // "Allegedly" and "a prosecutor said" are two ways to leave it to somebody.
  const isTheirs = ({ stem }: Token) => theirs.tokens.some((token) => token.stem === stem);
  if (
    hearsay.has(hedge.stem) &&
    (isPutByOne(tokens) || tokens.some((token) => isSpeech(token) && !isTheirs(token)))
  )
    return true;
  // "Are entitled to vote" for "may vote"
  if (allowance.test(hedge.norm) && tokens.some(({ norm }) => PERMITS.test(norm))) return true;
  const { clauses } = readingOf(sentence);
  // "Police deny that he was beaten" for "allegedly beaten": whoever denies it leaves it open.
  if (hearsay.has(hedge.stem) && tokens.slice(0, places[0]).some(({ norm }) => DENIES.test(norm)))
    return true;
  const [first, last] = [clauses[places[0]!]!, clauses[places.at(-1)!]!];
  const own = openingsIn(sentence).filter((at) => {
    const token = tokens[at]!;
    // "Would" tells what somebody says will be, and is as firm as "will".
    if (token.norm === "would" && guess.test(hedge.norm)) return false;
    // "Are said to be in talks": the talks are what is said.
    if (hedge.norm === "said" && isTheirs(token)) return false;
    // "An offer of helicopters that China has made" for "has reportedly offered helicopters": the offer is what is reported.
    return !(isTheirs(token) && token.stem !== hedge.stem && isDeed(theirs, token.stem));
  });
  const isFar = (at: number) => clauses[at]! < first || clauses[at]! > last;
  const near = own.filter(
    (at) =>
      clauses[at]! >= first - 2 &&
      clauses[at]! <= last + 2 &&
      !(isFar(at) && !isOpening(tokens, at) && isOfSilence(tokens, at)),
  );
  if (near.length === 0 || near.some((at) => clauses[at]! >= first && clauses[at]! <= last))
    return near.length > 0;
  // "A fall is anticipated by few" for "few expect a fall": what another clause leaves open, another of the reference's does too.
  if (
    guess.test(hedge.norm) &&
    near.filter((at) => guess.test(tokens[at]!.norm)).length > guessesApart(theirs, hedge)
  )
    return true;
  const theirOpenings = openingsIn(theirs).filter((at) => theirs.tokens[at] !== hedge);
  return [true, false].some((isDenial) => {
    const isOfKind =
      ({ tokens: all }: Sentence) =>
      (at: number) =>
        isOpening(all, at) !== isDenial;
    return (
      near.some(isOfKind(sentence)) &&
      own.filter(isOfKind(sentence)).length > theirOpenings.filter(isOfKind(theirs)).length
    );
  });
}

/** The guesses of other clauses: "might be older than thought, possibly by a million years" is one guess in two words. */
function guessesApart(theirs: Sentence, hedge: Token): number {
  const { clauses } = readingOf(theirs);
  const own = clauses[theirs.tokens.indexOf(hedge)]!;
  return theirs.tokens.filter(({ norm }, at) => guess.test(norm) && Math.abs(clauses[at]! - own) > 1).length;
}

const DENIES = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing))$/;

/** "Declined to comment", "did not say": who keeps silent of something leaves nothing else open. */
const isOfSilence = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 4)
    .some(({ norm }) => /^(?:comment|say|speak|talk|discuss|elaborate|answer)$/.test(norm));

/** The places of the words that deny something or leave it open. */
function openingsIn(sentence: Sentence): number[] {
  const denials = new Set(negationsIn(sentence).map(({ token }) => token));
  return [...sentence.tokens.keys()].filter(
    (at) => denials.has(sentence.tokens[at]!) || isOpening(sentence.tokens, at),
  );
}

/** True for a word that leaves nothing open where the reference has it: it is a deed of its own, right behind a reserve. */
const isDeed = ({ tokens }: Sentence, stem: string) =>
  tokens.some(
    (token, at) =>
      token.stem === stem &&
      /^(?:offer|agree|pledg|promis|vow|threat|propos|demand|call|ask|warn|decid|order)/.test(stem) &&
      hearsay.has(tokens[at - 1]?.stem ?? ""),
  );

const PERMITS = /^(?:entitled|eligible|allowed|permitted|free|rights?)$/;
const allowance = /^(?:may|might|can|could)$/;

const guess = /^(?:may|might|could|possibly|probably|perhaps|likely)$/;

/** True for a word that leaves something open; "sooner than expected" leaves nothing so. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  const { kind, stem, text, norm } = tokens[at]!;
  if (kind === "mark") return text === "?";
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (/ed$|^thought$/.test(norm) && before.some((token) => /^(?:than|as)$/.test(token.norm))) return false;
  // "They are to spend two years there."
  if (norm === "to" && /^(?:is|are|was|were|be)$/.test(tokens[at - 1]?.norm ?? "")) return true;
  return (openings.has(stem) && text !== "May") || isHedgeAt(tokens, at);
}

/** Where the clauses state something: a form of "be", "have" or "will" with the word behind it. */
function verbOf(parts: readonly Part[]): Span | undefined {
  for (const { sentence, places } of parts) {
    const { tokens } = sentence;
    const find = (form: RegExp) =>
      places.find((at) => form.test(tokens[at]!.norm)) ??
      tokens.findLastIndex(({ norm }, at) => at < places[0]! && form.test(norm));
    const at = find(finite);
    if (at >= 0) return { start: tokens[at]!.start, end: (contentWithin(tokens, at + 1) ?? tokens[at]!).end };
    const verb = places.find((place) => isPast(tokens, place));
    // "He limped, on his left leg."
    const before = tokens.findLastIndex((_, at) => at < places[0]! && isPast(tokens, at));
    const stated = verb ?? (before < 0 ? undefined : before);
    if (stated !== undefined) return { start: tokens[stated]!.start, end: tokens[stated]!.end };
  }
  return undefined;
}

/** "Limped", "went"; not "the left bank" nor "a broken pipe". */
const isPast = (tokens: readonly Token[], at: number) => {
  const { norm } = tokens[at]!;
  if (past.test(norm)) return true;
  return (
    isIrregularPast(norm) &&
    !isSpeech(tokens[at]!) &&
    !/^(?:the|an?|its|his|her|their|of|in|on|to)$/.test(tokens[at - 1]?.norm ?? "")
  );
};

const finite = /^(?:will|is|are|was|were|has|have|had)$/;
const past = /^(?!indeed|hundred|need|speed|breed)[a-z]{2,}ed$/;

/** Hedges that leave it to somebody else. */
const hearsay = stems(
  "said alleged allegedly claim reportedly purportedly believe think suspect reported rumoured rumored understood",
);

/** Words that leave something open, whoever says them and whatever they reach. */
const openings = stems(`
may might could should ought would can able unable if whether unless provided providing assuming otherwise
pencil pencilled penciled likely unlikely possible possibly possibility potential potentially face liable perhaps maybe probable probably probability
apparent apparently allegedly alleged allege allegation reportedly purportedly supposedly presumably presumed seemingly
seem appear look suggest suggestion indicate indication hint sign imply signal
chance risk danger threat threaten prospect odds option opportunity scope
hope fear worry worried afraid wish want eager keen await expect expectation anticipate
forecast predict prediction foresee seen projection project estimate estimated outlook model
plan planned intend intention aim goal target propose proposal consider mull weigh contemplate ponder seek bid try attempt offer
ready poised set due scheduled schedule tipped bound pledge promise vow agree agreed demand call ask urge
believe belief think thought suspect suspicion suspected assume assumption guess opinion view feel sense theory hypothesis speculate speculation
claim accuse accusation argue charge repute reputed reputedly reputation story legend tale tradition lore doubt doubtful question unclear unknown uncertain unconfirmed unproven rumour rumor
preliminary provisional early initial tentative draft partial subject depend pending
supposed meant mean warn fitness struggle race likelihood
 warning caution must need tend
investigate inquiry examine study test sought candidate favourite favorite eye interest talks negotiation
`);

function stems(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(stemOf));
}
