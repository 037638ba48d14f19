import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** From the project's root. */
export const peersFolder = ".cache/bench/speed";

/** The ten rules for prose that textlint runs with, and their versions. */
export const textlintRules: Readonly<Record<string, string>> = {
  alex: "5.0.0",
  "write-good": "2.0.0",
  terminology: "5.2.16",
  "stop-words": "5.2.0",
  diacritics: "2.1.4",
  rousseau: "1.4.8",
  "en-capitalization": "2.0.3",
  "max-comma": "4.0.0",
  "common-misspellings": "1.0.1",
  "unexpanded-acronym": "1.2.4",
};

export const peers: Readonly<Record<string, string>> = {
  "harper.js": "2.10.0",
  "cspell-lib": "9.8.0",
  "@textlint/kernel": "15.8.0",
  "@textlint/textlint-plugin-markdown": "15.8.0",
};

/** A program that is measured, as one argument list for `node`. */
export interface Program {
  readonly name: string;
  readonly command: readonly string[];
}

const versionOf = (name: string) => `${name} ${peers[name]}`;

/** Says which rules stand for textlint. */
export const peersNote = `${versionOf("harper.js")} and ${versionOf("cspell-lib")} run with their defaults; textlint (kernel ${peers["@textlint/kernel"]}) runs with ten rules: ${Object.entries(
  textlintRules,
)
  .map(([id, version]) => `${id} ${version}`)
  .join(", ")}.`;

/** Installs the programs that Stet is measured against, which are no dependencies of the project, and bundles their shell. */
export function installPeers(): void {
  const wanted = {
    ...peers,
    ...Object.fromEntries(
      Object.entries(textlintRules).map(([id, version]) => [`textlint-rule-${id}`, version]),
    ),
  };
  mkdirSync(peersFolder, { recursive: true });
  if (!Object.keys(wanted).every((name) => existsSync(join(peersFolder, "node_modules", name)))) {
    writeFileSync(join(peersFolder, "package.json"), "{}");
    const names = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", peersFolder, ...names], {
      stdio: "ignore",
    });
  }
  execFileSync("node_modules/.bin/esbuild", [
    "test/bench/speed/shell.ts",
    "--bundle",
    "--minify",
    "--platform=node",
    "--target=node20",
    "--main-fields=module,main",
    "--log-level=error",
    `--outfile=${shell}`,
  ]);
}

const shell = join(peersFolder, "shell.cjs");
export const emptyServer: Program = { name: "empty server", command: [shell, "empty", "--stdio"] };
export const stetServer: Program = { name: "Stet", command: ["server/dist/node.cjs", "--stdio"] };
export const peerServers: readonly Program[] = [
  { name: "harper.js", command: [shell, "harper", "--stdio"] },
  { name: "cspell-lib", command: [shell, "cspell", "--stdio"] },
  { name: "textlint, ten rules", command: [shell, "textlint", "--stdio"] },
];
