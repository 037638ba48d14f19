import { CLUB_TAILS } from "./clubs.ts";
import { canBeGiven } from "./lexicon.ts";
import { startOfOffice } from "./title-extent.ts";
import { isTitleHead, isTitleModifier, isTitleQualifier, splitsName } from "./title-words.ts";
import { ORGANISATION_TAILS, PLACE_TAILS } from "./vocabulary.ts";
import { isKnownBody } from "./well-known.ts";
import type { Word } from "./words.ts";

/** A run parted at its title: what stands before the title, the title, the name. Word indices. */
export interface Parted {
  /** End of the words before the title: "Brightwater" of "Brightwater Chief Executive Donna Reyes". */
  readonly before: number;
  /** Start of the name. Equal to the run's end where the run is a title without a name. */
  readonly name: number;
}

/** Parts the run `[from, to)` at the last title noun that a name can follow; undefined where there is none. */
export function partAtTitle(words: readonly Word[], from: number, to: number): Parted | undefined {
  const tail = words[to - 1]!.lower.replace(/\.$/, "");
  if (to - from > 1 && (ORGANISATION_TAILS.has(tail) || PLACE_TAILS.has(tail) || CLUB_TAILS.has(tail)))
    return undefined;
  for (let at = to - 1; at >= from; at--) {
    const next = words[at + 1];
    const office = startOfOffice(words, at);
    const ofState = office !== undefined && (at > from || at < to - 1);
    const splits = at === to - 1 ? isTitleHead(words[at]!.lower) : splitsName(words[at]!.lower, next!.lower);
    if (!splits && !ofState) continue;
    // "John Major" and "Hugh Baker" have a title's word for their surname.
    if (at === to - 1 && isGivenBefore(words, from, at)) continue;
    // Nobody shortens an office that no name follows: "Gopal Sen".
    if (at === to - 1 && at > from && SHORTENED.test(words[at]!.lower)) continue;
    // "Department of Justice" and "Health and Safety Executive" are bodies.
    if (!ofState && at > from && isJoined(words, from, at)) continue;
    let before = ofState ? Math.max(from, office) : at;
    while (before > from && isTitleModifier(words[before - 1]!.lower)) before--;
    while (before > from && isTitleHead(words[before - 1]!.lower)) before--;
    while (before > from && isTitleModifier(words[before - 1]!.lower)) before--;
    return { before, name: at + 1 };
  }
  return undefined;
}

const SHORTENED = /^(?:sen|gen|rep|gov|col|maj|capt|lt|sgt)$/;

/** True for "John" and for "Billie Jean", where no country or body leads. */
function isGivenBefore(words: readonly Word[], from: number, at: number): boolean {
  return at > from && (canBeGiven(words[at - 1]!.lower) || canBeGiven(words[from]!.lower));
}

/** True where the title's word is the field of a body or the body itself: "… of Justice", "… and Safety Executive". */
function isJoined(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1]!.lower;
  if (before === "of" || before === "for") return at - 1 > from;
  return words[at]!.lower === "executive" && words[at - 2]?.lower === "and" && at - 2 > from;
}

/** True for a run that is a title and nothing else: "Prime Minister", "Foreign Secretary", the "Foreign" of "Foreign minister". */
export function isOnlyTitle(words: readonly Word[], from: number, to: number): boolean {
  let headed = false;
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    if (isTitleHead(lower)) headed = true;
    else if (!isTitleModifier(lower) && !isTitleQualifier(lower)) return false;
  }
  if (headed) return true;
  if (words[from]!.initial && !(to - from === 1 && isKnownBody(words[from]!.lower))) return true;
  // "Labour" and "the Security Council" are bodies where no office follows.
  const next = words[to];
  return next?.gap === " " && (isTitleHead(next.lower) || isTitleModifier(next.lower));
}
