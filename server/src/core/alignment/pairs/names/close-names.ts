import { once } from "../../../cache.ts";
import type { Document, Placed } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Aside } from "../../aligned.ts";
import type { Verdict } from "../verdict.ts";

/** The reference's name that is nearly this one: among the counterparts first. */
export function closest(verdict: Verdict<Name>, references: readonly Aside[]): Placed<Name> | undefined {
  const { text } = verdict.fact;
  if (verdict.state === "changed" && compareNames(text, verdict.reference.fact.text) === "close")
    return verdict.reference;
  for (const { document, counterparts } of references) {
    const close = closeTo(text, document);
    if (close.size === 0) continue;
    const linked = counterparts[verdict.at]!.map(({ reference }) => reference);
    for (const sentence of linked.sort((a, b) => a.index - b.index)) {
      const fact = sentence.names.find((name) => close.has(name.text));
      if (fact) return { fact, sentence, document };
    }
    return close.values().next().value;
  }
  return undefined;
}

/** "The Nairobi-Muscat flight" goes from the one to the other. */
export function isOfTwo(name: string, document: Document): boolean {
  const parts = name.split(/[-–]/);
  return parts.length === 2 && parts.every((part) => firstPlaces(document).has(part));
}

/** The names of a document that are nearly the one given, as they are written, with their first place. */
function closeTo(name: string, document: Document): ReadonlyMap<string, Placed<Name>> {
  const known = closeNames(document);
  if (known.size > remembered) known.clear();
  let close = known.get(name);
  if (!close) {
    close = new Map(
      [...namesLike(name, document)].filter(([written]) => compareNames(name, written) === "close"),
    );
    known.set(name, close);
  }
  return close;
}

/** In a document with very many names those that begin alike. */
function namesLike(name: string, document: Document): Iterable<[string, Placed<Name>]> {
  const all = firstPlaces(document);
  return all.size <= searchedWhole ? all : (byInitial(document).get(initialOf(name)) ?? []);
}

const searchedWhole = 1_000;
const initialOf = (name: string) =>
  name.slice(name.lastIndexOf(" ") + 1, name.lastIndexOf(" ") + 3).toLowerCase();

const byInitial = once((document: Document) => {
  const names = new Map<string, [string, Placed<Name>][]>();
  for (const entry of firstPlaces(document)) {
    const initial = initialOf(entry[0]);
    const known = names.get(initial);
    if (known) known.push(entry);
    else names.set(initial, [entry]);
  }
  return names;
});

/** So many names are remembered for each reference. */
const remembered = 5_000;

const closeNames = once((_: Document) => new Map<string, ReadonlyMap<string, Placed<Name>>>());

/** The names of a document as they are written, each with its first place. */
export const firstPlaces = once((document: Document) => {
  const places = new Map<string, Placed<Name>>();
  for (const sentence of document.sentences) {
    for (const fact of sentence.names) {
      if (!places.has(fact.text)) places.set(fact.text, { fact, sentence, document });
    }
  }
  return places;
});
