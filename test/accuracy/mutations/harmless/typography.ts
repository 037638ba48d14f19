import type { Base } from "../base.ts";
import { type HarmlessRewrite, rewriting } from "./rewrite.ts";

const whole = (kind: string, rewrite: (text: string) => string): HarmlessRewrite => ({
  kind: `typography: ${kind}`,
  rewrite: ({ text }) => rewrite(text),
});

const isMarkdown = ({ story }: Base) => story.key.draft.endsWith(".md");

/** Only where the draft is Markdown. */
const inMarkdown = ({ kind, rewrite }: HarmlessRewrite): HarmlessRewrite => ({
  kind: `typography: ${kind}`,
  rewrite: (base) => (isMarkdown(base) ? rewrite(base) : base.text),
});

const wrapped: HarmlessRewrite = {
  kind: "typography: hard wrap",
  rewrite: ({ text, paragraphs }) =>
    paragraphs.reduceRight((result, { start, end }) => {
      const words = text.slice(start, end);
      if (words.includes("\n")) return result;
      const lines = words.replace(/(.{40,66}) (?![-+*>#]|\d+[.)])/g, "$1\n");
      return result.slice(0, start) + lines + result.slice(end);
    }, text),
};

export const typographyRewrites = [
  whole("straight marks", (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  whole("curly marks", (text) => text.replace(/"([^"\n]*)"/g, "“$1”").replace(/(?<=\w)'(?=\w|\s)/g, "’")),
  whole("single marks", (text) => text.replace(/“([^”‘\n]*)”/g, "‘$1’")),
  whole("line ends", (text) => text.replaceAll("\n", "\r\n")),
  whole("two spaces", (text) => text.replace(/(?<=[.!?]["”’]?) (?=[\p{Lu}“"])/gu, "  ")),
  whole("no-break spaces", (text) =>
    text.replace(/(?<=\d) (?=\p{L})|(?<=\p{Lu}\p{L}+) (?=\p{Lu})/gu, "\u00a0"),
  ),
  whole("en dashes", (text) => text.replace(/ — /g, " – ")),
  whole("soft hyphens", (text) => text.replace(/(?<=\b\p{Ll}{4})(?=\p{Ll}{4})/gu, "\u00ad")),
  wrapped,
  inMarkdown(
    rewriting("bold figures", /(?<![\w*.,£$€-])[£$€]?\d[\d,.]*\d(?![\w*])/g, ([words]) => `**${words}**`),
  ),
  inMarkdown(
    rewriting(
      "names in italics",
      /(?<=[a-z] )\p{Lu}\p{L}+ \p{Lu}\p{L}+(?![\p{L}*-])/gu,
      ([words]) => `*${words}*`,
    ),
  ),
  inMarkdown(
    rewriting(
      "links",
      /(?<=[a-z] )\p{Lu}\p{L}+ \p{Lu}\p{L}+(?![\p{L}*\]-])/gu,
      ([words]) => `[${words}](https://example.org/a-1)`,
    ),
  ),
];
