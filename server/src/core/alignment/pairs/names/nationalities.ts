import type { Document, Placed, Sentence } from "../../../document.ts";
import { countryOf } from "../../../facts/names/demonyms.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Linked } from "../../aligned.ts";
import { isPerson } from "../titles/person-places.ts";

/** Somebody's or something's country in the draft, and the one that the reference gives. */
export interface OtherNationality {
  readonly person: Name;
  readonly ours: Name;
  readonly theirs: Placed<Name>;
}

/** "Karim Haddad of Italy" where the reference has "the Lebanese director Karim Haddad" and never speaks of Italy beside him. */
export function otherNationalities(
  sentence: Sentence,
  draft: Document,
  { document, links }: Linked,
): OtherNationality[] {
  if (links.ofDraft[sentence.index]!.some(({ exact }) => exact)) return [];
  return nationalitiesOf(sentence, draft).flatMap(({ person, country: ours }) => {
    const told = document.sentences.filter(({ names }) => names.some((name) => isSame(name, person)));
    const given = told.flatMap((one) =>
      nationalitiesOf(one, document)
        .filter((other) => isSame(other.person, person))
        .map(({ country }): Placed<Name> => ({ fact: country, sentence: one, document })),
    );
    const [theirs] = given;
    if (!theirs || given.some(({ fact }) => areCompatible(fact, ours))) return [];
    // "Born in Italy": whatever else the reference says of him.
    const isBesides = told.some((one) => {
      const others = nationalitiesOf(one, document).filter((other) => !isSame(other.person, person));
      return one.names.some(
        (name) => areCompatible(name, ours) && !others.some(({ country }) => country === name),
      );
    });
    return isBesides ? [] : [{ person, ours, theirs }];
  });
}

interface Nationality {
  readonly person: Name;
  readonly country: Name;
}

/** "Britain's Olwen Price", "the Lebanese director Karim Haddad", "Nairo Castaño of Colombia". */
function nationalitiesOf({ names, block }: Sentence, { blocks }: Document): Nationality[] {
  const { text } = blocks[block]!;
  const countries = names.filter((name) => isCountry(name));
  return names
    .filter((name) => !isCountry(name) && name.type !== "place")
    .flatMap((person) => {
      const isBody = !isPerson(person) || !person.text.includes(" ");
      return countries
        .filter((country) => {
          const { demonym } = countryOf(country.text)!;
          if (country.end <= person.start) {
            const between = text.slice(country.end, person.start);
            return demonym ? (isBody ? NAMED : DESCRIBED).test(between) : !isBody && POSSESSED.test(between);
          }
          return (
            !demonym &&
            (isBody ? FROM_THERE : OF_THERE).test(text.slice(person.end, country.start)) &&
            !/^['’-]/.test(text.slice(country.end))
          );
        })
        .map((country) => ({ person, country }));
    });
}

const OF_THERE = /^ (?:of|from) (?:the )?$/;
/** "The trawler Deniz, of Turkey," */
const FROM_THERE = /^, (?:of|from) (?:the )?$/;
/** "The Spanish squad Mendi" */
const NAMED =
  /^ (?:\p{Ll}+ )?(?:trawler|ship|vessel|ferry|tanker|yacht|boat|freighter|frigate|team|squad|club|side|company|group|firm|bank|carmaker|airline|newspaper|magazine|broadcaster|brewer|retailer|supplier|rival|charity|agency|party)(?:, the)? $/u;

const POSSESSED = /^['’]s $/;
const DESCRIBED =
  /^ (?:(?:film |opera |stage |tennis |football )?(?:director|actor|actress|rider|driver|climber|cyclist|skier|runner|swimmer|sprinter|jockey|golfer|player|striker|midfielder|defender|goalkeeper|singer|pianist|conductor|composer|novelist|writer|poet|painter|artist|architect|author|scientist|economist|businessman|billionaire) )?$/;

const isCountry = ({ text }: Name) => {
  const form = countryOf(text);
  return form !== undefined && !LARGER.test(form.country);
};

/** What several countries are in, and what lies in one. */
const LARGER =
  /^(?:European Union|United Nations|Europe|Asia|Africa|.* America|Kurdistan|Catalonia|Chechnya)$/;
const KINGDOM = /^(?:United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland)$/;

function areCompatible(a: Name, b: Name): boolean {
  const [one, other] = [countryOf(a.text)?.country, countryOf(b.text)?.country];
  return (
    one !== undefined && other !== undefined && (one === other || (KINGDOM.test(one) && KINGDOM.test(other)))
  );
}

function isSame({ entity, text }: Name, person: Name): boolean {
  return (
    compareNames(entity.name, person.entity.name) === "same" || compareNames(text, person.text) === "same"
  );
}
