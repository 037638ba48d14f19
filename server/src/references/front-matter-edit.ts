import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLSeq } from "yaml";
import { readFrontMatter } from "../core/text/front-matter.ts";
import type { Replacement } from "../protocol.ts";

/**
 * The edit that adds paths to `references:` in a draft's front matter, and makes what is not there yet. All else in it
 * stays to the letter. Undefined where the front matter is TOML, has a mistake, or is no plain list of keys.
 */
export function withReferences(text: string, paths: readonly string[]): Replacement | undefined {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const edit = editOf(text, paths);
  return edit && { ...edit, newText: edit.newText.replaceAll("\n", eol) };
}

function editOf(text: string, paths: readonly string[]): Replacement | undefined {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const front = readFrontMatter(text);
  if (!front && text.startsWith("+++", start)) return undefined;
  if (!front) return insert(start, `---\nreferences:\n${listed(paths)}---\n\n`);
  const whole = text.slice(front.span.start, front.span.end);
  const from = front.span.start + whole.search(/[\r\n]/) + (/\r\n/.test(whole) ? 2 : 1);
  const to = front.span.start + Math.max(whole.lastIndexOf("\n"), whole.lastIndexOf("\r")) + 1;
  const edit = editOfYaml(text.slice(from, to), paths);
  return edit && { ...edit, start: edit.start + from, end: edit.end + from };
}

function editOfYaml(yaml: string, paths: readonly string[]): Replacement | undefined {
  const document = parseDocument(yaml, { schema: "core", logLevel: "silent" });
  const { contents } = document;
  if (document.errors.length > 0) return undefined;
  if (contents === null) return insert(yaml.length, `references:\n${listed(paths)}`);
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === "references");
  return pair ? editOfList(yaml, pair, paths) : insert(yaml.length, `references:\n${listed(paths)}`);
}

function editOfList(yaml: string, { key, value }: Pair, paths: readonly string[]): Replacement | undefined {
  if (isSeq(value)) return value.flow ? intoFlow(value, paths) : intoBlock(yaml, value, paths);
  if (!isScalar(key) || !key.range || !isScalar(value)) return undefined;
  const colon = yaml.indexOf(":", key.range[1]) + 1;
  if (value.value === null) return insert(colon, `\n${listed(paths)}`.trimEnd());
  if (!value.range) return undefined;
  const written = yaml.slice(value.range[0], value.range[1]);
  return { start: colon, end: value.range[1], newText: `\n  - ${written}\n${listed(paths)}`.trimEnd() };
}

/** `[a.txt, b.txt]`: before the bracket that closes it. */
function intoFlow(list: YAMLSeq, paths: readonly string[]): Replacement | undefined {
  if (!list.range) return undefined;
  const words = paths.map(quoted).join(", ");
  const last = endOf(list.items.at(-1));
  return last === undefined ? insert(list.range[0] + 1, words) : insert(last, `, ${words}`);
}

/** A dash a line: after the last one, under the dashes that are there. */
function intoBlock(yaml: string, list: YAMLSeq, paths: readonly string[]): Replacement | undefined {
  const end = endOf(list.items.at(-1));
  if (!list.range || end === undefined) return undefined;
  const lineStart = yaml.lastIndexOf("\n", list.range[0] - 1) + 1;
  const indent = yaml.slice(lineStart, list.range[0]);
  const filled = yaml.slice(0, end).trimEnd().length;
  const lineEnd = yaml.slice(filled).search(/[\r\n]|$/) + filled;
  return insert(lineEnd, paths.map((path) => `\n${indent}- ${quoted(path)}`).join(""));
}

function endOf(node: unknown): number | undefined {
  const range = node !== null && typeof node === "object" && "range" in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[1] === "number" ? range[1] : undefined;
}

function listed(paths: readonly string[]): string {
  return paths.map((path) => `  - ${quoted(path)}\n`).join("");
}

/** A path that YAML could take for anything but a text goes into quotation marks; what JSON quotes, YAML reads. */
function quoted(path: string): string {
  return /^[\p{L}_./][\p{L}\d_./-]*\.[a-z]+$/u.test(path) ? path : JSON.stringify(path);
}

function insert(at: number, newText: string): Replacement {
  return { start: at, end: at, newText };
}
