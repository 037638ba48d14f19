import { once } from "../cache.ts";
import type { Document, Placed, Sentence } from "../document.ts";
import { governedFrom } from "../facts/names/capitals.ts";
import { countryOf, isState } from "../facts/names/demonyms.ts";
import type { Name } from "../facts/names/name.ts";
import { isKnownPlace } from "../facts/names/well-known.ts";
import { stemOf } from "../text/stem.ts";
import type { Check } from "./check.ts";
import { isQuoted, spanOf } from "./evidence.ts";

/** A person, a place or an organisation that no reference mentions. */
export const nameUnsupported: Check = {
  meta: {
    code: "name/unsupported",
    severity: "warning",
    says: "No reference mentions this person, place or organisation.",
    means:
      "The draft names a person, a place or an organisation, and none of the references mentions it in any form. It is silent about what an editor adds without a source: the region or country that a town lies in, a country or its capital where the references name no other.",
    example: {
      reference: "The mayor opened the bridge.",
      draft: "The mayor, Ada Fenwick, opened the bridge.",
    },
  },
  looksAt: "paragraph",
  leastCloseness: 0.4,
  *run({ names, references, draft }) {
    if (references.length === 0) return;
    for (const { state, draft: ours, ...rest } of names) {
      if (state !== "unsupported" || ("close" in rest && rest.close)) continue;
      if (isGeneralKnowledge(ours) && !isAnotherCountry(ours, references)) continue;
      if (references.some((reference) => isDescribed(ours.fact.text, reference))) continue;
      if (references.some((reference) => isOfRegion(ours.fact.text, reference))) continue;
      if (isQuoted(ours) || draft.blocks[ours.sentence.block]!.role !== "body") continue;
      yield { message: `No reference mentions ${ours.fact.text}.`, span: spanOf(ours), fixes: [] };
    }
  },
};

/** Countries and capitals, a place that says where another lies, and short names are what an editor adds unasked. */
function isGeneralKnowledge({ fact, sentence, document }: Placed<Name>): boolean {
  const name = fact.text.trim();
  if (fact.type !== "place") return !name.includes(" ") || fact.type === "other";
  if (countryOf(name) || governedFrom(name) || isKnownPlace(name.toLowerCase())) return true;
  return isGloss(fact, sentence, document.blocks[sentence.block]!.text);
}

/** True for a place that says where another lies. */
const isGloss = (fact: Name, { names }: Sentence, text: string) =>
  names.some(
    (other) =>
      other !== fact &&
      (other.type !== "person" || IN.test(text.slice(0, other.start))) &&
      (GLOSS.test(text.slice(other.end, fact.start)) || GLOSS.test(text.slice(fact.end, other.start))),
  );

/** A country of its own, or its capital, where the references name other countries and nobody says by it where something lies. */
function isAnotherCountry(
  { fact, sentence, document }: Placed<Name>,
  references: readonly Document[],
): boolean {
  const written = governedFrom(fact.text) ?? fact.text;
  const known = countryOf(written);
  if (fact.type !== "place" || !known || known.demonym || !isState(written) || HOMES.has(known.country))
    return false;
  if (isGloss(fact, sentence, document.blocks[sentence.block]!.text)) return false;
  if (references.some((reference) => isInFurniture(known.country, reference))) return false;
  return references.some((reference) => countriesIn(reference).size > 0);
}

/** Their agencies write of them in English without naming them: "the federal government", "the Tasmanian coast". */
const HOMES = new Set([
  "United States",
  "Canada",
  "Australia",
  "New Zealand",
  "Ireland",
  "India",
  "South Africa",
]);

/** "SCIENCE-AUSTRALIA/SEAMOUNTS": a slug or a dateline says where a story is set. */
const isInFurniture = (country: string, { story }: Document) =>
  story.blocks.some(
    ({ role, text }) => role !== "body" && text.toLowerCase().includes(country.toLowerCase()),
  );

/** The countries that a document names. */
const countriesIn = once(
  ({ sentences }: Document): ReadonlySet<string> =>
    new Set(
      sentences.flatMap(({ names }) =>
        names.flatMap(({ text }) => countryOf(governedFrom(text) ?? text)?.country ?? []),
      ),
    ),
);

const IN = /\b(?:in|near|from) $/i;

/** What stands between a place and the region, town or country that it lies in. */
const GLOSS =
  /^(?:['’]s?)?,?(?: (?:in|near|on|of|outside|off|the|an?|just|north|south|east|west|north\p{Ll}+|south\p{Ll}+|eastern|western|central|\p{Ll}+ern|town|city|village|suburb|port|region|county|state|province|district|capital|seat|resort|island|islands|coast|shores?|part|\d+|miles|km)){0,5} ?$/u;

/** "Umbria" for "THE UMBRIAN TOWN", in capitals or not. */
function isOfRegion(name: string, { sentences }: Document): boolean {
  const lower = name.toLowerCase();
  if (!/^\p{L}{3,}[ay]$/u.test(lower)) return false;
  const adjective = lower.endsWith("a") ? `${lower}n` : `${lower.slice(0, -1)}ian`;
  return sentences.some(({ tokens }) => tokens.some(({ norm }) => norm === adjective));
}

/** "The health ministry" is the Ministry of Health: all its words stand in one sentence, close together. */
function isDescribed(name: string, { sentences }: Document): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .map(stemOf);
  if (words.length === 0) return false;
  return sentences.some(({ tokens }) => {
    const places = words.map((word) => tokens.findIndex((token) => token.stem === word));
    return places.every((at) => at >= 0) && Math.max(...places) - Math.min(...places) <= words.length;
  });
}
