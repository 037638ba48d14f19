import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";

/** True where a passage names or lists so many things as a figure counts, and does not count them itself. */
export function isCountOfListed(fact: Figure, passage: Sentence): boolean {
  const isOfNames = fact.kind === "cardinal" && passage.names.length === fact.value;
  return (isOfNames || isCountOfItems(fact, passage)) && !isCountedIn(passage, fact);
}

/** Shots that the passage counts itself are not its names. */
const isCountedIn = ({ figures }: Sentence, { noun: counted }: Figure) =>
  counted !== undefined && figures.some(({ kind, noun }) => kind === "cardinal" && noun === counted);

/** "five countries" for "Italy, Spain, Greece, Malta and Cyprus". */
function isCountOfItems({ kind, value, comparator }: Figure, { tokens }: Sentence): boolean {
  if (kind !== "cardinal" || comparator !== "exactly" || value < 3) return false;
  return tokens.some(({ norm }, at) => (norm === "and" || norm === "or") && itemsUpTo(tokens, at) === value);
}

/** An item of a list has hardly ever more words. */
const longest = 6;

/** How many items there are in the list whose last one stands behind `at`. */
function itemsUpTo(tokens: Sentence["tokens"], at: number): number {
  // A comma before the "and" ends the item before it too.
  let last = tokens[at - 1]?.text === "," ? at - 1 : at;
  let items = 2;
  for (let i = last - 1; i >= 0 && last - i <= longest + 1; i--) {
    if (tokens[i]!.text !== ",") continue;
    items += 1;
    last = i;
  }
  return items;
}

/** "Three islands, one of them Amorgos" for "Amorgos and two smaller islands": those that are named are counted with the others. */
export function isNamedAndOthers({ kind, value, noun }: Figure, theirs: Placed<Figure>): boolean {
  const { fact, sentence, document } = theirs;
  const { text } = document.blocks[sentence.block]!;
  // "Two smaller partners" are of the same things, whatever they are called.
  const isOfThese = noun === fact.noun || OTHERS.test(text.slice(fact.end, fact.end + 12));
  if (kind !== "cardinal" || fact.kind !== "cardinal" || !isOfThese) return false;
  const before = runsOfNames(sentence, document).find((run) =>
    BEFORE_OTHERS.test(text.slice(run.at(-1)!.end, fact.start)),
  );
  return before !== undefined && before.length + fact.value === value;
}

/**
 * "Forty passengers, the driver and two guides" for "43 people, including the driver and two guides": what the reference includes is
 * told beside the others, an article standing for one.
 */
export function isWithoutIncluded({ fact, sentence }: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (fact.kind !== "cardinal" || theirs.fact.kind !== "cardinal") return false;
  const { tokens, figures } = theirs.sentence;
  const from = tokens.findIndex(({ norm, start }) => norm === "including" && start >= theirs.fact.end);
  if (from < 0) return false;
  const to = tokens.findIndex(({ kind, text }, i) => i > from && kind === "mark" && text !== ",");
  const list = tokens.slice(from + 1, to < 0 ? undefined : to);
  const counts = figures.filter(
    ({ kind, start, end }) => kind === "cardinal" && list.some((one) => one.start >= start && one.end <= end),
  );
  const isTold = counts.every(({ value }) =>
    sentence.figures.some((one) => one !== fact && one.value === value),
  );
  const ones = list.filter(({ norm }) => /^(?:an?|the|its|their|his|her)$/.test(norm)).length;
  const sum = counts.reduce((all, { value }) => all + value, ones);
  return isTold && sum > 0 && fact.value + sum === theirs.fact.value;
}

const OTHERS = /^ (?:smaller|other|more|further|junior|minor|lesser|fellow)\b/;
const BEFORE_OTHERS = /^(?: [a-z]+)?,? (?:and|plus|as well as) (?:at least |some )?$/;

/** "In just two, the South East and London" for "only London and the South East": so many names of one list stand in both. */
export function isCountOfNamed({ fact, sentence, document }: Placed<Figure>, theirs: Sentence): boolean {
  if (fact.kind !== "cardinal" || fact.value < 2) return false;
  return runsOfNames(sentence, document).some(
    (run) =>
      run.length === fact.value &&
      run[0]!.start > fact.end &&
      run.every(({ text }) => theirs.names.some((other) => compareNames(text, other.text) === "same")),
  );
}

/** The names of a sentence, in lists: those that only commas and an "and" part stand in one. */
function runsOfNames({ names, block }: Sentence, { blocks }: Document): readonly (readonly Name[])[] {
  const runs: Name[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const gap = run ? blocks[block]!.text.slice(run.at(-1)!.end, name.start) : "";
    if (run && BETWEEN_ITEMS.test(gap)) run.push(name);
    else runs.push([name]);
  }
  return runs;
}

const BETWEEN_ITEMS = /^(?:,|,? (?:and|or)) (?:in |to |of )?(?:the )?$/;
