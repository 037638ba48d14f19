import type { Comparison } from "../../../comparison.ts";
import type { Placed, Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";

type Words = Span & { readonly text: string };

/** A period of the draft that is told without a number, and the other one of the reference: "in a year", "in a month". */
export interface OtherPeriod {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

/**
 * "In a year" where the reference has "in a month": each is the only period of its sentence that is told so, and neither side has
 * any word of the other's.
 */
export function otherPeriods({ draft, sentences, authorities }: Comparison): OtherPeriod[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence): OtherPeriod[] => {
      const linked = links.ofDraft[sentence.index]!.filter(({ score }) => score >= tellsIt);
      const [ours, ...others] = periodsIn(sentence);
      if (!ours || others.length > 0 || linked.some(({ exact }) => exact)) return [];
      for (const { reference } of linked) {
        const [theirs, ...more] = periodsIn(reference);
        if (!theirs || more.length > 0 || theirs.is !== ours.is || theirs.unit === ours.unit) continue;
        const isTold = linked.some((link) => isToldIn(link.reference, ours, theirs));
        if (isTold || isToldIn(sentence, theirs, ours)) continue;
        return [
          {
            ours: { fact: ours.words, sentence, document: draft },
            theirs: { fact: theirs.words, sentence: reference, document },
          },
        ];
      }
      return [];
    }),
  );
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.35;

interface Period {
  /** "Month" of "in a month". */
  readonly unit: string;
  readonly is: "until" | "long" | "often" | "since";
  readonly words: Words;
}

/** "In a month", "for a week", "once a year", "a day later"; not "40 a day", "in a week of storms". */
function periodsIn({ tokens, figures, dates }: Sentence): Period[] {
  return tokens.flatMap((token, at): Period[] => {
    const article = tokens[at - 1];
    if (!units.has(token.norm) || !article || !/^(?:an?|one)$/.test(article.norm)) return [];
    const [before, next] = [tokens[at - 2]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
    const isCounted = [...figures, ...dates].some(
      ({ start, end }) => start < article.start && end >= article.start - 1,
    );
    const is = isCounted
      ? undefined
      : (behind.get(next) ?? (left.test(next) ? undefined : leads.get(before)));
    return is
      ? [
          {
            unit: token.norm,
            is,
            words: { start: article.start, end: token.end, text: `${article.text} ${token.text}` },
          },
        ]
      : [];
  });
}

const units = new Set("minute hour day week fortnight month year decade century".split(" "));
const leads: ReadonlyMap<string, Period["is"]> = new Map([
  ["in", "until"],
  ["within", "until"],
  ["for", "long"],
  ["once", "often"],
  ["twice", "often"],
]);
const behind: ReadonlyMap<string, Period["is"]> = new Map([
  ["later", "until"],
  ["ago", "since"],
]);
/** What the period is one of: "in a week of storms", "in a year when". */
const left = /^(?:of|when|that|where|which|in|with|and|or|s)$/;

/** Words that tell a period in another way: a month is four weeks, and a year has twelve months. */
const kin: ReadonlyMap<string, RegExp> = new Map([
  ["minute", /^(?:minutes?|seconds?|60)$/],
  ["hour", /^(?:hours?|hourly|minutes?)$/],
  ["day", /^(?:days?|daily|hours?|tomorrow|yesterday|overnight)$/],
  ["week", /^(?:weeks?|weekly|days?|weekend|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/],
  ["fortnight", /^(?:fortnight(?:s|ly)?|weeks?|days?)$/],
  [
    "month",
    /^(?:months?|monthly|weeks?|days?|january|february|march|april|june|july|august|september|october|november|december)$/,
  ],
  ["year", /^(?:years?|yearly|annual|annually|months?|season|[12]\d{3}|summer|winter|spring|autumn)$/],
  ["decade", /^(?:decades?|years?)$/],
  ["century", /^(?:century|centuries|years?|decades?)$/],
]);

/** True where a sentence tells a period in any way besides that of the other side. */
const isToldIn = ({ tokens }: Sentence, { unit }: Period, besides: Period) =>
  tokens.some(({ norm, end }) => kin.get(unit)!.test(norm) && end !== besides.words.end);
