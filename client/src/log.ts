import { type Disposable, type Extension, env, type LogOutputChannel, UIKind, version, window } from "vscode";
import type { StatusView } from "./status.ts";

/** The output channel, and its last lines for a bug report. */
export interface Log {
  readonly channel: LogOutputChannel;
  /** The last lines that are no trace, oldest first, with everything taken out that may be of a story. */
  tail(): readonly string[];
}

/** So many lines are remembered. */
const kept = 60;
/** A longer line is cut. */
const longest = 300;

const levels = ["debug", "info", "warn", "error"] as const;

export function createLog(): Log {
  const channel = window.createOutputChannel("Stet", { log: true });
  const lines: string[] = [];
  const recorded = Object.fromEntries(
    levels.map((level) => [
      level,
      {
        value(message: string | Error, ...details: unknown[]) {
          lines.push(`${new Date().toISOString()} [${level}] ${withoutWords(String(message))}`);
          if (lines.length > kept) lines.shift();
          channel[level](String(message), ...details);
        },
      },
    ]),
  );
  return { channel: Object.create(channel, recorded), tail: () => lines };
}

/** Says what runs, and where. */
export function logStart({ channel }: Log, { packageJSON }: Extension<unknown>, took: number): void {
  const place = env.uiKind === UIKind.Web ? "in a browser" : "on the desktop";
  channel.info(
    `Stet ${packageJSON.version} in VS Code ${version} ${place}, started in ${took.toFixed(0)} ms`,
  );
}

/** Says what each check found, once for as long as that stays the same; every check where the channel shows details. */
export function logChecks({ channel }: Log, { onDidCheck }: Pick<StatusView, "onDidCheck">): Disposable {
  const said = new Map<string, string>();
  return onDidCheck((status) => {
    const { uri, draft, references, counts, problems, took } = status;
    const unread = references.flatMap(({ label, unreadable }) =>
      unreadable ? `${label} ${unreadable}` : [],
    );
    // The Output view shows a line as a failure in which a colon follows "error".
    const findings = Object.entries(counts).flatMap(([severity, count]) =>
      count > 0 ? `${count} × ${severity}` : [],
    );
    const text = draft
      ? `${findings.join(", ") || "nothing found"}; references: ${references.length} (${status.namedBy})`
      : `not compared: ${status.why ?? "no draft"}`;
    channel.debug(`checked ${uri} in ${took.toFixed(1)} ms`);
    if (said.get(uri) === text) return;
    said.set(uri, text);
    channel.info(`${uri}: ${text}`);
    for (const problem of [...unread, ...problems]) channel.warn(`${uri}: "${problem}"`);
  });
}

/** Addresses, paths and whatever stands in quotation marks are taken out of a line; where code stands may stay. */
export function withoutWords(line: string): string {
  return line
    .replace(
      /(?:[a-z][a-z\d+.-]{0,20}:\/\/|\/|\b[A-Z]:\\)[^\s"'()]*/gi,
      (path) => /(?<![^/\\])[^/\\]+\.js:\d+:\d+$/.exec(path)?.[0] ?? "<path>",
    )
    .replace(/"[^"]*"|“[^”]*”?|«[^»]*»?|`[^`]*`|(?<!\p{L})'[^']*'/gu, "<words>")
    .slice(0, longest);
}
