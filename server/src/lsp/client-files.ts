import type { Connection } from "vscode-languageserver";
import { fromBase64, toBase64 } from "../base64.ts";
import {
  type FsListParams,
  type FsListResult,
  type FsReadParams,
  type FsReadResult,
  type FsStatParams,
  type FsStatResult,
  type FsWriteParams,
  fsList,
  fsRead,
  fsStat,
  fsWrite,
  type StoreLoadResult,
  type StoreSaveParams,
  storeLoad,
  storeSave,
} from "../protocol.ts";
import type { Store } from "../references/discovery/saved-index.ts";
import type { FileSystem } from "../references/file-system.ts";

/** The files of the client: virtual, remote and browser workspaces have no others. */
export function clientFiles(connection: Connection): FileSystem {
  const ask = <P, R>(method: string, params: P): Promise<R> => connection.sendRequest<R>(method, params);
  return {
    knowsTabs: true,
    async stat(uri) {
      return (await ask<FsStatParams, FsStatResult>(fsStat, { uri })) ?? undefined;
    },
    async read(uri) {
      const { base64 } = await ask<FsReadParams, FsReadResult>(fsRead, { uri });
      return fromBase64(base64);
    },
    async write(uri, bytes) {
      await connection.sendRequest(fsWrite, { uri, base64: toBase64(bytes) } satisfies FsWriteParams);
    },
    list: (folder, glob, leaveOut) =>
      ask<FsListParams, FsListResult>(fsList, { folder, glob, ...(leaveOut && { leaveOut }) }),
  };
}

/** The storage that the client keeps for this workspace. */
export function clientStore(connection: Connection): Store {
  return {
    load: async () => (await connection.sendRequest<StoreLoadResult>(storeLoad))?.text,
    async save(text) {
      await connection.sendRequest(storeSave, { text } satisfies StoreSaveParams);
    },
  };
}
