import type { Sentence } from "../../../../document.ts";
import { stemOf } from "../../../../text/stem.ts";
import { isLength, isMeasured, isSumBehind } from "./beside-figures.ts";

/** Up and down: what has risen or fallen, and what is only raised, slides or falls off something. */
export function readMove(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  const { norm, stem } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1]?.norm ?? "";
  // "Up to 20cm of rain" is no more than a bound; "was up to 4.1%" is a rise.
  if (norm === "up" && next === "to" && !moving.test(before) && !isMeasured(sentence, at)) return "";
  // "up 4%", "was down on the year"; not "pick it up" nor "down the road".
  if (/^(?:up|down)$/.test(norm))
    return isMove(sentence, at) && !isPhrasal(sentence, at) && !isLength(sentence, at) ? stem : "";
  // "Cut its rating on the bank", "lowered the country's credit rating"
  const rated = RATED.find(({ verb }) => verb.test(norm));
  if (rated && tokens.slice(at + 1, at + ratingReach).some((token) => /^ratings?$/.test(token.norm)))
    return stemOf(rated.side);
  // "The forint firmed": a firm is a company, and what firms grows stronger.
  if (/^firm(?:ed|er|ing)$/.test(norm)) return stemOf("strengthen");
  // "The sale raised £23m": so much came in, and nothing went up.
  if (/^rais(?:e|es|ed|ing)$/.test(norm) && isSumBehind(sentence, at)) return "";
  // "The slide came down" tells of snow.
  if (/^slides?$/.test(norm) && /^(?:the|a|an|this|that|each|every)$/.test(before)) return "";
  // A sliding scale moves either way.
  if (norm === "sliding" && next === "scale") return "";
  // "A coach plunges into a ravine", "fell off a roof"
  if (plunges.test(norm) && /^(?:into|off|onto|overboard)$/.test(next)) return "";
  return undefined;
}

const RATED: readonly { readonly verb: RegExp; readonly side: string }[] = [
  { verb: /^(?:cut|cuts|cutting|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing))$/, side: "downgrade" },
  { verb: /^(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?)$/, side: "upgrade" },
];
const ratingReach = 5;

const plunges =
  /^(?:plunge|fall|drop|slip|slide|tumble|sink|climb|jump|rise)(?:s|d|ed|ping|ped|ing)?$|^(?:fell|fallen|plunging|slid|sliding|tumbling|sank|sunk|rose|risen)$/;

const moving =
  /^(?:is|are|was|were|be|been|go|goes|going|went|gone|move[sd]?|moving|end(?:ed|s)?|close[sd]?|finish(?:ed)?|trad(?:ed|ing)|open(?:ed)?|stood|edge[sd]?|sharply|slightly|further|still)$/;

/** True where "up" or "down" tells how much something has moved, or that it has. */
function isMove({ tokens, figures }: Sentence, at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  const soon = tokens[at + 3] ?? tokens.at(-1)!;
  return (
    /^(?:by|from|on|against|sharply|slightly)$/.test(next?.norm ?? "") ||
    moving.test(last?.norm ?? "") ||
    figures.some(
      ({ start, end }) =>
        (start >= tokens[at]!.end && start < soon.start) || (last && start <= last.start && last.end <= end),
    )
  );
}

/** "Were taken up 3 weeks later", "classes up to third grade"; shares that "closed up 17 percent" have moved. */
function isPhrasal({ tokens, figures }: Sentence, at: number): boolean {
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isChange = figures.some(
    ({ kind, start }) => /^(?:percent|points)$/.test(kind) && start === next?.start,
  );
  if (isChange && /^(?:close|end)[sd]?$|^ended$/.test(before?.norm ?? "")) return false;
  return (
    (before !== undefined && phrasal.has(before.stem)) ||
    (next?.norm === "to" && second?.kind === "word") ||
    // "water down the river"
    /^(?:the|its|their|his|her)$/.test(next?.norm ?? "")
  );
}

/** Verbs that mean something else with "up" or "down" than to rise or to fall. */
const phrasal = new Set(
  `take make set give pick keep bring break sign hold call end show turn stand sit speak close shut blow use clear clean follow wait
  wrap write back catch look join team track hunt calm settle lay tear burn let line mix own pull run`
    .split(/\s+/)
    .map(stemOf),
);
