import type { Figure } from "../../../facts/figures/figure.ts";
import { close, digitsOf } from "./alike.ts";

/**
 * True where a figure looks like a slip of the pen for another: the same digits in another order or magnitude, one digit of
 * three changed, one lost or gained; or the other end of a share ("by three quarters" for "by a quarter"). No reckoning
 * excuses that.
 */
export function isSlip(ours: Figure, theirs: Figure): boolean {
  if (ours.kind !== theirs.kind || ours.unit !== theirs.unit || ours.parts || theirs.parts) return false;
  if (isShare(ours) && close(ours.value + theirs.value, 100)) return true;
  const [a, b] = [digitsOf(ours.value), digitsOf(theirs.value)];
  if (a === b) return true;
  // Nobody who reads "nine" types "91".
  if (ours.words !== theirs.words && a.length !== b.length) return false;
  if (Math.abs(a.length - b.length) === 1) return isDigitMore(a, b) || isDigitMore(b, a);
  if (a.length !== b.length || a.length < 2) return false;
  if (Math.max(ours.value, theirs.value) >= 10 * Math.min(ours.value, theirs.value)) return false;
  const off = [...a].filter((digit, i) => digit !== b[i]).length;
  return off === 1 ? a.length > 2 : [...a].sort().join("") === [...b].sort().join("");
}

/** "196" for "169": the same three digits or more in another order, of the same thing. */
export function isTransposed(ours: Figure, theirs: Figure): boolean {
  if (ours.kind !== theirs.kind || ours.unit !== theirs.unit || ours.parts || theirs.parts) return false;
  const [a, b] = [digitsOf(ours.value), digitsOf(theirs.value)];
  if (ours.noun !== theirs.noun || a === b || a.length !== b.length || a.length < 3) return false;
  return ours.value < 10 * theirs.value && theirs.value < 10 * ours.value && sorted(a) === sorted(b);
}

const sorted = (digits: string) => [...digits].sort().join("");

const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/** "99" of "9", "1,050" of "150". */
const isDigitMore = (more: string, less: string) =>
  more.length > less.length && [...more].some((_, i) => more.slice(0, i) + more.slice(i + 1) === less);
