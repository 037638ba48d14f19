import { expect, test } from "vitest";
import type { Store } from "../../../server/src/references/discovery/saved-index.ts";
import {
  createWorkspaceStories,
  type WorkspaceStories,
} from "../../../server/src/references/discovery/workspace-stories.ts";
import type { FileSystem } from "../../../server/src/references/file-system.ts";
import { nameReferences } from "../../../server/src/references/name-references.ts";
import { defaultSettings } from "../../../server/src/references/settings.ts";
import { desk, memoryWorld } from "../memory-files.ts";

const wire = `Harbour bridge at Tarn to stay closed for 12 weeks

TARN, Jan 14 (Coastline) - The harbour bridge at Tarn will stay closed for 12 weeks after divers found cracks in two of
its piers, engineer Mara Finch told the council on Tuesday.

Repairs will cost 1.2 million pounds. Buses to Brayford and the ferry quay are diverted through Ottermouth. Fishermen
asked for moorings upstream, and the lifeboat crew moved to the old customs house.
`;
const rewrite = `# Cracks shut Tarn bridge

The harbour bridge in Tarn stays shut for three months, councillors heard on Tuesday. Divers had found cracks in two piers,
engineer Mara Finch said. The repairs cost 1.2 million pounds; buses to Brayford and the quay of the ferry run through
Ottermouth. Fishermen want moorings upstream, and the crew of the lifeboat has moved to the customs house.
`;
const other = `Chess prodigy Ilya Brandt wins Velden open

VELDEN, Jan 13 (Coastline) - Ilya Brandt, 14, beat the champion Petra Soll in 61 moves on Sunday and took the Velden open
with eight points from nine rounds, the organisers said. Soll resigned in a lost rook ending.
`;

/** Counts what is read. */
function counting(files: FileSystem): FileSystem & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    ...files,
    reads,
    stat: async (uri) => {
      const stat = await files.stat(uri);
      return stat && { ...stat, modified: 7 };
    },
    read: (uri) => {
      reads.push(uri);
      return files.read(uri);
    },
  };
}

/** The stories of the desk, kept in a store where there is one. */
function storiesOf(files: FileSystem, saved?: { text?: string }): WorkspaceStories {
  const world = memoryWorld({}, { files });
  return createWorkspaceStories({
    ...world,
    folders: () => [desk("")],
    ...(saved && { store: storeIn(saved) }),
  });
}

function storeIn(saved: { text?: string }): Store {
  return {
    load: async () => saved.text,
    save: async (text) => {
      saved.text = text;
    },
  };
}

const content = {
  "feed/a.txt": wire,
  "feed/b.txt": other,
  "feed/c.json": '{"name": "left-pad"}',
  "feed/d.nitf": `<nitf><body><p>${other}</p></body></nitf>`,
  "notes.txt": "",
};

test("the first question begins to read; then the version is found", async () => {
  const world = memoryWorld(content);
  let news = 0;
  const stories = createWorkspaceStories({ ...world, folders: () => [desk("")], onRead: () => news++ });
  const draft = { uri: "untitled:1", text: rewrite };
  expect(stories.of(draft).used).toEqual([]);
  await stories.ready();
  expect(news).toBe(1);
  expect(stories.of(draft).used).toEqual([desk("feed/a.txt")]);
});

test("what was saved is not read again, and what is damaged is", async () => {
  const saved: { text?: string } = {};
  const first = counting(memoryWorld(content).files);
  const one = storiesOf(first, saved);
  one.of({ uri: "untitled:1", text: "" });
  await one.ready();
  expect(first.reads).toHaveLength(5);

  const second = counting(memoryWorld(content).files);
  const two = storiesOf(second, saved);
  two.of({ uri: "untitled:1", text: "" });
  await two.ready();
  expect(second.reads).toEqual([]);
  expect(two.of({ uri: "untitled:1", text: rewrite }).used).toEqual([desk("feed/a.txt")]);

  for (const text of ["{", "[]", '{"format":1,"stories":[[1]]}', '{"format":0,"stories":[]}']) {
    const third = counting(memoryWorld(content).files);
    const three = storiesOf(third, { text });
    three.of({ uri: "untitled:1", text: "" });
    await three.ready();
    expect(third.reads).toHaveLength(5);
  }
});

