import type { Sentence } from "../../../document.ts";
import { contains } from "../../../text/span.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { endsClause } from "../../context.ts";
import { itemAt } from "../polarity/readings.ts";
import { putsAt } from "./sayings.ts";
import { groupOf } from "./sources.ts";

/** What somebody says or does, and who: "the owners said it was inspected", "the teams voted to race". */
export interface Testimony {
  readonly sentence: Sentence;
  /** The head of the subject: "partner" in "the defendant's former business partner told". */
  readonly source: Token;
  readonly verb: Token;
  /** What is told, feature by feature. */
  readonly claim: ReadonlySet<string>;
}

const speaks =
  stems(`say said says tell told claim allege argue insist maintain contend testify add state warn deny report admit
  complain believe estimate`);
const acts = stems("ask want demand urge vote agree refuse offer propose");

/** What the sentence gives to somebody who is no name and no pronoun. */
export function testimoniesIn(sentence: Sentence): readonly Testimony[] {
  const { tokens } = sentence;
  const sayings = tokens.flatMap((verb, at) => sayingAt(tokens, verb, at) ?? []);
  return sayings.flatMap((saying, i) => {
    const next = sayings.slice(i + 1).find(({ isBehind }) => !isBehind);
    const last = sayings[i - 1];
    const places = saying.isBehind
      ? range(last && !last.isBehind ? last.to : 0, saying.from)
      : range(acts.has(saying.verb.stem) ? saying.to - 1 : saying.to, next?.from ?? tokens.length);
    const claim = new Set(places.flatMap((at) => itemAt(sentence, at) ?? []));
    const { source, verb } = saying;
    // At the head of a sentence a capital does not tell a name.
    const isNoun =
      source && !sentence.names.some((name) => contains(name, source)) && !speaks.has(source.stem);
    return isNoun && claim.size > 0 ? [{ sentence, source, verb, claim }] : [];
  });
}

const COUNTED = /^(?:figures?|data|results?|counts?|statistics|returns|projections?|tables?)$/;

interface Saying {
  /** Undefined for a pronoun and for a name. */
  readonly source: Token | undefined;
  readonly verb: Token;
  /** The places of its first word and of the word behind its last. */
  readonly from: number;
  readonly to: number;
  /** What is said stands before it: "it was inspected, the owners said". */
  readonly isBehind: boolean;
}

function sayingAt(tokens: readonly Token[], verb: Token, at: number): Saying | undefined {
  if (verb.kind !== "word") return undefined;
  if (verb.norm === "according" && tokens[at + 1]?.norm === "to") {
    const to = phraseEnd(tokens, at + 2);
    // "According to provisional figures": what is counted is no witness.
    if (tokens.slice(at + 2, to).some(({ norm }) => COUNTED.test(norm))) return undefined;
    return { source: headOf(tokens.slice(at + 2, to)), verb, from: at, to, isBehind: at > 0 };
  }
  if (!speaks.has(verb.stem) && !acts.has(verb.stem) && !putsAt(tokens, at)) return undefined;
  const last = tokens[at - 1];
  // "The scroll said last week to have been stolen" says nothing itself.
  if (/^(?:said|reported|alleged)$/.test(verb.norm) && isSaidToBe(tokens, at)) return undefined;
  // "Cholera has not been reported": what is its subject says nothing. A court is told what it says.
  if (passive.test(last?.norm ?? "") && verb.norm !== "told") return undefined;
  // "Has asked hunters to report dead swans": who is asked has said nothing.
  if (last?.norm === "to" && speaks.has(verb.stem)) return undefined;
  // "4,000 votes", "the demand": a noun.
  if (acts.has(verb.stem) && (last?.kind === "number" || determiners.test(last?.norm ?? "")))
    return undefined;
  if (isNounToo.test(verb.norm) && besideNoun.test(last?.norm ?? "")) return undefined;
  const from = tokens.findLastIndex((token, i) => i < at && isBorder(token)) + 1;
  const subject = tokens.slice(from, at).filter(({ norm }) => !besideVerb.test(norm));
  if (subject.length > 0 && at - from <= longSubject) {
    const end = phraseEnd(tokens, at + 1);
    const isLast = tokens[end] === undefined || tokens[end]?.kind === "mark";
    // "Claimed to be in control of it": what is claimed stands behind.
    const isThat =
      tokens[at + 1]?.norm === "to" || tokens.slice(at + 1, at + 4).some(({ norm }) => norm === "that");
    // "Seven were held; witnesses said officers fired": a new clause, and what is said stands behind.
    const isClosing = tokens[from - 1]?.text !== ";" && (verb.norm === "told" || isAside(tokens[at + 1]));
    const isBehind =
      from > 2 && tokens[from - 1]!.kind === "mark" && isClosing && isLast && !isThat && end - at < 8;
    return { source: headOf(subject), verb, from, to: isBehind ? end : at + 1, isBehind };
  }
  // "A doctor, who was not named, put the number at 30 and said": the first of the sentence says it.
  if (
    last?.norm === "and" &&
    speaks.has(verb.stem) &&
    /^(?:an?|the|one|two|three|several|some)$/.test(tokens[0]?.norm ?? "")
  ) {
    const end = tokens.findIndex((token, i) => i > 0 && (isBorder(token) || token.norm === "who"));
    const first = tokens.slice(1, Math.min(end, at));
    const isVerb = tokens
      .slice(end, at)
      .some(({ norm }) => /ed$|^(?:put|told|gave|saw|went|made)$/.test(norm));
    if (end > 0 && isVerb) return { source: headOf(first), verb, from: at, to: at + 1, isBehind: false };
  }
  if (!speaks.has(verb.stem) || tokens[at - 1]?.kind !== "mark") return undefined;
  const to = phraseEnd(tokens, at + 1);
  // "Asante, who was not involved, said he was not convinced": what follows is what is said, and not who says it.
  if (tokens.slice(at + 1, to).some(({ norm }) => finite.test(norm)))
    return { source: undefined, verb, from: at, to: at + 1, isBehind: false };
  return { source: headOf(tokens.slice(at + 1, to)), verb, from: at, to, isBehind: at > 0 };
}

