import { createKeep, once } from "../../../cache.ts";
import type { Document, Sentence } from "../../../document.ts";
import { genderOf } from "../../../facts/names/lexicon.ts";
import type { Name } from "../../../facts/names/name.ts";
import { contains, type Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { endsClause, featureAt } from "../../context.ts";
import { isSaying } from "../../statements/attribution/sayings.ts";

/** What a sentence tells of a person who is its subject: "Claes will return for the match in Ghent". */
export interface Deed {
  /** Whom it is told of; for a pronoun the one before it. */
  readonly doer: Name;
  /** The name or the pronoun. */
  readonly subject: Span;
  readonly isNamed: boolean;
  /** Whether it tells who somebody is: "is the third minister to go", "became its chairman". */
  readonly describes: boolean;
  readonly sentence: Sentence;
  /** The words of the clause, in the block's text. */
  readonly extent: Span;
  /** What is told, without the names of people. */
  readonly features: ReadonlySet<string>;
}

/** What a document tells of people, sentence by sentence, in order. What somebody says is left to other checks. */
export const deedsIn = once((document: Document): readonly (readonly Deed[])[] => {
  let before = nobody;
  return document.sentences.map((sentence) => {
    const { deeds, named } = keepTold(sentence, [before], () => toldIn(sentence, before));
    // A pronoun is read by the sentence before alone, so that no more of a story decides about it.
    before = named;
    return deeds;
  });
});

interface Told {
  readonly deeds: readonly Deed[];
  /** Whom the next sentence may mean by a pronoun. */
  readonly named: readonly Subject[];
}

function toldIn(sentence: Sentence, before: readonly Subject[]): Told {
  const subjects = subjectsIn(sentence, before);
  const deeds = subjects.flatMap((subject, i) => deedOf(subject, i, subjects, sentence));
  const named = subjects.filter(({ isNamed }) => isNamed);
  return { deeds, named: named.length > 0 ? named : nobody };
}

/** One list, so that what is told behind it is known again. */
const nobody: readonly Subject[] = [];

const keepTold = createKeep<Sentence, Told>();

interface Subject extends Pick<Deed, "doer" | "subject" | "isNamed" | "describes"> {
  readonly speaks: boolean;
}

function subjectsIn(sentence: Sentence, before: readonly Subject[]): readonly Subject[] {
  const { tokens } = sentence;
  const subjects: Subject[] = [];
  for (const [at, token] of tokens.entries()) {
    const name = sentence.names.find(({ start }) => start === token.start);
    const doer = name ?? (pronoun.test(token.norm) ? meantBy(token.norm, subjects, before) : undefined);
    if (!doer || !isPerson(doer)) continue;
    const subject = name ?? token;
    const next = behind(tokens, subject.end);
    const verb = next === undefined ? undefined : verbAt(tokens, name ? pastAside(tokens, next) : next);
    if (!verb || !(name ? leads(sentence, name, at) : true)) continue;
    const describes = copula.test(verb.norm) && article.test(tokens[tokens.indexOf(verb) + 1]?.norm ?? "");
    subjects.push({ doer, subject, isNamed: name !== undefined, describes, speaks: isSaying(verb) });
  }
  return subjects;
}

const pronoun = /^(?:he|she)$/;
const copula = /^(?:is|was|became|becomes|remains|remained)$/;
const article = /^(?:the|an?|one|its|their|his|her)$/;

/** A person, or who goes by the last word of a name that could be one: "Tea Vukušić" and "Vukušić". */
function isPerson({ type, entity: { name, forms } }: Name): boolean {
  return type === "person" || (type === "other" && / /.test(name) && forms.includes(name.split(" ").at(-1)!));
}

/** The one person that the sentence, or the one before it, tells of; nobody where there are two. */
function meantBy(word: string, own: readonly Subject[], before: readonly Subject[]): Name | undefined {
  const near = own.length > 0 ? own : before;
  const doer = near[0]?.doer;
  if (!doer || near.some((other) => other.doer.entity !== doer.entity)) return undefined;
  const gender = genderOf(doer.entity.name.split(/[\s-]/)[0]?.toLowerCase() ?? "");
  // Who has just spoken of "her client" may go on about him.
  if (gender === undefined) return own.length === 0 && near.some(({ speaks }) => speaks) ? undefined : doer;
  return (gender === "female") === (word === "she") ? doer : undefined;
}

/** The place of the first token behind `end`; undefined where a possessive or nothing follows. */
function behind(tokens: readonly Token[], end: number): number | undefined {
  if (tokens.some((token) => token.start < end && token.end > end)) return undefined;
  const at = tokens.findIndex(({ start }) => start >= end);
  return at < 0 ? undefined : at;
}

/** Behind what commas or brackets set apart: ", who trains in Bergen,". */
function pastAside(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.text === "," ? "," : tokens[at]?.text === "(" ? ")" : undefined;
  if (!close) return at;
  const end = tokens.findIndex(({ text }, i) => i > at && text === close);
  return end < 0 || end - at > longAside ? at : end + 1;
}

/** An apposition or a relative clause of more words is seldom one. */
const longAside = 16;

function verbAt(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (at < from + 2 && adverb.test(tokens[at]?.norm ?? "")) at++;
  const token = tokens[at];
  if (token?.kind !== "word" || !/^\p{Ll}/u.test(token.text)) return undefined;
  const isVerb = auxiliary.test(token.norm) || /(?:ed|[^s]s)$/.test(token.norm) || token.stem !== token.norm;
  return isVerb && !notVerbs.test(token.norm) ? token : undefined;
}

const adverb = /^(?:also|now|then|later|already|again|still|once|[a-z]{2,}ly)$/;
const auxiliary = /^(?:is|was|has|had|will|would|can|could|may|might|must|should|does|did|cannot)$/;
const notVerbs = /^(?:as|this|his|its|ours|hers|yes|less|plus|unless|across|besides|perhaps|towards|always)$/;

/** True where the name stands at the head of a clause: no object, no second of two. */
function leads({ tokens, names }: Sentence, name: Name, at: number): boolean {
  const start = name.title && name.title.end <= name.start ? name.title.start : name.start;
  let first = at;
  while (first > 0 && tokens[first - 1]!.start >= start) first--;
  while (first > 0 && /^(?:the|an?|its|his|her|their)$/.test(tokens[first - 1]!.norm)) first--;
  const before = tokens[first - 1];
  if (!before) return true;
  const isJoined =
    /^(?:and|or|,)$/.test(before.norm) && names.some(({ end }) => end === tokens[first - 2]?.end);
  return !isJoined && (before.kind === "mark" || joint.test(before.norm));
}

const joint =
  /^(?:that|while|whereas|but|and|when|if|because|as|after|before|although|though|since|until|so|says?|said|told)$/;

function deedOf(subject: Subject, i: number, all: readonly Subject[], sentence: Sentence): Deed[] {
  if (subject.speaks) return [];
  const { tokens } = sentence;
  const next = all[i + 1];
  const extent = {
    start:
      i === 0 && !isSubordinate(tokens, headOf(subject))
        ? sentence.start
        : clauseStart(tokens, subject.subject.start),
    end: next ? clauseStart(tokens, next.subject.start) : sentence.end,
  };
  const features = new Set<string>();
  // "Education Secretary Ray Finch refused": what he is is told of nobody else.
  const titles = sentence.names
    .filter(({ entity }) => entity !== subject.doer.entity)
    .flatMap(({ title, roles }) => [title, ...(roles ?? [])]);
  for (const token of tokens) {
    if (!contains(extent, token)) continue;
    if (titles.some((title) => title && contains(title, token))) continue;
    if (sentence.names.some((name) => name.type === "person" && contains(name, token))) continue;
    const feature = featureAt(sentence, token);
    if (feature !== undefined) features.add(feature);
  }
  const { doer, isNamed, describes } = subject;
  return [{ doer, isNamed, describes, subject: subject.subject, sentence, extent, features }];
}

/** Where the subject begins, with its title: "junior minister" of "said junior minister Pat Lowe had gone". */
function headOf({ subject, doer, isNamed }: Subject): Span {
  const { title } = doer;
  return isNamed && title && title.end <= subject.start ? title : subject;
}

/** "as Claes left", behind another clause. */
function isSubordinate(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return at > 1 && joint.test(tokens[at - 1]!.norm);
}

/** Where the clause begins that a subject at `start` belongs to: behind the last mark or conjunction. */
function clauseStart(tokens: readonly Token[], start: number): number {
  const border = tokens.findLast(
    (token) => token.end <= start && (endsClause(token) || joint.test(token.norm)),
  );
  return border?.end ?? start;
}
