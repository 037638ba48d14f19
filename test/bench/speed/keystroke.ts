import { Editor } from "./editor.ts";
import { installPeers, shell } from "./peers.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inTime, inWords, timed, timesOf } from "./times.ts";

interface Program {
  readonly name: string;
  readonly command: readonly string[];
  readonly references: number;
}

const stet = ["server/dist/node.cjs", "--stdio"];
const programs: readonly Program[] = [
  { name: "empty server", command: [shell, "empty", "--stdio"], references: 3 },
  { name: "Stet, 1 reference", command: stet, references: 1 },
  { name: "Stet, 3 references", command: stet, references: 3 },
  { name: "Stet, 10 references", command: stet, references: 10 },
  { name: "harper.js", command: [shell, "harper", "--stdio"], references: 3 },
  { name: "cspell-lib", command: [shell, "cspell", "--stdio"], references: 3 },
  { name: "textlint, ten rules", command: [shell, "textlint", "--stdio"], references: 3 },
];

const sizes = [600, 3_000, 12_000, 100_000];
/** p95 with three references, in milliseconds. */
const bars: Readonly<Record<number, number>> = { 600: 5, 3000: 8, 12000: 15 };
/** How long a program may take to open the draft, and to answer all its keystrokes of one size, in milliseconds. */
const patience = { open: 20_000, type: 4_000 };

/** From a keystroke to its diagnostics, over standard input and output; the programs take turns of ten keystrokes. */
export async function measureKeystrokes(): Promise<Table> {
  installPeers();
  const rows: string[][] = [];
  for (const words of sizes) rows.push(...(await measureSize(words)));
  return {
    name: "keystroke",
    title: "Keystroke to diagnostics",
    columns: ["words", "program", "median", "p95", "× empty server", "bar (p95)", "keystrokes"],
    rows,
  };
}

async function measureSize(words: number): Promise<string[][]> {
  const runs = [];
  for (const program of programs) {
    const editor = new Editor(program.command, inventStory(words, program.references));
    const opened = await inTime(
      editor.open().catch(() => new Promise(() => {})),
      patience.open,
    );
    runs.push({ program, editor, opened, step: 0, spent: 0, times: [] as number[] });
  }
  for (let round = 0; round < 32; round++) {
    for (const run of runs) {
      for (let i = 0; i < 10 && run.opened && run.spent < patience.type; i++) {
        const time = await timed(() => run.editor.keystroke(run.step));
        // The first two rounds warm up, unless a program is so slow that there will be no third.
        if (round === 2 && i === 0) run.times.length = 0;
        run.times.push(time);
        run.spent += time;
        run.step += 1;
      }
    }
  }
  for (const { editor } of runs) editor.close();
  const floor = timesOf(runs[0]!.times).median;
  return runs.map(({ program, opened, times }) => {
    const { median, p95 } = timesOf(times);
    const bar = program.name === "Stet, 3 references" && bars[words] ? `${bars[words]} ms` : "";
    return [
      words.toLocaleString("en-GB"),
      program.name,
      ...(opened
        ? [inWords(median), inWords(p95), (median / floor).toFixed(1)]
        : [`not open after ${patience.open / 1_000} s`, "", ""]),
      bar,
      String(times.length),
    ];
  });
}
