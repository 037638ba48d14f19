import { contextOf, likeness } from "../alignment/context.ts";
import { gainedNegation, isStrange, lostNegation } from "../alignment/contradictions.ts";
import type { Link, Links } from "../alignment/links.ts";
import { negativeSense } from "../alignment/negative-words.ts";
import { common, isNegatedBeside, type Negation, negationsIn } from "../alignment/polarity.ts";
import { areInOneClause, itemsBehind } from "../alignment/statements.ts";
import type { Document, Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, isQuoted, replace, spanOf, whereOf } from "./evidence.ts";

/** A "not" was lost or gained: the draft says the contrary of the reference. */
export const statementNegation: Check = {
  meta: {
    code: "statement/negation",
    severity: "error",
    says: "A negation was lost or gained.",
    means:
      "A “not”, “no”, “never”, “without” or a verb that denies was lost or gained, so that the draft says the contrary. It is silent where the negation has moved into another word: “did not survive” and “died”, “refused” and “would not”.",
    example: {
      reference: "The union has not agreed to the offer.",
      draft: "The union has agreed to the offer.",
      fixed: "The union has not agreed to the offer.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        const change = negationChange(sentence, linked, links, draft) ?? contrary(sentence, linked, links);
        if (!change) continue;
        const ours = { fact: change.draft, sentence, document: draft };
        if (isQuoted(ours)) continue;
        const theirs = { fact: change.reference, sentence: change.in, document };
        yield {
          message: `${change.lost ? "A negation is lost" : "A negation is added"}: reference says “${phrase(theirs)}” ${whereOf(theirs)}.`,
          span: spanOf(ours),
          reference: evidenceOf(theirs),
          fixes: fixFor(change, sentence, draft, document),
        };
      }
    }
  },
};

/** The same where the words differ too much to be compared one by one. */
function contrary(sentence: Sentence, linked: readonly Link[], links: Links): Change | undefined {
  const gained = gainedNegation(sentence, linked, links);
  if (gained)
    return {
      lost: false,
      draft: gained.negation.token,
      reference: gained.word,
      in: gained.stated,
      negation: gained.negation,
    };
  const lost = lostNegation(sentence, linked, links);
  return (
    lost && {
      lost: true,
      draft: lost.word,
      reference: lost.negation.token,
      in: lost.negated,
      negation: lost.negation,
    }
  );
}

interface Change {
  readonly lost: boolean;
  /** The word of the draft that is negated on one side only, or the draft's extra negation. */
  readonly draft: Token;
  readonly reference: Token;
  readonly in: Sentence;
  readonly negation: Negation;
}

/**
 * The negations of both sides are paired by what they reach; one that is left over counts when the other side has its
 * word and nothing that negates it in any way.
 */
function negationChange(
  sentence: Sentence,
  linked: readonly Link[],
  links: Links,
  draft: Document,
): Change | undefined {
  const ours = negationsIn(sentence);
  const theirs = linked.flatMap((link) =>
    negationsIn(link.reference).map((negation) => ({ negation, link })),
  );
  const { free, lost } = leftOver(ours, theirs);
  for (const { negation, link } of lost) {
    if (negation.kind === "noun" ? !isPlainNo(negation, link.reference, sentence, link) : !tells(negation))
      continue;
    if (link.score < 0.3) continue;
    // Another sentence of the draft may carry it.
    if (isNegatedBeside(link, links)) continue;
    const word = wordWith(sentence, negation.target);
    // Another negation of the same clause comes to the same.
    if (word && isOther(negation, link.reference, sentence, word)) continue;
    if (word && ours.some(({ token }) => areInOneClause(sentence, token, word))) continue;
    // "has not made a profit since 2019" is "last made a profit in 2019".
    const turned = sentence.tokens.some((token) => /^(?:last|only|first)$/.test(token.norm));
    // The word may keep its own place, or stand where the negation stood.
    const places = [negation.token, wordWith(link.reference, negation.target) ?? negation.token];
    if (word && !turned && places.some((place) => samePlace(sentence, word, link.reference, place, links)))
      return { lost: true, draft: word, reference: negation.token, in: link.reference, negation };
  }
  for (const negation of free) {
    for (const link of linked) {
      if (negation.kind === "noun" ? !isPlainNo(negation, sentence, link.reference, link) : !tells(negation))
        continue;
      if (link.score < 0.3) continue;
      const word = wordWith(link.reference, negation.target);
      const near = [draft.sentences[sentence.index - 1], draft.sentences[sentence.index + 1]];
      if (
        word &&
        lost.some(
          (other) => other.link === link && areInOneClause(link.reference, other.negation.token, word),
        )
      )
        continue;
      if (!word || near.some((other) => other && wordWith(other, negation.target))) continue;
      if (!samePlace(sentence, negation.token, link.reference, word, links)) continue;
      if (isCarried(link.reference, word, sentence)) continue;
      if (link.score < likeEnough && isStrange(negation, sentence, link.reference)) continue;
      return { lost: false, draft: negation.token, reference: word, in: link.reference, negation };
    }
  }
  return undefined;
}

