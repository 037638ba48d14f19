import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isPutByOne, isSpeech } from "../attribution/sayings.ts";
import { stemsOf } from "../polarity/negation-words.ts";
import { type Part, readingOf } from "../polarity/readings.ts";
import { isOpening, openingsIn } from "./openings.ts";

/** True where the clause, one that hangs on it or one that it hangs on has a word that leaves something open. */
export function leavesOpen({ sentence, places }: Part, theirs: Sentence, hedge: Token): boolean {
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
  // "Is barred from holding office" for "may not hold office"
  if (isForbidden(theirs.tokens, hedge) && tokens.some(({ norm }) => FORBIDS.test(norm))) return true;
  // "Her resignation would follow, she warned" for "threatened to resign"
  if (hedge.norm.startsWith("threat") && tokens.some(({ norm }) => norm.startsWith("warn"))) return true;
  // "Were advised to stay" for "should stay"
  if (hedge.norm === "should" && tokens.some(({ norm }) => ADVISED.test(norm))) return true;
  const { clauses } = readingOf(sentence);
  // "Police deny that he was beaten" for "allegedly beaten": whoever denies it leaves it open.
  if (hearsay.has(hedge.stem) && tokens.slice(0, places[0]).some(({ norm }) => DENIES.test(norm)))
    return true;
  const [first, last] = [clauses[places[0]!]!, clauses[places.at(-1)!]!];
  const own = openingsIn(sentence).filter((at) => {
    const token = tokens[at]!;
    // "Would" tells what somebody says will be, and is as firm as "will".
    if (token.norm === "would" && guess.test(hedge.norm)) return false;
    // "Are to rise" for "may rise" is as firm as "will rise".
    if (token.norm === "to" && /^(?:may|might|could)$/.test(hedge.norm)) return false;
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

const guess = /^(?:may|might|could|possibly|probably|perhaps|likely)$/;

const isForbidden = (tokens: readonly Token[], may: Token) =>
  may.norm === "may" && tokens[tokens.indexOf(may) + 1]?.norm === "not";
const FORBIDS =
  /^(?:barred|bars?|banned|bans?|forbidden|forbids?|prohibited|prohibits?|disqualified|excluded|cannot|must)$/;
const ADVISED = /^(?:advised?|advises|recommend(?:s|ed)?|urge[sd]?)$/;
const PERMITS = /^(?:entitled|eligible|allowed|permitted|free|rights?|can)$/;
const allowance = /^(?:may|might|can|could)$/;

const DENIES = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing))$/;

/** "Declined to comment", "did not say": who keeps silent of something leaves nothing else open. */
const isOfSilence = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 4)
    .some(({ norm }) => /^(?:comment|say|speak|talk|discuss|elaborate|answer)$/.test(norm));

/** True for a word that leaves nothing open where the reference has it: it is a deed of its own, right behind a reserve. */
const isDeed = ({ tokens }: Sentence, stem: string) =>
  tokens.some(
    (token, at) =>
      token.stem === stem &&
      /^(?:offer|agree|pledg|promis|vow|threat|propos|demand|call|ask|warn|decid|order)/.test(stem) &&
      hearsay.has(tokens[at - 1]?.stem ?? ""),
  );

/** Hedges that leave it to somebody else. */
const hearsay = stemsOf(
  "said alleged allegedly claim reportedly purportedly believe think suspect reported rumored understood",
);
