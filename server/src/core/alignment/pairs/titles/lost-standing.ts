import { oncePer } from "../../../cache.ts";
import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { isTitleHead, isTitleModifier } from "../../../facts/names/title-words.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import { type Role, readRole, standings } from "./roles.ts";
import { isStandingTold } from "./standing-told.ts";

/** An office that a sentence tells of without a name: "the acting director". */
export interface NamelessOffice {
  readonly span: Span & { readonly text: string };
  readonly role: Role;
  readonly sentence: Sentence;
}

/** An office of the draft, and that of the reference, which says in which standing it is held. */
export interface LostStanding {
  readonly ours: Placed<NamelessOffice["span"]>;
  readonly theirs: Placed<NamelessOffice["span"]>;
}

/**
 * "The director said" where the reference has "the acting director said" and tells of no other director. An office that
 * stands with a name is compared with what that person holds.
 */
export function lostStandings({ draft, sentences, authorities }: Comparison): LostStanding[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) => {
      const linked = links.ofDraft[sentence.index]!;
      if (draft.blocks[sentence.block]!.role !== "body" || linked.some(({ exact }) => exact)) return [];
      const told = linked.flatMap(({ reference }) => officesWithin(reference, document));
      const named = linked.flatMap(({ reference, score }) =>
        score >= tellsIt ? officesIn(document, reference) : [],
      );
      if (told.length + named.length === 0) return [];
      const around = new Set(sentence.tokens.map(({ norm }) => norm));
      const text = draft.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);
      return officesWithin(sentence, draft).flatMap((ours): LostStanding[] => {
        // "A former minister" who is named there: he cannot be told by another's standing.
        const theirs =
          told.find((other) => isInStanding(other.role, ours.role)) ??
          (ours.role.standing.has("former") || !isToldBeside(ours, sentence, draft)
            ? named.find((other) => isInStanding(other.role, ours.role))
            : undefined);
        const lost = [...(theirs?.role.standing ?? [])].filter((one) => !ours.role.standing.has(one));
        if (!theirs || lost.some((standing) => isTold(standing, around) || isStandingTold(standing, text)))
          return [];
        if (isHeldBySomebody(ours.role, document) && !haveOneFrame(ours, theirs)) return [];
        return [
          { ours: placedAt(ours, sentence, draft), theirs: placedAt(theirs, theirs.sentence, document) },
        ];
      });
    }),
  );
}

/** True where the draft tells of the office with a name or in some standing elsewhere: the next mention may be short. */
const isToldBeside = ({ role }: NamelessOffice, { index }: Sentence, document: Document) =>
  document.sentences.some((other) =>
    officesIn(document, other).some(
      (office) => office.role.head === role.head && (other.index !== index || office.role.standing.size > 0),
    ),
  );

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.4;

/** "Acting director" against "director". */
const isInStanding = (theirs: Role, ours: Role) =>
  theirs.standing.size > ours.standing.size &&
  [...ours.standing].every((standing) => theirs.standing.has(standing)) &&
  theirs.head === ours.head &&
  areOfOneField(ours, theirs);

const placedAt = ({ span }: NamelessOffice, sentence: Sentence, document: Document) => ({
  fact: span,
  sentence,
  document,
});

/** "Will become president" for "is to become vice-president", whoever is president besides. */
function haveOneFrame(ours: NamelessOffice, theirs: NamelessOffice): boolean {
  const [a, b] = [wordBefore(ours), wordBefore(theirs)];
  return a !== undefined && !isFunctionWord(a) && a.stem === b?.stem;
}

const wordBefore = ({ span, sentence }: NamelessOffice) =>
  sentence.tokens.findLast(
    ({ end, norm }) => end <= span.start && !/^(?:the|an?|its|his|her|their)$/.test(norm),
  );

