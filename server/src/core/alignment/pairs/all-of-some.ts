import type { Comparison } from "../../comparison.ts";
import type { Sentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { contextOf, likeness } from "../context.ts";
import { concept } from "../synonyms.ts";
import type { AllOfPart } from "./all-of.ts";

/** How alike the two places must be. */
const samePlace = 0.18;

/**
 * Where the draft says "all of them" or "all the homes", and the reference "most of them" or "some of the homes". Nothing
 * where the reference tells of all as well, or the draft of a part.
 */
export function allsOfSome({ draft, sentences, authorities }: Comparison): AllOfPart[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) => {
      const linked = links.ofDraft[sentence.index]!;
      if (linked.some(({ exact }) => exact) || amountsIn(sentence, some).length > 0) return [];
      if (linked.some(({ reference }) => reference.tokens.some(({ norm }) => whole.test(norm)))) return [];
      return amountsIn(sentence, all).flatMap((ours): AllOfPart[] => {
        const around = contextOf(sentence, ours.span, links.weight);
        for (const { reference } of linked) {
          const theirs = amountsIn(reference, some).find(
            (other) =>
              ours.noun === other.noun &&
              likeness(around, contextOf(reference, other.span, links.weight)) >= samePlace,
          );
          if (!theirs) continue;
          const text = document.blocks[reference.block]!.text.slice(theirs.span.start, theirs.span.end);
          return [
            {
              ours: { fact: ours.span, sentence, document: draft },
              theirs: { fact: { ...theirs.span, text }, sentence: reference, document },
            },
          ];
        }
        return [];
      });
    }),
  );
}

interface AmountOf {
  readonly span: Span;
  /** What it is of, as a feature; "" for "them". */
  readonly noun: string;
}

/** "Most of the homes", "all of them", "all homes": the word of amount with what it is of. */
function amountsIn({ tokens }: Sentence, amount: RegExp): AmountOf[] {
  return tokens.flatMap((token, at) => {
    if (!amount.test(token.norm) || restricted.test(tokens[at - 1]?.norm ?? "")) return [];
    const isOf = tokens[at + 1]?.norm === "of";
    if (!isOf && amount === some) return [];
    let next = isOf ? at + 2 : at + 1;
    if (articles.test(tokens[next]?.norm ?? "")) next++;
    const of = tokens[next];
    if (of?.kind !== "word" || !(isPronoun(of) ? isOf : /[a-z]s$/.test(of.norm))) return [];
    // The noun itself stays where the amount is exchanged.
    const end = isPronoun(of) ? of.end : tokens[next - 1]!.end;
    return [{ span: { start: token.start, end }, noun: isPronoun(of) ? "" : concept(of.stem) }];
  });
}

const all = /^(?:all|both)$/;
const some = /^(?:most|many|some|several|half|few|much)$/;
/** Words that tell of all there is. */
const whole = /^(?:all|both|every|everyone|everybody|everything|each|entire|whole|none|any|throughout)$/;
/** "Not all of them", "nearly all of them", "at all". */
const restricted = /^(?:not|nearly|almost|virtually|practically|at|of|after|above|first|in)$/;
const articles = /^(?:the|its|his|her|their|these|those)$/;
const isPronoun = ({ norm }: Token) => /^(?:them|whom|us|you|which)$/.test(norm);
