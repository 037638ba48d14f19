import type { Document, Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link, Links } from "../../links.ts";
import type { Opposites } from "./opposed.ts";

/**
 * "The council admits it", behind what the reference has the council deny: so short a sentence has no words by which to find what
 * it answers, which stands in the sentence before it. Nothing where anybody in the reference admits anything.
 */
export function* admittedForDenied(
  sentence: Sentence,
  draft: Document,
  reference: Document,
  { ofDraft }: Links,
): Generator<Opposites> {
  const at = sentence.tokens.findIndex((_, i) => admitsIt(sentence.tokens, i));
  const before = draft.sentences[sentence.index - 1];
  if (at < 0 || before?.block !== sentence.block || denied(sentence) || denied(before)) return;
  const links: readonly Link[] = [...ofDraft[sentence.index]!, ...ofDraft[before.index]!];
  if (reference.sentences.some(({ tokens }) => tokens.some(({ norm }) => CONFESSES.test(norm)))) return;
  const who = sentence.tokens[at - 1]!;
  for (const link of links) {
    const theirs = link.score >= tellsIt ? denied(link.reference) : undefined;
    const isHe = /^(?:he|she|it|they|both)$/.test(who.norm);
    if (!theirs || !(isHe || link.reference.tokens.some(({ stem }) => stem === who.stem))) continue;
    yield { ours: sentence.tokens[at]!, theirs, link, cannotStand: true };
    return;
  }
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.35;

/** Within the first words of a sentence: "the council admits it", "she accepts that". */
const admitsIt = (tokens: readonly Token[], at: number) =>
  at > 0 &&
  at <= 3 &&
  ADMITS.test(tokens[at]!.norm) &&
  /^(?:it|this|that|them)$/.test(tokens[at + 1]?.norm ?? "") &&
  tokens[at + 2]?.kind !== "word";

const ADMITS = /^(?:admit(?:s|ted)?|accept(?:s|ed)?|acknowledge[sd]?|concede[sd]?|confirm(?:s|ed)?)$/;

/** Said of anybody, and of anything. */
const CONFESSES =
  /^(?:admi(?:t|ts|tted|tting|ssion|ssions)|accept(?:s|ed|ing)?|acknowledg\w+|conced\w+|confirm\w*|confess\w*|plead\w*|guilty|own(?:s|ed))$/;

/** The first word that denies: "denies", "called it baseless". */
const denied = ({ tokens }: Sentence) => tokens.find(({ norm }) => DENIES.test(norm));

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed)?|refut(?:e|es|ed)|baseless|groundless|innocence)$/;
