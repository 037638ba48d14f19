import { type Document, isLead, quotationsIn, type Sentence } from "../../../document.ts";
import { contains, type Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";
import { type Claim, claimsIn, deniesAside } from "./claims.ts";
import { holdsResponsible, isReport, isSaying, isSpeech } from "./sayings.ts";

/** Where a reference gives a claim to somebody. */
export interface LostSpeaker {
  readonly theirs: Sentence;
  /** "said". */
  readonly saying: Token;
  /** "the coastguard said". */
  readonly phrase: Span;
}

/** Whoever answers for a claim that the draft makes in its own voice; the source need not be a party. */
export function lostSpeaker(
  ours: Sentence,
  linked: readonly Link[],
  draft: Document,
  reference: Document,
): LostSpeaker | undefined {
  const own = claimsToAnswerFor(ours, draft);
  if (
    own.size === 0 ||
    isSpoken(ours, draft) ||
    [...neighboursOf(ours, draft), ...speakersBefore(ours, draft)].some(({ tokens }) =>
      tokens.some((token, at) => (isSpeech(token) || isReport(token)) && !isNounOfWarning(tokens, at)),
    )
  )
    return undefined;
  const told = linked
    .filter(({ score }) => score >= somePassage)
    .map(({ reference: theirs, score }) => {
      const isFlat = !isSpoken(theirs, reference) && !theirs.tokens.some(isSaying);
      return {
        theirs,
        score,
        isFlat,
        claims: [...claimsIn(saidIn(theirs))].filter((claim) => own.has(claim)),
      };
    });
  for (const { theirs, score, claims } of told) {
    const flat = told.filter((other) => other.isFlat && other.score >= nearlyAs * score);
    const saying = theirs.tokens.find(
      (token, i) => isSpeech(token) && !isAbout(theirs.tokens, i) && !isVote(theirs.tokens, i),
    );
    // What the reference says elsewhere in its own voice is common ground.
    if (!saying || claims.every((claim) => flat.some((other) => other.claims.includes(claim)))) continue;
    const phrase = phraseAround(saying, theirs);
    const source = theirs.tokens.filter((token) => contains(phrase, token));
    if (claims.every((claim) => claim === "casualties") && tellOfTheirDead(source, theirs)) continue;
    if (isHeardBeside(ours, theirs, draft)) continue;
    if (speaksOfItself(saying, theirs) || source.some(({ norm }) => records.test(norm))) continue;
    if (!namesSource(ours, source)) return { theirs, saying, phrase };
  }
  return undefined;
}

/** "Had said No to the draft": a vote. */
const isVote = (tokens: readonly Token[], at: number) =>
  /^(?:say|says|said|saying)$/.test(tokens[at]!.norm) && /^(?:yes|no)$/.test(tokens[at + 1]?.norm ?? "");

/** "The film, in which nobody speaks, tells of a widow": what something is about is nobody's claim. */
const isAbout = (tokens: readonly Token[], at: number) =>
  (tokens[at]!.norm === "tells" && /^(?:of|the)$/.test(tokens[at + 1]?.norm ?? "")) || isOfNobody(tokens, at);

/** "Nobody has claimed the prize", "neither side admitted fault": what nobody says needs no source. */
const isOfNobody = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ norm }, i, before) =>
        /^(?:nobody|none|neither)$/.test(norm) || (norm === "no" && before[i + 1]?.norm === "one"),
    );

/** "About 1,650 are members of the union, whose leader said 82 percent agreed": he answers for what follows alone. */
function saidIn(theirs: Sentence): Sentence {
  const at = theirs.tokens.findIndex(isSpeech);
  const isRelative = theirs.tokens.slice(0, Math.max(0, at)).some(({ norm }) => norm === "whose");
  if (!isRelative) return theirs;
  const from = theirs.tokens[at]!.end;
  return {
    ...theirs,
    tokens: theirs.tokens.slice(at + 1),
    figures: theirs.figures.filter(({ start }) => start >= from),
  };
}

/** From this score on a sentence of the reference is where a claim comes from. */
const somePassage = 0.32;
/** What says the same without a source must be so much like the draft, as a share of the one with a source. */
const nearlyAs = 0.75;

/** What a sentence of the draft claims without a word of saying; the toll of the day stands in a lead as a fact. */
function claimsToAnswerFor(ours: Sentence, draft: Document): ReadonlySet<Claim> {
  if (
    holdsResponsible(ours.tokens) ||
    ours.tokens.some(
      (token, at) =>
        ((isSaying(token) || isSpeech(token) || isReport(token)) && !isNounOfWarning(ours.tokens, at)) ||
        isKnownTo(ours.tokens, at),
    )
  )
    return new Set();
  const claims = new Set(claimsIn(ours));
  if (deniesAside(ours)) claims.delete("denial");
  if (isLead(draft, ours.block))
    for (const claim of ["casualties", "estimate"] as const) claims.delete(claim);
  return claims;
}

/** "Nobody was known to have been killed": as far as anybody has been told. */
const isKnownTo = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "known" && /^(?:to|so)$/.test(tokens[at + 1]?.norm ?? "");

