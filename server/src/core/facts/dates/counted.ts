import { after, type Context, type Found, type Reading } from "./rule.ts";
import { ago, fromElsewhere } from "./shifted-periods.ts";
import { numberOf } from "./words.ts";

/** "six weeks ago", "two years earlier", "in a month and a half's time". */
export function counted({ groups, end }: Found, context: Context): readonly Reading[] {
  const way = groups.way!.toLowerCase();
  if (way === "before" && /^ [\p{L}\d]/u.test(context.text.slice(end, end + 2))) return [];
  if (way === "time" && !/[’'] time$/.test(context.text.slice(end - 6, end))) return [];
  const half = groups.half !== undefined || groups.more !== undefined;
  const unit = singular(groups.unit!.toLowerCase());
  const count = (numberOf(groups.count!) ?? 0) * (unit === "fortnight" ? 2 : 1);
  const back = /^(?:ago|earlier|before|previously)$/.test(way);
  const [size, span] = half ? halves(unit, count) : ([unit === "fortnight" ? "week" : unit, count] as const);
  if (/^(?:earlier|later|before|previously|afterwards)$/.test(way))
    return [fromElsewhere(size, back ? -span : span, after(context, end))];
  return [ago(context, size, back ? -span : span)];
}

/** "half a century ago" is 50 years, "half a year later" six months. */
export function partly({ groups, end }: Found, context: Context): readonly Reading[] {
  const share = /^half$/i.test(groups.part!) ? 2 : 4;
  const unit = groups.unit!.toLowerCase();
  const [size, span] =
    unit === "year"
      ? (["month", 12 / share] as const)
      : (["year", (unit === "decade" ? 10 : 100) / share] as const);
  if (!Number.isInteger(span)) return [];
  const way = groups.way!.toLowerCase();
  if (/^(?:earlier|later|afterwards)$/.test(way))
    return [fromElsewhere(size, way === "earlier" ? -span : span, after(context, end))];
  return [ago(context, size, way === "ago" ? -span : span)];
}

function halves(unit: string, count: number): readonly [string, number] {
  if (unit === "year") return ["month", count * 12 + 6];
  if (unit === "decade") return ["year", count * 10 + 5];
  return [unit, count + 0.5];
}

function singular(unit: string): string {
  return unit.startsWith("centur") ? "century" : unit;
}
