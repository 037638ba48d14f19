import { type Document, type Placed, sentencesIn } from "../../document.ts";
import type { Span } from "../../text/span.ts";

/** What the references say of one fact of the draft. */
export type Pairing<F extends Span> =
  /** The same fact stands in the counterpart. */
  | { readonly state: "same"; readonly draft: Placed<F>; readonly reference: Placed<F> }
  /** The counterpart has another one in its place; `swapped` names the draft's fact that took its place in turn. */
  | {
      readonly state: "changed";
      readonly draft: Placed<F>;
      readonly reference: Placed<F>;
      readonly swapped?: Placed<F>;
      /** 0 to 1: how sure it is that the two stand in the same place. */
      readonly likeness: number;
    }
  /** No counterpart has it, another passage of a reference does. */
  | { readonly state: "elsewhere"; readonly draft: Placed<F>; readonly reference: Placed<F> }
  | { readonly state: "unsupported"; readonly draft: Placed<F> };

/** The same of a fact that stands in sentence `at` of a paragraph, wherever that stands. */
export type Verdict<F extends Span> = { readonly fact: F; readonly at: number } & (
  | { readonly state: "same" | "elsewhere"; readonly reference: Placed<F> }
  | {
      readonly state: "changed";
      readonly reference: Placed<F>;
      readonly swapped?: F;
      readonly likeness: number;
    }
  | { readonly state: "unsupported" }
);

/** The verdicts on a block of the draft, where it stands. */
export function placed<F extends Span>(
  verdicts: readonly Verdict<F>[],
  document: Document,
  block: number,
): Pairing<F>[] {
  const sentences = sentencesIn(document, block);
  return verdicts.map((verdict) => {
    const place = (fact: F) => ({ fact, sentence: sentences[verdict.at]!, document });
    const draft = place(verdict.fact);
    if (verdict.state === "unsupported") return { state: verdict.state, draft };
    const { reference } = verdict;
    if (verdict.state !== "changed") return { state: verdict.state, draft, reference };
    const { state, swapped, likeness } = verdict;
    return { state, draft, reference, ...(swapped && { swapped: place(swapped) }), likeness };
  });
}
