import { type CodeAction, l10n } from "vscode";
import type { CodeActionMiddleware } from "vscode-languageclient";
import {
  type LetStandParams,
  letStand,
  letStandWithReason,
  openReference,
} from "../../server/src/protocol.ts";

/** Says in the language of the editor what an action does that is no wording of a finding's own. */
export const translatesActions: CodeActionMiddleware = {
  async provideCodeActions(document, range, context, token, next) {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) {
      if (typeof action.command === "object") action.title = titleOf(action.command) ?? action.title;
    }
    return actions;
  },
};

function titleOf({
  command,
  arguments: [given] = [],
}: NonNullable<CodeAction["command"]>): string | undefined {
  if (command === openReference) return l10n.t("Open the reference beside");
  if (command === letStandWithReason) return l10n.t("Let it stand, with a reason…");
  if (command !== letStand) return undefined;
  const { scope, anchor }: LetStandParams = given;
  return {
    finding: l10n.t("Let it stand"),
    fact: l10n.t("Let this fact stand in the whole draft"),
    check: l10n.t("Do not check {0} in this draft", anchor.code),
  }[scope];
}
