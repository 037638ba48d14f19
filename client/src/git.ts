import { type Disposable, type Event, extensions, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { toBase64 } from "../../server/src/base64.ts";
import { type GitShowParams, type GitShowResult, gitShow } from "../../server/src/protocol.ts";

/** What of the built-in git extension's interface is used here (its version 1). */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: Event<GitApi["state"]>;
  getRepository(uri: Uri): Repository | null;
}

interface Repository {
  readonly rootUri: Uri;
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
  show(revision: string, path: string): Promise<string>;
}

const extension = () => extensions.getExtension<GitExtension>("vscode.git");

/** Whether this editor has git of its own; in a browser it has not. */
export const hasGit = (): boolean => extension() !== undefined;

/** Lets the server see committed versions through the editor's git extension, which knows remote workspaces, too. */
export function answerGitRequests(client: BaseLanguageClient): Disposable {
  return client.onRequest<GitShowResult, unknown>(
    gitShow,
    async ({ uri, revision }: GitShowParams): Promise<GitShowResult> => {
      const git = await extension()?.activate();
      if (!git?.enabled) return { failure: "no git" };
      const file = Uri.parse(uri);
      const api = git.getAPI(1);
      await initialized(api);
      const repository = api.getRepository(file);
      if (!repository) return { failure: "no repository" };
      try {
        const text = await repository.show(revision, file.fsPath);
        return { base64: toBase64(new TextEncoder().encode(text)) };
      } catch (error) {
        const hasCommits = repository.state.HEAD?.commit !== undefined;
        const isShallow = await exists(Uri.joinPath(repository.rootUri, ".git/shallow"));
        return { failure: { says: wordsOf(error), hasCommits, isShallow } };
      }
    },
  );
}

/** The longest that a window's repositories are waited for, in milliseconds. */
const patience = 5000;

/** A window that is just opening has found none of its repositories yet. */
function initialized({ state, onDidChangeState }: GitApi): Promise<void> {
  if (state === "initialized") return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late);
      listener.dispose();
      resolve();
    };
    const late = setTimeout(done, patience);
    const listener = onDidChangeState(done);
  });
}

function exists(file: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
}

/** The extension's errors carry what git printed. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "stderr" in error ? `${error.message} ${String(error.stderr)}` : error.message;
}
