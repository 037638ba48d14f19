import { once } from "../../../cache.ts";
import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isPerson } from "../titles/person-places.ts";

/** Somebody, and the firm that he is said to speak or work for. */
interface Post {
  readonly person: Placed<Name>;
  readonly firm: Placed<Name>;
}

/** A firm of the draft, and the one that the reference gives to the same person. */
export interface OtherFirm {
  readonly ours: Placed<Name>;
  readonly theirs: Placed<Name>;
}

/**
 * "Julia Marsh of Brookline Securities" where the reference has her at Pendle Capital, and somebody else at Brookline: the two
 * firms are exchanged. No sentence of the reference that names her may name that firm, too.
 */
export function otherFirms({ draft, sentences, authorities }: Comparison): OtherFirm[] {
  const known = authorities.flatMap(({ document }) => postsIn(document));
  if (known.length < 2) return [];
  const told = new Set(sentences);
  return postsIn(draft).flatMap((ours): OtherFirm[] => {
    const { person, firm } = ours;
    if (!told.has(firm.sentence) || draft.blocks[firm.sentence.block]!.role !== "body") return [];
    const own = known.filter((other) => areSame(other.person.fact, person.fact));
    const isAnothers = known.some((other) => !own.includes(other) && areSame(other.firm.fact, firm.fact));
    if (!isAnothers || own.length === 0) return [];
    const isBeside = authorities.some(({ document }) =>
      document.sentences.some(
        ({ names }) =>
          names.some((name) => areSame(name, person.fact)) && names.some((name) => areSame(name, firm.fact)),
      ),
    );
    return isBeside ? [] : [{ ours: firm, theirs: own[0]!.firm }];
  });
}

const areSame = (a: Name, b: Name) => compareNames(a.entity.name, b.entity.name) !== "different";

const postsIn = once((document: Document): Post[] =>
  document.sentences.flatMap((sentence) => {
    const { text } = document.blocks[sentence.block]!;
    const firms = sentence.names.filter(({ type }) => type === "organisation");
    if (firms.length === 0) return [];
    return sentence.names.filter(isPerson).flatMap((fact): Post[] => {
      const firm = firms.find((one) => isOf(fact, one, text));
      const placed = { sentence, document };
      return firm ? [{ person: { ...placed, fact }, firm: { ...placed, fact: firm } }] : [];
    });
  }),
);

function isOf({ start, end, title }: Name, firm: Name, text: string): boolean {
  if (firm.start > end) {
    // "Met Julia Marsh at Brookline's offices"
    const isOwner = /^['’]/.test(text.slice(firm.end));
    return !isOwner && firm.start - end < reach && BEHIND.test(text.slice(end, firm.start));
  }
  const from = title && title.end <= start ? title.start : start;
  if (firm.end > from || from - firm.end > reach) return false;
  const between = text.slice(firm.end, from);
  const isOwned = from < start ? BEFORE.test(between) : OWNED.test(between);
  return isOwned && !PAST.test(text.slice(Math.max(0, firm.start - reach), firm.start));
}

/** In characters. */
const reach = 60;

/** "of", ", an analyst at", ", who follows the bank for"; a former post is none. */
const BEHIND =
  /^(?: (?:of|at)|, (?:of|at|with)|, (?!(?:former|once|until|then|previous|late|ex)\b)(?:(?:an?|the|its|who is an?) (?!former|ex-|one-time))?(?:[\p{Ll}-]+ ){1,4}(?:at|with)|, who (?:follows|covers|watches|tracks|speaks) (?:(?:the|it|its) ?)?(?:[\p{Ll}-]+ ){0,3}(?:for|at)) (?:the )?$/u;

/** "Pendle Capital's Julia Marsh", "Pendle Capital analyst Julia Marsh" */
const BEFORE = /^(?:['’]s?)? $/;
const OWNED = /^['’]s? $/;
const PAST = /\b(?:former|ex|formerly|once|previously) $/i;
