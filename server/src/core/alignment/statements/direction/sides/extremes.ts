import type { Sentence } from "../../../../document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { isFunctionWord } from "../../../features.ts";
import { isOfTime } from "./beside-figures.ts";

/** Highs and lows, records, the top, most and few, and what is "less" so. */
export function readExtreme(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  const { norm, stem } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1];
  // "Few of the islanders", "many of them"; "a few" are some, "the most expensive" is a degree.
  if (/^(?:most|many|few)$/.test(norm)) return next?.norm === "of" && before !== "a" ? stem : "";
  // "Two hundredths outside the record"
  if (/^(?:outside|inside)$/.test(norm) && isOfTime(sentence, at))
    return norm === "outside" ? "slower" : "faster";
  // The top producer is the biggest; what is at the top is at no size.
  if (norm === "top" && (next?.kind !== "word" || isFunctionWord(next))) return "";
  // "The crowd was a record for a final", "closes at record": the highest, unless a low is meant.
  if (norm === "record") return isHighest(tokens, at) ? "highest" : "";
  // What is less strong is weaker.
  if (before === "less") return "";
  // A "four-month low" is the lowest in four months; what else is low or high is compared with nothing.
  // Demand that is high is strong, and a risk that is low is weak.
  if (stem === "low" || stem === "high") {
    if (isRecord(tokens, at)) return stem;
    return isPredicate(tokens, at) ? (stem === "high" ? "strong" : "weak") : "";
  }
  return undefined;
}

function isHighest(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:a|the|at|new|all-time|world|national|state|previous)$/.test(tokens[at - 1]?.norm ?? "") &&
    (next?.kind !== "word" ||
      /^(?:for|of|in|on|set|high|highs|level|attendance|crowd|turnout|figure)$/.test(next.norm))
  );
}

/** "A four-month low", "a record high". */
const isRecord = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ norm }) => /^(?:day|week|month|year|decade|century|record|time|session|season)$/.test(norm));

/** "The risk was low", "is high in the south": all that is said of it. */
const isPredicate = (tokens: readonly Token[], at: number) =>
  /^(?:low|high)$/.test(tokens[at]!.norm) &&
  /^(?:is|are|was|were|be|been|remains?|remained|stayed|very|too|extremely|relatively|still)$/.test(
    tokens[at - 1]?.norm ?? "",
  ) &&
  (tokens[at + 1]?.kind !== "word" || isFunctionWord(tokens[at + 1]!));
