import type { Sentence } from "../../../../document.ts";
import { stemOf } from "../../../../text/stem.ts";
import type { Token } from "../../../../text/tokens.ts";
import { isPassive } from "./passive.ts";

/** Who won and who lost, the whole or a part of it; who is for something, and who against it. */
export function readContest(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  // What somebody does not dispute he accepts.
  if (/^(?:disput|contest)/.test(tokens[at]!.norm) && /^not$|n't$/.test(tokens[at - 1]?.norm ?? ""))
    return stemOf("accept");
  const { norm } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? "";
  // Who "lost the first set" may have won the match.
  if (/^(?:lost|loses|losing|won|wins|winning|dropped)$/.test(norm) && isOfPart(tokens, at))
    return norm.startsWith("w") ? "wonpart" : "lostpart";
  // "the winning penalty" is nobody's victory.
  if (norm === "winning" && /^(?:the|a|his|her|its|their)$/.test(before)) return "";
  // "coming from a set behind to defeat Lindqvist"
  if (norm === "defeat" && /^(?:to|will|would|can|could|must|may|might)$/.test(before)) return "win";
  // "they defeated the holders", "after a defeat"; who is "less defeated" has not won.
  if (norm === "defeated" && before !== "less" && !isPassive(tokens, at)) return "win";
  // "Voted 23 to 19 in favour of the plan" passed it.
  if (/^(?:favou?r|against|for)$/.test(norm) && isTally(sentence)) return "";
  if (/^(?:favou?r|against)$/.test(norm) && isVoted(tokens, at))
    return norm === "against" ? "votedagainst" : "votedfor";
  // Who races against the clock is against nothing.
  if (norm === "against" && tokens[at + 2]?.norm === "clock") return "";
  // Who "refused to leave until" it was done agreed to it then.
  if (/^refus/.test(norm) && tokens.slice(at).some((token) => /^(?:until|till|unless)$/.test(token.norm)))
    return "";
  return undefined;
}

/** "The first set", "his opening game", "the second" where legs were named before. */
function isOfPart(tokens: readonly Token[], at: number): boolean {
  const [determiner = "", order = "", part = ""] = tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  if (!/^(?:the|an?|his|her|their)$/.test(determiner)) return false;
  if (!/^(?:first|second|third|fourth|opening|next|previous)$/.test(order))
    return parts.test(order) && !/^games?$/.test(order);
  return parts.test(part) || tokens.some(({ norm }) => parts.test(norm));
}

const parts = /^(?:sets?|legs?|frames?|quarters?|halves|half|rounds?|periods?|games?|tie-?breaks?)$/;

/** "There were 198 votes against and 212 for": the numbers say which of the two it was. */
function isTally({ tokens, figures }: Sentence): boolean {
  const sides = figures.flatMap(({ end }) => {
    const at = tokens.findIndex(({ start }) => start >= end);
    const behind = at < 0 ? [] : tokens.slice(at, at + 3).map(({ norm }) => norm);
    return (
      /^(?:(?:votes?|members|lawmakers|deputies|were|voted|of them) ?)*(against|for|in favou?r)\b/.exec(
        behind.join(" "),
      )?.[1] ?? []
    );
  });
  return sides.includes("against") && sides.some((side) => side !== "against");
}

/** "Voted against the plan", "voted in favour of it"; not "voted against joining". */
function isVoted(tokens: readonly Token[], at: number): boolean {
  const isSide = tokens[at]!.norm === "against" || tokens[at - 1]?.norm === "in";
  const isOfActing = /ing$/.test(tokens[at + (tokens[at]!.norm === "against" ? 1 : 2)]?.norm ?? "");
  return (
    isSide &&
    !isOfActing &&
    tokens.slice(Math.max(0, at - 8), at).some(({ norm }) => /^vot(?:e|es|ed|ing)$/.test(norm))
  );
}
