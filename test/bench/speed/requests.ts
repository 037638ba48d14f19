import type { Diagnostic } from "vscode-languageserver/node";
import { aligned, listDecisions, passages, statusChanged } from "../../../server/src/protocol.ts";
import { Editor } from "./editor.ts";
import { emptyServer, installPeers, stetServer } from "./peers.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inWords, timed, timesOf } from "./times.ts";

/** The other requests of the client, at a finding with a fix. */
const requests: Readonly<Record<string, (editor: Editor, finding: Diagnostic) => Promise<unknown>>> = {
  "hover on a finding": (editor, { range }) =>
    editor.request("textDocument/hover", { position: range.start }),
  "hover at the start of its paragraph": (editor, { range }) =>
    editor.request("textDocument/hover", { position: { ...range.start, character: 0 } }),
  "quick fixes of a finding": (editor, finding) =>
    editor.request("textDocument/codeAction", {
      range: finding.range,
      context: { diagnostics: [finding], only: ["quickfix"] },
    }),
  "fix of all that is safe": (editor, { range }) =>
    editor.request("textDocument/codeAction", {
      range,
      context: { diagnostics: [], only: ["source.fixAll.stet"] },
    }),
  passages: (editor) => editor.request(passages, { uri: editor.uri }),
  "aligned reference": (editor) =>
    editor.request(aligned, { uri: editor.uri, reference: new URL("wire/draft-1.txt", editor.uri).href }),
  decisions: (editor) => editor.request(listDecisions),
  "status, from which the client makes the code lens": async (editor) => {
    const status = editor.told(statusChanged);
    await editor.diagnostics();
    await status;
  },
};

/** Each request right after a keystroke, so that it waits for the check of the new text where it needs one. */
export async function measureRequests(): Promise<Table> {
  installPeers();
  const story = inventStory(3_000, 3);
  const stet = new Editor(stetServer.command, story);
  const empty = new Editor(emptyServer.command, story);
  for (const editor of [empty, stet]) await editor.open();
  const rows: string[][] = [];
  let step = 0;
  for (const [name, ask] of Object.entries(requests)) {
    const times = { empty: [] as number[], stet: [] as number[] };
    for (let round = 0; round < 60; round++, step++) {
      const finding = findingIn(stet);
      for (const [whose, editor] of [
        ["empty", empty],
        ["stet", stet],
      ] as const) {
        await editor.type(step);
        let answer: unknown;
        const time = await timed(async () => {
          answer = await ask(editor, finding);
        });
        times[whose].push(time);
        await editor.diagnostics();
        const isFinding = name.includes("finding");
        if (whose === "stet" && isFinding && isNothing(answer)) throw new Error(`${name}: no answer`);
      }
    }
    const [floor, { median, p95 }] = [timesOf(times.empty), timesOf(times.stet)];
    rows.push([name, inWords(median), inWords(p95), (median / floor.median).toFixed(1), "50 ms"]);
  }
  for (const editor of [empty, stet]) editor.close();
  return {
    name: "requests",
    title: "Other requests, 3,000 words, 3 references",
    columns: ["request", "median", "p95", "× empty server", "bar (p95)"],
    rows,
  };
}

function findingIn({ findings }: Editor): Diagnostic {
  const finding = findings.find(({ code }) => /^(figure|date|name)\/(changed|spelling)$/.test(String(code)));
  if (!finding) throw new Error("the invented story has no finding");
  return finding;
}

function isNothing(answer: unknown): boolean {
  return !answer || (Array.isArray(answer) && answer.length === 0);
}
