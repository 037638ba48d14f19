import { expect, test } from "vitest";
import { loadReferences } from "../../server/src/references/load-references.ts";
import { desk, memoryWorld } from "./memory-files.ts";

test.each([
  ["missing.txt", "is missing"],
  ["folder", "is a directory"],
  ["picture.txt", "is not text"],
  ["large.txt", "is larger than 5 MB"],
])("%s %s", async (path, unreadable) => {
  const world = memoryWorld({
    "folder/a.txt": "a",
    "picture.txt": Uint8Array.of(0x89, 0x50, 0, 0, 0, 1),
    "large.txt": new Uint8Array(5_000_001),
  });
  const at = { start: 3, end: 9 };
  expect(await loadReferences([{ uri: desk(path), at }], world)).toEqual([{ uri: path, unreadable, at }]);
});

test("a file that fails while it is read is reported, not thrown", async () => {
  const world = memoryWorld({ "a.txt": "a" });
  const failing = { ...world, files: { ...world.files, read: () => Promise.reject(new Error("EIO")) } };
  expect(await loadReferences([{ uri: desk("a.txt") }], failing)).toMatchObject([
    { unreadable: "cannot be read" },
  ]);
});

test("an open document wins over the disk, and what may not be read is not", async () => {
  const world = memoryWorld(
    { "a.txt": "disk", "b.txt": "disk" },
    { openText: (uri) => (uri === desk("a.txt") ? "editor" : undefined), mayRead: async () => false },
  );
  expect(await loadReferences([{ uri: desk("a.txt") }, { uri: desk("b.txt") }], world)).toMatchObject([
    { text: "editor" },
    { unreadable: "lies outside the workspace, which is not trusted" },
  ]);
});

test.each([
  ["an unsaved change wins over the disk", true, "Tolls rose £6", "Tolls rose £6"],
  ["a saved tab does not: the bytes tell their encoding", false, "Tolls rose \u00c2£5", "Tolls rose £5"],
  [
    "a tab with replacement characters that the file lacks is passed over",
    undefined,
    "Tolls rose \ufffd5",
    "Tolls rose £5",
  ],
  ["a tab of which nothing is known wins", undefined, "Tolls rose £6", "Tolls rose £6"],
])("%s", async (_, dirty, open, text) => {
  const { files } = memoryWorld({
    "a.txt": Uint8Array.from([...new TextEncoder().encode("Tolls rose "), 0xa3, 0x35]),
  });
  const stat: typeof files.stat = async (uri) => {
    const found = await files.stat(uri);
    return found && { ...found, ...(dirty !== undefined && { dirty }) };
  };
  const world = memoryWorld({}, { files: { ...files, stat }, openText: () => open });
  expect(await loadReferences([{ uri: desk("a.txt") }], world)).toMatchObject([{ text }]);
});

test.each([
  [
    "where the editor knows of unsaved documents, a tab of a file that is gone is passed over",
    true,
    "is missing",
  ],
  ["where nobody knows, its text is taken", false, undefined],
])("%s", async (_, knowsTabs, unreadable) => {
  const { files } = memoryWorld({});
  const world = memoryWorld({}, { files: { ...files, knowsTabs }, openText: () => "Tolls rose" });
  const [loaded] = await loadReferences([{ uri: desk("a.txt") }], world);
  expect(loaded).toMatchObject(unreadable ? { unreadable } : { text: "Tolls rose" });
});

test("rank goes before date, and date before name; names count as people do", async () => {
  const names = ["w10.txt", "w2.txt", "w1.txt", "z.txt", "a.txt"];
  const world = memoryWorld(Object.fromEntries(names.map((name) => [name, ""])));
  const set: Record<string, object> = { "a.txt": { rank: 1 }, "w1.txt": { date: "2016-01-14" } };
  const loaded = await loadReferences(
    names.map((name) => ({ uri: desk(name), ...set[name] })),
    world,
  );
  expect(loaded.map(({ uri }) => uri.slice("file:///desk/".length))).toEqual([
    "w2.txt",
    "w10.txt",
    "z.txt",
    "w1.txt",
    "a.txt",
  ]);
});

test.each([
  ["a.md", "Text", "markdown"],
  ["a.HTML", "<p>Text", "html"],
  ["a.txt", "Text", "plain"],
  ["a", "Text", "plain"],
  ["a.xml", "<?xml version='1.0'?><nitf><body><p>Text</p></body></nitf>", "nitf"],
  ["a.txt", "<?xml version='1.0'?><nitf><body><p>Text</p></body></nitf>", "nitf"],
  [
    "a.xml",
    "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><inlineXML><p>Text</p></inlineXML></newsItem>",
    "newsml",
  ],
  ["a.xml", "<!DOCTYPE html><html><p>Text</p></html>", "html"],
  ["a.json", '{ "body_text": "Text" }', "ninjs"],
])("%s with %s is read as %s", async (name, text, format) => {
  const world = memoryWorld({ [name]: text });
  expect(await loadReferences([{ uri: desk(name) }], world)).toMatchObject([{ format }]);
});

test.each([
  [
    "a.xml",
    "<nitf><body>\n<p>Text</body></nitf>",
    "is not well-formed XML: missing end tag for element p (line 2)",
  ],
  ["a.xml", "<rss><channel/></rss>", "is XML, but neither NITF nor NewsML"],
  ["a.json", '{ "name": "left-pad" }', "is JSON without the text of a story"],
  ["a.json", "[]", "is JSON, but no news item"],
  ["a.html", '<html lang="de"><p>Ein Text</p></html>', "is in German, and Stet compares English stories"],
])("%s with %s says why it is no reference", async (name, text, unreadable) => {
  const [loaded] = await loadReferences([{ uri: desk(name), written: name }], memoryWorld({ [name]: text }));
  expect(loaded).toEqual({ uri: name, unreadable });
});
