import { describe, expect, test } from "vitest";
import { nameReferences } from "../../server/src/references/name-references.ts";
import { defaultSettings, nearestConfig, type Settings } from "../../server/src/references/settings.ts";
import { folderOf } from "../../server/src/references/uri.ts";
import { desk, memoryWorld } from "./memory-files.ts";

/** `${name}` in a setting stands for the draft's name. */
const placeholder = "$" + "{name}";

interface Row {
  readonly when: string;
  readonly draft: string;
  readonly front?: string;
  readonly files: Readonly<Record<string, string>> | readonly string[];
  readonly settings?: Partial<Settings>;
  readonly by: string;
  readonly named: readonly string[];
}

const rows: readonly Row[] = [
  {
    when: "nothing lies beside the draft",
    draft: "d.md",
    files: ["d.md"],
    by: "nothing",
    named: [],
  },
  {
    when: "the wire bears the draft's name, and another draft lies there too",
    draft: "d.md",
    files: [
      "d.md",
      "e.md",
      "wire/d-1.txt",
      "wire/d_2.txt",
      "wire/d.txt",
      "wire/d 3.txt",
      "wire/d4.txt",
      "wire/derby.txt",
      "wire/e-1.txt",
    ],
    by: "folder",
    named: ["wire/d 3.txt", "wire/d-1.txt", "wire/d.txt", "wire/d4.txt", "wire/d_2.txt"],
  },
  {
    when: "the folder serves one draft alone",
    draft: "d.md",
    files: ["d.md", "wire/1100.txt", "references/earlier.html"],
    by: "folder",
    named: ["references/earlier.html", "wire/1100.txt"],
  },
  {
    when: "pictures, dot files and folders lie among the wire",
    draft: "d.md",
    files: ["d.md", "wire/1.txt", "wire/photo.jpg", "wire/.stet", "wire/old/0.txt"],
    by: "folder",
    named: ["wire/1.txt"],
  },
  {
    when: "front matter names files and globs",
    draft: "a/d.md",
    front: "references:\n  - ../wire/x.txt\n  - '../wire/y*.txt'\n",
    files: ["a/d.md", "a/wire/d.txt", "wire/x.txt", "wire/y1.txt", "wire/y2.txt"],
    by: "front matter",
    named: ["wire/x.txt", "wire/y1.txt", "wire/y2.txt"],
  },
  {
    when: "front matter names one file twice, and a glob finds the draft itself",
    draft: "d.md",
    front: "references: [wire/x.txt, 'wire/*', '*.md']\n",
    files: ["d.md", "c.md", "wire/x.txt"],
    by: "front matter",
    named: ["wire/x.txt", "c.md"],
  },
  {
    when: "a file's name looks like a glob",
    draft: "d.md",
    front: "references: ['wire/d [1].txt']\n",
    files: ["d.md", "wire/d [1].txt", "wire/d 1.txt"],
    by: "front matter",
    named: ["wire/d [1].txt"],
  },
  {
    when: "a path is written with backslashes",
    draft: "a/d.md",
    front: "references: ['..\\wire\\x.txt']\n",
    files: ["a/d.md", "wire/x.txt"],
    by: "front matter",
    named: ["wire/x.txt"],
  },
  {
    when: "stet.json above the draft has a pattern for it",
    draft: "drafts/pier-late.md",
    files: {
      "drafts/pier-late.md": "",
      "wire/pier-1.txt": "",
      "wire/pier-2.txt": "",
      "wire/dock-1.txt": "",
      "stet.json":
        '{ "references": { "drafts/pier*.md": ["wire/pier*.txt"], "drafts/dock*.md": ["wire/dock*.txt"] } }',
    },
    by: "stet.json",
    named: ["wire/pier-1.txt", "wire/pier-2.txt"],
  },
  {
    when: "the nearest stet.json has no pattern for the draft",
    draft: "a/d.md",
    files: {
      "a/d.md": "",
      "a/wire/d.txt": "",
      "x.txt": "",
      "a/stet.json": '{ "severity": {} }',
      "stet.json": '{ "references": { "**/*.md": ["x.txt"] } }',
    },
    by: "folder",
    named: ["a/wire/d.txt"],
  },
  {
    when: "the setting has the draft's name in its pattern",
    draft: "d (1).md",
    files: ["d (1).md", "copy/d (1)-1.txt", "copy/d 1-1.txt", "wire/d (1).txt"],
    settings: { references: [`copy/${placeholder}*.txt`] },
    by: "setting",
    named: ["copy/d (1)-1.txt"],
  },
  {
    when: "the setting has the draft's name in a path",
    draft: "d [1].md",
    files: ["d [1].md", "copy/d [1].txt", "wire/d [1].txt"],
    settings: { references: [`copy/${placeholder}.txt`] },
    by: "setting",
    named: ["copy/d [1].txt"],
  },
  {
    when: "the setting has the draft's name in a folder's",
    draft: "d (1).md",
    files: ["d (1).md", "copy/d (1)/a.txt", "copy/d (1)/b.txt"],
    settings: { references: [`copy/${placeholder}/*.txt`] },
    by: "setting",
    named: ["copy/d (1)/a.txt", "copy/d (1)/b.txt"],
  },
  {
    when: "the setting's path leads nowhere",
    draft: "d.md",
    files: ["d.md", "wire/d.txt"],
    settings: { references: [`copy/${placeholder}.txt`, "wire"] },
    by: "nothing",
    named: [],
  },
  {
    when: "the setting's pattern matches nothing",
    draft: "d.md",
    files: ["d.md", "wire/d.txt"],
    settings: { references: [`copy/${placeholder}*.txt`] },
    by: "nothing",
    named: [],
  },
];

describe("the first way that names a reference wins", () => {
  test.each(rows)("$when", async ({ draft, front, files, settings, by, named }) => {
    const content = Array.isArray(files) ? Object.fromEntries(files.map((path) => [path, ""])) : files;
    const world = memoryWorld(content as Record<string, string>);
    const uri = desk(draft);
    const text = front ? `---\n${front}---\nText.` : "Text.";
    const config = await nearestConfig(world, folderOf(uri));
    const found = await nameReferences(
      { uri, text, folder: folderOf(uri) },
      { ...defaultSettings, ...settings },
      config,
      world,
    );
    expect(found.by).toBe(by);
    expect(found.files.map((file) => decodeURI(file.uri))).toEqual(
      named.map((path) => `file:///desk/${path}`),
    );
  });
});

test("what front matter says of a reference goes with it", async () => {
  const text =
    "---\nreferences:\n  - { path: x.txt, date: 2016-01-14, label: First, rank: 1 }\n  - nope-*.txt\n  - d.md\n---\n";
  const uri = desk("d.md");
  const world = memoryWorld({ "d.md": text, "x.txt": "" });
  const { files } = await nameReferences({ uri, text, folder: desk("") }, defaultSettings, undefined, world);
  expect(files).toMatchObject([
    { uri: desk("x.txt"), date: "2016-01-14", label: "First", rank: 1 },
    { uri: "nope-*.txt", unreadable: "matches no file" },
    { uri, unreadable: "is the draft itself" },
  ]);
  expect(files.map(({ at }) => at && text.slice(at.start, at.end))).toEqual(["x.txt", "nope-*.txt", "d.md"]);
});
