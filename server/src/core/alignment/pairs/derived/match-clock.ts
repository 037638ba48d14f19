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
  if (ours.minutes.some((minute) => minute === 89 || minute === 90) && passages.some(isAtEnd(reference)))
    return true;
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

/** "In the 89th minute" for "with a minute of normal time remaining" */
const isAtEnd =
  ({ blocks }: Document) =>
  ({ block, start, end }: Sentence): boolean =>
    /\ba minute (?:of (?:normal|ordinary|regular|regulation) time )?(?:left|remaining|to (?:go|play)|from (?:time|the end))\b|\bin the (?:last|final|closing) minute\b/.test(
      blocks[block]!.text.slice(start, end),
    );

/** "Sixteen minutes later" for "in the 63rd minute" and "11 minutes from time". */
export function isBetweenMinutes(
  { fact, sentence, document }: Placed<Figure>,
  passages: readonly Sentence[],
  reference: Document,
): boolean {
  const count = minutesOf(fact);
  const rest = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 40);
  if (count === undefined || fact.kind !== "duration") return false;
  if (/^ apart\b/.test(rest)) return isBetweenScorers(count, sentence, document, passages, reference);
  if (!LATER.test(rest)) return false;
  const told = passages.flatMap((passage) =>
    passage.figures.flatMap((figure) => readingOf(figure, passage, reference) ?? []),
  );
  return told.some((one) =>
    told.some((other) => other.minutes.some((end) => one.minutes.some((start) => end - start === count))),
  );
}

/** "Tries by Tanguy and Vunipa, 12 minutes apart" for "Tries: Tanguy 15, Vunipa 27": the minutes behind two names that both tell. */
function isBetweenScorers(
  count: number,
  { block }: Sentence,
  document: Document,
  passages: readonly Sentence[],
  reference: Document,
): boolean {
  const told = document.blocks[block]!.text;
  return passages.some((passage) => {
    const { text } = reference.blocks[passage.block]!;
    const minutes = passage.figures
      .filter(({ kind }) => kind === "cardinal")
      .filter(({ start }) => {
        const name = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{1,20}) $/u.exec(
          text.slice(Math.max(0, start - 24), start),
        )?.[1];
        return name !== undefined && told.includes(name);
      });
    return minutes.some((one) => minutes.some((other) => other.value - one.value === count));
  });
}

/** So many minutes have been played in that minute of the match, or in the one that begins then. */
const played = (minutes: number) => [minutes, minutes + 1];

interface Reading {
  /** How it is told; two that are told in one way are compared as they stand. */
  readonly way: number;
  /** Of the match, by the lengths that one may have. */
  readonly minutes: readonly number[];
}

function readingOf(fact: Figure, sentence: Sentence, document: Document): Reading | undefined {
  const isOrdinal = fact.kind === "ordinal";
  const count = isOrdinal ? fact.value : minutesOf(fact);
  if (count === undefined) return undefined;
  const { text } = document.blocks[sentence.block]!;
  const lead = text.slice(Math.max(sentence.start, fact.start - 12), fact.start);
  const rest = text.slice(fact.end, fact.end + 40);
  if (!isOrdinal && LATER.test(rest)) return laterBy(count, fact, sentence, document);
  const way = WAYS.findIndex(
    ({ ordinal, before, behind }) =>
      (ordinal ?? false) === isOrdinal && before.test(lead) && behind.test(rest),
  );
  return way < 0 ? undefined : { way, minutes: WAYS[way]!.minutes(count) };
}

/** "On the half-hour" is the 30th minute. */
function minutesOf({ kind, unit, value }: Figure): number | undefined {
  if (kind !== "duration") return undefined;
  return unit === "minute" ? value : unit === "hour" && value === 0.5 ? 30 : undefined;
}

const LATER = /^ (?:later|afterwards|after that)\b/;

/** "Five minutes later" behind "in the 49th minute": from the minute that was named last, there or in the sentence before. */
function laterBy(count: number, fact: Figure, sentence: Sentence, document: Document): Reading | undefined {
  const before = document.sentences[sentence.index - 1];
  const named = [...(before ? readingsIn(before, before.figures, document) : [])];
  const here = sentence.figures.filter(({ end }) => end <= fact.start);
  const last = [...named, ...readingsIn(sentence, here, document)].at(-1);
  return last && { way: WAYS.length, minutes: last.minutes.map((minute) => minute + count) };
}

const readingsIn = (sentence: Sentence, figures: readonly Figure[], document: Document) =>
  figures
    .filter(({ kind }) => kind === "ordinal")
    .flatMap((fact) => readingOf(fact, sentence, document) ?? []);

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
    behind: /^[ -]minute of (?:the )?(?:stoppage|injury|added|additional)[ -]time/,
    minutes: (count) => [90 + count, 45 + count],
  },
  {
    ordinal: true,
    before: anything,
    behind: /^[ -]minute\b(?! of )/,
    minutes: (count) => [count],
  },
  // "In the 54th he was sent off", where a minute was named before
  {
    ordinal: true,
    before: /^(?:In|[^.]*\bin) the $/,
    behind: /^ \p{Lu}|^[.;,]|^ (?:he|she|they|when|the)\b|^ to (?:make|put|give|seal|level|send)\b/u,
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
      /^ (?:(?:from|before) (?:time|full[ -]time|the (?:end|finish|final whistle))|(?:of (?:normal|ordinary|regular|regulation) time |of (?:it|the (?:\p{L}+ ){1,3}))?(?:left|remaining|to (?:go|play))|from the end)\b/u,
    minutes: (count) => [...played(90 - count), ...played(80 - count)],
  },
  {
    before: anything,
    behind:
      /^ (?:into the (?:game|match|tie|contest|first half)|in\b|(?:(?:had|have) )?(?:gone|passed|elapsed|been played)\b|played\b)/,
    minutes: played,
  },
  { before: /\b(?:after|on|inside|within) (?:the )?$/i, behind: anything, minutes: played },
];
