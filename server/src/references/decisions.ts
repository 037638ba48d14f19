import type { Decision } from "../core/index.ts";
import type { World } from "./file-system.ts";
import { outside, readText } from "./read-text.ts";
import { foldersUpwards, resolvePath } from "./uri.ts";

/** Where the decisions on the drafts of a folder are kept, relative to it. */
export const decisionsPath = ".stet/decisions.json";

/** What the file holds, or why it must not be written over: somebody's merge has left it in conflict, or it is no JSON. */
export type Decided = { readonly decisions: readonly Decision[] } | { readonly fault: string };

/** Reads the decisions of a folder; none where there is no file yet. */
export async function readDecisions(world: World, folder: string): Promise<Decided> {
  const uri = resolvePath(folder, decisionsPath);
  if (!(await world.mayRead(uri))) return { fault: outside };
  const stat = await world.files.stat(uri).catch(() => undefined);
  if (!stat) return { decisions: [] };
  const read = await readText(world, uri);
  return "text" in read ? decisionsIn(read.text) : { fault: read.unreadable };
}

/** The folder upwards from a draft that keeps decisions; for the command line, which knows no workspace. */
export async function nearestDecisions(
  world: World,
  folder: string,
): Promise<{ folder: string; decided: Decided }> {
  for (const each of foldersUpwards(folder)) {
    const uri = resolvePath(each, decisionsPath);
    if ((await world.files.stat(uri).catch(() => undefined))?.kind === "file")
      return { folder: each, decided: await readDecisions(world, each) };
  }
  return { folder, decided: { decisions: [] } };
}

/** The decisions that a file's text holds. What is no decision is left out: a newer version may keep more. */
export function decisionsIn(text: string): Decided {
  if (/^(?:<{7}|={7}|>{7})/m.test(text)) return { fault: "is in conflict after a merge" };
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isRecord(parsed) || !Array.isArray(parsed.decisions)) return { fault: "holds no list of decisions" };
    return { decisions: parsed.decisions.filter(isDecision).map(decisionOf) };
  } catch {
    return { fault: "is not JSON" };
  }
}

/** The file's text: a decision a line, oldest first, so that two editors' decisions merge line by line. */
export function decisionsToText(decisions: readonly Decision[]): string {
  const lines = [...decisions]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
    .map((decision) => `    ${JSON.stringify(decision)}`);
  return `{\n  "version": 1,\n  "decisions": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

const scopes: readonly unknown[] = ["finding", "fact", "check"];

function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false;
  const isText = (name: string) => typeof value[name] === "string";
  const isTextOrAbsent = (name: string) => value[name] === undefined || isText(name);
  return (
    ["id", "draft", "code", "at"].every(isText) &&
    scopes.includes(value.scope) &&
    ["text", "reference", "around", "reason"].every(isTextOrAbsent)
  );
}

/** Only the members that a decision has: nothing else in the file reaches the program. */
function decisionOf({ id, scope, draft, code, text, reference, around, reason, at }: Decision): Decision {
  return {
    id,
    scope,
    draft,
    code,
    ...(text !== undefined && { text }),
    ...(reference !== undefined && { reference }),
    ...(around !== undefined && { around }),
    ...(reason !== undefined && { reason }),
    at,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
