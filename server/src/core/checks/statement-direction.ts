import { contextOf, likeness } from "../alignment/context.ts";
import { isFunctionWord, wordFeature } from "../alignment/features.ts";
import type { Link, Links } from "../alignment/links.ts";
import { areOppositeParticles, polesOf } from "../alignment/opposites.ts";
import { negationsIn } from "../alignment/polarity.ts";
import type { Sentence } from "../document.ts";
import { contains } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** How alike the places of the two opposites must be. */
const samePlace = 0.28;

/** What went up goes down, what was a profit is a loss, who was charged is convicted. */
export const statementDirection: Check = {
  meta: {
    code: "statement/direction",
    severity: "error",
    says: "A word stands where the reference has its opposite.",
    means:
      "A word stands where the reference has its opposite: rose and fell, profit and loss, convicted and charged, killed and injured. It is silent where the sentence was turned around with it (“A beat B”, “B lost to A”) or where two reversals cancel each other.",
    example: {
      reference: "Shares in the company rose 4 percent.",
      draft: "Shares in the company fell 4 percent.",
      fixed: "Shares in the company rose 4 percent.",
    },
  },
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        for (const { ours, theirs, link } of opposites(sentence, linked, links)) {
          const source = { fact: theirs, sentence: link.reference, document };
          yield {
            message: `Reference says “${theirs.text}” ${whereOf(source)}.`,
            span: spanOf({ fact: ours, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: [
              {
                title: `Change to ${theirs.text}`,
                preferred: true,
                edits: [replace(draft, sentence.block, ours, theirs.text)],
              },
            ],
          };
        }
      }
    }
  },
};

interface Opposites {
  readonly ours: Token;
  readonly theirs: Token;
  readonly link: Link;
}

/** Words of the draft that take the other side of the words in their place. */
function* opposites(sentence: Sentence, linked: readonly Link[], links: Links): Generator<Opposites> {
  yield* oppositeParticles(sentence, linked);
  yield* oppositeOrder(sentence, linked);
  const kept = new Set(linked.flatMap((link) => link.reference.tokens.map((token) => token.stem)));
  const ourStems = new Set(sentence.tokens.map((token) => token.stem));
  // What stands on both sides takes no part.
  const ourWords = sidedWords(sentence).filter((token) => !kept.has(token.stem));
  const theirWords = linked.flatMap((link) =>
    sidedWords(link.reference)
      .filter((token) => !ourStems.has(token.stem))
      .map((token) => ({ token, link })),
  );
  for (const ours of ourWords) {
    for (const { axis, pole, converse } of polesOf(ours.stem)) {
      const onAxis = theirWords.filter(({ token }) => sideOf(token, axis) !== undefined);
      const allOnAxis = linked
        .flatMap((link) => sidedWords(link.reference))
        .filter((token) => sideOf(token, axis) === pole);
      if (onAxis.length === 0 || allOnAxis.length > 0) continue;
      // Where the draft has both sides, each may answer to the reference's.
      if (ourWords.some((token) => (sideOf(token, axis) ?? pole) !== pole)) continue;
      const best = onAxis
        .map(({ token, link }) => ({
          theirs: token,
          link,
          score: likeness(
            contextOf(sentence, ours, links.weight),
            contextOf(link.reference, token, links.weight),
          ),
        }))
        .sort((a, b) => b.score - a.score)[0]!;
      if (best.score < samePlace) continue;
      // "did not rise" is a way to say that it fell.
      if (grammatical(sentence) !== grammatical(best.link.reference)) continue;
      // "they were beaten" is "they lost".
      if (converse && isPassive(sentence, ours) !== isPassive(best.link.reference, best.theirs)) continue;
      if (converse && subjectOf(sentence, ours) !== subjectOf(best.link.reference, best.theirs)) continue;
      yield { ours, theirs: best.theirs, link: best.link };
      break;
    }
  }
}

/** "voted for" where the reference has "voted against". */
function* oppositeParticles(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  for (const [i, ours] of sentence.tokens.entries()) {
    const before = sentence.tokens[i - 1];
    if (before?.kind !== "word" || isFunctionWord(before)) continue;
    for (const link of linked) {
      const { tokens } = link.reference;
      const at = tokens.findIndex(
        (token, j) => areOppositeParticles(ours.norm, token.norm) && tokens[j - 1]?.stem === before.stem,
      );
      const bothSides = tokens.some(
        (token, j) => token.norm === ours.norm && tokens[j - 1]?.stem === before.stem,
      );
      if (at < 0 || bothSides || grammatical(sentence) !== grammatical(link.reference)) continue;
      yield { ours, theirs: tokens[at]!, link };
      break;
    }
  }
}

/** "After the wind got up" where the reference has "before the wind got up". */
function* oppositeOrder(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  for (const [i, ours] of sentence.tokens.entries()) {
    const opposite = order.get(ours.norm);
    const event = opposite && eventBehind(sentence, i);
    if (!event) continue;
    for (const link of linked) {
      const { tokens } = link.reference;
      const at = tokens.findIndex(
        ({ norm }, j) => norm === opposite && eventBehind(link.reference, j) === event,
      );
      if (at < 0 || tokens.some(({ norm }) => norm === ours.norm)) continue;
      if (grammatical(sentence) !== grammatical(link.reference)) continue;
      yield { ours, theirs: tokens[at]!, link };
      break;
    }
  }
}

const order = new Map([
  ["before", "after"],
  ["after", "before"],
]);

/** The first word of content behind a "before" or an "after". */
function eventBehind({ tokens }: Sentence, at: number): string | undefined {
  for (const token of tokens.slice(at + 1, at + 4)) {
    if (token.kind !== "word") return undefined;
    const feature = wordFeature(token);
    if (feature !== undefined) return feature;
  }
  return undefined;
}

function isPassive({ tokens }: Sentence, verb: Token): boolean {
  const before = tokens[tokens.indexOf(verb) - 1];
  return before !== undefined && /^(?:be|been|being|is|are|was|were|got)$/.test(before.norm);
}

/** The last word of content before the verb: who does it. */
function subjectOf(sentence: Sentence, verb: Token): string | undefined {
  const at = sentence.tokens.indexOf(verb);
  for (let i = at - 1; i >= 0; i--) {
    const feature = wordFeature(sentence.tokens[i]!);
    if (feature !== undefined) return feature;
  }
  return undefined;
}

function sidedWords(sentence: Sentence): Token[] {
  return sentence.tokens.filter(
    (token) =>
      token.kind === "word" &&
      polesOf(token.stem).length > 0 &&
      !sentence.names.some((name) => contains(name, token)),
  );
}

const sideOf = (token: Token, axis: number) => polesOf(token.stem).find((side) => side.axis === axis)?.pole;

/** How often a sentence negates by grammar; "declined" against "accepted" is a pair of opposites itself. */
const grammatical = (sentence: Sentence) =>
  negationsIn(sentence).filter(({ kind }) => kind !== "verb").length;
