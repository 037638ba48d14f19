import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { isFunctionWord } from "../features.ts";

/** The tokens that tell of one fact among several of its kind, as ranges of places `[from, to)`. */
export interface Territory {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/**
 * Parts a sentence among facts of one kind, given in order: each gap between two of them is parted where it is weakest.
 * What leads the first also leads the others where they have no leading words of their own, and then tells none of them
 * from another: "sales rose 12 percent in May and 21 percent in June". The same holds for what follows the last.
 */
export function territoriesOf(
  tokens: readonly Token[],
  facts: readonly Span[],
  partUnmarked: PartGap,
): Territory[] {
  const places = facts.map(({ start, end }) => {
    const first = tokens.findIndex((token) => token.end > start);
    const next = tokens.findIndex((token) => token.start >= end);
    return { first: first < 0 ? tokens.length : first, next: next < 0 ? tokens.length : next };
  });
  const parts = places.slice(1).map(({ first }, i) => {
    const { next } = places[i]!;
    const part = partOf(tokens, next, first);
    return part === undefined ? partUnmarked(tokens, next, first) : ([part, part] as const);
  });
  const territories = places.map(({ first, next }, i): Territory => {
    return { before: [parts[i - 1]?.[1] ?? 0, first], after: [next, parts[i]?.[0] ?? tokens.length] };
  });
  const leads = territories.map(({ before }) => hasContent(tokens, before));
  const follows = territories.map(({ after }) => hasContent(tokens, after));
  const isOwnClause = territories.slice(1).some(({ after }) => beginsWithVerb(tokens, after));
  const sharesLead = !leads.slice(1).includes(true) && follows[0] && !isOwnClause;
  const sharesTail = !follows.slice(0, -1).includes(true) && leads.at(-1);
  return territories.map(({ before, after }, i) => ({
    before: i === 0 && sharesLead && facts.length > 1 ? none : before,
    after: i === facts.length - 1 && sharesTail && facts.length > 1 ? none : after,
  }));
}

const none = [0, 0] as const;

/** "Rescued 146 people, and 37 were missing": what leads the first does not lead what has a verb of its own. */
function beginsWithVerb(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  const behind = tokens.slice(from, Math.min(to, from + farthestVerb)).map(({ norm }) => norm);
  const at = behind.findIndex((norm) => VERB.test(norm));
  return (
    at >= 0 &&
    !behind.slice(0, at).some((norm) => /^(?:,|that|which|who|than|as|what|when|where)$/.test(norm))
  );
}

/** In words: "37 of the crew were". */
const farthestVerb = 4;
const VERB = /^(?:is|are|was|were|has|have|had|did|does|do|will|would|remain|remains|remained)$/;

const hasContent = (tokens: readonly Token[], [from, to]: readonly [number, number]) =>
  tokens.slice(from, to).some((token) => token.kind !== "mark" && !isFunctionWord(token));

/** Where the tokens `[from, to)` between two facts fall apart: at the strongest mark or conjunction. */
function partOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  if (to > from && isTurn(tokens[to - 1]!)) return to - 1;
  let best = 0;
  let part: number | undefined;
  for (let at = from; at < to; at++) {
    // A comma right before the second fact may set that apart, and not what leads it: "his sister Orla, 29".
    const isLast = at === to - 1 && tokens[at]!.norm === ",";
    const strength = isLast ? weakest : strengthOf(tokens[at]!);
    if (strength > 0 && strength >= best) {
      best = strength;
      part = at;
    }
  }
  return part;
}

/**
 * Where a gap without mark or conjunction falls apart: where the first fact's words end and those of the second begin. What
 * lies between is of neither.
 */
export type PartGap = (
  tokens: readonly Token[],
  from: number,
  to: number,
) => readonly [end: number, start: number];

/** "71 passengers on board | for a bus that may carry 52": a small word near the middle leads to the second figure. */
export const inTheMiddle: PartGap = (tokens, from, to) => {
  const middle = (from + to) / 2;
  let part = Math.ceil(middle);
  let distance = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at++) {
    if (!isFunctionWord(tokens[at]!) || Math.abs(at - middle) >= distance) continue;
    distance = Math.abs(at - middle);
    part = at;
  }
  return [part, part];
};

/** "Cherono | beat | Ethiopia's Desta": between two names stands what the one did to the other. */
export const atTheAttribute: PartGap = (tokens, from, to) => {
  let start = to;
  while (start > from && /^\p{Lu}/u.test(tokens[start - 1]!.text)) start--;
  return [from, start];
};

const weakest = 1;

function strengthOf({ kind, norm }: Token): number {
  if (kind === "mark") return /^(?:[;:–—|]|--)$/.test(norm) ? 5 : norm === "," ? 2 : 0;
  if (contrasts.has(norm)) return 4;
  return norm === "and" || norm === "or" ? 3 : 0;
}

const contrasts = new Set("while whereas but although though compared versus".split(" "));

/** "to 11.29 against the euro | from 11.24": what stands right before a fact leads to that. */
const isTurn = ({ norm }: Token) => /^(?:from|after|against)$/.test(norm);
