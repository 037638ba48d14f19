import { featuresOf, wordFeature } from "../alignment/features.ts";
import type { Link } from "../alignment/links.ts";
import { chargeOf, chargeOfForm } from "../alignment/statements/charged-words.ts";
import type { Document, Placed, Sentence } from "../document.ts";
import type { Finding } from "../findings/finding.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, isQuoted, replace, spanOf, whereOf } from "./evidence.ts";

/** Only sentences this much alike are compared word for word. */
const closeFrom = 0.5;
/** So much of what the sentence of the reference tells is in the draft's. */
const sameFrom = 0.6;

/** A word that restricts or judges was lost or gained in a sentence otherwise alike. */
export const statementWording: Check = {
  meta: {
    code: "statement/wording",
    severity: "information",
    says: "A word that restricts or judges is lost or gained.",
    means:
      "Only in sentences that are otherwise alike, beside the same words, and where no other form or synonym of the word stands in the draft or the reference. Quotations are left to quote/altered.",
    example: {
      reference: "The minister called the raid an unprovoked attack on fishermen.",
      draft: "The minister called the raid an attack on fishermen.",
      fixed: "The minister called the raid an unprovoked attack on fishermen.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences, authorities, older }) {
    for (const sentence of sentences) {
      const counterparts = authorities.flatMap((authority) =>
        authority.links.ofDraft[sentence.index]!.map((link) => ({ ...authority, link })),
      );
      const close = counterparts.filter(({ link }) => isClose(link));
      const [closest] = close;
      if (!closest || counterparts.some(({ link }) => link.exact)) continue;
      for (const { document, links, link } of close) {
        // What another agency leaves out as well may go.
        if (counterparts.some((other) => other.document !== document)) continue;
        const ours = links.ofReference[link.reference.index]!.map((other) => other.draft);
        for (const lost of chargedIn(link.reference)) {
          if (!isIn(lost, [sentence, ...ours])) yield* lostWord(lost, { draft, document, link });
        }
      }
      const theirs = [...authorities, ...older].flatMap(({ links }) =>
        links.ofDraft[sentence.index]!.map(({ reference }) => reference),
      );
      for (const gained of chargedIn(sentence)) {
        if (!isIn(gained, theirs)) yield* gainedWord(gained, draft, sentence, closest);
      }
    }
  },
};

type Said = Omit<Finding, "code" | "severity">;

function isClose({ score, draft, reference }: Link): boolean {
  if (score < closeFrom) return false;
  const [ours, theirs] = [featuresOf(draft), [...featuresOf(reference)]];
  return theirs.filter((feature) => ours.has(feature)).length >= sameFrom * theirs.length;
}

/** The words of a sentence that restrict or judge, facts aside. */
function chargedIn(sentence: Sentence): Token[] {
  const facts: readonly Span[] = [...sentence.figures, ...sentence.dates, ...sentence.names];
  return sentence.tokens.filter(
    (token) => chargeOf(token) !== undefined && !facts.some((fact) => overlaps(fact, token)),
  );
}

function isIn(word: Token, sentences: readonly Sentence[]): boolean {
  const charge = chargeOf(word);
  return sentences.some(({ tokens }) =>
    tokens.some((token) => chargeOfForm(token) === charge || token.stem === word.stem),
  );
}

function* lostWord(
  lost: Token,
  { draft, document, link }: { draft: Document; document: Document; link: Link },
): Iterable<Said> {
  const { draft: sentence, reference } = link;
  const anchor = anchorOf(lost, reference, sentence);
  if (!anchor) return;
  const theirs: Placed<Token> = { fact: lost, sentence: reference, document };
  const ours: Placed<Token> = { fact: anchor.token, sentence, document: draft };
  if (isQuoted(theirs) || isQuoted(ours)) return;
  const word = lost.text.toLowerCase();
  const at = anchor.side === "behind" ? anchor.token.start : anchor.token.end;
  yield {
    message: `Reference says “${anchor.side === "behind" ? `${word} ${anchor.token.text}` : `${anchor.token.text} ${word}`}” ${whereOf(theirs)}.`,
    span: spanOf(ours),
    reference: evidenceOf(theirs),
    fixes: [
      {
        title: `Insert “${word}”`,
        preferred: true,
        edits: [
          replace(
            draft,
            sentence.block,
            { start: at, end: at },
            anchor.side === "behind" ? `${word} ` : ` ${word}`,
          ),
        ],
      },
    ],
  };
}

function* gainedWord(
  gained: Token,
  draft: Document,
  sentence: Sentence,
  { document, link }: { document: Document; link: Link },
): Iterable<Said> {
  const anchor = anchorOf(gained, sentence, link.reference);
  if (!anchor) return;
  const ours: Placed<Token> = { fact: gained, sentence, document: draft };
  const theirs: Placed<Token> = { fact: anchor.token, sentence: link.reference, document };
  if (isQuoted(ours) || isQuoted(theirs)) return;
  const at = sentence.tokens.indexOf(gained);
  const span =
    anchor.side === "behind"
      ? { start: gained.start, end: sentence.tokens[at + 1]!.start }
      : { start: sentence.tokens[at - 1]!.end, end: gained.end };
  yield {
    message: `Reference has no “${gained.text}” ${whereOf(theirs)}.`,
    span: spanOf(ours),
    reference: evidenceOf(theirs),
    fixes: [
      {
        title: `Remove “${gained.text}”`,
        preferred: true,
        edits: [replace(draft, sentence.block, span, "")],
      },
    ],
  };
}

/** A word of the other sentence that stands right behind the charged one in its own, or right before it. */
interface Anchor {
  readonly token: Token;
  readonly side: "behind" | "before";
}

/**
 * Where the charged word would stand in the other sentence: beside the same word, which stands there once and with no new
 * word in the charged one's place: "an armed attack" for "an unprovoked attack" judges it in another way.
 */
function anchorOf(word: Token, sentence: Sentence, other: Sentence): Anchor | undefined {
  const at = sentence.tokens.indexOf(word);
  const known = new Set(sentence.tokens.map(({ stem }) => stem));
  const beside = (step: 1 | -1): Token | undefined => {
    const neighbour = sentence.tokens[at + step];
    if (!neighbour || wordFeature(neighbour) === undefined) return undefined;
    const places = other.tokens.filter(({ norm }) => norm === neighbour.norm);
    const inPlace = other.tokens[other.tokens.indexOf(places[0]!) - step];
    const replaced = inPlace && wordFeature(inPlace) !== undefined && !known.has(inPlace.stem);
    return places.length === 1 && !replaced ? places[0] : undefined;
  };
  const behind = beside(1);
  if (behind) return { token: behind, side: "behind" };
  const next = sentence.tokens[at + 1];
  if (next && wordFeature(next) !== undefined) return undefined;
  const before = beside(-1);
  return before && { token: before, side: "before" };
}
