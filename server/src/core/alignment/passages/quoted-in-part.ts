import type { Document, Sentence } from "../../document.ts";
import type { Quotation } from "../../facts/quotations/quotation.ts";
import { contains, overlaps } from "../../text/span.ts";
import { wordFeature } from "../features.ts";
import type { Links } from "../links.ts";

/** A quotation may stop early or begin late: where a part of it is kept, the rest is not missing. */
export function isQuotedInPart(
  sentence: Sentence,
  { quotations, sentences }: Document,
  links: Links,
): boolean {
  const quotation = quotations.find((one) => holdsAll(one, sentence));
  if (!quotation) return false;
  return sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    .some(
      (other) =>
        other !== sentence &&
        links.ofReference[other.index]!.length > 0 &&
        quotations.some(
          (one) => one.utterance === quotation.utterance && one.block === other.block && overlaps(one, other),
        ),
    );
}

/**
 * True where a sentence of the draft keeps, word for word, a quotation that is a good part of a sentence: "held “no more than a couple
 * of eggcups”". What stood beside it is told with it, or lost from a sentence that is told.
 */
export function keepsQuotation(draft: Sentence, sentence: Sentence, { quotations }: Document): boolean {
  const quotation = quotations.find((one) => one.block === sentence.block && contains(sentence, one));
  if (!quotation) return false;
  const { speaker, verb } = quotation;
  const spoken = [speaker, verb].filter((span) => span?.block === sentence.block);
  const words = sentence.tokens.filter(({ kind }) => kind !== "mark");
  const own = words.filter((token) => !spoken.some((span) => span !== undefined && contains(span, token)));
  const quoted = normsOf(own.filter((token) => contains(quotation, token)));
  return (
    quoted.length >= fewestWords &&
    quoted.length >= goodPart * own.length &&
    ` ${normsOf(draft.tokens).join(" ")} `.includes(` ${quoted.join(" ")} `)
  );
}

const normsOf = (tokens: Sentence["tokens"]) =>
  tokens.filter(({ kind }) => kind !== "mark").map(({ norm }) => norm);

const fewestWords = 5;
const goodPart = 0.35;

/** True where a sentence has nothing but the quotation and who said it where: "Roth told reporters on Monday". */
function holdsAll(quotation: Quotation, { block, tokens, start, end }: Sentence): boolean {
  if (quotation.block !== block || !overlaps(quotation, { start, end })) return false;
  const { speaker, verb } = quotation;
  // A speaker who is described at length is told by more than the quotation.
  const isBrief = speaker !== undefined && speaker.text.split(" ").length <= longestSpeaker;
  const spoken = [quotation, isBrief ? speaker : undefined, verb].filter((span) => span?.block === block);
  const outside = tokens.filter(
    (token) =>
      wordFeature(token) !== undefined && !spoken.some((span) => span !== undefined && contains(span, token)),
  );
  return outside.length <= mostBeside;
}

/** So many words of content may stand beside a quotation, its speaker and its verb. */
const mostBeside = 2;
const longestSpeaker = 4;
