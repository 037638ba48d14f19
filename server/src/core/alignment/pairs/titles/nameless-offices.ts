import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Span } from "../../../text/span.ts";
import { type NamelessOffice, officesIn, officesWithin } from "./lost-standing.ts";
import { compareRoles, readRole } from "./roles.ts";

type Words = Span & { readonly text: string };

/** An office in a body that the draft tells without a name, and the one that the reference has in that body. */
export interface OtherNameless {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

/**
 * "The 67-year-old chief executive of Eik Seafood" where the reference has its founder and chairman: no reference has the draft's
 * office for anybody, and the counterpart has another one of the same body.
 */
export function otherNameless({ draft, sentences, authorities }: Comparison): OtherNameless[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) => {
      const linked = links.ofDraft[sentence.index]!;
      if (draft.blocks[sentence.block]!.role !== "body" || linked.some(({ exact }) => exact)) return [];
      return officesWithin(sentence, draft).flatMap((ours): OtherNameless[] => {
        if (!isNarrow(ours) || authorities.some((one) => isKnown(ours, one.document))) return [];
        const body = bodyOf(ours, sentence, draft);
        if (!body) return [];
        const theirs = linked
          .flatMap(({ reference }) => officesIn(document, reference))
          .find((other) => {
            const there = isNarrow(other) ? bodyOf(other, other.sentence, document) : undefined;
            return (
              there !== undefined &&
              compareNames(body, there) !== "different" &&
              compareRoles(ours.role, other.role) === "office"
            );
          });
        return theirs
          ? [
              {
                ours: { fact: ours.span, sentence, document: draft },
                theirs: { fact: theirs.span, sentence: theirs.sentence, document },
              },
            ]
          : [];
      });
    }),
  );
}

/** What anybody may be called who leads something is no office of its own. */
const isNarrow = ({ role }: NamelessOffice) =>
  role.kind === "office" &&
  !/^(?:director|leader|head|boss|officer|manager|founder|spokesman|lawyer|captain|editor|analyst|economist|governor|president|rector|chancellor|vice-chancellor)$/.test(
    role.head,
  );

/** The body named behind "of", as it is written. */
function bodyOf(
  { span }: NamelessOffice,
  { block, names }: Sentence,
  { blocks }: Document,
): string | undefined {
  const { text } = blocks[block]!;
  return names.find(
    ({ start }) =>
      start > span.end && / (?:of|at) (?:the )?$/.test(text.slice(span.end, start)) && start - span.end < 10,
  )?.text;
}

/** True where a document has the office in any word. */
const isKnown = ({ role }: NamelessOffice, document: Document) =>
  document.sentences.some(
    (sentence) =>
      officesIn(document, sentence).some((other) => other.role.head === role.head) ||
      sentence.tokens.some(({ norm }) => readRole(norm)?.head === role.head),
  );
