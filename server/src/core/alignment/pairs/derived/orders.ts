import { once } from "../../../cache.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Span } from "../../../text/span.ts";

/** "Tens of thousands" of 40,000, "hundreds" of 640: the story gives a number of that order. */
export function isOfOrderInStory(fact: Figure, document: Document): boolean {
  return fact.unit === "vague" && countsIn(document).some((count) => isOfOrder(fact, count));
}

/** "In its tenth decade" for "opened in 1931", "in his 34th year" for an age of 33. */
export function isCourseOfLife(
  { fact, sentence, document }: Placed<Figure>,
  { day, sentences }: Document,
): boolean {
  const { text } = document.blocks[sentence.block]!;
  if (
    fact.kind !== "ordinal" ||
    !/\bin (?:its|his|her|their) $/i.test(text.slice(Math.max(0, fact.start - 10), fact.start))
  )
    return false;
  const unit = /^ (decade|year|century)\b/.exec(text.slice(fact.end, fact.end + 9))?.[1];
  const years = { decade: 10, year: 1, century: 100 }[unit ?? ""];
  if (years === undefined) return false;
  const ages = sentences.flatMap(({ dates, figures }) => [
    ...dates.flatMap(({ from, stated }) =>
      from && day && stated.includes("year") ? [Number(day.slice(0, 4)) - Number(from.slice(0, 4))] : [],
    ),
    ...figures.flatMap(({ kind, value, text: written }) =>
      kind === "age"
        ? [value]
        : kind === "code" && day && /^[12]\d{3}$/.test(written)
          ? [Number(day.slice(0, 4)) - value]
          : [],
    ),
  ]);
  return ages.some((age) => age >= 0 && Math.floor(age / years) + 1 === fact.value);
}

/** True where a vague number is a true one for a count. */
export function isOfOrder({ unit, value }: Figure, count: number): boolean {
  return unit === "vague" && count >= 1.5 * value && count < roof(value);
}

/** A thousand may be many thousands; of hundreds and dozens there are fewer than ten. */
const roof = (value: number) => (value >= 1_000 ? 1_000 : 10) * value;

const countsIn = once((document: Document): readonly number[] =>
  document.sentences.flatMap(({ figures }) =>
    figures.flatMap(({ kind, unit, value }) => (counted.has(kind) && unit !== "vague" ? [value] : [])),
  ),
);

const counted: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "money", "measure"]);

/** "Three stages" where the reference says that the last was the third, "three days" where it came to the third day. */
export function isCountUpTo({ kind, value, unit, noun }: Figure, around: readonly Sentence[]): boolean {
  if ((kind !== "cardinal" && kind !== "duration") || value > longestCount) return false;
  // "The fourth of six children" is one of six.
  const isOther = (other: Figure) => other.kind === kind && noun !== undefined && other.noun === noun;
  if (around.some(({ figures }) => figures.some(isOther))) return false;
  return around.some(({ figures, tokens }) =>
    figures.some(
      (other) =>
        other.kind === "ordinal" &&
        other.value === value &&
        (kind === "cardinal" ||
          [unit, "running", "in", "straight", "successive", "consecutive"].includes(
            tokens.find(({ start }) => start >= other.end)?.norm,
          )),
    ),
  );
}

/** "Three other fires" are more than "the third fire" tells of. */
export const tellsOfOthersToo = ({ fact, sentence, document }: Placed<Figure>) =>
  /^ (?:other|others|earlier|previous)\b/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 12),
  );

/** "Their third win in five" is told by "have won three of five"; the draft must not give that place itself. */
export function isCountUpToTheirs(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const { fact, sentence } = ours;
  return (
    isCountUpTo(fact, [theirs.sentence]) &&
    !tellsOfOthersToo(ours) &&
    !isOfSameThings(fact, theirs) &&
    !sentence.figures.some(({ kind, value }) => kind === "ordinal" && value === fact.value)
  );
}

/** "11 points" for "17 points" has nothing to do with "11th on the grid". */
const isOfSameThings = ({ noun, value }: Figure, { fact, sentence }: Placed<Figure>) =>
  noun !== undefined &&
  noun === fact.noun &&
  !sentence.figures.some((one) => one.kind === "ordinal" && one.value === value && one.noun === noun);

/** "Now in its second week" for "enters its ninth day": the one lies in the other. */
export function isPeriodOfDay(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (ours.fact.kind !== "ordinal" || theirs.fact.kind !== "ordinal") return false;
  const [mine, other] = [periodBehind(ours), periodBehind(theirs)];
  const length = PERIODS.find(([long, short]) => long === mine && short === other)?.[2];
  return length?.some((days) => Math.ceil(theirs.fact.value / days) === ours.fact.value) ?? false;
}

const periodBehind = ({ fact, sentence, document }: Placed<Figure>) =>
  /^ (?:[a-z]+ )?(day|night|week|month|year)\b/.exec(
    document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24),
  )?.[1];

const PERIODS: readonly (readonly [long: string, short: string, length: readonly number[]])[] = [
  ["week", "day", [7]],
  ["week", "night", [7]],
  ["month", "day", [30, 31]],
  ["month", "week", [4, 4.4]],
  ["year", "month", [12]],
];

/** "From the 35th kilometre on" for "at 35 km". */
export const isOnTheWay = ({ kind, value, noun }: Figure, figures: readonly Figure[]) =>
  kind === "ordinal" &&
  noun !== undefined &&
  figures.some((other) => other.kind === "measure" && other.unit === noun && other.value === value);

