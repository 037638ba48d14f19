import type { Figure } from "../../../facts/figures/figure.ts";
import type { Token } from "../../../text/tokens.ts";
import { figureFeature } from "../../features.ts";

/** What a figure says by its value, so that 45 minutes are three quarters of an hour, and a fifth is 20%. */
export function quantityOf(figure: Figure): { readonly feature: string; readonly unit: string | undefined } {
  const { value, unit, kind } = figure;
  const time = unit === undefined ? undefined : durationOf(value, unit);
  if (time !== undefined) return { feature: time, unit: undefined };
  return { feature: kind === "fraction" ? `#${value}%` : figureFeature(figure), unit };
}

/** "a year", which is no figure; undefined elsewhere. */
export function quantityAt(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1];
  return /^an?$/.test(tokens[at]!.norm) && next ? durationOf(1, next.stem) : undefined;
}

const minutes: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minut: 1,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
};
/** Months and years have no fixed number of days. */
const months: Readonly<Record<string, number>> = { month: 1, year: 12, decad: 120, decade: 120 };

function durationOf(value: number, unit: string): string | undefined {
  const [scale, name] = Object.hasOwn(minutes, unit)
    ? [minutes[unit]!, "minutes"]
    : Object.hasOwn(months, unit)
      ? [months[unit]!, "months"]
      : [];
  return scale === undefined ? undefined : `#${Math.round(value * scale * 1000) / 1000}${name}`;
}
