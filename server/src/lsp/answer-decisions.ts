import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import {
  type DecisionsResult,
  type LetStandParams,
  letStand,
  listDecisions,
  type RevokeDecisionParams,
  revokeDecision,
} from "../protocol.ts";
import { normalUri } from "../references/uri.ts";
import type { Checks } from "./checks.ts";
import { isRecord } from "./client.ts";
import type { DecisionStore } from "./decisions.ts";
import { type Documents, openDocument } from "./documents.ts";

/** Keeps, lists and revokes what the editor lets stand; `changed` has every draft shown anew. */
export function answerDecisions(
  connection: Connection,
  {
    documents,
    checks,
    decisions,
    changed,
  }: {
    readonly documents: Documents;
    readonly checks: Checks;
    readonly decisions: DecisionStore;
    changed(): void;
  },
): void {
  const told = new Set<string>();
  const tell = (message: string) =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });

  /** Once a window: it would say the same at every finding. */
  async function tellOnce(message: string): Promise<void> {
    if (told.has(message)) return;
    told.add(message);
    await tell(message);
  }

  connection.onExecuteCommand(async ({ command, arguments: [params] = [] }) => {
    if (command !== letStand || !isLetStand(params)) return null;
    const { uri, scope, anchor, reason } = params;
    const { code, text, reference, around } = anchor;
    const words = { ...(text !== undefined && { text }), ...(reference !== undefined && { reference }) };
    const why = await decisions.add(normalUri(uri), {
      id: crypto.randomUUID(),
      scope,
      code,
      ...(scope !== "check" && words),
      ...(scope === "finding" && around !== undefined && { around }),
      ...(reason && { reason }),
      at: new Date().toISOString(),
    });
    if (why !== undefined) await tellOnce(`Stet keeps this until the window closes: ${why}.`);
    changed();
    return null;
  });

  connection.onRequest(listDecisions, async (): Promise<DecisionsResult> => {
    const kept = await decisions.all();
    return Promise.all(
      kept.map(async ({ decision, uri, kept }) => {
        const { id, code, scope, text, reference, reason, at } = decision;
        const open = openDocument(documents, uri);
        const checked = open && (await checks.of(open.uri));
        const range = checked?.decided.get(id);
        return {
          id,
          uri,
          code,
          scope,
          at,
          kept,
          state: !checked ? "not looked at" : range ? "holds" : "stale",
          ...(range && { range }),
          ...(text !== undefined && { text }),
          ...(reference !== undefined && { reference }),
          ...(reason !== undefined && { reason }),
        };
      }),
    );
  });

  connection.onRequest(revokeDecision, async ({ id }: RevokeDecisionParams) => {
    const why = await decisions.remove(id);
    if (why !== undefined) await tell(`Stet could not take this decision back: ${why}.`);
    changed();
    return null;
  });

  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      const why = await decisions.rename(normalUri(oldUri), normalUri(newUri));
      if (why !== undefined) await tell(`Stet could not give a decision its draft's new name: ${why}.`);
    }
    changed();
  });
}

function isLetStand(value: unknown): value is LetStandParams {
  if (!isRecord(value) || !isRecord(value.anchor)) return false;
  const scopes: readonly unknown[] = ["finding", "fact", "check"];
  return (
    typeof value.uri === "string" && scopes.includes(value.scope) && typeof value.anchor.code === "string"
  );
}
