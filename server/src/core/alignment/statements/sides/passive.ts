import type { Token } from "../../../text/tokens.ts";

/** True where a form of "to be" stands before the verb; who "is opposed to" something opposes it. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.norm === "against" || tokens[at + 1]?.norm === "to") return false;
  return /^(?:be|been|being|is|are|was|were|got)$/.test(tokens[at - 1]?.norm ?? "");
}
