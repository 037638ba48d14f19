import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { type CountedList, type Item, listsIn } from "./lists.ts";
import { eachSentence, type Misfit } from "./misfit.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";

/** Kinds of parts that exclude each other and, where the named ones are all there, leave nothing out. */
interface Partition {
  readonly part: RegExp;
  /** What the total may count: "18 people", "18 medals"; matched against the words behind it. */
  readonly whole: RegExp;
  /** Parts that are the whole together, each list by itself. */
  readonly complete: readonly (readonly RegExp[])[];
}

const people =
  /^(?:(?:\p{L}+ ){0,2}(?:people|persons?|passengers?|victims?|dead|casualties|hostages|migrants|refugees|workers|employees|students|pupils|prisoners|suspects|defendants|members|soldiers|officers|tourists|survivors|patients|killed|injured|hurt|wounded|aboard|on board|bodies|jurors|judges|children|teenagers|adults|fatalities|deaths|residents|villagers|miners|players|crew|staff|athletes|candidates|delegates|arrested|detained|missing|infected|occupants|climbers|sailors|pilgrims|those))\b/iu;

const partitions: readonly Partition[] = [
  {
    part: /\b(?:men|man|women|woman|boys?|girls?|child|children|adults?|bab(?:y|ies)|infants?|toddlers?)\b/,
    whole: people,
    complete: [
      [/\bm[ae]n\b/, /\bwom[ae]n\b/],
      [/\bboys?\b/, /\bgirls?\b/],
      [/\badults?\b/, /\bchild/],
    ],
  },
  {
    part: /\b(?:passengers?|crew(?: members?)?|crewm[ae]n|pilots?|co-pilots?|stewards?|attendants?)\b/,
    whole: people,
    complete: [[/\bpassengers?\b/, /\bcrew/]],
  },
  {
    part: /\b(?:gold|silver|bronze)\b/,
    whole: /^(?:\p{L}+ ){0,2}medals?\b/iu,
    complete: [[/gold/, /silver/, /bronze/]],
  },
  {
    part: /\b(?:for|in favou?r|yes|against|no|abst(?:ained|entions?)|spoil(?:ed|t)|blank|invalid|void)\b/,
    whole: /^(?:\p{L}+ )?(?:votes?|ballots?)\b/iu,
    complete: [[/\bfor\b|\bin favou?r\b|\byes\b/, /\bagainst\b|\bno\b/]],
  },
];

/** Parts that do not come to the whole that is stated with them: "12 men and five women among the 18 dead". */
export const misfitParts = eachSentence((document, sentence): Misfit[] => {
  if (sentence.figures.length < 2) return [];
  const skeleton = skeletonOf(document, sentence);
  return [
    ...listsIn(skeleton).flatMap((list) => inList(list, skeleton, document, sentence)),
    ...remainder(skeleton, sentence),
  ];
});

interface Whole {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** True where the parts are said to be all there is. */
  readonly full: boolean;
}

function inList(list: CountedList, skeleton: Skeleton, document: Document, sentence: Sentence): Misfit[] {
  const whole =
    summed(list, skeleton, sentence) ??
    partitions
      .filter(({ part }) => list.items.every(({ words }) => part.test(words)))
      .map((partition) => wholeOf(list, partition, skeleton, document, sentence))
      .find(Boolean);
  if (!whole) return [];
  const { items } = list;
  const sum = items.reduce((all, { value }) => all + value, 0);
  const total = whole.figure.value;
  const exact = [whole.figure, ...figuresOf(items)].every(({ comparator }) => comparator === "exactly");
  // Parts that are far from the whole are parts of something else.
  const near = items.every(({ value }) => value < total) && sum > total / 2 && sum < total * 1.5;
  if (!exact || !near || sum === total || (sum < total && !whole.full)) return [];
  return [misfit(whole, items, sum)];
}

/** "12 from Leeds, five from York and three from Hull, 18 in all": whatever is counted. */
function summed({ suffix }: CountedList, { figures }: Skeleton, sentence: Sentence): Whole | undefined {
  const found =
    /<(\d+)> (?:in all|in total|altogether|all told)\b/.exec(suffix) ??
    /\b(?:a|the|their|its) (?:combined |grand )?total (?:of )?<(\d+)>/.exec(suffix);
  const figure = found && figures[Number(found[1])];
  return figure && figure.kind === "cardinal" ? { figure, sentence, full: true } : undefined;
}

