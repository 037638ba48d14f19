import type { Placed } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { fits } from "./misshared.ts";

/**
 * True where a share in words tells by how much something has changed, and the two amounts that the sentence gives for before and
 * after come to another: "lost a quarter of its visitors: 212,000 came, after 265,000".
 */
export function isMischanged({ fact, sentence, document }: Placed<Figure>): boolean {
  if (fact.kind !== "fraction" || !fact.words || fact.high !== undefined) return false;
  const { text } = document.blocks[sentence.block]!;
  const start = Math.min(fact.start, fact.hedge?.start ?? fact.start);
  const isChange = CHANGED_BY.test(text.slice(Math.max(sentence.start, start - 24), start));
  const amounts = sentence.figures.filter(
    (one) => one !== fact && one.high === undefined && AMOUNTS.has(one.kind) && one.value > 1,
  );
  const [after, before, ...more] = amounts;
  if (!isChange || !after || !before || more.length > 0) return false;
  if (after.kind !== before.kind || after.unit !== before.unit) return false;
  const between = text.slice(after.end, before.hedge?.start ?? before.start);
  const [old, now] =
    FROM_FIRST.test(between) && FROM.test(text.slice(0, after.start))
      ? [after, before]
      : AFTER.test(between)
        ? [before, after]
        : [];
  if (!old || !now) return false;
  return !fits(fact, (100 * Math.abs(now.value - old.value)) / old.value);
}

const AMOUNTS: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "money", "measure"]);
const CHANGED_BY =
  /\b(?:lost|lose|loses|losing|shed|sheds|gained|up|down|(?:fell|fallen|rose|risen|dropped|grew|grown|shrank|shrunk|increased|decreased|declined|cut|reduced|raised|lowered)(?: [a-z]+)? by) $/i;
const AFTER =
  /^(?: [\p{L}-]+){0,3},? (?:after|from|against|compared with|down from|up from|instead of) (?:some |about )?$/u;
const FROM_FIRST = /^(?: [\p{L}-]+){0,3} to (?:some |about )?$/u;
const FROM = /\bfrom (?:some |about )?$/i;
