import type { Source, Unreadable } from "../core/index.ts";
import { Lines } from "../core/position.ts";
import { readFrontMatter } from "../core/text/front-matter.ts";
import type { Problem } from "../references/config.ts";
import type { ConfigFile } from "../references/settings.ts";
import { shownPath } from "./paths.ts";

/**
 * What is wrong in the draft's front matter and in `stet.json`, a line each: `stet.json:3:5: …`. A fault that keeps a
 * reference from being read is a finding, and not told twice.
 */
export function problemLines(
  draft: { readonly path: string; readonly text: string },
  config: ConfigFile | undefined,
  references: readonly (Source | Unreadable)[],
  cwd: string,
): string[] {
  const told = new Set(
    references.map((reference) => ("unreadable" in reference ? reference.at?.start : undefined)),
  );
  const untold = (readFrontMatter(draft.text)?.problems ?? []).filter(({ at }) => !told.has(at.start));
  return [
    ...linesOf(draft.path, draft.text, untold),
    ...(config ? linesOf(shownPath(cwd, config.uri), config.text, config.problems) : []),
  ];
}

function linesOf(path: string, text: string, problems: readonly Problem[]): string[] {
  const lines = new Lines(text);
  return problems.map(({ message, at }) => {
    const { line, character } = lines.positionAt(at.start);
    return `${path}:${line + 1}:${character + 1}: ${message}`;
  });
}