const TAIL = "((?: [\\p{L}'’-]+){0,4})";
const before = new RegExp(`<(\\d+)>${TAIL}$`, "u");
/** "Nine people died in the fire:" */
const clause = /^[^<]*<(\d+)>((?: [\p{L}'’-]+){1,4})(?![\p{L}'’-])[^<]*$/u;
const subject = new RegExp(
  `(?:the|all|those) <(\\d+)>${TAIL} (?:were|are|was|comprised?|comprises|consist(?:s|ed) of|(?:was|were) made up of)$`,
  "iu",
);
const among = new RegExp(`^ ?(?:(?:were|are|was|is) )?among (?:the|all|its|their) <(\\d+)>${TAIL}`, "iu");
const aboard = /\b(?:all|the) <(\d+)> (?:(?:people|of those) )?(?:aboard|on board)\b/i;

function wholeOf(
  list: CountedList,
  partition: Partition,
  skeleton: Skeleton,
  document: Document,
  sentence: Sentence,
): Whole | undefined {
  const complete = partition.complete.some((parts) =>
    parts.every((part) => list.items.some(({ words }) => part.test(words))),
  );
  const counts = (found: RegExpExecArray | null) => found && partition.whole.test(found[2]!.trim());
  const at = (index: string, full: boolean): Whole => ({
    figure: skeleton.figures[Number(index)]!,
    sentence,
    full: full && complete,
  });
  const apposed = before.exec(list.before) ?? (/^: ?$/.test(list.mark) ? clause.exec(list.before) : null);
  if (apposed && counts(apposed) && /^(?:, |: ?| ?[–—] ?| -{1,2} | ?\()$/.test(list.mark)) {
    if (list.prefix === "" || /^(?:of (?:them|whom)|comprising|made up of)$/i.test(list.prefix))
      return at(apposed[1]!, true);
    if (/^(?:including|among them|includes)$/i.test(list.prefix)) return at(apposed[1]!, false);
  }
  const ruled = subject.exec(list.prefix);
  if (ruled && counts(ruled)) return at(ruled[1]!, true);
  const ranked = among.exec(list.suffix);
  if (ranked && counts(ranked)) return at(ranked[1]!, true);
  if (!complete || !/passenger/.test(list.items.map(({ words }) => words).join(" "))) return undefined;
  return manifest(document, sentence);
}

/** "It carried 15 passengers and four crew. All 18 aboard died." */
function manifest(document: Document, sentence: Sentence): Whole | undefined {
  for (const place of [sentence, document.sentences[sentence.index + 1]]) {
    if (place?.block !== sentence.block) continue;
    const skeleton = skeletonOf(document, place);
    const found = aboard.exec(skeleton.text);
    if (found) return { figure: skeleton.figures[Number(found[1])]!, sentence: place, full: true };
  }
  return undefined;
}

/** "Of the 18, 12 were men and the remaining five women": no choice of the others comes to the whole with the rest. */
function remainder({ text, figures }: Skeleton, sentence: Sentence): Misfit[] {
  const rest = /\bthe (?:other|remaining) <(\d+)>(?! percent)/.exec(text);
  const whole = /\b[Oo]f (?:the|its|their|his|her|all) <(\d+)>/.exec(text);
  if (!rest || !whole || whole.index > rest.index) return [];
  // "Lost eight of its 25 seats; the remaining 11 belong to others": behind the mark another sentence begins.
  if (!whole[0].startsWith("Of") && /[;:]/.test(text.slice(whole.index, rest.index))) return [];
  const [left, total] = [figures[Number(rest[1])]!, figures[Number(whole[1])]!];
  const others = figures.filter(
    (figure) => figure !== total && figure !== left && isAmount(figure) && figure.start < left.start,
  );
  const all = [total, left, ...others];
  if (others.length === 0 || others.length > 6 || all.some(({ comparator }) => comparator !== "exactly"))
    return [];
  if (all.some((one) => !isAmount(one) || (one.unit === "vague" && one.words))) return [];
  // "The other 70 million" of 220 million pounds
  const units = new Set(all.flatMap(({ kind, unit }) => (kind === "money" ? [unit] : [])));
  if (units.size > 1 || (units.size === 1 && all.some(({ value }) => value < smallestMoney))) return [];
  if (sumsOf(others.map(({ value }) => value)).has(total.value - left.value)) return [];
  const items = [...others, left].map((figure): Item => ({ figure, value: figure.value, words: "" }));
  const sum = items.reduce((so, { value }) => so + value, 0);
  return [misfit({ figure: total, sentence, full: true }, items, sum)];
}

const isAmount = ({ kind, high }: Figure) => (kind === "cardinal" || kind === "money") && high === undefined;

/** Less is a count beside an amount of money. */
const smallestMoney = 10_000;

/** What any choice of a few values can come to. */
export function sumsOf(values: readonly number[]): ReadonlySet<number> {
  let sums = [0];
  for (const value of values) sums = sums.concat(sums.map((sum) => sum + value));
  return new Set(sums);
}

function misfit({ figure, sentence }: Whole, items: readonly Item[], sum: number): Misfit {
  const values = items.map(({ value }) => value);
  return {
    key: `${[...values].sort((a, b) => a - b).join("+")}=${figure.value}`,
    sentence,
    at: figure,
    others: figuresOf(items),
    message: values.every((value) => value >= smallestMoney)
      ? `${figuresOf(items)
          .map(({ text }) => text)
          .join(" and ")} do not come to ${figure.text}.`
      : `${inWords(values)} come to ${sum}, not ${figure.value}.`,
    right: sum,
  };
}

function figuresOf(items: readonly Item[]): Figure[] {
  return items.flatMap(({ figure }) => figure ?? []);
}

/** "12, 5 and 1". */
export function inWords(values: readonly number[]): string {
  return [values.slice(0, -1).join(", "), values.at(-1)].filter((part) => part !== "").join(" and ");
}
