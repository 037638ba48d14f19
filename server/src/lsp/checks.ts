import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Checker,
  type CheckerOptions,
  createChecker,
  type Range,
  type Report,
  withDecisions,
} from "../core/index.ts";
import type { Status } from "../protocol.ts";
import { formatOfLanguage } from "../references/format.ts";
import { normalUri } from "../references/uri.ts";
import type { Client } from "./client.ts";
import type { DecisionStore } from "./decisions.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { type Documents, openDocument } from "./documents.ts";
import type { Resolution, Resolutions } from "./resolution.ts";
import { nextTurn, run } from "./run.ts";
import { noDraft, statusOf } from "./status.ts";

/** What a check of one version of a document said. */
export interface Checked {
  readonly version: number;
  /** New for each check, so that equal ids mean an equal result. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
  /** The report as the checker made it, decisions aside; absent where the document is no draft. */
  readonly compared?: Report;
  /** The ids of the decisions that hold in this version, each with the place of what it lets stand. */
  readonly decided: ReadonlyMap<string, Range>;
}

/** Checks of open documents: for each at most one, on the newest text; work that is overtaken is dropped. */
export interface Checks {
  /** The result for the document as it stands now; undefined where it is not open. */
  of(uri: string): Promise<Checked | undefined>;
  /** Forgets one document's result, or all. */
  reset(uri?: string): void;
}

interface Job {
  readonly document: TextDocument;
  readonly version: number;
  readonly result: Promise<Checked | undefined>;
}

export function createChecks(
  documents: Documents,
  resolutions: Resolutions,
  decisions: DecisionStore,
  client: Client,
  onChecked: (checked: Checked, resolution: Resolution | undefined) => void,
): Checks {
  const jobs = new Map<string, Job>();
  const checkers = new CheckerCache();
  const session = Date.now().toString(36);
  let serial = 0;

  function of(uri: string): Promise<Checked | undefined> {
    const document = openDocument(documents, uri);
    if (!document) return Promise.resolve(undefined);
    const known = jobs.get(document.uri);
    if (known?.document === document && known.version === document.version) return known.result;
    const { version } = document;
    const isSuperseded = () => jobs.get(document.uri) !== job || document.version !== version;
    const result = nextTurn()
      .then(() => (isSuperseded() ? undefined : check(document, isSuperseded)))
      .then((checked) => checked ?? (isSuperseded() ? of(uri) : undefined));
    const job: Job = { document, version, result };
    jobs.set(document.uri, job);
    result.catch(() => jobs.get(document.uri) === job && jobs.delete(document.uri));
    return result;
  }

  async function check(document: TextDocument, isSuperseded: () => boolean): Promise<Checked | undefined> {
    const { version } = document;
    const started = performance.now();
    const resolved = await resolutions.of(document);
    if (isSuperseded()) return undefined;
    const [resolution, why] = typeof resolved === "object" ? [resolved] : [undefined, resolved];
    const made = await decisions.of(normalUri(document.uri));
    const compared = resolution && (await run(steps(document, resolution), isSuperseded));
    if (isSuperseded()) return undefined;
    const { report, applied } = compared
      ? withDecisions(compared, document.getText(), made)
      : { report: undefined, applied: new Map<string, Range>() };
    const took = performance.now() - started;
    const checked: Checked = {
      version,
      resultId: `${session}.${++serial}`,
      diagnostics: report ? diagnosticsOf(report, { text: document.getText(), version }, client) : [],
      status: report && resolution ? statusOf(document, resolution, report, took) : noDraft(document, why),
      ...(compared && { compared }),
      decided: applied,
    };
    onChecked(checked, resolution);
    return checked;
  }

  function steps(document: TextDocument, resolution: Resolution): Generator<void, Report> {
    const draft = {
      uri: normalUri(document.uri),
      text: document.getText(),
      format: formatOfLanguage(document.languageId),
    };
    return checkers.with(resolution.options).steps(draft, resolution.references);
  }

  return {
    of,
    reset(uri) {
      if (uri === undefined) jobs.clear();
      else jobs.delete(uri);
    },
  };
}

/** A checker caches what it reads, so the folders of a workspace share one as long as their options are equal. */
class CheckerCache {
  readonly #checkers = new Map<string, Checker>();

  with(options: CheckerOptions): Checker {
    const key = JSON.stringify(options);
    const known = this.#checkers.get(key) ?? createChecker(options);
    this.#checkers.delete(key);
    this.#checkers.set(key, known);
    if (this.#checkers.size > 4) this.#checkers.delete(this.#checkers.keys().next().value!);
    return known;
  }
}
