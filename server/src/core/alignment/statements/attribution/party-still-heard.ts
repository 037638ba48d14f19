import { type Document, isLead, type Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { neighboursOf } from "./lost-speaker.ts";
import { isDoneTo } from "./party-sayings.ts";
import { isReport, isSaying, isSpeech } from "./sayings.ts";
import { isOneSource, testimoniesIn } from "./testimony.ts";

/** True where the draft still voices the party, in other words or in a sentence nearby, or has somebody else answer for it. */
export function isStillHeard(ours: Sentence, party: Token, theirs: Sentence, draft: Document): boolean {
  return (
    isQuoted(draft, ours) ||
    ours.tokens.some(isReport) ||
    voices(ours, party) ||
    tells(party, ours) ||
    putsAt(ours) ||
    isNamedBehind(ours, party, draft) ||
    speaksNext(ours, party, theirs, draft)
  );
}

/** True where somebody is quoted in the sentence or beside it. */
function isQuoted(draft: Document, sentence: Sentence): boolean {
  const beside = neighboursOf(sentence, draft);
  const [start, end] = [beside[0]!.start, beside.at(-1)!.end];
  return draft.quotations.some(
    (quote) => quote.block === sentence.block && quote.start < end && start < quote.end,
  );
}

/** "A union blamed low pay", "those against it fear": the party makes the claim itself. */
function voices({ tokens }: Sentence, party: Token): boolean {
  return (
    tokens.some(({ stem, norm }) => stem === party.stem || norm === "those") &&
    tokens.some((token) => isSpeech(token) || isSaying(token) || judges.test(token.norm))
  );
}

const judges =
  /^(?:blam|criticis|criticiz|condemn|denounc|demand|stress|emphasis|emphasiz|cit|attribut|point|want|call|urg|insist|press|push|plead|appeal|ask|wish|consider|believ|regard|suspect)(?:e|es|ed|s|ing)?$/;

/** "a blast that residents heard": the draft tells it as what they perceived. */
function tells(party: Token, { tokens }: Sentence): boolean {
  return tokens.some(
    ({ stem }, at) =>
      stem === party.stem && (perceived.test(tokens[at + 1]?.norm ?? "") || isFeltBy(tokens, at)),
  );
}

/** "To the annoyance of residents" */
const isFeltBy = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ norm }, i, before) => norm === "to" && before[i + 1]?.norm === "the" && before[i + 3]?.norm === "of",
    );

const perceived =
  /^(?:heard|hear|saw|see|felt|feel|noticed|remember(?:ed)?|recall(?:ed)?|described?|believed?|thought)$/;

/** "Which the studio puts at $3.2m": whoever estimates it is in the sentence. */
const putsAt = ({ tokens }: Sentence) =>
  tokens.some(
    ({ norm }, at) => /^puts?$/.test(norm) && tokens.slice(at + 1, at + 4).some((one) => one.norm === "at"),
  );

/** A lead states it, and the sentence behind its paragraph gives it to the party. */
function isNamedBehind({ index, block }: Sentence, party: Token, draft: Document): boolean {
  if (!isLead(draft, block)) return false;
  const tokens = draft.sentences.find((other) => other.index > index && other.block !== block)?.tokens ?? [];
  return tokens.some(({ stem }) => stem === party.stem) && tokens.some(isSaying);
}

/** "A volunteer noticed it. He told her she was wrong, said Samir Dutt": whoever is named beside the party speaks behind. */
function speaksNext(
  { index, block }: Sentence,
  party: Token,
  { names }: Sentence,
  { sentences }: Document,
): boolean {
  const next = sentences[index + 1];
  const named = names.find(({ start, end }) => start - party.end <= 2 && end > party.start);
  if (!named || next?.block !== block) return false;
  const last = named.text.slice(named.text.lastIndexOf(" ") + 1);
  const at = next.tokens.findIndex(({ text }) => text === last);
  return at >= 0 && next.tokens.slice(Math.max(0, at - 4), at + 8).some(isSpeech);
}

/** "Mercelis has offered 50,000 doses" for "a rival, Mercelis, said it could supply them": whoever offers has said so. */
export function makesOffer({ names, tokens }: Sentence, saying: Token, theirs: Sentence): boolean {
  const offer = tokens.find(({ norm }) => /^(?:offer|promis|pledg|propos|undert[ao]k)/.test(norm));
  const who = theirs.names.find(({ end }) => end < saying.start && saying.start - end <= 2);
  return (
    who !== undefined &&
    names.some(({ start, text }) => text === who.text && offer !== undefined && start < offer.start)
  );
}

/**
 * The words of saying in the sentence and its neighbours in the paragraph, by stem, but for what somebody else says there.
 * `counterpartOf` gives the passage of the reference that a sentence of the draft comes from.
 */
export function sayingsKept(
  ours: Sentence,
  party: Token,
  theirs: Sentence,
  draft: Document,
  counterpartOf: (other: Sentence) => Sentence | undefined,
): string[] {
  const isOthers = (other: Sentence) =>
    other !== ours &&
    !other.tokens.some(({ stem }) => stem === party.stem) &&
    (tellsApart(other, counterpartOf(other), theirs, party) ||
      testimoniesIn(other).some(({ source }) => !isOneSource(source, party)));
  return neighboursOf(ours, draft).flatMap((other) =>
    isOthers(other)
      ? []
      : other.tokens
          .filter(
            (token, at) =>
              isSaying(token) &&
              !isDoneTo(other.tokens, at) &&
              // Who asks a prosecutor to look at something beside it tells nothing.
              !(other !== ours && token.stem === "ask"),
          )
          .map((token) => token.stem),
  );
}

/** True where a sentence of the draft has its words of saying from a passage of its own, in which somebody else speaks. */
function tellsApart(
  other: Sentence,
  counterpart: Sentence | undefined,
  theirs: Sentence,
  party: Token,
): boolean {
  if (!counterpart || counterpart === theirs) return false;
  const said = new Set(counterpart.tokens.map(({ stem }) => stem));
  return (
    !said.has(party.stem) &&
    !/^(?:he|she|they|it|we)$/.test(counterpart.tokens[0]?.norm ?? "") &&
    other.tokens.filter(isSaying).every(({ stem }) => said.has(stem))
  );
}
