import { isIrregularPast } from "../../text/irregular.ts";

/**
 * True where “where” begins no clause and what stands before it is one without a verb: “three routes alone where a worry”,
 * “the two men where detained late on Friday”. `before` and `after` are the text around it, in lower case, with single spaces.
 */
export function isVerblessWhere(before: string, after: string): boolean {
  return lacksVerbBefore(before) && lacksVerbBehind(after);
}

function lacksVerbBefore(before: string): boolean {
  const clause = before.split(CLAUSE_START).at(-1)!.trim();
  if (clause === "") return PUT_IN.test(before);
  const words = clause.split(" ");
  return !ASKING.test(words.at(-1)!) && !words.some((word, at) => at > 0 && isPastOrHelping(word));
}

function lacksVerbBehind(after: string): boolean {
  const end = after.search(CLAUSE_END);
  const clause = end < 0 ? after : after.slice(0, end);
  if (clause === "" || SILENT_START.test(clause) || RESUMED.test(after.slice(clause.length))) return false;
  const words = clause.trim().split(" ");
  const first = words.findIndex(
    (word) => !/^(?:not|also|still|later|then|all|both|already|[a-z]+ly)$/.test(word),
  );
  if (first < 0) return false;
  return !words.some((word, at) => {
    const previous = words[at - 1] ?? "";
    if (HELPING.test(word)) return true;
    if (at <= first) return false;
    if (isPastOrHelping(word)) return !BOUND.test(previous);
    // "Where half survive on aid": a number is a subject, too.
    if (COUNTED.test(previous) && !NO_VERB.test(word) && !PLURAL.test(word)) return true;
    if (BOUND.test(previous)) return false;
    if (PLURAL.test(previous) && /^[a-z]{3,}$/.test(word)) return !NO_VERB.test(word);
    return /[^sui]s$/.test(word);
  });
}

const CLAUSE_START =
  /[,;:.!?–—()“”"]| (?:and|but|when|while|because|as|that|if|which|who|whom|whose|after|before|nor|or) /;
const CLAUSE_END =
  /[,;:.!?–—(]| (?:and|but|when|while|because|that|which|who|whose|after|before|until|since) |$/;
/** “A hall where a tower, officials said on Tuesday, is”: the clause goes on behind what is put in. */
const RESUMED =
  /^[,–—(][^.;:!?,–—()]{3,80}[,–—)] (?:(?:also|still|now|not|[a-z]+ly) )?(?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|[a-z]{2,}(?:ed|s)) /;
/** After these a clause, or none at all, is right. */
const SILENT_START =
  /^(?:he|she|it|they|we|you|i|to|there|possible|necessary|needed|required|appropriate|applicable|available|relevant|practical|feasible|legal|allowed|permitted|known|noted|indicated|stated|else|exactly|next|now)\b/;
/** “Tankers that”, “Her books, wrote a critic in 1979,”: the subject stands further ahead. */
const PUT_IN =
  /\b(?:that|which|who|whom)$|, (?:he|she|they|it|police|officials) (?:said|added|wrote)[^,.;:]{0,30},$|\bnor$/;
const ASKING =
  /^(?:know[ns]?|knew|sees?|saw|decided?|of|on|about|for|learn|idea|from|to|is|was|exactly|just|matter|asks?|asked|how|what|says?|tells?|told|shows?|precisely|everywhere|anywhere|remember|find|found|only|even|especially)$/;
const HELPING =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|may|might|can|could|should|must|[a-z]+n't|[a-z]+'(?:ll|d|ve|re))$/;
const PLURAL =
  /(?:[^su]s|people|men|women|children|police|others?|many|some|few|most|cattle|crowd|public|jury|family|couple|team|staff|army|rich|poor|young|old|elderly)$/;
const NO_VERB =
  /^(?:about|above|across|after|against|along|among|around|at|away|before|behind|below|between|but|by|down|during|for|from|in|into|near|not|of|off|on|onto|or|out|outside|over|per|than|the|through|to|too|under|until|up|with|within|without|[a-z]+ly|[a-z]+ing)$/;
/** Before a noun or another word of its phrase. */
const BOUND =
  /^(?:the|an?|his|her|its|their|our|no|of|in|on|at|by|for|from|with|to|about|[\d.,%£$€]+|two|three|four|five|six|seven|eight|nine|ten|dozen|half)$/;

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|half|both|all)$/;

const isPastOrHelping = (word: string) =>
  HELPING.test(word) || /[a-z]{2}ed$/.test(word) || isIrregularPast(word);
