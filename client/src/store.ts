import { type Disposable, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type StoreLoadResult,
  type StoreSaveParams,
  storeLoad,
  storeSave,
} from "../../server/src/protocol.ts";

/** Keeps what the server knows of the workspace's stories in the storage that VS Code gives to the extension. */
export function answerStoreRequests(client: BaseLanguageClient, storage: Uri): Disposable[] {
  const file = Uri.joinPath(storage, "stories.json");
  const draft = Uri.joinPath(storage, "stories.json.tmp");
  return [
    client.onRequest(storeLoad, async (): Promise<StoreLoadResult> => {
      try {
        return { text: new TextDecoder().decode(await workspace.fs.readFile(file)) };
      } catch {
        return null;
      }
    }),
    client.onRequest(storeSave, async ({ text }: StoreSaveParams): Promise<null> => {
      await workspace.fs.createDirectory(storage);
      await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
      await workspace.fs.rename(draft, file, { overwrite: true });
      return null;
    }),
  ];
}
