import { describe, expect, it, test } from "vitest";
import type { Decision } from "../../server/src/core/index.ts";
import { createDecisions } from "../../server/src/lsp/decisions.ts";
import { decisionsIn, decisionsToText } from "../../server/src/references/decisions.ts";
import type { World } from "../../server/src/references/file-system.ts";
import { desk, memoryWorld } from "./memory-files.ts";

const made = (id: string, more: Partial<Decision> = {}): Decision => ({
  id,
  scope: "finding",
  draft: "a.md",
  code: "figure/changed",
  text: "25",
  reference: "20",
  at: `2026-11-21T09:00:0${id}Z`,
  ...more,
});

describe("the file", () => {
  it("comes back as it was written, a decision a line", () => {
    const decisions = [made("1"), made("2", { reason: 'said "so"\nhimself' })];
    const text = decisionsToText(decisions);
    expect(decisionsIn(text)).toEqual({ decisions });
    expect(text.split("\n").filter((line) => line.includes('"id"'))).toHaveLength(2);
    expect(decisionsIn(decisionsToText([]))).toEqual({ decisions: [] });
  });

  it.each([
    ["{", "is not JSON"],
    ["[]", "holds no list of decisions"],
    ['{\n<<<<<<< HEAD\n"a": 1\n=======\n>>>>>>> x\n}', "is in conflict after a merge"],
  ])("is not written over where it is broken: %s", (text, fault) => {
    expect(decisionsIn(text)).toEqual({ fault });
  });

  it("takes only what is a decision, and only its own members", () => {
    const text = JSON.stringify({
      decisions: [
        1,
        null,
        { id: "x" },
        { ...made("1"), extra: 1 },
        JSON.parse('{"__proto__": {"polluted": true}}'),
      ],
    });
    expect(decisionsIn(text)).toEqual({ decisions: [made("1")] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** A workspace in memory that can be written, and can be made to fail. */
function writable(
  content: Record<string, string>,
  fails?: () => Error | undefined,
): World & { content: Record<string, string> } {
  const files = () => memoryWorld(content).files;
  return {
    content,
    openText: () => undefined,
    mayRead: async () => true,
    isIgnored: async () => false,
    files: {
      stat: (uri) => files().stat(uri),
      read: (uri) => files().read(uri),
      list: (folder, glob) => files().list(folder, glob),
      async write(uri, bytes) {
        const error = fails?.();
        if (error) throw error;
        content[uri.slice(desk("").length)] = new TextDecoder().decode(bytes);
      },
    },
  };
}

const file = ".stet/decisions.json";
const kept = (content: Record<string, string>) => {
  const decided = decisionsIn(content[file] ?? '{"decisions":[]}');
  return "decisions" in decided ? decided.decisions.map(({ id }) => id) : decided.fault;
};
const { draft: _, ...decision } = made("1");

describe("the store", () => {
  test("keeps a decision at the root of the draft's folder, and takes it back", async () => {
    const world = writable({ "a.md": "x" });
    const store = createDecisions(world, () => [desk("")]);
    expect(await store.add(desk("a.md"), decision)).toBeUndefined();
    expect(kept(world.content)).toEqual(["1"]);
    expect(await createDecisions(world, () => [desk("")]).of(desk("a.md"))).toEqual([made("1")]);
    await store.remove("1");
    expect(kept(world.content)).toEqual([]);
  });

  test("merges with what somebody else wrote meanwhile", async () => {
    const world = writable({ "a.md": "x" });
    const [one, two] = [createDecisions(world, () => [desk("")]), createDecisions(world, () => [desk("")])];
    await one.of(desk("a.md"));
    await two.of(desk("a.md"));
    await Promise.all([
      one.add(desk("a.md"), decision),
      one.add(desk("a.md"), { ...decision, id: "2", at: "2026-11-21T09:00:02Z" }),
    ]);
    await two.add(desk("a.md"), { ...decision, id: "3", at: "2026-11-21T09:00:03Z" });
    expect(kept(world.content)).toEqual(["1", "2", "3"]);
  });

  test.each([
    ["in conflict", "<<<<<<< HEAD\n", "in conflict after a merge"],
    ["broken", "{", "not JSON"],
  ])("leaves a file alone that is %s, and keeps the decision in memory", async (_, text, why) => {
    const world = writable({ "a.md": "x", [file]: text });
    const store = createDecisions(world, () => [desk("")]);
    expect(await store.add(desk("a.md"), decision)).toContain(why);
    expect(world.content[file]).toBe(text);
    expect((await store.of(desk("a.md"))).map(({ id }) => id)).toEqual(["1"]);
  });

  test.each(["EACCES: permission denied", "ENOSPC: no space left on device", "EROFS: read-only file system"])(
    "loses nothing when the disk says %s",
    async (message) => {
      let broken = false;
      const world = writable({ "a.md": "x" }, () => (broken ? new Error(message) : undefined));
      const store = createDecisions(world, () => [desk("")]);
      await store.add(desk("a.md"), decision);
      const before = world.content[file];
      broken = true;
      expect(await store.add(desk("a.md"), { ...decision, id: "2" })).toContain(message);
      expect(world.content[file]).toBe(before);
      expect((await store.of(desk("a.md"))).map(({ id }) => id)).toEqual(["1", "2"]);
      expect(await store.remove("1")).toContain(message);
      expect(await store.rename(desk("a.md"), desk("b.md"))).toContain(message);
      expect(world.content[file]).toBe(before);
    },
  );

  test("keeps in memory what belongs to no folder", async () => {
    const store = createDecisions(writable({}), () => []);
    expect(await store.add("untitled:1", decision)).toContain("no folder");
    expect(await store.of("untitled:1")).toMatchObject([{ id: "1" }]);
    expect(await store.all()).toMatchObject([{ uri: "untitled:1", kept: "in memory" }]);
    await store.remove("1");
    expect(await store.of("untitled:1")).toEqual([]);
  });

  test("follows a draft that is renamed, in the editor or behind its back", async () => {
    const world = writable({ "a.md": "x" });
    const store = createDecisions(world, () => [desk("")]);
    await store.add(desk("a.md"), decision);
    await store.rename(desk("a.md"), desk("b.md"));
    expect((await store.of(desk("b.md"))).map(({ draft }) => draft)).toEqual(["b.md"]);
    world.content["c.md"] = "x";
    expect((await store.of(desk("c.md"))).map(({ draft }) => draft)).toEqual(["b.md"]);
  });
});
