// Makes every bundle: the library, the command line and the language servers under server/dist/; the two clients, and the
// server that both start, under client/dist/. `--watch` keeps them fresh, `--meta` writes what is in each bundle beside it.
import { existsSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { writeDeclarations } from "./declarations.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const flags = process.argv.slice(2);

/**
 * Packages are entered where only what is used comes along: the parser of htmlparser2 without its DOM, yaml's modules, of
 * which what nobody asks for is left out (those for Node are of one piece, and require a module of Node's, which a worker has
 * not). Globs are matched by picomatch alone, and HTML's names are there once.
 */
const alias = {
  htmlparser2: "./node_modules/htmlparser2/dist/esm/Parser.js",
  yaml: "./node_modules/yaml/browser/dist/index.js",
  minimatch: "./server/src/references/minimatch.ts",
  "decode-named-character-reference": "./scripts/named-references.mjs",
};

/** No bundle leans on a package.json beside it: CommonJS is called .cjs, or lies under client/, which is no module. */
const common = {
  absWorkingDir: root,
  alias,
  bundle: true,
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  metafile: flags.includes("--meta"),
  target: ["es2022"],
};
/** Node has read \p{…} since 10; esbuild doubts it, and would make each such pattern anew wherever it is asked. */
const node = {
  ...common,
  platform: "node",
  target: ["node20"],
  supported: { "regexp-unicode-property-escapes": true },
  mainFields: ["module", "main"],
};
const worker = { ...common, platform: "browser", conditions: ["worker", "browser"] };

const bundles = [
  {
    ...common,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "esm",
    entryPoints: ["server/src/core.ts"],
    outfile: "server/dist/core.js",
  },
  {
    ...node,
    format: "esm",
    entryPoints: ["server/src/cli.ts"],
    outfile: "server/dist/cli.js",
    banner: {
      js: '#!/usr/bin/env node\nimport{createRequire as createRequireForBundle}from"node:module";const require=createRequireForBundle(import.meta.url);',
    },
  },
  {
    ...node,
    format: "cjs",
    entryPoints: ["server/src/node.ts"],
    outfile: "server/dist/node.cjs",
    banner: { js: "#!/usr/bin/env node" },
  },
  { ...worker, format: "iife", entryPoints: ["server/src/browser.ts"], outfile: "server/dist/browser.js" },
  {
    ...worker,
    format: "iife",
    conditions: ["node", "worker", "browser"],
    external: [...builtinModules, "node:*"],
    entryPoints: ["server/src/extension.ts"],
    outfile: "client/dist/server.js",
  },
  {
    ...node,
    format: "cjs",
    external: ["vscode"],
    entryPoints: ["client/src/node.ts"],
    outfile: "client/dist/node.js",
  },
  {
    ...worker,
    format: "cjs",
    external: ["vscode"],
    entryPoints: ["client/src/browser.ts"],
    outfile: "client/dist/browser.js",
  },
].filter(({ entryPoints }) => existsSync(join(root, entryPoints[0])));

if (flags.includes("--watch")) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  writeDeclarations(root);
  const results = await Promise.all(bundles.map((bundle) => build(bundle)));
  for (const [i, { metafile }] of results.entries()) {
    if (metafile) writeFileSync(join(root, `${bundles[i].outfile}.meta.json`), JSON.stringify(metafile));
  }
}
