import { readFileSync } from "node:fs";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it, test } from "vitest";
import { createChecker } from "../server/src/core/index.ts";
import { readConfig } from "../server/src/references/config.ts";
import { checkerOptions, defaultSettings } from "../server/src/references/settings.ts";
import { TestClient } from "./lsp/client.ts";

/** Attacks that go through more than one part; `SECURITY.md` lists them with the others. */

describe("no bundle can open a network connection", () => {
  const network =
    /require\("(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)"\)|from ?"(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)"|\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/g;

  it.each([
    ["server/dist/core.js", []],
    ["server/dist/cli.js", []],
    ["server/dist/browser.js", []],
    // Asked with `--socket` or `--pipe`, the protocol's library speaks to its client over a local one; Stet asks for neither.
    ["server/dist/node.cjs", ['require("net")']],
    ["client/dist/browser.js", []],
    ["client/dist/server.js", []],
    ["client/dist/node.js", ['require("net")']],
  ])("%s: %j", (bundle, known) => {
    const code = readFileSync(bundle, "utf8");
    expect(code.length).toBeGreaterThan(1_000);
    expect([...new Set(code.match(network) ?? [])]).toEqual(known);
  });
});

describe("a stet.json that reaches for the prototype of all objects", () => {
  it.each([
    '{"__proto__": {"severity": {"figure/changed": "off"}}}',
    '{"severity": {"__proto__": {"figure/changed": "off"}}}',
    '{"severity": {"__proto__": "off", "constructor": "off", "toString": "off"}}',
    '{"references": {"__proto__": ["wire.txt"], "constructor": [{"__proto__": {"path": "x"}, "path": "wire.txt"}]}}',
    '{"constructor": {"prototype": {"off": true}}}',
  ])("changes nothing: %s", (text) => {
    const { config } = readConfig(text);
    const options = checkerOptions(defaultSettings, config);
    const report = createChecker(options).check({ uri: "d", text: "It rose 25 percent on Monday." }, [
      { uri: "w", text: "It rose 20 percent on Monday." },
    ]);
    expect(report.findings.map(({ code }) => code)).toContain("figure/changed");
    const empty: Record<string, unknown> = {};
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect([empty.severity, empty["figure/changed"], empty.off, empty.path]).toEqual(
      Array(4).fill(undefined),
    );
  });
});

test("whatever a reference, its name and its speakers say, a hover of the server is text and links to files", async () => {
  const hostile =
    "[run](command:workbench.action.quit) <img src=x onerror=alert(1)> ![x](https://example.org/x.png) www.example.org";
  const name = "wire ](command:quit) <b> ![x](http~y) `a.txt";
  const story = `${hostile} The toll rose 20 percent on Monday, said Ada *Fenwick* <script>alert(1)</script> of Marlow, and “we will [pay](command:x) **all** of it”, she said ${hostile}`;
  const draft = `---\nreferences: ["desk/*"]\n---\n${story.replace("20 percent", "25 percent").replace("we will", "we shall")}\n`;
  const client = new TestClient({ [`desk/${name}`]: `${story}\n` });
  await client.start();
  const uri = client.uri("draft.txt");
  await client.open(uri, "plaintext", draft);
  const diagnostics = await client.diagnostics(uri);
  expect(diagnostics.map(({ code }) => code)).toContain("figure/changed");
  for (const { range } of diagnostics) {
    const hover = await client.hover(uri, range.start);
    const { value } = hover!.contents as { value: string };
    const html = micromark(value, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    });
    expect(html.match(/<(?!\/?(?:p|blockquote|strong|hr|a)\b)[^>]*>/g)).toBeNull();
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !target.startsWith("file:///"))).toEqual([]);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  }
  expect(await client.stop()).toBe(0);
});
