import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link, Links } from "../../links.ts";

/** Words of prison in the draft, and "suspended" in the reference, where both tell of a sentence of one length. */
export interface Suspended {
  readonly ours: Token;
  readonly theirs: Token;
  readonly link: Link;
}

/** "Was jailed for 18 months" where the reference has "a suspended sentence of 18 months", and no sentence says so beside it. */
export function lostSuspension(ours: Sentence, linked: readonly Link[], links: Links): Suspended[] {
  const prison = ours.tokens.find(({ norm }) => PRISON.test(norm));
  if (!prison || ours.tokens.some(isSpared)) return [];
  return linked.slice(0, 1).flatMap((link): Suspended[] => {
    const { reference } = link;
    const theirs = reference.tokens.find(({ norm }) => norm === "suspended");
    const [length, ...more] = lengthsIn(reference);
    // "Four years, two of them suspended" is served in part.
    if (!theirs || !length || more.length > 0 || reference.tokens.some(({ norm }) => PRISON.test(norm)))
      return [];
    const isOfOneLength = lengthsIn(ours).some(
      ({ value, unit }) => value === length.value && unit === length.unit,
    );
    const isSaid = links.ofReference[reference.index]!.some(({ draft }) => draft.tokens.some(isSpared));
    return isOfOneLength && !isSaid ? [{ ours: prison, theirs, link }] : [];
  });
}

const lengthsIn = ({ figures }: Sentence) => figures.filter(({ kind }) => kind === "duration");

const PRISON = /^(?:jail|jailed|prison|imprisoned|imprisonment|custody|bars)$/;
const isSpared = ({ norm }: Token) =>
  /^(?:suspen|deferr?|condition|probation|spar(?:es?|ed)|avoid|escap|not|never|no|without|instead|faced?|could|may|might|would|sought)/.test(
    norm,
  );
