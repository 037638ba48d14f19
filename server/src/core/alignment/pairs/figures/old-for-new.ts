import type { NamedSentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { wordsBetween } from "../between.ts";
import type { Matched } from "../family.ts";

/**
 * "Profit is put at 410 million" for "440 million, against an earlier forecast of 410 million": the draft tells as what is what
 * the reference tells as what was, and has no word of that.
 */
export function isOldForNew(
  sentence: NamedSentence,
  { ours, theirs: old, in: reference }: Matched<Figure>,
  now: Figure,
): boolean {
  if (ours.unit !== now.unit || ours.kind !== now.kind || !COUNTED.has(now.kind)) return false;
  if (sentence.tokens.some(({ norm }) => OLD.test(norm))) return false;
  // "The age stays at 65" where a rise "to 67 from 65" was rejected.
  const lead = sentence.tokens.filter(({ end }) => end <= ours.start).slice(-3);
  if (lead.some(({ norm }) => STAYS.test(norm)) && reference.tokens.some(({ norm }) => UNDONE.test(norm)))
    return false;
  // "In May it was 4.9%": that is when it was so.
  const dated = reference.dates.filter(({ start }) => start > old.end && start - old.end <= joint);
  if (dated.some(({ from }) => sentence.dates.some((date) => date.from !== undefined && date.from === from)))
    return false;
  const between = wordsBetween(reference, old, now).filter((word) => word !== ",");
  if (between.length > longest || between.some((word) => ENDS.test(word))) return false;
  if (old.start < now.start) {
    const before = reference.tokens.findLast(({ end }) => end <= (old.hedge?.start ?? old.start))?.norm;
    return before === "from" && between[0] === "to";
  }
  return (
    between.some((word) => word === "from" || word === "against") && !between.some((word) => WHERE.test(word))
  );
}

const COUNTED: ReadonlySet<Figure["kind"]> = new Set(["money", "percent", "measure", "cardinal"]);

/** In words: "against an earlier forecast of between". */
const longest = 8;
/** In characters: " percent at the general election in". */
const joint = 60;
/** What is told of the one is not told of the other. */
const ENDS = /^(?:[;:.]|and|but|while|which|who|with|for|in)$/;
/** "410 people from 30 countries" come from there. */
const WHERE = /^(?:people|[a-z]+ed|away|across)$/;
const STAYS = /^(?:stay(?:s|ed)?|remain(?:s|ed|ing)?|stuck|kept|keeps?|unchanged|left|leaves)$/;
const UNDONE =
  /^(?:reject(?:s|ed|ing)?|defeat(?:s|ed)?|scrap(?:s|ped)?|shelve[sd]?|abandon(?:s|ed)?|block(?:s|ed)?|veto(?:es|ed)?|withdr[ae]wn?|refuse[sd]?|oppose[sd]?|against|not|no|never|fail(?:s|ed)?|down|out)$/;
const OLD =
  /^(?:from|against|than|compared|compares|comparison|versus|previous|previously|earlier|before|former|formerly|until|till|last|ago|origin|original|originally|old|older|instead|initial|initially|first|beat|beats|beating|above|below|over|on|had|been|used|prior|beforehand|then|once|already)$/;
