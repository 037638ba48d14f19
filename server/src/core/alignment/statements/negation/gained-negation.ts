import type { Sentence } from "../../../document.ts";
import { contains } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link, Links } from "../../links.ts";
import { phraseAt } from "../../phrases.ts";
import { areOpposite } from "../direction/opposites.ts";
import { negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { answers } from "./answers.ts";
import { type Bar, barOf, type Contradiction, contradiction } from "./contradictions.ts";
import { isSaidByAbsence } from "./said-by-absence.ts";
import { notGained, unanswered } from "./unanswered.ts";

/** A negation of the draft's sentence over what its counterparts state without any word that denies it. */
export function gainedNegation(
  ours: Sentence,
  linked: readonly Link[],
  links: Links,
): Contradiction | undefined {
  const theirs = linked.map(({ reference }) => reference);
  for (const negation of negationsIn(ours)) {
    if (isBatting(negation, ours)) continue;
    if (isElliptic(negation, ours) || isNotExcluded(negation, theirs)) continue;
    if (isContrasted(negation, ours) && theirs.some((other) => answers(other, negation, ours))) continue;
    if (isOppositeTold(negation, ours, theirs) || isEndTold(negation, ours, theirs)) continue;
    if (isSaidByAbsence(negation, theirs)) continue;
    if (isMatchless(negation, ours) && theirs.some(({ tokens }) => tokens.some(isSuperlative))) continue;
    const bar = barOf(negation, ours, theirs, gained);
    const found = isPlain(negation) ? contradiction(negation, ours, theirs, bar, links) : undefined;
    if (found && (negation.kind !== "noun" || isOne(found))) return found;
    const isTold = linked.some(({ score }) => score >= tellsIt);
    const denied = isTold && unanswered(negation, ours, theirs, links, notGained);
    if (denied) return denied;
  }
  return undefined;
}

const gained: Bar = { enough: 0.33, verbatim: 0.2, wide: 3, paraphrase: ["word"] };

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.35;

/** "Not" and its like, before what they negate; "nobody" and "without" have too many other ways to be told. */
const isPlain = ({ token, kind, target }: Negation) =>
  target !== undefined &&
  !/^(?:in|at|on|of|for|with|under|by|from)$/.test(target) &&
  (kind === "word" || kind === "prefix" || token.norm === "no") &&
  !/^(?:refus|declin|fail|yet)/.test(token.norm);

/** "An award" and "three awards" for "no award". */
function isOne({ negation, stated: { tokens, figures } }: Contradiction): boolean {
  const at = tokens.findIndex(({ stem }) => stem === negation.target);
  const before = tokens[at - 1];
  return (
    before !== undefined && (/^an?$/.test(before.norm) || figures.some((figure) => contains(figure, before)))
  );
}

/** "Did not exclude voting against it" for "might vote against it". */
const isNotExcluded = ({ target }: Negation, theirs: readonly Sentence[]) =>
  /^(?:exclud|preclud|dismiss|rule)/.test(target ?? "") &&
  theirs.some(({ tokens }) =>
    tokens.some(({ norm }) => /^(?:may|might|could|possibl[ey]|option)$/.test(norm)),
  );

/** "Durrani, 66 not out overnight" */
const isBatting = ({ token, target }: Negation, { tokens }: Sentence) =>
  target === "out" && (tokens[tokens.indexOf(token) - 1]?.kind === "number" || token.text.includes("-"));

/** "Not to her column, however": what the sentence before says is not so of this, as with "Not that he has noticed". */
function isElliptic({ token }: Negation, { tokens }: Sentence): boolean {
  const next = tokens[1]?.norm ?? "";
  return token === tokens[0] && token.norm === "not" && /^(?:that|to|for|by|with|at|on|from|so)$/.test(next);
}

/** "The rudder, and not the captain": what is denied is who it was, which one who "was cleared" was not. */
const isContrasted = ({ token, from }: Negation, { tokens }: Sentence) =>
  token.norm === "not" &&
  /^(?:and|but|,)$/.test(tokens[from - 1]?.norm ?? "") &&
  /^(?:the|an?|his|her|its|their)$|^\p{Lu}/u.test(tokens[from + 1]?.text ?? "");

/** "Nine of the patients died" for "nine did not survive": the opposite of what is denied, which the draft has not. */
function isOppositeTold({ target }: Negation, ours: Sentence, theirs: readonly Sentence[]): boolean {
  if (target === undefined) return false;
  const known = new Set(ours.tokens.map(({ stem }) => stem));
  return theirs.some(({ tokens }) =>
    tokens.some((token, at) => {
      const stem = phraseAt(tokens, at)?.meaning ?? token.stem;
      return token.kind === "word" && !known.has(stem) && areOpposite(target, stem);
    }),
  );
}

/** "Is no longer chairman" for "has resigned". */
export const isEndTold = ({ token }: Negation, ours: Sentence, theirs: readonly Sentence[]) =>
  token.norm === "no" &&
  ours.tokens[ours.tokens.indexOf(token) + 1]?.norm === "longer" &&
  theirs.some(({ tokens }) =>
    tokens.some(
      ({ norm }, at) => PARTING.test(norm) || isOnce(tokens, at) || negativeSense(tokens, at) !== undefined,
    ),
  );

/** "Once attributed to her, is now thought to be" */
const isOnce = (tokens: readonly Token[], at: number) =>
  /^(?:once|formerly|previously|originally)$/.test(tokens[at]!.norm) &&
  tokens.slice(at + 1).some(({ norm }) => /^(?:now|today|since)$/.test(norm));

const PARTING = /^(?:resign(?:s|ed|ing|ation)?|retir(?:es?|ed|ing|ement)|dismissed|sacked|ousted)$/;

/** "Never has there been a fall as large as this": the largest there was. */
function isMatchless({ token, from }: Negation, { tokens }: Sentence): boolean {
  if (!/^(?:never|no|not|nobody|none)$/.test(token.norm)) return false;
  const behind = tokens.slice(from + 1);
  const end = behind.findIndex(({ text }) => /^[;:–—]$/.test(text));
  const clause = behind.slice(0, end < 0 ? behind.length : end);
  return clause.some(
    ({ norm }, i) =>
      (/^(?:as|so)$/.test(norm) && clause[i + 1]?.kind === "word" && clause.slice(i + 2, i + 6).some(isAs)) ||
      (norm === "than" && /er$|^(?:more|less|better|worse)$/.test(clause[i - 1]?.norm ?? "")),
  );
}

const isAs = ({ norm }: Token) => norm === "as";

const isSuperlative = ({ kind, norm }: Token) =>
  kind === "word" && SUPERLATIVE.test(norm) && !ONLY_LIKE_IT.test(norm);

const SUPERLATIVE = /^(?:[a-z]{3,9}est|most|least|worst|record|first|unprecedented)$/;
const ONLY_LIKE_IT =
  /^(?:guest|priest|forest|harvest|request|arrest|protest|interest|suggest|honest|modest|contest|invest|digest|manifest|crest|chest|quest)$/;
