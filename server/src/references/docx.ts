import { strFromU8, unzipSync } from "fflate/browser";
import {
  attributeOf,
  childrenOf,
  elementOf,
  elementsOf,
  nameOf,
  readXml,
  type XmlElement,
} from "../core/text/formats/xml.ts";
import type { ReadText } from "./read-text.ts";

/** What a part may grow to when it is unpacked: far more than a story, far less than harm. */
const maximumUnpacked = 20_000_000;

/**
 * The text of a Word document (Office Open XML), a paragraph a block between blank lines and a table row a line; deleted
 * text of tracked changes is left out. Otherwise one clause on why there is none.
 */
export function readDocx(bytes: Uint8Array): ReadText {
  const unpacked = unpack(bytes);
  if (typeof unpacked === "string") return { unreadable: unpacked };
  const xml = readXml(unpacked.document);
  if ("fault" in xml) return { unreadable: "is a damaged Word document" };
  const body = elementOf(xml.root, "body");
  const paragraphs = body ? paragraphsOf(body) : [];
  return paragraphs.length > 0
    ? { text: `${paragraphs.join("\n\n")}\n` }
    : { unreadable: "is a Word document without text" };
}

function unpack(bytes: Uint8Array): { document: string } | string {
  let tooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name !== "word/document.xml") return false;
        tooLarge = originalSize > maximumUnpacked;
        return !tooLarge;
      },
    });
    const document = parts["word/document.xml"];
    if (tooLarge) return `unpacks to more than ${maximumUnpacked / 1_000_000} MB`;
    return document ? { document: strFromU8(document) } : "is no Word document";
  } catch {
    return "is a damaged Word document";
  }
}

function paragraphsOf(element: XmlElement): string[] {
  return childrenOf(element).flatMap((child) => {
    const name = nameOf(child);
    if (name === "p") return lineOf(child);
    if (name === "tbl") return [...elementsOf(child, "tr")].flatMap((row) => rowOf(row));
    return containers.has(name) ? paragraphsOf(child) : [];
  });
}

/** Content controls, tracked insertions and the like, which hold paragraphs. */
const containers: ReadonlySet<string> = new Set([
  "sdt",
  "sdtcontent",
  "ins",
  "moveto",
  "customxml",
  "smarttag",
]);

function rowOf(row: XmlElement): string[] {
  const cells = [...elementsOf(row, "tc")].map((cell) => paragraphsOf(cell).join(" "));
  return cells.some((cell) => cell !== "") ? [cells.join(" | ")] : [];
}

function lineOf(paragraph: XmlElement): string[] {
  const text = textIn(paragraph).replace(/\s+/g, " ").trim();
  return text === "" ? [] : [text];
}

const deleted: ReadonlySet<string> = new Set([
  "del",
  "movefrom",
  "instrtext",
  "rpr",
  "ppr",
  "txbxcontent",
  "fallback",
]);

/** The text of a paragraph's runs. */
function textIn(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => {
      const name = nameOf(child);
      if (name === "t") return child.text;
      if (name === "tab" || name === "br" || name === "cr") return " ";
      if (name === "nobreakhyphen") return "-";
      if (name === "sym") return symbolOf(child);
      return deleted.has(name) ? "" : textIn(child);
    })
    .join("");
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, "w:char") ?? "", 16);
  // Symbol fonts have their signs in the private use area, where they mean nothing to a reader.
  return code > 0x20 && code < 0xe000 ? String.fromCodePoint(code) : "";
}
