import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import { besides } from "../derived/reach.ts";

/**
 * True where a figure is another than the reference's because it is told from the other side: what is left of a whole, the next
 * bound, a loss, a loser's score.
 */
export const isToldOtherwise = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  isTurned(ours, theirs) ||
  isSigned(ours.fact, theirs.fact) ||
  isAllBut(ours, theirs) ||
  isEndDenied(ours, theirs.fact) ||
  isNextBound(ours.fact, theirs.fact);

/** "Breaks 1968 record", "the wreck of 1898" where the reference has "a record set in November 1968". */
export function isYearOfStory({ kind, text, value }: Figure, references: readonly Linked[]): boolean {
  if ((kind !== "cardinal" && kind !== "code") || !/^\d{4}$/.test(text)) return false;
  return references.some(({ document }) =>
    document.sentences.some(({ dates }) =>
      dates.some(({ from, stated }) => stated.includes("year") && from?.startsWith(`${value}-`)),
    ),
  );
}

/** "Denby lost 1–3" for "Harwick won 3–1": a score told from the loser's side begins with the loser's, in each set. */
function isTurned(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [a, b] = [ours.fact.parts, theirs.fact.parts];
  if (!a || !b || a.length !== b.length || a.some((_, i) => a[i] !== b[i ^ 1])) return false;
  return tellsOfLoss(ours) !== tellsOfLoss(theirs) || (isBehind(ours) && isBehind(theirs));
}

/** "Had trailed 5-2", "was 2-5 down": whoever is behind, the larger number is the other's. */
function isBehind({ fact, sentence, document }: Placed<Figure>): boolean {
  const { text } = document.blocks[sentence.block]!;
  return (
    /\b(?:down|behind|trail(?:s|ed|ing)?)(?: by)? $/i.test(
      text.slice(Math.max(sentence.start, fact.start - 16), fact.start),
    ) || /^ (?:down|behind)\b/.test(text.slice(fact.end, fact.end + 8))
  );
}

const LOSS =
  /\b(?:los(?:e|es|t|ing|s|ses)|defeats?|beaten|trail(?:s|ed|ing)?|down|sav(?:es?|ed|ing)(?: \p{L}+)? (?:match|set|break) points?)\b/iu;

function tellsOfLoss({ sentence, document }: Placed<Figure>): boolean {
  return LOSS.test(document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end));
}

/** "-0.9%" in a table for "fell 0.9 percent". */
function isSigned(ours: Figure, theirs: Figure): boolean {
  return (
    ours.value === -theirs.value &&
    ours.unit === theirs.unit &&
    ours.kind === theirs.kind &&
    ours.kind !== "temperature"
  );
}

/**
 * "From four of the five satellites" for "all but one of them", "all but 15 of the 112" for 97, "all but three" for 19 of the 22:
 * the whole stands behind it, or in the reference.
 */
function isAllBut(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const isRest = (one: Placed<Figure>) => /\ball but $/i.test(leadOf(one));
  if (!isRest(ours) && !isRest(theirs)) return false;
  const behind = ours.sentence.figures.find(
    ({ start }) => start > ours.fact.end && start - ours.fact.end <= 10,
  );
  const { text } = ours.document.blocks[ours.sentence.block]!;
  const noun = /^ of (?:the|its|his|her|their) (\p{L}+)/u.exec(
    text.slice(ours.fact.end, ours.fact.end + 40),
  )?.[1];
  // "All but two of the bells" for "five of the bells": the story tells how many bells there were.
  const things = theirs.document.sentences.flatMap(({ figures }) =>
    figures.filter((one) => noun !== undefined && one.noun !== undefined && noun.startsWith(one.noun)),
  );
  const wholes = [
    ...(behind ? [behind] : []),
    ...(isRest(ours) ? [...besides(theirs).flatMap(({ figures }) => figures), ...things] : []),
  ];
  return wholes.some(({ value }) => value - ours.fact.value === theirs.fact.value);
}

/** "None of them younger than 11 or older than 14" for "between 11 and 14": an end of a range, beyond which there is none. */
const isEndDenied = ({ fact, sentence, document }: Placed<Figure>, theirs: Figure) =>
  theirs.high !== undefined &&
  ((fact.value === theirs.value && /^(?:less|nearly)$/.test(fact.comparator)) ||
    (fact.value === theirs.high && /^(?:more|over)$/.test(fact.comparator)) ||
    (fact.value === theirs.value && BELOW.test(fact.hedge?.text ?? "")) ||
    (fact.value === theirs.high && ABOVE.test(fact.hedge?.text ?? ""))) &&
  /\b(?:none|no|not|nobody|never|neither|nor)\b[^.;:]{0,60}$/i.test(
    document.blocks[sentence.block]!.text.slice(sentence.start, fact.start),
  );

const BELOW = /\b(?:younger|less|fewer|under)\b/i;
const ABOVE = /\b(?:older|more|over)\b/i;

const leadOf = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(Math.max(0, fact.start - 8), fact.start);

/** "19 pupils or fewer" for "fewer than 20 pupils": what is counted has no halves. */
function isNextBound(ours: Figure, theirs: Figure): boolean {
  const isCount = [ours, theirs].every(
    ({ kind, value }) => (kind === "cardinal" || kind === "age") && Number.isInteger(value),
  );
  const step = theirs.value - ours.value;
  const [mine, other] = [ours.comparator, theirs.comparator];
  const isBelow = (mine === "at-most" && other === "less") || (mine === "more" && other === "at-least");
  const isAbove = (mine === "at-least" && other === "more") || (mine === "less" && other === "at-most");
  return isCount && ((isBelow && step === 1) || (isAbove && step === -1));
}
