import type { Document } from "./document.ts";

/** How a reference is named to the editor: its label, else the version its slug states, else its file's name. */
export function labelOf(document: Document): string {
  const { source, story } = document;
  return source.label ?? versionLabel(story.version) ?? fileName(source.uri);
}

function versionLabel(version: Document["story"]["version"]): string | undefined {
  const update = version.update > 0 ? `UPDATE ${version.update}` : undefined;
  if (version.kind === "story") return update;
  return [version.kind.toUpperCase(), update].filter(Boolean).join(" ");
}

/** A URI spells its name in percent signs, a path does not; both are to give one label. */
function fileName(uri: string): string {
  const last = uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\")) + 1);
  const name = /^[a-z][a-z\d+.-]+:/i.test(uri) ? decoded(last) : last;
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