/** "Did not stop teaching" is not answered by "stopped touring". */
function isOther({ target }: Negation, negated: Sentence, ours: Sentence, word: Token): boolean {
  const at = ours.tokens.indexOf(word);
  if (negativeSense(ours.tokens, at) === undefined) return false;
  const theirs = itemsBehind(
    negated,
    negated.tokens.findIndex(({ stem }) => stem === target),
  );
  const behind = itemsBehind(ours, at);
  return theirs.length > 0 && behind.length > 0 && !theirs.some((feature) => behind.includes(feature));
}

/** "Forgot to lock the vault": a word before the stated one denies it, which the draft's sentence has not. */
function isCarried(stated: Sentence, word: Token, ours: Sentence): boolean {
  const at = stated.tokens.indexOf(word);
  return stated.tokens.some(
    (token, i) =>
      i < at &&
      i >= at - 4 &&
      areInOneClause(stated, token, word) &&
      negativeSense(stated.tokens, i) !== undefined &&
      !ours.tokens.some(({ stem }) => stem === token.stem),
  );
}

/** Only where the negation governs a verb or an adjective is its loss plain; "no" and "nobody" have too many other ways. */
const tells = ({ kind }: Negation) => kind === "word" || kind === "prefix";

/** "No award was made" has become "An award was made": the noun stands with an article in a sentence otherwise alike. */
function isPlainNo(
  { token, target }: Negation,
  negated: Sentence,
  other: Sentence,
  { score }: Link,
): boolean {
  const next = negated.tokens[negated.tokens.indexOf(token) + 1];
  const at = other.tokens.findIndex(({ stem }) => stem === target);
  const article = other.tokens[at - 1]?.norm;
  return (
    token.norm === "no" && next?.stem === target && score >= 0.5 && (article === "a" || article === "an")
  );
}

/** Pairs what reaches the same words, the best pairs first; returns what has no partner. */
function leftOver<T extends { readonly negation: Negation }>(
  ours: readonly Negation[],
  theirs: readonly T[],
) {
  const pairs = ours.flatMap((our) =>
    theirs.map((their) => ({ our, their, score: common(our, their.negation) })),
  );
  pairs.sort((a, b) => b.score - a.score);
  const [free, lost] = [new Set(ours), new Set(theirs)];
  for (const { our, their, score } of pairs) {
    if (score > 0 && free.has(our) && lost.has(their)) {
      free.delete(our);
      lost.delete(their);
    }
  }
  return { free: [...free], lost: [...lost] };
}

/** Sentences so alike speak of the same, whatever follows the verb. */
const likeEnough = 0.75;

/** How alike the places of the negation and of the bare word must be. */
const sameFrom = 0.15;

function samePlace(ours: Sentence, word: Token, theirs: Sentence, other: Token, { weight }: Links): boolean {
  return likeness(contextOf(ours, word, weight), contextOf(theirs, other, weight)) >= sameFrom;
}

function wordWith(sentence: Sentence, stem: string | undefined): Token | undefined {
  return stem === undefined ? undefined : sentence.tokens.find((token) => token.stem === stem);
}

/** The words of the reference around the negation, for the message. */
function phrase({
  fact,
  sentence,
  document,
}: {
  fact: Token;
  sentence: Sentence;
  document: Document;
}): string {
  const at = sentence.tokens.indexOf(fact);
  const from = sentence.tokens[Math.max(0, at - 2)]!;
  const to = sentence.tokens[Math.min(sentence.tokens.length - 1, at + 3)]!;
  return document.blocks[sentence.block]!.text.slice(from.start, to.end);
}

/** A lost "not" comes back before its verb; a gained one goes. Where the grammar asks for more, there is no fix. */
function fixFor(change: Change, sentence: Sentence, draft: Document, reference: Document) {
  const { negation, lost } = change;
  const { tokens } = sentence;
  if (lost && negation.kind === "noun") return [];
  if (lost && negation.kind === "prefix") {
    const newText = negation.token.text.toLowerCase();
    return [edit(`Change to ${newText}`, change.draft, newText)];
  }
  if (lost) {
    const at = tokens.indexOf(change.draft);
    const theirs = change.in.tokens;
    const before = theirs[theirs.indexOf(negation.token) - 1];
    const start = tokens[at - 1];
    // "had not ruled out" → "had ruled out": the auxiliary is there, only the negation is not.
    if (before && start && before.norm === start.norm)
      return [edit(`Insert “${negation.token.text}”`, start, `${start.text} ${negation.token.text}`)];
    // "did not rule out" → "ruled out": the reference's whole verb comes back.
    const end = theirs.find((token) => token.stem === negation.target);
    const auxiliary = before && /^(?:did|does|do)$/.test(before.norm) ? before : negation.token;
    if (!end || end.start < auxiliary.start) return [];
    const words = reference.blocks[change.in.block]!.text.slice(auxiliary.start, end.end);
    return [edit(`Restore “${words}”`, change.draft, words)];
  }
  if (negation.token.norm === "not") {
    const before = tokens[tokens.indexOf(negation.token) - 1];
    if (!before) return [];
    return [
      {
        title: "Remove “not”",
        preferred: true,
        edits: [replace(draft, sentence.block, { start: before.end, end: negation.token.end }, "")],
      },
    ];
  }
  if (/^(?:cannot|can't)$/.test(negation.token.norm)) return [edit("Change to can", negation.token, "can")];
  return [];

  function edit(title: string, token: Token, newText: string) {
    return { title, preferred: true, edits: [replace(draft, sentence.block, token, newText)] };
  }
}
