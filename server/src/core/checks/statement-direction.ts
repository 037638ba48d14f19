import { isFunctionWord } from "../alignment/features.ts";
import type { Link, Links } from "../alignment/links.ts";
import { exchangedAttributes } from "../alignment/statements/attributes.ts";
import { areOppositeParticles } from "../alignment/statements/opposites.ts";
import { reordered } from "../alignment/statements/order.ts";
import { negationsIn } from "../alignment/statements/polarity.ts";
import { isPassive } from "../alignment/statements/side-readings.ts";
import {
  haveSameSubject,
  isNegated,
  isRelation,
  nearness,
  objectAgainst,
  type Sided,
  sharesFigure,
  sidedIn,
} from "../alignment/statements/sided.ts";
import { oncePer } from "../cache.ts";
import type { Sentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** How alike the places of the two opposites must be. */
const samePlace = 0.28;
/** The same where the sentences have words of both sides, and how much nearer it must be than words of one side are. */
const amongRivals = 0.36;
const margin = 1.25;
const sameWordMargin = 1.6;

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
  looksAt: "paragraph",
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        for (const { ours, theirs, link } of oppositesIn({ sentence, links }, linked)) {
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
  readonly ours: Words;
  readonly theirs: Words;
  readonly link: Link;
}

type Words = Span & { readonly text: string };

/** Words of the draft that take the other side of the words in their place: looked for once beside the same counterparts. */
const oppositesIn = oncePer(
  (
    { sentence, links }: { readonly sentence: Sentence; readonly links: Links },
    linked: readonly Link[],
  ): readonly Opposites[] => [
    ...oppositeParticles(sentence, linked),
    ...oppositeAttributes(sentence, linked),
    ...oppositeOrder(sentence, linked),
    ...oppositeSides(sentence, linked, links),
  ],
);

/** "Fell" where the reference has "rose", and neither has a word of its own side in a place as like. */
function* oppositeSides(sentence: Sentence, linked: readonly Link[], links: Links): Generator<Opposites> {
  const ourWords = sidedIn(sentence);
  if (ourWords.length === 0) return;
  const theirWords = linked.flatMap((link) => sidedIn(link.reference).map((theirs) => ({ theirs, link })));
  const scores = new Map(
    ourWords.map((ours) => [
      ours,
      new Map(theirWords.map(({ theirs }) => [theirs, nearness(ours, theirs, links.weight)])),
    ]),
  );
  const scoreOf = (ours: Sided, theirs: Sided) => scores.get(ours)!.get(theirs)!;
  for (const ours of ourWords) {
    for (const { axis, pole, converse, akin } of ours.poles) {
      if (akin) continue;
      const best = theirWords
        .filter(({ theirs }) => (sideOf(theirs, axis) ?? pole) !== pole)
        .sort((a, b) => scoreOf(ours, b.theirs) - scoreOf(ours, a.theirs))[0];
      if (!best) continue;
      const { theirs, link } = best;
      const score = scoreOf(ours, theirs);
      const rivals = [
        ...theirWords.flatMap((other) =>
          areOnOneSide(ours, other.theirs) ? [rivalry(ours, other.theirs, scoreOf)] : [],
        ),
        ...ourWords.flatMap((other) =>
          areOnOneSide(other, theirs) ? [rivalry(other, theirs, scoreOf)] : [],
        ),
      ];
      if (score < (rivals.length > 0 ? amongRivals : samePlace)) continue;
      if (rivals.some((rival) => score < rival)) continue;
      // What rose by 3% there is what grew by 3% here, whatever fell beside it.
      const isPaired = theirWords.some(
        (other) => sideOf(other.theirs, axis) === pole && sharesFigure(ours, other.theirs),
      );
      if (isPaired && !sharesFigure(ours, theirs)) continue;
      // "The dollar fell against the yen": the yen rose against the dollar.
      const [against, other] = [objectAgainst(ours), objectAgainst(theirs)];
      if (against !== undefined && other !== undefined) {
        if (against !== other) continue;
        if (!isExtreme(ours) && !haveSameSubject(ours, theirs)) continue;
      }
      // "did not rise" is a way to say that it fell.
      if (isNegated(ours) !== isNegated(theirs)) continue;
      // "they were beaten" is "they lost".
      if (converse && isPassive(sentence.tokens, ours.at) !== isPassive(link.reference.tokens, theirs.at))
        continue;
      if ((converse || isRelation(ours)) && !haveSameSubject(ours, theirs)) continue;
      yield { ours: ours.span, theirs: theirs.span, link };
      break;
    }
  }
}

/** "A six-month high": a noun without a subject of its own. */
const isExtreme = ({ stem }: Sided) => stem === "high" || stem === "low";

const areOnOneSide = (a: Sided, b: Sided) => a.poles.some(({ axis, pole }) => sideOf(b, axis) === pole);

/** How near the opposites must be to be one, where two words on the same side could be one instead. */
function rivalry(ours: Sided, theirs: Sided, scoreOf: (ours: Sided, theirs: Sided) => number): number {
  return scoreOf(ours, theirs) * (ours.stem === theirs.stem ? sameWordMargin : margin) + 0.05;
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
      if (at < 0 || bothSides) continue;
      if (isNegatedAt(sentence, i) !== isNegatedAt(link.reference, at)) continue;
      yield { ours, theirs: tokens[at]!, link };
      break;
    }
  }
}

/** "His right kidney" where the reference has "his left kidney". */
function* oppositeAttributes(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  for (const { ours, theirs, reference } of exchangedAttributes(
    sentence,
    linked.map((link) => link.reference),
  ))
    yield { ours, theirs, link: linked.find((link) => link.reference === reference)! };
}

/** "After the wind got up" where the reference has "before the wind got up". */
function* oppositeOrder(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  for (const { ours, theirs, reference } of reordered(
    sentence,
    linked.map((link) => link.reference),
  )) {
    if (grammatical(sentence) !== grammatical(reference)) continue;
    yield { ours, theirs, link: linked.find((link) => link.reference === reference)! };
  }
}

const sideOf = ({ poles }: Sided, axis: number) => poles.find((side) => side.axis === axis)?.pole;

/** True where a "not" stands shortly before a word. */
const isNegatedAt = (sentence: Sentence, at: number) =>
  negationsIn(sentence).some(({ token, kind }) => {
    const from = sentence.tokens.indexOf(token);
    return kind !== "verb" && from < at && at - from <= 6;
  });

/** How often a sentence negates by grammar; "declined" against "accepted" is a pair of opposites itself. */
const grammatical = (sentence: Sentence) =>
  negationsIn(sentence).filter(({ kind }) => kind !== "verb").length;
