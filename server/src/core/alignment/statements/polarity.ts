import type { ReadSentence } from "../../document.ts";
import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";
import { wordFeature } from "../features.ts";
import { concept } from "../synonyms.ts";
import { beforeTo, nouns, setOf, stemsOf, withoutPrefix, words } from "./negation-words.ts";
import { isOfHardlyAny, isUndone, undoesAnother } from "./undone.ts";

/** A word that turns a statement into its contrary, and what it turns. */
export interface Negation {
  readonly token: Token;
  /**
   * `word` ("not", "cannot", "never", "refused to", "voted against closing"), `prefix` ("unlikely"), `noun` ("no", "nobody",
   * "without"), `denial` ("denied that") or `verb` ("ruled out", "rejected").
   */
  readonly kind: "word" | "prefix" | "noun" | "denial" | "verb";
  /** The place of the last token before what is negated: that of `token`, or of the "that" of a denial. */
  readonly from: number;
  /** The word that is negated, by its stem: the verb or adjective after the negation. */
  readonly target: string | undefined;
  /** Features of the words in its reach, the nearest first. */
  readonly reach: readonly string[];
}

const verbs = stemsOf(
  "deny refuse reject decline fail lack refute dismiss rebut avoid prevent stop barely hardly",
);
const stop = stemOf("stop");
/** "denied that it was so", "denies having been there": what follows is not so. */
const denials = stemsOf("deny refute");
const rule = stemOf("ruled");
/** "voted against closing" is "will not close". */
const beforeAgainst = stemsOf("vote decide advise rule warn recommend argue counsel");
/** "not only", "not until May", "not far from", "no fewer than", "no younger player has won", "No. 3": words of negation that negate nothing. */
const harmless = setOf(
  `only least fewer less more doubt matter later sooner earlier younger older bigger larger smaller greater higher lower taller
  shorter faster slower stronger weaker better worse richer poorer far long unlike alone surprisingly until till`,
);
/** How many words of content a negation reaches. */
const range = 5;

/** The negations of a sentence, in order. */
export function negationsIn({ tokens }: ReadSentence): readonly Negation[] {
  const known = negations.get(tokens) ?? readNegations(tokens);
  negations.set(tokens, known);
  return known;
}

/** The tokens of a sentence are read once and never change. */
const negations = new WeakMap<readonly Token[], readonly Negation[]>();

/** How much two negations have in common, by what they reach. */
export function common(a: Negation, b: Negation): number {
  const shared = a.reach.filter((feature) => b.reach.includes(feature)).length;
  return a.token.stem === b.token.stem && a.kind !== "word" ? shared + 1.5 : shared;
}

function readNegations(tokens: readonly Token[]): Negation[] {
  const found = tokens.flatMap((token, at) => (token.kind === "word" ? (negationAt(tokens, at) ?? []) : []));
  return found.filter(
    (one, i) =>
      !isCondition(tokens, one, found[i + 1]) &&
      !isCondition(tokens, found[i - 1], one) &&
      !isOfAmount(tokens, one) &&
      !isElliptic(tokens, one) &&
      !isDenialDenied(tokens, found, i) &&
      !isSecondHalf(found, i),
  );
}

/** "It cannot leave without a licence" says what it needs, and denies nothing. */
function isCondition(
  tokens: readonly Token[],
  one: Negation | undefined,
  other: Negation | undefined,
): boolean {
  if (one?.kind !== "word" || (other?.token.norm !== "without" && other?.token.norm !== "unless"))
    return false;
  return tokens.slice(one.from, other.from).every(({ kind, text }) => kind === "word" || text === "-");
}

/** "Not to set it below 78 degrees" says what it may be, and denies nothing; what hedges a figure is asked of the figure. */
function isOfAmount(tokens: readonly Token[], { kind, from }: Negation): boolean {
  if (kind !== "word") return false;
  const behind = tokens.slice(from + 1, from + longestReach);
  const at = behind.findIndex(({ kind }) => kind !== "word");
  const bound = behind[at]?.kind === "number" ? behind.slice(0, at) : [];
  const [last, prior] = [bound.at(-1)?.norm ?? "", bound.at(-2)?.norm ?? ""];
  return BOUND.test(last) || (last === "than" && COMPARED.test(prior));
}

