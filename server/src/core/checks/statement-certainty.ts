import { wordFeature } from "../alignment/features.ts";
import { statementAt, tellingOf } from "../alignment/statements.ts";
import type { Sentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, spanOf, whereOf } from "./evidence.ts";

/** Words that keep a statement from being a fact: before a verb, before "to" and a verb, or before a noun. */
const modals = setOf("may might could should");
const adverbs = setOf("allegedly reportedly apparently probably possibly perhaps seemingly purportedly");
const beforeTo = setOf(
  "expected likely believed thought suspected feared reported alleged rumoured rumored understood appears appeared seems seemed",
);
const beforeNoun = setOf("alleged suspected unconfirmed preliminary provisional presumed");
/** "Is considering closing": before a verb in -ing. */
const beforeGerund = setOf("considering mulling weighing contemplating");
/** "Police suspect that the ring was melted down": before a clause. */
const beforeClause = setOf("suspect suspects believe believes think thinks fear fears");
/** Any of these leaves the draft's statement open too. */
const hedges = setOf(
  `${[...modals, ...adverbs, ...beforeTo, ...beforeNoun, ...beforeGerund, ...beforeClause].join(" ")} expect expects suspicion consider considers mull mulls weigh weighs
  alleges alleging accused possible potential appear seem appearing seemingly presumably`,
);
/** Words that keep it open in another way, "will" and "would" not among them: what may be is not what will be. None of them alone is a hedge that must be kept. */
const openings = new Set(
  `if whether unless plan intend aim hope propose consider want seek threaten set due claim accuse accused
  forecast predict estimate estimated warn risk chance can say said says tell told according suggest indicate prospect eye ready
  schedule scheduled poise poised`
    .split(/\s+/)
    .map(stemOf),
);

/** What was alleged, possible or expected is told as a fact. */
export const statementCertainty: Check = {
  meta: {
    code: "statement/certainty",
    severity: "warning",
    says: "The reference says this with a reserve that the draft has dropped.",
    means:
      "“Alleged”, “may”, “expected”, “preliminary” or another reserve was dropped, and the draft states the matter as fact. It is silent where another word of the draft keeps the reserve.",
    example: {
      reference: "The painting may have been smuggled to Geneva.",
      draft: "The painting was smuggled to Geneva.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        for (const { reference, score } of linked) {
          const change =
            (score < sameStatement ? undefined : lostHedge(sentence, reference)) ??
            forecast(sentence, reference, links.weight);
          if (!change) continue;
          const source = { fact: change.hedge, sentence: reference, document };
          yield {
            message: `Reference says “${change.hedge.text}” here ${whereOf(source)}.`,
            span: spanOf({ fact: change.stated, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: [],
          };
          break;
        }
      }
    }
  },
};

/** So alike must two sentences be for their hedges to be compared one by one. */
const sameStatement = 0.4;
/** So much of what the reference hedges must stand in the draft, where it says with "will" in other words that it comes. */
const sameForecast = 0.42;

/** "The law will produce 9,000 homes" for "the bill is expected to lead to 9,000": other words, and no reserve. */
function forecast(ours: Sentence, theirs: Sentence, weight: (feature: string) => number) {
  const { tokens } = ours;
  const will = tokens.findIndex(({ norm }) => norm === "will");
  if (will < 0 || theirs.tokens.some(({ norm }) => norm === "will")) return undefined;
  const first = tokens.findLastIndex(({ text }, i) => i < will && text === ";") + 1;
  const own = tokens.slice(first);
  if (own.some((token, i) => isHedgeAt(own, i) || conditions.has(token.norm))) return undefined;
  for (const hedge of hedgesOf(theirs)) {
    const { share, parts } = tellingOf(statementAt(theirs, theirs.tokens.indexOf(hedge.token), weight), [
      ours,
    ]);
    if (share < sameForecast || !parts.some(({ places }) => places.includes(will))) continue;
    const word = contentWithin(tokens, will + 1) ?? tokens[will]!;
    return { hedge: hedge.token, stated: { start: tokens[will]!.start, end: word.end } };
  }
  return undefined;
}

const conditions = setOf(
  "if whether unless plan plans planned planning due want wants hope hopes intend intends forecast predicted",
);

/** The words of the draft that state what the reference only supposes. */
function lostHedge(ours: Sentence, theirs: Sentence) {
  const left = ours.tokens.filter((_, i) => isHedgeAt(ours.tokens, i));
  // "They believe that it may have failed" is one doubt.
  const doubts = hedgesOf(theirs).filter(
    ({ reaches }, i, all) => all.findIndex((other) => other.reaches === reaches) === i,
  );
  for (const hedge of doubts) {
    // Each hedge of the draft answers for one of the reference's, its own word first.
    const answer = left.findIndex((token) => sameHedge(token, hedge.token));
    if (answer >= 0) left.splice(answer, 1);
    else if (left.length > doubts.length - 1) left.shift();
    else {
      const stated = statementOf(ours, theirs, hedge.reaches);
      if (stated) return { hedge: hedge.token, stated };
    }
  }
  return undefined;
}

