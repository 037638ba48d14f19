import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type Running, startStet } from "./extension.ts";

/** Stet on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Running> {
  // Node 22 and later keep there what they have compiled and start the sooner for it; older ones take no notice.
  const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, "compiled").fsPath };
  const server = {
    module: context.asAbsolutePath("client/dist/server.js"),
    transport: TransportKind.ipc,
    options: { env },
  };
  return startStet(context, (options) => new LanguageClient("stet", "Stet", server, options));
}
