import type { Connection } from "vscode-languageserver";
import type { Severity } from "../core/index.ts";
import { defaultSettings, type Settings } from "../references/settings.ts";
import { type Client, isRecord } from "./client.ts";

/** The settings of each document, asked for once until they change. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** Forgets what was read. `pushed` is what a client without `workspace/configuration` sends along. */
  change(pushed: unknown): void;
}

export function createSettings(connection: Connection, client: Client): SettingsStore {
  const byDocument = new Map<string, Promise<Settings>>();
  let pushed: Settings = defaultSettings;

  async function ask(uri: string): Promise<Settings> {
    try {
      const [own, exclude] = await connection.workspace.getConfiguration([
        { scopeUri: uri, section: "stet" },
        { scopeUri: uri, section: "files.exclude" },
      ]);
      return { ...readSettings(own), excluded: excludedIn(exclude) };
    } catch {
      return defaultSettings;
    }
  }

  return {
    of(uri) {
      if (!client.answersConfiguration) return Promise.resolve(pushed);
      const known = byDocument.get(uri) ?? ask(uri);
      byDocument.set(uri, known);
      return known;
    },
    change(settings) {
      byDocument.clear();
      if (isRecord(settings)) pushed = readSettings(settings.stet);
    },
  };
}

const severities: readonly string[] = ["error", "warning", "information", "hint", "off"];

/** Settings come from outside: what has another shape than it should counts as not set. */
export function readSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { houseStyle } = value;
  const limits = isRecord(value.limits) ? value.limits : {};
  return {
    ...defaultSettings,
    references: texts(value.references),
    drafts: texts(value.drafts),
    discover: value.discover !== false,
    confirmations: value.confirmations !== false,
    severity: severitiesIn(value.severity),
    draftLimit: atLeast(10_000, limits.draft) ?? defaultSettings.draftLimit,
    referenceLimit: atLeast(0.1, limits.reference) ?? defaultSettings.referenceLimit,
    ...((houseStyle === "en-GB" || houseStyle === "en-US") && { houseStyle }),
  };
}

/** `files.exclude` has a pattern for a key, and true where it holds. */
function excludedIn(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value).filter((pattern) => value[pattern] === true) : [];
}

function atLeast(least: number, value: unknown): number | undefined {
  return typeof value === "number" && value >= least ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string" && item !== "") : [];
}

function severitiesIn(value: unknown): Record<string, Severity | "off"> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Severity | "off"] => severities.includes(String(entry[1]))),
  );
}
