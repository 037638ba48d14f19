import { wordFeature } from "../alignment/features.ts";
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
/** Any of these leaves the draft's statement open too. */
const hedges = setOf(
  `${[...modals, ...adverbs, ...beforeTo, ...beforeNoun].join(" ")} believe believes think thinks suspect suspects fear fears expect expects
  alleges alleging accused possible potential appear seem appearing seemingly presumably`,
);
/** Words that keep it open in another way; none of them alone is a hedge that must be kept. */
const openings = new Set(
  `will would shall should if whether unless plan intend aim hope propose consider want seek threaten set due claim accuse accused
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
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        for (const { reference, score } of linked) {
          if (score < 0.4) continue;
          const change = lostHedge(sentence, reference);
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

/** The words of the draft that state what the reference only supposes. */
function lostHedge(ours: Sentence, theirs: Sentence) {
  const left = ours.tokens.filter(isHedge);
  for (const hedge of hedgesOf(theirs)) {
    // Each hedge of the draft answers for one of the reference's, its own word first.
    const answer = left.findIndex((token) => sameHedge(token, hedge.token));
    if (answer >= 0) left.splice(answer, 1);
    else if (left.length > hedgesOf(theirs).length - 1) left.shift();
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
  const inOtherWords = tokens.some((token) => token.norm.startsWith("confirm") || token.norm === "up");
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
const auxiliaries = new Set("is are was were be been being has have had".split(" "));

function hedgesOf({ tokens }: Sentence): { token: Token; reaches: string }[] {
  return tokens.flatMap((token, i) => {
    // "May" with a capital is the month.
    if (!isHedge(token) || (token.text === "May" && i > 0)) return [];
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
  if (modals.has(norm) || adverbs.has(norm)) return contentWithin(tokens, index + 1);
  return beforeNoun.has(norm) && next?.kind === "word" && second
    ? contentWithin(tokens, index + 1)
    : undefined;
}

/** The first word of content among the next few: only auxiliaries may stand before it. */
function contentWithin(tokens: readonly Token[], from: number): Token | undefined {
  return tokens.slice(from, from + 4).find((token) => wordFeature(token) !== undefined);
}

const isHedge = (token: Token) => token.kind === "word" && hedges.has(token.norm);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
