import type { ReadSentence } from "../document.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";
import { wordFeature } from "./features.ts";
import type { Link, Links } from "./links.ts";
import { concept } from "./synonyms.ts";

/** A word that turns a statement into its contrary, and what it turns. */
export interface Negation {
  readonly token: Token;
  /**
   * `word` ("not", "cannot", "never", "refused to"), `prefix` ("unlikely"), `noun` ("no", "nobody", "without") or `verb`
   * ("ruled out", "denied").
   */
  readonly kind: "word" | "prefix" | "noun" | "verb";
  /** The word that is negated, by its stem: the verb or adjective after the negation. */
  readonly target: string | undefined;
  /** Features of the words in its reach, the nearest first. */
  readonly reach: readonly string[];
}

const nouns = new Set("no none neither nor nobody nothing nowhere without unless".split(" "));
const words = new Set(
  "not never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't mustn't".split(
    " ",
  ),
);
const verbs = new Set(
  "deny refuse reject decline fail lack refute dismiss rebut avoid prevent stop barely hardly"
    .split(" ")
    .map(stemOf),
);
/** "refused to", "failed to", "has yet to": as good as a "not". */
const beforeTo = new Set(["refuse", "decline", "fail", "yet"].map(stemOf));
const rule = stemOf("ruled");
/** "voted against closing" is "will not close". */
const beforeAgainst = new Set(["vote", "decide", "advise", "rule", "warn"].map(stemOf));
/** "not only", "no fewer than", "no younger player has won", "No. 3": words of negation that negate nothing. */
const harmless = new Set(
  `only least fewer less more doubt matter later sooner earlier younger older bigger larger smaller greater higher lower taller shorter
  faster slower stronger weaker better worse richer poorer`.split(/\s+/),
);
const notPrefixed =
  /^(?:under|uni[^n]|unis|unit|union|until|unless|uncle|unto|unrest|unveil|unique|undergo|unleash)/;
const otherPrefixed = new Set(
  "illegal impossible inaccurate incomplete disagree disapprove incapable ineligible insufficient invalid irresponsible dishonest dissatisfied".split(
    " ",
  ),
);
/** How many words of content a negation reaches. */
const range = 5;

/** The negations of a sentence, in order. */
export function negationsIn({ tokens }: ReadSentence): readonly Negation[] {
  const known = negations.get(tokens) ?? readNegations(tokens);
  negations.set(tokens, known);
  return known;
}

/** True where another sentence of the draft that tells the same negates something: it may carry what the one has lost. */
export function isNegatedBeside({ draft, reference }: Link, { ofReference }: Links): boolean {
  return ofReference[reference.index]!.some(
    (other) => other.draft !== draft && negationsIn(other.draft).length > 0,
  );
}

/** How much two negations have in common, by what they reach. */
export function common(a: Negation, b: Negation): number {
  const shared = a.reach.filter((feature) => b.reach.includes(feature)).length;
  return a.token.stem === b.token.stem && a.kind !== "word" ? shared + 1.5 : shared;
}

/** The tokens of a sentence are read once and never change. */
const negations = new WeakMap<readonly Token[], readonly Negation[]>();

function readNegations(tokens: readonly Token[]): Negation[] {
  const found: Negation[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const next = tokens[i + 1];
    if (words.has(token.norm) || nouns.has(token.norm)) {
      // "not unhappy" says yes.
      if (next && (withoutPrefix(next.norm) || next.norm === "without")) continue;
      // "signed for nothing"
      if (token.norm === "nothing" && tokens[i - 1]?.norm === "for") continue;
      if (token.norm === "without" && words.has(tokens[i - 1]?.norm ?? "")) continue;
      if (
        next &&
        (harmless.has(next.norm) || (token.norm === "no" && (next.text === "." || next.kind === "number")))
      )
        continue;
      found.push({ token, kind: words.has(token.norm) ? "word" : "noun", ...after(tokens, i) });
    } else if (beforeTo.has(token.stem) && next?.norm === "to") {
      found.push({ token, kind: "word", ...after(tokens, i) });
    } else if (
      verbs.has(token.stem) ||
      (token.stem === rule && next?.norm === "out") ||
      (beforeAgainst.has(token.stem) && next?.norm === "against")
    ) {
      found.push({ token, kind: "verb", ...after(tokens, i) });
    } else if (!doubled(tokens, i)) {
      const base = withoutPrefix(token.norm);
      if (base) {
        const target = stemOf(base);
        found.push({ token, kind: "prefix", target, reach: [concept(target), ...reachFrom(tokens, i)] });
      }
    }
  }
  return found;
}

/** True for the second half of "not unhappy". */
function doubled(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (words.has(before.norm) || nouns.has(before.norm));
}

/** The word without its negating prefix, where it has one: "unlikely" → "likely". */
function withoutPrefix(norm: string): string | undefined {
  if (otherPrefixed.has(norm)) return norm.replace(/^(?:dis|il|im|in|ir)/, "");
  if (norm.startsWith("un") && norm.length >= 6 && !notPrefixed.test(norm)) return norm.slice(2);
  return undefined;
}

/** Words that may stand between a negation and what it negates. */
const between = new Set(
  "be been being have has had to a an the any yet immediately even really ever so as that it".split(" "),
);

function after(tokens: readonly Token[], index: number) {
  const target = tokens
    .slice(index + 1, index + 5)
    .find((token) => token.kind === "word" && !between.has(token.norm));
  return { target: target?.stem, reach: reachFrom(tokens, index) };
}

/** The words of content after the negation, up to the end of the clause. */
function reachFrom(tokens: readonly Token[], index: number): string[] {
  const reach: string[] = [];
  for (let i = index + 1; i < tokens.length && reach.length < range; i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" && /[;:.!?–—]/.test(token.text)) break;
    const feature = wordFeature(token);
    if (feature !== undefined) reach.push(feature);
  }
  return reach;
}
