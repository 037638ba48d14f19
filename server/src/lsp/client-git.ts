import type { Connection } from "vscode-languageserver";
import { fromBase64 } from "../base64.ts";
import { type GitShowParams, type GitShowResult, gitShow } from "../protocol.ts";
import type { Git } from "../references/git.ts";

/** The editor's own git. */
export function clientGit(connection: Connection): Git {
  return {
    async show(uri, revision) {
      const shown = await connection.sendRequest<GitShowResult>(gitShow, {
        uri,
        revision,
      } satisfies GitShowParams);
      return "base64" in shown ? { bytes: fromBase64(shown.base64) } : shown;
    },
  };
}
