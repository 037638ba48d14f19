import { type ExtensionContext, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import {
  type DocumentFocusedParams,
  documentFocused,
  type InitializationOptions,
  trustChanged,
} from "../../server/src/protocol.ts";
import { translatesActions } from "./action-titles.ts";
import { registerAttach } from "./attach.ts";
import { registerBugReport } from "./bug-report.ts";
import { checkPage, provideCheckPages } from "./check-pages.ts";
import { registerCommands } from "./commands.ts";
import { registerCompare } from "./compare.ts";
import { createDecisionsView, type DecisionsView } from "./decisions.ts";
import { followEncodings } from "./encodings.ts";
import { answerFileRequests } from "./files.ts";
import { registerFixAll } from "./fix-all.ts";
import { answerGitRequests, hasGit } from "./git.ts";
import { registerLens } from "./lens.ts";
import { registerLetStand } from "./let-stand.ts";
import { createLog, logChecks, logStart } from "./log.ts";
import { registerOpenReference } from "./open-reference.ts";
import { provideReadableTexts } from "./readable.ts";
import { createReferencesView, type ReferencesView } from "./references.ts";
import { registerSample } from "./sample.ts";
import { keepReferencesOnSave } from "./saved-draft.ts";
import { createStatus, type StatusView } from "./status.ts";
import { answerStoreRequests } from "./store.ts";
import { registerSuggest } from "./suggest.ts";
import { createWithhold } from "./withhold.ts";

/** What the extension gives to other extensions and to its tests. */
export interface Running {
  readonly status: Pick<StatusView, "of">;
  readonly references: Pick<ReferencesView, "tree" | "shown">;
  readonly decisions: Pick<DecisionsView, "tree">;
}

/** The languages a story is written in. Which of their documents are drafts is for the server to say. */
const languages = ["plaintext", "markdown", "html", "wire"];

/** Starts the server, and shows what it says. `createClient` is what differs between the desktop and the browser. */
export async function startStet(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Running> {
  const started = performance.now();
  const log = createLog();
  const status = createStatus(languages);
  const withhold = createWithhold();
  const client = createClient({
    middleware: { ...withhold.middleware, ...translatesActions },
    documentSelector: languages.map((language) => ({ language })),
    // A getter, so that a restarted server hears how things stand by then.
    get initializationOptions() {
      const store = context.storageUri !== undefined;
      const own = { fs: true, git: hasGit(), store, status: true, reasons: true, opens: true, checkPage };
      return { ...own, trusted: workspace.isTrusted } satisfies InitializationOptions;
    },
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: false, onTabs: false },
    outputChannel: log.channel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
  withhold.follow(client);
  const references = createReferencesView(client, status);
  const decisions = createDecisionsView(client, status);
  context.subscriptions.push(
    log.channel,
    references,
    status,
    withhold,
    ...status.listenTo(client),
    ...answerFileRequests(client),
    answerGitRequests(client),
    provideReadableTexts(client),
    ...registerCommands(client, log.channel),
    ...(context.storageUri ? answerStoreRequests(client, context.storageUri) : []),
    provideCheckPages(context.extensionUri),
    registerAttach(client),
    keepReferencesOnSave(client),
    registerOpenReference(status),
    ...followEncodings(status),
    registerSuggest(client),
    decisions,
    registerLetStand(),
    ...registerLens(languages, status),
    ...registerCompare(client, { status, shown: references.shown }),
    ...registerSample(context.extensionUri),
    registerFixAll(),
    registerBugReport({ extension: context.extension, client, status, log }),
    logChecks(log, status),
    window.onDidChangeActiveTextEditor((editor) => {
      const uri = editor && client.code2ProtocolConverter.asUri(editor.document.uri);
      if (uri && client.isRunning())
        void client.sendNotification(documentFocused, { uri } satisfies DocumentFocusedParams);
    }),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(trustChanged, { trusted: true })),
    { dispose: () => client.dispose() },
  );
  await client.start();
  logStart(log, context.extension, performance.now() - started);
  return { status, references, decisions };
}
