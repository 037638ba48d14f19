import type { Document, Sentence } from "../../document.ts";
import type { Figure } from "../../facts/figures/figure.ts";

/**
 * True where a sentence of the draft tells a figure of the reference by how far it lies from one beside it: "at 95kph, 45kph slower
 * than is allowed" for "at 95 km per hour. The limit is 140 km per hour".
 */
export function isReckonedInto(sentence: Sentence, reader: Sentence, { sentences }: Document): boolean {
  const beside = [sentences[sentence.index - 1], sentence, sentences[sentence.index + 1]].flatMap((one) =>
    one?.block === sentence.block ? one.figures : [],
  );
  return reader.figures.some(
    (told) =>
      isAmount(told) &&
      !beside.some(({ value }) => value === told.value) &&
      sentence.figures.some((one) =>
        beside.some(
          (other) =>
            other !== one &&
            isOfOneKind(one, other) &&
            isOfOneKind(one, told) &&
            Math.abs(Math.abs(one.value - other.value) - told.value) < 1e-6 &&
            reader.figures.some(({ value }) => value === other.value),
        ),
      ),
  );
}

const isAmount = ({ kind, value }: Figure) => kind !== "ordinal" && kind !== "code" && value > 2;
const isOfOneKind = (a: Figure, b: Figure) => a.kind === b.kind && a.unit === b.unit;
