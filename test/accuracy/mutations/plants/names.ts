import { type Base, matchesIn, overlapsAny } from "../base.ts";
import { peopleOf } from "../people.ts";
import { type Edit, has, type Plant, type Planter, replaceMatch } from "../plant.ts";
import { pick } from "../random.ts";

const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|English|French|British|German|Celsius|Fahrenheit)$|(?:ian|ean|ish|ese|ans|ch)s?$/;

/** Capitalised words that a reference has too and that stand for themselves, in mid-sentence. */
function properNames(base: Base): string[] {
  const found = new Set<string>();
  for (const [word] of matchesIn(base, /(?<=[a-z,] |\p{Lu}\p{L}+ )\p{Lu}\p{Ll}{4,}\b(?!-)/gu))
    if (!calendar.test(word) && has(base.references, word)) found.add(word);
  const all = base.text + base.references;
  return [...found].filter((word) => !new RegExp(`\\b${word.toLowerCase()}\\b`).test(all));
}

type Slip = (word: string, at: number) => string;
const slips: readonly (readonly [string, Slip])[] = [
  ["a letter dropped", (word, i) => word.slice(0, i) + word.slice(i + 1)],
  ["letters exchanged", (word, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)],
  ["a letter changed", (word, i) => word.slice(0, i) + nextLetter(word[i]!) + word.slice(i + 1)],
];

function nextLetter(letter: string): string {
  const vowels = "aeiou";
  const letters = vowels.includes(letter) ? vowels : "bdfgklmnprstvw";
  return letters[(letters.indexOf(letter) + 1) % letters.length]!;
}

/** One letter inside a name, at one of its places or at all of them. The first two letters and the last stay. */
const misspelled: Planter = function* (base, random) {
  const story = /^---\n[\s\S]*?\n---\n/.exec(base.text)?.[0].length ?? 0;
  for (const word of properNames(base)) {
    // What stands between the lines at the top is no story.
    const mentions = [...base.text.matchAll(new RegExp(`\\b${word}\\b`, "gu"))].filter(
      ({ index }) =>
        index >= story && !overlapsAny(base.quotations, { start: index, end: index + word.length }),
    );
    const [how, slip] = pick(slips, random)!;
    const slipped = slip(word, 2 + random(word.length - 4));
    if (slipped === word || has(base.references, slipped) || mentions.length === 0) continue;
    const edits = mentions.map((match) => replaceMatch(match, slipped));
    yield { kind: `names: ${how}`, edits, at: "words" };
    if (edits.length > 1)
      yield { kind: "names: one mention misspelled", edits: [pick(edits, random)!], at: "words" };
  }
};

/** Somebody else whom the story names, in full, in the place of one person's first mention. */
const otherPerson: Planter = function* (base, random) {
  const people = peopleOf(base);
  for (const { first, last } of people) {
    const other = pick(
      people.filter((each) => each.last !== last),
      random,
    );
    const [mention] = matchesIn(base, new RegExp(`\\b${first} ${last}\\b`, "gu"));
    if (other && mention)
      yield planted("another person", [replaceMatch(mention, `${other.first} ${other.last}`)]);
  }
};

const givenNames = "Arthur Beatrice Clement Dorothea Edgar Florence Gideon Harriet".split(" ");

const otherGivenName: Planter = function* (base, random) {
  for (const { first, last } of peopleOf(base)) {
    const [mention] = matchesIn(base, new RegExp(`\\b${first} ${last}\\b`, "gu"));
    const other = pick(givenNames, random)!;
    if (mention && !has(base.references, other))
      yield planted("first name changed", [replaceMatch(mention, `${other} ${last}`)]);
  }
};

/** Offices that are not each other. */
const offices = `
chief executive/chairman
managing director/finance director
deputy mayor/mayor
mayor/deputy mayor
president/vice-president
vice-president/president
prime minister/foreign minister
defence minister/interior minister
head/former head
director/deputy director
governor/lieutenant governor
senator/congressman
secretary/treasurer
coroner/magistrate
inspector/superintendent
professor/lecturer
spokesman/lawyer
spokeswoman/lawyer
captain/first officer
coach/assistant coach
chairman/secretary
chairwoman/secretary`
  .trim()
  .split("\n")
  .map((line) => line.split("/") as [string, string]);

/** Beside a name, where the reference has the same word. */
const title: Planter = function* (base) {
  for (const [now, then] of offices) {
    const pattern = new RegExp(
      `\\b(?<!deputy |vice-|former |prime |assistant )${now}(?=,? (?:of (?:the )?[\\w ]{3,30}, |for [\\w ]{3,30}, )?\\p{Lu}\\p{Ll}+ \\p{Lu})`,
      "gu",
    );
    for (const match of matchesIn(base, pattern))
      if (has(base.references, now) && !has(base.references, then))
        yield planted("title changed", [replaceMatch(match, then)]);
  }
};

const places = [
  "France Germany Italy Spain Portugal Greece Poland Sweden Norway Denmark Finland Austria Hungary Japan China India Brazil Chile Peru Kenya Ghana Canada Mexico",
  "London Paris Berlin Madrid Lisbon Rome Vienna Athens Oslo Dublin Edinburgh Glasgow Leeds Bristol Manchester Seville Cordoba Basel Leipzig Portland Salem",
  "California Montana Oregon Texas Ohio Utah Kansas Maine Nevada",
].map((line) => line.split(" "));

const otherPlace: Planter = function* (base, random) {
  for (const group of places) {
    const free = group.filter((each) => !has(base.references, each) && !has(base.text, each));
    const pattern = `(?<!\\p{Lu}\\p{L}+ )\\b(?:${group.join("|")})\\b(?!’s| \\p{Lu})`;
    for (const match of matchesIn(base, new RegExp(pattern, "gu"))) {
      const other = pick(free, random);
      if (other && has(base.references, match[0]))
        yield planted("another place", [replaceMatch(match, other)]);
    }
  }
};

function planted(kind: string, edits: readonly Edit[]): Plant {
  return { kind: `names: ${kind}`, edits, at: "words" };
}

export const namePlanters: readonly Planter[] = [misspelled, otherPerson, otherGivenName, title, otherPlace];
