import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Span } from "../../../text/span.ts";

type Words = Span & { readonly text: string };

/** What the draft says that somebody is to another, and where the references tell of him as something else. */
export interface OtherRelation {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

/** What one may be to another at work, and the words by which a story tells it. */
const relations: ReadonlyMap<string, RegExp> = new Map([
  ["deputy", /^(?:deput|vice$|assist|second$|under|number$|no$|junior|aide|right-hand|stand)/],
  [
    "predecessor",
    /^(?:predecess|succe(?:ed|ssor|ssion)|replac|former|previous|over$|ex$|until|outgoing|retire|resign|old$|last$|then$|first$|inherit|since|left|sacked|dismiss|oust|quit|stepped|departed|hand)/,
  ],
  [
    "successor",
    /^(?:succe(?:ed|ssor|ssion)|replac|predecess|next$|new$|over$|elect|designate|incoming|become|will$|inherit|since|follow|appoint|named$|now$|hand|heir)/,
  ],
]);

const owner = "(?:his|her|their|its|whose|my|our|(?:\\p{Lu}\\p{L}*\\.? ){0,2}\\p{L}+['’]s?)";
/** "His deputy, " before the name. */
const BEFORE = new RegExp(`(?<!\\p{L})${owner} (?:\\p{L}+ )?(deputy|predecessor|successor),? $`, "iu");
/** ", his deputy" behind it, and no office behind that. */
const AFTER = new RegExp(
  `^, (?:who (?:is|was) )?${owner} (?:\\p{L}+ )?(deputy|predecessor|successor)(?= (?:in|on|as|at|and|who|for|from)\\b|[^\\p{L} -]|$)`,
  "iu",
);
/** ", for years the deputy of Ana Kos". */
const AFTER_OF = /^, (?:\p{Ll}+ ){0,2}the (deputy|predecessor|successor) (?:of|to) \p{Lu}/u;
/** So much of the text on either side is looked at, in UTF-16 units. */
const reach = 60;

/**
 * "His predecessor, Ana Kos" where the references tell of Ana Kos, and neither there nor beside it of anybody who went before or
 * came after: what somebody is to another is told by a word for it.
 */
export function otherRelations({ names, authorities, draft }: Comparison): OtherRelation[] {
  return names.flatMap((pairing): OtherRelation[] => {
    if (pairing.state !== "same") return [];
    const { fact, sentence } = pairing.draft;
    const ours = relationOf(fact, draft.blocks[sentence.block]!.text);
    if (!ours) return [];
    const places = authorities.flatMap(({ document }) =>
      document.sentences.flatMap((one) => {
        const name = one.names.find(({ entity }) => isSame(entity.name, fact.entity.name));
        return name ? [{ fact: name, sentence: one, document }] : [];
      }),
    );
    const [first] = places;
    const other = places.flatMap((place) => ownerElsewhere(ours, pairing.draft, place))[0];
    if (other) return [{ ours: { fact: ours, sentence, document: draft }, theirs: other }];
    const isOther = places.some((place) => isToldOtherwise(place, ours.text));
    const isTold = isOther
      ? places.some((place) =>
          around(place.sentence, place.document).some((one) => isTurnedInto(one, ours.text)),
        )
      : places.some((place) => tells(place, ours.text));
    if (!first || isTold) return [];
    const { title } = first.fact;
    return [
      {
        ours: { fact: ours, sentence, document: draft },
        theirs: { ...first, fact: title ?? first.fact },
      },
    ];
  });
}

/** "Ms Raud's deputy" where the reference tells of him as another's: each is the deputy of somebody who is named. */
function ownerElsewhere(
  ours: Words,
  { fact, sentence }: Placed<Name>,
  { fact: name, sentence: place, document }: Placed<Name>,
): Placed<Name>[] {
  const theirs = relationOf(name, document.blocks[place.block]!.text);
  if (!theirs || areTurned(theirs.text, ours.text)) return [];
  const [owner, other] = [ownerOf(ours, fact, sentence), ownerOf(theirs, name, place)];
  return owner && other && !isSame(owner.entity.name, other.entity.name)
    ? [{ fact: other, sentence: place, document }]
    : [];
}

/** Who is named right before "'s deputy"; before "his deputy" the one person whom the sentence names till then. */
function ownerOf({ start }: Words, { entity }: Name, { names, tokens }: Sentence): Name | undefined {
  const before = names.filter(
    (name) =>
      name.end <= start &&
      isPersonal(name) &&
      name.entity.name !== entity.name &&
      !/^(?:of|in|from|at|for)$/.test(tokens.findLast(({ end }) => end <= name.start)?.norm ?? ""),
  );
  const last = before.at(-1);
  if (!last) return undefined;
  const between = tokens.filter((token) => token.start >= last.end && token.end <= start);
  if (
    between.length <= 1 &&
    tokens.some(({ end, text }) => end > last.end && end <= start && /['’]s?$/.test(text))
  )
    return last;
  const isPronoun = /^(?:his|her)$/.test(tokens.findLast(({ end }) => end <= start)?.norm ?? "");
  return isPronoun && before.every((one) => one.entity.name === last.entity.name) ? last : undefined;
}

const isPersonal = ({ type, text }: Name) => type === "person" || (type === "other" && text.includes(" "));

function relationOf({ start, end, title }: Name, text: string): Words | undefined {
  const from = title && title.end <= start && !/deputy$/i.test(title.text) ? title.start : start;
  const lead = text.slice(Math.max(0, from - reach), from);
  const before = BEFORE.exec(lead)?.[1];
  if (before) {
    const at = from - lead.length + lead.lastIndexOf(before);
    return { start: at, end: at + before.length, text: before };
  }
  const behind = text.slice(end, end + reach);
  const after = (AFTER.exec(behind) ?? AFTER_OF.exec(behind))?.[1];
  if (!after) return undefined;
  const at = end + behind.indexOf(after);
  return { start: at, end: at + after.length, text: after };
}

/** True where the place says so, or the sentence before or behind it. */
function tells({ fact, sentence, document }: Placed<Name>, relation: string): boolean {
  const theirs = relationOf(fact, document.blocks[sentence.block]!.text);
  if (theirs && areTurned(theirs.text, relation)) return false;
  const pattern = relations.get(relation.toLowerCase())!;
  return around(sentence, document).some(({ tokens }) =>
    tokens.some(
      ({ norm }, at) => pattern.test(norm) || (SIDES.test(norm) && WHOM.test(tokens[at + 1]?.norm ?? "")),
    ),
  );
}

/** True where the place gives the person another of the relations, or a deputy's title: "assistant coach Piers Lowrie". */
function isToldOtherwise({ fact, sentence, document }: Placed<Name>, relation: string): boolean {
  const told = relationOf(fact, document.blocks[sentence.block]!.text)?.text.toLowerCase();
  if (told) return told !== relation.toLowerCase();
  const title = fact.title?.text ?? "";
  return /^(?:deputy|assistant|vice)\b/i.test(title) && relation.toLowerCase() !== "deputy";
}

/** A deputy who is to succeed somebody is told by the word for it. */
const isTurnedInto = ({ tokens }: Sentence, relation: string) =>
  tokens.some(({ norm }) =>
    relation.toLowerCase() === "deputy" ? /^(?:deput|vice$|assist)/.test(norm) : FOLLOWS.test(norm),
  );
const FOLLOWS =
  /^(?:predecess|succe(?:ed|ssor|ssion)|replac|former|previous|over$|next$|elect|becom|appoint|named$|chosen$|won$|incoming|outgoing|inherit|heir$)/;

/** "Who led it before him" */
const SIDES = /^(?:before|after)$/;
const WHOM = /^(?:him|her|his|them|that|which|whom)$/;

const areTurned = (a: string, b: string) => a.toLowerCase() !== b.toLowerCase();

const around = ({ index }: Sentence, { sentences }: Document) =>
  sentences.slice(Math.max(0, index - 1), index + 2);

const isSame = (a: string, b: string) => {
  const likeness = compareNames(a, b);
  return likeness === "same" || likeness === "variant";
};
