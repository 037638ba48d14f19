import { wordFeature } from "../alignment/features.ts";
import {
  auxiliaries,
  contentWithin,
  type Hedge,
  hedgesOf,
  isHedgeAt,
} from "../alignment/statements/hedges.ts";
import { statementAt, tellingOf } from "../alignment/statements/statements.ts";
import type { Sentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, isQuoted, spanOf, whereOf } from "./evidence.ts";

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
          if (!change || isQuoted({ fact: change.stated, sentence, document: draft })) continue;
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
    // "Will publish a report" says nothing of a preliminary one.
    if (hedge.stands === "noun") continue;
    const { share, parts } = tellingOf(statementAt(theirs, theirs.tokens.indexOf(hedge.token), weight), [
      ours,
    ]);
    if (share < sameForecast || !parts.some(({ places }) => places.includes(will))) continue;
    const word = contentWithin(tokens, will + 1) ?? tokens[will]!;
    return { hedge: hedge.token, stated: { start: tokens[will]!.start, end: word.end } };
  }
  return undefined;
}

const conditions = new Set(
  "if whether unless plan plans planned planning due want wants hope hopes intend intends forecast predicted".split(
    " ",
  ),
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
      const stated = statementOf(ours, theirs, hedge);
      if (stated) return { hedge: hedge.token, stated };
    }
  }
  return undefined;
}

const sameHedge = (a: Token, b: Token) => a.stem === b.stem || a.norm.slice(0, 5) === b.norm.slice(0, 5);

/** Where the draft says the word that the reference hedges, with the auxiliaries before it; undefined where it is left open. */
function statementOf({ tokens }: Sentence, theirs: Sentence, { reaches, stands }: Hedge): Span | undefined {
  const at = tokens.findIndex((token) => wordFeature(token) === reaches);
  const word = tokens[at];
  if (!word) return undefined;
  // "The cost", "an end": a noun states nothing of what may cost or end.
  if (stands === "verb" && determiners.has(tokens[at - 1]?.norm ?? "")) return undefined;
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

const determiners = new Set("a an the this that these its his her their no any".split(" "));
const permissions = new Set("let allow permit enable entitle".split(" ").map(stemOf));