const sameHedge = (a: Token, b: Token) => a.stem === b.stem || a.norm.slice(0, 5) === b.norm.slice(0, 5);

/** Where the draft says the word that the reference hedges, with the auxiliaries before it; undefined where it is left open. */
function statementOf({ tokens }: Sentence, theirs: Sentence, feature: string): Span | undefined {
  const at = tokens.findIndex((token) => wordFeature(token) === feature);
  const word = tokens[at];
  if (!word) return undefined;
  // "will sign" for "is expected to sign" stays open; "have not been confirmed" is as good as "unconfirmed".
  const before = tokens.slice(Math.max(0, at - 4), at);
  const known = new Set(theirs.tokens.map((token) => token.stem));
  const open = before.some((token) => openings.has(token.stem) && !known.has(token.stem));
  const inOtherWords = tokens.some(
    ({ norm }) => norm.startsWith("confirm") || norm === "up" || norm === "if",
  );
  // "early results" for "preliminary results": another word stands in the place of the hedge.
  const adjective = before.at(-1);
  const replaced = adjective && wordFeature(adjective) !== undefined && !known.has(adjective.stem);
  // "lets cities opt out" for "cities may opt out".
  const permitted = tokens
    .slice(0, at)
    .some((token) => permissions.has(token.stem) && !known.has(token.stem));
  if (open || inOtherWords || permitted || replaced) return undefined;
  const start = before.findLastIndex((token) => token.kind !== "word" || !auxiliaries.has(token.norm)) + 1;
  return { start: before[start]?.start ?? word.start, end: word.end };
}

const permissions = new Set("let allow permit enable entitle".split(" ").map(stemOf));
const auxiliaries = new Set("is are was were be been being has have had will would".split(" "));

function hedgesOf({ tokens }: Sentence): { token: Token; reaches: string }[] {
  return tokens.flatMap((token, i) => {
    if (!isHedgeAt(tokens, i)) return [];
    // "could not be older" is as firm as "cannot be older".
    if (token.norm === "could" && tokens[i + 1]?.norm === "not") return [];
    const open = reachOf(tokens, i);
    const reaches = open && wordFeature(open);
    return reaches === undefined ? [] : [{ token, reaches }];
  });
}

/** The word that a hedge makes uncertain: the verb after it, or the noun. */
function reachOf(tokens: readonly Token[], index: number): Token | undefined {
  const { norm } = tokens[index]!;
  const [next, second] = [tokens[index + 1], tokens[index + 2]];
  if (beforeTo.has(norm) && next?.norm === "to") return contentWithin(tokens, index + 2);
  if (norm === "suspicion" && tokens[index - 1]?.norm === "on") return contentWithin(tokens, index + 2);
  if (beforeGerund.has(norm)) return next?.norm.endsWith("ing") ? next : undefined;
  if (beforeClause.has(norm)) return verbWithin(tokens, index + 1);
  // "for which 6,000 runners are expected"
  if (
    norm === "expected" &&
    (!next || next.kind === "mark") &&
    /^(?:is|are|was|were|be|been)$/.test(tokens[index - 1]?.norm ?? "")
  )
    return tokens.slice(Math.max(0, index - 4), index).findLast((token) => wordFeature(token) !== undefined);
  if (modals.has(norm) || adverbs.has(norm)) return contentWithin(tokens, index + 1);
  return beforeNoun.has(norm) && next?.kind === "word" && second
    ? contentWithin(tokens, index + 1)
    : undefined;
}

/** The first word of content among the next few: only auxiliaries may stand before it. */
function contentWithin(tokens: readonly Token[], from: number): Token | undefined {
  return tokens.slice(from, from + 4).find((token) => wordFeature(token) !== undefined);
}

/** The verb of the clause that begins at a token: the first word of content behind an auxiliary. */
function verbWithin(tokens: readonly Token[], from: number): Token | undefined {
  const clause = tokens.slice(from, from + 12);
  const auxiliary = clause.findIndex(({ norm }) => auxiliaries.has(norm));
  return auxiliary < 0 ? undefined : contentWithin(clause, auxiliary + 1);
}

function isHedgeAt(tokens: readonly Token[], at: number): boolean {
  const { kind, norm, text } = tokens[at]!;
  if (kind !== "word" || !hedges.has(norm)) return false;
  // "May" with a capital is the month.
  if (text === "May" && at > 0) return false;
  // To appear in court is no appearance.
  return (
    !norm.startsWith("appear") || norm === "appearing" || /^(?:to|that|as)$/.test(tokens[at + 1]?.norm ?? "")
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
