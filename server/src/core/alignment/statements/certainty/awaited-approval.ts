import { once } from "../../../cache.ts";
import type { Document, Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * "The plan has been approved" where the reference has "the plan was submitted for approval", and nobody in it approves anything. The
 * draft's sentence and its neighbours, `around`, say nowhere that the approval is still to come.
 */
export function awaitedApproval(
  ours: Sentence,
  theirs: Sentence,
  around: readonly Sentence[],
  reference: Document,
): LostReserve | undefined {
  const hedge = theirs.tokens.find((_, at) => isAwaited(theirs.tokens, at));
  if (!hedge || isApproved(reference)) return undefined;
  if (around.some(isApprovalAwaited)) return undefined;
  const at = ours.tokens.findIndex((_, i) => isGiven(ours.tokens, i));
  return at < 0 ? undefined : { hedge, stated: ours.tokens[at]! };
}

/** True for a sentence that tells of an approval that is still to come. */
export const isApprovalAwaited = ({ tokens }: Sentence): boolean =>
  tokens.some((_, at) => isAwaited(tokens, at));

const isApproved = once(({ sentences }: Document) =>
  sentences.some(({ tokens }) => tokens.some((_, at) => isGiven(tokens, at))),
);

const APPROVAL = /^(?:approvals?|consent|ratification|clearance|go-ahead)$/;
const APPROVED = /^(?:approved|ratified|authorised|authorized)$/;

/** "Submitted for approval", "subject to consent", "must be approved", "approval is expected". */
function isAwaited(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const before = clauseBefore(tokens, at);
  if (APPROVAL.test(norm)) {
    const behind = tokens.slice(at + 1, at + 4).map((token) => token.norm);
    return (
      before.some((word) => AWAITING.test(word)) ||
      /^(?:is|are) (?:expected|awaited|needed|required|pending|still)\b/.test(behind.join(" "))
    );
  }
  return (
    (APPROVED.test(norm) &&
      /^(?:be)$/.test(before.at(-1) ?? "") &&
      before.slice(-4).some((word) => DUE.test(word))) ||
    (/^(?:approve|ratify|authorise|authorize)$/.test(norm) && before.slice(-3).some((word) => DUE.test(word)))
  );
}

/** Approved without a condition or a denial before it: "has been approved", "gave its approval". */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const before = clauseBefore(tokens, at).slice(-reach);
  if (before.some((word) => OPEN.test(word))) return false;
  if (APPROVED.test(norm)) return before.length > 0;
  return (
    APPROVAL.test(norm) &&
    before.slice(-4).some((word) => /^(?:gave|given|got|won|received|granted|secured|obtained)$/.test(word))
  );
}

/** The words of the clause before one of them, so many at most. */
function clauseBefore(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 2 * reach) && !/^[;:.]$/.test(tokens[i]!.text); i--)
    if (tokens[i]!.kind === "word") words.unshift(tokens[i]!.norm);
  return words;
}

const reach = 6;
const AWAITING =
  /^(?:subject|pending|awaits?|awaiting|awaited|needs?|needed|requires?|required|seeks?|seeking|sought|submitted|submits?|hopes?|hoped|expects?|expected|depends?|conditional|without|asked|applied|applies|before|until)$/;
const DUE = /^(?:must|has|have|had|to|should|may|might|could|will|would|shall|needs?|yet|can)$/;
const OPEN =
  /^(?:not|never|no|nor|to|be|if|unless|once|when|until|till|before|after|whether|must|should|may|might|could|would|will|can|expected|likely|yet|because|previously|already|already-|n't|subject|pending|awaits?|awaiting|needs?|requires?|seeks?|seeking|sought|submitted|without|for)$/;
