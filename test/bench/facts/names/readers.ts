import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import nlp from "compromise";
import { joinNames, scanBlock } from "../../../../server/src/core/facts/names/index.ts";
import type { GoldType } from "./gold.ts";

/** A name that a reader found. `type` is undefined where it has no types. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: GoldType | undefined;
}

/** Reads the names of a document's paragraphs: a list for each. */
export interface Reader {
  readonly name: string;
  readonly read: (paragraphs: readonly string[]) => Found[][];
}

export const stet: Reader = {
  name: "Stet",
  read: (paragraphs) =>
    joinNames(paragraphs.map(scanBlock)).byBlock.map((names) =>
      names.map(({ start, end, type }) => ({ start, end, type })),
    ),
};

export const compromise: Reader = {
  name: "compromise",
  read: (paragraphs) => paragraphs.map(readCompromise),
};

/** Offsets by walking the terms, since compromise's own are off where a mark stands before a word. */
function readCompromise(text: string): Found[] {
  const doc = nlp(text);
  const spans: [start: number, end: number][][] = [];
  let at = 0;
  for (const sentence of doc.docs) {
    const row: [number, number][] = [];
    for (const term of sentence) {
      at += term.pre.length;
      row.push([at, at + term.text.length]);
      at += term.text.length + term.post.length;
    }
    spans.push(row);
  }
  const views = { person: doc.people(), place: doc.places(), organisation: doc.organizations() };
  return (Object.keys(views) as (keyof typeof views)[])
    .flatMap((type) =>
      (views[type] as unknown as { fullPointer: [number, number, number][] }).fullPointer.map(
        ([sentence, from, to]) => {
          const start = spans[sentence]![from]![0];
          const end = spans[sentence]![to - 1]![1];
          return { start, end: start + text.slice(start, end).replace(/['’]s?$/, "").length, type };
        },
      ),
    )
    .sort((a, b) => a.start - b.start);
}

/** wink-nlp, got into `.cache/bench` where it is not there; undefined where it cannot be had. Runs of its proper nouns. */
export function wink(): Reader | undefined {
  const folder = join(process.cwd(), ".cache/bench");
  const packages = ["wink-nlp", "wink-eng-lite-web-model"];
  if (!existsSync(join(folder, "node_modules", packages[0]!)))
    spawnSync("npm", ["i", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", ...packages]);
  try {
    const load = createRequire(join(folder, "package.json"));
    const model = load(packages[1]!);
    const engine: Wink = load(packages[0]!)(model, ["sbd", "pos"]);
    const { its } = engine;
    return {
      name: "wink-nlp",
      read: (paragraphs) => paragraphs.map((text) => properRuns(text, engine.readDoc(text).tokens(), its)),
    };
  } catch {
    return undefined;
  }
}

interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly precedingSpaces: unknown };
  readDoc(text: string): { tokens(): { out(its: unknown): string[] } };
}

function properRuns(text: string, tokens: { out(its: unknown): string[] }, its: Wink["its"]): Found[] {
  const [values, tags, spaces] = [
    tokens.out(its.value),
    tokens.out(its.pos),
    tokens.out(its.precedingSpaces),
  ];
  const found: Found[] = [];
  let at = 0;
  let open = -1;
  values.forEach((value, index) => {
    const start = at + spaces[index]!.length;
    if (tags[index] !== "PROPN") open = -1;
    else if (open >= 0 && /^\s*$/.test(text.slice(found[open]!.end, start)))
      found[open] = { ...found[open]!, end: start + value.length };
    else open = found.push({ start, end: start + value.length, type: undefined }) - 1;
    at = start + value.length;
  });
  return found;
}
