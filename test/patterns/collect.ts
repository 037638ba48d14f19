import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseAst } from "rolldown/parseAst";

/** A regular expression as the code has it. */
export interface Pattern {
  /** Where it is written, from the project's root. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The files of the product, from the project's root. */
export const files = ["server/src", "client/src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

/** Every pattern that stands between slashes in a file. */
export function literalsIn(file: string): Pattern[] {
  return nodesIn(file).flatMap(({ regex }) =>
    regex ? [{ file, source: regex.pattern, flags: regex.flags }] : [],
  );
}

/** True where the file puts patterns together while it runs. */
export function constructs(file: string): boolean {
  return nodesIn(file).some(
    ({ type, callee }) => /^(?:New|Call)Expression$/.test(type ?? "") && callee?.name === "RegExp",
  );
}

/** Every pattern that `run` puts together from its parts, with the file that does so. */
export async function constructedBy(run: () => Promise<void>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const native = RegExp;
  const record = (pattern: RegExp): RegExp => {
    const lines = new Error().stack?.split("\n").map((line) => decodeURI(line)) ?? [];
    const file = files.find((name) =>
      lines.some((line) => line.includes(`/${name}:`) && line === caller(lines)),
    );
    if (file) made.push({ file, source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(native, {
    construct: (target, args, self) => record(Reflect.construct(target, args, self)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = native;
  }
  return made;
}

/** Runs a file's module body. */
export async function load(file: string): Promise<void> {
  await import(pathToFileURL(join(root, file)).href);
}

/** The line of a stack that called the recorder: the first one below this file's own. */
function caller(stack: readonly string[]): string | undefined {
  return stack.slice(1).find((line) => !line.includes("patterns/collect.ts") && !line.includes("Reflect."));
}

interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

const known = new Map<string, readonly Node[]>();

/** All nodes of a file's syntax tree. */
function nodesIn(file: string): readonly Node[] {
  const remembered = known.get(file);
  if (remembered) return remembered;
  const nodes: Node[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null || node instanceof RegExp) return;
    if ("type" in node) nodes.push(node as Node);
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(readFileSync(join(root, file), "utf8"), { lang: "ts" }, file));
  known.set(file, nodes);
  return nodes;
}
