import type { Span } from "../../text/span.ts";
import { countryOf } from "./demonyms.ts";
import { isTitleHead, isTitleModifier, isTitleQualifier } from "./title-words.ts";
import type { Word } from "./words.ts";

/** True where a title may end: at "minister", "director general", and at the "planner" of "chief planner". */
export function endsTitle(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (isTitleHead(word.lower)) return true;
  const before = word.gap === " " ? (words[at - 1]?.lower ?? "") : "";
  if (word.lower === "general") return isTitleHead(before);
  return !word.capital && DOER.test(word.lower) && RANKS.has(before);
}

/** What somebody is called after what he does. */
const DOER = /^\p{Ll}{3,}(?:er|or|ist|ian|man|woman)$/u;
const RANKS = new Set("chief deputy acting assistant senior principal associate".split(" "));

/** The first word of an office of several words that ends at `last`: "secretary of state", "chancellor of the exchequer". */
export function startOfOffice(words: readonly Word[], last: number): number | undefined {
  const of = words[last - 1]?.lower === "the" ? last - 2 : last - 1;
  if (words[of]?.lower !== "of") return undefined;
  return OFFICES.get(words[of - 1]?.lower ?? "")?.includes(words[last]!.lower) ? of - 1 : undefined;
}

const OFFICES = new Map([
  ["secretary", ["state", "defense"]],
  ["minister", ["state"]],
  ["chancellor", ["exchequer"]],
  ["chief", ["staff"]],
  ["director", ["communications"]],
  ["speaker", ["house"]],
  ["head", ["state", "government"]],
]);

/** The first word of the title that ends with `words[last]`. */
export function startOfTitle(words: readonly Word[], last: number): number {
  let start = startOfOffice(words, last) ?? last;
  while (start > 0 && start > last - 6 && words[start]!.gap === " " && !words[start - 1]!.possessive) {
    const before = words[start - 1]!.lower;
    if (!isTitleModifier(before) && !isTitleHead(before)) break;
    if (words[start - 1]!.text === "Labour" && !isMinistry(words[last]!)) break;
    start--;
  }
  return qualifierBefore(words, start) ?? start;
}

/** Of labour is an office of the government; anybody else is of the party. */
const isMinistry = ({ lower }: Word) =>
  /^(?:minister|secretary|commissioner|department|ministry)$/.test(lower);

/** "former" of "former Maltese foreign minister" and "former operations director": it is part of the title from afar too. */
function qualifierBefore(words: readonly Word[], start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const { lower, text, capital, possessive } = words[at]!;
    if (words[at + 1]!.gap !== " " || possessive || FUNCTION_WORDS.has(lower)) return undefined;
    if (isTitleQualifier(lower)) return at;
    // "A former Kent bowler", but "Former Arsenal and England captain"
    if (capital && at < start - 1 && !countryOf(text)?.demonym) return undefined;
  }
  return undefined;
}

const FUNCTION_WORDS = new Set(
  "a an the of to for in on by with as at from and or but nor his her its their our who that is was are were be been said".split(
    " ",
  ),
);

/** The words from `first` to `last`, both included. */
export function spanOf(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
): Span & { text: string } {
  const start = words[first]!.start;
  const end = words[last]!.end;
  return { start, end, text: text.slice(start, end) };
}