/** "Have not and never will", "those that do not may be fined", "and has not been for some years": what is not done stands before. */
function isElliptic(tokens: readonly Token[], { token, from, kind }: Negation): boolean {
  if (
    token.norm === "never" &&
    /^(?:will|would|has|have|had|did|does|do|could|can)$/.test(tokens[from + 1]?.norm ?? "") &&
    tokens[from + 2]?.kind !== "word"
  )
    return true;
  if (kind !== "word") return false;
  const [next = "", ...behind] = tokens.slice(from + 1, from + 6).map(({ norm }) => norm);
  const prior = tokens[from - 1]?.norm ?? "";
  return (
    (/^(?:do|does|did)$/.test(prior) &&
      /^(?:may|might|can|could|will|would|must|shall|should|face|risk)$/.test(next)) ||
    (next === "been" && /^(?:for|since)$/.test(behind[0] ?? "") && behind.slice(1).some(isTime))
  );
}

const isTime = (norm: string) =>
  /^(?:(?:year|month|week|day|decade)s?|time|while|long|ages|then|\d{4})$/.test(norm);

/** "Denied that any had been given without a tender" says that there was one each time. */
function isDenialDenied(tokens: readonly Token[], all: readonly Negation[], at: number): boolean {
  const areBoth = (denial: Negation | undefined, inner: Negation | undefined) =>
    denial?.kind === "denial" &&
    inner !== undefined &&
    inner.token.norm === "without" &&
    inner.from > denial.from &&
    tokens.slice(denial.from, inner.from).every(({ kind, text }) => kind !== "mark" || text === "-");
  return areBoth(all[at], all[at + 1]) || areBoth(all[at - 1], all[at]);
}

/** "Traced the failure to a faulty valve" */
const articles = setOf("a an the this that its his her their");

/** "Neither fuel nor sewage" is one denial. */
const isSecondHalf = (all: readonly Negation[], at: number) =>
  all[at]!.token.norm === "nor" && all.slice(0, at).some(({ token }) => token.norm === "neither");

const longestReach = 8;
const BOUND = /^(?:below|above|under|over|beyond|exceed|exceeds|exceeded|exceeding)$/;
const COMPARED = /^(?:more|less|fewer|[a-z]+er)$/;

function negationAt(tokens: readonly Token[], at: number): Negation | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (words.has(token.norm) || nouns.has(token.norm)) {
    // "Not one of the bicycles" is none of them.
    if (token.norm === "not" && next?.norm === "one" && tokens[at + 2]?.norm === "of")
      return { ...negation(tokens, at + 1, "noun"), token };
    // "No longer in force" is "not in force".
    if (token.norm === "no" && next?.norm === "longer") return { ...negation(tokens, at + 1, "word"), token };
    const kind = words.has(token.norm) ? "word" : "noun";
    const isUndoneAgain = kind === "word" ? isOfHardlyAny(tokens, at) : undoesAnother(tokens, at);
    if (isUndoneAgain || negatesNothing(tokens, at)) return undefined;
    return negation(tokens, at, kind);
  }
  if (isUndone(tokens, at)) return undefined;
  if (beforeTo.has(token.stem) && next?.norm === "to")
    return tokens[at + 2]?.kind === "number" || articles.has(tokens[at + 2]?.norm ?? "")
      ? undefined
      : negation(tokens, at, "word");
  // "Stopped short of calling it theft."
  if (token.stem === stop && next?.norm === "short" && tokens[at + 2]?.norm === "of")
    return { ...negation(tokens, at + 2, "word"), token };
  const to = beforeTo.has(token.stem) ? toBehind(tokens, at) : undefined;
  if (to !== undefined) return { ...negation(tokens, to, "word"), token };
  const denied = denials.has(token.stem) ? deniedBehind(tokens, at) : undefined;
  if (denied !== undefined) return { ...negation(tokens, denied, "denial"), token };
  if (token.norm === "against" && next?.norm.endsWith("ing") && isDecidedBefore(tokens, at))
    return negation(tokens, at, "word");
  const isVerb =
    verbs.has(token.stem) ||
    (token.stem === rule && next?.norm === "out") ||
    isInstead(tokens, at) ||
    (beforeAgainst.has(token.stem) && next?.norm === "against" && !tokens[at + 2]?.norm.endsWith("ing"));
  if (isVerb) return negation(tokens, at, "verb");
  const base = withoutPrefix(token.norm);
  if (base === undefined || (token.norm === "unpaid" && isOwed(tokens, at))) return undefined;
  const target = stemOf(base);
  const reach = [concept(target), ...reachFrom(tokens, at)];
  return { token, kind: "prefix", from: at, target, reach };
}

