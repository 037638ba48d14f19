import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/**
 * True where a minute of a match is told from another end of the clock: "in the 51st minute" for "six minutes into the second
 * half", "four minutes from time" for "in the 86th minute". A match is two halves of 45 minutes, or of 40 in rugby.
 */
export function isSameMinute(
  { fact, sentence, document }: Placed<Figure>,
  passages: readonly Sentence[],
  reference: Document,
): boolean {
  const ours = readingOf(fact, sentence, document);
  if (!ours) return false;
  return passages.some((passage) =>
    passage.figures.some((figure) => {
      const theirs = readingOf(figure, passage, reference);
      return (
        theirs !== undefined &&
        theirs.way !== ours.way &&
        theirs.minutes.some((minute) => ours.minutes.includes(minute))
      );
    }),
  );
}

/** So many minutes have been played in that minute of the match, or in the one that begins then. */
const played = (minutes: number) => [minutes, minutes + 1];

interface Reading {
  /** How it is told; two that are told in one way are compared as they stand. */
  readonly way: number;
  /** Of the match, by the lengths that one may have. */
  readonly minutes: readonly number[];
}

function readingOf(fact: Figure, { block, start }: Sentence, { blocks }: Document): Reading | undefined {
  const isOrdinal = fact.kind === "ordinal";
  if (!isOrdinal && !(fact.kind === "duration" && fact.unit === "minute")) return undefined;
  const { text } = blocks[block]!;
  const lead = text.slice(Math.max(start, fact.start - 12), fact.start);
  const rest = text.slice(fact.end, fact.end + 40);
  const way = WAYS.findIndex(
    ({ ordinal, before, behind }) =>
      (ordinal ?? false) === isOrdinal && before.test(lead) && behind.test(rest),
  );
  return way < 0 ? undefined : { way, minutes: WAYS[way]!.minutes(fact.value) };
}

interface Way {
  readonly ordinal?: true;
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly minutes: (count: number) => readonly number[];
}

const anything = /(?:)/;

/** The first that fits is taken. */
const WAYS: readonly Way[] = [
  {
    ordinal: true,
    before: anything,
    behind: /^[ -]minute of (?:the )?extra[ -]time/,
    minutes: (count) => [90 + count],
  },
  {
    ordinal: true,
    before: anything,
    behind: /^[ -]minute\b(?! of )/,
    minutes: (count) => [count],
  },
  {
    before: anything,
    behind: /^ into (?:the )?extra[ -]time/,
    minutes: (count) => played(90 + count),
  },
  {
    before: anything,
    behind:
      /^ (?:into the second half|(?:after|following) (?:the )?(?:half[ -]?time|break|interval|restart|turnaround))/,
    minutes: (count) => [...played(45 + count), ...played(40 + count)],
  },
  {
    before: anything,
    behind: /^ (?:before|short of|from) (?:the )?(?:half[ -]?time|break|interval)/,
    minutes: (count) => [...played(45 - count), ...played(40 - count)],
  },
  {
    before: anything,
    behind:
      /^ (?:(?:from|before) (?:time|full[ -]time|the (?:end|finish|final whistle))|left|remaining|to (?:go|play)|from the end)\b/,
    minutes: (count) => [...played(90 - count), ...played(80 - count)],
  },
  {
    before: anything,
    behind: /^ (?:into the (?:game|match|tie|contest|first half)|in\b|gone\b|played\b)/,
    minutes: played,
  },
  { before: /\b(?:after|on|inside|within) $/i, behind: anything, minutes: played },
];
