import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord, wordFeature } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import type { Negation } from "./polarity.ts";
import { itemAt, itemsAround, itemsBehind, type Part } from "./readings.ts";

/** What the negated word says, by itself or with the word behind it: "held up". */
export function mainOf(sentence: Sentence, { from, target, kind }: Negation): string | undefined {
  if (target === undefined || kind === "denial") return undefined;
  if (kind === "prefix") return concept(target);
  const found = sentence.tokens.findIndex(({ stem }, i) => i > from && stem === target);
  return found < 0 ? undefined : itemAt(sentence, found);
}

const partly = /^(?:even|so|as|quite|all|every|always|necessarily|enough|much|many|the)$/;
/** "Not the first", "not a word": what is denied is which, or how much; "without a permit" denies the permit. */
const partlyOrBare = /^(?:even|so|as|quite|all|every|always|necessarily|enough|much|many|the|a|an)$/;

/** A question, a condition, a comparison or a bare "not" states nothing that could be denied. */
export function isOpen(
  tokens: readonly Token[],
  { token, from, kind }: Negation,
  others: readonly Sentence[],
): boolean {
  const at = tokens.indexOf(token);
  const before = tokens.slice(Math.max(0, at - 6), at);
  const behind = tokens.slice(from + 1, from + 8);
  if (before.some(({ norm }) => /^(?:whether|if|unless|that's|rather)$/.test(norm))) return true;
  if (kind === "prefix") return false;
  // "Without a second signature the contract is void" says what it needs.
  const isFirst = at === 0 || tokens[at - 1]?.norm === "that" || tokens[at - 1]?.norm === ",";
  const isWith = others.some(({ tokens: own }) =>
    own.some(({ norm }, i) => norm === "with" && !isWithLeftOut(own, i)),
  );
  if (token.norm === "without" && isFirst && !isWith) return true;
  // "Not since 1999 had anybody done better", "not so much an umbrella as a furnace".
  if (behind[0]?.norm === "since" || isComparing(tokens.slice(from + 1))) return true;
  const [next] = behind;
  if (kind === "word" && others.some((other) => isSaidToBe(other.tokens, tokens, from))) return false;
  const isWhole = kind === "denial" || token.norm === "neither";
  const degrees = token.norm === "without" ? partly : isWhole ? undefined : partlyOrBare;
  if (next?.kind !== "word" || degrees?.test(next.norm)) return true;
  // "Did not get beyond the shortlist": got there.
  return behind
    .slice(0, 4)
    .some(
      ({ norm }, i) =>
        norm === "than" ||
        (i > 0 && i < 3 && /^(?:beyond|past)$/.test(norm)) ||
        (i < 3 && /^(?:more|less|fewer|enough|alone|just|only)$/.test(norm)),
    );
}

/** "With both left out" is "without the two". */
const isWithLeftOut = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 8)
    .some(
      ({ norm }, i, behind) =>
        /^(?:excluded|omitted|removed|aside)$/.test(norm) ||
        (norm === "out" && /^(?:left|stripped|taken)$/.test(behind[i - 1]?.norm ?? "")),
    );

/** True where one side says that something is a Stradivari, and the other, from its "not" on, that it is not one. */
function isSaidToBe(said: readonly Token[], denied: readonly Token[], from: number): boolean {
  const [article, noun, next] = denied.slice(from + 1, from + 4);
  if (!/^an?$/.test(article?.norm ?? "") || !noun || !copulas.test(denied[from - 1]?.norm ?? ""))
    return false;
  return said.some(
    ({ norm }, at) =>
      /^an?$/.test(norm) &&
      copulas.test(said[at - 1]?.norm ?? "") &&
      said[at + 1]?.stem === noun.stem &&
      (next?.kind !== "word" || isFunctionWord(next) || said[at + 2]?.stem === next.stem),
  );
}

const copulas = /^(?:is|are|was|were|be|been|become|became)$/;

const isComparing = (behind: readonly Token[]) =>
  behind.some(
    ({ norm }, i) => norm === "so" && behind[i + 1]?.norm === "much" && behind[i + 2]?.norm === "as",
  );

/** "Not all its demands", "not fully paid": what is denied is how much, unless the other side says it of as much. */
export function isOfDegree({ from }: Negation, { tokens }: Sentence, others: readonly Sentence[]): boolean {
  const isThere = (norm: string) => others.some((other) => other.tokens.some((token) => token.norm === norm));
  const isSoFar = (norm: string, next: string | undefined) => norm === "so" && next === "far";
  return tokens.slice(from + 1, from + 7).some(
    ({ norm }, i, all) =>
      i < 3 &&
      // "Did not fall as far as feared": it fell, and less.
      (degrees.test(norm) || (norm === "as" && all[i + 2]?.norm === "as")) &&
      !isSoFar(norm, all[i + 1]?.norm) &&
      !isThere(norm),
  );
}

const degrees = /^(?:all|every|everyone|everything|both|fully|quite|entirely|always|necessarily|so|such)$/;

/** "Two of the nine did not vote" says nothing of the seven who did. */
export function isOfOthers(
  { kind, from }: Negation,
  { tokens, figures }: Sentence,
  others: readonly Sentence[],
): boolean {
  if (kind !== "word") return false;
  const start =
    tokens.findLastIndex(({ kind: mark, text }, i) => i < from && mark === "mark" && text !== "-") + 1;
  const place = tokens[start + (tokens[start]?.norm === "only" ? 1 : 0)];
  // "Most of which have not been caught" for "2,900 have been recaptured"
  const isRelative =
    tokens[start + 1]?.norm === "of" && /^(?:which|whom)$/.test(tokens[start + 2]?.norm ?? "");
  if (SOME.test(place?.norm ?? "") && isRelative)
    return others.some((other) => other.figures.some(({ kind }) => kind !== "ordinal"));
  const some = place && figures.find((figure) => figure.start === place.start && figure.kind !== "code");
  return (
    some !== undefined &&
    tokens.some(({ start: at, norm }) => at >= some.end && at < some.end + 5 && norm === "of") &&
    !others.some((other) => other.figures.some(({ value }) => value === some.value))
  );
}

const SOME = /^(?:most|many|some|several|few|much)$/;

/**
 * What the other side tells of the words after the negation, or where nothing follows its verb, before it; nothing where that
 * is too little.
 */
export function toldOf(
  negation: Negation,
  sentence: Sentence,
  features: ReadonlySet<string>,
  wide: number,
): readonly string[] {
  const isHere = (feature: string) => features.has(feature);
  const behind = itemsBehind(sentence, negation.from).slice(0, range);
  const around = itemsAround(sentence, negation.from);
  const main = mainOf(sentence, negation);
  const told = behind.filter(isHere);
  const rest = behind.filter((feature) => feature !== main);
  const isTold =
    (rest.length === 0 && told.length > 0) ||
    (rest.length > 0 && rest.filter(isHere).length * 2 >= rest.length) ||
    (around.length >= wide && around.filter(isHere).length * 2 >= around.length) ||
    rest.slice(0, 3).some((feature) => /^[#@]/.test(feature) && isHere(feature));
  const all = isTold && told.length === 0 ? around.filter(isHere) : told;
  // That both tell of one day is not enough.
  return isTold && (!all.every(isTime) || around.some((feature) => !isTime(feature) && isHere(feature)))
    ? all
    : [];
}

/** True where the other side has the negated word beside some of what follows it: "stop teaching" is not "stop touring". */
export function isSaid(
  negation: Negation,
  negated: Sentence,
  told: readonly string[],
  parts: readonly Part[],
): boolean {
  const main = mainOf(negated, negation);
  const rest = told.filter((feature) => feature !== main);
  const isAlone = itemsBehind(negated, negation.from).every((item) => item === main);
  return parts.some(({ sentence, places }) => {
    const here = new Set(places.map((at) => itemAt(sentence, at)));
    return here.has(main) && (isAlone || rest.some((feature) => here.has(feature)));
  });
}

/** The word of the other side to point at: the negated one, or what it is told by. */
export function wordOf(
  negation: Negation,
  negated: Sentence,
  { sentence, places }: Part,
  told: readonly string[],
  features: ReadonlySet<string>,
): Token | undefined {
  const main =
    negation.kind === "noun"
      ? (verbOf(negation, negated) ?? mainOf(negated, negation))
      : mainOf(negated, negation);
  const words = places.flatMap((i) => (sentence.tokens[i]!.kind === "word" ? sentence.tokens[i]! : []));
  return (
    words.find((token) => main !== undefined && wordFeature(token) === main) ??
    words.find((token) => token.stem === negation.target) ??
    words.find((token) => told.includes(itemAt(sentence, sentence.tokens.indexOf(token)) ?? "")) ??
    words.find((token) => features.has(wordFeature(token) ?? "")) ??
    words[0]
  );
}

/** What "no foreign teams had been requested" denies: the word behind the auxiliary. */
function verbOf({ from }: Negation, negated: Sentence): string | undefined {
  const { tokens } = negated;
  const end = tokens.findIndex(
    ({ kind, norm }, i) => i > from && (kind === "mark" || /^(?:that|who|which|whether)$/.test(norm)),
  );
  const auxiliary = tokens.findLastIndex(
    ({ norm }, i) =>
      i > from &&
      i < (end < 0 ? tokens.length : end) &&
      /^(?:is|are|was|were|be|been|has|have|had)$/.test(norm),
  );
  return auxiliary < 0 ? undefined : itemAt(negated, auxiliary + 1);
}

/** So many words after a negation are looked at. */
export const range = 6;

/** True for a day or a time. */
export const isTime = (feature: string) => feature.startsWith("@");
