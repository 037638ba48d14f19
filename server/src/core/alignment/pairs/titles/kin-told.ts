import type { Comparison } from "../../../comparison.ts";
import type { Placed } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Kinship } from "./kinships.ts";

/** Words by which a story may tell of kin, one line for each sort. */
const sorts: readonly RegExp[] = [
  /^(?:brother|sister|sibling|twin|half-brother|half-sister)s?$/,
  /^(?:father|mother|dad|mum|mom|parent|son|daughter|child|children|boy|girl|baby|toddler|born|raised|family|stepson|stepdaughter|stepfather|stepmother|famil(?:y|ies))s?$/,
  /^(?:husband|wife|wives|widow|widowed|widower|married|marriage|couple|spouse|wedding|bride|groom|divorced|mrs)s?$/,
  /^(?:uncle|aunt|nephew|niece)s?$/,
  /^cousins?$/,
  /^(?:great-grand|grand(?:father|mother|son|daughter|parent|child|children))s?$/,
];

/**
 * "His cousin Ion" where the references tell of Ion and nowhere beside him of a cousin: kin is told by a word
 * for it. Gives the place where they tell of him.
 */
export function whereKinIsUntold(
  { span }: Kinship,
  { fact }: Placed<Name>,
  { authorities }: Comparison,
): Placed<Span & { readonly text: string }> | undefined {
  const sort = sorts.find((one) => one.test(span.text.toLowerCase()));
  if (!sort) return undefined;
  const places = authorities.flatMap(({ document }) =>
    document.sentences.flatMap((sentence) => {
      const name = sentence.names.find(({ entity }) => areAlike(entity.name, fact.entity.name));
      return name ? [{ fact: name, sentence, document }] : [];
    }),
  );
  const isTold = places.some(({ sentence: { index }, document: { sentences } }) =>
    sentences
      .slice(Math.max(0, index - 1), index + 2)
      .some((one) =>
        one.tokens.some(
          ({ norm }, at) =>
            sort.test(norm) &&
            one.tokens[at - 1]?.text !== "-" &&
            (one.index === index || isOwned(one.tokens[at - 1]) || isOf(one.tokens[at + 1])),
        ),
      ),
  );
  const [first] = places;
  return first && !isTold ? { ...first, fact: first.fact.title ?? first.fact } : undefined;
}

const areAlike = (a: string, b: string) => compareNames(a, b) !== "different";

/** "Her brothers", and not "two brothers from Adelaide", beside whom somebody is named. */
const isOwned = (before: Token | undefined) =>
  /^(?:his|her|their|whose)$/.test(before?.norm ?? "") || /['’]s?$/.test(before?.text ?? "");

/** "The daughter of a client" */
const isOf = (behind: Token | undefined) => behind?.norm === "of";
