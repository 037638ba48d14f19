import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Span } from "../../../text/span.ts";

type Words = Span & { readonly text: string };

/** The party that the draft gives to somebody, and another that the references give to the same person. */
export interface OtherParty {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

const party =
  "(Conservative|Tory|Labour|Lib(?:eral)? Dem(?:ocrat)?|Social Democrat(?:ic)?|Christian Democrat(?:ic)?|Liberal|Green|Republican|Democrat(?:ic)?|Socialist|Communist|SNP|Reform UK|Plaid Cymru)";
/** "Labour MP ", "Tory former minister Sir " before the name. */
const BEFORE = new RegExp(`(?<!\\p{L})${party} (?:[\\p{L}.-]{1,24} ){0,4}$`, "u");
/** ", the Tory MP", ", a former Labour minister", " of the Green Party" behind it. */
const BEHIND = new RegExp(
  `^(?:,? (?:who (?:is|was) )?(?:the|an?|once an?|of the)(?: former| veteran| local)?|, (?:for|of)(?: the)?) ${party}(?! (?:government|leader|candidate))(?!\\p{L})`,
  "u",
);
/** So much of the text on either side is looked at, in UTF-16 units. */
const reach = 60;

/** "Gerald Vine, the Labour MP" where the references have "Conservative MP Gerald Vine" and know him as no other's. */
export function otherParties({ names, authorities, draft }: Comparison): OtherParty[] {
  return names.flatMap((pairing): OtherParty[] => {
    const { fact, sentence } = pairing.draft;
    const ours = pairing.state === "changed" ? undefined : partyOf(fact, sentence, draft);
    if (!ours) return [];
    const theirs = authorities.flatMap(({ document }) =>
      document.sentences.flatMap((one) =>
        one.names
          .filter((name) => isSame(name, fact))
          .flatMap((name) => {
            const told = partyOf(name, one, document);
            return told ? [{ fact: told, sentence: one, document }] : [];
          }),
      ),
    );
    const [first] = theirs;
    return first && theirs.every((other) => keyOf(other.fact) !== keyOf(ours))
      ? [{ ours: { fact: ours, sentence, document: draft }, theirs: first }]
      : [];
  });
}

function partyOf(
  { start, end, title }: Name,
  { block, ...sentence }: Sentence,
  { blocks }: Document,
): Words | undefined {
  const { text } = blocks[block]!;
  const from = title && title.end <= start ? title.start : start;
  const lead = text.slice(Math.max(sentence.start, start - reach), start);
  const before = BEFORE.exec(lead);
  if (before && start - lead.length + before.index + before[0].length >= from)
    return wordsAt(start - lead.length + before.index, before[1]!);
  const behind = BEHIND.exec(text.slice(end, end + reach));
  return behind ? wordsAt(end + behind[0].length - behind[1]!.length, behind[1]!) : undefined;
}

const wordsAt = (start: number, text: string): Words => ({ start, end: start + text.length, text });

/** "Tory" is Conservative, "Lib Dem" is Liberal Democrat. */
const keyOf = ({ text }: Words) =>
  text
    .replace(/^Tory$/, "Conservative")
    .replace(/^Lib Dem/, "Liberal Dem")
    .replace(/Democratic$|Dem$/, "Democrat");

const isSame = (a: Name, b: Name) => {
  const likeness = compareNames(a.entity.name, b.entity.name);
  return a.type !== "organisation" && (likeness === "same" || likeness === "variant");
};
