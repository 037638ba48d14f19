/** A number as its words say, with the magnitude that is part of it. */
export interface SaidNumber {
  readonly value: number;
  readonly size: number;
}

/**
 * The number that a gold span says, by a rule apart from the readers that are measured: the first number in digits or in
 * words, with a half, a fraction of it or a magnitude behind it. Undefined for vague words and spans without a number.
 */
export function numberIn(span: string): SaidNumber | undefined {
  const text = span.toLowerCase().replaceAll(/(\d),(?=\d{3})/g, "$1");
  if (/^(?:\D*(?:several|few|tens|hundreds|thousands|millions|billions|dozens|scores))\b/.test(text))
    return undefined;
  const words = text.match(/\d*\.?\d+|\d+|\/|[a-z]+/g) ?? [];
  let at = words.findIndex((word) => simple(word) !== undefined || word in SIZES || word === "half");
  if (at < 0) return undefined;
  if (words[at] === "half" || words[at] === "quarter") {
    const size = words.slice(at + 1).find((word) => word in SIZES);
    return { value: 0.5 * (size ? SIZES[size]! : 1), size: 1 };
  }
  let value = simple(words[at]!) === undefined ? 1 : 0;
  for (let part = simple(words[at]!); part !== undefined; part = simple(words[at] ?? "")) {
    value += part;
    at += 1;
    if (/\d/.test(words[at - 1]!)) break;
    if (words[at] === "hundred" && simple(words[at + 1] ?? "") !== undefined) {
      value *= 100;
      at += 1;
    }
  }
  if (words[at] === "/") return { value: value / Number(words[at + 1]), size: 1 };
  if (words[at + 1] === "/") return { value: value + Number(words[at]) / Number(words[at + 2]), size: 1 };
  if (words[at] === "and" && words[at + 1] === "a" && words[at + 2] === "half")
    return { value: value + 0.5, size: 1 };
  const part = PARTS[(words[at] ?? "").replace(/s$/, "")];
  if (part !== undefined) return { value: value / part, size: 1 };
  let size = 1;
  while (words[at] !== undefined && words[at]! in SIZES) size *= SIZES[words[at++]!]!;
  return { value: Number((value * size).toPrecision(12)), size };
}

const SIZES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  fourth: 4,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function simple(word: string): number | undefined {
  if (/^[\d.]*\d$/.test(word)) return Number(word);
  const one = ONES.indexOf(word);
  if (one >= 0) return one;
  const ten = TENS.indexOf(word);
  return ten < 0 ? undefined : (ten + 2) * 10;
}
