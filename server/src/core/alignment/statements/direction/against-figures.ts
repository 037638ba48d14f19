import type { Document, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { stemOf } from "../../../text/stem.ts";
import { endsClause } from "../../context.ts";
import type { Link } from "../../links.ts";
import { polesOf } from "./opposites.ts";
import { type Sided, sidedIn } from "./sided.ts";

/** A word that tells a change the other way than its two figures go, with the passage that gives both. */
export interface AgainstFigures {
  readonly ours: Sided["span"];
  readonly from: Figure;
  readonly to: Figure;
  readonly link: Link;
  /** The figure of the passage that is the draft's `to`. */
  readonly theirs: Figure;
}

/**
 * "Fell to 412m from 388m" for "412 million, against 388 million": the passage has the two figures and no word that goes the
 * draft's way. A currency that falls buys fewer, and who falls in a ranking has a higher place, so those are left alone.
 */
export function* againstFigures(
  sentence: Sentence,
  linked: readonly Link[],
  draft: Document,
): Generator<AgainstFigures> {
  const changes = changesIn(sentence, draft);
  for (const { word, from, to } of changes) {
    const goesUp = to.value > from.value;
    if (isUp(word) === goesUp) continue;
    for (const link of linked) {
      const theirs = link.reference.figures.find((one) => sameFigure(one, to));
      if (!theirs || !link.reference.figures.some((one) => sameFigure(one, from))) continue;
      if (sidedIn(link.reference).some((other) => isUp(other) === isUp(word))) continue;
      yield { ours: word.span, from, to, link, theirs };
      break;
    }
  }
}

interface Change {
  readonly word: Sided;
  readonly from: Figure;
  readonly to: Figure;
}

/** "Fell to A from B", "fell from B to A", "A, down from B": figures of one kind, told as the two ends of a change. */
function changesIn(sentence: Sentence, draft: Document): Change[] {
  const { text } = draft.blocks[sentence.block]!;
  if (mayFallUpwards(sentence, draft)) return [];
  const figures = sentence.figures.filter(({ kind, high }) => kinds.has(kind) && high === undefined);
  if (figures.length < 2) return [];
  const words = sidedIn(sentence).filter((word) => isUp(word) !== undefined);
  return figures.flatMap((one, i) => {
    const other = figures.slice(i + 1).find(({ kind, unit }) => kind === one.kind && unit === one.unit);
    if (!other || one.value === other.value) return [];
    const [lead, joint] = [leadOf(text, sentence, one), leadOf(text, sentence, other)];
    const isBack = /\b(?:to|at|was|were|is|stood at) $/.test(lead) && /\bfrom $/.test(joint);
    const isOn = /\bfrom $/.test(lead) && /\bto $/.test(joint);
    if (!isBack && !isOn) return [];
    const behind = / (?:up|down|higher|lower) from $/.test(joint);
    const word = behind
      ? words.find(({ span }) => span.start >= one.end && span.end <= other.start)
      : words.findLast(({ span }) => span.end <= one.start && isOneClause(sentence, span.end, one.start));
    if (!word || !isOneClause(sentence, behind ? word.span.end : one.end, other.start)) return [];
    return isOn ? { word, from: one, to: other } : { word, from: other, to: one };
  });
}

const kinds: ReadonlySet<Figure["kind"]> = new Set([
  "money",
  "percent",
  "cardinal",
  "measure",
  "temperature",
]);

/** True where the sentence tells of something of which a higher number may be a fall. */
export const mayFallUpwards = (sentence: Sentence, { blocks }: Document): boolean =>
  NOT_SO.test(besideFigures(sentence, blocks[sentence.block]!.text));

/** Of what the sentence tells, a higher number may be a fall: currencies, places in a ranking, strokes, odds, what is below zero. */
const NOT_SO =
  /\b(?:yen|rupees?|lira|roubles?|rubles?|pesos?|won|rial|yuan|crowns?|kron[aeo]r?|forint|zloty|francs?|dollars?|euros?|pounds?|sterling|currency|naira|rand|ranks?|ranked|rankings?|places?|position|table|under par|over par|handicap|odds|minus|below zero|yields?|deficits?|loss(?:es)?|record)\b| [-−]\d/i;

const besideFigures = ({ figures, start, end }: Sentence, text: string) =>
  [...figures, { start: end, end }]
    .map((figure, i) => text.slice(figures[i - 1]?.end ?? start, figure.start))
    .join("0");

/** Up to 24 characters before a figure and its hedge. */
function leadOf(text: string, sentence: Sentence, { start, hedge }: Figure): string {
  const at = Math.min(start, hedge?.start ?? start);
  return text.slice(Math.max(sentence.start, at - 24), at);
}

const isOneClause = ({ tokens }: Sentence, start: number, end: number) =>
  !tokens.some(
    (token) => token.start >= start && token.end <= end && endsClause(token) && !/^[()]$/.test(token.text),
  );

const [rising] = polesOf(stemOf("rise"));

/** True for a word that tells a rise, false for one that tells a fall. */
export function isUp({ poles }: Sided): boolean | undefined {
  const pole = poles.find(({ axis, akin, converse }) => axis === rising?.axis && !akin && !converse);
  return pole && pole.pole === rising?.pole;
}
