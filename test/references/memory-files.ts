import type { FileSystem, World } from "../../server/src/references/file-system.ts";
import { depthOf, matcher } from "../../server/src/references/glob.ts";
import { relativePath } from "../../server/src/references/uri.ts";

/** A workspace in memory: paths below `file:///desk/` and what stands there. */
export function memoryWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  overrides: Partial<World> = {},
): World {
  const world = { files: memoryFiles(files), openText: () => undefined };
  return { ...world, mayRead: async () => true, isIgnored: async () => false, ...overrides };
}

export const desk = (path: string): string => `file:///desk/${encodeURI(path)}`;

function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>): FileSystem {
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      desk(path),
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  return {
    async stat(uri) {
      const found = bytes.get(uri);
      if (found) return { kind: "file", size: found.length };
      const isFolder = [...bytes.keys()].some((file) => relativePath(uri, file) !== undefined);
      return isFolder ? { kind: "folder", size: 0 } : undefined;
    },
    async read(uri) {
      const found = bytes.get(uri);
      if (!found) throw new Error("missing");
      return found;
    },
    async list(folder, glob) {
      const accepts = matcher(glob);
      return [...bytes.keys()].filter((file) => {
        const path = relativePath(folder, file);
        return path !== undefined && path.split("/").length <= depthOf(glob) && accepts(path);
      });
    },
  };
}
