import type { Placed } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";

/**
 * True where a share in words stands beside its part and its whole, and is not what the one is of the other: "three quarters of the
 * tunnel: 3.4km out of 5.1km", "more than three quarters of the 449 beaches are clean: 331".
 */
export function isMisshared({ fact, sentence, document }: Placed<Figure>): boolean {
  if (fact.kind !== "fraction" || !fact.words || fact.high !== undefined) return false;
  const { text } = document.blocks[sentence.block]!;
  const amounts = sentence.figures.filter(
    (one) => one !== fact && one.high === undefined && AMOUNTS.has(one.kind) && one.value > 1,
  );
  const next = amounts.find(({ start }) => start > fact.end);
  const isOfNext = next !== undefined && OF_WHOLE.test(text.slice(fact.end, next.start));
  const pairs = amounts.flatMap((part) =>
    amounts.flatMap((whole) =>
      part.value < whole.value && part.kind === whole.kind && part.unit === whole.unit
        ? [{ part, whole }]
        : [],
    ),
  );
  const last = amounts.findLast(({ end }) => end < fact.start);
  const gap =
    last && next && last.kind === next.kind && last.unit === next.unit ? next.value - last.value : 0;
  const side = next && gap !== 0 ? (gap > 0 ? BELOW : ABOVE) : undefined;
  if (side?.test(text.slice(fact.end, next!.hedge?.start ?? next!.start)))
    return !fits(fact, (100 * Math.abs(gap)) / next!.value);
  const told = pairs.filter(
    ({ part, whole }) =>
      (isOfNext && whole === next && STANDS.test(text.slice(0, part.start))) ||
      OUT_OF.test(text.slice(part.end, Math.max(part.end, whole.start))),
  );
  return told.length > 0 && !told.some(({ part, whole }) => fits(fact, (100 * part.value) / whole.value));
}

const AMOUNTS: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "money", "measure"]);
const OF_WHOLE = /^ of (?:the|its|their|his|her|all)(?: [\p{L}'’-]+){0,2} $/u;
const OUT_OF = /^(?: \p{L}+)? out of (?:the |its |a total of )?$/u;
/** A part that is told beside the share, behind a mark: "are clean: 331", "three in four – 8,100 –". */
const STANDS = /(?::|,| [–—-]|\() (?:about |some |or )?$/;

/** "Takings of $48m were a fifth below the forecast of $60m": the gap between the two that stand around it. */
const BELOW =
  /^(?: [a-z]+)? (?:below|under|(?:less|fewer|lower|smaller|cheaper|shorter|lighter) than|short of|down on|down from) (?:[\p{L}’'-]+ ){0,5}$/u;
const ABOVE =
  /^(?: [a-z]+)? (?:above|over|(?:more|higher|larger|bigger|dearer|longer|heavier) than|up on|up from) (?:[\p{L}’'-]+ ){0,5}$/u;

/** In percent: how far a share in words may be from what it rounds. */
const slack = 2.5;
const hedged = 10;

/** True where a share in words is fair for one in percent. */
export function fits({ value, comparator }: Figure, share: number): boolean {
  switch (comparator) {
    case "more":
    case "over":
    case "at-least":
      return share >= value && share <= value + 2 * hedged;
    case "less":
    case "nearly":
    case "at-most":
      return share <= value && share >= value - hedged;
    case "about":
      return Math.abs(share - value) <= 2 * slack;
    default:
      return Math.abs(share - value) <= slack;
  }
}