/**
 * "Castaño was second" for "finished ahead of Castaño", "was first" for "won", whatever place the passage gives to somebody else.
 */
export function isPlaceTold(draft: Placed<Figure>, passages: readonly Placed<Span>[]): boolean {
  const { kind, value } = draft.fact;
  if (kind !== "ordinal" || value > 2) return false;
  if (value === 2 && passages.some(tellsRunnerUp)) return true;
  const placed = namesBeside(draft);
  const isPlaced = (name: string) => placed.some((own) => compareNames(own.text, name) === "same");
  return passages.some(({ sentence: { names, block, tokens }, document }) => {
    const won = tokens.find(({ norm }) => WON.test(norm))?.start ?? -1;
    return names.some(
      ({ start, end, text }) =>
        isPlaced(text) &&
        (value === 1
          ? end < won && won - end <= besideVerb
          : BEATEN.test(document.blocks[block]!.text.slice(Math.max(0, start - 48), start))),
    );
  });
}

/** "The first final in their history" for "they have never reached the final", wherever that stands. */
export function isFirstEver({ fact, sentence }: Placed<Figure>, { sentences }: Document): boolean {
  if (fact.kind !== "ordinal" || fact.value !== 1) return false;
  const firsts = new Set(
    sentence.tokens
      .filter(({ start, kind }) => start >= fact.end && kind === "word")
      .slice(0, 4)
      .map(({ stem }) => stem),
  );
  return sentences.some(({ tokens }) =>
    tokens.some(
      ({ norm }, at) =>
        norm === "never" &&
        tokens
          .slice(at + 1, at + 7)
          .some(({ stem, kind, norm }) => kind === "word" && norm.length > 3 && firsts.has(stem)),
    ),
  );
}

/** "Fourteen reactors before this one" for "the 15th reactor". */
export function isCountBefore(
  { fact, sentence, document }: Placed<Figure>,
  { kind, value }: Figure,
): boolean {
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, sentence.end);
  return (
    fact.kind === "cardinal" &&
    kind === "ordinal" &&
    value === fact.value + 1 &&
    /\b(?:before|ahead of) (?:this|that|it|him|her|them|the (?:latest|last|current|new))\b|\b(?:already|previous(?:ly)?|earlier)\b/i.test(
      behind,
    )
  );
}

/** "Whoever comes second" for "the runner-up", also in the next sentence. */
const tellsRunnerUp = ({ sentence: { index, block }, document: { sentences } }: Placed<Span>) =>
  [sentences[index], sentences[index + 1]].some(
    (one) =>
      one?.block === block &&
      one.tokens.some(
        ({ norm }, at) => /^runners?$/.test(norm) && /^(?:-|up)$/.test(one.tokens[at + 1]?.norm ?? ""),
      ),
  );

/** In characters, between who won and the verb: ", 24, ", " of Spain ". */
const besideVerb = 24;

/** The names between a figure and the beginning of its clause, or all of the sentence where there is none. */
function namesBeside({ fact, sentence, document }: Placed<Figure>) {
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  const from = sentence.start + Math.max(0, lead.search(CLAUSE));
  const beside = sentence.names.filter(({ start }) => start >= from && start < fact.start);
  return beside.length > 0 ? beside : sentence.names;
}

const CLAUSE = /(?:[,;]|\b(?:and|but|while|with)\b)[^,;]*$/;
const WON = /^(?:won|wins|beat|beats|triumphed)$/;

/** Also "ahead of Colombia's". */
const BEATEN =
  /\b(?:ahead of|clear of|in front of|beat|beating|from|holding off|held off|outsprinted|outsprinting) (?:[\p{L}-]+(?: [\p{L}-]+){0,2}['’]s? )?(?:[\p{Ll}-]+ )?$/u;

const longestCount = 20;

/** "the No. 2 seed" for "second-seeded", "No. 1" for "the top seed". */
export function isPlaceOf({ fact }: Placed<Figure>, { sentences }: Document): boolean {
  if (fact.kind !== "code" || !/^(?:no\.?|number) ?\d+$/i.test(fact.text)) return false;
  return sentences.some(
    ({ figures, tokens }) =>
      figures.some(({ kind, value }) => kind === "ordinal" && value === fact.value) ||
      tokens.some(({ norm }) => (fact.value === 1 ? TOP : PLACES[fact.value])?.test(norm)),
  );
}

const TOP = /^(?:top|leading|first|highest)(?:-|$)/;
/** In compounds, which are no figures: "third-seeded". */
const PLACES: Readonly<Record<number, RegExp>> = { 2: /^second-/, 3: /^third-/, 4: /^fourth-/, 5: /^fifth-/ };

/** "On the 23rd" for "on July 23": a day of the month. */
export const isDayOfMonth = (
  { fact, sentence, document }: Placed<Figure>,
  passages: readonly Sentence[],
): boolean =>
  fact.kind === "ordinal" &&
  !fact.words &&
  fact.noun === undefined &&
  /\b(?:the|and|or) $/i.test(document.blocks[sentence.block]!.text.slice(sentence.start, fact.start)) &&
  /^(?:[.,;:)]| (?:and|or|to) |$)/.test(document.blocks[sentence.block]!.text.slice(fact.end)) &&
  passages.some(({ dates }) =>
    dates.some(
      ({ stated, from, to }) =>
        stated.includes("day") && [from, to].some((day) => Number(day?.slice(8)) === fact.value),
    ),
  );
