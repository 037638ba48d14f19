import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckerOptions, Unreadable } from "../core/index.ts";
import type { NamedBy, WhyNoDraft } from "../protocol.ts";
import { canBeDraft, whyNoDraft } from "../references/draft.ts";
import type { World } from "../references/file-system.ts";
import { type Loaded, loadReferences } from "../references/load-references.ts";
import { type Named, namedFiles, nameReferences } from "../references/name-references.ts";
import { type ConfigFile, checkerOptions, nearestConfig } from "../references/settings.ts";
import { folderOf, normalUri, relativePath } from "../references/uri.ts";
import { openable } from "./openable.ts";
import type { SettingsStore } from "./settings.ts";

/** What a draft is checked against, and how. */
export interface Resolution {
  readonly namedBy: NamedBy;
  readonly references: readonly (Loaded | Unreadable)[];
  readonly options: CheckerOptions;
  readonly config?: ConfigFile;
  /** The URIs of the references, readable or not, and of `stet.json`. */
  readonly used: readonly string[];
}

/** Which documents are drafts, and their references: read once, until something but the draft's own text changes. */
export interface Resolutions {
  /** Where the document is no draft, why. */
  of(document: TextDocument): Promise<Resolution | WhyNoDraft>;
  /** Check it although it is no draft by the rules, and against these references if any, until it is closed. */
  insist(uri: string, against?: readonly string[]): void;
  /** Whether an open draft is compared with this file, or configured by it. */
  uses(uri: string): boolean;
  /** Forgets what was read for one draft where no watcher tells of its changes; true where there is such a thing. */
  refocus(uri: string): boolean;
  /** Forgets what was read: a reference, a setting or a file has changed. */
  reset(): void;
  close(uri: string): void;
}

interface Entry {
  readonly header: string;
  /** The length of the text for which stories were searched; absent where references are named. */
  searched?: number;
  readonly resolution: Promise<Resolution | WhyNoDraft>;
  /** The normal URIs of references and `stet.json`, once known. */
  used: readonly string[];
}

export function createResolutions(
  world: World,
  settings: SettingsStore,
  folders: () => readonly string[],
): Resolutions {
  const entries = new Map<string, Entry>();
  const insisted = new Map<string, readonly string[]>();

  function servesAnother(uri: string, draft: string): boolean {
    return [...entries].some(([other, entry]) => other !== draft && entry.used.includes(uri));
  }

  async function resolve(document: TextDocument): Promise<Resolution | WhyNoDraft> {
    const uri = normalUri(document.uri);
    const asked = insisted.get(document.uri);
    if (!asked && !canBeDraft(document)) return "no story";
    const folder = document.uri.startsWith("untitled:") ? folders()[0] : folderOf(uri);
    const draft = { uri, text: document.getText(), folder: folder ?? folderOf(uri) };
    const own = await settings.of(document.uri);
    const config = await nearestConfig(world, draft.folder);
    const named = asked?.length
      ? await namedByCommand(asked, draft.folder, world)
      : await nameReferences(draft, own, config, world);
    const around = {
      folders: folders(),
      serves: servesAnother(uri, document.uri),
      ignored: await world.isIgnored(uri),
    };
    const why = asked ? undefined : whyNoDraft({ uri, languageId: document.languageId }, own, named, around);
    if (why) return why;
    return {
      namedBy: named.by,
      references: (await loadReferences(named.files, world, uri, own.referenceLimit)).map((each) =>
        openable(each, uri),
      ),
      options: checkerOptions(own, config?.config),
      ...(config && { config }),
      used: [...named.files.filter(isFile), ...(config ? [config] : [])].map((file) => file.uri),
    };
  }

  return {
    of(document) {
      const header = headerOf(document.getText());
      const known = entries.get(document.uri);
      const length = document.getText().length;
      if (known?.header === header && !hasGrown(known.searched, length)) return known.resolution;
      const entry: Entry = { header, resolution: resolve(document), used: known?.used ?? [] };
      entries.set(document.uri, entry);
      entry.resolution.then(
        (resolution) => {
          const isDraft = typeof resolution === "object";
          entry.used = isDraft ? resolution.used : [];
          const by = isDraft ? resolution.namedBy : "nothing";
          if (by === "nothing" || by === "discovery") entry.searched = length;
        },
        () => entries.delete(document.uri),
      );
      return entry.resolution;
    },
    insist(uri, against = []) {
      insisted.set(uri, against);
      entries.delete(uri);
    },
    uses: (uri) => servesAnother(normalUri(uri), uri),
    refocus(uri) {
      const entry = entries.get(uri);
      const isWatched = (used: string) =>
        folders().some((folder) => relativePath(folder, used) !== undefined);
      if (!entry || entry.used.every(isWatched)) return false;
      entries.set(uri, { ...entry, header: stale });
      return true;
    },
    reset() {
      for (const [uri, entry] of entries) {
        // What was used stays known meanwhile, or a reference that is open would count as a draft of its own.
        entries.set(uri, { ...entry, header: stale });
      }
    },
    close(uri) {
      entries.delete(uri);
      insisted.delete(uri);
    },
  };
}

async function namedByCommand(paths: readonly string[], folder: string, world: World): Promise<Named> {
  const files = await Promise.all(paths.map((path) => namedFiles(world, folder, { path })));
  return { by: "command", files: files.flat() };
}

/** What a repository has of the draft is no file that could change. */
const isFile = ({ revision }: Named["files"][number]) => revision === undefined;

/** How many characters a draft changes by until its references are searched for anew. */
const searchStep = 200;

/** Whether a draft without named references has become so much longer or shorter that it may be another story. */
function hasGrown(searched: number | undefined, length: number): boolean {
  return searched !== undefined && Math.abs(length - searched) >= searchStep;
}

/** No text has this header, so an entry that bears it is read again. */
const stale = "\0";

/** The front matter with its marks: while it stays the same, so do the references that it names. */
function headerOf(text: string): string {
  if (!/^\uFEFF?---/.test(text)) return "";
  const end = text.indexOf("\n---", 3);
  return end < 0 ? text : text.slice(0, end);
}
