import type { Document, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";

/** True where the passages tell a figure in words that are none: "tripled" for three times, "a decade" for ten years. */
export function isToldInWords(fact: Figure, passages: readonly Sentence[]): boolean {
  const { text, kind, noun, unit, value } = fact;
  // "After 90 minutes, and after 120"
  if (kind === "cardinal" && noun === undefined && unit === undefined && text === "120" && value === 120)
    return isToldInWords({ ...fact, kind: "duration", unit: "minute" }, passages);
  const words = passages.flatMap(({ tokens }) => tokens.flatMap(({ norm }) => [norm, ...norm.split("-")]));
  if (fact.kind === "duration") {
    return (
      isHundredths(fact, passages) ||
      PHRASES.some(
        ([phrase, length]) => isLength(fact, length) && passages.some((one) => phrase.test(said(one))),
      ) ||
      words.some((word) => isLength(fact, LENGTHS.get(word))) ||
      passages.some((one) => isAsMany(fact, one))
    );
  }
  if (fact.kind === "code")
    // "Its number two, Arne Vik" for "its deputy leader"
    return (
      isPhase(fact, passages) ||
      (/^number two$/i.test(text) && words.some((word) => /^(?:deputy|vice)$/.test(word)))
    );
  if (fact.kind === "percent" && isOneOf(fact, passages)) return true;
  const telling = TELLING.find(([kinds, value]) => kinds.includes(fact.kind) && value === fact.value)?.[2];
  return telling !== undefined && words.some((word) => telling.test(word));
}

/** "Another two weeks" for "within a fortnight", which stands beside the figure that was taken for it. */
export const isLengthInWords = (fact: Figure, { tokens }: Sentence): boolean =>
  fact.kind === "duration" &&
  tokens.some(
    ({ norm }) => /^(?:fortnight|decade|century|weekend)$/.test(norm) && isLength(fact, LENGTHS.get(norm)),
  );

/** "nearly three times" where a passage that was not recognised says "almost tripled". */
export function isToldAnywhere(fact: Figure, { sentences }: Document): boolean {
  return (fact.kind === "multiple" || fact.kind === "duration") && isToldInWords(fact, sentences);
}

const TELLING: readonly (readonly [kinds: readonly Figure["kind"][], value: number, words: RegExp])[] = [
  [["multiple"], 2, /^(?:doubl|twice|twofold)/],
  [["multiple"], 3, /^(?:tripl|trebl|thrice|threefold)/],
  [["multiple"], 4, /^(?:quadrupl|fourfold)/],
  [["percent", "fraction"], 50, /^(?:halv|half$|even(?:ly)?$)/],
  [["percent", "fraction"], 100, /^(?:all|doubl|every)/],
  [["ordinal"], 2, /^silver$/],
  [["ordinal"], 3, /^bronze$/],
  [["cardinal"], 2, /^(?:both|pairs?|couple|twins?|duo|twice|double|either|neither)$/],
  [["cardinal"], 3, /^(?:trio|triplets|hat-trick|treble|triple)$/],
  [["cardinal"], 4, /^(?:quartet|foursome|semi-?finals?|semi|quadruplets)$/],
  [["cardinal"], 5, /^(?:quintet|quintuplets)$/],
  [["cardinal"], 8, /^(?:quarter-?finals?|octet)$/],
];

/** "0.03 seconds" for "three hundredths" behind a time in seconds. */
const isHundredths = ({ unit, value }: Figure, passages: readonly Sentence[]) =>
  unit === "second" &&
  value < 1 &&
  passages.some(
    ({ figures }) =>
      figures.some((one) => one.kind === "fraction" && Math.abs(one.value / 100 - value) < 1e-6) &&
      figures.some((one) => one.kind === "duration" && one.unit === "second"),
  );

/** "In three weeks" for "the third minister to quit in as many weeks". */
const isAsMany = ({ value, unit }: Figure, { tokens, figures }: Sentence) =>
  tokens.some(
    ({ norm, start }, at) =>
      norm === "many" &&
      tokens[at - 1]?.norm === "as" &&
      tokens[at + 1]?.norm.replace(/s$/, "") === unit &&
      figures.findLast(({ end }) => end <= start)?.value === value,
  );

/** "One shift in three" for "one of three shifts". */
function isOneOf({ text }: Figure, passages: readonly Sentence[]): boolean {
  const whole = /^one\b.{0,40} (?:in|out of) (?:every )?(\w+)$/i.exec(text)?.[1]?.toLowerCase();
  return (
    whole !== undefined &&
    passages.some(({ tokens }) =>
      tokens.some(({ norm }, at) => {
        const [of, first, second] = tokens.slice(at + 1, at + 4).map((token) => token.norm);
        return (
          norm === "one" &&
          of === "of" &&
          (first === whole || (/^(?:the|its|their)$/.test(first ?? "") && second === whole))
        );
      }),
    )
  );
}

const said = ({ tokens }: Sentence) =>
  tokens
    .map(({ norm }) => norm)
    .join(" ")
    .replaceAll(" - ", "-");

/** "phase 3" for the "late-stage trial" of a drug. */
function isPhase({ text, value }: Figure, passages: readonly Sentence[]): boolean {
  const stage = /^phase /i.test(text) ? STAGES[value - 1] : undefined;
  return stage !== undefined && passages.some((one) => stage.test(said(one)));
}

const STAGES: readonly RegExp[] = [/\bearly[ -]stage\b/, /\bmid[ -]?stage\b/, /\b(?:late|final)[ -]stage\b/];

type Length = readonly [value: number, unit: string];

/** "24 hours a day", and the half-hour that is added to a drawn match. */
const PHRASES: readonly (readonly [RegExp, Length])[] = [
  [/\b(?:a?round[ -]the[ -]clock|day and night|night and day|24 ?\/ ?7)\b/, [1, "day"]],
  [/\b(?:full[ -]time|extra[ -]time|stoppage[ -]time|(?:penalty )?shoot-?out)\b/, [90, "minute"]],
  [/\bextra[ -]time\b/, [30, "minute"]],
  [/\bextra[ -]time\b/, [120, "minute"]],
  [/\b(?:twice (?:a|per|every|each) year|half-yearly|semi-?annual(?:ly)?)\b/, [6, "month"]],
  [/\b(?:first|second|last) half(?: of the (?:financial )?year)?\b/, [6, "month"]],
  [/\bfour times (?:a|per|every|each) year\b/, [3, "month"]],
];

/** Words for one length of time, in months or in days; "years" says of no length. */
const LENGTHS: ReadonlyMap<string, Length> = new Map([
  ["century", [1200, "month"]],
  ["decade", [120, "month"]],
  ["year", [12, "month"]],
  ["annual", [12, "month"]],
  ["annually", [12, "month"]],
  ["yearly", [12, "month"]],
  ["half-year", [6, "month"]],
  ["quarter", [3, "month"]],
  ["quarterly", [3, "month"]],
  ["month", [1, "month"]],
  ["monthly", [1, "month"]],
  ["fortnight", [14, "day"]],
  ["week", [7, "day"]],
  ["weekly", [7, "day"]],
  ["weekend", [2, "day"]],
  ["day", [1, "day"]],
  ["daily", [1, "day"]],
  ["overnight", [1, "day"]],
  ["hour", [60, "minute"]],
  ["hourly", [60, "minute"]],
]);

function isLength(fact: Figure, length: Length | undefined): boolean {
  if (length === undefined) return false;
  const [value, unit] = length;
  return sameFigure(fact, { ...fact, text: "", value, unit });
}
