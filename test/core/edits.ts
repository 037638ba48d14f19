import type { Random } from "./random.ts";

/** What an editor does to a text, which may take words from `others`. */
export type Edit = (text: string, random: Random, others: readonly string[]) => string;

/** The commonest stand here more than once. */
export const edits: readonly Edit[] = [
  typed,
  typed,
  typed,
  (text, random) => insert(text, random(text.length + 1), words[random(words.length)]!),
  (text, random) => {
    const at = boundary(text, random(text.length + 1), " ");
    return insert(text, at, `${words[random(words.length)]} `);
  },
  (text, random) => cut(text, random(text.length + 1), 1 + random(4)),
  (text, random) => {
    const at = boundary(text, random(text.length + 1), " ");
    return cut(text, at, boundary(text, at, " ") - at);
  },
  (text, random) => cut(text, random(text.length + 1), random(200)),
  (text, random) => insert(text, random(text.length + 1), random(2) === 0 ? "\n\n" : "\n"),
  (text, random) => {
    const at = text.indexOf("\n\n", random(text.length + 1));
    return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + 2)}`;
  },
  pasted,
  pasted,
  swapped,
  (text, random) => {
    const paragraphs = text.split("\n\n");
    paragraphs.splice(random(paragraphs.length), 1);
    return paragraphs.join("\n\n");
  },
  (text, random) => {
    const paragraphs = text.split("\n\n");
    const at = random(paragraphs.length);
    return paragraphs.toSpliced(at, 0, paragraphs[random(paragraphs.length)]!).join("\n\n");
  },
  frontMatter,
  (text, random) => replaceOne(text, /\d+/g, random, (digits) => String(Number(digits) + 1 + random(9))),
  (text, random) => replaceOne(text, /\p{Lu}\p{Ll}{3,}/gu, random, (name) => name.slice(0, -1)),
  (text, random) => replaceOne(text, /\p{Lu}\p{Ll}{3,}/gu, random, () => words[random(words.length)]!),
  (text, random) => replaceOne(text, / (?:was|is|has|have|were) /g, random, (verb) => `${verb}not `),
  (text, random) =>
    replaceOne(text, /\p{L}{3,}/gu, random, (word) => marks[random(marks.length)]!.replace("…", word)),
];

const words =
  'not no 7 43 1,200 20% 3.5 million Monday Jan. 20 said he "yes" “no” ) ( Ada Fenwick Marlow, Minister the may rose fell. The ** * # - > | … &amp; \u00a0 \u00ad UPDATE (Adds Reuters) LONDON, - , . . <p> </p> <b> </b> <!-- --> <script> <td> < &nbsp; &#822'.split(
    " ",
  );

const marks = [
  "**…**",
  "_…_",
  "[…](https://example.com/12)",
  "`…`",
  "<b>…</b>",
  "<td>…",
  "<!-- … -->",
  "# …",
  "\\…",
];

/** A few characters, one behind the other. */
function typed(text: string, random: Random): string {
  const letters = "aeinorst  ,.A7\"'\n";
  return insert(text, random(text.length + 1), letters[random(letters.length)]!);
}

/** A passage from the text itself or from another. */
function pasted(text: string, random: Random, others: readonly string[]): string {
  const sources = [text, ...others];
  const source = sources[random(sources.length)]!;
  const from = random(source.length + 1);
  const passage = source.slice(from, from + random(300));
  const at = random(2) === 0 ? boundary(text, random(text.length + 1), "\n\n") : random(text.length + 1);
  return insert(text, at, passage);
}

function swapped(text: string, random: Random): string {
  const paragraphs = text.split("\n\n");
  const [i, j] = [random(paragraphs.length), random(paragraphs.length)];
  [paragraphs[i], paragraphs[j]] = [paragraphs[j]!, paragraphs[i]!];
  return paragraphs.join("\n\n");
}

function frontMatter(text: string, random: Random): string {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, "");
  if (random(3) === 0) return body;
  return `---\ndate: 2026-0${1 + random(9)}-1${random(10)}\nreferences: wire/*.txt\n---\n${body}`;
}

function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  const found = all[random(all.length)];
  if (!found) return text;
  return text.slice(0, found.index) + by(found[0]) + text.slice(found.index + found[0].length);
}

const insert = (text: string, at: number, words: string) => text.slice(0, at) + words + text.slice(at);
const cut = (text: string, at: number, length: number) => text.slice(0, at) + text.slice(at + length);

/** Behind the next `mark` after `from`; the end of the text where there is none. */
function boundary(text: string, from: number, mark: string): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