/** "When it should have given warning", "without warning": nobody warns here. */
const isNounOfWarning = (tokens: readonly Token[], at: number) =>
  /^warnings?$/.test(tokens[at]!.norm) &&
  (tokens[at]!.norm === "warnings" ||
    /^(?:no|a|any|early|without|given?|gave|giving|first|the)$/.test(tokens[at - 1]?.norm ?? "")) &&
  !/^(?:that|of|against|to|from)$/.test(tokens[at + 1]?.norm ?? "");

/** "The pathologist gave the cause of death": whoever says it is in the sentence. */
function namesSource({ tokens }: Sentence, source: readonly Token[]): boolean {
  const own = new Set(tokens.map(({ norm }) => norm));
  return source.some(
    (token) => token.kind === "word" && !isSpeech(token) && !isFunctionWord(token) && own.has(token.norm),
  );
}

/** "It will pay a dividend, the bank said", "said it would not appeal": what somebody tells of himself, he knows. */
function speaksOfItself(saying: Token, { tokens }: Sentence): boolean {
  // What it denies somebody else has said of it.
  if (/^den(?:y|ies|ied)$/.test(saying.norm)) return false;
  const at = tokens.indexOf(saying);
  const after = tokens.slice(at + 1, at + 3).filter(({ norm }) => norm !== "that");
  return pronouns.has(after[0]?.norm ?? "") || pronouns.has(tokens[at - 1]?.norm ?? "");
}

const pronouns = new Set(["it", "he", "she", "they", "we"]);

/** True where part of the sentence is quoted: whose words they are is for the checks on quotations. */
const isSpoken = ({ block, start, end }: Sentence, document: Document) =>
  quotationsIn(document, block).some((quote) => quote.start < end && start < quote.end);

/** True where whoever is named as the source speaks elsewhere in the paragraph: "Inspectors found nothing. …, said Helga Strasser." */
export function isHeardBeside({ block }: Sentence, theirs: Sentence, { sentences }: Document): boolean {
  const named = new Set(
    theirs.tokens
      .filter(({ text }, i, all) => (i > 0 || all.slice(1, 2).some(isSpeech)) && /^\p{Lu}/u.test(text))
      .map(({ norm }) => norm),
  );
  return sentences.some(
    (other) =>
      other.block === block &&
      other.tokens.some(isSpeech) &&
      other.tokens.some(({ text, norm }, i) => i > 0 && /^\p{Lu}/u.test(text) && named.has(norm)),
  );
}

/** The words with which a source is named, from mark to mark: "the coastguard said". */
export function phraseAround(saying: Token, { tokens }: Sentence): Span {
  const at = tokens.indexOf(saying);
  let first = at;
  const isTold = tokens[at + 1]?.norm === "that";
  // "Its president, Damien Fabre, denied that": who says it stands before the comma.
  if (isTold && tokens[at - 1]?.text === ",") first--;
  while (first > 0 && tokens[first - 1]!.kind === "word" && at - first < 5) first--;
  let last = at;
  const leads = first === at || saying.norm === "according";
  while (leads && tokens[last + 1]?.kind === "word" && last - at < 5) last++;
  return { start: (leads ? saying : tokens[first]!).start, end: tokens[last]!.end };
}

/** Sources that nobody doubts: what stands in them is on record. */
const records =
  /^(?:document|handbook|figures?|data|statistics|records?|accounts?|results?|filing|programme|program|website|census|register|law|bill|text|calendar|schedule)$/;

/** "She has died at 91, her family said": who has lost somebody makes no claim. */
export function tellOfTheirDead(source: readonly Token[], { tokens }: Sentence): boolean {
  return (
    source.some(({ norm }) => bereaved.test(norm)) &&
    tokens.some(({ norm }) => norm === "died" || norm === "dies" || norm === "death") &&
    !tokens.some(({ norm }) => violent.test(norm))
  );
}

const bereaved =
  /^(?:family|relatives?|son|daughter|wife|husband|widow|widower|partner|brother|sister|children|agent|manager|publicist|publisher|label|foundation|company|representatives?)$/;
const violent =
  /^(?:kill|murder|injur|wound|shot|shoot|hurt|bodies|stab|beat|attack|hit|struck|strike|strang|abus|tortur|poison|neglect|negligen|fault|blam|guard|police|prison|jail|custody)/;

/** "Fairlie said. He did not rule out that": while sentences go on about "he", what follows may be his. */
function speakersBefore({ index, block }: Sentence, { sentences }: Document): Sentence[] {
  const found: Sentence[] = [];
  for (let at = index - 1; sentences[at]?.block === block; at--) {
    found.push(sentences[at]!);
    if (!pronouns.has(sentences[at]!.tokens[0]?.norm ?? "")) break;
  }
  return found;
}

/** The sentence with its neighbours in the paragraph. */
export function neighboursOf(sentence: Sentence, draft: Document): Sentence[] {
  return [sentence.index - 1, sentence.index, sentence.index + 1]
    .map((index) => draft.sentences[index])
    .filter((other): other is Sentence => other?.block === sentence.block);
}
