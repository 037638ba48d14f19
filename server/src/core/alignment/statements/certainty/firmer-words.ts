import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import { negationsIn } from "../polarity/polarity.ts";
import { statementAt, tellingOf } from "../polarity/statements.ts";
import { contentWithin, hedgesOf, isHedgeAt } from "./hedges.ts";
import type { LostReserve } from "./reserves.ts";

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

const guesses = /^(?:suspect|believe|think|fear|suggest|indicate|hint|imply|assume|guess)(?:s|ed|d|ing)?$/;
const certainties = new Set(
  "know knows knew known prove proves proved proven establish establishes established confirm confirms confirmed demonstrate demonstrates demonstrated certain certainly definitely undoubtedly".split(
    " ",
  ),
);
const isCertain = ({ kind, norm }: Token) => kind === "word" && certainties.has(norm);

/** So much of what the reference only supposes must stand in the draft. */
const sameGuess = 0.5;

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
  // "Is to be restarted by its owner": whoever wants to do it himself is left to do it.
  const isByOne = tokens[at + 2]?.norm === "be" && tokens[at + 4]?.norm === "by";
  return plans.test(norm) || (/^(?:is|are)$/.test(norm) && tokens[at + 1]?.norm === "to" && !isByOne);
}

const plans = /^(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|will|decided|decides|due|set)$/;
