import { type Connection, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import type { Client } from "./client.ts";

/** What a reference or a configuration can be called. */
const watched = [
  "**/stet.json",
  "**/{references,wire}/*",
  "**/*.{txt,text,wire,md,markdown,html,htm,xml,nitf,json}",
] as const;

/** Asks the client to tell of changes of files, where it can. */
export async function watchFiles(connection: Connection, client: Client): Promise<void> {
  if (!client.watchesFiles) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: watched.map((globPattern) => ({ globPattern })),
  });
}
