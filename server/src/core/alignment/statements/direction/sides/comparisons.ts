import type { Sentence } from "../../../../document.ts";
import { stemOf } from "../../../../text/stem.ts";
import type { Token } from "../../../../text/tokens.ts";
import { isMeasured } from "./beside-figures.ts";

/** More and less than something: than before, than was forecast, than any, so many times as much. */
export function readComparison(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  const { norm, stem } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? "";
  // "Three times the forecast" is what has trebled.
  if (norm === "times" && multiples.has(before))
    return /^(?:as|the|what|that|more|its)$/.test(tokens[at + 1]?.norm ?? "") ? multiples.get(before)! : "";
  // "It became dearer to insure its bonds" says nothing of what the bonds cost.
  if (/^(?:dearer|costlier|cheaper)$/.test(norm) && tokens[at + 1]?.norm === "to") return "";
  // "Above the estimate", "lower than expected": what it is set against says what is meant.
  if (/^(?:above|below|higher|lower)$/.test(norm) && isSetAgainstForecast(tokens, at))
    return /^(?:above|higher)$/.test(norm) ? "exceed" : "undershoot";
  // "Fewer than in any referendum since 2008": the lowest.
  if (isOfAll(tokens, at)) return /^(?:more|higher|bigger|larger|greater)$/.test(norm) ? "highest" : "lowest";
  if (/^(?:more|fewer|less)$/.test(norm)) return readAmount(sentence, at);
  // Results beat or miss what was forecast; a striker beats and misses otherwise.
  if (/^(?:beat|beats|beating|beaten|topped|tops|topping|miss|misses|missed|missing)$/.test(norm)) {
    if (!tokens.slice(at + 1, at + 6).some((token) => forecasts.test(token.norm))) return stem;
    return norm.startsWith("mis") ? "undershoot" : "exceed";
  }
  // "No younger woman has won" tells of the youngest.
  if (before === "no" && norm === "longer") return "";
  if (before === "no" && /[a-z]er$/.test(norm)) return norm.replace(/er$/, "est");
  return undefined;
}

/**
 * "12 percent more than last year", "14,000 fewer than before"
 * and "treated 418 people, fewer than in 2023"
 */
function readAmount(sentence: Sentence, at: number): string {
  const { tokens } = sentence;
  const { norm, stem } = tokens[at]!;
  const next = tokens[at + 1];
  // "10 percent more slowly" says how, and of nothing that there is more.
  if (next?.norm.endsWith("ly")) return "";
  const isCompared = tokens[at - 1]?.norm === "," && next?.norm === "than" && tokens[at + 2]?.kind === "word";
  if (!isCompared && !isMeasured(sentence, at)) return stem;
  return norm === "more" ? "rise" : "fall";
}

const multiples = new Map(
  [
    ["three", "threetimes"],
    ["3", "threetimes"],
    ["four", "fourtimes"],
    ["4", "fourtimes"],
  ].map(([word, side]) => [word!, stemOf(side!)] as const),
);

/** "Just above the estimate", "lower than had been forecast". */
function isSetAgainstForecast(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5);
  const end = behind.findIndex(({ kind }) => kind !== "word");
  const own = end < 0 ? behind : behind.slice(0, end);
  const isCompared = /^(?:above|below)$/.test(tokens[at]!.norm) || own[0]?.norm === "than";
  return isCompared && own.some(({ norm }) => forecasts.test(norm));
}

const forecasts =
  /^(?:forecasts?|expectations?|estimates?|targets?|guidance|consensus|predictions?|expected|forecasters|forecast|predicted|estimated|hoped|feared|anticipated)$/;

/** "More than in any year", "lower than ever". */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:more|higher|bigger|larger|greater|fewer|less|lower|smaller)$/.test(tokens[at]!.norm))
    return false;
  const [than, next, second] = tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  return (
    than === "than" &&
    (/^(?:any|ever)$/.test(next ?? "") || (/^(?:in|on|at|for)$/.test(next ?? "") && second === "any"))
  );
}
