import type { Comparison } from "../../../comparison.ts";
import type { Placed } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import { overlaps, type Span } from "../../../text/span.ts";

type Words = Span & { readonly text: string };

/** A form of address that only the draft gives to somebody, and where the references name that person. */
export interface GainedHonour {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

/** Honours, and the words by which a story may tell that somebody has one. */
const honours: readonly { readonly title: RegExp; readonly told: RegExp }[] = [
  { title: /^(?:sir|dame)$/i, told: /^(?:sir|dame|knight[a-z]*|damehood|lady|baronet|honours?)$/ },
  {
    title: /^(?:lord|baroness)$/i,
    told: /^(?:lords?|lady|baron(?:ess)?|peer(?:age|ess)?s?|viscount(?:ess)?|earl|countess|marquess|duke|life)$/,
  },
  {
    title: /^(?:professor|prof)\.?$/i,
    told: /^(?:prof(?:essors?)?|professorship|chair|lecturer|reader|dean|academic|faculty)$/,
  },
];

/** "Professor Leo Marsh" for "Dr Leo Marsh", "Lord Hale" for "Mr Justice Hale": no reference has made him one. */
export function gainedHonours({ names, authorities, draft }: Comparison): GainedHonour[] {
  return names.flatMap((pairing): GainedHonour[] => {
    const { fact, sentence } = pairing.draft;
    const { title } = fact;
    const honour = title && honours.find((one) => one.title.test(title.text));
    if (pairing.state === "changed" || !title || !honour || fact.type === "organisation") return [];
    const places = authorities.flatMap(({ document }) =>
      document.sentences.flatMap((one) =>
        one.names
          .filter((name) => isSame(name, fact))
          .map((name) => ({ fact: name, sentence: one, document })),
      ),
    );
    const theirs = places.find((place) => place.fact.title) ?? places[0];
    if (!theirs || places.some((place) => tells(place, honour.told))) return [];
    return [
      { ours: { fact: title, sentence, document: draft }, theirs: { ...theirs, fact: asTitled(theirs) } },
    ];
  });
}

/** True where the document has a word for it that is not the title of somebody else: "she was made a dame". */
function tells({ fact, document }: Placed<Name>, told: RegExp): boolean {
  return document.sentences.some(({ names, tokens }) => {
    const others = names.flatMap(({ title, roles, entity }) =>
      entity.name === fact.entity.name ? [] : [title, ...(roles ?? [])],
    );
    return tokens.some(
      (token) => told.test(token.norm) && !others.some((other) => other && overlaps(other, token)),
    );
  });
}

/** The name with its own title. */
function asTitled({ fact, sentence, document }: Placed<Name>): Words {
  const start = fact.title && fact.title.end < fact.start ? fact.title.start : fact.start;
  return { start, end: fact.end, text: document.blocks[sentence.block]!.text.slice(start, fact.end) };
}

const isSame = (a: Name, b: Name) =>
  [b.entity.name, b.text].some((name) => {
    const likeness = compareNames(a.entity.name, name);
    return likeness === "same" || likeness === "variant";
  });
