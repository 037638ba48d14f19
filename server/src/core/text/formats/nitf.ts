import type { Formatted, Metadata } from "./formatted.ts";
import { htmlMeaning } from "./html.ts";
import { isoTime } from "./iso-time.ts";
import { type Language, type Meaning, readMarkup } from "./markup.ts";
import { attributeOf, elementOf, nameOf, readXml, textOf, type XmlElement } from "./xml.ts";

/** The story of a NITF document (IPTC, News Industry Text Format 3.x). */
export function readNitf(text: string): Formatted {
  const xml = readXml(text);
  if ("fault" in xml) return { blocks: [], fault: xml.fault };
  const element = nameOf(xml.root) === "nitf" ? xml.root : elementOf(xml.root, "nitf");
  if (!element) return { blocks: [], fault: "is XML, but neither NITF nor NewsML" };
  return readNitfElement(text, element);
}

/** The story of a `nitf` element, which may stand inside another format. */
export function readNitfElement(text: string, element: XmlElement): Formatted {
  const body = elementOf(element, "body") ?? element;
  const blocks = readMarkup(text, body, nitf);
  const metadata = metadataOf(element);
  return blocks.length > 0 ? { blocks, metadata } : { blocks, metadata, fault: "is NITF without a text" };
}

/** NITF's own elements; the rest is as in HTML. */
const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["hedline", { kind: "heading" }],
  ["hl1", { kind: "heading" }],
  ["hl2", { kind: "paragraph", role: "standfirst" }],
  ["abstract", "skip"],
  ["byline", { kind: "paragraph", role: "byline" }],
  ["byttl", "skip"],
  ["dateline", { kind: "paragraph", role: "dateline" }],
  ["distributor", "skip"],
  ["note", "skip"],
  ["rights", "skip"],
  ["series", "skip"],
  ["media-caption", { kind: "caption" }],
  ["media-producer", "skip"],
  ["media-reference", "skip"],
  ["media-metadata", "skip"],
  ["media-object", "skip"],
  ["body.end", { kind: "paragraph", role: "credit" }],
  ["tagline", { kind: "paragraph", role: "credit" }],
  ...(
    "alt-code chron city classifier copyrite country denom event frac function lang location money num numer " +
    "object.title org person postaddr pronounce region state story.date sublocation virtloc"
  )
    .split(" ")
    .map((name) => [name, "inline"] as const),
]);

const nitf: Language = {
  meaningOf: (name, attributes) => (meanings.has(name) ? meanings.get(name) : htmlMeaning(name, attributes)),
};

function metadataOf(element: XmlElement): Metadata {
  const head = elementOf(element, "docdata") ?? element;
  const issued = attributeOf(elementOf(head, "date.issue"), "norm");
  const storyDay = attributeOf(elementOf(element, "story.date"), "norm");
  const stated = isoTime(issued ?? storyDay);
  const key = elementOf(head, "du-key");
  const version = Number(attributeOf(key, "version"));
  const urgency = Number(attributeOf(elementOf(head, "urgency"), "ed-urg"));
  const status = attributeOf(head, "management-status");
  const slug = attributeOf(key, "key");
  const agency = textOf(element, "distributor");
  const note = attributeOf(elementOf(head, "ed-msg"), "info");
  const embargo = attributeOf(elementOf(head, "date.release"), "norm");
  return {
    ...(stated && { stated }),
    ...(slug && { slug }),
    ...(agency && { agency }),
    ...(status && { status }),
    ...(note && { note }),
    ...(version > 0 && { version }),
    ...(urgency > 0 && { urgency }),
    ...(embargo && embargo !== issued && { embargo: isoTime(embargo) ?? embargo }),
  };
}
