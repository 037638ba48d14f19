// Packs the extension as stet-VERSION.vsix in the project's root, and prints what is in it.
// `npm run package` builds first.
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { takeOutRelativeLinks } from "./packed-readme.mjs";
import { repack } from "./repack.mjs";

/** In bytes. The whole of Stet fits into a megabyte. */
const limit = 1_000_000;

const root = resolve(fileURLToPath(new URL("..", import.meta.url)));
const { name, version, repository } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const packagePath = join(root, `${name}-${version}.vsix`);

await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: repository !== undefined,
});
await repack(packagePath, repository === undefined ? takeOutRelativeLinks : (files) => files);

const { size } = await stat(packagePath);
console.log(`${name}-${version}.vsix: ${size} bytes`);
if (size > limit) {
  console.error(`The package is larger than ${limit} bytes.`);
  process.exitCode = 1;
}
