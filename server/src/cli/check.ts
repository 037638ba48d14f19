import {
  createChecker,
  type Decision,
  type Report,
  type Severity,
  type Source,
  type Unreadable,
  withDecisions,
} from "../core/index.ts";
import { decisionsPath, nearestDecisions } from "../references/decisions.ts";
import { createWorkspaceStories } from "../references/discovery/workspace-stories.ts";
import type { World } from "../references/file-system.ts";
import { formatOf } from "../references/format.ts";
import { createIgnoredFiles } from "../references/ignored-files.ts";
import { loadReferences } from "../references/load-references.ts";
import { type Named, type NamedFile, namedFiles, nameReferences } from "../references/name-references.ts";
import { type ReadText, readText, textOf } from "../references/read-text.ts";
import {
  type ConfigFile,
  checkerOptions,
  defaultSettings,
  nearestConfig,
  readConfigFile,
} from "../references/settings.ts";
import { folderOf, relativePath } from "../references/uri.ts";
import type { CheckArguments } from "./arguments.ts";
import type { Terminal } from "./main.ts";
import { argumentUri, folderUri, shownPath } from "./paths.ts";
import { pretty } from "./pretty.ts";
import { problemLines } from "./problems.ts";

/** Checks each draft, prints its report, and gives the worst of the exit statuses. */
export async function check(asked: CheckArguments, terminal: Terminal): Promise<0 | 1 | 2> {
  const { cwd, files, git } = terminal;
  const folders = () => [folderUri(cwd)];
  const ignored = createIgnoredFiles(files, folders);
  const own = { files, mayRead: async () => true, isIgnored: (uri: string) => ignored.has(uri) };
  const world: World = {
    ...own,
    openText: () => undefined,
    stories: createWorkspaceStories({ ...own, folders }),
    ...(git && { git }),
  };
  const configUri = asked.config === undefined ? undefined : argumentUri(cwd, asked.config);
  let worst: 0 | 1 | 2 = 0;
  for (const path of asked.drafts) {
    try {
      const draft = await readDraft(path, world, terminal);
      const config = configUri
        ? await readConfigFile(world, configUri, folderOf(configUri))
        : await nearestConfig(world, draft.folder);
      const status = await checkDraft(draft, config, { asked, terminal, world });
      if (status > worst) worst = status;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      terminal.err(`stet: ${error.message}\n`);
      worst = 2;
    }
  }
  return worst;
}

/** Why a draft could not be checked, in one line. */
class Refusal extends Error {}

interface Draft {
  /** As given on the command line. */
  readonly path: string;
  readonly uri: string;
  readonly folder: string;
  readonly text: string;
}

interface Run {
  readonly asked: CheckArguments;
  readonly terminal: Terminal;
  readonly world: World;
}

async function readDraft(path: string, world: World, terminal: Terminal): Promise<Draft> {
  const isInput = path === "-";
  const uri = isInput ? "stdin:draft" : argumentUri(terminal.cwd, path);
  const read: ReadText = isInput ? textOf(await terminal.input()) : await readText(world, uri);
  const name = isInput ? "standard input" : path;
  if ("unreadable" in read) throw new Refusal(`${name} ${read.unreadable}`);
  if (read.text.trim() === "") terminal.err(`stet: ${name} is empty\n`);
  return { path, uri, folder: isInput ? folderUri(terminal.cwd) : folderOf(uri), text: read.text };
}

