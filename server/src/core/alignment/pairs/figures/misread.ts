import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Span } from "../../../text/span.ts";
import type { Linked } from "../../aligned.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import { areContrary } from "../derived/complements.ts";
import type { Pairing } from "../verdict.ts";
import { otherMultiple } from "./other-multiple.ts";
import { isStepForLevel } from "./step-for-level.ts";

type Words = Placed<Span & { readonly text: string }>;

/**
 * The reference's words that a figure of the draft goes against although no other figure stands in its place: a step told as a level,
 * a width as a radius, a place in a row as a count, or a word for another number of times. They cannot stand where the figure does.
 */
export function wordsAgainst(pairing: Pairing<Figure>, authorities: readonly Linked[]): Words | undefined {
  const ours = pairing.draft;
  if (pairing.state === "unsupported" || pairing.state === "elsewhere")
    return otherMultiple(ours, authorities);
  if (pairing.state !== "same") return undefined;
  const theirs = pairing.reference;
  if (isStepForLevel(ours, theirs)) return withLead(theirs);
  if (isHalfOfWidth(ours, theirs)) return withBehind(theirs);
  if (isAllButLost(ours, theirs)) return withAllBut(theirs);
  if (isAllButGained(ours, theirs)) return theirs;
  return isOthersForPlace(ours, theirs) ? theirs : undefined;
}

/** A figure with the word before it: "to 64 cents". */
function withLead(figure: Placed<Figure>): Words {
  const { fact, sentence, document } = figure;
  const { text } = document.blocks[sentence.block]!;
  const start = text.lastIndexOf(" ", Math.max(sentence.start, fact.start - 2)) + 1;
  return between(figure, Math.max(start, sentence.start), fact.end);
}

/** A figure with the words behind it: "120 metres across". */
const withBehind = (figure: Placed<Figure>): Words =>
  between(figure, figure.fact.start, figure.fact.end + (ACROSS.exec(wordsBehind(figure))?.[0].length ?? 0));

const between = ({ sentence, document }: Placed<Figure>, start: number, end: number): Words => ({
  fact: { start, end, text: document.blocks[sentence.block]!.text.slice(start, end) },
  sentence,
  document,
});

/** "A radius of 120m" for "120 metres across". */
const isHalfOfWidth = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  ours.fact.kind === "measure" &&
  ((RADIUS.test(leadOf(ours)) && ACROSS.test(wordsBehind(theirs))) ||
    (RADIUS.test(leadOf(theirs)) && ACROSS.test(wordsBehind(ours))));

const RADIUS = /\bradius of (?:about |some |nearly |almost |up to )?$/i;
const ACROSS = /^ (?:across|wide|in diameter)\b/;

const leadOf = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 24), fact.start);
const wordsBehind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 16));

const ALL_BUT = /\ball but (?:about |some )?$/i;

const withAllBut = (figure: Placed<Figure>): Words =>
  between(figure, figure.fact.start - (ALL_BUT.exec(leadOf(figure))?.[0].length ?? 0), figure.fact.end);

/** "600 were reconnected" for "all but 600 were": nothing in either says that the one tells of the others. */
function isAllButLost(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  return (
    ours.fact.kind === "cardinal" &&
    ALL_BUT.test(leadOf(theirs)) &&
    !/\b(?:but|except(?: for)?|save|last|final|only|just|other|remaining|still|bar|apart from|barring)(?: (?:about|some|the))? $/i.test(
      leadOf(ours),
    ) &&
    !areContrary(ours, theirs)
  );
}

/** "All but two of them firefighters" for "two of them firefighters": the same is said of either. */
function isAllButGained(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [said, told] = [wordBehind(ours), wordBehind(theirs)];
  return (
    ours.fact.kind === "cardinal" &&
    ours.fact.value > 1 &&
    ALL_BUT.test(leadOf(ours)) &&
    !/\b(?:but|except(?: for)?|save|bar|apart from|barring|other than)(?: (?:about|some|the))? $/i.test(
      leadOf(theirs),
    ) &&
    said !== undefined &&
    said === told &&
    !areContrary(ours, theirs)
  );
}

/** What a count is of, or what is said of it: "two of them firefighters". */
function wordBehind({ fact, sentence }: Placed<Figure>): string | undefined {
  const word = sentence.tokens
    .filter(({ start }) => start >= fact.end)
    .slice(0, 4)
    .find((token) => token.kind === "word" && !isFunctionWord(token));
  return word && concept(word.stem);
}

/** "Six other rises" for "the sixth rise": before the sixth there were five. */
function isOthersForPlace(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const others = ours.fact.kind !== "ordinal" ? ours : theirs;
  const place = others === ours ? theirs : ours;
  if (place.fact.kind !== "ordinal") return false;
  const { fact, sentence, document } = others;
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 60));
  if (fact.kind === "multiple") return EARLIER_TIMES.test(behind);
  return fact.kind === "cardinal" && /^ (?:other|earlier|previous|more|further)\b/.test(behind);
}

/** "Had met five times before this" for "met for the fifth time". */
const EARLIER_TIMES =
  /^(?! as (?:many|much)\b)[^.,;:]{0,40}\b(?:before(?: (?:this|that|then|now))?|previously|earlier|already)[.,;]/;