/** How else a sentence says in which standing somebody holds an office, by the first word of the standing. */
const tellings: ReadonlyMap<string, RegExp> = new Map([
  [
    "former",
    /^(?:was|were|been|used|once|until|previously|formerly|served|ex|former|retired?|old|then|predecessor|past|resign(?:ed|s|ing)?|quit|stepped|stood|left|sacked|dismissed|ousted|removed)$/,
  ],
  ["acting", /^(?:temporar(?:y|ily)|interim|acting|caretaker|standing|filling|meanwhile|pending)$/],
  [
    "elect",
    /^(?:elected|elect|designate|next|incoming|new|will|become|becomes|becoming|take|takes|taking|won)$/,
  ],
  ["deputy", /^(?:deput(?:y|ies|ise|ises|ised)|under|second|vice|number)$/],
  ["junior", /^(?:junior|deput(?:y|ies)|under|second|state|minor)$/],
  ["vice", /^(?:deput(?:y|ies)|vice|under|second)$/],
  ["assistant", /^(?:assist(?:ant|ants|ing|s|ed)?|deput(?:y|ies)|under|second|junior)$/],
  ["shadow", /^(?:shadow|opposition|spokes(?:man|woman|person))$/],
  ["honorary", /^(?:honorary|honou?r)$/],
]);

const isTold = (standing: string, words: ReadonlySet<string>) => {
  const telling = tellings.get(standing);
  return telling === undefined || [...words].some((word) => telling.test(word));
};

/** Of two fields that are both told one has a word of the other. */
const areOfOneField = (a: Role, b: Role) =>
  a.scope.size === 0 || b.scope.size === 0 || [...a.scope].some((word) => b.scope.has(word));

/** True where the reference tells of somebody who holds the office as it stands, by name or without. */
function isHeldBySomebody(ours: Role, document: Document): boolean {
  return document.sentences.some((sentence) => {
    const titles = sentence.names.flatMap(({ title, roles }) => [title, ...(roles ?? [])]);
    return [
      ...titles.flatMap((title) => (title ? (readRole(title.text) ?? []) : [])),
      ...officesIn(document, sentence).map(({ role }) => role),
    ].some((role) => role.head === ours.head && role.standing.size === 0 && areOfOneField(ours, role));
  });
}

/** Those that stand with no name. */
export function officesWithin(sentence: Sentence, document: Document): NamelessOffice[] {
  const titles = sentence.names.flatMap(({ title, roles, ...name }) => [
    name,
    title ?? name,
    ...(roles ?? []),
  ]);
  return officesIn(document, sentence).filter(({ span }) => !titles.some((title) => overlaps(title, span)));
}

/** Every office that a sentence tells of. */
export const officesIn = oncePer(({ blocks }: Document, sentence: Sentence): NamelessOffice[] => {
  const { tokens } = sentence;
  const { text } = blocks[sentence.block]!;
  return tokens.flatMap((token, at): NamelessOffice[] => {
    if (!isOfTitle(token) || !isTitleHead(token.norm) || isBeside(tokens[at + 1], token)) return [];
    let first = at;
    while (first > 0 && (isOfTitle(tokens[first - 1]!) || tokens[first - 1]!.text === "-")) first--;
    while (tokens[first]!.text === "-") first++;
    const end = electEnd(tokens, at);
    const span = { start: tokens[first]!.start, end, text: text.slice(tokens[first]!.start, end) };
    const role = readRole(span.text);
    return role?.kind === "office" ? [{ span, role, sentence }] : [];
  });
});

const isOfTitle = ({ kind, norm }: Token) =>
  kind === "word" && (isTitleModifier(norm) || isTitleHead(norm) || standings.has(norm));

/** True where the title goes on: "president" of "president of the union" ends it, "party" of "party leader" does not. */
const isBeside = (next: Token | undefined, { end }: Token) =>
  next !== undefined && isOfTitle(next) && next.start === end + 1;

/** Behind the "-elect" of "president-elect". */
function electEnd(tokens: readonly Token[], at: number): number {
  const [mark, word] = [tokens[at + 1], tokens[at + 2]];
  return mark?.text === "-" && /^(?:elect|designate)$/.test(word?.norm ?? "") ? word!.end : tokens[at]!.end;
}
