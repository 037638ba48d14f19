import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isRounding } from "../../../facts/figures/index.ts";
import { close } from "./alike.ts";
import { figuresIn } from "./reach.ts";

/**
 * "One in ten of its 48 pilots" for five, "about one in nine of them, some 420" for 420 of 3,700: what a count of the passages is of a
 * whole that the draft and the passages tell both.
 */
export function isShareOfTold(draft: Placed<Figure>, passages: readonly Sentence[]): boolean {
  const { fact, sentence, document } = draft;
  if (!isChance(fact)) return false;
  const told = passages.flatMap(figuresIn).filter(isCount);
  const last = document.sentences[sentence.index - 1];
  const { text } = document.blocks[sentence.block]!;
  // "2,800 posts, about one in four" tells no share of the posts.
  const isWhole = ({ start }: Figure) =>
    OF_WHOLE.test(text.slice(Math.max(sentence.start, start - 32), start)) || OF_THEM.test(behind(draft));
  const own = [
    ...sentence.figures.filter(isWhole),
    ...(last?.block === sentence.block && OF_THEM.test(behind(draft)) ? last.figures : []),
  ].filter((one) => isCount(one) && told.some(({ value }) => value === one.value));
  return own.some((whole) =>
    told.some((part) => part.value < whole.value && isChanceOf(fact, part.value, whole.value)),
  );
}

/** "One in nine", "two in five". */
const isChance = ({ kind, text }: Figure) => kind === "percent" && / (?:in|out of) /.test(text);

const isCount = ({ kind, value }: Figure) => kind === "cardinal" && value > 1;

const OF_THEM = /^ (?:or so )?of (?:them|those|these|whom)\b/;

const OF_WHOLE =
  /(?:^|[.!?] )Of (?:[a-z]+ ){0,3}$|\bof (?:the|its|their|his|her|all|those|these|some|about|more than|over|nearly|almost) (?:[a-z]+ ){0,2}$/;

const behind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 24));

/** No chance in as small numbers is nearer: 420 of 3,700 are one in nine, and not one in eight. */
function isChanceOf(fact: Figure, part: number, whole: number): boolean {
  const share = (100 * part) / whole;
  if (isRounding(fact, { ...fact, value: share, comparator: "exactly", decimals: 3, text: "", words: false }))
    return true;
  if (!/^(?:exactly|about)$/.test(fact.comparator)) return false;
  return /^one\b/i.test(fact.text)
    ? Math.round(whole / part) === Math.round(100 / fact.value)
    : Math.abs(share - fact.value) <= slack;
}

/** In percent. */
const slack = 1;

/** "Pet food, a quarter of the business" for "pet food, the rest": what the shares of its paragraph leave, of what is named beside. */
export function isRestOfShares(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const { fact } = ours;
  if (fact.kind !== "fraction" && fact.kind !== "percent") return false;
  const { sentences, blocks } = theirs.document;
  const { block } = theirs.sentence;
  const text = blocks[block]!.text;
  const rest = text.search(/,? (?:for )?the (?:rest|remainder|balance)\b/);
  const [bearer] = sentences
    .filter((one) => one.block === block)
    .flatMap(({ tokens }) => tokens.filter(({ kind, end }) => kind === "word" && end <= rest).slice(-1))
    .slice(-1);
  if (rest < 0 || !bearer || !ours.sentence.tokens.some(({ stem }) => stem === bearer.stem)) return false;
  const shares = sentences
    .filter((one) => one.block === block)
    .flatMap(({ figures }) => figures)
    .filter(({ kind, high }) => (kind === "percent" || kind === "fraction") && high === undefined);
  return shares.some((a, i) =>
    shares.slice(i + 1).some((b, j) => {
      const two = 100 - a.value - b.value;
      return [two, ...shares.slice(i + j + 2).map(({ value }) => two - value)].some((left) =>
        close(left, fact.value),
      );
    }),
  );
}
