import type { Connection } from "vscode-languageserver";
import { alignedText, passagesOf } from "../core/index.ts";
import {
  type AlignedParams,
  type AlignedResult,
  aligned,
  type PassagesParams,
  type PassagesResult,
  passages,
} from "../protocol.ts";
import type { Checks } from "./checks.ts";
import { orCancelled } from "./pull.ts";

/** Answers what the views beside the draft show. The check is the one that the diagnostics came from. */
export function answerViews(connection: Connection, checks: Checks): void {
  connection.onRequest(passages, async ({ uri }: PassagesParams, token): Promise<PassagesResult> => {
    const checked = await orCancelled(checks.of(uri), token);
    return checked?.compared ? { version: checked.version, references: passagesOf(checked.compared) } : null;
  });
  connection.onRequest(aligned, async ({ uri, reference }: AlignedParams, token): Promise<AlignedResult> => {
    const checked = await orCancelled(checks.of(uri), token);
    const text = checked?.compared && alignedText(checked.compared, reference);
    return checked && text !== undefined ? { version: checked.version, text } : null;
  });
}
