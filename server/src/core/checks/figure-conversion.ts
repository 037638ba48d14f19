import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { convertFigure, sameConversion, sameFigure } from "../facts/figures/index.ts";
import type { Check } from "./check.ts";
import { replace, spanOf } from "./evidence.ts";

/** The draft's own "10 km (16 miles)" does not compute. */
export const figureConversion: Check = {
  meta: {
    code: "figure/conversion",
    severity: "warning",
    says: "A figure and its conversion in brackets do not come to the same.",
    means:
      "The draft gives an amount in two units, and the second does not follow from the first within the rounding that its digits show. The reference is not asked, so this is said without any. Money is not converted: rates change.",
    example: {
      reference: "The fire is 10 km from the town.",
      draft: "The fire is 10 km (16 miles) from the town.",
      fixed: "The fire is 10 km (6 miles) from the town.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences, authorities }) {
    for (const sentence of sentences) {
      for (const [first, second] of converted(draft, sentence)) {
        if (sameConversion(second, first) || sameFigure(second, first)) continue;
        const known = authorities.some(({ document }) =>
          document.sentences.some((other) =>
            converted(document, other).some(([a, b]) => sameFigure(a, first) && sameFigure(b, second)),
          ),
        );
        if (known) continue;
        const right = convertFigure(first, second);
        yield {
          message: `${first.text} does not come to ${second.text}.`,
          span: spanOf({ fact: { start: first.start, end: second.end }, sentence, document: draft }),
          fixes: right
            ? [
                {
                  title: `Change to ${right}`,
                  preferred: false,
                  edits: [replace(draft, sentence.block, second, right)],
                },
              ]
            : [],
        };
      }
    }
  },
};

const dimensions = new Set(["measure", "temperature"]);

/** Figures followed by another of the same kind in brackets: "10 km (6 miles)". */
function converted(document: Document, sentence: Sentence): [Figure, Figure][] {
  const { text } = document.blocks[sentence.block]!;
  return sentence.figures.slice(1).flatMap((second, i): [Figure, Figure][] => {
    const first = sentence.figures[i]!;
    const between = text.slice(first.end, second.start);
    const pair = dimensions.has(first.kind) && first.kind === second.kind && first.unit !== second.unit;
    if (!pair || !/^\s?[([](?:about |some |around |roughly |or )?$/.test(between)) return [];
    // "24in by 16in (62cm by 41cm)": two measures, each with its own.
    const [wide, high] = [sentence.figures[i - 1], sentence.figures[i + 2]];
    if (wide && high && isBy(text, wide, first) && isBy(text, second, high))
      return [
        [wide, second],
        [first, high],
      ];
    return [[first, second]];
  });
}

const isBy = (text: string, a: Figure, b: Figure) => /^ (?:by|x) $/.test(text.slice(a.end, b.start));
