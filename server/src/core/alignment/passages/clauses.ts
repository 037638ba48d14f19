import { once } from "../../cache.ts";
import type { Sentence } from "../../document.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { featuresOf } from "../features.ts";

/** A clause or phrase of a sentence, offsets into the text of its block. */
export interface Clause extends Span {
  /** What it tells, as `featuresOf` gives it for a sentence. */
  readonly features: ReadonlySet<string>;
  /** The figures, dates and names in it. */
  readonly facts: number;
}

/** Words that begin a clause of their own wherever they stand. */
const openers = new Set(
  `who whose whom which where when after before because while although though since unless until if despite amid following
  including according`.split(/\s+/),
);
const closers = new Set([",", ";", ":", "-", "(", ")", "–", "—"]);

/** The clauses of a sentence: parted by commas, dashes, brackets and the words that open one. */
export const clausesOf = once((sentence: Sentence): readonly Clause[] => {
  const { tokens } = sentence;
  const facts = [...sentence.figures, ...sentence.dates, ...sentence.names];
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    // A comma in a name, a date or a list of figures parts nothing.
    const inside = facts.some((fact) => contains(fact, token));
    if (!inside && token.kind === "mark" && closers.has(token.norm)) parts.push([]);
    else {
      if (!inside && openers.has(token.norm)) parts.push([]);
      parts.at(-1)!.push(token);
    }
  }
  return parts.flatMap((part) => {
    const words = part.filter(({ kind }) => kind !== "mark");
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    const within = <T extends Span>(list: readonly T[]) => list.filter((fact) => contains(span, fact));
    const [figures, dates, names] = [
      within(sentence.figures),
      within(sentence.dates),
      within(sentence.names),
    ];
    const features = featuresOf({ ...span, tokens: part, figures, dates });
    return [{ features, facts: figures.length + dates.length + names.length, ...span }];
  });
});
