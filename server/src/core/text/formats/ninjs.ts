import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { RawBlock } from "../block-builder.ts";
import type { Formatted, Metadata } from "./formatted.ts";
import { readHtml } from "./html.ts";
import { isoTime } from "./iso-time.ts";
import { readJson } from "./json.ts";
import { liftBlock, type Nested, nestedText } from "./nested.ts";
import { readPlain } from "./plain.ts";

/** The story of a ninjs item (IPTC, News in JSON, versions 1 to 3). */
export function readNinjs(text: string): Formatted {
  const json = readJson(text);
  if ("error" in json) return { blocks: [], fault: syntaxFault(text, json) };
  const { root } = json;
  if (!root) return { blocks: [], fault: "is empty" };
  if (root.type !== "object") return { blocks: [], fault: "is JSON, but no news item" };
  const metadata = metadataOf(root);
  const body = bodyOf(root, text);
  if (body.length === 0) return { blocks: [], metadata, fault: noText(root) };
  const hasHeadline = body.some((block) => block.kind === "heading");
  const headline = hasHeadline ? [] : linesOf(root, text, "headline", "headlines");
  const byline = stringsAt(root, [["byline"]]).flatMap((node) => lineOf(node, text));
  const blocks = [
    ...headline.map((block): RawBlock => ({ ...block, kind: "heading" })),
    ...byline.map((block): RawBlock => ({ ...block, role: "byline" })),
    ...body,
  ];
  return { blocks, metadata };
}

/** The body in its richest form, in the order of what keeps paragraphs best. */
function bodyOf(root: Node, text: string): RawBlock[] {
  const fields = stringsAt(root, [["body_html"], ["body_xhtml"], ["body_text"]]);
  const typed = (findNodeAtLocation(root, ["bodies"])?.children ?? []).flatMap((body) =>
    stringsAt(body, [["value"]]),
  );
  for (const node of [...fields, ...typed]) {
    const nested = stringText(node, text);
    const isHtml = /<\/?[a-z][^<>]*>/i.test(nested.text);
    const blocks = isHtml ? readHtml(nested.text).blocks : readPlain(nested.text);
    if (blocks.length > 0) return blocks.map((block) => liftBlock(block, nested));
  }
  return [];
}

/** A line of ninjs 1, or the first of the list that ninjs 2 and 3 have in its place. */
function linesOf(root: Node, text: string, name: string, list: string): RawBlock[] {
  const [first] = findNodeAtLocation(root, [list])?.children ?? [];
  const nodes = [...stringsAt(root, [[name]]), ...(first ? stringsAt(first, [["value"]]) : [])];
  return nodes.slice(0, 1).flatMap((node) => lineOf(node, text));
}

function lineOf(node: Node, text: string): RawBlock[] {
  const nested = stringText(node, text);
  return readPlain(nested.text)
    .slice(0, 1)
    .map((block) => liftBlock(block, nested));
}

function metadataOf(root: Node): Metadata {
  const said = (...paths: string[]) =>
    stringsAt(
      root,
      paths.map((path) => path.split(".")),
    )[0]?.value as string | undefined;
  const counted = (...names: string[]) =>
    names.map((name) => Number(findNodeAtLocation(root, [name])?.value)).find((number) => number > 0);
  const stated = isoTime(said("versioncreated", "versionCreated", "contentcreated", "contentCreated"));
  const agency = said("copyrightholder", "copyrightHolder", "infosources.0.name", "infoSources.0.name");
  const slug = said("slugline");
  const status = said("pubstatus", "pubStatus");
  const language = said("language");
  const note = said("ednote", "edNote");
  const version = counted("version");
  const urgency = counted("urgency");
  const embargo = said("embargoed", "embargo");
  return {
    ...(stated && { stated }),
    ...(agency && { agency }),
    ...(slug && { slug }),
    ...(status && { status }),
    ...(language && { language }),
    ...(note && { note }),
    ...(version && { version }),
    ...(urgency && { urgency }),
    ...(embargo && { embargo }),
  };
}

/** The string nodes at these paths, those that are there. */
function stringsAt(node: Node, paths: readonly (readonly string[])[]): Node[] {
  return paths.flatMap((path) => {
    const found = findNodeAtLocation(
      node,
      path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    );
    return found?.type === "string" ? [found] : [];
  });
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** A string without its quotes, its escapes resolved. */
function stringText(node: Node, source: string): Nested {
  const start = node.offset + 1;
  const end = node.offset + node.length - 1;
  return nestedText(start, end, piecesOf(source, start, end));
}

function* piecesOf(source: string, start: number, end: number) {
  let at = start;
  for (const found of source.slice(start, end).matchAll(/\\(?:u([\da-f]{4})|(.))/gis)) {
    const from = start + found.index;
    yield { text: source.slice(at, from), start: at, end: from, verbatim: true };
    at = from + found[0].length;
    const [, code, letter = ""] = found;
    const text = code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[letter] ?? letter);
    yield { text, start: from, end: at, verbatim: false };
  }
  yield { text: source.slice(at, end), start: at, end, verbatim: true };
}

function noText(root: Node): string {
  const [type] = stringsAt(root, [["type"]]);
  const kind = type?.value as string | undefined;
  return kind && kind !== "text"
    ? `is no story: it is of type ${kind}`
    : "is JSON without the text of a story";
}

function syntaxFault(
  text: string,
  { error, offset }: { readonly error: string; readonly offset: number },
): string {
  const line = text.slice(0, offset).split(/\r\n|\r|\n/).length;
  return `is not well-formed JSON: ${error} (line ${line})`;
}
