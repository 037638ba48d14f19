import type { Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { eachSentence, type Misfit } from "./misfit.ts";
import { inWords } from "./parts.ts";
import { skeletonOf } from "./skeleton.ts";

/** Shares of one whole that come to more than all of it, or that with the rest do not come to all of it. */
export const misfitShares = eachSentence((document, sentence): Misfit[] => {
  if (!sentence.figures.some(({ kind }) => kind === "percent")) return [];
  const { text, figures } = skeletonOf(document, sentence);
  const shares = sharesIn(text, figures);
  if (shares.length < 2 || shares.length > 8) return [];
  if (change.test(text) || shares.some(({ comparator }) => comparator !== "exactly")) return [];
  const sum = round(shares.reduce((all, { value }) => all + value, 0));
  const slack = shares.reduce((all, share) => all + 0.5 * 10 ** -share.decimals, 0);
  const rest = remaining.exec(text);
  const left = rest && figures[Number(rest[1])]!;
  const isWhole = left
    ? shares.includes(left) && !fits(shares, left, slack)
    : sum > 100 + slack && (isOpposed(text) || isBreakdown(text, shares));
  return isWhole && sum > 50 && sum < 200 ? [misfit(sentence, shares, sum)] : [];
});

/** Words of growth, and of shares that come and go: two percentages are no parts of one whole there. */
const change =
  /\b(?:ris(?:e|es|en|ing)|rose|fell|fall(?:s|en|ing)?|grew|grow(?:s|n|th|ing)?|up|down|gain(?:s|ed)?|drop(?:s|ped)?|increase[sd]?|decrease[sd]?|climb(?:s|ed)|declin(?:e|es|ed)|slid|jump(?:s|ed)|from <\d+>|compared|against <\d+>|turnout|earlier|previous(?:ly)?|last (?:year|month|week|quarter)|rate|interest|tax(?:ed)?|margin|points?|respectively|multiple|more than one|also|each|apiece|both|half|thirds?|quarters?)\b/i;

const remaining = /\b(?:the|a) (?:other|remaining) <(\d+)>/;

/** Percentages, and the bare numbers that go on from one: "38 percent were for, 41 against". */
function sharesIn(text: string, figures: readonly Figure[]): Figure[] {
  const first = figures.findIndex(({ kind }) => kind === "percent");
  return figures.filter(
    (figure, i) =>
      figure.high === undefined &&
      (figure.kind === "percent" ||
        (i > first && figure.kind === "cardinal" && goesOn.test(text.slice(text.indexOf(`<${i}>`) + 3)))),
  );
}

const side =
  "for|against|in favou?r|oppos\\w+|undecided|unsure|disapprov\\w+|approv\\w+|back(?:ed|ing)|support\\w*|disagree\\w*|agreed?|did not know|didn't know|had no (?:opinion|view)|said (?:yes|no)|yes|no";
const goesOn = new RegExp(`^>? ?(?:were |was |are |is )?(?:${side})\\b`, "i");
const forIt = /\b(?:for|in favou?r|approv\w+|back(?:ed|ing)?|support(?:s|ed|ing)?|agreed?|yes)\b/i;
const againstIt = /\b(?:against|oppos(?:e|es|ed|ing)|disapprov\w+|disagree\w*|no|undecided|unsure)\b/i;
const asked =
  /\b(?:vot(?:e|ed|ers?|ing|es)|poll(?:ed)?|survey(?:ed)?|respondents|asked|undecided|unsure|referendum|approve|support(?:ed)?|oppose[ds]?|against)\b/i;

/** Nobody is for and against one thing. */
function isOpposed(text: string): boolean {
  return asked.test(text) && forIt.test(text) && againstIt.test(text);
}

/** "45 percent comes from Asia, 35 percent from Europe and 30 percent from Africa". */
function isBreakdown(text: string, shares: readonly Figure[]): boolean {
  const of = text.match(/<\d+> of\b/g)?.length ?? 0;
  return shares.length > 2 && of <= 1 && origin.test(text);
}

const origin =
  /\b(?:com(?:e|es|ing)|came|deriv(?:e|es|ed)|earn(?:s|ed)|generat(?:e|es|ed)|mak(?:e|es|ing) up|made up|divided|split|goes|went)\b[^.;]*<\d+>/i;

/** True where some of the shares come to a hundred with what is left. */
function fits(shares: readonly Figure[], left: Figure, slack: number): boolean {
  let sums = [0];
  for (const share of shares) {
    if (share !== left) sums = sums.concat(sums.map((sum) => sum + share.value));
  }
  return sums.some((sum) => Math.abs(sum + left.value - 100) <= slack);
}

function misfit(sentence: Sentence, shares: readonly Figure[], sum: number): Misfit {
  const values = shares.map(({ value }) => round(value));
  return {
    key: `${[...values].sort((a, b) => a - b).join("+")}%`,
    sentence,
    at: shares.at(-1)!,
    others: shares.slice(0, -1),
    message: `${inWords(values)} percent come to ${sum}, not 100.`,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
