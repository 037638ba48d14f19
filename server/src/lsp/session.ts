import { type Connection, DidChangeConfigurationNotification, FileChangeType } from "vscode-languageserver";
import {
  type DocumentFocusedParams,
  documentFocused,
  statusChanged,
  type TrustChangedParams,
  trustChanged,
} from "../protocol.ts";
import { liesWithin } from "../references/boundary.ts";
import { createWorkspaceStories } from "../references/discovery/workspace-stories.ts";
import type { FileSystem, World } from "../references/file-system.ts";
import type { Git } from "../references/git.ts";
import { createIgnoredFiles } from "../references/ignored-files.ts";
import { folderOf, nameOf, normalUri } from "../references/uri.ts";
import { answerCodeActions } from "./answer-code-actions.ts";
import { answerDecisions } from "./answer-decisions.ts";
import { answerHovers } from "./answer-hover.ts";
import { answerReferences } from "./answer-references.ts";
import { answerViews } from "./answer-views.ts";
import { createChecks } from "./checks.ts";
import type { Client } from "./client.ts";
import { clientFiles, clientStore } from "./client-files.ts";
import { clientGit } from "./client-git.ts";
import { createDecisions } from "./decisions.ts";
import { createDocuments, openDocument } from "./documents.ts";
import { answerPulls } from "./pull.ts";
import { createPush } from "./push.ts";
import { createRefresh } from "./refresh.ts";
import { createResolutions } from "./resolution.ts";
import { createSettings } from "./settings.ts";
import { createWatcher } from "./watcher.ts";

/** Everything between `initialize` and `exit`: what the client tells is turned into checks, and checks into answers. */
export function startSession(connection: Connection, client: Client, own: Machine): void {
  let { folders } = client;
  let trusted = client.options.trusted ?? true;

  /** A window without a folder has, in place of a workspace, the folders of its documents. */
  const within = () => (folders.length > 0 ? folders : documents.all().map(({ uri }) => folderOf(uri)));

  const documents = createDocuments();
  const settings = createSettings(connection, client);
  const files = client.options.fs ? { ...clientFiles(connection), ...linksOf(own) } : (own.files ?? noFiles);
  const git = client.options.git ? clientGit(connection) : own.git;
  const ignored = createIgnoredFiles(files, () => folders);
  const bounds = {
    files,
    mayRead: async (uri: string) => trusted || liesWithin(uri, within(), files),
    isIgnored: (uri: string) => ignored.has(uri),
  };
  const world: World = {
    ...bounds,
    get git() {
      return trusted ? git : untrustedGit;
    },
    openText: (uri) => openDocument(documents, uri)?.getText(),
    stories: createWorkspaceStories({
      ...bounds,
      folders: () => folders,
      ...(client.options.store && { store: clientStore(connection) }),
      onRead: () => changed(),
    }),
  };
  const resolutions = createResolutions(world, settings, () => folders);
  const decisions = createDecisions(world, () => folders);
  const checks = createChecks(documents, resolutions, decisions, client, ({ status }, resolution) => {
    if (client.options.status) void connection.sendNotification(statusChanged, status);
    if (resolution) watcher.follow(status.uri, resolution.used);
  });
  const watcher = createWatcher(connection, client, world.files, changed);
  const push = createPush(connection, documents, checks);
  const refresh = createRefresh(() => {
    if (!client.pullsDiagnostics) for (const { uri } of documents.all()) void push.publish(uri);
    else if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(ignore);
  });

  /** Something that drafts depend on has changed: all of them are checked anew, when next asked for or pushed. */
  function changed(): void {
    resolutions.reset();
    decisions.reset();
    checks.reset();
    refresh.schedule();
  }

  /** Other files than before are ignored, or may be read. */
  function rulesChanged(): void {
    ignored.reset();
    world.stories?.foldersChanged();
  }

  /** What is shown of the drafts has changed, but nothing that they are compared with. */
  function redo(): void {
    checks.reset();
    refresh.schedule();
  }

  documents.onDidOpen(({ document: { uri } }) => resolutions.uses(uri) && changed());
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (resolutions.uses(uri)) changed();
    if (!client.pullsDiagnostics) void push.publish(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    const wasUsed = resolutions.uses(uri);
    resolutions.close(uri);
    checks.reset(uri);
    if (!client.pullsDiagnostics) push.clear(uri);
    if (wasUsed) changed();
  });
  documents.listen(connection);

  connection.onInitialized(() => {
    watcher.start();
    if (client.registersConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: "stet" }).catch(ignore);
    }
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => normalUri(uri)));
        folders = [
          ...folders.filter((folder) => !gone.has(folder)),
          ...added.map(({ uri }) => normalUri(uri)),
        ];
        rulesChanged();
        changed();
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.change(pushed);
    changed();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isNews = ({ uri, type }: { uri: string; type: FileChangeType }) =>
      type !== FileChangeType.Changed || !openDocument(documents, normalUri(uri));
    if (!changes.some(isNews)) return;
    if (changes.some(({ uri }) => nameOf(uri) === ".gitignore")) rulesChanged();
    world.stories?.changed(changes.map(({ uri }) => normalUri(uri)));
    changed();
  });
  connection.onNotification(documentFocused, ({ uri }: DocumentFocusedParams) => {
    if (!resolutions.refocus(uri)) return;
    checks.reset(uri);
    refresh.schedule();
  });
  connection.onNotification(trustChanged, (params: TrustChangedParams) => {
    trusted = params.trusted;
    rulesChanged();
    changed();
  });

  answerPulls(connection, checks);
  answerDecisions(connection, { documents, checks, decisions, changed: redo });
  answerCodeActions(connection, documents, checks, client);
  answerHovers(connection, { checks, settings, client });
  answerViews(connection, checks);
  answerReferences(connection, { world, documents, resolutions, checks, refresh: refresh.schedule });
  connection.onShutdown(() => {
    refresh.dispose();
    watcher.dispose();
  });
}

/** The server of VS Code runs where the files are that the editor gives it, and follows their links itself. */
function linksOf({ files }: Machine): Pick<FileSystem, "realUri"> {
  return files?.realUri ? { realUri: files.realUri } : {};
}

/** What the place that the server runs in offers of its own. */
export interface Machine {
  readonly files?: FileSystem;
  readonly git?: Git;
}

/** What a repository's own configuration makes git do is for a trusted workspace only. */
const untrustedGit: Git = { show: async () => ({ failure: "not trusted" }) };

/** A worker whose client offers no files knows open documents only. */
const noFiles: FileSystem = {
  stat: async () => undefined,
  read: async () => Promise.reject(new Error("no files")),
  list: async () => [],
};

/** A client may refuse a registration or a refresh; Stet works without. */
function ignore(): void {}
