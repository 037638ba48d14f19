import { parseXml, XmlElement, XmlError, type XmlNode } from "@rgrove/parse-xml";
import { type Nested, nestedText } from "./nested.ts";

export type { XmlElement };

/** An XML source's root, or one plain clause on why it has none. */
export type Xml = { readonly root: XmlElement } | { readonly fault: string };

/** Parses XML. External and custom entities are never resolved, so nothing is fetched and nothing expands. */
export function readXml(text: string): Xml {
  try {
    const { root } = parseXml(text, {
      includeOffsets: true,
      preserveCdata: true,
      ignoreUndefinedEntities: true,
    });
    return root ? { root } : { fault: "is empty XML" };
  } catch (error) {
    if (error instanceof XmlError) {
      const [reason = ""] = error.message.split(" (line ", 1);
      return { fault: `is not well-formed XML: ${lowerFirst(reason)} (line ${error.line})` };
    }
    return { fault: "is XML that is nested too deeply" };
  }
}

/** The elements of a name anywhere below, in order; a prefix such as `nitf:` is looked over. */
export function* elementsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (nameOf(child) === name) yield child;
    yield* elementsOf(child, name);
  }
}

export function elementOf(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element, name).next().value ?? undefined;
}

export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement);
}

/** The name without its prefix, in lower case. */
export function nameOf(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1).toLowerCase();
}

/** An attribute that is not empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name]?.trim() || undefined;
}

/** The text of the first element of a name; undefined where it is absent or empty. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  const found = element && elementOf(element, name);
  return found?.text.replace(/\s+/g, " ").trim() || undefined;
}

/** An element's text with entities and CDATA sections resolved, for a format that stands inside it. */
export function contentOf(source: string, element: XmlElement): Nested {
  return nestedText(element.start, element.end, piecesOf(source, element.children));
}

function* piecesOf(source: string, nodes: readonly XmlNode[]) {
  for (const node of nodes) {
    const { start, end } = node;
    if (node.type === "cdata") {
      const open = "<![CDATA[".length;
      const text = source.slice(start + open, end - "]]>".length);
      yield { text, start: start + open, end: end - "]]>".length, verbatim: true };
    } else if (node.type === "text") {
      yield* decoded(source, start, end);
    }
  }
}

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function* decoded(source: string, start: number, end: number) {
  let at = start;
  for (const found of source.slice(start, end).matchAll(reference)) {
    const from = start + found.index;
    yield { text: source.slice(at, from), start: at, end: from, verbatim: true };
    at = from + found[0].length;
    const [, decimal, hexadecimal, name] = found;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
    const text = name ? named[name.toLowerCase()]! : characterOf(code);
    yield { text, start: from, end: at, verbatim: false };
  }
  yield { text: source.slice(at, end), start: at, end, verbatim: true };
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
