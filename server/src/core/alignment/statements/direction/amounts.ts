import { close } from "../../../facts/figures/equality.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { stemOf } from "../../../text/stem.ts";
import { concept } from "../../synonyms.ts";
import type { Sided } from "./sided.ts";

/** By how much something rose or fell ("22% lower", "a rise of 2%"), or to what ("fell to 30"). */
export interface Amount {
  readonly figure: Figure;
  readonly is: "change" | "level";
}

/** True where two words tell one change, or a change to one level: "a fall of 12.7%" and "closed 12.7 percent higher". */
export function haveSameAmount(ours: Sided, theirs: Sided): boolean {
  const mine = amountsOf(ours);
  return amountsOf(theirs).some((other) =>
    mine.some((own) => own.is === other.is && isSameAmount(own.figure, other.figure)),
  );
}

/** True where both are said of as many of one kind: "two soldiers were wounded", "wounding two soldiers". */
export function haveSameCount(ours: Sided, theirs: Sided): boolean {
  const [mine, other] = [countOf(ours), countOf(theirs)];
  return (
    mine !== undefined &&
    other !== undefined &&
    mine.value === other.value &&
    concept(stemOf(mine.noun!)) === concept(stemOf(other.noun!))
  );
}

/** The count of things right before a verb, its auxiliaries aside, or right behind it. */
function countOf({ sentence: { tokens, figures }, at, span }: Sided): Figure | undefined {
  const counts = figures.filter(({ kind, noun, high }) => kind === "cardinal" && noun && high === undefined);
  let last = at - 1;
  while (last >= 0 && auxiliary.test(tokens[last]!.norm)) last--;
  const before = counts.findLast(({ end }) => end <= span.start);
  const noun = before && tokens.findIndex(({ start }) => start >= before.end);
  // The noun is the word before the verb: "two young soldiers were".
  if (
    before &&
    noun! <= last &&
    last - noun! < 3 &&
    tokens.slice(noun!, last + 1).every(({ kind, norm }) => kind === "word" && !endsObject.test(norm)) &&
    tokens[last]!.stem === stemOf(before.noun!)
  )
    return before;
  const next = tokens[tokens.findIndex(({ start }) => start >= span.end)];
  return counts.find(({ start }) => start === next?.start);
}

const auxiliary = /^(?:is|are|was|were|be|been|being|has|have|had|also|later|seriously|badly|slightly)$/;

/** A third is as good as 33 percent, and 50 basis points are half a point. */
export function isSameAmount(a: Figure, b: Figure): boolean {
  if (isShare(a) !== isShare(b)) return false;
  return close(a.value, b.value) || (isShare(a) && a.value > 20 && Math.abs(a.value - b.value) < 0.5);
}

const isShare = ({ kind }: Figure) => /^(?:percent|points|fraction)$/.test(kind);

/** The figures that a word governs: right behind it but for small words, or right before it. */
export function amountsOf({ sentence: { tokens, figures }, span }: Sided): Amount[] {
  const counted = figures.filter(({ kind }) => kind !== "code" && kind !== "ordinal" && kind !== "age");
  const found: Amount[] = [];
  const last = tokens.findLast(({ end }) => end <= span.start);
  const before = last && counted.find(({ end }) => end === last.end);
  if (before) found.push({ figure: before, is: "change" });
  let is: Amount["is"] = "change";
  const behind = tokens.slice(tokens.findIndex(({ start }) => start >= span.end));
  // "Cut its key rate by 25 basis points": what is cut stands between.
  const by = behind.slice(0, objectReach).findIndex(({ norm }) => norm === "by");
  const isObject =
    by > 0 && behind.slice(0, by).every((token) => token.kind === "word" && !endsObject.test(token.norm));
  // "Net profit was 38 million", "the deficit came to 2 billion": what is lost or made is told as it is.
  const isBalance = balance.test(tokens.find(({ end }) => end === span.end)?.norm ?? "");
  for (const [i, token] of behind.slice(isObject ? by : 0).entries()) {
    const figure = counted.find(({ start, end }) => start <= token.start && token.end <= end);
    if (figure) {
      found.push({ figure, is });
      break;
    }
    if (isBalance && isSo.test(token.norm)) continue;
    const isUpTo = token.norm === "to" && behind[(isObject ? by : 0) + i - 1]?.norm === "up";
    if (/^(?:to|at)$/.test(token.norm) && !isUpTo) is = "level";
    else if (!isUpTo && !between.test(token.norm)) break;
  }
  return found;
}

/** So many words the object of a verb may take, and where it is over. */
const objectReach = 8;
const endsObject = /^(?:to|at|from|and|or|but|that|which|who|while|as|after|when|is|are|was|were|has|had)$/;

const balance = /^(?:profits?|loss(?:es)?|surplus|deficit)$/;
const isSo = /^(?:was|were|is|came|stood|totall?ed|reached|amounted|to|at)$/;
const between =
  /^(?:by|of|some|about|around|nearly|almost|over|more|less|than|as|much|many|up|down|at|least|a|an|another|further|just|only|sharply|slightly|roughly|approximately|another|exactly|close)$/;
