import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver/node";
import { aligned, listDecisions, passages, statusChanged } from "../../../server/src/protocol.ts";
import { Editor } from "./editor.ts";
import { emptyServer, installPeers, stetServer } from "./peers.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inWords, type Times, timed, timesOf } from "./times.ts";

interface Request {
  readonly name: string;
  /** What it is asked right after: a keystroke, whose check it then waits for, or the diagnostics that it is about. */
  readonly after: "keystroke" | "diagnostics";
  ask(editor: Editor, finding: Diagnostic): Promise<unknown>;
}

/** The other requests of the client, at a finding with a fix. */
const requests: readonly Request[] = [
  {
    name: "hover on a finding",
    after: "keystroke",
    ask: (editor, { range }) => editor.request("textDocument/hover", { position: range.start }),
  },
  {
    name: "hover at the start of its paragraph",
    after: "keystroke",
    ask: (editor, { range: { start } }) =>
      editor.request("textDocument/hover", { position: { ...start, character: 0 } }),
  },
  {
    name: "quick fixes of a finding",
    after: "diagnostics",
    ask: (editor, finding) =>
      editor.request("textDocument/codeAction", {
        range: finding.range,
        context: { diagnostics: [finding], only: ["quickfix"] },
      }),
  },
  {
    name: "fix of all that is safe",
    after: "keystroke",
    ask: (editor, { range }) =>
      editor.request("textDocument/codeAction", {
        range,
        context: { diagnostics: [], only: ["source.fixAll.stet"] },
      }),
  },
  {
    name: "passages",
    after: "keystroke",
    ask: (editor) => editor.request(passages, { uri: editor.uri }),
  },
  {
    name: "aligned reference",
    after: "keystroke",
    ask: (editor) =>
      editor.request(aligned, { uri: editor.uri, reference: new URL("wire/draft-1.txt", editor.uri).href }),
  },
  {
    name: "decisions",
    after: "keystroke",
    ask: (editor) => editor.request(listDecisions),
  },
  {
    name: "status, from which the client makes the code lens",
    after: "keystroke",
    async ask(editor) {
      const status = editor.told(statusChanged);
      await editor.diagnostics();
      await status;
    },
  },
];

const rounds = 60;
/** So many keystrokes go before, as they do where keystrokes are measured; no request is asked before its time. */
const warmUp = 20;

/** The servers take turns, each on the same keystrokes. */
export async function measureRequests(): Promise<Table> {
  installPeers();
  const story = inventStory(3_000, 3);
  const editors = [emptyServer, stetServer].map(({ command }) => new Editor(command, story));
  for (const editor of editors) await editor.open();
  if (findingIn(editors[1]!) === nothing) throw new Error("nothing differs in the invented story");
  for (const editor of editors) for (let step = 0; step < warmUp; step++) await editor.keystroke(step);
  const rows: string[][] = [];
  for (const request of requests) {
    const times = editors.map(() => [] as number[]);
    for (let step = 0; step < rounds; step++) {
      for (const [i, editor] of editors.entries()) times[i]!.push(await measure(request, editor, step));
    }
    const [floor, { median, p95 }] = times.map(timesOf) as [Times, Times];
    const ratio = (median / floor.median).toFixed(1);
    rows.push([request.name, request.after, inWords(median), inWords(p95), ratio, "50 ms"]);
  }
  for (const editor of editors) editor.close();
  return {
    name: "requests",
    title: "Other requests, 3,000 words, 3 references",
    columns: ["request", "asked after", "median", "p95", "× empty server", "bar (p95)"],
    rows,
  };
}

async function measure({ name, after, ask }: Request, editor: Editor, step: number): Promise<number> {
  await editor.type(step);
  if (after === "diagnostics") await editor.diagnostics();
  const finding = findingIn(editor);
  let answer: unknown;
  const time = await timed(async () => {
    answer = await ask(editor, finding);
  });
  await editor.diagnostics();
  const isHit = finding !== nothing && name.endsWith("a finding");
  if (isHit && (!answer || (Array.isArray(answer) && answer.length === 0)))
    throw new Error(`${name}: no answer`);
  return time;
}

const start = { line: 5, character: 0 };
/** What the empty server is asked about. */
const nothing: Diagnostic = { range: { start, end: start }, message: "" };

function findingIn({ findings }: Editor): Diagnostic {
  return findings.find(({ severity }) => severity === DiagnosticSeverity.Error) ?? nothing;
}
