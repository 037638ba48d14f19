import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { createChecker } from "../../server/src/core/index.ts";
import { nodeFiles } from "../../server/src/node-files.ts";
import type { FileSystem, World } from "../../server/src/references/file-system.ts";
import { loadReferences } from "../../server/src/references/load-references.ts";
import { nameReferences } from "../../server/src/references/name-references.ts";
import { defaultSettings } from "../../server/src/references/settings.ts";

const desk = mkdtempSync(join(tmpdir(), "stet-failures-"));
afterAll(() => rmSync(desk, { recursive: true, force: true }));
const uri = (path: string) => pathToFileURL(join(desk, path)).toString();

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(desk, path)), { recursive: true });
  writeFileSync(join(desk, path), content);
}

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
write("wire.txt", wire);
mkdirSync(join(desk, "folder"));
write(
  "picture.txt",
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0, 0, 0, 1),
);
write("large.txt", new Uint8Array(6_000_000).fill(0x61));
write("broken.xml", "<nitf><body>\n<p>One</body></nitf>");
write("broken.json", '{\n "body_text": "x"\n "y": 1 }');
write(
  "bomb.xml",
  `<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><nitf><body><p>&b;</p></body></nitf>`,
);
write("bomb.docx", zipSync({ "word/document.xml": strToU8(`<w>${"0".repeat(21_000_000)}</w>`) }));
write("secret.txt", wire);
symlinkSync(desk, join(desk, "loop"));
symlinkSync(join(desk, "gone.txt"), join(desk, "dangling.txt"));
write("sealed.txt", wire);
chmodSync(join(desk, "sealed.txt"), 0);

/** Root reads what is sealed, so the refusal is put into the file system. */
const files: FileSystem = {
  ...nodeFiles,
  async read(file) {
    if (file.endsWith("/sealed.txt"))
      throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    return nodeFiles.read(file);
  },
};
const world: World = {
  files,
  openText: () => undefined,
  mayRead: async () => true,
  isIgnored: async () => false,
};

/** The one finding on a reference that cannot be read, with the words of the draft that name it. */
async function failure(path: string, within: World = world) {
  const text = `---\nreferences:\n  - ${path}\n  - wire.txt\n---\n${wire.replace("20 percent", "25 percent")}`;
  const draft = { uri: uri("draft.md"), text, folder: uri("") };
  const { files } = await nameReferences(draft, defaultSettings, undefined, within);
  const references = await loadReferences(files, within, draft.uri);
  const { findings } = createChecker().check({ uri: "draft.md", text, format: "markdown" }, references);
  return {
    compared: findings.some(({ code }) => code === "figure/changed"),
    unreadable: findings
      .filter(({ code }) => code === "reference/unreadable")
      .map(({ text, message }) => `${text}: ${message}`),
  };
}

describe("a reference of more than so many megabytes", () => {
  it.each([
    [0.00001, "is larger than 0.00001 MB"],
    [1, undefined],
  ])("is left out with a word: %d", async (limit, unreadable) => {
    const [loaded] = await loadReferences([{ uri: uri("wire.txt") }], world, uri("draft.md"), limit);
    expect(loaded && "unreadable" in loaded ? loaded.unreadable : undefined).toBe(unreadable);
  });
});

describe("a reference that cannot be read has one diagnostic where it is named, and the others are compared", () => {
  it.each([
    ["nope.txt", "is missing"],
    ["no-*.txt", "matches no file"],
    ["folder", "is a directory"],
    ["loop", "is a directory"],
    ["dangling.txt", "is missing"],
    ["picture.txt", "is not text"],
    ["large.txt", "is larger than 5 MB"],
    ["sealed.txt", "may not be read: permission denied"],
    ["broken.xml", "is not well-formed XML: missing end tag for element p (line 2)"],
    ["broken.json", "is not well-formed JSON: comma expected (line 3)"],
    ["bomb.docx", "unpacks to more than 20 MB"],
    ["draft.md", "is the draft itself"],
    ["git:--output=x", "is no revision"],
  ])("%s %s", async (path, reason) => {
    expect(await failure(path)).toEqual({
      compared: true,
      unreadable: [`${path}: Reference ${path} ${reason}.`],
    });
  });

  it("a path that leaves an untrusted workspace", async () => {
    const untrusted: World = { ...world, mayRead: async (file) => file.startsWith(uri("")) };
    expect((await failure("../elsewhere.txt", untrusted)).unreadable).toEqual([
      "../elsewhere.txt: Reference ../elsewhere.txt lies outside the workspace, which is not trusted.",
    ]);
  });
});

describe("a reference that changes between the look at it and the reading of it", () => {
  it.each<[string, () => Promise<Uint8Array>, string]>([
    ["is gone", () => nodeFiles.read(uri("nope.txt")), "is missing"],
    ["has grown", async () => new Uint8Array(6_000_000).fill(0x61), "is larger than 5 MB"],
    ["is a picture now", () => nodeFiles.read(uri("picture.txt")), "is not text"],
  ])("%s", async (_, read, reason) => {
    const changing: World = {
      ...world,
      files: { ...files, read: (file) => (file.endsWith("/other.txt") ? read() : files.read(file)) },
    };
    write("other.txt", wire);
    expect(await failure("other.txt", changing)).toEqual({
      compared: true,
      unreadable: [`other.txt: Reference other.txt ${reason}.`],
    });
  });
});

it("an entity of the file's own is left as it stands, so nothing expands", async () => {
  const [read] = await loadReferences([{ uri: uri("bomb.xml") }], world);
  expect(read).toMatchObject({ format: "nitf" });
});

it("a glob over folders that link to each other ends", async () => {
  expect(await nodeFiles.list(uri(""), "**/wire.txt")).toEqual([uri("wire.txt")]);
});

it("a glob of ten thousand files is read in bounded time", async () => {
  for (let i = 0; i < 10_000; i++) write(`many/${i}.txt`, "");
  const found = await nodeFiles.list(uri("many"), "*.txt");
  expect(found).toHaveLength(10_000);
  expect(await failure("many/*.txt")).toEqual({
    compared: true,
    unreadable: ["many/*.txt: Reference many/*.txt matches 10,000 files, and at most 200 are compared."],
  });
});
