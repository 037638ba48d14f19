import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../../server/src/core/text/formats/html.ts";
import { lines, read, sourceOf } from "./read.ts";

const page = `<!DOCTYPE html>
<html lang="en-GB">
<head>
  <title>Harbour bridge closed | The Port Herald</title>
  <meta property="article:published_time" content="2026-01-14T09:30:00Z">
  <style>p { color: red }</style>
  <script>window.story = "<p>Not a story 99</p>";</script>
</head>
<body>
  <header><nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav></header>
  <main>
    <article>
      <h1>Harbour bridge closed for 12 weeks</h1>
      <p class="article-standfirst">Engineers find cracks in two piers</p>
      <div class="byline">By <a rel="author" href="/ann">Ann Lowther</a></div>
      <figure><img src="b.jpg" alt="The bridge"><figcaption>The bridge on Tuesday <span class="credit">Picture: J Ray</span></figcaption></figure>
      <div itemprop="articleBody">
        <p>The harbour bridge at Tarn will stay shut for <strong>12</strong> weeks, the
           council said on Tuesday.</p>
        <aside class="pull-quote">It could have fallen</aside>
        <p>&ldquo;It could have fallen,&rdquo; said Mara&nbsp;Finch, the council&#8217;s engineer.</p>
        <p><a href="/other">READ MORE: Ferry fares to rise</a></p>
        <blockquote class="twitter-tweet"><p>The bridge is shut 77</p></blockquote>
        <ul><li>Repairs cost &pound;1.2m</li><li>Buses are diverted</li></ul>
        <table><tr><th>Pier</th><th>Cracks</th></tr><tr><td>North</td><td>14</td></tr></table>
      </div>
      <div class="tags"><a href="/t/bridges">Bridges</a></div>
      <section><h2>More stories</h2><p>A dog was found in Brayford after 5 days.</p></section>
    </article>
    <article class="card"><h3>Dog found</h3><p>It had walked 40 miles.</p></article>
  </main>
  <footer><p>Copyright 2026 The Port Herald</p></footer>
</body></html>`;

describe("a page", () => {
  it("is read to its story: no navigation, pull quote, embed, pointer or other story", () => {
    expect(lines(page, "html")).toEqual([
      "headline: Harbour bridge closed for 12 weeks",
      "standfirst: Engineers find cracks in two piers",
      "caption: The bridge on Tuesday",
      "body: The harbour bridge at Tarn will stay shut for 12 weeks, the council said on Tuesday.",
      "body: “It could have fallen,” said Mara Finch, the council’s engineer.",
      "body: Repairs cost £1.2m",
      "body: Buses are diverted",
      "body: Pier | Cracks",
      "body: North | 14",
    ]);
  });

  it("states its day and its language", () => {
    expect(read(page, "html")).toMatchObject({ day: "2026-01-14", metadata: { language: "en-GB" } });
  });

  it.each([
    ["12 weeks, the council", "12</strong> weeks, the\n           council"],
    ["council’s", "council&#8217;s"],
    ["Mara Finch", "Mara&nbsp;Finch"],
    ["“It", "&ldquo;It"],
    ["£1.2m", "&pound;1.2m"],
  ])("maps %s to its place in the source", (words, source) => {
    expect(sourceOf(page, "html", words)).toBe(source);
  });
});

describe("a fragment as a content system writes it", () => {
  it.each([
    ["One.<br><br>Two paragraphs.<br/> A wrap.", ["body: One.", "body: Two paragraphs. A wrap."]],
    ["<p>First.</p><p>Second.<p>Third.", ["body: First.", "body: Second.", "body: Third."]],
    ["<div><div>Nested <em>deep</em>ly</div></div>", ["body: Nested deeply"]],
    ["<p>It cost &#163;5&nbsp;million &amp; rose.</p>", ["body: It cost £5 million & rose."]],
    ["<p>He said <q>never again</q>.</p>", ["body: He said “never again”."]],
    ["<p>Seen</p><p hidden>Unseen</p><p style='display: none'>Unseen</p>", ["body: Seen"]],
    ["<p>Tom &lt;b&gt; &unknown; AT&T</p>", ["body: Tom <b> &unknown; AT&T"]],
    ["<!-- note 5 --><p>Body<!-- 6 --> text.</p>", ["body: Body text."]],
    ["<p>Soft&shy;ware in co&#173;lumns.</p>", ["body: Software in columns."]],
    [
      "<p>Related papers were found in the bank’s vault.</p>",
      ["body: Related papers were found in the bank’s vault."],
    ],
    ["<p>Watch: the moment the tower fell</p><p>It fell.</p>", ["body: It fell."]],
    ["plain text without a tag", ["body: plain text without a tag"]],
    ["<p>Unclosed <b>bold.</p><p>Next.</p>", ["body: Unclosed bold.", "body: Next."]],
    ["", []],
  ])("%s", (html, expected) => {
    expect(lines(html, "html")).toEqual(expected);
  });
});

it("never throws, and every block lies in the source and in order", () => {
  const bit = fc.constantFrom(
    "<p>",
    "</p>",
    "<br>",
    "<b>",
    "</b>",
    "<li>",
    "<td>",
    "<aside>",
    "</aside>",
    "&amp;",
    "&#8217;",
    "<",
    ">",
    "&",
    " ",
    "\n",
    "word",
    "<!--",
    "-->",
    "<q>",
    "</article>",
    "<article>",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bit, fc.string({ maxLength: 4 })), { maxLength: 60 }), (bits) => {
      const text = bits.join("");
      let at = 0;
      for (const block of readHtml(text).blocks) {
        expect(block.start).toBeGreaterThanOrEqual(at);
        expect(block.end).toBeGreaterThan(block.start);
        expect(block.end).toBeLessThanOrEqual(text.length);
        for (const piece of block.map) {
          if (piece.verbatim)
            expect(text.substr(block.start + piece.source, piece.length)).toBe(
              block.text.substr(piece.text, piece.length),
            );
        }
        at = block.end;
      }
    }),
    { numRuns: 400 },
  );
});
