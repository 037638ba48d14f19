import type { Connection, InitializeResult } from "vscode-languageserver";
import type { FileSystem } from "../references/file-system.ts";
import { version } from "../version.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { readClient } from "./client.ts";
import { startSession } from "./session.ts";

/** Serves one client. `files` are read where the client does not offer its own; a Web Worker has none. */
export function startServer(connection: Connection, files?: FileSystem): void {
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    startSession(connection, client, files);
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: "stet-language-server", version },
    };
  });
  connection.listen();
}
