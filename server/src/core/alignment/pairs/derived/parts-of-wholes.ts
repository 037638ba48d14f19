import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { overlaps } from "../../../text/span.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import { close, inUnitOf } from "./alike.ts";
import { isSum, isSumOrDifference, isTotal } from "./arithmetic.ts";
import {
  areContrary,
  areSameBounds,
  areTurnedBounds,
  isComplement,
  takeSides,
  tellsOfOthers,
} from "./complements.ts";
import { figuresIn } from "./reach.ts";
import { comesTo } from "./rounded.ts";
import { reckons } from "./wording.ts";

/** "62% have no running water" for 38 percent that have, "three of the 12 were against" for nine in favour. */
export function isOtherPart(ours: Placed<Figure>, theirs: Placed<Figure>, kept: readonly Figure[]): boolean {
  const ofOne = kept.find(
    (whole) =>
      isOfSome(ours, whole) &&
      (isOfSome(theirs, whole) || isOfThem(theirs, whole)) &&
      ours.fact.value + theirs.fact.value === whole.value,
  );
  // "Won five of the nine" is no other part than "won four of the nine".
  if (ofOne) return areContrary(ours, theirs) || !isSaidToo(ours, ofOne, theirs);
  const [one, other] = [ours.fact, theirs.fact];
  if (isComplement(one, [other]))
    return (
      !areSameBounds(one, other) &&
      (areContrary(ours, theirs) || (areTurnedBounds(one, other) && !areOfOneVerb(ours, theirs)))
    );
  // "Four dry days" for "rain fell on 26 of 30 days"
  const whole = wholeBehind(theirs);
  if (whole !== undefined && one.value + other.value === whole && areContrary(ours, theirs)) return true;
  if (tellsOfOthers(ours) === tellsOfOthers(theirs) && !takeSides(ours, theirs)) return false;
  return (
    one.kind === "cardinal" &&
    kept.some(
      (whole) =>
        whole.kind === "cardinal" &&
        (one.value + other.value === whole.value ||
          (isOfSome(ours, whole) &&
            theirs.sentence.figures.some(
              ({ kind, value }) => kind === "cardinal" && one.value + value === whole.value,
            ))),
    )
  );
}

/** "Over two thirds passed" is no other part than "fewer than one in three passed". */
function areOfOneVerb(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [own, other] = [ours, theirs].map(({ fact, sentence }) =>
    sentence.tokens
      .filter((token) => token.start >= fact.end && token.kind === "word" && !isFunctionWord(token))
      // "Of members" says whose share it is.
      .slice(sentence.tokens.find(({ start }) => start >= fact.end)?.norm === "of" ? 1 : 0)
      .slice(0, 2)
      .map(({ stem }) => concept(stem)),
  );
  const refuse = [own!, other!].some((words) =>
    words.some((word) => /^(?:refus|fail|declin|withh)/.test(word)),
  );
  return !refuse && own!.some((word) => other!.at(0) === word || other!.at(1) === word);
}

/** "two of the nine". */
function isOfSome({ fact, sentence, document }: Placed<Figure>, whole: Figure): boolean {
  const rest = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 40);
  const of =
    /^ of (?:the |its |their |his |her )?(?:[a-z]+['’]s? )?(?:last |past |previous |first )?(\d+|[a-z]+)/.exec(
      rest,
    )?.[1];
  return fact.kind === "cardinal" && of !== undefined && of === whole.text.toLowerCase().split(" ")[0];
}

/** "Nine of them" behind the whole. */
const isOfThem = ({ fact, sentence, document }: Placed<Figure>, whole: Figure) =>
  fact.kind === "cardinal" &&
  /^ of (?:them|whom|these|those)\b/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 9),
  ) &&
  sentence.figures.some(({ end, value }) => end < fact.start && value === whole.value);

/** "Twenty-eight of the 32 are through" for "four of the 32 have yet to qualify": what is said of some is denied of the others. */
export function isRestOfCounted(draft: Placed<Figure>, document: Document): boolean {
  const whole = wholeBehind(draft);
  if (isRestBesidePart(draft, document)) return true;
  return (
    whole !== undefined &&
    document.sentences.some((sentence) =>
      sentence.figures.some((fact) => {
        const theirs = { fact, sentence, document };
        return (
          fact.kind === "cardinal" &&
          fact.value + draft.fact.value === whole &&
          wholeBehind(theirs) === whole &&
          tellsOfOthers(theirs) !== tellsOfOthers(draft)
        );
      }),
    )
  );
}

/** "Two cleared, seven jailed" for "two of the nine were cleared": the part is told beside what it leaves. */
export const isRestBesidePart = ({ fact, sentence }: Placed<Figure>, document: Document) =>
  fact.kind === "cardinal" &&
  document.sentences.some((other) =>
    other.figures.some((part) => {
      const whole = wholeBehind({ fact: part, sentence: other, document });
      return (
        whole !== undefined &&
        whole - part.value === fact.value &&
        fact.value !== part.value &&
        sentence.figures.some((one) => one !== fact && one.kind === "cardinal" && one.value === part.value)
      );
    }),
  );

