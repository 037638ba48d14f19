import type { Found, Reader } from "./found.ts";
import { smallNumber } from "./numerals.ts";
import { before, matchAt } from "./phrases.ts";

/** "3-1", "6-4, 3-6, 7-6 (7-5)", "four to one", "3-nil", "by 3 votes to 1"; and ratios: "1:4", "ten-to-one". */
export const scoreAt: Reader = (text, at) => {
  const found = ratioAt(text, at) ?? inDigits(text, at) ?? inWords(text, at);
  return found && [found];
};

const PAIR = /(\d{1,3})[-–—‑](\d{1,3})(?![\d/-]|[–‑]\d|[.,]\d|[A-Za-z]|-[a-z])/y;
const NEXT_SET = /(?:,|, and)? (\d{1,2})[-–‑](\d{1,2})(?: ?\((\d{1,2})(?:[-–‑](\d{1,2}))?\))?(?![\d%-])/y;
const TIE_BREAK = / ?\((\d{1,2})(?:[-–‑](\d{1,2}))?\)/y;

function inDigits(text: string, start: number): Found | undefined {
  if (/[\d.,-]$/.test(before(text, start, 1)) && /\d[.,-]$|^-$/.test(before(text, start, 2)))
    return undefined;
  const pair = matchAt(PAIR, text, start);
  if (pair === null) return undefined;
  const parts = [Number(pair[1]), Number(pair[2])];
  let end = start + pair[0].length;
  const tie = matchAt(TIE_BREAK, text, end);
  if (tie) {
    parts.push(...tieBreakOf(parts, tie[1], tie[2]));
    end += tie[0].length;
  }
  for (let set = matchAt(NEXT_SET, text, end); set; set = matchAt(NEXT_SET, text, end)) {
    const games = [Number(set[1]), Number(set[2])];
    parts.push(...games, ...tieBreakOf(games, set[3], set[4]));
    end += set[0].length;
  }
  if (parts.length === 2 && !isScore(text, start, end, parts[0]!, parts[1]!)) return undefined;
  return score(start, end, parts, false, "score");
}

/** "7-6 (8)" is 7-6 (10-8): the points of who lost the tie-break alone. */
function tieBreakOf([won = 0, lost = 0]: readonly number[], one?: string, other?: string): number[] {
  if (one === undefined) return [];
  if (other !== undefined) return [Number(one), Number(other)];
  const [less, more] = [Number(one), Math.max(7, Number(one) + 2)];
  return won > lost ? [more, less] : [less, more];
}

const PLAYED =
  /\b(?:won|wins?|lost|loses?|beat|beats|beaten|beating|drew|draws?|defeat(?:ed|s)?|leads?|led|trail(?:s|ed|ing)?|score|scores|scored|vote|votes|voted|ruled|ruling|decision|down|behind|ahead|tied|level|aggregate|sets?|victory|loss|split|finished|ended|result|match|game|passed|approved|carried|edged|thrashed|crushed|swept|overcame|downed|went)\b[^.;]{0,30}$/i;
const DECIDED =
  /^ (?:defeat|loss|win|victory|draw|vote|lead|down|up|at half|at the break|against|in favou?r|on aggregate|after extra|on penalties|majority|ruling|decision|tie|scoreline|drubbing|thrashing|home|away)\b/i;
const COUNTED =
  /^(?: ?%|[ -]?(?:per ?cent|percent|pct|percentage|basis|million|billion|mn|bn|degrees|year|years|month|months|week|weeks|days?|hours?|minutes?|seconds?|km|kg|kilomet|metres?|meters?|miles?|feet|foot|inch|people|pounds|dollars|euros|mph|kph))/i;

function isScore(text: string, start: number, end: number, a: number, b: number): boolean {
  const rest = text.slice(end, end + 20);
  if (COUNTED.test(rest)) return false;
  if (a >= b || a === 0 || DECIDED.test(rest)) return true;
  return PLAYED.test(before(text, start)) && !/^ [a-z-]{3,}s\b/.test(rest);
}

const NUMBER =
  "(nil|zero|love|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\\d{1,3})";
const THINGS = "(?: (?:votes?|goals?|games?|sets?|points?|judges?|members?|members voting))?";
const SPOKEN = new RegExp(
  `${NUMBER}(?:${THINGS} to |[-–‑]| )(?:${NUMBER})(?![a-z\\d.,]*\\d|/\\d|[a-z%]| (?:%|percent|per cent|million|billion|days?|weeks?|months?|years?|hours?|minutes?|points?)\\b|-[a-z])`,
  "iy",
);

function inWords(text: string, start: number): Found | undefined {
  const match = matchAt(SPOKEN, text, start);
  if (match === null || /-$/.test(before(text, start, 1))) return undefined;
  const [all, first, second] = match;
  const nil = /nil/i.test(all);
  const joint = all.slice(first!.length, all.length - second!.length);
  if (joint === " " && !nil) return undefined;
  const [a, b] = [pointsOf(first!), pointsOf(second!)];
  const words = !/\d/.test(all);
  const lead = before(text, start);
  const voted =
    PLAYED.test(lead) ||
    (/\bby $/i.test(lead) && a > b && !CHANGED.test(lead)) ||
    DECIDED.test(text.slice(start + all.length, start + all.length + 20)) ||
    joint.length > 4;
  const told = nil || voted || (words && a > b && !/\bfrom $/i.test(lead));
  if (!told || (a < b && !nil && joint === " to ")) return undefined;
  if (!words && !nil && joint === " to " && !voted) return undefined;
  return score(start, start + all.length, [a, b], words, "score");
}

/** "fell by 20 to 15" tells a change and a level. */
const CHANGED =
  /\b(?:fell|fall\w*|dropped|drops?|declin\w+|reduc\w+|cut|cuts|cutting|lower\w*|trimm\w+|slid|slipp?\w*|shrank|shr[iu]nk\w*|eas\w+|decreas\w+|down|narrow\w*|tumbl\w+|sank|retreat\w*|lost) (?:[a-z]+ ){0,2}by $/i;

const RATIO = /(\d{1,4}):(\d{1,4})(?![\d:.])/y;
const SPOKEN_RATIO = new RegExp(`${NUMBER}-to-${NUMBER}(?![a-z\\d])`, "iy");

function ratioAt(text: string, start: number): Found | undefined {
  const ratio = matchAt(RATIO, text, start);
  if (
    ratio &&
    (ratio[2]!.length === 1 || /\b(?:ratio|odds|scale)\b[^.;]{0,20}$/i.test(before(text, start)))
  ) {
    return score(start, start + ratio[0].length, [Number(ratio[1]), Number(ratio[2])], false, "ratio");
  }
  const spoken = matchAt(SPOKEN_RATIO, text, start);
  if (spoken === null) return undefined;
  const parts = [pointsOf(spoken[1]!), pointsOf(spoken[2]!)];
  return parts[0]! > parts[1]!
    ? score(start, start + spoken[0].length, parts, !/\d/.test(spoken[0]), "ratio")
    : undefined;
}

function pointsOf(word: string): number {
  if (/^(?:nil|love)$/i.test(word)) return 0;
  return smallNumber(word) ?? Number(word);
}

function score(
  start: number,
  end: number,
  parts: readonly number[],
  words: boolean,
  kind: "score" | "ratio",
): Found {
  return {
    start,
    end,
    kind,
    value: parts[0]!,
    parts,
    number: { start, end },
    decimals: 0,
    words,
    magnitude: 1,
  };
}
