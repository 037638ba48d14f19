import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { beforeTo, setOf, stemsOf } from "./negation-words.ts";
import type { Negation } from "./polarity.ts";

/** How a verb, or what is as good as one, negates, and from which place on: "refused to", "denied that", "ruled out", "instead of". */
export function negatingVerb(
  tokens: readonly Token[],
  at: number,
): Pick<Negation, "kind" | "from"> | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (beforeTo.has(token.stem) && next?.norm === "to")
    return tokens[at + 2]?.kind === "number" || articles.has(tokens[at + 2]?.norm ?? "")
      ? undefined
      : { kind: "word", from: at };
  // "Stopped short of calling it theft."
  if (token.stem === stop && next?.norm === "short" && tokens[at + 2]?.norm === "of")
    return { kind: "word", from: at + 2 };
  const to = beforeTo.has(token.stem) ? toBehind(tokens, at) : undefined;
  if (to !== undefined) return { kind: "word", from: to };
  const denied = denials.has(token.stem) ? deniedBehind(tokens, at) : undefined;
  if (denied !== undefined) return { kind: "denial", from: denied };
  if (token.norm === "against" && next?.norm.endsWith("ing") && isDecidedBefore(tokens, at))
    return { kind: "word", from: at };
  const isVerb =
    verbs.has(token.stem) ||
    (token.stem === rule &&
      (next?.norm === "out" || (pronouns.has(next?.norm ?? "") && tokens[at + 2]?.norm === "out"))) ||
    isInstead(tokens, at) ||
    (beforeAgainst.has(token.stem) && next?.norm === "against" && !tokens[at + 2]?.norm.endsWith("ing"));
  return isVerb ? { kind: "verb", from: at } : undefined;
}

const verbs = stemsOf(
  "deny refuse reject decline fail lack refute dismiss rebut avoid prevent stop barely hardly",
);
const stop = stemOf("stop");
/** "denied that it was so", "denies having been there": what follows is not so. */
const denials = stemsOf("deny refute");
const rule = stemOf("ruled");
const pronouns = setOf("it this that him her them");
/** "voted against closing" is "will not close". */
const beforeAgainst = stemsOf("vote decide advise rule warn recommend argue counsel");

/** "Traced the failure to a faulty valve" denies nothing. */
const articles = setOf("a an the this that its his her their");

/** "instead of the brick one", "in place of it", "rather than fly" */
function isInstead(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1]?.norm;
  if (norm === "rather") return next === "than";
  return next === "of" && (norm === "instead" || (norm === "place" && tokens[at - 1]?.norm === "in"));
}

/** The "to" of "refused on Monday to go". */
function toBehind(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:on|in|at|last|this|yesterday|again|even|twice)$/.test(tokens[at + 1]?.norm ?? ""))
    return undefined;
  const clause = tokens.slice(at + 2, at + 5);
  const to = clause.findIndex(({ norm }) => norm === "to");
  return to < 0 || clause.slice(0, to).some(isMark) ? undefined : at + 2 + to;
}

/** The place from which on a denial denies; undefined for "denied the charge". */
function deniedBehind(tokens: readonly Token[], at: number): number | undefined {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.norm === "that") return at + 1;
  if (
    next &&
    /^[a-z]{3,}ing$/.test(next.norm) &&
    !/^(?:any|every|no|some)?thing$|^wrongdoing$/.test(next.norm)
  )
    return at;
  // "Denied before the inquiry that it was so"
  if (next && /^(?:to|before|at|in|on|during|under|again|yesterday|repeatedly)$/.test(next.norm)) {
    const behind = tokens.slice(at + 2, at + 8);
    const that = behind.findIndex(({ norm }) => norm === "that");
    if (that >= 0 && !behind.slice(0, that).some(isMark)) return at + 2 + that;
  }
  // "denied the club had paid him"
  const clause = tokens.slice(at + 2, at + 7);
  const isClause = clause.some(({ norm }) => /^(?:was|were|had|has|is|are|would|will|did)$/.test(norm));
  return next?.kind === "word" && second?.kind === "word" && isClause && !clause.some(isMark)
    ? at
    : undefined;
}

const isMark = ({ kind }: Token) => kind === "mark";

/** "voted on Friday by 14 to 9 against joining" */
function isDecidedBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some(({ stem }) => beforeAgainst.has(stem));
}
