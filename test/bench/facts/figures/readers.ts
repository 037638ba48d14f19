import { readDates } from "../../../../server/src/core/facts/dates/index.ts";
import type { Comparator, Figure } from "../../../../server/src/core/facts/figures/index.ts";
import { readFigures } from "../../../../server/src/core/facts/figures/index.ts";
import type { Span } from "../../../../server/src/core/text/span.ts";
import { unitName } from "./units.ts";

/** How a figure is hedged, in the signs of NewsQuant. */
export type Sign = "=" | "~" | "<" | ">";

/** A figure that a reader found: offsets into the paragraph, its numbers as written ("8 cents" is 8), its unit's one name. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** The number; both ends of a range; the parts of a score. */
  readonly values: readonly number[];
  /** True where `values` are the ends of a range. */
  readonly range: boolean;
  /** By the names of `units.ts`; undefined where the figure has none. */
  readonly unit?: string;
  /** What may be said of the comparator; undefined where the reader has none. */
  readonly signs?: readonly Sign[];
}

/** A program that reads the figures of a paragraph. Ordinals and names with numbers, which no gold set has, are left out. */
export interface Reader {
  readonly name: string;
  readonly read: (text: string, day: string) => readonly FoundFigure[];
}

const UNMARKED: ReadonlySet<string> = new Set(["ordinal", "code"]);

/** Where a text has scores ("2-0", "6-4, 3-6"), by this project's reading. */
export function scoresIn(text: string): readonly Span[] {
  return readFigures(text).filter(({ kind }) => kind === "score");
}

/** This project. */
export const stet: Reader = {
  name: "Stet",
  read: (text, day) =>
    readFigures(text, readDates(text, day))
      .filter(({ kind, text: said }) => !UNMARKED.has(kind) || /^\d0s$/.test(said))
      .map(found),
};

function found(figure: Figure): FoundFigure {
  const { start, end, comparator } = figure;
  const unit = unitOf(figure);
  const times = timesWritten(figure);
  const low = round(figure.value * times);
  const high = highOf(figure);
  return {
    start,
    end,
    values: figure.parts ?? (high === undefined ? [low] : [low, round(high * times)]),
    range: high !== undefined,
    signs: figure.unit === "vague" ? ["=", "~"] : SIGNS[comparator],
    ...(unit !== undefined && { unit }),
  };
}

/** "just under 20" may be taken for "under" and for "about". */
const SIGNS: Readonly<Record<Comparator, readonly Sign[]>> = {
  exactly: ["="],
  about: ["~"],
  nearly: ["~", "<"],
  over: ["~", ">"],
  "at-least": [">"],
  "at-most": ["<"],
  more: [">"],
  less: ["<"],
};

/** "hundreds" goes from 100 to 1,000, as the sets have it. */
function highOf({ unit, value, high, parts, text }: Figure): number | undefined {
  if (parts) return undefined;
  return unit === "vague" || VAGUE.test(text) ? value * 10 : high;
}

const VAGUE = /^(?:tens|dozens|hundreds|thousands|millions|billions|trillions)\b/i;
function coinOf(text: string): string {
  if (/sen$/i.test(text)) return "sen";
  return /(?:p|pence|penny)$/i.test(text) ? "penny" : "cent";
}

const SMALL_COINS = /(?:\d ?|[ -])(?:cents?|pence|penny|p|c|¢|sen|kopecks?|paise)$/i;

/** "45 cents", not "13 dollars and 45 cents". */
const isInCoins = (text: string) => SMALL_COINS.test(text) && !/[a-z] (?:and )?[a-z\d-]+ /i.test(text);

/** What the value is multiplied by to be the number as written: cents, basis points, shares of one. */
function timesWritten({ kind, text }: Figure): number {
  if (kind === "money" && isInCoins(text)) return 100;
  if (kind === "fraction") return 0.01;
  return kind === "points" && /basis|bps?$/i.test(text) ? 100 : 1;
}

const NAMES = { percent: "percent", fraction: "share" } as const;

function unitOf({ kind, text, unit, per, noun }: Figure): string | undefined {
  const name =
    kind === "percent" || kind === "fraction"
      ? NAMES[kind]
      : kind === "points"
        ? /basis|bps?$/i.test(text)
          ? "basis point"
          : "percentage point"
        : kind === "money" && isInCoins(text)
          ? coinOf(text)
          : kind === "multiple"
            ? "multiple"
            : kind === "age"
              ? `${unit ?? "year"} of age`
              : unit && unit !== "vague"
                ? unit
                : noun;
  return name && unitName(per ? `${name} per ${per}` : name);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
