import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Span } from "../../../text/span.ts";
import type { Link } from "../../links.ts";
import { polesOf } from "./opposites.ts";

/** A word that has a level move where the reference has it stay, or the other way round. */
export interface TurnedLevel {
  readonly ours: Words;
  readonly theirs: Words;
  readonly link: Link;
}

type Words = Span & { readonly text: string };

/**
 * "Unemployment rose to 4.1 percent" where a counterpart has "stayed at 4.1 percent", or the other way round: the level is one, and
 * neither side says of anything what the other does of it.
 */
export function* turnedLevels(sentence: Sentence, linked: readonly Link[]): Generator<TurnedLevel> {
  const told = linked.filter(({ score }) => score >= tellsIt);
  for (const ours of levelsIn(sentence)) {
    const isSaidToo = linked.some(({ reference }) => saysSo(reference, ours.isMoved));
    if (isSaidToo || saysSo(sentence, !ours.isMoved)) continue;
    for (const link of told) {
      const theirs = levelsIn(link.reference).find(
        (one) =>
          one.isMoved !== ours.isMoved &&
          one.figure.value === ours.figure.value &&
          one.figure.kind === ours.figure.kind &&
          one.figure.unit === ours.figure.unit,
      );
      if (!theirs) continue;
      yield { ours: ours.words, theirs: theirs.words, link };
      return;
    }
  }
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.4;

interface Level {
  readonly words: Words;
  readonly figure: Figure;
  readonly isMoved: boolean;
}

/** "Rose to 4.1 percent", "was unchanged at 4.1 percent". */
function levelsIn({ tokens, figures }: Sentence): Level[] {
  return tokens.flatMap((words, at): Level[] => {
    const isMoved = moves(words.stem);
    if (!isMoved && !STEADY.test(words.norm)) return [];
    const behind = tokens.slice(at + 1, at + 1 + reach);
    const to = behind.findIndex(({ norm }) => norm === (isMoved ? "to" : "at"));
    if (to < 0 || behind.slice(0, to).some(({ kind }) => kind !== "word")) return [];
    const next = behind[to + 1];
    const figure = next && figures.find(({ start, end }) => start <= next.start && next.start < end);
    return figure ? [{ words, figure, isMoved }] : [];
  });
}

/** In words: "held broadly steady at". */
const reach = 5;

const saysSo = ({ tokens }: Sentence, isMoved: boolean) =>
  tokens.some(({ stem, norm }) => (isMoved ? moves(stem) : STEADY.test(norm) || KEPT.test(norm)));

const KEPT = /^(?:ke(?:ep|eps|pt|eping)|lea(?:ve|ves|ving)|left)$/;

const STEADY =
  /^(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|unchanged|steady|flat|stable|h[eo]ld|holding|same)$/;

/** Words of rising and falling, which are the poles of one axis. */
const axis = polesOf("rise")[0]!.axis;
const moves = (stem: string) => polesOf(stem).some((pole) => pole.axis === axis);
