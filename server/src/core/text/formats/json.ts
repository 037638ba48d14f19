import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** A JSON source's root (none where it is empty), or why it has none, in a few words, and where. */
export type Json =
  | { readonly root: Node | undefined }
  | { readonly error: string; readonly offset: number; readonly length: number };

/** Parses JSON. Of its errors the first is told, since the others mostly follow from it. */
export function readJson(text: string): Json {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text.replace(/^\ufeff/, " "), errors, { disallowComments: true });
    const [first] = errors;
    return first ? { ...first, error: inWords(first) } : { root };
  } catch {
    // The parser calls itself for each level.
    return { error: "nested too deeply", offset: 0, length: 0 };
  }
}

/** "PropertyNameExpected" → "property name expected". */
function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
}
