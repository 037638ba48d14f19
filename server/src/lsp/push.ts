import type { Connection } from "vscode-languageserver";
import type { Checks } from "./checks.ts";
import type { Documents } from "./documents.ts";

/** Publishes diagnostics for a client that does not ask for them. */
export interface Push {
  /** Checks an open document and publishes what it says. */
  publish(uri: string): Promise<void>;
  clear(uri: string): void;
}

export function createPush(connection: Connection, documents: Documents, checks: Checks): Push {
  const published = new Map<string, string>();
  return {
    async publish(uri) {
      const checked = await checks.of(uri);
      const isCurrent = checked && documents.get(uri)?.version === checked.version;
      if (!isCurrent || published.get(uri) === checked.resultId) return;
      published.set(uri, checked.resultId);
      const { version, diagnostics } = checked;
      await connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
    },
    clear(uri) {
      published.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
