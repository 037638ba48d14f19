import type { Decision } from "../core/index.ts";
import { decisionsPath, decisionsToText, readDecisions } from "../references/decisions.ts";
import type { World } from "../references/file-system.ts";
import { normalUri, relativePath, resolvePath } from "../references/uri.ts";

/** What the editor let stand, for every open folder: in a file at its root, or in memory where there is no folder. */
export interface DecisionStore {
  /** Those that may apply to a draft. */
  of(uri: string): Promise<readonly Decision[]>;
  /** All of them, with the folder that keeps them; without one they last as long as the window. */
  all(): Promise<readonly Kept[]>;
  /** Keeps a decision. Resolves to why it could only be kept in memory, if so. */
  add(uri: string, decision: Omit<Decision, "draft">): Promise<string | undefined>;
  remove(id: string): Promise<string | undefined>;
  /** The draft has another name now. */
  rename(from: string, to: string): Promise<string | undefined>;
  /** Reads the files anew, when next asked. */
  reset(): void;
}

export interface Kept {
  readonly decision: Decision;
  /** The URI of the draft. */
  readonly uri: string;
  readonly kept: "in a file" | "in memory";
}

export function createDecisions(world: World, folders: () => readonly string[]): DecisionStore {
  const files = new Map<string, Promise<readonly Decision[]>>();
  /** Without a folder, or where its file cannot be written. `draft` is a URI here. */
  let memory: readonly Decision[] = [];
  /** One change after the other, or the second would undo the first. */
  let last: Promise<unknown> = Promise.resolve();

  const folderOf = (uri: string) => folders().find((folder) => relativePath(folder, uri) !== undefined);

  function read(folder: string): Promise<readonly Decision[]> {
    const known = files.get(folder);
    if (known) return known;
    const reading = readDecisions(world, folder).then((decided) =>
      "fault" in decided ? [] : decided.decisions,
    );
    files.set(folder, reading);
    return reading;
  }

  /** Drafts that have decisions and are gone: they were renamed behind our back, and their words tell where to. */
  async function lostDrafts(folder: string): Promise<ReadonlySet<string>> {
    const drafts = new Set((await read(folder)).map(({ draft }) => draft));
    const lost = await Promise.all(
      [...drafts].map(async (draft) => {
        const uri = resolvePath(folder, draft);
        const isThere = world.openText(uri) !== undefined || (await world.files.stat(uri).catch(() => true));
        return isThere ? [] : [draft];
      }),
    );
    return new Set(lost.flat());
  }

  /** Changes what the file holds by now: another editor, or a pull, may have written it since it was read. */
  function change(
    folder: string,
    by: (decisions: readonly Decision[]) => readonly Decision[],
  ): Promise<string | undefined> {
    const changed = last.then(async () => {
      const decided = await readDecisions(world, folder);
      if ("fault" in decided) return `${decisionsPath} ${decided.fault}`;
      if (!world.files.write) return "the files here cannot be written";
      const decisions = by(decided.decisions);
      try {
        const text = new TextEncoder().encode(decisionsToText(decisions));
        await world.files.write(resolvePath(folder, decisionsPath), text);
      } catch (error) {
        return `${decisionsPath} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
      }
      files.set(folder, Promise.resolve(decisions));
      return undefined;
    });
    last = changed.catch(() => undefined);
    return changed;
  }

  return {
    async of(uri) {
      const own = memory.filter(({ draft }) => draft === uri);
      const folder = folderOf(uri);
      const kept = folder === undefined ? [] : await read(folder);
      const path = folder === undefined ? uri : relativePath(folder, uri);
      const lost = folder === undefined ? new Set<string>() : await lostDrafts(folder);
      return [...kept.filter(({ draft }) => draft === path || lost.has(draft)), ...own];
    },
    async all() {
      const inFiles = await Promise.all(
        folders().map(async (folder) =>
          (await read(folder)).map((decision): Kept => {
            return { decision, uri: resolvePath(folder, decision.draft), kept: "in a file" };
          }),
        ),
      );
      return [
        ...inFiles.flat(),
        ...memory.map((decision): Kept => ({ decision, uri: decision.draft, kept: "in memory" })),
      ];
    },
    async add(uri, decision) {
      const folder = folderOf(uri);
      const path = folder === undefined ? undefined : relativePath(folder, uri);
      const why =
        folder === undefined || path === undefined
          ? "the draft lies in no folder of the workspace"
          : await change(folder, (decisions) => [...decisions, { ...decision, draft: path }]);
      if (why !== undefined) memory = [...memory, { ...decision, draft: uri }];
      return why;
    },
    async remove(id) {
      memory = memory.filter((decision) => decision.id !== id);
      let why: string | undefined;
      for (const folder of folders()) {
        if (!(await read(folder)).some((decision) => decision.id === id)) continue;
        why = await change(folder, (decisions) => decisions.filter((decision) => decision.id !== id));
      }
      return why;
    },
    async rename(from, to) {
      memory = memory.map((decision) =>
        decision.draft === normalUri(from) ? { ...decision, draft: normalUri(to) } : decision,
      );
      const folder = folderOf(from);
      const [before, after] = [folder && relativePath(folder, from), folder && relativePath(folder, to)];
      if (!folder || before === undefined || after === undefined) return undefined;
      if (!(await read(folder)).some(({ draft }) => draft === before)) return undefined;
      return change(folder, (decisions) =>
        decisions.map((decision) => (decision.draft === before ? { ...decision, draft: after } : decision)),
      );
    },
    reset: () => files.clear(),
  };
}
