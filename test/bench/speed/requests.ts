import { Editor } from "./editor.ts";
import { installPeers, shell } from "./peers.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inWords, timed, timesOf } from "./times.ts";

const position = { line: 8, character: 20 };
const range = { start: { line: 5, character: 0 }, end: { line: 40, character: 0 } };

/** The other requests of the client, and what it asks them with. */
const requests: Readonly<Record<string, (uri: string) => object>> = {
  "textDocument/hover": () => ({ position }),
  "textDocument/codeAction": () => ({ range, context: { diagnostics: [] } }),
  "stet/passages": (uri) => ({ uri }),
  "stet/aligned": (uri) => ({ uri, reference: new URL("wire/1.txt", uri).href }),
};

/** Each request right after a keystroke, when nothing is known of the new text but what a check has kept. */
export async function measureRequests(): Promise<Table> {
  installPeers();
  const story = inventStory(3_000, 3);
  const empty = new Editor([shell, "empty", "--stdio"], story);
  const stet = new Editor(["server/dist/node.cjs", "--stdio"], story);
  for (const editor of [empty, stet]) await editor.open();
  const rows: string[][] = [];
  let step = 0;
  for (const [method, params] of Object.entries(requests)) {
    const times = { empty: [] as number[], stet: [] as number[] };
    for (let round = 0; round < 40; round++) {
      step += 1;
      for (const [name, editor] of [
        ["empty", empty],
        ["stet", stet],
      ] as const) {
        await editor.keystroke(step);
        times[name].push(await timed(() => editor.request(method, params(editor.uri))));
      }
    }
    const [floor, { median, p95 }] = [timesOf(times.empty), timesOf(times.stet)];
    rows.push([method, inWords(median), inWords(p95), (median / floor.median).toFixed(1), "50 ms"]);
  }
  for (const editor of [empty, stet]) editor.close();
  return {
    name: "requests",
    title: "Other requests, 3,000 words, 3 references",
    columns: ["request", "median", "p95", "× empty server", "bar"],
    rows,
  };
}

/** Resident memory of the server after a thousand keystrokes. */
export async function measureMemory(): Promise<Table> {
  const editor = new Editor(["server/dist/node.cjs", "--stdio"], inventStory(12_000, 3));
  await editor.open();
  const opened = editor.memory();
  for (let step = 0; step < 1_000; step++) await editor.keystroke(step);
  const typed = editor.memory();
  editor.close();
  return {
    name: "memory",
    title: "Resident memory, 12,000 words, 3 references",
    columns: ["opened", "after 1,000 keystrokes", "bar"],
    rows: [[`${Math.round(opened)} MB`, `${Math.round(typed)} MB`, "100 MB"]],
  };
}
