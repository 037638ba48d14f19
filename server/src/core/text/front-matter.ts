import { type Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from "yaml";
import { remember } from "../cache.ts";
import type { Span } from "./span.ts";

/** What the YAML between `---` lines at the head of a draft says to Stet; other keys are left alone. */
export interface FrontMatter {
  /** From the first `---` to the end of the line of the last one. */
  readonly span: Span;
  readonly references?: readonly NamedReference[];
  /** The day of the draft, `YYYY-MM-DD`, as written. */
  readonly date?: string;
  readonly problems: readonly FrontMatterProblem[];
}

/** One entry of `references:`. */
export interface NamedReference {
  /** A path or a glob, as written. */
  readonly path: string;
  /** Where the path stands, quotes included. */
  readonly at: Span;
  readonly date?: string;
  readonly label?: string;
  readonly rank?: number;
}

export interface FrontMatterProblem {
  /** One plain sentence without a full stop, with the line where that helps. */
  readonly message: string;
  readonly at: Span;
}

/** TOML is not read, but it is no story either. */
const toml = /^\ufeff?\+\+\+[ \t]*(?:\r\n|\r|\n)/;
const tomlEnd = /^\+\+\+[ \t]*$/m;
const opening = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
/** A longer one is no front matter but a text between two rules. */
const limit = 20_000;

/** Reads the front matter at the head of a text; undefined where there is none. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const head = opening.exec(text)?.[0];
  if (head === undefined) return tomlOf(text);
  const within = text.slice(0, limit);
  closing.lastIndex = head.length;
  const foot = closing.exec(within);
  if (!foot) return undefined;
  const yaml = within.slice(head.length, foot.index);
  const span = { start: head.indexOf("-"), end: foot.index + foot[0].length };
  if (!isYaml(yaml)) return undefined;
  return { span, ...read(yaml, head.length) };
}

function tomlOf(text: string): FrontMatter | undefined {
  const head = toml.exec(text)?.[0];
  const foot = head && tomlEnd.exec(text.slice(head.length, limit));
  if (!head || !foot) return undefined;
  return { span: { start: head.indexOf("+"), end: head.length + foot.index + foot[0].length }, problems: [] };
}

/** True where a first line of content looks like a key, a comment or nothing: prose between two rules is story. */
function isYaml(yaml: string): boolean {
  const first = /^[ \t]*\S.*$/m.exec(yaml)?.[0];
  return first === undefined || /^(?:#|[^\s:#][^:]{0,60}:(?:\s|$)|[-?{[]|["'])/.test(first);
}

type Content = Omit<FrontMatter, "span">;

/** Read once for many keystrokes: nearly all are below it. */
const read = remember(readAnew, (yaml: string, offset: number) => `${offset} ${yaml}`, 64);

function readAnew(yaml: string, offset: number): Content {
  try {
    // Merge keys, anchors and long alias chains are of no use here, so none is expanded.
    const document = parseDocument(yaml, { schema: "core", prettyErrors: false, logLevel: "silent" });
    const problems = problemsOf(document, yaml, offset);
    if (!isMap(document.contents)) return { problems };
    const date = dayOf(scalarOf(document.contents, "date"));
    const references = referencesOf(document.contents, offset);
    return { ...(references && { references }), ...(date && { date }), problems };
  } catch (error) {
    const message = `The front matter cannot be read: ${error instanceof Error ? error.message : "unknown error"}`;
    return { problems: [{ message, at: { start: offset, end: offset + yaml.length } }] };
  }
}

function problemsOf(document: Document.Parsed, yaml: string, offset: number): FrontMatterProblem[] {
  const problems: FrontMatterProblem[] = document.errors.map((error) => {
    const [start, end] = error.pos;
    const alias = aliasAt(yaml, start, offset);
    if (alias) return alias;
    // The opening rule is the first line of the file.
    const line = yaml.slice(0, start).split(/\r\n|\r|\n/).length + 1;
    const at = { start: offset + start, end: offset + Math.max(start, end) };
    return { message: `Line ${line} of the front matter: ${reasonOf(error.message)}`, at };
  });
  visit(document, {
    Alias(_, node) {
      const start = node.range?.[0] ?? 0;
      if (node.resolve(document)) return;
      const alias = aliasAt(yaml, start, offset);
      if (alias && !problems.some((known) => known.at.start === alias.at.start)) problems.push(alias);
    },
  });
  return problems;
}

/** "*.txt": a glob that YAML takes for an alias. */
function aliasAt(yaml: string, start: number, offset: number): FrontMatterProblem | undefined {
  const alias = /^\*[^\s,\]}]*/.exec(yaml.slice(start))?.[0];
  if (alias === undefined) return undefined;
  const message = `A pattern that begins with * needs quotation marks: "${alias}"`;
  return { message, at: { start: offset + start, end: offset + start + alias.length } };
}

function reasonOf(message: string): string {
  return message.split("\n")[0]!.replace(/[.:]$/, "");
}

function referencesOf(map: YAMLMap, offset: number): NamedReference[] | undefined {
  const node = map.get("references", true) as unknown;
  const items = isSeq(node) ? node.items : isScalar(node) || isMap(node) ? [node] : undefined;
  return items?.flatMap((item) => referenceOf(item, offset) ?? []);
}

function referenceOf(item: unknown, offset: number): NamedReference | undefined {
  const scalar = isMap(item) ? item.get("path", true) : item;
  if (!isScalar(scalar) || !scalar.range) return undefined;
  const path = String(scalar.source ?? scalar.value ?? "").trim();
  if (path === "" || scalar.value === null) return undefined;
  const at = { start: offset + scalar.range[0], end: offset + scalar.range[1] };
  if (!isMap(item)) return { path, at };
  const date = dayOf(scalarOf(item, "date"));
  const label = scalarOf(item, "label");
  const rank = Number(scalarOf(item, "rank") ?? Number.NaN);
  return {
    path,
    at,
    ...(date && { date }),
    ...(label && { label }),
    ...(Number.isFinite(rank) && { rank }),
  };
}

/** A scalar as it is written: a date is not turned into another time zone's day, a number keeps its zeros. */
function scalarOf(map: YAMLMap, key: string): string | undefined {
  const node = map.get(key, true) as unknown;
  if (!isScalar(node) || node.value === null) return undefined;
  return String(node.source ?? node.value).trim() || undefined;
}

function dayOf(written: string | undefined): string | undefined {
  const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(written ?? "");
  if (!found) return undefined;
  const [month, day] = [Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${found[1]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
