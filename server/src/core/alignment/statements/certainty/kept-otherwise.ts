import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { endsClause } from "../../context.ts";
import { negationsIn } from "../polarity/polarity.ts";
import type { LostReserve } from "./reserves.ts";

/** True where the draft keeps a reserve of the reference in a turn of its own. */
export const isKeptOtherwise = (ours: Sentence, theirs: Sentence, { hedge, stated }: LostReserve): boolean =>
  (isDeniedIn(theirs, hedge) && deniesToo(ours)) ||
  (BELIEF.test(hedge.norm) && ours.tokens.some((_, at) => isInView(ours.tokens, at))) ||
  (/^alleg/.test(hedge.norm) && isAllegedBefore(ours, theirs, stated)) ||
  (isNotExpectedBefore(theirs.tokens, hedge) && ours.tokens.some((_, at) => isEarliest(ours.tokens, at))) ||
  (WISH.test(hedge.norm) && ours.tokens.some((_, at) => meansTo(ours.tokens, at))) ||
  (hedge.norm === "should" && ours.tokens.some((_, at) => isAdvised(ours.tokens, at))) ||
  (hedge.norm.startsWith("threat") && ours.tokens.some((_, at) => isNearly(ours.tokens, at))) ||
  (hedge.norm === "may" && ours.tokens.some((_, at) => hasUntil(ours, at))) ||
  (ACCUSED.test(hedge.norm) && isOfThing(ours.tokens, stated)) ||
  (GUESS.test(hedge.norm) && ours.tokens.some((_, at) => pointsTo(ours.tokens, at)));

/**
 * "It was not true that they had set out to do it" for "denied that they had wanted to do it", "puts no faith in the promise" for
 * "did not believe the promise": what is denied is left open by nobody.
 */
