import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a careful editor would want said about a story, and what must stay quiet: `test/cases/NAME/case.json`. */
export interface Key {
  readonly title: string;
  /** The day the draft is written, `YYYY-MM-DD`. */
  readonly date: string;
  readonly draft: string;
  /** File names, oldest first. */
  readonly references: readonly string[];
  readonly errors: readonly PlantedError[];
  readonly missing: readonly { reference: string; file: string; size: "paragraph" | "sentence" }[];
  readonly benign: readonly { draft: string; why: string }[];
  /** May be said or not: counts neither way. */
  readonly open?: readonly { draft: string; why: string }[];
}

export interface PlantedError {
  readonly id: string;
  readonly kind: string;
  readonly draft: string;
  readonly reference?: string;
  readonly file?: string;
  readonly note: string;
}

/** A whole story with its key and the text of its files by name. */
export interface WholeStory {
  readonly name: string;
  readonly folder: string;
  readonly key: Key;
  readonly text: ReadonlyMap<string, string>;
}

/** Every story under `test/cases`, or `test/blind`: those that were kept back while the checks were written. By name. */
export function readStories(kind: "cases" | "blind" = "cases"): WholeStory[] {
  const root = fileURLToPath(new URL(`../${kind}/`, import.meta.url));
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readStory(name, `${root}${name}/`));
}

/** Every `[start, end)` where the words of `needle` stand in `text`, in UTF-16 offsets; any white space matches any. */
export function places(text: string, needle: string): [number, number][] {
  const words = needle
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return [...text.matchAll(new RegExp(words.join("\\s+"), "gu"))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

function readStory(name: string, folder: string): WholeStory {
  const key = JSON.parse(readFileSync(`${folder}case.json`, "utf8")) as Key;
  const files = [key.draft, ...key.references];
  return { name, folder, key, text: new Map(files.map((f) => [f, readFileSync(folder + f, "utf8")])) };
}
