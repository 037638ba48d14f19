import type { Comparison } from "../../comparison.ts";
import type { Document, Placed, Sentence } from "../../document.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Span } from "../../text/span.ts";

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

const owner = "(?:his|her|their|its|whose|my|our|\\p{L}+['’]s?)";
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
    if (!first || places.some((place) => tells(place, ours.text))) return [];
    const { title } = first.fact;
    return [
      {
        ours: { fact: ours, sentence, document: draft },
        theirs: { ...first, fact: title ?? first.fact },
      },
    ];
  });
}

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
