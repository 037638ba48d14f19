import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import type { Table } from "./table.ts";

const bundles = [
  "client/dist/node.js",
  "client/dist/browser.js",
  "client/dist/server.js",
  "server/dist/node.cjs",
  "server/dist/browser.js",
  "server/dist/cli.js",
  "server/dist/core.js",
];
/** The parts of a bundle that are named; the others are summed up. */
const named = 6;

interface Meta {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/** The bundles as esbuild made them, minified, with what of each is Stet's own and what comes from where. */
export async function measureBundles(): Promise<Table> {
  execFileSync(process.execPath, ["scripts/build.mjs", "--meta"]);
  return {
    name: "bundles",
    title: "Bundles",
    columns: ["bundle", "size", "gzipped", "what is in it"],
    rows: bundles.map((path) => {
      const content = readFileSync(path);
      return [
        `\`${path}\``,
        inKilobytes(content.length),
        inKilobytes(gzipSync(content).length),
        partsOf(path),
      ];
    }),
  };
}

/** The extension as it is installed. */
export async function measurePackage(): Promise<Table> {
  execFileSync(process.execPath, ["scripts/package.mjs"]);
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const archive = readFileSync(`${name}-${version}.vsix`);
  const groups = new Map<string, { files: number; size: number; packed: number }>();
  const count = (path: string, size: number, packed: number) => {
    const group = path.endsWith(".js")
      ? path
      : (/^extension\/([^/]+\/)?/.exec(path)?.[0] ?? "about the package");
    const sum = groups.get(group) ?? { files: 0, size: 0, packed: 0 };
    groups.set(group, { files: sum.files + 1, size: sum.size + size, packed: sum.packed + packed });
    return false;
  };
  unzipSync(archive, { filter: ({ name: path, originalSize, size }) => count(path, originalSize, size) });
  const rows = [...groups].sort(([, a], [, b]) => b.packed - a.packed);
  return {
    name: "package",
    title: "The .vsix",
    columns: ["what", "files", "size", "packed", "bar"],
    rows: [
      ["**all of it**", "", "", `**${inKilobytes(archive.length)}**`, "1 MB"],
      ...rows.map(([group, { files, size, packed }]) => [
        group.replace(/^extension\/$/, "README, change log, licence, manifest"),
        String(files),
        inKilobytes(size),
        inKilobytes(packed),
        "",
      ]),
    ],
  };
}

function partsOf(path: string): string {
  const meta: Meta = JSON.parse(readFileSync(`${path}.meta.json`, "utf8"));
  const sums = new Map<string, number>();
  for (const [input, { bytesInOutput }] of Object.entries(meta.outputs[path]!.inputs))
    sums.set(ownerOf(input), (sums.get(ownerOf(input)) ?? 0) + bytesInOutput);
  const parts = [...sums].sort(([, a], [, b]) => b - a);
  const rest = parts.slice(named).reduce((sum, [, bytes]) => sum + bytes, 0);
  const shown: readonly (readonly [string, number])[] =
    rest > 0 ? [...parts.slice(0, named), [`${parts.length - named} others`, rest]] : parts;
  return shown.map(([name, bytes]) => `${name} ${inKilobytes(bytes)}`).join(", ");
}

/** The package that a file comes from, by its path. */
function ownerOf(input: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? "Stet";
}

function inKilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString("en-GB")} kB`;
}
