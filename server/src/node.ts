import "./node-engine.ts";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./lsp/server.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeGit } from "./node-git.ts";
import { version } from "./version.ts";

const transports = /^--(?:stdio|node-ipc|pipe|socket)/;

/** The language server under Node: `--stdio` for any editor, `--node-ipc` for VS Code. */
function main(args: readonly string[]): void {
  if (args.includes("--version")) process.stdout.write(`${version}\n`);
  else if (args.some((arg) => transports.test(arg)))
    startServer(createConnection(ProposedFeatures.all), { files: nodeFiles, git: nodeGit });
  else {
    process.stderr.write(
      "stet-language-server: say how to talk to it: --stdio, --node-ipc, --pipe=NAME or --socket=PORT\n",
    );
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
