import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isPerson } from "../titles/person-places.ts";

/** Who came after whom, told in one sentence that names both. */
interface Succession {
  readonly former: Name;
  readonly latter: Name;
  /** The first of the two as they stand. */
  readonly first: Name;
  readonly sentence: Sentence;
}

/** A succession that the draft tells the other way round. */
export interface TurnedSuccession {
  readonly ours: Placed<Name>;
  readonly theirs: Placed<Name>;
}

/**
 * "Jean Roux, who took over from Hanne Holm" where the references have him as her predecessor: each stands in the other's place,
 * whichever words tell it.
 */
export function turnedSuccessions({ draft, sentences, authorities }: Comparison): TurnedSuccession[] {
  return sentences.flatMap((sentence) =>
    successionsIn(sentence, draft).flatMap((ours): TurnedSuccession[] => {
      for (const { document } of authorities) {
        const told = document.sentences.flatMap((other) => successionsIn(other, document));
        if (told.some((theirs) => isSame(ours.former, theirs.former) && isSame(ours.latter, theirs.latter)))
          return [];
        const turned = told.find(
          (theirs) => isSame(ours.former, theirs.latter) && isSame(ours.latter, theirs.former),
        );
        if (turned)
          return [
            {
              ours: { fact: ours.first, sentence, document: draft },
              theirs: {
                fact: ours.first === ours.former ? turned.former : turned.latter,
                sentence: turned.sentence,
                document,
              },
            },
          ];
      }
      return [];
    }),
  );
}

function successionsIn(sentence: Sentence, { blocks }: Document): Succession[] {
  const people = sentence.names.filter(mayBePerson);
  const { text } = blocks[sentence.block]!;
  return people.slice(1).flatMap((second, i): Succession[] => {
    const first = subjectOf(people, i, second, text);
    if (isSame(first, second)) return [];
    const between = text.slice(first === people[i] ? first.end : commaBefore(second, text), second.start);
    if (between.length > longest) return [];
    if (passive.test(between) || owned.successor.test(between))
      return [{ former: first, latter: second, first, sentence }];
    if (active.test(between) || owned.predecessor.test(between))
      return [{ former: second, latter: first, first, sentence }];
    return [];
  });
}

/** "Mori, who succeeded Ito in 2022, is to be replaced by Abe": behind the clause it is Mori of whom it is told. */
function subjectOf(people: readonly Name[], at: number, second: Name, text: string): Name {
  const [before, nearest] = [people[at - 1], people[at]!];
  const isAside = before && /^, who [^,]{1,60}$/.test(text.slice(before.end, nearest.start));
  return isAside && commaBefore(second, text) > nearest.end ? before : nearest;
}

/** The place behind the last comma before a name. */
const commaBefore = ({ start }: Name, text: string) => text.lastIndexOf(",", start) + 1;

/** "Hanne Holm" may be taken for a place. */
const mayBePerson = (name: Name) =>
  isPerson(name) || (name.type !== "organisation" && name.text.includes(" "));

/** In UTF-16 units between two names. */
const longest = 90;

/** "was succeeded as chairman by", "handed over to", "made way for" */
const passive =
  /\b(?:(?:was|is|been|be|being) (?:succeeded|replaced|followed) (?:[^.;:]{0,40} )?by|(?:hand(?:s|ed|ing)? over|gave way|giv(?:es|ing) way) to|ma(?:de|kes|king) way for) [^.;:]{0,30}$/;

/** "succeeded", "took over from", "in succession to"; what was done to whoever is named first is no such thing. */
const active =
  /^(?![^.;:]{0,60}\b(?:was|is|been|be|being) (?:succeeded|replaced)\b)[^.;:]{0,60}\b(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing|e)|t(?:ook|akes?|aking) (?:over|charge|the (?:chair|post|job|helm|reins)) (?:[^.;:,]{1,30} )?from|(?:stands?|stood|standing) in for|in succession to|in (?:the )?place of|inherit(?:s|ed) [^.;:]{0,30} from) [^.;:,]{0,30}$/;

/** "'s predecessor, " and "'s successor, " */
const owned = {
  predecessor: /^['’]s? predecessor(?: as [^.;:,]{1,30})?,? $/,
  successor: /^['’]s? successor(?: as [^.;:,]{1,30})?,? $/,
};

const isSame = (a: Name, b: Name) => {
  const likeness = compareNames(a.entity.name, b.entity.name);
  return likeness === "same" || likeness === "variant";
};
