import { once } from "../../../cache.ts";
import type { Comparison } from "../../../comparison.ts";
import type { Document, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Span } from "../../../text/span.ts";
import { type Amount, amountsOf, isSameAmount } from "../../statements/direction/amounts.ts";
import { type Sided, sidedIn } from "../../statements/direction/sided.ts";
import type { AllOfPart } from "./all-of.ts";

/**
 * "Rose to 64%" where the reference has "rose by 64 percent", or the other way round: the figure is kept, and what it tells is
 * another. Nothing where either tells both.
 */
export function levelsForChanges({ draft, sentences, authorities }: Comparison): AllOfPart[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) => {
      const linked = links.ofDraft[sentence.index]!;
      if (linked.some(({ exact }) => exact) || isOfRate(sentence)) return [];
      return movesIn(sentence).flatMap((ours): AllOfPart[] => {
        if (!isPlain(ours.figure)) return [];
        const theirs = linked.flatMap(({ reference }) =>
          isOfRate(reference) ? [] : movesIn(reference).map((move) => ({ move, sentence: reference })),
        );
        const same = theirs.filter(({ move }) => isSameAmount(move.figure, ours.figure));
        const [other] = same;
        if (!other || same.some(({ move }) => move.is === ours.is)) return [];
        const { text } = document.blocks[other.sentence.block]!;
        // "Lowered its demand to a raise of 8 percent"
        if (TO_A_CHANGE.test(text.slice(0, other.move.figure.start))) return [];
        const span = withPreposition(other.move.figure, other.sentence);
        return [
          {
            ours: { fact: withPreposition(ours.figure, sentence), sentence, document: draft },
            theirs: {
              fact: { ...span, text: text.slice(span.start, span.end) },
              sentence: other.sentence,
              document: document satisfies Document,
            },
          },
        ];
      });
    }),
  );
}

/** What a sentence says that something rose or fell by, or to. */
const movesIn = once((sentence: Sentence): readonly Amount[] =>
  sidedIn(sentence).filter(isMove).flatMap(amountsOf),
);

const TO_A_CHANGE = /\bto an? (?:[a-z]+ )?(?:raise|rise|increase|cut|reduction|fall) of (?:[a-z]+ )?$/i;

const isMove = ({ sentence: { tokens }, at }: Sided) =>
  /^(?:r[io]se|risen|fell|fall|climb|increas|gain|jump|surg|soar|lift|rais|go|went|gone|drop|declin|slip|decreas|slid|plung|tumbl|sank|sunk|cut|lower|reduc|trim|slash|shr[aiu]nk|up$|down$)/.test(
    tokens[at]!.norm,
  );

/** Growth that is put at 2% is what something grows by. */
const isOfRate = ({ tokens }: Sentence) =>
  tokens.some(({ norm }) => /^(?:gr[eo]w|growth|inflation|rates?$|yields?$|pace$|interest$)/.test(norm));

/** "Cut to half" is cut by half. */
const isPlain = ({ value, comparator, kind }: Figure) =>
  comparator === "exactly" && value !== 50 && !/^(?:fraction|ratio|multiple|points)$/.test(kind);

/** "By 64 percent": the figure with its small word. */
function withPreposition({ start, end }: Span, { tokens }: Sentence): Span {
  const before = tokens.findLast((token) => token.end <= start);
  return before && /^(?:by|to|at)$/.test(before.norm) ? { start: before.start, end } : { start, end };
}
