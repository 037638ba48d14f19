import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Comparator, Figure } from "../../../facts/figures/figure.ts";
import type { Span } from "../../../text/span.ts";
import type { Linked } from "../../aligned.ts";

/** "More than doubled", "almost three times as many": how many times something has become, and on which side of that. */
export interface ToldMultiple extends Placed<Span & { readonly text: string }> {
  readonly times: number;
  readonly side: Side;
  /** Told by a verb: "tripled". */
  readonly isVerb: boolean;
}

type Side = "above" | "below" | "about" | "exactly";

/**
 * The multiple of a counterpart whose bound is another than the draft's: "more than doubled" for "almost twice as much". One of the
 * two is told by a verb; two figures have a hedge each, and are compared as figures.
 */
export function otherBound(ours: ToldMultiple, references: readonly Linked[]): ToldMultiple | undefined {
  const told = references.flatMap(({ document, links }) =>
    links.ofDraft[ours.sentence.index]!.flatMap(({ reference }) => multiplesIn(reference, document)),
  );
  const alike = told.filter(({ times }) => times === ours.times);
  const [theirs] = alike;
  if (!theirs || !alike.every(({ side }) => side === theirs.side)) return undefined;
  if (!ours.isVerb && !theirs.isVerb) return undefined;
  return areApart(ours, theirs) ? theirs : undefined;
}

/** Nobody takes "doubled" for exact, nor does "more than" where the two ends are told that it can be reckoned from. */
function areApart(ours: ToldMultiple, theirs: ToldMultiple): boolean {
  if (ours.side === theirs.side) return false;
  if (isBound(ours) && isBound(theirs)) return true;
  if (!isBound(ours) && !isBound(theirs)) return false;
  return isBound(theirs) || theirs.sentence.figures.length < 2;
}

const isBound = ({ side }: ToldMultiple) => side === "above" || side === "below";

/** The multiples that a sentence tells, what is halved as half of what it was. */
export function multiplesIn(sentence: Sentence, document: Document): ToldMultiple[] {
  const { text } = document.blocks[sentence.block]!;
  const verbs = sentence.tokens.flatMap((token): ToldMultiple[] => {
    const times = VERBS.find(([verb]) => verb.test(token.norm))?.[1];
    if (times === undefined) return [];
    const lead = text.slice(Math.max(sentence.start, token.start - 24), token.start);
    const hedge = HEDGES.find(([words]) => words.test(lead));
    const start = hedge ? token.start - hedge[0].exec(lead)![0].trimStart().length : token.start;
    const side = hedge?.[1] ?? "exactly";
    const fact = { start, end: token.end, text: text.slice(start, token.end) };
    return [{ fact, sentence, document, times, side: times < 1 ? turned(side) : side, isVerb: true }];
  });
  const figures = sentence.figures.flatMap((figure): ToldMultiple[] => {
    const lead = text.slice(sentence.start, figure.hedge?.start ?? figure.start);
    const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 16));
    const times = timesOf(figure, lead, behind);
    if (times === undefined) return [];
    const start = Math.min(figure.start, figure.hedge?.start ?? figure.start);
    const fact = { start, end: figure.end, text: text.slice(start, figure.end) };
    const side = sideOf(figure.comparator);
    return [{ fact, sentence, document, times, side: BY.test(lead) ? turned(side) : side, isVerb: false }];
  });
  return [...verbs, ...figures];
}

function timesOf({ kind, value }: Figure, lead: string, behind: string): number | undefined {
  if (kind === "multiple") return Number.isInteger(value) && !RATE.test(behind) ? value : undefined;
  if ((kind !== "fraction" && kind !== "percent") || value !== 50) return undefined;
  return BY.test(lead) || OF_OLD.test(behind) ? 0.5 : undefined;
}

const VERBS: readonly (readonly [verb: RegExp, times: number])[] = [
  [/^doubl(?:ed|es|ing)$/, 2],
  [/^tr(?:ip|eb)l(?:ed|es|ing)$/, 3],
  [/^quadrupl(?:ed|es|ing)$/, 4],
  [/^halv(?:ed|es|ing)$/, 0.5],
];

const HEDGES: readonly (readonly [words: RegExp, side: Side])[] = [
  [/ (?:well )?(?:more than|over)(?: again)? $/i, "above"],
  [/ (?:nearly|almost|not quite|just under|less than|close to|all but) $/i, "below"],
  [/ (?:roughly|about|around|approximately) $/i, "about"],
];

/** "Three times a week". */
const RATE = /^ (?:an?|per|each|every|daily|weekly|in|since|before|this|last)\b/;
/** What is lost by half: "fell by more than half". */
const BY = /\bby $/i;
const OF_OLD = /^ (?:as (?:many|much|high|large|big)|of (?:what|the|its|their|that)|the|its|what)\b/;

const turned = (side: Side): Side => (side === "above" ? "below" : side === "below" ? "above" : side);

function sideOf(comparator: Comparator): Side {
  if (/^(?:more|over|at-least)$/.test(comparator)) return "above";
  if (/^(?:less|nearly|at-most)$/.test(comparator)) return "below";
  return comparator === "about" ? "about" : "exactly";
}
