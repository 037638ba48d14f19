import type { Span } from "../../text/span.ts";

export type FigureKind =
  | "cardinal"
  | "ordinal"
  | "percent"
  | "points" // percentage points; basis points are points / 100
  | "money"
  | "measure" // with `unit` in canonical form: "kilometre"
  | "temperature"
  | "duration" // "48 hours", "six weeks"; not a date
  | "age"
  | "score" // "3-1", "four to one": parts in `parts`
  | "ratio" // "1:4", "one in five" is a percent of 20
  | "fraction" // "two-thirds" of something: a percent of 66.67 with `rounded` false, see `value`
  | "multiple" // "ninefold", "16 times", "doubled" is not a figure
  | "code"; // flight, road, phone and model numbers: compared as `text`

/** How a figure is hedged. "some 20" and "about 20" are both `about`. */
export type Comparator =
  | "exactly"
  | "about"
  | "nearly" // almost, just under, close to
  | "over" // just over, slightly more than: above, but close
  | "at-least" // at least 12, 12 or more, no fewer than
  | "at-most" // at most, up to, as many as, no more than, a maximum of
  | "more" // more than, over, above, exceeding, in excess of
  | "less"; // less than, fewer than, under, below

/**
 * A figure in a block's text. The span holds sign, currency, number, magnitude and unit ("$1.2 billion", "16.48 pounds",
 * "7 basis points", "a third"), and neither its comparator nor its rate ("a day").
 */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** As written. */
  readonly text: string;
  /** In base units of its notation: "1.2 billion" is 1.2e9; percent 20 for "20%", "a fifth", "one in five". */
  readonly value: number;
  /** The upper end of a range ("10 to 15 percent", "between 10 and 15"), `value` being the lower. */
  readonly high?: number;
  /** Scores and sets: "6-4, 3-6" is [6, 4, 3, 6]. */
  readonly parts?: readonly number[];
  /**
   * Currency by ISO 4217 ("USD"), or its bare name where several countries have one ("crown", "peso"); else the unit's
   * singular ("kilometre", "celsius", "week"), lower case. "vague" for "hundreds" and "dozens".
   */
  readonly unit?: string;
  /** The period or thing of a rate: "day" in "25 million pounds a day", "hour" in "km per hour". */
  readonly per?: string;
  readonly comparator: Comparator;
  /** The comparator's own words with offsets, where there are any ("more than", "nearly", trailing "or more"). */
  readonly hedge?: Span & { readonly text: string };
  /** Offsets of the rate's words ("a day", "per cent" is not one), where there are any. */
  readonly rate?: Span & { readonly text: string };
  /** The number alone inside the span: "1.2" of "$1.2 billion". */
  readonly number: Span;
  /** Decimal digits written, 0 for words and whole numbers; with trailing zeros of a whole number, how exact it claims to be. */
  readonly decimals: number;
  /** Head noun of what is counted, lower case and singular: "company" in "40 train companies". */
  readonly noun?: string;
  /** True where written in words ("fourteen", "a dozen", "half"). */
  readonly words: boolean;
}
