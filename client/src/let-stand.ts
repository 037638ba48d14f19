import { commands, type Disposable, l10n, type QuickPickItem, window } from "vscode";
import { type LetStandParams, letStand, letStandWithReason } from "../../server/src/protocol.ts";
import { argumentAtCaret } from "./caret.ts";

/** The command *Let the Finding Stand*: asks how much of it stands, and why. Without an argument, the finding at the caret. */
export function registerLetStand(): Disposable {
  return commands.registerCommand(letStandWithReason, async (given?: LetStandParams) => {
    const params = given ?? (await argumentAtCaret<LetStandParams>(letStandWithReason));
    if (params) await ask(params);
    else void window.showInformationMessage(l10n.t("There is no finding at the caret."));
  });
}

async function ask(params: LetStandParams): Promise<void> {
  const scope = await pickScope(params);
  if (!scope) return;
  const reason = await window.showInputBox({
    title: l10n.t("Why does it stand?"),
    prompt: l10n.t("It is kept with the decision, and may be left empty."),
    placeHolder: l10n.t("The court confirmed it by phone"),
  });
  if (reason !== undefined) await commands.executeCommand(letStand, { ...params, scope, reason });
}

async function pickScope({ anchor }: LetStandParams): Promise<LetStandParams["scope"] | undefined> {
  const scopes: (QuickPickItem & { readonly scope: LetStandParams["scope"] })[] = [
    { scope: "finding", label: l10n.t("This finding") },
    { scope: "fact", label: l10n.t("This fact in the whole draft"), description: anchor.text ?? "" },
    { scope: "check", label: l10n.t("This check in the whole draft"), description: anchor.code },
  ];
  // A missing passage has no words of the draft that could stand elsewhere.
  const offered = scopes.filter(({ scope }) => scope !== "fact" || anchor.text !== undefined);
  const placeHolder = l10n.t("What may stand?");
  return (await window.showQuickPick(offered, { placeHolder }))?.scope;
}