/** "To have" or "to be" shortly behind the word. */
const isSaidToBe = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 5)
    .some(({ norm }, i) => norm === "to" && /^(?:have|be)$/.test(tokens[at + i + 2]?.norm ?? ""));

/** Behind ", the owners said" there may stand when, where and to whom, and nothing that they say. */
const isAside = (token: Token | undefined) =>
  token?.kind !== "word" ||
  token.norm.endsWith("day") ||
  token.norm.endsWith("ly") ||
  asides.test(token.norm);
const asides =
  /^(?:on|in|at|to|after|during|from|by|through|via|when|as|while|late|early|earlier|later|today|tonight|afterwards|without|with|over|before|last|this|next|again|reporters|journalists|parliament|it|them|him|her|us|the|an?)$/;

/** So many words may stand between the beginning of a clause and its verb. */
const longSubject = 9;

const isBorder = (token: Token) =>
  (token.kind === "mark" && !/^[-'’]$/.test(token.text)) ||
  endsClause(token) ||
  /^(?:that|whether|or|when)$/.test(token.norm);

function phraseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, i) => i >= from && isBorder(token));
  return end < 0 ? tokens.length : end;
}

const finite = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|should|must|did|does)$/;
const passive = /^(?:is|are|was|were|be|been|being)$/;
const determiners = /^(?:the|a|an|its|his|her|their|no|any|this|that|of|for)$/;
/** "Whose first estimate", "a new report": verbs that are nouns behind these. */
const isNounToo = /^(?:estimate|report|claim|state)s?$/;
const besideNoun =
  /^(?:first|second|third|latest|last|early|earlier|new|initial|preliminary|provisional|official|annual|whose|own|best|rough)$/;
const besideVerb = /^(?:has|have|had|also|later|then|now|both|all|[a-z]+ly)$/;
const prepositions = /^(?:of|for|at|in|from|with|on|near|to|who|by|behind|against)$/;
/** "A letter seen by the paper", "the report published in May". */
const participles =
  /^(?:seen|sent|written|shown|given|made|leaked|obtained|published|issued|released|posted|signed|dated)$/;
const pronouns =
  /^(?:he|she|it|they|we|i|you|who|which|this|these|one|both|some|others?|many|most|several|few|half|all|none|nobody|everybody|everyone|neither|each)$/;

/** The noun that a phrase is about: the last word before its first preposition; undefined for a name or a pronoun. */
function headOf(phrase: readonly Token[]): Token | undefined {
  const end = phrase.findIndex(
    ({ norm }, i) =>
      prepositions.test(norm) ||
      (i > 0 && /^(?:close|familiar|briefed)$/.test(norm)) ||
      (i > 1 && norm !== "accused" && participles.test(norm)),
  );
  const head = (end < 0 ? phrase : phrase.slice(0, end)).at(-1);
  if (head?.kind !== "word" || pronouns.test(head.norm)) return undefined;
  return /^\p{Lu}/u.test(head.text) && head !== phrase[0] ? undefined : head;
}

/** True where two nouns are one source, or may be: "the chairman" and "the society". */
export const isOneSource = (a: Token, b: Token) =>
  a.stem === b.stem || (groupOf(a) !== undefined && groupOf(a) === groupOf(b));

/** How much of two claims is the same, 0 to 1. */
export function sameness(a: Testimony, b: Testimony, weight: (feature: string) => number): number {
  const sum = (features: Iterable<string>) => {
    let total = 0;
    for (const feature of features) total += weight(feature);
    return total;
  };
  const shared = sum([...a.claim].filter((feature) => b.claim.has(feature)));
  const all = sum(a.claim) + sum(b.claim);
  return all === 0 ? 0 : (2 * shared) / all;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(stemOf));
}
