import type { Format } from "../core/index.ts";
import { extensionOf } from "./uri.ts";

const byExtension: Readonly<Record<string, Format>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".mdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
};

const byLanguage: Readonly<Record<string, Format>> = {
  markdown: "markdown",
  html: "html",
};

/** Files in a `wire/` or `references/` folder that can be a version of a story; others there are passed over. */
const storyExtensions = [
  ".txt",
  ".text",
  ".wire",
  ".nitf",
  ".xml",
  ".json",
  ".docx",
  ...Object.keys(byExtension),
  "",
];

/** How a file is written: by its name, XML and HTML by what they hold, whatever the name. */
export function formatOf(uri: string, text: string): Format {
  const extension = extensionOf(uri);
  if (extension === ".json") return "ninjs";
  const head = text.slice(0, 4096);
  if (/^\ufeff?\s*<(?:!doctype\s+html|html)[\s>]/i.test(head)) return "html";
  const isXml = extension === ".xml" || extension === ".nitf" || /^\ufeff?\s*<\?xml\s/.test(head);
  return isXml ? xmlFormat(head) : (byExtension[extension] ?? "plain");
}

/** How a document of the editor is written, by its language. */
export function formatOfLanguage(languageId: string): Format {
  return byLanguage[languageId] ?? "plain";
}

export function isStoryFile(uri: string): boolean {
  return storyExtensions.includes(extensionOf(uri));
}

function xmlFormat(head: string): Format {
  if (
    /<(?:[a-z\d]+:)?(?:news(?:Message|Item)|(?:catalog|concept|knowledge|package|planning)Item|NewsML)[\s>]/.test(
      head,
    )
  )
    return "newsml";
  return /<html[\s>]/i.test(head) && !/<nitf[\s>]/i.test(head) ? "html" : "nitf";
}
