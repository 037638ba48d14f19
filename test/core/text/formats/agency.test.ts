import { describe, expect, it } from "vitest";
import { lines, read, sourceOf } from "./read.ts";

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd" [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
<nitf>
  <head>
    <docdata management-status="usable">
      <urgency ed-urg="2"/><date.issue norm="20260114T093000Z"/><du-key key="Quay-Fire" version="3"/>
      <ed-msg info="ADDS death toll"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Fire at Sandle quay kills 7</hl1><hl2>Owner held by police</hl2></hedline>
      <byline>By <person>Ida Roe</person><byttl>Staff</byttl></byline>
      <distributor>North Wire</distributor>
      <dateline><location>SANDLE</location>, <story.date norm="20260114">Jan 14</story.date></dateline>
    </body.head>
    <body.content>
      <media media-type="image"><media-reference source="q.jpg"/><media-caption>Smoke over the quay</media-caption></media>
      <p lede="true">A fire at <location>Sandle</location> quay killed <num>7</num> people on
Wednesday, police &amp; fire crews said.</p>
      <block><p>&#8220;It was quick,&#8221; said <person>Olu Adair</person>. &secret;</p></block>
      <table><tr><td>Dead</td><td>7</td></tr></table>
    </body.content>
    <body.end><tagline>(Reporting by Ida Roe)</tagline></body.end>
  </body>
</nitf>`;

describe("NITF", () => {
  it("is read to its story, with what it states", () => {
    expect(lines(nitf, "nitf")).toEqual([
      "headline: Fire at Sandle quay kills 7",
      "standfirst: Owner held by police",
      "caption: Smoke over the quay",
      "body: A fire at Sandle quay killed 7 people on Wednesday, police & fire crews said.",
      "body: “It was quick,” said Olu Adair. &secret;",
      "body: Dead | 7",
    ]);
    expect(read(nitf, "nitf")).toMatchObject({
      day: "2026-01-14",
      version: { agency: "North Wire" },
      metadata: { slug: "Quay-Fire", version: 3, urgency: 2, status: "usable", note: "ADDS death toll" },
    });
  });

  it("maps to the source", () => {
    expect(sourceOf(nitf, "nitf", "7 people on Wednesday")).toBe("7</num> people on\nWednesday");
    expect(sourceOf(nitf, "nitf", "“It was")).toBe("&#8220;It was");
  });
});

/** NewsML-G2 around a text. */
const g2 = (content: string, meta = "") => `<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:x" version="4" xml:lang="en">
 <itemMeta><itemClass qcode="ninat:text"/><provider literal="North Wire"/><versionCreated>2026-01-14T09:30:00+01:00</versionCreated>
 <pubStatus qcode="stat:usable"/><edNote>Adds toll</edNote></itemMeta>
 <contentMeta><urgency>3</urgency><slugline>QUAY-FIRE/</slugline><headline>Fire at quay kills 7</headline>${meta}</contentMeta>
 <contentSet>${content}</contentSet>