test("a file that changed is read again, one that went is forgotten", async () => {
  const now: Record<string, string> = { ...content };
  const files: FileSystem = {
    stat: (uri) => memoryWorld(now).files.stat(uri),
    read: (uri) => memoryWorld(now).files.read(uri),
    list: (folder, glob) => memoryWorld(now).files.list(folder, glob),
  };
  const stories = storiesOf(files);
  const draft = { uri: "untitled:1", text: rewrite };
  stories.of(draft);
  await stories.ready();
  now["feed/b.txt"] = `${wire}\nUpdated.`;
  delete now["feed/a.txt"];
  stories.changed([desk("feed/a.txt"), desk("feed/b.txt")]);
  await stories.ready();
  expect(stories.of(draft).used).toEqual([desk("feed/b.txt")]);
});

test.each([
  ["an untitled draft takes its wire", "untitled:1", rewrite, "discovery"],
  ["a draft in another folder takes its wire", desk("drafts/tarn.md"), rewrite, "discovery"],
  ["a draft takes a wire from its own folder", desk("feed/tarn.md"), rewrite, "discovery"],
  [
    "a wire is not compared with its update",
    desk("other/e.txt"),
    wire.replace("12 weeks", "14 weeks"),
    "nothing",
  ],
  [
    "no version, no reference",
    desk("drafts/new.md"),
    "# A story of its own\n\nNobody else has this story.",
    "nothing",
  ],
])("%s", async (_, uri, text, by) => {
  const world = memoryWorld(content);
  const stories = storiesOf(world.files);
  stories.of({ uri, text });
  await stories.ready();
  const draft = { uri, text, folder: desk("drafts") };
  const named = await nameReferences(draft, defaultSettings, undefined, { ...world, stories });
  expect(named.by).toBe(by);
  if (by === "discovery") expect(named.files).toEqual([{ uri: desk("feed/a.txt") }]);
  const off = await nameReferences(draft, { ...defaultSettings, discover: false }, undefined, {
    ...world,
    stories,
  });
  expect(off.by).toBe("nothing");
});

test("a copy of the draft beside it is only offered", async () => {
  const world = memoryWorld({ "drafts/tarn-old.md": rewrite });
  const stories = storiesOf(world.files);
  const draft = { uri: desk("drafts/tarn.md"), text: rewrite, folder: desk("drafts") };
  stories.of(draft);
  await stories.ready();
  expect((await nameReferences(draft, defaultSettings, undefined, { ...world, stories })).by).toBe("nothing");
});

test.each([
  ["ignored", { isIgnored: async (uri: string) => uri.endsWith("/a.txt") }],
  ["outside of what may be read", { mayRead: async (uri: string) => !uri.endsWith("/a.txt") }],
])("a story that is %s is not found, and is once that has changed", async (_, bounds) => {
  const world = memoryWorld(content);
  const around = { ...world, ...bounds };
  const stories = createWorkspaceStories({
    files: world.files,
    mayRead: (uri) => around.mayRead(uri),
    isIgnored: (uri) => around.isIgnored(uri),
    folders: () => [desk("")],
  });
  const draft = { uri: "untitled:1", text: rewrite };
  stories.of(draft);
  await stories.ready();
  expect(stories.of(draft).used).toEqual([]);
  Object.assign(around, { mayRead: world.mayRead, isIgnored: world.isIgnored });
  stories.foldersChanged();
  await stories.ready();
  expect(stories.of(draft).used).toEqual([desk("feed/a.txt")]);
  Object.assign(around, bounds);
  stories.foldersChanged();
  await stories.ready();
  expect(stories.of(draft).used).toEqual([]);
});
