import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../server/src/lsp/markdown.ts";
import { plainLine } from "../../server/src/plain-line.ts";

const render = (text: string) =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const encode = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

test.each([
  "**bold** _it_ ~~gone~~ `code`",
  "[click](command:workbench.action.quit)",
  "![x](https://example.org/x.png)",
  "<img src=x onerror=alert(1)>",
  "www.example.org https://example.org a@example.org",
  "# heading",
  "- item",
  "1. item",
  "> quote",
  "| a | b |",
  "a\n\n---\n\nb",
  "&lt; &copy;",
  "$(bug) \\",
  "[^1] [x]: y",
])("%j shows as it is written", (text) => {
  expect(render(escapeMarkdown(text))).toBe(`<p>${encode(plainLine(text))}</p>`);
});

test("no text is markup", () => {
  const markup = fc.string({
    unit: fc.constantFrom(..."*_`[](){}<>!#|~:/.@&;\\\n\t -+=\"'1aw$^"),
    maxLength: 40,
  });
  fc.assert(
    fc.property(markup, (text) => {
      const shown = plainLine(text);
      expect(render(escapeMarkdown(text))).toBe(shown ? `<p>${encode(shown)}</p>` : "");
    }),
    { numRuns: 2000 },
  );
});
