import type { Document, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import type { Link } from "../../links.ts";
import { inUnitOf } from "../../pairs/derived/alike.ts";
import { comesTo } from "../../pairs/derived/rounded.ts";
import type { AgainstFigures } from "./against-figures.ts";
import { isUp, mayFallUpwards } from "./against-figures.ts";
import { amountsOf } from "./amounts.ts";
import { type Sided, sidedIn } from "./sided.ts";

/**
 * "Debt has fallen by 26m" for "debt 214 million vs 188 million in December": the draft tells what lies between the two, and tells it
 * the other way than they go. Left alone where the draft gives what was before as well, or the passage has a word that goes its way.
 */
export function* againstDifference(
  sentence: Sentence,
  linked: readonly Link[],
  draft: Document,
  reference: Document,
): Generator<AgainstFigures> {
  if (mayFallUpwards(sentence, draft)) return;
  for (const word of sidedIn(sentence)) {
    const goesUp = isUp(word);
    if (goesUp === undefined) continue;
    const step = amountsOf(word).find(({ is, figure }) => is === "change" && steps.has(figure.kind))?.figure;
    if (!step || step.high !== undefined) continue;
    for (const link of linked) {
      const change = changeIn(link.reference, reference, step);
      if (!change || change.to.value > change.from.value === goesUp) continue;
      const isTold = (end: Figure) => sentence.figures.some((one) => sameFigure(one, end));
      // Beside the amount itself "seven more" is a figure that goes the wrong way.
      if (
        isTold(change.from) ||
        (isTold(change.to) ? COMPARATIVE.test(word.span.text) : mayLookBack(word, draft))
      )
        continue;
      if (sidedIn(link.reference).some((other) => isUp(other) === goesUp)) continue;
      yield { ours: word.span, ...change, link, theirs: change.to };
      break;
    }
  }
}

/** "In December debt had been 26m lower": what was before is told from what is now. */
function mayLookBack({ sentence, span }: Sided, { blocks }: Document): boolean {
  const { text } = blocks[sentence.block]!;
  const behind = text.slice(span.end, span.end + 8);
  return (
    /\bhad\b/.test(text.slice(sentence.start, span.start)) ||
    (COMPARATIVE.test(span.text) && !/^ (?:than|from|on)\b/.test(behind))
  );
}

const COMPARATIVE = /(?:er|more|less)$/i;

const steps: ReadonlySet<Figure["kind"]> = new Set(["money", "cardinal", "measure", "points"]);

/** The two ends that the passage sets against each other and that lie `step` apart; none where more than one pair does. */
function changeIn(sentence: Sentence, document: Document, step: Figure) {
  if (mayFallUpwards(sentence, document)) return undefined;
  const { text } = document.blocks[sentence.block]!;
  const changes = sentence.figures.flatMap((one, i) => {
    const other = sentence.figures[i + 1];
    const [a, b] = other ? [inUnitOf(step, one), inUnitOf(step, other)] : [];
    if (!other || a === undefined || b === undefined) return [];
    if (!comesTo(step, Math.abs(a - b))) return [];
    const between = text.slice(one.end, Math.min(other.start, other.hedge?.start ?? other.start));
    if (/^[^.;]{0,60}\b(?:from|vs\.?|versus|against|compared (?:with|to)) $/.test(between))
      return [{ from: other, to: one }];
    const lead = text.slice(Math.max(sentence.start, one.start - 12), one.start);
    return /\bfrom $/.test(lead) && /^[^.;]{0,40}\bto $/.test(between) ? [{ from: one, to: other }] : [];
  });
  return changes.length === 1 ? changes[0] : undefined;
}
