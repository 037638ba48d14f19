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
const storyExtensions = [".txt", ".text", ".wire", ".nitf", ".xml", ".json", ...Object.keys(byExtension), ""];

/** How a file is written, by its name; XML and JSON by what they hold. */
export function formatOf(uri: string, text: string): Format {
  const extension = extensionOf(uri);
  if (extension === ".xml" || extension === ".nitf") return xmlFormat(text);
  if (extension === ".json" && /^\s*\{/.test(text)) return "ninjs";
  return byExtension[extension] ?? "plain";
}

/** How a document of the editor is written, by its language. */
export function formatOfLanguage(languageId: string): Format {
  return byLanguage[languageId] ?? "plain";
}

export function isStoryFile(uri: string): boolean {
  return storyExtensions.includes(extensionOf(uri));
}

function xmlFormat(text: string): Format {
  const head = text.slice(0, 4096);
  if (/<nitf[\s>]/i.test(head)) return "nitf";
  if (/<(?:newsMessage|newsItem)[\s>]/.test(head)) return "newsml";
  return "html";
}
