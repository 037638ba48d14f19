import type { GitFailure } from "../protocol.ts";
import type { ReadText } from "./read-text.ts";

/** Reads what a repository has of a file: through the editor's own git extension, or the `git` program. */
export interface Git {
  /** The bytes of a file as a revision has them, or why there are none. */
  show(uri: string, revision: string): Promise<Committed>;
}

export type Committed = { readonly bytes: Uint8Array } | { readonly failure: GitFailure };

const prefix = "git:";

/** The revision that a path such as `git:HEAD~1` names; undefined for other paths. */
export function revisionIn(path: string): string | undefined {
  return path.startsWith(prefix) && !path.startsWith("git:/") ? path.slice(prefix.length).trim() : undefined;
}

/** A committed version of a draft as text; `textOf` reads bytes by the rules for files. */
export async function readCommitted(
  git: Git | undefined,
  draft: string,
  revision: string,
  textOf: (bytes: Uint8Array) => ReadText,
): Promise<ReadText> {
  const refused = refusalOf(revision);
  if (refused) return { unreadable: refused };
  if (!git) return { unreadable: reasonOf("no git") };
  if (!/^[a-z][\w+.-]*:\/\//i.test(draft))
    return { unreadable: "cannot be read: the draft is not saved yet" };
  const committed = await git.show(draft, revision);
  return "failure" in committed ? { unreadable: reasonOf(committed.failure) } : textOf(committed.bytes);
}

/** One clause on why a revision is not even asked for. What begins with `-` would be an option to the program. */
function refusalOf(revision: string): string | undefined {
  if (revision === "") return "names no revision: write git:HEAD, or a commit";
  const isPlain = /^[\w@][\w@{}^~./+-]*$/.test(revision) && !revision.includes("..");
  return isPlain ? undefined : "is no revision";
}

function reasonOf(failure: GitFailure): string {
  if (failure === "no git") return "cannot be read: there is no git here";
  if (failure === "not trusted") return "is not read in a workspace that is not trusted";
  if (failure === "no repository") return "cannot be read: the draft lies in no git repository";
  const { says, hasCommits, isShallow } = failure;
  if (/not a git repository/.test(says)) return reasonOf("no repository");
  if (/dubious ownership/.test(says)) return "cannot be read: git refuses a repository of another user";
  if (/maxBuffer/.test(says)) return "is too large";
  if (!hasCommits) return "cannot be read: the repository has no commit yet";
  if (/exists on disk, but not in|does not exist in|path '.{1,500}' exists, but not/.test(says))
    return "does not have the draft: it is new, or was renamed";
  return isShallow
    ? "is not in this clone, which has only the newest commits"
    : "is no revision that the repository knows";
}
