import { depthOf, matcher } from "./glob.ts";
import type { IsIgnored } from "./ignored.ts";

/** What stands in a folder. A link to a folder is `other`: links could lead in a circle. */
export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
}

/** A walk ends after so many entries: a pattern such as `/**` must not read a whole disk. */
const maximumEntries = 20_000;

/**
 * The paths below a folder that match a glob, level by level. `entriesOf` lists the folder at a relative path (empty
 * for the first), and gives nothing where it cannot be read. Ignored folders are not entered.
 */
export async function walk(
  glob: string,
  entriesOf: (path: string) => Promise<readonly Entry[]>,
  isIgnored: IsIgnored = async () => false,
): Promise<string[]> {
  const accepts = matcher(glob);
  const depth = depthOf(glob);
  const found: string[] = [];
  let entries = 0;
  let level = [""];
  for (let at = 1; level.length > 0 && at <= depth; at++) {
    const next: string[] = [];
    for (const folder of level) {
      for (const { name, kind } of await entriesOf(folder)) {
        if (++entries > maximumEntries) return found;
        const path = folder ? `${folder}/${name}` : name;
        if (kind === "file" && accepts(path) && !(await isIgnored(path))) found.push(path);
        if (kind === "folder" && isEntered(name) && !(await isIgnored(`${path}/`))) next.push(path);
      }
    }
    level = next;
  }
  return found;
}

function isEntered(name: string): boolean {
  return name !== "node_modules" && !name.startsWith(".");
}
