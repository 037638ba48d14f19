import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import { close, inUnitOf } from "./alike.ts";
import { isSumOrDifference } from "./arithmetic.ts";
import { isMadeUpBehind } from "./partners.ts";
import { figuresOfStory } from "./reach.ts";
import { reckons } from "./wording.ts";

/** "40 errors" for "38 errors, two fewer than her opponent": the reference itself says by how much they differ. */
export function isByDifference(fact: Figure, { figures, tokens }: Sentence): boolean {
  return figures.some((step) => {
    const next = tokens.find(({ start }) => start >= step.end)?.norm ?? "";
    const second = tokens.find(({ start }) => start >= step.end + next.length + 1)?.norm ?? "";
    if (!COMPARED.test(next) && !COMPARED.test(second)) return false;
    const by = inUnitOf(fact, step) ?? (/^(?:cardinal|points)$/.test(step.kind) ? step.value : undefined);
    if (by === undefined) return false;
    const ways = waysOf(step, tokens);
    return ofOneKind(fact, figures).some((base) => {
      const value = base === step ? undefined : inUnitOf(fact, base);
      if (value === undefined) return false;
      const turned = base.start < step.start ? -1 : 1;
      return ways.some((way) => close(fact.value, value + turned * way * by));
    });
  });
}

/** Which way a step goes: "half a point ahead of Menon" takes Menon's from what stands before it, and "down three" may go either way. */
function waysOf(step: Figure, tokens: Sentence["tokens"]): readonly number[] {
  const behind = tokens.filter(({ start }) => start >= step.end).slice(0, 3);
  const at = behind.findIndex(({ norm }) => /^(?:than|of)$/.test(norm));
  const word = behind[at - 1]?.norm ?? placeBefore(behind);
  if (MORE.test(word)) return [1];
  return LESS.test(word) ? [-1] : [1, -1];
}

/** "Five points behind the League": whom it is behind stands there too, and has more. */
function placeBefore(behind: Sentence["tokens"]): string {
  const at = behind.findIndex(({ norm }) => /^(?:behind|ahead)$/.test(norm));
  const next = behind[at + 1];
  return at >= 0 && next && /^(?:the|its|their|his|her)$/.test(next.norm) ? behind[at]!.norm : "";
}

const MORE = /^(?:more|higher|longer|older|taller|bigger|larger|heavier|ahead|clear)$/;
const LESS = /^(?:fewer|less|lower|shorter|younger|smaller|lighter|behind)$/;

/** "Has 31 of the seats, 10 short of what it needs", which is 41: what lies between the one and one that is told beside it. */
export function isGap({ fact, sentence, document }: Placed<Figure>, theirs: Figure): boolean {
  const rest = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 32);
  return (
    GAP.test(rest) &&
    sentence.figures.some(
      (other) =>
        other !== fact &&
        other.kind === theirs.kind &&
        close(Math.abs(other.value - theirs.value), fact.value),
    )
  );
}

const GAP = /^(?: [a-z]+)? (?:short|shy|clear|ahead|behind|adrift|above|below|off|away)\b/;

/** Where the same things are counted, they are not made up of others: points of games. */
export function ofOneKind({ noun }: Figure, figures: readonly Figure[]): readonly Figure[] {
  const isCounted = noun !== undefined && figures.some((other) => other.noun === noun);
  return isCounted ? figures.filter((other) => other.noun === undefined || other.noun === noun) : figures;
}

const COMPARED =
  /^(?:fewer|more|less|higher|lower|faster|slower|quicker|older|younger|longer|shorter|taller|bigger|larger|smaller|heavier|lighter|cheaper|dearer|ahead|behind|clear|above|below|better|worse|up|down)$/;

/** "the rest, £900,000" of £4.5m and £5.4m, wherever the story gives the two; small counts meet such sums by chance. */
export function isSumInStory(fact: Figure, document: Document): boolean {
  if (fact.kind !== "money" && fact.kind !== "measure" && !(fact.kind === "cardinal" && fact.value >= large))
    return false;
  return isSumOrDifference(
    fact,
    figuresOfStory(document).filter(
      ({ kind, noun }) => kind === fact.kind && (noun === fact.noun || isUnnamed(fact)),
    ),
  );
}

/** "36,000 more of them". */
const isUnnamed = ({ noun, value }: Figure) => noun === undefined && value >= 10 * large;

const large = 100;

/** True where the draft sets two amounts against each other, and any counterpart of its sentence has both. */
export function isReckonedFromCounterparts(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact, sentence } = draft;
  const told = references.flatMap(({ links }) => links.ofDraft[sentence.index]!);
  if (told.some(({ reference }) => isByDifference(fact, reference))) return true;
  const passages = told.map(({ reference }) => reference);
  if (isMadeUpBehind(draft, passages)) return true;
  if (!reckons(draft)) return false;
  return (
    told.some(({ reference }) => isSumOrDifference(fact, ofOneKind(fact, reference.figures))) ||
    references.some(({ document }) => isSumInStory(fact, document))
  );
}
