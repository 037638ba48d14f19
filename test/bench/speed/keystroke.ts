import { Editor, type Way } from "./editor.ts";
import { emptyServer, installPeers, type Program, peerServers, peersNote, stetServer } from "./peers.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inWords, timesOf, within } from "./times.ts";

interface Typist extends Program {
  readonly references: number;
  readonly way: Way;
}

interface Run {
  readonly typist: Typist;
  readonly editor: Editor;
  readonly times: number[];
  step: number;
  /** In milliseconds, over all keystrokes. */
  spent: number;
  /** What the server had had of the processors before the first keystroke that counts, and for each of them, in milliseconds. */
  before: number;
  processor: number;
  /** What the table says where there is no time. */
  ended: string | undefined;
}

const stet = (references: number, way: Way): Typist => ({
  name: `Stet, ${references} ${references === 1 ? "reference" : "references"}, ${way}`,
  command: stetServer.command,
  references,
  way,
});
const other = (program: Program): Typist => ({ ...program, references: 3, way: "pull" });
const typists = [
  other(emptyServer),
  stet(1, "pull"),
  stet(3, "pull"),
  stet(10, "pull"),
  stet(3, "push"),
  ...peerServers.map(other),
];
/** What the bars are for, and what the others are compared with. */
const measured = stet(3, "pull").name;

const sizes = [600, 3_000, 12_000, 100_000];
/** p95, in milliseconds. */
const bars: Readonly<Record<number, number>> = { 600: 5, 3000: 8, 12000: 15 };
/** How long a program may take to open the draft, to answer one keystroke, and all of one size, in milliseconds. */
const patience = { open: 90_000, key: 10_000, all: 3_000 };

/** From a keystroke to its diagnostics, over standard input and output; the programs take turns of ten keystrokes. */
export async function measureKeystrokes(): Promise<Table> {
  installPeers();
  const rows: string[][] = [];
  const pace = new Map<string, number>();
  for (const words of sizes) rows.push(...(await measureSize(words, pace)));
  return {
    name: "keystroke",
    title: "Keystroke to diagnostics",
    columns: [
      "words",
      "program",
      "median",
      "p95",
      "processor time",
      "× empty server",
      "× Stet, 3 references, pull",
      "bar (p95)",
      "keystrokes",
    ],
    rows,
    notes: [peersNote],
  };
}

/** `pace` is what a program took for each word at the size before; it is kept up to date. */
async function measureSize(words: number, pace: Map<string, number>): Promise<string[][]> {
  const runs: Run[] = [];
  for (const typist of typists) runs.push(await start(typist, words, pace.get(typist.name) ?? 0));
  for (let round = 0; round < 32; round++) for (const run of runs) await typeTen(run);
  for (const run of runs) {
    if (!run.ended) run.processor = (run.editor.processorTime() - run.before) / run.times.length;
    run.editor.close();
  }
  for (const { typist, times, ended } of runs)
    pace.set(typist.name, ended ? patience.key : timesOf(times).median / words);
  const medians = new Map(runs.map(({ typist, times }) => [typist.name, timesOf(times).median]));
  const against = (name: string, median: number) => (median / medians.get(name)!).toFixed(1);
  return runs.map(({ typist: { name }, times, ended, processor }) => {
    const { median, p95 } = timesOf(times);
    return [
      words.toLocaleString("en-GB"),
      name,
      ...(ended
        ? [ended, "", "", "", ""]
        : [
            inWords(median),
            inWords(p95),
            processorIn(processor),
            against(emptyServer.name, median),
            against(measured, median),
          ]),
      name === measured && bars[words] ? `${bars[words]} ms` : "",
      String(ended ? 0 : times.length),
    ];
  });
}

async function start(typist: Typist, words: number, pace: number): Promise<Run> {
  const editor = new Editor(typist.command, inventStory(words, typist.references), typist.way);
  const run: Run = {
    typist,
    editor,
    times: [],
    step: 0,
    spent: 0,
    before: 0,
    processor: 0,
    ended: undefined,
  };
  if (pace * words > patience.key) run.ended = "not run: too slow at the size before";
  else run.ended = endOf(await within(patience.open, editor.open()), "not open after", patience.open);
  if (run.ended) editor.close();
  return run;
}

/** So many keystrokes warm up, unless a program is so slow that there will be no more. */
const warmUp = 20;

async function typeTen(run: Run): Promise<void> {
  for (let i = 0; i < 10 && !run.ended && run.spent < patience.all; i++) {
    if (run.step === 0 || run.step === warmUp) {
      run.times.length = 0;
      run.before = run.editor.processorTime();
    }
    const before = performance.now();
    const how = await within(patience.key, run.editor.keystroke(run.step));
    const time = performance.now() - before;
    run.ended = endOf(how, ">", patience.key);
    run.times.push(time);
    run.spent += time;
    run.step += 1;
    if (run.ended) run.editor.close();
  }
}

/** On a busy machine this says more than the time that passed. */
function processorIn(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? "" : inWords(milliseconds);
}

function endOf(how: "done" | "late" | "failed", late: string, milliseconds: number): string | undefined {
  if (how === "done") return undefined;
  return how === "late" ? `${late} ${milliseconds / 1_000} s` : "ended without an answer";
}
