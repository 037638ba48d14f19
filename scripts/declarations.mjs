// Writes server/dist/core.d.ts: the types of the library, with the few files that they lean on in dist/types/.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const options = "--ignoreConfig --declaration --emitDeclarationOnly --noCheck --allowImportingTsExtensions";
const language = "--target ES2022 --lib ES2023,WebWorker --module ESNext --moduleResolution bundler";

/** Emits the declarations of all of core, and keeps those that its public surface leads to. */
export function writeDeclarations(root) {
  const require = createRequire(import.meta.url);
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  const emitted = mkdtempSync(join(tmpdir(), "stet-types-"));
  try {
    const args = [...options.split(" "), ...language.split(" "), "--outDir", emitted];
    execFileSync(process.execPath, [tsc, "server/src/core/index.ts", ...args], {
      cwd: root,
      stdio: "inherit",
    });
    const types = join(root, "server/dist/types");
    rmSync(types, { recursive: true, force: true });
    copy("index.d.ts", { emitted, types, seen: new Set() });
    writeFileSync(join(root, "server/dist/core.d.ts"), 'export * from "./types/index.js";\n');
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

function copy(path, run) {
  if (run.seen.has(path)) return;
  run.seen.add(path);
  const text = readFileSync(join(run.emitted, path), "utf8");
  const target = join(run.types, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text.replace(relativeImport, '$1.js"'));
  for (const [, before] of text.matchAll(relativeImport)) {
    copy(join(dirname(path), `${before.slice(before.indexOf('"') + 1)}.d.ts`), run);
  }
}

const relativeImport = /((?:from |import\()"\.[^"]*)\.ts"/g;
