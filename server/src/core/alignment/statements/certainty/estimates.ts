import type { Document, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { isReport, isSpeech } from "../attribution/sayings.ts";
import { isHedgeAt } from "./hedges.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * "The glacier has lost 40 percent of its ice" where the reference has "scientists estimate that it has": a figure that was only
 * judged is told as counted. `around` is the draft's sentence with its neighbours.
 */
export function lostEstimate(
  ours: Sentence,
  theirs: Sentence,
  around: readonly Sentence[],
  reference: Document,
): LostReserve | undefined {
  const at = theirs.tokens.findIndex(
    ({ norm }, i) =>
      verb.test(norm) &&
      !noun.test(theirs.tokens[i - 1]?.norm ?? "") &&
      // "Is now forecast at 2.1 percent": what a table of forecasts says of itself.
      !theirs.tokens
        .slice(Math.max(0, i - 3), i)
        .some((token) => /^(?:is|are|was|were|been)$/.test(token.norm)) &&
      !/^(?:of|for|by|was|were|is|are|to|in)$/.test(theirs.tokens[i + 1]?.norm ?? ""),
  );
  if (at < 0 || around.some(isLeft)) return undefined;
  // What is told beside the first figure may be what it is compared with: "to 40 from 50 in 2018".
  const judged = theirs.figures.find((figure) => figure.start > theirs.tokens[at]!.end && isAmount(figure));
  if (judged?.comparator !== "exactly") return undefined;
  for (const stated of ours.figures) {
    if (stated.comparator !== "exactly" || !sameFigure(judged, stated)) continue;
    // What the reference says elsewhere without a reserve is counted.
    const isToldFlatly = reference.sentences.some(
      (sentence) => sentence !== theirs && sentence.figures.some((figure) => sameFigure(figure, stated)),
    );
    if (!isToldFlatly) return { hedge: theirs.tokens[at]!, stated };
  }
  return undefined;
}

const verb =
  /^(?:estimates?|estimated|reckons?|reckoned|forecasts?|forecasted|predicts?|predicted|projects?|projected|expects?|foresees?|anticipates?|anticipated)$/;
/** "An estimated 40", "its estimate", "are expected": no verb, or one that is told of by others. */
const noun =
  /^(?:an?|the|its|their|his|her|this|that|was|were|is|are|been|be|official|first|early|by|of|to|earlier|than|latest|new)$/;

const isAmount = ({ kind }: Figure) => !/^(?:ordinal|age|code|score)$/.test(kind);

/** True where anything in a sentence gives it to somebody, or leaves it open. */
const isLeft = ({ tokens }: Sentence) =>
  tokens.some(
    (token, i) =>
      isSpeech(token) ||
      isReport(token) ||
      isHedgeAt(tokens, i) ||
      /^(?:estimat|reckon|approximat|roughly|study|research|survey|think|thought|believ|calculat|put|puts|judg)/.test(
        token.norm,
      ),
  );
