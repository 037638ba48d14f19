import { Editor } from "./editor.ts";
import { emptyServer, installPeers, type Program, peerServers, peersNote } from "./peers.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inWords, timesOf, within } from "./times.ts";

const programs: readonly Program[] = [
  emptyServer,
  { name: "Stet, from npm", command: ["server/dist/node.cjs", "--stdio"] },
  { name: "Stet, in the extension", command: ["client/dist/server.js", "--stdio"] },
  ...peerServers,
];
const rounds = 9;
/** How long one start may take, and after how long there is no fourth one, in milliseconds. */
const patience = { start: 60_000, all: 12_000 };

interface Run {
  readonly program: Program;
  readonly times: number[];
  /** Why there are no more times. */
  ended?: string;
}

/** From the start of the process to the first diagnostics of a draft of 600 words with three references. */
export async function measureColdStart(): Promise<Table> {
  installPeers();
  const story = inventStory(600, 3);
  const runs: Run[] = programs.map((program) => ({ program, times: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      const spent = run.times.reduce((sum, time) => sum + time, 0);
      if (run.ended || (round >= 3 && spent > patience.all)) continue;
      const start = performance.now();
      const editor = new Editor(run.program.command, story);
      const how = await within(patience.start, editor.open());
      if (how === "done") run.times.push(performance.now() - start);
      else run.ended = how === "late" ? `> ${patience.start / 1_000} s` : "ended without an answer";
      editor.close();
    }
  }
  const floor = timesOf(runs[0]!.times).median;
  return {
    name: "cold",
    title: "Cold start to first diagnostics, 600 words, 3 references",
    columns: ["program", "median", "p95", "× empty server", "bar", "starts"],
    rows: runs.map(({ program: { name }, times, ended }) => {
      const { median, p95 } = timesOf(times);
      const measured = ended ? [ended, "", ""] : [inWords(median), inWords(p95), (median / floor).toFixed(1)];
      return [name, ...measured, name.startsWith("Stet") ? "300 ms" : "", String(times.length)];
    }),
    notes: [peersNote],
  };
}
