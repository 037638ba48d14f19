import type { Span } from "../../text/span.ts";

export type Granularity =
  | "minute"
  | "part" // of a day: "Friday morning", "noon" is a minute
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/**
 * A date or a time of day in a block's text, without its preposition ("since" in "since Monday" is no part of the span).
 * A length of time ("48 hours") is a figure. "six weeks ago", "nine months earlier" with a story's day is a date.
 */
export interface DateFact extends Span {
  readonly text: string;
  readonly granularity: Granularity;
  /**
   * First and last day meant, `YYYY-MM-DD`, both included; absent where the story's day is unknown and the date is
   * relative, where only a time of day is given, or where the phrase cannot be pinned ("recent days").
   */
  readonly from?: string;
  readonly to?: string;
  /** Time of day in minutes after midnight; with `zone` where one is written ("GMT"; "local" for "local time"). */
  readonly time?: number;
  readonly zone?: string;
  /** What the clock shows where it is, in minutes, for what stands in brackets behind that: 290 of "4:50 a.m. (0950 GMT)". */
  readonly clock?: number;
  /** Part of the day, where that is what is said: "morning". */
  readonly part?: string;
  /** The weekday that is written, 0 Sunday to 6 Saturday. */
  readonly weekday?: number;
  /** The parts that are written out; what is not in here was inferred from the story's day. */
  readonly stated: readonly ("weekday" | "day" | "month" | "year" | "time")[];
  /** True where "about" or "around" leads up to a time of day. */
  readonly approximate?: true;
  /** "since", "until", "by", "from", "before", "after" where one stands before the date, else absent; with "in", "on", "at" absent. */
  readonly relation?: string;
  /** Set for "does not fall until July": what is so until then is its contrary. */
  readonly denied?: true;
  /** "early", "mid", "late", "start", "end" of the period. */
  readonly within?: string;
  /** Whose year is meant where it is not the calendar's: "fiscal 2024", "the 2015/16 season". */
  readonly basis?: "fiscal";
  /**
   * How else the words may be read: "next Friday" and "the weekend" a `week` off, a bare weekday on the other side of the
   * story's day (`week-before`, `week-after`), a month without its year a `year` off, "six weeks ago" one `unit` off,
   * "six o'clock" `half-day` off.
   */
  readonly slack?: "week" | "week-before" | "week-after" | "year" | "unit" | "half-day";
  /**
   * What a relative or named date says in itself, apart from any day: "week-1" for "last week", "earlier:month-9" for
   * "nine months earlier", "feast:ramadan". Two dates that cannot be resolved are compared by it.
   */
  readonly key?: string;
  /**
   * What the date is counted from, where that is not the story's day: the date named before it ("the following month",
   * "that year"), or the quarter reported on ("the latest quarter", "up from $3 million a year ago").
   */
  readonly anchor?: "named" | "reported";
}