/** The 32 of "four of the 32 teams". */
export function wholeBehind({ fact, sentence, document }: Placed<Figure>): number | undefined {
  const next = sentence.figures.find(({ start }) => start > fact.end);
  // "23 of the 30 days"
  if (fact.kind !== "cardinal" || (next?.kind !== "cardinal" && next?.kind !== "duration")) return undefined;
  const between = document.blocks[sentence.block]!.text.slice(fact.end, next.start);
  return /^ (?:out )?of (?:the |its |their |all )?(?:[a-z]+['’]s? )?$/.test(between) ? next.value : undefined;
}

/** "And crops for €30m" for "340 million: 190 million for cars, 120 million for houses and the rest for crops". */
export function isRestTold(fact: Figure, passage: Sentence): boolean {
  if (!passage.tokens.some(({ norm }) => /^(?:rest|remainder|balance)$/.test(norm))) return false;
  const values = figuresIn(passage).flatMap((other) => inUnitOf(fact, other) ?? []);
  return values.some((whole, i) => {
    let left = whole;
    return values.slice(i + 1, i + 6).some((part) => {
      left -= part;
      return left > 0 && close(left, fact.value);
    });
  });
}

/** "Nine adults and five children" for "14 people, including five children": the part is told beside it. */
export function isSplit({ fact, sentence, document }: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const part = sentence.figures.find(({ start }) => start > fact.end);
  if (fact.kind !== "cardinal" || part?.kind !== "cardinal" || part.noun === fact.noun) return false;
  const between = document.blocks[sentence.block]!.text.slice(fact.end, part.start);
  return (
    /^ [\p{L}-]{1,20}(?: [\p{L}-]{1,20})? and $/u.test(between) &&
    theirs.fact.value === fact.value + part.value &&
    theirs.sentence.figures.some((other) => sameFigure(other, part))
  );
}

/** "Nearly 15,000 of the 18,000 are back, 3,200 are not": what a part leaves of a whole, both told beside it as a passage has them. */
export function isRestBeside(ours: Placed<Figure>, passages: readonly Sentence[]): boolean {
  const { fact, sentence } = ours;
  if (fact.kind !== "cardinal" && fact.kind !== "money") return false;
  return passages.some(({ figures }) => {
    const told = sentence.figures.filter(
      (one) => one !== fact && one.kind === fact.kind && figures.some((other) => sameFigure(one, other)),
    );
    return told.some(
      (whole) =>
        isOutOf(ours, whole) &&
        told.some((part) => part.value < whole.value && comesTo(fact, whole.value - part.value)),
    );
  });
}

/** "Seven survive, the other four are shut" for "four of the eleven are shut": both parts are told, and the one as the others. */
export function isPartBeside({ fact, sentence, document }: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (fact.kind !== "cardinal" || theirs.fact.kind !== "cardinal") return false;
  const { text } = document.blocks[sentence.block]!;
  const isOther = ({ start }: Figure) => OTHER.test(text.slice(Math.max(sentence.start, start - 16), start));
  return sentence.figures.some(
    (part) =>
      part.kind === "cardinal" &&
      fact.value + part.value === theirs.fact.value &&
      (isOther(fact) || isOther(part)) &&
      theirs.sentence.figures.some((one) => one !== theirs.fact && sameFigure(one, part)),
  );
}

const OTHER = /\b(?:other|remaining|rest of the) $/i;

/** "32 aircraft" for 12 of one type and 20 of another, where the draft has neither of the two. */
export function isMerged(fact: Figure, gone: readonly Figure[]): boolean {
  if (fact.high !== undefined) return false;
  return isTotal(fact, gone) || (fact.value >= small && isSum(fact, gone));
}

/**
 * "400 of them stay" for 1,600 where 2,000 are told beside it: what the reference's figure makes up with another of the draft's
 * sentence, or leaves of it.
 */
export function isMadeUpBeside(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const { fact, sentence } = ours;
  return (
    fact.value >= small &&
    sentence.figures.some(
      (other) =>
        other !== fact &&
        isSumOrDifference(fact, [theirs.fact, other]) &&
        // Two shares of a sentence may differ by a third by chance: "60% in Bern and 35% in Basel" for "60 and 25 percent".
        (!isShare(fact) || reckons(ours) || tellsOfOthers(ours) !== tellsOfOthers(theirs)) &&
        (!isOutOf(ours, other) ||
          !isSaidToo(ours, other, theirs) ||
          tellsOfOthers(ours) !== tellsOfOthers(theirs)),
    )
  );
}

const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/** Small numbers are sums of others by chance. */
const small = 20;

/** "2,200 of the plant's 2,900 workers". */
function isOutOf({ fact, sentence, document }: Placed<Figure>, whole: Figure): boolean {
  return /^ (?:out )?of [^,.;:]{0,24}$/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, whole.start),
  );
}

/** True where what the draft says of so many of a whole is in the reference's sentence as well: "will lose their jobs". */
function isSaidToo({ sentence }: Placed<Figure>, whole: Figure, theirs: Placed<Figure>): boolean {
  const said = sentence.tokens.filter(
    (token) =>
      token.start >= whole.end &&
      token.kind === "word" &&
      !isFunctionWord(token) &&
      !sentence.names.some((name) => overlaps(name, token)),
  );
  // Behind the noun that is counted stands what is said of it.
  return said
    .slice(1, 3)
    .every(({ stem }) => theirs.sentence.tokens.some((other) => concept(other.stem) === concept(stem)));
}
