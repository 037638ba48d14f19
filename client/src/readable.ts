import { type Disposable, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type ReadableTextParams,
  type ReadableTextResult,
  readableScheme,
  readableText,
} from "../../server/src/protocol.ts";

/** Shows a reference that is no text itself, such as a Word document, as the text that was read from it. */
export function provideReadableTexts(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(readableScheme, {
    async provideTextDocumentContent({ query }) {
      const params: ReadableTextParams = { uri: query };
      return (await client.sendRequest<ReadableTextResult>(readableText, params))?.text;
    },
  });
}
