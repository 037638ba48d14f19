import type { RawBlock } from "../block-builder.ts";
import type { Formatted, Metadata } from "./formatted.ts";
import { htmlMeaning, readHtml } from "./html.ts";
import { isoTime } from "./iso-time.ts";
import { type BlockMeaning, readMarkup } from "./markup.ts";
import { liftBlock } from "./nested.ts";
import { readNitfElement } from "./nitf.ts";
import { readPlain } from "./plain.ts";
import {
  attributeOf,
  contentOf,
  elementOf,
  elementsOf,
  nameOf,
  readXml,
  textOf,
  type XmlElement,
} from "./xml.ts";

/** The story of a NewsML-G2 item or message (IPTC), or of NewsML 1: the item that has the longest text. */
export function readNewsml(text: string): Formatted {
  const xml = readXml(text);
  if ("fault" in xml) return { blocks: [], fault: xml.fault };
  const items = nameOf(xml.root) === "newsitem" ? [xml.root] : [...elementsOf(xml.root, "newsitem")];
  const stories = items.map((item) => readItem(text, item));
  const [first, ...others] = stories;
  if (!first) return { blocks: [], fault: "is NewsML without a news item" };
  return others.reduce((longest, story) => (lengthOf(story) > lengthOf(longest) ? story : longest), first);
}

function readItem(text: string, item: XmlElement): Formatted {
  const metadata = metadataOf(item);
  const body = bodyOf(text, item);
  if (body.blocks.length === 0) return { blocks: [], metadata, fault: noText(item) };
  const hasHeadline = body.blocks.some((block) => block.kind === "heading");
  const head = headLines.flatMap(([name, meaning]) => {
    const line = elementOf(elementOf(item, "contentmeta") ?? elementOf(item, "newslines") ?? item, name);
    return line && !(hasHeadline && name === "headline") ? readLine(text, line, meaning) : [];
  });
  return {
    blocks: [...head, ...body.blocks].sort((a, b) => a.start - b.start),
    metadata: { ...body.metadata, ...metadata },
  };
}

/** What stands beside the body and belongs to the story. */
const headLines: readonly (readonly [name: string, meaning: BlockMeaning])[] = [
  ["headline", { kind: "heading" }],
  ["subheadline", { kind: "paragraph", role: "standfirst" }],
  ["dateline", { kind: "paragraph", role: "dateline" }],
];

function readLine(text: string, element: XmlElement, meaning: BlockMeaning): RawBlock[] {
  const [root] = element.name.toLowerCase().split(" ");
  return readMarkup(text, element, {
    meaningOf: (name, attributes) => (name === root ? meaning : htmlMeaning(name, attributes)),
  });
}

/** The text is NITF or XHTML in the same XML, or text or HTML that is written inside it in an encoded form. */
function bodyOf(text: string, item: XmlElement): Formatted {
  const contents = ["inlinexml", "inlinedata", "datacontent"].flatMap((name) => [...elementsOf(item, name)]);
  const bodies = contents.map((content): Formatted => {
    const nitf = elementOf(content, "nitf");
    if (nitf) return readNitfElement(text, nitf);
    if (elementOf(content, "p") || elementOf(content, "html"))
      return { blocks: readMarkup(text, content, { meaningOf: htmlMeaning }) };
    return readNested(text, content);
  });
  return bodies.reduce((longest, body) => (lengthOf(body) > lengthOf(longest) ? body : longest), {
    blocks: [],
  });
}

function readNested(text: string, element: XmlElement): Formatted {
  const nested = contentOf(text, element);
  const isHtml =
    /html/i.test(attributeOf(element, "contenttype") ?? "") || /<(?:p|br|div)\b/i.test(nested.text);
  const blocks = isHtml ? readHtml(nested.text).blocks : readPlain(nested.text);
  return { blocks: blocks.map((block) => liftBlock(block, nested)) };
}

function metadataOf(item: XmlElement): Metadata {
  const stated = isoTime(
    textOf(item, "versioncreated") ?? textOf(item, "thisrevisioncreated") ?? textOf(item, "contentcreated"),
  );
  const provider = elementOf(item, "provider");
  const agency = textOf(provider, "name") ?? attributeOf(provider, "literal");
  const slug = textOf(item, "slugline");
  const status = codeOf(elementOf(item, "pubstatus")) ?? attributeOf(elementOf(item, "status"), "FormalName");
  const language = attributeOf(elementOf(item, "language"), "tag") ?? attributeOf(item, "xml:lang");
  const note = textOf(item, "ednote");
  const version = Number(attributeOf(item, "version"));
  const urgency = Number(textOf(item, "urgency"));
  const embargo = isoTime(textOf(item, "embargoed"));
  return {
    ...(stated && { stated }),
    ...(agency && { agency }),
    ...(slug && { slug }),
    ...(status && { status: status.toLowerCase() }),
    ...(language && { language }),
    ...(note && { note }),
    ...(version > 0 && { version }),
    ...(urgency > 0 && { urgency }),
    ...(embargo && { embargo }),
  };
}

/** "stat:withheld" without its scheme. */
function codeOf(element: XmlElement | undefined): string | undefined {
  const code = attributeOf(element, "qcode") ?? attributeOf(element, "uri");
  return code?.slice(Math.max(code.lastIndexOf(":"), code.lastIndexOf("/")) + 1);
}

function noText(item: XmlElement): string {
  const kind = codeOf(elementOf(item, "itemclass"));
  return kind && kind !== "text" ? `is no story: it is of type ${kind}` : "is NewsML without a text";
}

function lengthOf({ blocks }: Formatted): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
