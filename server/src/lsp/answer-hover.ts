import type { Connection } from "vscode-languageserver";
import { confirmationAt } from "../core/index.ts";
import type { Checks } from "./checks.ts";
import type { Client } from "./client.ts";
import { confirmationCard, hoverAt } from "./hover.ts";
import { orCancelled } from "./pull.ts";
import type { SettingsStore } from "./settings.ts";

/** The card over a finding, or over a fact on which a reference agrees. */
export function answerHovers(
  connection: Connection,
  { checks, settings, client }: { checks: Checks; settings: SettingsStore; client: Client },
): void {
  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    const checked = await orCancelled(checks.of(uri), token);
    if (!checked?.compared) return undefined;
    const card = hoverAt(position, checked.diagnostics, client);
    if (card || !(await settings.of(uri)).confirmations) return card;
    const confirmation = confirmationAt(checked.compared, position);
    return confirmation && confirmationCard(confirmation, client);
  });
}
