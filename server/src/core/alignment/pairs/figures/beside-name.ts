import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Linked } from "../../aligned.ts";

/**
 * True where a passage of the references gives a figure right beside the name that stands nearest to it in the draft: "2.00 Carne" in
 * a list bears out "Carne had cleared two metres", whatever the report rounds.
 */
export function isBesideName(placed: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact, sentence, document } = placed;
  // "Carne of Australia had cleared two metres"
  const before = { ...sentence, names: sentence.names.filter(({ end }) => end <= fact.start) };
  const names = nearest(before, fact, document).slice(0, 2);
  return references.some((reference) =>
    reference.document.sentences.some((told) =>
      told.figures.some((other) => {
        if (other.value !== fact.value || !MARKS.has(other.kind) || other.decimals === 0) return false;
        const [its] = nearest(told, other, reference.document);
        return (
          its !== undefined &&
          names.some((name) => compareNames(name, its) === "same") &&
          wordsBetween(told, other, its, reference.document) === 0
        );
      }),
    ),
  );
}

const MARKS: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "measure", "duration"]);

function nearest({ names, block }: Sentence, fact: Figure, { blocks }: Document): string[] {
  const off = ({ start, end }: { start: number; end: number }) =>
    start >= fact.end ? start - fact.end : fact.start - end;
  return [...names]
    .sort((a, b) => off(a) - off(b))
    .map(({ start, end }) => blocks[block]!.text.slice(start, end));
}

function wordsBetween(sentence: Sentence, fact: Figure, name: string, { blocks }: Document): number {
  const { text } = blocks[sentence.block]!;
  const found = sentence.names.find(({ start, end }) => text.slice(start, end) === name)!;
  const [from, to] = found.start >= fact.end ? [fact.end, found.start] : [found.end, fact.start];
  return text
    .slice(from, to)
    .replaceAll(/\([^()]{0,24}\)/g, "")
    .split(/\s+/)
    .filter(Boolean).length;
}
