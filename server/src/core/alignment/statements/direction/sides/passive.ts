import type { Token } from "../../../../text/tokens.ts";

/** True where a form of "to be" stands before the verb; who "is opposed to" something opposes it. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.norm === "against" || tokens[at + 1]?.norm === "to") return false;
  // "Beaten in each of their last four matches"; who has beaten somebody has done it.
  if (tokens[at]!.norm === "beaten")
    return (
      !tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(?:has|have|had|having)$/.test(norm)) ||
      /^(?:been|being|got)$/.test(tokens[at - 1]?.norm ?? "")
    );
  return /^(?:be|been|being|is|are|was|were|got)$/.test(tokens[at - 1]?.norm ?? "");
}
