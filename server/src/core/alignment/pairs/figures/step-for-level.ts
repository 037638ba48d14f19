import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** By how much something has moved, or where it came to. */
type Sense = "step" | "level";

/**
 * True where the draft tells as a change what the reference tells as its end, or the other way round: "takes 50
 * minutes longer" for "takes 50 minutes instead of 20". What rises by or to something is told in `level-for-change.ts`.
 */
export function isStepForLevel(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (ours.fact.value !== theirs.fact.value || ours.fact.unit !== theirs.fact.unit) return false;
  if (ours.fact.parts || ours.fact.high !== undefined || ours.fact.kind === "ordinal") return false;
  const [mine, other] = [senseOf(ours), senseOf(theirs)];
  if (mine === undefined || other === undefined || mine === other) return false;
  if ([ours, theirs].some(tellsOfGap)) return false;
  // "Rose by 10 to 10": the reference has the figure in the draft's sense as well.
  return ![theirs, ours].some(({ fact, sentence, document }, i) =>
    sentence.figures.some(
      (figure) =>
        figure !== fact &&
        figure.value === fact.value &&
        senseOf({ fact: figure, sentence, document }) === (i === 0 ? mine : other),
    ),
  );
}

function senseOf({ fact, sentence, document }: Placed<Figure>): Sense | undefined {
  const { text } = document.blocks[sentence.block]!;
  const behind = text.slice(fact.end, Math.min(sentence.end, fact.end + 40));
  if (FARTHER.test(behind)) return "step";
  return INSTEAD.test(behind) && nextFigure(sentence, fact) ? "level" : undefined;
}

/** A figure of the same kind shortly behind another. */
const nextFigure = ({ figures }: Sentence, { end, kind }: Figure) =>
  figures.some(
    (other) =>
      other.start > end &&
      other.start - end < 24 &&
      (other.kind === kind || (other.kind === "cardinal" && !other.noun)),
  );

/** "The lead narrowed to three points" is three points more than the other has. */
const tellsOfGap = ({ sentence: { tokens } }: Placed<Figure>) => tokens.some(({ norm }) => GAP.test(norm));

const GAP =
  /^(?:lead|leads|led|gaps?|difference|margin|distance|majority|deficit|surplus|premium|discount|spread|than|as|per)$/;
const FARTHER =
  /^ (?:[a-z]+ )?(?:more|less|higher|lower|longer|shorter|dearer|cheaper|larger|smaller|fewer)(?:[,.;)]| (?:from|for|in|on|at)\b|$)/;
const INSTEAD = /^ (?:[a-z]+ )?(?:instead of|rather than|, up from|, down from|from) /;
