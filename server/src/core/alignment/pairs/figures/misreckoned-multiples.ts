import type { Comparison } from "../../../comparison.ts";
import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { inUnitOf } from "../derived/alike.ts";
import { multiplesIn, type ToldMultiple } from "./told-multiples.ts";

/** "Has tripled to 3,600", where the reference has 3,600 and 900. */
export interface Misreckoned {
  readonly ours: ToldMultiple;
  /** The end that the draft leaves out, or tells as well. */
  readonly theirs: Placed<Figure>;
}

/**
 * The verbs of the draft that tell how many times something has become, and are belied by the two ends that a counterpart has: the
 * one that stands behind the verb, and the only other of its kind. A counterpart that says how many times itself is compared as that.
 */
export function misreckonedMultiples({ sentences, draft, authorities }: Comparison): Misreckoned[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) =>
      multiplesIn(sentence, draft).flatMap((ours): Misreckoned[] => {
        const end = ours.isVerb ? endBehind(ours) : undefined;
        if (!end) return [];
        return links.ofDraft[sentence.index]!.flatMap(({ reference }) => {
          const now = reference.figures.find((one) => sameFigure(end, one));
          if (!now || multiplesIn(reference, document).length > 0) return [];
          const [other, ...more] = reference.figures.filter(
            (one) => one !== now && (one.high !== undefined || inUnitOf(now, one) !== undefined),
          );
          if (!other || other.high !== undefined || more.length > 0) return [];
          if (!mayBeEnds(reference, now, other)) return [];
          const times = now.value / inUnitOf(now, other)!;
          const isOneWay = times > 1 === ours.times > 1;
          return isOneWay && Math.abs(times / ours.times - 1) > slack
            ? [{ ours, theirs: { fact: other, sentence: reference, document } }]
            : [];
        });
      }),
    ),
  );
}

/** Two counts of one thing, "900 vehicles" and "3,600", or two amounts that are set against each other; wolves and packs are neither. */
const mayBeEnds = (reference: Sentence, now: Figure, other: Figure) =>
  now.noun !== undefined && other.noun !== undefined
    ? now.noun === other.noun
    : now.kind === "cardinal" || isSetAgainst(reference, now, other);

/** "To 3,600 from 900", "3,600, compared with 900": what it is and what it was. */
function isSetAgainst({ tokens }: Sentence, now: Figure, other: Figure): boolean {
  const [from, to] = now.start < other.start ? [now.end, other.start] : [other.end, now.start];
  return tokens.some(
    ({ norm, start }) => start >= from && start < to && /^(?:from|to|against|after|compared)$/.test(norm),
  );
}

/** The amount that something has "tripled to". */
function endBehind({ fact, sentence, document }: ToldMultiple): Figure | undefined {
  const next = sentence.figures.find(({ start }) => start >= fact.end);
  const { text } = document.blocks[sentence.block]!;
  return next &&
    next.high === undefined &&
    /^ to (?:about |some |nearly |almost |just |over |more than )?$/.test(text.slice(fact.end, next.start))
    ? next
    : undefined;
}

/** How far "doubled" reaches, as a part of it. */
const slack = 0.22;
