import type { Range } from "../core/report.ts";

/**
 * A command of the server (`workspace/executeCommand`): let a finding stand. Its argument is a `LetStandParams`, as the code
 * actions of a finding carry it.
 */
export const letStand = "stet.letStand";
export interface LetStandParams {
  readonly uri: string;
  /** This finding, this fact wherever the draft has it, or this check in the draft. */
  readonly scope: "finding" | "fact" | "check";
  /** What the decision is tied to: the words of both sides. */
  readonly anchor: {
    readonly code: string;
    readonly text?: string;
    readonly reference?: string;
    readonly around?: string;
  };
  readonly reason?: string;
}

/** A command of the client, with the same argument: it asks for a reason first. */
export const letStandWithReason = "stet.letStandWithReason";

/** Client to server, a request: everything that was let stand. */
export const listDecisions = "stet/decisions";
export type DecisionsResult = readonly DecisionItem[];
export interface DecisionItem {
  readonly id: string;
  /** The draft. */
  readonly uri: string;
  readonly code: string;
  readonly scope: "finding" | "fact" | "check";
  readonly text?: string;
  readonly reference?: string;
  readonly reason?: string;
  /** An ISO timestamp. */
  readonly at: string;
  /** Whether the words that it was made on still stand; drafts that are not open are not looked at. */
  readonly state: "holds" | "stale" | "not looked at";
  /** Where in the draft it holds. */
  readonly range?: Range;
  readonly kept: "in a file" | "in memory";
}

/** Client to server, a request: take a decision back. */
export const revokeDecision = "stet/revoke";
export interface RevokeDecisionParams {
  readonly id: string;
}
