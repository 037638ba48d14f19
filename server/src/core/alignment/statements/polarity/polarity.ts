import type { ReadSentence } from "../../../document.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import { deniesNothing, isHarmless, isOwed } from "./denies-nothing.ts";
import { negatingVerb } from "./negating-verbs.ts";
import { nouns, setOf, withoutPrefix, words } from "./negation-words.ts";
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
  return found.filter((_, i) => !deniesNothing(tokens, found, i));
}

function negationAt(tokens: readonly Token[], at: number): Negation | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (words.has(token.norm) || nouns.has(token.norm)) {
    // "Not one of the bicycles" is none of them.
    if (token.norm === "not" && next?.norm === "one" && tokens[at + 2]?.norm === "of")
      return { ...negation(tokens, at + 1, "noun"), token };
    // "Not enough proof that" is "no proof that".
    if (token.norm === "not" && next?.norm === "enough" && PROOF.test(tokens[at + 2]?.norm ?? ""))
      return { ...negation(tokens, at + 1, "noun"), token };
    // "No longer in force" is "not in force".
    if (token.norm === "no" && next?.norm === "longer") return { ...negation(tokens, at + 1, "word"), token };
    const kind = words.has(token.norm) ? "word" : "noun";
    // "Has not gone so far as to blame them" has not blamed them.
    const to = kind === "word" ? farBehind(tokens, at) : undefined;
    if (to !== undefined) return { ...negation(tokens, to, kind), token };
    const isUndoneAgain = kind === "word" ? isOfHardlyAny(tokens, at) : undoesAnother(tokens, at);
    if (isUndoneAgain || isHarmless(tokens, at)) return undefined;
    return negation(tokens, at, kind);
  }
  // "Non-existent" invoices are some that do not exist.
  if (token.norm === "non" && next?.text === "-" && LACKED.test(tokens[at + 2]?.norm ?? ""))
    return { ...negation(tokens, at + 1, "prefix"), token };
  if (isUndone(tokens, at)) return undefined;
  const verb = negatingVerb(tokens, at);
  if (verb) return { ...negation(tokens, verb.from, verb.kind), token };
  const base = withoutPrefix(token.norm);
  if (base === undefined || isOwed(tokens, at)) return undefined;
  const target = stemOf(base);
  const reach = [concept(target), ...reachFrom(tokens, at)];
  return { token, kind: "prefix", from: at, target, reach };
}

/** The "to" of "not gone so far as to", "did not, however, go so far as to". */
function farBehind(tokens: readonly Token[], at: number): number | undefined {
  const behind = tokens.slice(at + 1, at + 10).map(({ norm }) => norm);
  const far = behind.findIndex(
    (norm, i) => norm === "far" && behind[i + 1] === "as" && behind[i + 2] === "to",
  );
  return far < 0 ? undefined : at + far + 3;
}

const PROOF = /^(?:proof|evidence)$/;

function negation(tokens: readonly Token[], from: number, kind: Negation["kind"]): Negation {
  const first = asideBehind(tokens, from) ?? from + (isTurned(tokens, from) ? 3 : 1);
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

/** The place behind the aside of "has never, its conductor says, been late". */
function asideBehind(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from + 1]?.text !== ",") return undefined;
  const end = tokens.slice(from + 2, from + longestAside).findIndex(({ text }) => text === ",");
  return end < 0 ? undefined : from + end + 3;
}

/** In words and marks. */
const longestAside = 10;

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

/** Of what is "non-basmati" nothing is denied. */
const LACKED =
  /^(?:exist(?:ent|ing|ence)|pay(?:ment|ing)|complian(?:t|ce)|disclosure|functioning|binding|attendance|delivery)$/;

/** How many words of content a negation reaches. */
const range = 5;
