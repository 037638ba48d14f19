import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { polesOf } from "../direction/opposites.ts";
import { itemAt, itemsBefore, itemsBehind } from "../polarity/readings.ts";
import { contentWithin } from "./hedges.ts";
import { isOpening } from "./openings.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * "Smoking on beaches is banned" where the reference has "the bill would ban smoking on beaches": what a plan would do is told as
 * done or settled. `around` is the draft's sentence with its neighbours, any of which may say that it is only a plan.
 */
export function lostProposal(
  ours: Sentence,
  theirs: Sentence,
  around: readonly Sentence[],
): LostReserve | undefined {
  const at = theirs.tokens.findIndex(({ norm }, i) => norm === "would" && isOfProposal(theirs, i));
  if (at < 0) return undefined;
  const isOpen = ({ tokens }: Sentence) =>
    tokens.some((token, i) => proposal.test(token.norm) || isOpening(tokens, i) || isDue(tokens, i));
  if (around.some(isOpen)) return undefined;
  const behind = itemsBehind(theirs, at).slice(0, reach);
  const all = [...new Set([...behind, ...itemsBefore(theirs, at).filter((each) => !isProposal(each))])];
  const planned = theirs.tokens.slice(at + 1).find(({ kind, norm }) => kind === "word" && norm !== "be");
  const isPlanned = (i: number) =>
    ours.tokens[i]!.kind === "word" &&
    (itemAt(ours, i) === behind[0] || (planned && areOnOneSide(ours.tokens[i]!.stem, planned.stem)));
  // "A rise" and "to rise" state nothing.
  const isStated = (i: number) =>
    /(?:[^s]s|ed)$/.test(ours.tokens[i]!.norm) ||
    /^(?:is|are|was|were|been|has|have|will)$/.test(ours.tokens[i - 1]?.norm ?? "");
  const verb = [...ours.tokens.keys()].find((i) => isPlanned(i) && isStated(i)) ?? -1;
  const told = all.filter((feature, i) =>
    ours.tokens.some((_, place) => itemAt(ours, place) === feature || (i === 0 && isPlanned(place))),
  );
  if (verb < 0 || told.length < 2 || told.length < enough * behind.length) return undefined;
  const first = ours.tokens[verb - 1];
  const start = first && /^(?:is|are|was|were|been|has|have|will)$/.test(first.norm) ? verb - 1 : verb;
  const end = (contentWithin(ours.tokens, verb) ?? ours.tokens[verb]!).end;
  return { hedge: theirs.tokens[at]!, stated: { start: ours.tokens[start]!.start, end } };
}

/** "Rises" for "would raise": both take one side. */
const areOnOneSide = (a: string, b: string) =>
  polesOf(a).some((one) => polesOf(b).some((other) => one.axis === other.axis && one.pole === other.pole));

/** So many words of content behind the "would" are looked at, and so much of them must be told. */
const reach = 4;
const enough = 0.6;

/** "The draft law would", "under the proposal, fishing would": no "would" of what somebody said will be. */
function isOfProposal({ tokens }: Sentence, at: number): boolean {
  const start = tokens.findLastIndex(({ text }, i) => i < at && /^[;:.]$/.test(text)) + 1;
  const before = tokens.slice(start, at);
  const last = before.findLastIndex(({ norm }) => proposal.test(norm));
  if (last < 0) return false;
  const isUnder = before.slice(0, last).some(({ norm }) => norm === "under");
  // "The law" alone is in force; of a "draft law" it stands right before.
  return isUnder || before.length - last <= subject;
}

/** So many words and marks may stand between the plan and its "would". */
const subject = 4;

const proposal =
  /^(?:plans?|planned|proposals?|proposed|proposes?|bills?|drafts?|motions?|schemes?|blueprint|amendments?|petition|referendum|initiative)$/;
const isProposal = (feature: string) => /^(?:plan|propos|bill|draft|motion|scheme|law|amend)/.test(feature);

/** "Is to be barred", "are to rise": it is still to come. */
const isDue = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "to" && /^(?:is|are|was|were|be)$/.test(tokens[at - 1]?.norm ?? "");
