import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checks } from "../server/src/core/index.ts";

/** Keeps the invariants of docs/architecture.md that a look at the imports can keep. */

const root = fileURLToPath(new URL("..", import.meta.url));

interface Import {
  /** The importing file, from the project's root: "server/src/core/index.ts". */
  readonly from: string;
  /** The module as written, or the file from the project's root where the import is relative. */
  readonly to: string;
}

const server = importsIn("server/src");
const client = importsIn("client/src");
const all = [...server, ...client];

describe("what may import what", () => {
  it("reads the imports of both sides", () => {
    expect(server.length).toBeGreaterThan(100);
    expect(client.length).toBeGreaterThan(10);
  });

  it("core is pure: no other layer, no Node, no editor, no protocol", () => {
    const outside = server.filter(({ from }) => inside(from, "server/src/core/")).map((entry) => entry.to);
    const wrong = outside.filter((to) =>
      isFile(to) ? !inside(to, "server/src/core/") : isNode(to) || isVscode(to),
    );
    expect(wrong).toEqual([]);
  });

  it("the layers of core build on one another: text, facts, alignment, checks", () => {
    const layers = ["text", "facts", "alignment", "checks"];
    const layerOf = (file: string) => layers.findIndex((layer) => inside(file, `server/src/core/${layer}/`));
    const upward = server.filter(({ from, to }) => layerOf(from) >= 0 && layerOf(to) > layerOf(from));
    expect(upward).toEqual([]);
  });

  it("references and the command line know nothing of the language server", () => {
    const outer = server.filter(
      ({ from }) => inside(from, "server/src/references/") || inside(from, "server/src/cli/"),
    );
    expect(outer.filter(({ to }) => inside(to, "server/src/lsp/") || isServer(to))).toEqual([]);
    const references = server.filter(({ from }) => inside(from, "server/src/references/"));
    expect(references.filter(({ to }) => inside(to, "server/src/cli/") || isNode(to))).toEqual([]);
  });

  it("only lsp and the two entries speak the protocol", () => {
    const entries = ["server/src/node.ts", "server/src/browser.ts"];
    const wrong = all.filter(
      ({ from, to }) => isServer(to) && !inside(from, "server/src/lsp/") && !entries.includes(from),
    );
    expect(wrong).toEqual([]);
  });

  it("only the client imports vscode, and it shares with the server no more than is listed here", () => {
    const shared = [
      "server/src/protocol.ts",
      "server/src/base64.ts",
      "server/src/references/glob.ts",
      "server/src/references/ignored.ts",
      "server/src/references/ignored-files.ts",
      "server/src/references/walk.ts",
      "server/src/core/text/front-matter.ts",
    ];
    expect(server.filter(({ to }) => to === "vscode" || to.startsWith("vscode-languageclient"))).toEqual([]);
    const crossing = client.filter(({ to }) => inside(to, "server/") && !shared.includes(to));
    expect(crossing).toEqual([]);
    expect(server.filter(({ to }) => inside(to, "client/"))).toEqual([]);
  });

  it("the protocol is types of its own and of core", () => {
    const isProtocol = (file: string) => inside(file, "server/src/protocol");
    const beyond = server.filter(
      ({ from, to }) => isProtocol(from) && !isProtocol(to) && !inside(to, "server/src/core/"),
    );
    expect(beyond).toEqual([]);
    for (const file of ["server/src/protocol.ts", ...filesIn("server/src/protocol")])
      expect(read(file), file).not.toMatch(/^import (?!type )/m);
  });

  it("one file of the server reads the disk, and nothing else does", () => {
    const readers = all.filter(({ to }) => /^(?:node:)?fs(?:\/|$)/.test(to)).map(({ from }) => from);
    expect(new Set(readers)).toEqual(new Set(["server/src/node-files.ts"]));
  });

  it("no browser bundle needs Node", () => {
    for (const entry of ["server/src/browser.ts", "server/src/core.ts", "client/src/browser.ts"])
      expect(reached(entry).filter(isNode), entry).toEqual([]);
  });

  it("core does not look at the clock", () => {
    const clock = /\bDate\.now\(|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.now\(/;
    expect(filesIn("server/src/core").filter((file) => clock.test(read(file)))).toEqual([]);
  });
});

describe("the checks", () => {
  const codes = checks.map(({ meta }) => meta.code);
  const names = codes.map((code) => code.replace("/", "-"));

  it("are listed once each", () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(names)("%s has a file of its own and a table of rewrites", (name) => {
    expect(existsSync(join(root, `server/src/core/checks/${name}.ts`))).toBe(true);
    expect(existsSync(join(root, `test/core/checks/${name}.test.ts`))).toBe(true);
  });

  it("are all in the list", () => {
    const declared = filesIn("server/src/core/checks")
      .map((file) => /\bcode: "([a-z]+\/[a-z]+)"/.exec(read(file))?.[1])
      .filter((code) => code !== undefined);
    expect(declared.sort()).toEqual([...codes].sort());
  });
});

function importsIn(folder: string): Import[] {
  return filesIn(folder).flatMap(importsOf);
}

/** Static, dynamic and re-exported modules of a file. */
function importsOf(from: string): Import[] {
  const modules = /^(?:import|export) [^;"'`]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"/gm;
  return [...read(from).matchAll(modules)].map((match) => {
    const module = match.slice(1).find((name) => name !== undefined)!;
    return {
      from,
      to: module.startsWith(".") ? normalize(join(dirname(from), module)).replaceAll("\\", "/") : module,
    };
  });
}

/** Every module that a bundle of `entry` takes in, files and packages; what is only typed counts too. */
function reached(entry: string): string[] {
  const seen = new Set([entry]);
  for (const file of seen)
    if (file.endsWith(".ts") && existsSync(join(root, file)))
      for (const { to } of importsOf(file)) seen.add(to);
  return [...seen];
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

const inside = (file: string, folder: string) => file.startsWith(folder);
const isFile = (module: string) => /^(?:server|client)\//.test(module);
const isNode = (module: string) => module.startsWith("node:") || builtinModules.includes(module);
const isServer = (module: string) => /^vscode-languageserver(?:\/|$)/.test(module);
const isVscode = (module: string) => module === "vscode" || module.startsWith("vscode-language");
