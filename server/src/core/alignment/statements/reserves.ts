import type { Sentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";
import { wordFeature } from "../features.ts";
import { auxiliaries, contentWithin, type Hedge, hedgesOf, isHedgeAt } from "./hedges.ts";
import { negationsIn } from "./polarity.ts";
import { isSpeech } from "./sayings.ts";
import { statementAt, tellingOf } from "./statements.ts";

/** A reserve of a reference, and the words of the draft that state without it what it keeps open. */
export interface LostReserve {
  readonly hedge: Token;
  readonly stated: Span;
}

/** What the draft states and the reference only supposes, hedge by hedge; for sentences that tell the same. */
export function lostHedge(
  ours: Sentence,
  theirs: Sentence,
  beside: readonly Sentence[],
): LostReserve | undefined {
  const all = hedgesOf(theirs);
  const doubts = all.filter(
    (hedge, i) =>
      all.findLastIndex((each) => each.reaches === hedge.reaches) === i && !isEcho(hedge, all.slice(0, i)),
  );
  const own = hedgesOf(ours);
  const reachOf = (token: Token) => own.find((hedge) => hedge.token === token)?.reaches;
  // A hedge of what another counterpart hedges is answered for.
  const others = beside.flatMap((other) => (other === theirs ? [] : hedgesOf(other)));
  const isElsewhere = (token: Token) =>
    others.some((other) => sameHedge(other.token, token) && other.reaches === reachOf(token));
  const left = ours.tokens.filter((token, i) => isHedgeAt(ours.tokens, i) && !isElsewhere(token));
  // "They believe that it may have failed" is one doubt in two words: what they believe is that it may.
  for (const outer of all) {
    if (doubts.includes(outer) || outer.stands !== "verb") continue;
    const answer = left.findIndex((token) => sameHedge(token, outer.token));
    if (answer >= 0 && belief.test(outer.token.norm)) left.splice(answer, 1);
  }
  for (const hedge of doubts) {
    // "Cut the rate and said it was likely to lower it once more": the cut is told, and what may follow is not.
    if (timesOf(hedge, theirs) > Math.max(1, timesOf(hedge, ours))) continue;
    // Each hedge of the draft answers for one of the reference's, its own word first.
    const same = left.findIndex((token) => sameHedge(token, hedge.token));
    const answer = same < 0 ? left.findIndex((token) => reachOf(token) === hedge.reaches) : same;
    if (answer >= 0) left.splice(answer, 1);
    else if (left.length > doubts.length - 1) left.shift();
    else {
      const stated = statementOf(ours, theirs, hedge);
      if (stated) return { hedge: hedge.token, stated };
    }
  }
  return undefined;
}

/** "Might be older than thought, possibly by a million years" is one guess in two words. */
const isEcho = ({ token }: Hedge, before: readonly Hedge[]) =>
  /^(?:possibly|perhaps)$/.test(token.norm) &&
  before.some((other) => /^(?:may|might|could)$/.test(other.token.norm));

const timesOf = ({ reaches }: Hedge, { tokens }: Sentence) =>
  tokens.filter((token) => wordFeature(token) === reaches).length;

const belief = /^(?:believe[sd]?|thinks?|thought)$/;

/** "The law will produce 9,000 homes" for "the bill is expected to lead to 9,000": other words, and no reserve. */
export function forecast(
  ours: Sentence,
  theirs: Sentence,
  weight: (feature: string) => number,
): LostReserve | undefined {
  const { tokens } = ours;
  const will = tokens.findIndex(({ norm }) => norm === "will");
  if (will < 0 || theirs.tokens.some(({ norm }) => norm === "will")) return undefined;
  const first = tokens.findLastIndex(({ text }, i) => i < will && text === ";") + 1;
  const own = tokens.slice(first);
  if (own.some((token, i) => isHedgeAt(own, i) || conditions.has(token.norm))) return undefined;
  for (const hedge of hedgesOf(theirs)) {
    // "Will publish a report" says nothing of a preliminary one.
    if (hedge.stands !== "verb") continue;
    const { share, parts } = tellingOf(statementAt(theirs, theirs.tokens.indexOf(hedge.token), weight), [
      ours,
    ]);
    if (share < sameForecast || !parts.some(({ places }) => places.includes(will))) continue;
    const word = contentWithin(tokens, will + 1) ?? tokens[will]!;
    return { hedge: hedge.token, stated: { start: tokens[will]!.start, end: word.end } };
  }
  return undefined;
}

/** So much of what the reference hedges must stand in the draft, where it says with "will" in other words that it comes. */
const sameForecast = 0.42;

const conditions = new Set(
  "if whether unless plan plans planned planning due want wants hope hopes intend intends forecast predicted".split(
    " ",
  ),
);

/** "Police know that" for "police suspect that": a word of certainty where the reference has only words of doubt. */
export function strengthened(
  ours: Sentence,
  theirs: Sentence,
  weight: (feature: string) => number,
): LostReserve | undefined {
  const { tokens } = ours;
  const weak =
    theirs.tokens.find(({ norm }) => guesses.test(norm)) ??
    theirs.tokens.find((_, at) => isNotRuledOut(theirs.tokens, at));
  if (!weak || theirs.tokens.some(isCertain)) return undefined;
  const sure = tokens.find(isCertain);
  const isOpen = tokens.some(({ norm }, i) => guesses.test(norm) || isHedgeAt(tokens, i));
  if (!sure || isOpen || negationsIn(ours).length > 0) return undefined;
  const { share } = tellingOf(statementAt(theirs, theirs.tokens.indexOf(weak), weight), [ours]);
  return share < sameGuess ? undefined : { hedge: weak, stated: sure };
}

/** "It could not be ruled out that" */
const isNotRuledOut = (tokens: readonly Token[], at: number) =>
  /^(?:ruled?|excluded?)$/.test(tokens[at]!.norm) &&
  tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(?:not|cannot)$|n't$/.test(norm));

/** "Plans to build" for "would like to build", "is considering building": a wish is no plan. */
export function resolved(ours: Sentence, theirs: Sentence): LostReserve | undefined {
  const wish = theirs.tokens.findIndex((_, at) => isWish(theirs.tokens, at));
  const wished = wish < 0 ? undefined : contentWithin(theirs.tokens, wish + 1);
  if (!wished || ours.tokens.some((token, at) => isWish(ours.tokens, at) || wishful.test(token.norm)))
    return undefined;
  if (theirs.tokens.some(({ norm }) => plans.test(norm))) return undefined;
  const at = ours.tokens.findIndex((token) => wordFeature(token) === wordFeature(wished));
  const plan = ours.tokens.findLast(
    (_, place) => place < at && at - place <= 3 && isPlan(ours.tokens, place),
  );
  return plan && { hedge: theirs.tokens[wish]!, stated: { start: plan.start, end: ours.tokens[at]!.end } };
}

function isWish(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const [before, next] = [tokens[at - 1]?.norm, tokens[at + 1]?.norm ?? ""];
  // "Is thinking of cutting posts."
  if (/^(?:of|about)$/.test(norm)) return before === "thinking" && next.endsWith("ing");
  if (/^(?:want|hope|seek)s?$|^(?:wanted|hoped|hoping|seeking)$/.test(norm)) return next === "to";
  if (norm === "like") return /^(?:would|'d)$/.test(before ?? "") && next === "to";
  return (
    /^(?:considering|mulling|weighing|contemplating|pondering)$/.test(norm) &&
    (next.endsWith("ing") || /^(?:an?|the|new|plans?|whether)$/.test(next))
  );
}

/** Words that tell a wish in another way. */
const wishful =
  /^(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|dreams?|consider(?:s|ed)?|ideas?|may|might|could|if|whether|likes?|eye(?:s|d|ing)|tempted|keen|talks?|thinking|option)$/;
/** "is to merge", "plans to". */
function isPlan(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  return plans.test(norm) || (/^(?:is|are)$/.test(norm) && tokens[at + 1]?.norm === "to");
}

const plans = /^(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|will|decided|decides|due|set)$/;

const guesses = /^(?:suspect|believe|think|fear|suggest|indicate|hint|imply|assume|guess)(?:s|ed|d|ing)?$/;
const certainties = new Set(
  "know knows knew known prove proves proved proven establish establishes established confirm confirms confirmed demonstrate demonstrates demonstrated certain certainly definitely undoubtedly".split(
    " ",
  ),
);
const isCertain = ({ kind, norm }: Token) => kind === "word" && certainties.has(norm);
/** So much of what the reference only supposes must stand in the draft. */
const sameGuess = 0.5;

const sameHedge = (a: Token, b: Token) =>
  a.stem === b.stem || a.norm.slice(0, 5) === b.norm.slice(0, 5) || (isSuspicion(a) && isSuspicion(b));
const isSuspicion = ({ norm }: Token) => /^suspe?[ci]/.test(norm) && !norm.startsWith("suspen");

/** Where the draft says the word that the reference hedges, with the auxiliaries before it; undefined where it is left open. */
function statementOf(
  { tokens }: Sentence,
  theirs: Sentence,
  { token, reaches, stands }: Hedge,
): Span | undefined {
  const at = tokens.findIndex((token) => wordFeature(token) === reaches);
  const word = tokens[at];
  if (!word || (isClaim(token) && tokens.some(isSpeech))) return undefined;
  // "Police deny that he was beaten" for "allegedly beaten": whoever denies it leaves it open.
  if (
    isHearsay(token) &&
    tokens.slice(0, at).some(({ norm }) => /^(?:den(?:y|ies|ied)|disput(?:e|es|ed))$/.test(norm))
  )
    return undefined;
  // "The cost", "an end": a noun states nothing of what may cost or end, unless something is said to be one.
  const isNamed = determiners.has(tokens[at - 1]?.norm ?? "") && !copulas.test(tokens[at - 2]?.norm ?? "");
  if (stands !== "noun" && isNamed) return undefined;
  // "will sign" for "is expected to sign" stays open; "have not been confirmed" is as good as "unconfirmed".
  const before = tokens.slice(Math.max(0, at - 4), at);
  if (stands === "purpose" && !isDone(before)) return undefined;
  const known = new Set(theirs.tokens.map((token) => token.stem));
  // "They are to take two years": that is what is expected.
  const isDue = before.some(({ norm }, i) => norm === "to" && copulas.test(before[i - 1]?.norm ?? ""));
  // "Results are due by spring": what the hedge reaches is the subject here.
  const isDueBehind = tokens
    .slice(at + 1, at + 4)
    .some(
      (token, i, all) =>
        (token.norm === "to" || openings.has(token.stem)) && copulas.test(all[i - 1]?.norm ?? ""),
    );
  const open =
    isDue || isDueBehind || before.some((token) => openings.has(token.stem) && !known.has(token.stem));
  // "May close if" is as open as "will close if"; what is only expected then, or without something, is not.
  const isModal = /^(?:may|might|could)$/.test(token.norm);
  const isConditional = theirs.tokens.some(
    ({ norm }) => /^(?:unless|without|provided)$/.test(norm) || (norm === "if" && !isModal),
  );
  // "Called for them to be allowed to": what is asked for is not stated.
  const isAsked = /\bto be$/.test(before.map(({ norm }) => norm).join(" ")) && !before.some(isFound);
  const inOtherWords = tokens.some(
    ({ norm }) => norm.startsWith("confirm") || norm === "up" || (norm === "if" && !isConditional),
  );
  // "early results" for "preliminary results": another word stands in the place of the hedge.
  const adjective = before.at(-1);
  const isFirm = adjective !== undefined && firm.test(adjective.norm);
  const replaced = adjective && wordFeature(adjective) !== undefined && !known.has(adjective.stem) && !isFirm;
  // "lets cities opt out" for "cities may opt out".
  const permitted = tokens
    .slice(0, at)
    .some((token) => permissions.has(token.stem) && !known.has(token.stem));
  // "Called on the board to open its books" for "the board should open them"
  const isUrged =
    before.at(-1)?.norm === "to" &&
    tokens.slice(Math.max(0, at - 9), at - 1).some(({ norm }) => urges.test(norm));
  if (open || isAsked || isUrged || inOtherWords || permitted || replaced) return undefined;
  if (isFirm) return { start: adjective.start, end: word.end };
  const start = before.findLastIndex((token) => token.kind !== "word" || !auxiliaries.has(token.norm)) + 1;
  return { start: before[start]?.start ?? word.start, end: word.end };
}

const urges = /^(?:call|urg|ask|demand|want|press|advis|invit|recommend|appeal|plead)(?:e|s|es|ed|ing)?$/;

/** "The neighbour claims that": whoever says so, it is left to him. */
const isClaim = ({ norm }: Token) => norm.startsWith("claim");

const isHearsay = ({ norm }: Token) => /^(?:alleg|reported|purport|claim|rumou?r)/.test(norm);

/** "Found to be", "known to be": that is so. */
const isFound = ({ norm }: Token) => /^(?:found|known|shown|proved|proven|confirmed|turned|out)$/.test(norm);

const determiners = new Set("a an the this that these its his her their no any".split(" "));
const copulas = /^(?:is|are|was|were|be|been|being)$/;
const permissions = new Set("let allow permit enable entitle".split(" ").map(stemOf));

/** Words that keep it open in another way, "will" and "would" not among them: what may be is not what will be. None of them alone is a hedge that must be kept. */
const openings = new Set(
  `if whether unless plan intend aim hope propose consider want seek threaten set due claim accuse accused
  forecast predict estimate estimated warn risk danger verge brink likelihood chance can say said says tell told according suggest indicate prospect eye ready
  schedule scheduled pencil pencilled poise poised`
    .split(/\s+/)
    .map(stemOf),
);

/** "Has bought", "has agreed to buy": no purpose any more. */
const isDone = (before: readonly Token[]) => {
  const words = before.map(({ norm }) => norm).join(" ");
  return /\b(?:has|have|had)(?: (?:now|already|since|just|(?:agreed|decided) to))*$/.test(words);
};
/** What is final is not preliminary. */
const firm = /^(?:final|definitive|conclusive|complete|full|official|confirmed)$/;
