import { once } from "../../cache.ts";
import type { Comparison } from "../../comparison.ts";
import type { Document, Placed, Sentence } from "../../document.ts";
import { countryOf } from "../../facts/names/demonyms.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Name } from "../../facts/names/name.ts";

/** The club or company that the draft gives somebody, and the one that the reference does. */
export interface OtherClub {
  readonly ours: Placed<Name>;
  readonly theirs: Placed<Name>;
}

interface Belonging {
  readonly person: Name;
  readonly club: Name;
  readonly sentence: Sentence;
}

/** "Callum Weir of Dunmore" for "Stannoch's Callum Weir": the references know the other club, and never name it beside the person. */
export function otherClubs({ draft, sentences, authorities }: Comparison): OtherClub[] {
  const found = sentences.flatMap((sentence) =>
    belongingsIn(draft).filter((one) => one.sentence.index === sentence.index),
  );
  return found.flatMap(({ person, club, sentence }): OtherClub[] => {
    const told = authorities.flatMap(({ document }) =>
      belongingsIn(document)
        .filter((one) => isSame(one.person, person))
        .map((one) => ({ ...one, document })),
    );
    const [first] = told;
    if (!first || told.some((one) => !isApart(one.club, club))) return [];
    if ((first.club.type === "place") !== (club.type === "place")) return [];
    const isBeside = authorities.some(({ document }) =>
      document.sentences.some(
        ({ names }) =>
          names.some((name) => isSame(name, person)) && names.some((name) => !isApart(name, club)),
      ),
    );
    const isKnown = authorities.some(({ document }) =>
      document.sentences.some(({ names }) => names.some((name) => isSame(name, club))),
    );
    return isBeside || !isKnown
      ? []
      : [
          {
            ours: { fact: club, sentence, document: draft },
            theirs: { fact: first.club, sentence: first.sentence, document: first.document },
          },
        ];
  });
}

/** "Stannoch's Callum Weir", "Callum Weir of Stannoch"; countries are asked for elsewhere, and a place may be where one lives. */
const belongingsIn = once((document: Document): readonly Belonging[] =>
  document.sentences.flatMap((sentence) => {
    const { text, role } = document.blocks[sentence.block]!;
    if (role !== "body") return [];
    return sentence.names.slice(1).flatMap((second, at): Belonging[] => {
      const first = sentence.names[at]!;
      const between = text.slice(first.end, second.start);
      const pair =
        /^['’]s? $/.test(between) && isPerson(second)
          ? { person: second, club: first }
          : /^ of (?:the )?$/.test(between) && isPerson(first)
            ? { person: first, club: second }
            : undefined;
      return pair && isClub(pair.club) ? [{ ...pair, sentence }] : [];
    });
  }),
);

const isPerson = ({ type, text, entity }: Name) =>
  type === "person" || (type === "other" && text.includes(" ") && entity.name === text);

const isClub = ({ type, text }: Name) => type !== "person" && countryOf(text) === undefined;

const isSame = (a: Name, b: Name) => {
  const likeness = compareNames(a.entity.name, b.entity.name);
  return likeness === "same" || likeness === "variant";
};

const isApart = (a: Name, b: Name) => compareNames(a.entity.name, b.entity.name) === "different";
