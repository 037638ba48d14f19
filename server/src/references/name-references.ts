import { type FrontMatter, readFrontMatter } from "../core/text/front-matter.ts";
import type { Span } from "../core/text/span.ts";
import type { NamedBy } from "../protocol.ts";
import { filesBeside } from "./beside.ts";
import type { NamedPath } from "./config.ts";
import { discoverReferences } from "./discovery/discover-references.ts";
import type { World } from "./file-system.ts";
import { revisionIn } from "./git.ts";
import { expand, isGlob, literal, matchesIn } from "./glob.ts";
import type { ConfigFile, Settings } from "./settings.ts";
import { folderOf, normalUri, resolvePath, stemOf } from "./uri.ts";

/** A file that is to be read as a reference. */
export interface NamedFile extends Omit<NamedPath, "path"> {
  readonly uri: string;
  /** The path that names this file alone, as written; absent where a pattern found it. */
  readonly written?: string;
  /** Where the draft's front matter names it, in UTF-16 offsets. */
  readonly at?: Span;
  /** It is the draft itself as this revision has it. */
  readonly revision?: string;
  /** Known before it is read: "matches no file". */
  readonly unreadable?: string;
  /** What should stand at `at` instead. */
  readonly instead?: string;
}

/** The references of a draft, not yet read, and which of the ways named them. */
export interface Named {
  readonly by: NamedBy;
  readonly files: readonly NamedFile[];
}

/** A draft as far as naming its references needs it. */
export interface NamedDraft {
  readonly uri: string;
  readonly text: string;
  /** What relative paths in its front matter start from. */
  readonly folder: string;
}

/**
 * Front matter, `stet.json`, the setting, the folders beside the draft: the first that names any wins. Where none does, the
 * stories around are searched for versions of the draft.
 */
export async function nameReferences(
  draft: NamedDraft,
  settings: Settings,
  config: ConfigFile | undefined,
  world: World,
): Promise<Named> {
  const ways: readonly [NamedBy, () => Promise<readonly NamedFile[]>][] = [
    ["front matter", () => namedInFrontMatter(draft, world)],
    ["stet.json", () => namedInConfig(draft, config, world)],
    ["setting", () => namedInSetting(draft, settings, world)],
    ["folder", async () => besideDraft(draft, settings, world)],
  ];
  for (const [by, name] of ways) {
    const files = distinct(await name());
    if (files.length > 0) return { by, files };
  }
  const { used } = settings.discover ? await discoverReferences(draft, world) : { used: [] };
  return { by: used.length > 0 ? "discovery" : "nothing", files: used.map((uri) => ({ uri })) };
}

/** Resolves one path or glob. A file of that very name goes before the glob's meaning: `d [1].txt` is a file's name. */
export async function namedFiles(
  world: World,
  folder: string,
  { path, ...set }: NamedPath & { at?: Span },
): Promise<readonly NamedFile[]> {
  const revision = revisionIn(path);
  if (revision !== undefined) return [{ uri: path, written: path, label: revision, ...set, revision }];
  const uri = resolvePath(folder, path);
  if (!isGlob(path) || (await world.files.stat(uri))) return [{ uri, written: path, ...set }];
  const found = await expand(world.files, folder, path);
  if (found.length > mostFiles)
    return [{ uri: path, written: path, ...set, unreadable: tooMany(found.length) }];
  return found.map((each) => ({ uri: normalUri(each), ...set }));
}

/** A pattern that matches more files than a story has versions names a whole archive by mistake. */
const mostFiles = 200;

function tooMany(count: number): string {
  return `matches ${count.toLocaleString("en")} files, and at most ${mostFiles} are compared`;
}

async function namedInFrontMatter(draft: NamedDraft, world: World): Promise<readonly NamedFile[]> {
  const front = readFrontMatter(draft.text);
  if (!front) return [];
  const named = await Promise.all(
    (front.references ?? []).map(async (reference): Promise<readonly NamedFile[]> => {
      const { path, at } = reference;
      const files = await namedFiles(world, draft.folder, reference);
      if (files.length > 0) return files.filter((file) => file.uri !== draft.uri || !isGlob(path));
      return [{ uri: path, written: path, at, unreadable: "matches no file" }];
    }),
  );
  const files = named
    .flat()
    .map((file) => (file.uri === draft.uri ? { ...file, unreadable: "is the draft itself" } : file));
  return [...files, ...faultsIn(front, draft.text)];
}

/** Front matter that means to name references and has a fault may have named more than could be read. */
function faultsIn({ span, problems }: FrontMatter, text: string): readonly NamedFile[] {
  const [problem] = problems;
  if (!problem || !/^references[ \t]*:/m.test(text.slice(span.start, span.end))) return [];
  const { message, at } = problem;
  const words = text.slice(at.start, at.end);
  const isAlias = words.startsWith("*") && !words.includes("\n");
  const uri = "in the front matter";
  const unreadable = `cannot be read: ${message}`;
  return [{ uri, written: uri, at, unreadable, ...(isAlias && { instead: `"${words}"` }) }];
}

async function namedInConfig(
  draft: NamedDraft,
  config: ConfigFile | undefined,
  world: World,
): Promise<readonly NamedFile[]> {
  if (!config) return [];
  const paths = [...config.config.references]
    .filter(([pattern]) => matchesIn(config.folder, pattern, draft.uri))
    .flatMap(([, named]) => named);
  const named = await Promise.all(paths.map((path) => namedFiles(world, config.folder, path)));
  return named.flat().filter((file) => file.uri !== draft.uri);
}

const namePlaceholder = /\$\{name\}/g;

/** A pattern in a setting speaks of every draft, so one that matches nothing names nothing. */
async function namedInSetting(
  draft: NamedDraft,
  settings: Settings,
  world: World,
): Promise<readonly NamedFile[]> {
  const name = literal(stemOf(draft.uri));
  const patterns = settings.references.map((pattern) => pattern.replace(namePlaceholder, () => name));
  const found = await Promise.all(patterns.map((pattern) => expand(world.files, draft.folder, pattern)));
  return found
    .flatMap((uris, i): readonly NamedFile[] =>
      uris.length > mostFiles
        ? [{ uri: patterns[i]!, written: patterns[i]!, unreadable: tooMany(uris.length) }]
        : uris.map((uri) => ({ uri: normalUri(uri) })),
    )
    .filter((file) => file.uri !== draft.uri);
}

async function besideDraft(
  draft: NamedDraft,
  settings: Settings,
  world: World,
): Promise<readonly NamedFile[]> {
  const isOnDisk = settings.references.length === 0 && folderOf(draft.uri) === draft.folder;
  const found = isOnDisk ? await filesBeside(world, draft.uri) : [];
  return found.map((uri) => ({ uri: normalUri(uri) }));
}

/** Each file once, as it is named first. */
function distinct(files: readonly NamedFile[]): readonly NamedFile[] {
  return [...new Map(files.toReversed().map((file) => [file.uri, file])).values()].toReversed();
}
