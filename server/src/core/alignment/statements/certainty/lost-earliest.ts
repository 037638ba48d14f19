import type { Sentence } from "../../../document.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Token } from "../../../text/tokens.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * "Moves at Easter" where the reference has "at Easter at the earliest", "closed until Friday" for "until at least Friday": the first
 * time at which it may be is told as the time at which it will.
 */
export function lostEarliest(
  ours: Sentence,
  theirs: Sentence,
  around: readonly Sentence[],
): LostReserve | undefined {
  const bound = earliestIn(theirs);
  const day = bound && dayOf(bound.date);
  const stated = day === undefined ? undefined : ours.dates.find((date) => dayOf(date) === day);
  if (!bound || !stated) return undefined;
  const isUntil = UNTIL.test(ours.tokens.findLast(({ end }) => end <= stated.start)?.norm ?? "");
  // Who works "until at least 2030" may still be told to leave in that year.
  if (bound.until && !isUntil) return undefined;
  const keeps = isUntil ? stillOpen : open;
  if (around.some(({ tokens }) => tokens.some(({ norm }) => keeps.test(norm)))) return undefined;
  return { hedge: bound.hedge, stated };
}

const dayOf = ({ from, key }: DateFact) => from ?? key;

interface Bound {
  readonly hedge: Token;
  readonly date: DateFact;
  /** What goes on up to it, "until at least Friday". */
  readonly until: boolean;
}

/** "At Easter at the earliest", "until at least Friday", "at least until Friday". */
function earliestIn({ tokens, dates }: Sentence): Bound | undefined {
  for (const [at, hedge] of tokens.entries()) {
    const [before, lead] = [tokens[at - 1]?.norm, tokens[at - 2]?.norm ?? ""];
    if (/^(?:earliest|soonest)$/.test(hedge.norm) && before === "the" && lead === "at") {
      const date = dates.findLast(({ end }) => end < hedge.start && hedge.start - end < nearby);
      if (date) return { hedge, date, until: false };
    }
    if (hedge.norm === "least" && before === "at") {
      const next = tokens[at + 1];
      const isUntil = UNTIL.test(lead) || UNTIL.test(next?.norm ?? "");
      const date = dates.find(({ start }) => start > hedge.end && start - hedge.end < nearby);
      if (isUntil && date) return { hedge, date, until: true };
    }
  }
  return undefined;
}

const UNTIL = /^(?:until|till|til)$/;

/** So far from its "at the earliest" or "at least" the date may stand, in UTF-16 units. */
const nearby = 12;

/** Words that keep the time open, or tell that it is only the first. */
const open =
  /^(?:not|no|never|nothing|nobody|none|cannot|before|until|till|earliest|earlier|soonest|sooner|from|after|since|could|may|might|should|if|unless|possibly|perhaps|hopes?|hoped|expected|likely|least|first|latest|starting|onwards?|later)$|n't$/;
/** The same where the draft's date is told with an "until". */
const stillOpen =
  /^(?:not|no|never|cannot|before|earliest|soonest|least|longer|beyond|minimum|possibly|perhaps|could|may|might|should|if|unless|hopes?|hoped|expected|likely)$|n't$/;
