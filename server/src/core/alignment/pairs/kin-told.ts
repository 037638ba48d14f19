import type { Comparison } from "../../comparison.ts";
import type { Placed } from "../../document.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Token } from "../../text/tokens.ts";
import type { Kinship } from "./kinships.ts";

/** Words by which a story may tell of kin, one line for each sort. */
const sorts: readonly RegExp[] = [
  /^(?:brother|sister|sibling|twin|half-brother|half-sister)s?$/,
  /^(?:father|mother|dad|mum|mom|parent|son|daughter|child|children|boy|girl|baby|toddler|born|raised|family|stepson|stepdaughter|stepfather|stepmother|famil(?:y|ies))s?$/,
  /^(?:husband|wife|wives|widow|widowed|widower|married|marriage|couple|spouse|wedding|bride|groom|divorced)s?$/,
  /^(?:uncle|aunt|nephew|niece)s?$/,
  /^cousins?$/,
  /^(?:grand(?:father|mother|son|daughter|parent|child|children))s?$/,
];

/**
 * "His cousin Ion" where the references tell of Ion, as other kin, and nowhere beside him of a cousin: kin is told by a word
 * for it.
 */
export function isKinOfNobody(
  { span }: Kinship,
  { fact }: Placed<Name>,
  { authorities }: Comparison,
): boolean {
  const sort = sorts.find((one) => one.test(span.text.toLowerCase()));
  if (!sort) return false;
  return !authorities.some(({ document: { sentences } }) =>
    sentences.some(({ names, index }) => {
      const isHere = names.some(({ entity }) => {
        const likeness = compareNames(entity.name, fact.entity.name);
        return likeness === "same" || likeness === "variant" || likeness === "close";
      });
      const near = isHere ? sentences.slice(Math.max(0, index - 1), index + 2) : [];
      return near.some((one) =>
        one.tokens.some(
          ({ norm }, at) => sort.test(norm) && (one.index === index || isOwned(one.tokens[at - 1])),
        ),
      );
    }),
  );
}

/** "Her brothers", and not "two brothers from Adelaide", beside whom somebody is named. */
const isOwned = (before: Token | undefined) =>
  /^(?:his|her|their|whose)$/.test(before?.norm ?? "") || /['’]s?$/.test(before?.text ?? "");
