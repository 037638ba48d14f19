import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/**
 * Installs the libraries that dates are measured against into `.cache`, by name and exact version, and gives what loads
 * one. They are no dependencies of the project.
 */
export function loadPeers(versions: Readonly<Record<string, string>>): (name: string) => unknown {
  const folder = resolve(".cache/bench/dates");
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  if (!Object.keys(versions).every((name) => existsSync(join(folder, "node_modules", name)))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), "{}");
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, ...wanted], {
      stdio: "ignore",
    });
  }
  const load = createRequire(join(folder, "package.json"));
  return (name) => {
    const loaded: unknown = load(name);
    return hasDefault(loaded) ? loaded.default : loaded;
  };
}

function hasDefault(loaded: unknown): loaded is { readonly default: unknown } {
  return typeof loaded === "object" && loaded !== null && "default" in loaded && Boolean(loaded.default);
}