</newsItem></itemSet></newsMessage>`;

const told = ["headline: Fire at quay kills 7", "body: The fire killed 7 people.", "body: It’s out."];

describe("NewsML-G2", () => {
  it.each([
    [
      "with XHTML inside",
      '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>The fire killed 7 people.</p><p>It’s out.</p></body></html></inlineXML>',
    ],
    [
      "with NITF inside",
      '<inlineXML contenttype="application/nitf+xml"><nitf><body><body.head/><body.content><p>The fire killed 7 people.</p><p>It&#8217;s out.</p></body.content></body></nitf></inlineXML>',
    ],
    [
      "with HTML in a CDATA section",
      '<inlineData contenttype="text/html"><![CDATA[<p>The fire killed 7 people.</p><p>It&rsquo;s out.</p>]]></inlineData>',
    ],
    [
      "with escaped HTML",
      '<inlineData contenttype="text/html">&lt;p&gt;The fire killed 7 people.&lt;/p&gt;&lt;p&gt;It&amp;rsquo;s out.&lt;/p&gt;</inlineData>',
    ],
    [
      "with plain text",
      '<inlineData contenttype="text/plain">The fire killed 7 people.\n\nIt’s out.</inlineData>',
    ],
  ])("%s", (_, content) => {
    const text = g2(content);
    expect(lines(text, "newsml")).toEqual(told);
    expect(sourceOf(text, "newsml", "killed 7 people")).toBe("killed 7 people");
    expect(sourceOf(text, "newsml", "t’s ou")).toMatch(/^t(?:’|&#8217;|&rsquo;|&amp;rsquo;)s ou$/);
  });

  it("states date, agency, slug, status, version and note", () => {
    const text = g2("<inlineXML><p>The fire killed 7 people.</p></inlineXML>");
    expect(read(text, "newsml")).toMatchObject({
      day: "2026-01-14",
      version: { agency: "North Wire" },
      metadata: {
        slug: "QUAY-FIRE/",
        status: "usable",
        version: 4,
        language: "en",
        note: "Adds toll",
        urgency: 3,
      },
    });
  });

  it("says so where it is a picture", () => {
    const text = g2('<remoteContent href="q.jpg"/>').replace("ninat:text", "ninat:picture");
    expect(read(text, "newsml").fault).toBe("is no story: it is of type picture");
  });
});

const ninjs1 = `{
  "uri": "urn:x:1", "type": "text", "version": "2", "versioncreated": "2026-01-14T09:30:00Z", "pubstatus": "canceled",
  "slugline": "QUAY-FIRE", "language": "en", "byline": "Ida Roe", "headline": "Fire at quay kills 7",
  "body_html": "<p>The fire killed 7 \\"brave\\" people.</p>\\n<p>It\\u2019s out &amp; cold.</p>"
}`;
const ninjs3 = `{
  "uri": "urn:x:1", "standard": { "name": "ninjs", "version": "3.0" }, "type": "text", "versionCreated": "2026-01-14T09:30:00+00:00",
  "pubStatus": "usable", "headlines": [{ "role": "main", "value": "Fire at quay kills 7" }],
  "bodies": [{ "role": "main", "contentType": "text/html", "value": "<p>The fire killed 7 \\"brave\\" people.</p><p>It\\u2019s out &amp; cold.</p>" }]
}`;

describe("ninjs", () => {
  it.each([
    ["1", ninjs1],
    ["3", ninjs3],
  ])("version %s", (_, text) => {
    expect(lines(text, "ninjs")).toEqual([
      "headline: Fire at quay kills 7",
      'body: The fire killed 7 "brave" people.',
      "body: It’s out & cold.",
    ]);
    expect(read(text, "ninjs").day).toBe("2026-01-14");
    expect(sourceOf(text, "ninjs", '"brave" people')).toBe('\\"brave\\" people');
    expect(sourceOf(text, "ninjs", "It’s out & cold")).toBe("It\\u2019s out &amp; cold");
  });

  it("keeps the status", () => {
    expect(read(ninjs1, "ninjs").metadata).toMatchObject({
      status: "canceled",
      slug: "QUAY-FIRE",
      version: 2,
    });
  });

  it.each([
    ['{ "type": "picture", "headline": "Quay" }', "is no story: it is of type picture"],
    ['{ "name": "left-pad", "version": "1.0.0" }', "is JSON without the text of a story"],
    ["[1, 2]", "is JSON, but no news item"],
    ['{\n "body_text": "x"\n "y": 1 }', "is not well-formed JSON: comma expected (line 3)"],
  ])("says why %s is no story", (text, fault) => {
    expect(read(text, "ninjs")).toMatchObject({ blocks: [], fault });
  });
});

describe("broken XML", () => {
  it.each([
    ["<nitf><body>\n<p>One</body></nitf>", "is not well-formed XML: missing end tag for element p (line 2)"],
    ["", "is not well-formed XML: root element is missing or invalid (line 1)"],
    [`${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}`, "is XML that is nested too deeply"],
  ])("%#", (text, fault) => {
    expect(read(text, "nitf")).toMatchObject({ blocks: [], fault });
  });

  it("expands no entity of its own, so no bomb goes off", () => {
    const bomb = `<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><nitf><body><p>Say &c; now.</p></body></nitf>`;
    expect(lines(bomb, "nitf")).toEqual(["body: Say &c; now."]);
  });
});
