import type { Document, Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import type { Linked } from "../../aligned.ts";
import { passagesAround } from "../derived/reach.ts";
import { around } from "../derived/wording.ts";

/** "The number of engines has risen by 43 to 74" for 31 in an older version and 74 in the newest: the draft tells where it has led. */
export function isSinceOlder(
  draft: Placed<Figure>,
  authorities: readonly Linked[],
  older: readonly Linked[],
): boolean {
  const { fact, sentence } = draft;
  if (!COUNTED.has(fact.kind) || fact.high !== undefined || !STEP.test(around(draft))) return false;
  const now = sentence.figures.filter(
    (one) => one !== fact && authorities.some(({ document }) => isGiven(one, document)),
  );
  return older.some((one) =>
    passagesAround(draft, one).some(({ figures }) =>
      figures.some((then) =>
        now.some(
          (end) =>
            end.kind === then.kind &&
            end.unit === then.unit &&
            Math.abs(end.value - then.value) === fact.value &&
            then.value > 0,
        ),
      ),
    ),
  );
}

const COUNTED: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "money", "measure"]);
const STEP = /\b(?:by|up|down|more|fewer|less|rose|risen|fallen|fell|grown|grew|another|further|added)\b/i;

const isGiven = (fact: Figure, { sentences }: Document) =>
  sentences.some(({ figures }) => figures.some((other) => sameFigure(fact, other)));
