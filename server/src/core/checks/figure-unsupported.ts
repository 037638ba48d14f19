import type { Linked } from "../alignment/aligned.ts";
import { closenessOf } from "../alignment/closeness.ts";
import { digitsOf } from "../alignment/pairs/derived/alike.ts";
import { isReckoned } from "../alignment/pairs/derived/index.ts";
import { isWrongWay } from "../alignment/pairs/derived/wrong-way.ts";
import { misrated } from "../alignment/pairs/figures/misrated.ts";
import { isMisreckoned } from "../alignment/pairs/figures/misreckoned-shares.ts";
import { isOfOtherSort } from "../alignment/pairs/figures/of-other-sort.ts";
import { isOfOtherShare } from "../alignment/pairs/figures/other-fractions.ts";
import { isSinceOlder } from "../alignment/pairs/figures/since-older.ts";
import { isYearOfStory } from "../alignment/pairs/figures/told-otherwise.ts";
import type { Placed } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { isRounding } from "../facts/figures/index.ts";
import { isMischanged } from "../inner/mischanged.ts";
import { fits, isMisshared } from "../inner/misshared.ts";
import type { Check } from "./check.ts";
import { spanOf } from "./evidence.ts";
import { isBracketed, isTerse } from "./figure-fix.ts";
import { standsForUntold } from "./mistyped.ts";

/** A figure that no reference gives, nor leads to. */
export const figureUnsupported: Check = {
  meta: {
    code: "figure/unsupported",
    severity: "warning",
    says: "No reference gives this figure.",
    means:
      "The draft states a figure, and none of the references has it in any form. It is silent about figures that follow from the references' own (a sum, a difference, a count of names) and about turns of phrase (“one of them”). In a sentence of the editor's own words it speaks only of a figure that looks mistyped.",
    example: { reference: "Rescuers searched the river.", draft: "The 140 rescuers searched the river." },
  },
  looksAt: "paragraph",
  leastCloseness: 0.4,
  *run({ figures, references, authorities, older }) {
    if (references.length === 0) return;
    for (const pairing of figures) {
      const { state, draft } = pairing;
      if (state !== "unsupported" && !(state === "elsewhere" && isOfOtherSort(draft, pairing.reference.fact)))
        continue;
      if (isWrongWay(draft, authorities)) {
        yield { message: `The references' figures differ the other way.`, span: spanOf(draft), fixes: [] };
        continue;
      }
      const isWrong =
        isMisshared(draft) ||
        isMischanged(draft) ||
        isMisreckoned(draft, authorities) ||
        isOtherChange(draft, authorities) ||
        isOtherPart(draft, authorities) ||
        isOtherRest(draft, authorities) ||
        isOfOtherShare(draft, authorities) ||
        isEarlierForPlace(draft, authorities);
      if (!isWrong && isTurnOfPhrase(draft.fact)) continue;
      const isTypedWrong = standsForUntold(draft, authorities);
      // In a sentence of the editor's own words a figure, above all one in words, is reckoned more often than it is made up.
      const isClose =
        closenessOf(draft.document, draft.sentence, [...authorities, ...older]) >=
        (draft.fact.words ? closer : digitsOf(draft.fact.value).length === 1 ? closeForRound : close);
      if (!isWrong && !isTypedWrong && !isClose) continue;
      const isSure = isMisshared(draft) || isMischanged(draft) || isMisreckoned(draft, authorities);
      if (!isSure && isReckoned(draft, authorities)) continue;
      if (isSinceOlder(draft, authorities, older)) continue;
      // The unit differs, and is told as that.
      if (misrated(draft, authorities)) continue;
      if (isTurnedScore(draft.fact, authorities)) continue;
      if (isYearOfStory(draft.fact, authorities)) continue;
      if (isTerse(draft) && isRoundedInStory(draft.fact, authorities)) continue;
      // What the editor has reckoned into another unit is for the check on conversions.
      if (convertible.has(draft.fact.kind) && isBracketed(draft) && !isAtOtherRate(draft)) continue;
      yield {
        message: `No reference gives ${draft.fact.text}.`,
        span: spanOf(draft),
        isSlip: isTypedWrong,
        fixes: [],
      };
    }
  },
};

/** The share of a sentence's words that its counterpart has. */
const close = 0.5;
const closeForRound = 0.6;
const closer = 0.85;

/** "Almost half of the town's 6,200 people" for "a town of 6,200 people. Some 1,900 of them": that is a third. */
function isOtherPart({ fact, sentence, document }: Placed<Figure>, references: readonly Linked[]): boolean {
  const whole = sentence.figures[sentence.figures.indexOf(fact) + 1];
  if (fact.kind !== "fraction" || !fact.words || whole?.kind !== "cardinal") return false;
  const { text } = document.blocks[sentence.block]!;
  if (!/^ of [^.,;:]{0,40}$/.test(text.slice(fact.end, whole.start))) return false;
  const parts = references.flatMap(({ document: { blocks, sentences }, links }) =>
    links.ofDraft[sentence.index]!.flatMap(({ reference }) => {
      const told = [sentences[reference.index - 1], reference].flatMap((one) => one?.figures ?? []);
      if (!told.some((one) => one.kind === "cardinal" && one.value === whole.value)) return [];
      return reference.figures.filter(
        ({ kind, value, end }) =>
          kind === "cardinal" &&
          value < whole.value &&
          /^ of (?:them|these|those|whom)\b/.test(blocks[reference.block]!.text.slice(end, end + 10)),
      );
    }),
  );
  const share = (100 * (parts[0]?.value ?? 0)) / whole.value;
  return parts.length === 1 && !fits(fact, share) && !fits(fact, 100 - share);
}