async function checkDraft(draft: Draft, config: ConfigFile | undefined, run: Run): Promise<0 | 1 | 2> {
  const { asked, terminal, world } = run;
  const given = await givenReferences(draft, run);
  const named: Named = given ?? (await namedOrFound(draft, config, world));
  const settings = { ...defaultSettings, ...asked.limits };
  const loaded = await loadReferences(named.files, world, draft.uri, settings.referenceLimit);
  const references = loaded.map((reference) =>
    "unreadable" in reference
      ? reference
      : { ...reference, uri: given?.shown.get(reference.uri) ?? shownPath(terminal.cwd, reference.uri) },
  );
  for (const line of problemLines(draft, config, references, terminal.cwd)) terminal.err(`stet: ${line}\n`);
  if (asked.config !== undefined && config && config.problems.length > 0) return 2;
  refuseUnreadable(draft, references, asked);
  if (references.length === 0)
    terminal.err(`stet: ${draft.path} has no reference: only the draft itself is checked\n`);
  const source: Source = {
    uri: draft.path,
    text: draft.text,
    format: formatOf(draft.uri, draft.text),
    ...(asked.date !== undefined && { date: asked.date }),
  };
  const compared = createChecker(checkerOptions(settings, config?.config)).check(source, references);
  const { report } = withDecisions(compared, draft.text, await decisionsOn(draft, run));
  terminal.out(asked.format === "json" ? `${JSON.stringify(report)}\n` : pretty(report, terminal.colors));
  return fails(report, asked.failOn) ? 1 : 0;
}

/** As in the editor; where nothing names a reference, the stories below the working folder are read and searched. */
async function namedOrFound(draft: Draft, config: ConfigFile | undefined, world: World): Promise<Named> {
  const named = await nameReferences(draft, defaultSettings, config, world);
  if (named.by !== "nothing") return named;
  await world.stories?.ready();
  return nameReferences(draft, defaultSettings, config, world);
}

/** What editors let stand in this draft: kept in the nearest `.stet/decisions.json` upwards. */
async function decisionsOn(draft: Draft, { terminal, world }: Run): Promise<readonly Decision[]> {
  const { folder, decided } = await nearestDecisions(world, draft.folder);
  if ("fault" in decided) {
    terminal.err(`stet: ${decisionsPath} ${decided.fault}\n`);
    return [];
  }
  const path = relativePath(folder, draft.uri);
  return decided.decisions.filter((decision) => decision.draft === path);
}

/** The files that `--reference` names, with the way they are shown; undefined where it is not given. */
async function givenReferences(
  draft: Draft,
  { asked, terminal, world }: Run,
): Promise<(Named & { shown: ReadonlyMap<string, string> }) | undefined> {
  if (asked.references.length === 0) return undefined;
  const shown = new Map<string, string>();
  const files: NamedFile[] = [];
  for (const path of asked.references) {
    const isName = Boolean(await world.files.stat(argumentUri(terminal.cwd, path)));
    const found = isName
      ? [{ uri: argumentUri(terminal.cwd, path), written: path }]
      : await namedFiles(world, folderUri(terminal.cwd), { path });
    if (found.length === 0) throw new Refusal(`--reference ${path} matches no file`);
    for (const file of found) {
      const isDraft = file.uri === draft.uri && file.written === undefined;
      if (isDraft || shown.has(file.uri)) continue;
      shown.set(file.uri, file.written ?? shownPath(terminal.cwd, file.uri));
      files.push(file);
    }
  }
  return { by: "command line", files, shown };
}

function refuseUnreadable(
  draft: Draft,
  references: readonly (Source | Unreadable)[],
  asked: CheckArguments,
): void {
  const unread = references.filter((reference): reference is Unreadable => "unreadable" in reference);
  const first = unread[0];
  if (!first) return;
  if (asked.references.length > 0) throw new Refusal(`--reference ${first.uri} ${first.unreadable}`);
  if (unread.length === references.length) {
    const all = unread.map(({ uri, unreadable }) => `${uri} ${unreadable}`).join(", ");
    throw new Refusal(`${draft.path}: none of its references can be read: ${all}`);
  }
}

const failing: Readonly<Record<CheckArguments["failOn"], readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

function fails(report: Report, failOn: CheckArguments["failOn"]): boolean {
  return failing[failOn].some((severity) => report.summary[severity] > 0);
}
