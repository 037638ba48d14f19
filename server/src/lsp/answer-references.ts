import type { Connection } from "vscode-languageserver";
import { readFrontMatter } from "../core/text/front-matter.ts";
import {
  type AttachReferencesParams,
  type AttachReferencesResult,
  attachReferences,
  type CheckDocumentParams,
  checkDocument,
  type NamedReferencesParams,
  type NamedReferencesResult,
  namedReferences,
  type ReadableTextParams,
  type ReadableTextResult,
  readableText,
  type SuggestReferencesParams,
  type SuggestReferencesResult,
  suggestReferences,
} from "../protocol.ts";
import type { World } from "../references/file-system.ts";
import { withReferences } from "../references/front-matter-edit.ts";
import { readText } from "../references/read-text.ts";
import { normalUri } from "../references/uri.ts";
import type { Checks } from "./checks.ts";
import { type Documents, openDocument } from "./documents.ts";
import type { Resolutions } from "./resolution.ts";

interface Parts {
  readonly world: World;
  readonly documents: Documents;
  readonly resolutions: Resolutions;
  readonly checks: Checks;
  /** The result of a document that was reset is asked for anew. */
  refresh(): void;
}

/** Answers what the client asks of references: check against these, what might be some, how a file of theirs reads, and how they are named. */
export function answerReferences(connection: Connection, parts: Parts): void {
  const { world, documents, resolutions, checks, refresh } = parts;
  connection.onRequest(checkDocument, async ({ uri, against }: CheckDocumentParams) => {
    resolutions.insist(uri, against);
    checks.reset(uri);
    refresh();
    return (await checks.of(uri))?.status ?? null;
  });
  connection.onRequest(readableText, async ({ uri }: ReadableTextParams): Promise<ReadableTextResult> => {
    const read = await readText(world, uri);
    return "text" in read ? { text: read.text } : null;
  });
  connection.onRequest(suggestReferences, async ({ uri }: SuggestReferencesParams) => {
    const document = openDocument(documents, normalUri(uri));
    const draft = document && { uri: normalUri(uri), text: document.getText() };
    world.stories?.of(draft ?? { uri, text: "" });
    await world.stories?.ready();
    const { used, offered } = (draft && world.stories?.of(draft)) ?? { used: [], offered: [] };
    return { certain: used, likely: offered } satisfies SuggestReferencesResult;
  });
  connection.onRequest(
    attachReferences,
    ({ text, paths }: AttachReferencesParams): AttachReferencesResult => withReferences(text, paths) ?? null,
  );
  connection.onRequest(
    namedReferences,
    ({ text }: NamedReferencesParams): NamedReferencesResult => readFrontMatter(text)?.references ?? [],
  );
}
