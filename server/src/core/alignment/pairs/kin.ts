import { once } from "../../cache.ts";
import type { NamedSentence } from "../../document.ts";
import type { Figure, FigureKind } from "../../facts/figures/figure.ts";
import type { Span } from "../../text/span.ts";
import { type Bound, type BoundIn, boundTo, type Telling } from "./bindings.ts";
import { asOwn } from "./exchange.ts";
import { atTheAttribute, inTheMiddle } from "./territories.ts";

/** Figures that may stand in each other's place in one sentence. */
const kinds: Partial<Record<FigureKind, string>> = {
  percent: "share",
  points: "share",
  fraction: "share",
  ratio: "share",
  measure: "count",
  cardinal: "count",
  multiple: "count",
  age: "time",
  duration: "time",
};

const kindOf = ({ kind }: Figure) => kinds[kind] ?? kind;

/** "the second group", "the number eight" */
const isLabel = ({ kind }: Figure) => kind === "ordinal" || kind === "code";

const amounts: Telling = {
  partUnmarked: inTheMiddle,
  isTelling: (fact) => !("kind" in fact) || isLabel(fact),
  countryFeature: (country) => country,
};
/** Whose figure it is tells of the figure, and not the other way round: one exchange is told once. */
const bearers: Telling = {
  partUnmarked: atTheAttribute,
  isTelling: (fact) => "kind" in fact && isLabel(fact),
  countryFeature: asOwn,
};

/** What is bound to a figure among those of its kind and of the other's. */
export const boundToFigure: BoundIn = (sentence, fact, other, weight) => {
  const own = sentence.figures.find((figure) => figure === fact);
  if (!own) return nothing;
  const rival = sentence.figures.find((figure) => figure === other) ?? own;
  const [a, b] = [kindOf(own), kindOf(rival)];
  const areWhereabouts = isWhereabouts(sentence, own) || isWhereabouts(sentence, rival);
  // "Leon, 31, was given four years": an age is no sentence, and parts nobody's name from it.
  const isAged = own.kind === "age" || rival.kind === "age";
  const key = `#${[a, b].sort()}${areWhereabouts ? " all" : ""}${isAged ? " aged" : ""}`;
  return boundAmong(sentence, key, fact, weight, amounts, () =>
    sentence.figures.filter(
      (figure) =>
        (kindOf(figure) === a || kindOf(figure) === b) &&
        (isAged || figure.kind !== "age") &&
        (areWhereabouts || !isWhereabouts(sentence, figure)),
    ),
  );
};

/** "19 in Leeds and 10 in two villages": the small number is a part of where the ten are, and no row of its own. */
function isWhereabouts({ tokens, figures }: NamedSentence, { start, noun }: Figure): boolean {
  if (noun === undefined) return false;
  const at = tokens.findIndex((token) => token.start >= start);
  const [counted, place] = [tokens[at - 2], tokens[at - 1]];
  return (
    /^(?:in|at|on|from|near|across)$/.test(place?.norm ?? "") &&
    figures.some((figure) => figure.end === counted?.end && figure.kind === "cardinal" && !figure.noun)
  );
}

/** What is bound to a date among the dates of its sentence. */
export const boundToDate: BoundIn = (sentence, fact, _, weight) =>
  boundAmong(sentence, "dates", fact, weight, amounts, () => sentence.dates);

/** What is bound to a name among the places of its sentence, or among all other names, whose types are often a guess. */
export const boundToName: BoundIn = (sentence, fact, _, weight) => {
  const isPlace = sentence.names.some((name) => name === fact && name.type === "place");
  return boundAmong(sentence, isPlace ? "places" : "names", fact, weight, bearers, () =>
    sentence.names.filter((name) => (name.type === "place") === isPlace),
  );
};

const nothing: Bound = new Map();

/** The names of a sentence are the same list as long as its words and they are. */
const known = once((_: NamedSentence["names"]) =>
  once((_: (feature: string) => number) => new Map<string, ReadonlyMap<Span, Bound>>()),
);

function boundAmong(
  sentence: NamedSentence,
  key: string,
  fact: Span,
  weight: (feature: string) => number,
  telling: Telling,
  rivals: () => readonly Span[],
): Bound {
  const found = known(sentence.names)(weight);
  const bound = found.get(key) ?? boundTo(sentence, rivals(), telling, weight);
  found.set(key, bound);
  return bound.get(fact) ?? nothing;
}
