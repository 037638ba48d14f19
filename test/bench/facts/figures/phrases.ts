import { unitNamed } from "../../../../server/src/core/facts/figures/units.ts";
import type { Section } from "../section.ts";
import type { FoundFigure, Reader } from "./readers.ts";
import { sameNumber } from "./score-spans.ts";

/** A phrase of a library's own tests with the one value that it has. */
export interface Phrase {
  readonly kind: string;
  readonly text: string;
  /** Where the figure stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** By the names of `units.ts`. */
  readonly unit?: string;
}

/** How many values of the phrases a reader gets right, a kind a column. */
export function measurePhrases(
  title: string,
  phrases: readonly Phrase[],
  readers: readonly Reader[],
  note: string,
): Section {
  const kinds = [...new Set(phrases.map(({ kind }) => kind))];
  const of = (kind: string) => phrases.filter((phrase) => phrase.kind === kind);
  return {
    title,
    columns: ["reader", ...kinds.map((kind) => `${kind} (${of(kind).length})`)],
    rows: readers.map((reader) => [
      reader.name,
      ...kinds.map((kind) => {
        const all = of(kind);
        const right = all.filter((phrase) => isRight(phrase, reader));
        return ((100 * right.length) / all.length).toFixed(1);
      }),
    ]),
    notes: [note],
  };
}

/** The phrases that a reader gets wrong, each with what it found. */
export function wrongPhrases(phrases: readonly Phrase[], reader: Reader): string[] {
  return phrases
    .filter((phrase) => !isRight(phrase, reader))
    .map((phrase) => {
      const found = reader
        .read(phrase.text, day)
        .map(({ values, unit }) => `${values.join("..")} ${unit ?? ""}`);
      return `${phrase.kind} ${phrase.value} ${phrase.unit ?? ""}, not ${found.join("; ") || "anything"} | ${phrase.text}`;
    });
}

const day = "2016-11-07";

function isRight({ text, start, end, value, unit }: Phrase, { read }: Reader): boolean {
  return read(text, day).some(
    (found) => found.start < end && start < found.end && isAmount(found, value, unit),
  );
}

/** The number itself, or as much in another unit: 0.5 hours are 30 minutes. */
function isAmount({ values: [first, second], unit }: FoundFigure, value: number, wanted?: string): boolean {
  if (first === undefined || second !== undefined) return false;
  if (sameNumber(first, value)) return true;
  const [ours, theirs] = [unitNamed(unit), unitNamed(wanted)];
  return (
    ours !== undefined &&
    ours.dimension === theirs?.dimension &&
    sameNumber((first * ours.factor) / theirs.factor, value)
  );
}
