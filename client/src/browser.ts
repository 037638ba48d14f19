import { type ExtensionContext, Uri } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { type Running, startStet } from "./extension.ts";

/** Stet in the browser: the server is a Web Worker, a new one at each start. */
export function activate(context: ExtensionContext): Promise<Running> {
  const script = Uri.joinPath(context.extensionUri, "client/dist/server.js").toString(true);
  let worker: Worker | undefined;

  // The client is given no Worker but what it would make of it: in a worker host, nested workers are of another class.
  async function startWorker(): Promise<MessageTransports> {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startStet(context, (options) => new LanguageClient("stet", "Stet", startWorker, options));
}
