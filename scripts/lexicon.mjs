// Takes from compromise's word list what tells a name from a word, and writes it packed to server/src/core/facts/names/words.generated.ts.
// The bundles carry that file, some 60 kB, instead of the whole package. Run it again when compromise is updated; a test says so.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import nlp from "compromise/two";

/** The tags of compromise by the class they make; the first that fits decides, and a word with none of them is common. */
const CLASS_OF_TAG = {
  MaleName: "male",
  FemaleName: "female",
  FirstName: "given",
  Person: "surname",
  LastName: "surname",
  City: "place",
  Country: "place",
  Region: "place",
  Place: "place",
  Organization: "organisation",
  SportsTeam: "organisation",
};

/** How a word goes on or ends otherwise: "-ing" drops a final e. The reader of the packed lists has the same table. */
const ENDINGS = ["s", "es", "d", "ed", "ing", "-ing", "r", "er", "st", "est", "ly", "ally"];

/** @returns {Record<string, string>} the words of each class, packed */
export function packLexicon() {
  const { one, two } = nlp.model();
  const classes = {
    both: [],
    common: [],
    male: [],
    female: [],
    given: [],
    surname: [],
    place: [],
    organisation: [],
  };
  for (const [word, tags] of Object.entries(one.lexicon)) {
    const tag = [tags].flat().find((tag) => CLASS_OF_TAG[tag]);
    const kind = tag ? CLASS_OF_TAG[tag] : isBoth(two.switches[word], tags) ? "both" : "common";
    // Only places are looked up by more than one word.
    if (/^[\p{Ll}'&.-]+$/u.test(word) || (kind === "place" && /^[\p{Ll}'&. -]+$/u.test(word)))
      classes[kind].push(word);
  }
  return Object.fromEntries(Object.entries(classes).map(([kind, words]) => [kind, pack(words)]));
}

/** True for a word that is a person's name as well: "Dean", "Rose", "Frank". Months are left to the dates. */
function isBoth(choice, tags) {
  return tags === "ProperNoun" || /^Person\|(?:Noun|Adj|Verb)$/.test(choice ?? "");
}

/**
 * Each word as the count of letters it shares with the word before (a capital: A for none), its other letters, and its
 * endings (the number of their set). The sets of endings come first.
 */
function pack(words) {
  const all = new Set(words);
  const covered = new Set();
  const endingsOf = new Map();
  for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (covered.has(word)) continue;
    const found = ENDINGS.map((_, at) => at).filter((at) => {
      // The lists are unpacked by the first two letters, which no ending may touch.
      const form = word.length > 2 && inflect(word, ENDINGS[at]);
      return form && all.has(form) && !covered.has(form);
    });
    for (const at of found) covered.add(inflect(word, ENDINGS[at]));
    endingsOf.set(word, found.map((at) => at.toString(36)).join(""));
  }
  const counts = new Map();
  for (const set of endingsOf.values()) if (set) counts.set(set, (counts.get(set) ?? 0) + 1);
  const sets = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  let before = "";
  let packed = "";
  for (const word of [...endingsOf.keys()].sort()) {
    const set = endingsOf.get(word);
    let shared = 0;
    while (shared < Math.min(25, word.length) && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + word.slice(shared) + (set ? sets.indexOf(set) : "");
    before = word;
  }
  return `${sets.join(" ")}|${packed}`;
}

function inflect(word, ending) {
  if (!ending.startsWith("-")) return word + ending;
  return word.endsWith("e") ? word.slice(0, -1) + ending.slice(1) : undefined;
}

const target = join(
  fileURLToPath(new URL("..", import.meta.url)),
  "server/src/core/facts/names/words.generated.ts",
);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lists = Object.entries(packLexicon()).map(
    ([kind, packed]) => `  ${kind}:\n    ${JSON.stringify(packed)},`,
  );
  writeFileSync(
    target,
    `// Written by scripts/lexicon.mjs from the word list of compromise (MIT, Spencer Kelly). Not edited by hand.\nexport const PACKED = {\n${lists.join("\n")}\n} as const;\n`,
  );
}
