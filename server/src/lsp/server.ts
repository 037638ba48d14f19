import type { Connection, InitializeResult } from "vscode-languageserver";
import { version } from "../version.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { readClient } from "./client.ts";
import { type Machine, startSession } from "./session.ts";

/** Serves one client. The machine's files and git are used where the client does not offer its own; a Web Worker has none. */
export function startServer(connection: Connection, machine: Machine = {}): void {
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    startSession(connection, client, machine);
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: "stet-language-server", version },
    };
  });
  connection.listen();
}
