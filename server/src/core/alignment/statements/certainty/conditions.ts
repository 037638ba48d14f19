import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { readingOf } from "../polarity/readings.ts";
import { contentWithin } from "./hedges.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * "The tunnel will open in March" where the reference has "will open in March if the doors pass a test": what hangs on a
 * condition is told as settled. `around` is the draft's sentence with its neighbours, any of which may hold the condition.
 */
export function lostCondition(
  ours: Sentence,
  theirs: Sentence,
  around: readonly Sentence[],
  weight: (feature: string) => number,
): LostReserve | undefined {
  const condition = conditionOf(theirs);
  const will = ours.tokens.findIndex(({ norm }) => norm === "will");
  if (!condition || will < 0 || around.some(({ tokens }) => tokens.some(isConditional))) return undefined;
  const told = new Set(readingOf(ours).items.map(({ feature }) => feature));
  let [shared, all] = [0, 0];
  for (const feature of condition.hanging) {
    all += weight(feature);
    if (told.has(feature)) shared += weight(feature);
  }
  if (all === 0 || shared < enough * all) return undefined;
  const end = (contentWithin(ours.tokens, will + 1) ?? ours.tokens[will]!).end;
  return { hedge: condition.token, stated: { start: ours.tokens[will]!.start, end } };
}

/** So much of what hangs on the condition must stand in the draft. */
const enough = 0.6;

interface Condition {
  readonly token: Token;
  /** What is said to come about if it holds. */
  readonly hanging: ReadonlySet<string>;
}

/** The condition of what a sentence says will be. */
function conditionOf(sentence: Sentence): Condition | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, i) => isCondition(tokens, i, token));
  if (at < 0) return undefined;
  const { items, clauses } = readingOf(sentence);
  // At the head of a sentence it ends with its clause; behind what hangs on it, with the sentence or a mark.
  const end = tokens.findIndex(({ kind, text }, i) => i > at && kind === "mark" && /^[,;.]$/.test(text));
  const stop = end < 0 ? tokens.length : end;
  const isHanging = (place: number) =>
    place > stop ? at === 0 || clauses[at] === 0 : place < at && clauses[at]! - clauses[place]! <= 2;
  const isFuture = tokens.some(
    ({ norm }, i) => isHanging(i) && /^(?:will|would|plans?|intends?)$/.test(norm),
  );
  const hanging = new Set(items.flatMap((item) => (isHanging(item.at) ? item.feature : [])));
  return isFuture && hanging.size > 1 ? { token: tokens[at]!, hanging } : undefined;
}

/** "If", "provided that", "unless"; not "ask if", "even if" nor "was provided". */
function isCondition(tokens: readonly Token[], at: number, { norm }: Token): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1]?.norm ?? "";
  if (norm === "if")
    return (
      !/^(?:even|as|only|what|not|ask|asks|asked|see|know|decide|unclear|wonder|wondered)$/.test(before) &&
      !/^(?:not|any|only)$/.test(next)
    );
  if (norm === "unless") return true;
  return (
    /^provid(?:ed|ing)$/.test(norm) &&
    (next === "that" ||
      (at > 2 &&
        /^(?:the|it|its|they|he|she|a|an|all)$/.test(next) &&
        !/^(?:is|are|was|were|be|been|has|have|had|by|and|who|which)$/.test(before)))
  );
}

const isConditional = ({ norm }: Token) => conditional.has(norm);

/** What may hold a condition in other words. */
const conditional: ReadonlySet<string> = new Set(
  `if unless provided providing when once after until till before should subject depend depends depending dependent condition conditions
  conditional must need needs needed require requires required requirement approval pending assuming only otherwise whether long
  permitting hinge hinges rest rests could may might plans plan hopes hope first contingent`.split(/\s+/),
);
