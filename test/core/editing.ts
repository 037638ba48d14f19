import { isDeepStrictEqual } from "node:util";
import {
  type Checker,
  createChecker,
  type Report,
  type Source,
  type Unreadable,
} from "../../server/src/core/index.ts";
import type { WholeStory } from "../accuracy/stories.ts";

/** What an editor has before him: a draft and its references, any of which may be edited. */
export interface Desk {
  readonly draft: Source;
  readonly references: readonly (Source | Unreadable)[];
}

/** Numbers from 0 up to `below`, the same for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export function deskOf({ key, text }: WholeStory): Desk {
  const source = (uri: string): Source => ({
    uri,
    text: text.get(uri)!,
    format: uri.endsWith(".md") ? "markdown" : "plain",
  });
  return { draft: { ...source(key.draft), date: key.date }, references: key.references.map(source) };
}

/** One desk for several stories, for a draft of many thousand words. */
export function deskOfAll(stories: readonly WholeStory[]): Desk {
  const desks = stories.map(deskOf);
  const joined = (sources: readonly Source[]) => sources.map(({ text }) => text).join("\n\n");
  const newest = desks.map(({ references }) => references.at(-1) as Source);
  const older = desks.map(({ references }) => references[0] as Source);
  return {
    draft: { uri: "all.md", text: joined(desks.map(({ draft }) => draft)), format: "markdown" },
    references: [
      { uri: "older.txt", text: joined(older), date: "2026-03-01" },
      { uri: "newest.txt", text: joined(newest), date: "2026-03-02" },
    ],
  };
}

/** Edits at random for as long as it is asked to; now and then it types on where it was, or undoes. */
export function* edited(start: Desk, random: Random): Generator<Desk> {
  const past: Desk[] = [start];
  for (;;) {
    const now = past.at(-1)!;
    if (past.length > 3 && random(12) === 0) past.splice(-1 - random(3));
    else past.push(random(12) === 0 ? withReferences(now, random) : withDraft(now, random));
    if (past.length > 40) past.splice(0, 1);
    // A text that has been cut to nothing, or has grown out of hand, starts anew.
    const { length } = past.at(-1)!.draft.text;
    if (length < 40 || length > 3 * start.draft.text.length + 500) past.push(start);
    yield past.at(-1)!;
  }
}

/**
 * What a checker says that saw the steps before and what a new one says, where that differs. `abandon` counts the steps
 * of a check that is given up before, as when the editor types on.
 */
export function difference(
  warm: Checker,
  { draft, references }: Desk,
  abandon = 0,
): { readonly warm: Report; readonly cold: Report } | undefined {
  const work = warm.steps(draft, references);
  for (let step = 0; step < abandon; step++) work.next();
  const [said, cold] = [warm.check(draft, references), createChecker().check(draft, references)];
  return isDeepStrictEqual(said, cold) ? undefined : { warm: said, cold };
}

function withDraft(desk: Desk, random: Random): Desk {
  const others = desk.references.flatMap((source) => ("text" in source ? [source.text] : []));
  return { ...desk, draft: edit(desk.draft, others, random) };
}

function withReferences({ draft, references }: Desk, random: Random): Desk {
  const at = random(references.length);
  const source = references[at];
  const without = references.toSpliced(at, 1);
  if (!source) return { draft, references: [{ ...draft, uri: "wire-new" }] };
  switch (random(8)) {
    case 0:
      return { draft, references: without };
    case 1:
      return { draft, references: [source, ...without] };
    case 2:
      return { draft, references: [...references, { ...draft, uri: `wire-${random(100)}` }] };
    case 3:
      return { draft, references: [...without, { uri: source.uri, unreadable: "is missing" }] };
    case 4:
      return { draft, references: references.toSpliced(at, 1, { ...source, label: `wire ${random(3)}` }) };
    default:
      if ("unreadable" in source) return { draft, references: without };
      return { draft, references: references.toSpliced(at, 1, edit(source, [draft.text], random)) };
  }
}

type Edit = (text: string, random: Random, others: readonly string[]) => string;

function edit(source: Source, others: readonly string[], random: Random): Source {
  if (random(60) === 0) {
    return { ...source, format: source.format === "markdown" ? "plain" : "markdown" };
  }
  const change = edits[random(edits.length)]!;
  return { ...source, text: change(source.text, random, others) };
}

const words =
  'not no 7 43 1,200 20% 3.5 million Monday Jan. 20 said he "yes" “no” ) ( Ada Fenwick Marlow, Minister the may rose fell. The ** * # - > | … &amp; \u00a0 \u00ad UPDATE (Adds Reuters) LONDON, - , . .'.split(
    " ",
  );

const edits: readonly Edit[] = [
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
