import type { Comparison } from "../../../comparison.ts";
import type { Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { contextOf, likeness } from "../../context.ts";
import { concept } from "../../synonyms.ts";
import type { AllOfPart } from "./all-of.ts";

/** How alike the two places must be; the rarer "one of them" may be told of another. */
const samePlace = 0.18;
const samePlaceOfOne = 0.3;

/**
 * Where the draft says "all of them" or "all the homes", and the reference "most of them" or "some of the homes"; most where it
 * has all or half, one where it has both. Nothing where the reference has the draft's amount as well, or the draft the reference's.
 */
export function allsOfSome({ draft, sentences, authorities }: Comparison): AllOfPart[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) => {
      const linked = links.ofDraft[sentence.index]!;
      if (linked.some(({ exact }) => exact)) return [];
      return [...slips].flatMap(([amount, rivals]) => {
        if (linked.some(({ reference }) => reference.tokens.some(tellsOf(amount)))) return [];
        return amountsIn(sentence, amount).flatMap((ours): AllOfPart[] => {
          const around = contextOf(sentence, ours.span, links.weight);
          const enough = amount === "one" ? samePlaceOfOne : samePlace;
          for (const { reference } of linked) {
            const theirs = rivals
              .flatMap((rival) => (amountsIn(sentence, rival).length > 0 ? [] : amountsIn(reference, rival)))
              .find(
                (other) =>
                  ours.noun === other.noun &&
                  likeness(around, contextOf(reference, other.span, links.weight)) >= enough,
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
      });
    }),
  );
}

type Amount = "all" | "both" | "most" | "half" | "some" | "one";

/** What an amount of the draft must not stand for; what says less than the reference is left alone, unless it says otherwise. */
const slips: ReadonlyMap<Amount, readonly Amount[]> = new Map([
  ["all", ["most", "half", "some"]],
  ["both", ["most", "half", "some", "one"]],
  ["most", ["all", "half", "some"]],
  ["half", ["all", "most"]],
  ["some", ["all"]],
  ["one", ["both"]],
]);

interface AmountOf {
  readonly span: Span;
  /** What it is of, as a feature; "" for "them". */
  readonly noun: string;
}

/** "Most of the homes", "all of them", "all homes", "half the homes": the word of amount with what it is of. */
function amountsIn({ tokens }: Sentence, amount: Amount): AmountOf[] {
  return tokens.flatMap((token, at) => {
    if (!words[amount].test(token.norm) || restricted.test(tokens[at - 1]?.norm ?? "")) return [];
    // "More than half of them" is most of them, "less than half" neither.
    if (token.norm === "half" && !/^(?:|about|almost|nearly|exactly)$/.test(boundBefore(tokens, at)))
      return [];
    const isOf = tokens[at + 1]?.norm === "of";
    const isBare =
      /^(?:all|both)$/.test(amount) || (amount === "half" && articles.test(tokens[at + 1]?.norm ?? ""));
    if (!isOf && !isBare) return [];
    let next = isOf ? at + 2 : at + 1;
    if (articles.test(tokens[next]?.norm ?? "")) next++;
    // "One of the two pilots"
    if (amount === "one" && pair.test(tokens[next]?.norm ?? "")) next++;
    const of = tokens[next];
    if (of?.kind !== "word" || !(isPronoun(of) ? isOf : /[a-z]s$|men$/.test(of.norm))) return [];
    // The noun itself stays where the amount is exchanged.
    const end = isPronoun(of) ? of.end : tokens[next - 1]!.end;
    return [{ span: { start: token.start, end }, noun: isPronoun(of) ? "" : concept(of.stem) }];
  });
}

function boundBefore(tokens: readonly Token[], at: number): string {
  const norm = tokens[at - 1]?.norm ?? "";
  return /^(?:than|over|about|almost|nearly|exactly|under|around|up|least|most)$/.test(norm) ? norm : "";
}

const words: Readonly<Record<Amount, RegExp>> = {
  all: /^all$/,
  both: /^both$/,
  most: /^most$/,
  half: /^half$/,
  some: /^(?:many|some|several|few|much)$/,
  one: /^one$/,
};
/** Words that tell of all there is. */
const whole = /^(?:all|both|every|everyone|everybody|everything|each|entire|whole|none|any|throughout)$/;
/** Words that may tell of the same amount. */
const likes: Readonly<Record<Amount, RegExp>> = {
  all: whole,
  both: whole,
  most: /^(?:most|mostly|majority|mainly|largely|bulk|than|over|half's|nearly|almost|chiefly|predominantly|thirds|quarters|percent|per)$/,
  half: /^(?:half|halves|halved|halving|50|fifty|percent|per)$/,
  some: /^(?:some|several|many|few|much|not|part|parts|certain|others|more|less|than|nearly|almost|except|but)$/,
  one: /^(?:one|either|neither|other|another|first|second|former|latter)$/,
};
const tellsOf = (amount: Amount) => (token: Token) => likes[amount].test(token.norm) || token.text === "%";

/** "Not all of them", "nearly all of them", "at all". */
const restricted = /^(?:not|nearly|almost|virtually|practically|at|of|after|above|first|in|only|number)$/;
const articles = /^(?:the|its|his|her|their|these|those)$/;
const pair = /^(?:two|2)$/;
const isPronoun = ({ norm }: Token) => /^(?:them|whom|us|you|which)$/.test(norm);
