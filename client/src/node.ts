import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type Running, startStet } from "./extension.ts";

/** Stet on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Running> {
  const server = { module: context.asAbsolutePath("client/dist/server.js"), transport: TransportKind.ipc };
  return startStet(context, (options) => new LanguageClient("stet", "Stet", server, options));
}