/** "14 euros a month, or 168 a year" is no conversion. */
function isAtOtherRate({ fact, sentence: { figures } }: Placed<Figure>): boolean {
  const last = figures[figures.indexOf(fact) - 1];
  return (
    last?.per !== undefined && fact.per !== undefined && last.per !== fact.per && last.unit === fact.unit
  );
}

/** "Six had" where the reference says "14 of the 22 had, and the rest had not": whole and part are told, and leave another number. */
function isOtherRest({ fact, sentence }: Placed<Figure>, references: readonly Linked[]): boolean {
  const counts = sentence.figures.filter(({ kind }) => kind === "cardinal");
  const others = counts.filter((one) => one !== fact).map(({ value }) => value);
  if (fact.kind !== "cardinal" || fact.value < 2 || counts.length !== 3) return false;
  return references.some(({ links }) =>
    links.ofDraft[sentence.index]!.some(({ reference: { figures, tokens } }) => {
      const told = figures.filter(({ kind }) => kind === "cardinal").map(({ value }) => value);
      const [whole, part] = [Math.max(...told), Math.min(...told)];
      return (
        told.length === 2 &&
        tokens.some(({ norm }) => /^(?:rest|remainder)$/.test(norm)) &&
        told.every((value) => others.includes(value)) &&
        fact.value !== whole - part
      );
    }),
  );
}

/** "Three other ministers have already gone" for "the third minister to go": before him there were two. */
function isEarlierForPlace(
  { fact, sentence, document }: Placed<Figure>,
  references: readonly Linked[],
): boolean {
  const { text } = document.blocks[sentence.block]!;
  return (
    fact.kind === "cardinal" &&
    fact.value > 2 &&
    /^ (?:other|others|more|further)\b[^.;:]{0,40}\b(?:already|before|previously|earlier)\b/.test(
      text.slice(fact.end, Math.min(sentence.end, fact.end + 64)),
    ) &&
    references.some(({ links }) =>
      links.ofDraft[sentence.index]!.some(({ reference }) =>
        reference.figures.some(
          ({ kind, value, noun }) =>
            kind === "ordinal" && value === fact.value && (noun === undefined || noun === fact.noun),
        ),
      ),
    )
  );
}

/** "Down by about a sixth" for "11 percent less": by how much something has changed, and the counterpart's share of it is not told. */
function isOtherChange({ fact, sentence, document }: Placed<Figure>, references: readonly Linked[]): boolean {
  if (fact.kind !== "fraction" || !fact.words || fact.value === 50) return false;
  const { text } = document.blocks[sentence.block]!;
  const start = Math.min(fact.start, fact.hedge?.start ?? fact.start);
  const isChange =
    CHANGED_BY.test(text.slice(Math.max(sentence.start, start - 40), start)) ||
    CHANGED.test(text.slice(fact.end, fact.end + 24));
  const told = references.flatMap(({ links }) => links.ofDraft[sentence.index]!);
  const shares = told.flatMap(({ reference }) => reference.figures.filter(({ kind }) => kind === "percent"));
  return (
    isChange &&
    shares.length === 1 &&
    shares[0]!.value >= smallestShare &&
    !sentence.figures.some(
      (other) => other.kind === "percent" || (other !== fact && other.kind === "fraction"),
    )
  );
}

const CHANGED_BY =
  /\b(?:down|up|fell|fallen|rose|risen|dropped|grew|grown|shrank|shrunk|increased|decreased|declined)(?: [a-z]+)? by $/i;
const CHANGED = /^ (?:less|fewer|more|higher|lower|cheaper|dearer)\b/;
/** In percent. */
const smallestShare = 5;

/** A headline says "two and a half years" for 31 months. */
function isRoundedInStory(fact: Figure, references: readonly Linked[]): boolean {
  const rounded = { ...fact, comparator: "about" } as const;
  return references.some(({ document }) =>
    document.sentences.some(({ figures }) =>
      figures.some((other) => isRounding(rounded, other) || isLargerPart(fact, other)),
    ),
  );
}

/** "Six years for" for "six years and four months". */
const isLargerPart = ({ kind, unit, value }: Figure, whole: Figure) =>
  kind === "duration" &&
  whole.kind === kind &&
  whole.unit === unit &&
  / and /.test(whole.text) &&
  Math.floor(whole.value) === value;

/** "At 5-4 to Tanemura" for "at 4-5": a score told from the other side. */
function isTurnedScore({ parts, kind }: Figure, references: readonly Linked[]): boolean {
  if (kind !== "score" || parts?.length !== 2) return false;
  const turned = [`${parts[1]}-${parts[0]}`, `${parts[1]}–${parts[0]}`];
  return references.some(({ document }) =>
    document.blocks.some(({ text }) => turned.some((score) => text.includes(score))),
  );
}

const convertible: ReadonlySet<Figure["kind"]> = new Set(["money", "measure", "temperature"]);

/**
 * "two sides", "a first step", "all four of them", "half as much", "a third of a century": small numbers in words that stand
 * for no figure of the references are the writer's own counting more often than a fact.
 */
function isTurnOfPhrase({ kind, value, words, unit, noun, text }: Figure): boolean {
  if (kind === "ordinal") return value <= 3;
  // "In his twenties": while he was young.
  if (kind === "code") return !/\d/.test(text) && value % 10 === 0 && value >= 20;
  if (!words) return false;
  // "One dollar buys 1,500 naira".
  if (value === 1 || kind === "fraction" || (kind === "cardinal" && value <= 3)) return true;
  const isMoment = kind === "duration" && (unit === "minute" || unit === "second");
  return (
    value <= smallInWords && (isMoment || kind === "multiple" || (kind === "cardinal" && noun === undefined))
  );
}

/** Style guides write numbers up to here in words. */
const smallInWords = 10;