function isDeniedIn(theirs: Sentence, hedge: Token): boolean {
  const { tokens } = theirs;
  const at = tokens.indexOf(hedge);
  const start = tokens.findLastIndex((token, i) => i < at && endsClause(token) && token.norm !== "that") + 1;
  const isDirect = /^(?:not|never|n't)$|n't$/.test(tokens[at - 1]?.norm ?? "");
  return (
    (isDirect && !/^(?:expected|likely|thought|believe[sd]?)$/.test(hedge.norm)) ||
    negationsIn(theirs).some(({ kind, from }) => kind === "denial" && from >= start - 1 && from < at)
  );
}

const deniesToo = (ours: Sentence) =>
  negationsIn(ours).some(({ kind }) => kind !== "prefix") ||
  ours.tokens.some(({ norm }) =>
    /^(?:untrue|false|doubts?|doubted|distrusts?|sceptical|skeptical)$/.test(norm),
  );

/** "In the mayor's view", "in the view of the police" for "believes": it is left to the same one. */
const isInView = (tokens: readonly Token[], at: number) =>
  VIEWS.test(tokens[at]!.norm) &&
  tokens.slice(Math.max(0, at - viewRange), at).some(({ norm }) => /^(?:in|to)$/.test(norm)) &&
  (/['’]s?$|^(?:its|his|her|their)$/.test(tokens[at - 1]?.text ?? "") ||
    (tokens[at]!.norm !== "eyes" && tokens[at - 1]?.norm === "the" && tokens[at + 1]?.norm === "of"));

/** In words: "in the chief constable's view". */
const viewRange = 5;
const BELIEF = /^(?:believe[sd]?|thinks?|thought|suspect(?:s|ed)?|reckon(?:s|ed)?|expect(?:s|ed)?)$/;
const VIEWS = /^(?:view|opinion|eyes|judgment|judgement|estimation)$/;
/** "Prosecutors accuse him of having taken it" for "allegedly took it": the word stands before what is alleged, and the reference has it for nothing else. */
const isAllegedBefore = (ours: Sentence, { tokens }: Sentence, { start }: LostReserve["stated"]) =>
  ours.tokens.some(
    ({ norm, stem, end }) =>
      end <= start &&
      ALLEGED.test(norm) &&
      !tokens.some((token) => token.stem === stem && !/^alleg/.test(stem)),
  );
const ALLEGED = /^(?:alleg(?:ation|ations|e|es|ed|edly)|claim(?:s|ed)?|accus(?:e|es|ed|ation|ations))$/;

/** "It will be 2027 at the earliest before stocks recover" for "are not expected to recover before 2027": one bound keeps it as open. */
function isNotExpectedBefore(tokens: readonly Token[], hedge: Token): boolean {
  const at = tokens.indexOf(hedge);
  return (
    /^(?:expect|expects|expected|likely|forecast|due)$/.test(hedge.norm) &&
    tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(?:not|never|no)$|n't$/.test(norm)) &&
    tokens.slice(at + 1).some(({ norm }) => norm === "before" || norm === "until")
  );
}

const isEarliest = (tokens: readonly Token[], at: number) =>
  (tokens[at]!.norm === "earliest" && tokens[at - 1]?.norm === "the") ||
  (/^(?:earlier|sooner)$/.test(tokens[at]!.norm) &&
    /^(?:no|not)$/.test(tokens[at - 1]?.norm ?? "") &&
    tokens[at + 1]?.norm === "than");

/** "Plans to measure" for "wants to measure". */
const WISH = /^(?:wants?|wanted|hopes?|hoped|wish(?:es|ed)?|aims?|aimed|seeks?|sought)$/;
const meansTo = (tokens: readonly Token[], at: number) =>
  MEANS.test(tokens[at]!.norm) && tokens[at + 1]?.norm === "to";
const MEANS = /^(?:plan|intend|mean|aim|seek|want|hope)s?$/;

/** "Have been told to park outdoors" for "should park outdoors", "would rather have waited" for "should have waited" */
const isAdvised = (tokens: readonly Token[], at: number) =>
  (/^(?:rather|prefer)$/.test(tokens[at]!.norm) && /^(?:would|'d|’d)$/.test(tokens[at - 1]?.norm ?? "")) ||
  (/^(?:told|asked|advised|urged|warned|instructed|recommended|encouraged|supposed|meant)$/.test(
    tokens[at]!.norm,
  ) &&
    tokens.slice(at + 1, at + 4).some(({ norm }) => norm === "to"));

/** "Was on the point of ordering them back" for "had threatened to" */
const isNearly = (tokens: readonly Token[], at: number) =>
  (/^(?:point|verge|brink)$/.test(tokens[at]!.norm) && tokens[at + 1]?.norm === "of") ||
  (/^(?:about|ready|prepared|poised)$/.test(tokens[at]!.norm) && tokens[at + 1]?.norm === "to");

/** "Have until August 21st to appeal" for "may appeal until Aug. 21" */
const hasUntil = ({ tokens, dates }: Sentence, at: number) =>
  /^(?:have|has|had)$/.test(tokens[at]!.norm) &&
  /^(?:until|till)$/.test(tokens[at + 1]?.norm ?? "") &&
  dates.some(({ end }) => tokens.some(({ norm, start }) => norm === "to" && start > end && start < end + 4));

/** "Two paintings stolen from a museum" for "on suspicion of stealing two paintings": that they were is no guess, only who did it. */
function isOfThing(tokens: readonly Token[], { start }: LostReserve["stated"]): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1];
  return PARTICIPLE.test(tokens[at]?.norm ?? "") && before?.kind === "word" && !AUXILIARY.test(before.norm);
}

const ACCUSED = /^(?:suspicion|accused|accusations?|charged)$/;
/** Forms that are no past tense too. */
const PARTICIPLE = /^(?:stolen|taken|hidden|forged|looted|given|driven|shown)$/;
const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|and|or|got|not|also)$/;

const GUESS = /^(?:may|might|could|probabl[ey]|likely|possibl[ey]|perhaps|presumably|apparently)$/;

/** "The type points to a traveller" for "probably a traveller": a sign of it, and no proof. */
const pointsTo = (tokens: readonly Token[], at: number) =>
  /^points?$/.test(tokens[at]!.norm) && /^(?:to|towards?)$/.test(tokens[at + 1]?.norm ?? "");