function negation(tokens: readonly Token[], from: number, kind: Negation["kind"]): Negation {
  const first = from + (isTurned(tokens, from) ? 3 : 1);
  const target = tokens
    .slice(first, first + 4)
    .find(({ kind, norm, text }) => !between.has(norm) && !(kind === "mark" && text === "-"));
  return {
    token: tokens[from]!,
    kind,
    from,
    // "None of them" denies what is said of them.
    target:
      target?.kind === "word" && target.norm !== "of" && !isParticle(tokens, target)
        ? target.stem
        : undefined,
    reach: reachFrom(tokens, from),
  };
}

/** "Nor did he think that": the verb stands behind the subject. */
const isTurned = (tokens: readonly Token[], from: number) =>
  /^(?:nor|neither|never)$/.test(tokens[from]!.norm) &&
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might)$/.test(
    tokens[from + 1]?.norm ?? "",
  ) &&
  /^(?:he|she|it|they|we|i|you)$/.test(tokens[from + 2]?.norm ?? "");

/** "The results were not yet in": a small word at the end of its clause is no word to find again. */
function isParticle(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return /^(?:in|out|on|off|up|down|over|through|back|there|here)$/.test(token.norm) && next?.kind !== "word";
}

/** Words that may stand between a negation and what it negates. */
const between = setOf(
  "be been being have has had having to a an the any anyone anybody anything yet immediately even really ever so as that it by his her its their our my your",
);

/** "not only", "not unhappy", "signed for nothing", "No. 3", "a vote of no confidence", which is a confidence vote. */
function negatesNothing(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1];
  if (norm === "nothing" && before === "for") return true;
  if (norm === "without" && words.has(before)) return true;
  if (norm === "no" && tokens.slice(at + 1, at + 3).some((token) => token.norm === "confidence"))
    return tokens.slice(Math.max(0, at - 2), at + 5).some((token) => /^(?:vote|motion)s?$/.test(token.norm));
  if (!next) return false;
  // "Not more rice but a bridge" denies the rice.
  if (next.norm === "more" && !tokens.slice(at + 2, at + 6).some(isThanOrNumber)) return false;
  const isNumbered = norm === "no" && (next.text === "." || next.kind === "number");
  return (
    isNumbered || next.norm === "without" || harmless.has(next.norm) || withoutPrefix(next.norm) !== undefined
  );
}

const isThanOrNumber = ({ kind, norm }: Token) => kind === "number" || norm === "than";

/** "instead of the brick one", "in place of it", "rather than fly" */
function isInstead(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1]?.norm;
  if (norm === "rather") return next === "than";
  return next === "of" && (norm === "instead" || (norm === "place" && tokens[at - 1]?.norm === "in"));
}

/** "Owes them three million in unpaid wages": what is owed has not been paid, and nobody needs to say so. */
const isOwed = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 12), at).some(({ norm }) => /^ow(?:e|es|ed|ing)$/.test(norm));

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

/** The words of content after the negation, up to the end of the clause. */
function reachFrom(tokens: readonly Token[], from: number): string[] {
  const reach: string[] = [];
  for (let i = from + 1; i < tokens.length && reach.length < range; i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" && /[;:.!?–—]/.test(token.text)) break;
    // "There were no deaths, and no evidence of damage was found": the next clause has its own.
    if (
      token.norm === "because" ||
      (token.text === "," && /^(?:and|but|while)$/.test(tokens[i + 1]?.norm ?? ""))
    )
      break;
    const feature = wordFeature(token);
    if (feature !== undefined) reach.push(feature);
  }
  return reach;
}
