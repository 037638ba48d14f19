import type { CheckerOptions } from "../core/index.ts";
import { type Config, type Problem, readConfig } from "./config.ts";
import type { World } from "./file-system.ts";
import { readText } from "./read-text.ts";
import { foldersUpwards, resolvePath } from "./uri.ts";

/** The editor's settings under `stet`. */
export interface Settings extends CheckerOptions {
  /** Patterns relative to the draft's folder; `${name}` is the draft's name. Empty: the folders beside the draft. */
  readonly references: readonly string[];
  /** Patterns of documents that are drafts even without a reference. */
  readonly drafts: readonly string[];
  /** Whether a draft without named references is looked for among the stories of the workspace. */
  readonly discover: boolean;
  /** Whether the card over a fact on which a reference agrees says where. */
  readonly confirmations: boolean;
  /** Patterns of files that the editor hides: they are no drafts. */
  readonly excluded: readonly string[];
  /** The largest file that is read as a reference, in megabytes. */
  readonly referenceLimit: number;
  readonly draftLimit: number;
}

export const defaultSettings: Settings = {
  references: [],
  drafts: [],
  discover: true,
  confirmations: true,
  excluded: [],
  referenceLimit: 5,
  draftLimit: 1_000_000,
};

/** A `stet.json` that was read. */
export interface ConfigFile {
  readonly uri: string;
  /** The folder that its patterns are relative to. */
  readonly folder: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** The nearest `stet.json` upwards from a folder. */
export async function nearestConfig(world: World, folder: string): Promise<ConfigFile | undefined> {
  for (const each of foldersUpwards(folder)) {
    const uri = resolvePath(each, "stet.json");
    if (!(await world.mayRead(uri))) return undefined;
    const found = world.openText(uri) !== undefined || (await world.files.stat(uri))?.kind === "file";
    if (found) return readConfigFile(world, uri, each);
  }
  return undefined;
}

/** Reads a `stet.json`; where it is unreadable, that is its only problem. */
export async function readConfigFile(world: World, uri: string, folder: string): Promise<ConfigFile> {
  const read = await readText(world, uri);
  if ("text" in read) return { uri, folder, text: read.text, ...readConfig(read.text) };
  const problem = { message: read.unreadable, at: { start: 0, end: 0 } };
  return { uri, folder, text: "", config: { references: new Map() }, problems: [problem] };
}

/** What the checker is told: `stet.json` belongs to the story's project, so it wins over the editor's settings. */
export function checkerOptions(settings: Settings, config: Config | undefined): CheckerOptions {
  const houseStyle = config?.houseStyle ?? settings.houseStyle;
  return {
    severity: { ...settings.severity, ...config?.severity },
    draftLimit: settings.draftLimit,
    ...(houseStyle && { houseStyle }),
  };
}
