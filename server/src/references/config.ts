import { getNodePath, type Node } from "jsonc-parser";
import type { CheckerOptions } from "../core/index.ts";
import { readJson } from "../core/text/formats/json.ts";
import type { Span } from "../core/text/span.ts";

/** A reference as front matter, `stet.json` or a setting names it: a path or glob, and what is set by hand. */
export interface NamedPath {
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly label?: string;
  readonly rank?: number;
}

/** What `stet.json` says. Patterns are relative to its folder. */
export interface Config extends CheckerOptions {
  readonly references: ReadonlyMap<string, readonly NamedPath[]>;
}

/** What is wrong in a file, in UTF-16 offsets into its text. */
export interface Problem {
  readonly message: string;
  readonly at: Span;
}

/** Reads `stet.json`. What is wrong is a problem and is left out; the rest holds. */
export function readConfig(text: string): { config: Config; problems: readonly Problem[] } {
  const json = readJson(text);
  if ("error" in json) {
    const at = { start: json.offset, end: json.offset + json.length };
    return { config: noConfig, problems: [{ message: `is not JSON: ${json.error}`, at }] };
  }
  const { root } = json;
  const problems: Problem[] = [];
  return { config: root ? new Reader(problems).config(root) : noConfig, problems };
}

const noConfig: Config = { references: new Map() };
const severities = ["error", "warning", "information", "hint", "off"] as const;
const houseStyles = ["en-GB", "en-US"] as const;

/** Walks the tree of `stet.json`; every method returns what holds and notes what does not. */
class Reader {
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  config(root: Node): Config {
    const known = this.#members(root, ["$schema", "references", "severity", "houseStyle"]);
    const references = known.get("references");
    const severity = known.get("severity");
    const houseStyle = known.get("houseStyle");
    const style = houseStyle && this.#oneOf(houseStyle, houseStyles);
    return {
      references: new Map(references ? this.#references(references) : []),
      ...(severity && { severity: Object.fromEntries(this.#severities(severity)) }),
      ...(style && { houseStyle: style }),
    };
  }

  *#references(node: Node): Generator<[string, NamedPath[]]> {
    for (const [pattern, list] of this.#members(node)) {
      if (list.type !== "array") this.#note(list, "must be a list of paths");
      else yield [pattern, (list.children ?? []).flatMap((item) => this.#namedPath(item) ?? [])];
    }
  }

  *#severities(node: Node): Generator<[string, (typeof severities)[number]]> {
    for (const [code, level] of this.#members(node)) {
      if (!/^[a-z]+\/[a-z]+$/.test(code)) this.#note(level, 'is no code such as "figure/changed"');
      const value = this.#oneOf(level, severities);
      if (value) yield [code, value];
    }
  }

  #namedPath(node: Node): NamedPath | undefined {
    if (node.type === "string") return { path: node.value as string };
    if (node.type !== "object") {
      this.#note(node, "must be a path, or an object with one");
      return undefined;
    }
    const members = this.#members(node, ["path", "date", "label", "rank"]);
    const path = this.#string(members.get("path"));
    const date = this.#string(members.get("date"));
    const label = this.#string(members.get("label"));
    const rank = members.get("rank");
    if (path === undefined) this.#note(node, 'has no "path"');
    if (date !== undefined && !isDay(date)) this.#note(members.get("date")!, "must be a day, YYYY-MM-DD");
    if (rank && rank.type !== "number") this.#note(rank, "must be a number");
    if (path === undefined) return undefined;
    return {
      path,
      ...(date !== undefined && isDay(date) && { date }),
      ...(label !== undefined && { label }),
      ...(rank?.type === "number" && { rank: rank.value as number }),
    };
  }

  #members(node: Node, known?: readonly string[]): Map<string, Node> {
    const members = new Map<string, Node>();
    if (node.type !== "object") this.#note(node, "must be an object");
    for (const property of node.type === "object" ? (node.children ?? []) : []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      if (known && !known.includes(key.value as string)) this.#note(value, "is not a known setting");
      else members.set(key.value as string, value);
    }
    return members;
  }

  #string(node: Node | undefined): string | undefined {
    if (node && node.type !== "string") this.#note(node, "must be a text");
    return node?.type === "string" ? (node.value as string) : undefined;
  }

  #oneOf<T extends string>(node: Node, allowed: readonly T[]): T | undefined {
    const value = allowed.find((each) => each === node.value);
    if (!value) this.#note(node, `must be one of ${allowed.join(", ")}`);
    return value;
  }

  #note(node: Node, reason: string): void {
    const path = getNodePath(node).map(String).join(" → ");
    const at = { start: node.offset, end: node.offset + node.length };
    this.#problems.push({ message: path ? `"${path}" ${reason}` : reason, at });
  }
}

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
