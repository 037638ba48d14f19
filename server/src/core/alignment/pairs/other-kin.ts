import type { Comparison } from "../../comparison.ts";
import type { Document, Placed, Sentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { sortOfKin } from "./kin-told.ts";
import { kinshipsOf } from "./kinships.ts";

type Words = Span & { readonly text: string };

/** A word for kin in the draft, and the reference's for other kin in its place. */
export interface OtherKin {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

/**
 * "Two cousins from Juliaca" where the reference has "two brothers" and tells of no cousin anywhere: nobody is named beside the
 * word, so that the kin of a name says nothing.
 */
export function otherKin({ draft, sentences, authorities }: Comparison): OtherKin[] {
  return sentences.flatMap((sentence) => {
    const { role, text } = draft.blocks[sentence.block]!;
    if (role !== "body") return [];
    return sentence.tokens.flatMap((token, at): OtherKin[] => {
      if (!isKin(token) || isOfOtherKin(sentence.tokens, at) || isOfName(sentence, token, text)) return [];
      const sort = sortOfKin(token.norm)!;
      if (authorities.some(({ document }) => tellsOf(document, sort))) return [];
      for (const { document, links } of authorities) {
        for (const { reference, score, exact } of links.ofDraft[sentence.index]!) {
          if (exact || score < tellsIt) continue;
          const other = reference.tokens.find(
            (theirs) => isKin(theirs) && !tellsOf(draft, sortOfKin(theirs.norm)!),
          );
          if (other)
            return [
              {
                ours: { fact: token, sentence, document: draft },
                theirs: { fact: other, sentence: reference, document },
              },
            ];
        }
      }
      return [];
    });
  });
}

/** "A brother", and no "Brother Luke". */
const isKin = ({ text, norm }: Token) => text === norm && KIN.test(norm);

const KIN =
  /^(?:(?:half-)?(?:brother|sister)|(?:step)?(?:son|daughter|father|mother)|husband|wife|widow|widower|uncle|aunt|nephew|niece|cousin|(?:great-)?grand(?:son|daughter|father|mother))s?$/;

/** "Her father's brother" is an uncle, "his wife's mother" an in-law. */
function isOfOtherKin(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at + 4).filter((token) => token !== tokens[at]);
  return near.some(({ norm, text }) => sortOfKin(norm.replace(/['’]s?$/, "")) !== undefined || text === "-");
}

const isOfName = ({ names }: Sentence, { start }: Token, text: string) =>
  names.some((name) => kinshipsOf(name, text).some(({ span }) => span.start === start));

const tellsOf = ({ sentences }: Document, sort: RegExp) =>
  sentences.some(({ tokens }) => tokens.some(({ norm }) => sort.test(norm)));
